//! Texts without case and diacritics: as parts of ids, and in the order in which people look things up.

/// A text as a part of an id: lower case, without diacritics, `-` between words.
#[must_use]
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in text.chars().flat_map(folded) {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            _ if slug.ends_with('-') || slug.is_empty() => {}
            _ => slug.push('-'),
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// What titles are sorted by: case and diacritics do not count.
#[must_use]
pub fn sort_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for part in text.split_inclusive(|c: char| !c.is_ascii()) {
        let plain = part.trim_end_matches(|c: char| !c.is_ascii());
        key.push_str(plain);
        let from = key.len() - plain.len();
        key[from..].make_ascii_lowercase();
        key.extend(part[plain.len()..].chars().flat_map(folded));
    }
    key
}

/// A character without case and diacritics; a diacritic that stands by itself is nothing.
pub fn folded(c: char) -> impl Iterator<Item = char> {
    c.to_lowercase().map(plain).filter(|c| !('\u{300}'..='\u{36f}').contains(c))
}

/// A letter without its diacritic, for the letters that Dutch and its neighbours use.
const fn plain(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        'ç' => 'c',
        'ñ' => 'n',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn a_slug_keeps_letters_and_digits_only() {
        assert_eq!(slug("Teamleider  ambulant (Noord)"), "teamleider-ambulant-noord");
        assert_eq!(slug("Coördinator & co."), "coordinator-co");
        assert_eq!(slug("Coo\u{308}rdinator"), "coordinator");
        assert_eq!(slug("…"), "");
    }
}
