//! When a network meets: the first session, then every so many weeks while before the end, past holidays; and what of that
//! is left to plan beside the sessions that stand in the record.
//!
//! Source of the rhythm: Een lerend netwerk starten (NJi, 2021), tip 3; Ontwikkeltafels (kUS, werkwijze): months or a number
//! of meetings. Moving a session past a holiday is our own.

use jiff::civil::Weekday;

use super::holidays::{DayOff, day_off};
use crate::model::{Date, Holiday, Session};

/// When it begins, when it ends, and how often it meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rhythm {
    /// The first day.
    pub start: Date,
    /// When it ends.
    pub until: Until,
    /// Weeks between sessions.
    pub every_weeks: u32,
    /// The day of the week; that of the first day when left out.
    pub weekday: Option<Weekday>,
}

/// When a network ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// So many months after the start.
    Months(u32),
    /// After so many meetings.
    Meetings(u32),
}

/// A place in the rhythm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Which one it is, from 0, of all.
    pub number: usize,
    /// The day of the rhythm; it also names the session.
    pub planned: Date,
    /// The day on which it can be.
    pub date: Date,
    /// Why that is another day.
    pub moved: Option<DayOff>,
}

/// The places of a rhythm.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slots {
    /// Those that can be, in order.
    pub slots: Vec<Slot>,
    /// Days of the rhythm that fall out: a holiday, with no free day near.
    pub dropped: Vec<(Date, DayOff)>,
}

/// A rhythm longer than this many places is cut off.
const MOST_PLACES: u32 = 600;

/// Works out the places of a rhythm.
#[must_use]
pub fn slots(rhythm: &Rhythm, listed: &[Holiday]) -> Slots {
    let first = on_weekday(rhythm.start, rhythm.weekday);
    let weeks = rhythm.every_weeks.clamp(1, MOST_PLACES);
    let mut found = Slots::default();
    for place in 0..MOST_PLACES {
        let planned = first.plus_days(place.saturating_mul(weeks * 7));
        let stuck = place > 0 && planned <= first;
        let over = match rhythm.until {
            Until::Months(months) => planned >= rhythm.start.plus_months(months),
            Until::Meetings(meetings) => found.slots.len() >= meetings as usize,
        };
        if over || stuck {
            break;
        }
        match day_off(planned, listed) {
            None => found.add(planned, planned, None),
            Some(off) => match free_day(planned, rhythm, weeks, found.slots.last(), listed) {
                Some(date) => found.add(planned, date, Some(off)),
                None => found.dropped.push((planned, off)),
            },
        }
    }
    found
}

impl Slots {
    fn add(&mut self, planned: Date, date: Date, moved: Option<DayOff>) {
        self.slots.push(Slot { number: self.slots.len(), planned, date, moved });
    }
}

/// The nearest free day so many weeks later or earlier, between the session before and the next place.
fn free_day(planned: Date, rhythm: &Rhythm, weeks: u32, before: Option<&Slot>, listed: &[Holiday]) -> Option<Date> {
    let days = (1..weeks).flat_map(|shift| [i64::from(shift) * 7, -i64::from(shift) * 7]);
    let end = match rhythm.until {
        Until::Months(months) => Some(rhythm.start.plus_months(months)),
        Until::Meetings(_) => None,
    };
    let fits =
        |date: &Date| *date >= rhythm.start && end.is_none_or(|end| *date < end) && before.is_none_or(|before| before.date < *date);
    days.map(|days| planned.moved(days)).filter(fits).find(|date| day_off(*date, listed).is_none())
}

/// The first such day of the week from this day on.
fn on_weekday(date: Date, weekday: Option<Weekday>) -> Date {
    let Some(wanted) = weekday else { return date };
    (0..7).map(|days| date.plus_days(days)).find(|day| day.0.weekday() == wanted).unwrap_or(date)
}

