//! Tables: the names of columns come back on every page, a row stays together, and every column gets room by what it holds.

use super::block::Body;
use super::measure::ems;
use crate::document::{Inline, Table, plain};
use crate::render::columns::{self, Need};

/// How wide the text of a page is, in twentieths of a point.
pub(super) const WIDTH: usize = 9412;
/// With more columns than this, they stand closer together.
const MANY: usize = 7;
/// A name of at most this width in front of a fact stays on one line.
const LONGEST_NAME: f32 = 3_000.0;
/// A longer word is broken.
const LONGEST_WORD: f32 = 2_500.0;
/// A table with at most so many lines stays on one page.
const SHORT: usize = 10;
/// The size of letters in a table as usual and in a small one, and the room beside the text of a cell.
const LETTERS: [usize; 2] = [190, 170];
const PADDING: usize = 200;

impl Body {
    /// A table; a small one stands behind a picture.
    pub(super) fn table(&mut self, table: &Table, small: bool) {
        let columns = table.header.len().max(table.rows.iter().map(Vec::len).max().unwrap_or(0));
        if columns == 0 {
            return;
        }
        let named = !table.header.is_empty();
        let small = small || columns > MANY;
        let widths = widths(table, columns, LETTERS[usize::from(small)]);
        let grid: String = widths.iter().map(|width| format!("<w:gridCol w:w=\"{width}\"/>")).collect();
        let look = format!(
            "w:firstRow=\"{}\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"",
            u8::from(named)
        );
        self.xml.push_str(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"{}\"/><w:tblW w:w=\"{WIDTH}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook {look}/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>",
            if named { "Figures" } else { "Facts" }
        ));
        let cells = Cells { widths: &widths, numeric: &table.numeric, small, named };
        if named {
            self.row(&table.header, &cells, Row { head: true, keep: true });
        }
        let short = lines(table, &widths, LETTERS[usize::from(small)]) <= SHORT;
        for (i, row) in table.rows.iter().enumerate() {
            let keep = i + 1 < table.rows.len() && (short || i == 0);
            self.row(row, &cells, Row { head: false, keep });
        }
        self.xml.push_str("</w:tbl>");
        self.paragraph("Space", "", "");
    }

    fn row(&mut self, row: &[Vec<Inline>], cells: &Cells<'_>, kind: Row) {
        let head = if kind.head { "<w:tblHeader/>" } else { "" };
        self.xml.push_str(&format!("<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>"));
        let marked = !kind.head && Table::is_marked(row);
        let shade = match (kind.head, marked) {
            (true, _) => "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEF3F7\"/>",
            (_, true) => "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E3F0EA\"/>",
            _ => "",
        };
        for (column, width) in cells.widths.iter().enumerate() {
            self.xml.push_str(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{shade}</w:tcPr>"));
            self.cell(row.get(column).map_or(&[], Vec::as_slice), cells.style(column, kind), cells.is_number(column), kind.keep);
            self.xml.push_str("</w:tc>");
        }
        self.xml.push_str("</w:tr>");
    }

    fn cell(&mut self, inlines: &[Inline], style: &str, number: bool, keep: bool) {
        let keep = if keep { "<w:keepNext/>" } else { "" };
        let side = if number { "<w:jc w:val=\"right\"/>" } else { "" };
        let runs = self.inline(inlines);
        self.paragraph(style, &format!("{keep}{side}"), &runs);
    }
}

#[derive(Clone, Copy)]
struct Row {
    head: bool,
    keep: bool,
}

struct Cells<'t> {
    widths: &'t [usize],
    numeric: &'t [usize],
    small: bool,
    named: bool,
}

impl Cells<'_> {
    const fn style(&self, column: usize, row: Row) -> &'static str {
        match (row.head, self.small) {
            (true, false) => "TableHeading",
            (true, true) => "TableHeadingSmall",
            (false, _) if !self.named && column == 0 => "TableName",
            (false, false) => "TableText",
            (false, true) => "TableTextSmall",
        }
    }

    fn is_number(&self, column: usize) -> bool {
        column > 0 && self.numeric.contains(&column)
    }
}

