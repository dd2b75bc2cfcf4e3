//! A report as rows, before it has a format: what a reader must know first, then its parts. One set of rows gives the
//! document for people and the JSON and CSV for machines.

use serde_json::{Map, Value, json};

pub use super::cells::{Cell, Column};
use crate::document::chart::Chart;
use crate::document::{Block, Document, Inline, Table};
use crate::lang::Lang;
use crate::model::Date;

/// A report.
pub struct Report {
    /// The language of its words.
    pub lang: Lang,
    /// Its name, in the command and in the ids of its words.
    pub name: &'static str,
    /// The repositories that it tells of.
    pub about: String,
    /// The name of the one record that it tells of, for the commands that it advises; empty when it tells of all.
    pub record: String,
    /// The day from which dates are counted.
    pub today: Date,
    /// By what it is narrowed: the name of the filter and its value.
    pub filters: Vec<(&'static str, String)>,
    /// The three things that a reader must know.
    pub lead: [String; 3],
    /// The numbers behind them.
    pub figures: Vec<(&'static str, Value)>,
    /// The rows.
    pub parts: Vec<Part>,
}

/// Rows that belong together.
pub struct Part {
    /// Its key for machines, and the end of the ids of its words: `report-<report>-<part>`.
    pub key: &'static str,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, each as long as the columns.
    pub rows: Vec<Vec<Cell>>,
    /// How people see them.
    pub layout: Layout,
    /// What is drawn of them, for people.
    pub charts: Vec<Chart>,
}

/// How people see the rows of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// One table.
    Table,
    /// A heading for each row, from its first column, with the other columns below it.
    Cards,
    /// As cards, below a heading for each new value of the first column.
    Grouped,
    /// A numbered list of the first column.
    List,
    /// Only the charts; the rows are for machines.
    Drawing,
}

impl Part {
    /// Rows as a table.
    #[must_use]
    pub const fn table(key: &'static str, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Self {
        Self { key, columns, rows, layout: Layout::Table, charts: Vec::new() }
    }

    /// Rows as cards.
    #[must_use]
    pub const fn cards(key: &'static str, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Self {
        Self { key, columns, rows, layout: Layout::Cards, charts: Vec::new() }
    }

    /// Rows as cards, below a heading for each value of the first column. The rows come in the order of those values.
    #[must_use]
    pub const fn grouped(key: &'static str, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Self {
        Self { key, columns, rows, layout: Layout::Grouped, charts: Vec::new() }
    }

    /// Rows that people see drawn only; without a chart they are not shown.
    #[must_use]
    pub const fn drawing(key: &'static str, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Self {
        Self { key, columns, rows, layout: Layout::Drawing, charts: Vec::new() }
    }

    /// The same rows, with charts of them.
    #[must_use]
    pub fn drawn(self, charts: Vec<Chart>) -> Self {
        Self { charts, ..self }
    }

    /// Rows as a numbered list.
    #[must_use]
    pub const fn list(key: &'static str, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Self {
        Self { key, columns, rows, layout: Layout::List, charts: Vec::new() }
    }

    fn blocks(&self, report: &Report) -> Vec<Block> {
        let id = format!("report-{}-{}", report.name, self.key.replace('_', "-"));
        let none = report.lang.find(&format!("{id}-none"), &[("record", report.record.as_str().into())]);
        let sentence = if self.rows.is_empty() { none.clone() } else { report.lang.find(&format!("{id}-note"), &[]) };
        if if self.layout == Layout::Drawing { self.charts.is_empty() } else { self.rows.is_empty() && none.is_none() } {
            return Vec::new();
        }
        let mut blocks = vec![Block::heading(2, report.lang.say(&id))];
        blocks.extend(sentence.map(Block::paragraph));
        match self.layout {
            _ if self.rows.is_empty() => {}
            Layout::Drawing => {}
            Layout::Table => blocks.push(Block::Table(self.as_table(report.lang))),
            Layout::Cards => blocks.extend(self.rows.iter().flat_map(|row| self.card(row, 0, 3, report.lang))),
            Layout::Grouped => blocks.extend(self.groups(report.lang)),
            Layout::List => {
                blocks.push(Block::List(Some(1), self.rows.iter().map(|row| vec![Block::Paragraph(row[0].line())]).collect()));
            }
        }
        blocks.extend(self.charts.iter().cloned().map(Block::chart));
        blocks
    }

