//! A chart without what should not be shown.

use super::{Chart, Picture, Place, TimeRow};
use crate::document::rewrite::{Veil, mask, veil_line};

impl Chart {
    /// Masks what should not be shown, in the picture, its figures and the words about it.
    pub fn veil(&mut self, veil: Veil<'_>) {
        [&mut self.title, &mut self.alternative].into_iter().for_each(|text| mask(text, veil));
        self.picture.names().into_iter().for_each(|text| mask(text, veil));
        let cells = self.table.header.iter_mut().chain(self.table.rows.iter_mut().flatten());
        cells.for_each(|cell| veil_line(cell, veil));
    }
}

impl Picture {
    /// The words in it that people may have written.
    fn names(&mut self) -> Vec<&mut String> {
        match self {
            Self::Bars(bars) => bars.bars.iter_mut().map(|bar| &mut bar.label).collect(),
            Self::Shares(shares) => shares.rows.iter_mut().map(|row| &mut row.label).collect(),
            Self::Lines(lines) => lines.lines.iter_mut().map(|(name, _)| name).collect(),
            Self::Ranges(ranges) => {
                let rows = ranges.rows.iter_mut().map(|row| &mut row.label);
                ranges.values_are.iter_mut().chain(rows).collect()
            }
            Self::Timeline(timeline) => timeline.rows.iter_mut().flat_map(in_row).collect(),
            Self::Circle(circle) => circle.ways.iter_mut().flatten().filter_map(at_place).collect(),
        }
    }
}

fn in_row(row: &mut TimeRow) -> impl Iterator<Item = &mut String> {
    let spans = row.spans.iter_mut().map(|(_, _, text)| text);
    [&mut row.label].into_iter().chain(spans).chain(row.events.iter_mut().map(|(_, _, text)| text))
}

const fn at_place(place: &mut Place) -> Option<&mut String> {
    match place {
        Place::There(text) | Place::Open(text) => Some(text),
        Place::Same | Place::Nothing => None,
    }
}
