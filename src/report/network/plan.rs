//! The plan of a network: its sessions in order, with the phase, what each is for, the tips and the helper tools.

use serde_json::{Value, json};

use super::{form_name, list, short_day};
use crate::document::{Block, Document, Inline, Table};
use crate::lang::Lang;
use crate::method::network::programme::named;
use crate::method::network::state::is_held;
use crate::model::{Date, HelperTool, Network, Session};

/// A session of a plan.
#[derive(Clone, Debug)]
pub struct Planned {
    /// The session.
    pub session: Session,
    /// Whether it is only proposed, and does not stand in the record yet.
    pub proposed: bool,
}

/// The plan as a document; `notes` tell of days that moved or fell out.
#[must_use]
pub fn plan(network: &Network, all: &[Planned], notes: &[String], tools: &[HelperTool], today: Date, lang: Lang) -> Document {
    let mut blocks = vec![Block::paragraph(rhythm(network, all, lang))];
    if !all.is_empty() {
        blocks.push(sessions(all, today, lang));
    }
    if !notes.is_empty() {
        blocks.push(Block::heading(2, lang.say("network-plan-notes")));
        blocks.push(list(notes.iter().cloned()));
    }
    let used = used(all, tools);
    if !used.is_empty() {
        blocks.push(Block::heading(2, lang.say("network-plan-tools")));
        blocks.push(Block::List(None, used.into_iter().map(|tool| vec![Block::Paragraph(tool_line(tool, lang))]).collect()));
    }
    let title = lang.say_with("network-plan-title", &[("title", network.title.as_str().into())]);
    Document { lang, title, blocks }
}

/// What form it is, how often it meets, for how long, and at what time when that is always the same.
fn rhythm(network: &Network, all: &[Planned], lang: Lang) -> String {
    let meetings = all.iter().filter(|one| !one.session.cancelled).count();
    let weeks = network.every_weeks.map(|weeks| lang.say_with("network-plan-weeks", &[("weeks", weeks.into())]));
    let months = network.months.map(|months| lang.say_with("network-plan-months", &[("months", months.into())]));
    let first = [Some(form_name(network, lang)), Some(lang.say_with("network-plan-count", &[("count", meetings.into())]))];
    let parts: Vec<String> = first.into_iter().chain([weeks, months, always(all)]).flatten().collect();
    parts.join(" · ")
}

/// The time and place, when every session has the same.
fn always(all: &[Planned]) -> Option<String> {
    let told = |one: &Planned| time_and_place(&one.session);
    let first = all.first().map(told).filter(|first| !first.is_empty())?;
    all.iter().all(|one| told(one) == first).then_some(first)
}

fn time_and_place(session: &Session) -> String {
    [session.time.as_deref(), session.place.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn sessions(all: &[Planned], today: Date, lang: Lang) -> Block {
    let timed = always(all).is_none() && all.iter().any(|one| !time_and_place(&one.session).is_empty());
    let mixed = all.iter().any(|one| !one.proposed);
    let mut header = vec!["number", "date"];
    header.extend(timed.then_some("time"));
    header.extend(["phase", "aim", "tips"]);
    let header = header.into_iter().map(|name| Inline::text(lang.say(&format!("network-plan-column-{name}")))).collect();
    let mut number = 0;
    let row = |one: &Planned| {
        let session = &one.session;
        if !session.cancelled {
            number += 1;
        }
        let shown = if session.cancelled { String::new() } else { number.to_string() };
        let mut cells = vec![Inline::text(shown), Inline::text(when(one, mixed, today, lang))];
        cells.extend(timed.then(|| Inline::text(time_and_place(session))));
        let phase = session.phase.map(|phase| lang.say(&format!("network-phase-{}", phase.name())));
        cells.push(Inline::text(phase.unwrap_or_default()));
        cells.push(Inline::text(session.aim.as_deref().unwrap_or_default().trim()));
        cells.push(Inline::text(tips(session, lang).join(", ")));
        cells
    };
    Block::Table(Table { header, rows: all.iter().map(row).collect(), numeric: Vec::new() })
}

/// The day, and whether the session was, was called off, or is new beside others.
fn when(one: &Planned, mixed: bool, today: Date, lang: Lang) -> String {
    let date = short_day(one.session.date, lang);
    let mark = match () {
        () if one.session.cancelled => "cancelled",
        () if one.proposed && mixed => "proposed",
        () if !one.proposed && is_held(&one.session, today) => "held",
        () => return date,
    };
    format!("{date} ({})", lang.say(&format!("network-plan-{mark}")))
}

/// The tips of a session, in a few words each.
pub(super) fn tips(session: &Session, lang: Lang) -> Vec<String> {
    session.tips.iter().map(|tip| lang.say(&format!("network-tip-short-{}", tip.name()))).collect()
}

/// The tools that the sessions name, each once, in the order of the sessions.
fn used<'t>(all: &[Planned], tools: &'t [HelperTool]) -> Vec<&'t HelperTool> {
    let mut used: Vec<&HelperTool> = Vec::new();
    for tool in all.iter().flat_map(|one| named(tools, &one.session.tools)) {
        if !used.iter().any(|seen| seen.id == tool.id) {
            used.push(tool);
        }
    }
    used
}

/// A tool with what it is for, as a link when its address is known.
fn tool_line(tool: &HelperTool, lang: Lang) -> Vec<Inline> {
    let title = Inline::text(tool.title.text(lang));
    let title = match &tool.url {
        Some(url) => vec![Inline::Link(url.clone(), title)],
        None => title,
    };
    [title, Inline::text(format!(": {}", tool.purpose.text(lang)))].concat()
}

/// The plan for machines.
#[must_use]
pub fn plan_json(id: &str, network: &Network, all: &[Planned], notes: &[String]) -> Value {
    let one = |one: &Planned| {
        let session = &one.session;
        json!({
            "id": session.calendar_id(), "date": session.date.to_string(), "time": session.time, "place": session.place,
            "phase": session.phase.map(crate::model::Phase::name), "aim": session.aim,
            "tips": session.tips.iter().map(|tip| tip.name()).collect::<Vec<_>>(), "tools": session.tools,
            "proposed": one.proposed, "cancelled": session.cancelled,
        })
    };
    let sessions: Vec<Value> = all.iter().map(one).collect();
    json!({
        "version": 1, "network": id, "title": network.title, "start": network.start.map(|date| date.to_string()), "months": network.months,
        "meetings": network.meetings, "every_weeks": network.every_weeks, "sessions": sessions, "notes": notes,
    })
}
