//! What each row comes to: a new record, a change of one that is there, nothing, or a reason why it is left.

use std::collections::BTreeMap;

use serde_yaml::{Mapping, Value};

use super::cell::{Scene, Why, shown, text, value};
use super::meant::Meant;
use super::outcome::{Changed, Outcome, Refused, What};
use super::part::{KINDS, Part, Row};
use super::present::{Present, Writer};
use super::spoken::Titles;
use crate::commands::fields::Asking;
use crate::commands::in_place::changed;
use crate::commands::{new, proof};
use crate::lang::Lang;
use crate::model::{Date, Form, Kind, RecordId};
use crate::repo::{FileChange, Repo, Stored, bad_id, embedded};
use crate::source::Keys;
use crate::source::yaml::edit::Change;

/// A value for a key.
type Given = (String, Value);

/// Works out row after row.
pub(super) struct Planner<'r> {
    repo: &'r Repo<'r>,
    scene: Scene<'r>,
    lang: Lang,
    partial: bool,
    today: Date,
    forms: BTreeMap<Kind, Form>,
    writers: BTreeMap<Kind, Writer>,
    meant: Meant<'r>,
    /// The records of earlier rows, with the number of the row.
    used: BTreeMap<RecordId, u64>,
    /// The last place that an earlier row has on the list of an organisation.
    ranks: BTreeMap<String, u32>,
}

impl<'r> Planner<'r> {
    pub(super) fn new(repo: &'r Repo<'r>, lang: Lang, today: Date, partial: bool) -> Self {
        let named = [Kind::Organisation, Kind::Wish]
            .map(|kind| (kind, repo.of(kind).map(|stored| (stored.id.id.clone(), stored.record.title().to_owned())).collect()));
        let form = |kind: Kind| (kind, embedded::form(kind).expect("what can be read has a form"));
        Self {
            repo,
            scene: Scene { settings: &repo.folder.settings, lang, named: named.into_iter().collect() },
            lang,
            partial,
            today,
            forms: KINDS.map(form).into_iter().collect(),
            writers: KINDS.map(|kind| (kind, Writer::of(kind))).into_iter().collect(),
            meant: Meant::new(repo, lang),
            used: BTreeMap::new(),
            ranks: BTreeMap::new(),
        }
    }

    /// The titles of what a row may name, also of what earlier rows bring.
    pub(super) fn titles(self) -> Titles {
        let themes = &self.scene.settings.themes;
        let themes = themes.iter().map(|theme| (theme.id.clone(), theme.title.clone())).collect();
        Titles { records: self.scene.named, themes }
    }

    /// What becomes of a row.
    pub(super) fn row(&mut self, part: &Part, row: &Row) -> Outcome {
        let mut outcome = Outcome::of_row(row.number);
        if part.told(row, "repository").is_some_and(|name| !self.is_here(&name)) {
            outcome.what = What::Elsewhere;
            return outcome;
        }
        let stored = match self.existing(part, row) {
            Ok(stored) => stored,
            Err(refused) => {
                outcome.refused.push(refused);
                return outcome;
            }
        };
        let writers = std::mem::take(&mut self.writers);
        let present = stored.map(|stored| writers[&part.kind].present(stored));
        let given = self.given(part, row, present.as_ref(), &mut outcome.refused);
        outcome.record = stored.map(|stored| stored.id.clone());
        if outcome.refused.is_empty() || self.partial {
            let made = match (stored, &present) {
                (Some(stored), Some(present)) => self.change(stored, present, given, &mut outcome),
                _ => self.create(part, row, given, &mut outcome),
            };
            outcome.refused.extend(made.err());
        }
        drop(present);
        self.writers = writers;
        outcome
    }

    /// Whether an export calls this repository so: by its title, or with its folder behind it.
    fn is_here(&self, name: &str) -> bool {
        let title = &self.scene.settings.title;
        let dir = self.repo.folder.dir.file_name().unwrap_or_default().to_string_lossy();
        name == title || name == format!("{title} ({dir})")
    }

