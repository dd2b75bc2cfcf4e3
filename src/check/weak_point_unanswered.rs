//! Finds memos that leave one of the three weakest criteria without an answer.
//! Source: `docs/method.md`, the memo: the three weakest all return in block 7, 8 or 10. So: in a condition, an
//! option or a question, or in the finance record for the criteria on money (E1, E2, E3).

use super::judged::CHECKLIST;
use super::{Context, Facts, Level, Look, Rule};
use crate::keys;
use crate::model::{Set, Status};
use crate::source::{At, Finding};

pub(super) const RULE: Rule = Rule::new("weak-point-unanswered", Level::Warning, Look::Repository(run)).mild(&["draft"]);

const MONEY: [&str; 3] = ["E1", "E2", "E3"];

fn run(facts: &Facts, context: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    let Some(checklist) = context.checklist(CHECKLIST) else { return };
    for (number, fact, memo) in facts.memos() {
        let id = &fact.id.id;
        if facts.is_closed(id) || !fact.sound(&keys!["conditions"]) || !fact.sound(&keys!["options"]) {
            continue;
        }
        let Some(judged) = facts.judged().get(&number).filter(|judged| judged.set == Set::Full) else { continue };
        let by_money = |weak: &str| MONEY.contains(&weak) && facts.has_finance(fact.organisation(), fact.product());
        let by_question = |weak: &str| facts.questions_on(id).any(|question| question.criteria.iter().any(|id| &**id == weak));
        for weak in judged.weakest.iter().map(|place| &checklist.questions[*place].id) {
            if !memo.answered.iter().any(|answered| **answered == **weak) && !by_money(weak) && !by_question(weak) {
                let variant = if memo.status == Status::Final { "" } else { "draft" };
                let finding = Finding::new(RULE.id, At::Key(keys!["conditions"])).variant(variant);
                found.push((number, finding.with("question", weak)));
            }
        }
    }
}
