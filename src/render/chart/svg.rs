//! The shapes of a chart as SVG: a class for the page, a colour for paper, and text made harmless.

use super::drawing::{Anchor, Drawing, Shape, WIDTH, number};
use super::paint::Paint;
use crate::render::html;
use crate::render::safe::for_xml;

/// The picture with its name and what it shows.
pub(super) fn picture(drawing: &Drawing, title: &str, alternative: &str) -> String {
    let (width, height) = (number(WIDTH), number(drawing.height));
    let body: String = drawing.shapes.iter().map(shape).collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         font-family=\"Source Sans 3, Segoe UI, Helvetica Neue, Arial, sans-serif\" font-size=\"13\">\n\
         <title>{}</title>\n<desc>{}</desc>\n{body}</svg>\n",
        escaped(title),
        escaped(alternative),
    )
}

/// Text in a picture, which is XML by itself: also a document and a page hold it.
fn escaped(text: &str) -> String {
    html::escaped(&for_xml(text))
}

fn shape(shape: &Shape) -> String {
    let look = |class: &str| format!("class=\"{class}\" {}", Paint::of(class).attributes());
    match shape {
        Shape::Rect { class, place } => {
            let [x, y, width, height] = place.map(number);
            format!("<rect {} x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>\n", look(class))
        }
        Shape::Path { class, path } => format!("<path {} d=\"{path}\"/>\n", look(class)),
        Shape::Circle { class, place } => {
            let [x, y, radius] = place.map(number);
            format!("<circle {} cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>\n", look(class))
        }
        Shape::Text { class, place, anchor, text, whole } => {
            let anchor = match anchor {
                Anchor::Start => "",
                Anchor::Middle => " text-anchor=\"middle\"",
                Anchor::End => " text-anchor=\"end\"",
            };
            let more = if whole.is_empty() || whole == text { String::new() } else { format!("<title>{}</title>", escaped(whole)) };
            let [x, y] = place.map(number);
            format!("<text {} x=\"{x}\" y=\"{y}\"{anchor}>{more}{}</text>\n", look(class), escaped(text))
        }
    }
}
