//! The words of a site, in the form that `MiniSearch` reads: made here, so that a page has nothing left to do but load them.

use std::fmt::Write as _;

use foldhash::{HashMap, HashMapExt};
use serde::{Deserialize, Serialize};

use super::parts::{Parts, counts};
use super::stem::words;
use super::vocabulary::{Own, Vocabulary};
use crate::document::site::Page;
use crate::model::sort_key;

/// The fields, in the order of their numbers: the title, everything, and the parts of long words.
pub(super) const FIELDS: [&str; 3] = ["title", "text", "parts"];
/// However many pages there are, their words stand in no more files than this.
const MOST_SHARES: usize = 64;
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
type Places = Vec<(usize, u32)>;
/// Where a term stands, by field.
type Term = [Places; FIELDS.len()];

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
    /// The words, in their order.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.words.split(' ').filter(|word| !word.is_empty())
    }

    /// Those of the words that can be made of others, or others of them.
    pub fn whole_words(&self) -> impl Iterator<Item = &str> {
        self.words().filter(|word| counts(word))
    }

    /// How often each of them stands in the title and on the page.
    pub(super) fn counts(&self) -> &[[u32; 2]] {
        &self.counts
    }
}

/// Into how many files the words of a site of so many pages go, with about so many pages in each: a change of a page changes one
/// of them. Twice as many pages, twice as many files, and never another number in between.
#[must_use]
pub fn shares(pages: usize, each: usize) -> usize {
    (pages / each).next_power_of_two().min(MOST_SHARES)
}

/// Which of so many files has the words of the page at an address; the same whatever other pages there are.
#[must_use]
pub fn share_of(address: &str, shares: usize) -> usize {
    // FNV-1a: quick, and the same on every computer.
    let sum = address.bytes().fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (sum ^ (sum >> 16)) as usize % shares
}

/// The file with the words of these pages, in their order; it is one of so many. The page that searches puts them together
/// (`data/site/search.js`).
#[must_use]
pub fn index(entries: &[&Entry], parts: &Parts<'_>, (share, shares): (usize, usize)) -> String {
    let Vocabulary { terms, own } = Vocabulary::of(entries, parts);
    let places = places(&own, terms.len(), (share, shares));
    let number = |at: usize| at * shares + share;
    let count = entries.len();
    let length = |own: &Vec<Own>, field: usize| own.iter().filter(|(_, counts)| counts[field] > 0).count();
    let lengths: Vec<[usize; 3]> = own.iter().map(|own| [length(own, 0), length(own, 1), length(own, 2)]).collect();
    let mut text = String::new();
    _ = write!(text, "(globalThis.ktIndex??=[]).push({{\"documentCount\":{count},\"nextId\":{},\"documentIds\":{{", number(count));
    listed(&mut text, (0..count).map(number), |text, at| _ = write!(text, "\"{at}\":{at}"));
    text.push_str("},\"fieldIds\":{");
    listed(&mut text, FIELDS.iter().enumerate(), |text, (at, name)| _ = write!(text, "\"{name}\":{at}"));
    text.push_str("},\"fieldLength\":{");
    listed(&mut text, lengths.iter().enumerate(), |text, (at, [a, b, c])| _ = write!(text, "\"{}\":[{a},{b},{c}]", number(at)));
    text.push_str("},\"averageFieldLength\":[");
    listed(&mut text, 0..FIELDS.len(), |text, field| {
        let sum: usize = lengths.iter().map(|lengths| lengths[field]).sum();
        _ = write!(text, "{}.{:02}", sum / count.max(1), sum % count.max(1) * 100 / count.max(1));
    });
    text.push_str("],\"storedFields\":{");
    listed(&mut text, entries.iter().enumerate(), |text, (at, entry)| stored(text, number(at), entry));
    text.push_str("},\"dirtCount\":0,\"index\":[");
    listed(&mut text, terms.iter().zip(&places), |text, (term, fields)| told(text, term, fields));
    text.push_str("],\"serializationVersion\":2});\n");
    text
}

/// Where each term stands.
fn places(own: &[Vec<Own>], count: usize, (share, shares): (usize, usize)) -> Vec<Term> {
    let mut terms = vec![Term::default(); count];
    for (page, own) in own.iter().enumerate() {
        for (term, counts) in own {
            let places = counts.iter().zip(&mut terms[*term as usize]).filter(|(count, _)| **count > 0);
            places.for_each(|(count, places)| places.push((page * shares + share, *count)));
        }
    }
    terms
}

/// What a page is shown with.
fn stored(text: &mut String, number: usize, entry: &Entry) {
    let [a, t, l, d] = [&entry.address, &entry.title, &entry.beside, &entry.excerpt].map(|text| quoted(text));
    _ = writeln!(text, "\"{number}\":{{\"a\":{a},\"k\":\"{}\",\"t\":{t},\"l\":{l},\"d\":{d}}}", entry.kind);
}

/// A term, with its places by field: the inside of an object in JSON, which a browser puts together and reads far quicker as a text
/// than it reads such an object in a script.
fn told(text: &mut String, term: &str, fields: &Term) {
    _ = write!(text, "[{}", quoted(term));
    for places in fields {
        text.push_str(",'");
        listed(text, places, |text, place| pushed(text, *place));
        text.push('\'');
    }
    text.push_str("]\n");
}

/// The number of a page, and how often something stands on it: there may be a million of them.
fn pushed(text: &mut String, (at, count): (usize, u32)) {
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
    if !quoted.contains(['<', '\u{2028}', '\u{2029}']) {
        return quoted;
    }
    quoted.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_has_its_words_in_one_of_the_files() {
        assert_eq!([0, 255, 256, 300, 512, 100_000].map(|pages| shares(pages, 128)), [1, 1, 2, 2, 4, MOST_SHARES]);
        let addresses: Vec<String> = (0..1000).map(|number| format!("products/zorg-{number}.html")).collect();
        for shares in [1, 2, 8, MOST_SHARES] {
            let mut filled = vec![0; shares];
            addresses.iter().for_each(|address| filled[share_of(address, shares)] += 1);
            assert!(filled.iter().all(|pages| (1000 / shares / 3..=1000 * 3 / shares).contains(pages)), "{filled:?}");
        }
    }

    #[test]
    fn nothing_in_a_title_ends_the_script() {
        assert_eq!(quoted("</script>\u{2028}\"\\"), "\"\\u003c/script>\\u2028\\\"\\\\\"");
    }
}
