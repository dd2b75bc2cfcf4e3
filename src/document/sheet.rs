//! A table of typed cells as a plain value: what a spreadsheet or a table with separators is made of.

use jiff::civil::Date;

/// What stands in one cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Datum {
    /// Nothing.
    #[default]
    Nothing,
    /// Text.
    Text(String),
    /// A number.
    Number(f64),
    /// Yes or no.
    Truth(bool),
    /// A calendar day.
    Day(Date),
}

impl Datum {
    /// A text; nothing when it is empty.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Nothing } else { Self::Text(text) }
    }

    /// The cell as text for other programs: numbers with a point, days as `2026-03-12`.
    #[must_use]
    pub fn plain(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Truth(truth) => truth.to_string(),
            Self::Day(day) => day.to_string(),
        }
    }
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its key for other programs.
    pub key: String,
    /// What a person calls it.
    pub name: String,
    /// Whether it holds whole euros.
    pub money: bool,
}

/// A table with the name of what is in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// What a person calls it.
    pub name: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows; a row that is shorter than the columns ends in empty cells.
    pub rows: Vec<Vec<Datum>>,
}
