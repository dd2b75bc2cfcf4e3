//! The rhythm of a network: from when, how long or how often, every how many weeks, and on which day of the week.

use super::schedule::Arguments;
use crate::commands::day::typed;
use crate::commands::given::Given;
use crate::error::Error;
use crate::lang::Lang;
use crate::method::network::limits::{FEWEST_MONTHS, MOST_WEEKS};
use crate::method::network::schedule::{Rhythm, Until};
use crate::model::{Date, Network};

/// More than this is a slip of the pen.
const MOST_MONTHS: u32 = 120;
const MOST_MEETINGS: u32 = 200;
const WEEKS_IN_A_YEAR: u32 = 52;

/// The rhythm: what the command line says, else the record, else what the source asks of a learning network.
pub(super) fn rhythm(args: &Arguments, network: &Network, given: &mut Given, lang: Lang) -> anyhow::Result<Rhythm> {
    let start = start(args, network, given, lang)?;
    let until = until(args, network);
    if start.is_none() {
        given.lacks("--start");
    }
    if until.is_none() {
        given.lacks("--months");
    }
    given.complete()?;
    let (Some(start), Some(until)) = (start, until) else {
        return Err(Error::new("error-verb-missing").with("options", "--start").into());
    };
    let every_weeks = args.every_weeks.or(network.every_weeks).unwrap_or(MOST_WEEKS);
    in_range(until, every_weeks)?;
    let weekday = args.weekday.as_deref().map(|text| weekday(text).ok_or_else(|| wrong_weekday(text, lang))).transpose()?;
    Ok(Rhythm { start, until, every_weeks, weekday })
}

/// The first day: told, else that of the record or of its first meeting, else asked.
fn start(args: &Arguments, network: &Network, given: &mut Given, lang: Lang) -> anyhow::Result<Option<Date>> {
    let first = network.meetings().first().map(|(_, session)| session.date);
    match (args.start.as_deref(), network.start.or(first)) {
        (Some(text), _) => Ok(Some(typed(text)?)),
        (None, Some(date)) => Ok(Some(date)),
        (None, None) => given.date(None, &lang.say("network-ask-start"), None),
    }
}

/// How long it lasts, or how often it meets; only a network that is no table has a usual length.
fn until(args: &Arguments, network: &Network) -> Option<Until> {
    match (args.months.or(network.months), args.meetings.or(network.meetings)) {
        (_, Some(meetings)) if args.months.is_none() => Some(Until::Meetings(meetings)),
        (Some(months), _) => Some(Until::Months(months)),
        _ if network.is_table() => None,
        _ => Some(Until::Months(FEWEST_MONTHS)),
    }
}

/// Refuses numbers that are a slip of the pen.
fn in_range(until: Until, every_weeks: u32) -> Result<(), Error> {
    let length = match until {
        Until::Months(months) => (months, MOST_MONTHS, "--months"),
        Until::Meetings(meetings) => (meetings, MOST_MEETINGS, "--meetings"),
    };
    for (number, most, option) in [length, (every_weeks, WEEKS_IN_A_YEAR, "--every-weeks")] {
        if !(1..=most).contains(&number) {
            return Err(Error::new("error-network-range").with("option", option).with("value", number).with("most", most));
        }
    }
    Ok(())
}

/// A day of the week by its name or its first two letters, in Dutch or English.
fn weekday(text: &str) -> Option<jiff::civil::Weekday> {
    let text = text.trim().to_lowercase();
    (1..=7_i8).find_map(|number| {
        let is = |lang: Lang| {
            let name = lang.say(&format!("network-weekday-{number}")).to_lowercase();
            name == text || text.chars().count() == 2 && name.starts_with(&text)
        };
        Lang::ALL.into_iter().any(is).then(|| jiff::civil::Weekday::from_monday_one_offset(number).ok()).flatten()
    })
}

fn wrong_weekday(text: &str, lang: Lang) -> Error {
    let names: Vec<String> = (1..=7).map(|number| lang.say(&format!("network-weekday-{number}"))).collect();
    Error::new("error-choice").with("value", text).with("key", "--weekday").with("choices", names.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weekday_is_known_by_name_and_by_two_letters_in_both_languages() {
        let day = |text: &str| weekday(text).map(|day| day.to_monday_one_offset());
        let cases = [
            ("dinsdag", Some(2)),
            ("di", Some(2)),
            ("Tuesday", Some(2)),
            ("tu", Some(2)),
            ("zo", Some(7)),
            ("d", None),
            ("dag", None),
        ];
        for (text, wanted) in cases {
            assert_eq!(day(text), wanted, "{text}");
        }
    }
}
