//! What stands for a value in help and messages, in the language of the reader: `<ONDERWERP>`, `--as <ROL>`.

use crate::lang::Lang;

/// The same text with each word in capitals as the language has it, by `cli-value-subject`; what has no name there stays.
pub(super) fn said(text: &str, lang: Lang) -> String {
    let mut said = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let (other, from) = split(rest, |c| c.is_ascii_uppercase());
        let (word, after) = split(from, |c| !c.is_ascii_uppercase());
        said.push_str(other);
        said.push_str(&lang.find(&format!("cli-value-{}", word.to_lowercase()), &[]).unwrap_or_else(|| word.to_owned()));
        rest = after;
    }
    said
}

/// A text up to the first sign that fits, and the rest.
fn split(text: &str, fits: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(fits).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_capitals_are_said_and_the_rest_stays() {
        for (text, nl) in [
            ("--as <ROLE>", "--as <FUNCTIE>"),
            ("kt show [OPTIONS] <RECORDS>...", "kt show [OPTIES] <RECORDS>..."),
            ("WHAT; WHO; DATE", "WAT; WIE; DATUM"),
            ("[DETERMINANT=]TEXT", "[DETERMINANT=]TEKST"),
            ("auto|always|never", "auto|always|never"),
            ("", ""),
            ("é ID", "é NAAM"),
        ] {
            assert_eq!(said(text, Lang::Nl), nl);
            assert_eq!(said(text, Lang::En), text);
        }
    }
}
