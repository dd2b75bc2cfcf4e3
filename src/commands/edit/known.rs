//! Refuses to take out a field that no record of the kind has: it was meant otherwise.

use serde_yaml::Value;

use crate::commands::proof;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::Kind;
use crate::repo::{Stored, tree_of_record};
use crate::source::yaml::edit::{Change, apply};
use crate::source::{Key, Keys, Span};

/// Refuses a field to take out that the record does not have and cannot have; one that it only lacks is no mistake.
pub(super) fn known(unset: &[String], stored: &Stored, lang: Lang) -> Result<(), Error> {
    let root = tree_of_record(stored.id.kind, &stored.text);
    for key in unset {
        let first = Keys(Keys::parse(key).0.into_iter().take(1).collect());
        if root.as_ref().is_none_or(|root| root.at(&first).is_none()) {
            proof::keys(stored.id.kind, &with_only(&first, stored.id.kind), lang)?;
        }
    }
    Ok(())
}

/// A record that says nothing but this.
fn with_only(key: &Keys, kind: Kind) -> String {
    let name = match key.0.as_slice() {
        [Key::Item(number)] => Keys(vec![Key::Name(number.to_string().into())]),
        _ => key.clone(),
    };
    let set = [Change::Set(name, Value::from("x"))];
    let yaml = apply("", Span::new(0, 0), &set).unwrap_or_default();
    if kind.is_markdown() { format!("---\n{yaml}---\n") } else { yaml }
}
