//! Writing a person's changes into the text, and nothing else: printed blocks keep every byte.

use super::Edit;
use crate::document::Block;
use crate::source::markers;

/// The text with the edits in it. `fresh` is the text that was compared, with fresh printed blocks; `present` is the one that
/// stands in the folder. Nothing when a printed block would not survive.
#[must_use]
pub fn written(fresh: &str, present: &str, edits: &[Edit], markdown: impl Fn(&[Block]) -> String) -> Option<String> {
    let crlf = present.contains("\r\n");
    let mut text = fresh.to_owned();
    let mut edits: Vec<&Edit> = edits.iter().collect();
    edits.sort_by_key(|edit| (edit.place.start, edit.place.end));
    for edit in edits.into_iter().rev() {
        let new = markdown(&edit.blocks).trim_end().to_owned();
        let new = if crlf { new.replace('\n', "\r\n") } else { new };
        put(&mut text, edit, &new, if crlf { "\r\n" } else { "\n" });
    }
    restored(&text, present)
}

fn put(text: &mut String, edit: &Edit, new: &str, end: &str) {
    let place = edit.place.clone();
    if new.is_empty() {
        let after = &text[place.end..];
        let space = after.len() - after.trim_start_matches(['\r', '\n']).len();
        text.replace_range(place.start..place.end + space, "");
    } else if place.is_empty() {
        let at = outside(text, place.start);
        let before = if at == 0 { String::new() } else { format!("{end}{end}") };
        let after = if at == 0 { format!("{end}{end}") } else { String::new() };
        text.insert_str(at, &format!("{before}{new}{after}"));
    } else {
        text.replace_range(place, new);
    }
}

/// A place after a printed block, when it is in one.
fn outside(text: &str, at: usize) -> usize {
    let found = markers::blocks(text);
    let around = found.blocks.iter().find(|block| block.opening.start < at && at <= block.content.end);
    around.map_or(at, |block| block.closing.end)
}

/// The printed blocks of `present` in the place of those in `text`.
fn restored(text: &str, present: &str) -> Option<String> {
    let (new, old) = (markers::blocks(text), markers::blocks(present));
    let names = |blocks: &markers::Blocks<'_>| blocks.blocks.iter().map(|block| block.name.to_owned()).collect::<Vec<_>>();
    if !new.problems.is_empty() || names(&new) != names(&old) {
        return None;
    }
    let (mut restored, mut from) = (String::new(), 0);
    for (new, old) in new.blocks.iter().zip(&old.blocks) {
        restored.push_str(&text[from..new.opening.start]);
        restored.push_str(&present[old.opening.start..old.closing.end]);
        from = new.closing.end;
    }
    restored.push_str(&text[from..]);
    Some(restored)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(blocks: &[Block]) -> String {
        crate::document::running_text(blocks)
    }

    #[test]
    fn only_the_own_text_changes() {
        let present = "a\n\n<!-- kt:x 1 -->\noud\n<!-- /kt:x -->\n\nb\n\nc\n";
        let fresh = present.replace("oud", "veel nieuwer");
        let at = |text: &str| fresh.find(text).unwrap();
        let edit = |from: usize, to: usize, text: &str| Edit {
            place: from..to,
            blocks: if text.is_empty() { Vec::new() } else { vec![Block::paragraph(text)] },
        };
        let inside = at("nieuwer") + 7;
        let edits = [edit(0, 1, "A"), edit(at("b\n"), at("b\n") + 1, ""), edit(inside, inside, "erbij")];
        let after = written(&fresh, present, &edits, words).unwrap();
        assert_eq!(after, "A\n\n<!-- kt:x 1 -->\noud\n<!-- /kt:x -->\n\nerbij\n\nc\n");
    }

    #[test]
    fn text_that_looks_like_a_marker_is_refused() {
        let edit = Edit { place: 0..1, blocks: vec![Block::paragraph("<!-- kt:x 1 -->")] };
        assert_eq!(written("a\n", "a\n", &[edit], words), None);
    }
}
