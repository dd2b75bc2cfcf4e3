//! What a plan may name, and what people call it in both languages. Read when the first plan asks for it: most folders that are
//! checked again have none to read.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use crate::lang::Lang;
use crate::model::{Bilingual, Kind, Record, StrategySource};
use crate::repo::{Repo, built_in_determinants, built_in_strategy, embedded};
use crate::source::Finding;

/// The determinants and strategies of a folder.
pub(super) struct PlanNames {
    /// The names of the strategies of the folder itself, by id.
    own: BTreeMap<String, Bilingual>,
    /// Whether those of the program may be named too.
    built_in: bool,
    /// The determinants in their order, each by its key with its name.
    determinants: OnceLock<Vec<(String, Bilingual)>>,
    /// The ids of the strategies.
    strategies: OnceLock<BTreeSet<String>>,
}

impl PlanNames {
    /// For a folder, of which the strategies were read.
    pub(super) fn of(own: &Repo<'_>) -> Self {
        let built_in = own.folder.settings.strategies != StrategySource::Own;
        let named = own.of(Kind::Strategy).filter_map(|stored| match &stored.record {
            Record::Strategy(strategy) => Some((stored.id.id.clone(), strategy.name.clone())),
            _ => None,
        });
        Self { own: named.collect(), built_in, determinants: OnceLock::new(), strategies: OnceLock::new() }
    }

    /// The keys of the determinants, in their order.
    pub(super) fn determinants(&self) -> impl Iterator<Item = &str> {
        self.listed().iter().map(|(key, _)| key.as_str())
    }

    /// The ids of the strategies.
    pub(super) fn strategies(&self) -> &BTreeSet<String> {
        self.strategies.get_or_init(|| {
            let built_in = if self.built_in { embedded::strategy_ids() } else { Vec::new() };
            built_in.into_iter().map(str::to_owned).chain(self.own.keys().cloned()).collect()
        })
    }

    /// The same finding, with a determinant by its code and its names.
    pub(super) fn determinant(&self, finding: Finding, key: &str) -> Finding {
        let name = self.listed().iter().find(|(known, _)| known == key).map(|(_, name)| name);
        named(finding.with("determinant", key), ["determinant_nl", "determinant_en"], name)
    }

    /// The same finding, with a strategy by its code and its names.
    pub(super) fn strategy(&self, finding: Finding, id: &str) -> Finding {
        let built_in = || built_in_strategy(id).filter(|_| self.built_in).map(|strategy| &strategy.name);
        let name = self.own.get(id).or_else(built_in);
        named(finding.with("strategy", id), ["strategy_nl", "strategy_en"], name)
    }

    fn listed(&self) -> &[(String, Bilingual)] {
        self.determinants.get_or_init(|| built_in_determinants().list.into_iter().map(|one| (one.key, one.name)).collect())
    }
}

fn named(finding: Finding, [nl, en]: [&'static str; 2], name: Option<&Bilingual>) -> Finding {
    match name {
        Some(name) => finding.with(nl, name.text(Lang::Nl)).with(en, name.text(Lang::En)),
        None => finding,
    }
}
