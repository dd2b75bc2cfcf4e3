//! The list of words of a site, in the form that `MiniSearch` reads: made here, so that a page has nothing left to do but load it.

use std::fmt::Write as _;

use foldhash::{HashMap, HashMapExt};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::stem::words;
use super::vocabulary::{Batch, Own, Vocabulary};
use crate::document::site::Page;
use crate::model::sort_key;

/// The fields, in the order of their numbers: the title, everything, and the parts of long words.
pub(super) const FIELDS: [&str; 3] = ["title", "text", "parts"];
/// So many pages or terms are done at once.
const SOME: usize = 512;
/// How many bytes a page takes beside its words.
const BESIDE: usize = 64;
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

    /// How often each of them stands in the title and on the page.
    pub(super) fn counts(&self) -> &[[u32; 2]] {
        &self.counts
    }
}

/// The file with the words of all pages, in their order.
#[must_use]
pub fn index(entries: &[&Entry]) -> String {
    let batches: Vec<Batch<'_>> = entries.par_chunks(SOME).map(Batch::of).collect();
    let vocabulary = Vocabulary::of(&batches);
    let own: Vec<Vec<Own>> = batches.par_iter().flat_map_iter(|batch| vocabulary.terms_of(batch)).collect();
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

fn written(entries: &[&Entry], own: &[Vec<Own>], names: &[String]) -> String {
    let stored: Vec<String> = entries.par_iter().enumerate().map(|(at, entry)| stored(at, entry)).collect();
    let told = |(at, names): (usize, &[String])| told(names, &places(own, at * SOME, names.len()));
    let some: Vec<String> = names.par_chunks(SOME).enumerate().map(told).collect();
    let count = entries.len();
    let length = |own: &Vec<Own>, field: usize| own.iter().filter(|(_, counts)| counts[field] > 0).count();
    let lengths: Vec<[usize; 3]> = own.par_iter().map(|own| [length(own, 0), length(own, 1), length(own, 2)]).collect();
    // Ten million bytes that are not moved while they come.
    let long: usize = stored.iter().chain(&some).map(|text| text.len() + 1).sum();
    let mut text = String::with_capacity(long + count * BESIDE);
    _ = write!(text, "globalThis.ktIndex={{\"documentCount\":{count},\"nextId\":{count},\"documentIds\":{{");
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
    listed(&mut text, stored, |text, stored| text.push_str(&stored));
    text.push_str("},\"dirtCount\":0,\"index\":[");
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
    if !quoted.contains(['<', '\u{2028}', '\u{2029}']) {
        return quoted;
    }
    quoted.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_title_ends_the_script() {
        assert_eq!(quoted("</script>\u{2028}\"\\"), "\"\\u003c/script>\\u2028\\\"\\\\\"");
    }
}
