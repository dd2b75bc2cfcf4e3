//! An interview: which question is on the table, what becomes of an input, and what comes next.
//!
//! The interview knows no terminal and no disk. Each event says what to save, so that the one who speaks can save
//! at once: a stop at any moment loses at most the line that is being typed.

use super::given::fits;
use super::typed::{answer, is_marked};
use super::{Asking, Event, Input, Position, Purpose, Refusal, Then, parse};
use crate::method::knock_out::{knocks_out, lacks_remedy};
use crate::model::{Answer, Answers, Checklist, ChecklistQuestion, Group, Step, Text};

/// An interview over some questions of a checklist.
pub struct Interview<'a> {
    checklist: &'a Checklist,
    questions: Vec<&'a ChecklistQuestion>,
    answers: Answers,
    purpose: Purpose,
    at: usize,
    asking: Asking,
    held: Option<Answer>,
}

impl<'a> Interview<'a> {
    /// An interview that begins at the first question without an answer; a remark alone is none, nor is half a word on a knock-out.
    #[must_use]
    pub fn new(
        checklist: &'a Checklist,
        questions: impl Iterator<Item = &'a ChecklistQuestion>,
        answers: Answers,
        purpose: Purpose,
    ) -> Self {
        let questions: Vec<_> = questions.collect();
        let mut interview = Self { checklist, questions, answers, purpose, at: 0, asking: Asking::Answer, held: None };
        interview.at = interview.questions.iter().position(|one| interview.waits(one)).unwrap_or(interview.questions.len());
        interview
    }

    /// Whether a question still waits for its answer. That it is not known is an answer.
    fn waits(&self, question: &ChecklistQuestion) -> bool {
        self.answers.get(question.id.as_str()).is_none_or(|answer| answer.parts() == 0 || self.lacks_remedy(question, answer))
    }

    fn lacks_remedy(&self, question: &ChecklistQuestion, answer: &Answer) -> bool {
        self.purpose == Purpose::Assess && lacks_remedy(self.checklist, question, answer)
    }

