//! An assessment as text: a new record, and the changes of one answer in a record that exists.

use serde_yaml::{Mapping, Value as Yaml};

use crate::keys;
use crate::model::{Answer, Answers, Date, Set, Step, Text};
use crate::source::Keys;
use crate::source::yaml::edit::Change;
use crate::source::yaml::write;

/// What stands above the answers.
#[derive(Clone, Debug)]
pub struct Header {
    /// What is assessed, as `kind/id`.
    pub subject: String,
    /// For which organisation.
    pub organisation: Option<String>,
    /// The wish it is held against.
    pub wish: Option<String>,
    /// The checklist.
    pub checklist: String,
    /// Its version.
    pub version: String,
    /// The set of questions.
    pub set: Set,
    /// The round.
    pub round: u32,
    /// The role of the assessor; none for a consensus.
    pub assessor: Option<String>,
    /// The day on which it was begun.
    pub date: Date,
}

/// A new record with these answers: a draft of an assessor, or a consensus.
#[must_use]
pub fn new_record(header: &Header, answers: &Answers) -> String {
    let text = |text: &str| Yaml::String(text.to_owned());
    let maybe = |value: &Option<String>| value.as_deref().map(text);
    let voice = header.assessor.is_some();
    let set = if header.set == Set::Quick { "quick" } else { "full" };
    let lines: [(&str, Option<Yaml>); 12] = [
        ("subject", Some(text(&header.subject))),
        ("organisation", maybe(&header.organisation)),
        ("wish", maybe(&header.wish)),
        ("checklist", Some(text(&header.checklist))),
        ("checklist-version", Some(text(&header.version))),
        ("set", (voice || header.set == Set::Quick).then(|| text(set))),
        ("round", Some(Yaml::from(header.round))),
        ("consensus", (!voice).then_some(Yaml::Bool(true))),
        ("assessor", maybe(&header.assessor)),
        ("date", Some(text(&header.date.to_string()))),
        ("status", voice.then(|| text("draft"))),
        ("answers", Some(Yaml::Mapping(answers.iter().map(|(id, one)| (text(id), Yaml::Mapping(parts(one)))).collect()))),
    ];
    lines.iter().filter_map(|(key, value)| Some(write::entry(key, value.as_ref()?, 0))).collect()
}

/// The changes that turn the answer on disk into the new one; only what differs is touched.
#[must_use]
pub fn answer_changes(id: &str, old: Option<&Answer>, new: &Answer) -> Vec<Change> {
    let at = keys!["answers", id.to_owned()];
    let new = parts(new);
    let Some(old) = old.map(parts).filter(|old| !old.is_empty()) else { return vec![Change::Set(at, Yaml::Mapping(new))] };
    let name = |key: &Yaml| key.as_str().unwrap_or_default().to_owned();
    let set = new.iter().filter(|(key, value)| old.get(key) != Some(value));
    let set = set.flat_map(|(key, value)| more(&at.then(name(key)), old.get(key), value));
    let gone = old.keys().filter(|key| !new.contains_key(key)).map(|key| Change::Remove(at.then(name(key))));
    set.chain(gone).collect()
}

/// A list that only grew gets the new items, so that what stands beside the old ones stays; else the value is set.
fn more(at: &Keys, old: Option<&Yaml>, new: &Yaml) -> Vec<Change> {
    let grown = old.and_then(Yaml::as_sequence).zip(new.as_sequence()).filter(|(old, new)| new.starts_with(old));
    match grown {
        Some((old, new)) => new[old.len()..].iter().map(|item| Change::Append(at.clone(), item.clone())).collect(),
        None => vec![Change::Set(at.clone(), new.clone())],
    }
}

/// The changes that make an assessment with these answers final. What holds only a remark is unknown from then on.
#[must_use]
pub fn final_changes(answers: &Answers) -> Vec<Change> {
    let silent = answers.iter().filter(|(_, answer)| answer.parts() == 0 && answer.unknown.is_none());
    let unknown = silent.map(|(id, _)| Change::Set(keys!["answers", id.clone(), "unknown"], Yaml::Bool(true)));
    unknown.chain([Change::Set(keys!["status"], Yaml::String("final".to_owned()))]).collect()
}

