//! A round for machines: JSON with unrounded numbers. Keys are only added within a major version.

use serde_json::{Map, Value, json};

use super::beside::in_order;
use super::{Page, Round};
use crate::method::determinants::{Judged, LineJudged, change, percent};
use crate::method::responses::outcome::Outcome;
use crate::model::Survey;

/// What a round comes to, as `kt list`, `kt show` and `kt survey show` give it.
#[must_use]
pub fn result_json(survey: &Survey, outcome: &Outcome) -> Value {
    let limits = outcome.asked.list.thresholds;
    json!({
        "respondents": outcome.people,
        "invited": survey.invited,
        "determinants": outcome.judged.iter().map(|one| determinant(one, survey, outcome)).collect::<Vec<_>>(),
        "barriers": outcome.barriers(),
        "thresholds": {"barrier": limits.barrier, "facilitator": limits.facilitator, "minimum": outcome.limits.minimum, "indicative": limits.indicative},
        "unused": outcome.strange,
    })
}

/// A page for machines.
#[must_use]
pub fn json(page: &Page<'_>) -> Value {
    let Round { id, survey, outcome, .. } = &page.round;
    let mut result = result_json(survey, outcome);
    if page.by_role {
        let groups = outcome.groups.iter().map(|group| {
            let judged = outcome.judged.iter().zip(&group.judged).filter_map(|(all, one)| one.as_ref().map(|one| (all, one)));
            let lines = judged.map(|(all, one)| with_key(&all.measure.key, line(&one.whole)));
            json!({"role": group.role, "respondents": group.people, "determinants": lines.collect::<Vec<_>>()})
        });
        result["groups"] = groups.collect();
        result["groups_hidden"] = json!(outcome.hidden);
    }
    if let Some(other) = &page.against {
        let (before, after) = in_order(&page.round, other);
        let changes = change(&before.outcome.judged, &after.outcome.judged);
        let one = |one: &crate::method::determinants::Change<'_>| {
            let shares = one.unfavourable.map(|both| both.map(|share| share.number()));
            json!({"key": one.before.measure.key, "movement": one.movement.name(), "unfavourable": shares, "verdicts": [one.before.whole.verdict.name(), one.after.whole.verdict.name()]})
        };
        let changes: Vec<Value> = changes.iter().map(one).collect();
        result["against"] = json!({"before": before.id.id, "after": after.id.id, "determinants": changes});
    }
    json!({"kind": id.kind.name(), "id": id.id, "path": id.path(), "result": result})
}

fn determinant(one: &Judged, survey: &Survey, outcome: &Outcome) -> Value {
    let list = &outcome.asked.list;
    let known = list.get(&one.measure.key);
    let mut value = with_key(&one.measure.key, line(&one.whole));
    value["number"] = json!(one.measure.number);
    value["category"] = json!(known.map(|known| known.category.as_str()));
    if !one.lines.is_empty() {
        let lines = one.measure.lines.iter().zip(&one.lines).map(|(id, one)| with_key(id, line(one)));
        value["lines"] = lines.collect();
        value["worst"] = json!(one.worst.map(|worst| &one.measure.lines[worst]));
    }
    if let Some(known) = known {
        if known.compare_with_target {
            value["aware_enough"] = json!(one.reaches(percent(list.targets.aware)));
        }
        if let Some(fact) = survey.facts.get(&one.measure.key).filter(|_| known.compare_with_fact) {
            value["unknown_to_many"] = json!(one.unknown_to_many(*fact, &outcome.limits));
        }
    }
    value
}

/// A judgement with its key first.
fn with_key(key: &str, value: Value) -> Value {
    let mut map = Map::from_iter([("key".to_owned(), json!(key))]);
    if let Value::Object(rest) = value {
        map.extend(rest);
    }
    Value::Object(map)
}

pub(super) fn line(one: &LineJudged) -> Value {
    let shares = one.shares.map(|shares| shares.each().map(|share| share.number()));
    let share = |at: usize| shares.map(|shares| shares[at]);
    let labels: Vec<&str> =
        [("mixed", one.mixed), ("indicative", one.indicative)].into_iter().filter_map(|(name, is)| is.then_some(name)).collect();
    let mut value = json!({
        "n": one.n,
        "missing": one.missing,
        "unfavourable": share(0),
        "neutral": share(1),
        "favourable": share(2),
        "mean": one.mean,
        "verdict": one.verdict.name(),
        "labels": labels,
    });
    if one.product.is_some() {
        value["product"] = json!(one.product);
    }
    value
}
