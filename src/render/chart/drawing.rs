//! The SVG of a chart while it is made: shapes with a class for the page and a colour for paper, and text made harmless.

use crate::render::html::escaped;

/// How wide every picture is, in its own units; its height follows from what is in it.
pub(super) const WIDTH: f64 = 640.0;
/// How high a line of text is.
pub(super) const LINE: f64 = 16.0;
/// About how wide a character is; text is never measured, so that a picture is the same on every machine.
pub(super) const CHARACTER: f64 = 7.8;

/// Which side of its place a text stands on.
#[derive(Clone, Copy)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

pub(super) struct Drawing {
    body: String,
    height: f64,
}

impl Drawing {
    pub(super) const fn new() -> Self {
        Self { body: String::new(), height: 0.0 }
    }

    /// Makes the picture at least this high.
    pub(super) const fn reach(&mut self, y: f64) {
        self.height = self.height.max(y);
    }

    pub(super) fn rect(&mut self, class: &str, [x, y, width, height]: [f64; 4]) {
        let (x, y, width, height) = (number(x), number(y), number(width.max(0.0)), number(height));
        let paint = paint(class);
        self.body
            .push_str(&format!("<rect class=\"{class}\" {paint} x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>\n"));
    }

    /// A bar that is told from a full one without colour: with slanting lines.
    pub(super) fn hatched(&mut self, class: &str, place: [f64; 4]) {
        self.rect(class, place);
        let lines = slanting(place);
        if !lines.is_empty() {
            self.path("hatch", &lines);
        }
    }

    pub(super) fn line(&mut self, class: &str, [x1, y1, x2, y2]: [f64; 4]) {
        self.path(class, &format!("M{} {}L{} {}", number(x1), number(y1), number(x2), number(y2)));
    }

    /// A path in SVG's own words, which hold only numbers.
    pub(super) fn path(&mut self, class: &str, path: &str) {
        self.body.push_str(&format!("<path class=\"{class}\" {} d=\"{path}\"/>\n", paint(class)));
    }

    pub(super) fn circle(&mut self, class: &str, [x, y, radius]: [f64; 3]) {
        let (x, y, radius) = (number(x), number(y), number(radius));
        self.body.push_str(&format!("<circle class=\"{class}\" {} cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>\n", paint(class)));
    }

    pub(super) fn text(&mut self, class: &str, [x, y]: [f64; 2], anchor: Anchor, text: &str) {
        self.named_text(class, [x, y], anchor, text, "");
    }

    /// Text that says more when it is pointed at, such as the whole of a name that was cut.
    pub(super) fn named_text(&mut self, class: &str, [x, y]: [f64; 2], anchor: Anchor, text: &str, whole: &str) {
        let anchor = match anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        };
        let more = if whole.is_empty() || whole == text { String::new() } else { format!("<title>{}</title>", escaped(whole)) };
        let (x, y, paint, text) = (number(x), number(y), paint(class), escaped(text));
        self.body.push_str(&format!("<text class=\"{class}\" {paint} x=\"{x}\" y=\"{y}\"{anchor}>{more}{text}</text>\n"));
    }

    /// The picture with its name and what it shows.
    pub(super) fn finish(self, title: &str, alternative: &str) -> String {
        let (width, height) = (number(WIDTH), number(self.height));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
             font-family=\"Source Sans 3, Segoe UI, Helvetica Neue, Arial, sans-serif\" font-size=\"13\">\n\
             <title>{}</title>\n<desc>{}</desc>\n{}</svg>\n",
            escaped(title),
            escaped(alternative),
            self.body
        )
    }
}

/// A number with one decimal, so that pictures are the same everywhere.
pub(super) fn number(value: f64) -> String {
    let value = if value.is_finite() { value.clamp(-9999.0, 9999.0) } else { 0.0 };
    let text = format!("{value:.1}");
    let short = text.strip_suffix(".0").unwrap_or(&text);
    if short == "-0" { "0".to_owned() } else { short.to_owned() }
}

/// The lines of a pattern inside a rectangle, from bottom left to top right.
fn slanting([x, y, width, height]: [f64; 4]) -> String {
    const STEP: f64 = 6.0;
    let mut path = String::new();
    let mut start = STEP - height;
    while start < width {
        let (left, right) = (start.max(0.0), (start + height).min(width));
        let (low, high) = (y + height - (left - start), y + height - (right - start));
        path.push_str(&format!("M{} {}L{} {}", number(x + left), number(low), number(x + right), number(high)));
        start += STEP;
    }
    path
}

/// The colours of paper, for where no page sets them.
fn paint(class: &str) -> &'static str {
    match class {
        "ink" => "fill=\"#1d2530\"",
        "soft" => "fill=\"#4c5866\"",
        "on" => "fill=\"#ffffff\"",
        "good" | "dot" => "fill=\"#1f6fb2\"",
        "bad" => "fill=\"#b8560f\"",
        "even" => "fill=\"#d5dce3\" stroke=\"#4c5866\" stroke-width=\"0.5\"",
        "band" => "fill=\"#bcd3e8\" stroke=\"#1f6fb2\" stroke-width=\"1\"",
        "open" => "fill=\"#ffffff\" stroke=\"#4c5866\" stroke-width=\"1\" stroke-dasharray=\"4 3\"",
        "ring" => "fill=\"#ffffff\" stroke=\"#1f6fb2\" stroke-width=\"2\"",
        "hatch" => "fill=\"none\" stroke=\"#ffffff\" stroke-width=\"1.5\"",
        "axis" => "fill=\"none\" stroke=\"#4c5866\" stroke-width=\"1.2\"",
        "today" => "fill=\"none\" stroke=\"#b8560f\" stroke-width=\"1.5\" stroke-dasharray=\"5 3\"",
        "one" => "fill=\"none\" stroke=\"#1f6fb2\" stroke-width=\"2.2\"",
        "two" => "fill=\"none\" stroke=\"#b8560f\" stroke-width=\"2.2\" stroke-dasharray=\"7 4\"",
        "three" => "fill=\"none\" stroke=\"#0b6b53\" stroke-width=\"2.2\" stroke-dasharray=\"2 3\"",
        "four" => "fill=\"none\" stroke=\"#7a4fa3\" stroke-width=\"2.2\" stroke-dasharray=\"9 3 2 3\"",
        _ => "fill=\"none\" stroke=\"#c9d1da\" stroke-width=\"1\"",
    }
}

#[cfg(test)]
mod tests {
    use super::{number, slanting};

    #[test]
    fn numbers_are_short_and_never_break_a_picture() {
        assert_eq!([1.0, -0.01, 2.345, 1e12, f64::NAN].map(number), ["1", "0", "2.3", "9999", "0"]);
    }

    #[test]
    fn a_pattern_stays_inside_its_bar() {
        assert_eq!(slanting([10.0, 0.0, 8.0, 6.0]), "M10 6L16 0M16 6L18 4");
        assert_eq!(slanting([0.0, 0.0, 0.0, 6.0]), "");
    }
}
