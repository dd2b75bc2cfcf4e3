//! The words that a person reads, in Dutch and English, and how numbers, money and dates are written in each.
//!
//! Messages stand in `data/lang/<code>/<area>.ftl`. The first word of a message's id is its area; a message is read when it is
//! needed, so a command pays only for the words it speaks.

mod area;
#[cfg(test)]
mod count_cases;
mod format;

use std::fmt;
use std::sync::OnceLock;

use area::{Area, Bundle};
use fluent_bundle::FluentValue;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// A language for people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Dutch, the language of the users.
    #[default]
    Nl,
    /// English.
    En,
}

/// The areas of words, with their text in each language.
macro_rules! areas {
    ($($area:literal),* $(,)?) => {
        /// Every area of words.
        pub const AREAS: &[&str] = &[$($area),*];
        const SOURCES: &[[&str; 2]] = &[$([
            include_str!(concat!("../data/lang/nl/", $area, ".ftl")),
            include_str!(concat!("../data/lang/en/", $area, ".ftl")),
        ]),*];
    };
}

areas! {
    "assess",
    "chart",
    "check",
    "cli",
    "docx",
    "error",
    "explain",
    "export",
    "finance",
    "find",
    "form",
    "graph",
    "import",
    "kind",
    "meeting",
    "memo",
    "network",
    "new",
    "pdf",
    "plan",
    "practice",
    "process",
    "report",
    "show",
    "site",
    "strategies",
    "survey",
}

static READ: [[OnceLock<Area>; 2]; AREAS.len()] = [const { [const { OnceLock::new() }; 2] }; AREAS.len()];
/// What says a message that names no other.
static BUNDLES: [OnceLock<Bundle>; 2] = [const { OnceLock::new() }; 2];

/// A fact that a message names.
pub type Arg<'a> = (&'a str, FluentValue<'a>);

impl Lang {
    /// Both languages.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// The code: `nl` or `en`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// The language with this code; also reads a locale such as `nl_NL.UTF-8`.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let code = code.to_ascii_lowercase();
        Self::ALL
            .into_iter()
            .find(|lang| code == lang.code() || code.starts_with(&format!("{lang}_")) || code.starts_with(&format!("{lang}-")))
    }

    /// The message with this id.
    #[must_use]
    pub fn say(self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The message with this id and its facts. An id without words gives itself, so that a gap is seen and tested.
    #[must_use]
    pub fn say_with(self, id: &str, args: &[Arg<'_>]) -> String {
        self.find(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// The message with this id, if there is one.
    #[must_use]
    pub fn find(self, id: &str, args: &[Arg<'_>]) -> Option<String> {
        let area = id.split_once('-').map_or(id, |(area, _)| area);
        let area = self.area(AREAS.iter().position(|name| *name == area)?);
        area.say(self, id, &args.iter().map(|(name, value)| (*name, value.clone())).collect())
    }

    fn area(self, area: usize) -> &'static Area {
        READ[area][self as usize].get_or_init(|| Area::of(SOURCES[area][self as usize]))
    }

    fn bundle(self) -> &'static Bundle {
        BUNDLES[self as usize].get_or_init(|| self.new_bundle())
    }

    fn new_bundle(self) -> Bundle {
        let locale: LanguageIdentifier = self.code().parse().expect("`nl` and `en` are language codes");
        let mut bundle = Bundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        bundle
    }

    /// What is wrong in the words of an area; for the test that guards them.
    #[must_use]
    pub fn mistakes(self, area: usize) -> Vec<String> {
        area::parsed(SOURCES[area][self as usize]).1
    }

    /// The ids of all messages of an area.
    #[must_use]
    pub fn ids(self, area: usize) -> Vec<String> {
        area::starts(SOURCES[area][self as usize]).map(|(_, id)| id.to_owned()).collect()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
