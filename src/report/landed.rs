//! What has landed: products that were chosen (adopt, adapt, pilot), with their plan, what was seen of their use, and who
//! owns them after the project. Landing takes longer than a project (Werkplaats SAMEN, factsheet 14 May 2024).

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::rows::{Cell, Column, Part, Report};
use super::scope::Scope;
use super::stand::choice;
use crate::lang::Lang;
use crate::method::privacy::{FEWEST, are_few};
use crate::method::traject::Traject;
use crate::model::{Date, Decision, FollowUp, Plan, Product, WishStatus, sort_key};

/// One product that was chosen.
struct Landed<'s, 'a> {
    traject: &'s Traject<'a>,
    decision: &'a Decision,
    product: &'a Product,
    plan: Option<(&'a str, &'a Plan)>,
    owner: Option<&'a str>,
    end: Option<Date>,
}

/// The report.
#[must_use]
pub fn landed(scope: &Scope<'_>) -> Report {
    let all = chosen(scope);
    let counts = Counts::of(&all, scope.today);
    let rows = all.iter().map(|one| one.row(scope)).collect();
    let parts = vec![Part::cards("products", columns(), rows)];
    scope.report("landed", counts.lead(scope.lang), counts.figures(), parts)
}

fn columns() -> Vec<Column> {
    let shown = [
        "product",
        "organisation",
        "decision",
        "decided_on",
        "plan",
        "coordinator",
        "owner",
        "done",
        "use",
        "project_end",
        "review",
    ];
    let machine = ["product_id", "organisation_id", "decision_id", "plan_id"];
    shown.into_iter().map(Column::text).chain(machine.into_iter().map(Column::machine)).collect()
}

/// How many products were chosen, and of how many something is known or missing.
struct Counts {
    chosen: usize,
    in_use: usize,
    without_plan: usize,
    without_owner: usize,
    project_ended: usize,
    ended_without_owner: usize,
}

impl Counts {
    fn of(all: &[Landed<'_, '_>], today: Date) -> Self {
        let count = |is: &dyn Fn(&Landed<'_, '_>) -> bool| all.iter().filter(|one| is(one)).count();
        Self {
            chosen: all.len(),
            in_use: count(&|one| one.follow_up().is_some()),
            without_plan: count(&|one| one.plan.is_none()),
            without_owner: count(&|one| one.owner.is_none()),
            project_ended: count(&|one| one.is_ended(today)),
            ended_without_owner: count(&|one| one.owner.is_none() && one.is_ended(today)),
        }
    }

    fn lead(&self, lang: Lang) -> [String; 3] {
        let owner = [
            ("without", self.without_owner.into()),
            ("ended", self.project_ended.into()),
            ("adrift", self.ended_without_owner.into()),
        ];
        [
            lang.say_with("report-landed-lead-use", &[("count", self.chosen.into()), ("seen", self.in_use.into())]),
            lang.say_with("report-landed-lead-plan", &[("without", self.without_plan.into())]),
            lang.say_with("report-landed-lead-owner", &owner),
        ]
    }

    fn figures(&self) -> Vec<(&'static str, Value)> {
        vec![
            ("chosen", json!(self.chosen)),
            ("in_use", json!(self.in_use)),
            ("without_plan", json!(self.without_plan)),
            ("without_owner", json!(self.without_owner)),
            ("project_ended", json!(self.project_ended)),
            ("ended_without_owner", json!(self.ended_without_owner)),
        ]
    }
}

/// The trajects with a yes, by title.
fn chosen<'s, 'a>(scope: &'s Scope<'a>) -> Vec<Landed<'s, 'a>> {
    let plans: BTreeMap<(&str, &str), (&str, &Plan)> =
        scope.repo.plans().map(|(id, plan)| ((plan.organisation.as_str(), plan.product.as_str()), (id, plan))).collect();
    let wishes: BTreeMap<&str, &str> = scope
        .repo
        .wishes()
        .filter(|(_, wish)| wish.status != WishStatus::Dropped)
        .filter_map(|(id, wish)| Some((id, wish.owner.as_deref()?)))
        .collect();
    let mut all: Vec<Landed<'s, 'a>> = scope
        .trajects()
        .iter()
        .filter_map(|traject| {
            let (_, decision) = traject.decision.filter(|(_, decision)| decision.decision.is_yes())?;
            let product = scope.repo.product(traject.product)?;
            let plan = plans.get(&(traject.organisation, traject.product)).copied();
            let ours = product
                .wishes
                .iter()
                .filter(|id| scope.repo.wish(id).is_some_and(|wish| wish.organisation == traject.organisation));
            let owner = ours.into_iter().find_map(|id| wishes.get(id.as_str()).copied());
            Some(Landed { traject, decision, product, plan, owner, end: project_end(scope, product) })
        })
        .collect();
    all.sort_by_cached_key(|one| (sort_key(&one.product.title), one.traject.product, one.traject.organisation));
    all
}

