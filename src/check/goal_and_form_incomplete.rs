//! Finds networks of which not all seven questions on goal and form are answered.
//! Source: Een lerend netwerk starten (NJi, 2021): seven questions before the start.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::network::limits::QUESTIONS;
use crate::method::network::state::blank;
use crate::model::Record;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("goal-and-form-incomplete", Level::Notice, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Network(network) = view.record else { return };
    let table = |id: &str| matches!(id, "q5" | "q6" | "q7") && !network.knowledge.is_empty();
    let answered = |id: &&str| table(id) || !blank(network.goal_and_form.get(*id).map(String::as_str));
    let open: Vec<&str> = QUESTIONS.into_iter().filter(|id| !answered(id)).collect();
    if open.is_empty() {
        return;
    }
    let none = open.len() == QUESTIONS.len();
    let finding = Finding::value(RULE.id, keys!["goal-and-form"]).variant(if none { "none" } else { "" });
    found.push(finding.with("open", open.join(", ")).with("questions", QUESTIONS.len().to_string()).with("network", view.id()));
}
