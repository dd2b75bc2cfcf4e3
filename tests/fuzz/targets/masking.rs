//! Personal data: of whatever is found, no more than two signs at either end are shown, and the rest stays as it was.

use kt::check::{personal_data, veiled};

const MASK: &str = "•••••";

/// A text with its personal data masked.
pub(crate) fn masking(bytes: &[u8]) {
    let Some(text) = super::text(bytes) else { return };
    let shown = veiled(text);
    let places = personal_data(text);
    assert_eq!(shown.is_some(), !places.is_empty(), "{text:?}");
    let Some(shown) = shown else { return };
    let (mut rest, mut at) = (shown.as_str(), 0);
    for place in places {
        assert!(at <= place.start && place.start < place.end, "{place:?} overlaps what stands before it");
        rest = rest.strip_prefix(&text[at..place.start]).unwrap_or_else(|| panic!("{text:?} became {shown:?}"));
        rest = behind_mask(rest, &text[place.start..place.end]).unwrap_or_else(|| panic!("{text:?} became {shown:?}"));
        at = place.end;
    }
    assert_eq!(rest, &text[at..]);
}

/// What follows the mask of a text that was found.
fn behind_mask<'s>(shown: &'s str, found: &str) -> Option<&'s str> {
    if let Some(rest) = shown.strip_prefix(MASK) {
        return Some(rest);
    }
    let signs: Vec<char> = found.chars().collect();
    let end = |two: &[char]| two.iter().collect::<String>();
    let rest = shown.strip_prefix(&end(&signs[..2]))?.strip_prefix(MASK)?;
    rest.strip_prefix(&end(&signs[signs.len() - 2..]))
}
