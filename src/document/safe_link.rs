//! Which addresses a document may link to: those that only lead a reader somewhere.

use crate::source::signs::is_unseen;

/// The address, when it is one of the web, of mail, or of a file beside this one. Anything else stays text.
#[must_use]
pub fn safe_link(address: &str) -> Option<&str> {
    let address = address.trim();
    let odd = address.is_empty() || address.chars().any(|c| c.is_control() || c.is_whitespace() || c == '\\' || is_unseen(c));
    if odd || address.starts_with("//") {
        return None;
    }
    let before_path = address.split(['/', '?', '#']).next().unwrap_or_default();
    match before_path.split_once(':') {
        None => Some(address),
        Some((scheme, _)) => ["https", "http", "mailto"].iter().any(|safe| scheme.eq_ignore_ascii_case(safe)).then_some(address),
    }
}

#[cfg(test)]
mod tests {
    use super::safe_link;

    #[test]
    fn only_the_web_mail_and_files_beside_it_are_linked_to() {
        for good in ["https://www.nji.nl/a?b=c:d", "HTTP://x", "mailto:info@example.nl", "../products/a.md", "#kop", "a/b:c"] {
            assert_eq!(safe_link(good), Some(good));
        }
        let bad = [
            "javascript:alert(1)",
            "JavaScript:x",
            " data:text/html,x",
            "//evil.example",
            "vbscript:x",
            "java\nscript:x",
            "mailto:a@b.exa\u{202e}mple",
            "https://a.example/\u{200b}",
            "\\\\x",
            "",
        ];
        for bad in bad {
            assert_eq!(safe_link(bad), None, "{bad}");
        }
    }
}
