//! For researchers: which questions get low scores or no answer, and which products lack evidence.
//!
//! The use case is of the factsheet of 14 May 2024 (Werkplaats SAMEN): practice research that fits its users. Counts over
//! fewer than five assessors are withheld [own synthesis].

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use super::rows::{Cell, Column, Part, Report};
use super::scope::Scope;
use crate::method::judgement::Judgement;
use crate::method::privacy::{FEWEST, are_few};
use crate::method::score::Counted;
use crate::model::sort_key;

/// A score up to here is low: the unfavourable side of the scale of five.
const LOW: f64 = 2.0;
/// Below this, a criterion is weak: the middle of the scale.
const WEAK: f64 = 3.0;
/// How sure it is that it works, and how much the situation in the research is like one's own: the checklist's questions on
/// evidence (GRADE; NIRN Hexagon).
const EVIDENCE: [&str; 2] = ["B2", "H1"];

/// What all assessors say of one question.
#[derive(Clone, Copy, Default)]
struct Said {
    asked: usize,
    low: usize,
    unknown: usize,
    questions: usize,
}

/// The report.
#[must_use]
pub fn research(scope: &Scope<'_>) -> Report {
    let judged: Vec<(&str, Arc<Judgement<'_>>)> =
        scope.all_judged().filter_map(|(traject, judged)| Some((traject.product, judged?))).collect();
    let said = said(scope, &judged);
    let gaps = gaps(&judged);
    let assessed: std::collections::BTreeSet<&str> = judged.iter().map(|(product, _)| *product).collect();
    let most = |what: fn(&Said) -> usize, id: &str| most(scope, &said, what, id);
    let lead = [
        most(|said| said.low, "low"),
        most(|said| said.unknown, "unknown"),
        scope.lang.say_with("report-research-lead-evidence", &[("count", gaps.len().into()), ("all", assessed.len().into())]),
    ];
    let figures = vec![
        ("assessed", json!(assessed.len())),
        ("assessors", json!(judged.iter().map(|(_, judged)| judged.selection.used.len()).sum::<usize>())),
        ("evidence_gaps", json!(gaps.len())),
    ];
    let numbers = ["answers", "low", "unknown", "questions"].into_iter().map(Column::number);
    let columns = std::iter::once(Column::text("criterion")).chain(numbers).chain([Column::machine("criterion_id")]).collect();
    let rows = said.iter().map(|(id, said)| row(scope, id, *said)).collect();
    let evidence =
        ["product", "kind", "certainty", "likeness"].into_iter().map(Column::text).chain([Column::machine("product_id")]);
    let mut gaps: Vec<Vec<Cell>> = sorted(scope, gaps);
    let parts =
        vec![Part::table("criteria", columns, rows), Part::table("evidence", evidence.collect(), std::mem::take(&mut gaps))];
    scope.report("research", lead, figures, parts)
}

/// What the assessors that count say of each question, and how often it was asked about after a memo; the most low scores and
/// unknowns first.
fn said<'a>(scope: &Scope<'a>, judged: &[(&'a str, Arc<Judgement<'a>>)]) -> Vec<(&'a str, Said)> {
    let mut said: BTreeMap<&str, Said> = BTreeMap::new();
    for (_, judged) in judged {
        for question in judged.rule().questions() {
            let one = said.entry(&question.id).or_default();
            for (_, assessment) in &judged.selection.used {
                let counted = Counted::from_answer(assessment.answers.get(question.id.as_str()));
                one.asked += usize::from(counted != Counted::NotApplicable);
                one.unknown += usize::from(counted == Counted::Unknown);
                one.low += usize::from(counted.number().is_some_and(|number| number <= LOW));
            }
        }
    }
    let asked = scope
        .repo
        .questions()
        .filter(|(_, question)| scope.repo.memo(&question.memo).is_some_and(|memo| scope.keeps(&memo.organisation, &memo.product)));
    for criterion in asked.flat_map(|(_, question)| &question.criteria) {
        said.entry(criterion).or_default().questions += 1;
    }
    let mut said: Vec<(&str, Said)> = said.into_iter().filter(|(_, one)| one.low + one.unknown + one.questions > 0).collect();
    said.sort_by_key(|(id, one)| (are_few(one.asked), Reverse(one.low + one.unknown), Reverse(one.questions), *id));
    said
}

