//! What is in a list no more after `--set` put another in its place, with the command that keeps it.

use std::collections::BTreeSet;

use crate::lang::{Arg, Lang};
use crate::repo::{Stored, tree_of_record};
use crate::source::Keys;
use crate::source::yaml::Node;

/// What a list lost because another took its place.
pub(super) struct Dropped<'s> {
    key: &'s str,
    gone: Vec<String>,
    all: Vec<String>,
}

impl Dropped<'_> {
    /// What is gone, with the command that keeps it.
    pub(super) fn facts(&self, stored: &Stored, lang: Lang) -> Vec<Arg<'_>> {
        let command = format!("kt edit {} --set {}={}", stored.id, self.key, self.all.join(","));
        vec![("items", lang.and(&self.gone).into()), ("count", self.gone.len().into()), ("command", command.into())]
    }
}

/// The lists that `--set` put in the place of others, with what is in them no more.
pub(super) fn dropped<'s>(set: &'s [String], stored: &Stored, after: &str) -> Vec<Dropped<'s>> {
    let now = tree_of_record(stored.id.kind, after);
    let before = tree_of_record(stored.id.kind, &stored.text);
    let words = |root: &Option<Node<'_>>, key: &str| -> Vec<String> {
        let list = root.as_ref().and_then(|root| root.at(&Keys::parse(key)));
        list.map_or(&[][..], Node::items).iter().filter_map(Node::text).map(str::to_owned).collect()
    };
    let one = |key: &'s str| {
        let (had, has) = (words(&before, key), words(&now, key));
        let gone: Vec<String> = had.iter().filter(|word| !has.contains(word)).cloned().collect();
        let all = had.into_iter().chain(has.iter().filter(|word| !gone.contains(word)).cloned());
        let mut seen = BTreeSet::new();
        let all = all.filter(|word| seen.insert(word.clone())).collect();
        (!gone.is_empty()).then_some(Dropped { key, gone, all })
    };
    set.iter().filter_map(|text| text.split_once('=')).filter_map(|(key, _)| one(key.trim())).collect()
}
