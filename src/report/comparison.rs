//! Several assessors side by side: who said what, how far they lie apart, what it comes to together.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::answer::steps_in_words;
use super::assessment::{named, score_json, weighted};
use super::profile::beside;
use crate::document::{Block, Document, Inline};
use crate::lang::Lang;
use crate::method::Fraction;
use crate::method::combine::Combined;
use crate::method::judgement::Judgement;
use crate::method::score::Counted;
use crate::model::{Answer, ChecklistQuestion, Scoring};

/// The assessors by role, in the order of their files; a second one in a role gets a number.
#[must_use]
pub fn roles(judged: &Judgement<'_>) -> Vec<String> {
    numbered(judged.selection.used.iter().map(|(_, assessment)| assessment.assessor.clone().unwrap_or_default()))
}

pub(super) fn numbered(roles: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut one = |role: String| {
        let count = seen.entry(role.clone()).or_default();
        *count += 1;
        if *count == 1 { role } else { format!("{role} ({count})") }
    };
    roles.map(&mut one).collect()
}

/// A combined answer in a few signs.
#[must_use]
pub fn sign(counted: Counted, lang: Lang) -> String {
    match counted {
        Counted::Score { .. } => number(counted).map_or_else(String::new, |number| lang.short_number(number)),
        Counted::NotApplicable => lang.say("assess-sign-not-applicable"),
        Counted::Unknown => "?".to_owned(),
    }
}

#[allow(clippy::cast_precision_loss)]
pub(super) fn number(counted: Counted) -> Option<f64> {
    match counted {
        Counted::Score { halves, .. } => Some(halves as f64 / 2.0),
        _ => None,
    }
}

/// One assessor's answer in a few signs; a dash where there is none.
fn given(answer: Option<&Answer>, lang: Lang) -> String {
    let Some(answer) = answer else { return "–".to_owned() };
    let choice =
        answer.choice.as_ref().map(|code| lang.find(&format!("assess-choice-{code}"), &[]).unwrap_or_else(|| code.to_string()));
    let text = answer.text.as_deref().map(str::to_owned).or_else(|| answer.items.as_ref().map(|items| items.join("; ")));
    let text = text.or_else(|| answer.steps.as_ref().map(|steps| steps_in_words(steps, lang)));
    let score = answer.score.map(|score| lang.short_number(score));
    let none = || answer.not_applicable.as_ref().map(|_| lang.say("assess-sign-not-applicable"));
    score.or(choice).or(text).or_else(none).unwrap_or_else(|| "?".to_owned())
}

/// The comparison for machines; `wanted` is how many assessments the organisation asks for.
#[must_use]
pub fn comparison_json(judged: &Judgement<'_>, subject: &str, organisation: Option<&str>, wanted: usize) -> Value {
    let roles = roles(judged);
    let criteria: Map<String, Value> =
        judged.rule().questions().map(|question| (question.id.clone(), criterion(judged, &roles, question))).collect();
    let left_out: Vec<Value> =
        judged.selection.left_out.iter().map(|(id, reason)| json!({"assessment": id, "reason": reason.name()})).collect();
    json!({
        "subject": subject,
        "organisation": organisation,
        "checklist": judged.checklist_id,
        "round": judged.selection.round(),
        "set": judged.selection.set(),
        "assessors": roles,
        "min_assessors": wanted,
        "criteria": criteria,
        "agreement": judged.agreement().map(Fraction::number),
        "left_out": left_out,
        "result": (judged.checklist.scoring == Scoring::Weighted).then(|| score_json(&judged.rule(), &judged.score)),
    })
}

