//! `kt decide MEMO`: records what was decided on a memo, by which role, why and under which conditions. Step 7.

mod terms;

use std::collections::BTreeMap;

use clap::Args;
use serde_yaml::Value;

use super::Exit;
use super::given::{Given, wrong_day};
use super::memo::complete::{lacking, named};
use super::memo::meant::Meant;
use super::recording::{Recording, map, value};
use super::role_named;
use super::session::Session;
use crate::error::Error;
use crate::lang::Lang;
use crate::method::traject::KINDS;
use crate::model::{Date, DecisionKind, Kind, undated};
use crate::repo::{self, Folder, Repo};
use terms::{conditions, kind, needs_review};

#[derive(Args)]
pub(crate) struct Arguments {
    memo: String,
    #[arg(long, value_name = "DECISION")]
    decision: Option<String>,
    #[arg(long, value_name = "ROLE")]
    by: Option<String>,
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[arg(long, value_name = "WHAT; WHO; DATE")]
    pub(super) condition: Vec<String>,
    #[arg(long)]
    pub(super) take_conditions: bool,
    #[arg(long, value_name = "DATE")]
    review: Option<String>,
    #[arg(long, value_name = "TEXT")]
    differs_because: Option<String>,
    #[arg(long)]
    dry_run: bool,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &KINDS)?;
    let meant = Meant::find(&repo, &args.memo)?;
    meant.not_decided(&repo)?;
    meant.is_final()?;
    let asks = session.may_ask();
    if asks {
        warn(&repo, &meant, session)?;
    }
    let (decision, values) = Terms { args, repo: &repo, meant, lang: session.lang }.gather(session)?;
    if !asks {
        warn(&repo, &meant, session)?;
    }
    role_named::warn("--by", values.get("by").and_then(Value::as_str), session)?;
    let recording = Recording { folder: &folder, verb: "decide", dry_run: args.dry_run, undecided: Some(meant.id) };
    let date = values.get("date").and_then(Value::as_str).unwrap_or_default();
    let record = folder.free_id(Kind::Decision, &format!("{date}-{}", undated(meant.id)));
    if recording.create(&record, &values, &[meant.stored], session)? {
        let word = decision_word(decision, session.lang);
        let done = session.lang.say_with("process-done-decide", &[("decision", word.into()), ("path", record.path().into())]);
        recording.tell(&done, meant.pair(), session)?;
        if decision.is_yes() {
            before_use(&meant, &folder, session)?;
        }
    }
    Ok(Exit::Done)
}

/// What a plan rests on: what must stay as it is, and what helps and hinders the people who are to work with it.
fn before_use(meant: &Meant<'_>, folder: &Folder, session: &mut Session<'_>) -> anyhow::Result<()> {
    let (organisation, product) = meant.pair();
    let repo = Repo::load(folder, &[Kind::Product, Kind::Survey])?;
    let core = repo.product(product).is_some_and(|product| !product.core.is_empty());
    let asked = repo.surveys().any(|(_, survey)| survey.product == product && survey.organisation == organisation);
    let id = match (core, asked) {
        (false, _) => "process-before-use-core",
        (true, false) => "process-before-use-survey",
        (true, true) => return Ok(()),
    };
    let other = folder.settings.organisation.as_deref().is_some_and(|own| own != organisation);
    let other = if other { format!(" --organisation {organisation}") } else { String::new() };
    let text = session.lang.say_with(id, &[("product", product.into()), ("other", other.into())]);
    session.screen.line(&format!("\n{text}"))?;
    Ok(())
}

pub(super) fn decision_word(kind: DecisionKind, lang: Lang) -> String {
    lang.say(&format!("process-decision-{}", kind.name()))
}

/// What deserves a second look before one decides; none of it stands in the way.
fn warn(repo: &Repo<'_>, meant: &Meant<'_>, session: &mut Session<'_>) -> anyhow::Result<()> {
    let lang = session.lang;
    if meant.memo.discussed.is_empty() {
        session.screen.talk(&lang.say("process-warn-undiscussed"))?;
    }
    let lacks = lacking(repo, &repo::checklists(repo.folder)?, &meant.stored.text);
    if !lacks.is_empty() {
        session.screen.talk(&lang.say_with("process-warn-incomplete", &[("lacks", named(&lacks, lang).into())]))?;
    }
    let open = repo.questions().filter(|(_, question)| question.memo == meant.id && question.answer.is_none());
    let open: Vec<&str> = open.map(|(id, _)| id).collect();
    if !open.is_empty() {
        let args = [("count", open.len().into()), ("questions", open.join(", ").into())];
        session.screen.talk(&lang.say_with("process-warn-open-questions", &args))?;
    }
    let changed = |base: &crate::model::BasedOn| {
        crate::model::RecordId::parse(&base.record)
            .and_then(|id| repo.get(id.kind, &id.id))
            .is_some_and(|stored| !stored.digest.is(&base.digest))
    };
    if meant.memo.based_on.iter().any(changed) {
        session.screen.talk(&lang.say_with("process-warn-stale", &[("memo", meant.id.into())]))?;
    }
    Ok(())
}

