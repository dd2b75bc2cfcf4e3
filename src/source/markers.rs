//! The blocks that `kt` prints into a Markdown body, between `<!-- kt:known 3f9a1c2e -->` and `<!-- /kt:known -->`.
//!
//! A marker stands alone on its line. Blocks are found by marker, never by heading; what lies outside them is
//! the person's. The digits are the digest of the printed text, so that an edit by hand can be seen.

use super::Span;

/// One printed block. All places count in the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block<'t> {
    /// The name of the block, such as `known`.
    pub name: &'t str,
    /// The digits in its marker; empty when they are gone.
    pub digest: &'t str,
    /// The opening marker, without its line end.
    pub opening: Span,
    /// The printed text: from the line after the opening marker up to the line of the closing one.
    pub content: Span,
    /// The closing marker, without its line end.
    pub closing: Span,
}

/// A marker that is not half of a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem<'t> {
    /// What is wrong with it.
    pub what: Fault,
    /// The name of the block.
    pub name: &'t str,
    /// The marker.
    pub span: Span,
}

/// What can be wrong with a marker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A block begins and does not end.
    NoEnd,
    /// A block ends and did not begin.
    NoBegin,
    /// A second block has the same name.
    Double,
}

/// The printed blocks of a body, in order, and the markers that belong to none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blocks<'t> {
    /// The whole blocks; of two with one name, the first.
    pub blocks: Vec<Block<'t>>,
    /// The markers with something wrong.
    pub problems: Vec<Problem<'t>>,
}

impl<'t> Blocks<'t> {
    /// The block with this name.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&Block<'t>> {
        self.blocks.iter().find(|block| block.name == name)
    }

    fn fault(&mut self, what: Fault, name: &'t str, span: Span) {
        self.problems.push(Problem { what, name, span });
    }

    fn add(&mut self, block: Block<'t>) {
        if self.named(block.name).is_some() {
            self.fault(Fault::Double, block.name, block.opening);
        } else {
            self.blocks.push(block);
        }
    }
}

/// A marker as it stands on its line.
#[derive(Clone, Copy)]
enum Marker<'t> {
    Open(&'t str, &'t str),
    Close(&'t str),
}

/// Finds the printed blocks of a Markdown body.
#[must_use]
pub fn blocks(body: &str) -> Blocks<'_> {
    let mut found = Blocks::default();
    if memchr::memmem::find(body.as_bytes(), b"<!--").is_none() {
        return found;
    }
    let mut open: Option<(&str, &str, Span, usize)> = None;
    let mut at = 0;
    for line in body.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let Some((marker, span)) = marker(line, start) else { continue };
        match (marker, open.take()) {
            (Marker::Close(name), Some((begun, digest, opening, content))) if begun == name => {
                found.add(Block { name, digest, opening, content: Span::new(content, start), closing: span });
            }
            (Marker::Close(name), still_open) => {
                found.fault(Fault::NoBegin, name, span);
                open = still_open;
            }
            (Marker::Open(name, digest), before) => {
                if let Some((begun, _, opening, _)) = before {
                    found.fault(Fault::NoEnd, begun, opening);
                }
                open = Some((name, digest, span, at));
            }
        }
    }
    if let Some((begun, _, opening, _)) = open {
        found.fault(Fault::NoEnd, begun, opening);
    }
    found
}

/// The marker that is all there is on a line, and its place.
fn marker(line: &str, start: usize) -> Option<(Marker<'_>, Span)> {
    let text = line.trim();
    let inside = text.strip_prefix("<!--")?.strip_suffix("-->")?.trim();
    let marker = match (inside.strip_prefix("kt:"), inside.strip_prefix("/kt:")) {
        (Some(rest), _) => {
            let (name, digest) = rest.split_once(' ').unwrap_or((rest, ""));
            Marker::Open(block_name(name)?, digest.trim())
        }
        (_, Some(name)) => Marker::Close(block_name(name)?),
        _ => return None,
    };
    let from = start + (line.len() - line.trim_start().len());
    Some((marker, Span::new(from, from + text.len())))
}

fn block_name(name: &str) -> Option<&str> {
    let fits = !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    fits.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(body: &str) -> Vec<(Fault, &str)> {
        blocks(body).problems.iter().map(|problem| (problem.what, problem.name)).collect()
    }

    #[test]
    fn a_block_holds_the_lines_between_its_markers() {
        let body = "mine\r\n<!-- kt:known 3f9a1c2e -->\r\nprinted\r\n\r\n<!-- /kt:known -->\r\nmine\n";
        let found = blocks(body);
        let block = found.named("known").unwrap();
        assert_eq!((block.digest, block.content.of(body)), ("3f9a1c2e", "printed\r\n\r\n"));
        assert_eq!(block.opening.of(body), "<!-- kt:known 3f9a1c2e -->");
        assert_eq!(block.closing.of(body), "<!-- /kt:known -->");
        assert!(found.problems.is_empty());
    }

    #[test]
    fn an_empty_block_holds_nothing_and_lost_digits_are_empty() {
        let body = "<!-- kt:head e3b0c442 -->\n<!-- /kt:head -->\n<!-- kt:money -->\n<!-- /kt:money -->";
        let found = blocks(body);
        assert_eq!(found.named("head").unwrap().content.of(body), "");
        assert_eq!(found.named("money").unwrap().digest, "");
    }

    #[test]
    fn a_marker_without_its_other_half_or_twice_is_a_problem() {
        let (open, close) = ("<!-- kt:known 3f9a1c2e -->\n", "<!-- /kt:known -->\n");
        assert_eq!(faults(open), [(Fault::NoEnd, "known")]);
        assert_eq!(faults(close), [(Fault::NoBegin, "known")]);
        assert_eq!(faults(&format!("{open}<!-- kt:money 1 -->\n<!-- /kt:money -->\n")), [(Fault::NoEnd, "known")]);
        assert_eq!(faults(&format!("{open}{close}{open}{close}")), [(Fault::Double, "known")]);
        assert_eq!(faults(&format!("{open}<!-- /kt:money -->\n{close}")), [(Fault::NoBegin, "money")]);
    }

    #[test]
    fn other_comments_and_markers_within_text_are_the_persons() {
        let body = "<!-- kt: allow(mail-address): functioneel -->\n<!-- note -->\nsee <!-- kt:known 1 --> here\n";
        assert_eq!(blocks(body), Blocks::default());
    }
}
