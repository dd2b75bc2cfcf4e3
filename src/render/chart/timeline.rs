//! What happened when: a line for each row, with periods and signs on their days, and today.

use jiff::civil::Date;
use unicode_width::UnicodeWidthStr;

use super::drawing::{Anchor, Drawing, WIDTH};
use super::rows::{LABEL, Label, key, width_of};
use super::scale::{Scale, calendar, days, lanes};
use super::typed::{Page, column, joined, legend, padded};
use crate::document::chart::{TimeRow, Timeline};
use crate::lang::Lang;
use crate::render::safe::on_one_line;
use crate::render::wrap::cut;

const ROOM: f64 = 19.0;
const LANE: f64 = 20.0;

pub(super) fn draw(timeline: &Timeline, lang: Lang, drawing: &mut Drawing) {
    let names: Vec<String> = timeline.signs.iter().map(|(_, name)| name.clone()).collect();
    let top = key(&names, drawing, |i, [x, y], drawing| mark(&timeline.signs[i].0, &names[i], [x + 11.0, y + 6.0], drawing));
    let Some([first, last]) = timeline.bounds() else { return drawing.reach(top) };
    let scale = Scale::new([0.0, days(first, last).max(1.0)], [LABEL + 24.0, WIDTH - 14.0]);
    let x = |date: Date| scale.at(days(first, date));
    let high = |row: &TimeRow| height(row, &row.events.iter().map(|(date, ..)| x(*date)).collect::<Vec<_>>());
    let bottom = top + 20.0 + timeline.rows.iter().map(high).sum::<f64>();
    months(first, last, x, [top, bottom], lang, drawing);
    if let Some(today) = timeline.today {
        drawing.line("today", [x(today), top + 18.0, x(today), bottom]);
    }
    let mut y = top + 20.0;
    for row in &timeline.rows {
        one(row, x, [y, high(row)], lang, drawing);
        y += high(row);
    }
    drawing.reach(bottom + 4.0);
}

/// A line for each month or more, with its name above it as far as there is room.
fn months(first: Date, last: Date, x: impl Fn(Date) -> f64, [top, bottom]: [f64; 2], lang: Lang, drawing: &mut Drawing) {
    let lines = calendar(first, last);
    let mut free = LABEL;
    let shown = if lines.len() < 2 { vec![first, last] } else { lines };
    for day in shown {
        let text = lang.month_of_year(day);
        let half = width_of(&text) / 2.0;
        let place = x(day);
        drawing.line("grid", [place, top + 18.0, place, bottom]);
        let middle = place.min(WIDTH - half);
        if middle - half >= free {
            drawing.text("soft", [middle, top + 12.0], Anchor::Middle, &text);
            free = middle + half + 8.0;
        }
    }
}

fn height(row: &TimeRow, places: &[f64]) -> f64 {
    let lanes = lanes(places, ROOM).into_iter().max().map_or(1, |lane| lane + 1);
    Label::new(&row.label).height().max(u32::try_from(lanes).map_or(1.0, f64::from) * LANE + 8.0)
}

fn one(row: &TimeRow, x: impl Fn(Date) -> f64, [y, high]: [f64; 2], lang: Lang, drawing: &mut Drawing) {
    let middle = y + high / 2.0;
    Label::new(&row.label).draw(middle, drawing);
    for (from, until, what) in &row.spans {
        let (start, end) = (x(*from.min(until)), x(*until.max(from)));
        drawing.rect("band", [start, middle - 6.0, (end - start).max(1.5), 12.0]);
        if width_of(what) + 8.0 < end - start {
            drawing.text("ink", [f64::midpoint(start, end), middle + 4.5], Anchor::Middle, what);
        }
    }
    let places: Vec<f64> = row.events.iter().map(|(date, ..)| x(*date)).collect();
    let lanes = lanes(&places, ROOM);
    let most = lanes.iter().max().map_or(0, |lane| *lane);
    let offset =
        |lane: usize| (u32::try_from(lane).map_or(0.0, f64::from) - u32::try_from(most).map_or(0.0, f64::from) / 2.0) * LANE;
    for (((date, sign, what), place), lane) in row.events.iter().zip(&places).zip(&lanes) {
        mark(sign, &format!("{}: {what}", lang.date(*date)), [*place, middle + offset(*lane)], drawing);
    }
}

fn mark(sign: &str, whole: &str, [x, y]: [f64; 2], drawing: &mut Drawing) {
    drawing.circle("ring", [x, y, 8.5]);
    drawing.named_text("ink letter", [x, y + 4.2], Anchor::Middle, &cut(sign, 2), whole);
}

/// The same in text: signs on a line of days. The days themselves stand in the figures.
pub(super) fn typed(timeline: &Timeline, page: Page) -> String {
    let Some([first, last]) = timeline.bounds() else { return String::new() };
    let names = column(timeline.rows.iter().map(|row| row.label.as_str()), 30.min(page.width * 2 / 5));
    let pad = names.first().map_or(0, |name| name.width()) + 2;
    let room = page.width.saturating_sub(pad).clamp(20, 60);
    let rows =
        names.iter().zip(&timeline.rows).map(|(name, row)| format!("{name}  {}", track(row, [first, last], timeline.today, room)));
    let ends = [first, last].map(|day| page.lang.short_date(day));
    let head = format!("{}{}{}", " ".repeat(pad), padded(&ends[0], room.saturating_sub(ends[1].width())), ends[1]);
    let today = timeline.today.map(|_| ("│".to_owned(), page.lang.say("chart-today")));
    joined(std::iter::once(head).chain(rows)) + &legend(timeline.signs.iter().cloned().chain(today), page.width)
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // places are bound by the room
fn track(row: &TimeRow, [first, last]: [Date; 2], today: Option<Date>, room: usize) -> String {
    let scale = Scale::new([0.0, days(first, last).max(1.0)], [0.0, u32::try_from(room - 1).map_or(0.0, f64::from)]);
    let place = |date: Date| scale.at(days(first, date)).round() as usize;
    let mut track = vec!['·'; room];
    if let Some(today) = today {
        track[place(today)] = '│';
    }
    for (from, until, _) in &row.spans {
        track[place(*from.min(until))..=place(*until.max(from))].fill('━');
    }
    for (date, sign, _) in row.events.iter().rev() {
        track[place(*date)] = on_one_line(sign).chars().next().unwrap_or('●');
    }
    track.into_iter().collect()
}