    fn as_table(&self, lang: Lang) -> Table {
        let shown: Vec<usize> = (0..self.columns.len()).filter(|i| self.columns[*i].shown).collect();
        let row = |row: &Vec<Cell>| shown.iter().map(|i| row[*i].line()).collect();
        Table {
            header: shown.iter().map(|i| Inline::text(self.columns[*i].name(lang))).collect(),
            rows: self.rows.iter().map(row).collect(),
            numeric: (0..shown.len()).filter(|i| self.columns[shown[*i]].numeric).collect(),
        }
    }

    /// The first column as a heading, the others below it when there is something in them.
    fn card(&self, row: &[Cell], first: usize, level: u8, lang: Lang) -> Vec<Block> {
        let lines = self.columns.iter().zip(row).skip(first + 1).filter(|(column, cell)| column.shown && !cell.is_empty());
        let lines: Vec<Vec<Block>> = lines.map(|(column, cell)| fact(&column.name(lang), cell)).collect();
        let list = (!lines.is_empty()).then_some(Block::List(None, lines));
        std::iter::once(Block::Heading(level, row[first].line())).chain(list).collect()
    }

    fn groups(&self, lang: Lang) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut before = None;
        for row in &self.rows {
            let group = row[0].line();
            if before.as_ref() != Some(&group) {
                blocks.push(Block::Heading(3, group.clone()));
                before = Some(group);
            }
            blocks.extend(self.card(row, 1, 4, lang));
        }
        blocks
    }

    fn json(&self) -> Value {
        let pairs = |row: &Vec<Cell>| {
            let pairs = self.columns.iter().zip(row).map(|(column, cell)| (column.key.to_owned(), cell.value.clone()));
            Value::Object(pairs.collect())
        };
        Value::Array(self.rows.iter().map(pairs).collect())
    }
}

/// A name with what stands under it: one thing on the line, several as a list.
fn fact(name: &str, cell: &Cell) -> Vec<Block> {
    let label = Inline::Strong(Inline::text(format!("{name}:")));
    if let [_, _, ..] = cell.told.as_slice() {
        let items = cell.told.iter().map(|item| vec![Block::Paragraph(item.clone())]).collect();
        return vec![Block::Paragraph(vec![label]), Block::List(None, items)];
    }
    vec![Block::Paragraph([vec![label, Inline::Text(" ".to_owned())], cell.line()].concat())]
}

impl Report {
    /// The report for people.
    #[must_use]
    pub fn document(&self) -> Document {
        let lead = self.lead.iter().map(|sentence| vec![Block::paragraph(sentence.clone())]).collect();
        let mut blocks =
            vec![Block::paragraph(self.scope()), Block::heading(2, self.lang.say("report-lead")), Block::List(Some(1), lead)];
        blocks.extend(self.parts.iter().flat_map(|part| part.blocks(self)));
        let title = self.lang.say_with(&format!("report-{}", self.name), &[("about", self.about.as_str().into())]);
        Document { lang: self.lang, title, blocks }
    }

    /// What it tells of, on which day, and by what it is narrowed.
    fn scope(&self) -> String {
        let args = [("about", self.about.as_str().into()), ("date", self.lang.date(self.today.0).into())];
        let filters = self
            .filters
            .iter()
            .map(|(name, value)| self.lang.say_with(&format!("report-filter-{name}"), &[("value", value.as_str().into())]));
        let filters: Vec<String> = filters.collect();
        let only = (!filters.is_empty()).then(|| self.lang.say_with("report-only", &[("filters", filters.join(", ").into())]));
        std::iter::once(self.lang.say_with("report-scope", &args)).chain(only).collect::<Vec<_>>().join(" ")
    }

