//! Finds records by words: in one pass over all files, without an index. Case and diacritics do not count, and a word
//! may be part of a longer one, as Dutch makes long words of short ones.

use crate::Error;
use crate::model::{Kind, Record, RecordId, folded, sort_key};
use crate::repo::{Folder, Scanned, scan_where};
use crate::source::Span;
use crate::source::yaml::{Node, Value};

/// How far around the first hit a text is kept, and how much of that is shown, in characters.
const KEPT: usize = 200;
const BEFORE: usize = 50;
const SHOWN: usize = 150;
/// What a word in the title weighs against a hit elsewhere.
const TITLE: usize = 100;

/// What a person looks for.
pub struct Query {
    words: Vec<String>,
}

/// A record in which every word occurs.
pub struct Hit {
    /// Which record.
    pub id: RecordId,
    /// The path of its file.
    pub path: String,
    /// What a person calls it.
    pub title: String,
    /// A hundred for every word in the title, and one for every hit up to 99.
    pub score: usize,
    /// The text around the best hit outside the title; none when there is no such hit.
    around: Option<String>,
}

impl Query {
    /// The words of some texts; none when there are no words.
    #[must_use]
    pub fn new(texts: &[String]) -> Option<Self> {
        let mut words: Vec<String> = texts.iter().flat_map(|text| text.split_whitespace()).map(sort_key).collect();
        words.retain(|word| !word.is_empty());
        words.sort_unstable();
        words.dedup();
        (!words.is_empty()).then_some(Self { words })
    }

    /// Whether a file may hold all words, by a look at its text as it stands. What YAML writes as an escape is not seen
    /// that way, so then it may.
    fn may_be_in(&self, id: &RecordId, text: &str) -> bool {
        let escaped = || memchr::memchr(b'\\', text.as_bytes()).is_some() || text.contains("''");
        let (plain, id) = (sort_key(text), id.to_string());
        self.words.iter().all(|word| plain.contains(word.as_str()) || id.contains(word.as_str())) || escaped()
    }

    /// How many of the words a folded text holds.
    fn held(&self, text: &str) -> usize {
        self.words.iter().filter(|word| text.contains(word.as_str())).count()
    }

    /// The places of all hits in a text, without overlap.
    fn places(&self, text: &str) -> Vec<Span> {
        let (mut plain, mut starts) = (String::with_capacity(text.len()), Vec::with_capacity(text.len() + 1));
        for (at, c) in text.char_indices() {
            plain.extend(folded(c));
            starts.resize(plain.len(), at);
        }
        starts.push(text.len());
        let hits = self.words.iter().flat_map(|word| plain.match_indices(word.as_str()));
        let mut spans: Vec<Span> = hits.map(|(at, word)| Span::new(starts[at], end_of(&starts, at + word.len()))).collect();
        spans.sort_unstable();
        let mut apart: Vec<Span> = Vec::new();
        for span in spans {
            match apart.last_mut() {
                Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
                _ => apart.push(span),
            }
        }
        apart
    }

    /// A text with its hits between « and ».
    #[must_use]
    pub fn marked(&self, text: &str) -> String {
        let mut marked = String::with_capacity(text.len() + 8);
        let mut at = 0;
        for span in self.places(text) {
            marked.extend([&text[at..span.start], "«", span.of(text), "»"]);
            at = span.end;
        }
        marked + &text[at..]
    }
}

/// Where the character ends that the folded byte before `at` belongs to.
fn end_of(starts: &[usize], at: usize) -> usize {
    let last = starts[at - 1];
    starts[at..].iter().copied().find(|start| *start > last).unwrap_or(last)
}

impl Hit {
    /// A line of text with the hits marked. `veil` masks what should not be shown; nothing when all may be.
    #[must_use]
    pub fn snippet(&self, query: &Query, veil: impl Fn(&str) -> Option<String>) -> String {
        let text = self.around.as_deref().unwrap_or(&self.title);
        let veiled = veil(text);
        let text = veiled.as_deref().unwrap_or(text);
        let first = query.places(text).first().map_or(0, |span| text[..span.start].chars().count());
        query.marked(&cut(text, first.saturating_sub(BEFORE), SHOWN))
    }

    /// Whether the snippet says more than the title.
    #[must_use]
    pub const fn is_beyond_title(&self) -> bool {
        self.around.is_some()
    }
}

/// Searches the records of some kinds; the best come first: words in the title, then the number of hits, then the title.
///
/// # Errors
/// When a file cannot be read for reasons that lie in the system.
pub fn find(folder: &Folder, query: &Query, kinds: &[Kind]) -> Result<Vec<Hit>, Error> {
    let found = scan_where(folder, Some(kinds), |id, text| query.may_be_in(id, text), |file| hit(&file, query))?;
    let mut hits: Vec<Hit> = found.into_iter().flatten().collect();
    hits.sort_by_cached_key(|hit| (usize::MAX - hit.score, sort_key(&hit.title), hit.id.clone()));
    Ok(hits)
}

