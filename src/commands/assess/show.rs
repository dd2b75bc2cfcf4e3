//! How a question looks on the screen: its group, where it stands, its anchors, what was answered before, the keys.

use std::io;

use super::Work;
use crate::assess::{Asking, Interview, Purpose, Refusal};
use crate::commands::prompt::Prompter;
use crate::lang::{Arg, Lang};
use crate::model::{Answer, ChecklistQuestion, QuestionType, Text};
use crate::render::wrap::wrapped;
use crate::report::answer::in_words;
use unicode_width::UnicodeWidthStr;

/// How wide a page is for reading, however wide the terminal.
const WIDEST: usize = 88;

/// The columns for text.
pub(super) fn width() -> usize {
    let (_, columns) = console::Term::stderr().size();
    usize::from(columns).clamp(40, WIDEST + 1) - 1
}

/// The question on the table, from its group to the keys.
pub(super) fn question(interview: &Interview<'_>, lang: Lang) -> String {
    let Some(question) = interview.question() else { return String::new() };
    let must = if question.must_have { format!("  ({})", lang.say("assess-must-have")) } else { String::new() };
    let text = wrapped(&format!("{}{must}", question.question.text(lang)), width() - 5, 5);
    let text = format!("{:<5}{}", question.id, text.trim_start());
    let points = points(question, lang);
    let points = if points.is_empty() { points } else { format!("\n{points}") };
    format!("{}\n\n{text}\n{points}", heading(interview, lang))
}

/// The group to the left, the place in the interview to the right.
fn heading(interview: &Interview<'_>, lang: Lang) -> String {
    let position = interview.position();
    let args = [
        ("question", position.question.into()),
        ("questions", position.questions.into()),
        ("group", position.group.into()),
        ("groups", position.groups.into()),
    ];
    let place = lang.say_with(if position.groups > 1 { "assess-position" } else { "assess-position-one" }, &args);
    let group = interview.group().map_or("", |group| group.title.text(lang));
    let room = width().saturating_sub(group.width() + place.width() + 5);
    format!("── {group} {} {place}", "─".repeat(room.max(1)))
}

/// What the points of the scale mean, or the choices with their numbers.
fn points(question: &ChecklistQuestion, lang: Lang) -> String {
    let anchors = || question.anchors.iter().map(|(point, text)| (point.clone(), text.text(lang).to_owned())).collect();
    let numbered = |texts: Vec<String>| texts.into_iter().enumerate().map(|(i, text)| ((i + 1).to_string(), text)).collect();
    let points: Vec<(String, String)> = match question.kind {
        QuestionType::Choice => numbered(question.choices.iter().map(|choice| choice.title.text(lang).to_owned()).collect()),
        QuestionType::Status => {
            numbered(question.kind.codes().iter().map(|code| lang.say(&format!("assess-choice-{code}"))).collect())
        }
        _ => anchors(),
    };
    let one = |(point, text): &(String, String)| {
        let text = wrapped(text, width(), 8);
        format!("     {point:<3}{}\n", text.trim_start())
    };
    points.iter().map(one).collect()
}

/// What this assessor answered to the question already, now or before.
pub(super) fn earlier(work: &Work<'_>, interview: &Interview<'_>, lang: Lang) -> Option<String> {
    let question = interview.question()?;
    let told = match (interview.answer(), work.before(&question.id)) {
        (Some(answer), _) => lang.say_with("assess-answer-now", &[("answer", shown(answer, question, lang).into())]),
        (None, Some((date, answer))) => {
            let args = [("answer", shown(answer, question, lang).into()), ("date", lang.date(date.0).into())];
            lang.say_with("assess-answer-before", &args)
        }
        (None, None) => return None,
    };
    Some(wrapped(&told, width(), 5) + "\n")
}

