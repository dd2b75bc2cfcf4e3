//! The records that leave: of every repository, kind after kind, without what is to stay and with what is personal masked.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde_json::Value;

use super::{Arguments, Format};
use crate::commands::filters::Filters;
use crate::commands::session::Session;
use crate::commands::veil::veil;
use crate::error::Error;
use crate::model::{Date, Kind, Record, Status};
use crate::repo::{Checklists, Folder, Repo, Stored};
use crate::report::card::{Card, kinds_for};
use crate::report::export::{Columns, Exported, Shape};
use crate::report::result::Surroundings;

/// So many records are made at once; then they become text or cells and are let go.
const AT_ONCE: usize = 512;

/// What leaves, and what stayed.
pub(super) struct Gathered {
    /// Lines of JSON by kind.
    pub(super) lines: BTreeMap<Kind, String>,
    /// Rows by kind.
    pub(super) rows: BTreeMap<Kind, Columns>,
    /// How many records leave.
    pub(super) count: usize,
    /// How many stayed because they are internal, or about something that is.
    pub(super) internal: usize,
    /// How many stayed because they are not final.
    pub(super) drafts: usize,
    /// How many stayed because kt cannot read them as they should be.
    pub(super) faulty: usize,
    /// How many remarks of assessors stayed.
    pub(super) noted: usize,
    /// How many texts were masked.
    pub(super) masked: usize,
    /// The checklists of all repositories; of two with one name the first.
    pub(super) lists: Checklists,
    /// The day of the export.
    pub(super) today: Date,
}

pub(super) fn gather(
    args: &Arguments,
    format: Format,
    folders: &[Folder],
    kinds: &[Kind],
    session: &Session<'_>,
) -> Result<Gathered, Error> {
    let mut gathered = Gathered::nothing(rows(args, format, folders, kinds, session), session.today(folders.first()));
    for (folder, name) in folders.iter().zip(&names(folders)) {
        let wanted = kinds.iter().map(|kind| Wanted::new(*kind, args, folder)).collect::<Result<Vec<_>, Error>>()?;
        let repo = Repo::load(folder, &needed(kinds, args.internal))?;
        let all = repo.all().count();
        gathered.faulty += repo.unreadable + repo.doubtful().filter(|stored| kinds.contains(&stored.id.kind)).count();
        let repo = if args.internal { repo } else { repo.without_internal() };
        gathered.internal += all - repo.all().count();
        let surroundings = Surroundings::new(&repo)?;
        for (id, list) in surroundings.checklists() {
            gathered.lists.entry(id.clone()).or_insert_with(|| list.clone());
        }
        for kind in &wanted {
            let stored: Vec<&Stored> = repo.of(kind.kind).collect();
            for some in stored.chunks(AT_ONCE) {
                let made: Vec<One> = some.par_iter().map(|stored| one(stored, kind, &surroundings, name, args)).collect();
                made.into_iter().for_each(|one| gathered.take(one));
            }
        }
    }
    Ok(gathered)
}

/// The columns of each kind, for people where a person opens them; lines of JSON have none.
fn rows(args: &Arguments, format: Format, folders: &[Folder], kinds: &[Kind], session: &Session<'_>) -> BTreeMap<Kind, Columns> {
    if format == Format::Jsonl {
        return BTreeMap::new();
    }
    let people = (format == Format::Xlsx || (format == Format::Csv && args.excel)).then_some(session.lang);
    kinds.iter().map(|kind| (*kind, Columns::new(*kind, people, folders.len() > 1))).collect()
}

/// A kind of record that leaves, and which of its records.
struct Wanted<'a> {
    kind: Kind,
    shape: Shape,
    filters: Filters<'a>,
}

impl<'a> Wanted<'a> {
    fn new(kind: Kind, args: &'a Arguments, folder: &Folder) -> Result<Self, Error> {
        Ok(Self { kind, shape: Shape::of(kind), filters: Filters::new(&args.filter, kind, folder)? })
    }
}

/// The kinds that must be read: what is internal is known only with all of them.
fn needed(kinds: &[Kind], internal: bool) -> Vec<Kind> {
    if !internal {
        return Kind::ALL.to_vec();
    }
    let needs = |kind: &Kind| kinds.contains(kind) || kinds.iter().any(|wanted| kinds_for(*wanted).contains(kind));
    Kind::ALL.into_iter().filter(needs).collect()
}

/// What a repository is called: its title, with its folder where another has the same.
fn names(folders: &[Folder]) -> Vec<String> {
    let title = |folder: &Folder| folder.settings.title.clone();
    let named = |folder: &Folder| {
        let alone = folders.iter().filter(|other| title(other) == title(folder)).count() == 1;
        let dir = folder.dir.file_name().unwrap_or_default().to_string_lossy();
        if alone { title(folder) } else { format!("{} ({dir})", title(folder)) }
    };
    folders.iter().map(named).collect()
}

/// What became of a record.
enum One {
    Draft,
    Faulty,
    Other,
    Leaves { record: Box<Exported>, noted: usize, masked: usize },
}

fn one(stored: &Stored, wanted: &Wanted<'_>, surroundings: &Surroundings<'_>, repository: &str, args: &Arguments) -> One {
    if stored.faulty {
        return One::Faulty;
    }
    if !args.drafts && is_draft(&stored.record) {
        return One::Draft;
    }
    let mut record = Exported::of(stored, &wanted.shape, surroundings, repository);
    if !wanted.filters.is_empty() && !wanted.filters.fit(&card(stored, &record)) {
        return One::Other;
    }
    let noted = if args.notes { 0 } else { without_notes(&mut record.fields) };
    let masked = veil(&mut record);
    One::Leaves { record: Box::new(record), noted, masked }
}

const fn is_draft(record: &Record) -> bool {
    match record {
        Record::Assessment(assessment) => matches!(assessment.status, Some(Status::Draft)),
        Record::Memo(memo) => matches!(memo.status, Status::Draft),
        _ => false,
    }
}

fn card(stored: &Stored, record: &Exported) -> Card {
    let title = stored.record.title().to_owned();
    let (fields, result) = (record.fields.clone(), record.result.clone());
    Card { id: stored.id.clone(), path: stored.path.clone(), title, fields, result }
}

/// Takes the remarks out of the answers; gives how many there were.
fn without_notes(fields: &mut Value) -> usize {
    let answers = fields.get_mut("answers").and_then(Value::as_object_mut);
    answers
        .into_iter()
        .flat_map(|answers| answers.values_mut())
        .filter_map(|answer| answer.as_object_mut()?.shift_remove("note"))
        .count()
}

impl Gathered {
    const fn nothing(rows: BTreeMap<Kind, Columns>, today: Date) -> Self {
        let lines = BTreeMap::new();
        let lists = Checklists::new();
        Self { lines, rows, count: 0, internal: 0, drafts: 0, faulty: 0, noted: 0, masked: 0, lists, today }
    }

    fn take(&mut self, one: One) {
        match one {
            One::Draft => self.drafts += 1,
            One::Faulty => self.faulty += 1,
            One::Other => {}
            One::Leaves { record, noted, masked } => {
                self.count += 1;
                self.noted += noted;
                self.masked += masked;
                match self.rows.get_mut(&record.id.kind) {
                    Some(columns) => columns.add(&record),
                    None => self.lines.entry(record.id.kind).or_default().push_str(&record.line()),
                }
            }
        }
    }
}
