//! The strategies that fit determinants, with why and on what basis; and one strategy by itself.

use serde_json::{Value, json};

use crate::document::{Block, Document, Inline, Table};
use crate::lang::Lang;
use crate::method::strategies::{Filter, Offer, Ranked, ranked};
use crate::model::{Address, Determinant, Determinants, Strategy};
use crate::repo::Strategies;

/// What the pages on strategies are made from.
#[derive(Clone, Copy)]
pub struct Shelf<'a> {
    /// The strategies.
    pub strategies: &'a Strategies,
    /// The determinants.
    pub determinants: &'a Determinants,
    /// The language.
    pub lang: Lang,
}

impl<'a> Shelf<'a> {
    /// The name of a determinant; its key when there is none.
    #[must_use]
    pub fn determinant_name<'t>(&self, key: &'t str) -> &'t str
    where
        'a: 't,
    {
        self.determinants.get(key).map_or(key, |determinant| determinant.name.text(self.lang))
    }

    /// The name of a strategy; its id when there is none.
    #[must_use]
    pub fn strategy_name<'t>(&self, id: &'t str) -> &'t str
    where
        'a: 't,
    {
        self.strategies.list.get(id).map_or(id, |strategy| strategy.name.text(self.lang))
    }

    /// The first strategies of each determinant, with why; one that serves several is told once.
    #[must_use]
    pub fn offers(&self, offers: &[Offer<'a>]) -> Document {
        let mut blocks = Vec::new();
        for (at, offer) in offers.iter().enumerate() {
            blocks.extend(self.head(offer));
            let items: Vec<Vec<Block>> = offer.top.iter().map(|one| self.item(one, offers, at)).collect();
            blocks.push(match items.is_empty() {
                true => Block::paragraph(self.lang.say("strategies-none")),
                false => Block::List(Some(1), items),
            });
            let more = offer.count - offer.top.len();
            if more > 0 {
                blocks.push(Block::paragraph(self.lang.say_with("strategies-more", &[("count", more.into())])));
            }
        }
        let own = offers.iter().flat_map(|offer| &offer.top).all(|one| one.own);
        blocks.extend(self.warning(own));
        blocks.extend(self.sources(offers.iter().flat_map(|offer| &offer.top).map(|one| one.address)));
        Document { lang: self.lang, title: self.lang.say("strategies-title"), blocks }
    }

    fn head(&self, offer: &Offer<'a>) -> Vec<Block> {
        let Some(determinant) = self.determinants.get(offer.determinant) else {
            return vec![Block::heading(2, offer.determinant)];
        };
        let category = self.determinants.category(determinant).map_or("", |category| category.name.text(self.lang));
        let about = self.lang.say_with(
            "strategies-determinant",
            &[
                ("definition", determinant.definition.text(self.lang).into()),
                ("number", determinant.number.into()),
                ("key", determinant.key.as_str().into()),
                ("category", category.into()),
            ],
        );
        vec![Block::heading(2, determinant.name.text(self.lang)), Block::paragraph(about)]
    }

    fn item(&self, one: &Ranked<'a>, offers: &[Offer<'a>], at: usize) -> Vec<Block> {
        let title = vec![Inline::Strong(Inline::text(one.strategy.name.text(self.lang))), Inline::Text(format!(" ({})", one.id))];
        let above = Offer::first_with(&offers[..at], one.id);
        if let Some(above) = above {
            let see = self.lang.say_with("strategies-above", &[("determinant", self.determinant_name(above).into())]);
            return vec![Block::Paragraph([title, Inline::text(format!(". {see}"))].concat()), self.why(one.strategy, one.address)];
        }
        let mut blocks = vec![Block::Paragraph(title)];
        let description = one.strategy.description.text(self.lang);
        if !description.is_empty() {
            blocks.push(Block::paragraph(description));
        }
        blocks.push(self.why(one.strategy, one.address));
        let others = offers.iter().filter(|offer| offer.determinant != one.address.determinant);
        let also: Vec<String> = others
            .filter(|offer| one.strategy.addresses.iter().any(|address| address.determinant == offer.determinant))
            .map(|offer| self.determinant_name(offer.determinant).to_owned())
            .collect();
        if !also.is_empty() {
            let also = self.lang.say_with("strategies-also", &[("determinants", self.lang.and(&also).into())]);
            blocks.push(Block::paragraph(also));
        }
        blocks
    }

    /// How much it helps, how much work it is, when and where it works, and what this rests on.
    fn why(&self, strategy: &Strategy, address: &Address) -> Block {
        Block::paragraph(format!("{} {}", self.facts(strategy, address), self.basis(address)))
    }

    fn facts(&self, strategy: &Strategy, address: &Address) -> String {
        let word = |what: &str, code: &str| self.lang.say(&format!("strategies-{what}-{code}"));
        let weight = word("weight", &address.weight.clamp(1, 3).to_string());
        let effort = strategy.effort.map(|effort| word("effort", effort.name()));
        let phase = strategy.phase.map(|phase| word("phase", phase.name()));
        let level = strategy.level.map(|level| word("level", level.name()));
        let parts: Vec<String> = [Some(weight), effort, phase, level].into_iter().flatten().collect();
        format!("{}.", parts.join(" · "))
    }

    /// What a link rests on, with its source and what else one should know.
    #[must_use]
    pub fn basis(&self, address: &Address) -> String {
        let basis = self.lang.say(&format!("strategies-basis-{}", address.basis.name()));
        let source = address.source.as_deref().filter(|source| *source != "own");
        let source = source.map(|source| self.strategies.source(source, self.lang).to_owned());
        let note = Some(address.note.text(self.lang)).filter(|note| !note.is_empty()).map(str::to_owned);
        let rest: Vec<String> = source.into_iter().chain(note).collect();
        let rest = if rest.is_empty() { String::new() } else { format!(" ({})", rest.join("; ")) };
        self.lang.say_with("strategies-basis", &[("basis", format!("{basis}{rest}").into())])
    }

    /// What one should know before one follows a top 3. What the folder itself brought does not rest on those studies.
    fn warning(&self, own: bool) -> Vec<Block> {
        if own {
            return Vec::new();
        }
        let catalogue = &self.strategies.catalogue;
        let texts = [&catalogue.warning, &catalogue.crosswalk_note].map(|text| Block::paragraph(text.text(self.lang)));
        std::iter::once(Block::heading(2, self.lang.say("strategies-warning"))).chain(texts).collect()
    }

    /// The sources under these links, by their public titles.
    #[must_use]
    pub fn sources(&self, links: impl IntoIterator<Item = &'a Address>) -> Vec<Block> {
        let titles = self.strategies.titles(links);
        if titles.is_empty() {
            return Vec::new();
        }
        let items = titles.into_iter().map(|title| vec![Block::paragraph(title)]).collect();
        vec![Block::heading(2, self.lang.say("strategies-sources")), Block::List(None, items)]
    }

    /// All determinants by category, each with how many strategies help and the first.
    #[must_use]
    pub fn overview(&self, filter: &Filter) -> Document {
        let lang = self.lang;
        let mut blocks = vec![Block::paragraph(lang.say("strategies-overview"))];
        for category in &self.determinants.categories {
            let ours = self.determinants.list.iter().filter(|determinant| determinant.category == category.id);
            blocks.push(Block::heading(2, capital(category.name.text(lang))));
            let header = ["number", "determinant", "key", "count", "first"];
            blocks.push(Block::Table(Table {
                header: header.map(|column| Inline::text(lang.say(&format!("strategies-column-{column}")))).into(),
                rows: ours.map(|determinant| self.row(determinant, filter)).collect(),
                numeric: vec![0, 3],
            }));
        }
        Document { lang, title: lang.say("strategies-title"), blocks }
    }

    fn row(&self, determinant: &'a Determinant, filter: &Filter) -> Vec<Vec<Inline>> {
        let list = ranked(self.strategies, &determinant.key, filter);
        let first = list.first().map_or("", |one| one.strategy.name.text(self.lang));
        let cells = [&determinant.number.to_string(), determinant.name.text(self.lang), &determinant.key];
        cells.into_iter().chain([list.len().to_string().as_str(), first]).map(Inline::text).collect()
    }

    /// One strategy: what one does, and what it helps with.
    #[must_use]
    pub fn card(&self, id: &'a str, strategy: &'a Strategy) -> Document {
        let lang = self.lang;
        let mut blocks = vec![Block::paragraph(strategy.description.text(lang))];
        let word = |what: &str, code: &str| capital(&lang.say(&format!("strategies-{what}-{code}")));
        let cluster = strategy.cluster.as_ref();
        let cluster =
            cluster.map(|code| self.strategies.catalogue.clusters.get(code).map_or(code.as_str(), |name| name.text(lang)));
        let facts = [
            ("id", Some(id.to_owned())),
            ("effort", strategy.effort.map(|effort| word("effort", effort.name()))),
            ("phase", strategy.phase.map(|phase| word("phase", phase.name()))),
            ("level", strategy.level.map(|level| word("level", level.name()))),
            ("cluster", cluster.map(capital)),
            ("eric", strategy.eric.clone()),
        ];
        let fact = |(key, value): (&str, Option<String>)| {
            Some(vec![Inline::text(lang.say(&format!("strategies-fact-{key}"))), Inline::text(value?)])
        };
        let rows = facts.into_iter().filter_map(fact).collect();
        blocks.push(Block::Table(Table { header: Vec::new(), rows, numeric: Vec::new() }));
        blocks.push(Block::heading(2, lang.say("strategies-helps")));
        let helps = |address: &'a Address| {
            let weight = lang.say(&format!("strategies-weight-{}", address.weight.clamp(1, 3)));
            let name = vec![Inline::Strong(Inline::text(self.determinant_name(&address.determinant)))];
            vec![Block::Paragraph([name, Inline::text(format!(": {weight}. {}", self.basis(address)))].concat())]
        };
        blocks.push(Block::List(None, strategy.addresses.iter().map(helps).collect()));
        blocks.extend(self.warning(self.strategies.own.contains(id)));
        blocks.extend(self.sources(&strategy.addresses));
        Document { lang, title: strategy.name.text(lang).to_owned(), blocks }
    }

    /// The offers for machines.
    #[must_use]
    pub fn offers_json(&self, offers: &[Offer<'a>]) -> Value {
        let lang = self.lang;
        let one = |(rank, one): (usize, &Ranked<'a>)| {
            json!({
                "rank": rank + 1, "id": one.id, "name": one.strategy.name.text(lang), "weight": one.address.weight,
                "basis": one.address.basis.name(), "source": one.address.source, "note": note(one.address, lang),
                "effort": one.strategy.effort.map(crate::model::Effort::name),
                "phase": one.strategy.phase.map(crate::model::StrategyPhase::name),
                "level": one.strategy.level.map(crate::model::StrategyLevel::name),
                "cluster": one.strategy.cluster, "own": one.own,
            })
        };
        let offer = |offer: &Offer<'a>| {
            let determinant = self.determinants.get(offer.determinant);
            json!({
                "determinant": offer.determinant, "number": determinant.map(|one| one.number),
                "name": self.determinant_name(offer.determinant), "category": determinant.map(|one| one.category.as_str()),
                "count": offer.count, "strategies": offer.top.iter().enumerate().map(one).collect::<Vec<_>>(),
            })
        };
        offers.iter().map(offer).collect()
    }
}

fn note(address: &Address, lang: Lang) -> Option<&str> {
    Some(address.note.text(lang)).filter(|note| !note.is_empty())
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
