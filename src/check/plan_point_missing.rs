//! Finds points of the transfer plan and the application plan that were not looked at: neither used nor left with a reason.
//! Source: Werkplaats SAMEN, factsheets verbindingsgroep (January 2022) and kennistransfer (2022): seven working elements and eight
//! strategies of transfer, five strategies and eight factors of application.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::plan::{Listed, application, transfer};
use crate::method::plan_ids::{Known, Sort, stray};
use crate::model::Record;
use crate::source::Finding;

/// So many points are named.
const NAMED: usize = 3;

pub(super) const RULE: Rule = Rule::new("plan-point-missing", Level::Notice, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Plan(plan) = view.record else { return };
    let strays = stray(plan, &Known { determinants: &[], strategies: &[], core: None });
    // A code with a slip of the pen is told as such; the point that it means is not also missing.
    let is_meant = |id: &str| strays.iter().any(|stray| stray.sort == Sort::Point && stray.near.as_deref() == Some(id));
    for (key, points) in [("transfer", transfer(plan)), ("application", application(plan))] {
        let open: Vec<&Listed<'_>> = points.iter().filter(|point| point.said.is_none() && !is_meant(point.id)).collect();
        if open.is_empty() || !view.sound(&keys![key]) {
            continue;
        }
        let sort = |point: &Listed<'_>| if point.element { "element" } else { "strategy" };
        let names: Vec<String> = open.iter().map(|point| format!("{}-{}", sort(point), point.id)).take(NAMED).collect();
        let finding = Finding::value(RULE.id, keys![key]).variant(key).with("product", &plan.product);
        found.push(finding.with("number", open.len().to_string()).with("points", names.join(", ")));
    }
}
