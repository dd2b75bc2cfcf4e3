//! Tables: the names of the columns come again on each page, rows stay whole, numbers stand below each other.

use std::ops::Range;
use std::rc::Rc;

use krilla::tagging::{TableHeaderScope, Tag};

use super::flow::{Flow, Mark, Part, aside};
use super::lines::{Line, lines, measures};
use super::look::{INK, LINE, Look, SOFT, Side, TEXT, TINT, lightened};
use super::tags::Tags;
use super::text::{Text, text};
use crate::document::{Block, Inline, Table, plain};
use crate::render::columns::{Need, widths};

/// A table up to this share of a page stays on one.
const WHOLE: f32 = 0.25;
/// A row of more lines may be split.
const LINES: usize = 14;

/// How much room the text of a table takes: the size of its letters, the space beside it, and how much of a long word must
/// stand on one line.
#[derive(Clone, Copy)]
struct Fit {
    size: f32,
    beside: f32,
    word: f32,
}

/// From roomy to close; a table for which none of them will do has its rows one under another.
const FITS: [Fit; 5] = [
    Fit { size: 9.2, beside: 5.0, word: f32::MAX },
    Fit { size: 9.2, beside: 4.0, word: 72.0 },
    Fit { size: 8.4, beside: 4.0, word: f32::MAX },
    Fit { size: 8.4, beside: 3.5, word: 56.0 },
    Fit { size: 7.6, beside: 3.0, word: 42.0 },
];

/// Figures behind a picture are set smaller than a table of its own.
const BEHIND: f32 = 0.9;

/// How a table is set.
struct Frame<'t> {
    table: &'t Table,
    fit: Fit,
    widths: Vec<f32>,
    ticks: bool,
}

/// What a row is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Names,
    Plain,
    /// It stands out.
    Marked,
}

