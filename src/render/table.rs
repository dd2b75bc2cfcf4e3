//! Tables for a terminal.

use comfy_table::{ContentArrangement, Table, presets};

use super::safe::for_terminal;

/// A table of at most `width` columns; cells that do not fit are broken over lines.
#[must_use]
pub fn table(header: &[String], rows: &[Vec<String>], width: u16) -> String {
    let safe = |cells: &[String]| cells.iter().map(|cell| for_terminal(cell).into_owned()).collect::<Vec<_>>();
    let mut table = Table::new();
    table.load_style(presets::UTF8_HORIZONTAL_ONLY).set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    if !header.is_empty() {
        table.set_header(safe(header));
    }
    for row in rows {
        table.add_row(safe(row));
    }
    table.trim_fmt()
}
