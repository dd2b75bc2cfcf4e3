//! What a person reads after an import: what came in, what was left out and why, and every cell that does not count.

use super::columns::Column;
use super::intake::{MOST_CELLS, Unused};
use super::machine::machine;
use super::{Arguments, Format, Import};
use crate::commands::session::Session;
use crate::lang::{Arg, Lang};
use crate::method::privacy::are_few;
use crate::method::responses::heading::Heading;
use crate::render::wrap::hanging;
use crate::source::sheet::letters;

/// So many headings are named after one another.
const MOST_NAMED: usize = 12;

/// Columns of which more cells do not count than do: then the column itself is not what it seems.
pub(super) fn wrong_columns(import: &Import<'_>) -> Vec<usize> {
    let answers = |place: &usize| matches!(import.columns[*place].meaning, Heading::Item(_));
    let wrong = |place: &usize| {
        let [used, unused] = import.intake.fates[*place];
        unused > used || import.intake.ambiguous.contains(place)
    };
    (0..import.columns.len()).filter(answers).filter(wrong).collect()
}

/// Tells it; `write` is the command that takes in the same answers.
pub(super) fn tell(
    import: Import<'_>,
    args: &Arguments,
    (path, write): (&str, &str),
    session: &mut Session<'_>,
) -> anyhow::Result<()> {
    if args.format == Format::Json {
        session.screen.json(&machine(&import, args, path))?;
        return Ok(());
    }
    let told = Told { lang: session.lang, width: usize::from(session.width()), import, lines: Vec::new() };
    for line in told.all(args, path, write) {
        session.screen.line(&line)?;
    }
    Ok(())
}

struct Told<'a> {
    lang: Lang,
    width: usize,
    import: Import<'a>,
    lines: Vec<String>,
}

