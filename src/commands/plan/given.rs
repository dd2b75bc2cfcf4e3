//! `kt plan --answers`: a plan, or some of it, from a file or the standard input, in the form of the record. Nothing is asked, and
//! nothing is written while there is a mistake in it.

use std::path::Path;

use serde::Deserialize;

use super::keep::PlanFile;
use super::merged::merged;
use super::parts::Part;
use super::subject::Subject;
use crate::commands::answers_file::{self, Taken, of_same_subject};
use crate::commands::session::Session;
use crate::error::Error;
use crate::method::plan_ids::{Known, stray};
use crate::model::{ApplicationChoice, Barrier, ChosenStrategy, Date, FollowUp, Left, Plan, Step, TransferChoice};
use crate::source::Finding;

/// A plan of which everything may be left out.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Given {
    decision: Option<String>,
    product: Option<String>,
    organisation: Option<String>,
    aim: Option<String>,
    coordinator: Option<String>,
    champion: Option<String>,
    opinion_leader: Option<String>,
    #[serde(default)]
    barriers: Vec<Barrier>,
    #[serde(default)]
    strategies: Vec<ChosenStrategy>,
    #[serde(default)]
    left: Vec<Left>,
    #[serde(default)]
    transfer: Vec<TransferChoice>,
    #[serde(default)]
    application: Vec<ApplicationChoice>,
    #[serde(default)]
    steps: Vec<Step>,
    clients: Option<String>,
    stop: Option<String>,
    review: Option<Date>,
    #[serde(default)]
    follow_up: Vec<FollowUp>,
}

/// Reads the answers; every mistake is told with its place.
pub(super) fn read(path: &Path, subject: &Subject<'_>, file: &PlanFile<'_>, session: &mut Session<'_>) -> Result<Vec<Part>, Error> {
    let take = |given: Given| {
        of_same_subject([(given.product.as_deref(), subject.product), (given.organisation.as_deref(), subject.organisation)])?;
        let mistakes = unknown(&given, subject);
        Ok(Taken { parts: in_parts(given, file.plan()?.as_ref()), mistakes })
    };
    answers_file::read(path, "error-plan-answers-hint", |_| Vec::new(), take, session)
}

/// Codes that stand for nothing.
fn unknown(given: &Given, subject: &Subject<'_>) -> Vec<Finding> {
    let plan = Plan {
        decision: None,
        product: subject.product.to_owned(),
        organisation: subject.organisation.to_owned(),
        aim: String::new(),
        coordinator: None,
        champion: None,
        opinion_leader: None,
        barriers: given.barriers.clone(),
        strategies: given.strategies.clone(),
        left: given.left.clone(),
        transfer: given.transfer.clone(),
        application: given.application.clone(),
        steps: given.steps.clone(),
        clients: None,
        stop: None,
        review: None,
        follow_up: given.follow_up.clone(),
        internal: false,
    };
    let determinants: Vec<&str> = subject.determinants.list.iter().map(|one| one.key.as_str()).collect();
    let strategies: Vec<&str> = subject.strategies.list.keys().map(String::as_str).collect();
    let core = subject.repo.product(subject.product).map(|product| product.core.as_slice());
    let known = Known { determinants: &determinants, strategies: &strategies, core };
    let told = stray(&plan, &known).into_iter().map(|stray| {
        let finding = Finding::value("unknown-plan-code", stray.keys).variant(stray.sort.name()).with("code", &stray.code);
        finding.suggesting(stray.near.as_deref())
    });
    told.collect()
}

fn in_parts(given: Given, present: Option<&Plan>) -> Vec<Part> {
    let texts = [
        ("aim", given.aim),
        ("decision", given.decision),
        ("coordinator", given.coordinator),
        ("champion", given.champion),
        ("opinion-leader", given.opinion_leader),
    ];
    let late = [("clients", given.clients), ("stop", given.stop)];
    let text = |(key, value): (&'static str, Option<String>)| Some(Part::Text(key, Some(value?.trim().to_owned())));
    let mut parts: Vec<Part> = texts.into_iter().filter_map(text).collect();
    parts.extend(given.barriers.into_iter().map(Part::Barrier));
    parts.extend(given.strategies.into_iter().map(Part::Strategy));
    parts.extend(given.left.into_iter().map(Part::Left));
    parts.extend(given.transfer.into_iter().map(Part::Transfer));
    parts.extend(given.application.into_iter().map(Part::Application));
    parts.extend(given.steps.into_iter().map(Part::Step));
    parts.extend(late.into_iter().filter_map(text));
    parts.extend(given.review.map(|date| Part::Review(Some(date))));
    parts.extend(given.follow_up.into_iter().map(Part::FollowUp));
    match present {
        Some(plan) => parts.into_iter().map(|part| merged(plan, part)).collect(),
        None => parts,
    }
}
