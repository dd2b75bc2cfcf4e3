//! The bookmarks of a document: its headings, each below the one it belongs to.

use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::outline::{Outline, OutlineNode};

use super::flow::Part;
use super::look::Sheet;
use super::pages::Placed;

/// The headings as a tree; a document without any has one bookmark, with its title.
pub(super) fn outline(parts: &[Part], pages: &[Vec<Placed>], title: &str, sheet: Sheet) -> Outline {
    let mut outline = Outline::new();
    let mut open: Vec<(u8, OutlineNode)> = Vec::new();
    let mut any = false;
    for (number, page) in pages.iter().enumerate() {
        for placed in page {
            let Some((level, words)) = &parts[placed.part].bookmark else { continue };
            close(*level, &mut open, &mut outline);
            let place = XyzDestination::new(number, Point::from_xy(sheet.aside, sheet.top + placed.y));
            open.push((*level, OutlineNode::new(words.clone(), place).with_open(true)));
            any = true;
        }
    }
    close(0, &mut open, &mut outline);
    if !any {
        outline.push_child(OutlineNode::new(title.to_owned(), XyzDestination::new(0, Point::from_xy(sheet.aside, sheet.top))));
    }
    outline
}

/// Puts every bookmark that is not above this level below the one before it.
fn close(level: u8, open: &mut Vec<(u8, OutlineNode)>, outline: &mut Outline) {
    while open.last().is_some_and(|(above, _)| *above >= level) {
        let Some((_, node)) = open.pop() else { return };
        match open.last_mut() {
            Some((_, parent)) => parent.push_child(node),
            None => outline.push_child(node),
        }
    }
}
