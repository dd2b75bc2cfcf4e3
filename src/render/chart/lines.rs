//! Values over time: a line for each series, told apart by dashes and by the form of its points.

use jiff::civil::Date;
use unicode_width::UnicodeWidthStr;

use super::drawing::{Anchor, Drawing, WIDTH, number};
use super::rows::{key, width_of};
use super::scale::{Scale, days};
use super::typed::{GOOD, Page, cells, column, joined, right};
use crate::document::chart::Lines;
use crate::lang::Lang;
use crate::render::safe::on_one_line;

/// How high the picture is; with only a few days there is little to see.
const HIGH: f64 = 190.0;
const LOW: f64 = 120.0;
const FEW: usize = 3;
const CLASSES: [&str; 4] = ["one", "two", "three", "four"];

pub(super) fn draw(lines: &Lines, lang: Lang, drawing: &mut Drawing) {
    let names: Vec<String> = lines.lines.iter().map(|(name, _)| name.clone()).collect();
    let top = 10.0
        + key(&names, drawing, |i, [x, y], drawing| {
            drawing.line(class(i), [x, y + 6.0, x + 22.0, y + 6.0]);
            point(i, [x + 11.0, y + 6.0], drawing);
        });
    let dates = dates(lines);
    let bottom = top + if dates.len() > FEW { HIGH } else { LOW };
    let values = Scale::new(lines.scale, [bottom, top]);
    let ticks: Vec<(f64, String)> = values.ticks().into_iter().map(|tick| (values.at(tick), lines.unit.say(lang, tick))).collect();
    let left = ticks.iter().map(|(_, text)| width_of(text)).fold(0.0, f64::max) + 10.0;
    for (y, text) in &ticks {
        drawing.line("grid", [left, *y, WIDTH - 40.0, *y]);
        drawing.text("soft", [left - 8.0, *y + 4.5], Anchor::End, text);
    }
    if let (Some(first), Some(last)) = (dates.first(), dates.last()) {
        let along = Scale::new([0.0, days(*first, *last).max(1.0)], [left + 24.0, WIDTH - 64.0]);
        let x = |date: &Date| along.at(days(*first, *date));
        under(&dates, x, bottom, lang, drawing);
        for (i, (_, points)) in lines.lines.iter().enumerate() {
            series(i, points, |(date, value)| [x(date), values.at(*value)], drawing);
        }
    }
    drawing.reach(bottom + 26.0);
}

/// The days under the picture, as far as there is room for them.
fn under(dates: &[Date], x: impl Fn(&Date) -> f64, bottom: f64, lang: Lang, drawing: &mut Drawing) {
    let mut free = 0.0;
    for date in dates {
        let (place, text) = (x(date), lang.short_date(*date));
        let half = width_of(&text) / 2.0;
        drawing.line("axis", [place, bottom, place, bottom + 4.0]);
        if place - half >= free {
            drawing.text("soft", [place, bottom + 19.0], Anchor::Middle, &text);
            free = place + half + 6.0;
        }
    }
}

fn series(i: usize, points: &[(Date, f64)], place: impl Fn(&(Date, f64)) -> [f64; 2], drawing: &mut Drawing) {
    let mut points: Vec<(Date, f64)> = points.iter().filter(|(_, value)| value.is_finite()).copied().collect();
    points.sort_by_key(|(date, _)| *date);
    let places: Vec<[f64; 2]> = points.iter().map(place).collect();
    let path =
        places.iter().enumerate().map(|(i, [x, y])| format!("{}{} {}", if i == 0 { 'M' } else { 'L' }, number(*x), number(*y)));
    if places.len() > 1 {
        drawing.path(class(i), &path.collect::<String>());
    }
    places.into_iter().for_each(|at| point(i, at, drawing));
}

const fn class(i: usize) -> &'static str {
    CLASSES[i % CLASSES.len()]
}

/// A point: a circle, a square, a triangle or a diamond.
fn point(i: usize, [x, y]: [f64; 2], drawing: &mut Drawing) {
    let corners: &[[f64; 2]] = match i % CLASSES.len() {
        0 => return drawing.circle("one point", [x, y, 4.5]),
        1 => &[[-4.2, -4.2], [4.2, -4.2], [4.2, 4.2], [-4.2, 4.2]],
        2 => &[[0.0, -5.2], [5.2, 4.2], [-5.2, 4.2]],
        _ => &[[0.0, -5.6], [5.6, 0.0], [0.0, 5.6], [-5.6, 0.0]],
    };
    let path = corners
        .iter()
        .enumerate()
        .map(|(i, [dx, dy])| format!("{}{} {}", if i == 0 { 'M' } else { 'L' }, number(x + dx), number(y + dy)));
    drawing.path(&format!("{} point", class(i)), &(path.collect::<String>() + "Z"));
}

/// All days of all lines, each once.
fn dates(lines: &Lines) -> Vec<Date> {
    let mut dates: Vec<Date> = lines.lines.iter().flat_map(|(_, points)| points).map(|(date, _)| *date).collect();
    dates.sort_unstable();
    dates.dedup();
    dates
}

/// The same in text: a bar for each day, line by line.
pub(super) fn typed(lines: &Lines, page: Page) -> String {
    let mut text = Vec::new();
    let span = lines.scale[1] - lines.scale[0];
    for (name, points) in &lines.lines {
        let mut points = points.clone();
        points.sort_by_key(|(date, _)| *date);
        let dates: Vec<String> = points.iter().map(|(date, _)| page.lang.short_date(*date)).collect();
        let values: Vec<String> = points.iter().map(|(_, value)| lines.unit.say(page.lang, *value)).collect();
        let widest = values.iter().map(|value| value.width()).max().unwrap_or(0);
        let dates = column(dates.iter().map(String::as_str), 16);
        let room = page.width.saturating_sub(dates.first().map_or(0, |date| date.width()) + widest + 6).min(44);
        text.push(on_one_line(name));
        text.extend(dates.iter().zip(&points).zip(&values).map(|((date, (_, value)), shown)| {
            let long = cells(value - lines.scale[0], span, room);
            format!("  {date}  {}  {}", right(shown, widest), page.bar(GOOD, long))
        }));
    }
    joined(text)
}
