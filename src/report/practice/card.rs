//! The score card of a good practice, for a person and for machines.

use serde_json::{Map, Value, json};

use super::Known;
use crate::document::{Block, Inline};
use crate::lang::Lang;
use crate::method::description::Point;
use crate::method::score_card::{Lack, ScoreCard, question, unconfirmed};
use crate::model::{Answers, Checklist};
use crate::report::assessment::table;

/// The score card: the seven points, what is described, the learning environment, and whether it is ready to be shared.
#[must_use]
pub fn card(known: &Known<'_>, assessors: &[&Answers], checklist: &Checklist, lang: Lang) -> Vec<Block> {
    let card = &known.card(assessors);
    let mut blocks = vec![points(card, checklist, lang)];
    blocks.extend(open(known, card, assessors, checklist, lang));
    blocks.extend(environment(card, assessors.len(), checklist, lang));
    blocks.push(Block::Paragraph(verdict(card, checklist, lang)));
    blocks
}

fn name(checklist: &Checklist, id: &str, lang: Lang) -> String {
    checklist.question(id).map_or_else(|| id.to_owned(), |question| question.name(lang).to_owned())
}

/// The seven points by number; perspectives and values with how many of the four.
fn points(card: &ScoreCard, checklist: &Checklist, lang: Lang) -> Block {
    let row = |(number, in_place): &(u8, Option<bool>)| {
        let of_four = |id: &str, count: usize| (lang.say(id), lang.say_with("practice-card-of-four", &[("count", count.into())]));
        let (what, told) = match number {
            4 => of_four("practice-card-perspectives", card.perspectives),
            5 => of_four("practice-card-values", card.values),
            _ => (name(checklist, question(*number).unwrap_or_default(), lang), lang.say(said(*in_place))),
        };
        [number.to_string(), what, told]
    };
    let header = ["", "practice-card-point", "practice-card-in-place"];
    let header = header.map(|id| if id.is_empty() { String::new() } else { lang.say(id) });
    table(&header, card.points.iter().map(row), &[])
}

const fn said(in_place: Option<bool>) -> &'static str {
    match in_place {
        Some(true) => "assess-choice-yes",
        Some(false) => "assess-choice-no",
        None => "assess-blank",
    }
}

/// What is described, and which perspectives and values are not confirmed.
fn open(known: &Known<'_>, card: &ScoreCard, assessors: &[&Answers], checklist: &Checklist, lang: Lang) -> Vec<Block> {
    let missing: Vec<String> = Point::ALL.iter().filter(|point| !card.described.contains(point)).map(|p| p.title(lang)).collect();
    let described = [
        ("count", card.described.len().into()),
        ("of", Point::ALL.len().into()),
        ("missing", missing.join("; ").into()),
        ("open", missing.len().into()),
    ];
    let unconfirmed: Vec<String> = unconfirmed(known.practice, assessors).into_iter().map(|id| name(checklist, id, lang)).collect();
    let told = Block::paragraph(lang.say_with("practice-card-described", &described));
    let sides = Block::paragraph(lang.say_with("practice-card-unconfirmed", &[("what", unconfirmed.join("; ").into())]));
    [told].into_iter().chain((!unconfirmed.is_empty()).then_some(sides)).collect()
}

/// The statements on the learning environment, when any has a number.
fn environment(card: &ScoreCard, assessors: usize, checklist: &Checklist, lang: Lang) -> Vec<Block> {
    if card.environment.iter().all(|(_, lowest)| lowest.is_none()) {
        return Vec::new();
    }
    let repairs = card.repairs();
    let row = |(id, lowest): &(&'static str, Option<f64>)| {
        let number = lowest.map_or_else(|| "–".to_owned(), |number| lang.short_number(number));
        let mark = if repairs.contains(id) { lang.say("practice-card-repair") } else { String::new() };
        [name(checklist, id, lang), number, mark]
    };
    let number = if assessors > 1 { "practice-card-lowest" } else { "practice-card-number" };
    let header = ["practice-card-environment", number, "practice-card-mark"].map(|id| lang.say(id));
    vec![table(&header, card.environment.iter().map(row), &[1])]
}

/// Whether it is ready to be shared, and if not, why.
fn verdict(card: &ScoreCard, checklist: &Checklist, lang: Lang) -> Vec<Inline> {
    let lacks = card.lacks();
    if lacks.is_empty() {
        return Inline::strong(lang.say("practice-card-ready"));
    }
    let one = |lack: &Lack| match lack {
        Lack::Bottlenecks => lang.say("practice-card-lack-bottlenecks"),
        Lack::Point(number) => {
            let point = name(checklist, question(*number).unwrap_or_default(), lang);
            lang.say_with("practice-card-lack-point", &[("number", (*number).into()), ("point", point.into())])
        }
    };
    let mut lines = Inline::strong(lang.say("practice-card-not-ready"));
    lines.extend(lacks.iter().flat_map(|lack| [Inline::Break, Inline::Text(one(lack))]));
    lines
}

/// The score card for machines.
#[must_use]
pub fn card_json(card: &ScoreCard) -> Value {
    let points: Map<String, Value> = card.points.iter().map(|(number, in_place)| (number.to_string(), json!(in_place))).collect();
    let lack = |lack: &Lack| match lack {
        Lack::Bottlenecks => "bottlenecks".to_owned(),
        Lack::Point(number) => format!("point-{number}"),
    };
    let lacks: Vec<String> = card.lacks().iter().map(lack).collect();
    let environment: Map<String, Value> = card.environment.iter().map(|(id, lowest)| ((*id).to_owned(), json!(lowest))).collect();
    json!({
        "points": points,
        "in_place": card.in_place(),
        "perspectives": card.perspectives,
        "values": card.values,
        "described": card.described.iter().map(|point| point.name()).collect::<Vec<_>>(),
        "bottlenecks_named": card.bottlenecks(),
        "environment": environment,
        "repairs": card.repairs(),
        "ready_to_share": lacks.is_empty(),
        "lacks": lacks,
    })
}