    /// The report for machines; keys are only added within a major version.
    #[must_use]
    pub fn json(&self) -> Value {
        let map = |pairs: &mut dyn Iterator<Item = (String, Value)>| Value::Object(pairs.collect::<Map<_, _>>());
        json!({
            "version": 1,
            "report": self.name,
            "about": self.about,
            "date": self.today.to_string(),
            "filters": map(&mut self.filters.iter().map(|(name, value)| ((*name).to_owned(), json!(value)))),
            "lead": self.lead,
            "figures": map(&mut self.figures.iter().map(|(name, value)| ((*name).to_owned(), value.clone()))),
            "parts": map(&mut self.parts.iter().map(|part| (part.key.to_owned(), part.json()))),
        })
    }

    /// The names of the columns and the rows of all parts under one another; with more than one part, the first column says
    /// which.
    #[must_use]
    pub fn table(&self) -> (Vec<&'static str>, Vec<Vec<String>>) {
        let mut header: Vec<&'static str> = if self.parts.len() > 1 { vec!["part"] } else { Vec::new() };
        for column in self.parts.iter().flat_map(|part| &part.columns) {
            if !header.contains(&column.key) {
                header.push(column.key);
            }
        }
        let rows = self.parts.iter().flat_map(|part| {
            let places: Vec<Option<usize>> =
                header.iter().map(|key| part.columns.iter().position(|column| column.key == *key)).collect();
            let several = self.parts.len() > 1;
            part.rows.iter().map(move |row| {
                let cell = |(i, place): (usize, &Option<usize>)| match place {
                    None if several && i == 0 => part.key.to_owned(),
                    None => String::new(),
                    Some(place) => row[*place].plain(),
                };
                places.iter().enumerate().map(cell).collect()
            })
        });
        let rows = rows.collect();
        (header, rows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> Report {
        let columns = vec![Column::text("title"), Column::machine("id"), Column::number("products")];
        let row = vec![Cell::text("Wens"), Cell::text("wens"), Cell::count(2)];
        let due = vec![vec![Cell::told("2026-03-12", "12 maart 2026"), Cell::list([(json!({"by": "x"}), "x, morgen".to_owned())])]];
        Report {
            lang: Lang::Nl,
            name: "wishes",
            about: "Proef".into(),
            record: String::new(),
            today: Date::parse("2026-04-08").unwrap(),
            filters: Vec::new(),
            lead: ["een", "twee", "drie"].map(str::to_owned),
            figures: vec![("open", json!(1))],
            parts: vec![
                Part::table("unanswered", columns, vec![row]),
                Part::cards("answered", vec![Column::text("due"), Column::text("conditions")], due),
            ],
        }
    }

    #[test]
    fn parts_stand_in_one_table_of_values_with_the_name_of_the_part() {
        let (header, rows) = report().table();
        assert_eq!(header, ["part", "title", "id", "products", "due", "conditions"]);
        assert_eq!(rows, [["unanswered", "Wens", "wens", "2", "", ""], ["answered", "", "", "", "2026-03-12", "x, morgen"]]);
    }

    #[test]
    fn a_report_begins_with_its_three_things_and_hides_what_is_for_machines() {
        let document = report().document();
        assert!(matches!(&document.blocks[2], Block::List(Some(1), items) if items.len() == 3));
        let Some(Block::Table(table)) = document.blocks.iter().find(|block| matches!(block, Block::Table(_))) else { panic!() };
        assert_eq!((table.rows[0].len(), table.numeric.as_slice()), (2, [1].as_slice()));
    }
}
