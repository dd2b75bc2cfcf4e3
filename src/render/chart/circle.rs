//! Ways from stage to stage: a box for each place, arrows between them, and an arrow from the last stage back to the first.
//! What is not there yet has a dashed box, so that it differs without colour.

use unicode_width::UnicodeWidthStr;

use super::drawing::{Anchor, Drawing, LINE, WIDTH, number};
use super::typed::{Page, joined, padded};
use crate::document::chart::{Circle, Place};
use crate::render::safe::on_one_line;
use crate::render::wrap::{cut, wrapped};

/// The room for an arrow between two stages.
const GAP: f64 = 26.0;
/// The space between a box and its text.
const PAD: f64 = 8.0;
/// About how wide a character of running text is.
const LETTER: f64 = 7.5;
/// So many lines fit in a box.
const LINES: usize = 5;

pub(super) fn draw(circle: &Circle, drawing: &mut Drawing) {
    let columns = Columns::of(circle.stages.len());
    let mut y = stages(circle, columns, drawing) + 14.0;
    let mut bottoms = vec![y; circle.stages.len()];
    for way in &circle.ways {
        let boxes: Vec<Option<Filled>> = way.iter().map(|place| Filled::of(place, columns.letters())).collect();
        let high = boxes.iter().flatten().map(Filled::height).fold(LINE + 2.0 * PAD, f64::max);
        for (i, place) in way.iter().enumerate().take(circle.stages.len()) {
            if let Some(filled) = &boxes[i] {
                filled.draw([columns.left(i), y, columns.width, high], drawing);
                bottoms[i] = y + high;
            }
            if way.get(i + 1).is_some_and(|next| matches!(next, Place::There(_) | Place::Open(_))) {
                lead(place, columns, i, [bottoms[i], y + high / 2.0], drawing);
            }
        }
        y += high + 10.0;
    }
    back(circle, columns, y, drawing);
}

/// Where the stages stand beside each other.
#[derive(Clone, Copy)]
struct Columns {
    width: f64,
}

impl Columns {
    fn of(stages: usize) -> Self {
        let stages = u32::try_from(stages.max(1)).map_or(1.0, f64::from);
        Self { width: ((WIDTH - 2.0 - GAP * (stages - 1.0)) / stages).max(30.0) }
    }

    fn left(self, i: usize) -> f64 {
        1.0 + u32::try_from(i).map_or(0.0, f64::from) * (self.width + GAP)
    }

    fn middle(self, i: usize) -> f64 {
        self.left(i) + self.width / 2.0
    }

    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // bound by the width of the picture
    fn letters(self) -> usize {
        ((self.width - 2.0 * PAD) / LETTER).max(4.0) as usize
    }
}

/// The names of the stages with arrows between them; gives where they end.
fn stages(circle: &Circle, columns: Columns, drawing: &mut Drawing) -> f64 {
    const HIGH: f64 = 28.0;
    for (i, stage) in circle.stages.iter().enumerate() {
        drawing.rect("good", [columns.left(i), 0.0, columns.width, HIGH]);
        let shown = cut(&on_one_line(stage), columns.letters());
        drawing.named_text("on", [columns.middle(i), HIGH / 2.0 + 4.5], Anchor::Middle, &shown, stage);
        if i + 1 < circle.stages.len() {
            arrow([columns.left(i) + columns.width, HIGH / 2.0], [columns.left(i + 1), HIGH / 2.0], drawing);
        }
    }
    HIGH
}

/// The arrow from a place to the next one; from a place that is the same as above, it comes down from there.
fn lead(from: &Place, columns: Columns, i: usize, [bottom, middle]: [f64; 2], drawing: &mut Drawing) {
    let end = [columns.left(i + 1), middle];
    match from {
        Place::There(_) | Place::Open(_) => arrow([columns.left(i) + columns.width, middle], end, drawing),
        Place::Same => {
            let x = columns.middle(i);
            drawing.line("axis", [x, bottom, x, middle]);
            arrow([x, middle], end, drawing);
        }
        Place::Nothing => {}
    }
}

/// A level arrow, with its point just before the end.
fn arrow([x, y]: [f64; 2], [end, _]: [f64; 2], drawing: &mut Drawing) {
    let tip = end - 2.0;
    drawing.line("axis", [x + 2.0, y, tip, y]);
    let [back, above, below] = [tip - 6.0, y - 4.0, y + 4.0].map(number);
    drawing.path("axis", &format!("M{back} {above}L{} {}L{back} {below}", number(tip), number(y)));
}

