//! Builds the tree from the parser's events, and refuses what records do not use: anchors, aliases, tags, a second document.

use std::borrow::Cow;
use std::collections::HashSet;

use granit_parser::{Event, Options, Parser, ScalarStyle, Span as Place, options};

use super::node::{Entry, Node, Scalar, Style, Value};
use super::{fast, fault};
use crate::source::{At, Finding, Span};

/// Deeper nesting than this is refused.
pub(super) const MAX_DEPTH: usize = 64;
/// More nodes than this in one file are refused.
pub(super) const MAX_NODES: usize = 100_000;

/// What could be read, and what was noticed on the way. Without a tree there is at least one finding, or the text is empty.
pub struct Tree<'a> {
    /// The top of the tree.
    pub root: Option<Node<'a>>,
    /// Mistakes of form.
    pub findings: Vec<Finding>,
}

/// Reads one YAML text that begins at byte `base` of its file; all spans count in the file.
#[must_use]
pub fn parse(text: &str, base: usize) -> Tree<'_> {
    match fast::parse(text, base) {
        Some(root) => Tree { root: Some(root), findings: Vec::new() },
        None => general(text, base),
    }
}

/// Reads any YAML the long way, and says what is wrong with it: the yardstick of the quick reader.
#[must_use]
pub fn general(text: &str, base: usize) -> Tree<'_> {
    let mut builder = Builder { text, base, open: Vec::new(), root: None, findings: Vec::new(), nodes: 0, documents: 0 };
    for event in Parser::new_from_str_with_options(text, settings()) {
        let step = match event {
            Ok((event, place)) => builder.take(event, &place),
            Err(error) => Err(fault::finding(text, base, &error)),
        };
        if let Err(finding) = step {
            builder.findings.push(finding);
            return Tree { root: None, findings: builder.findings };
        }
    }
    Tree { root: builder.root, findings: builder.findings }
}

fn settings() -> Options {
    options! { emit_comments: false, emit_unresolved_aliases: true, emit_anchor_events: true, flow_nesting_limit: MAX_DEPTH, block_nesting_limit: MAX_DEPTH }
}