/// What an answer holds, in the order in which it is written.
fn parts(answer: &Answer) -> Mapping {
    let text = |value: &Option<Text>| value.as_deref().map(|text| Yaml::String(text.to_owned()));
    let items = answer.items.as_ref().map(|items| Yaml::Sequence(items.iter().cloned().map(Yaml::String).collect()));
    let parts = [
        ("score", answer.score.map(number)),
        ("choice", text(&answer.choice)),
        ("text", text(&answer.text)),
        ("items", items),
        ("steps", answer.steps.as_ref().map(|steps| Yaml::Sequence(steps.iter().map(step).collect()))),
        ("not-applicable", text(&answer.not_applicable)),
        ("unknown", answer.unknown.map(Yaml::Bool)),
        ("remediable", answer.remediable.map(Yaml::Bool)),
        ("certainty", answer.certainty.map(|degree| Yaml::String(degree.name().to_owned()))),
        ("source", text(&answer.source)),
        ("note", text(&answer.note)),
        ("reason", text(&answer.reason)),
    ];
    parts.into_iter().filter_map(|(key, value)| Some((Yaml::String(key.to_owned()), value?))).collect()
}

fn step(step: &Step) -> Yaml {
    let text = |text: String| Yaml::String(text);
    let parts = [
        ("what", Some(text(step.what.clone()))),
        ("by", step.by.clone().map(text)),
        ("due", step.due.map(|day| text(day.to_string()))),
        ("done", step.done.map(|day| text(day.to_string()))),
    ];
    Yaml::Mapping(parts.into_iter().filter_map(|(key, value)| Some((text(key.to_owned()), value?))).collect())
}

/// Whole numbers are written without a point.
#[allow(clippy::cast_possible_truncation)]
fn number(score: f64) -> Yaml {
    if score.fract() == 0.0 { Yaml::from(score as i64) } else { Yaml::from(score) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;
    use crate::source::yaml::edit::apply;

    fn header() -> Header {
        Header {
            subject: "product/a".into(),
            organisation: None,
            wish: Some("w".into()),
            checklist: "product".into(),
            version: "1".into(),
            set: Set::Quick,
            round: 1,
            assessor: Some("teamleider".into()),
            date: Date::parse("2026-02-10").unwrap(),
        }
    }

    #[test]
    fn a_new_record_holds_its_header_and_first_answer() {
        let answers = Answers::from_iter([("A1".into(), Answer { source: Some("plan: 2026".into()), ..Answer::scored(4.0) })]);
        assert_eq!(
            new_record(&header(), &answers),
            "subject: product/a\nwish: w\nchecklist: product\nchecklist-version: '1'\nset: quick\nround: 1\n\
             assessor: teamleider\ndate: 2026-02-10\nstatus: draft\nanswers:\n  A1:\n    score: 4\n    source: 'plan: 2026'\n"
        );
    }

    #[test]
    fn a_changed_answer_touches_only_what_differs() {
        let text = "status: draft\nanswers:\n  # eerst vragen\n  A1:\n    score: 5   # top\n    source: x\n";
        let old = Answer { source: Some("x".into()), ..Answer::scored(5.0) };
        let new = Answer { not_applicable: Some("speelt niet".into()), score: None, ..old.clone() };
        let changed = apply(text, Span::new(0, text.len()), &answer_changes("A1", Some(&old), &new)).unwrap();
        assert_eq!(changed, "status: draft\nanswers:\n  # eerst vragen\n  A1:\n    source: x\n    not-applicable: speelt niet\n");
        let same = apply(text, Span::new(0, text.len()), &answer_changes("A1", Some(&old), &old)).unwrap();
        assert_eq!(same, text);
    }

    #[test]
    fn a_remark_without_an_answer_is_unknown_once_it_is_final() {
        let text = "status: draft\nanswers:\n  A1:\n    note: navragen\n  A2:\n    score: 4\n";
        let remark = Answer { note: Some("navragen".into()), ..Answer::default() };
        let answers = Answers::from_iter([("A1".into(), remark), ("A2".into(), Answer::scored(4.0))]);
        let ended = apply(text, Span::new(0, text.len()), &final_changes(&answers)).unwrap();
        let wanted = "status: final\nanswers:\n  A1:\n    note: navragen\n    unknown: true\n  A2:\n    score: 4\n";
        assert_eq!(ended, wanted);
    }

    #[test]
    fn a_step_more_leaves_the_steps_before_it_as_they_are() {
        let text =
            "answers:\n  D1:\n    steps:\n      - what: bellen   # eerst intern\n        by: teamleider\n        due: 2026-06-01\n";
        let step = |what: &str| Step {
            what: what.into(),
            by: Some("teamleider".into()),
            due: Some(Date::parse("2026-06-01").unwrap()),
            done: None,
        };
        let old = Answer { steps: Some(vec![step("bellen")]), ..Answer::default() };
        let new = Answer { steps: Some(vec![step("bellen"), step("oefenen")]), ..Answer::default() };
        let changed = apply(text, Span::new(0, text.len()), &answer_changes("D1", Some(&old), &new)).unwrap();
        assert_eq!(changed, format!("{text}      - what: oefenen\n        by: teamleider\n        due: 2026-06-01\n"));
    }
}
