//! Tables for a terminal.

use comfy_table::{ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle};

use super::safe::for_terminal;

/// A line under the header, and nothing else to disturb the reader.
const CALM: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));

/// A table of at most `width` columns; cells that do not fit are broken over lines, but never in a column of `whole`.
#[must_use]
pub fn table(header: &[String], rows: &[Vec<String>], whole: &[usize], width: u16) -> String {
    let safe = |cells: &[String]| cells.iter().map(|cell| for_terminal(cell).into_owned()).collect::<Vec<_>>();
    let mut table = Table::new();
    table.load_style(CALM).set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    if !header.is_empty() {
        table.set_header(safe(header));
    }
    for row in rows {
        table.add_row(safe(row));
    }
    for column in whole {
        if let Some(column) = table.column_mut(*column) {
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
    }
    table.trim_fmt()
}
