//! What a person sees before anything is written: what was recognised, what each row does, and every cell that cannot be used.

use serde_json::{Value, json};

use super::alike::Alike;
use super::columns::{Column, title_map};
use super::filled::{filled, read_as_place};
use super::outcome::{Changed, Outcome, Refused, What};
use super::part::Part;
use super::ranks::Shared;
use super::spoken::Spoken;
use super::{Arguments, Import};
use crate::check::veiled;
use crate::commands::session::Session;
use crate::lang::{Arg, Lang};
use crate::render::wrap::hanging;
use crate::render::{diff, table};
use crate::report::export::Words;
use crate::source::sheet::letters;

/// So many rows and cells are told one by one.
const MOST: usize = 100;
/// So many lines of differences are shown.
const MOST_LINES: usize = 1_000;
/// As much of a cell is told.
const LONGEST: usize = 60;

pub(super) fn tell(import: &Import, with_differences: bool, session: &mut Session<'_>) -> anyhow::Result<()> {
    let lines = Told { lang: session.lang, width: usize::from(session.width()), import, lines: Vec::new() };
    let lines = lines.all(with_differences);
    for line in lines {
        session.screen.text(&line)?;
    }
    Ok(())
}

struct Told<'i> {
    lang: Lang,
    width: usize,
    import: &'i Import,
    lines: Vec<String>,
}

