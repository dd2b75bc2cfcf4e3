//! What a person types at a question, as inputs: keys that are the same in both languages, and the words of both.

use super::joined::joined;
use super::words::{STATES, Word, degree, says_yes, word};
use super::{Asking, Input, Refusal};
use crate::model::{ChecklistQuestion, Date, QuestionType, Step};

/// Reads a line; several things may stand behind one another with `;`, remarks and sources come first then.
///
/// # Errors
/// When the line is no answer to what was asked.
pub fn parse(typed: &str, asking: Asking, question: &ChecklistQuestion) -> Result<Vec<Input>, Refusal> {
    let typed = typed.trim();
    match asking {
        Asking::Answer if matches!(question.kind, QuestionType::Text | QuestionType::List | QuestionType::Steps) => {
            free(typed, question)
        }
        Asking::Answer => line(typed, question),
        Asking::Remediable => remediable(typed).map(one),
        Asking::Certainty => {
            let degree = || Ok(Input::Certainty(Some(degree(typed).ok_or(Refusal::Certainty)?)));
            leave(typed).map_or_else(degree, Ok).map(one)
        }
        Asking::Reason | Asking::Note | Asking::Source | Asking::Because => {
            Ok(one(leave(typed).unwrap_or_else(|| Input::Text(typed.to_owned()))))
        }
    }
}

fn one(input: Input) -> Vec<Input> {
    vec![input]
}

/// Whether a knock-out can be remedied, or that nobody knows yet.
fn remediable(typed: &str) -> Result<Input, Refusal> {
    match (leave(typed), word(typed)) {
        (Some(left), _) => Ok(left),
        (None, Some((Word::Unknown, ""))) => Ok(Input::Unknown),
        _ => says_yes(typed).map(Input::Remediable).ok_or(Refusal::Remediable),
    }
}

/// The keys with which a person leaves a question beside the question.
fn leave(typed: &str) -> Option<Input> {
    match word(typed) {
        _ if typed.is_empty() => Some(Input::Keep),
        Some((Word::Back, "")) => Some(Input::Back),
        Some((Word::Stop, "")) => Some(Input::Stop),
        Some((Word::Skip, "")) => Some(Input::Skip),
        _ => None,
    }
}

/// A line with parts between `;`. A part that is no remark, source or certainty belongs to the part before it.
fn line(typed: &str, question: &ChecklistQuestion) -> Result<Vec<Input>, Refusal> {
    let mut parts: Vec<String> = Vec::new();
    for part in typed.split(';') {
        match parts.last_mut() {
            Some(last) if !is_marked(part.trim()) => *last = format!("{last};{part}"),
            _ => parts.push(part.to_owned()),
        }
    }
    let mut inputs = Vec::new();
    for part in &parts {
        inputs.extend(part_of_line(part.trim(), question)?);
    }
    inputs.sort_by_key(|input| !matches!(input, Input::Note(Some(_)) | Input::Source(Some(_)) | Input::Certainty(Some(_))));
    Ok(inputs)
}

fn part_of_line(part: &str, question: &ChecklistQuestion) -> Result<Vec<Input>, Refusal> {
    if part.is_empty() {
        return Ok(one(Input::Keep));
    }
    if let Some(answer) = answer(part, question) {
        return answer.map(one);
    }
    let text = |rest: &str| (!rest.is_empty()).then(|| rest.to_owned());
    match word(part) {
        Some((Word::NotApplicable, rest)) if part.starts_with('-') && number(rest).is_some() => Err(wrong(question)),
        Some((Word::NotApplicable, rest)) => Ok(one(Input::NotApplicable(text(rest)))),
        Some((Word::Unknown, "")) => Ok(one(Input::Unknown)),
        Some((Word::Unknown, rest)) => Ok(vec![Input::Note(text(rest)), Input::Unknown]),
        Some((Word::Note, rest)) => Ok(one(Input::Note(text(rest)))),
        Some((Word::Source, rest)) => Ok(one(Input::Source(text(rest)))),
        Some((Word::Certainty, "")) => Ok(one(Input::Certainty(None))),
        Some((Word::Certainty, rest)) => Ok(one(Input::Certainty(Some(degree(rest).ok_or(Refusal::Certainty)?)))),
        Some((Word::Back, "")) => Ok(one(Input::Back)),
        Some((Word::Skip, "")) => Ok(one(Input::Skip)),
        Some((Word::Help, "")) => Ok(one(Input::Help)),
        Some((Word::Stop, "")) => Ok(one(Input::Stop)),
        _ => Err(joined(part, question).unwrap_or_else(|| wrong(question))),
    }
}

