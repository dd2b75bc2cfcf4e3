//! Finds burgerservicenummers: numbers that pass the eleven test and stand beside a word for them.
//!
//! The test is that of the law on the burgerservicenummer: weights 9 8 7 6 5 4 3 2 and -1, a sum that 11 divides.
//! One random number of nine digits in eleven passes it, so the word beside it decides (`possible-bsn` has the rest).

use super::personal::{Number, line_after, line_before, masked};
use super::{Level, Look, Rule, TextView};
use crate::source::{At, Finding, Span};

pub(super) const RULE: Rule = Rule::private("bsn", Level::Error, Look::Text(run));

/// What a burgerservicenummer is called.
pub(super) const NAMES: [&str; 4] = ["bsn", "burgerservice", "burger service", "sofi"];
/// Whose it may be: these words too make a number of nine digits one.
const PEOPLE: [&str; 3] = ["cliënt", "client", "jeugdige"];

fn run(view: &TextView<'_>, found: &mut Vec<Finding>) {
    for hit in hits(view.text(), view.numbers(), view.countries()).filter(|hit| hit.sure) {
        found.push(Finding::new(RULE.id, At::Span(hit.span)).with("shown", masked(hit.span.of(view.text()))));
    }
}

/// A number that passes the test.
pub(super) struct Hit {
    /// Where it stands.
    pub(super) span: Span,
    /// Whether a word beside it says what it is.
    pub(super) sure: bool,
    /// Whether it is the middle of a VAT number.
    pub(super) vat: bool,
}

/// The numbers of a text that pass the test, in a form in which a burgerservicenummer is written.
pub(super) fn hits(text: &str, numbers: &[Number<'_>], countries: &[usize]) -> impl Iterator<Item = Hit> {
    let plain = numbers.iter().filter(|number| matches!(number.digits(), 8 | 9)).filter_map(move |number| of_number(text, number));
    plain.chain(vat_numbers(text, countries))
}

fn of_number(text: &str, number: &Number<'_>) -> Option<Hit> {
    if !passes(number.groups().iter().rev().flat_map(|group| group.of(text).bytes().rev())) || is_isbn(number) {
        return None;
    }
    let shape = number.shape();
    let sure = has_word(text, number.span());
    let bare = shape == [9] || shape == [4, 2, 3];
    (sure || bare).then(|| Hit { span: number.span(), sure, vat: false })
}

fn has_word(text: &str, span: Span) -> bool {
    let (before, after) = (line_before(text, span.start, 40), line_after(text, span.end, 30));
    NAMES.iter().chain(&PEOPLE).any(|word| before.contains(word) || after.contains(word))
}

fn is_isbn(number: &Number<'_>) -> bool {
    line_before(number.text, number.span().start, 10).contains("isbn")
}

/// The sum of nine digits, the last one first, with the weights of the eleven test; of eight, the first one is a zero that was
/// left out.
fn passes(digits: impl Iterator<Item = u8>) -> bool {
    const WEIGHTS: [i32; 9] = [-1, 2, 3, 4, 5, 6, 7, 8, 9];
    let (mut sum, mut all) = (0, 0);
    for (digit, weight) in digits.map(|digit| i32::from(digit - b'0')).zip(WEIGHTS) {
        sum += digit * weight;
        all += digit;
    }
    sum % 11 == 0 && all > 0
}

/// `NL123456789B01`: VAT numbers of one-person firms from before 2020 hold a burgerservicenummer.
fn vat_numbers(text: &str, countries: &[usize]) -> impl Iterator<Item = Hit> {
    countries.iter().filter_map(move |&at| {
        let number = text.get(at..at + 14)?;
        let nine = &number.get(2..11).filter(|nine| nine.bytes().all(|b| b.is_ascii_digit()))?;
        let tail = number.as_bytes().get(11..)?;
        let shaped = tail[0] == b'B' && tail[1].is_ascii_digit() && tail[2].is_ascii_digit();
        (shaped && passes(nine.bytes().rev())).then(|| Hit { span: Span::new(at, at + 14), sure: false, vat: true })
    })
}

#[cfg(test)]
mod tests {
    use super::super::personal::numbers_and_countries;
    use super::*;

    fn found(text: &str) -> Vec<(&str, bool)> {
        let (numbers, countries) = numbers_and_countries(text);
        hits(text, &numbers, &countries).map(|hit| (hit.span.of(text), hit.sure)).collect()
    }

    #[test]
    fn a_word_beside_it_makes_it_sure() {
        assert_eq!(found("BSN: 999990019"), [("999990019", true)]);
        assert_eq!(found("bsn 9999.90.019,"), [("9999.90.019", true)]);
        assert_eq!(found("999 990 019 is het burgerservicenummer"), [("999 990 019", true)]);
        assert_eq!(found("moeder (999990019) belde"), [("999990019", false)]);
    }

    #[test]
    fn what_only_looks_like_it_is_left_alone() {
        let decoys = [
            "projectnummer 999990018",
            "doi 10.1186/999990019",
            "https://werkplaats.example/bericht/999990019",
            "referentie 2099999001977",
            "versie a553993d999990019331e",
            "KvK 66369947",
            "ISBN 978-90-2611-837-0",
            "begroot op 1.061.234.183,00 euro",
            "tabel 999 990 019",
            "000000000 bsn",
        ];
        for decoy in decoys {
            assert_eq!(found(decoy), [], "{decoy}");
        }
    }

    #[test]
    fn an_old_vat_number_holds_one() {
        assert_eq!(found("btw NL999990019B01"), [("NL999990019B01", false)]);
    }
}
