//! About how wide a text is in the letters of Word. Which letters the reader has is not known; those that take their place are
//! as wide as these.

/// How wide a text is, in thousandths of the size of its letters.
pub(super) fn ems(text: &str) -> usize {
    text.chars().map(width).sum()
}

const fn width(c: char) -> usize {
    match c {
        'i' | 'j' | 'l' | ' ' | '.' | ',' | ':' | ';' | '\'' | '|' | 'I' => 245,
        'f' | 't' | 'r' | 'J' | '-' | '(' | ')' => 350,
        's' | 'c' => 420,
        'a' | 'e' | 'k' | 'v' | 'x' | 'y' | 'z' | 'g' => 500,
        'm' | 'w' | 'W' | 'M' | '%' | '…' => 815,
        'A'..='Z' => 600,
        ' '..='\u{2fff}' => 540,
        _ => 1_000,
    }
}

#[cfg(test)]
mod tests {
    use super::ems;

    #[test]
    fn a_narrow_word_takes_less_room_than_a_wide_one() {
        assert!(ems("illi") * 2 < ems("warm"));
        assert_eq!(ems(""), 0);
    }
}
