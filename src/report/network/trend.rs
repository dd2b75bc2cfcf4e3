//! The reviews of a network over time as small charts: one for each list that was filled in more than once.

use crate::document::chart::{Chart, Lines, Picture, Unit};
use crate::lang::Lang;
use crate::method::network::reviews::{Measure, Review, latest};
use crate::model::QuestionType;

/// The charts, by checklist. Two versions of a list are two lines of thought, so each has a chart of its own.
pub(super) fn trends(all: &[Review<'_>], lang: Lang) -> Vec<Chart> {
    latest(all).into_iter().filter_map(|last| trend(all, last, lang)).collect()
}

fn trend(all: &[Review<'_>], last: &Review<'_>, lang: Lang) -> Option<Chart> {
    let same = |one: &&Review<'_>| one.checklist_id == last.checklist_id && one.version == last.version;
    let (scale, unit) = scale(last);
    let points = all.iter().filter(same).filter_map(|review| Some((review.date.0, drawn(review)?)));
    let points: Vec<(jiff::civil::Date, f64)> = points.collect();
    let ([(from, first), ..], [.., (until, now)]) = (points.as_slice(), points.as_slice()) else { return None };
    if points.len() < 2 {
        return None;
    }
    let title = last.checklist.title.text(lang);
    let args = [
        ("title", title.into()),
        ("first", unit.say(lang, *first).into()),
        ("from", lang.date(*from).into()),
        ("now", unit.say(lang, *now).into()),
        ("until", lang.date(*until).into()),
    ];
    let alternative = lang.say_with("report-network-trend", &args);
    let name = lang.say(match last.total {
        Measure::Mean(_) => "report-network-trend-mean",
        Measure::InPlace(..) => "report-network-trend-share",
    });
    let dates_are = lang.say("report-column-day");
    let picture = Picture::Lines(Lines { dates_are, scale, unit, lines: vec![(name, points)] });
    Some(Chart::new(lang, title, alternative, picture))
}

/// The least and the most that the answers allow.
fn scale(review: &Review<'_>) -> ([f64; 2], Unit) {
    let rating = review.checklist.questions.iter().any(|question| question.kind == QuestionType::Rating);
    match review.total {
        Measure::InPlace(..) => ([0.0, 100.0], Unit::Percent),
        Measure::Mean(_) if rating => ([0.0, 10.0], Unit::Decimal),
        Measure::Mean(_) => ([1.0, 5.0], Unit::Decimal),
    }
}

fn drawn(review: &Review<'_>) -> Option<f64> {
    match review.total {
        Measure::Mean(mean) => mean,
        Measure::InPlace(..) => review.total.number().map(|tenths| tenths * 10.0),
    }
}
