//! Which product a plan is for, in which organisation, and what there is to make it from.

use crate::commands::session::Session;
use crate::error::Error;
use crate::lang::Lang;
use crate::method::measured::{Measured, measured};
use crate::model::{Date, Decision, Determinants, Kind, Memo, Plan, RecordId};
use crate::repo::{self, Repo, Strategies, built_in_determinants};
use crate::report::plan::Scene;
use crate::report::strategies::Shelf;

/// The kinds of record that a plan looks at.
pub(crate) const KINDS: [Kind; 7] =
    [Kind::Organisation, Kind::Wish, Kind::Product, Kind::Memo, Kind::Decision, Kind::Survey, Kind::Plan];

/// A product in an organisation.
pub(crate) struct Subject<'a> {
    /// The records.
    pub(crate) repo: &'a Repo<'a>,
    /// The strategies.
    pub(crate) strategies: &'a Strategies,
    /// The determinants.
    pub(crate) determinants: Determinants,
    /// The id of the product.
    pub(crate) product: &'a str,
    /// The id of the organisation.
    pub(crate) organisation: &'a str,
    /// Its rounds with answers, by date.
    pub(crate) rounds: Vec<Measured>,
    /// The last decision that takes it over.
    pub(crate) decision: Option<&'a str>,
    /// The day from which is counted.
    pub(crate) today: Date,
    /// The language.
    pub(crate) lang: Lang,
}

impl<'a> Subject<'a> {
    /// The product and organisation that were named; the organisation else from `kt.yaml`, else the only one there is. A plan may
    /// be named as well.
    pub(crate) fn find(
        name: &str,
        organisation: Option<&str>,
        repo: &'a Repo<'a>,
        strategies: &'a Strategies,
        session: &Session<'_>,
    ) -> Result<Self, Error> {
        let stored = repo.resolve(name, &[Kind::Product, Kind::Plan])?;
        let named = |id: &str| Ok::<_, Error>(repo.resolve(id, &[Kind::Organisation])?.id.id.as_str());
        let (product, organisation) = match repo.plan(&stored.id.id).filter(|_| stored.id.kind == Kind::Plan) {
            Some(plan) => (plan.product.as_str(), plan.organisation.as_str()),
            None => match organisation.or(repo.folder.settings.organisation.as_deref()) {
                Some(id) => (stored.id.id.as_str(), named(id)?),
                None => (stored.id.id.as_str(), only(repo)?),
            },
        };
        repo.sound_about(&RecordId::new(Kind::Product, product))?;
        let decision = last_yes(repo, organisation, product).map(|(id, _)| id);
        let rounds = measured(repo, &repo::checklists(repo.folder)?, organisation, product);
        let (determinants, today) = (built_in_determinants(), session.today(Some(repo.folder)));
        Ok(Self { repo, strategies, determinants, product, organisation, rounds, decision, today, lang: session.lang })
    }

    /// What documents are told from.
    pub(crate) fn scene<'s>(&'s self, id: &'s str, plan: &'s Plan) -> Scene<'s> {
        let (determinants, rounds, lang) = (&self.determinants, self.rounds.as_slice(), self.lang);
        Scene { repo: self.repo, id, plan, strategies: self.strategies, determinants, rounds, today: self.today, lang }
    }

    /// The names of strategies and determinants.
    pub(crate) const fn shelf(&self) -> Shelf<'_> {
        Shelf { strategies: self.strategies, determinants: &self.determinants, lang: self.lang }
    }

    /// What the product is called.
    pub(crate) fn title(&self) -> &'a str {
        self.repo.product(self.product).map_or(self.product, |product| product.title.as_str())
    }

    /// The memo that was decided on; while nothing was decided, the last one on the product.
    pub(crate) fn memo(&self) -> Option<&'a Memo> {
        if self.decision.is_some() {
            return self.decided().and_then(|(_, memo)| memo);
        }
        let waits = |(id, memo): &(&str, &Memo)| {
            memo.product == self.product && memo.organisation == self.organisation && self.repo.decisions_on(id).next().is_none()
        };
        self.repo.memos().filter(waits).max_by_key(|(id, memo)| (memo.date, *id)).map(|(_, memo)| memo)
    }

    /// The day on which the decision is looked at again.
    pub(crate) fn review(&self) -> Option<Date> {
        self.decided().and_then(|(decision, _)| decision.review).or_else(|| self.memo()?.review)
    }

    /// The decision, and the memo that was decided on.
    pub(crate) fn decided(&self) -> Option<(&'a Decision, Option<&'a Memo>)> {
        let decision = self.repo.decision(self.decision?)?;
        Some((decision, self.repo.memo(&decision.memo)))
    }
}

fn only<'a>(repo: &'a Repo<'_>) -> Result<&'a str, Error> {
    let mut all = repo.organisations();
    let first = all.next().filter(|_| all.next().is_none());
    first.map(|(id, _)| id).ok_or_else(|| Error::new("error-plan-organisation").hint("error-plan-organisation-hint"))
}

/// The last decision that takes a product over in an organisation.
fn last_yes<'a>(repo: &'a Repo<'_>, organisation: &str, product: &str) -> Option<(&'a str, &'a Decision)> {
    let about = |decision: &Decision| {
        repo.memo(&decision.memo).is_some_and(|memo| memo.product == product && memo.organisation == organisation)
    };
    let last = repo.decisions().filter(|(_, decision)| about(decision)).max_by_key(|(id, decision)| (decision.date, *id));
    last.filter(|(_, decision)| decision.decision.is_yes())
}