impl Flow<'_> {
    pub(super) fn table(&mut self, table: &Table) {
        self.sized(table, self.scale);
    }

    /// The figures behind a picture.
    pub(super) fn figures(&mut self, table: &Table) {
        self.sized(table, self.scale * BEHIND);
    }

    fn sized(&mut self, table: &Table, scale: f32) {
        let columns = table.rows.iter().map(Vec::len).max().unwrap_or_default().max(table.header.len());
        if columns == 0 {
            return;
        }
        match self.frame(table, columns, scale) {
            Some(frame) => self.grid(&frame),
            None => self.stacked(table),
        }
        self.below = 8.0;
    }

    fn frame<'t>(&self, table: &'t Table, columns: usize, scale: f32) -> Option<Frame<'t>> {
        let ticks = table.is_to_tick();
        let needs: Vec<[Need; 2]> = (0..columns).map(|i| self.need(table, i)).collect();
        FITS.iter().map(|fit| Fit { size: fit.size * scale, ..*fit }).find_map(|fit| {
            let need = |(i, needs): (usize, &[Need; 2])| {
                let number = table.numeric.contains(&i);
                let [name, cell] = needs.map(|need| need.map(|measure| measure * fit.size));
                let least = name[0].min(fit.word).max(if number { cell[1] } else { cell[0].min(fit.word) });
                [least + 2.0 * fit.beside, (name[1].min(120.0).max(cell[1]) + 2.0 * fit.beside).max(least)]
            };
            let mut needs: Vec<Need> = needs.iter().enumerate().map(need).collect();
            if table.header.is_empty() && columns == 2 {
                needs[0] = needs[0].map(|measure| measure.clamp(112.0, 150.0));
                needs[1] = [needs[1][0], self.room()];
            }
            let widths = widths(&needs, self.room())?;
            Some(Frame { table, fit, widths, ticks })
        })
    }

    /// What a column needs for its name and for its cells, with letters of size 1.
    fn need(&self, table: &Table, i: usize) -> [Need; 2] {
        let look = |bold| Look { size: 1.0, bold, tabular: true, ..TEXT };
        let measure = |cell: Option<&Vec<Inline>>, bold| {
            cell.map_or([0.0, 0.0], |cell| measures(&text(cell, look(bold), &mut Tags::default()), look(bold), self.shaper))
        };
        let facts = table.header.is_empty() && i == 0;
        let cells = table.rows.iter().map(|row| measure(row.get(i), facts));
        let most = cells.fold([0.0_f32, 0.0_f32], |most, one| [most[0].max(one[0]), most[1].max(one[1])]);
        [measure(table.header.get(i), true), most]
    }

    fn grid(&mut self, frame: &Frame<'_>) {
        let start = self.parts.len();
        self.tags.open(Tag::Table);
        let mut again = None;
        if !frame.table.header.is_empty() {
            self.tags.open(Tag::THead);
            self.row(frame, &frame.table.header, Sort::Names, None);
            self.tags.close();
            again = Some(start..self.parts.len());
            self.keep = true;
        }
        self.tags.open(Tag::TBody);
        for row in &frame.table.rows {
            let sort = if Table::is_marked(row) { Sort::Marked } else { Sort::Plain };
            self.row(frame, row, sort, again.as_ref());
        }
        self.tags.close();
        self.tags.close();
        let high: f32 = self.parts[start..].iter().map(|part| part.height).sum();
        if high <= WHOLE * self.sheet.height() {
            self.parts[start..].iter_mut().skip(1).for_each(|part| part.glued = true);
        }
    }

    /// A row as slices of one line of each cell, so that a very long one can go on on the next page.
    fn row(&mut self, frame: &Frame<'_>, cells: &[Vec<Inline>], sort: Sort, again: Option<&Range<usize>>) {
        self.tags.open(Tag::TR);
        let nothing = Vec::new();
        let mut set: Vec<(Rc<Text>, Vec<Line>, Look)> = Vec::new();
        for (i, width) in frame.widths.iter().enumerate() {
            let cell = cells.get(i).unwrap_or(&nothing);
            let look = frame.look(i, sort);
            match (sort, i) {
                (Sort::Names, _) => self.tags.open(Tag::TH(TableHeaderScope::Column)),
                (_, 0) => self.tags.open(Tag::TH(TableHeaderScope::Row)),
                _ => self.tags.open(Tag::TD),
            }
            let text = text(cell, look, &mut self.tags);
            self.tags.close();
            let room = width - frame.before(i) - frame.fit.beside;
            let lines = lines(&text, look, room, self.lang, self.shaper);
            set.push((Rc::new(text), lines, look));
        }
        self.tags.close();
        let count = set.iter().map(|(_, lines, _)| lines.len()).max().unwrap_or(1).max(1);
        let mut cells: Vec<_> = set.into_iter().map(|(text, lines, look)| (text, lines.into_iter(), look)).collect();
        for slice in 0..count {
            let lines = cells.iter_mut().map(|(text, lines, look)| (Rc::clone(text), lines.next(), *look)).collect();
            let part = self.slice(frame, lines, sort, [slice == 0, slice + 1 == count]);
            let glued = slice > 0 && (count <= LINES || slice < 3 || slice + 3 > count);
            self.push(0.0, Part { glued, again: again.cloned(), ..part });
        }
    }

    /// One line of each cell; the first and the last of a row have space and a rule.
    fn slice(&self, frame: &Frame<'_>, lines: Vec<(Rc<Text>, Option<Line>, Look)>, sort: Sort, [first, last]: [bool; 2]) -> Part {
        let space = if sort == Sort::Names { 3.0 } else { 2.4 } * self.scale;
        let (top, bottom) = (if first { space } else { 0.0 }, if last { space } else { 0.0 });
        let height = frame.look(0, Sort::Plain).leading + top + bottom;
        let wide: f32 = frame.widths.iter().sum();
        let mut marks = Vec::new();
        let ground = match sort {
            Sort::Names => Some(TINT),
            Sort::Marked => Some(lightened(self.accent, 0.1)),
            Sort::Plain => None,
        };
        marks.extend(ground.map(|color| Mark::Fill { place: [self.left, 0.0, wide, height], color }));
        if last {
            let thick = if sort == Sort::Names { 1.1 } else { 0.5 };
            marks.push(Mark::Fill { place: [self.left, height - thick, wide, thick], color: LINE });
        }
        let mut x = self.left;
        for (i, (spans, line, look)) in lines.into_iter().enumerate() {
            let room = frame.widths[i] - frame.before(i) - frame.fit.beside;
            if let Some(line) = line {
                let at = [x + frame.before(i) + aside(look.side, room, line.width), top + look.base()];
                marks.push(Mark::Text { at, line, color: look.color, spans });
            }
            x += frame.widths[i];
        }
        Part { height, marks, ..Part::default() }
    }

    /// A table that is too wide for the page: the rows one under another, each value with the name of its column.
    fn stacked(&mut self, table: &Table) {
        for row in &table.rows {
            let name = row.first().cloned().unwrap_or_default();
            self.blocks(&[Block::Paragraph(vec![Inline::Strong(name)])]);
            self.keep = true;
            let named = |(i, cell): (usize, &Vec<Inline>)| {
                let name = table.header.get(i).cloned().unwrap_or_default();
                (!plain(cell).trim().is_empty()).then(|| vec![name, cell.clone()])
            };
            let rows = row.iter().enumerate().skip(1).filter_map(named).collect();
            self.table(&Table { rows, ..Table::default() });
        }
    }
}

impl Frame<'_> {
    fn look(&self, column: usize, sort: Sort) -> Look {
        let facts = self.table.header.is_empty() && column == 0;
        let side = match () {
            () if self.ticks && column > 0 => Side::Middle,
            () if self.table.numeric.contains(&column) => Side::Right,
            () => Side::Left,
        };
        let size = if self.ticks && column > 0 && sort == Sort::Names { self.fit.size * 0.88 } else { self.fit.size };
        let color = if facts { SOFT } else { INK };
        Look { size, leading: self.fit.size * 1.3, color, bold: facts || sort == Sort::Names, tabular: true, side }
    }

    /// The space before the text of a column; the names of facts stand at the edge of the page's text.
    const fn before(&self, column: usize) -> f32 {
        if column == 0 && self.table.header.is_empty() { 0.0 } else { self.fit.beside }
    }
}
