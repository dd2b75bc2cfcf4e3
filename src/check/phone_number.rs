//! Finds Dutch phone numbers: mobile ones and land lines. Numbers of a service (0800, 0900) or a firm (085, 088)
//! belong to nobody and are left alone.

use super::personal::{Number, around, joined, line_before, masked, numbers};
use super::{Level, Look, Rule, TextView, iban};
use crate::source::{At, Finding, Span};

pub(super) const RULE: Rule = Rule::private("phone-number", Level::Warning, Look::Text(run));

fn run(view: &TextView<'_>, found: &mut Vec<Finding>) {
    let accounts: Vec<Span> = iban::hits(view.text(), view.countries()).collect();
    let is_account = |span: &Span| accounts.iter().any(|account| account.start <= span.start && span.end <= account.end);
    for span in hits(view.text(), view.numbers()).filter(|span| !is_account(span)) {
        found.push(Finding::new(RULE.id, At::Span(span)).with("shown", masked(span.of(view.text()))));
    }
}

/// The phone numbers in a text, of which the numbers are known.
pub(super) fn hits(text: &str, numbers: &[Number<'_>]) -> impl Iterator<Item = Span> {
    let plain = numbers.iter().filter_map(|number| national(number).or_else(|| international(number)));
    plain.chain(memchr::memmem::find_iter(text.as_bytes(), "(0").filter_map(move |at| bracketed(text, at)))
}

/// `(020) 123 45 67`: an area between brackets, and what makes ten digits with it.
fn bracketed(text: &str, at: usize) -> Option<Span> {
    let (area, rest) = text[at + 1..].split_once(')')?;
    let is_area = matches!(area.len(), 2..=4) && area.bytes().all(|b| b.is_ascii_digit()) && !area.starts_with("00");
    let start = text.len() - rest.trim_start_matches([' ', '-']).len();
    let number = numbers(text.get(start..)?, 10 - area.len().min(10)).next().filter(|number| number.span().start == 0)?;
    let fits = is_area && number.digits() == 10 - area.len();
    fits.then(|| Span::new(at, start + number.span().end))
}

/// `06-12345678`, `06 12 34 56 78`, `040-5024236`, `0402 123456`.
fn national(number: &Number<'_>) -> Option<Span> {
    let groups = number.first(10)?;
    let digits = joined(number.text, groups);
    let shape = number.shape();
    let dated = shape.starts_with(&[2, 2, 4]);
    let area = shape[0];
    let fits = match digits.as_bytes() {
        [b'0', b'6', b'1'..=b'9', ..] => area == 2 || area == 10,
        [b'0', b'8' | b'9' | b'0' | b'6', ..] => false,
        [b'0', ..] => matches!(area, 3 | 4 | 10),
        _ => false,
    };
    let other = || ["isbn", "versie", "version", "kvk", "dossier"].iter().any(|word| before(number).contains(word));
    (fits && !dated && number.before() != Some('+') && !other()).then(|| around(groups))
}

/// `+31612345678`, `+31 6 12345678`, `0031 40 5024236`, `+31 (0)6 12345678`.
fn international(number: &Number<'_>) -> Option<Span> {
    let text = number.text;
    let start = number.span().start;
    let trunk = text[..start].ends_with("(0)") && text[..start - 3].trim_end().ends_with("31");
    if trunk {
        let groups = number.first(9)?;
        return Some(around(groups));
    }
    let code = if number.before() == Some('+') { "31" } else { "0031" };
    let groups = number.first(code.len() + 9)?;
    let digits = joined(text, groups);
    let rest = digits.strip_prefix(code)?;
    let fits = matches!(rest.as_bytes().first(), Some(b'1'..=b'7'));
    let span = around(groups);
    let from = if code.len() == 2 { span.start - 1 } else { span.start };
    fits.then(|| Span::new(from, span.end))
}

fn before(number: &Number<'_>) -> String {
    line_before(number.text, number.span().start, 10)
}

#[cfg(test)]
mod tests {
    use super::super::personal::LEAST_DIGITS;
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        hits(text, &numbers(text, LEAST_DIGITS).collect::<Vec<_>>()).map(|span| span.of(text)).collect()
    }

    #[test]
    fn dutch_numbers_are_found_in_every_usual_form() {
        let numbers = [
            "06-12345678",
            "06 12345678",
            "0612345678",
            "06 12 34 56 78",
            "+31612345678",
            "+31 6 12345678",
            "0031612345678",
            "040-5024236",
            "0402-123456",
            "010 234 56 78",
            "+31 40 5024236",
            "(020) 123 45 67",
            "(0402) 12 34 56",
            "(06)-12345678",
        ];
        for number in numbers {
            let text = format!("bel {number}, graag");
            assert_eq!(found(&text), [number]);
        }
        assert_eq!(found("bel +31 (0)6 12345678").len(), 1);
    }

    #[test]
    fn dates_years_versions_and_amounts_are_not() {
        let decoys = [
            "overleg op 06-07-2026 en 010-2026",
            "06-07-2026 10:30",
            "programma 2020-2024 en 2025-2028",
            "versie 06.12.47.56",
            "begroot op 1.061.234.183,00 euro",
            "ISBN 0306406152",
            "bel 0800-1234567",
            "088-1234567",
            "https://a.example/0612345678",
            "referentie 061234567890",
            "(0) 12345678 en (020) 12",
            "(2020) 1234567",
        ];
        for decoy in decoys {
            assert!(found(decoy).is_empty(), "{decoy}");
        }
    }
}
