//! Shares of answers around a middle line: unfavourable to the left, favourable to the right, neutral on both sides.

use unicode_width::UnicodeWidthStr;

use super::drawing::{Anchor, Drawing, WIDTH};
use super::rows::{LABEL, Label, key, width_of};
use super::scale::Scale;
use super::typed::{BAD, EVEN, GOOD, Page, cells, column, joined, legend};
use crate::document::chart::{Share, Shares};
use crate::render::safe::on_one_line;
use crate::render::wrap::cut;

const THICK: f64 = 18.0;
/// A part narrower than this has no number in it.
const NUMBERED: f64 = 34.0;
/// The fewest characters for a bar of text.
const LEAST: usize = 12;
const CLASSES: [&str; 3] = ["bad", "even", "good"];
const SIGNS: [char; 3] = [BAD, EVEN, GOOD];

pub(super) fn draw(shares: &Shares, drawing: &mut Drawing) {
    let mut y = key(&shares.parts, drawing, |part, [x, y], drawing| block(part, [x, y, 22.0, 12.0], drawing));
    let notes: Vec<String> = shares.rows.iter().map(|row| cut(&told(row), 26)).collect();
    let room = notes.iter().map(|note| width_of(note)).fold(0.0, f64::max) + 10.0;
    let [left, right] = reach(shares);
    let scale = Scale::new([-left, right], [LABEL, WIDTH - room]);
    let bottom = y + shares.rows.iter().map(|row| Label::new(&row.label).height()).sum::<f64>();
    drawing.line("axis", [scale.at(0.0), y, scale.at(0.0), bottom]);
    for (row, note) in shares.rows.iter().zip(&notes) {
        let label = Label::new(&row.label);
        let middle = y + label.height() / 2.0;
        label.draw(middle, drawing);
        if let (Some(parts), Some(percents)) = (parts(row), row.percents()) {
            one(parts, percents, middle, scale, drawing);
        }
        drawing.named_text("soft", [WIDTH - room + 10.0, middle + 4.5], Anchor::Start, note, &told(row));
        y += label.height();
    }
    drawing.reach(y + 2.0);
}

fn one(parts: [f64; 3], percents: [u64; 3], middle: f64, scale: Scale, drawing: &mut Drawing) {
    let mut from = -(parts[0] + parts[1] / 2.0);
    for (i, part) in parts.into_iter().enumerate() {
        let (start, end) = (scale.at(from), scale.at(from + part));
        from += part;
        if part <= 0.0 {
            continue;
        }
        block(i, [start, middle - THICK / 2.0, end - start, THICK], drawing);
        if end - start >= NUMBERED {
            let center = f64::midpoint(start, end);
            if i == 0 {
                drawing.rect("bad", [center - 16.0, middle - 8.0, 32.0, 16.0]);
            }
            let class = if i == 1 { "ink" } else { "on" };
            drawing.text(class, [center, middle + 4.5], Anchor::Middle, &format!("{}%", percents[i]));
        }
    }
}

fn block(part: usize, place: [f64; 4], drawing: &mut Drawing) {
    if part == 0 { drawing.hatched(CLASSES[0], place) } else { drawing.rect(CLASSES[part], place) }
}

/// The parts of a row, of 100; exact shares, not the rounded ones.
fn parts(row: &Share) -> Option<[f64; 3]> {
    let total: f64 = row.counts?.into_iter().map(f64::from).sum();
    (total > 0.0).then(|| row.counts.unwrap_or_default().map(|count| f64::from(count) * 100.0 / total))
}

/// How far the rows reach to the left and to the right of the middle.
fn reach(shares: &Shares) -> [f64; 2] {
    let most = |side: usize| {
        let one = |row: &Share| parts(row).map(|parts| parts[side] + parts[1] / 2.0);
        shares.rows.iter().filter_map(one).fold(1.0, f64::max)
    };
    [most(0), most(2)]
}

/// What stands after a row: how many answers, and its note.
fn told(row: &Share) -> String {
    let count = row.counts.map(|_| format!("n = {}", row.count()));
    let note = Some(row.note.trim().to_owned()).filter(|note| !note.is_empty());
    on_one_line(&count.into_iter().chain(note).collect::<Vec<_>>().join(", "))
}

/// The same in text; a line for each row.
pub(super) fn typed(shares: &Shares, page: Page) -> String {
    let names = column(shares.rows.iter().map(|row| row.label.as_str()), 26.min(page.width.saturating_sub(46).max(8)));
    let named = names.first().map_or(0, |name| name.width());
    let most = page.width.saturating_sub(named + LEAST + 23).clamp(8, 30);
    let notes: Vec<String> = shares.rows.iter().map(|row| format!("{}{}", numbers(row), cut(&told(row), most))).collect();
    let widest = notes.iter().map(|note| note.width()).max().unwrap_or(0);
    let room = page.width.saturating_sub(named + widest + 6).clamp(LEAST, 40);
    let [left, right] = reach(shares);
    let middle = cells(left, left + right, room);
    let line = |((name, row), note): ((&String, &Share), &String)| {
        let (bar, width) = bar(row, left + right, room, middle, page);
        format!("{name}  {bar}{}  {note}", " ".repeat((room + 2).saturating_sub(width)))
    };
    let lines: Vec<String> = names.iter().zip(&shares.rows).zip(&notes).map(line).collect();
    let signs = SIGNS.iter().zip(&shares.parts).map(|(sign, part)| (page.bar(*sign, 1), part.clone()));
    joined(lines) + &legend(signs, page.width)
}

/// The bar of a row from its own start, with the middle of the neutral part under the others; and how wide it is.
fn bar(row: &Share, whole: f64, room: usize, middle: usize, page: Page) -> (String, usize) {
    let Some(parts) = parts(row) else { return (String::new(), 0) };
    let [bad, even, good] = parts.map(|part| cells(part, whole, room));
    let before = middle.saturating_sub(bad + even / 2);
    let bar = format!("{}{}{}{}", " ".repeat(before), page.bar(BAD, bad), page.bar(EVEN, even), page.bar(GOOD, good));
    (bar, before + bad + even + good)
}

fn numbers(row: &Share) -> String {
    row.percents().map_or_else(String::new, |[bad, even, good]| format!("{bad:>3}% {even:>3}% {good:>3}%  "))
}
