//! What a record names, packed: for a hundred thousand records these are most of what is kept.

use serde::{Deserialize, Serialize};

use crate::model::{Kind, Reference, Target};
use crate::source::{Key, Keys};

/// The references of one record, in their order.
#[derive(Serialize, Deserialize)]
pub struct Named {
    /// For each reference what it names, and then the path of keys at which it stands.
    text: Box<str>,
    each: Box<[Part]>,
}

/// Where the two texts of a reference end.
#[derive(Serialize, Deserialize)]
struct Part {
    target: Target<()>,
    name: u32,
    keys: u32,
}

/// One reference.
#[derive(Clone, Copy)]
pub struct Name<'n> {
    /// What it names.
    pub target: Target<&'n str>,
    keys: &'n str,
}

impl Named {
    /// Packs references. A record holds at most a MiB, so its places fit in 32 bits; what would not fit is left out.
    pub(super) fn pack(references: &[Reference]) -> Self {
        let (mut text, mut each) = (String::new(), Vec::with_capacity(references.len()));
        for Reference { keys, target } in references {
            text.push_str(target.text());
            let name = u32::try_from(text.len());
            write_path(keys, &mut text);
            let (Ok(name), Ok(keys)) = (name, u32::try_from(text.len())) else { break };
            each.push(Part { target: target.with(()), name, keys });
        }
        Self { text: text.into(), each: each.into() }
    }

    /// Every reference.
    pub fn iter(&self) -> impl Iterator<Item = Name<'_>> {
        let mut start = 0;
        self.each.iter().map(move |part| {
            let (name, keys) = (part.name as usize, part.keys as usize);
            let one = Name { target: part.target.with(&self.text[start..name]), keys: &self.text[name..keys] };
            start = keys;
            one
        })
    }

    /// The ids that it names of one kind, without the kind before them.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.iter().filter_map(move |one| match one.target {
            Target::Bare(of, id) if of == kind => Some(id),
            _ => None,
        })
    }

    /// What stands in the list under a key, in its order.
    pub fn under(&self, key: &str) -> impl Iterator<Item = &str> {
        let below = move |one: &Name<'_>| one.keys.strip_prefix(key).is_some_and(|rest| rest.starts_with('.'));
        self.iter().filter(below).map(|one| *one.target.text())
    }
}

impl Name<'_> {
    /// Where it stands in its record.
    #[must_use]
    pub fn keys(&self) -> Keys {
        Keys::parse(self.keys)
    }
}

/// A path as `Keys::parse` reads it. The names in it are keys of our own, so none holds a point or is a number.
fn write_path(keys: &Keys, text: &mut String) {
    for (i, key) in keys.0.iter().enumerate() {
        if i > 0 {
            text.push('.');
        }
        match key {
            Key::Name(name) => text.push_str(name),
            Key::Item(item) => text.push_str(&item.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys;
    use crate::model::Among;

    #[test]
    fn what_was_packed_comes_out() {
        let packed = [
            Reference::to(Kind::Product, keys!["product"], "een-product"),
            Reference::to(Kind::Wish, keys!["wishes", 0], ""),
            Reference::full(Among::Any, keys!["based-on", 0, "record"], "wish/a.b"),
            Reference::full(Among::Results, keys!["based-on", 11, "record"], "geen é"),
        ];
        let named = Named::pack(&packed);
        let out: Vec<Reference> = named
            .iter()
            .map(|one| Reference { keys: one.keys(), target: one.target.with((*one.target.text()).to_owned()) })
            .collect();
        assert_eq!(out, packed);
        assert_eq!(named.of(Kind::Product).collect::<Vec<_>>(), ["een-product"]);
        assert_eq!(named.under("based-on").collect::<Vec<_>>(), ["wish/a.b", "geen é"]);
    }
}