fn hit(file: &Scanned<'_>, query: &Query) -> Option<Hit> {
    let id = file.id?;
    let title = file.read.record.as_ref().map_or(id.id.as_str(), Record::title);
    let parts = parts(file, title);
    let plain: Vec<String> = parts.iter().map(|part| sort_key(part)).collect();
    let named = [sort_key(title), id.to_string()];
    let everywhere = || plain.iter().chain(&named);
    if !query.words.iter().all(|word| everywhere().any(|text| text.contains(word.as_str()))) {
        return None;
    }
    let count = |text: &String| query.words.iter().map(|word| text.matches(word.as_str()).count()).sum::<usize>();
    let hits: usize = everywhere().map(count).sum();
    let worth = |i: usize| (query.held(&plain[i]), parts[i].trim().contains(' '), parts.len() - i);
    let best = (0..parts.len()).max_by_key(|i| worth(*i)).filter(|i| worth(*i).0 > 0);
    Some(Hit {
        id: id.clone(),
        path: file.path.to_owned(),
        title: title.split_whitespace().collect::<Vec<_>>().join(" "),
        score: query.held(&named[0]) * TITLE + hits.min(TITLE - 1),
        around: best.map(|i| around(parts[i], query)),
    })
}

/// The texts of a record but its title; of a file that cannot be read as a record, all of it.
fn parts<'t>(file: &'t Scanned<'_>, title: &str) -> Vec<&'t str> {
    let mut parts = Vec::new();
    match &file.read.root {
        Some(root) => gather(root, &mut parts),
        None => parts.push(file.text),
    }
    parts.retain(|part| *part != title);
    let body = file.read.body.of(file.text);
    let printed = |line: &&str| !line.trim_start().starts_with("<!--");
    parts.extend(body.split("\n\n").filter(|part| part.lines().any(|line| printed(&line) && !line.trim().is_empty())));
    parts
}

fn gather<'n>(node: &'n Node<'_>, parts: &mut Vec<&'n str>) {
    match &node.value {
        Value::Scalar(scalar) => parts.push(&scalar.text),
        Value::List(items) => items.iter().for_each(|item| gather(item, parts)),
        Value::Map(entries) => entries.iter().for_each(|entry| gather(&entry.value, parts)),
    }
}

/// The text around the first hit on one line.
fn around(part: &str, query: &Query) -> String {
    let line = part.split_whitespace().collect::<Vec<_>>().join(" ");
    let first = query.places(&line).first().map_or(0, |span| line[..span.start].chars().count());
    cut(&line, first.saturating_sub(KEPT), 2 * KEPT)
}

/// So many characters of a text from the start of a word on, with … where something was left out.
fn cut(text: &str, from: usize, length: usize) -> String {
    let byte = |chars: usize| text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at);
    let start = byte(from);
    let start = if from == 0 { 0 } else { text[start..].find(' ').filter(|at| *at < BEFORE).map_or(start, |at| start + at + 1) };
    let end = text[start..].char_indices().nth(length).map_or(text.len(), |(at, _)| start + at);
    let end = if end == text.len() { end } else { text[start..end].rfind(' ').map_or(end, |at| start + at) };
    let dots = |cut: bool| if cut { "…" } else { "" };
    [dots(start > 0), &text[start..end], dots(end < text.len())].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(text: &str) -> Query {
        Query::new(&[text.to_owned()]).unwrap()
    }

    #[test]
    fn case_and_diacritics_do_not_count_and_a_word_may_be_part_of_another() {
        let marked = |words: &str, text: &str| query(words).marked(text);
        assert_eq!(marked("coordinator", "De Coördinator"), "De «Coördinator»");
        assert_eq!(marked("Coo\u{308}rdinator", "de coördinator"), "de «coördinator»");
        assert_eq!(marked("ordi", "coo\u{308}rdinator"), "co«o\u{308}rdi»nator");
        assert_eq!(marked("implementatie plan", "implementatieplan"), "«implementatieplan»");
        assert_eq!(marked("onderzoek", "Tevredenheidsonderzoek"), "Tevredenheids«onderzoek»");
        assert_eq!(marked("x", "İx"), "İ«x»");
        assert!(Query::new(&["  ".to_owned()]).is_none());
    }

    #[test]
    fn a_snippet_is_short_begins_at_a_word_and_is_veiled_before_it_is_marked() {
        let long = format!("{}het woord staat hier {}", "aap noot mies ".repeat(30), "wim zus jet ".repeat(30));
        let hit = |text: &str| Hit {
            id: RecordId::new(Kind::Wish, "a"),
            path: String::new(),
            title: String::new(),
            score: 0,
            around: Some(around(text, &query("woord"))),
        };
        let shown = hit(&long).snippet(&query("woord"), |_| None);
        assert!(shown.starts_with('…') && shown.ends_with('…') && shown.contains("het «woord» staat"), "{shown}");
        assert!(shown.chars().count() < SHOWN + 5, "{shown}");
        let veil = |text: &str| Some(text.replace("06-12345678", "06•••••78"));
        assert_eq!(hit("woord 06-12345678").snippet(&query("woord 1234"), veil), "«woord» 06•••••78");
    }
}