/// An answer in one line: the value, then what stands beside it.
pub(super) fn shown(answer: &Answer, question: &ChecklistQuestion, lang: Lang) -> String {
    let beside = |id: &str, text: &Option<Text>| text.as_ref().map(|text| format!("{} {text}", lang.say(id)));
    let certainty = answer.certainty.map(|degree| lang.say(&format!("assess-certainty-{}", degree.name())));
    let remediable = answer.remediable.map(|can| lang.say(if can { "assess-remediable" } else { "assess-not-remediable" }));
    let value = if answer.parts() > 0 { in_words(answer, question, lang) } else { lang.say("assess-blank") };
    let parts = [
        Some(value),
        remediable,
        certainty,
        beside("assess-beside-source", &answer.source),
        beside("assess-beside-note", &answer.note),
        beside("assess-beside-reason", &answer.reason),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The keys in one line.
pub(super) fn keys(question: &ChecklistQuestion, consensus: bool, lang: Lang) -> String {
    let answer = match question.kind {
        QuestionType::Choice => format!("1-{}", question.choices.len()),
        kind => lang.say(&format!("assess-keys-{}", name(kind))),
    };
    lang.say_with(if consensus { "assess-keys-consensus" } else { "assess-keys" }, &[("answer", answer.into())])
}

const fn name(kind: QuestionType) -> &'static str {
    match kind {
        QuestionType::Scale => "scale",
        QuestionType::Rating => "rating",
        QuestionType::YesNo => "yes-no",
        QuestionType::Choice => "choice",
        QuestionType::Text => "text",
        QuestionType::List => "list",
        QuestionType::Status => "status",
        QuestionType::Steps => "steps",
    }
}

/// Help: where to look for the answer, where the question comes from, every key.
pub(super) fn help(question: &ChecklistQuestion, lang: Lang) -> String {
    let source = question.source.as_ref().map(|source| lang.say_with("assess-help-source", &[("source", source.as_str().into())]));
    let mut parts: Vec<String> = [question.question.text(lang).to_owned(), question.help.text(lang).to_owned()]
        .into_iter()
        .chain(source)
        .filter(|text| !text.is_empty())
        .map(|text| wrapped(&text, width(), 5))
        .collect();
    parts.push(lang.say("assess-help-keys"));
    parts.join("\n\n") + "\n"
}

/// What the next line is to say, in a few words.
pub(super) fn prompt(interview: &Interview<'_>, lang: Lang) -> String {
    let id = interview.question().map_or("", |question| question.id.as_str());
    match interview.asking() {
        Asking::Answer if interview.answer().is_some_and(|answer| answer.steps.is_some()) => {
            lang.say_with("assess-prompt-more", &[("question", id.into())])
        }
        Asking::Answer => id.to_owned(),
        Asking::Reason => lang.say("assess-prompt-reason"),
        Asking::Remediable => lang.say("assess-prompt-remediable"),
        Asking::Note => lang.say("assess-prompt-note"),
        Asking::Source => lang.say("assess-prompt-source"),
        Asking::Certainty => lang.say("assess-prompt-certainty"),
        Asking::Because => lang.say("assess-prompt-because"),
    }
}

/// Shows what must be known before the next line is typed: what a knock-out is, and what it means not to know.
pub(super) fn before(asking: Asking, purpose: Purpose, prompter: &mut dyn Prompter, lang: Lang) -> io::Result<()> {
    let own = if purpose == Purpose::Consensus { "assess-before-remediable-consensus" } else { "assess-before-remediable" };
    match asking {
        Asking::Remediable => prompter.show(&wrapped(&lang.say(own), width(), 5)),
        _ => Ok(()),
    }
}

/// Why an input cannot be taken.
pub(super) fn refusal(refusal: &Refusal, purpose: Purpose, lang: Lang) -> String {
    wrapped(&refused(refusal, purpose, "", lang), width(), 5)
}

/// Why an answer in a file cannot be taken; nobody is at the keys then.
pub(super) fn refusal_in_file(refusal: &Refusal, purpose: Purpose, lang: Lang) -> String {
    refused(refusal, purpose, "-file", lang)
}

/// The words for this place and purpose, as far as they have words of their own.
fn refused(refusal: &Refusal, purpose: Purpose, place: &str, lang: Lang) -> String {
    let (id, facts) = (refusal.id(), facts(refusal));
    let settling = format!("{id}-consensus{place}");
    let found = (purpose == Purpose::Consensus).then(|| lang.find(&settling, &facts)).flatten();
    found.or_else(|| lang.find(&format!("{id}{place}"), &facts)).unwrap_or_else(|| lang.say_with(id, &facts))
}

fn facts(refusal: &Refusal) -> [Arg<'_>; 4] {
    let (low, high, what) = match refusal {
        Refusal::Number(low, high) => (*low, *high, ""),
        Refusal::Choice(count) => (1, u32::try_from(*count).unwrap_or(u32::MAX), ""),
        Refusal::Unmarked { answer, .. } => (0, 0, answer.as_str()),
        Refusal::Key(what) | Refusal::Question(what) | Refusal::Sign(what) | Refusal::Apart(what) => (0, 0, what.as_str()),
        Refusal::Long(most) => (0, u32::try_from(*most).unwrap_or(u32::MAX), ""),
        _ => (0, 0, ""),
    };
    let text = if let Refusal::Unmarked { text, .. } = refusal { text.as_str() } else { "" };
    [("low", low.into()), ("high", high.into()), ("what", what.into()), ("text", text.into())]
}
