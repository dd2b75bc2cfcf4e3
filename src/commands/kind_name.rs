//! The name of a kind of record as a person types and reads it: the code, or a word of either language.

use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Kind, sort_key};

/// The kind that was typed.
pub(super) fn kind(name: &str, lang: Lang) -> Result<Kind, Error> {
    let typed = sort_key(name.trim());
    let said = |kind: &Kind| names(*kind).iter().any(|name| sort_key(name) == typed);
    Kind::named(name).or_else(|| Kind::ALL.into_iter().find(said)).ok_or_else(|| unknown(name, lang))
}

/// What a kind is called.
pub(super) fn word(kind: Kind, lang: Lang) -> String {
    lang.say(&format!("kind-{kind}"))
}

/// Everything that may be typed for a kind beside its code, in both languages.
fn names(kind: Kind) -> Vec<String> {
    let ids = [format!("kind-{kind}"), format!("kind-{kind}-also")];
    let said = ids.iter().flat_map(|id| Lang::ALL.map(|lang| lang.say(id)));
    said.flat_map(|names| names.split(',').map(|name| name.trim().to_owned()).collect::<Vec<_>>()).collect()
}

/// No such kind, with the one that was perhaps meant.
fn unknown(name: &str, lang: Lang) -> Error {
    let label = |kind: Kind| match word(kind, lang) {
        word if word == kind.name() => word,
        word => format!("{kind} ({word})"),
    };
    let error = Error::new("error-unknown-kind").with("kind", name).with("kinds", Kind::ALL.map(label).join(", "));
    let known: Vec<String> =
        Kind::ALL.into_iter().flat_map(|kind| names(kind).into_iter().chain([kind.name().to_owned()])).collect();
    match crate::source::finding::nearest(name, known.iter().map(String::as_str)) {
        Some(near) => error.with("suggestion", near).hint("error-did-you-mean"),
        None => error.hint("error-unknown-kind-hint"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_known_by_its_words_in_both_languages_and_no_word_means_two() {
        for (typed, wanted) in
            [("wens", Kind::Wish), ("Besluiten", Kind::Decision), ("beoordeling", Kind::Assessment), ("memo's", Kind::Memo)]
        {
            assert_eq!(kind(typed, Lang::Nl).ok(), Some(wanted), "{typed}");
        }
        let mut all: Vec<(String, Kind)> =
            Kind::ALL.into_iter().flat_map(|kind| names(kind).into_iter().map(move |name| (sort_key(&name), kind))).collect();
        all.sort();
        all.dedup();
        let twice: Vec<_> = all.windows(2).filter(|pair| pair[0].0 == pair[1].0).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }
}
