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
    let mut found = Vec::new();
    let mut look = |sort: Sort, keys: Keys, code: &str, codes: &[&str]| {
        if !codes.contains(&code) {
            let near = nearest(code, codes.iter().copied()).map(str::to_owned);
            found.push(Stray { sort, keys, code: code.to_owned(), near });
        }
    };
    for (i, barrier) in plan.barriers.iter().enumerate() {
        look(Sort::Determinant, keys!["barriers", i, "determinant"], &barrier.determinant, known.determinants);
    }
    for (i, chosen) in plan.strategies.iter().enumerate() {
        look(Sort::Strategy, keys!["strategies", i, "strategy"], &chosen.strategy, known.strategies);
        for (j, key) in chosen.determinants.iter().enumerate() {
            look(Sort::Determinant, keys!["strategies", i, "for", j], key, known.determinants);
        }
    }
    for (i, left) in plan.left.iter().enumerate() {
        look(Sort::Determinant, keys!["left", i, "determinant"], &left.determinant, known.determinants);
    }
    for (i, point) in plan.transfer.iter().enumerate() {
        let lists = [("element", &point.element, &TRANSFER_ELEMENTS[..]), ("strategy", &point.strategy, &TRANSFER_STRATEGIES)];
        for (key, code, codes) in lists {
            code.iter().for_each(|code| look(Sort::Point, keys!["transfer", i, key], code, codes));
        }
    }
    for (i, point) in plan.application.iter().enumerate() {
        let lists = [("strategy", &point.strategy, &APPLICATION_STRATEGIES[..]), ("factor", &point.factor, &APPLICATION_FACTORS)];
        for (key, code, codes) in lists {
            code.iter().for_each(|code| look(Sort::Point, keys!["application", i, key], code, codes));
        }
    }
    if let Some(core) = known.core {
        let codes: Vec<&str> = core.iter().map(|element| element.id.as_str()).collect();
        for (i, seen) in plan.follow_up.iter().enumerate() {
            seen.applying.keys().for_each(|id| look(Sort::Core, keys!["follow-up", i, "applying", id.clone()], id, &codes));
        }
    }
    found
}
