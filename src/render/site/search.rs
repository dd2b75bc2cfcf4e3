//! The list of words of a site, in the form that `MiniSearch` reads: made here, so that a page has nothing left to do but load it.
//!
//! A long word is also found by the words that it is made of, as far as those stand on the site by themselves.

use std::fmt::Write as _;

use foldhash::{HashMap, HashMapExt, HashSet};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::stem::{stem, words};
use crate::document::site::Page;
use crate::model::sort_key;

/// The fields, in the order of their numbers: the title, everything, and the parts of long words.
const FIELDS: [&str; 3] = ["title", "text", "parts"];
/// So many pages or terms are done at once.
const SOME: usize = 512;
/// The least letters of a part of a long word.
const PART: usize = 4;
/// Words so common that they find nothing. The page leaves them out too (`data/site/search.js`).
const COMMON: [&str; 24] = [
    "aan", "als", "bij", "dat", "de", "die", "door", "een", "en", "er", "het", "in", "is", "met", "niet", "of", "om", "ook", "op",
    "te", "van", "voor", "wordt", "zijn",
];

/// What is looked up of one page.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Entry {
    address: String,
    kind: String,
    title: String,
    beside: String,
    excerpt: String,
    /// The words of the title and the page, in their order, each once, with spaces between them.
    words: String,
    /// How often each of these stands in the title and on the page.
    counts: Vec<[u32; 2]>,
}

/// Where a word stands: the number of the page, and how often.
type Places = Vec<(u32, u32)>;
/// Where a term stands, by field.
type Term = [Places; FIELDS.len()];
/// A term of a page by its number, with how often it stands in each field.
type Own = (u32, [u32; FIELDS.len()]);

/// The words of a page that can be found.
#[must_use]
pub fn entry(page: &Page) -> Option<Entry> {
    let found = page.found.as_ref()?;
    let texts = [sort_key(&page.title), sort_key(&page.text())];
    let mut counts: HashMap<&str, [u32; 2]> = HashMap::new();
    for (field, text) in texts.iter().enumerate() {
        words(text).filter(|word| !COMMON.contains(word)).for_each(|word| counts.entry(word).or_default()[field] += 1);
    }
    let mut counts: Vec<(&str, [u32; 2])> = counts.into_iter().collect();
    counts.sort_unstable();
    let words = counts.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(" ");
    let counts = counts.into_iter().map(|(_, count)| count).collect();
    let (address, kind, title) = (page.address.clone(), found.kind.to_owned(), page.title.clone());
    Some(Entry { address, kind, title, beside: found.beside.clone(), excerpt: page.excerpt(), words, counts })
}

impl Entry {
    fn words(&self) -> impl Iterator<Item = &str> {
        self.words.split(' ').filter(|word| !word.is_empty())
    }
}

/// The file with the words of all pages, in their order.
#[must_use]
pub fn index(entries: &[&Entry]) -> String {
    let vocabulary = Vocabulary::of(entries);
    let own: Vec<Vec<Own>> = entries.par_iter().map(|entry| vocabulary.terms_of(entry)).collect();
    written(entries, &own, &vocabulary.terms)
}

/// Where each of some terms stands, by the number of the first of them.
fn places(own: &[Vec<Own>], first: usize, count: usize) -> Vec<Term> {
    let mut terms = vec![Term::default(); count];
    for (at, own) in (0..).zip(own) {
        let from = own.partition_point(|(term, _)| (*term as usize) < first);
        for (term, counts) in own[from..].iter().take_while(|(term, _)| (*term as usize) < first + count) {
            let places = counts.iter().zip(&mut terms[*term as usize - first]).filter(|(count, _)| **count > 0);
            places.for_each(|(count, places)| places.push((at, *count)));
        }
    }
    terms
}

/// Every word with its terms: its stem, and the stems of its parts.
struct Vocabulary<'e> {
    /// The terms, in their order.
    terms: Vec<String>,
    /// For each word the numbers of its stem and of its parts.
    words: HashMap<&'e str, (u32, Vec<u32>)>,
}

