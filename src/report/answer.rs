//! Answers in words: one on a line, and all answers of a checklist that is not counted, as a note to read.

use crate::document::{Block, Inline, Table};
use crate::lang::Lang;
use crate::method::score::Rule;
use crate::model::{Answer, Answers, ChecklistQuestion, Step};

/// The value of an answer in words.
#[must_use]
pub fn in_words(answer: &Answer, question: &ChecklistQuestion, lang: Lang) -> String {
    if let Some(score) = answer.score {
        return lang.short_number(score);
    }
    if let Some(code) = answer.choice.as_deref() {
        let own = question.choices.iter().find(|choice| choice.id == code).map(|choice| choice.title.text(lang).to_owned());
        return own.or_else(|| lang.find(&format!("assess-choice-{code}"), &[])).unwrap_or_else(|| code.to_owned());
    }
    if let Some(reason) = answer.not_applicable.as_deref() {
        return lang.say_with("assess-not-applicable", &[("reason", reason.into())]);
    }
    let texts = answer.text.as_deref().map(str::to_owned).or_else(|| answer.items.as_ref().map(|items| items.join("; ")));
    let steps = || answer.steps.as_ref().map(|steps| steps_in_words(steps, lang));
    texts.or_else(steps).unwrap_or_else(|| lang.say("assess-unknown"))
}

/// Steps on one line: what each is, with the role and the date.
#[must_use]
pub fn steps_in_words(steps: &[Step], lang: Lang) -> String {
    let one = |step: &Step| {
        let when = step.due.map(|due| lang.date(due.0));
        let beside: Vec<String> = step.by.iter().cloned().chain(when).collect();
        if beside.is_empty() { step.what.clone() } else { format!("{} ({})", step.what, beside.join(", ")) }
    };
    steps.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// The answers to a checklist that is not counted, under the headings of its groups. What was not answered says so.
#[must_use]
pub fn note(rule: &Rule<'_>, answers: &Answers, level: u8, lang: Lang) -> Vec<Block> {
    let mut blocks = Vec::new();
    for group in &rule.checklist.groups {
        let questions: Vec<&ChecklistQuestion> = rule.questions().filter(|question| question.group == group.id).collect();
        if !questions.is_empty() {
            blocks.push(Block::heading(level, group.title.text(lang)));
            blocks.extend(questions.into_iter().flat_map(|question| told(question, answers.get(question.id.as_str()), lang)));
        }
    }
    blocks
}

/// One question in a few words, with its answer: on the same line, or below it as a list or table.
fn told(question: &ChecklistQuestion, answer: Option<&Answer>, lang: Lang) -> Vec<Block> {
    let name = question.name(lang);
    let capital: String = name.chars().take(1).flat_map(char::to_uppercase).chain(name.chars().skip(1)).collect();
    let mut line = Inline::strong(format!("{capital}:"));
    let below = match answer {
        Some(Answer { items: Some(items), .. }) => {
            vec![Block::List(None, items.iter().map(|item| vec![Block::paragraph(item)]).collect())]
        }
        Some(Answer { steps: Some(steps), .. }) => vec![steps_table(steps, lang)],
        Some(answer) => {
            line.push(Inline::Text(format!(" {}", in_words(answer, question, lang).trim())));
            Vec::new()
        }
        None => {
            line.push(Inline::Text(format!(" {}", lang.say("practice-open"))));
            Vec::new()
        }
    };
    let beside = answer.and_then(|answer| answer.note.as_deref()).map(|note| Block::paragraph(note.trim()));
    [Block::Paragraph(line)].into_iter().chain(below).chain(beside).collect()
}

/// Steps as a table: what, who, by when, and whether it is done.
#[must_use]
pub fn steps_table(steps: &[Step], lang: Lang) -> Block {
    let any_done = steps.iter().any(|step| step.done.is_some());
    let keys = ["what", "by", "due", "done"];
    let keys = &keys[..if any_done { 4 } else { 3 }];
    let header = keys.iter().map(|key| Inline::text(lang.say(&format!("practice-step-{key}")))).collect();
    let day = |day: Option<crate::model::Date>| day.map_or_else(|| "–".to_owned(), |day| lang.date(day.0));
    let row = |step: &Step| {
        let by = step.by.clone().unwrap_or_else(|| "–".to_owned());
        let cells = [step.what.clone(), by, day(step.due), day(step.done)];
        cells.into_iter().take(keys.len()).map(Inline::text).collect()
    };
    Block::Table(Table { header, rows: steps.iter().map(row).collect(), numeric: Vec::new() })
}
