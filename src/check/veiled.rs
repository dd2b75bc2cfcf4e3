//! A text without the personal data in it: masked, or left out.

use std::borrow::Cow;

use super::personal::{masked, personal_data};
use crate::source::Span;

/// A text with the personal data in it masked; nothing when there is none.
#[must_use]
pub fn veiled(text: &str) -> Option<String> {
    replaced(text, &personal_data(text), masked)
}

/// A text without the personal data in it.
#[must_use]
pub fn without_personal_data(text: &str) -> Cow<'_, str> {
    replaced(text, &personal_data(text), |_| String::new()).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// A text with something else in these places; nothing when there are none.
pub(super) fn replaced(text: &str, places: &[Span], other: impl Fn(&str) -> String) -> Option<String> {
    let (mut replaced, mut at) = (String::with_capacity(text.len()), 0);
    for span in places {
        replaced.push_str(&text[at..span.start]);
        replaced.push_str(&other(span.of(text)));
        at = span.end;
    }
    replaced.push_str(&text[at..]);
    (!places.is_empty()).then_some(replaced)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_with_personal_data_is_veiled() {
        let veil = veiled("bsn 999990019 van jan.jansen@zorg-test.nl").unwrap();
        assert_eq!(veil, "bsn 99•••••19 van ja•••••nl");
        assert_eq!(veiled("niets te zien"), None);
        assert_eq!(without_personal_data("Bel 06-12345678 nu"), "Bel  nu");
    }
}
