//! Determinants and strategies in whose texts ordinary words stand, for who does not know what they are called.

use crate::model::{Bilingual, Determinant, Determinants, Strategy, sort_key};
use crate::repo::Strategies;

/// Words of fewer letters stand in nearly every text.
const FEW_LETTERS: usize = 4;

/// What words were found in.
#[derive(Debug, PartialEq, Eq)]
pub struct Sought<'a> {
    /// The keys of determinants, by number.
    pub determinants: Vec<&'a str>,
    /// The ids of strategies.
    pub strategies: Vec<&'a str>,
}

/// Looks for words in what determinants mean, ask and are objected with, and in what strategies are called and do; nothing when
/// they stand nowhere.
#[must_use]
pub fn sought<'a>(words: &str, determinants: &'a Determinants, strategies: &'a Strategies) -> Option<Sought<'a>> {
    let words = sort_key(words.trim());
    if words.chars().count() < FEW_LETTERS {
        return None;
    }
    let of_determinants = determinants.list.iter().filter(|one| texts(one).iter().any(|text| holds(text, &words)));
    let of_strategies = strategies.list.iter().filter(|(_, one)| told(one).any(|text| holds(text, &words)));
    let found = Sought {
        determinants: of_determinants.map(|one| one.key.as_str()).collect(),
        strategies: of_strategies.map(|(id, _)| id.as_str()).collect(),
    };
    (!found.determinants.is_empty() || !found.strategies.is_empty()).then_some(found)
}

/// What a determinant says, in both languages.
fn texts(determinant: &Determinant) -> Vec<&str> {
    let lines = determinant.default_lines.iter().flat_map(|line| line.nl.iter().chain(&line.en)).map(String::as_str);
    let objections = determinant.objections.nl.iter().chain(&determinant.objections.en).map(String::as_str);
    let own = [&determinant.name, &determinant.definition, &determinant.statement].into_iter().flat_map(both);
    own.chain(lines).chain(objections).collect()
}

/// What a strategy is called and what one does, in both languages.
fn told(strategy: &Strategy) -> impl Iterator<Item = &str> {
    both(&strategy.name).chain(both(&strategy.description))
}

fn both(text: &Bilingual) -> impl Iterator<Item = &str> {
    text.nl.iter().chain(&text.en).map(String::as_str)
}

/// Whether words stand in a text from the beginning of a word on.
fn holds(text: &str, words: &str) -> bool {
    let text = sort_key(text);
    text.match_indices(words).any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repo::{built_in_determinants, built_in_strategies};

    fn found(words: &str) -> Option<(Vec<String>, Vec<String>)> {
        let (determinants, strategies) = (built_in_determinants(), built_in_strategies());
        let owned = |keys: Vec<&str>| keys.into_iter().map(str::to_owned).collect();
        sought(words, &determinants, &strategies).map(|found| (owned(found.determinants), owned(found.strategies)))
    }

    #[test]
    fn ordinary_words_are_found_where_they_stand() {
        let (determinants, strategies) = found("Leidinggevende").unwrap();
        assert_eq!(determinants, ["social-support", "subjective-norm"]);
        assert!(strategies.contains(&"train-leaders".to_owned()), "{strategies:?}");
        assert_eq!(found("werkdruk").unwrap().0, ["time-available"]);
    }

    #[test]
    fn short_words_and_the_ends_of_words_are_not_sought() {
        assert_eq!((found("de"), found("dinggevende"), found("xyzzy")), (None, None, None));
    }
}
