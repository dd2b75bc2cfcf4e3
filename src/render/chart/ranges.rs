//! Values on a scale: one with the range in which it may lie, or those of several people beside each other by a letter.

use unicode_width::UnicodeWidthStr;

use super::drawing::{Anchor, Drawing, WIDTH};
use super::rows::{LABEL, Label, key, width_of};
use super::scale::{Scale, lanes};
use super::typed::{Page, column, joined, legend, padded, right};
use crate::document::chart::{Range, Ranges, Unit};
use crate::lang::Lang;

/// Two letters closer than this would cover each other.
const ROOM: f64 = 19.0;
const LANE: f64 = 20.0;

pub(super) fn draw(ranges: &Ranges, lang: Lang, drawing: &mut Drawing) {
    let single = ranges.values_are.len() < 2;
    let ranged = ranges.rows.iter().any(|row| row.range.is_some());
    let mut names = if single && !ranged { Vec::new() } else { ranges.values_are.clone() };
    names.extend(ranged.then(|| ranges.range_is.clone()));
    let last = ranges.values_are.len();
    let mut y = key(&names, drawing, |i, [x, y], drawing| match i {
        _ if i == last => drawing.rect("band", [x, y + 1.0, 22.0, 10.0]),
        _ => mark(i, single, [x + 11.0, y + 6.0], drawing),
    });
    let texts: Vec<String> = ranges.rows.iter().map(|row| if single { told(ranges, row, lang) } else { String::new() }).collect();
    let room = texts.iter().map(|text| width_of(text)).fold(10.0, f64::max) + 12.0;
    let scale = Scale::new(ranges.scale, [LABEL + 10.0, WIDTH - room]);
    let bottom = y + ranges.rows.iter().map(|row| height(row, scale)).sum::<f64>() + 4.0;
    axis(ranges, lang, scale, [y, bottom], drawing);
    for (row, text) in ranges.rows.iter().zip(&texts) {
        let high = height(row, scale);
        Label::new(&row.label).draw(y + high / 2.0, drawing);
        one(row, single, scale, [y, high], drawing);
        drawing.text("ink", [WIDTH - room + 14.0, y + high / 2.0 + 4.5], Anchor::Start, text);
        y += high;
    }
    drawing.reach(bottom + 24.0);
}

fn axis(ranges: &Ranges, lang: Lang, scale: Scale, [top, bottom]: [f64; 2], drawing: &mut Drawing) {
    for tick in scale.ticks() {
        let x = scale.at(tick);
        drawing.line("grid", [x, top, x, bottom]);
        let unit = if ranges.unit == Unit::Decimal { Unit::Number } else { ranges.unit };
        drawing.text("soft", [x, bottom + 16.0], Anchor::Middle, &unit.say(lang, tick));
    }
}

fn places(row: &Range, scale: Scale) -> Vec<(usize, f64)> {
    let places = row.values.iter().enumerate().filter_map(|(i, value)| Some((i, (*value)?)));
    places.filter(|(_, value)| value.is_finite()).map(|(i, value)| (i, scale.at(value))).collect()
}

/// How high a row is: enough for its name, and for letters that would cover each other.
fn height(row: &Range, scale: Scale) -> f64 {
    let places: Vec<f64> = places(row, scale).into_iter().map(|(_, x)| x).collect();
    let lanes = lanes(&places, ROOM).into_iter().max().map_or(1, |lane| lane + 1);
    Label::new(&row.label).height().max(u32::try_from(lanes).map_or(1.0, f64::from) * LANE + 8.0)
}

fn one(row: &Range, single: bool, scale: Scale, [y, high]: [f64; 2], drawing: &mut Drawing) {
    let middle = y + high / 2.0;
    if let Some([low, most]) = row.range {
        let (start, end) = (scale.at(low.min(most)), scale.at(most.max(low)));
        drawing.rect("band", [start, middle - 5.0, (end - start).max(1.0), 10.0]);
    }
    let places = places(row, scale);
    let lanes = lanes(&places.iter().map(|(_, x)| *x).collect::<Vec<_>>(), ROOM);
    let most = lanes.iter().max().map_or(0, |lane| *lane);
    let offset =
        |lane: usize| (u32::try_from(lane).map_or(0.0, f64::from) - u32::try_from(most).map_or(0.0, f64::from) / 2.0) * LANE;
    for ((i, x), lane) in places.iter().zip(lanes) {
        mark(*i, single, [*x, middle + offset(lane)], drawing);
    }
}

/// A dot, or with several values a ring with a letter.
fn mark(i: usize, single: bool, [x, y]: [f64; 2], drawing: &mut Drawing) {
    if single {
        return drawing.circle("dot", [x, y, 6.0]);
    }
    drawing.circle("ring", [x, y, 8.5]);
    drawing.text("ink letter", [x, y + 4.2], Anchor::Middle, &letter(i));
}

