//! Where an address in a record leads: a place in the repository, outside it, or the web.

use crate::source::way::{below, decoded};

/// Where an address leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Leads {
    /// To a path below the top of the repository, with `/`.
    Inside(String),
    /// Out of the repository.
    Outside,
    /// To the web or a mail program.
    Away,
    /// To something that runs or opens when it is clicked; the scheme.
    Unsafe(String),
    /// To a place in the same document.
    Here,
}

/// Where an address leads, seen from the file with this path.
pub(super) fn leads(address: &str, from: &str) -> Leads {
    let address = address.trim().replace('\\', "/");
    if let Some((scheme, _)) = address.split_once(':').filter(|(scheme, _)| is_scheme(scheme)) {
        return match scheme.to_ascii_lowercase().as_str() {
            "http" | "https" | "mailto" | "tel" => Leads::Away,
            drive if drive.len() == 1 => Leads::Outside,
            other => Leads::Unsafe(other.to_owned()),
        };
    }
    let path = address.split(['#', '?']).next().unwrap_or_default();
    if path.is_empty() {
        return Leads::Here;
    }
    if path.starts_with('/') {
        return Leads::Outside;
    }
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    below(folder, &decoded(path)).map_or(Leads::Outside, Leads::Inside)
}

/// A path from the top of the repository, as the `file` of a product.
pub(super) fn from_top(path: &str) -> Leads {
    let path = path.trim().replace('\\', "/");
    if path.starts_with('/') || path.contains('\0') || path.split_once(':').is_some_and(|(scheme, _)| is_scheme(scheme)) {
        return Leads::Outside;
    }
    below("", &path).map_or(Leads::Outside, Leads::Inside)
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_in_out_or_away() {
        let from = "products/a.md";
        let inside = |path: &str| Leads::Inside(path.to_owned());
        assert_eq!(leads("../wishes/b.yaml#kop", from), inside("wishes/b.yaml"));
        assert_eq!(leads("een%20bijlage.pdf", from), inside("products/een bijlage.pdf"));
        for out in ["../../x", "/etc/hostname", "C:\\Users\\x.pdf", "..\\..\\x.pdf", "../../../etc/passwd"] {
            assert_eq!(leads(out, from), Leads::Outside, "{out}");
        }
        assert_eq!(leads("https://a.example/b", from), Leads::Away);
        assert_eq!(leads("JavaScript:alert(1)", from), Leads::Unsafe("javascript".into()));
        assert_eq!(leads("#kop", from), Leads::Here);
        assert_eq!(from_top("files/a.pdf"), inside("files/a.pdf"));
        assert_eq!(from_top("../a.pdf"), Leads::Outside);
        assert_eq!(from_top("C:\\a.pdf"), Leads::Outside);
    }
}
