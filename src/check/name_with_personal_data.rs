//! Finds personal data in the name of a file or of the folder it stands in. A name is in every list, report and log, so it is
//! masked wherever a finding names the file.

use std::borrow::Cow;

use super::personal::{masked, may_hold_personal_data, personal_data};
use super::veiled::replaced;
use super::{Level, Look, Rule, TextView};
use crate::model::after_day;
use crate::source::{At, Finding};

pub(super) const RULE: Rule = Rule::private("name-with-personal-data", Level::Error, Look::Text(run));

fn run(view: &TextView<'_>, found: &mut Vec<Finding>) {
    let shown = shown_path(view.file.path);
    if shown != view.file.path {
        found.push(Finding::new(RULE.id, At::File).with("shown", shown.rsplit('/').next().unwrap_or_default()));
    }
}

/// A path with the personal data in it masked, name by name. The date before a name is no number of a person.
#[must_use]
pub fn shown_path(path: &str) -> Cow<'_, str> {
    let names: Vec<Option<String>> = path.split('/').map(shown).collect();
    if names.iter().all(Option::is_none) {
        return Cow::Borrowed(path);
    }
    let parts = path.split('/').zip(names).map(|(part, name)| name.unwrap_or_else(|| part.to_owned()));
    Cow::Owned(parts.collect::<Vec<_>>().join("/"))
}

/// A name with what is personal in it masked; nothing when there is nothing.
fn shown(name: &str) -> Option<String> {
    let rest = after_day(name).unwrap_or(name);
    if !may_hold_personal_data(rest) {
        return None;
    }
    let found = personal_data(&apart(rest));
    replaced(rest, &found, masked).map(|rest_shown| format!("{}{rest_shown}", &name[..name.len() - rest.len()]))
}

/// The same name, in which a number stands free from the word before it: in a name `-` is what a space is in a text. A day stays
/// one.
fn apart(name: &str) -> String {
    let letter_before = |at: usize| name[..at].ends_with(char::is_alphabetic);
    let number_after = |at: usize| name[at + 1..].starts_with(|c: char| c.is_ascii_digit()) && after_day(&name[at + 1..]).is_none();
    let sign = |(at, c): (usize, char)| if c == '-' && letter_before(at) && number_after(at) { ' ' } else { c };
    name.char_indices().map(sign).collect()
}

#[cfg(test)]
mod tests {
    use super::shown_path;

    #[test]
    fn a_name_is_masked_and_a_date_is_none() {
        assert_eq!(shown_path("wishes/bsn 999990019 jan@zorg-test.nl.yaml"), "wishes/bsn 99•••••19 ja•••••ml");
        assert_eq!(shown_path("wishes/999990019.yaml"), "wishes/99•••••19.yaml");
        assert_eq!(shown_path("wishes/mail-bsn-999990019.yaml"), "wishes/mail-bsn-99•••••19.yaml");
        assert_eq!(shown_path("wishes/bel-06-12345678.yaml"), "wishes/bel-06•••••78.yaml");
        for path in [
            "memos/2026-03-12-client-raad.md",
            "surveys/start-2026-03-12-1.yaml",
            "products/iso-27001-2022.md",
            "wishes/a.yaml",
            "surveys/2026/responses.csv",
        ] {
            assert_eq!(shown_path(path), path);
        }
    }
}
