//! Answers on goal and form from the command line or from a file, as changes to the record. Nothing is asked, and nothing is
//! written while there is a mistake in them.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde_yaml::Value;

use super::advise::Arguments;
use super::{parts, spoken};
use crate::commands::answers_file::{self, Taken};
use crate::commands::fields::assignment;
use crate::commands::recording::{map, value};
use crate::commands::session::Session;
use crate::error::Error;
use crate::keys;
use crate::lang::Lang;
use crate::method::network::advice::{AIM, Aim};
use crate::method::network::limits::QUESTIONS;
use crate::model::{Knowledge, Network, NetworkForm};
use crate::source::finding::nearest;
use crate::source::yaml::Node;
use crate::source::yaml::edit::Change;
use crate::source::{At, Finding, Keys};

/// A file of answers, in the form of the record.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Given {
    title: Option<String>,
    issue: Option<String>,
    ambition: Option<String>,
    product_aim: Option<String>,
    form: Option<NetworkForm>,
    #[serde(default)]
    goal_and_form: BTreeMap<String, String>,
    #[serde(default)]
    knowledge: Vec<Knowledge>,
}

/// The texts that an answer may give beside the questions.
const TEXTS: [&str; 3] = ["issue", "ambition", "product-aim"];

/// What was told, as changes.
pub(super) fn changes(args: &Arguments, present: &Network, session: &mut Session<'_>) -> Result<Vec<Change>, Error> {
    let mut changes = match &args.answers {
        Some(path) => from_file(path, session)?,
        None => Vec::new(),
    };
    for text in &args.answer {
        let (key, text) = assignment(text)?;
        let (key, keys) = place(key, session.lang)?;
        changes.push(Change::Set(keys, value(checked(key, text.trim(), session.lang)?)));
    }
    for text in &args.knowledge {
        let one: [Option<String>; 3] = parts(text, "--knowledge")?;
        if !present.knowledge.iter().any(|old| Some(&old.what) == one[0].as_ref()) {
            changes.push(Change::Append(keys!["knowledge"], knowledge(one)));
        }
    }
    Ok(changes)
}

/// What is needed, who has it, where it can be gained; as a value.
pub(super) fn knowledge([what, with, gained]: [Option<String>; 3]) -> Value {
    map([("what", what.map(value)), ("with", with.map(value)), ("where", gained.map(value))])
}

/// The key of an answer and where it stands in the record.
fn place(text: &str, lang: Lang) -> Result<(&'static str, Keys), Error> {
    let known: Vec<&'static str> = QUESTIONS.into_iter().chain([AIM, "form"]).chain(TEXTS).collect();
    let Some(key) = spoken::meant(text, "answer", &known) else {
        let error = Error::new("error-network-answer").with("key", text);
        let choices = spoken::choices("answer", &known, lang);
        return Err(match nearest(text, choices.split(", ").chain(known.iter().copied())) {
            Some(near) => error.with("suggestion", near).hint("error-did-you-mean"),
            None => error.with("choices", &choices).hint("error-choose-from"),
        });
    };
    let is_text = TEXTS.contains(&key) || key == "form";
    Ok((key, if is_text { keys![key] } else { keys!["goal-and-form", key] }))
}

/// An answer that must be one of some codes, or what those are called.
fn checked<'t>(key: &str, text: &'t str, lang: Lang) -> Result<&'t str, Error> {
    let (family, codes): (&str, Vec<&'static str>) = match key {
        AIM => ("aim", Aim::ALL.iter().map(|aim| aim.name()).collect()),
        "form" => ("form", NetworkForm::ALL.iter().map(|form| form.name()).collect()),
        _ => return Ok(text),
    };
    let choices = || spoken::choices(family, &codes, lang);
    let wrong = || Error::new("error-choice").with("value", text).with("key", key).with("choices", choices());
    spoken::meant(text, family, &codes).ok_or_else(wrong)
}

/// The answers of a file; every mistake is told with its place.
fn from_file(path: &Path, session: &mut Session<'_>) -> Result<Vec<Change>, Error> {
    let take = |given: Given| Ok(Taken { parts: as_changes(given), mistakes: Vec::new() });
    answers_file::read(path, "error-network-answers-hint", codes, take, session)
}

/// Questions that nobody asks, and an aim that is none.
fn codes(root: &Node<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for entry in root.get("goal-and-form").map_or(&[][..], Node::entries) {
        let known: Vec<&str> = QUESTIONS.into_iter().chain([AIM]).collect();
        if !known.contains(&&*entry.key) {
            let near = nearest(&entry.key, known);
            found.push(Finding::new("unknown-key", At::Span(entry.key_span)).with("key", entry.key.clone()).suggesting(near));
        } else if entry.key == AIM && entry.value.text().and_then(Aim::named).is_none() {
            let expected: Vec<&str> = Aim::ALL.iter().map(|aim| aim.name()).collect();
            let finding =
                Finding::new("invalid-value", At::Span(entry.value.span)).with("value", entry.value.text().unwrap_or_default());
            found.push(finding.with("expected", expected.join(", ")));
        }
    }
    found
}

fn as_changes(given: Given) -> Vec<Change> {
    let texts = [("title", given.title), ("issue", given.issue), ("ambition", given.ambition), ("product-aim", given.product_aim)];
    let texts = texts.into_iter().filter_map(|(key, text)| Some(Change::Set(keys![key], value(text?.trim()))));
    let form = given.form.map(|form| Change::Set(keys!["form"], value(form.name())));
    let questions = given.goal_and_form.into_iter().map(|(id, text)| Change::Set(keys!["goal-and-form", id], value(text.trim())));
    let all: Vec<Value> = given.knowledge.into_iter().map(|one| knowledge([Some(one.what), one.with, one.gained])).collect();
    let table = (!all.is_empty()).then(|| Change::Set(keys!["knowledge"], Value::Sequence(all)));
    texts.chain(form).chain(questions).chain(table).collect()
}
