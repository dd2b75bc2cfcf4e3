//! Tables for a terminal.

use comfy_table::{Column, ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle, Width};
use rayon::prelude::*;
use unicode_width::UnicodeWidthStr;

use super::columns::filled;
use super::safe::for_terminal;

/// A line under the header, and nothing else to disturb the reader.
pub(super) const CALM: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));

/// Marks where a name may be broken; takes no room, and is taken out of what is shown.
const BREAK: char = '\u{200b}';
/// The columns beside a cell, and between it and the next.
const BESIDE: usize = 3;
/// Text reads well in a column of this many characters; a name is not broken to give it more.
const EASY: usize = 32;
/// So many rows are laid out at once.
const PART: usize = 256;

/// How the cells of a column may be broken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// Not, as long as another column can give way.
    Whole,
    /// At hyphens and slashes.
    Name,
    /// Between words.
    Text,
}

/// A table of at most `width` columns. Cells that do not fit are broken over lines: between words, in the columns of
/// `names` at hyphens, and in those of `whole` only when the others cannot give way. A word is broken when nothing else helps.
#[must_use]
pub fn table(header: &[String], rows: &[Vec<String>], whole: &[usize], names: &[usize], width: u16) -> String {
    let safe = |cells: &[String]| cells.iter().map(|cell| for_terminal(cell).into_owned()).collect::<Vec<_>>();
    let (header, rows) = (safe(header), rows.iter().map(|row| safe(row)).collect::<Vec<_>>());
    let sort = |i: usize| match (names.contains(&i), whole.contains(&i)) {
        (true, _) => Sort::Name,
        (false, true) => Sort::Whole,
        (false, false) => Sort::Text,
    };
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default().max(header.len());
    let sorts: Vec<Sort> = (0..columns).map(sort).collect();
    let Some(widths) = widths(&header, &rows, &sorts, usize::from(width)) else {
        return laid_out(&header, &rows, &sorts, None, width);
    };
    // With the same widths, parts of a long table stand below each other as the whole would.
    let (first, rest) = rows.split_at(rows.len().min(PART));
    let of = |header: &[String], rows: &[Vec<String>]| laid_out(header, rows, &sorts, Some(&widths), width);
    let parts: Vec<String> = rest.par_chunks(PART).map(|part| of(&[], part)).collect();
    std::iter::once(of(&header, first)).chain(parts).collect::<Vec<_>>().join("\n")
}

fn laid_out(header: &[String], rows: &[Vec<String>], sorts: &[Sort], widths: Option<&[usize]>, width: u16) -> String {
    let mut table = Table::new();
    table.load_style(CALM).set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    if !header.is_empty() {
        table.set_header(header);
    }
    for row in rows {
        table.add_row(row.iter().zip(sorts).map(|(cell, sort)| breakable(cell, *sort)));
    }
    for (i, sort) in sorts.iter().enumerate() {
        if let (Some(column), Some(widths)) = (table.column_mut(i), widths) {
            set(column, *sort, widths[i]);
        }
    }
    table.trim_fmt().replace(BREAK, "")
}

/// The cell, with marks where a name may be broken.
fn breakable(cell: &str, sort: Sort) -> String {
    if sort == Sort::Name { cell.replace('-', &format!("-{BREAK}")).replace('/', &format!("/{BREAK}")) } else { cell.to_owned() }
}

fn set(column: &mut Column, sort: Sort, width: usize) {
    if sort == Sort::Name {
        column.set_delimiter(BREAK);
    }
    column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(u16::try_from(width + 2).unwrap_or(u16::MAX))));
}

