//! A calendar day, written `2026-03-12`.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Deserialize, Deserializer, Unexpected, Visitor};
use serde::{Serialize, Serializer};

/// More months than this are a slip of the pen.
const MOST_MONTHS: u32 = 1200;

/// A calendar day; in files always ISO, `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub jiff::civil::Date);

impl Date {
    /// Reads `YYYY-MM-DD`; nothing else is a date.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let shape = text.len() == 10
            && text.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
        shape.then(|| text.parse().ok().map(Self)).flatten()
    }

    /// Whole days from `earlier` to this day; negative when it lies before.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i64 {
        i64::from((self.0 - earlier.0).get_days())
    }

    /// The day this many months earlier, at most a century; the last day of the month when that day does not exist.
    #[must_use]
    pub fn months_before(self, months: u32) -> Self {
        self.0.checked_sub(span(months)).map_or(self, Self)
    }

    /// The day this many months later, at most a century; the last day of the month when that day does not exist.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        self.0.checked_add(span(months)).map_or(self, Self)
    }

    /// The day this many days later, or earlier when it is negative.
    #[must_use]
    pub fn moved(self, days: i64) -> Self {
        let span = jiff::Span::new().try_days(days);
        span.and_then(|span| self.0.checked_add(span)).map_or(self, Self)
    }

    /// The day this many days later.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        self.moved(i64::from(days))
    }
}

/// So many months, as many as someone can mean.
fn span(months: u32) -> jiff::Span {
    jiff::Span::new().months(i64::from(months.min(MOST_MONTHS)))
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            return serializer.collect_str(&self.0);
        }
        (self.0.year(), self.0.month(), self.0.day()).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            return deserializer.deserialize_newtype_struct("Date", Day);
        }
        let (year, month, day) = Deserialize::deserialize(deserializer)?;
        jiff::civil::Date::new(year, month, day).map(Self).map_err(de::Error::custom)
    }
}

struct Day;

impl<'de> Visitor<'de> for Day {
    type Value = Date;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("date")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Date, D::Error> {
        deserializer.deserialize_str(self)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Date, E> {
        Date::parse(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
}

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date" })
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn only_a_day_that_exists_in_iso_form_is_a_date() {
        assert_eq!(Date::parse("2024-02-29").unwrap().to_string(), "2024-02-29");
        for wrong in ["2026-02-29", "12-03-2026", "2026-3-1", "20260312", "2026-03-12T10:00", ""] {
            assert_eq!(Date::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn eighteen_months_after_the_last_of_august_is_the_last_of_february() {
        assert_eq!(Date::parse("2026-08-31").unwrap().plus_months(18), Date::parse("2028-02-29").unwrap());
        assert_eq!(Date::parse("9999-08-31").unwrap().plus_months(u32::MAX), Date::parse("9999-08-31").unwrap());
    }

    #[test]
    fn more_months_than_anyone_can_mean_move_a_day_as_far_as_a_century() {
        let day = Date::parse("2026-03-31").unwrap();
        assert_eq!(day.months_before(u32::MAX), Date::parse("1926-03-31").unwrap());
        assert_eq!(day.plus_months(u32::MAX), Date::parse("2126-03-31").unwrap());
        assert_eq!(day.plus_days(u32::MAX), day);
    }

    #[test]
    fn a_month_before_the_last_of_march_is_the_last_of_february() {
        assert_eq!(Date::parse("2026-03-31").unwrap().months_before(1), Date::parse("2026-02-28").unwrap());
    }
}
