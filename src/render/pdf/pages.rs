//! Where each page ends: parts that belong together stay together, and the names of columns come again.

use std::ops::Range;

use super::flow::Part;

/// A part on a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Placed {
    pub(super) part: usize,
    /// From the top of the text of the page.
    pub(super) y: f32,
    /// Whether it stood on an earlier page already.
    pub(super) again: bool,
}

/// The pages, each with its parts from top to bottom; there is always one.
pub(super) fn pages(parts: &[Part], height: f32) -> Vec<Vec<Placed>> {
    let mut filling = Filling { parts, height, pages: vec![Vec::new()], y: 0.0 };
    let mut start = 0;
    while start < parts.len() {
        let end = (start + 1..parts.len()).find(|i| !parts[*i].glued).unwrap_or(parts.len());
        filling.together(start..end);
        start = end;
    }
    filling.pages
}

struct Filling<'a> {
    parts: &'a [Part],
    /// How high a page is.
    height: f32,
    pages: Vec<Vec<Placed>>,
    y: f32,
}

impl Filling<'_> {
    /// Parts that stay together when a page can hold them.
    fn together(&mut self, range: Range<usize>) {
        if !self.is_empty() && (self.parts[range.start].fresh || self.moves(range.clone())) {
            self.next(range.start);
        }
        for part in range {
            let above = if self.is_empty() { 0.0 } else { self.parts[part].above };
            if self.y + above + self.parts[part].height > self.height && !self.is_empty() {
                self.next(part);
            }
            self.put(part, false);
        }
    }

    /// Whether parts do better on the next page: all of them, or when no page can hold all, the first with what it is about.
    fn moves(&self, range: Range<usize>) -> bool {
        let (above, named) = (self.parts[range.start].above, self.named(range.start));
        [range.len(), 2].into_iter().any(|count| {
            let high: f32 = self.parts[range.clone()].iter().take(count).map(|part| part.above + part.height).sum();
            self.y + high > self.height && high - above + named <= self.height
        })
    }

    fn is_empty(&self) -> bool {
        self.pages.last().is_none_or(Vec::is_empty)
    }

    /// How high the names of the columns of a part are.
    fn named(&self, part: usize) -> f32 {
        self.parts[part].again.clone().map_or(0.0, |names| self.parts[names].iter().map(|part| part.height).sum())
    }

    /// A new page, with the names of the columns when it begins inside a table.
    fn next(&mut self, part: usize) {
        self.pages.push(Vec::new());
        self.y = 0.0;
        if self.named(part) < self.height / 2.0 {
            self.parts[part].again.clone().into_iter().flatten().for_each(|name| self.put(name, true));
        }
    }

    fn put(&mut self, part: usize, again: bool) {
        let Part { above, height, .. } = &self.parts[part];
        let above = if self.is_empty() || again { 0.0 } else { *above };
        let y = self.y + above;
        self.pages.last_mut().expect("there is always a page").push(Placed { part, y, again });
        self.y = y + height;
    }
}

#[cfg(test)]
mod tests {
    use super::super::look::PAPER;
    use super::*;

    const HEIGHT: f32 = PAPER.height();

    fn part(height: f32, glued: bool) -> Part {
        Part { height, glued, ..Part::default() }
    }

    fn split(parts: &[Part]) -> Vec<Vec<usize>> {
        pages(parts, HEIGHT).iter().map(|page| page.iter().map(|placed| placed.part).collect()).collect()
    }

    #[test]
    fn what_belongs_together_goes_to_the_next_page_together() {
        let half = HEIGHT / 2.0;
        assert_eq!(split(&[part(half, false), part(half / 2.0, false), part(half, true)]), [vec![0], vec![1, 2]]);
        assert_eq!(split(&[part(half, false), part(half, false), part(1.0, false)]), [vec![0, 1], vec![2]]);
    }

    #[test]
    fn what_no_page_can_hold_is_split_and_never_lost() {
        let tall: Vec<Part> = (0..5).map(|i| part(HEIGHT / 2.0, i > 0)).collect();
        assert_eq!(split(&tall), [vec![0, 1], vec![2, 3], vec![4]]);
        assert_eq!(split(&[part(HEIGHT * 3.0, false), part(1.0, false)]), [vec![0], vec![1]]);
        assert_eq!(pages(&[], HEIGHT).len(), 1);
    }

    #[test]
    fn what_begins_a_page_leaves_the_one_before_it_as_it_is() {
        let fresh = || Part { fresh: true, ..part(10.0, false) };
        assert_eq!(split(&[fresh(), part(10.0, false), fresh(), fresh()]), [vec![0, 1], vec![2], vec![3]]);
    }

    #[test]
    fn words_above_a_picture_go_with_it_also_when_what_follows_does_not_fit_any_more() {
        let parts = [part(HEIGHT / 2.0, false), part(10.0, false), part(HEIGHT * 0.9, true), part(HEIGHT / 2.0, true)];
        assert_eq!(split(&parts), [vec![0], vec![1, 2], vec![3]]);
    }

    #[test]
    fn the_names_of_columns_come_again_on_each_page() {
        let row = |_| Part { height: HEIGHT / 4.0, again: Some(0..1), ..Part::default() };
        let parts: Vec<Part> = [part(10.0, false)].into_iter().chain((0..5).map(row)).collect();
        assert_eq!(split(&parts), [vec![0, 1, 2, 3], vec![0, 4, 5]]);
    }
}