impl Told<'_> {
    fn all(mut self, args: &Arguments, path: &str, write: &str) -> Vec<String> {
        self.read();
        self.left_out();
        self.roles();
        let wrong = wrong_columns(&self.import);
        self.cells(&wrong);
        if !wrong.is_empty() {
            self.gap();
            for place in wrong {
                self.wrong_column(place);
            }
            self.say("survey-import-not-written", &[]);
            return self.lines;
        }
        if are_few(self.import.intake.gathered.people) {
            self.say("survey-import-few", &[]);
        }
        self.gap();
        if args.dry_run {
            self.say("survey-import-tried", &[("path", path.into()), ("command", write.into())]);
            return self.lines;
        }
        self.say("survey-import-written", &[("path", path.into())]);
        let command = format!("kt survey show {}", self.import.survey.id);
        self.say("survey-import-next", &[("command", command.into())]);
        self.lines
    }

    fn say(&mut self, id: &str, args: &[Arg<'_>]) {
        self.line(&self.lang.say_with(id, args), 0);
    }

    fn line(&mut self, text: &str, indent: usize) {
        let text = hanging(text, self.width.saturating_sub(indent), 0);
        self.lines.extend(text.lines().map(|line| format!("{}{line}", " ".repeat(indent))));
    }

    fn gap(&mut self) {
        self.lines.push(String::new());
    }

    /// How many people, from where, and which questions.
    fn read(&mut self) {
        self.people();
        self.questions();
        if let Some(spelling) = self.import.table.spelling() {
            self.say("survey-import-spelling", &[("name", spelling.name().into())]);
        }
        let others = self.import.table.other_sheets();
        if !others.is_empty() {
            self.say("survey-import-sheets", &[("sheets", named(&others).into())]);
        }
        if self.import.table.has_macros() {
            self.say("survey-import-macros", &[]);
        }
        if self.import.other {
            self.say("survey-import-other", &[]);
        }
        if self.import.intake.empty > 0 {
            self.say("survey-import-empty", &[("count", self.import.intake.empty.into())]);
        }
    }

    fn people(&mut self) {
        let file = self.import.table.path.display().to_string();
        let files = self.import.table.answers().map_or(0, |answers| answers.names.len());
        let sheet = self.import.table.sheet().unwrap_or_default().to_owned();
        let people = self.import.intake.gathered.people;
        let id = match (files, sheet.is_empty()) {
            (2.., _) => "survey-import-read-files",
            (_, true) => "survey-import-read",
            _ => "survey-import-read-sheet",
        };
        self.say(id, &[("count", people.into()), ("file", file.into()), ("files", files.into()), ("sheet", sheet.into())]);
    }

    /// How many questions have a column, and which have none.
    fn questions(&mut self) {
        let used = self.import.intake.gathered.items.clone();
        self.say("survey-import-columns", &[("count", used.len().into())]);
        let all = 0..self.import.asked.round.items.len();
        let missing: Vec<usize> = all.filter(|place| !used.contains(place)).collect();
        if !missing.is_empty() {
            let names = named(&self.determinants(&missing));
            self.say("survey-import-missing", &[("count", missing.len().into()), ("names", names.into())]);
        }
    }

    /// The names of the determinants that some questions are about.
    fn determinants(&self, items: &[usize]) -> Vec<String> {
        let asked = self.import.asked;
        let mut keys: Vec<&str> =
            items.iter().map(|item| asked.round.measures[asked.round.items[*item].column.measure].key.as_str()).collect();
        keys.dedup();
        let name = |key: &str| asked.list.get(key).map_or(key, |known| known.name.text(self.lang)).to_owned();
        keys.into_iter().map(name).collect()
    }

    /// The columns that are not kept, by why.
    fn left_out(&mut self) {
        let parts: Vec<(&str, Vec<String>)> = left_out(&self.import);
        if parts.is_empty() {
            return;
        }
        self.gap();
        self.say("survey-import-left", &[]);
        for (why, columns) in parts {
            let line = self.lang.say_with(&format!("survey-import-left-{why}"), &[("columns", named(&columns).into())]);
            self.line(&line, 2);
        }
    }

    fn roles(&mut self) {
        let roles = self.import.intake.gathered.roles();
        let kept: Vec<String> =
            roles.iter().filter(|role| role.kept).map(|role| format!("{} ({})", role.role, role.people)).collect();
        if !kept.is_empty() {
            self.say("survey-import-roles", &[("roles", named(&kept).into())]);
        }
        let hidden = roles.len() - kept.len();
        if hidden > 0 {
            self.say("survey-import-roles-hidden", &[("count", hidden.into())]);
        }
    }

    /// Every cell that does not count, with its place; columns that are wrong as a whole are told of by themselves.
    fn cells(&mut self, wrong: &[usize]) {
        let merged = self.merged();
        let in_wrong: u64 = wrong.iter().map(|place| self.import.intake.fates[*place][1]).sum();
        let unused = self.import.intake.unused - in_wrong;
        if unused == 0 && merged.is_empty() {
            return;
        }
        self.gap();
        if unused > 0 {
            self.say("survey-import-cells", &[("count", unused.into())]);
        }
        let cells = self.import.intake.cells.iter().filter(|cell| !wrong.contains(&cell.column));
        let lines: Vec<String> = cells.map(|cell| sentence(cell, &self.import.columns, &self.import, self.lang)).collect();
        let more = unused.saturating_sub(lines.len() as u64);
        for line in lines {
            self.line(&line, 2);
        }
        if more > 0 {
            let line = self.lang.say_with("survey-import-more", &[("count", more.into())]);
            self.line(&line, 2);
        }
        for line in merged {
            self.line(&line, 2);
        }
    }

    /// Merged cells in columns with answers: only the first of them holds one.
    fn merged(&mut self) -> Vec<String> {
        let answers =
            |place: usize| self.import.columns.get(place).is_some_and(|column| matches!(column.meaning, Heading::Item(_)));
        let merged = self.import.table.merged().into_iter();
        let ours = merged.filter(|area| (area.columns.0..=area.columns.1.min(self.import.columns.len())).any(answers));
        let line = |area: crate::source::sheet::Merged| {
            let place = |column: usize, row: u64| format!("{}{row}", letters(column));
            let area = format!("{}:{}", place(area.columns.0, area.rows.0), place(area.columns.1, area.rows.1));
            self.lang.say_with("survey-cell-merged", &[("area", area.into())])
        };
        ours.take(MOST_CELLS).map(line).collect()
    }

    fn wrong_column(&mut self, place: usize) {
        let [used, unused] = self.import.intake.fates[place];
        let id = if unused > used { "survey-column-strange" } else { "survey-column-numbers" };
        let mut texts: Vec<String> = Vec::new();
        for cell in self.import.intake.cells.iter().filter(|cell| cell.column == place && !cell.text.is_empty()) {
            let text = format!("“{}”", cell.text);
            if texts.len() < 3 && !texts.contains(&text) {
                texts.push(text);
            }
        }
        let mut args = vec![("count", unused.into()), ("all", (used + unused).into()), ("texts", texts.join(", ").into())];
        args.extend(place_args(&self.import.columns[place], place));
        args.push(("scale", scale(&self.import, place, self.lang).into()));
        self.say(id, &args);
    }
}

