//! Texts on one line: bare, between quotes, and lists of those between brackets.

use std::borrow::Cow;

use super::{Node, Reader, Scalar, Span, Style, Value};

/// Longer keys are left to the general reader, which has a limit.
const LONGEST_KEY: usize = 500;

/// What ended a bare text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stop {
    /// The end of the line, or a comment.
    Line,
    /// A colon that makes it a key.
    Colon,
    /// A comma or bracket.
    Mark,
}

/// Signs at which a bare text may end.
const STOPS: [bool; 256] = signs(b"\n\r:#,[]{}");
/// Signs with which a bare text does not begin, or only sometimes.
const NO_START: [bool; 256] = signs(b"-?:,[]{}#&*!|>'\"%@`\n\r ");

const fn signs(these: &[u8]) -> [bool; 256] {
    let mut table = [false; 256];
    let mut i = 0;
    while i < these.len() {
        table[these[i] as usize] = true;
        i += 1;
    }
    table
}

impl<'a> Reader<'a> {
    /// The key that begins here, up to and with its colon.
    pub(super) fn key(&mut self) -> Option<(Cow<'a, str>, Span)> {
        let (span, stop) = self.bare(false)?;
        // Three dots at the start of a line end a document.
        if stop != Stop::Colon || span.end - span.start > LONGEST_KEY || span.of(self.text).starts_with("...") {
            return None;
        }
        self.at += 1;
        Some((Cow::Borrowed(span.of(self.text)), span.moved(self.base)))
    }

    /// Whether a key begins here.
    pub(super) fn is_key(&mut self) -> bool {
        let at = self.at;
        let is_key = self.bare(false).is_some_and(|(_, stop)| stop == Stop::Colon);
        self.at = at;
        is_key
    }

    /// A value that begins and ends on this line.
    pub(super) fn one_line(&mut self) -> Option<Node<'a>> {
        if self.bytes[self.at] == b'[' { self.flow_list() } else { self.scalar(false) }
    }

    fn scalar(&mut self, flow: bool) -> Option<Node<'a>> {
        let start = self.at;
        let (text, style) = match self.bytes.get(self.at)? {
            b'"' => (self.double_quoted()?, Style::Quoted),
            b'\'' => (self.single_quoted()?, Style::Quoted),
            _ => {
                let (span, stop) = self.bare(flow)?;
                if stop == Stop::Colon {
                    return None;
                }
                return Some(self.node(span, Cow::Borrowed(span.of(self.text)), Style::Plain));
            }
        };
        Some(self.node(Span::new(start, self.at), text, style))
    }

    const fn node(&self, span: Span, text: Cow<'a, str>, style: Style) -> Node<'a> {
        Node { span: span.moved(self.base), value: Value::Scalar(Scalar { text, style }) }
    }

    /// A bare text: its place without the spaces behind it, and what ended it.
    fn bare(&mut self, flow: bool) -> Option<(Span, Stop)> {
        let start = self.at;
        let first = *self.bytes.get(start)?;
        let negative = first == b'-' && !flow && self.bytes.get(start + 1).is_some_and(|b| !NO_START[usize::from(*b)]);
        if NO_START[usize::from(first)] && !negative {
            return None;
        }
        let mut at = start + 1;
        let stop = loop {
            at += self.bytes[at..].iter().position(|b| STOPS[usize::from(*b)]).unwrap_or(self.bytes.len() - at);
            match self.bytes.get(at) {
                None | Some(b'\n' | b'\r') => break Stop::Line,
                Some(b'#') if self.bytes[at - 1] == b' ' => break Stop::Line,
                Some(b':') if self.ends_key(at + 1, flow) => break Stop::Colon,
                Some(b',' | b'[' | b']' | b'{' | b'}') if flow => break Stop::Mark,
                _ => at += 1,
            }
        };
        self.at = at;
        let trailing = self.bytes[start..at].iter().rev().take_while(|b| **b == b' ').count();
        if stop != Stop::Colon {
            self.at = at - trailing;
        }
        Some((Span::new(start, at - trailing), stop))
    }

    fn ends_key(&self, after: usize, flow: bool) -> bool {
        match self.bytes.get(after) {
            None | Some(b' ' | b'\n' | b'\r') => true,
            Some(b',' | b'[' | b']' | b'{' | b'}') => flow,
            _ => false,
        }
    }

    fn single_quoted(&mut self) -> Option<Cow<'a, str>> {
        let from = self.at + 1;
        let mut doubled = false;
        let mut at = from;
        loop {
            at += memchr::memchr2(b'\'', b'\n', &self.bytes[at..])?;
            match (self.bytes[at], self.bytes.get(at + 1)) {
                (b'\'', Some(b'\'')) => {
                    doubled = true;
                    at += 2;
                }
                (b'\'', _) => break,
                _ => return None,
            }
        }
        self.at = at + 1;
        let text = &self.text[from..at];
        Some(if doubled { Cow::Owned(text.replace("''", "'")) } else { Cow::Borrowed(text) })
    }

    fn double_quoted(&mut self) -> Option<Cow<'a, str>> {
        let mut from = self.at + 1;
        let mut unescaped = String::new();
        loop {
            let at = from + memchr::memchr3(b'"', b'\\', b'\n', &self.bytes[from..])?;
            let part = &self.text[from..at];
            match self.bytes[at] {
                b'"' => {
                    self.at = at + 1;
                    return Some(if unescaped.is_empty() { Cow::Borrowed(part) } else { Cow::Owned(unescaped + part) });
                }
                b'\\' => {
                    unescaped.push_str(part);
                    unescaped.push(escaped(*self.bytes.get(at + 1)?)?);
                    from = at + 2;
                }
                _ => return None,
            }
        }
    }

    /// `[a, b]` on one line, of texts alone.
    fn flow_list(&mut self) -> Option<Node<'a>> {
        let start = self.at;
        let mut items = Vec::new();
        self.at += 1;
        self.skip_spaces();
        while self.bytes.get(self.at) != Some(&b']') {
            items.push(self.scalar(true)?);
            self.skip_spaces();
            match self.bytes.get(self.at)? {
                b']' => {}
                b',' => {
                    self.at += 1;
                    self.skip_spaces();
                    if self.bytes.get(self.at) == Some(&b']') {
                        return None;
                    }
                }
                _ => return None,
            }
        }
        self.at += 1;
        self.nodes += items.len();
        Some(Node { span: Span::new(start, self.at).moved(self.base), value: Value::List(items) })
    }
}

const fn escaped(sign: u8) -> Option<char> {
    match sign {
        b'"' => Some('"'),
        b'\\' => Some('\\'),
        b'/' => Some('/'),
        b'n' => Some('\n'),
        b't' => Some('\t'),
        _ => None,
    }
}