    /// The record that a row is about, when there is one and no earlier row is about it.
    fn existing(&self, part: &Part, row: &Row) -> Result<Option<&'r Stored>, Refused> {
        let found = self.meant.of_row(part, row)?;
        match found.and_then(|stored| self.twice(&stored.id)) {
            Some(twice) => Err(twice),
            None => Ok(found),
        }
    }

    /// The values of a row that say something else than the record does now.
    fn given(&self, part: &Part, row: &Row, present: Option<&Present<'_>>, refused: &mut Vec<Refused>) -> Vec<Given> {
        let mut given = Vec::new();
        for (place, column) in part.columns.iter().enumerate().filter(|(_, column)| column.is_value()) {
            let key = column.key.as_deref().unwrap_or_default();
            let Some(cell) = row.cells.get(place).filter(|cell| !cell.is_empty()) else { continue };
            if present.is_some_and(|present| present.says(key, cell)) {
                continue;
            }
            let top = key.split('.').next().unwrap_or(key);
            let Some(field) = self.forms[&part.kind].field(top) else { continue };
            match value(field, key, cell, &self.scene) {
                Ok(value) if present.is_some_and(|present| present.holds(key, &value)) => {}
                Ok(value) => given.push((key.to_owned(), value)),
                Err(why) => {
                    let sentence = self.sentence(&why);
                    let text =
                        if matches!(why.id, "import-cell-personal" | "import-cell-name") { String::new() } else { text(cell) };
                    refused.push(Refused { column: Some(place), text, id: why.id, why: sentence });
                }
            }
        }
        given
    }

    /// Why a cell cannot be used, with what comes near.
    fn sentence(&self, why: &Why) -> String {
        let near = why.near.as_deref().unwrap_or_default();
        let sentence = self.lang.say_with(why.id, &[("near", near.into())]);
        match why.id {
            "import-cell-choice" => sentence,
            _ if near.is_empty() => sentence,
            _ => format!("{sentence} {}", self.lang.say_with("import-near", &[("near", near.into())])),
        }
    }

    /// Changes a record that is there, surgically.
    fn change(&mut self, stored: &Stored, present: &Present<'_>, given: Vec<Given>, outcome: &mut Outcome) -> Result<(), Refused> {
        self.used.insert(stored.id.clone(), outcome.number);
        if given.is_empty() {
            outcome.what = if outcome.refused.is_empty() { What::Same } else { What::Left };
            return Ok(());
        }
        let changes: Vec<Change> = given.iter().map(|(key, value)| Change::Set(Keys::parse(key), value.clone())).collect();
        let after = changed(stored.id.kind, &stored.text, &changes, self.lang)
            .map_err(|error| Refused::of_row("import-row-wrong", error.message(self.lang)))?;
        let told = |(key, value): Given| Changed { from: present.shown(&key), to: shown(&value), key };
        outcome.changes = given.into_iter().map(told).collect();
        outcome.what = What::Changed;
        outcome.file = Some(FileChange { path: stored.path.clone(), before: Some(stored.text.clone()), after: Some(after) });
        Ok(())
    }

    /// Makes a new record, as `kt new` does.
    fn create(&mut self, part: &Part, row: &Row, given: Vec<Given>, outcome: &mut Outcome) -> Result<(), Refused> {
        let kind = part.kind;
        let told: Vec<Changed> = given.iter().map(|(key, value)| Changed::new(key, shown(value))).collect();
        let mut values = BTreeMap::new();
        for (key, value) in given {
            put(&mut values, &key, value);
        }
        self.defaults(kind, &mut values)?;
        let id = part.told(row, "id").unwrap_or_else(|| new::derived_id(kind, &values));
        if bad_id(&id).is_some() {
            return Err(Refused::said("import-row-id", &[("first", &id)], self.lang));
        }
        let record = RecordId::new(kind, id);
        if let Some(twice) = self.twice(&record) {
            return Err(twice);
        }
        if let Some(stored) = self.repo.get(kind, &record.id) {
            return Err(Refused::said("import-row-taken", &[("first", &stored.id)], self.lang));
        }
        let made = new::text(&self.forms[&kind], &values, kind, self.repo.folder.language().unwrap_or(self.lang));
        proof::record(kind, &made, self.lang).map_err(|error| Refused::of_row("import-row-wrong", error.message(self.lang)))?;
        self.remember(&record, &values);
        self.used.insert(record.clone(), outcome.number);
        let filled = values.iter().filter(|(key, _)| !told.iter().any(|one| one.key.split('.').next() == Some(key.as_str())));
        outcome.filled = filled.map(|(key, value)| Changed::new(key, shown(value))).collect();
        outcome.changes = told;
        outcome.what = What::New;
        outcome.file = Some(FileChange { path: record.path(), before: None, after: Some(made) });
        outcome.record = Some(record);
        Ok(())
    }

    /// Fills in what a new record needs and nobody told.
    fn defaults(&self, kind: Kind, values: &mut BTreeMap<String, Value>) -> Result<(), Refused> {
        let asking = Asking { repo: self.repo, lang: self.lang, today: self.today, organisation: None, own: None };
        let mut missing = Vec::new();
        for field in self.forms[&kind].fields.iter().filter(|field| field.required && field.key != "rank") {
            if values.contains_key(&field.key) {
                continue;
            }
            match asking.default_text(field) {
                Some(text) => drop(values.insert(field.key.clone(), Value::String(text))),
                None => missing.push(crate::report::card::label(&field.key, self.lang)),
            }
        }
        if !missing.is_empty() {
            return Err(Refused::said("import-row-missing", &[("first", &missing.join(", "))], self.lang));
        }
        if kind == Kind::Wish && !values.contains_key("rank") {
            let organisation = values.get("organisation").and_then(Value::as_str).unwrap_or_default();
            let next = self.next_rank(organisation)?;
            values.insert("rank".to_owned(), Value::from(next));
        }
        Ok(())
    }

    /// The place after all others on the list of an organisation, also after those of earlier rows.
    fn next_rank(&self, organisation: &str) -> Result<u32, Refused> {
        let brought = self.ranks.get(organisation).copied().unwrap_or(0);
        let next = self.repo.next_rank(organisation).zip(brought.checked_add(1)).map(|(own, brought)| own.max(brought));
        next.ok_or_else(|| Refused::said("import-row-rank", &[("first", &u32::MAX)], self.lang))
    }

    /// What later rows must know of a new record.
    fn remember(&mut self, record: &RecordId, values: &BTreeMap<String, Value>) {
        let text = |key: &str| values.get(key).and_then(Value::as_str);
        if record.kind == Kind::Wish {
            let rank = values.get("rank").and_then(Value::as_u64).and_then(|rank| u32::try_from(rank).ok()).unwrap_or(0);
            let last = self.ranks.entry(text("organisation").unwrap_or_default().to_owned()).or_default();
            *last = (*last).max(rank);
            let title = text("title").unwrap_or_default().to_owned();
            self.scene.named.entry(Kind::Wish).or_default().push((record.id.clone(), title));
        }
    }

    /// That an earlier row is about this record.
    fn twice(&self, id: &RecordId) -> Option<Refused> {
        let row = self.used.get(id)?;
        Some(Refused::said("import-row-twice", &[("first", id), ("row", row)], self.lang))
    }
}

/// Puts a value under a key; under a key with a dot, in the map before it.
fn put(values: &mut BTreeMap<String, Value>, key: &str, value: Value) {
    match key.split_once('.') {
        None => drop(values.insert(key.to_owned(), value)),
        Some((top, below)) => {
            let map = values.entry(top.to_owned()).or_insert_with(|| Value::Mapping(Mapping::new()));
            if let Value::Mapping(map) = map {
                map.insert(Value::String(below.to_owned()), value);
            }
        }
    }
}