/// The places that no session of the record fills yet and that are still to come. A session fills the place that it was
/// planned for (its id); one without such an id fills the nearest place. So a session that was moved, called off or
/// written by hand is left alone.
#[must_use]
pub fn left<'s>(slots: &'s Slots, sessions: &[Session], every_weeks: u32, today: Date) -> Vec<&'s Slot> {
    let mut filled = vec![false; slots.slots.len()];
    let mut without: Vec<Date> = Vec::new();
    for session in sessions {
        let planned = session.id.as_deref().and_then(Date::parse);
        let place = slots.slots.iter().position(|slot| planned == Some(slot.planned));
        match place.filter(|place| !filled[*place]) {
            Some(place) => filled[place] = true,
            None => without.push(session.date),
        }
    }
    fill_nearest(&slots.slots, &without, i64::from(every_weeks.max(1)) * 7, &mut filled);
    let open = slots.slots.iter().zip(filled).filter(|(_, filled)| !filled).map(|(slot, _)| slot);
    open.filter(|slot| slot.date >= today && !sessions.iter().any(|session| session.date == slot.date)).collect()
}

/// Gives each day the nearest open place, the nearest pairs first.
fn fill_nearest(slots: &[Slot], days: &[Date], within: i64, filled: &mut [bool]) {
    let pairs = days.iter().enumerate().flat_map(|(i, day)| {
        slots.iter().map(move |slot| (day.days_since(slot.date).abs(), slot.number, i)).filter(|(apart, ..)| *apart < within)
    });
    let mut pairs: Vec<(i64, usize, usize)> = pairs.collect();
    pairs.sort_unstable();
    let mut placed = vec![false; days.len()];
    for (_, place, day) in pairs {
        if !filled[place] && !placed[day] {
            (filled[place], placed[day]) = (true, true);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::network::{day, read_network};

    fn rhythm(start: &str, months: u32, every_weeks: u32) -> Rhythm {
        Rhythm { start: day(start), until: Until::Months(months), every_weeks, weekday: None }
    }

    fn dates(rhythm: &Rhythm, listed: &[Holiday]) -> Vec<String> {
        slots(rhythm, listed).slots.iter().map(|slot| slot.date.to_string()).collect()
    }

    fn holiday(start: &str, end: &str) -> Holiday {
        Holiday { title: "vakantie".into(), start: day(start), end: day(end) }
    }

    #[test]
    fn eighteen_months_at_six_weeks_are_fourteen_sessions() {
        let all = dates(&rhythm("2026-09-01", 18, 6), &[]);
        assert_eq!(all.len(), 14);
        assert_eq!((all[0].as_str(), all[1].as_str(), all[13].as_str()), ("2026-09-01", "2026-10-13", "2028-02-29"));
    }

    #[test]
    fn the_end_itself_is_no_day_of_the_rhythm() {
        // From 1 September 2025, eighteen months are 546 days: exactly thirteen times six weeks.
        assert_eq!(dates(&rhythm("2025-09-01", 18, 6), &[]).len(), 13);
        assert_eq!(dates(&rhythm("2026-09-01", 0, 6), &[]).len(), 0);
    }

    #[test]
    fn a_rhythm_crosses_the_year_and_the_leap_day() {
        assert_eq!(dates(&rhythm("2027-12-07", 4, 4), &[]), ["2027-12-07", "2028-01-04", "2028-02-01", "2028-02-29", "2028-03-28"]);
        assert_eq!(dates(&rhythm("2028-02-29", 2, 4), &[]), ["2028-02-29", "2028-03-28", "2028-04-25"]);
    }

    #[test]
    fn a_public_holiday_moves_a_session_a_week() {
        let found = slots(&rhythm("2026-03-23", 3, 2), &[]);
        let moved: Vec<(String, String)> = found
            .slots
            .iter()
            .filter(|slot| slot.moved.is_some())
            .map(|slot| (slot.planned.to_string(), slot.date.to_string()))
            .collect();
        // Easter Monday; no other Monday of the rhythm is a holiday.
        assert_eq!(moved, [("2026-04-06".to_owned(), "2026-04-13".to_owned())]);
        assert_eq!(found.slots.len(), 7);
    }

    #[test]
    fn a_school_holiday_moves_a_session_to_the_nearest_free_week() {
        let summer = [holiday("2026-07-18", "2026-08-30")];
        assert_eq!(dates(&rhythm("2026-06-16", 4, 6), &summer), ["2026-06-16", "2026-07-14", "2026-09-08"]);
    }

    #[test]
    fn a_session_without_a_free_week_near_falls_out_and_is_named() {
        let weekly = slots(&rhythm("2026-07-07", 2, 1), &[holiday("2026-07-18", "2026-08-30")]);
        assert_eq!((weekly.slots.len(), weekly.dropped.len()), (3, 6));
        assert_eq!(weekly.dropped[0].0, day("2026-07-21"));
    }

    #[test]
    fn a_number_of_meetings_is_met_also_when_days_fall_out() {
        let rhythm = Rhythm { until: Until::Meetings(8), ..rhythm("2026-07-07", 0, 1) };
        let found = slots(&rhythm, &[holiday("2026-07-18", "2026-08-30")]);
        assert_eq!((found.slots.len(), found.slots[7].date), (8, day("2026-10-06")));
    }

    #[test]
    fn the_weekday_that_is_asked_for_comes_on_or_after_the_start() {
        let thursday = Rhythm { weekday: Some(Weekday::Thursday), ..rhythm("2026-09-01", 6, 6) };
        assert_eq!(dates(&thursday, &[])[..2], ["2026-09-03", "2026-10-15"]);
        let tuesday = Rhythm { weekday: Some(Weekday::Tuesday), ..rhythm("2026-09-01", 6, 6) };
        assert_eq!(dates(&tuesday, &[])[0], "2026-09-01");
    }

    #[test]
    fn nonsense_ends() {
        assert!(dates(&rhythm("2026-09-01", u32::MAX, 0), &[]).len() <= MOST_PLACES as usize);
        assert!(dates(&rhythm("9999-12-01", 18, 6), &[]).len() <= MOST_PLACES as usize);
        let meetings = Rhythm { until: Until::Meetings(u32::MAX), ..rhythm("2026-09-01", 0, u32::MAX / 7) };
        assert!(slots(&meetings, &[]).slots.len() <= MOST_PLACES as usize);
    }

    /// The days that are left to plan beside some sessions.
    fn left_beside(yaml: &str, today: &str) -> Vec<String> {
        let network = read_network(&format!("title: x\nsessions:\n{yaml}"));
        let slots = slots(&rhythm("2026-09-01", 6, 6), &[]);
        left(&slots, &network.sessions, 6, day(today)).iter().map(|slot| slot.date.to_string()).collect()
    }

    #[test]
    fn only_what_is_not_there_yet_is_left() {
        // The rhythm: 1 September, 13 October, 24 November, 5 January, 16 February.
        let all = "  - id: 2026-09-01\n    date: 2026-09-01\n  - id: 2026-10-13\n    date: 2026-11-10\n  - id: 2026-11-24\n    date: 2026-11-24\n    cancelled: true\n";
        assert_eq!(left_beside(all, "2026-08-01"), ["2027-01-05", "2027-02-16"], "moved far and called off by hand");
        let by_hand = "  - date: 2026-09-03\n  - date: 2026-10-20\n";
        assert_eq!(left_beside(by_hand, "2026-08-01"), ["2026-11-24", "2027-01-05", "2027-02-16"], "written by hand without id");
        let extra = "  - id: 2026-09-01\n    date: 2026-09-01\n  - id: 2026-10-13\n    date: 2026-10-13\n  - id: 2026-11-24\n    date: 2026-11-24\n  - id: 2027-01-05\n    date: 2027-01-05\n  - id: 2027-02-16\n    date: 2027-02-16\n  - date: 2026-12-01\n";
        assert_eq!(left_beside(extra, "2026-08-01"), [""; 0], "an extra session");
        assert_eq!(
            left_beside("  - date: 2026-09-01\n", "2027-01-01"),
            ["2027-01-05", "2027-02-16"],
            "nothing is planned in the past"
        );
        let twice = "  - id: 2026-09-01\n    date: 2026-09-01\n  - id: 2026-09-01\n    date: 2026-09-08\n";
        assert_eq!(left_beside(twice, "2026-08-01").len(), 3, "a session that was copied fills the next place");
    }
}
