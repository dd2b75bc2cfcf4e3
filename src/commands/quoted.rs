//! A word of a command that is told to a person, as it must be typed.

/// The word itself; between quotes where a shell would cut it up or read something else in it.
pub(super) fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./\\:=,".contains(c);
    if word.chars().all(plain) { word.to_owned() } else { format!("\"{word}\"") }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn only_a_word_that_a_shell_would_cut_up_gets_quotes() {
        for word in ["teamleider", "coördinator", "C:\\antwoorden.csv", "naam=A,B"] {
            assert_eq!(quoted(word), word);
        }
        for word in ["teamleider ambulant", "beleid&advies", "a;b", "wat?"] {
            assert_eq!(quoted(word), format!("\"{word}\""));
        }
    }
}
