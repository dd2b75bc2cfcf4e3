//! Finds references to records that no file in the folder defines.

use super::{Context, Facts, Level, Look, Rule};
use crate::model::{Kind, RecordId, Reference, Target};
use crate::repo::embedded;
use crate::source::Finding;
use crate::source::finding::nearest;

pub(super) const RULE: Rule = Rule::new("unknown-reference", Level::Error, Look::Repository(run));

fn run(facts: &Facts, context: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, fact) in facts.iter() {
        for reference in &fact.references {
            found.extend(trouble(facts, context, reference).map(|finding| (number, finding)));
        }
    }
}

fn trouble(facts: &Facts, context: &Context<'_>, reference: &Reference) -> Option<Finding> {
    let finding =
        |variant| Finding::value(RULE.id, reference.keys.clone()).variant(variant).with("reference", reference.target.text());
    match &reference.target {
        Target::Bare(kind, id) => {
            if exists(facts, context, *kind, id) {
                return None;
            }
            let finding = finding(variant_of_bare(facts, *kind, id)).with("kind", kind.name());
            Some(finding.suggesting(near(facts, &[*kind], id).as_deref()))
        }
        Target::Full(kinds, text) => match RecordId::parse(text) {
            None => Some(finding("form").with("kind", kinds[0].name())),
            Some(id) if !kinds.contains(&id.kind) => Some(finding("kind").with("kind", kinds[0].name())),
            Some(id) if exists(facts, context, id.kind, &id.id) => None,
            Some(id) => {
                let suggestion = near(facts, &[id.kind], &id.id).map(|near| format!("{}/{near}", id.kind));
                Some(finding("").with("kind", id.kind.name()).suggesting(suggestion.as_deref()))
            }
        },
    }
}

fn exists(facts: &Facts, context: &Context<'_>, kind: Kind, id: &str) -> bool {
    facts.number(kind, id).is_some()
        || kind == Kind::Checklist && (context.checklists.contains_key(id) || embedded::checklist(id).is_some())
}

/// Which sentence fits: written as a path or `kind/id`, or the id of a record of another kind.
fn variant_of_bare(facts: &Facts, kind: Kind, id: &str) -> &'static str {
    let stem = id.trim_end_matches(".yaml").trim_end_matches(".md");
    let bare = stem.rsplit_once('/').map_or(stem, |(_, bare)| bare);
    if stem != id || RecordId::parse(id).is_some_and(|full| full.kind == kind) || (bare != id && facts.number(kind, bare).is_some())
    {
        "path"
    } else if Kind::ALL.into_iter().any(|other| other != kind && facts.number(other, id).is_some()) {
        "kind"
    } else {
        ""
    }
}

/// The nearest id; looked for only when something is wrong, so its cost does not count.
fn near(facts: &Facts, kinds: &[Kind], id: &str) -> Option<String> {
    let ids = facts.iter().filter(|(_, fact)| kinds.contains(&fact.id.kind)).map(|(_, fact)| fact.id.id.as_str());
    let stem = id.trim_end_matches(".yaml").trim_end_matches(".md");
    let bare = kinds.iter().find_map(|kind| stem.strip_prefix(kind.name())?.strip_prefix('/')).unwrap_or(stem);
    let bare = kinds.iter().find_map(|kind| bare.strip_prefix(kind.folder())?.strip_prefix('/')).unwrap_or(bare);
    nearest(bare, ids).map(str::to_owned)
}
