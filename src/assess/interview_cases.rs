//! What becomes of each line in an interview.

use super::{Input, Interview, Position, Purpose, Then};
use crate::assess::tests::three_questions;
use crate::model::{Answer, Answers};

/// What happens at each line: the question and answer that are saved, and what comes next.
fn played(purpose: Purpose, lines: &[&str]) -> Vec<String> {
    let checklist = three_questions();
    let mut interview = Interview::new(&checklist, checklist.questions.iter(), Answers::default(), purpose);
    lines.iter().map(|line| step(&mut interview, line)).collect()
}

fn step(interview: &mut Interview<'_>, line: &str) -> String {
    let event = interview.hear(line);
    let saved = event.save.map_or_else(String::new, |(id, answer)| format!("{id} {} ", told_short(&answer)));
    let next = match event.then {
        Then::Question => interview.question().unwrap().id.clone(),
        other => format!("{other:?}"),
    };
    format!("{saved}> {next}")
}

fn told_short(answer: &Answer) -> String {
    let value = match (answer.score, &answer.not_applicable) {
        (Some(score), _) => score.to_string(),
        (_, Some(reason)) => format!("n/a {reason}"),
        _ => "?".to_owned(),
    };
    let extra = [&answer.note, &answer.source, &answer.reason].into_iter().flatten().map(ToString::to_string);
    let can = answer.remediable.map(|can| format!("remediable {can}"));
    [value].into_iter().chain(extra).chain(can).collect::<Vec<_>>().join(", ")
}

#[test]
fn every_input_leads_to_the_next_question_or_to_a_word() {
    let cases: &[(&[&str], &str)] = &[
        (&["4"], "A1 4 > A2"),
        (&[">"], "> A2"),
        (&["<"], "> Refused(First)"),
        (&[""], "> Refused(Empty)"),
        (&["7"], "> Refused(Number(1, 5))"),
        (&["3,5"], "> Refused(Number(1, 5))"),
        (&["h"], "> Help"),
        (&["q"], "> Stopped"),
        (&["?"], "A1 ? > A2"),
        (&["? navragen"], "A1 ?, navragen > A2"),
        (&["-"], "> Ask(Reason)"),
        (&["-", "speelt niet"], "A1 n/a speelt niet > A2"),
        (&["-", ""], "> Refused(Reason)"),
        (&["-", "<"], "> A1"),
        (&["- speelt niet"], "A1 n/a speelt niet > A2"),
        (&["1"], "A1 1 > Ask(Remediable)"),
        (&["1", "nee"], "A1 1, remediable false > A2"),
        (&["1", ">"], "> A2"),
        (&["1", "?"], "> A2"),
        (&["1", "misschien"], "> Refused(Remediable)"),
        (&["b1"], "> B1"),
        (&["4", "B1", "a1"], "> A1"),
        (&["-", "-"], "> Refused(Reason)"),
        (&["- -"], "> Refused(Reason)"),
        (&["1", "q"], "> Stopped"),
        (&["n eerst dit"], "A1 ?, eerst dit > Noted(Note)"),
        (&["n eerst dit", ""], "> Refused(Empty)"),
        (&["s jaarplan"], "A1 ?, jaarplan > Noted(Source)"),
        (&["c hoog"], "A1 ? > Noted(Certainty)"),
        (&["n eerst dit", "4"], "A1 4, eerst dit > A2"),
        (&["n", "later"], "A1 ?, later > Noted(Note)"),
        (&["4; s jaarplan; n let op"], "A1 4, let op, jaarplan > A2"),
        (&["4; n blijft", "<", "5"], "A1 5, blijft > A2"),
        (&["1", "ja", "<", "3"], "A1 3 > A2"),
        (&["4", "<", ""], "> A2"),
        (&["1", "<", ""], "> Ask(Remediable)"),
        (&["4", "2", "5"], "B1 5 > Finished"),
    ];
    for (lines, last) in cases {
        assert_eq!(played(Purpose::Assess, lines).last().unwrap(), last, "{lines:?}");
    }
}

