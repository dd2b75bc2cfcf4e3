//! What `kt edit` changed, a line for each field: what stood there and what stands there now.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::lang::Lang;
use crate::model::Kind;
use crate::render::wrap::cut;
use crate::repo::tree_of_record;
use crate::report::card::label;
use crate::report::teller::Teller;
use crate::source::yaml::edit::Change;
use crate::source::yaml::{Node, json};
use crate::source::{Key, Keys};

/// A longer value is cut off.
const LONGEST: usize = 60;

/// A line for each field that has another value now, such as `Status: open → vervuld`.
pub(crate) fn told(changes: &[Change], kind: Kind, before: &str, after: &str, lang: Lang) -> Vec<String> {
    let (then, now) = (tree_of_record(kind, before), tree_of_record(kind, after));
    let line = |keys: &Keys| {
        let nodes = [&then, &now].map(|root| root.as_ref().and_then(|root| root.at(keys)));
        if nodes.iter().flatten().any(|node| has_groups(node)) {
            return None;
        }
        let [then, now] = nodes.map(|node| shown(node?, keys, kind, lang));
        let empty = || lang.say("new-value-none");
        let facts = [
            ("field", name(keys, lang).into()),
            ("before", then.clone().unwrap_or_else(empty).into()),
            ("after", now.clone().unwrap_or_else(empty).into()),
        ];
        (then != now).then(|| lang.say_with("new-value", &facts))
    };
    let gone: Vec<Keys> = changes.iter().filter_map(removed).collect();
    let has_moved = |keys: &Keys| gone.iter().any(|list| list.holds(keys));
    let mut seen = BTreeSet::new();
    let fields = changes.iter().filter_map(changed).filter(|keys| !has_moved(keys) && seen.insert(keys.to_string()));
    fields.filter_map(line).collect()
}

/// The list of which a change takes an item out: then the numbers of those behind it are others before and after.
fn removed(change: &Change) -> Option<Keys> {
    match change {
        Change::Remove(Keys(keys)) if matches!(keys.last(), Some(Key::Item(_))) => Some(Keys(keys[..keys.len() - 1].to_vec())),
        _ => None,
    }
}

/// Whether a value holds fields of its own, which are too much for a line.
fn has_groups(node: &Node<'_>) -> bool {
    !node.entries().is_empty() || node.items().iter().any(|item| !item.entries().is_empty())
}

/// The field that a change sets or takes out; a new item of a list speaks for itself.
const fn changed(change: &Change) -> Option<&Keys> {
    match change {
        Change::Set(keys, _) | Change::Remove(keys) => Some(keys),
        Change::Append(..) => None,
    }
}

/// A value on one line, as a person reads it; nothing when it is empty.
fn shown(node: &Node<'_>, keys: &Keys, kind: Kind, lang: Lang) -> Option<String> {
    let value = json(node);
    let text = match &value {
        Value::Null => String::new(),
        value => Teller::new(kind, lang).value(last(keys), value),
    };
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!line.is_empty()).then(|| cut(&line, LONGEST))
}

fn last(keys: &Keys) -> &str {
    let names = keys.0.iter().rev().filter_map(|key| if let Key::Name(name) = key { Some(&**name) } else { None });
    names.into_iter().next().unwrap_or_default()
}

/// What a person calls the field; inside a list, with the number of the item: `Voorwaarden 1, wat`.
fn name(keys: &Keys, lang: Lang) -> String {
    let from = usize::from(keys.0.first() == Some(&Key::from("answers")));
    let mut name = String::new();
    for key in &keys.0[from..] {
        match key {
            Key::Item(number) => name.push_str(&format!(" {}", number + 1)),
            Key::Name(key) if name.is_empty() => name = label(key, lang),
            Key::Name(key) => name.push_str(&format!(", {}", label(key, lang).to_lowercase())),
        }
    }
    name
}
