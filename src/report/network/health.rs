//! How a network is doing: its reviews with the one before, and what is not in place yet with the tools that help.

use serde_json::json;

use super::trend::trends;
use crate::lang::Lang;
use crate::method::network::programme::{for_tip, phase_now, tip_of};
use crate::method::network::reviews::{Measure, Review, before, latest};
use crate::model::{ChecklistQuestion, HelperTool, Network, Phase};
use crate::repo::embedded;
use crate::report::rows::{Cell, Column, Part};
use crate::report::scope::Scope;

/// Each review with the one before it: a trend in a few lines.
pub(super) fn reviewed(all: &[Review<'_>], scope: &Scope<'_>) -> Part {
    let lang = scope.lang;
    let row = |review: &Review<'_>| {
        let change = before(all, review).and_then(|old| change(old.total, review.total));
        vec![
            Cell::told(review.checklist_id, named(review, lang)),
            Cell::date(Some(review.date), lang),
            measure(review.total, lang),
            change.map_or_else(Cell::none, |change| Cell::told(change, signed(change, review.total, lang))),
            weakest(review, lang),
            Cell::told(review.version, ""),
            Cell::told(review.assessors, ""),
        ]
    };
    let columns = vec![
        Column::text("checklist"),
        Column::text("day"),
        Column::text("result"),
        Column::number("change"),
        Column::text("weakest"),
        Column::machine("version"),
        Column::machine("assessors"),
    ];
    Part::table("reviews", columns, all.iter().map(row).collect()).drawn(trends(all, lang))
}

fn measure(measure: Measure, lang: Lang) -> Cell {
    match measure {
        Measure::Mean(None) => Cell::none(),
        Measure::Mean(Some(mean)) => Cell::told(mean, lang.decimal(mean)),
        Measure::InPlace(done, of) => {
            let words = lang.say_with("report-network-in-place", &[("done", done.into()), ("of", of.into())]);
            Cell::told(json!({"done": done, "of": of}), words)
        }
    }
}

/// The group that lies lowest, when there is more than one.
fn weakest(review: &Review<'_>, lang: Lang) -> Cell {
    let numbers = review.groups.iter().filter_map(|(id, measure)| Some((id, measure.number()?)));
    let lowest = numbers.min_by(|a, b| a.1.total_cmp(&b.1)).filter(|_| review.groups.len() > 1);
    let title = |id: &str| review.checklist.groups.iter().find(|group| group.id == id).map(|group| group.title.text(lang));
    lowest.map_or_else(Cell::none, |(id, _)| Cell::told(id.as_str(), title(id).unwrap_or_default()))
}

/// The difference between two reviews of one list: in the mean, or in points that are in place.
#[allow(clippy::cast_precision_loss)]
fn change(old: Measure, new: Measure) -> Option<f64> {
    match (old, new) {
        (Measure::InPlace(old, _), Measure::InPlace(new, _)) => Some(new as f64 - old as f64),
        _ => Some(new.number()? - old.number()?),
    }
}

/// A change with its sign.
fn signed(change: f64, of: Measure, lang: Lang) -> String {
    let number = match of {
        Measure::InPlace(..) => lang.short_number(change.abs()),
        Measure::Mean(_) => lang.decimal(change.abs()),
    };
    match change {
        change if change <= -0.05 => format!("−{number}"),
        change if change >= 0.05 => format!("+{number}"),
        _ => number,
    }
}

/// What the last reviews say is not in place yet: what to see to.
pub(super) fn not_in_place(all: &[Review<'_>], network: &Network, scope: &Scope<'_>) -> Part {
    let lang = scope.lang;
    let latest = latest(all);
    let tools = embedded::helper_tools();
    let now = phase_now(network, scope.today);
    let open = latest.iter().flat_map(|review| review.open.iter().map(|(question, planned)| (*review, *question, *planned)));
    let row = |(review, question, planned): (&Review<'_>, &ChecklistQuestion, bool)| {
        let group = review.checklist.groups.iter().find(|group| group.id == question.group);
        vec![
            Cell::text(group.map_or("", |group| group.title.text(lang))),
            Cell::told(question.id.as_str(), question.name(lang)),
            Cell::told(planned, lang.say(if planned { "report-network-planned" } else { "report-network-not" })),
            helps(review, question, now, &tools, lang),
        ]
    };
    let columns = ["group", "point", "stand", "helps"].into_iter().map(Column::text).collect();
    Part::table("not_in_place", columns, open.map(row).collect())
}

/// The helper tools for the tip that a point belongs to, at most two.
fn helps(review: &Review<'_>, question: &ChecklistQuestion, now: Option<Phase>, tools: &[HelperTool], lang: Lang) -> Cell {
    let tip = tip_of(review.checklist_id, &question.group);
    let tools = tip.map(|tip| for_tip(tools, tip, now)).unwrap_or_default();
    let titles: Vec<String> = tools.iter().take(2).map(|tool| tool.title.text(lang).to_owned()).collect();
    let ids: Vec<&str> = tools.iter().take(2).map(|tool| tool.id.as_str()).collect();
    if ids.is_empty() { Cell::none() } else { Cell::told(ids, titles.join("; ")) }
}

/// A list by its title, with the version that was answered where the list has another one now.
pub(super) fn named(review: &Review<'_>, lang: Lang) -> String {
    let title = review.checklist.title.text(lang);
    if review.version == review.checklist.version {
        return title.to_owned();
    }
    lang.say_with("report-network-version", &[("title", title.into()), ("version", review.version.into())])
}
