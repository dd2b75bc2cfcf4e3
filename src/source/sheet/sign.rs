//! The sign `'` before a text that a spreadsheet would calculate (CWE-1236), put there on the way out and taken away on the way in.
//! A text that has such signs of its own gets one more, so that nothing is lost.

use std::borrow::Cow;

/// What a spreadsheet takes for the beginning of a formula, also the wide forms that some make of it.
const FORMULAS: [char; 12] = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];

/// The text with a `'` before it where a spreadsheet would calculate it. A number as it is written here, without a plus, stays.
#[must_use]
pub fn covered(text: &str) -> Cow<'_, str> {
    let is_number = !text.starts_with('+') && text.parse().is_ok_and(f64::is_finite);
    if is_risky(text) && !is_number { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text without the `'` that was put before it.
#[must_use]
pub fn uncovered(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| is_risky(rest)).unwrap_or(text)
}

/// Whether a formula begins here, after space and signs that a program may pass over.
fn is_risky(text: &str) -> bool {
    let bare = text.trim_start_matches(['\'', '"', ' ']);
    bare.starts_with(FORMULAS)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_formula_is_covered_and_a_number_is_not() {
        for formula in ["=1+1", "+1-1", "-cmd", "@SUM(A1)", "\t=1", "\r=1", " =1", "\"=1", "'=1", "''@x", "＝1", "-inf", "+31"] {
            let there = covered(formula);
            assert_eq!(*there, format!("'{formula}"));
            assert_eq!(uncovered(&there), formula);
        }
        for plain in ["-3", "-3.5", "'s ochtends", "a=b", "", "'", "1-2"] {
            assert_eq!((&*covered(plain), uncovered(plain)), (plain, plain));
        }
    }

    proptest! {
        #[test]
        fn what_goes_out_comes_in_the_same(text in "['=+@\\- a-z0-9\"\t]{0,8}|\\PC{0,20}") {
            let there = covered(&text);
            prop_assert_eq!(uncovered(&there), &text);
        }
    }
}
