//! The answers of one assessor to a checklist, or what the assessors settled together. Step 2.

use std::collections::BTreeMap;
use std::fmt;

use schemars::JsonSchema;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::{Among, Answer, Answers, Checklist, ChecklistQuestion, Date, Kind, Reference, Text, packed};
use crate::keys;

/// The answers of one assessor, or a consensus.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Assessment {
    /// What is assessed, as `kind/id`.
    pub subject: String,
    /// For which organisation.
    pub organisation: Option<String>,
    /// The wish it is held against.
    pub wish: Option<String>,
    /// The checklist: a built-in one, or one of `checklists/`.
    pub checklist: String,
    /// The version of the checklist that was answered.
    pub checklist_version: String,
    /// The full set of questions, or the quick one.
    #[serde(default)]
    pub set: Set,
    /// The round; a later one replaces an earlier one.
    #[serde(default = "first")]
    pub round: u32,
    /// The role of the assessor.
    pub assessor: Option<String>,
    /// The day on which it was begun.
    pub date: Date,
    /// Draft or final; only final ones count. A consensus has none.
    pub status: Option<Status>,
    /// Whether these are the values that the assessors settled.
    #[serde(default)]
    pub consensus: bool,
    /// The answers by question.
    #[serde(default, serialize_with = "packed::write", deserialize_with = "together")]
    #[schemars(with = "BTreeMap<String, Answer>")]
    pub answers: Answers,
    /// Keeps it out of the site and exports.
    #[serde(default)]
    pub internal: bool,
}

const fn first() -> u32 {
    1
}

/// Reads all answers before any is put in its place: one by one, those of a file in disorder would each move all others.
fn together<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Answers, D::Error> {
    if deserializer.is_human_readable() { deserializer.deserialize_map(Together) } else { packed::read(deserializer) }
}

struct Together;

impl<'de> Visitor<'de> for Together {
    type Value = Answers;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut answers = Vec::with_capacity(map.size_hint().unwrap_or_default());
        while let Some(answer) = map.next_entry()? {
            answers.push(answer);
        }
        Ok(answers.into_iter().collect())
    }
}

/// Which questions are asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Set {
    /// All that fit.
    #[default]
    Full,
    /// Only the quick ones: enough to see whether to go on.
    Quick,
}

/// Whether a document is being worked on or done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Being worked on.
    Draft,
    /// Done.
    Final,
}

impl Assessment {
    /// Whether it counts as the voice of an assessor.
    #[must_use]
    pub fn counts(&self) -> bool {
        !self.consensus && self.status == Some(Status::Final)
    }

    /// The answers with their questions in a checklist.
    pub fn asked<'c>(
        &'c self,
        checklist: &'c Checklist,
    ) -> impl Iterator<Item = (&'c Text, &'c Answer, Option<&'c ChecklistQuestion>)> {
        self.numbered(&checklist.questions).map(|(id, answer, at)| (id, answer, at.map(|at| &checklist.questions[at])))
    }

    /// The answers, each with the number of its question. They mostly come in the same order, so a question is looked for behind
    /// the one before it.
    pub fn numbered<'c>(
        &'c self,
        questions: &'c [ChecklistQuestion],
    ) -> impl Iterator<Item = (&'c Text, &'c Answer, Option<usize>)> {
        let mut next = 0;
        self.answers.iter().map(move |(id, answer)| {
            let mut numbers = (next..questions.len()).chain(0..next);
            let at = numbers.find(|at| questions[*at].id == id.as_str());
            next = at.map_or(next, |at| at + 1);
            (id, answer, at)
        })
    }

    pub(super) fn references(&self) -> Vec<Reference> {
        let organisation = self.organisation.as_ref().map(|id| Reference::to(Kind::Organisation, keys!["organisation"], id));
        let wish = self.wish.as_ref().map(|id| Reference::to(Kind::Wish, keys!["wish"], id));
        let checklist = Reference::to(Kind::Checklist, keys!["checklist"], &self.checklist);
        let subject = Reference::full(Among::Any, keys!["subject"], &self.subject);
        [Some(subject), organisation, wish, Some(checklist)].into_iter().flatten().collect()
    }
}
