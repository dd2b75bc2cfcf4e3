//! Finds codes in a plan that stand for nothing: determinants, strategies, points of the transfer and application plan, and core
//! elements that the product does not have.

use super::{Context, Facts, Level, Look, RecordView, Rule, plans};
use crate::keys;
use crate::method::plan_ids::{Known, Sort, Stray, stray};
use crate::model::{Kind, Plan, Record};
use crate::source::Finding;
use crate::source::finding::nearest;

pub(super) const RULE: Rule = Rule::new("unknown-plan-code", Level::Error, Look::Both(record, repository));

fn record(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Plan(plan) = view.record else { return };
    let (determinants, strategies) = &view.context.plan_codes;
    let determinants: Vec<&str> = determinants.iter().map(String::as_str).collect();
    let strategies: Vec<&str> = strategies.iter().map(String::as_str).collect();
    let known = Known { determinants: &determinants, strategies: &strategies, core: None };
    found.extend(stray(plan, &known).into_iter().filter(|stray| view.sound(&stray.keys)).map(finding));
}

/// Core elements stand in the product and surveys in files of their own, so they are looked up once all files have been read.
fn repository(facts: &Facts, context: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    for (number, fact) in facts.of(Kind::Plan) {
        let Some(plan) = plans::plan(context, fact) else { continue };
        for (i, survey) in surveys(&plan) {
            let keys = keys!["barriers", i, "basis"];
            if fact.sound(&keys) && facts.number(Kind::Survey, survey).is_none() {
                let near = nearest(survey, facts.of(Kind::Survey).map(|(_, fact)| fact.id.id.as_str()));
                found.push((number, Finding::value(RULE.id, keys).variant("survey").with("code", survey).suggesting(near)));
            }
        }
        if plan.follow_up.is_empty() {
            continue;
        }
        let Some(product) = plans::product(context, &plan.product) else { continue };
        let known = Known { determinants: &[], strategies: &[], core: Some(&product.core) };
        let strays = stray(&plan, &known).into_iter().filter(|stray| stray.sort == Sort::Core && fact.sound(&stray.keys));
        found.extend(strays.map(|stray| (number, finding(stray))));
    }
}

/// The surveys that barriers name as their basis, with the place of the barrier.
fn surveys(plan: &Plan) -> impl Iterator<Item = (usize, &str)> {
    let barriers = plan.barriers.iter().enumerate();
    barriers.filter_map(|(i, barrier)| Some((i, barrier.survey()?)))
}

fn finding(stray: Stray) -> Finding {
    let variant = match stray.sort {
        Sort::Determinant => "determinant",
        Sort::Strategy => "strategy",
        Sort::Point => "point",
        Sort::Core => "core",
    };
    Finding::value(RULE.id, stray.keys).variant(variant).with("code", &stray.code).suggesting(stray.near.as_deref())
}
