//! A day as people write it, in a table or on the command line: `12-3-2026`, `12 maart 2026`, `2026-03-12`. The day always stands
//! before the month.

use jiff::civil::Date;

use crate::error::Error;
use crate::model::{self, sort_key};

/// The beginnings of the names of the months, in both languages.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb"],
    &["maart", "mrt", "mar"],
    &["apr"],
    &["mei", "may"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["okt", "oct"],
    &["nov"],
    &["dec"],
];
/// Days of the week may stand before the day.
const WEEKDAYS: [&str; 14] = ["ma", "di", "wo", "do", "vr", "za", "zo", "mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/// The serial number of 1970-01-01 in a spreadsheet.
const EPOCH: i32 = 25_569;
/// A number outside these is no day of our time: 1954 to 2119.
const SERIALS: std::ops::RangeInclusive<i32> = 20_000..=80_000;

/// The day that was typed; a day that no calendar has is told as such.
pub(crate) fn typed(text: &str) -> Result<model::Date, Error> {
    let text = text.trim();
    let error = |id| Error::new(id).with("value", text);
    let none = |_| error("error-day-none").hint("error-date-hint");
    match parts(text) {
        Some((year, month, day)) => Date::new(year, month, day).map(model::Date).map_err(none),
        None => Err(error("error-date")),
    }
}

/// The day that a text tells; nothing when it tells none, or leaves room for doubt.
pub(super) fn day(text: &str) -> Option<Date> {
    let (year, month, day) = parts(text)?;
    Date::new(year, month, day).ok()
}

/// The year, month and day that a text names, whether or not there is such a day.
fn parts(text: &str) -> Option<(i16, i8, i8)> {
    let text = sort_key(text.trim());
    let moment = text
        .split_once('t')
        .filter(|(day, _)| day.len() == 10 && day.starts_with(|c: char| c.is_ascii_digit()) && !day.contains(' '));
    let text = moment.map_or(text.as_str(), |(day, _)| day);
    let mut parts: Vec<&str> = text.split(['-', '/', '.', ' ', ',']).filter(|part| !part.is_empty()).collect();
    if parts.len() == 4 && WEEKDAYS.iter().any(|day| parts[0].starts_with(day)) {
        parts.remove(0);
    }
    let [first, second, third] = parts.as_slice() else { return None };
    let (year, day) = if first.len() == 4 { (first, third) } else { (third, first) };
    let number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<i16>().ok()).flatten();
    if year.len() != 4 || day.len() > 2 {
        return None;
    }
    let month = number(second).filter(|_| second.len() <= 2).or_else(|| named(second))?;
    Some((number(year)?, month.try_into().ok()?, number(day)?.try_into().ok()?))
}

/// The number of a month by its name or the beginning of it.
fn named(word: &str) -> Option<i16> {
    let place = MONTHS.iter().position(|names| names.iter().any(|name| word.starts_with(name)))?;
    i16::try_from(place + 1).ok()
}

/// The day with this serial number in a spreadsheet.
pub(super) fn serial(number: f64) -> Option<Date> {
    if !(number >= f64::from(*SERIALS.start()) && number <= f64::from(*SERIALS.end())) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "it lies between two whole numbers; the part of a day goes")]
    let days = number as i32;
    jiff::civil::date(1970, 1, 1).checked_add(jiff::Span::new().days(days - EPOCH)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_people_write_it() {
        let same = [
            "12-3-2026",
            "12-03-2026",
            "12/3/2026",
            "12.3.2026",
            "12 maart 2026",
            "12 mrt. 2026",
            "12 Maart, 2026",
            "12 March 2026",
            "do 12 maart 2026",
            "Thursday 12 March 2026",
            "2026-03-12",
            "2026/3/12",
            "2026-03-12T00:00:00",
        ];
        for text in same {
            assert_eq!(day(text).map(|day| day.to_string()).as_deref(), Some("2026-03-12"), "{text}");
        }
        for text in [
            "",
            "12-3-26",
            "3/14/2026",
            "31-2-2026",
            "maart 2026",
            "12 maart",
            "12-3-2026-1",
            "20260312",
            "32-1-2026",
            "12 foo 2026",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_that_no_calendar_has_is_told_as_such() {
        let told = |text: &str| typed(text).map(|day| day.to_string()).map_err(|error| error.id());
        assert_eq!(told(" 1 juni 2026 "), Ok("2026-06-01".to_owned()));
        assert_eq!(told("1-6-2026"), Ok("2026-06-01".to_owned()));
        assert_eq!(["2026-02-30", "31-4-2026"].map(told), ["error-day-none", "error-day-none"].map(Err));
        assert_eq!(["morgen", "06/2026", ""].map(told), ["error-date"; 3].map(Err));
    }

    #[test]
    fn a_number_of_a_spreadsheet_is_a_day_when_it_is_one_of_our_time() {
        assert_eq!(serial(46_093.0).map(|day| day.to_string()).as_deref(), Some("2026-03-12"));
        assert_eq!(serial(46_093.5).map(|day| day.to_string()).as_deref(), Some("2026-03-12"));
        assert_eq!([2026.0, -1.0, f64::NAN, 1e18].map(serial), [None; 4]);
    }
}
