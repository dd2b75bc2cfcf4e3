//! Finds amounts below zero: costs and gains each have a field of their own and are positive numbers.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::model::Record;
use crate::source::{Finding, Keys};

pub(super) const RULE: Rule = Rule::new("negative-amount", Level::Error, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    for (amount, keys) in amounts(view.record) {
        if amount < 0 {
            found.push(Finding::value(RULE.id, keys).with("amount", amount.to_string()));
        }
    }
}

fn amounts(record: &Record) -> Vec<(i64, Keys)> {
    match record {
        Record::Finance(finance) => {
            let parties = finance.parties.iter().enumerate();
            let fields = parties.flat_map(|(i, party)| {
                let fields = [
                    (party.one_off, "one-off"),
                    (party.yearly, "yearly"),
                    (party.gain_yearly, "gain-yearly"),
                    (party.income_loss_yearly, "income-loss-yearly"),
                ];
                fields.map(|(amount, key)| (amount, keys!["parties", i, key]))
            });
            fields.collect()
        }
        Record::Memo(memo) => costs("options", memo.options.iter().map(|option| option.cost)),
        Record::Plan(plan) => costs("strategies", plan.strategies.iter().map(|strategy| strategy.cost)),
        Record::Network(network) => costs("funding", network.funding.iter().map(|funding| funding.cost)),
        _ => Vec::new(),
    }
}

fn costs(list: &'static str, costs: impl Iterator<Item = Option<i64>>) -> Vec<(i64, Keys)> {
    costs.enumerate().filter_map(|(i, cost)| Some((cost?, keys![list, i, "cost"]))).collect()
}