#[test]
fn a_settled_value_is_kept_only_with_its_reason() {
    let cases: &[(&[&str], &str)] = &[
        (&["3,5"], "> Ask(Because)"),
        (&["3,5", "uren nog niet toegezegd"], "A1 3.5, uren nog niet toegezegd > A2"),
        (&["3", ""], "> Refused(Reason)"),
        (&["3", "<"], "> A1"),
        (&["3", "-"], "> Refused(Reason)"),
        (&["1", "ja"], "> Ask(Because)"),
        (&["1", "?"], "> Ask(Because)"),
        (&["1", "ja", "besproken"], "A1 1, besproken, remediable true > A2"),
        (&["n iets"], "> Refused(NotHere)"),
    ];
    for (lines, last) in cases {
        assert_eq!(played(Purpose::Consensus, lines).last().unwrap(), last, "{lines:?}");
    }
}

#[test]
fn steps_are_taken_one_by_one_until_enter() {
    let mut checklist = three_questions();
    checklist.questions[0].kind = crate::model::QuestionType::Steps;
    let mut interview = Interview::new(&checklist, checklist.questions.iter(), Answers::default(), Purpose::Assess);
    for what in ["bellen", "oefenen"] {
        let told = step(&mut interview, &format!("{what}; teamleider; 1-6-2026"));
        assert_eq!(told, "A1 ? > Ask(Answer)");
    }
    assert_eq!(interview.answers().get("A1").unwrap().steps.as_ref().map(Vec::len), Some(2));
    assert_eq!(step(&mut interview, ""), "> A2");
}

#[test]
fn an_interview_goes_on_at_the_first_question_without_an_answer() {
    let checklist = three_questions();
    for (answer, at) in [
        (Answer { note: Some("eerst dit".into()), ..Answer::default() }, "A1"),
        (Answer::scored(1.0), "A1"),
        (Answer { unknown: Some(true), ..Answer::default() }, "A2"),
    ] {
        let begun = Answers::from_iter([("A1".into(), answer)]);
        let interview = Interview::new(&checklist, checklist.questions.iter(), begun, Purpose::Assess);
        assert_eq!((interview.question().unwrap().id.as_str(), interview.answered()), (at, usize::from(at == "A2")));
    }
    let done = Answers::from_iter([("A1".into(), Answer::scored(4.0))]);
    let mut interview = Interview::new(&checklist, checklist.questions.iter(), done, Purpose::Assess);
    assert_eq!(interview.position(), Position { question: 2, questions: 3, group: 1, groups: 2 });
    interview.take(&[Input::Skip]);
    interview.take(&[Input::Number(5.0)]);
    assert!(interview.question().is_none());
    interview.reopen();
    assert_eq!(interview.question().unwrap().id, "A2");
    interview.take(&[Input::Unknown]);
    interview.reopen();
    assert_eq!(interview.question().unwrap().id, "A2", "unknown is still open");
    interview.take(&[Input::Number(3.0)]);
    interview.reopen();
    assert_eq!(interview.question().unwrap().id, "A1", "then the first number without a source");
}

#[test]
fn assessors_settle_on_a_value_and_its_reason_in_one_line() {
    let checklist = three_questions();
    let settle = || Interview::new(&checklist, checklist.questions.iter(), Answers::default(), Purpose::Consensus);
    let mut interview = settle();
    assert_eq!(step(&mut interview, "3,5; de cijfers; en de tijd ontbreken"), "A1 3.5, de cijfers; en de tijd ontbreken > A2");
    let mut interview = settle();
    assert_eq!(step(&mut interview, "7; te hoog"), "> Refused(Number(1, 5))");
    assert_eq!(step(&mut interview, "3; s jaarplan"), "> Refused(NotHere)", "a source is no reason");
}