fn row(scope: &Scope<'_>, id: &str, said: Said) -> Vec<Cell> {
    let shown = !are_few(said.asked);
    let withheld = || Cell::told(Value::Null, scope.lang.say("report-withheld"));
    #[allow(clippy::cast_precision_loss)]
    let share = |count: usize| match count {
        0 => Cell::count(0),
        _ => Cell::told(count, format!("{count} ({})", scope.lang.percent(count as f64 / said.asked as f64))),
    };
    let number = |count: usize| if shown { share(count) } else { withheld() };
    let few = || Cell::told(Value::Null, scope.lang.say_with("report-fewer-than", &[("count", FEWEST.into())]));
    let asked = if shown { Cell::count(said.asked) } else { few() };
    vec![
        Cell::told(scope.criterion(id), scope.criterion(id)),
        asked,
        number(said.low),
        number(said.unknown),
        Cell::count(said.questions),
        Cell::text(id),
    ]
}

/// The products of which a question on evidence is weak or unknown in some organisation: for each question, which.
fn gaps<'a>(judged: &[(&'a str, Arc<Judgement<'a>>)]) -> BTreeMap<&'a str, [Option<&'static str>; 2]> {
    let mut gaps: BTreeMap<&str, [Option<&'static str>; 2]> = BTreeMap::new();
    for (product, judged) in judged {
        let asked = |id: &str| judged.rule().questions().any(|question| question.id == id);
        let found = EVIDENCE.map(|id| asked(id).then(|| gap(judged.answer(id))).flatten());
        if found.iter().any(Option::is_some) {
            let before = gaps.entry(product).or_default();
            *before = [0, 1].map(|i| found[i].max(before[i]));
        }
    }
    gaps
}

/// What is missing in a combined answer; `weak` comes after `unknown`, so it is the one that is kept.
fn gap(answer: Counted) -> Option<&'static str> {
    match answer {
        Counted::Unknown => Some("unknown"),
        _ => answer.number().filter(|number| *number < WEAK).map(|_| "weak"),
    }
}

fn sorted(scope: &Scope<'_>, gaps: BTreeMap<&str, [Option<&'static str>; 2]>) -> Vec<Vec<Cell>> {
    let mut gaps: Vec<_> = gaps.into_iter().collect();
    gaps.sort_by_cached_key(|(id, _)| (sort_key(scope.product(id)), *id));
    let cell = |gap: Option<&'static str>| {
        gap.map_or_else(Cell::none, |gap| Cell::told(gap, scope.lang.say(&format!("report-gap-{gap}"))))
    };
    let row = |(id, found): (&str, [Option<&'static str>; 2])| {
        let kind = scope.repo.product(id).map_or("", |product| product.kind.as_str());
        vec![Cell::text(scope.product(id)), Cell::told(kind, scope.kind(kind)), cell(found[0]), cell(found[1]), Cell::text(id)]
    };
    gaps.into_iter().map(row).collect()
}

/// The question that is most often low, or unknown, among those with enough assessors.
#[allow(clippy::cast_precision_loss)]
fn most(scope: &Scope<'_>, said: &[(&str, Said)], what: fn(&Said) -> usize, name: &str) -> String {
    let enough = said.iter().filter(|(_, one)| !are_few(one.asked) && what(one) > 0);
    let Some((id, one)) = enough.max_by_key(|(id, one)| (what(one), Reverse(*id))) else {
        return scope.lang.say(&format!("report-research-lead-no-{name}"));
    };
    let share = scope.lang.percent(what(one) as f64 / one.asked as f64);
    let args = [
        ("criterion", scope.criterion(id).into()),
        ("count", what(one).into()),
        ("all", one.asked.into()),
        ("share", share.into()),
    ];
    scope.lang.say_with(&format!("report-research-lead-{name}"), &args)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_evidence_gap_is_an_unknown_or_a_number_below_the_middle() {
        let score = |halves| Counted::Score { halves, remediable: true };
        let found = [Counted::Unknown, score(5), score(6), Counted::NotApplicable].map(gap);
        assert_eq!(found, [Some("unknown"), Some("weak"), None, None]);
        assert_eq!(Some("weak").max(Some("unknown")), Some("weak"));
    }
}
