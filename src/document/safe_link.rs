//! Which addresses a document may link to: those that only lead a reader somewhere.

use std::borrow::Cow;

use crate::source::signs::is_unseen;

/// What an address without `https://` ends its name with when it is one of the web, and no file.
const WEB: [&str; 16] =
    ["nl", "be", "de", "eu", "com", "org", "net", "info", "nu", "uk", "fr", "int", "gov", "edu", "amsterdam", "frl"];

/// The address, when it is one of the web, of mail, or of a file beside this one; `www.example.nl` gets its `https://`. Anything
/// else stays text.
#[must_use]
pub fn safe_link(address: &str) -> Option<Cow<'_, str>> {
    let address = address.trim();
    let odd = address.is_empty() || address.chars().any(|c| c.is_control() || c.is_whitespace() || c == '\\' || is_unseen(c));
    if odd || address.starts_with("//") {
        return None;
    }
    let before_path = address.split(['/', '?', '#']).next().unwrap_or_default();
    match before_path.split_once(':') {
        None if before_path.contains('@') => None,
        None if is_host(before_path) => Some(Cow::Owned(format!("https://{address}"))),
        None => Some(Cow::Borrowed(address)),
        Some((scheme, _)) => {
            ["https", "http", "mailto"].iter().any(|safe| scheme.eq_ignore_ascii_case(safe)).then_some(Cow::Borrowed(address))
        }
    }
}

/// Whether a name is that of a place on the web: `www.` before it, or an ending that files do not have.
fn is_host(name: &str) -> bool {
    let name = name.to_lowercase();
    let parts: Vec<&str> = name.split('.').collect();
    let whole = parts.len() > 1 && parts.iter().all(|part| !part.is_empty());
    whole && ((parts[0] == "www" && parts.len() > 2) || parts.last().is_some_and(|last| WEB.contains(last)))
}

#[cfg(test)]
mod tests {
    use super::safe_link;

    #[test]
    fn only_the_web_mail_and_files_beside_it_are_linked_to() {
        for good in ["https://www.nji.nl/a?b=c:d", "HTTP://x", "mailto:info@example.nl", "../products/a.md", "#kop", "a/b:c"] {
            assert_eq!(safe_link(good).as_deref(), Some(good));
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

    #[test]
    fn an_address_of_the_web_that_was_typed_without_its_beginning_gets_it() {
        for bare in ["www.example.nl", "example.nl/pagina?a=b", "WWW.Example.NL", "nji.nl#kop", "www.iets.zorg/x"] {
            assert_eq!(safe_link(bare).as_deref(), Some(format!("https://{bare}").as_str()));
        }
        for file in ["memo.pdf", "products/samen.nl.md", "lessons.html", "../www.example.nl", "kaart", ".nl"] {
            assert_eq!(safe_link(file).as_deref(), Some(file));
        }
        assert_eq!(safe_link("info@example.nl"), None, "no page");
    }
}
