//! The sessions of a network as events of a calendar. An event keeps its name when a session
//! moves, so that a calendar updates it instead of adding another.

use std::collections::BTreeSet;

use super::programme::named;
use super::times::{Times, moment};
use crate::document::calendar::{Calendar, Event, When};
use crate::lang::Lang;
use crate::model::{Date, HelperTool, Network, Session, free_name, slug};

/// From this day on versions are counted.
const FIRST_DAY: jiff::civil::Date = jiff::civil::date(2020, 1, 1);

/// The calendar of a network; `owner` is the organisation or folder it belongs to, so that two folders never give the same
/// name to different events.
#[must_use]
pub fn calendar(id: &str, network: &Network, owner: &str, tools: &[HelperTool], today: Date, lang: Lang) -> Calendar {
    let mut taken = BTreeSet::new();
    let mut sessions: Vec<&Session> = network.sessions.iter().collect();
    sessions.sort_by_key(|session| session.date);
    let sequence = sequence(today);
    let events = sessions.into_iter().map(|session| {
        let name = format!("{}-{}", slug(id), slug(&session.calendar_id()));
        let uid = free(&name, &mut taken) + "@" + &slug(owner) + ".kt";
        Event {
            uid,
            sequence,
            when: when(session),
            summary: network.title.clone(),
            description: description(session, tools, lang),
            location: session.place.clone(),
            cancelled: session.cancelled,
        }
    });
    Calendar { name: network.title.clone(), made: today.0, events: events.collect() }
}

/// The version of an event in a calendar that is made on this day.
#[must_use]
pub fn sequence(today: Date) -> u32 {
    u32::try_from(today.days_since(Date(FIRST_DAY)).max(0)).unwrap_or(0)
}

/// A name that no other event of this calendar has.
fn free(name: &str, taken: &mut BTreeSet<String>) -> String {
    let free = free_name(name, |name| taken.contains(name));
    taken.insert(free.clone());
    free
}

fn when(session: &Session) -> When {
    let times = session.time.as_deref().and_then(Times::parse);
    let both = times.and_then(|times| Some((moment(session.date, times.from)?, moment(session.date, times.until)?)));
    both.map_or(When::Day(session.date.0), |(from, until)| When::Time(from, until))
}

/// The aim, the phase, the tips and the tools, one a line.
fn description(session: &Session, tools: &[HelperTool], lang: Lang) -> String {
    let phase = session.phase.map(|phase| lang.say(&format!("network-phase-{}", phase.name())));
    let tips: Vec<String> = session.tips.iter().map(|tip| lang.say(&format!("network-tip-{}", tip.name()))).collect();
    let tools: Vec<String> = named(tools, &session.tools)
        .map(|tool| match &tool.url {
            Some(url) => format!("{} ({url})", tool.title.text(lang)),
            None => tool.title.text(lang).to_owned(),
        })
        .collect();
    let line = |id: &str, what: String| (!what.is_empty()).then(|| lang.say_with(id, &[("what", what.into())]));
    let lines = [
        session.aim.as_deref().map(|aim| aim.trim().to_owned()),
        phase.and_then(|phase| line("network-calendar-phase", phase)),
        line("network-calendar-tips", tips.join("; ")),
        line("network-calendar-tools", tools.join("; ")),
    ];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::network::{day, read_network};

    fn made(sessions: &str, today: &str) -> Calendar {
        let network = read_network(&format!("title: Net\nsessions:\n{sessions}"));
        calendar("wijk/net", &network, "Jeugdhulp Merwede", &[], day(today), Lang::Nl)
    }

    #[test]
    fn an_event_keeps_its_name_when_the_session_moves() {
        let before = made("  - id: 2026-10-13\n    date: 2026-10-13\n    time: 13:30-16:00\n", "2026-09-01");
        let after = made("  - id: 2026-10-13\n    date: 2026-10-20\n    time: 9.30-12.00\n", "2026-09-02");
        assert_eq!(before.events[0].uid, "wijk-net-2026-10-13@jeugdhulp-merwede.kt");
        assert_eq!(before.events[0].uid, after.events[0].uid);
        assert_eq!(after.events[0].sequence, before.events[0].sequence + 1);
        let utc = |when: When| match when {
            When::Time(from, until) => format!("{from} {until}"),
            When::Day(day) => day.to_string(),
        };
        assert_eq!(utc(after.events[0].when), "2026-10-20T07:30:00Z 2026-10-20T10:00:00Z");
        assert_eq!(utc(made("  - date: 2026-10-13\n    time: middag\n", "2026-09-01").events[0].when), "2026-10-13");
    }

    #[test]
    fn two_sessions_on_a_day_are_two_events_and_one_called_off_stays() {
        let calendar = made("  - date: 2026-10-13\n  - date: 2026-10-13\n    cancelled: true\n", "2026-09-01");
        let told: Vec<(&str, bool)> = calendar.events.iter().map(|event| (event.uid.as_str(), event.cancelled)).collect();
        assert_eq!(
            told,
            [("wijk-net-2026-10-13@jeugdhulp-merwede.kt", false), ("wijk-net-2026-10-13-2@jeugdhulp-merwede.kt", true)]
        );
    }
}