/// What makes up a decision, from the command line or from a person.
struct Terms<'t> {
    args: &'t Arguments,
    repo: &'t Repo<'t>,
    meant: Meant<'t>,
    lang: Lang,
}

impl Terms<'_> {
    fn gather(&self, session: &mut Session<'_>) -> anyhow::Result<(DecisionKind, BTreeMap<&'static str, Value>)> {
        let (args, lang) = (self.args, self.lang);
        let told = args.decision.is_some() && args.by.is_some() && args.reason.is_some();
        let mut given = Given::new(session, session.today(Some(self.repo.folder)), told);
        let decision = kind(args.decision.as_deref(), self.meant.memo.advice, &mut given, lang)?;
        let board = self.meant.role(self.repo, "board-member", lang);
        let told = self.meant.told_day(args.date.as_deref(), &mut given)?;
        let by = given.text("--by", args.by.as_deref(), &lang.say("process-ask-decided-by"), board.as_deref())?;
        let date = told.map_or_else(|| given.day(None), Ok)?;
        let reason = given.text("--reason", args.reason.as_deref(), &lang.say("process-ask-reason"), None)?;
        given.complete()?;
        self.meant.not_before(date)?;
        let decision = decision.ok_or_else(|| Error::new("error-verb-missing").with("options", "--decision"))?;
        let differs = self.differs(decision, &mut given)?;
        let conditions = conditions(args, self.meant.memo, date, &mut given, session)?;
        let review = self.review(decision, date, &mut given, session)?;
        given.complete()?;
        let mut values = BTreeMap::from([("memo", value(self.meant.id)), ("decision", value(decision.name()))]);
        values.extend([("by", value(by)), ("date", value(date)), ("reason", value(reason))]);
        values.extend(differs.map(|because| ("differs-because", value(because))));
        values.extend((!conditions.is_empty()).then(|| ("conditions", Value::Sequence(conditions))));
        values.extend(review.map(|review| ("review", value(review))));
        let record = Some(value(&self.meant.stored.id));
        let basis = map([("record", record), ("digest", Some(value(self.meant.stored.digest)))]);
        values.insert("based-on", Value::Sequence(vec![basis]));
        Ok((decision, values))
    }

    /// Why the decision is another one than the memo advises; needed when it is.
    fn differs(&self, decision: DecisionKind, given: &mut Given) -> anyhow::Result<Option<String>> {
        let because = self.args.differs_because.as_deref();
        let Some(advice) = self.meant.memo.advice.filter(|advice| *advice != decision) else {
            return given_only(because);
        };
        let word = decision_word(advice, self.lang);
        if because.is_none() && !given.asks() {
            let error = Error::new("error-differs").with("advice", word).with("decision", decision_word(decision, self.lang));
            return Err(error.hint("error-differs-hint").into());
        }
        let question = self.lang.say_with("process-ask-differs", &[("advice", word.into())]);
        Ok(Some(given.text("--differs-because", because, &question, None)?))
    }

    /// When it is looked at again: as told, else on the day that the memo proposes. Only a plain no may do without.
    fn review(
        &self,
        decision: DecisionKind,
        date: Date,
        given: &mut Given,
        session: &mut Session<'_>,
    ) -> anyhow::Result<Option<Date>> {
        let needed = needs_review(decision);
        let proposed = self.meant.memo.review.filter(|review| *review > date && needed);
        let question = self.lang.say(if needed { "process-ask-review" } else { "process-ask-review-optional" });
        let too_early = |review: Date| wrong_day("error-verb-before-decision", review).with("limit", date);
        let review = loop {
            match given.date(self.args.review.as_deref(), &question, proposed)? {
                Some(early) if early <= date && self.args.review.is_none() => given.again(too_early(early))?,
                Some(early) if early <= date => return Err(too_early(early).into()),
                review => break review,
            }
        };
        if let Some(review) = review.filter(|_| self.args.review.is_none() && !given.asks()) {
            let day = self.lang.date(review.0);
            session.screen.talk(&self.lang.say_with("process-took-review", &[("date", day.into())]))?;
        }
        if review.is_none() && needed {
            given.lacks("--review");
        }
        Ok(review)
    }
}

/// A reason that was told although none is needed is kept, when it says something.
fn given_only(because: Option<&str>) -> anyhow::Result<Option<String>> {
    match because.map(str::trim) {
        Some("") => Err(Error::new("error-verb-empty").with("option", "--differs-because").into()),
        because => Ok(because.map(str::to_owned)),
    }
}
