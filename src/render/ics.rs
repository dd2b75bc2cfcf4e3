//! A calendar as a file that calendars read (iCalendar, RFC 5545). Times are given in UTC, so that no time zone has to be
//! described; the same calendar gives the same bytes.

use icalendar::{Calendar as File, Component, Event as Entry, EventLike, EventStatus, Property};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::safe::for_terminal;
use crate::document::calendar::{Calendar, Event, When};

/// Who made the file.
const PRODUCER: &str = "-//kt//calendar//NL";

/// The file of a calendar.
#[must_use]
pub fn calendar(calendar: &Calendar) -> String {
    let mut file = File::empty();
    let head = [("VERSION", "2.0"), ("PRODID", PRODUCER), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH")];
    for (key, value) in head {
        file.append_property(Property::new(key, value));
    }
    // Not `name`: that also writes NAME (RFC 7986), without the escapes that a text needs.
    file.append_property(Property::new("X-WR-CALNAME", plain(&calendar.name)));
    file.timezone("Europe/Amsterdam");
    for event in &calendar.events {
        file.push(entry(event, calendar.made));
    }
    file.to_string()
}

fn entry(event: &Event, made: Date) -> Entry {
    let mut entry = Entry::new();
    entry.uid(&event.uid).sequence(event.sequence).add_property("DTSTAMP", format!("{}T000000Z", basic(made)));
    entry.summary(&plain(&event.summary)).status(if event.cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed });
    if !event.description.is_empty() {
        entry.description(&plain(&event.description));
    }
    if let Some(place) = &event.location {
        entry.location(&plain(place));
    }
    match event.when {
        When::Day(day) => {
            entry.append_property(whole_day("DTSTART", day)).append_property(whole_day("DTEND", day.tomorrow().unwrap_or(day)));
        }
        When::Time(from, until) => {
            entry.add_property("DTSTART", utc(from)).add_property("DTEND", utc(until));
        }
    }
    entry.done()
}

fn whole_day(key: &str, day: Date) -> Property {
    Property::new(key, basic(day)).append_parameter(("VALUE", "DATE")).done()
}

/// `20261013`.
fn basic(day: Date) -> String {
    day.to_string().replace('-', "")
}

/// `20261013T113000Z`.
fn utc(moment: Timestamp) -> String {
    moment.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Text without signs that a calendar does not know; a line break stays.
fn plain(text: &str) -> String {
    for_terminal(&text.replace("\r\n", "\n").replace('\t', " ")).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(when: When) -> Event {
        Event {
            uid: "net-2026-10-13@ons.kt".into(),
            sequence: 2475,
            when,
            summary: "Leernetwerk; samen, één".into(),
            description: "Kennismaken\nEen lange zin die over de vijfenzeventig tekens heen gaat en dus gevouwen wordt, met é."
                .into(),
            location: None,
            cancelled: false,
        }
    }

    fn file(when: When) -> String {
        calendar(&Calendar { name: "Leernetwerk".into(), made: "2026-10-11".parse().unwrap(), events: vec![event(when)] })
    }

    #[test]
    fn lines_end_as_the_standard_asks_and_are_no_longer_than_75_bytes() {
        let text = file(When::Day("2026-10-13".parse().unwrap()));
        assert!(text.ends_with("END:VCALENDAR\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']), "{text:?}");
        assert!(text.lines().all(|line| line.len() <= 75), "{text}");
        assert!(text.contains("DTSTART;VALUE=DATE:20261013\r\n") && text.contains("DTEND;VALUE=DATE:20261014\r\n"), "{text}");
        assert!(text.contains("SUMMARY:Leernetwerk\\; samen\\, één\r\n") && text.contains("Kennismaken\\n"), "{text}");
    }

    #[test]
    fn the_same_calendar_gives_the_same_bytes() {
        let from = "2026-10-13T11:30:00Z".parse().unwrap();
        let until = "2026-10-13T14:00:00Z".parse().unwrap();
        let text = file(When::Time(from, until));
        assert_eq!(text, file(When::Time(from, until)));
        for line in [
            "DTSTART:20261013T113000Z",
            "DTEND:20261013T140000Z",
            "DTSTAMP:20261011T000000Z",
            "SEQUENCE:2475",
            "UID:net-2026-10-13@ons.kt",
        ] {
            assert!(text.contains(&format!("{line}\r\n")), "{line} in {text}");
        }
    }
}
