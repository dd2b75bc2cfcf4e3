//! What a record names, packed: for a hundred thousand records these are most of what is kept, so no other fact holds a text that
//! stands here.

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

/// Where the text of a reference ends, and how long the path behind it is.
#[derive(Serialize, Deserialize)]
struct Part {
    target: Target<()>,
    keys: u8,
    name: u32,
}

/// The keys under which most references stand: in a packed path each is one sign, by its place here. Another key is written out.
const SIGNS: [&str; 12] = [
    "based-on",
    "checklist",
    "decision",
    "memo",
    "organisation",
    "product",
    "record",
    "strategies",
    "strategy",
    "subject",
    "wish",
    "wishes",
];

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
            let end = u32::try_from(text.len());
            let (Ok(name), Ok(end)) = (name, end) else { break };
            let Ok(keys) = u8::try_from(end - name) else { break };
            each.push(Part { target: target.with(()), keys, name });
        }
        Self { text: text.into(), each: each.into() }
    }

    /// Whether the parts lie in the text, one behind the other; what was packed here always does.
    pub(super) fn is_sound(&self) -> bool {
        let ends = self.each.iter().flat_map(|part| [part.name as usize, part.end()]);
        ends.clone().is_sorted() && ends.into_iter().all(|end| self.text.is_char_boundary(end))
    }

    /// Every reference.
    pub fn iter(&self) -> impl Iterator<Item = Name<'_>> {
        let mut start = 0;
        self.each.iter().map(move |part| {
            let (name, end) = (part.name as usize, part.end());
            let one = Name { target: part.target.with(&self.text[start..name]), keys: &self.text[name..end] };
            start = end;
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

    /// What stands under a key, if it names anything there.
    #[must_use]
    pub fn at(&self, key: &str) -> Option<&str> {
        self.iter().find(|one| written(one.keys) == key).map(|one| *one.target.text())
    }

    /// What stands in the list under a key, in its order.
    pub fn under(&self, key: &str) -> impl Iterator<Item = &str> {
        let below = move |one: &Name<'_>| one.keys.split_once('.').is_some_and(|(first, _)| written(first) == key);
        self.iter().filter(below).map(|one| *one.target.text())
    }
}

impl Part {
    /// Where its path ends.
    fn end(&self) -> usize {
        self.name as usize + usize::from(self.keys)
    }
}

impl Name<'_> {
    /// Where it stands in its record.
    #[must_use]
    pub fn keys(&self) -> Keys {
        let step = |part| written(part).parse().map_or_else(|_| Key::from(written(part).to_owned()), Key::Item);
        Keys(self.keys.split('.').map(step).collect())
    }
}

/// A key as it is written in a file, of how it stands in a packed path.
fn written(part: &str) -> &str {
    match part.as_bytes() {
        [sign] => SIGNS.get(usize::from(*sign)).unwrap_or(&part),
        _ => part,
    }
}

/// A path with a point between its keys. The names in it are keys of our own, so none holds a point or is a number.
fn write_path(keys: &Keys, text: &mut String) {
    for (i, key) in keys.0.iter().enumerate() {
        if i > 0 {
            text.push('.');
        }
        match key {
            Key::Name(name) => match (0u8..).zip(SIGNS).find(|(_, key)| key == name) {
                Some((sign, _)) => text.push(sign.into()),
                None => text.push_str(name),
            },
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
            Reference::full(Among::Origins, keys!["origin"], "network/a"),
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
        assert_eq!([named.at("product"), named.at("origin"), named.at("wishes")], [Some("een-product"), Some("network/a"), None]);
    }
}
