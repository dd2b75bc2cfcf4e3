//! The places in a record that name a record which gets another id.

use serde_yaml::Value;

use super::Moves;
use crate::keys;
use crate::model::{Kind, Plan, Record, RecordId, Reference, Target};
use crate::source::yaml::edit::Change;

/// The changes that give every reference of a record the new id.
pub(super) fn changes(record: &Record, moves: &Moves) -> Vec<Change> {
    let named = record.references().into_iter().filter_map(|reference| renamed(reference, moves));
    named.chain(in_words(record, moves)).collect()
}

fn renamed(reference: Reference, moves: &Moves) -> Option<Change> {
    let new = match &reference.target {
        Target::Bare(kind, id) => moves.get(&RecordId::new(*kind, id))?.id.clone(),
        Target::Full(_, text) => moves.get(&RecordId::parse(text)?)?.to_string(),
    };
    Some(Change::Set(reference.keys, Value::String(new)))
}

/// Places that may hold an id but also other words, so that they are no references.
fn in_words(record: &Record, moves: &Moves) -> Vec<Change> {
    match record {
        Record::Plan(plan) => of_plan(plan, moves),
        Record::Finance(finance) => {
            let new = |party: &str| Some(moves.get(&RecordId::new(Kind::Organisation, party))?.id.clone());
            let parties = finance.parties.iter().enumerate();
            parties
                .filter_map(|(i, party)| Some(Change::Set(keys!["parties", i, "party"], Value::String(new(&party.party)?))))
                .collect()
        }
        _ => Vec::new(),
    }
}

fn of_plan(plan: &Plan, moves: &Moves) -> Vec<Change> {
    let bases = plan.barriers.iter().enumerate().filter_map(|(i, barrier)| {
        let old = barrier.survey()?;
        let new = moves.get(&RecordId::new(Kind::Survey, old))?;
        let basis = barrier.basis.as_deref()?.replacen(old, &new.id, 1);
        Some(Change::Set(keys!["barriers", i, "basis"], Value::String(basis)))
    });
    let strategies = plan.strategies.iter().enumerate().filter_map(|(i, chosen)| {
        let new = moves.get(&RecordId::new(Kind::Strategy, &chosen.strategy))?;
        Some(Change::Set(keys!["strategies", i, "strategy"], Value::String(new.id.clone())))
    });
    bases.chain(strategies).collect()
}
