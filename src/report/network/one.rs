//! One network: what it is for, who is in it, what its sessions taught, how it is doing, what it made and who chose that.

use serde_json::{Value, json};

use super::calendar::calendar;
use super::group::{group_json, rows};
use super::health::{not_in_place, reviewed};
use super::results::{Made, made};
use super::{day, form_name};
use crate::document::chart::Chart;
use crate::lang::Lang;
use crate::method::full_stop::ended;
use crate::method::network::composition::{composition, payers};
use crate::method::network::reviews::{Review, latest, reviews};
use crate::method::network::state::{State, blank, is_held, state};
use crate::model::{Kind, Network, RecordId, Session};
use crate::report::circle::{Only, chart};
use crate::report::rows::{Cell, Column, Part, Report};
use crate::report::scope::Scope;

/// The report on the network with this id.
#[must_use]
pub fn network(scope: &Scope<'_>, id: &str) -> Option<Report> {
    told(scope, id, false)
}

/// The same, with what else is known of each session: for the page of the network.
#[must_use]
pub fn whole_network(scope: &Scope<'_>, id: &str) -> Option<Report> {
    told(scope, id, true)
}

fn told(scope: &Scope<'_>, id: &str, whole: bool) -> Option<Report> {
    let network = scope.repo.network(id)?;
    let state = state(network, scope.today);
    let made = made(scope, id, network);
    let reviews = reviews(scope.repo, scope.checklists, id);
    let lead = [progress(network, &state, scope), results(&made, scope), to_do(&state, &reviews, scope)];
    let figures = vec![
        ("sessions", json!(state.sessions.len())),
        ("held", json!(state.held)),
        ("mean_present", json!(state.mean_present())),
        ("people", json!(composition(network).people)),
        ("open_actions", json!(state.open_actions.len())),
        ("results", json!(made.len())),
        ("group", group_json(network)),
        ("made", json!(made.iter().map(Made::json).collect::<Vec<_>>())),
    ];
    let parts = vec![
        about(network, scope),
        results_part(&made, scope).drawn(circle_of(scope, id, &made).into_iter().collect()),
        calendar(scope, network, &reviews),
        ahead(network, scope),
        actions(&state, scope),
        reviewed(&reviews, scope),
        not_in_place(&reviews, network, scope),
        held(network, scope, whole),
        group_part(network, scope.lang),
        knowledge(network, scope.lang),
        funding(network, scope.lang),
    ];
    let report = scope.report("network", lead, figures, parts);
    Some(Report { about: network.title.clone(), record: id.to_owned(), ..report })
}

fn progress(network: &Network, state: &State<'_>, scope: &Scope<'_>) -> String {
    let lang = scope.lang;
    let args = [
        ("form", form_name(network, lang).into()),
        ("held", state.held.into()),
        ("of", state.sessions.len().into()),
        ("date", state.next.map(|next| day(next.date, lang)).unwrap_or_default().into()),
    ];
    let ended = network.end().is_some_and(|end| end <= scope.today);
    let id = match state.next {
        Some(_) => "report-network-lead-next",
        None if ended => "report-network-lead-ended",
        None => "report-network-lead-unplanned",
    };
    lang.say_with(id, &args)
}

fn results(made: &[Made<'_>], scope: &Scope<'_>) -> String {
    let chosen: usize = made.iter().map(|one| one.chosen.len()).sum();
    let titles: Vec<String> = made.iter().map(|one| one.title.clone()).collect();
    let args = [("results", scope.lang.and(&titles).into()), ("count", made.len().into()), ("chosen", chosen.into())];
    scope.lang.say_with(if made.is_empty() { "report-network-lead-no-result" } else { "report-network-lead-results" }, &args)
}

fn to_do(state: &State<'_>, reviews: &[Review<'_>], scope: &Scope<'_>) -> String {
    let open: usize = latest(reviews).iter().map(|review| review.open.len()).sum();
    let late = state.overdue(scope.today).count();
    let args = [("actions", state.open_actions.len().into()), ("late", late.into()), ("open", open.into())];
    let id = if reviews.is_empty() { "report-network-lead-unreviewed" } else { "report-network-lead-to-do" };
    scope.lang.say_with(id, &args)
}

/// The circle from this network to use, once it made something.
fn circle_of(scope: &Scope<'_>, id: &str, made: &[Made<'_>]) -> Option<Chart> {
    if made.is_empty() {
        return None;
    }
    let circle = scope.circle_around(&RecordId::new(Kind::Network, id));
    chart(&circle, scope.repo, Only::FromNetworks, scope.lang)
}

