//! An interview: which question is on the table, what becomes of an input, and what comes next.
//!
//! The interview knows no terminal and no disk. Each event says what to save, so that the one who speaks can save
//! at once: a stop at any moment loses at most the line that is being typed.

use std::collections::BTreeMap;

use super::given::fits;
use super::{Asking, Event, Input, Position, Purpose, Refusal, Then};
use crate::model::{Answer, Checklist, ChecklistQuestion, Group, Scoring, Step};

/// An interview over some questions of a checklist.
pub struct Interview<'a> {
    checklist: &'a Checklist,
    questions: Vec<&'a ChecklistQuestion>,
    answers: BTreeMap<String, Answer>,
    purpose: Purpose,
    at: usize,
    asking: Asking,
    held: Option<Answer>,
}

impl<'a> Interview<'a> {
    /// An interview that begins at the first question without an answer.
    #[must_use]
    pub fn new(
        checklist: &'a Checklist,
        questions: impl Iterator<Item = &'a ChecklistQuestion>,
        answers: BTreeMap<String, Answer>,
        purpose: Purpose,
    ) -> Self {
        let questions: Vec<_> = questions.collect();
        let at = questions.iter().position(|question| !answers.contains_key(&question.id)).unwrap_or(questions.len());
        Self { checklist, questions, answers, purpose, at, asking: Asking::Answer, held: None }
    }

