//! `kt new KIND`: asks for what the kind needs, or takes `--set key=value`, and writes a starter that explains itself.

use std::collections::BTreeMap;

use clap::Args;
use serde_yaml::Value;

use super::fields::{Answered, Asking, assignment, value};
use super::session::Session;
use super::{Exit, proof};
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Form, Kind, RecordId, slug, starter};
use crate::repo::{Folder, Repo, bad_id, embedded};

#[derive(Args)]
pub(crate) struct Arguments {
    kind: String,
    #[arg(long)]
    id: Option<String>,
    #[arg(long, value_name = "KEY=VALUE")]
    set: Vec<String>,
    #[arg(long)]
    dry_run: bool,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let kind = makeable(&args.kind)?;
    let form = embedded::form(kind).expect("every makeable kind has a form");
    let lang = folder.language().unwrap_or(session.lang);
    let mut values = set_values(&form, &args.set)?;
    fill(&form, &mut values, &folder, session)?;
    let id = match &args.id {
        Some(id) => id.clone(),
        None => derived_id(kind, &values),
    };
    if bad_id(&id).is_some() {
        return Err(Error::new("error-bad-id").with("id", id).hint("error-bad-id-hint").into());
    }
    let record = RecordId::new(kind, id);
    let text = text(&form, &values, kind, lang);
    proof::record(kind, &text, session.lang)?;
    if args.dry_run {
        session.screen.line(&record.path())?;
        session.screen.text(&text)?;
        return Ok(Exit::Done);
    }
    folder.writing("new")?.create(&record.path(), &text)?;
    tell(&record, &folder, session)?;
    Ok(Exit::Done)
}

/// The kind that was asked for; assessments and memos have commands of their own.
fn makeable(name: &str) -> Result<Kind, Error> {
    let kind = Kind::named(name).ok_or_else(|| unknown_kind(name))?;
    match kind {
        Kind::Assessment => Err(Error::new("error-new-assessment").hint("error-new-assessment-hint")),
        Kind::Memo => Err(Error::new("error-new-memo").hint("error-new-memo-hint")),
        Kind::Finance => Err(Error::new("error-new-finance").hint("error-new-finance-hint")),
        Kind::Checklist | Kind::Strategy => Err(Error::new("error-new-by-hand").with("kind", name).hint("error-new-by-hand-hint")),
        _ => Ok(kind),
    }
}

/// No such kind, with the one that was perhaps meant.
pub(super) fn unknown_kind(name: &str) -> Error {
    let names = Kind::ALL.map(Kind::name);
    let error = Error::new("error-unknown-kind").with("kind", name).with("kinds", names.join(", "));
    match crate::source::finding::nearest(name, names) {
        Some(near) => error.with("suggestion", near).hint("error-did-you-mean"),
        None => error.hint("error-unknown-kind-hint"),
    }
}

fn set_values(form: &Form, set: &[String]) -> Result<BTreeMap<String, Value>, Error> {
    let mut values = BTreeMap::new();
    for text in set {
        let (key, text) = assignment(text)?;
        values.insert(key.to_owned(), value(form.field(key), text)?);
    }
    Ok(values)
}

/// Asks for the rest on a terminal; without one, defaults fill in and what is needed but missing is named.
fn fill(form: &Form, values: &mut BTreeMap<String, Value>, folder: &Folder, session: &Session<'_>) -> anyhow::Result<()> {
    let kinds: Vec<Kind> = form
        .fields
        .iter()
        .filter_map(|field| Kind::named(field.kind.as_deref()?))
        .chain([Kind::Wish, Kind::Organisation])
        .collect();
    let repo = Repo::load(folder, &kinds)?;
    let asking = Asking { repo: &repo, lang: session.lang, today: session.today(Some(folder)) };
    let mut prompter = session.may_ask().then(|| session.prompter());
    if let Some(prompter) = prompter.as_deref_mut() {
        prompter
            .show(&session.lang.say_with("new-intro", &[("kind", session.lang.say(&format!("new-kind-{}", form.kind)).into())]))?;
    }
    let mut missing = Vec::new();
    for field in &form.fields {
        if values.contains_key(&field.key) || !(field.ask || field.required) {
            continue;
        }
        if let Some(prompter) = prompter.as_deref_mut().filter(|_| field.ask)
            && let Answered::Value(value) = asking.ask(field, None, prompter)?
        {
            values.insert(field.key.clone(), value);
            continue;
        }
        match asking.default_text(field) {
            Some(text) => drop(values.insert(field.key.clone(), value(Some(field), &text)?)),
            None if field.required => missing.push(field.key.clone()),
            None => {}
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    let first = missing[0].clone();
    Err(Error::new("error-new-missing").with("keys", missing.join(", ")).with("first", first).hint("error-new-missing-hint").into())
}

/// An id from what the record says: its title, or its date and what it is about, or the pair it belongs to.
fn derived_id(kind: Kind, values: &BTreeMap<String, Value>) -> String {
    let text = |key: &str| values.get(key).and_then(Value::as_str).unwrap_or_default();
    let words = |key: &str| slug(&text(key).split_whitespace().take(5).collect::<Vec<_>>().join(" "));
    let pair = || format!("{}/{}", text("organisation"), text("product"));
    match kind {
        Kind::Question => format!("{}-{}", text("date"), words("question")),
        Kind::Decision => {
            let memo = text("memo");
            let undated = memo.get(11..).filter(|_| crate::model::Date::parse(memo.get(..10).unwrap_or_default()).is_some());
            format!("{}-{}", text("date"), undated.unwrap_or(memo))
        }
        Kind::Finance | Kind::Plan | Kind::Transfer => pair(),
        Kind::Survey => format!("{}-{}", pair(), text("moment")),
        Kind::Meeting => format!("{}-{}", text("date"), words("title")),
        _ => slug(text("title")),
    }
}

fn text(form: &Form, values: &BTreeMap<String, Value>, kind: Kind, lang: Lang) -> String {
    let yaml = starter(form, values, lang);
    if !kind.is_markdown() {
        return yaml;
    }
    let body = lang.find(&format!("new-body-{kind}"), &[]).unwrap_or_default();
    format!("---\n{yaml}---\n\n{body}\n")
}

fn tell(record: &RecordId, folder: &Folder, session: &mut Session<'_>) -> std::io::Result<()> {
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
