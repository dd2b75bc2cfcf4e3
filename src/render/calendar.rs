//! Days for a calendar (iCalendar, RFC 5545): whole days with an id that stays the same, so that a newer file updates what the
//! calendar has.

use icalendar::{Calendar, Component, Event, Property};

use super::safe::for_terminal;
use crate::model::Date;
use crate::report::plan::Entry;

/// A calendar of whole days, stamped with the day on which it is made.
#[must_use]
pub fn of_days(entries: &[Entry], today: Date) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//kt//kt//EN"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    for entry in entries {
        let mut event = Event::new();
        event.uid(&format!("{}@kt", entry.uid));
        event.add_property("DTSTAMP", format!("{}T000000Z", basic(today)));
        event.append_property(Property::new("DTSTART", basic(entry.date)).add_parameter("VALUE", "DATE").done());
        event.summary(&harmless(&entry.summary)).description(&harmless(&entry.description));
        event.add_property("TRANSP", "TRANSPARENT");
        calendar.push(event.done());
    }
    calendar.to_string()
}

/// A day as calendars write it.
fn basic(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// Record text without control characters; a line end stays, which the calendar escapes.
fn harmless(text: &str) -> String {
    text.split('\n').map(|line| for_terminal(line)).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_actions_give_the_same_calendar_with_ids_that_stay() {
        let day = |text: &str| Date::parse(text).unwrap();
        let entry = Entry {
            uid: "champions.o-p.plan".to_owned(),
            date: day("2026-06-01"),
            summary: "Ambassadeurs; voorbereiden, nu".to_owned(),
            description: "Wie: teamleider\nwaarom".to_owned(),
        };
        let text = of_days(std::slice::from_ref(&entry), day("2026-04-08"));
        assert_eq!(text, of_days(&[entry], day("2026-04-08")));
        for line in [
            "UID:champions.o-p.plan@kt",
            "DTSTAMP:20260408T000000Z",
            "DTSTART;VALUE=DATE:20260601",
            "SUMMARY:Ambassadeurs\\; voorbereiden\\, nu",
            "DESCRIPTION:Wie: teamleider\\nwaarom",
        ] {
            assert!(text.contains(&format!("{line}\r\n")), "{line} in {text}");
        }
    }
}