    /// The question on the table; none at the end.
    #[must_use]
    pub fn question(&self) -> Option<&'a ChecklistQuestion> {
        self.questions.get(self.at).copied()
    }

    /// What the next line is to say.
    #[must_use]
    pub const fn asking(&self) -> Asking {
        self.asking
    }

    /// What there is to the question on the table.
    #[must_use]
    pub fn answer(&self) -> Option<&Answer> {
        self.answers.get(&self.question()?.id)
    }

    /// All answers until now.
    #[must_use]
    pub const fn answers(&self) -> &BTreeMap<String, Answer> {
        &self.answers
    }

    /// The questions of this interview, in order.
    #[must_use]
    pub fn questions(&self) -> &[&'a ChecklistQuestion] {
        &self.questions
    }

    /// The group of the question on the table.
    #[must_use]
    pub fn group(&self) -> Option<&'a Group> {
        let question = self.question()?;
        self.checklist.groups.iter().find(|group| group.id == question.group)
    }

    /// Where the interview is.
    #[must_use]
    pub fn position(&self) -> Position {
        let mut groups: Vec<&str> = Vec::new();
        let mut here = 0;
        for (i, question) in self.questions.iter().enumerate() {
            if !groups.contains(&question.group.as_str()) {
                groups.push(&question.group);
            }
            if i <= self.at {
                here = groups.iter().position(|group| *group == question.group).map_or(here, |group| group + 1);
            }
        }
        let questions = self.questions.len();
        Position { question: (self.at + 1).min(questions), questions, group: here, groups: groups.len() }
    }

    /// Back from the end to the first question that is open: without an answer or unknown, else a number without a source,
    /// else the first of all.
    pub fn reopen(&mut self) {
        let first = |fits: &dyn Fn(Option<&Answer>) -> bool| {
            self.questions.iter().position(|question| fits(self.answers.get(&question.id)))
        };
        let open = first(&|answer| answer.is_none_or(|answer| !answer.answers() && answer.not_applicable.is_none()));
        let bare = || first(&|answer| answer.is_some_and(|answer| answer.score.is_some() && answer.source.is_none()));
        self.at = open.or_else(bare).unwrap_or(0);
        self.asking = Asking::Answer;
    }

    /// Takes the inputs of one line; what must be saved is saved once.
    pub fn take(&mut self, inputs: &[Input]) -> Event {
        let mut event = Event { save: None, then: Then::Ask(self.asking) };
        for input in inputs {
            let next = self.one(input);
            event = Event { save: next.save.or(event.save), then: next.then };
            if matches!(event.then, Then::Refused(_)) {
                break;
            }
        }
        event
    }

    fn one(&mut self, input: &Input) -> Event {
        let Some(question) = self.question() else { return told(Then::Finished) };
        match (self.asking, input) {
            (_, Input::Stop) => self.stop(),
            (Asking::Answer, Input::Back) => self.back(),
            (Asking::Answer | Asking::Remediable | Asking::Because, Input::Skip) => self.on(),
            (_, Input::Back) => self.again(),
            (Asking::Answer, Input::Keep) => self.keep(question),
            (Asking::Answer, Input::Help) => told(Then::Help),
            (Asking::Answer, Input::NotApplicable(None)) => self.ask(Asking::Reason),
            (Asking::Answer, Input::Note(None)) if self.may_remark() => self.ask(Asking::Note),
            (Asking::Answer, Input::Source(None)) if self.may_remark() => self.ask(Asking::Source),
            (Asking::Answer, Input::Certainty(None)) if self.may_remark() => self.ask(Asking::Certainty),
            (Asking::Answer, Input::Note(_) | Input::Source(_) | Input::Certainty(_)) => self.beside(question, input),
            (Asking::Answer, Input::Step(step)) => self.one_more(question, step),
            (Asking::Answer, answer) => self.answered(question, answer),
            (Asking::Note, Input::Text(text)) => self.beside(question, &Input::Note(Some(text.clone()))),
            (Asking::Source, Input::Text(text)) => self.beside(question, &Input::Source(Some(text.clone()))),
            (Asking::Certainty, Input::Certainty(Some(_))) => self.beside(question, input),
            (Asking::Reason, Input::Text(text)) => self.answered(question, &Input::NotApplicable(Some(text.clone()))),
            (Asking::Remediable, Input::Remediable(can)) => self.remediable(question, *can),
            (Asking::Because, Input::Text(text)) => self.because(question, text),
            (Asking::Reason | Asking::Because, _) => told(Then::Refused(Refusal::Reason)),
            (Asking::Remediable, _) => told(Then::Refused(Refusal::Yes)),
            (Asking::Note | Asking::Source | Asking::Certainty, _) => self.again(),
        }
    }

    fn may_remark(&self) -> bool {
        self.purpose == Purpose::Assess
    }

    const fn ask(&mut self, asking: Asking) -> Event {
        self.asking = asking;
        told(Then::Ask(asking))
    }

    /// Back from a question beside the question.
    fn again(&mut self) -> Event {
        self.held = None;
        self.asking = Asking::Answer;
        told(Then::Question)
    }

    fn back(&mut self) -> Event {
        if self.at == 0 {
            return told(Then::Refused(Refusal::First));
        }
        self.at -= 1;
        told(Then::Question)
    }

    fn on(&mut self) -> Event {
        self.held = None;
        self.asking = Asking::Answer;
        self.at += 1;
        told(if self.question().is_some() { Then::Question } else { Then::Finished })
    }

    fn stop(&mut self) -> Event {
        self.held = None;
        self.asking = Asking::Answer;
        told(Then::Stopped)
    }

    fn keep(&mut self, question: &ChecklistQuestion) -> Event {
        match self.answers.get(&question.id) {
            None => told(Then::Refused(Refusal::Empty)),
            Some(answer) if knocks_out(self.checklist, question, answer) && answer.remediable.is_none() => {
                self.ask(Asking::Remediable)
            }
            Some(_) => self.on(),
        }
    }

    /// A remark, source or certainty. Without an answer yet it is kept with `unknown`, so that it is on disk at once.
    fn beside(&mut self, question: &ChecklistQuestion, input: &Input) -> Event {
        if !self.may_remark() {
            return told(Then::Refused(Refusal::NotHere));
        }
        let mut answer = self.answers.get(&question.id).cloned().unwrap_or_else(unknown);
        match input {
            Input::Note(text) => answer.note.clone_from(text),
            Input::Source(text) => answer.source.clone_from(text),
            Input::Certainty(degree) => answer.certainty = *degree,
            _ => {}
        }
        self.asking = Asking::Answer;
        self.save(question, answer, Then::Ask(Asking::Answer))
    }

    /// A step comes after those that are there; the question stays on the table for the next one.
    fn one_more(&mut self, question: &ChecklistQuestion, step: &Step) -> Event {
        let old = self.answers.get(&question.id).cloned().unwrap_or_default();
        let mut steps = old.steps.unwrap_or_default();
        steps.push(step.clone());
        let answer =
            Answer { steps: Some(steps), note: old.note, source: old.source, certainty: old.certainty, ..Answer::default() };
        self.save(question, answer, Then::Ask(Asking::Answer))
    }

    /// An answer replaces the one before; its remark, source and certainty stay.
    fn answered(&mut self, question: &ChecklistQuestion, input: &Input) -> Event {
        let old = self.answers.get(&question.id).cloned().unwrap_or_default();
        let mut answer = Answer { note: old.note, source: old.source, certainty: old.certainty, ..Answer::default() };
        match input {
            Input::Number(number) => answer.score = Some(*number),
            Input::Choice(code) => answer.choice = Some(code.clone()),
            Input::Text(text) => answer.text = Some(text.clone()),
            Input::Items(items) => answer.items = Some(items.clone()),
            Input::NotApplicable(reason) => answer.not_applicable.clone_from(reason),
            Input::Unknown => answer.unknown = Some(true),
            _ => return told(Then::Refused(Refusal::NotHere)),
        }
        if let Err(refusal) = fits(&answer, question, self.purpose == Purpose::Consensus) {
            return told(Then::Refused(refusal));
        }
        let knocked_out = knocks_out(self.checklist, question, &answer);
        match self.purpose {
            Purpose::Assess if knocked_out => {
                self.asking = Asking::Remediable;
                self.save(question, answer, Then::Ask(Asking::Remediable))
            }
            Purpose::Assess => self.save_and_go_on(question, answer),
            Purpose::Consensus => {
                self.held = Some(answer);
                self.ask(if knocked_out { Asking::Remediable } else { Asking::Because })
            }
        }
    }

    fn remediable(&mut self, question: &ChecklistQuestion, can: bool) -> Event {
        if let Some(held) = &mut self.held {
            held.remediable = Some(can);
            return self.ask(Asking::Because);
        }
        let mut answer = self.answers.get(&question.id).cloned().unwrap_or_default();
        answer.remediable = Some(can);
        self.save_and_go_on(question, answer)
    }

    fn because(&mut self, question: &ChecklistQuestion, reason: &str) -> Event {
        let Some(mut answer) = self.held.take() else { return self.again() };
        answer.reason = Some(reason.to_owned());
        self.save_and_go_on(question, answer)
    }

    fn save_and_go_on(&mut self, question: &ChecklistQuestion, answer: Answer) -> Event {
        let then = self.on().then;
        self.save(question, answer, then)
    }

    fn save(&mut self, question: &ChecklistQuestion, answer: Answer, then: Then) -> Event {
        self.answers.insert(question.id.clone(), answer.clone());
        Event { save: Some((question.id.clone(), answer)), then }
    }
}

