//! The name of a kind of record as a person types and reads it: the code, or a word of either language.

use crate::error::Error;
use crate::lang::Lang;
use crate::model::Kind;

/// The kind that was typed.
pub(super) fn kind(name: &str, lang: Lang) -> Result<Kind, Error> {
    kind_beside(name, &[], lang)
}

/// The kind that was typed, where these words could have been typed as well.
pub(super) fn kind_beside(name: &str, also: &[&str], lang: Lang) -> Result<Kind, Error> {
    Kind::called(name).ok_or_else(|| unknown(name, also, lang))
}

/// What a kind is called.
pub(super) fn word(kind: Kind, lang: Lang) -> String {
    lang.say(&format!("kind-{kind}"))
}

/// No such kind, with the one that was perhaps meant.
fn unknown(name: &str, also: &[&str], lang: Lang) -> Error {
    let label = |kind: Kind| match word(kind, lang) {
        word if word == kind.name() => word,
        word => format!("{kind} ({word})"),
    };
    let beside = also.iter().map(|word| (*word).to_owned());
    let choices: Vec<String> = Kind::ALL.into_iter().map(label).chain(beside.clone()).collect();
    let error = Error::new("error-unknown-kind").with("kind", name).with("kinds", choices.join(", "));
    let known: Vec<String> =
        Kind::ALL.into_iter().flat_map(|kind| kind.words().into_iter().chain([kind.name().to_owned()])).chain(beside).collect();
    match crate::source::finding::nearest(name, known.iter().map(String::as_str)) {
        Some(near) => error.with("suggestion", near).hint("error-did-you-mean"),
        None => error.hint("error-unknown-kind-hint"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::sort_key;

    #[test]
    fn a_kind_is_known_by_its_words_in_both_languages_and_no_word_means_two() {
        for (typed, wanted) in
            [("wens", Kind::Wish), ("Besluiten", Kind::Decision), ("beoordeling", Kind::Assessment), ("memo's", Kind::Memo)]
        {
            assert_eq!(kind(typed, Lang::Nl).ok(), Some(wanted), "{typed}");
        }
        let mut all: Vec<(String, Kind)> =
            Kind::ALL.into_iter().flat_map(|kind| kind.words().into_iter().map(move |name| (sort_key(&name), kind))).collect();
        all.sort();
        all.dedup();
        let twice: Vec<_> = all.windows(2).filter(|pair| pair[0].0 == pair[1].0).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }
}