/// A list or map whose end has not come yet.
enum Open<'a> {
    List(usize, Vec<Node<'a>>),
    Map(usize, Vec<Entry<'a>>, HashSet<Cow<'a, str>>, Option<(Cow<'a, str>, Span)>),
}

struct Builder<'a> {
    text: &'a str,
    base: usize,
    open: Vec<Open<'a>>,
    root: Option<Node<'a>>,
    findings: Vec<Finding>,
    nodes: usize,
    documents: usize,
}

impl<'a> Builder<'a> {
    fn take(&mut self, event: Event<'a>, place: &Place) -> Result<(), Finding> {
        let span = self.span(place);
        match event {
            Event::DocumentStart(..) => self.documents += 1,
            Event::Anchor(..) => return Err(Finding::new("unsupported-yaml", At::Span(span)).variant("anchor")),
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                return Err(Finding::new("unsupported-yaml", At::Span(span)).variant("alias"));
            }
            Event::Scalar(text, style, _, tag) => {
                refuse_tag(tag.is_some(), place, span, self.base)?;
                return self.scalar(text, style, span);
            }
            Event::SequenceStart(_, _, tag) => {
                refuse_tag(tag.is_some(), place, span, self.base)?;
                return self.start(Open::List(span.start, Vec::new()), span);
            }
            Event::MappingStart(_, _, tag) => {
                refuse_tag(tag.is_some(), place, span, self.base)?;
                return self.start(Open::Map(span.start, Vec::new(), HashSet::new(), None), span);
            }
            Event::SequenceEnd | Event::MappingEnd => return self.end(span),
            _ => {}
        }
        Ok(())
    }

    fn span(&self, place: &Place) -> Span {
        let range = place.byte_range().unwrap_or(0..0);
        Span::new(range.start, range.end).moved(self.base)
    }

    fn scalar(&mut self, text: Cow<'a, str>, style: ScalarStyle, span: Span) -> Result<(), Finding> {
        let style = match style {
            ScalarStyle::Plain => Style::Plain,
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Style::Quoted,
            ScalarStyle::Literal | ScalarStyle::Folded => Style::Block,
        };
        self.count(span)?;
        self.place(Node { span: self.trimmed(span, style), value: Value::Scalar(Scalar { text, style }) })
    }

    /// A block text's span runs into the following line; it ends where its last line does.
    fn trimmed(&self, span: Span, style: Style) -> Span {
        if style != Style::Block {
            return span;
        }
        let inside = self.text.get(span.start - self.base..span.end - self.base).unwrap_or_default();
        Span::new(span.start, span.start + inside.trim_end().len())
    }

    fn start(&mut self, open: Open<'a>, span: Span) -> Result<(), Finding> {
        self.count(span)?;
        if self.open.len() >= MAX_DEPTH {
            return Err(Finding::new("nested-too-deep", At::Span(Span::new(span.start, span.start))));
        }
        self.open.push(open);
        Ok(())
    }

    fn count(&mut self, span: Span) -> Result<(), Finding> {
        self.nodes += 1;
        if self.documents > 1 {
            let second = || Finding::new("unsupported-yaml", At::Span(span)).variant("document");
            return Err(fault::unspaced(self.text, self.base, span.start - self.base).unwrap_or_else(second));
        }
        if self.nodes > MAX_NODES {
            return Err(Finding::new("file-too-large", At::Span(span)).variant("nodes").with("limit", MAX_NODES.to_string()));
        }
        Ok(())
    }

    fn end(&mut self, span: Span) -> Result<(), Finding> {
        let node = match self.open.pop() {
            Some(Open::List(start, items)) => {
                let end = items.last().map_or(span.end, |item| item.span.end).max(closing(self.text, self.base, span));
                Node { span: Span::new(start, end), value: Value::List(items) }
            }
            Some(Open::Map(start, entries, ..)) => {
                let end = entries.last().map_or(span.end, |entry| entry.value.span.end.max(entry.key_span.end));
                let end = end.max(closing(self.text, self.base, span));
                Node { span: Span::new(start, end), value: Value::Map(entries) }
            }
            None => return Ok(()),
        };
        self.place(node)
    }

    /// Puts a finished node where it belongs: in the open list or map, or at the top.
    fn place(&mut self, node: Node<'a>) -> Result<(), Finding> {
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::List(_, items)) => items.push(node),
            Some(Open::Map(_, entries, seen, pending)) => match pending.take() {
                None => *pending = Some(as_key(node)?),
                Some((key, key_span)) => {
                    if seen.insert(key.clone()) {
                        entries.push(Entry { key, key_span, value: node });
                    } else {
                        let finding = Finding::new("duplicate-key", At::Span(key_span)).with("key", key.into_owned());
                        self.findings.push(finding);
                    }
                }
            },
        }
        Ok(())
    }
}

/// The end of a flow collection is its bracket; a block collection has no closing mark of its own.
fn closing(text: &str, base: usize, span: Span) -> usize {
    match text.as_bytes().get(span.start.wrapping_sub(base)) {
        Some(b']' | b'}') if span.end == span.start + 1 => span.end,
        _ => 0,
    }
}

fn as_key(node: Node<'_>) -> Result<(Cow<'_, str>, Span), Finding> {
    match node.value {
        Value::Scalar(scalar) => Ok((scalar.text, node.span)),
        _ => Err(Finding::new("yaml-syntax", At::Span(node.span)).variant("key")),
    }
}

fn refuse_tag(tagged: bool, place: &Place, span: Span, base: usize) -> Result<(), Finding> {
    if !tagged {
        return Ok(());
    }
    let range = place.tag_span().and_then(|tag| tag.byte_range());
    let span = range.map_or(span, |range| Span::new(range.start, range.end).moved(base));
    Err(Finding::new("unsupported-yaml", At::Span(span)).variant("tag"))
}
