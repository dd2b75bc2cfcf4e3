//! Answers that come from a file instead of from a person at the keyboard: every mistake is found in one reading.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use super::typed::{codes, parse, step, wrong};
use super::{Asking, Input, Purpose, Refusal};
use crate::model::{Answer, Answers, Assessment, ChecklistQuestion, QuestionType, Step};
use crate::source::yaml::{Node, Value, decode, parse as read};
use crate::source::{At, Finding, Key, Lines, Position, Span};

/// The most characters in one text.
const LONGEST: usize = 8000;

/// What a file of answers says.
#[derive(Default)]
pub struct Given {
    /// The answers by question.
    pub answers: Answers,
    /// The whole record, when it is one: for the role, wish, set and round.
    pub record: Option<Assessment>,
    /// Where each answer stands.
    pub places: BTreeMap<String, Position>,
    /// What stands beside the answers although the file does not say what it is about.
    pub beside: Vec<String>,
}

/// A mistake in a file of answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Where it stands.
    pub position: Position,
    /// The question it is about, or the key.
    pub about: String,
    /// What is wrong.
    pub refusal: Refusal,
}

/// Reads answers: a map of question to number, text or answer, or a whole assessment with `answers`. JSON is read as well.
///
/// # Errors
/// With every mistake, when there is one.
pub fn given(text: &str, questions: &[&ChecklistQuestion], purpose: Purpose) -> Result<Given, Vec<Problem>> {
    let lines = Lines::new(text);
    let problem =
        |span: Span, about: &str, refusal| Problem { position: lines.position(span.start), about: about.to_owned(), refusal };
    let tree = read(text, 0);
    let mut problems: Vec<Problem> =
        tree.findings.iter().map(|finding| problem(place(finding, None), finding.rule, Refusal::Value)).collect();
    let Some(root) = tree.root.as_ref().filter(|root| matches!(root.value, Value::Map(_))) else {
        problems.push(problem(Span::new(0, 0), "", Refusal::Value));
        return Err(problems);
    };
    let inner = root.get("answers").filter(|node| matches!(node.value, Value::Map(_)));
    let mut read = Given::default();
    for entry in inner.unwrap_or(root).entries() {
        let one = match questions.iter().find(|question| question.id == entry.key) {
            Some(question) => one(&entry.value, question, purpose),
            None => Err((entry.key_span, Refusal::Question(entry.key.to_string()))),
        };
        match one {
            Ok(answer) => {
                read.places.insert(entry.key.to_string(), lines.position(entry.value.span.start));
                read.answers.insert(entry.key.as_ref().into(), answer);
            }
            Err((span, refusal)) => problems.push(problem(span, &entry.key, refusal)),
        }
    }
    let whole = inner.is_some() && root.get("subject").is_some();
    read.record = if whole { decode::<Assessment>(root).value } else { None };
    let beside = root.entries().iter().filter(|entry| inner.is_some() && !whole && entry.key != "answers");
    read.beside = beside.map(|entry| entry.key.to_string()).collect();
    if problems.is_empty() { Ok(read) } else { Err(problems) }
}

/// Where a finding of the reader points.
fn place(finding: &Finding, root: Option<&Node<'_>>) -> Span {
    finding.at.span(root).or(root.map(|root| root.span)).unwrap_or_default()
}

fn one(node: &Node<'_>, question: &ChecklistQuestion, purpose: Purpose) -> Result<Answer, (Span, Refusal)> {
    let answer = match &node.value {
        Value::Map(_) => whole(node)?,
        Value::List(items) if question.kind == QuestionType::Steps => Answer { steps: Some(steps(items)?), ..Answer::default() },
        Value::List(items) => {
            let texts = items.iter().map(|item| item.text().map(str::to_owned).ok_or((item.span, Refusal::Value)));
            Answer { items: Some(texts.collect::<Result<_, _>>()?), ..Answer::default() }
        }
        Value::Scalar(_) => short(node.text().unwrap_or_default(), question).map_err(|refusal| (node.span, refusal))?,
    };
    fits(&answer, question, purpose == Purpose::Consensus).map_err(|refusal| (node.span, refusal))?;
    if purpose == Purpose::Consensus && answer.reason.as_ref().is_none_or(|reason| reason.trim().is_empty()) {
        return Err((node.span, Refusal::Reason));
    }
    Ok(answer)
}

/// The items of a list as steps: each with its keys, or in one line as a person types it.
fn steps(items: &[Node<'_>]) -> Result<Vec<Step>, (Span, Refusal)> {
    let one = |node: &Node<'_>| match node.text() {
        Some(line) => step(line).ok_or((node.span, Refusal::Step)),
        None => whole(node),
    };
    items.iter().map(one).collect()
}