impl<'e> Vocabulary<'e> {
    fn of(entries: &[&'e Entry]) -> Self {
        let some = |entries: &[&'e Entry]| entries.iter().flat_map(|entry| entry.words()).collect::<HashSet<&str>>();
        let mut all: Vec<&str> = entries.par_chunks(SOME).flat_map_iter(some).collect();
        all.par_sort_unstable();
        all.dedup();
        let stems: HashSet<String> = all.iter().filter(|word| word.len() >= PART).map(|word| stem(word)).collect();
        let told: Vec<(String, Vec<String>)> = all.par_iter().map(|word| (stem(word), parts(word, &stems))).collect();
        let mut terms: Vec<String> = told.iter().flat_map(|(stem, parts)| parts.iter().chain([stem])).cloned().collect();
        terms.par_sort_unstable();
        terms.dedup();
        let number = |term: &String| terms.binary_search(term).ok().and_then(|at| u32::try_from(at).ok());
        let numbers = |(stem, parts): &(String, Vec<String>)| Some((number(stem)?, parts.iter().filter_map(number).collect()));
        let numbered: Vec<_> = told.par_iter().map(numbers).collect();
        let words = all.into_iter().zip(numbered).filter_map(|(word, numbers)| Some((word, numbers?))).collect();
        Self { terms, words }
    }

    /// The terms of a page, each once.
    fn terms_of(&self, entry: &Entry) -> Vec<Own> {
        let mut own: Vec<Own> = Vec::with_capacity(entry.counts.len());
        for (word, [title, text]) in entry.words().zip(&entry.counts) {
            let Some((stem, parts)) = self.words.get(word) else { continue };
            own.push((*stem, [*title, *text, 0]));
            own.extend(parts.iter().map(|part| (*part, [0, 0, title + text])));
        }
        own.sort_unstable_by_key(|(term, _)| *term);
        own.dedup_by(|(term, more), (kept, counts)| {
            let same = term == kept;
            counts.iter_mut().zip(more).filter(|_| same).for_each(|(count, more)| *count += *more);
            same
        });
        own
    }
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

fn written(entries: &[&Entry], own: &[Vec<Own>], names: &[String]) -> String {
    let count = entries.len();
    let length = |own: &Vec<Own>, field: usize| own.iter().filter(|(_, counts)| counts[field] > 0).count();
    let lengths: Vec<[usize; 3]> = own.par_iter().map(|own| [length(own, 0), length(own, 1), length(own, 2)]).collect();
    let mut text = format!("globalThis.ktIndex={{\"documentCount\":{count},\"nextId\":{count},\"documentIds\":{{");
    listed(&mut text, 0..count, |text, at| _ = write!(text, "\"{at}\":{at}"));
    text.push_str("},\"fieldIds\":{");
    listed(&mut text, FIELDS.iter().enumerate(), |text, (at, name)| _ = write!(text, "\"{name}\":{at}"));
    text.push_str("},\"fieldLength\":{");
    listed(&mut text, lengths.iter().enumerate(), |text, (at, [a, b, c])| _ = write!(text, "\"{at}\":[{a},{b},{c}]"));
    text.push_str("},\"averageFieldLength\":[");
    listed(&mut text, 0..FIELDS.len(), |text, field| {
        let sum: usize = lengths.iter().map(|lengths| lengths[field]).sum();
        _ = write!(text, "{}.{:02}", sum / count.max(1), sum % count.max(1) * 100 / count.max(1));
    });
    text.push_str("],\"storedFields\":{");
    let stored: Vec<String> = entries.par_iter().enumerate().map(|(at, entry)| stored(at, entry)).collect();
    listed(&mut text, stored, |text, stored| text.push_str(&stored));
    text.push_str("},\"dirtCount\":0,\"index\":[");
    let told = |(at, names): (usize, &[String])| told(names, &places(own, at * SOME, names.len()));
    let some: Vec<String> = names.par_chunks(SOME).enumerate().map(told).collect();
    listed(&mut text, some, |text, some| text.push_str(&some));
    text.push_str("],\"serializationVersion\":2};\n");
    text
}

/// What a page is shown with.
fn stored(at: usize, entry: &Entry) -> String {
    let [a, t, l, d] = [&entry.address, &entry.title, &entry.beside, &entry.excerpt].map(|text| quoted(text));
    format!("\"{at}\":{{\"a\":{a},\"k\":\"{}\",\"t\":{t},\"l\":{l},\"d\":{d}}}\n", entry.kind)
}

/// Some terms, with the places of each by field.
fn told(names: &[String], terms: &[Term]) -> String {
    let mut text = String::new();
    listed(&mut text, names.iter().zip(terms), |text, (term, fields)| {
        _ = write!(text, "[{},{{", quoted(term));
        listed(text, fields.iter().enumerate().filter(|(_, places)| !places.is_empty()), |text, (field, places)| {
            _ = write!(text, "\"{field}\":{{");
            listed(text, places, |text, place| pushed(text, *place));
            text.push('}');
        });
        text.push_str("}]\n");
    });
    text
}

/// The number of a page, and how often something stands on it: there may be a million of them.
fn pushed(text: &mut String, (at, count): (u32, u32)) {
    let mut digits = itoa::Buffer::new();
    text.push('"');
    text.push_str(digits.format(at));
    text.push_str("\":");
    text.push_str(digits.format(count));
}

/// Things with commas between them.
fn listed<T>(text: &mut String, all: impl IntoIterator<Item = T>, one: impl Fn(&mut String, T)) {
    for (at, thing) in all.into_iter().enumerate() {
        if at > 0 {
            text.push(',');
        }
        one(text, thing);
    }
}

/// A text as a script may hold it: nothing in it can end the script, also where someone puts it into a page.
fn quoted(text: &str) -> String {
    let quoted = serde_json::to_string(text).expect("a text is always JSON");
    quoted.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
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

    #[test]
    fn nothing_in_a_title_ends_the_script() {
        assert_eq!(quoted("</script>\u{2028}\"\\"), "\"\\u003c/script>\\u2028\\\"\\\\\"");
    }
}
