//! Printing fresh blocks into a memo or a factsheet and nothing else: what stands outside the markers keeps every byte.

use crate::repo::digest;
use crate::source::markers::{self, Fault};
use crate::source::{Lines, Span};

/// Why nothing was printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A marker that is not half of a pair.
    Marker {
        /// What is wrong with it.
        what: Fault,
        /// The name of its block.
        name: String,
        /// The line of the file, from 1.
        line: usize,
    },
    /// Blocks in which someone wrote by hand.
    Edited(Vec<Edited>),
}

/// A printed block that does not read as it was printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edited {
    /// Its name.
    pub name: String,
    /// The line of its marker, from 1.
    pub line: usize,
    /// What stands there.
    pub found: String,
    /// What would be printed there.
    pub fresh: String,
}

/// Puts fresh text into the blocks that the body of a file still has. A block that is gone stays gone.
///
/// # Errors
/// When a marker has no other half, or a block was edited by hand. Then nothing changes.
pub fn reprint(text: &str, body: Span, fresh: &[(&str, String)]) -> Result<String, Refusal> {
    let body_text = body.of(text);
    let found = markers::blocks(body_text);
    let lines = Lines::new(text);
    let line = |at: usize| lines.position(body.start + at).line;
    if let Some(problem) = found.problems.first() {
        return Err(Refusal::Marker { what: problem.what, name: problem.name.to_owned(), line: line(problem.span.start) });
    }
    let crlf = body_text.contains("\r\n");
    let mut edited = Vec::new();
    let mut out = text[..body.start].to_owned();
    let mut from = 0;
    for block in &found.blocks {
        let Some((_, fresh)) = fresh.iter().find(|(name, _)| *name == block.name) else { continue };
        let present = block.content.of(body_text);
        let nothing_lost = present.trim().is_empty() || present.replace("\r\n", "\n") == *fresh;
        if digest::of_block(present) != block.digest && !nothing_lost {
            let (found, fresh) = (present.replace("\r\n", "\n"), fresh.clone());
            edited.push(Edited { name: block.name.to_owned(), line: line(block.opening.start), found, fresh });
            continue;
        }
        out.push_str(&body_text[from..block.opening.start]);
        out.push_str(&opening(block.name, fresh));
        out.push_str(&body_text[block.opening.end..block.content.start]);
        out.push_str(&if crlf { fresh.replace('\n', "\r\n") } else { fresh.clone() });
        from = block.content.end;
    }
    out.push_str(&body_text[from..]);
    if edited.is_empty() { Ok(out) } else { Err(Refusal::Edited(edited)) }
}

/// A block between its markers.
#[must_use]
pub fn block(name: &str, printed: &str) -> String {
    format!("{}\n{printed}<!-- /kt:{name} -->\n", opening(name, printed))
}

/// The opening marker of a block with the digest of its text.
fn opening(name: &str, printed: &str) -> String {
    format!("<!-- kt:{name} {} -->", digest::of_block(printed))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn whole(text: &str) -> Span {
        Span::new(0, text.len())
    }

    #[test]
    fn a_block_gets_fresh_text_and_its_digest_and_a_deleted_block_stays_deleted() {
        let text = format!("mijn\r\n{}meer\n", block("known", "oud\n"));
        let fresh = [("known", "nieuw\n".to_owned()), ("money", "geld\n".to_owned())];
        let after = reprint(&text, whole(&text), &fresh).unwrap();
        assert_eq!(after, format!("mijn\r\n{}\nnieuw\r\n<!-- /kt:known -->\nmeer\n", opening("known", "nieuw\n")));
        assert_eq!(reprint(&after, whole(&after), &fresh).unwrap(), after);
    }

    #[test]
    fn a_block_that_was_edited_is_not_touched_and_told_with_its_line() {
        let text = format!("a\n{}", block("known", "oud\n").replace("oud", "van mij"));
        let Err(Refusal::Edited(edited)) = reprint(&text, whole(&text), &[("known", "nieuw\n".to_owned())]) else {
            panic!("an edit is refused");
        };
        assert_eq!((edited[0].line, edited[0].found.as_str(), edited[0].fresh.as_str()), (2, "van mij\n", "nieuw\n"));
        assert!(reprint(&text, whole(&text), &[("known", "van mij\n".to_owned())]).is_ok());
        let emptied = text.replace("van mij\n", "");
        assert!(reprint(&emptied, whole(&emptied), &[("known", "nieuw\n".to_owned())]).is_ok_and(|after| after.contains("nieuw")));
    }

    #[test]
    fn a_marker_without_its_half_is_refused_with_its_place() {
        let text = "a\n<!-- kt:known 12345678 -->\nb\n";
        let refused = Refusal::Marker { what: Fault::NoEnd, name: "known".into(), line: 2 };
        assert_eq!(reprint(text, whole(text), &[("known", String::new())]), Err(refused));
    }

    proptest! {
        #[test]
        fn every_byte_outside_the_markers_stays(
            parts in proptest::collection::vec("([ -~é]{0,20}(\n|\r\n)){0,3}", 3),
            old in "([a-z |*]{0,12}\n){0,3}",
            new in "([a-z |*]{0,12}\n){0,3}",
        ) {
            prop_assume!(parts.iter().all(|part| markers::blocks(part) == markers::Blocks::default()));
            let build = |text: &str| {
                let crlf = parts.iter().any(|part| part.contains("\r\n"));
                let inside = if crlf { text.replace('\n', "\r\n") } else { text.to_owned() };
                let printed = |name: &str| format!("{}\n{inside}<!-- /kt:{name} -->\n", opening(name, text));
                format!("{}{}{}{}{}", parts[0], printed("known"), parts[1], printed("money"), parts[2])
            };
            let fresh = [("known", new.clone()), ("money", new.clone())];
            let before = build(&old);
            prop_assert_eq!(reprint(&before, whole(&before), &fresh).unwrap(), build(&new));
        }
    }
}