/// How wide the columns are; none when words must be broken. Names stay whole where that leaves enough for the text, and
/// what is to stay whole does so as long as the rest can give way.
fn widths(header: &[String], rows: &[Vec<String>], sorts: &[Sort], width: usize) -> Option<Vec<usize>> {
    let room = (width + 1).checked_sub(sorts.len() * BESIDE)?;
    let needed = |sort: &(dyn Fn(Sort) -> Sort + Sync), text: usize| -> Vec<(usize, usize)> {
        let need = |(i, own): (usize, &Sort)| {
            let (least, all) = need(header.get(i), rows.iter().filter_map(|row| row.get(i)), sort(*own));
            (if *own == Sort::Text { least.max(all.min(text)) } else { least }, all)
        };
        sorts.par_iter().enumerate().map(need).collect()
    };
    let names_whole = |sort| if sort == Sort::Name { Sort::Whole } else { sort };
    let nothing_whole = |sort| if sort == Sort::Whole { Sort::Text } else { sort };
    let stages: [(&(dyn Fn(Sort) -> Sort + Sync), usize); 3] = [(&names_whole, EASY), (&|sort| sort, 0), (&nothing_whole, 0)];
    stages.into_iter().find_map(|(sort, text)| filled(&needed(sort, text), room))
}

/// What a column needs at least, and to have each cell on one line.
fn need<'c>(header: Option<&String>, cells: impl Iterator<Item = &'c String>, sort: Sort) -> (usize, usize) {
    let widest = |text: &str| text.lines().map(UnicodeWidthStr::width).max().unwrap_or_default();
    let longest = |text: &str| text.split_whitespace().map(UnicodeWidthStr::width).max().unwrap_or_default();
    let least = |cell: &str| match sort {
        Sort::Whole => widest(cell),
        Sort::Name => cell.split_inclusive(['-', '/']).map(UnicodeWidthStr::width).max().unwrap_or_default(),
        Sort::Text => longest(cell),
    };
    let name = header.map_or((0, 0), |name| (longest(name), widest(name)));
    cells.fold(name, |most, cell| (most.0.max(least(cell)), most.1.max(widest(cell))))
}

#[cfg(test)]
mod tests {
    use super::table;
    use unicode_width::UnicodeWidthStr;

    fn wishes(width: u16) -> String {
        let header = ["Plaats", "Naam", "Titel", "Status", "Datum"].map(str::to_owned);
        let row = ["1", "gezinnen-wachten-korter", "Gezinnen wachten korter op een eerste gesprek", "open", "3 november 2025"];
        table(&header, &[row.map(str::to_owned).to_vec()], &[0, 3, 4], &[1], width)
    }

    #[test]
    fn words_stay_whole_while_another_column_can_give_way() {
        for width in [60, 70, 80, 100, 140] {
            let text = wishes(width);
            assert!(text.lines().all(|line| line.width() <= usize::from(width)), "{width}\n{text}");
            for word in ["Gezinnen", "gezinnen-", "wachten", "korter", "gesprek", "november", "2025"] {
                assert!(text.contains(word), "{word} at {width}\n{text}");
            }
        }
    }

    #[test]
    fn the_rows_of_a_long_table_stand_as_those_of_a_short_one() {
        let (header, long) =
            (["Naam", "Titel"].map(str::to_owned), ["gezinnen-wachten-korter", &"woord ".repeat(20)].map(str::to_owned));
        for width in [40, 80] {
            let one = table(&header, &[long.to_vec()], &[], &[0], width);
            let all = table(&header, &vec![long.to_vec(); 600], &[], &[0], width);
            let rows: Vec<&str> = one.lines().skip(2).collect();
            let expected: Vec<&str> = one.lines().take(2).chain((0..600).flat_map(|_| rows.iter().copied())).collect();
            assert_eq!(all.lines().collect::<Vec<_>>(), expected, "{width}");
        }
    }

    #[test]
    fn what_fits_stands_on_one_line() {
        assert_eq!(wishes(140).lines().count(), 3);
        assert!(wishes(80).contains("3 november 2025"), "{}", wishes(80));
    }

    #[test]
    fn a_word_is_broken_when_nothing_else_helps() {
        let text = table(&["a".to_owned()], &[vec!["w".repeat(90)]], &[], &[], 40);
        assert!(text.lines().all(|line| line.width() <= 40), "{text}");
    }
}
