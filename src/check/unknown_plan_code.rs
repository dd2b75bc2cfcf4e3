//! Finds codes in a plan that stand for nothing: determinants, strategies, points of the transfer and application plan, and core
//! elements that the product does not have.

use super::plan_fact::PlanFact;
use super::{Context, Facts, Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::plan_ids::{Known, Stray, stray};
use crate::model::{Kind, Record};
use crate::source::finding::nearest;
use crate::source::{Finding, Keys};

pub(super) const RULE: Rule = Rule::new("unknown-plan-code", Level::Error, Look::Both(record, repository));

fn record(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Plan(plan) = view.record else { return };
    let names = &view.context.plan_names;
    let determinants: Vec<&str> = names.determinants().collect();
    let strategies: Vec<&str> = names.strategies().iter().map(String::as_str).collect();
    let known = Known { determinants: &determinants, strategies: &strategies, core: None };
    found.extend(stray(plan, &known).into_iter().filter(|stray| view.sound(&stray.keys)).map(finding));
}

/// Core elements stand in the product and surveys in files of their own, so they are looked up once all files have been read.
fn repository(facts: &Facts, _: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, fact, plan) in facts.plans() {
        let strays = surveys(facts, plan).chain(core(facts, fact.product(), plan)).filter(|(keys, _)| fact.sound(keys));
        found.extend(strays.map(|(_, finding)| (number, finding)));
    }
}

/// The surveys that barriers rest on and that are not there.
fn surveys<'f>(facts: &'f Facts, plan: &'f PlanFact) -> impl Iterator<Item = (Keys, Finding)> {
    let lost = plan.surveys.iter().filter(|(_, survey)| facts.number(Kind::Survey, survey).is_none());
    let known = || facts.of(Kind::Survey).map(|(_, fact)| fact.id.id.as_str());
    lost.map(move |(i, survey)| stands_for_nothing(keys!["barriers", *i, "basis"], "survey", survey, nearest(survey, known())))
}

/// The core elements that were followed up and that the product does not have.
fn core<'f>(facts: &'f Facts, product: &str, plan: &'f PlanFact) -> impl Iterator<Item = (Keys, Finding)> + use<'f> {
    let core = facts.core(product);
    let strays = plan.followed.iter().filter_map(move |one| Some((core.filter(|core| !core.contains(&one.1))?, one)));
    strays.map(|(core, (i, id))| {
        let keys = keys!["follow-up", *i, "applying", id.to_string()];
        stands_for_nothing(keys, "core", id, nearest(id, core.iter().map(|id| &**id)))
    })
}

fn stands_for_nothing(keys: Keys, variant: &'static str, code: &str, near: Option<&str>) -> (Keys, Finding) {
    let finding = Finding::value(RULE.id, keys.clone()).variant(variant).with("code", code).suggesting(near);
    (keys, finding)
}

fn finding(stray: Stray) -> Finding {
    Finding::value(RULE.id, stray.keys).variant(stray.sort.name()).with("code", &stray.code).suggesting(stray.near.as_deref())
}
