//! The codes in a plan that stand for nothing: determinants, strategies, points of the transfer and application plan, and core
//! elements, each with what was probably meant.

use crate::keys;
use crate::model::{APPLICATION_FACTORS, APPLICATION_STRATEGIES, CoreElement, Plan, TRANSFER_ELEMENTS, TRANSFER_STRATEGIES};
use crate::source::Keys;
use crate::source::finding::nearest;

/// What a code should stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A determinant.
    Determinant,
    /// A strategy.
    Strategy,
    /// A working element, a factor, or a transfer or application strategy.
    Point,
    /// A core element of the product.
    Core,
}

impl Sort {
    /// The variant of the sentences about it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Determinant => "determinant",
            Self::Strategy => "strategy",
            Self::Point => "point",
            Self::Core => "core",
        }
    }
}

/// A code that stands for nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stray {
    /// What it should stand for.
    pub sort: Sort,
    /// Where it stands.
    pub keys: Keys,
    /// The code.
    pub code: String,
    /// What was probably meant.
    pub near: Option<String>,
}

/// The codes that there are.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// The keys of the determinants.
    pub determinants: &'a [&'a str],
    /// The ids of the strategies.
    pub strategies: &'a [&'a str],
    /// The core elements of the product; nothing when it has none or is not there.
    pub core: Option<&'a [CoreElement]>,
}

/// Every code of a plan that stands for nothing.
#[must_use]
pub fn stray(plan: &Plan, known: &Known<'_>) -> Vec<Stray> {
    let mut found = Found(Vec::new());
    for (i, barrier) in plan.barriers.iter().enumerate() {
        found.look(Sort::Determinant, keys!["barriers", i, "determinant"], &barrier.determinant, known.determinants);
    }
    found.strategies(plan, known);
    for (i, left) in plan.left.iter().enumerate() {
        found.look(Sort::Determinant, keys!["left", i, "determinant"], &left.determinant, known.determinants);
    }
    for (i, point) in plan.transfer.iter().enumerate() {
        found.point(keys!["transfer", i, "element"], point.element.as_deref(), &TRANSFER_ELEMENTS);
        found.point(keys!["transfer", i, "strategy"], point.strategy.as_deref(), &TRANSFER_STRATEGIES);
    }
    for (i, point) in plan.application.iter().enumerate() {
        found.point(keys!["application", i, "strategy"], point.strategy.as_deref(), &APPLICATION_STRATEGIES);
        found.point(keys!["application", i, "factor"], point.factor.as_deref(), &APPLICATION_FACTORS);
    }
    if let Some(core) = known.core {
        found.follow_ups(plan, core);
    }
    found.0
}

/// The codes that were found to stand for nothing.
struct Found(Vec<Stray>);

impl Found {
    /// Looks whether a code is one of those that are known.
    fn look(&mut self, sort: Sort, keys: Keys, code: &str, codes: &[&str]) {
        if !codes.contains(&code) {
            let near = nearest(code, codes.iter().copied()).map(str::to_owned);
            self.0.push(Stray { sort, keys, code: code.to_owned(), near });
        }
    }

    /// The strategies, and the determinants that each is for.
    fn strategies(&mut self, plan: &Plan, known: &Known<'_>) {
        for (i, chosen) in plan.strategies.iter().enumerate() {
            self.look(Sort::Strategy, keys!["strategies", i, "strategy"], &chosen.strategy, known.strategies);
            for (j, key) in chosen.determinants.iter().enumerate() {
                self.look(Sort::Determinant, keys!["strategies", i, "for", j], key, known.determinants);
            }
        }
    }

    /// A point of the transfer or the application plan.
    fn point(&mut self, keys: Keys, code: Option<&str>, codes: &[&str]) {
        if let Some(code) = code {
            self.look(Sort::Point, keys, code, codes);
        }
    }

    /// The core elements of which was seen how many people apply them.
    fn follow_ups(&mut self, plan: &Plan, core: &[CoreElement]) {
        let codes: Vec<&str> = core.iter().map(|element| element.id.as_str()).collect();
        for (i, seen) in plan.follow_up.iter().enumerate() {
            for id in seen.applying.keys() {
                self.look(Sort::Core, keys!["follow-up", i, "applying", id.clone()], id, &codes);
            }
        }
    }
}
