//! Which determinants an objection may be about, the likeliest first: by the words that it shares with what each is called, with
//! what people say against it, and with what it means. A guess, for a person to choose from.

use crate::lang::Lang;
use crate::model::{Bilingual, Determinant, Determinants, sort_key};

/// Words with fewer letters than this say little.
const SHORT: usize = 4;
/// Words that begin with the same letters, so many, are the same word in another form.
const STEM: usize = 5;
/// What a name or a known objection weighs against a definition.
const NAMED: usize = 3;
/// More than so many would be a list again.
const MOST: usize = 5;
/// Longer words that stand in any objection.
const EMPTY: [&str; 25] = [
    "daar", "deze", "dit", "hier", "hebben", "heeft", "mijn", "niet", "voor", "wordt", "worden", "onze", "geregeld", "krijg",
    "krijgen", "that", "this", "have", "with", "they", "there", "from", "what", "will", "does",
];

/// The determinants that share words with an objection, the likeliest first; none when nothing does.
#[must_use]
pub fn likely<'a>(determinants: &'a Determinants, objection: &str) -> Vec<&'a Determinant> {
    let said = words(objection);
    let weighed = determinants.list.iter().map(|one| (weight(one, &said), one)).filter(|(weight, _)| *weight > 0);
    let mut weighed: Vec<(usize, &Determinant)> = weighed.collect();
    weighed.sort_by_key(|(weight, one)| (std::cmp::Reverse(*weight), one.number));
    weighed.into_iter().map(|(_, one)| one).take(MOST).collect()
}

fn weight(determinant: &Determinant, said: &[String]) -> usize {
    let both = |text: &Bilingual| text.nl.iter().chain(&text.en).flat_map(|text| words(text)).collect::<Vec<_>>();
    let objections = Lang::ALL.into_iter().flat_map(|lang| determinant.objections.of(lang)).flat_map(|text| words(text));
    let named: Vec<String> = both(&determinant.name).into_iter().chain(objections).collect();
    let meant = both(&determinant.definition);
    let weigh = |word: &String| match word {
        word if named.iter().any(|other| is_same(word, other)) => NAMED,
        word if meant.iter().any(|other| is_same(word, other)) => 1,
        _ => 0,
    };
    said.iter().map(weigh).sum()
}

/// The words of a text that say something, each once.
fn words(text: &str) -> Vec<String> {
    let text = sort_key(text);
    let mut words: Vec<String> = text.split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect();
    words.retain(|word| word.chars().count() >= SHORT && !EMPTY.contains(&word.as_str()));
    words.sort();
    words.dedup();
    words
}

fn is_same(one: &str, other: &str) -> bool {
    one == other || one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count() >= STEM
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repo::built_in_determinants;

    #[test]
    fn an_objection_is_laid_beside_names_objections_and_definitions() {
        let all = built_in_determinants();
        let first = |text: &str| likely(&all, text).first().map(|one| one.key.as_str());
        assert_eq!(first("Mijn collega wordt nooit vervangen"), Some("staff-replacement"));
        assert_eq!(first("De cliënten werken niet mee"), Some("client-cooperation"));
        assert_eq!(first("ik krijg de oppas thuis niet geregeld"), None, "nothing is like it");
        assert_eq!(first("dit hebben wij hier niet"), None, "such words say nothing");
    }
}