const fn told(then: Then) -> Event {
    Event { save: None, then }
}

fn unknown() -> Answer {
    Answer { unknown: Some(true), ..Answer::default() }
}

/// Whether an answer is a knock-out: a must-have of a weighted checklist below 2.
#[must_use]
pub fn knocks_out(checklist: &Checklist, question: &ChecklistQuestion, answer: &Answer) -> bool {
    checklist.scoring == Scoring::Weighted && question.must_have && answer.score.is_some_and(|score| score < 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::parse;
    use crate::assess::tests::three_questions;

    /// What happens at each line: the question and answer that are saved, and what comes next.
    fn played(purpose: Purpose, lines: &[&str]) -> Vec<String> {
        let checklist = three_questions();
        let mut interview = Interview::new(&checklist, checklist.questions.iter(), BTreeMap::new(), purpose);
        lines.iter().map(|line| step(&mut interview, line)).collect()
    }

    fn step(interview: &mut Interview<'_>, line: &str) -> String {
        let question = interview.question().unwrap();
        let event = interview.take(&parse(line, interview.asking(), question).unwrap());
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
        let extra = [&answer.note, &answer.source, &answer.reason].into_iter().flatten().cloned();
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
            (&["1", "q"], "> Stopped"),
            (&["n eerst dit"], "A1 ?, eerst dit > Ask(Answer)"),
            (&["n eerst dit", "4"], "A1 4, eerst dit > A2"),
            (&["n", "later"], "A1 ?, later > Ask(Answer)"),
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
            (&["1", "ja"], "> Ask(Because)"),
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
        let mut interview = Interview::new(&checklist, checklist.questions.iter(), BTreeMap::new(), Purpose::Assess);
        for what in ["bellen", "oefenen"] {
            let told = step(&mut interview, &format!("{what}; teamleider; 1-6-2026"));
            assert_eq!(told, "A1 ? > Ask(Answer)");
        }
        assert_eq!(interview.answers()["A1"].steps.as_ref().map(Vec::len), Some(2));
        assert_eq!(step(&mut interview, ""), "> A2");
    }

    #[test]
    fn an_interview_goes_on_at_the_first_question_without_an_answer() {
        let checklist = three_questions();
        let done = BTreeMap::from([("A1".to_owned(), Answer::scored(4.0))]);
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
}
