//! The words that a long word is made of, so that who looks for `plein` finds `schoolpleinen` too.

use foldhash::{HashMap, HashSet};
use rayon::prelude::*;

use super::stem::stem;

/// The least letters of a part of a long word.
const PART: usize = 4;

/// What the long words of a site are made of, as far as that stands on the site by itself.
pub struct Parts<'w>(HashMap<&'w str, Vec<String>>);

impl<'w> Parts<'w> {
    /// Of all words of a site that are long enough and of plain letters, in texts with a space between two words.
    #[must_use]
    pub fn of(texts: &'w [impl AsRef<str>]) -> Self {
        let words: HashSet<&str> = texts.iter().flat_map(|text| text.as_ref().split(' ')).collect();
        let stems: HashSet<String> = words.iter().map(|word| stem(word)).collect();
        let made_of = |word: &'w str| Some((word, parts(word, &stems))).filter(|(_, parts)| !parts.is_empty());
        Self(words.into_par_iter().filter_map(made_of).collect())
    }

    /// The stems of the words that a word is made of; none for most words.
    #[must_use]
    pub fn of_word(&self, word: &str) -> &[String] {
        self.0.get(word).map_or(&[], Vec::as_slice)
    }
}

/// Whether a word can be made of others, or others of it.
pub(super) fn counts(word: &str) -> bool {
    word.len() >= PART && word.bytes().all(|b| b.is_ascii_lowercase())
}

/// The two words that a long word is made of, when both stand on the site by themselves; the longest last word wins. Between
/// them may stand an `s`, `e` or `en`.
fn parts(word: &str, stems: &HashSet<String>) -> Vec<String> {
    if word.len() < 2 * PART {
        return Vec::new();
    }
    for at in PART..=word.len() - PART {
        let (first, last) = word.split_at(at);
        let last = stem(last);
        if last.len() < PART - 1 || !stems.contains(&last) {
            continue;
        }
        let first = ["", "s", "en", "e"].iter().filter_map(|between| first.strip_suffix(between));
        let first = first.filter(|first| first.len() >= PART - 1).map(stem).find(|first| stems.contains(first));
        if let Some(first) = first {
            return vec![first, last];
        }
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_word_is_found_by_the_words_it_is_made_of() {
        let texts = ["besluit besluiten besluitmemo gezinnen gezinsplan memo", "plan plein school schoolpleinen zorg"];
        let parts = Parts::of(&texts);
        assert_eq!(parts.of_word("schoolpleinen"), [stem("school"), stem("plein")]);
        assert_eq!(parts.of_word("gezinsplan"), [stem("gezin"), stem("plan")]);
        assert_eq!(parts.of_word("besluitmemo"), [stem("besluit"), stem("memo")]);
        assert_eq!(parts.of_word("besluiten"), [""; 0]);
    }
}
