//! What a report looks at: one repository without what is internal, its trajects, narrowed by what the reader asks for.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use super::filter::Filter;
use super::rows::{Part, Report};
use super::teller::Teller;
use super::trajects::Trajects;
use crate::lang::Lang;
use crate::method::circle::Circle;
use crate::method::judgement::{Judgement, judge};
use crate::method::traject::{Traject, trajects};
use crate::model::{Date, Decision, Kind, Memo, Organisation, Product, RecordId, Wish};
use crate::repo::{Checklists, Imprint, LookedAt, Repo, aside, note};

/// A repository as a report sees it.
pub struct Scope<'a> {
    /// Its records, without what is internal.
    pub repo: &'a Repo<'a>,
    /// The checklists.
    pub checklists: &'a Checklists,
    /// The day from which dates are counted.
    pub today: Date,
    /// The language of the report.
    pub lang: Lang,
    /// By what it is narrowed.
    pub filter: &'a Filter,
    trajects: Arc<Trajects<'a>>,
    makers: BTreeSet<String>,
    teller: Teller,
    circle: Arc<OnceLock<Circle>>,
}

impl<'a> Scope<'a> {
    /// Looks at a repository.
    #[must_use]
    pub fn new(repo: &'a Repo<'a>, checklists: &'a Checklists, filter: &'a Filter, today: Date, lang: Lang) -> Self {
        let makers = repo.organisations().flat_map(|(id, organisation)| [id.to_owned(), organisation.title.to_lowercase()]);
        let mut scope = Self {
            repo,
            checklists,
            today,
            lang,
            filter,
            trajects: Arc::new(Trajects::new(Vec::new())),
            makers: makers.collect(),
            teller: Teller::new(Kind::Product, lang),
            circle: Arc::default(),
        };
        let kept = trajects(repo, checklists, today).into_iter().filter(|one| scope.keeps(one.organisation, one.product));
        scope.trajects = Arc::new(Trajects::new(kept.collect()));
        scope
    }

    /// The same repository, told in another language.
    #[must_use]
    pub fn spoken(&self, lang: Lang) -> Self {
        Self {
            trajects: Arc::clone(&self.trajects),
            makers: self.makers.clone(),
            teller: Teller::new(Kind::Product, lang),
            circle: Arc::clone(&self.circle),
            lang,
            ..*self
        }
    }

    /// The trajects that are left, by organisation and product.
    #[must_use]
    pub fn trajects(&self) -> &[Traject<'a>] {
        self.trajects.all()
    }

