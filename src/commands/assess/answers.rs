//! `kt assess --answers`: the answers come from a file or the standard input; nothing is ever asked.

use std::path::Path;

use super::filed::{self, Sent};
use super::result::{self, Telling};
use super::role::{role, warn};
use super::setup::Target;
use super::sheet::Sheet;
use super::show::refusal_in_file;
use super::{Arguments, Given, Work, set, stands, work};
use crate::assess::{Problem, Purpose, Standing, given};
use crate::commands::Exit;
use crate::commands::private;
use crate::commands::session::Session;
use crate::error::Error;
use crate::lang::Lang;
use crate::method::knock_out::lacks_remedy;
use crate::model::{Answer, Answers, Assessment, ChecklistQuestion, Set, Text};
use crate::render::diff::unified;
use crate::repo::{self, Checklists, Repo};

pub(super) fn run(
    args: &Arguments,
    path: &Path,
    sent: &Sent,
    repo: &Repo<'_>,
    target: &Target<'_>,
    session: &mut Session<'_>,
) -> anyhow::Result<Exit> {
    session.ask_nothing();
    let read = about_target(args, path, sent, target, session)?;
    let who = who(args, sent, &read, repo, target, session)?;
    of_set(sent, who.set, path, target, session)?;
    let standing = stands(&who, target, repo);
    not_done(&who, &standing)?;
    warn(told_by(args, sent, &read), &who, target, repo, session)?;
    let mut work = work(&who, &standing, target, repo, session)?;
    if sent.filed.is_some() {
        may_come_in(&work, &read, args, path, session)?;
    }
    if args.dry_run {
        return show_diff(&work.sheet, &read.answers, args.r#final, session);
    }
    if args.r#final {
        work.sheet.save_final(&read.answers)?;
    } else {
        work.sheet.save(&read.answers)?;
    }
    private::say(work.sheet.private(session.lang)?, session)?;
    ask_to_tell(&read.answers, target, session)?;
    tell(&work.sheet, target, Telling { format: args.format, of_other: sent.filed.is_some(), ended: false }, session)
}

/// The answers, when they are about the subject and the checklist that are assessed here.
fn about_target(
    args: &Arguments,
    path: &Path,
    sent: &Sent,
    target: &Target<'_>,
    session: &mut Session<'_>,
) -> Result<crate::assess::Given, Error> {
    if let Some(filed) = &sent.filed {
        filed::belongs(filed, target, path, args.reworded)?;
    }
    let read = of_set(sent, Set::Full, path, target, session)?;
    if sent.filed.is_none() {
        says_what(&read, path, target, session.lang)?;
    }
    Ok(read)
}

/// The answers, when each is one to a question of this set.
fn of_set(
    sent: &Sent,
    set: Set,
    path: &Path,
    target: &Target<'_>,
    session: &mut Session<'_>,
) -> Result<crate::assess::Given, Error> {
    let questions: Vec<&ChecklistQuestion> = target.rule(set).questions().collect();
    given(&sent.text, &questions, Purpose::Assess).map_err(|problems| refused(&problems, path, Purpose::Assess, session))
}

/// Refuses answers of a role that finished this round, unless it begins another.
fn not_done(who: &Given, standing: &Standing<'_>) -> Result<(), Error> {
    if standing.done.is_empty() || !standing.drafts.is_empty() || who.another {
        return Ok(());
    }
    let error = Error::new("error-done").with("role", &who.role).with("round", standing.round + 1);
    Err(error.hint("error-done-hint"))
}

/// Makes the draft of a role final as it stands.
pub(super) fn finish(args: &Arguments, repo: &Repo<'_>, target: &Target<'_>, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let role = role(args.role.as_deref(), target, repo, session)?;
    let who = Given { role, wish: args.wish.clone(), set: set(args), round: args.round, another: args.another, date: None };
    warn(if args.role.is_some() { "--as" } else { "KT_ROLE" }, &who, target, repo, session)?;
    let standing = stands(&who, target, repo);
    if standing.drafts.is_empty() {
        return Err(Error::new("error-no-terminal").hint("error-no-terminal-hint").into());
    }
    let work = work(&who, &standing, target, repo, session)?;
    if args.dry_run {
        return show_diff(&work.sheet, &Answers::default(), true, session);
    }
    work.sheet.finish()?;
    tell(&work.sheet, target, Telling { format: args.format, of_other: false, ended: true }, session)
}

/// Refuses answers about something else, and a file that says only half of what it is about.
fn says_what(read: &crate::assess::Given, path: &Path, target: &Target<'_>, lang: Lang) -> Result<(), Error> {
    let file = if path.as_os_str() == "-" { lang.say("assess-standard-input") } else { path.display().to_string() };
    same_subject(read.record.as_ref(), target, &file)?;
    if read.beside.is_empty() {
        return Ok(());
    }
    let error = Error::new("error-answers-no-subject").with("path", &file).with("keys", read.beside.join(", "));
    Err(error.with("subject", target.name()).hint("error-answers-no-subject-hint"))
}

