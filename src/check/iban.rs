//! Finds Dutch bank account numbers (IBAN) with right check digits.
//! Source of the test: ISO 13616, the number moved around and read as digits leaves 1 when divided by 97.

use super::personal::masked;
use super::{Level, Look, Rule, TextView};
use crate::source::{At, Finding, Span};

pub(super) const RULE: Rule = Rule::private("iban", Level::Error, Look::Text(run));

/// The length of a Dutch one: `NL`, two check digits, four letters of the bank, ten digits.
const LENGTH: usize = 18;

fn run(view: &TextView<'_>, found: &mut Vec<Finding>) {
    for span in hits(view.text(), view.countries()) {
        found.push(Finding::new(RULE.id, At::Span(span)).with("shown", masked(span.of(view.text()))));
    }
}

/// The account numbers in a text.
pub(super) fn hits(text: &str, countries: &[usize]) -> impl Iterator<Item = Span> {
    countries.iter().filter_map(move |at| account(text, *at))
}

fn account(text: &str, at: usize) -> Option<Span> {
    if text[..at].ends_with(char::is_alphanumeric) {
        return None;
    }
    let (mut number, mut end, mut spaced) = (String::with_capacity(LENGTH), at, false);
    for byte in text[at..].bytes() {
        match byte {
            b' ' if !spaced => spaced = true,
            byte if byte.is_ascii_alphanumeric() => {
                number.push(char::from(byte.to_ascii_uppercase()));
                spaced = false;
            }
            _ => break,
        }
        end += 1;
        if number.len() == LENGTH {
            break;
        }
    }
    let glued = text[end..].starts_with(char::is_alphanumeric);
    (!glued && is_shaped(&number) && leaves_one(&number)).then(|| Span::new(at, end))
}

fn is_shaped(number: &str) -> bool {
    let fits = |(i, b): (usize, u8)| match i {
        0 | 1 | 4..=7 => b.is_ascii_uppercase(),
        _ => b.is_ascii_digit(),
    };
    number.len() == LENGTH && number.bytes().enumerate().all(fits)
}

fn leaves_one(number: &str) -> bool {
    let moved = number[4..].chars().chain(number[..4].chars());
    moved.filter_map(|c| c.to_digit(36)).fold(0, |rest, value| (rest * if value > 9 { 100 } else { 10 } + value) % 97) == 1
}

#[cfg(test)]
mod tests {
    use super::super::personal::numbers_and_countries;
    use super::*;

    #[test]
    fn only_right_check_digits_count() {
        let found = |text: &'static str| hits(text, &numbers_and_countries(text).1).map(|span| span.of(text)).collect::<Vec<_>>();
        assert_eq!(found("rekening NL66TEST5658747643."), ["NL66TEST5658747643"]);
        assert_eq!(found("NL66 TEST 5658 7476 43 graag"), ["NL66 TEST 5658 7476 43"]);
        assert_eq!(found("op nl66test5658747643 dus"), ["nl66test5658747643"]);
        for other in ["NL67TEST5658747643", "XNL66TEST5658747643", "NL66TEST56587476433", "NL", "ONLINE"] {
            assert!(found(other).is_empty(), "{other}");
        }
    }
}
