//! What the rows of all pictures share: a name at the left that is broken or cut, and a key above that says what is what.

use unicode_width::UnicodeWidthStr;

use super::drawing::{Anchor, CHARACTER, Drawing, LINE, WIDTH};
use crate::render::safe::on_one_line;
use crate::render::wrap::{cut, wrapped};

/// Where the names of the rows end.
pub(super) const LABEL: f64 = 196.0;
/// So many characters fit before it.
const COLUMNS: usize = 28;

/// A longer name is cut after so many lines.
const MOST: usize = 3;

/// A name over one to three lines, with the whole of it where it had to be cut.
pub(super) struct Label {
    lines: Vec<String>,
    whole: String,
}

impl Label {
    pub(super) fn new(text: &str) -> Self {
        let whole = on_one_line(text.trim());
        let mut lines: Vec<String> = wrapped(&whole, COLUMNS, 0).lines().map(str::to_owned).collect();
        if lines.len() > MOST {
            let rest = lines.split_off(MOST - 1).join(" ");
            lines.push(rest);
        }
        let lines = lines.iter().map(|line| cut(line, COLUMNS)).collect();
        Self { lines, whole }
    }

    /// How high its row is at least.
    pub(super) fn height(&self) -> f64 {
        match self.lines.len() {
            0 | 1 => LINE + 12.0,
            2 => 2.0 * LINE + 8.0,
            _ => 3.0 * LINE + 8.0,
        }
    }

    /// Draws it around the middle of its row.
    pub(super) fn draw(&self, middle: f64, drawing: &mut Drawing) {
        let cut = self.lines.iter().any(|line| line.ends_with('…'));
        let whole = if cut { self.whole.as_str() } else { "" };
        let mut y = self.lines.iter().skip(1).fold(middle, |first, _| first - LINE / 2.0) + 4.5;
        for line in &self.lines {
            drawing.named_text("ink", [0.0, y], Anchor::Start, line, whole);
            y += LINE;
        }
    }
}

/// About how wide a text is when it is drawn.
pub(super) fn width_of(text: &str) -> f64 {
    let columns = u32::try_from(on_one_line(text).width()).unwrap_or(u32::MAX);
    f64::from(columns) * CHARACTER
}

/// The meanings of the signs, from the left and over as many lines as needed; gives the height below which the picture begins.
/// `sign` draws the sign of each in a room of 22 by 12 units.
pub(super) fn key(names: &[String], drawing: &mut Drawing, sign: impl Fn(usize, [f64; 2], &mut Drawing)) -> f64 {
    let (mut x, mut y) = (0.0, 4.0);
    let mut drawn = false;
    for (i, name) in names.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
        let shown = cut(name, 70);
        let room = 28.0 + width_of(&shown) + 18.0;
        if x > 0.0 && x + room > WIDTH {
            (x, y) = (0.0, y + LINE + 4.0);
        }
        sign(i, [x, y], drawing);
        drawing.named_text("soft", [x + 28.0, y + 10.5], Anchor::Start, &shown, if shown.ends_with('…') { name } else { "" });
        x += room;
        drawn = true;
    }
    if drawn { y + LINE + 8.0 } else { 0.0 }
}