impl Told<'_> {
    fn all(mut self, with_differences: bool) -> Vec<String> {
        for number in 0..self.import.parts.len() {
            self.recognised(number);
        }
        self.beside();
        self.rows();
        for told in filled(self.import, self.lang) {
            self.lines.push("\n".to_owned());
            self.line(&told, 0);
        }
        self.refused();
        self.ranks();
        self.alike();
        self.counts();
        if with_differences {
            self.differences();
        }
        self.lines
    }

    fn say(&mut self, id: &str, args: &[Arg<'_>]) {
        self.line(&self.lang.say_with(id, args), 0);
    }

    fn line(&mut self, text: &str, indent: usize) {
        let text = hanging(text, self.width.saturating_sub(indent), 0);
        self.lines.extend(text.lines().map(|line| format!("{}{line}\n", " ".repeat(indent))));
    }

    /// From where, how many rows, and which column holds what.
    fn recognised(&mut self, number: usize) {
        let part = &self.import.parts[number];
        let file = self.import.table.path.display().to_string();
        let id = if part.sheet.is_some() { "import-read-sheet" } else { "import-read" };
        let what = self.lang.say(&format!("export-sheet-{}", part.kind));
        let sheet = part.sheet.clone().unwrap_or_default();
        self.say(id, &[("file", file.into()), ("sheet", sheet.into()), ("what", what.into()), ("count", part.rows.len().into())]);
        let words = Words::new(part.kind, self.lang);
        let known = part.columns.iter().filter(|column| column.is_value());
        let known: Vec<String> =
            known.map(|column| short(&column.told(&words.name(column.key.as_deref().unwrap_or_default())))).collect();
        self.say("import-columns", &[("columns", known.join(", ").into())]);
        let unknown = part.columns.iter().filter(|column| column.key.is_none() && !column.heading.trim().is_empty());
        let unknown: Vec<String> = unknown.map(|column| format!("{} {}", column.letter, short(&column.heading))).collect();
        if !unknown.is_empty() {
            self.say("import-columns-unknown", &[("columns", unknown.join(", ").into())]);
        }
        if let Some(told) = read_as_place(part, self.lang) {
            self.line(&told, 0);
        }
        if self.lacks_titles(number) {
            self.say("import-untitled", &[("map", title_map(&part.columns).into())]);
        }
        for area in part.merged.iter().take(MOST) {
            let place = |column: usize, row: u64| format!("{}{row}", letters(column));
            let area = format!("{}:{}", place(area.columns.0, area.rows.0), place(area.columns.1, area.rows.1));
            self.say("import-merged", &[("area", area.into())]);
        }
    }

    /// Whether rows are left because no column holds their title.
    fn lacks_titles(&self, number: usize) -> bool {
        let untitled = self.import.parts[number].columns.iter().all(|column| column.key.as_deref() != Some("title"));
        let left = |(part, outcome): &(usize, Outcome)| *part == number && outcome.what == What::Left && outcome.record.is_none();
        untitled && self.import.outcomes.iter().any(left)
    }

    /// What else is to be known of the file.
    fn beside(&mut self) {
        let others = self.import.others.join(", ");
        if !others.is_empty() {
            self.say("import-sheets", &[("sheets", others.into())]);
        }
        if let Some(spelling) = self.import.table.spelling() {
            self.say("import-spelling", &[("name", spelling.name().into())]);
        }
        if self.import.table.has_macros() {
            self.say("import-macros", &[]);
        }
    }

    /// What would be written, as far as a person reads on.
    fn differences(&mut self) {
        let (mut left, mut more) = (MOST_LINES, 0);
        for file in self.import.outcomes.iter().filter_map(|(_, outcome)| outcome.file.as_ref()) {
            let text =
                diff::unified(&file.path, file.before.as_deref().unwrap_or_default(), file.after.as_deref().unwrap_or_default());
            let lines = text.lines().count();
            if lines > left {
                more += 1;
                continue;
            }
            left -= lines;
            self.lines.push("\n".to_owned());
            self.lines.push(veiled(&text).unwrap_or(text));
        }
        if more > 0 {
            self.say("import-more-files", &[("count", more.into())]);
        }
    }

    /// A line for each row that does something.
    fn rows(&mut self) {
        let told = self.import.outcomes.iter().filter(|(_, outcome)| matches!(outcome.what, What::New | What::Changed));
        let rows: Vec<Vec<String>> = told.clone().take(MOST).map(|(part, outcome)| self.row(*part, outcome)).collect();
        if rows.is_empty() {
            return;
        }
        let header = ["row", "record", "what", "values"].map(|key| self.lang.say(&format!("import-head-{key}")));
        let width = u16::try_from(self.width).unwrap_or(u16::MAX);
        self.lines.push(format!("\n{}\n", table::table(&header, &rows, &[0, 2], &[1], width)));
        let more = told.count() - rows.len();
        if more > 0 {
            self.say("import-more-rows", &[("count", more.into())]);
        }
    }

    fn row(&self, part: usize, outcome: &Outcome) -> Vec<String> {
        let spoken = Spoken::of(self.import.parts[part].kind, &self.import.titles, self.lang);
        let value = |key: &str, text: &str| short(&spoken.value(key, &veiled(text).unwrap_or_else(|| text.to_owned())));
        let change = |change: &Changed| match change.from.as_str() {
            "" => format!("{}: {}", spoken.name(&change.key), value(&change.key, &change.to)),
            from => {
                let [from, to] = [from, &change.to].map(|text| value(&change.key, text));
                format!("{}: {from} → {to}", spoken.name(&change.key))
            }
        };
        let changes: Vec<String> = outcome.changes.iter().map(change).collect();
        let record = outcome.record.as_ref().map_or_else(|| "–".to_owned(), ToString::to_string);
        vec![outcome.number.to_string(), record, self.lang.say(&format!("import-what-{}", outcome.what.name())), changes.join("\n")]
    }

    /// Every cell and row that cannot be used, with its place.
    fn refused(&mut self) {
        let import = self.import;
        let all = import.outcomes.iter().flat_map(|(part, outcome)| outcome.refused.iter().map(move |one| (*part, outcome, one)));
        let all: Vec<_> = all.collect();
        self.places("import-refused", &all, |tell, (part, outcome, refused)| {
            tell.sentence(&import.parts[*part], outcome.number, refused)
        });
    }

    /// The places that two wishes would have.
    fn ranks(&mut self) {
        let import = self.import;
        self.places("import-ranks", &import.ranks, |tell, shared| {
            let (part, outcome) = &import.outcomes[shared.outcome];
            let told = Refused::of_row("import-rank-taken", taken(shared, tell.lang));
            tell.sentence(&import.parts[*part], outcome.number, &told)
        });
    }

    /// The titles that two records would have.
    fn alike(&mut self) {
        let import = self.import;
        self.places("import-alike", &import.alike, |tell, one| {
            let (part, outcome) = &import.outcomes[one.outcome];
            let mut told = Refused::of_row("import-title-taken", named_so(one, tell.lang));
            told.text = veiled(&one.title).unwrap_or_else(|| one.title.clone());
            tell.sentence(&import.parts[*part], outcome.number, &told)
        });
    }

    /// Below a sentence, the first of the places in the table that it is about, and how many more there are.
    fn places<T>(&mut self, id: &str, all: &[T], told: impl Fn(&Self, &T) -> String) {
        if all.is_empty() {
            return;
        }
        self.lines.push("\n".to_owned());
        self.say(id, &[]);
        for one in all.iter().take(MOST) {
            let line = told(self, one);
            self.line(&line, 2);
        }
        if all.len() > MOST {
            self.say("import-more-cells", &[("count", (all.len() - MOST).into())]);
        }
    }

    fn sentence(&self, part: &Part, row: u64, refused: &Refused) -> String {
        let column = refused.column.and_then(|place| part.columns.get(place));
        let letter = column.map_or("", |column| &column.letter);
        let heading = column.map(|column| short(&column.heading)).unwrap_or_default();
        let sheet = part.sheet.as_deref().unwrap_or_default();
        let id = match (sheet.is_empty(), column.is_some()) {
            (true, true) => "import-place-cell",
            (true, false) => "import-place-row",
            (false, true) => "import-place-sheet-cell",
            (false, false) => "import-place-sheet-row",
        };
        let args: [Arg<'_>; 4] =
            [("sheet", sheet.into()), ("row", row.to_string().into()), ("column", letter.into()), ("heading", heading.into())];
        let text = if refused.text.trim().is_empty() { String::new() } else { format!("“{}”: ", short(refused.text.trim())) };
        format!("{}: {text}{}", self.lang.say_with(id, &args), refused.why)
    }

    fn counts(&mut self) {
        let count = |what: What| self.import.outcomes.iter().filter(|(_, outcome)| outcome.what == what).count();
        let counts = [What::New, What::Changed, What::Same, What::Left, What::Elsewhere].map(|what| (what, count(what)));
        self.lines.push("\n".to_owned());
        for (what, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
            self.say(&format!("import-count-{}", what.name()), &[("count", count.into())]);
        }
        if self.import.outcomes.is_empty() {
            self.say("import-no-rows", &[]);
        }
    }
}

/// That another wish has this place.
fn taken(shared: &Shared, lang: Lang) -> String {
    lang.say_with("import-rank-taken", &[("rank", shared.rank.into()), ("other", shared.other.as_str().into())])
}

/// That another record has this title.
fn named_so(one: &Alike, lang: Lang) -> String {
    let (record, id) = (one.other.to_string(), one.other.id.as_str());
    match one.row {
        Some(row) => lang.say_with("import-title-twice", &[("row", row.to_string().into())]),
        None => lang.say_with("import-title-taken", &[("record", record.into()), ("id", id.into())]),
    }
}

/// As much of a text as fits on a line.
fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().nth(LONGEST).is_none() { line } else { line.chars().take(LONGEST).chain(['…']).collect() }
}

