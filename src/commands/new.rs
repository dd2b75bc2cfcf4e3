//! `kt new KIND`: asks for what the kind needs, or takes `--set key=value`, and writes a starter that explains itself.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use clap::Args;
use serde_yaml::Value;

use super::fields::{Asking, value};
use super::kind_name;
use super::prompt::{Prompter, from_first, in_order};
use super::rank::{self, Place};
use super::session::Session;
use super::set_value::{by_label, set_keys, set_values};
use super::{Exit, absent, private, proof, role_named};
use crate::check::without_personal_data;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Field, Form, Kind, RecordId, slug, starter, undated};
use crate::render::diff;
use crate::repo::{FileChange, Folder, Repo, bad_id, embedded};

/// An id that follows from a title is cut off after this many characters.
const LONGEST_ID: usize = 50;

#[derive(Args)]
pub(crate) struct Arguments {
    kind: String,
    #[arg(long)]
    id: Option<String>,
    #[arg(long, value_name = "KEY=VALUE")]
    set: Vec<String>,
    #[arg(long)]
    shift: bool,
    #[arg(long)]
    dry_run: bool,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let kind = makeable(&args.kind, session.lang)?;
    let form = embedded::form(kind).expect("every makeable kind has a form");
    let lang = folder.language().unwrap_or(session.lang);
    let set = by_label(Some(&form), &args.set, session.lang);
    let repo = Repo::load(&folder, &named_by(&form))?.with_doubtful();
    let mut values = set_values(&form, &set, &repo, session.lang)?;
    proof::keys(kind, &text(&form, &values, kind, lang), session.lang)?;
    role_named::warn_set(&set, session)?;
    fill(&form, &mut values, &repo, session)?;
    let moved = if kind == Kind::Wish { make_room(args, &mut values, &folder, session)? } else { Vec::new() };
    let record = RecordId::new(kind, id(args, kind, &values)?);
    let text = text(&form, &values, kind, lang);
    proof::record(kind, &text, session.lang)?;
    proof::values(session, &folder, &record, &text, &set_keys(&set))?;
    absent::warn(&folder, kind, &text, &set_keys(&set), session)?;
    if args.dry_run {
        return show(&record, &text, &moved, session);
    }
    let count = moved.len();
    write(&record, text, moved, &folder)?;
    tell(&record, &folder, session)?;
    private::tell(&folder, &record, "", session)?;
    if count > 0 {
        session.screen.line(&session.lang.say_with("new-rank-moved", &[("count", count.into())]))?;
    }
    Ok(Exit::Done)
}

/// The id that was given, else the one that follows from what the record says.
fn id(args: &Arguments, kind: Kind, values: &BTreeMap<String, Value>) -> Result<String, Error> {
    let id = args.id.clone().unwrap_or_else(|| derived_id(kind, values));
    match bad_id(&id) {
        Some(_) => Err(Error::new("error-bad-id").with("id", id).hint("error-bad-id-hint")),
        None => Ok(id),
    }
}

/// The record that would be written, and what would change in those that make room for it.
fn show(record: &RecordId, text: &str, moved: &[FileChange], session: &mut Session<'_>) -> anyhow::Result<Exit> {
    session.screen.line(&record.path())?;
    session.screen.text(text)?;
    for file in moved {
        let texts = (file.before.as_deref().unwrap_or_default(), file.after.as_deref().unwrap_or_default());
        session.screen.text(&diff::unified(&file.path, texts.0, texts.1))?;
    }
    Ok(Exit::Done)
}

/// Writes the record, together with those that make room for it.
fn write(record: &RecordId, text: String, moved: Vec<FileChange>, folder: &Folder) -> anyhow::Result<()> {
    let writing = folder.writing("new")?;
    if moved.is_empty() {
        writing.create(&record.path(), &text)?;
    } else {
        let new = FileChange { path: record.path(), before: None, after: Some(text) };
        writing.all(std::iter::once(new).chain(moved).collect())?;
    }
    Ok(())
}

/// The wishes that move down for a new one whose place is taken; the new one may also go to the end.
fn make_room(
    args: &Arguments,
    values: &mut BTreeMap<String, Value>,
    folder: &Folder,
    session: &Session<'_>,
) -> anyhow::Result<Vec<FileChange>> {
    let repo = Repo::load(folder, &[Kind::Wish])?.with_doubtful();
    let rank = values.get("rank").and_then(Value::as_u64).and_then(|rank| u32::try_from(rank).ok());
    let organisation = values.get("organisation").and_then(Value::as_str).map(str::to_owned);
    let is_open = values.get("status").and_then(Value::as_str).is_none_or(|status| status == "open");
    let (Some(rank), Some(organisation)) = (rank.filter(|_| is_open), organisation) else { return Ok(Vec::new()) };
    match rank::place(&repo, &organisation, rank, args.shift, session)? {
        Place::Free => Ok(Vec::new()),
        Place::Shift => Ok(rank::shifted(&repo, &organisation, rank, session.lang)?),
        Place::Last(last) => {
            values.insert("rank".to_owned(), Value::from(last));
            Ok(Vec::new())
        }
    }
}

/// The kind that was asked for; assessments and memos have commands of their own.
fn makeable(name: &str, lang: Lang) -> Result<Kind, Error> {
    let kind = kind_name::kind(name, lang)?;
    match kind {
        Kind::Assessment => Err(Error::new("error-new-assessment").hint("error-new-assessment-hint")),
        Kind::Memo => Err(Error::new("error-new-memo").hint("error-new-memo-hint")),
        Kind::Finance => Err(Error::new("error-new-finance").hint("error-new-finance-hint")),
        Kind::Survey => Err(Error::new("error-new-survey").hint("error-new-survey-hint")),
        Kind::Checklist | Kind::Strategy => Err(Error::new("error-new-by-hand").with("kind", name).hint("error-new-by-hand-hint")),
        _ => Ok(kind),
    }
}

