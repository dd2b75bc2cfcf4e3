//! How the shapes of a chart are painted on paper; a page may set other colours for their classes.

use crate::document::house::Color;

const INK: Color = Color(0x1d, 0x25, 0x30);
const SOFT: Color = Color(0x4c, 0x58, 0x66);
const PAPER: Color = Color(0xff, 0xff, 0xff);
const GOOD: Color = Color(0x1f, 0x6f, 0xb2);
const BAD: Color = Color(0xb8, 0x56, 0x0f);
const THIRD: Color = Color(0x0b, 0x6b, 0x53);
const FOURTH: Color = Color(0x7a, 0x4f, 0xa3);
const EVEN: Color = Color(0xd5, 0xdc, 0xe3);
const BAND: Color = Color(0xbc, 0xd3, 0xe8);
const GRID: Color = Color(0xc9, 0xd1, 0xda);

/// What a shape is filled with, and its line: colour, width, dashes.
#[derive(Clone, Copy)]
pub(in crate::render) struct Paint {
    pub(in crate::render) fill: Option<Color>,
    pub(in crate::render) stroke: Option<(Color, f64)>,
    pub(in crate::render) dashes: &'static [f64],
}

impl Paint {
    /// The paint of a class. A point is an open form in the colour of its line.
    pub(in crate::render) fn of(class: &str) -> Self {
        let (first, rest) = class.split_once(' ').unwrap_or((class, ""));
        let paint = Self::named(first);
        if rest == "point" { Self { fill: Some(PAPER), dashes: &[], ..paint } } else { paint }
    }

    fn named(class: &str) -> Self {
        match class {
            "ink" => Self::filled(INK),
            "soft" => Self::filled(SOFT),
            "on" => Self::filled(PAPER),
            "good" | "dot" => Self::filled(GOOD),
            "bad" => Self::filled(BAD),
            "even" => Self { fill: Some(EVEN), ..Self::drawn(SOFT, 0.5, &[]) },
            "band" => Self { fill: Some(BAND), ..Self::drawn(GOOD, 1.0, &[]) },
            "open" => Self { fill: Some(PAPER), ..Self::drawn(SOFT, 1.0, &[4.0, 3.0]) },
            "ring" => Self { fill: Some(PAPER), ..Self::drawn(GOOD, 2.0, &[]) },
            "hatch" => Self::drawn(PAPER, 1.5, &[]),
            "axis" => Self::drawn(SOFT, 1.2, &[]),
            "today" => Self::drawn(BAD, 1.5, &[5.0, 3.0]),
            "one" => Self::drawn(GOOD, 2.2, &[]),
            "two" => Self::drawn(BAD, 2.2, &[7.0, 4.0]),
            "three" => Self::drawn(THIRD, 2.2, &[2.0, 3.0]),
            "four" => Self::drawn(FOURTH, 2.2, &[9.0, 3.0, 2.0, 3.0]),
            _ => Self::drawn(GRID, 1.0, &[]),
        }
    }

    const fn filled(color: Color) -> Self {
        Self { fill: Some(color), stroke: None, dashes: &[] }
    }

    const fn drawn(color: Color, width: f64, dashes: &'static [f64]) -> Self {
        Self { fill: None, stroke: Some((color, width)), dashes }
    }

    /// The same in the words of SVG.
    pub(super) fn attributes(self) -> String {
        let mut text = format!("fill=\"{}\"", self.fill.map_or_else(|| "none".to_owned(), Color::hex));
        if let Some((color, width)) = self.stroke {
            text.push_str(&format!(" stroke=\"{}\" stroke-width=\"{width}\"", color.hex()));
        }
        if !self.dashes.is_empty() {
            let dashes: Vec<String> = self.dashes.iter().map(f64::to_string).collect();
            text.push_str(&format!(" stroke-dasharray=\"{}\"", dashes.join(" ")));
        }
        text
    }
}
