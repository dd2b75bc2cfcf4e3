//! Responses as people give them: what a column is, what a cell says, and what may be kept of it.

mod ahead;
pub mod answer;
pub mod asked;
pub mod heading;
pub mod kept;
pub mod lines;
pub mod outcome;
mod packed;
pub mod recalled;
pub mod remarks;
pub mod roles;
pub mod row;
mod rows;

/// A text as it is compared: without case, diacritics and punctuation, single spaces between words.
#[must_use]
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars().flat_map(crate::model::folded) {
        if c.is_alphanumeric() {
            plain.push(c);
        } else if !plain.is_empty() && !plain.ends_with(' ') && c != '\'' && c != '’' {
            plain.push(' ');
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn texts_are_compared_by_their_words() {
        assert_eq!(plain("  Niet mee-eens,  niet oneens! "), "niet mee eens niet oneens");
        assert_eq!(plain("bijna alle collega’s"), plain("Bijna alle collega's"));
        assert_eq!(plain("…"), "");
    }
}
