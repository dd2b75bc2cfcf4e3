//! The rounds of one subject beside each other: what changed between the first and the last.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::assessment::{score_json, table};
use super::comparison::{counted_json, number, numbered, sign};
use crate::document::{Block, Document, Inline, Table};
use crate::lang::Lang;
use crate::method::Fraction;
use crate::method::combine::Combined;
use crate::method::judgement::Judgement;
use crate::method::score::{Counted, Score};
use crate::model::{Assessment, Scoring};

/// One round: its assessments, what they say together, and what that comes to.
pub struct Round<'a> {
    /// The number of the round.
    pub number: u32,
    /// Who answered.
    pub assessors: Vec<&'a Assessment>,
    /// The combined answers.
    pub combined: BTreeMap<&'a str, Combined>,
    /// The result.
    pub score: Score,
}

/// Rounds beside each other for machines.
#[must_use]
pub fn rounds_json(judged: &Judgement<'_>, rounds: &[Round<'_>], subject: &str) -> Value {
    let one = |round: &Round<'_>| {
        let criteria: Map<String, Value> =
            round.combined.iter().map(|(id, combined)| ((*id).to_owned(), counted_json(combined.value))).collect();
        let assessors = numbered(round.assessors.iter().map(|a| a.assessor.clone().unwrap_or_default()));
        let result = (judged.checklist.scoring == Scoring::Weighted).then(|| score_json(&judged.rule(), &round.score));
        json!({"round": round.number, "assessors": assessors, "criteria": criteria, "result": result})
    };
    json!({"subject": subject, "checklist": judged.checklist_id, "rounds": rounds.iter().map(one).collect::<Vec<_>>()})
}

/// Rounds beside each other for a person: per question the combined answer, and the change from the first to the last.
#[must_use]
pub fn rounds(judged: &Judgement<'_>, rounds: &[Round<'_>], title: &str, lang: Lang) -> Document {
    let asked: BTreeSet<&str> = rounds.iter().flat_map(|round| round.combined.keys().copied()).collect();
    let name = |round: &Round<'_>| lang.say_with("assess-compare-round", &[("round", round.number.into())]);
    let header: Vec<String> = [String::new(), lang.say("assess-compare-question")]
        .into_iter()
        .chain(rounds.iter().map(name))
        .chain([lang.say("assess-compare-change")])
        .collect();
    let questions = judged.checklist.questions.iter().filter(|question| asked.contains(question.id.as_str()));
    let of_questions = questions.map(|question| {
        let values: Vec<Option<Counted>> =
            rounds.iter().map(|r| r.combined.get(question.id.as_str()).map(|one| one.value)).collect();
        let cells = values.iter().map(|value| value.map_or_else(|| "–".to_owned(), |value| sign(value, lang)));
        let ends = [values.first(), values.last()].map(|value| value.copied().flatten().and_then(number));
        row([question.id.clone(), question.name(lang).to_owned()], cells, change(ends, lang, Lang::short_number))
    });
    let totals: Vec<Option<f64>> = rounds.iter().map(|round| round.score.total.map(Fraction::number)).collect();
    let shown = totals.iter().map(|total| total.map_or_else(|| "–".to_owned(), |total| lang.decimal(total)));
    let ends = [totals.first(), totals.last()].map(|total| total.copied().flatten());
    let total = row([String::new(), lang.say("assess-result-total")], shown, change(ends, lang, Lang::decimal));
    let outcomes = rounds.iter().map(|round| lang.say(&format!("assess-outcome-{}", round.score.outcome.name())));
    let outcome = row([String::new(), lang.say("assess-compare-outcome")], outcomes, String::new());
    let last = if judged.checklist.scoring == Scoring::Weighted { vec![total, outcome] } else { Vec::new() };
    let numeric = (2..header.len()).collect();
    let grid = Table { header: header.into_iter().map(Inline::text).collect(), rows: of_questions.chain(last).collect(), numeric };
    let who = rounds.iter().map(|round| {
        let roles = numbered(round.assessors.iter().map(|a| a.assessor.clone().unwrap_or_default()));
        [name(round), lang.and(&roles)]
    });
    Document { lang, title: title.to_owned(), blocks: vec![table(&[], who, &[]), Block::Table(grid)] }
}

fn row(first: [String; 2], cells: impl Iterator<Item = String>, change: String) -> Vec<Vec<Inline>> {
    first.into_iter().chain(cells).chain([change]).map(Inline::text).collect()
}

/// The change between two numbers with its sign; nothing when there is none.
fn change(ends: [Option<f64>; 2], lang: Lang, write: fn(Lang, f64) -> String) -> String {
    let [Some(first), Some(last)] = ends else { return String::new() };
    let difference = last - first;
    match difference {
        _ if difference.abs() < 1e-9 => String::new(),
        _ if difference > 0.0 => format!("+{}", write(lang, difference)),
        _ => format!("-{}", write(lang, -difference)),
    }
}
