//! `--map COLUMN=KEY`: which column of a table a person means, by its heading or by its letter.

use crate::error::Error;
use crate::source::finding::nearest;
use crate::source::sheet::column;

/// The column that is meant, and the key that it holds. `plain` makes headings comparable; `hint` is an example of the command.
pub(super) fn meant<'m>(
    map: &'m str,
    headings: &[&str],
    plain: impl Fn(&str) -> String,
    hint: &'static str,
) -> Result<(usize, &'m str), Error> {
    let Some((name, key)) = map.rsplit_once('=') else {
        return Err(Error::new("error-map").with("map", map).hint(hint));
    };
    let by_heading = headings.iter().position(|heading| plain(heading) == plain(name));
    let by_letter = || column(name.trim()).filter(|place| *place < headings.len());
    match by_heading.or_else(by_letter) {
        Some(place) => Ok((place, key)),
        None => Err(near_or(Error::new("error-map-column").with("column", name), nearest(name, headings.iter().copied()), hint)),
    }
}

/// An error with what comes near, or else with another next step.
pub(super) fn near_or(error: Error, near: Option<&str>, otherwise: &'static str) -> Error {
    match near {
        Some(near) => error.with("suggestion", near).hint("error-map-near"),
        None => error.hint(otherwise),
    }
}
