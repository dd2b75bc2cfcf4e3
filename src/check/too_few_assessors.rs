//! Finds products that fewer people assessed than their organisation asks for.

use super::judged::selected;
use super::{Context, Detail, Facts, Level, Look, Rule};
use crate::model::{Kind, Status};
use crate::source::{At, Finding};

pub(super) const RULE: Rule = Rule::new("too-few-assessors", Level::Warning, Look::Repository(run));

/// What an organisation that says nothing about it asks for (`docs/method.md`, the scoring rule).
const USUAL: usize = 2;

fn run(facts: &Facts, context: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (product, organisation) in asked(facts, context) {
        let Some(number) = facts.number(Kind::Product, product) else { continue };
        let minimum = match facts.get(Kind::Organisation, organisation).map(|fact| &fact.detail) {
            Some(Detail::Organisation { min_assessors, .. }) => *min_assessors,
            _ => USUAL,
        };
        let Some(selection) = selected(facts, product, organisation) else { continue };
        let finals = selection.used.len();
        if finals < minimum {
            let finding = Finding::new(RULE.id, At::File).with("number", finals.to_string()).with("minimum", minimum.to_string());
            found.push((number, finding.with("organisation", organisation)));
        }
    }
}

/// The products and organisations for which there is a final assessment or a final memo.
fn asked<'f>(facts: &'f Facts, context: &'f Context<'_>) -> Vec<(&'f str, &'f str)> {
    let default = context.folder.settings.organisation.as_deref().unwrap_or_default();
    let mut asked = Vec::new();
    for (_, fact) in facts.of(Kind::Assessment) {
        let Detail::Assessment(one) = &fact.detail else { continue };
        let Some(product) = fact.subject().strip_prefix("product/") else { continue };
        if one.counts && &*one.checklist == super::judged::CHECKLIST {
            let organisation = fact.names.at("organisation").unwrap_or(default);
            asked.push((product, organisation));
        }
    }
    let memos = facts.memos().filter(|(_, _, memo)| memo.status == Status::Final);
    asked.extend(memos.map(|(_, memo, _)| (memo.product(), memo.organisation())));
    asked.sort_unstable();
    asked.dedup();
    asked
}
