//! The circle from networks to use, in words for a picture and as values for machines.

use serde_json::{Value, json};

use crate::document::graph::{Arrow, Graph, Node};
use crate::lang::Lang;
use crate::method::circle::{Circle, Relation};
use crate::model::{FollowUp, Kind, Plan, Record, RecordId};
use crate::repo::{Repo, Stored};

/// Titles are cut at a word once they are longer than this, so that a box stays a box.
const LONGEST: usize = 60;

/// The picture of a circle.
#[must_use]
pub fn graph(circle: &Circle, repo: &Repo<'_>, lang: Lang) -> Graph {
    let stored = circle.records.iter().filter_map(|id| repo.get(id.kind, &id.id));
    let label = |relation: Relation| lang.find(&format!("graph-arrow-{}", relation.name()), &[]).unwrap_or_default();
    let count = |kind: Kind| circle.records.iter().filter(|id| id.kind == kind).count();
    let args = [
        ("networks", count(Kind::Network).into()),
        ("practices", count(Kind::Practice).into()),
        ("products", count(Kind::Product).into()),
        ("decisions", count(Kind::Decision).into()),
        ("plans", count(Kind::Plan).into()),
    ];
    Graph {
        lang,
        title: lang.say("graph-title"),
        alternative: lang.say_with("graph-alternative", &args),
        boxes: stored.map(|stored| node(stored, repo, lang)).collect(),
        arrows: circle
            .arrows
            .iter()
            .map(|(from, to, relation)| Arrow { from: from.to_string(), to: to.to_string(), label: label(*relation) })
            .collect(),
    }
}

fn node(stored: &Stored, repo: &Repo<'_>, lang: Lang) -> Node {
    let kind = stored.id.kind.name();
    let lines = [Some(lang.say(&format!("graph-kind-{kind}"))), title(stored), beside(&stored.record, repo, lang)];
    Node { id: stored.id.to_string(), kind, lines: lines.into_iter().flatten().collect() }
}

/// What a record is called; a translation, a decision and a plan are known by what stands beside it.
fn title(stored: &Stored) -> Option<String> {
    (!matches!(stored.record, Record::Assessment(_) | Record::Decision(_) | Record::Plan(_))).then(|| short(stored.record.title()))
}

/// A title, cut at a word.
fn short(title: &str) -> String {
    if title.chars().count() <= LONGEST {
        return title.trim().to_owned();
    }
    let cut: String = title.chars().take(LONGEST).collect();
    let end = cut.rfind(char::is_whitespace).unwrap_or(cut.len());
    format!("{} …", cut[..end].trim_end())
}

/// Whose it is, and what became of it.
pub(super) fn beside(record: &Record, repo: &Repo<'_>, lang: Lang) -> Option<String> {
    let organisation = |id: &str| repo.organisation(id).map_or_else(|| id.to_owned(), |one| one.title.clone());
    match record {
        Record::Wish(wish) => Some(organisation(&wish.organisation)),
        Record::Practice(practice) => practice.organisation.as_deref().map(organisation),
        Record::Assessment(one) => {
            let who = one.organisation.as_deref().map(organisation);
            Some(who.into_iter().chain([lang.date(one.date.0)]).collect::<Vec<_>>().join(", "))
        }
        Record::Memo(memo) => Some(organisation(&memo.organisation)),
        Record::Decision(decision) => {
            let what = lang.say(&format!("assess-outcome-{}", decision.decision.name()));
            let who = repo.memo(&decision.memo).map(|memo| organisation(&memo.organisation)).unwrap_or_default();
            let args = [("what", what.into()), ("who", who.into()), ("date", lang.date(decision.date.0).into())];
            Some(lang.say_with("graph-decided", &args))
        }
        Record::Plan(plan) => Some(format!("{}: {}", organisation(&plan.organisation), in_use(plan, lang))),
        _ => None,
    }
}

/// What was last seen of the use.
fn in_use(plan: &Plan, lang: Lang) -> String {
    let Some(seen) = last(plan) else { return lang.say("graph-not-seen") };
    let applying = seen.applying.values().copied();
    let args = |low: u32, high: u32| {
        let range = if low == high { low.to_string() } else { format!("{low}–{high}") };
        [("range", range.into()), ("of", seen.of.into()), ("date", lang.date(seen.date.0).into())]
    };
    match (applying.clone().min(), applying.max(), seen.aware) {
        (Some(low), Some(high), _) => lang.say_with("graph-applying", &args(low, high)),
        (_, _, Some(aware)) => lang.say_with("graph-aware", &args(aware, aware)),
        _ => lang.say("graph-not-seen"),
    }
}

pub(super) fn last(plan: &Plan) -> Option<&FollowUp> {
    plan.follow_up.iter().max_by_key(|seen| seen.date)
}

/// The circle for machines: records with their title and organisation, and the arrows between them.
#[must_use]
pub fn graph_json(circle: &Circle, repo: &Repo<'_>) -> Value {
    let records: Vec<Value> = circle.records.iter().filter_map(|id| one_json(id, repo)).collect();
    let arrow = |(from, to, relation): &(RecordId, RecordId, Relation)| json!({"from": from.to_string(), "to": to.to_string(), "relation": relation.name()});
    json!({"records": records, "arrows": circle.arrows.iter().map(arrow).collect::<Vec<_>>()})
}

fn one_json(id: &RecordId, repo: &Repo<'_>) -> Option<Value> {
    let stored = repo.get(id.kind, &id.id)?;
    let memo_of = |memo: &str| repo.memo(memo).map(|memo| memo.organisation.clone());
    let (organisation, more) = match &stored.record {
        Record::Wish(wish) => (Some(wish.organisation.clone()), Value::Null),
        Record::Practice(practice) => (practice.organisation.clone(), Value::Null),
        Record::Memo(memo) => (Some(memo.organisation.clone()), Value::Null),
        Record::Assessment(one) => (one.organisation.clone(), json!({"date": one.date.to_string()})),
        Record::Decision(one) => (memo_of(&one.memo), json!({"decision": one.decision.name(), "date": one.date.to_string()})),
        Record::Plan(plan) => {
            let seen = |seen: &FollowUp| json!({"date": seen.date.to_string(), "of": seen.of, "aware": seen.aware, "applying": seen.applying});
            (Some(plan.organisation.clone()), json!({"follow_up": last(plan).map(seen)}))
        }
        _ => (None, Value::Null),
    };
    let mut value = json!({"id": id.to_string(), "kind": id.kind, "title": stored.record.title(), "organisation": organisation});
    if let (Some(value), Some(more)) = (value.as_object_mut(), more.as_object()) {
        value.extend(more.clone());
    }
    Some(value)
}
