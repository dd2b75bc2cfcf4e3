//! Tables for a terminal.

use comfy_table::{ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle, Width};

use super::safe::for_terminal;

/// A line under the header, and nothing else to disturb the reader.
const CALM: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));

/// Marks where a name may be broken; takes no room, and is taken out of what is shown.
const BREAK: char = '\u{200b}';

/// A table of at most `width` columns. Cells that do not fit are broken over lines: between words, in the columns of
/// `names` at hyphens, and never in those of `whole`.
#[must_use]
pub fn table(header: &[String], rows: &[Vec<String>], whole: &[usize], names: &[usize], width: u16) -> String {
    let safe = |cells: &[String]| cells.iter().map(|cell| for_terminal(cell).into_owned()).collect::<Vec<_>>();
    let mut table = Table::new();
    table.load_style(CALM).set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    if !header.is_empty() {
        table.set_header(safe(header));
    }
    for row in rows {
        let mut cells = safe(row);
        for number in names {
            if let Some(name) = cells.get_mut(*number) {
                *name = name.replace('-', &format!("-{BREAK}")).replace('/', &format!("/{BREAK}"));
            }
        }
        table.add_row(cells);
    }
    let needed: u16 = table.column_max_content_widths().iter().map(|content| content + 3).sum();
    for number in whole.iter().chain(names) {
        let Some(column) = table.column_mut(*number) else { continue };
        if names.contains(number) && needed > width {
            column.set_delimiter(BREAK).set_constraint(ColumnConstraint::Absolute(Width::Fixed(width * 2 / 5)));
        } else {
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
    }
    table.trim_fmt().replace(BREAK, "")
}
