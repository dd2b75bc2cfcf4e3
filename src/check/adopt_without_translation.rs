//! Finds decisions to take a product over while nobody worked out what it asks in the own practice: a translation that
//! is still a draft does not count.
//! Source: Een lerend netwerk starten (NJi, 2021), the translation questions and the caution against copying.

use super::{Context, Fact, Facts, Level, Look, Rule};
use crate::keys;
use crate::model::DecisionKind;
use crate::source::Finding;

pub(super) const RULE: Rule = Rule::new("adopt-without-translation", Level::Notice, Look::Repository(run));

/// The checklist by which a product or practice is translated.
const TRANSLATION: &str = "translation";

fn run(facts: &Facts, _: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, fact, decision) in facts.decisions() {
        let takes = matches!(decision.decision, DecisionKind::Adopt | DecisionKind::Adapt);
        let Some((memo, _)) = facts.memo(fact.memo()).filter(|_| takes && fact.sound(&keys!["decision"])) else { continue };
        let product = memo.product();
        let ours = |one: &Fact| one.names.at("organisation").is_none_or(|theirs| theirs == memo.organisation());
        let mut about = facts.assessments_of(&format!("product/{product}"));
        let translated = about.any(|(_, fact, one)| one.counts && &*one.checklist == TRANSLATION && ours(fact));
        if !translated && !facts.is_doubtful(product) && !facts.is_superseded(fact.memo()) {
            found.push((number, Finding::value(RULE.id, keys!["decision"]).with("product", product)));
        }
    }
}