/// Whether a text says by its mark that it is a remark, a source or a certainty.
pub(super) fn is_marked(text: &str) -> bool {
    matches!(word(text), Some((Word::Note | Word::Source | Word::Certainty, rest)) if !rest.is_empty())
}

/// A question that takes any text: only a key or word that stands alone, or a mark before a text, is not the answer.
fn free(typed: &str, question: &ChecklistQuestion) -> Result<Vec<Input>, Refusal> {
    let alone =
        |(_, rest): &(Word, &str)| rest.is_empty() || typed.starts_with(['-', '?', 'n', 's', 'c']) && typed[1..].starts_with(' ');
    if typed.is_empty() || word(typed).as_ref().is_some_and(alone) {
        return part_of_line(typed, question);
    }
    Ok(one(match question.kind {
        QuestionType::List => Input::Items(items(typed)),
        QuestionType::Steps => Input::Step(step(typed).ok_or(Refusal::Step)?),
        _ => Input::Text(typed.to_owned()),
    }))
}

/// A step: what happens, which role does it, and by when, with `;` between them.
pub(super) fn step(typed: &str) -> Option<Step> {
    let parts = items(typed);
    let [what @ .., by, due] = parts.as_slice() else { return None };
    let what = what.join("; ");
    (!what.is_empty()).then_some(Step { what, by: Some(by.clone()), due: Some(day(due)?), done: None })
}

/// A day as people type it: `2026-06-01`, or `1-6-2026`.
fn day(typed: &str) -> Option<Date> {
    let dutch = || {
        let parts: Vec<&str> = typed.split(['-', '/', '.']).collect();
        let [day, month, year] = parts.as_slice() else { return None };
        Date::parse(&format!("{year}-{month:0>2}-{day:0>2}"))
    };
    Date::parse(typed).or_else(dutch)
}

fn items(typed: &str) -> Vec<String> {
    typed.split(';').map(str::trim).filter(|item| !item.is_empty()).map(str::to_owned).collect()
}

/// The answer itself, for questions with numbers or fixed choices; nothing when the line is something else.
pub(super) fn answer(part: &str, question: &ChecklistQuestion) -> Option<Result<Input, Refusal>> {
    let lower = part.to_lowercase();
    if question.kind.range().is_some() {
        return number(part).map(|number| Ok(Input::Number(number)));
    }
    let code = match question.kind {
        QuestionType::YesNo => says_yes(&lower).map(|yes| if yes { "yes" } else { "no" }.to_owned()),
        QuestionType::Status => STATES.iter().find(|(_, words)| words.contains(&&*lower)).map(|(code, _)| (*code).to_owned()),
        QuestionType::Choice => named(&lower, question),
        _ => None,
    };
    let numbered = || {
        let number: usize = part.parse().ok()?;
        let code = number.checked_sub(1).and_then(|number| codes(question).get(number).cloned());
        Some(code.ok_or_else(|| wrong(question)))
    };
    code.map(Ok).or_else(numbered).map(|code| code.map(Input::Choice))
}

/// The codes that a question with fixed choices takes, in order.
pub(super) fn codes(question: &ChecklistQuestion) -> Vec<String> {
    match question.kind {
        QuestionType::Choice => question.choices.iter().map(|choice| choice.id.clone()).collect(),
        kind => kind.codes().iter().map(|code| (*code).to_owned()).collect(),
    }
}