/// The arrow under all ways from the last stage back to the first.
fn back(circle: &Circle, columns: Columns, y: f64, drawing: &mut Drawing) {
    if circle.stages.len() < 2 {
        return drawing.reach(y);
    }
    let (first, last) = (columns.middle(0), columns.middle(circle.stages.len() - 1));
    let low = y + 22.0;
    let points = [[last, y], [last, low], [first, low], [first, y + 2.0]].map(|[x, y]| format!("{} {}", number(x), number(y)));
    drawing.path("axis", &format!("M{}L{}L{}L{}", points[0], points[1], points[2], points[3]));
    let [left, right, under, tip] = [first - 4.0, first + 4.0, y + 8.0, y + 2.0].map(number);
    drawing.path("axis", &format!("M{left} {under}L{} {tip}L{right} {under}", number(first)));
    drawing.text("soft", [f64::midpoint(first, last), low - 6.0], Anchor::Middle, &cut(&on_one_line(&circle.back), 60));
    drawing.reach(low + 6.0);
}

/// A box with its text over some lines.
struct Filled {
    class: &'static str,
    ink: &'static str,
    lines: Vec<String>,
    whole: String,
}

impl Filled {
    fn of(place: &Place, letters: usize) -> Option<Self> {
        let (class, ink, text) = match place {
            Place::There(text) => ("band", "ink", text),
            Place::Open(text) => ("open", "soft", text),
            Place::Same | Place::Nothing => return None,
        };
        let whole = on_one_line(text.trim());
        let mut lines: Vec<String> = wrapped(&whole, letters, 0).lines().map(str::to_owned).collect();
        if lines.len() > LINES {
            lines.truncate(LINES);
            lines[LINES - 1].push_str(" …");
        }
        let lines = lines.iter().map(|line| cut(line, letters)).collect();
        Some(Self { class, ink, lines, whole })
    }

    fn height(&self) -> f64 {
        u32::try_from(self.lines.len()).map_or(1.0, f64::from) * LINE + 2.0 * PAD - 2.0
    }

    fn draw(&self, [x, y, width, height]: [f64; 4], drawing: &mut Drawing) {
        drawing.rect(self.class, [x, y, width, height]);
        let cut = self.lines.iter().any(|line| line.ends_with('…'));
        let mut line_at = y + height / 2.0 - (self.height() - 2.0 * PAD + 2.0) / 2.0 + 12.0;
        for line in &self.lines {
            drawing.named_text(self.ink, [x + PAD, line_at], Anchor::Start, line, if cut { &self.whole } else { "" });
            line_at += LINE;
        }
    }
}

/// The same in text: columns with arrows between them; what is not there yet stands between brackets.
pub(super) fn typed(circle: &Circle, page: Page) -> String {
    const ARROW: &str = " → ";
    let count = circle.stages.len().max(1);
    let room = page.width.saturating_sub(ARROW.width() * (count - 1)).max(count * 8) / count;
    let head = circle.stages.iter().map(|stage| padded(&cut(&on_one_line(stage), room), room));
    let head = [head.collect::<Vec<_>>().join(ARROW), "─".repeat((room + ARROW.width()) * count - ARROW.width())];
    let rows = circle.ways.iter().flat_map(|way| row(way, room, ARROW));
    let back = (!circle.back.is_empty()).then(|| cut(&format!("↩ {}", on_one_line(&circle.back)), page.width));
    joined(head.into_iter().chain(rows).chain(back))
}

/// A way on as many lines as its longest text asks.
fn row(way: &[Place], room: usize, arrow: &str) -> Vec<String> {
    let cells: Vec<Vec<String>> = way.iter().map(|place| lines(place, room)).collect();
    let high = cells.iter().map(Vec::len).max().unwrap_or(0);
    let leads = |i: usize| way.get(i).is_some_and(|place| matches!(place, Place::There(_) | Place::Open(_)));
    let line = |at: usize| {
        let cell = |(i, lines): (usize, &Vec<String>)| {
            let before = match i {
                0 => String::new(),
                _ if at == 0 && leads(i) => arrow.to_owned(),
                _ => " ".repeat(arrow.width()),
            };
            format!("{before}{}", padded(lines.get(at).map_or("", String::as_str), room))
        };
        cells.iter().enumerate().map(cell).collect()
    };
    (0..high).map(line).collect()
}

fn lines(place: &Place, room: usize) -> Vec<String> {
    let text = match place {
        Place::There(text) => on_one_line(text.trim()),
        Place::Open(text) => format!("({})", on_one_line(text.trim())),
        Place::Same | Place::Nothing => return Vec::new(),
    };
    wrapped(&text, room, 0).lines().map(|line| cut(line, room)).collect()
}