/// An answer, or a step, with its keys as in an assessment.
fn whole<T: DeserializeOwned + Default>(node: &Node<'_>) -> Result<T, (Span, Refusal)> {
    let decoded = decode::<T>(node);
    let Some(finding) = decoded.findings.first() else { return Ok(decoded.value.unwrap_or_default()) };
    let refusal = match &finding.at {
        At::Key(keys) => Refusal::Key(last(&keys.0)),
        _ => Refusal::Value,
    };
    Err((place(finding, Some(node)), refusal))
}

fn last(keys: &[Key]) -> String {
    match keys.last() {
        Some(Key::Name(name)) => name.to_string(),
        _ => String::new(),
    }
}

/// An answer in a few signs, as a person would type it; for a question that takes text, the text itself.
fn short(text: &str, question: &ChecklistQuestion) -> Result<Answer, Refusal> {
    let mut answer = Answer::default();
    if question.kind == QuestionType::Text {
        answer.text = Some(text.into());
        return Ok(answer);
    }
    for input in parse(text, Asking::Answer, question)? {
        match input {
            Input::Number(number) => answer.score = Some(number),
            Input::Choice(code) => answer.choice = Some(code.into()),
            Input::Items(items) => answer.items = Some(items),
            Input::Step(step) => answer.steps = Some(vec![step]),
            Input::NotApplicable(reason) => answer.not_applicable = Some(reason.unwrap_or_default().into()),
            Input::Unknown => answer.unknown = Some(true),
            Input::Note(text) => answer.note = text.map(Into::into),
            Input::Source(text) => answer.source = text.map(Into::into),
            Input::Certainty(degree) => answer.certainty = degree,
            _ => return Err(wrong(question)),
        }
    }
    Ok(answer)
}

/// Whether an answer is one that the question takes; `halves` allows 3.5, as in a consensus.
///
/// # Errors
/// With what is wrong with it.
pub fn fits(answer: &Answer, question: &ChecklistQuestion, halves: bool) -> Result<(), Refusal> {
    if answer.parts() != 1 {
        return Err(Refusal::Parts);
    }
    if let Some(refusal) = answer.texts().find_map(strange) {
        return Err(refusal);
    }
    let blank = |text: &str| text.trim().is_empty();
    if answer.not_applicable.as_deref().is_some_and(blank) {
        return Err(Refusal::Reason);
    }
    if answer.text.as_deref().is_some_and(blank) || answer.items.as_ref().is_some_and(Vec::is_empty) {
        return Err(Refusal::Empty);
    }
    if answer.steps.as_ref().is_some_and(|steps| !steps.iter().any(complete)) {
        return Err(Refusal::Steps);
    }
    let parts = if halves { 2.0 } else { 1.0 };
    let right = match (answer.score, &answer.choice) {
        (Some(score), _) => question
            .kind
            .range()
            .is_some_and(|(low, high)| (score * parts).fract() == 0.0 && (f64::from(low)..=f64::from(high)).contains(&score)),
        (_, Some(choice)) => codes(question).iter().any(|code| **code == **choice),
        _ if answer.text.is_some() => question.kind == QuestionType::Text,
        _ if answer.items.is_some() => question.kind == QuestionType::List,
        _ if answer.steps.is_some() => question.kind == QuestionType::Steps,
        _ => true,
    };
    if right { Ok(()) } else { Err(wrong(question)) }
}

/// Whether a step says what, who and when.
fn complete(step: &Step) -> bool {
    !step.what.trim().is_empty() && step.by.as_ref().is_some_and(|by| !by.trim().is_empty()) && step.due.is_some()
}

