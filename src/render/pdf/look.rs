//! How a page looks: its measures in points, its colours, and the sizes of its letters.

use crate::document::house::Color;

/// A sheet: how large it is, and the space around its text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sheet {
    pub(super) size: [f32; 2],
    pub(super) aside: f32,
    pub(super) top: f32,
    pub(super) bottom: f32,
}

/// A4, upright.
pub(super) const PAPER: Sheet = Sheet { size: [595.28, 841.89], aside: 60.0, top: 50.0, bottom: 60.0 };
/// A slide, as wide as the screens on which it is shown.
pub(super) const SLIDE: Sheet = Sheet { size: [720.0, 405.0], aside: 54.0, top: 36.0, bottom: 46.0 };

impl Sheet {
    /// How wide text may be.
    pub(super) const fn width(self) -> f32 {
        self.size[0] - 2.0 * self.aside
    }

    /// How high a page of text may be.
    pub(super) const fn height(self) -> f32 {
        self.size[1] - self.top - self.bottom
    }

    /// Where the line at the foot stands, from the top of the sheet.
    pub(super) const fn foot(self) -> f32 {
        self.size[1] - self.bottom + 22.0
    }
}

pub(super) const INK: Color = Color(0x1d, 0x25, 0x30);
pub(super) const SOFT: Color = Color(0x4c, 0x58, 0x66);
pub(super) const LINE: Color = Color(0xc9, 0xd1, 0xda);
pub(super) const TINT: Color = Color(0xee, 0xf3, 0xf7);

/// Which side of its room text stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Middle,
    Right,
}

/// How a piece of text looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    pub(super) size: f32,
    /// From line to line.
    pub(super) leading: f32,
    pub(super) color: Color,
    pub(super) bold: bool,
    /// For numbers that stand below each other.
    pub(super) tabular: bool,
    pub(super) side: Side,
}

pub(super) const TEXT: Look = Look { size: 10.0, leading: 13.4, color: INK, bold: false, tabular: false, side: Side::Left };
pub(super) const SMALL: Look = Look { size: 8.5, leading: 11.0, color: SOFT, ..TEXT };

/// How close a document is set: from roomy to what is still read with ease.
pub(super) const CLOSENESS: [f32; 4] = [1.0, 0.97, 0.94, 0.91];

/// How a heading looks, and the space above and below it.
pub(super) fn heading(level: u8, accent: Color) -> (Look, [f32; 2]) {
    let look = |size: f32, color| Look { size, leading: size * 1.25, color, bold: true, ..TEXT };
    match level {
        1 => (look(19.0, INK), [0.0, 11.0]),
        2 => (look(12.5, accent), [12.5, 3.0]),
        3 => (look(10.8, INK), [10.0, 2.5]),
        _ => (look(10.0, SOFT), [8.0, 2.0]),
    }
}

impl Look {
    pub(super) const fn colored(self, color: Color) -> Self {
        Self { color, ..self }
    }

    /// The same, larger or smaller.
    pub(super) fn scaled(self, by: f32) -> Self {
        Self { size: self.size * by, leading: self.leading * by, ..self }
    }

    /// Where the letters stand in their line, from its top.
    pub(super) fn base(self) -> f32 {
        self.leading / 2.0 + self.size * 0.33
    }
}

/// A colour mixed with white; a share of 1 is the colour itself.
pub(super) fn lightened(Color(r, g, b): Color, share: f32) -> Color {
    // Both are between 0 and 255, so is what lies between them.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let mix = |part: u8| (f32::from(part) * share + 255.0 * (1.0 - share)).round() as u8;
    Color(mix(r), mix(g), mix(b))
}