    /// Those of a product, by organisation.
    pub fn trajects_of(&self, product: &str) -> impl Iterator<Item = &Traject<'a>> {
        self.trajects.of(product)
    }

    /// Those in an organisation, by product.
    #[must_use]
    pub fn trajects_in(&self, organisation: &str) -> &[Traject<'a>] {
        self.trajects.within(organisation)
    }

    /// The circle from networks to use of the whole repository; drawn together once.
    #[must_use]
    pub fn circle(&self) -> &Circle {
        Kind::ALL.into_iter().for_each(|kind| note(LookedAt::All(kind), ""));
        self.circle.get_or_init(|| aside(|| Circle::of(self.repo)))
    }

    /// What leads to a record and what came of it.
    #[must_use]
    pub fn circle_around(&self, record: &RecordId) -> Circle {
        note(LookedAt::Circle, &record.to_string());
        aside(|| self.circle().around(record))
    }

    /// How what stands at a place reads now; nothing for places that others know.
    #[must_use]
    pub fn imprint(&self, place: LookedAt, key: &str) -> Option<Imprint> {
        aside(|| match place {
            LookedAt::Several => Some(Imprint::of(self.has_several())),
            LookedAt::Own => Some(Imprint::of(&self.makers)),
            LookedAt::Circle => {
                let circle = self.circle_around(&RecordId::parse(key)?);
                Some(Imprint::of((circle.records, circle.arrows)))
            }
            _ => self.trajects.imprint(self.repo, place, key).or_else(|| self.repo.imprint(place, key)),
        })
    }

    /// Whether what one organisation does with one product is looked at.
    #[must_use]
    pub fn keeps(&self, organisation: &str, product: &str) -> bool {
        self.keeps_organisation(organisation)
            && (self.filter.is_about_all_products()
                || self.repo.product(product).is_some_and(|product| self.keeps_product(product)))
    }

    fn keeps_organisation(&self, organisation: &str) -> bool {
        self.filter.organisation.as_deref().is_none_or(|wanted| wanted == organisation)
    }

    fn keeps_product(&self, product: &Product) -> bool {
        let is = |wanted: &Option<String>, value: Option<&String>| wanted.as_ref().is_none_or(|wanted| value == Some(wanted));
        is(&self.filter.period, product.period.as_ref())
            && is(&self.filter.funding, product.funding.as_ref())
            && self.filter.theme.as_ref().is_none_or(|theme| product.themes.contains(theme))
            && self.filter.own.is_none_or(|own| own == self.is_own(product))
    }

    /// Whether a product is of one's own: made by a network or an organisation of this repository.
    #[must_use]
    pub fn is_own(&self, product: &Product) -> bool {
        note(LookedAt::Own, "");
        let network = product.origin.as_deref().is_some_and(|origin| origin.starts_with("network/"));
        network || product.publisher.iter().any(|publisher| self.makers.contains(&publisher.to_lowercase()))
    }

    /// The products that are looked at, by id.
    pub fn products(&self) -> impl Iterator<Item = (&'a str, &'a Product)> {
        let used: BTreeSet<&str> = self.trajects().iter().map(|traject| traject.product).collect();
        let all = self.filter.organisation.is_none();
        self.repo.products().filter(move |(id, product)| self.keeps_product(product) && (all || used.contains(id)))
    }

    /// The organisations that are looked at, by id.
    pub fn organisations(&self) -> impl Iterator<Item = (&'a str, &'a Organisation)> {
        self.repo.organisations().filter(|(id, _)| self.keeps_organisation(id))
    }

    /// The wishes that are looked at, by id.
    pub fn wishes(&self) -> impl Iterator<Item = (&'a str, &'a Wish)> {
        self.repo.wishes().filter(move |(_, wish)| self.keeps_wish(wish))
    }

    /// Whether a wish is looked at.
    #[must_use]
    pub fn keeps_wish(&self, wish: &Wish) -> bool {
        let theme = self.filter.theme.as_ref();
        self.keeps_organisation(&wish.organisation) && theme.is_none_or(|theme| wish.themes.contains(theme))
    }

    /// The decisions that are looked at, each with its memo, by id.
    pub fn decisions(&self) -> impl Iterator<Item = (&'a str, &'a Decision, &'a Memo)> {
        self.repo.decisions().filter_map(|(id, decision)| {
            let memo = self.repo.memo(&decision.memo)?;
            self.keeps(&memo.organisation, &memo.product).then_some((id, decision, memo))
        })
    }

    /// What the assessors of a traject say together; nothing while no assessment is final.
    #[must_use]
    pub fn judged(&self, organisation: &str, product: &str) -> Option<Arc<Judgement<'a>>> {
        self.trajects.judged(organisation, product, || self.judge(organisation, product))
    }

    /// Every traject with what its assessors say together; judged on all cores.
    pub fn all_judged(&self) -> impl Iterator<Item = (&Traject<'a>, Option<Arc<Judgement<'a>>>)> {
        self.trajects.judge_all(|traject| self.judge(traject.organisation, traject.product));
        self.trajects().iter().map(|traject| (traject, self.judged(traject.organisation, traject.product)))
    }

    fn judge(&self, organisation: &str, product: &str) -> Option<Judgement<'a>> {
        let subject = RecordId::new(Kind::Product, product);
        judge(self.repo, self.checklists, "product", &subject, Some(organisation)).filter(|judged| !judged.is_empty())
    }

    /// The name of an organisation; its id when it has no record.
    #[must_use]
    pub fn organisation<'s>(&self, id: &'s str) -> &'s str
    where
        'a: 's,
    {
        self.repo.organisation(id).map_or(id, |organisation| &organisation.title)
    }

    /// The title of a product; its id when it has no record.
    #[must_use]
    pub fn product<'s>(&self, id: &'s str) -> &'s str
    where
        'a: 's,
    {
        self.repo.product(id).map_or(id, |product| &product.title)
    }

    /// The title of a theme; its id when `kt.yaml` does not name it.
    #[must_use]
    pub fn theme<'s>(&self, id: &'s str) -> &'s str
    where
        'a: 's,
    {
        self.repo.folder.settings.themes.iter().find(|theme| theme.id == id).map_or(id, |theme| &theme.title)
    }

    /// Whether the report tells of more than one organisation, so that it must name them.
    #[must_use]
    pub fn has_several(&self) -> bool {
        note(LookedAt::Several, "");
        aside(|| self.trajects.has_several(self.wishes().map(|(_, wish)| wish.organisation.as_str())))
    }

    /// For how many days a traject has stood still, when that is longer than agreed in `kt.yaml`.
    #[must_use]
    pub fn stalled(&self, traject: &Traject<'_>) -> Option<i64> {
        let limit = i64::from(self.repo.folder.settings.process.stall_days);
        traject.still(self.today).filter(|days| *days > limit)
    }

    /// The words for a code of the records: `pilot`, `draft`.
    #[must_use]
    pub fn word(&self, code: &str) -> String {
        self.lang.say(&format!("show-value-{code}"))
    }

    /// A criterion of the product assessment by its code and its short name.
    #[must_use]
    pub fn criterion(&self, id: &str) -> String {
        let question = self.checklists.get("product").and_then(|checklist| checklist.question(id));
        question.map_or_else(|| id.to_owned(), |question| format!("{id} {}", question.name(self.lang)))
    }

    /// What people call a kind of product.
    #[must_use]
    pub fn kind(&self, kind: &str) -> String {
        let own = self.repo.folder.settings.own_kind(kind);
        own.map(|own| own.label(self.lang)).unwrap_or_else(|| self.teller.value("kind", &serde_json::Value::from(kind)))
    }

    /// A report on this repository.
    #[must_use]
    pub fn report(
        &self,
        name: &'static str,
        lead: [String; 3],
        figures: Vec<(&'static str, serde_json::Value)>,
        parts: Vec<Part>,
    ) -> Report {
        let about = self.repo.folder.settings.title.clone();
        let (record, filters) = (String::new(), self.filter.told(self));
        Report { lang: self.lang, name, about, record, today: self.today, filters, lead, figures, parts }
    }
}