/// The last day of the programme period of a product (`2025-2028`), or of the network that made it.
fn project_end(scope: &Scope<'_>, product: &Product) -> Option<Date> {
    let period = product.period.as_deref().and_then(last_day);
    let network = || scope.repo.network(product.origin.as_deref()?.strip_prefix("network/")?)?.end();
    period.or_else(|| network().map(|end| end.moved(-1)))
}

/// The last day of the last year that a period names.
fn last_day(period: &str) -> Option<Date> {
    let mut years = period.split(|c: char| !c.is_ascii_digit()).filter(|part| part.len() == 4);
    Date::parse(&format!("{}-12-31", years.next_back()?))
}

impl Landed<'_, '_> {
    fn is_ended(&self, today: Date) -> bool {
        self.end.is_some_and(|end| end < today)
    }

    /// What was last seen of its use.
    fn follow_up(&self) -> Option<&FollowUp> {
        self.plan.and_then(|(_, plan)| plan.follow_up.iter().max_by_key(|seen| seen.date))
    }

    fn row(&self, scope: &Scope<'_>) -> Vec<Cell> {
        let (lang, decision) = (scope.lang, self.decision);
        let plan = self.plan.map(|(_, plan)| plan);
        let review = plan.and_then(|plan| plan.review).or(decision.review);
        let no_owner = || Cell::told(Value::Null, lang.say("report-nobody"));
        let end = self.end.map_or_else(Cell::none, |end| {
            let id = if self.is_ended(scope.today) { "report-landed-ended" } else { "report-landed-ends" };
            Cell::told(end.to_string(), lang.say_with(id, &[("date", lang.date(end.0).into())]))
        });
        vec![
            Cell::text(&self.product.title),
            Cell::text(scope.organisation(self.traject.organisation)),
            choice(scope, Some(decision.decision)),
            Cell::date(Some(decision.date), lang),
            Cell::told(plan.is_some(), lang.say(if plan.is_some() { "show-yes" } else { "report-landed-no-plan" })),
            Cell::option(plan.and_then(|plan| plan.coordinator.as_deref())),
            self.owner.map_or_else(no_owner, Cell::text),
            done(scope, plan),
            self.used(scope),
            end,
            Cell::date(review, lang),
            Cell::text(self.traject.product),
            Cell::text(self.traject.organisation),
            Cell::option(self.traject.decision.map(|(id, _)| id)),
            Cell::option(self.plan.map(|(id, _)| id)),
        ]
    }

    /// How many people know it and apply each core element; withheld when there are too few of them.
    fn used(&self, scope: &Scope<'_>) -> Cell {
        let lang = scope.lang;
        let Some(seen) = self.follow_up() else { return Cell::told(Value::Null, lang.say("report-landed-unseen")) };
        let date = lang.date(seen.date.0);
        if are_few(seen.of) {
            let words = lang.say_with("report-landed-few", &[("date", date.into()), ("fewest", FEWEST.into())]);
            return Cell::told(json!({"date": seen.date.to_string(), "withheld": true}), words);
        }
        let share = |count: u32| lang.percent(f64::from(count) / f64::from(seen.of));
        let core = self.product.core.iter().filter_map(|core| Some((core.text.as_str(), seen.applying.get(&core.id)?)));
        let known = |id: &str| self.product.core.iter().any(|core| core.id == id);
        let gone = seen.applying.iter().filter(|(id, _)| !known(id)).map(|(id, count)| (id.as_str(), count));
        let applying: Vec<String> = core.chain(gone).map(|(name, count)| format!("{name} {}", share(*count))).collect();
        let aware = seen.aware.map(|aware| lang.say_with("report-landed-aware", &[("share", share(aware).into())]));
        let parts: Vec<String> = aware.into_iter().chain(applying).collect();
        let words = lang
            .say_with("report-landed-seen", &[("date", date.into()), ("of", seen.of.into()), ("parts", parts.join("; ").into())]);
        let value = json!({"date": seen.date.to_string(), "of": seen.of, "aware": seen.aware, "applying": seen.applying});
        Cell::told(value, words)
    }
}

/// How many of the chosen strategies are done.
fn done(scope: &Scope<'_>, plan: Option<&Plan>) -> Cell {
    let Some(plan) = plan.filter(|plan| !plan.strategies.is_empty()) else { return Cell::none() };
    let done = plan.strategies.iter().filter(|strategy| strategy.done.is_some()).count();
    let args = [("found", done.into()), ("needed", plan.strategies.len().into())];
    Cell::told(json!({"done": done, "of": plan.strategies.len()}), scope.lang.say_with("report-some-of", &args))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_ends_on_the_last_day_of_its_last_year() {
        assert_eq!(last_day("2025-2028").map(|day| day.to_string()).as_deref(), Some("2028-12-31"));
        assert_eq!(last_day("programma 2024").map(|day| day.to_string()).as_deref(), Some("2024-12-31"));
        assert_eq!(last_day("ooit"), None);
    }
}
