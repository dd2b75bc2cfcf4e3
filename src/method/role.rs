//! The roles that have a code, under every name that a person may type for them.
//!
//! Source: the roles of the kennistransfer (factsheet kennistransfer, 2022); `docs/glossary.md`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::lang::Lang;
use crate::model::slug;

/// The roles with a code.
pub const ROLES: [&str; 3] = ["liaison-officer", "board-member", "coordinator"];

/// Every name by its slug: `process-role-<code>`, and the commas of `process-role-<code>-also`. Read once, like the words.
static NAMES: LazyLock<BTreeMap<String, &'static str>> = LazyLock::new(|| {
    let of = |code: &'static str| {
        let ids = [format!("process-role-{code}"), format!("process-role-{code}-also")];
        let said = ids.into_iter().flat_map(|id| Lang::ALL.map(|lang| lang.say(&id)));
        let names: Vec<String> = said.flat_map(|names| names.split(',').map(slug).collect::<Vec<_>>()).collect();
        names.into_iter().chain([code.to_owned()]).map(move |name| (name, code))
    };
    ROLES.into_iter().flat_map(of).collect()
});

/// A role by its code when it has one, also when it is written in the words of a language; else as a slug.
#[must_use]
pub fn coded(role: &str) -> String {
    let role = slug(role);
    NAMES.get(&role).map_or(role, |code| (*code).to_owned())
}

/// The word for a role with this code; none for any other text.
#[must_use]
pub fn word(code: &str, lang: Lang) -> Option<String> {
    ROLES.contains(&code).then(|| lang.say(&format!("process-role-{code}")))
}

/// A role that was given by its code, in the words of a language; any other as it stands.
#[must_use]
pub fn spelled(role: &str, lang: Lang) -> String {
    word(role, lang).unwrap_or_else(|| role.to_owned())
}

/// A role in the words of a language: whatever it was called, by its one word when it has a code; else as it stands.
#[must_use]
pub fn in_words(role: &str, lang: Lang) -> String {
    word(&coded(role), lang).unwrap_or_else(|| role.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::coded;

    #[test]
    fn a_role_is_known_by_its_code_and_by_its_names_in_both_languages() {
        let cases = [
            ("liaison-officer", ["liaison officer", "Verbindingsfunctionaris", "liaison_officer"]),
            ("board-member", ["visiegroeplid", "Bestuurder", "lid van de visiegroep"]),
            ("coordinator", ["coördinator", "COÖRDINATOR", "coo\u{308}rdinator"]),
        ];
        for (code, names) in cases {
            names.into_iter().for_each(|name| assert_eq!(coded(name), code, "{name}"));
        }
        assert_eq!(coded("Teamleider ambulant"), "teamleider-ambulant");
    }
}
