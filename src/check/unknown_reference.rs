//! Finds references to records that no file in the folder defines.

use super::named::Name;
use super::{Context, Facts, Level, Look, RecordView, Rule};
use crate::model::{Kind, Record, RecordId, Target};
use crate::repo::embedded;
use crate::source::Finding;
use crate::source::finding::nearest;

pub(super) const RULE: Rule = Rule::new("unknown-reference", Level::Error, Look::Both(record, run));

fn record(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    found.extend(unfit(view));
}

fn run(facts: &Facts, context: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, fact) in facts.iter() {
        for one in fact.names.iter() {
            found.extend(trouble(facts, context, one).map(|finding| (number, finding)));
        }
    }
}

fn trouble(facts: &Facts, context: &Context<'_>, one: Name<'_>) -> Option<Finding> {
    let finding = |variant| Finding::value(RULE.id, one.keys()).variant(variant).with("reference", *one.target.text());
    match one.target {
        // Most strategies come with the program; `unknown-plan-code` knows them all.
        Target::Bare(Kind::Strategy, _) => None,
        Target::Bare(kind, id) if exists(facts, context, kind, id) => None,
        Target::Bare(kind, id) => {
            let (variant, near) = of_bare(facts, kind, id);
            Some(finding(variant).with("kind", kind.name()).suggesting(near.as_deref()))
        }
        Target::Full(among, text) => match RecordId::split(text) {
            None => {
                let near = among.kinds().iter().filter_map(|kind| Some((kind, of_bare(facts, *kind, text).1?)));
                let near = near.map(|(kind, id)| format!("{kind}/{id}")).next();
                Some(finding("form").with("kind", among.kinds()[0].name()).suggesting(near.as_deref()))
            }
            Some((kind, _)) if !among.kinds().contains(&kind) => Some(finding("kind").with("kind", among.kinds()[0].name())),
            Some((kind, id)) if exists(facts, context, kind, id) => None,
            Some((kind, id)) => {
                let (variant, near) = of_bare(facts, kind, id);
                let near = near.map(|near| format!("{kind}/{near}"));
                Some(finding(variant).with("kind", kind.name()).suggesting(near.as_deref()))
            }
        },
    }
}

/// An assessment of something that its checklist was not made for.
fn unfit(view: &RecordView<'_>) -> Option<Finding> {
    let Record::Assessment(one) = view.record else { return None };
    let ((subject, _), checklist) = (RecordId::split(&one.subject)?, view.context.checklist(&one.checklist)?);
    let fits = checklist.subject.iter().any(|kind| kind == subject.name());
    let kind = checklist.subject.first()?;
    let finding = || Finding::value(RULE.id, crate::keys!["subject"]).variant("kind");
    (!fits).then(|| finding().with("reference", &one.subject).with("kind", kind))
}

fn exists(facts: &Facts, context: &Context<'_>, kind: Kind, id: &str) -> bool {
    facts.number(kind, id).is_some()
        || kind == Kind::Checklist && (context.checklist(id).is_some() || embedded::checklist(id).is_some())
}

/// Which sentence fits an id that nothing has, and what was meant: it may be written as a path or as `kind/id`,
/// with a capital, or be the id of a record of another kind.
fn of_bare(facts: &Facts, kind: Kind, id: &str) -> (&'static str, Option<String>) {
    let bare = stripped(kind, id);
    if bare != id && facts.number(kind, bare).is_some() {
        return ("path", Some(bare.to_owned()));
    }
    let same = facts.of(kind).find(|(_, fact)| fact.id.id.eq_ignore_ascii_case(bare));
    if let Some((_, fact)) = same {
        return (if bare == id { "case" } else { "path" }, Some(fact.id.id.clone()));
    }
    let near = near(facts, kind, bare);
    if near.is_none() && Kind::ALL.into_iter().any(|other| other != kind && facts.number(other, id).is_some()) {
        return ("kind", None);
    }
    (if bare == id { "" } else { "path" }, near)
}

/// An id without the folder, the kind and the extension that were written around it.
fn stripped(kind: Kind, id: &str) -> &str {
    let bare = id.trim_start_matches("./").trim_start_matches("../");
    let bare = bare.strip_suffix(".yaml").or_else(|| bare.strip_suffix(".md")).unwrap_or(bare);
    [kind.folder(), kind.name()].iter().find_map(|folder| bare.strip_prefix(folder)?.strip_prefix('/')).unwrap_or(bare)
}

/// More ids than this are not all compared in full.
const MANY: usize = 500;

/// The nearest id. Among very many only those that begin or end alike are compared.
fn near(facts: &Facts, kind: Kind, id: &str) -> Option<String> {
    let ids: Vec<&str> = facts.of(kind).map(|(_, fact)| fact.id.id.as_str()).collect();
    let (many, (head, tail)) = (ids.len() > MANY, ends(id));
    let alike = |other: &&str| {
        let (first, last) = ends(other);
        !many || (first == head || last == tail) && other.len().abs_diff(id.len()) <= 3
    };
    nearest(id, ids.into_iter().filter(alike)).map(str::to_owned)
}

fn ends(id: &str) -> (&[u8], &[u8]) {
    let bytes = id.as_bytes();
    (&bytes[..bytes.len().min(5)], &bytes[bytes.len().saturating_sub(5)..])
}
