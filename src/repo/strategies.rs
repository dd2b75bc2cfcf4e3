//! The strategies that a folder can use: those of the program, and its own beside or instead of them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{LazyLock, OnceLock};

use super::{Folder, Repo, embedded};
use crate::Error;
use crate::lang::Lang;
use crate::model::{Address, Catalogue, Kind, Record, Strategy, StrategySource, sort_key};
use crate::source::yaml::{decode, parse};

/// Every strategy by id, and what holds for all.
pub struct Strategies {
    /// What holds for those of the program.
    pub catalogue: Catalogue,
    /// The strategies.
    pub list: BTreeMap<String, Strategy>,
    /// The ids of those that the folder brought.
    pub own: BTreeSet<String>,
}

/// With fewer letters than this the beginning of a name is only a guess.
const FEW_LETTERS: usize = 4;

impl Strategies {
    /// The id of the strategy with this id, or this name in Dutch or English.
    #[must_use]
    pub fn named(&self, text: &str) -> Option<&str> {
        let wanted = sort_key(text.trim());
        let id = self.list.get_key_value(text.trim()).map(|(id, _)| id.as_str());
        id.or_else(|| self.called(&|name| name == wanted).first().copied())
    }

    /// The same, or the one of which only the name begins like this.
    #[must_use]
    pub fn meant(&self, text: &str) -> Option<&str> {
        let wanted = sort_key(text.trim());
        let begun = || match self.called(&|name| name.starts_with(&wanted))[..] {
            [one] if wanted.chars().count() >= FEW_LETTERS => Some(one),
            _ => None,
        };
        self.named(text).or_else(begun)
    }

    fn called(&self, fits: &dyn Fn(&str) -> bool) -> Vec<&str> {
        let named = |strategy: &Strategy| strategy.name.nl.iter().chain(&strategy.name.en).any(|name| fits(&sort_key(name)));
        self.list.iter().filter(|(_, strategy)| named(strategy)).map(|(id, _)| id.as_str()).collect()
    }

    /// A few words for the source of a link; words that are no source of the catalogue speak for themselves.
    #[must_use]
    pub fn source<'a>(&'a self, source: &'a str, lang: Lang) -> &'a str {
        self.catalogue.sources.get(source).map_or(source, |known| known.short.text(lang))
    }

    /// The public titles of the sources under these links, each once, by title.
    #[must_use]
    pub fn titles<'a>(&'a self, links: impl IntoIterator<Item = &'a Address>) -> BTreeSet<&'a str> {
        let sources = links.into_iter().filter_map(|link| self.catalogue.sources.get(link.source.as_deref()?));
        sources.map(|source| source.title.as_str()).filter(|title| !title.is_empty()).collect()
    }
}

/// Loads the strategies for a folder; one of the folder replaces one of the program with the same id.
///
/// # Errors
/// When a file cannot be read for reasons that lie in the system.
pub fn strategies(folder: &Folder) -> Result<Strategies, Error> {
    Ok(strategies_with(&Repo::load(folder, &[Kind::Strategy])?))
}

/// The same, with those of the folder among records that were read already.
#[must_use]
pub fn strategies_with(own: &Repo<'_>) -> Strategies {
    let mut all = built_in_strategies();
    if own.folder.settings.strategies == StrategySource::Own {
        all.list.clear();
    }
    // Nobody may read the program's own words where the folder says something else.
    for stored in own.doubtful().filter(|stored| stored.id.kind == Kind::Strategy) {
        all.list.remove(&stored.id.id);
    }
    for stored in own.of(Kind::Strategy) {
        if let Record::Strategy(strategy) = &stored.record {
            all.list.insert(stored.id.id.clone(), strategy.clone());
            all.own.insert(stored.id.id.clone());
        }
    }
    all
}

