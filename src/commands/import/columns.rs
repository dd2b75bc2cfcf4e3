//! Which column holds which key: by its heading in either language, as it is told with `--map`, or as a person says.

use super::heading::{of_parts, sample};
use super::part::Row;
use crate::commands::mapping::{meant, near_or};
use crate::commands::session::Session;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Form, Kind, sort_key};
use crate::repo::{bad_id, embedded};
use crate::report::export::Words;
use crate::source::finding::nearest;
use crate::source::sheet::{Cell, letters};

/// What an export says beside the record itself; it is never read back.
const BESIDE: [&str; 2] = ["repository", "path"];
/// Keys that many people ask each other about in one column.
const NESTED: [(Kind, &[&str]); 1] = [(Kind::Product, &["recognition.level", "recognition.date"])];

/// A column of the table.
pub(super) struct Column {
    /// Its letter in a spreadsheet.
    pub(super) letter: String,
    /// Its heading.
    pub(super) heading: String,
    /// The key that it holds.
    pub(super) key: Option<String>,
    told: bool,
}

impl Column {
    /// Whether its cells are values of the record.
    pub(super) fn is_value(&self) -> bool {
        self.key.as_deref().is_some_and(|key| key != "id" && !is_beside(key))
    }
}

/// Whether a key is none of the record's own.
pub(super) fn is_beside(key: &str) -> bool {
    BESIDE.contains(&key) || key.starts_with("result.")
}

/// The keys of a kind of record, and by which words they are known.
pub(super) struct Known {
    kind: Kind,
    names: Vec<(String, Vec<String>)>,
}

impl Known {
    pub(super) fn of(kind: Kind) -> Self {
        let words = Lang::ALL.map(|lang| Words::new(kind, lang));
        let names = |key: String| {
            let ids = [format!("import-also-{key}"), format!("import-also-{kind}-{key}")];
            let also = ids.iter().flat_map(|id| Lang::ALL.map(|lang| lang.find(id, &[]))).flatten();
            let also: Vec<String> = also.flat_map(|all| all.split(',').map(plain).collect::<Vec<_>>()).collect();
            let names = words.iter().map(|words| plain(&words.name(&key))).chain([plain(&key)]);
            let names: Vec<String> = names.chain(also).collect();
            (key, names)
        };
        let nested = NESTED.iter().filter(|(of, _)| *of == kind).flat_map(|(_, keys)| keys.iter().copied());
        let form = embedded::form(kind);
        let fields = form.iter().flat_map(|form: &Form| &form.fields).map(|field| field.key.as_str());
        let keys = ["id"].into_iter().chain(fields).chain(nested).chain(BESIDE);
        Self { kind, names: keys.map(|key| names(key.to_owned())).collect() }
    }

    /// The key that a heading tells: the key itself, what it is called, or another word for it.
    fn key(&self, heading: &str) -> Option<String> {
        let heading = heading.trim();
        if heading.starts_with("result.") {
            return Some(heading.to_owned());
        }
        let bracketed = heading.rsplit_once('(').and_then(|(_, key)| key.strip_suffix(')'));
        let is = |text: &str| self.names.iter().find(|(_, names)| names.contains(&plain(text))).map(|(key, _)| key.clone());
        let is_key = || self.names.iter().find(|(key, _)| Some(key.as_str()) == bracketed).map(|(key, _)| key.clone());
        is(heading).or_else(is_key).or_else(|| of_parts(heading, is))
    }

    /// How many headings only this kind of record knows.
    pub(super) fn score(&self, headings: &[String], other: &Self) -> usize {
        headings.iter().filter(|heading| self.key(heading).is_some() && other.key(heading).is_none()).count()
    }

    /// How many of these are headings of this kind of record.
    pub(super) fn recognised(&self, headings: &[String]) -> usize {
        headings.iter().filter(|heading| !heading.trim().is_empty() && self.key(heading).is_some()).count()
    }

    /// How far a heading is from the key itself or what it is called: 0 for those, more for another word, most for a part of one.
    fn strength(&self, key: &str, heading: &str) -> usize {
        let named = Lang::ALL.map(|lang| Words::new(self.kind, lang).name(key));
        let is_named = named.iter().any(|name| plain(name) == plain(heading)) || plain(key) == plain(heading);
        let words = self.names.iter().find(|(known, _)| known == key).map_or(&[][..], |(_, words)| words);
        if is_named { 0 } else { words.iter().position(|word| *word == plain(heading)).map_or(usize::MAX, |at| at + 1) }
    }

    fn keys(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|(key, _)| key.as_str()).filter(|key| !is_beside(key))
    }
}

/// A word as headings are compared: without case, diacritics and what stands around it.
fn plain(text: &str) -> String {
    sort_key(text.trim()).trim_end_matches(['*', ':', '?', ' ']).to_owned()
}

/// What each column holds; two columns never hold the same.
pub(super) fn columns(
    headings: Vec<String>,
    maps: &[String],
    known: &Known,
    rows: &[Row],
    session: &mut Session<'_>,
) -> anyhow::Result<Vec<Column>> {
    let column = |(place, heading): (usize, String)| {
        let key = if heading.trim().is_empty() { None } else { known.key(&heading) };
        Column { letter: letters(place), heading, key, told: false }
    };
    let mut columns: Vec<Column> = headings.into_iter().enumerate().map(column).collect();
    names_are_titles(&mut columns, rows.first().map_or(&[], |row| row.cells.as_slice()));
    plainest(&mut columns, known);
    for map in maps {
        told(&mut columns, map, known)?;
    }
    let taken: Vec<String> = columns.iter().filter(|column| column.told).filter_map(|column| column.key.clone()).collect();
    for column in columns.iter_mut().filter(|column| !column.told) {
        column.key.take_if(|key| taken.contains(key));
    }
    if session.may_ask() {
        ask_for(&mut columns, known, rows, session)?;
    }
    once(&columns)?;
    if columns.iter().any(|column| column.is_value()) {
        return Ok(columns);
    }
    let keys = known.keys().collect::<Vec<_>>().join(", ");
    let error = Error::new("error-import-no-column").with("keys", keys).with("map", title_map(&columns));
    Err(error.hint("error-import-no-column-hint").into())
}