/// Why a text is no answer: it holds a sign that steers instead of says, or it is a document.
fn strange(text: &str) -> Option<Refusal> {
    let steers =
        |c: &char| (c.is_control() && !matches!(c, '\n' | '\t')) || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let sign = text.chars().find(steers).map(|c| Refusal::Sign(format!("U+{:04X}", u32::from(c))));
    sign.or_else(|| (text.chars().count() > LONGEST).then_some(Refusal::Long(LONGEST)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::tests::{question, three_questions};

    fn problems(text: &str) -> Vec<String> {
        let checklist = three_questions();
        let questions: Vec<_> = checklist.questions.iter().collect();
        let told = |p: Problem| format!("{}:{} {} {:?}", p.position.line, p.position.column, p.about, p.refusal);
        given(text, &questions, Purpose::Assess).err().unwrap_or_default().into_iter().map(told).collect()
    }

    #[test]
    fn numbers_signs_answers_and_whole_records_are_read_from_yaml_and_json() {
        let checklist = three_questions();
        let questions: Vec<_> = checklist.questions.iter().collect();
        for text in [
            "A1: 4\nA2: '?'\nB1: '- speelt niet'\n",
            "{\"A1\": 4, \"A2\": {\"unknown\": true}, \"B1\": {\"not-applicable\": \"speelt niet\"}}",
            "subject: product/a\nchecklist: product\nchecklist-version: '1'\ndate: 2026-01-01\nanswers:\n  A1: 4\n  A2:\n    unknown: true\n  B1: nvt speelt niet\n",
        ] {
            let answers = given(text, &questions, Purpose::Assess).unwrap_or_default().answers;
            assert_eq!(answers.get("A1"), Some(&Answer::scored(4.0)), "{text}");
            assert_eq!(answers.get("A2").and_then(|a| a.unknown), Some(true), "{text}");
            assert_eq!(answers.get("B1").and_then(|a| a.not_applicable.as_deref()), Some("speelt niet"), "{text}");
        }
    }

    #[test]
    fn every_mistake_is_told_with_its_place() {
        assert_eq!(
            problems("A1: 7\nA2:\n  score: 3\n  nota: x\nB1: '-'\nZ9: 1\n"),
            ["1:5 A1 Number(1, 5)", "4:3 A2 Key(\"nota\")", "5:5 B1 Reason", "6:1 Z9 Question(\"Z9\")"]
        );
        assert_eq!(problems("- 1\n"), ["1:1  Value"]);
    }

    #[test]
    fn a_text_that_steers_or_never_ends_is_no_answer() {
        let long = format!("A1: {{score: 3, note: {}}}\n", "x".repeat(8001));
        assert_eq!(problems(&long), ["1:5 A1 Long(8000)"]);
        assert_eq!(problems("A1: {score: 3, note: \"a\\u001b[31m\"}\n"), ["1:5 A1 Sign(\"U+001B\")"]);
        assert_eq!(problems("A1: {unknown: true, source: \"\\u202e\"}\n"), ["1:5 A1 Sign(\"U+202E\")"]);
        assert_eq!(problems("A1: {score: 3, note: \"een\\ntwee\"}\n"), [""; 0]);
    }

    #[test]
    fn a_settled_value_from_a_file_needs_its_reason() {
        let checklist = three_questions();
        let questions: Vec<_> = checklist.questions.iter().collect();
        let read = |text| given(text, &questions, Purpose::Consensus);
        assert!(read("A1:\n  score: 3.5\n  reason: besproken\n").is_ok());
        assert_eq!(read("A1: 3\n").err().map(|problems| problems[0].refusal.clone()), Some(Refusal::Reason));
    }

    #[test]
    fn steps_from_a_file_stand_in_keys_or_in_lines_and_one_says_who_and_when() {
        let steps = question("steps");
        let read = |text| given(text, &[&steps], Purpose::Assess).map_err(|problems| problems[0].refusal.clone());
        let line = read("Q: [oefenen; teamleider; 1-6-2026]\n").unwrap_or_default().answers;
        let keys = read("Q:\n  - what: oefenen\n    by: teamleider\n    due: 2026-06-01\n").unwrap_or_default().answers;
        let whole = read("Q:\n  steps:\n    - what: oefenen\n      by: teamleider\n      due: 2026-06-01\n").unwrap_or_default();
        assert!(line.contains_key("Q") && line == keys && line == whole.answers);
        assert_eq!(read("Q:\n  - what: oefenen\n").err(), Some(Refusal::Steps));
        assert_eq!(read("Q: []\n").err(), Some(Refusal::Steps));
        assert_eq!(read("Q: [oefenen]\n").err(), Some(Refusal::Step));
    }

    #[test]
    fn an_answer_from_a_file_must_fit_its_question() {
        let scored = Answer::scored;
        assert_eq!(fits(&scored(5.0), &question("scale"), false), Ok(()));
        assert_eq!(fits(&scored(6.0), &question("scale"), false), Err(Refusal::Number(1, 5)));
        assert_eq!(fits(&scored(3.5), &question("scale"), false), Err(Refusal::Number(1, 5)));
        assert_eq!(fits(&scored(3.5), &question("scale"), true), Ok(()));
        assert_eq!(fits(&scored(3.0), &question("text"), false), Err(Refusal::NotHere));
        assert_eq!(fits(&Answer::default(), &question("scale"), false), Err(Refusal::Parts));
        let not_applicable = Answer { not_applicable: Some(" ".into()), ..Answer::default() };
        assert_eq!(fits(&not_applicable, &question("scale"), false), Err(Refusal::Reason));
    }
}