/// What it is for, for how long, with whom.
fn about(network: &Network, scope: &Scope<'_>) -> Part {
    let told = [
        ("title", Cell::text(&network.title)),
        ("form", Cell::told(network.form.map(crate::model::NetworkForm::name), form_name(network, scope.lang))),
        ("ambition", Cell::option(network.ambition.as_deref())),
        ("issue", Cell::option(network.issue.as_deref())),
        ("product_aim", Cell::option(network.product_aim.as_deref())),
        ("period", period(network, scope.lang)),
        ("organisations", partners(network, scope)),
        ("guides", Cell::list(network.facilitators.iter().map(|guide| (json!(guide.role), guide.role.clone())))),
        ("researcher", Cell::option(network.researcher.as_deref())),
        ("values", Cell::list(network.values.iter().map(|value| (json!(value), value.clone())))),
        ("support", Cell::option(network.support.as_deref())),
        ("channel", Cell::option(network.channel.as_deref())),
    ];
    let (keys, row): (Vec<_>, Vec<_>) = told.into_iter().unzip();
    Part::cards("profile", keys.into_iter().map(Column::text).collect(), vec![row])
}

/// The organisations that take part, each with its interest where that is told.
fn partners(network: &Network, scope: &Scope<'_>) -> Cell {
    let interest = |text: &Option<String>| text.as_ref().filter(|text| !blank(Some(text))).map(|text| format!(": {}", text.trim()));
    Cell::list(network.organisations.iter().map(|one| {
        let told = format!("{}{}", scope.organisation(&one.organisation), interest(&one.interest).unwrap_or_default());
        (json!({"organisation": one.organisation, "interest": one.interest}), told)
    }))
}

/// From when until when.
pub(super) fn period(network: &Network, lang: Lang) -> Cell {
    let (Some(start), end) = (network.start, network.end()) else { return Cell::none() };
    let until = end.map(|end| lang.date(end.moved(-1).0)).unwrap_or_default();
    let id = if end.is_some() { "report-network-from-to" } else { "report-network-from" };
    let words = lang.say_with(id, &[("from", lang.date(start.0).into()), ("until", until.into())]);
    Cell::told(json!({"start": start.to_string(), "end": end.map(|end| end.to_string())}), words)
}

fn group_part(network: &Network, lang: Lang) -> Part {
    let group = composition(network);
    let row = |(id, count, asked): (&'static str, String, String)| {
        vec![Cell::told(id, lang.say(&format!("network-group-{id}"))), Cell::text(count), Cell::text(asked)]
    };
    let columns = ["what", "count", "wanted"].into_iter().map(Column::text).collect();
    let rows = if group.people == 0 { Vec::new() } else { rows(network, &group, lang).into_iter().map(row).collect() };
    Part::table("group", columns, rows)
}

/// The sessions that were, the last first, with what they taught; as a whole also their aim and how many were there.
fn held(network: &Network, scope: &Scope<'_>, whole: bool) -> Part {
    let lang = scope.lang;
    let meetings = network.meetings();
    let held = meetings.iter().rev().map(|(_, session)| *session).filter(|session| is_held(session, scope.today));
    let row = |session: &Session| {
        let tested = session.test.as_ref().map(|test| match &test.organisation {
            Some(id) => format!("{} ({})", test.what.trim(), scope.organisation(id)),
            None => test.what.trim().to_owned(),
        });
        let [success, reflection, tested] = [session.success.as_deref(), session.reflection.as_deref(), tested.as_deref()];
        let people = session.present.filter(|_| whole).map(|present| present.to_string());
        let present = people.into_iter().map(|people| ("present", people));
        let also = [("success", success), ("reflection", reflection), ("test", tested)];
        let also = also.into_iter().filter_map(|(key, text)| Some((key, text.map(ended).filter(|text| !text.is_empty())?)));
        let lesson = session.lesson.as_deref().filter(|lesson| !blank(Some(lesson)));
        vec![
            Cell::told(session.date.to_string(), lang.short_date(session.date.0).replace(' ', "\u{a0}")).below(present, lang),
            phase(session, lang),
            Cell::option(session.aim.as_deref()),
            session.present.map_or_else(Cell::none, |present| Cell::told(present, present.to_string())),
            lesson.map_or_else(Cell::none, |lesson| Cell::told(lesson.trim(), ended(lesson))).below(also, lang),
            Cell::option(success),
            Cell::option(reflection),
            Cell::option(tested),
        ]
    };
    let shown = |key: &str| matches!(key, "day" | "lesson") || (whole && key == "aim");
    let columns = ["day", "phase", "aim", "present", "lesson", "success", "reflection", "test"];
    let columns = columns.map(|key| Column::text(key).shown_if(shown(key)));
    Part::table("held", columns.into(), held.map(row).collect())
}