/// How to say which column holds the titles: the first that was not recognised, by its heading where that can be typed.
pub(super) fn title_map(columns: &[Column]) -> String {
    let headed = || columns.iter().filter(|column| !column.heading.trim().is_empty());
    let unknown = headed().find(|column| column.key.is_none()).or_else(|| headed().next());
    let can_be_typed = |heading: &&str| !heading.contains(['"', '=', '$', '`', '\\', '\n']);
    let name = unknown.map(|column| Some(column.heading.trim()).filter(can_be_typed).unwrap_or(&column.letter));
    format!("--map \"{}=title\"", name.unwrap_or("A"))
}

impl Column {
    /// Whether its heading is just this name.
    pub(super) fn is_called(&self, name: &str) -> bool {
        plain(&self.heading.split_whitespace().collect::<Vec<_>>().join(" ")) == plain(name)
    }

    /// What its heading says and what it is read as, where these differ.
    pub(super) fn told(&self, name: &str) -> String {
        let heading = self.heading.split_whitespace().collect::<Vec<_>>().join(" ");
        if self.is_called(name) { format!("{} {name}", self.letter) } else { format!("{} {heading} → {name}", self.letter) }
    }
}

/// In a table that people made themselves, the name of a product is its title.
fn names_are_titles(columns: &mut [Column], first: &[Cell<'_>]) {
    let titled = columns.iter().any(|column| column.key.as_deref() == Some("title"));
    for (place, column) in columns.iter_mut().enumerate() {
        let is_name = column.key.as_deref() == Some("id") && plain(&column.heading) != "id";
        let is_title = first.get(place).and_then(Cell::text).is_some_and(|text| bad_id(text).is_some());
        if is_name && is_title && !titled {
            column.key = Some("title".to_owned());
        }
    }
}

/// Where several columns mean the same, the one whose heading says it plainest keeps it; what says it as plainly is refused later.
fn plainest(columns: &mut [Column], known: &Known) {
    let strength = |column: &Column| column.key.as_deref().map(|key| known.strength(key, &column.heading));
    let strengths: Vec<Option<usize>> = columns.iter().map(strength).collect();
    let keys: Vec<Option<String>> = columns.iter().map(|column| column.key.clone()).collect();
    for (place, column) in columns.iter_mut().enumerate() {
        let plainer = |(other, key): (usize, &Option<String>)| *key == keys[place] && strengths[other] < strengths[place];
        column.key.take_if(|_| keys.iter().enumerate().any(plainer));
    }
}

/// One `--map COLUMN=KEY`; `-` leaves the column out.
fn told(columns: &mut [Column], map: &str, known: &Known) -> Result<(), Error> {
    let headings: Vec<&str> = columns.iter().map(|column| column.heading.as_str()).collect();
    let (place, key) = meant(map, &headings, plain, "error-import-map-hint")?;
    columns[place].told = true;
    if key.trim() == "-" {
        columns[place].key = None;
        return Ok(());
    }
    columns[place].key = known.key(key);
    if columns[place].key.is_none() {
        let near = nearest(key.trim(), known.keys());
        let error = Error::new("error-import-map-key").with("key", key).with("keys", known.keys().collect::<Vec<_>>().join(", "));
        return Err(near_or(error, near, "error-import-map-key-hint"));
    }
    Ok(())
}

/// Refuses two columns that hold the same key.
fn once(columns: &[Column]) -> Result<(), Error> {
    for (place, second) in columns.iter().enumerate().filter(|(_, column)| column.key.is_some()) {
        if let Some(first) = columns[..place].iter().find(|first| first.key == second.key) {
            let key = second.key.as_deref().unwrap_or_default();
            let error = Error::new("error-import-double").with("first", &first.letter).with("second", &second.letter);
            return Err(error.with("key", key).hint("error-import-double-hint"));
        }
    }
    Ok(())
}

/// Asks a person about every column with a heading that is not known.
fn ask_for(columns: &mut [Column], known: &Known, rows: &[Row], session: &Session<'_>) -> anyhow::Result<()> {
    let words = Words::new(known.kind, session.lang);
    let mut prompter = None;
    for place in 0..columns.len() {
        let open = columns[place].key.is_none() && !columns[place].told && !columns[place].heading.trim().is_empty();
        if !open {
            continue;
        }
        let used: Vec<&str> = columns.iter().filter_map(|column| column.key.as_deref()).collect();
        let free: Vec<String> = known.keys().filter(|key| !used.contains(key)).map(str::to_owned).collect();
        let mut choices: Vec<String> = free.iter().map(|key| words.name(key)).collect();
        choices.push(session.lang.say("import-ask-leave"));
        let (letter, heading) = (columns[place].letter.as_str(), columns[place].heading.as_str());
        let sample = sample(rows, place);
        let id = if sample.is_some() { "import-ask-column-sample" } else { "import-ask-column" };
        let args = [("column", letter.into()), ("heading", heading.into()), ("sample", sample.unwrap_or_default().into())];
        let prompter = prompter.get_or_insert_with(|| session.prompter());
        let chosen = prompter.choice(&session.lang.say_with(id, &args), &choices, Some(choices.len() - 1))?;
        columns[place].key = free.get(chosen).cloned();
        columns[place].told = true;
    }
    Ok(())
}