/// Asks for the rest on a terminal; without one, defaults fill in and what is needed but missing is named.
fn fill(form: &Form, values: &mut BTreeMap<String, Value>, repo: &Repo<'_>, session: &Session<'_>) -> anyhow::Result<()> {
    let today = session.today(Some(repo.folder));
    let mut asking = Asking { repo, lang: session.lang, today, organisation: None, own: None };
    let mut prompter = session.may_ask().then(|| session.prompter());
    if let Some(prompter) = prompter.as_deref_mut() {
        prompter.show(&session.lang.say_with("new-intro", &[("kind", form.kind.as_str().into())]))?;
    }
    let is_open = |field: &&Field| !values.contains_key(&field.key) && (field.ask || field.required);
    let open: Vec<&Field> = form.fields.iter().filter(is_open).collect();
    let mut one = |at: usize, prompter: Option<&mut (dyn Prompter + 'static)>| {
        asking.organisation = values.get("organisation").and_then(Value::as_str).map(str::to_owned);
        let asks = prompter.filter(|_| open[at].ask).map(|prompter| asking.fill(open[at], values, prompter)).transpose()?;
        if !values.contains_key(&open[at].key) {
            values.extend(by_default(open[at], &asking).map_err(io::Error::other)?.map(|value| (open[at].key.clone(), value)));
        }
        Ok(asks.is_some())
    };
    match prompter.as_deref_mut() {
        Some(prompter) => from_first(open.len(), prompter, session.lang, |at, prompter| one(at, Some(prompter)))?,
        None => in_order(open.len(), |at| one(at, None))?,
    }
    let is_missing = |field: &&&Field| field.required && !values.contains_key(&field.key);
    none_missing(&open.iter().filter(is_missing).map(|field| field.key.clone()).collect::<Vec<_>>())
}

/// The kinds of record that the answers to a form may name, each once.
fn named_by(form: &Form) -> Vec<Kind> {
    let fields = form.fields.iter().flat_map(|field| std::iter::once(field).chain(&field.items));
    let named = fields.filter_map(|field| Kind::named(field.kind.as_deref()?));
    named.chain([Kind::Wish, Kind::Organisation]).collect::<BTreeSet<Kind>>().into_iter().collect()
}

/// What stands in a field that nobody answered.
fn by_default(field: &Field, asking: &Asking<'_>) -> Result<Option<Value>, Error> {
    asking.default_text(field).map(|text| value(Some(field), &text, asking.lang)).transpose()
}

fn none_missing(missing: &[String]) -> anyhow::Result<()> {
    let Some(first) = missing.first() else { return Ok(()) };
    let error = Error::new("error-new-missing").with("keys", missing.join(", ")).with("first", first);
    Err(error.hint("error-new-missing-hint").into())
}

/// An id from what the record says: its title, or its date and what it is about, or the pair it belongs to. Personal data stay out:
/// a name is in every list.
pub(super) fn derived_id(kind: Kind, values: &BTreeMap<String, Value>) -> String {
    let text = |key: &str| values.get(key).and_then(Value::as_str).unwrap_or_default();
    let told = |key: &str| without_personal_data(text(key));
    let words = |key: &str| slug(&told(key).split_whitespace().take(5).collect::<Vec<_>>().join(" "));
    let pair = || format!("{}/{}", text("organisation"), text("product"));
    match kind {
        Kind::Question => format!("{}-{}", text("date"), words("question")),
        Kind::Decision => format!("{}-{}", text("date"), undated(text("memo"))),
        Kind::Finance | Kind::Plan | Kind::Transfer => pair(),
        Kind::Survey => format!("{}-{}", pair(), text("moment")),
        Kind::Meeting => format!("{}-{}", text("date"), words("title")),
        _ => short(&slug(&told("title"))),
    }
}

/// A long title gives an id of whole words that a person can still type.
fn short(id: &str) -> String {
    if id.len() <= LONGEST_ID {
        return id.to_owned();
    }
    let whole = id[..=LONGEST_ID].rfind('-').unwrap_or(LONGEST_ID);
    id[..whole].trim_end_matches('-').to_owned()
}

/// The text of a new record: the values with what explains each key, and what its body is to tell.
pub(super) fn text(form: &Form, values: &BTreeMap<String, Value>, kind: Kind, lang: Lang) -> String {
    let yaml = starter(form, values, lang);
    if !kind.is_markdown() {
        return yaml;
    }
    let body = lang.find(&format!("new-body-{kind}"), &[]).unwrap_or_default();
    format!("---\n{yaml}---\n\n{body}\n")
}

fn tell(record: &RecordId, folder: &Folder, session: &mut Session<'_>) -> io::Result<()> {
    let path = record.path();
    let lang = session.lang;
    session.screen.line(&lang.say_with("new-made", &[("path", path.as_str().into())]))?;
    let args =
        [("id", record.id.as_str().into()), ("organisation", folder.settings.organisation.as_deref().unwrap_or_default().into())];
    match lang.find(&format!("new-next-{}", record.kind), &args) {
        Some(next) => session.screen.line(&next),
        None => session.screen.line(&lang.say("new-next")),
    }
}
