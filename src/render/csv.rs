//! Rows as comma-separated values that a spreadsheet reads and never calculates.

/// Rows as comma-separated values, the names of the columns first.
#[must_use]
pub fn table(header: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let names = line(header.iter().map(|name| quoted(name)));
    rows.into_iter().fold(names, |text, row| text + &line(row.iter().map(|cell| quoted(cell))))
}

fn line(cells: impl Iterator<Item = String>) -> String {
    cells.collect::<Vec<_>>().join(",") + "\r\n"
}

/// A cell, quoted where needed; a text that a spreadsheet would calculate gets a `'` before it (CWE-1236).
#[must_use]
pub fn quoted(cell: &str) -> String {
    let risky = cell.starts_with(['=', '+', '@', '\t', '\r', '\0']) || (cell.starts_with('-') && cell.parse::<f64>().is_err());
    let cell = if risky { format!("'{cell}") } else { cell.to_owned() };
    if cell.contains([',', '"', '\n', '\r', ';']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

#[cfg(test)]
mod tests {
    use super::{quoted, table};

    #[test]
    fn a_cell_never_becomes_a_formula() {
        assert_eq!(quoted("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
        assert_eq!(quoted("-3"), "-3");
        assert_eq!(quoted("-cmd"), "'-cmd");
        assert_eq!(quoted("a, b"), "\"a, b\"");
    }

    #[test]
    fn rows_stand_under_the_names_of_their_columns() {
        assert_eq!(table(&["id", "title"], [vec!["a".to_owned(), "een, twee".to_owned()]]), "id,title\r\na,\"een, twee\"\r\n");
    }
}
