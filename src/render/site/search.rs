//! The list of words of a site, in the form that `MiniSearch` reads: made here, so that a page has nothing left to do but load it.
//!
//! A long word is also found by the words that it is made of, as far as those stand on the site by themselves.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::stem::{stem, words};
use crate::document::site::Page;

/// The fields, in the order of their numbers: the title, everything, and the parts of long words.
const FIELDS: [&str; 3] = ["title", "text", "parts"];
/// The least letters of a part of a long word.
const PART: usize = 4;
/// Words so common that they find nothing. The page leaves them out too (`data/site/search.js`).
const COMMON: [&str; 24] = [
    "aan", "als", "bij", "dat", "de", "die", "door", "een", "en", "er", "het", "in", "is", "met", "niet", "of", "om", "ook", "op",
    "te", "van", "voor", "wordt", "zijn",
];

/// What is looked up of one page.
pub struct Entry {
    address: String,
    kind: &'static str,
    title: String,
    beside: String,
    excerpt: String,
    /// How often each word stands in the title and on the page, by word.
    counts: BTreeMap<String, [u32; 2]>,
}

/// The words of a page that can be found.
#[must_use]
pub fn entry(page: &Page) -> Option<Entry> {
    let found = page.found.as_ref()?;
    let mut counts: BTreeMap<String, [u32; 2]> = BTreeMap::new();
    for (field, text) in [&page.title, &page.text()].into_iter().enumerate() {
        for word in words(text).filter(|word| !COMMON.contains(&word.as_str())) {
            counts.entry(word).or_default()[field] += 1;
        }
    }
    let (address, title) = (page.address.clone(), page.title.clone());
    Some(Entry { address, kind: found.kind, title, beside: found.beside.clone(), excerpt: page.excerpt(), counts })
}

/// The file with the words of all pages, in their order.
#[must_use]
pub fn index(entries: &[Entry]) -> String {
    let vocabulary = Vocabulary::of(entries);
    let mut terms: BTreeMap<&str, [Vec<(usize, u32)>; 3]> = BTreeMap::new();
    let mut lengths: Vec<[usize; 3]> = Vec::with_capacity(entries.len());
    for (at, entry) in entries.iter().enumerate() {
        let mut own: BTreeMap<&str, [u32; 3]> = BTreeMap::new();
        for (word, [title, text]) in &entry.counts {
            let (stem, parts) = &vocabulary.words[word.as_str()];
            let counts = own.entry(stem).or_default();
            counts[0] += title;
            counts[1] += text;
            parts.iter().for_each(|part| own.entry(part).or_default()[2] += title + text);
        }
        let length = |field: usize| own.values().filter(|counts| counts[field] > 0).count();
        lengths.push([length(0), length(1), length(2)]);
        for (term, counts) in own {
            let places = terms.entry(term).or_default();
            counts.iter().zip(places).filter(|(count, _)| **count > 0).for_each(|(count, places)| places.push((at, *count)));
        }
    }
    written(entries, &lengths, &terms)
}

/// Every word with its stem and the stems of its parts.
struct Vocabulary<'e> {
    words: BTreeMap<&'e str, (String, Vec<String>)>,
}

impl<'e> Vocabulary<'e> {
    fn of(entries: &'e [Entry]) -> Self {
        let all: BTreeSet<&str> = entries.iter().flat_map(|entry| entry.counts.keys().map(String::as_str)).collect();
        let stems: BTreeSet<String> = all.iter().filter(|word| word.len() >= PART).map(|word| stem(word)).collect();
        let words = all.into_iter().map(|word| (word, (stem(word), parts(word, &stems)))).collect();
        Self { words }
    }
}

/// The two words that a long word is made of, when both stand on the site by themselves; the longest last word wins. Between
/// them may stand an `s`, `e` or `en`.
fn parts(word: &str, stems: &BTreeSet<String>) -> Vec<String> {
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

fn written(entries: &[Entry], lengths: &[[usize; 3]], terms: &BTreeMap<&str, [Vec<(usize, u32)>; 3]>) -> String {
    let count = entries.len();
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
    listed(&mut text, entries.iter().enumerate(), |text, (at, entry)| {
        let [a, t, l, d] = [&entry.address, &entry.title, &entry.beside, &entry.excerpt].map(|text| quoted(text));
        _ = writeln!(text, "\"{at}\":{{\"a\":{a},\"k\":\"{}\",\"t\":{t},\"l\":{l},\"d\":{d}}}", entry.kind);
    });
    text.push_str("},\"dirtCount\":0,\"index\":[");
    listed(&mut text, terms, |text, (term, fields)| {
        _ = write!(text, "[{},{{", quoted(term));
        listed(text, fields.iter().enumerate().filter(|(_, places)| !places.is_empty()), |text, (field, places)| {
            _ = write!(text, "\"{field}\":{{");
            listed(text, places, |text, (at, count)| _ = write!(text, "\"{at}\":{count}"));
            text.push('}');
        });
        text.push_str("}]\n");
    });
    text.push_str("],\"serializationVersion\":2};\n");
    text
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
        let stems: BTreeSet<String> = ["besluit", "memo", "gezinnen", "plan", "zorg", "school", "plein"].map(stem).into();
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