fn criterion(judged: &Judgement<'_>, roles: &[String], question: &ChecklistQuestion) -> Value {
    let combined = &judged.combined[&*question.id];
    let answers = judged.selection.used.iter().map(|(_, assessment)| answer_json(assessment.answers.get(question.id.as_str())));
    let answers: Map<String, Value> = roles.iter().cloned().zip(answers).collect();
    let settled = judged.selection.consensus.and_then(|(_, consensus)| consensus.answers.get(question.id.as_str()));
    let consensus = settled.map(|answer| json!({"value": answer_json(Some(answer)), "reason": answer.reason}));
    json!({
        "answers": answers,
        "combined": counted_json(combined.before),
        "spread": combined.spread,
        "discuss": combined.discuss,
        "signal": combined.signal,
        "consensus": consensus,
    })
}

fn answer_json(answer: Option<&Answer>) -> Value {
    match answer {
        None => Value::Null,
        Some(Answer { score: Some(score), .. }) => json!(score),
        Some(Answer { choice: Some(code), .. }) => json!(code),
        Some(Answer { text: Some(text), .. }) => json!(text),
        Some(Answer { items: Some(items), .. }) => json!(items),
        Some(Answer { not_applicable: Some(_), .. }) => json!("not-applicable"),
        Some(_) => json!("unknown"),
    }
}

pub(super) fn counted_json(counted: Counted) -> Value {
    match counted {
        Counted::NotApplicable => json!("not-applicable"),
        Counted::Unknown => json!("unknown"),
        Counted::Score { .. } => json!(number(counted)),
    }
}

/// The comparison for a person; `wanted` is how many assessments the organisation asks for.
#[must_use]
pub fn comparison(judged: &Judgement<'_>, title: &str, wanted: usize, lang: Lang) -> Document {
    let mut blocks = vec![Block::Paragraph(assessors(judged, lang))];
    let missing = wanted.saturating_sub(judged.selection.used.len());
    if missing > 0 {
        blocks.push(Block::paragraph(lang.say_with("assess-compare-incomplete", &[("missing", missing.into())])));
    }
    blocks.push(side_by_side(judged, lang));
    blocks.extend(agreement(judged, lang).map(Block::paragraph));
    blocks.extend(beside(judged, &roles(judged), lang).map(Block::chart));
    blocks.extend(discussion(judged, lang));
    blocks.extend(left_out(judged, lang));
    if judged.checklist.scoring == Scoring::Weighted {
        blocks.push(Block::heading(2, lang.say("assess-compare-together")));
        blocks.extend(weighted(&judged.rule(), &judged.score, &|id| judged.answer(id), lang));
    }
    Document { lang, title: title.to_owned(), blocks }
}

/// The letters of the columns and whose they are.
fn assessors(judged: &Judgement<'_>, lang: Lang) -> Vec<Inline> {
    let args = [("round", judged.selection.round().into()), ("count", judged.selection.used.len().into())];
    let mut lines = Inline::text(lang.say_with("assess-compare-assessors", &args));
    for (letter, role) in letters().zip(roles(judged)) {
        lines.extend([Inline::Break, Inline::Text(format!("{letter}  {role}"))]);
    }
    lines
}

/// `a` to `z`, then `a2` and so on.
fn letters() -> impl Iterator<Item = String> {
    (1..).flat_map(|round| ('a'..='z').map(move |c| if round == 1 { c.to_string() } else { format!("{c}{round}") }))
}

fn side_by_side(judged: &Judgement<'_>, lang: Lang) -> Block {
    let used = &judged.selection.used;
    let words = ["assess-compare-together-short", "assess-compare-spread", "assess-compare-mark"].map(|id| lang.say(id));
    let header: Vec<String> =
        [String::new(), lang.say("assess-compare-question")].into_iter().chain(letters().take(used.len())).chain(words).collect();
    let row = |question: &ChecklistQuestion| {
        let combined = &judged.combined[&*question.id];
        let spread = if combined.numbers > 1 { lang.short_number(combined.spread) } else { String::new() };
        let answers = used.iter().map(|(_, assessment)| given(assessment.answers.get(question.id.as_str()), lang));
        let first = [question.id.clone(), question.name(lang).to_owned()];
        let last = [sign(combined.value, lang), spread, mark(combined, lang)];
        first.into_iter().chain(answers).chain(last).map(Inline::text).collect()
    };
    let numeric = (2..header.len() - 1).collect();
    Block::Table(crate::document::Table {
        header: header.into_iter().map(Inline::text).collect(),
        rows: judged.rule().questions().map(row).collect(),
        numeric,
    })
}

