//! Finds questions that have been open for more days than `process.answer-days`.

use super::{Context, Facts, Level, Look, Rule};
use crate::keys;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("question-open-too-long", Level::Warning, Look::Repository(run));

fn run(facts: &Facts, context: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    let limit = context.folder.settings.process.answer_days;
    for (number, fact, question) in facts.questions() {
        let days = context.today.days_since(question.date);
        let open = !question.answered && !facts.is_closed(fact.memo());
        if open && days > i64::from(limit) && fact.sound(&keys!["date"]) && fact.sound(&keys!["answer"]) {
            let finding = Finding::value(RULE.id, keys!["question"]);
            found.push((number, finding.with("days", days.to_string()).with("limit", limit.to_string())));
        }
    }
}
