//! Finds mail addresses of persons. Mailboxes of a role (`info@`, `secretariaat@`) and addresses that lead nowhere
//! (`.example`, `.invalid`, `.test`) are left alone.

use super::personal::masked;
use super::{Level, Look, Rule, TextView};
use crate::source::{At, Finding, Span};

pub(super) const RULE: Rule = Rule::private("mail-address", Level::Warning, Look::Text(run));

/// The part before the @ of mailboxes that belong to a role.
const ROLES: [&str; 41] = [
    "aanmelden",
    "aanmelding",
    "academie",
    "administratie",
    "algemeen",
    "balie",
    "beleid",
    "bestuur",
    "bureau",
    "communicatie",
    "contact",
    "directie",
    "fg",
    "git",
    "helpdesk",
    "hr",
    "hrm",
    "hallo",
    "info",
    "informatie",
    "kennis",
    "klachten",
    "klantenservice",
    "kwaliteit",
    "mail",
    "noreply",
    "no-reply",
    "office",
    "onderzoek",
    "opleidingen",
    "planning",
    "post",
    "postbus",
    "privacy",
    "receptie",
    "redactie",
    "secretariaat",
    "servicedesk",
    "support",
    "training",
    "webmaster",
];
/// The ends of addresses that lead nowhere, by agreement (RFC 2606).
const NOWHERE: [&str; 7] = ["example", "invalid", "test", "localhost", "example.com", "example.org", "example.net"];

fn run(view: &TextView<'_>, found: &mut Vec<Finding>) {
    for span in hits(view.text()) {
        found.push(Finding::new(RULE.id, At::Span(span)).with("shown", masked(span.of(view.text()))));
    }
}

/// The mail addresses of persons in a text.
pub(super) fn hits(text: &str) -> impl Iterator<Item = Span> {
    memchr::memchr_iter(b'@', text.as_bytes()).filter_map(move |at| address(text, at))
}

fn address(text: &str, at: usize) -> Option<Span> {
    let bytes = text.as_bytes();
    let local = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-' | b'+' | b'%');
    let domain = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-');
    let start = at - bytes[..at].iter().rev().take_while(|b| local(b)).count();
    let end = at + 1 + bytes[at + 1..].iter().take_while(|b| domain(b)).count();
    let name = text[start..at].trim_start_matches(['.', '-', '%', '+']);
    let host = text[at + 1..end].trim_end_matches(['.', '-']);
    let span = Span::new(at - name.len(), at + 1 + host.len());
    (is_host(host) && !name.is_empty() && !leads_nowhere(host) && !is_role(name)).then_some(span)
}

/// At least two parts, the last of letters only.
fn is_host(host: &str) -> bool {
    host.rsplit_once('.').is_some_and(|(rest, top)| {
        !rest.is_empty() && !rest.starts_with('.') && top.len() >= 2 && top.bytes().all(|b| b.is_ascii_alphabetic())
    })
}

fn leads_nowhere(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    NOWHERE.iter().any(|end| host == *end || host.strip_suffix(end).is_some_and(|rest| rest.ends_with('.')))
}

fn is_role(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let first = name.split(['.', '+', '_']).next().unwrap_or_default();
    ROLES.contains(&name.as_str()) || ROLES.contains(&first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn persons_are_found_and_roles_are_not() {
        let found = |text: &'static str| hits(text).map(|span| span.of(text)).collect::<Vec<_>>();
        assert_eq!(found("mail joris.devries@zorgmail-test.nl."), ["joris.devries@zorgmail-test.nl"]);
        assert_eq!(found("<mailto:j.jansen@a-test.nl>"), ["j.jansen@a-test.nl"]);
        for other in [
            "info@jeugdhulp.nl",
            "Secretariaat.zorg@a.nl",
            "a@werkplaats.example",
            "volg @werkplaats31",
            "a @ b.nl",
            "x@1.2",
            "@",
            "a@.nl",
        ] {
            assert!(found(other).is_empty(), "{other}");
        }
    }
}
