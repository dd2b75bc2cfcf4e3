//! Finds answers to questions that do not fit the product: its class does not get them.

use super::{Context, Detail, Facts, Level, Look, Rule};
use crate::keys;
use crate::model::Kind;
use crate::source::{At, Finding};

pub(super) const RULE: Rule = Rule::new("question-outside-class", Level::Warning, Look::Repository(run));

fn run(facts: &Facts, context: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, fact) in facts.of(Kind::Assessment) {
        let Detail::Assessment(one) = &fact.detail else { continue };
        let Some(checklist) = context.checklist(&one.checklist) else { continue };
        let Some(product) = facts.named(fact.subject()) else { continue };
        let Detail::Product { class: Some(class), .. } = product.detail else { continue };
        if !product.sound(&keys!["kind"]) {
            continue;
        }
        let told = checklist.questions.iter().zip(&one.answers);
        for (question, _) in told.filter(|(question, told)| told.is_there() && !question.fits(Some(class))) {
            let finding = Finding::new(RULE.id, At::Key(keys!["answers", question.id.clone()]));
            found.push((number, finding.with("question", &question.id).with("class", class.name())));
        }
    }
}
