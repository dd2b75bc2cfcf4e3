//! A quick reader for the YAML that everybody writes: block maps and lists, texts on one line, `[a, b]`, `|` and `>`.
//!
//! On anything else it says nothing, and the general reader reads. So it needs no words for mistakes: its one promise
//! is that a tree it gives is the tree of the general reader, places included (`properties.rs` holds it to that).
//! A record takes a ninth of the time here.

mod block;
mod line;
#[cfg(test)]
mod properties;
mod scalar;

use std::borrow::Cow;

use foldhash::HashSetExt;

use super::node::{Entry, Node, Scalar, Style, Value};
use super::read::{MAX_DEPTH, MAX_NODES};
use crate::source::Span;

/// Most records have no more keys than this that are not closed yet.
const SOME: usize = 64;

/// Reads a YAML text that begins at byte `base` of its file, when it is of the plain kind.
pub(super) fn parse(text: &str, base: usize) -> Option<Node<'_>> {
    if !line::is_plain(text) {
        return None;
    }
    let (entries, items) = (Vec::with_capacity(SOME), Vec::new());
    let mut reader = Reader { text, bytes: text.as_bytes(), base, at: 0, indent: Some(0), depth: 0, nodes: 0, entries, items };
    reader.next_line();
    let indent = reader.indent?;
    let root = reader.collection(indent, false)?;
    (reader.indent.is_none() && reader.nodes < MAX_NODES).then_some(root)
}

/// Where the reading is. Between entries it stands on the first sign of a line that says something.
struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    base: usize,
    at: usize,
    /// How far that line is indented; nothing at the end of the text.
    indent: Option<usize>,
    depth: usize,
    nodes: usize,
    /// The entries of the maps, and the items of the lists, that are not at their end yet. Each collection takes its own away when it is, so
    /// none of them grows in memory of its own.
    entries: Vec<Entry<'a>>,
    items: Vec<Node<'a>>,
}

impl<'a> Reader<'a> {
    /// The map or list whose first key or dash stands here.
    fn collection(&mut self, indent: usize, flush: bool) -> Option<Node<'a>> {
        self.depth += 1;
        if self.depth >= MAX_DEPTH {
            return None;
        }
        let node = if self.at_dash() { self.list(indent, flush) } else { self.map(indent) };
        self.depth -= 1;
        node
    }

    fn map(&mut self, indent: usize) -> Option<Node<'a>> {
        let start = self.at;
        let first = self.entries.len();
        while self.continues(indent)? {
            let (key, key_span) = self.key()?;
            let value = self.value(indent)?;
            self.entries.push(Entry { key, key_span, value });
        }
        let entries = self.entries.split_off(first);
        let last = entries.last()?;
        let end = last.value.span.end.max(last.key_span.end);
        if has_double(&entries) {
            return None;
        }
        self.nodes += 2 * entries.len();
        Some(Node { span: Span::new(start + self.base, end), value: Value::Map(entries) })
    }

    /// `flush`: its dashes stand right below the key it belongs to. The general reader then has it begin behind the first dash.
    fn list(&mut self, indent: usize, flush: bool) -> Option<Node<'a>> {
        let mut start = self.at;
        if flush {
            let behind = self.bytes[start + 1..].iter().take_while(|b| **b == b' ').count();
            start += 1 + behind;
        }
        let first = self.items.len();
        while self.at_dash() && self.continues(indent)? {
            let item = self.item(indent)?;
            self.items.push(item);
        }
        let items = self.items.split_off(first);
        self.nodes += items.len();
        let end = items.last()?.span.end;
        Some(Node { span: Span::new(start + self.base, end), value: Value::List(items) })
    }

    /// Whether the line belongs to a collection with this indentation; nothing when it fits nowhere.
    fn continues(&self, indent: usize) -> Option<bool> {
        match self.indent {
            Some(here) if here > indent => None,
            here => Some(here == Some(indent)),
        }
    }

    /// What stands after a dash: a map that begins on the same line, or a value.
    fn item(&mut self, indent: usize) -> Option<Node<'a>> {
        let dash = self.at;
        self.at += 1;
        self.skip_spaces();
        if self.at_line_end() || self.at_dash() {
            return None;
        }
        if self.is_key() {
            let inner = indent + (self.at - dash);
            self.indent = Some(inner);
            return self.collection(inner, false);
        }
        self.value(indent)
    }

    /// The value behind a key or dash, on its line or below it. Ends at the next line that says something.
    fn value(&mut self, indent: usize) -> Option<Node<'a>> {
        let before = self.at;
        self.skip_spaces();
        match self.bytes.get(self.at) {
            Some(b'|' | b'>') => self.block_text(indent),
            Some(b'\n' | b'\r') | None => self.below(before - 1, indent),
            Some(b'#') if self.at > before => self.below(before - 1, indent),
            _ => {
                let node = self.one_line()?;
                self.line_end()?;
                self.next_line();
                // A deeper line would go on with this text, or be a mistake.
                self.indent.is_none_or(|next| next <= indent).then_some(node)
            }
        }
    }

    /// The value on the lines below a key: a collection, or nothing at all.
    fn below(&mut self, colon: usize, indent: usize) -> Option<Node<'a>> {
        self.skip_line();
        self.next_line();
        match self.indent {
            Some(deeper) if deeper > indent => self.collection(deeper, false),
            Some(same) if same == indent && self.at_dash() => self.collection(same, true),
            _ => {
                let span = Span::new(colon, colon).moved(self.base);
                Some(Node { span, value: Value::Scalar(Scalar { text: Cow::Borrowed("~"), style: Style::Plain }) })
            }
        }
    }
}

/// Whether a key stands twice in a map. The general reader says where.
fn has_double(entries: &[Entry<'_>]) -> bool {
    /// From this size on, comparing each key with each costs more than hashing.
    const MANY: usize = 24;
    let ends = |key: &str| (key.len(), key.as_bytes().last().copied());
    let same = |one: &str, other: &str| ends(one) == ends(other) && one == other;
    if entries.len() < MANY {
        return entries.iter().enumerate().any(|(i, entry)| entries[..i].iter().any(|other| same(&other.key, &entry.key)));
    }
    let mut seen = foldhash::HashSet::with_capacity(entries.len());
    !entries.iter().all(|entry| seen.insert(&*entry.key))
}