/// Why a cell does not count, with its place.
fn sentence(cell: &Unused, columns: &[Column], import: &Import<'_>, lang: Lang) -> String {
    let mut args: Vec<Arg<'_>> = vec![("row", cell.row.to_string().into()), ("text", cell.text.as_str().into())];
    let beyond = Column::beyond(cell.column);
    args.extend(place_args(columns.get(cell.column).unwrap_or(&beyond), cell.column));
    args.push(("scale", scale(import, cell.column, lang).into()));
    let file = import.table.answers().and_then(|answers| answers.names.get(usize::try_from(cell.row).ok()?.checked_sub(2)?));
    let place = match (file, import.table.sheet()) {
        (Some(file), _) => format!("{file}, {}", columns.get(cell.column).map_or("", |column| &column.heading)),
        (None, Some(sheet)) => {
            args.push(("sheet", sheet.into()));
            lang.say_with("survey-cell-place-sheet", &args)
        }
        (None, None) => lang.say_with("survey-cell-place", &args),
    };
    format!("{place}: {}", lang.say_with(cell.why, &args))
}

fn place_args(column: &Column, place: usize) -> Vec<Arg<'static>> {
    let heading: String = column.heading.chars().take(40).collect();
    let heading = if heading.len() < column.heading.len() { format!("{}…", heading.trim_end()) } else { heading };
    vec![("column", letters(place).into()), ("heading", heading.into())]
}

/// The answers that a column takes.
fn scale(import: &Import<'_>, place: usize, lang: Lang) -> String {
    let Some(Heading::Item(item)) = import.columns.get(place).map(|column| &column.meaning) else { return String::new() };
    let item = &import.asked.round.items[*item];
    let labels = item.scales.first().and_then(|name| import.asked.list.scales.get(name)).map(|scale| scale.labels.of(lang));
    match labels {
        Some([first, .., last]) if item.column.scale.points() > 2 => lang.say_with(
            "survey-scale",
            &[
                ("last", item.column.scale.points().into()),
                ("first-label", first.as_str().into()),
                ("last-label", last.as_str().into()),
            ],
        ),
        _ => lang.say("survey-scale-yes"),
    }
}

/// The columns that are not kept: why, and their headings.
pub(super) fn left_out(import: &Import<'_>) -> Vec<(&'static str, Vec<String>)> {
    let why = |column: &Column| match &column.meaning {
        Heading::Person | Heading::Id => Some("person"),
        Heading::Time => Some("time"),
        Heading::Tool => Some("tool"),
        Heading::Remark(_) if !import.remarks => Some("remarks"),
        Heading::Unknown if !column.heading.is_empty() && !column.told => Some("unknown"),
        Heading::Unclear(_) => Some("unclear"),
        _ => None,
    };
    let name = |column: &Column| match why(column) {
        Some("unknown" | "unclear") => format!("{} ({})", column.letter, column.heading),
        _ => column.heading.clone(),
    };
    let part = |kind: &'static str| {
        let names: Vec<String> = import.columns.iter().filter(|column| why(column) == Some(kind)).map(name).collect();
        (!names.is_empty()).then_some((kind, names))
    };
    ["person", "time", "tool", "remarks", "unknown", "unclear"].into_iter().filter_map(part).collect()
}

/// Some names after one another, and how many more there are.
fn named(names: &[String]) -> String {
    let more = names.len().saturating_sub(MOST_NAMED);
    let first = names[..names.len() - more].join(", ");
    if more == 0 { first } else { format!("{first} … (+{more})") }
}