fn mark(combined: &Combined, lang: Lang) -> String {
    let settled = combined.settled.then(|| lang.say("assess-compare-settled"));
    let discuss = combined.open().then(|| lang.say("assess-compare-discuss"));
    let signal = combined.signal.then(|| lang.say("assess-compare-signal"));
    [settled, discuss, signal].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn agreement(judged: &Judgement<'_>, lang: Lang) -> Option<String> {
    let share = lang.percent(judged.agreement()?.number());
    Some(lang.say_with("assess-compare-agreement", &[("share", share.into())]))
}

/// What must be talked about: which role stands on which side; and what was settled, with the reason.
fn discussion(judged: &Judgement<'_>, lang: Lang) -> Vec<Block> {
    let questions = || judged.rule().questions();
    let open: Vec<_> = questions().filter(|question| judged.combined[&*question.id].open()).collect();
    let settled: Vec<_> = questions().filter_map(|question| settled(judged, question, lang)).collect();
    let mut blocks = Vec::new();
    if !open.is_empty() {
        blocks.push(Block::heading(2, lang.say("assess-compare-to-discuss")));
        blocks.push(Block::List(None, open.into_iter().map(|q| vec![Block::Paragraph(sides(judged, q, lang))]).collect()));
    }
    if !settled.is_empty() {
        blocks.push(Block::heading(2, lang.say("assess-compare-settled-values")));
        blocks.push(Block::List(None, settled.into_iter().map(|text| vec![Block::paragraph(text)]).collect()));
    }
    blocks
}

/// The numbers from low to high, each with its roles.
fn sides(judged: &Judgement<'_>, question: &ChecklistQuestion, lang: Lang) -> Vec<Inline> {
    let mut lines = Inline::text(named(question, lang));
    let mut by_number: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (role, (_, assessment)) in roles(judged).into_iter().zip(&judged.selection.used) {
        if let Some(score) = assessment.answers.get(question.id.as_str()).and_then(|answer| answer.score) {
            by_number.entry(lang.short_number(score)).or_default().push(role);
        }
    }
    for (number, roles) in by_number {
        lines.extend([Inline::Break, Inline::Text(format!("{number}  {}", lang.and(&roles)))]);
    }
    lines
}

fn settled(judged: &Judgement<'_>, question: &ChecklistQuestion, lang: Lang) -> Option<String> {
    let (_, consensus) = judged.selection.consensus?;
    let answer = consensus.answers.get(question.id.as_str())?;
    let combined = &judged.combined[&*question.id];
    let args = [
        ("question", named(question, lang).into()),
        ("value", sign(combined.value, lang).into()),
        ("middle", sign(combined.before, lang).into()),
        ("date", lang.date(consensus.date.0).into()),
        ("reason", answer.reason.as_deref().unwrap_or_default().into()),
    ];
    Some(lang.say_with("assess-compare-settled-line", &args))
}

fn left_out(judged: &Judgement<'_>, lang: Lang) -> Vec<Block> {
    if judged.selection.left_out.is_empty() {
        return Vec::new();
    }
    let item = |(id, reason): &(&str, crate::method::select::LeftOut)| {
        vec![Block::paragraph(format!("{id}: {}", lang.say(&format!("assess-left-out-{}", reason.name()))))]
    };
    let items = judged.selection.left_out.iter().map(item).collect();
    vec![Block::heading(2, lang.say("assess-compare-left-out")), Block::List(None, items)]
}
