//! Every product with where it stands: its wish, its assessments, the outcome of the rule, its memo, the decision.

use std::sync::Arc;

use serde_json::json;

use super::rows::{Cell, Column, Part, Report};
use super::scope::Scope;
use super::stand::{choice, is_under_way, memo_stage, outcome, step, wish_titles};
use crate::method::judgement::Judgement;
use crate::method::traject::Traject;
use crate::model::{DecisionKind, Organisation, Product, Set, sort_key};

/// One product in one organisation, or one that no organisation has begun with.
struct Line<'s, 'a> {
    product: (&'a str, &'a Product),
    traject: Option<&'s Traject<'a>>,
    judged: Option<Arc<Judgement<'a>>>,
}

/// The report.
#[must_use]
pub fn portfolio(scope: &Scope<'_>) -> Report {
    let lines = lines(scope);
    let part = |line: &Line<'_, '_>| match line.traject {
        Some(traject) if traject.decision.is_some() => "decided",
        Some(traject) if is_under_way(traject) => "under_way",
        _ => "not_begun",
    };
    let of = |key: &'static str, shown: &[&str]| {
        let rows = lines.iter().filter(|line| part(line) == key).map(|line| row(scope, line)).collect();
        Part::table(key, columns(scope, shown), rows)
    };
    let parts = vec![
        of("decided", &["wish", "outcome", "advice", "decision", "decided_on"]),
        of("under_way", &["wish", "assessments", "outcome", "memo", "step"]),
        of("not_begun", &["wish", "kind"]),
    ];
    let differs: Vec<&str> = lines.iter().filter(|line| differs(line)).map(|line| line.product.1.title.trim()).collect();
    let counts: Vec<usize> = parts.iter().map(|part| part.rows.len()).collect();
    let figures = vec![
        ("decided", json!(counts[0])),
        ("under_way", json!(counts[1])),
        ("not_begun", json!(counts[2])),
        ("outcome_advice_decision_differ", json!(differs.len())),
    ];
    scope.report("portfolio", lead(scope, &counts, &differs), figures, parts)
}

/// The trajects, and the products without one, by title.
fn lines<'s, 'a>(scope: &'s Scope<'a>) -> Vec<Line<'s, 'a>> {
    let used: std::collections::BTreeSet<&str> = scope.trajects().iter().map(|traject| traject.product).collect();
    let trajects = scope.all_judged().filter_map(|(traject, judged)| {
        let product = (traject.product, scope.repo.product(traject.product)?);
        Some(Line { product, traject: Some(traject), judged })
    });
    let others = scope.products().filter(|(id, _)| !used.contains(id));
    let others = others.map(|product| Line { product, traject: None, judged: None });
    let mut lines: Vec<Line<'_, '_>> = trajects.chain(others).collect();
    lines.sort_by_cached_key(|line| {
        (sort_key(&line.product.1.title), line.product.0, line.traject.map(|traject| traject.organisation))
    });
    lines
}

/// Whether outcome, advice and decision, as far as they are there, are not one and the same. The outcome of a quick set says
/// only whether to go on, so it is not held against them.
fn differs(line: &Line<'_, '_>) -> bool {
    let judged = line.judged.as_ref().filter(|judged| judged.selection.set() == Set::Full);
    let outcome = judged.map(|judged| judged.score.outcome.name());
    let advice = line.traject.and_then(|traject| traject.memo?.1.advice).map(DecisionKind::name);
    let decision = line.traject.and_then(|traject| traject.decision).map(|(_, decision)| decision.decision.name());
    let mut said = [outcome, advice, decision].into_iter().flatten();
    let first = said.next();
    said.any(|other| Some(other) != first)
}

