//! The words that a person types for a question, an aim, a form or a phase: its key, or what it is called in either language.

use crate::lang::Lang;
use crate::model::sort_key;

/// The key that a person means among these. `family` is where the words for them stand: `network-called-<family>-<key>`.
pub(super) fn meant<'k>(text: &str, family: &str, keys: &[&'k str]) -> Option<&'k str> {
    let folded = |text: &str| sort_key(text.trim()).replace([' ', '-'], "");
    let is = |key: &&&str| {
        let words = Lang::ALL.map(|lang| words(family, key, lang));
        folded(key) == folded(text) || words.iter().flatten().any(|word| folded(word) == folded(text))
    };
    keys.iter().find(is).copied()
}

/// All of these in the words of a language, to choose from.
pub(super) fn choices(family: &str, keys: &[&str], lang: Lang) -> String {
    let word = |key: &&str| words(family, key, lang).into_iter().next().unwrap_or_else(|| (*key).to_owned());
    keys.iter().map(word).collect::<Vec<_>>().join(", ")
}

fn words(family: &str, key: &str, lang: Lang) -> Vec<String> {
    let all = lang.find(&format!("network-called-{family}-{key}"), &[]).unwrap_or_default();
    all.split(',').map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Kind;
    use crate::repo::embedded;

    /// What a help text says outside its brackets, where the keys of the file may stand.
    fn bare(text: &str) -> String {
        let mut depth = 0_usize;
        let outside = |letter: &char| {
            depth = if *letter == '(' { depth + 1 } else { depth };
            let shown = depth == 0;
            depth = if *letter == ')' { depth.saturating_sub(1) } else { depth };
            shown
        };
        text.chars().filter(outside).collect()
    }

    #[test]
    fn the_dutch_help_of_a_network_says_keys_only_between_brackets() {
        let form = embedded::form(Kind::Network).unwrap();
        let keys: Vec<&str> = form.fields.iter().flat_map(|field| &field.items).map(|item| item.key.as_str()).collect();
        let english = [
            "perspective",
            "level",
            "strength",
            "status",
            "inside",
            "with",
            "where",
            "months",
            "meetings",
            "phase",
            "true",
            "other",
        ];
        assert!(keys.contains(&"perspective"));
        for field in &form.fields {
            let help = bare(field.help.text(Lang::Nl));
            let word = help.split(|letter: char| !letter.is_alphanumeric() && letter != '-').find(|word| english.contains(word));
            assert_eq!(word, None, "{}: {help}", field.key);
        }
    }

    #[test]
    fn a_question_is_known_by_its_dutch_word() {
        let keys = ["q1", "q2", "aim", "product-aim"];
        for (text, key) in [("vraag2", "q2"), ("Vraag 1", "q1"), ("q1", "q1"), ("doel", "aim"), ("beoogd product", "product-aim")] {
            assert_eq!(meant(text, "answer", &keys), Some(key), "{text}");
        }
        assert_eq!(meant("vraag8", "answer", &keys), None);
        assert_eq!(choices("answer", &keys, Lang::Nl), "vraag1, vraag2, doel, product");
    }
}