/// What says by which role: an option, a key of the file, or the environment.
fn told_by(args: &Arguments, sent: &Sent, read: &crate::assess::Given) -> &'static str {
    match (&args.role, &sent.filed, &read.record) {
        (Some(_), ..) => "--as",
        (None, Some(_), _) => "role",
        (None, None, Some(record)) if record.assessor.is_some() => "assessor",
        _ => "KT_ROLE",
    }
}

/// Who answered, how and when: told, else as the file says it.
fn who(
    args: &Arguments,
    sent: &Sent,
    read: &crate::assess::Given,
    repo: &Repo<'_>,
    target: &Target<'_>,
    session: &Session<'_>,
) -> anyhow::Result<Given> {
    let (filed, record) = (sent.filed.as_ref(), read.record.as_ref().filter(|_| sent.filed.is_none()));
    let said = filed.map(|filed| filed.role.as_str()).or_else(|| record?.assessor.as_deref());
    let wish = filed.map_or_else(|| record.and_then(|record| record.wish.clone()), |filed| filed.wish.clone());
    let theirs = filed.map(|filed| (filed.set, filed.round)).or_else(|| record.map(|record| (record.set, record.round)));
    let today = session.today(Some(repo.folder));
    Ok(Given {
        role: role(args.role.as_deref().or(said), target, repo, session)?,
        wish: args.wish.clone().or(wish),
        set: theirs.filter(|_| !args.quick).map_or_else(|| set(args), |(set, _)| set),
        round: args.round.or_else(|| theirs.map(|(_, round)| round)),
        another: args.another,
        date: filed.map(|filed| filed.date.min(today)),
    })
}

/// What others wrote is looked at before it comes in.
fn may_come_in(
    work: &Work<'_>,
    read: &crate::assess::Given,
    args: &Arguments,
    path: &Path,
    session: &mut Session<'_>,
) -> Result<(), Error> {
    let problems = filed::personal(read);
    if !problems.is_empty() {
        return Err(refused(&problems, path, Purpose::Assess, session));
    }
    if args.replace { Ok(()) } else { filed::alone(work, read) }
}

/// Names the must-haves with a 1 that do not say whether that can be mended: at a terminal that would have been asked.
fn ask_to_tell(answers: &Answers, target: &Target<'_>, session: &mut Session<'_>) -> std::io::Result<()> {
    let silent = |(id, answer): &(&Text, &Answer)| {
        let question = target.checklist.question(id);
        question.is_some_and(|question| lacks_remedy(target.checklist, question, answer))
    };
    let silent: Vec<String> = answers.iter().filter(silent).map(|(id, _)| id.to_string()).collect();
    if silent.is_empty() {
        return Ok(());
    }
    let args = [("questions", session.lang.and(&silent).into()), ("count", silent.len().into())];
    session.screen.talk(&session.lang.say_with("assess-warn-remediable", &args))
}

fn tell(sheet: &Sheet<'_>, target: &Target<'_>, telling: Telling, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let checklists: Checklists = repo::checklists(sheet.folder())?;
    result::tell(sheet, target, &checklists, telling, session)
}

/// A whole assessment must be of the subject and checklist that were named.
fn same_subject(record: Option<&Assessment>, target: &Target<'_>, file: &str) -> Result<(), Error> {
    let name = target.name();
    match record {
        Some(record) if record.subject != name || record.checklist != target.checklist_id => {
            let error = Error::new("error-other-subject").with("path", file).with("subject", &record.subject);
            let error = error.with("checklist", if record.checklist.is_empty() { "?" } else { &record.checklist });
            let error = error.with("asked", name).with("list", target.checklist_id);
            Err(error.hint("error-other-subject-hint"))
        }
        _ => Ok(()),
    }
}

/// Tells every mistake with its place; nothing was written.
pub(super) fn refused(problems: &[Problem], path: &Path, purpose: Purpose, session: &mut Session<'_>) -> Error {
    let lang = session.lang;
    for problem in problems {
        let about = if problem.about.is_empty() { String::new() } else { format!("{}: ", problem.about) };
        let place = format!("{}:{}:{}", path.display(), problem.position.line, problem.position.column);
        session.screen.trouble(&place, &format!("{about}{}", refusal_in_file(&problem.refusal, purpose, lang)));
    }
    Error::new("error-answers").with("count", problems.len()).hint("error-answers-hint")
}

/// What would be written, as a difference.
pub(super) fn show_diff(sheet: &Sheet<'_>, answers: &Answers, finish: bool, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let (path, before, after) = sheet.preview(answers, finish)?;
    session.screen.text(&unified(&path, &before, &after))?;
    Ok(Exit::Done)
}
