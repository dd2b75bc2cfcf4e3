//! For which round a table is: the one that was named, that its files name, or the only one that it can be.

use super::files::Answers;
use super::{Arguments, command};
use crate::commands::session::Session;
use crate::error::Error;
use crate::method::responses::asked::Asked;
use crate::method::responses::heading::Heading;
use crate::model::{Kind, RecordId, Survey};
use crate::repo::{Checklists, Repo, Stored, responses_path};

/// What was brought.
pub(super) struct Brought<'a> {
    pub(super) args: &'a Arguments,
    /// The answer files, where that is what it is.
    pub(super) files: Option<&'a Answers>,
    pub(super) headings: &'a [String],
}

/// The round that was named, that the answer files name, or the only one that it can be.
pub(super) fn which<'a>(
    brought: &Brought<'_>,
    repo: &'a Repo<'_>,
    lists: &Checklists,
    session: &Session<'_>,
) -> anyhow::Result<(&'a RecordId, &'a Survey)> {
    let of_files = brought.files.map(|answers| answers.survey.as_str());
    let stored = match brought.args.survey.as_deref().or(of_files) {
        Some(name) => repo.resolve(name, &[Kind::Survey])?,
        None => by_itself(brought, repo, lists, session)?,
    };
    if let Some(other) = of_files.filter(|other| *other != stored.id.id) {
        return Err(Error::new("error-survey-other").with("given", other).with("expected", &stored.id.id).into());
    }
    Ok((&stored.id, survey(repo, stored)))
}

fn survey<'a>(repo: &'a Repo<'_>, stored: &Stored) -> &'a Survey {
    repo.survey(&stored.id.id).expect("a record of this kind is a survey")
}

/// The only round, the only one without answers, or with `--replace` the only one with answers that the columns fit.
fn by_itself<'a>(
    brought: &Brought<'_>,
    repo: &'a Repo<'_>,
    lists: &Checklists,
    session: &Session<'_>,
) -> anyhow::Result<&'a Stored> {
    let all: Vec<&Stored> = repo.of(Kind::Survey).collect();
    let (with, without): (Vec<&Stored>, Vec<&Stored>) =
        all.iter().copied().partition(|one| repo.folder.has(&responses_path(&one.id)));
    let likely = match (all.as_slice(), without.as_slice()) {
        ([], _) => return Err(Error::new("error-survey-none").hint("error-survey-none-hint").into()),
        ([one], _) => return Ok(one),
        (_, [one]) if !brought.args.replace => return Ok(one),
        _ => fitting(brought.headings, &all, repo, lists),
    };
    let likely: Vec<&Stored> = match brought.args.replace {
        true => likely.into_iter().filter(|one| with.iter().any(|other| other.id == one.id)).collect(),
        false => likely,
    };
    match likely.as_slice() {
        [one] if brought.args.replace => Ok(one),
        _ if session.may_ask() => {
            let choices: Vec<String> = all.iter().map(|one| one.id.id.clone()).collect();
            Ok(all[session.prompter().choice(&session.lang.say("survey-ask-which"), &choices, None)?])
        }
        likely => Err(unclear(brought.args, &all, likely.first().unwrap_or(&all[0])).into()),
    }
}

/// Nobody can tell which round is meant; the command names the first that it may be.
fn unclear(args: &Arguments, all: &[&Stored], likely: &Stored) -> Error {
    let choices: Vec<&str> = all.iter().map(|one| one.id.id.as_str()).collect();
    let command = format!("{} --survey {}", command(args, args.replace), likely.id.id);
    Error::new("error-survey-which").with("choices", choices.join(", ")).with("command", command).hint("error-survey-which-hint")
}

/// The rounds of which most questions stand above the columns.
fn fitting<'a>(headings: &[String], all: &[&'a Stored], repo: &Repo<'_>, lists: &Checklists) -> Vec<&'a Stored> {
    let known = |stored: &Stored| {
        let survey = survey(repo, stored);
        let asked = Asked::of(lists, survey, repo.product(&survey.product)).ok()?;
        let known = asked.headings();
        Some(headings.iter().filter(|heading| matches!(known.recognise(heading), Heading::Item(_))).count())
    };
    let counted: Vec<(&Stored, usize)> = all.iter().map(|one| (*one, known(one).unwrap_or(0))).collect();
    let most = counted.iter().map(|(_, count)| *count).max().unwrap_or(0);
    counted.into_iter().filter(|(_, count)| *count == most && most > 0).map(|(one, _)| one).collect()
}
