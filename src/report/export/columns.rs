//! The columns of a kind of record: its keys in the order of its form, also those that no record has filled; then what was found
//! beside them, then what is derived.

use std::collections::HashMap;

use serde_json::Value;

use super::Exported;
use super::flat::{flat, for_people, in_cell};
use crate::document::sheet::{Column, Datum, Sheet};
use crate::lang::Lang;
use crate::model::{FieldType, Form, Kind};
use crate::repo::embedded;
use crate::report::card::{self, is_money};
use crate::report::teller::Teller;

/// Columns of which every record has something, before the others.
const FIRST: [&str; 2] = ["repository", "id"];
/// Codes of records themselves that have a word, beside those of which the form names the choices.
const NAMED: [&str; 3] = ["status", "set", "recognition.level"];
/// Questions and groups stand by their code, in whatever order they were answered.
const BY_CODE: [&str; 2] = ["answers.", "result.groups."];

/// The words of a kind of record in one language.
pub struct Words {
    kind: Kind,
    teller: Teller,
    lang: Lang,
}

impl Words {
    /// Those of a kind.
    #[must_use]
    pub fn new(kind: Kind, lang: Lang) -> Self {
        Self { kind, teller: Teller::new(kind, lang), lang }
    }

    /// What a person reads for a value: the label of a choice or of an outcome, else the text itself.
    #[must_use]
    pub fn of(&self, key: &str, text: &str) -> String {
        let last = key.rsplit('.').next().unwrap_or(key);
        let derived = key.starts_with("result.") || (key.starts_with("answers.") && !text.contains(char::is_whitespace));
        let named = NAMED.contains(&key) && !text.contains(char::is_whitespace);
        let word = || (derived || named).then(|| self.lang.find(&format!("show-value-{text}"), &[])).flatten();
        let listed = || self.teller.named(if key == "result.barriers" { "determinant" } else { last }, text);
        self.teller.choice(last, text).or_else(word).or_else(listed).unwrap_or_else(|| text.to_owned())
    }

    /// A map on one line: what comes first, then the others by name; codes by what they stand for.
    pub(super) fn line(&self, list: &str, item: &Value) -> String {
        let outer = list.rsplit('.').next().unwrap_or(list);
        let mut values = item.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null());
        let first = values.next().map(|(key, value)| self.teller.inside(outer, key, value)).unwrap_or_default();
        let others: Vec<String> = values
            .map(|(key, value)| {
                format!("{}: {}", card::label(key, self.lang).to_lowercase(), self.teller.inside(outer, key, value))
            })
            .collect();
        if others.is_empty() { first } else { format!("{first} ({})", others.join("; ")) }
    }

    /// Whether a derived column has a name that people know; the others are for programs.
    fn knows(&self, key: &str) -> bool {
        let Some(derived) = key.strip_prefix("result.") else { return true };
        let known = |part: &str| card::label(part, self.lang) != part;
        known(key) || derived.starts_with("groups.") || derived.split('.').all(known)
    }

    /// What a column is called; it begins with a capital.
    #[must_use]
    pub fn name(&self, key: &str) -> String {
        let name = self.said(key);
        let mut letters = name.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    fn said(&self, key: &str) -> String {
        let named = |part: &str| self.teller.named("determinant", part);
        match key {
            "repository" => self.lang.say("export-column-repository"),
            "path" => self.lang.say("export-column-path"),
            "result.total" if self.kind == Kind::Finance => card::label("total", self.lang),
            _ => {
                let own = card::label(key, self.lang);
                let parts = key.trim_start_matches("result.").trim_start_matches("answers.").split('.');
                let parts: Vec<String> = parts.map(|part| named(part).unwrap_or_else(|| card::label(part, self.lang))).collect();
                if own == key { parts.join(" · ") } else { own }
            }
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
    several: bool,
}

impl Columns {
    /// The columns of a kind; in words where the rows are for people, who read of which repository a record is only when there
    /// are several.
    #[must_use]
    pub fn new(kind: Kind, people: Option<Lang>, several: bool) -> Self {
        let form = embedded::form(kind);
        let words = people.map(|lang| Words::new(kind, lang));
        let mut columns = Self { kind, words, form, keys: Vec::new(), places: HashMap::new(), rows: Vec::new(), several };
        let plain = |shape: FieldType| !matches!(shape, FieldType::Sample | FieldType::Items);
        let of_form = columns.fields().filter(|(_, shape)| plain(*shape)).map(|(key, _)| key.to_owned());
        let first = FIRST.into_iter().filter(|key| columns.shows(key)).map(str::to_owned);
        let keys: Vec<String> = first.chain(of_form).collect();
        for key in keys {
            columns.place(&key);
        }
        columns
    }

    fn fields(&self) -> impl Iterator<Item = (&str, FieldType)> {
        self.form.iter().flat_map(|form| &form.fields).map(|field| (field.key.as_str(), field.shape))
    }

    fn shows(&self, key: &str) -> bool {
        key != "repository" || self.several || self.words.is_none()
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
        let own = own.into_iter().filter(|(key, _)| self.shows(key)).collect::<Vec<_>>();
        let mut row: Vec<(usize, Datum)> = own.into_iter().map(|(key, text)| (self.place(key), Datum::text(text))).collect();
        let values = if self.words.is_some() { for_people(record) } else { flat(record) };
        for (key, value) in values {
            if self.words.as_ref().is_some_and(|words| !words.knows(&key)) {
                continue;
            }
            let datum = in_cell(&key, value, self.words.as_ref());
            row.push((self.place(&key), datum));
        }
        self.rows.push(row);
    }

    /// The kind of the records.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.kind
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
        let code = |place: &usize| BY_CODE.iter().find_map(|start| self.keys[*place].strip_prefix(start)).unwrap_or_default();
        order.sort_by_key(rank);
        for run in order.chunk_by_mut(|a, b| !code(a).is_empty() && !code(b).is_empty()) {
            run.sort_by(|a, b| code(a).cmp(code(b)));
        }
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