fn named(lower: &str, question: &ChecklistQuestion) -> Option<String> {
    let called = |title: &Option<String>| title.as_ref().is_some_and(|title| title.to_lowercase() == lower);
    let choice = question.choices.iter().find(|c| c.id == lower || called(&c.title.nl) || called(&c.title.en));
    choice.map(|choice| choice.id.clone())
}

/// The refusal that says what the question takes.
pub(super) fn wrong(question: &ChecklistQuestion) -> Refusal {
    match (question.kind.range(), question.kind) {
        (Some((low, high)), _) => Refusal::Number(low, high),
        (None, QuestionType::YesNo) => Refusal::Yes,
        (None, QuestionType::Choice | QuestionType::Status) => Refusal::Choice(codes(question).len()),
        (None, QuestionType::Steps) => Refusal::Step,
        _ => Refusal::NotHere,
    }
}

fn number(text: &str) -> Option<f64> {
    let digits = text.trim().replace(',', ".");
    digits.starts_with(|c: char| c.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::tests::question;
    use crate::model::Certainty;

    fn read(kind: &str, typed: &str) -> Result<Vec<Input>, Refusal> {
        parse(typed, Asking::Answer, &question(kind))
    }

    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn keys_and_the_words_of_both_languages_say_the_same() {
        let cases: &[(&str, Input)] = &[
            ("4", Input::Number(4.0)),
            (" 3,5 ", Input::Number(3.5)),
            ("-", Input::NotApplicable(None)),
            ("nvt", Input::NotApplicable(None)),
            ("na", Input::NotApplicable(None)),
            ("- raakt het dossier niet", Input::NotApplicable(some("raakt het dossier niet"))),
            ("NVT geen dossier", Input::NotApplicable(some("geen dossier"))),
            ("?", Input::Unknown),
            ("onbekend", Input::Unknown),
            ("unknown", Input::Unknown),
            ("weet niet", Input::Unknown),
            ("Weet ik niet.", Input::Unknown),
            ("I don’t know", Input::Unknown),
            ("<", Input::Back),
            ("Terug", Input::Back),
            ("back", Input::Back),
            (">", Input::Skip),
            ("overslaan", Input::Skip),
            ("skip", Input::Skip),
            ("h", Input::Help),
            ("hulp", Input::Help),
            ("help", Input::Help),
            ("q", Input::Stop),
            ("stop", Input::Stop),
            ("quit", Input::Stop),
            (":q", Input::Stop),
            ("n staat op plaats twee", Input::Note(some("staat op plaats twee"))),
            ("n", Input::Note(None)),
            ("opmerking ja; en nog iets", Input::Note(some("ja; en nog iets"))),
            ("s jaarplan 2026", Input::Source(some("jaarplan 2026"))),
            ("bron jaarplan", Input::Source(some("jaarplan"))),
            ("c", Input::Certainty(None)),
            ("c hoog", Input::Certainty(Some(Certainty::High))),
            ("c l", Input::Certainty(Some(Certainty::Low))),
            ("", Input::Keep),
        ];
        for (typed, input) in cases {
            assert_eq!(read("scale", typed).as_deref(), Ok(std::slice::from_ref(input)), "{typed:?}");
        }
    }

    #[test]
    fn each_type_of_question_takes_its_own_answers() {
        let choice = |code: &str| Input::Choice(code.to_owned());
        let cases: &[(&str, &str, Input)] = &[
            ("rating", "10", Input::Number(10.0)),
            ("yes-no", "ja", choice("yes")),
            ("yes-no", "n", choice("no")),
            ("yes-no", "n omdat", Input::Note(some("omdat"))),
            ("status", "gepland", choice("planned")),
            ("status", "3", choice("not")),
            ("choice", "2", choice("west")),
            ("choice", "oost", choice("east")),
            ("choice", "EAST", choice("east")),
            ("text", "na de zomer; of later", Input::Text("na de zomer; of later".into())),
            ("text", "stop", Input::Stop),
            ("text", "weet ik niet", Input::Unknown),
            ("text", "weet ik niet precies", Input::Text("weet ik niet precies".into())),
            ("text", "- dat speelt niet", Input::NotApplicable(some("dat speelt niet"))),
            ("text", "Stop met het formulier", Input::Text("Stop met het formulier".into())),
            ("steps", "-", Input::NotApplicable(None)),
            ("list", "ouders; jongeren ;", Input::Items(vec!["ouders".into(), "jongeren".into()])),
        ];
        for (kind, typed, input) in cases {
            assert_eq!(read(kind, typed).as_deref(), Ok(std::slice::from_ref(input)), "{kind} {typed:?}");
        }
    }

    #[test]
    fn a_step_says_what_who_and_when() {
        let due = Date::parse("2026-06-01");
        let step = |what: &str| vec![Input::Step(Step { what: what.into(), by: some("teamleider"), due, done: None })];
        assert_eq!(read("steps", "oefenen in Zuid; teamleider; 1-6-2026"), Ok(step("oefenen in Zuid")));
        assert_eq!(read("steps", "bellen; daarna oefenen; teamleider; 2026-06-01"), Ok(step("bellen; daarna oefenen")));
        for typed in ["oefenen", "oefenen; teamleider", "teamleider; 1-6-2026", "oefenen; teamleider; morgen", "a; b; 31-2-2026"] {
            assert_eq!(read("steps", typed), Err(Refusal::Step), "{typed}");
        }
    }

    #[test]
    fn remarks_on_the_same_line_come_before_the_answer() {
        let expected = vec![Input::Source(some("jaarplan")), Input::Note(some("a; b")), Input::Number(4.0)];
        assert_eq!(read("scale", "4; s jaarplan; n a; b"), Ok(expected));
        assert_eq!(read("scale", "? navragen"), Ok(vec![Input::Note(some("navragen")), Input::Unknown]));
    }

    #[test]
    fn what_is_no_answer_is_refused_with_what_would_be() {
        for (kind, typed, refusal) in [
            ("scale", "vier", Refusal::Number(1, 5)),
            ("scale", "-1", Refusal::Number(1, 5)),
            ("scale", "4 of 5", Refusal::Number(1, 5)),
            ("scale", "stop maar", Refusal::Number(1, 5)),
            ("rating", "x", Refusal::Number(0, 10)),
            ("yes-no", "misschien", Refusal::Yes),
            ("status", "4", Refusal::Choice(3)),
            ("choice", "noord", Refusal::Choice(2)),
            ("scale", "c soms", Refusal::Certainty),
            ("scale", "4 bron jaarplan", Refusal::Apart("4; s jaarplan".into())),
            ("scale", "4; jaarplan", Refusal::Unmarked { answer: "4".into(), text: "jaarplan".into() }),
            ("scale", "4;", Refusal::Number(1, 5)),
            ("yes-no", "ja; zie p. 3; n kort", Refusal::Unmarked { answer: "ja".into(), text: "zie p. 3".into() }),
            ("yes-no", "ja opmerking nog niet", Refusal::Apart("ja; n nog niet".into())),
        ] {
            assert_eq!(read(kind, typed), Err(refusal), "{kind} {typed:?}");
        }
    }

    #[test]
    fn a_question_beside_the_question_takes_its_own_answers() {
        let scale = question("scale");
        assert_eq!(parse("nee", Asking::Remediable, &scale), Ok(vec![Input::Remediable(false)]));
        assert_eq!(parse("misschien", Asking::Remediable, &scale), Err(Refusal::Remediable));
        assert_eq!(parse("?", Asking::Remediable, &scale), Ok(vec![Input::Unknown]));
        assert_eq!(parse("weet ik niet", Asking::Remediable, &scale), Ok(vec![Input::Unknown]));
        assert_eq!(parse("<", Asking::Remediable, &scale), Ok(vec![Input::Back]));
        assert_eq!(parse("midden", Asking::Certainty, &scale), Ok(vec![Input::Certainty(Some(Certainty::Medium))]));
        assert_eq!(parse("stop niet", Asking::Reason, &scale), Ok(vec![Input::Text("stop niet".into())]));
    }
}