fn columns(scope: &Scope<'_>, shown: &[&str]) -> Vec<Column> {
    let several = scope.has_several();
    let column = |key: &'static str| match key {
        "assessments" | "decided_on" => Column::number(key),
        _ => Column::text(key),
    };
    let keys = ["wish", "kind", "assessments", "outcome", "advice", "memo", "step", "decision", "decided_on"];
    let named = [Column::text("product"), Column::machine("product_id"), Column::text("organisation").shown_if(several)];
    let ids = ["organisation_id", "wish_ids", "memo_id", "decision_id", "provisional", "days_still"];
    let keys = keys.into_iter().map(|key| column(key).shown_if(shown.contains(&key)));
    named.into_iter().chain(keys).chain(ids.into_iter().map(Column::machine)).collect()
}

fn row(scope: &Scope<'_>, line: &Line<'_, '_>) -> Vec<Cell> {
    let ((id, product), traject) = (line.product, line.traject);
    let memo = traject.and_then(|traject| traject.memo);
    let decision = traject.and_then(|traject| traject.decision);
    let organisation = traject.map(|traject| traject.organisation);
    vec![
        Cell::text(&product.title),
        Cell::text(id),
        Cell::option(organisation.map(|id| scope.organisation(id))),
        wish_titles(scope, product, organisation),
        Cell::told(product.kind.as_str(), scope.kind(&product.kind)),
        assessments(scope, line),
        outcome(scope, line.judged.as_deref()),
        choice(scope, memo.and_then(|(_, memo)| memo.advice)),
        memo_stage(scope, traject),
        step(scope, traject),
        choice(scope, decision.map(|(_, decision)| decision.decision)),
        Cell::date(decision.map(|(_, decision)| decision.date), scope.lang),
        Cell::option(organisation),
        Cell::list(product.wishes.iter().map(|wish| (json!(wish), wish.clone()))),
        Cell::option(memo.map(|(id, _)| id)),
        Cell::option(decision.map(|(id, _)| id)),
        line.judged.as_ref().map_or_else(Cell::none, |judged| Cell::told(judged.score.provisional, "")),
        traject.and_then(|traject| traject.still(scope.today)).map_or_else(Cell::none, |days| Cell::told(days, "")),
    ]
}

/// How many assessments are final, of how many that are needed.
fn assessments(scope: &Scope<'_>, line: &Line<'_, '_>) -> Cell {
    let Some(traject) = line.traject else { return Cell::none() };
    let needed = scope.repo.organisation(traject.organisation).map_or(2, Organisation::min_assessors);
    let found = line.judged.as_ref().map_or(0, |judged| judged.selection.used.len());
    let args = [("found", found.into()), ("needed", needed.into())];
    let words = if found >= needed { found.to_string() } else { scope.lang.say_with("report-some-of", &args) };
    Cell::told(found, words)
}

fn lead(scope: &Scope<'_>, counts: &[usize], differs: &[&str]) -> [String; 3] {
    let products: Vec<String> = differs.iter().map(|title| format!("“{title}”")).collect();
    let products = scope.lang.and(&products);
    let args = [
        ("all", counts.iter().sum::<usize>().into()),
        ("decided", counts[0].into()),
        ("underway", counts[1].into()),
        ("rest", counts[2].into()),
    ];
    [
        scope.lang.say_with("report-portfolio-lead-counts", &args),
        still(scope),
        scope.lang.say_with("report-portfolio-lead-differs", &[("count", differs.len().into()), ("products", products.into())]),
    ]
}

/// Which traject stands still the longest, and at which step.
fn still(scope: &Scope<'_>) -> String {
    let still = scope.trajects().iter().filter_map(|traject| Some((traject.still(scope.today)?, traject)));
    let Some((days, traject)) = still.max_by_key(|(days, traject)| (*days, std::cmp::Reverse(sort_key(traject.title)))) else {
        return scope.lang.say("report-portfolio-lead-none-still");
    };
    let args = [
        ("title", traject.title.into()),
        ("days", days.into()),
        ("step", traject.current().map_or("other", |stage| stage.step.name()).into()),
    ];
    scope.lang.say_with("report-portfolio-lead-still", &args)
}
