//! Tables: the names of columns come back on every page, a row stays together, and every column gets room by what it holds.

use super::block::Body;
use crate::document::{Inline, Table, plain};

/// How wide the text of a page is, in twentieths of a point.
pub(super) const WIDTH: usize = 9412;
/// With more columns than this, they stand closer together.
const MANY: usize = 7;
/// A text of at most so many characters stays on one line where it can; a name in front of a row may be longer.
const SHORT_TEXT: usize = 18;
const LONGEST_NAME: usize = 30;
/// A longer word is broken.
const LONGEST_WORD: usize = 26;
/// A table with at most so many rows stays on one page.
const SHORT: usize = 9;
/// About how wide a character is, in a table as usual and in a small one, and the room beside the text of a cell.
const CHARACTER: [usize; 2] = [104, 90];
const PADDING: usize = 210;

impl Body {
    /// A table; a small one stands behind a picture.
    pub(super) fn table(&mut self, table: &Table, small: bool) {
        let columns = table.header.len().max(table.rows.iter().map(Vec::len).max().unwrap_or(0));
        if columns == 0 {
            return;
        }
        let named = !table.header.is_empty();
        let small = small || columns > MANY;
        let widths = widths(table, columns, CHARACTER[usize::from(small)]);
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
        let short = table.rows.len() <= SHORT;
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
        let marked = !kind.head && matches!(row.first().map(Vec::as_slice), Some([Inline::Strong(_)]));
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

/// How wide each column is: short texts whole and long ones at least their longest word; the rest by how much stands in it.
fn widths(table: &Table, columns: usize, character: usize) -> Vec<usize> {
    let rows = || table.rows.iter().chain([&table.header]);
    let (mut least, mut wish) = (Vec::new(), Vec::new());
    for column in 0..columns {
        let texts: Vec<String> = rows().filter_map(|row| row.get(column)).map(|cell| plain(cell)).collect();
        let most = texts.iter().map(|text| text.chars().count()).max().unwrap_or(0);
        let word = texts.iter().map(|text| longest_word(text)).max().unwrap_or(0);
        let average = texts.iter().map(|text| text.chars().count()).sum::<usize>() / texts.len().max(1);
        let name = table.header.is_empty() && column == 0;
        let whole = columns <= MANY && most <= if name { LONGEST_NAME } else { SHORT_TEXT };
        least.push(if whole { most } else { word.min(LONGEST_WORD) } * character + PADDING);
        wish.push(if whole { 0 } else { average.max(word) * character + PADDING });
    }
    shared(&least, &wish)
}

fn longest_word(text: &str) -> usize {
    text.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0)
}

/// Divides the page: everyone the least, and what is left by how much more each could use.
fn shared(least: &[usize], wish: &[usize]) -> Vec<usize> {
    let all: usize = least.iter().sum();
    if all >= WIDTH {
        return least.iter().map(|width| width * WIDTH / all).collect();
    }
    let left = WIDTH - all;
    let more: Vec<usize> = least.iter().zip(wish).map(|(least, wish)| wish.saturating_sub(*least) + 1).collect();
    let sum: usize = more.iter().sum();
    least.iter().zip(&more).map(|(least, more)| least + left * more / sum).collect()
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
            let sum: usize = widths(&table, columns, 100).iter().sum();
            assert!(sum <= WIDTH && sum + columns >= WIDTH, "{sum}");
        }
    }

    #[test]
    fn the_column_with_more_words_gets_more_room() {
        let widths = widths(&table(&["a", "b"], &[&["kort", "een hele zin die ruimte vraagt"]], vec![]), 2, 100);
        assert!(widths[1] > 2 * widths[0], "{widths:?}");
    }
}
