//! The words of a site, and by which terms each is found: its stem, and the stems of the words that a long word is made of, as far
//! as those stand on the site by themselves.

use foldhash::{HashMap, HashMapExt, HashSet};
use rayon::prelude::*;

use super::search::{Entry, FIELDS};
use super::stem::stem;

/// The least letters of a part of a long word.
const PART: usize = 4;

/// A term of a page by its number, with how often it stands in each field.
pub(super) type Own = (u32, [u32; FIELDS.len()]);

/// Some pages, with the words on them numbered as they come: each word is looked for once.
pub(super) struct Batch<'e> {
    entries: &'e [&'e Entry],
    words: Vec<&'e str>,
    /// The words of each page, by those numbers.
    numbers: Vec<Vec<u32>>,
}

impl<'e> Batch<'e> {
    pub(super) fn of(entries: &'e [&'e Entry]) -> Self {
        let (mut words, mut known) = (Vec::new(), HashMap::new());
        let mut number = |word: &'e str| {
            *known.entry(word).or_insert_with(|| {
                words.push(word);
                numbered(words.len() - 1)
            })
        };
        let numbers = entries.iter().map(|entry| entry.words().map(&mut number).collect()).collect();
        Self { entries, words, numbers }
    }
}

/// Every word with its terms.
pub(super) struct Vocabulary<'e> {
    /// The terms, in their order.
    pub(super) terms: Vec<String>,
    /// The words, in their order.
    words: Vec<&'e str>,
    /// For each word the numbers of its stem and of its parts.
    found_by: Vec<(u32, Vec<u32>)>,
}

impl<'e> Vocabulary<'e> {
    pub(super) fn of(batches: &[Batch<'e>]) -> Self {
        let mut words: Vec<&str> = batches.iter().flat_map(|batch| &batch.words).copied().collect();
        words.par_sort_unstable();
        words.dedup();
        let stems: HashSet<String> = words.iter().filter(|word| word.len() >= PART).map(|word| stem(word)).collect();
        let told: Vec<(String, Vec<String>)> = words.par_iter().map(|word| (stem(word), parts(word, &stems))).collect();
        let mut terms: Vec<String> = told.iter().flat_map(|(stem, parts)| parts.iter().chain([stem])).cloned().collect();
        terms.par_sort_unstable();
        terms.dedup();
        let number = |term: &String| place(&terms, term);
        let found_by = told.par_iter().map(|(stem, parts)| (number(stem), parts.iter().map(number).collect())).collect();
        Self { terms, words, found_by }
    }

    /// The terms of each page of some, each once.
    pub(super) fn terms_of<'b>(&'b self, batch: &'b Batch<'e>) -> impl Iterator<Item = Vec<Own>> + 'b {
        let here: Vec<u32> = batch.words.iter().map(|word| place(&self.words, word)).collect();
        batch.entries.iter().zip(&batch.numbers).map(move |(entry, numbers)| {
            let words = numbers.iter().map(|number| here[*number as usize]);
            self.terms(words.zip(entry.counts()), numbers.len())
        })
    }

    fn terms<'c>(&self, words: impl Iterator<Item = (u32, &'c [u32; 2])>, count: usize) -> Vec<Own> {
        let mut own: Vec<Own> = Vec::with_capacity(count);
        for (word, [title, text]) in words {
            let (stem, parts) = &self.found_by[word as usize];
            own.push((*stem, [*title, *text, 0]));
            own.extend(parts.iter().map(|part| (*part, [0, 0, title + text])));
        }
        // Words come in their order, so their stems nearly do.
        own.sort_by_key(|(term, _)| *term);
        own.dedup_by(|(term, more), (kept, counts)| {
            let same = term == kept;
            counts.iter_mut().zip(more).filter(|_| same).for_each(|(count, more)| *count += *more);
            same
        });
        own
    }
}

/// Where a text stands among others in their order; it is there.
fn place<T: Ord>(all: &[T], one: &T) -> u32 {
    all.binary_search(one).map_or(0, numbered)
}

/// A number of a word; a site has far fewer words than that can tell.
fn numbered(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// The two words that a long word is made of, when both stand on the site by themselves; the longest last word wins. Between
/// them may stand an `s`, `e` or `en`.
fn parts(word: &str, stems: &HashSet<String>) -> Vec<String> {
    if word.len() < 2 * PART || !word.bytes().all(|b| b.is_ascii_lowercase()) {
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
        let stems: HashSet<String> =
            ["besluit", "memo", "gezinnen", "plan", "zorg", "school", "plein"].map(stem).into_iter().collect();
        assert_eq!(parts("schoolpleinen", &stems), [stem("school"), stem("plein")]);
        assert_eq!(parts("gezinsplan", &stems), [stem("gezin"), stem("plan")]);
        assert_eq!(parts("besluitmemo", &stems), [stem("besluit"), stem("memo")]);
        assert_eq!(parts("besluiten", &stems), [""; 0]);
    }
}
