//! Text made safe for XML: what a person wrote is text, and what XML does not allow is shown as it is shown elsewhere.

use crate::render::html;
use crate::render::safe::for_xml;

/// How every part begins.
pub(super) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Text for an element or an attribute. Control characters were made visible; two more are no characters in XML.
pub(super) fn escaped(text: &str) -> String {
    html::escaped(&for_xml(text))
}

/// The same on one line, for names and titles.
pub(super) fn line(text: &str) -> String {
    escaped(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::{escaped, line};

    #[test]
    fn no_character_breaks_a_part() {
        assert_eq!(
            escaped("a<b> & \"c\" \u{0}\u{1b}\u{ffff}\u{202e}"),
            "a&lt;b&gt; &amp; &quot;c&quot; \\u{0}\\u{1b}\\u{ffff}\\u{202e}"
        );
        assert_eq!(line("een\n titel\t"), "een titel");
    }
}
