//! The columns of a kind of record: its keys in the order of its form, also those that no record has filled; then what was found
//! beside them, then what is derived.

use std::collections::HashMap;

use serde_json::Value;

use super::Exported;
use super::flat::{flat, in_cell};
use crate::document::sheet::{Column, Datum, Sheet};
use crate::lang::Lang;
use crate::model::{FieldType, Form, Kind};
use crate::repo::embedded;
use crate::report::card::{self, Teller, is_money};

/// Columns of which every record has something, before the others.
const FIRST: [&str; 2] = ["repository", "id"];

/// The words of a kind of record in one language.
pub struct Words {
    teller: Teller,
    lang: Lang,
}

impl Words {
    /// Those of a kind.
    #[must_use]
    pub fn new(kind: Kind, lang: Lang) -> Self {
        Self { teller: Teller::new(kind, lang), lang }
    }

    /// What a person reads for a value: the label of a choice, else the text itself.
    #[must_use]
    pub fn of(&self, key: &str, text: &str) -> String {
        let last = key.rsplit('.').next().unwrap_or(key);
        let derived = || key.starts_with("result.").then(|| self.lang.find(&format!("show-value-{text}"), &[])).flatten();
        self.teller.choice(last, text).or_else(derived).unwrap_or_else(|| text.to_owned())
    }

    pub(super) fn line(&self, key: &str, item: &Value) -> String {
        self.teller.value(key, item)
    }

    /// What a column is called.
    #[must_use]
    pub fn name(&self, key: &str) -> String {
        let part = |part: &str| card::label(part, self.lang);
        match key {
            "repository" => self.lang.say("export-column-repository"),
            "path" => self.lang.say("export-column-path"),
            _ if key.contains('.') => {
                let parts: Vec<String> = key.trim_start_matches("result.").split('.').map(part).collect();
                parts.join(" · ")
            }
            _ => part(key),
        }
    }
}

/// The columns of a kind and the rows below them, as they are gathered.
pub struct Columns {
    kind: Kind,
    words: Option<Words>,
    form: Option<Form>,
    keys: Vec<String>,
    places: HashMap<String, usize>,
    rows: Vec<Vec<(usize, Datum)>>,
}

impl Columns {
    /// The columns of a kind; in words where the rows are for people.
    #[must_use]
    pub fn new(kind: Kind, people: Option<Lang>) -> Self {
        let form = embedded::form(kind);
        let words = people.map(|lang| Words::new(kind, lang));
        let mut columns = Self { kind, words, form, keys: Vec::new(), places: HashMap::new(), rows: Vec::new() };
        let plain = |shape: FieldType| !matches!(shape, FieldType::Sample | FieldType::Items);
        let of_form = columns.fields().filter(|(_, shape)| plain(*shape)).map(|(key, _)| key.to_owned());
        let keys: Vec<String> = FIRST.map(str::to_owned).into_iter().chain(of_form).collect();
        for key in keys {
            columns.place(&key);
        }
        columns
    }

    fn fields(&self) -> impl Iterator<Item = (&str, FieldType)> {
        self.form.iter().flat_map(|form| &form.fields).map(|field| (field.key.as_str(), field.shape))
    }

    fn place(&mut self, key: &str) -> usize {
        if let Some(place) = self.places.get(key) {
            return *place;
        }
        self.keys.push(key.to_owned());
        self.places.insert(key.to_owned(), self.keys.len() - 1);
        self.keys.len() - 1
    }

    /// Puts a record below the others.
    pub fn add(&mut self, record: &Exported) {
        let own = [("repository", &record.repository), ("id", &record.name), ("path", &record.path)];
        let mut row: Vec<(usize, Datum)> = own.map(|(key, text)| (self.place(key), Datum::text(text))).into();
        for (key, value) in flat(record) {
            let datum = in_cell(&key, value, self.words.as_ref());
            row.push((self.place(&key), datum));
        }
        self.rows.push(row);
    }

    /// Whether no record was put in.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The sheet of all of this.
    #[must_use]
    pub fn sheet(self, lang: Lang) -> Sheet {
        let order = self.order();
        let mut to = vec![0; order.len()];
        for (new, old) in order.iter().enumerate() {
            to[*old] = new;
        }
        let rows = self.rows.iter().map(|row| {
            let mut cells = vec![Datum::Nothing; order.len()];
            row.iter().for_each(|(place, datum)| cells[to[*place]] = datum.clone());
            cells
        });
        let rows = rows.collect();
        let mut columns: Vec<Column> = order.iter().map(|place| self.column(&self.keys[*place])).collect();
        tell_apart(&mut columns);
        Sheet { name: lang.say(&format!("export-sheet-{}", self.kind)), columns, rows }
    }

    fn column(&self, key: &str) -> Column {
        let name = self.words.as_ref().map_or_else(|| key.to_owned(), |words| words.name(key));
        let last = key.rsplit('.').next().unwrap_or(key);
        Column { key: key.to_owned(), name, money: is_money(last) || (self.kind == Kind::Finance && last == "total") }
    }

    /// The columns by where they belong: first, by form, beside the form, derived, and the path at the end.
    fn order(&self) -> Vec<usize> {
        let form: HashMap<&str, usize> = self.fields().enumerate().map(|(place, (key, _))| (key, place)).collect();
        let rank = |place: &usize| {
            let key = self.keys[*place].as_str();
            let top = key.split('.').next().unwrap_or(key);
            match (FIRST.iter().position(|first| *first == key), form.get(top)) {
                (Some(first), _) => (0, first),
                _ if key == "path" => (4, 0),
                _ if top == "result" => (3, 0),
                (None, Some(place)) => (1, *place),
                (None, None) => (2, 0),
            }
        };
        let mut order: Vec<usize> = (0..self.keys.len()).collect();
        order.sort_by_key(rank);
        order
    }
}

/// Two columns with one name get their key behind it.
fn tell_apart(columns: &mut [Column]) {
    let mut names: HashMap<String, usize> = HashMap::new();
    columns.iter().for_each(|column| *names.entry(column.name.to_lowercase()).or_default() += 1);
    for column in columns.iter_mut().filter(|column| names[&column.name.to_lowercase()] > 1) {
        column.name = format!("{} ({})", column.name, column.key);
    }
}
