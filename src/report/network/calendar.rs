//! When networks meet, as a chart: all networks below each other, or one network by phase with its reviews.

use std::collections::BTreeMap;

use serde_json::json;

use super::health::named;
use crate::document::chart::{Chart, Picture, TimeRow, Timeline};
use crate::document::{Inline, Table};
use crate::method::network::reviews::Review;
use crate::method::network::state::is_held;
use crate::model::{Network, Phase, Session};
use crate::report::rows::{Cell, Column, Part};
use crate::report::scope::Scope;

/// More rows than this nobody can follow in one picture.
const MOST: usize = 30;

/// All networks, one below the other: from when until when, and when they meet.
pub(super) fn calendars(scope: &Scope<'_>, networks: &[(&str, &Network)]) -> Part {
    let dated = |(_, network): &&(&str, &Network)| network.start.is_some() || !network.meetings().is_empty();
    let dated: Vec<&(&str, &Network)> = networks.iter().filter(dated).collect();
    let calendar = Calendar { scope };
    let rows: Vec<(String, TimeRow)> = dated.iter().take(MOST).map(|(_, network)| calendar.whole(network)).collect();
    let mut alternative = scope.lang.say("network-meets-alternative-all");
    if dated.len() > MOST {
        let args = [("shown", MOST.into()), ("all", dated.len().into())];
        alternative = format!("{alternative} {}", scope.lang.say_with("network-meets-more", &args));
    }
    let machine = dated.iter().map(|(id, network)| {
        let days = network.meetings().into_iter().map(|(_, one)| json!({"date": one.date.to_string(), "held": calendar.held(one)}));
        vec![Cell::text(*id), Cell::told(days.collect::<Vec<_>>(), "")]
    });
    let columns = vec![Column::machine("network_id"), Column::machine("days")];
    Part::drawing("calendar", columns, machine.collect()).drawn(calendar.chart("network", alternative, rows).into_iter().collect())
}

/// One network: its phases with their sessions, and its reviews.
pub(super) fn calendar(scope: &Scope<'_>, network: &Network, reviews: &[Review<'_>]) -> Part {
    let calendar = Calendar { scope };
    let meetings: Vec<&Session> = network.meetings().into_iter().map(|(_, session)| session).collect();
    let mut phases: Vec<Option<Phase>> = Vec::new();
    for session in &meetings {
        if !phases.contains(&session.phase) {
            phases.push(session.phase);
        }
    }
    let rows = phases.into_iter().map(|phase| {
        let label = phase.map_or_else(
            || scope.lang.say("network-meets-no-phase"),
            |phase| scope.lang.say(&format!("network-phase-{}", phase.name())),
        );
        let sessions: Vec<&Session> = meetings.iter().copied().filter(|session| session.phase == phase).collect();
        let ends = sessions.first().zip(sessions.last()).filter(|(first, last)| first.date < last.date);
        let span = ends.map(|(first, last)| (first.date.0, last.date.0, String::new()));
        (calendar.days(&sessions), TimeRow { label, spans: span.into_iter().collect(), events: calendar.events(&sessions) })
    });
    let rows: Vec<(String, TimeRow)> = rows.chain(calendar.reviewed(reviews)).collect();
    let alternative = scope.lang.say("network-meets-alternative");
    Part::drawing("calendar", Vec::new(), Vec::new()).drawn(calendar.chart("phase", alternative, rows).into_iter().collect())
}

struct Calendar<'s, 'a> {
    scope: &'s Scope<'a>,
}

impl Calendar<'_, '_> {
    /// The chart, with a table of the same days; nothing without a day. `kind` says what the rows are.
    fn chart(&self, kind: &str, alternative: String, rows: Vec<(String, TimeRow)>) -> Option<Chart> {
        if rows.is_empty() {
            return None;
        }
        let lang = self.scope.lang;
        let say = |id: &str| lang.say(&format!("network-meets-{id}"));
        let cells = |(days, row): &(String, TimeRow)| vec![Inline::text(&row.label), Inline::text(days)];
        let header = [say(kind), say("days")].map(Inline::text).into();
        let table = Table { header, rows: rows.iter().map(cells).collect(), numeric: Vec::new() };
        let rows: Vec<TimeRow> = rows.into_iter().map(|(_, row)| row).collect();
        let used = |sign: &str| rows.iter().flat_map(|row| &row.events).any(|(_, shown, _)| shown == sign);
        let signs = ["held", "planned", "review"].map(|id| (say(&format!("sign-{id}")), say(id)));
        let signs = signs.into_iter().filter(|(sign, _)| used(sign)).collect();
        let (rows_are, dates_are, events_are) = (say(kind), say("when"), say("what"));
        let today = Some(self.scope.today.0);
        let picture = Picture::Timeline(Timeline { rows_are, dates_are, events_are, today, signs, rows });
        Some(Chart::new(lang, say("title"), alternative, picture).with_table(table))
    }

    /// A network from its start to its end, with all its sessions.
    fn whole(&self, network: &Network) -> (String, TimeRow) {
        let sessions: Vec<&Session> = network.meetings().into_iter().map(|(_, session)| session).collect();
        let until = network.end().map(|end| end.moved(-1)).or_else(|| sessions.last().map(|last| last.date));
        let from = network.start.or_else(|| sessions.first().map(|first| first.date));
        let span = from.zip(until).filter(|(from, until)| from < until);
        let spans = span.map(|(from, until)| (from.0, until.0, String::new())).into_iter().collect();
        (self.days(&sessions), TimeRow { label: network.title.clone(), spans, events: self.events(&sessions) })
    }

    fn held(&self, session: &Session) -> bool {
        is_held(session, self.scope.today)
    }

    fn events(&self, sessions: &[&Session]) -> Vec<(jiff::civil::Date, String, String)> {
        let lang = self.scope.lang;
        let event = |session: &&Session| {
            let id = if self.held(session) { "held" } else { "planned" };
            let what = session.aim.as_deref().map(str::trim).filter(|aim| !aim.is_empty());
            let what = what.map_or_else(|| lang.say(&format!("network-meets-{id}")), str::to_owned);
            (session.date.0, lang.say(&format!("network-meets-sign-{id}")), what)
        };
        sessions.iter().map(event).collect()
    }

    /// The days of sessions, year by year: `2025: 11 sep, 9 okt; 2026: 8 jan`.
    fn days(&self, sessions: &[&Session]) -> String {
        let mut years: BTreeMap<i16, Vec<String>> = BTreeMap::new();
        for session in sessions {
            years.entry(session.date.0.year()).or_default().push(self.scope.lang.short_day(session.date.0));
        }
        years.iter().map(|(year, days)| format!("{year}: {}", days.join(", "))).collect::<Vec<_>>().join("; ")
    }

    /// The days on which the group looked at how it was doing.
    fn reviewed(&self, reviews: &[Review<'_>]) -> Option<(String, TimeRow)> {
        let lang = self.scope.lang;
        let sign = lang.say("network-meets-sign-review");
        let event = |review: &Review<'_>| (review.date.0, sign.clone(), named(review, lang));
        let mut events: Vec<_> = reviews.iter().map(event).collect();
        events.sort();
        let label = lang.say("network-meets-reviews");
        // Several lists on one day are one sign.
        events.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            if same {
                kept.2 = format!("{}, {}", kept.2, next.2);
            }
            same
        });
        let days: Vec<String> = events.iter().map(|(date, _, what)| format!("{}: {what}", lang.short_date(*date))).collect();
        (!events.is_empty()).then(|| (days.join("; "), TimeRow { label, spans: Vec::new(), events }))
    }
}
