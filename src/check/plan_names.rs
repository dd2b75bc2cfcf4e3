//! What people call the determinants and strategies that a finding about a plan names, in both languages.

use std::collections::BTreeMap;

use crate::lang::Lang;
use crate::model::Bilingual;
use crate::repo::{Strategies, built_in_determinants};
use crate::source::Finding;

/// The rules that name them.
pub(super) const RULES: [&str; 5] =
    ["barrier-without-choice", "strategy-overdue", "strategy-without-barrier", "strategy-without-date", "strategy-without-owner"];

/// Names by code.
#[derive(Default)]
pub(super) struct PlanNames {
    determinants: BTreeMap<String, Bilingual>,
    strategies: BTreeMap<String, Bilingual>,
}

impl PlanNames {
    /// The names of the determinants, and of the strategies of a folder.
    pub(super) fn of(strategies: Option<&Strategies>) -> Self {
        let Some(strategies) = strategies else { return Self::default() };
        let strategies = strategies.list.iter().map(|(id, strategy)| (id.clone(), strategy.name.clone()));
        let determinants = built_in_determinants().list.into_iter().map(|determinant| (determinant.key, determinant.name));
        Self { determinants: determinants.collect(), strategies: strategies.collect() }
    }

    /// The same finding, with a determinant by its code and its names.
    pub(super) fn determinant(&self, finding: Finding, key: &str) -> Finding {
        named(finding.with("determinant", key), ["determinant_nl", "determinant_en"], self.determinants.get(key))
    }

    /// The same finding, with a strategy by its code and its names.
    pub(super) fn strategy(&self, finding: Finding, id: &str) -> Finding {
        named(finding.with("strategy", id), ["strategy_nl", "strategy_en"], self.strategies.get(id))
    }
}

fn named(finding: Finding, [nl, en]: [&'static str; 2], name: Option<&Bilingual>) -> Finding {
    match name {
        Some(name) => finding.with(nl, name.text(Lang::Nl)).with(en, name.text(Lang::En)),
        None => finding,
    }
}
