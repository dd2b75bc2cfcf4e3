//! Texts over several lines, after `|` or `>`.

use std::borrow::Cow;

use super::{Node, Reader, Scalar, Span, Style, Value};

/// What becomes of the line ends behind a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Chomp {
    Clip,
    Strip,
    Keep,
}

impl<'a> Reader<'a> {
    /// A text below a key or dash with this indentation.
    pub(super) fn block_text(&mut self, indent: usize) -> Option<Node<'a>> {
        let folded = self.bytes[self.at] == b'>';
        self.at += 1;
        let chomp = self.chomp();
        self.line_end()?;
        let (text, start) = self.lines(indent, folded, chomp)?;
        let end = self.text[..self.at].trim_end().len();
        self.next_line();
        let fits = self.indent.is_none_or(|next| next <= indent);
        let span = Span::new(start, end).moved(self.base);
        fits.then_some(Node { span, value: Value::Scalar(Scalar { text: Cow::Owned(text), style: Style::Block }) })
    }

    fn chomp(&mut self) -> Chomp {
        let chomp = match self.bytes.get(self.at) {
            Some(b'-') => Chomp::Strip,
            Some(b'+') => Chomp::Keep,
            _ => return Chomp::Clip,
        };
        self.at += 1;
        chomp
    }

    /// The lines of the text without their indentation, and where the first one begins. Ends at the start of the first
    /// line that is not of it.
    fn lines(&mut self, indent: usize, folded: bool, chomp: Chomp) -> Option<(String, usize)> {
        let (mut text, mut start, mut inner, mut blank) = (String::new(), None, None, 0);
        while self.at < self.bytes.len() {
            let line = self.line();
            let spaces = line.bytes().take_while(|b| *b == b' ').count();
            if line.len() == spaces {
                // Spaces beyond the indentation would be text.
                if spaces > inner.unwrap_or(0) {
                    return None;
                }
                blank += 1;
            } else if spaces <= indent {
                break;
            } else {
                let inner = *inner.get_or_insert(spaces);
                if spaces < inner || (folded && spaces > inner) {
                    return None;
                }
                join(&mut text, start.is_none(), folded, blank);
                start.get_or_insert(self.at + inner);
                let content = &line[inner..];
                text.push_str(content);
                blank = 0;
            }
            self.skip_line();
        }
        let whole = self.bytes[..self.at].ends_with(b"\n");
        match chomp {
            Chomp::Strip => {}
            Chomp::Clip => text.push('\n'),
            Chomp::Keep => text.extend(std::iter::repeat_n('\n', blank + 1)),
        }
        Some((text, start.filter(|_| whole)?))
    }

    /// The line that begins here, without its end.
    fn line(&self) -> &'a str {
        let end = memchr::memchr(b'\n', &self.bytes[self.at..]).map_or(self.bytes.len(), |to| self.at + to);
        let line = &self.text[self.at..end];
        line.strip_suffix('\r').unwrap_or(line)
    }
}

/// What stands between two lines of a text: their line ends, or a space where they are folded.
fn join(text: &mut String, first: bool, folded: bool, blank: usize) {
    let breaks = match (first, folded, blank) {
        (false, true, 0) => {
            text.push(' ');
            0
        }
        (true, ..) | (false, true, _) => blank,
        (false, false, _) => blank + 1,
    };
    text.extend(std::iter::repeat_n('\n', breaks));
}
