//! Days on which no session is planned: the public holidays of the Netherlands, worked out, and the school holidays of
//! `kt.yaml`.
//!
//! Source: Algemene termijnenwet, article 3: New Year's Day, Good Friday, Easter Monday, King's Day, 5 May, Ascension Day,
//! Whit Monday, Christmas Day and Boxing Day; Easter Sunday and Whit Sunday fall on a Sunday already and are named too. The
//! King's birthday of 27 April is kept on the day before when it is a Sunday.

use crate::model::{Date, Holiday};

/// A public holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum PublicHoliday {
    NewYear,
    GoodFriday,
    Easter,
    EasterMonday,
    KingsDay,
    LiberationDay,
    Ascension,
    Whitsun,
    WhitMonday,
    Christmas,
    BoxingDay,
}

impl PublicHoliday {
    /// The code in machine output and in the ids of words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NewYear => "new-year",
            Self::GoodFriday => "good-friday",
            Self::Easter => "easter",
            Self::EasterMonday => "easter-monday",
            Self::KingsDay => "kings-day",
            Self::LiberationDay => "liberation-day",
            Self::Ascension => "ascension",
            Self::Whitsun => "whitsun",
            Self::WhitMonday => "whit-monday",
            Self::Christmas => "christmas",
            Self::BoxingDay => "boxing-day",
        }
    }
}

/// Why no session is planned on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayOff {
    /// A public holiday.
    Public(PublicHoliday),
    /// A holiday of `kt.yaml`, by its title.
    Listed(String),
}

/// Why no session is planned on this day, if so.
#[must_use]
pub fn day_off(date: Date, listed: &[Holiday]) -> Option<DayOff> {
    let public = public_holiday(date).map(DayOff::Public);
    public.or_else(|| {
        let found = listed.iter().find(|holiday| (holiday.start..=holiday.end).contains(&date));
        found.map(|holiday| DayOff::Listed(holiday.title.clone()))
    })
}

/// The public holiday on a day.
#[must_use]
pub fn public_holiday(date: Date) -> Option<PublicHoliday> {
    let day = date.0;
    let after_easter = date.days_since(easter(day.year()));
    match (day.month(), day.day()) {
        (1, 1) => Some(PublicHoliday::NewYear),
        (5, 5) => Some(PublicHoliday::LiberationDay),
        (12, 25) => Some(PublicHoliday::Christmas),
        (12, 26) => Some(PublicHoliday::BoxingDay),
        (4, number) if number == kings_day(day.year()) => Some(PublicHoliday::KingsDay),
        _ => match after_easter {
            -2 => Some(PublicHoliday::GoodFriday),
            0 => Some(PublicHoliday::Easter),
            1 => Some(PublicHoliday::EasterMonday),
            39 => Some(PublicHoliday::Ascension),
            49 => Some(PublicHoliday::Whitsun),
            50 => Some(PublicHoliday::WhitMonday),
            _ => None,
        },
    }
}

/// 27 April, or the day before when that is a Sunday.
fn kings_day(year: i16) -> i8 {
    let sunday = jiff::civil::date(year, 4, 27).weekday() == jiff::civil::Weekday::Sunday;
    if sunday { 26 } else { 27 }
}

/// Easter Sunday of the Gregorian calendar: the anonymous algorithm (Meeus, Jones and Butcher).
fn easter(year: i16) -> Date {
    let year = i32::from(year);
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let leap = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let week = (32 + 2 * (century % 4) + 2 * (rest / 4) - leap - rest % 4) % 7;
    let shift = (golden + 11 * leap + 22 * week) / 451;
    let days = leap + week - 7 * shift + 114;
    let small = |number: i32| i8::try_from(number).expect("a month or a day");
    let year = i16::try_from(year).expect("it came as an i16");
    Date(jiff::civil::date(year, small(days / 31), small(days % 31 + 1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::network::day;

    #[test]
    fn easter_falls_where_the_almanac_has_it() {
        // The first and last day on which it can fall, and years around now.
        let known = [
            "1818-03-22",
            "2000-04-23",
            "2008-03-23",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2038-04-25",
            "2285-03-22",
        ];
        for date in known.map(day) {
            assert_eq!(easter(date.0.year()), date);
        }
    }

    #[test]
    fn the_public_holidays_of_a_year_are_these() {
        let first = day("2026-01-01");
        let all: Vec<String> = (0..365)
            .map(|days| first.plus_days(days))
            .filter_map(|date| Some(format!("{date} {}", public_holiday(date)?.name())))
            .collect();
        let wanted = [
            "2026-01-01 new-year",
            "2026-04-03 good-friday",
            "2026-04-05 easter",
            "2026-04-06 easter-monday",
            "2026-04-27 kings-day",
            "2026-05-05 liberation-day",
            "2026-05-14 ascension",
            "2026-05-24 whitsun",
            "2026-05-25 whit-monday",
            "2026-12-25 christmas",
            "2026-12-26 boxing-day",
        ];
        assert_eq!(all, wanted);
    }

    #[test]
    fn kings_day_gives_way_to_sunday() {
        assert_eq!(public_holiday(day("2025-04-26")), Some(PublicHoliday::KingsDay));
        assert_eq!(public_holiday(day("2025-04-27")), None);
        assert_eq!(public_holiday(day("2031-04-26")), Some(PublicHoliday::KingsDay));
    }

    #[test]
    fn a_listed_holiday_counts_from_its_first_to_its_last_day() {
        let listed = [Holiday { title: "herfst".into(), start: day("2026-10-17"), end: day("2026-10-25") }];
        let off = |date: &str| day_off(day(date), &listed).is_some();
        assert_eq!(["2026-10-16", "2026-10-17", "2026-10-25", "2026-10-26"].map(off), [false, true, true, false]);
    }
}
