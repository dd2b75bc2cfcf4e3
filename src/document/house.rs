//! The look of an organisation on its documents: name, mark, colours, letters, and the line at the foot of a page.

/// How documents of an organisation look. The default is plain: no name, the program's own colour, letters without
/// serifs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct House {
    /// The name at the head of a document; nothing when empty.
    pub name: String,
    /// The picture beside the name.
    pub logo: Option<Logo>,
    /// The colour of headings and lines.
    pub accent: Color,
    /// The letters of the text.
    pub font: Font,
    /// The line at the foot of each page, beside the page number; nothing when empty.
    pub footer: String,
    /// The lines of the address, on the first page.
    pub address: Vec<String>,
}

/// A picture with the words for who does not see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// The bytes of the file, as they stand in the folder.
    pub bytes: Vec<u8>,
    /// What they hold.
    pub form: LogoForm,
    /// What the picture shows.
    pub alt: String,
}

/// The pictures that every writer of documents knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogoForm {
    /// Portable Network Graphics.
    Png,
    /// A photograph.
    Jpeg,
}

/// The letters of a document; both come with the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Font {
    /// Without serifs.
    #[default]
    Sans,
    /// With serifs.
    Serif,
}

/// A colour as red, green and blue, 0 to 255 each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color(pub u8, pub u8, pub u8);

/// The colour of headings in the pages of the program (`--accent` in `data/page.css`).
const ACCENT: Color = Color(0x0b, 0x5f, 0x4b);

impl Default for House {
    fn default() -> Self {
        Self { name: String::new(), logo: None, accent: ACCENT, font: Font::Sans, footer: String::new(), address: Vec::new() }
    }
}

/// White paper, and the ground of pages at night (`--paper` in `data/page.css`).
const PAPER: Color = Color(0xff, 0xff, 0xff);
const NIGHT: Color = Color(0x16, 0x1b, 0x21);
/// The contrast that text needs with its ground (WCAG 2.1, success criterion 1.4.3).
const ENOUGH: f64 = 4.5;

impl Color {
    /// Reads `#0b5f4b`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let part = |i: usize| u8::from_str_radix(&digits[i..i + 2], 16).ok();
        Some(Self(part(0)?, part(2)?, part(4)?))
    }

    /// Whether text in this colour can be read on white paper.
    #[must_use]
    pub fn is_readable(self) -> bool {
        contrast(self, PAPER) >= ENOUGH
    }

    /// The same hue, made lighter until it can be read on a dark ground; as clear as it was, so that it does not turn grey.
    #[must_use]
    pub fn by_night(self) -> Self {
        let parts = [self.0, self.1, self.2].map(|part| f64::from(part) / 255.0);
        let [most, least] = [parts.into_iter().fold(0.0, f64::max), parts.into_iter().fold(1.0, f64::min)];
        let (light, range) = (f64::midpoint(most, least), most - least);
        let clear = if range > 0.0 { range / (1.0 - (2.0 * light - 1.0).abs()) } else { 0.0 };
        let lighter = |step: u32| {
            let light = light + (1.0 - light) * f64::from(step) / 40.0;
            let spread = clear.min(0.75) * (1.0 - (2.0 * light - 1.0).abs());
            let part = |value: f64| {
                let place = if range > 0.0 { (value - least) / range - 0.5 } else { 0.0 };
                ((light + place * spread) * 255.0).round() as u8
            };
            Self(part(parts[0]), part(parts[1]), part(parts[2]))
        };
        (0..=40).map(lighter).find(|color| contrast(*color, NIGHT) >= ENOUGH + 1.5).unwrap_or(PAPER)
    }

    /// The colour as pages write it: `#0b5f4b`.
    #[must_use]
    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

/// The contrast of two colours, 1 to 21, as WCAG 2.1 defines it.
fn contrast(one: Color, other: Color) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The relative luminance of a colour, as WCAG 2.1 defines it.
fn luminance(color: Color) -> f64 {
    let linear = |part: u8| {
        let value = f64::from(part) / 255.0;
        if value <= 0.03928 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(color.0) + 0.7152 * linear(color.1) + 0.0722 * linear(color.2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_and_judged_by_their_contrast() {
        assert_eq!(Color::parse("#0b5f4b"), Some(ACCENT));
        assert_eq!(ACCENT.hex(), "#0b5f4b");
        for wrong in ["0b5f4b", "#0b5", "groen", "#0b5f4g", "#é5f4b", ""] {
            assert_eq!(Color::parse(wrong), None, "{wrong}");
        }
        assert!(ACCENT.is_readable() && !Color(0xff, 0xcc, 0).is_readable());
        assert_eq!(format!("{:.1}", contrast(Color(0, 0, 0), PAPER)), "21.0");
    }

    #[test]
    fn every_colour_can_be_read_by_night() {
        for color in [ACCENT, Color(0, 0, 0), Color(0x80, 0, 0), Color(0, 0, 0x60), PAPER] {
            assert!(contrast(color.by_night(), NIGHT) >= ENOUGH, "{color:?}");
        }
        let Color(red, _, blue) = Color(0x12, 0x4e, 0x6b).by_night();
        assert!(blue > red + 100, "a blue stays blue: {red} {blue}");
    }
}
