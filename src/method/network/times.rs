//! The time of a session, `13:30-16:00`, and what moment that is: Dutch time, also around summer time.

use jiff::Timestamp;
use jiff::civil::Time;
use jiff::tz::TimeZone;

use crate::model::Date;

/// Central European Time with the summer time of the European Union: from the last Sunday of March to the last of
/// October. Source: Directive 2000/84/EC. Written out, because not every machine has a database of time zones.
const DUTCH_TIME: &str = "CET-1CEST,M3.5.0,M10.5.0/3";

/// From when until when, on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    /// When it begins.
    pub from: Time,
    /// When it ends; later than it begins.
    pub until: Time,
}

impl Times {
    /// Reads `13:30-16:00`; also with a point, a dash, or spaces: `9.30 – 12.00`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (from, until) = text.split_once(['-', '–'])?;
        let times = Self { from: time(from)?, until: time(until)? };
        (times.from < times.until).then_some(times)
    }
}

fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.trim().split_once([':', '.'])?;
    let digits = |part: &str, fewest: usize| (fewest..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    if !digits(hour, 1) || !digits(minute, 2) {
        return None;
    }
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

/// The moment of a Dutch time on a day.
#[must_use]
pub fn moment(date: Date, time: Time) -> Option<Timestamp> {
    let zone = TimeZone::posix(DUTCH_TIME).ok()?;
    date.0.to_datetime(time).to_zoned(zone).ok().map(|moment| moment.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::network::day;

    #[test]
    fn a_time_has_a_beginning_and_a_later_end() {
        let told = |text: &str| Times::parse(text).map(|times| format!("{} {}", times.from, times.until));
        assert_eq!(told("13:30-16:00").as_deref(), Some("13:30:00 16:00:00"));
        assert_eq!(told(" 9.30 – 12.00 ").as_deref(), Some("09:30:00 12:00:00"));
        for wrong in ["16:00-13:30", "13:30-13:30", "13:30", "25:00-26:00", "13:3-14:00", "+9:30-10:00", "ochtend", "", "-"] {
            assert_eq!(told(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_time_stays_the_same_on_the_clock_when_summer_time_begins_and_ends() {
        let utc = |date: &str| moment(day(date), jiff::civil::time(13, 30, 0, 0)).unwrap().to_string();
        let cases = [
            ("2026-03-26", "2026-03-26T12:30:00Z"),
            ("2026-03-29", "2026-03-29T11:30:00Z"),
            ("2026-10-24", "2026-10-24T11:30:00Z"),
            ("2026-10-25", "2026-10-25T12:30:00Z"),
            ("2028-02-29", "2028-02-29T12:30:00Z"),
            ("2026-12-31", "2026-12-31T12:30:00Z"),
        ];
        for (date, wanted) in cases {
            assert_eq!(utc(date), wanted);
        }
    }
}
