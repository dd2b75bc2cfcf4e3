//! The colour of an organisation, made light or dark enough to read by.

use crate::document::house::Color;

/// The least contrast of text with what is behind it. Source: WCAG 2.2, success criterion 1.4.3.
const LEAST: f64 = 4.5;

/// The colour as text on this paper: itself where that can be read, else as much lighter or darker as is needed.
pub(super) fn readable(color: Color, paper: Color) -> Color {
    let end = if luminance(paper) > 0.5 { Color(0, 0, 0) } else { Color(255, 255, 255) };
    let steps = (0..=20).map(|step| mixed(color, end, step));
    steps.into_iter().find(|mixed| contrast(*mixed, paper) >= LEAST).unwrap_or(end)
}

/// So many twentieths of the way from one colour to another.
fn mixed(from: Color, to: Color, step: u16) -> Color {
    let part = |from: u8, to: u8| {
        let sum = u16::from(from) * (20 - step) + u16::from(to) * step;
        u8::try_from(sum / 20).unwrap_or(u8::MAX)
    };
    Color(part(from.0, to.0), part(from.1, to.1), part(from.2, to.2))
}

fn contrast(one: Color, other: Color) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(color: Color) -> f64 {
    let part = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(color.0) + 0.7152 * part(color.1) + 0.0722 * part(color.2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_colour_can_be_read_on_any_paper() {
        let papers = [Color(255, 255, 255), Color(0x16, 0x1b, 0x21)];
        for color in [Color(255, 220, 0), Color(0, 0, 0), Color(255, 255, 255), Color(0x0b, 0x5f, 0x4b), Color(128, 128, 128)] {
            for paper in papers {
                assert!(contrast(readable(color, paper), paper) >= LEAST, "{color:?} on {paper:?}");
            }
        }
        assert_eq!(readable(Color(0x0b, 0x5f, 0x4b), papers[0]), Color(0x0b, 0x5f, 0x4b));
    }
}
