//! A record changed in place: only the lines that a change is about, and never into something that is no record.

use super::proof;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::Kind;
use crate::repo::read_record;
use crate::source::yaml::edit::{Change, Refused, apply};

/// The text of a record with the changes, proved to be a right record still.
pub(super) fn changed(kind: Kind, text: &str, changes: &[Change], lang: Lang) -> Result<String, Error> {
    let yaml = read_record(kind, text).yaml;
    let after = apply(text, yaml, changes).map_err(refused)?;
    proof::record(kind, &after, lang)?;
    Ok(after)
}

/// Why a change in place was not made, in words.
pub(super) fn refused(refused: Refused) -> Error {
    match refused {
        Refused::Unreadable => Error::new("error-edit-unreadable").hint("error-check-first"),
        Refused::NotAMap(keys) => Error::new("error-edit-not-a-map").with("keys", keys),
        Refused::Unsure(yaml) => Error::new("error-edit-unsure").with("yaml", yaml).hint("error-edit-unsure-hint"),
    }
}
