//! Lists that can be narrowed: which questions, with which answers that occur.

use std::collections::BTreeMap;

use crate::document::site::{Facet, Item, Listing};
use crate::lang::Lang;
use crate::model::sort_key;

/// A list with a facet for each of `keys` that has several answers among its items. The items say which by code; `word` tells
/// what a code is called.
pub(super) fn listing(
    items: Vec<Item>,
    keys: &[&'static str],
    none: &str,
    lang: Lang,
    word: impl Fn(&str, &str) -> String,
) -> Listing {
    let facet = |key: &&'static str| {
        let mut choices: BTreeMap<(String, String), ()> = BTreeMap::new();
        let codes = items.iter().flat_map(|item| &item.answers).filter(|(of, _)| of == key).map(|(_, code)| code);
        let codes: std::collections::BTreeSet<&String> = codes.collect();
        for code in codes {
            choices.insert((sort_key(&word(key, code)), code.clone()), ());
        }
        let choices = choices.into_keys().map(|(_, code)| (code.clone(), word(key, &code))).collect::<Vec<_>>();
        Facet { key, label: lang.say(&format!("site-facet-{key}")), choices }
    };
    let facets = keys.iter().map(facet).filter(|facet| facet.choices.len() > 1).collect();
    Listing { facets, items, none: lang.say(none) }
}
