//! Finds decisions to take a product over while nobody worked out what it asks in the own practice: a translation that
//! is still a draft does not count.
//! Source: Een lerend netwerk starten (NJi, 2021), the translation questions and the caution against copying.

use super::{Context, Facts, Level, Look, Rule};
use crate::keys;
use crate::model::DecisionKind;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("adopt-without-translation", Level::Notice, Look::Repository(run));

/// The checklist by which a product or practice is translated.
const TRANSLATION: &str = "translation";

fn run(facts: &Facts, context: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    if context.checklist(TRANSLATION).is_none() {
        return;
    }
    for (number, fact, decision) in facts.decisions() {
        let takes = matches!(decision.decision, DecisionKind::Adopt | DecisionKind::Adapt);
        let Some((_, memo)) = facts.memo(&decision.memo).filter(|_| takes && fact.sound(&keys!["decision"])) else { continue };
        let translated = facts.assessments_of(&format!("product/{}", memo.product)).any(|(_, _, one)| {
            one.counts
                && &*one.checklist == TRANSLATION
                && one.organisation.as_deref().is_none_or(|theirs| *theirs == *memo.organisation)
        });
        if !translated && !facts.is_doubtful(&memo.product) && !facts.is_superseded(&decision.memo) {
            found.push((number, Finding::value(RULE.id, keys!["decision"]).with("product", &*memo.product)));
        }
    }
}