fn phase(session: &Session, lang: Lang) -> Cell {
    session.phase.map_or_else(Cell::none, |phase| Cell::told(phase.name(), lang.say(&format!("network-phase-{}", phase.name()))))
}

fn ahead(network: &Network, scope: &Scope<'_>) -> Part {
    let lang = scope.lang;
    let meetings = network.meetings();
    let ahead = meetings.iter().map(|(_, session)| *session).filter(|session| !is_held(session, scope.today));
    let row = |session: &Session| {
        vec![
            Cell::told(session.date.to_string(), day(session.date, lang)),
            Cell::option(session.time.as_deref()),
            phase(session, lang),
            Cell::option(session.aim.as_deref()),
        ]
    };
    let timed = ahead.clone().any(|session| session.time.is_some());
    let columns = vec![Column::text("day"), Column::text("time").shown_if(timed), Column::text("phase"), Column::text("aim")];
    Part::table("ahead", columns, ahead.map(row).collect())
}

fn actions(state: &State<'_>, scope: &Scope<'_>) -> Part {
    let lang = scope.lang;
    let mut open = state.open_actions.clone();
    open.sort_by_key(|(agreed, action)| (action.due.is_none(), action.due, *agreed));
    let row = |(agreed, action): &(crate::model::Date, &crate::model::Step)| {
        let due = action.due.map_or_else(Cell::none, |due| {
            let id = if due < scope.today { "report-network-late" } else { "report-network-due" };
            Cell::told(due.to_string(), lang.say_with(id, &[("date", lang.date(due.0).into())]))
        });
        vec![Cell::text(&action.what), Cell::option(action.by.as_deref()), due, Cell::date(Some(*agreed), lang)]
    };
    let columns = ["what", "by", "due", "agreed"].into_iter().map(Column::text).collect();
    Part::table("actions", columns, open.iter().map(row).collect())
}

fn results_part(made: &[Made<'_>], scope: &Scope<'_>) -> Part {
    let row = |one: &Made<'_>| {
        vec![
            Cell::text(&one.title),
            one.product.map_or_else(Cell::none, |(_, product)| Cell::told(product.kind.as_str(), scope.kind(&product.kind))),
            one.cell(scope),
            one.product.and_then(|(_, product)| product.url.as_deref()).map_or_else(Cell::none, Cell::link),
            Cell::text(&one.name),
        ]
    };
    let columns = vec![
        Column::text("result"),
        Column::text("kind"),
        Column::text("chosen"),
        Column::text("address"),
        Column::machine("record"),
    ];
    Part::cards("results", columns, made.iter().map(row).collect())
}

fn knowledge(network: &Network, lang: Lang) -> Part {
    let row = |one: &crate::model::Knowledge| {
        let with = one.with.as_deref().filter(|text| !blank(Some(text)));
        let missing = || Cell::told(Value::Null, lang.say("report-network-missing"));
        vec![Cell::text(&one.what), with.map_or_else(missing, Cell::text), Cell::option(one.gained.as_deref())]
    };
    let columns = ["needed", "with", "where"].into_iter().map(Column::text).collect();
    Part::table("knowledge", columns, network.knowledge.iter().map(row).collect())
}

/// Hours and money by who pays, and the hours of the members themselves.
/// Source: Ontwikkeltafels (kUS, werkwijze): members invest their own hours.
fn funding(network: &Network, lang: Lang) -> Part {
    let cells = |payer: Cell, hours: f64, cost: i64| {
        let hours = if hours > 0.0 { Cell::told(hours, lang.short_number(hours)) } else { Cell::none() };
        vec![payer, hours, if cost == 0 { Cell::none() } else { Cell::told(cost, lang.money(cost)) }]
    };
    let nobody = || Cell::told(Value::Null, lang.say("report-nobody"));
    let paid = payers(network)
        .into_iter()
        .map(|(payer, (hours, cost))| cells(if blank(Some(&payer)) { nobody() } else { Cell::text(payer) }, hours, cost));
    let own = composition(network).hours_a_month * f64::from(network.months.unwrap_or(0));
    let own = (own > 0.0).then(|| cells(Cell::told("members", lang.say("report-network-members")), own, 0));
    let columns = vec![Column::text("payer"), Column::number("hours"), Column::number("cost")];
    Part::table("funding", columns, paid.chain(own).collect())
}
