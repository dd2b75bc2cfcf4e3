//! A chart while it is drawn: shapes with a class that says how they are painted. Writers of formats paint them.

/// How wide every picture is, in its own units; its height follows from what is in it.
pub(in crate::render) const WIDTH: f64 = 640.0;
/// How high a line of text is.
pub(super) const LINE: f64 = 16.0;
/// About how wide a character is; text is never measured, so that a picture is the same on every machine.
pub(super) const CHARACTER: f64 = 7.8;

/// Which side of its place a text stands on.
#[derive(Clone, Copy)]
pub(in crate::render) enum Anchor {
    Start,
    Middle,
    End,
}

/// One shape of a picture.
pub(in crate::render) enum Shape {
    /// From its left top corner: width and height.
    Rect { class: String, place: [f64; 4] },
    /// In the words of SVG: only M, L and Z with numbers.
    Path { class: String, path: String },
    /// Around a middle, with a radius.
    Circle { class: String, place: [f64; 3] },
    /// Text on a base line; the whole of it where it had to be cut.
    Text { class: String, place: [f64; 2], anchor: Anchor, text: String, whole: String },
}

pub(in crate::render) struct Drawing {
    pub(in crate::render) shapes: Vec<Shape>,
    pub(in crate::render) height: f64,
}

impl Drawing {
    pub(super) const fn new() -> Self {
        Self { shapes: Vec::new(), height: 0.0 }
    }

    /// Makes the picture at least this high.
    pub(super) const fn reach(&mut self, y: f64) {
        self.height = self.height.max(y);
    }

    pub(super) fn rect(&mut self, class: &str, [x, y, width, height]: [f64; 4]) {
        self.shapes.push(Shape::Rect { class: class.to_owned(), place: [x, y, width.max(0.0), height] });
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
        self.shapes.push(Shape::Path { class: class.to_owned(), path: path.to_owned() });
    }

    pub(super) fn circle(&mut self, class: &str, place: [f64; 3]) {
        self.shapes.push(Shape::Circle { class: class.to_owned(), place });
    }

    pub(super) fn text(&mut self, class: &str, place: [f64; 2], anchor: Anchor, text: &str) {
        self.named_text(class, place, anchor, text, "");
    }

    /// Text that says more when it is pointed at, such as the whole of a name that was cut.
    pub(super) fn named_text(&mut self, class: &str, place: [f64; 2], anchor: Anchor, text: &str, whole: &str) {
        let (class, text, whole) = (class.to_owned(), text.to_owned(), whole.to_owned());
        self.shapes.push(Shape::Text { class, place, anchor, text, whole });
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
