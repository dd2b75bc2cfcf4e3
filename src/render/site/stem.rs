//! Brings Dutch words that differ only in their ending together: `gezinnen` and `gezin`, `huizen` and `huis`. The page does
//! the same with what a person types (`data/site/stem.js`); a test holds the two to each other.

/// A longer word is cut: nobody types one.
const LONGEST: usize = 40;

/// The words of a text without case and diacritics, as [`crate::model::sort_key`] gives it.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| word.char_indices().nth(LONGEST).map_or(word, |(end, _)| &word[..end]))
}

/// The stem of a word without case and diacritics. Words with other letters than `a` to `z` are their own stem.
#[must_use]
pub fn stem(word: &str) -> String {
    if word.len() < 4 || !word.bytes().all(|b| b.is_ascii_lowercase()) {
        return word.to_owned();
    }
    let mut stem = number(word).to_owned();
    for ending in ["ing", "heid", "e"] {
        if let Some(rest) = stem.strip_suffix(ending).filter(|rest| is_root(rest, if ending == "e" { 3 } else { 4 })) {
            stem.truncate(rest.len());
            break;
        }
    }
    let bytes = stem.as_bytes();
    if let [.., before, last] = bytes
        && before == last
        && !is_vowel(*last)
    {
        stem.truncate(stem.len() - 1);
    }
    if let Some(rest) = stem.strip_suffix('v') {
        stem = format!("{rest}f");
    } else if let Some(rest) = stem.strip_suffix('z') {
        stem = format!("{rest}s");
    }
    single_vowel(stem)
}

/// The word without the ending of the plural or of the verb.
fn number(word: &str) -> &str {
    if word.ends_with("kinderen") {
        return &word[..word.len() - 4];
    }
    for ending in ["eeen", "ieen"] {
        if word.ends_with(ending) {
            return &word[..word.len() - 2];
        }
    }
    if let Some(rest) = word.strip_suffix("en").filter(|rest| is_root(rest, 3)) {
        return rest;
    }
    word.strip_suffix('s').filter(|rest| has_vowel(rest) && rest.len() >= before_s(rest)).unwrap_or(word)
}

/// How long a word must be for an `s` behind it to be that of the plural, by its last letter: *ouders*, but *koers* and *wens*.
fn before_s(word: &str) -> usize {
    match word.as_bytes()[word.len() - 1] {
        b'e' | b'n' => 6,
        b'r' => 5,
        b'a' | b'i' | b'o' | b'u' | b'y' | b'd' | b'j' | b's' | b't' | b'z' => usize::MAX,
        _ => 4,
    }
}

/// Whether this can be a word by itself: long enough, with a vowel, and ending in a consonant.
fn is_root(rest: &str, least: usize) -> bool {
    rest.len() >= least && has_vowel(rest) && !is_vowel(rest.as_bytes()[rest.len() - 1])
}

fn has_vowel(word: &str) -> bool {
    word.bytes().any(is_vowel)
}

const fn is_vowel(b: u8) -> bool {
    matches!(b, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// `school` as `schol`, so that it meets `scholen`.
fn single_vowel(mut stem: String) -> String {
    let bytes = stem.as_bytes();
    if let [.., before, a, b, last] = bytes
        && a == b
        && matches!(a, b'a' | b'e' | b'o' | b'u')
        && !is_vowel(*last)
        && !is_vowel(*before)
    {
        stem.remove(stem.len() - 2);
    }
    stem
}

#[cfg(test)]
mod tests {
    use super::{stem, words};

    #[test]
    fn one_and_many_meet() {
        let pairs = [
            ("gezin", "gezinnen"),
            ("wens", "wensen"),
            ("huis", "huizen"),
            ("brief", "brieven"),
            ("proef", "proeven"),
            ("school", "scholen"),
            ("kind", "kinderen"),
            ("pleegkind", "pleegkinderen"),
            ("ouder", "ouders"),
            ("methode", "methodes"),
            ("methode", "methoden"),
            ("gemeente", "gemeenten"),
            ("besluit", "besluiten"),
            ("richtlijn", "richtlijnen"),
            ("organisatie", "organisaties"),
            ("samenwerking", "samenwerken"),
            ("beoordeling", "beoordelen"),
            ("beslissing", "beslissen"),
            ("team", "teams"),
            ("jeugdige", "jeugdigen"),
            ("training", "trainingen"),
            ("idee", "ideeen"),
            ("raad", "raden"),
            ("les", "lessen"),
            ("grens", "grenzen"),
            ("kans", "kansen"),
            ("plaats", "plaatsen"),
            ("prijs", "prijzen"),
            ("koers", "koersen"),
            ("leider", "leiders"),
            ("netwerk", "netwerken"),
        ];
        for (one, many) in pairs {
            assert_eq!(stem(one), stem(many), "{one} and {many}");
        }
    }

    #[test]
    fn other_words_stay_apart() {
        for (one, other) in [("kind", "kring"), ("wens", "mens"), ("ouder", "oud"), ("zorg", "zin"), ("plan", "plaat")] {
            assert_ne!(stem(one), stem(other), "{one} and {other}");
        }
    }

    #[test]
    fn words_have_no_case_no_accents_and_an_end() {
        assert_eq!(words(&crate::model::sort_key("Eén cliënt, 2 IDEEËN!")).collect::<Vec<_>>(), ["een", "client", "2", "ideeen"]);
        assert_eq!(words(&"x".repeat(10_000)).map(|word| word.len()).collect::<Vec<_>>(), [40]);
        assert_eq!(words("<script>alert(1)</script>").collect::<Vec<_>>(), ["script", "alert", "1", "script"]);
    }
}