    /// How many questions have their answer.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.questions.iter().filter(|question| !self.waits(question)).count()
    }

    /// What this interview is for.
    #[must_use]
    pub const fn purpose(&self) -> Purpose {
        self.purpose
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
        self.answers.get(self.question()?.id.as_str())
    }

    /// All answers until now.
    #[must_use]
    pub const fn answers(&self) -> &Answers {
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

    /// Whether a question is open: it waits for its answer, or that is not known.
    fn is_open(&self, question: &ChecklistQuestion) -> bool {
        let unknown = |answer: &Answer| !answer.answers() && answer.not_applicable.is_none();
        self.waits(question) || self.answers.get(question.id.as_str()).is_some_and(unknown)
    }

    /// Whether any question is open.
    #[must_use]
    pub fn has_open(&self) -> bool {
        self.questions.iter().any(|question| self.is_open(question))
    }

    /// Back from the end to the first question that is open, else to a number without a source, else to the first of all.
    pub fn reopen(&mut self) {
        let bare = |answer: &Answer| answer.score.is_some() && answer.source.is_none();
        let open = self.questions.iter().position(|question| self.is_open(question));
        let bare = || self.questions.iter().position(|question| self.answers.get(question.id.as_str()).is_some_and(bare));
        self.at = open.or_else(bare).unwrap_or(0);
        self.asking = Asking::Answer;
    }

    /// What becomes of a line that a person types: the answer to what was asked, or the code of a question to go to.
    pub fn hear(&mut self, typed: &str) -> Event {
        let Some(question) = self.question() else { return told(Then::Finished) };
        if let Some(at) = self.named(typed.trim()) {
            self.at = at;
            return told(Then::Question);
        }
        match (self.settled_at_once(typed, question), parse(typed, self.asking, question)) {
            (Some((value, reason)), _) => self.settle_at_once(question, &value, reason),
            (None, Ok(inputs)) => self.take(&inputs),
            (None, Err(refusal)) => told(Then::Refused(refusal)),
        }
    }

    /// A value with its reason behind it, as assessors settle on it in one line: `3,5; de cijfers ontbreken`.
    fn settled_at_once<'t>(&self, typed: &'t str, question: &ChecklistQuestion) -> Option<(Input, &'t str)> {
        let (value, reason) =
            typed.split_once(';').filter(|_| self.purpose == Purpose::Consensus && self.asking == Asking::Answer)?;
        let value = answer(value.trim(), question)?.ok()?;
        let reason = reason.trim();
        (!reason.is_empty() && !is_marked(reason)).then_some((value, reason))
    }

    /// Takes the value, and its reason as soon as nothing else must be asked first.
    fn settle_at_once(&mut self, question: &ChecklistQuestion, value: &Input, reason: &str) -> Event {
        let event = self.replace(question, value);
        match (self.asking, &mut self.held) {
            (Asking::Because, _) => self.because(question, reason),
            (_, Some(held)) if in_words(reason) => {
                held.reason = Some(reason.into());
                event
            }
            _ => event,
        }
    }

    /// The question that a line names by its code, such as `D1`, where that cannot be the answer itself.
    fn named(&self, typed: &str) -> Option<usize> {
        let is_code = typed.contains(char::is_alphabetic) && typed.contains(|c: char| c.is_ascii_digit());
        let here = self.question().filter(|_| self.asking == Asking::Answer && is_code)?;
        let chosen = here.choices.iter().any(|choice| choice.id.eq_ignore_ascii_case(typed));
        self.questions.iter().position(|question| !chosen && question.id.eq_ignore_ascii_case(typed))
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
            (Asking::Answer, answer) => self.replace(question, answer),
            (Asking::Note, Input::Text(text)) => self.beside(question, &Input::Note(Some(text.clone()))),
            (Asking::Source, Input::Text(text)) => self.beside(question, &Input::Source(Some(text.clone()))),
            (Asking::Certainty, Input::Certainty(Some(_))) => self.beside(question, input),
            (Asking::Reason, Input::Text(text)) => self.replace(question, &Input::NotApplicable(Some(text.clone()))),
            (Asking::Remediable, Input::Remediable(can)) => self.remediable(question, *can),
            (Asking::Because, Input::Text(text)) => self.because(question, text),
            (Asking::Reason | Asking::Because, _) => told(Then::Refused(Refusal::Reason)),
            (Asking::Remediable, Input::Unknown) => self.not_yet_known(question),
            (Asking::Remediable, _) => told(Then::Refused(Refusal::Remediable)),
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
        match self.answers.get(question.id.as_str()) {
            Some(answer) if self.lacks_remedy(question, answer) => self.ask(Asking::Remediable),
            Some(answer) if answer.parts() > 0 => self.on(),
            _ => told(Then::Refused(Refusal::Empty)),
        }
    }

    /// A remark, source or certainty. It is kept at once, also without an answer; the question waits for that then.
    fn beside(&mut self, question: &ChecklistQuestion, input: &Input) -> Event {
        if !self.may_remark() {
            return told(Then::Refused(Refusal::NotHere));
        }
        let mut answer = self.answers.get(question.id.as_str()).cloned().unwrap_or_default();
        let kept = match input {
            Input::Source(text) => {
                answer.source = text.as_deref().map(Into::into);
                Asking::Source
            }
            Input::Certainty(degree) => {
                answer.certainty = *degree;
                Asking::Certainty
            }
            Input::Note(text) => {
                answer.note = text.as_deref().map(Into::into);
                Asking::Note
            }
            _ => return told(Then::Refused(Refusal::NotHere)),
        };
        self.asking = Asking::Answer;
        self.save(question, answer, Then::Noted(kept))
    }

    /// A step comes after those that are there; the question stays on the table for the next one.
    fn one_more(&mut self, question: &ChecklistQuestion, step: &Step) -> Event {
        let old = self.answers.get(question.id.as_str()).cloned().unwrap_or_default();
        let mut steps = old.steps.unwrap_or_default();
        steps.push(step.clone());
        let answer =
            Answer { steps: Some(steps), note: old.note, source: old.source, certainty: old.certainty, ..Answer::default() };
        self.save(question, answer, Then::Ask(Asking::Answer))
    }

    /// An answer replaces the one before; its remark, source and certainty stay.
    fn replace(&mut self, question: &ChecklistQuestion, input: &Input) -> Event {
        let old = self.answers.get(question.id.as_str()).cloned().unwrap_or_default();
        let mut answer = Answer { note: old.note, source: old.source, certainty: old.certainty, ..Answer::default() };
        match input {
            Input::Number(number) => answer.score = Some(*number),
            Input::Choice(code) => answer.choice = Some(code.as_str().into()),
            Input::Text(text) => answer.text = Some(text.as_str().into()),
            Input::Items(items) => answer.items = Some(items.clone()),
            Input::NotApplicable(reason) => answer.not_applicable = reason.as_deref().map(Into::into),
            Input::Unknown => answer.unknown = Some(true),
            _ => return told(Then::Refused(Refusal::NotHere)),
        }
        if answer.not_applicable.as_deref().is_some_and(|reason| !in_words(reason)) {
            return told(Then::Refused(Refusal::Reason));
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
            return self.reason_next(question);
        }
        let mut answer = self.answers.get(question.id.as_str()).cloned().unwrap_or_default();
        answer.remediable = Some(can);
        self.save_and_go_on(question, answer)
    }

    /// Nobody knows yet whether the knock-out can be remedied: that stays open. What is settled needs its reason all the same.
    fn not_yet_known(&mut self, question: &ChecklistQuestion) -> Event {
        if self.held.is_some() { self.reason_next(question) } else { self.on() }
    }

    /// The reason of what is settled: the one that was typed with the value, else it is asked.
    fn reason_next(&mut self, question: &ChecklistQuestion) -> Event {
        match self.held.as_ref().and_then(|held| held.reason.clone()) {
            Some(reason) => self.because(question, &reason),
            None => self.ask(Asking::Because),
        }
    }

    fn because(&mut self, question: &ChecklistQuestion, reason: &str) -> Event {
        if !in_words(reason) {
            return told(Then::Refused(Refusal::Reason));
        }
        let Some(mut answer) = self.held.take() else { return self.again() };
        answer.reason = Some(reason.into());
        self.save_and_go_on(question, answer)
    }

    fn save_and_go_on(&mut self, question: &ChecklistQuestion, answer: Answer) -> Event {
        let then = self.on().then;
        self.save(question, answer, then)
    }

    fn save(&mut self, question: &ChecklistQuestion, answer: Answer, then: Then) -> Event {
        let id = Text::from(question.id.as_str());
        self.answers.insert(id.clone(), answer.clone());
        Event { save: Some((id, answer)), then }
    }
}

const fn told(then: Then) -> Event {
    Event { save: None, then }
}

/// Whether a reason says something; a dash does not.
fn in_words(reason: &str) -> bool {
    reason.contains(char::is_alphabetic)
}