/// How wide each column is, in twentieths of a point: short texts stay whole, and long ones share the rest.
fn widths(table: &Table, columns: usize, letters: usize) -> Vec<usize> {
    let needs: Vec<Need> = (0..columns).map(|column| need(table, column, letters)).collect();
    let room = float(WIDTH);
    let fitting = columns::widths(&needs, room).unwrap_or_else(|| {
        let all: f32 = needs.iter().map(|[least, _]| least).sum();
        needs.iter().map(|[least, _]| least * room / all).collect()
    });
    // Every width lies between nothing and that of the page.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fitting.into_iter().map(|width| width as usize).collect()
}

/// What a column needs: its longest word, and its longest text on one line; the values of facts take what their names leave.
fn need(table: &Table, column: usize, letters: usize) -> Need {
    let texts: Vec<String> =
        table.rows.iter().chain([&table.header]).filter_map(|row| row.get(column)).map(|cell| plain(cell)).collect();
    let widest = |texts: &mut dyn Iterator<Item = &str>| float(texts.map(|text| wide(text, letters)).max().unwrap_or(PADDING));
    let word = widest(&mut texts.iter().flat_map(|text| text.split_whitespace())).min(LONGEST_WORD);
    let whole = widest(&mut texts.iter().flat_map(|text| text.lines()));
    match (table.header.is_empty(), column) {
        (true, 0) => [word.max(whole.min(LONGEST_NAME)), word.max(whole.min(LONGEST_NAME))],
        (true, _) => [word, float(WIDTH)],
        (false, _) => [word, whole],
    }
}

/// How wide a text is with the room beside it.
fn wide(text: &str, letters: usize) -> usize {
    ems(text) * letters / 1_000 + PADDING
}

// Texts are far shorter than what f32 can count.
#[allow(clippy::cast_precision_loss)]
const fn float(length: usize) -> f32 {
    length as f32
}

/// How many lines the rows take, about; where a line is left over depends on the letters that the reader has.
fn lines(table: &Table, widths: &[usize], letters: usize) -> usize {
    let cell = |(cell, width): (&Vec<Inline>, &usize)| {
        let room = width.saturating_sub(PADDING).max(letters);
        plain(cell).lines().map(|line| (wide(line, letters) - PADDING).div_ceil(room).max(1)).sum::<usize>()
    };
    table.rows.iter().map(|row| row.iter().zip(widths).map(cell).max().unwrap_or(1)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(header: &[&str], rows: &[&[&str]], numeric: Vec<usize>) -> Table {
        let cells = |row: &[&str]| row.iter().map(|text| Inline::text(*text)).collect::<Vec<_>>();
        Table { header: cells(header), rows: rows.iter().map(|row| cells(row)).collect(), numeric }
    }

    #[test]
    fn a_table_is_as_wide_as_the_page_whatever_stands_in_it() {
        let long = "x".repeat(10_000);
        for table in [
            table(&["a", "b"], &[&["kort", "een hele zin die ruimte vraagt"]], vec![]),
            table(&[], &[&["naam", &long]], vec![]),
            table(&["a"; 12], &[&["x"; 12]], (1..12).collect()),
            table(&["a"], &[], vec![]),
        ] {
            let columns = table.header.len().max(table.rows.first().map_or(0, Vec::len));
            let sum: usize = widths(&table, columns, 190).iter().sum();
            assert!(sum <= WIDTH && sum + columns >= WIDTH, "{sum}");
        }
    }

    #[test]
    fn the_column_with_more_words_gets_more_room() {
        let widths = widths(&table(&["a", "b"], &[&["kort", "een hele zin die ruimte vraagt"]], vec![]), 2, 190);
        assert!(widths[1] > 2 * widths[0], "{widths:?}");
    }
}
