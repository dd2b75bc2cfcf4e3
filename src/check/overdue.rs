//! What plans have past its day. After a no nothing of a plan is late any more: nobody is going to do it.

use std::collections::BTreeMap;

use super::plan_fact::{PlanFact, Undone};
use super::{Context, Fact, Facts};
use crate::model::Date;

/// A part of a plan past its day, with the number and the fact of that plan.
type Late<'f> = (usize, &'f Fact, &'f Undone);

/// The parts of one of the lists of each plan that are past their day; none where the last decision says no.
pub(super) fn overdue<'f>(facts: &'f Facts, context: &Context<'_>, list: impl Fn(&'f PlanFact) -> &'f [Undone]) -> Vec<Late<'f>> {
    let of_plan = |(number, fact, plan)| list(plan).iter().map(move |undone| (number, fact, undone));
    let mut late: Vec<Late<'_>> = facts.plans().flat_map(of_plan).filter(|(.., undone)| undone.due < context.today).collect();
    if !late.is_empty() {
        let in_force = in_force(facts);
        late.retain(|(_, plan, _)| in_force.get(&traject(plan)).is_none_or(|(.., is_yes)| *is_yes));
    }
    late
}

/// An organisation and a product.
type Traject<'f> = (&'f str, &'f str);

fn traject(fact: &Fact) -> Traject<'_> {
    (fact.organisation(), fact.product())
}

/// The last decision on any memo of each traject: its day, its id, and whether it says yes.
fn in_force(facts: &Facts) -> BTreeMap<Traject<'_>, (Date, &str, bool)> {
    let mut all = BTreeMap::new();
    for (_, fact, decision) in facts.decisions() {
        let Some((memo, _)) = facts.memo(fact.memo()) else { continue };
        let this = (decision.date, fact.id.id.as_str(), decision.decision.is_yes());
        all.entry(traject(memo)).and_modify(|last| *last = this.max(*last)).or_insert(this);
    }
    all
}
