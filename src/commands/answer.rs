//! `kt answer QUESTION`: records the answer to a follow-up question. Step 6.

use clap::Args;
use serde_yaml::Value;

use super::Exit;
use super::given::{Given, own_role, wrong_day};
use super::recording::{Recording, map, value};
use super::role_named;
use super::session::Session;
use crate::error::Error;
use crate::keys;
use crate::method::role::{coded, word};
use crate::method::traject::KINDS;
use crate::model::{Date, Kind, Question, Record};
use crate::repo::{Repo, Stored};
use crate::source::yaml::edit::Change;

#[derive(Args)]
pub(crate) struct Arguments {
    question: Option<String>,
    #[arg(long, value_name = "TEXT")]
    text: Option<String>,
    #[arg(long, alias = "as", value_name = "ROLE")]
    by: Option<String>,
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    #[arg(long)]
    dry_run: bool,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &KINDS)?;
    let stored = match &args.question {
        Some(question) => repo.resolve(question, &[Kind::Question])?,
        None => which(&repo, session)?,
    };
    let question = unanswered(stored)?;
    let told = told(args, question, &repo, session)?;
    role_named::warn("--by", Some(&told.by), session)?;
    if told.date < question.date {
        return Err(wrong_day("error-verb-before-question", told.date).with("limit", question.date).into());
    }
    let recording = Recording { folder: &folder, verb: "answer", dry_run: args.dry_run, undecided: None };
    if recording.change(stored, &[Change::Set(keys!["answer"], told.entry())], session)? {
        let memo = repo.memo(&question.memo);
        let pair = memo.map_or(("", ""), |memo| (memo.organisation.as_str(), memo.product.as_str()));
        let done = session.lang.say_with("process-done-answer", &[("path", stored.path.as_str().into())]);
        recording.tell(&done, pair, session)?;
        recording.tell_memo(&question.memo, session)?;
    }
    Ok(Exit::Done)
}

/// An answer: by which role, when, and what it says.
struct Told {
    date: Date,
    by: String,
    text: String,
}

impl Told {
    fn entry(&self) -> Value {
        map([("date", Some(value(self.date))), ("by", Some(value(&self.by))), ("text", Some(value(&self.text)))])
    }
}

/// What was told, and the rest asked for.
fn told(args: &Arguments, question: &Question, repo: &Repo<'_>, session: &mut Session<'_>) -> anyhow::Result<Told> {
    let lang = session.lang;
    let role = args.by.clone().or_else(own_role);
    let mut given = Given::new(session, session.today(Some(repo.folder)), args.text.is_some() && role.is_some());
    if given.asks() {
        session.screen.line(question.question.trim())?;
    }
    let text = given.text("--text", args.text.as_deref(), &lang.say("process-ask-text"), None)?;
    let officer = answering(repo, question).and_then(|code| word(code, lang));
    let by = given.text("--by", role.as_deref(), &lang.say("process-ask-answered-by"), officer.as_deref())?;
    let date = given.day(args.date.as_deref())?;
    given.complete()?;
    Ok(Told { date, by, text })
}

/// The open question that a person chooses; without a terminal all of them are named.
fn which<'a>(repo: &'a Repo<'_>, session: &Session<'_>) -> anyhow::Result<&'a Stored> {
    let is_open = |stored: &&Stored| matches!(&stored.record, Record::Question(question) if question.answer.is_none());
    let open: Vec<&Stored> = repo.of(Kind::Question).filter(is_open).collect();
    let labels: Vec<String> = open.iter().map(|stored| format!("{}  {}", stored.id.id, stored.record.title().trim())).collect();
    if open.is_empty() {
        return Err(Error::new("error-answer-none").into());
    }
    if !session.may_ask() {
        let list = labels.iter().map(|label| format!("\n  {label}")).collect::<String>();
        return Err(Error::new("error-answer-which").with("questions", list).hint("error-answer-which-hint").into());
    }
    let chosen = session.prompter().choice(&session.lang.say("process-ask-which-question"), &labels, None)?;
    Ok(open[chosen])
}

/// The question, when nobody answered it yet.
fn unanswered(stored: &Stored) -> Result<&Question, Error> {
    let Record::Question(question) = &stored.record else {
        return Err(Error::new("error-unknown-record").with("record", &stored.id).with("kind", Kind::Question));
    };
    match &question.answer {
        Some(answer) => Err(Error::new("error-already-answered")
            .with("question", &stored.id.id)
            .with("date", answer.date)
            .hint("error-already-answered-hint")),
        None => Ok(question),
    }
}

/// The code of the role that usually answers: the liaison officer of the organisation that wrote the memo.
fn answering(repo: &Repo<'_>, question: &Question) -> Option<&'static str> {
    let organisation = repo.organisation(&repo.memo(&question.memo)?.organisation)?;
    let officer = organisation.roles.iter().any(|holder| coded(&holder.role) == "liaison-officer");
    officer.then_some("liaison-officer")
}