/// The strategy of the program with this id; read once in a run.
#[must_use]
pub fn built_in_strategy(id: &str) -> Option<&'static Strategy> {
    static READ: LazyLock<BTreeMap<&str, OnceLock<Option<Strategy>>>> =
        LazyLock::new(|| embedded::strategy_ids().into_iter().map(|id| (id, OnceLock::new())).collect());
    READ.get(id)?.get_or_init(|| decode(&parse(embedded::strategy(id)?, 0).root?).value).as_ref()
}

/// The strategies that come with the program.
///
/// # Panics
/// Never in a released program: a test reads the embedded files.
#[must_use]
pub fn built_in_strategies() -> Strategies {
    let root = parse(embedded::CATALOGUE, 0).root.expect("the embedded catalogue is YAML");
    let catalogue = decode(&root).value.expect("the embedded catalogue reads");
    let read = |text: &str| decode(&parse(text, 0).root?).value;
    let list = embedded::strategies().into_iter().filter_map(|(id, text)| Some((id.to_owned(), read(text)?))).collect();
    Strategies { catalogue, list, own: BTreeSet::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repo::built_in_determinants;

    #[test]
    fn every_strategy_reads_without_a_mistake() {
        for (id, text) in embedded::strategies() {
            let decoded = decode::<Strategy>(&parse(text, 0).root.unwrap());
            assert_eq!((id, decoded.findings), (id, Vec::new()));
        }
        let decoded = decode::<Catalogue>(&parse(embedded::CATALOGUE, 0).root.unwrap());
        assert_eq!(decoded.findings, Vec::new());
    }

    #[test]
    fn there_are_140_strategies_and_every_reference_in_them_resolves() {
        let (all, determinants) = (built_in_strategies(), built_in_determinants());
        assert_eq!(all.list.len(), 140);
        for (id, strategy) in &all.list {
            let addressed: BTreeSet<&String> = strategy.addresses.iter().map(|address| &address.determinant).collect();
            assert_eq!(addressed.len(), strategy.addresses.len(), "{id}");
            for address in &strategy.addresses {
                assert!(determinants.get(&address.determinant).is_some() && (1..=3).contains(&address.weight), "{id}");
                assert!(address.source.as_ref().is_some_and(|source| all.catalogue.sources.contains_key(source)), "{id}");
            }
            assert!(strategy.sources.iter().all(|source| all.catalogue.sources.contains_key(source)), "{id}");
            assert!(strategy.cluster.as_ref().is_some_and(|cluster| all.catalogue.clusters.contains_key(cluster)), "{id}");
            assert!(strategy.level.is_some() && strategy.effort.is_some() && strategy.phase.is_some(), "{id}");
        }
        let mut crosswalk = all.catalogue.crosswalk.iter().flat_map(|row| &row.determinants);
        assert!(crosswalk.all(|key| determinants.get(key).is_some()));
    }

    #[test]
    fn a_strategy_is_found_by_id_and_name_in_either_language() {
        let all = built_in_strategies();
        for text in ["task-and-time", "Invoering als taak met tijd", "introduction as a task with time", "invoering als taak"] {
            assert_eq!(all.meant(text), Some("task-and-time"), "{text}");
        }
        assert_eq!(all.named("invoering als taak"), None, "only the beginning");
        assert_eq!(["inv", "", "iets heel anders"].map(|text| all.meant(text)), [None; 3]);
    }

    #[test]
    fn every_determinant_has_at_least_five_strategies() {
        let all = built_in_strategies();
        for determinant in &built_in_determinants().list {
            let helps = |strategy: &&Strategy| strategy.addresses.iter().any(|address| address.determinant == determinant.key);
            assert!(all.list.values().filter(helps).count() >= 5, "{}", determinant.key);
        }
    }

    #[test]
    fn every_strategy_speaks_both_languages() {
        let all = built_in_strategies();
        for (id, strategy) in &all.list {
            for lang in Lang::ALL {
                assert!(strategy.name.speaks(lang) && strategy.description.speaks(lang), "{id}");
                let notes = strategy.addresses.iter().map(|address| &address.note);
                assert!(notes.filter(|note| note.nl.is_some() || note.en.is_some()).all(|note| note.speaks(lang)), "{id}");
            }
        }
    }
}
