//! Whether a text has a sign of some sort anywhere, and which signs a reader does not see.

/// Whether a byte of a text is of some sort. Looks at every byte and never stops early: then the compiler makes steps of
/// sixteen bytes of it, and a text without that sign, which is nearly every text, costs next to nothing.
#[inline]
pub fn any(text: &str, sort: impl Fn(u8) -> bool) -> bool {
    const STEP: usize = 64;
    let of_sort = |bytes: &[u8]| bytes.iter().fold(0, |any, byte| any | u8::from(sort(*byte))) != 0;
    let (steps, rest) = text.as_bytes().as_chunks::<STEP>();
    let of_steps = steps.iter().fold(false, |any, step| any | of_sort(step));
    of_steps | of_sort(rest)
}

/// Whether a reader sees nothing of a character, or sees what follows in another order.
#[must_use]
pub const fn is_unseen(c: char) -> bool {
    turns_direction(c) || matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2065}' | '\u{feff}')
}

/// Whether a character turns the direction in which a text is read.
#[must_use]
pub const fn turns_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_direction_and_of_no_width_are_not_seen() {
        let unseen = |from: u32, to: u32| (from..=to).filter_map(char::from_u32).filter(|c| is_unseen(*c)).count();
        assert_eq!((unseen(0, 0x10_ffff), unseen(0x200b, 0x200f), unseen(0x202a, 0x202e), unseen(0x2060, 0x2069)), (22, 5, 5, 10));
        assert!(is_unseen('\u{61c}') && is_unseen('\u{feff}') && !turns_direction('\u{200d}') && turns_direction('\u{202e}'));
    }
}