/// a to z; after that numbers.
fn letter(i: usize) -> String {
    u8::try_from(i).ok().filter(|i| *i < 26).map_or_else(|| (i + 1).to_string(), |i| char::from(b'a' + i).to_string())
}

/// A value with its range: `70,8 (62,5 – 79,0)`.
fn told(ranges: &Ranges, row: &Range, lang: Lang) -> String {
    let say = |value: f64| ranges.unit.say(lang, value);
    let value = row.values.first().copied().flatten().map_or_else(|| "–".to_owned(), say);
    match row.range {
        Some([low, high]) if low < high => format!("{value} ({} – {})", say(low), say(high)),
        _ => value,
    }
}

/// The same in text: a line with a point or letters for each row, and the values behind it.
pub(super) fn typed(ranges: &Ranges, page: Page) -> String {
    let single = ranges.values_are.len() < 2;
    let names = column(ranges.rows.iter().map(|row| row.label.as_str()), 36.min(page.width / 2 - 6));
    let texts: Vec<String> = ranges.rows.iter().map(|row| behind(ranges, row, single, page.lang)).collect();
    let widest = texts.iter().map(|text| text.width()).max().unwrap_or(0);
    let room = page.width.saturating_sub(names.first().map_or(0, |name| name.width()) + widest + 4).clamp(11, 41);
    let line = |((name, row), text): ((&String, &Range), &String)| format!("{name}  {}  {text}", track(ranges, row, single, room));
    let lines: Vec<String> = names.iter().zip(&ranges.rows).zip(&texts).map(line).collect();
    if single {
        let ranged = ranges.rows.iter().any(|row| row.range.is_some());
        let signs = [("●", &ranges.values_are[..]), ("━", std::slice::from_ref(&ranges.range_is))];
        let signs =
            signs.iter().filter(|_| ranged).flat_map(|(sign, names)| names.iter().map(|name| ((*sign).to_owned(), name.clone())));
        return joined(lines) + &legend(signs, page.width);
    }
    let signs = ranges.values_are.iter().enumerate().map(|(i, name)| (letter(i), name.clone()));
    let ends = ranges.scale.map(|end| Unit::Number.say(page.lang, end));
    let pad = names.first().map_or(0, |name| name.width()) + 2;
    let foot = format!("{}{}{}", " ".repeat(pad), padded(&ends[0], room.saturating_sub(ends[1].width())), ends[1]);
    joined(lines.into_iter().chain([foot])) + &legend(signs, page.width)
}

/// The scale as a line of characters. One value is a bar, as far as it is certain, with its range behind it; several are
/// letters, of which the first is shown where they fall together.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // places are bound by the room
fn track(ranges: &Ranges, row: &Range, single: bool, room: usize) -> String {
    let scale = Scale::new(ranges.scale, [0.0, u32::try_from(room - 1).map_or(0.0, f64::from)]);
    let place = |value: f64| scale.at(value).round() as usize;
    let mut track: Vec<String> = vec!["·".to_owned(); room];
    let range = row.range.map(|[low, high]| [place(low.min(high)), place(high.max(low))]);
    if let (true, Some(Some(value))) = (single, row.values.first()) {
        let certain = range.map_or(place(*value), |[low, _]| low);
        let is_nothing = *value <= ranges.scale[0] && range.is_none();
        track[..if is_nothing { 0 } else { certain + 1 }].fill("▇".to_owned());
    }
    if let Some([low, high]) = range {
        track[low..=high].fill("━".to_owned());
    }
    let letters = row.values.iter().enumerate().rev().filter(|_| !single || range.is_some());
    for (i, value) in letters.filter_map(|(i, value)| Some((i, (*value)?))) {
        track[place(value)] = if single { "●".to_owned() } else { letter(i) };
    }
    track.concat()
}

/// What stands behind a row: its value with the range, or the value of each letter in a column of its own.
fn behind(ranges: &Ranges, row: &Range, single: bool, lang: Lang) -> String {
    if single {
        return told(ranges, row, lang);
    }
    let shown = |row: &Range, i: usize| {
        row.values.get(i).copied().flatten().map_or_else(|| "–".to_owned(), |value| ranges.unit.say(lang, value))
    };
    let value = |i: usize| {
        let widest = ranges.rows.iter().map(|row| shown(row, i).width()).max().unwrap_or(0);
        format!("{} {}", letter(i), right(&shown(row, i), widest))
    };
    (0..ranges.values_are.len()).map(value).collect::<Vec<_>>().join("  ")
}
