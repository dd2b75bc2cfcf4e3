//! The parts of a decision that have a form of their own: which of the five it is, and its conditions.

use serde_yaml::Value;

use super::{Arguments, decision_word};
use crate::commands::day::typed;
use crate::commands::given::{Given, wrong_day};
use crate::commands::recording::{map, value};
use crate::commands::session::Session;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Condition, Date, DecisionKind, Memo, slug};

/// The five decisions, in the order of the glossary.
const KINDS: [DecisionKind; 5] =
    [DecisionKind::Adopt, DecisionKind::Adapt, DecisionKind::Pilot, DecisionKind::Defer, DecisionKind::Reject];

/// Which of the five: by its code, by its word in either language, or chosen; the memo's advice is offered first.
pub(super) fn kind(
    told: Option<&str>,
    advice: Option<DecisionKind>,
    given: &mut Given,
    lang: Lang,
) -> anyhow::Result<Option<DecisionKind>> {
    if let Some(told) = told {
        let is = |kind: &DecisionKind| {
            kind.name() == told.trim() || Lang::ALL.iter().any(|lang| slug(&decision_word(*kind, *lang)) == slug(told))
        };
        let wrong = || Error::new("error-decision-kind").with("value", told).hint("error-decision-kind-hint");
        return Ok(Some(KINDS.into_iter().find(is).ok_or_else(wrong)?));
    }
    let words = KINDS.map(|kind| decision_word(kind, lang));
    let offered = advice.and_then(|advice| KINDS.iter().position(|kind| *kind == advice));
    let chosen = given.choice(&lang.say("process-ask-decision"), &words, offered)?;
    if chosen.is_none() {
        given.lacks("--decision");
    }
    Ok(chosen.map(|number| KINDS[number]))
}

/// Whether a decision must be looked at again: everything but a plain no.
pub(super) const fn needs_review(decision: DecisionKind) -> bool {
    !matches!(decision, DecisionKind::Reject)
}

/// The conditions: those of the memo when they are taken over, and those that are told or asked for.
pub(super) fn conditions(
    args: &Arguments,
    memo: &Memo,
    date: Date,
    given: &mut Given,
    session: &mut Session<'_>,
) -> anyhow::Result<Vec<Value>> {
    let lang = session.lang;
    let asks = given.asks() && args.condition.is_empty();
    let question = lang.say_with("process-ask-take-conditions", &[("count", memo.conditions.len().into())]);
    let offer = asks && !args.take_conditions && !memo.conditions.is_empty();
    let take = args.take_conditions || (offer && given.yes(&question)?.unwrap_or(false));
    if !take && !given.asks() && args.condition.is_empty() && !memo.conditions.is_empty() {
        session.screen.talk(&lang.say_with("process-warn-conditions", &[("count", memo.conditions.len().into())]))?;
    }
    let mut conditions: Vec<Value> = if take { memo.conditions.iter().map(taken_over).collect() } else { Vec::new() };
    for text in &args.condition {
        conditions.push(condition(text, date)?);
    }
    while let Some(line) = if asks { given.optional("--condition", None, &lang.say("process-ask-condition"))? } else { None } {
        match condition(&line, date) {
            Ok(one) => conditions.push(one),
            Err(error) => given.again(error)?,
        }
    }
    Ok(conditions)
}

/// A condition of the memo as one of the decision.
fn taken_over(condition: &Condition) -> Value {
    let criteria = (!condition.criteria.is_empty()).then(|| Value::Sequence(condition.criteria.iter().map(value).collect()));
    let (by, due) = (condition.by.as_ref().map(value), condition.due.map(value));
    map([("what", Some(value(&condition.what))), ("for", criteria), ("by", by), ("due", due)])
}

/// Reads `what; who; date`. What may hold semicolons itself.
fn condition(text: &str, decided: Date) -> Result<Value, Error> {
    let mut parts = text.rsplitn(3, ';').map(str::trim);
    let (Some(due), Some(by), Some(what)) = (parts.next(), parts.next(), parts.next()) else { return Err(no_condition(text)) };
    if by.is_empty() || what.is_empty() {
        return Err(no_condition(text));
    }
    let due = typed(due)?;
    if due < decided {
        return Err(wrong_day("error-verb-before-decision", due).with("limit", decided));
    }
    Ok(map([("what", Some(value(what))), ("by", Some(value(by))), ("due", Some(value(due)))]))
}

fn no_condition(text: &str) -> Error {
    Error::new("error-condition-form").with("value", text).hint("error-condition-form-hint")
}

#[cfg(test)]
mod tests {
    use super::condition;
    use crate::model::Date;

    #[test]
    fn a_condition_is_what_who_and_when() {
        let decided = Date::parse("2026-03-28").unwrap();
        let read = |text: &str| condition(text, decided).ok().map(|value| serde_yaml::to_string(&value).unwrap());
        assert_eq!(read("uren; teams; manager; 2026-05-01").unwrap(), "what: uren; teams\nby: manager\ndue: 2026-05-01\n");
        for wrong in [
            "uren",
            "uren; manager",
            "uren; ; 2026-05-01",
            "; manager; 2026-05-01",
            "uren; manager; mei",
            "uren; manager; 2026-01-01",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