/// The same for machines; keys are only added within a major version.
pub(super) fn machine(import: &Import, args: &Arguments, written: bool, lang: Lang) -> Value {
    let column = |column: &Column| json!({"column": column.letter, "heading": column.heading, "key": column.key});
    let part = |part: &Part| {
        json!({"kind": part.kind.name(), "sheet": part.sheet, "rows": part.rows.len(),
            "columns": part.columns.iter().map(column).collect::<Vec<_>>()})
    };
    let warnings = |place: usize| -> Vec<Value> {
        let ranks = import.ranks.iter().filter(|shared| shared.outcome == place);
        let ranks = ranks.map(|shared| json!({"why": "rank-taken", "other": shared.other, "message": taken(shared, lang)}));
        let titles = import.alike.iter().filter(|one| one.outcome == place);
        let titles = titles.map(|one| json!({"why": "title-taken", "other": one.other.id, "message": named_so(one, lang)}));
        ranks.chain(titles).collect()
    };
    let row = |(place, (number, outcome)): (usize, &(usize, Outcome))| {
        let part = &import.parts[*number];
        let mask = |text: &str| veiled(text).unwrap_or_else(|| text.to_owned());
        let change = |one: &Changed| json!({"key": one.key, "from": mask(&one.from), "to": mask(&one.to)});
        let refused = |one: &Refused| {
            let place = one.column.and_then(|place| part.columns.get(place));
            json!({"column": place.map(|column| &column.letter), "heading": place.map(|column| &column.heading),
                "text": mask(&one.text), "why": one.id.trim_start_matches("import-"), "message": one.why})
        };
        json!({"sheet": part.sheet, "row": outcome.number, "record": outcome.record.as_ref().map(ToString::to_string),
            "what": outcome.what.name(), "changes": outcome.changes.iter().map(change).collect::<Vec<_>>(),
            "filled": outcome.filled.iter().map(change).collect::<Vec<_>>(),
            "refused": outcome.refused.iter().map(refused).collect::<Vec<_>>(), "warnings": warnings(place)})
    };
    let rows: Vec<Value> = import.outcomes.iter().enumerate().map(row).collect();
    json!({"file": args.file.display().to_string(), "written": written, "parts": import.parts.iter().map(part).collect::<Vec<_>>(), "rows": rows})
}
