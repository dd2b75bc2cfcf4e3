//! The terms of some pages, by which they are found: the stem of each word, and the stems of the words that a long word is made of.

use foldhash::{HashMap, HashMapExt};

use super::parts::Parts;
use super::search::{Entry, FIELDS};
use super::stem::stem;

/// A term of a page by its number, with how often it stands in each field.
pub(super) type Own = (u32, [u32; FIELDS.len()]);

/// The terms of some pages.
pub(super) struct Vocabulary {
    /// Each term once, in their order.
    pub(super) terms: Vec<String>,
    /// Those of each page, by their numbers, each once.
    pub(super) own: Vec<Vec<Own>>,
}

/// The numbers of the terms of a word: its stem and its parts.
type FoundBy = (u32, Vec<u32>);

impl Vocabulary {
    pub(super) fn of(entries: &[&Entry], parts: &Parts<'_>) -> Self {
        let (words, numbers) = numbered(entries);
        let told: Vec<(String, &[String])> = words.iter().map(|word| (stem(word), parts.of_word(word))).collect();
        let mut terms: Vec<&String> = told.iter().flat_map(|(stem, parts)| parts.iter().chain([stem])).collect();
        terms.sort_unstable();
        terms.dedup();
        let number = |term: &String| terms.binary_search(&term).map_or(0, number);
        let found_by: Vec<FoundBy> = told.iter().map(|(stem, parts)| (number(stem), parts.iter().map(number).collect())).collect();
        let own = |(entry, numbers): (&&Entry, &Vec<u32>)| {
            own(numbers.iter().map(|word| &found_by[*word as usize]).zip(entry.counts()), numbers.len())
        };
        let own = entries.iter().zip(&numbers).map(own).collect();
        Self { terms: terms.into_iter().cloned().collect(), own }
    }
}

/// The words of some pages, each once, and those of each page by their numbers: each word is looked for once.
fn numbered<'e>(entries: &[&'e Entry]) -> (Vec<&'e str>, Vec<Vec<u32>>) {
    let (mut words, mut known) = (Vec::new(), HashMap::new());
    let mut numbered = |word: &'e str| {
        *known.entry(word).or_insert_with(|| {
            words.push(word);
            number(words.len() - 1)
        })
    };
    let numbers = entries.iter().map(|entry| entry.words().map(&mut numbered).collect()).collect();
    (words, numbers)
}

/// The terms of a page, from those of its words with how often each of them stands in the title and in the text.
fn own<'c>(words: impl Iterator<Item = (&'c FoundBy, &'c [u32; 2])>, count: usize) -> Vec<Own> {
    let mut own: Vec<Own> = Vec::with_capacity(count);
    for ((stem, parts), [title, text]) in words {
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

/// A number of a word or a term; a site has far fewer than that can tell.
fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
