//! Amounts and fractions, which only look like numbers of people: what a comma before or after a number says of it.

use super::bsn;
use super::personal::{LEAST_DIGITS, Number, line_after, line_before};

/// Whether a number behind a comma is the fraction of a shorter one: `0,999990019`. Behind a long one it is the next in a list.
pub(super) fn is_fraction(number: &Number<'_>) -> bool {
    let before = &number.text[..number.span().start - 1];
    let digits = before.bytes().rev().take_while(|b| b.is_ascii_digit() || matches!(b, b' ' | b'.' | b'-'));
    let whole = digits.filter(u8::is_ascii_digit).count();
    before.ends_with(|c: char| c.is_ascii_digit()) && whole < LEAST_DIGITS && !is_of_person(number)
}

/// Whether a number with one or two decimals is an amount: short, written in thousands, or beside a word for money.
pub(super) fn is_amount(number: &Number<'_>) -> bool {
    let Some(behind) = number.text[number.span().end..].strip_prefix(',') else { return false };
    let decimals = behind.bytes().take_while(u8::is_ascii_digit).count();
    let dialled =
        number.before() == Some('+') || (number.span().of(number.text).starts_with('0') && number.digits() >= LEAST_DIGITS);
    let fits = || number.digits() < LEAST_DIGITS || in_thousands(number) || is_money(number);
    matches!(decimals, 1 | 2) && !dialled && !is_of_person(number) && fits()
}

/// `1.061.234`, `1 061 234`.
fn in_thousands(number: &Number<'_>) -> bool {
    let shape = number.shape();
    let bare = !number.span().of(number.text).contains('-');
    bare && shape.len() > 1 && shape[0] <= 3 && shape[1..].iter().all(|digits| *digits == 3)
}

fn is_money(number: &Number<'_>) -> bool {
    let (before, after) = (line_before(number.text, number.span().start, 5), line_after(number.text, number.span().end, 9));
    ["€", "eur"].iter().any(|word| before.contains(word) || after.contains(word))
}

/// Whether words just before it say that it is the number of a person, whatever stands behind it.
fn is_of_person(number: &Number<'_>) -> bool {
    let before = line_before(number.text, number.span().start, 40);
    bsn::NAMES.iter().chain(&["telefoon", "mobiel", "phone"]).any(|word| before.contains(word))
}

#[cfg(test)]
mod tests {
    use super::super::personal::personal_data;

    #[test]
    fn a_comma_and_a_digit_hide_no_number_of_a_person() {
        let shown = |text: &str| personal_data(text).iter().map(|span| span.of(text).to_owned()).collect::<Vec<_>>();
        let listed = "bel 06-12345678,06-87654321 of bsn 999990019,4";
        assert_eq!(shown(listed), ["06-12345678", "06-87654321", "999990019"]);
        assert_eq!(shown("999990019,06-12345678"), ["999990019", "06-12345678"]);
        assert_eq!(shown("bsn 999.990.019,4"), ["999.990.019"]);
        assert_eq!(shown("teamleider,0612345678,ja"), ["0612345678"]);
        assert_eq!(shown("+31612345678,5"), ["+31612345678"]);
        for amount in [
            "begroot op 1.061.234.183,00 euro",
            "999.990.019,4",
            "€ 999990019,00",
            "999990019,50 euro",
            "per cliënt 999.990.019,00",
            "een kans van 0,999990019",
            "3,0612345678",
            "52.379189,4.899431",
            "KvK 66369947,66369948",
        ] {
            assert_eq!(shown(amount), [""; 0], "{amount}");
        }
    }
}
