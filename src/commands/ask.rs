//! `kt ask MEMO`: records a follow-up question on a memo. Step 6.

use std::collections::BTreeMap;

use clap::Args;
use serde_yaml::Value;

use super::Exit;
use super::given::{Given, wrong_day};
use super::memo::meant::Meant;
use super::recording::{Recording, value};
use super::role_named;
use super::session::Session;
use crate::check::without_personal_data;
use crate::error::Error;
use crate::method::traject::KINDS;
use crate::model::{Date, Kind, Status, slug};
use crate::repo::{self, Folder, Repo};

#[derive(Args)]
pub(crate) struct Arguments {
    memo: String,
    #[arg(long, value_name = "TEXT")]
    question: Option<String>,
    #[arg(long, value_name = "ROLE")]
    asker: Option<String>,
    #[arg(id = "for", long = "for", value_name = "CODE", value_delimiter = ',')]
    criteria: Vec<String>,
    #[arg(long, value_name = "DATE")]
    expected: Option<String>,
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    #[arg(long)]
    dry_run: bool,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &KINDS)?;
    let meant = Meant::find(&repo, &args.memo)?;
    let told = told(args, meant, &folder, session)?;
    meant.not_before(told.date)?;
    if let Some(early) = told.expected.filter(|expected| *expected < told.date) {
        return Err(wrong_day("error-verb-before-question", early).with("limit", told.date).into());
    }
    warn(&meant, session)?;
    role_named::warn("--asker", Some(&told.asker), session)?;
    let recording = Recording { folder: &folder, verb: "ask", dry_run: args.dry_run, undecided: None };
    let record = folder.free_id(Kind::Question, &format!("{}-{}", told.date, name(&told.question)));
    if recording.create(&record, &told.values(meant.id), &[], session)? {
        let done = session.lang.say_with("process-done-ask", &[("path", record.path().into())]);
        recording.tell(&done, meant.pair(), session)?;
        recording.tell_memo(meant.id, session)?;
    }
    Ok(Exit::Done)
}

/// What is asked, by which role, about which criteria, and by when the answer is needed.
struct Told {
    date: Date,
    asker: String,
    question: String,
    criteria: Vec<String>,
    expected: Option<Date>,
}

impl Told {
    /// The keys of the record.
    fn values(&self, memo: &str) -> BTreeMap<&'static str, Value> {
        let mut values = BTreeMap::from([("memo", value(memo)), ("date", value(self.date))]);
        values.extend([("asker", value(&self.asker)), ("question", value(&self.question))]);
        values.extend(self.expected.map(|date| ("expected", value(date))));
        let criteria = || Value::Sequence(self.criteria.iter().map(value).collect());
        values.extend((!self.criteria.is_empty()).then(|| ("for", criteria())));
        values
    }
}

/// What was told, and the rest asked for.
fn told(args: &Arguments, meant: Meant<'_>, folder: &Folder, session: &Session<'_>) -> anyhow::Result<Told> {
    let lang = session.lang;
    let mut given = Given::new(session, session.today(Some(folder)), args.question.is_some() && args.asker.is_some());
    let day = meant.told_day(args.date.as_deref(), &mut given)?;
    let known = codes_of(folder)?;
    let criteria = codes(&args.criteria, &known)?;
    let question = given.text("--question", args.question.as_deref(), &lang.say("process-ask-question"), None)?;
    let asker = given.text("--asker", args.asker.as_deref(), &lang.say("process-ask-asker"), None)?;
    let criteria = if criteria.is_empty() { asked(&mut given, &lang.say("process-ask-for"), &known)? } else { criteria };
    let date = day.map_or_else(|| given.day(None), Ok)?;
    let expected = given.date(args.expected.as_deref(), &lang.say("process-ask-expected"), None)?;
    given.complete()?;
    Ok(Told { date, asker, question, criteria, expected })
}

/// The first words of a question, as a part of a file's name; without personal data.
fn name(question: &str) -> String {
    let question = without_personal_data(question);
    let words: Vec<&str> = question.split_whitespace().take(5).collect();
    let slug: String = slug(&words.join(" ")).chars().take(60).collect();
    let slug = slug.trim_matches('-');
    if slug.is_empty() { Kind::Question.name().to_owned() } else { slug.to_owned() }
}

/// The criteria that a person types; asked again when one is not on the checklist.
fn asked(given: &mut Given, question: &str, known: &[String]) -> anyhow::Result<Vec<String>> {
    loop {
        let line = given.optional("--for", None, question)?.unwrap_or_default();
        let parts: Vec<String> = line.split([',', ';', ' ']).map(str::to_owned).collect();
        match codes(&parts, known) {
            Ok(codes) => return Ok(codes),
            Err(error) => given.again(error)?,
        }
    }
}

/// What was told as codes; one that the checklist does not have is refused.
fn codes(told: &[String], known: &[String]) -> Result<Vec<String>, Error> {
    let mut codes: Vec<String> = told.iter().map(|code| code.trim().to_uppercase()).filter(|code| !code.is_empty()).collect();
    codes.dedup();
    match codes.iter().find(|code| !known.contains(code)) {
        Some(code) => Err(Error::new("error-unknown-criterion").with("code", code).with("codes", known.join(", "))),
        None => Ok(codes),
    }
}

/// The codes of the checklist for products.
fn codes_of(folder: &Folder) -> Result<Vec<String>, Error> {
    let lists = repo::checklists(folder)?;
    Ok(lists.get("product").map_or_else(Vec::new, |list| list.questions.iter().map(|one| one.id.clone()).collect()))
}

/// A question on a memo that nobody outside can have read is worth a second look.
fn warn(meant: &Meant<'_>, session: &mut Session<'_>) -> std::io::Result<()> {
    match (meant.memo.status, meant.memo.spread.is_empty()) {
        (Status::Draft, _) => session.screen.talk(&session.lang.say("process-warn-draft")),
        (Status::Final, true) => session.screen.talk(&session.lang.say("process-warn-not-spread")),
        _ => Ok(()),
    }
}
