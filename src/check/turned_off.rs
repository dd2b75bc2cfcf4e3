//! Rules that somebody asks for while `kt.yaml` turns them off: where it says so, and why.

use super::{Rule, veiled};
use crate::keys;
use crate::repo::Folder;
use crate::source::yaml::parse;
use crate::source::{At, Lines};

/// A rule that a folder turns off.
pub struct TurnedOff {
    /// The rule.
    pub rule: &'static Rule,
    /// The line of `kt.yaml` that says so.
    pub line: usize,
    /// The reason that stands there; personal data in it are masked.
    pub reason: String,
}

impl TurnedOff {
    /// Those of these rules that a folder turns off.
    #[must_use]
    pub fn among<'r>(folder: &Folder, rules: impl IntoIterator<Item = &'r str>) -> Vec<Self> {
        let off = |id: &str| Rule::named(id).filter(|rule| rule.level_in(folder, "").is_none());
        rules.into_iter().filter_map(|id| Some(Self::of(folder, off(id)?))).collect()
    }

    fn of(folder: &Folder, rule: &'static Rule) -> Self {
        let text = &folder.settings_text;
        let place = At::Key(keys!["check", "allow", rule.id.to_owned()]).span(parse(text, 0).root.as_ref());
        let line = place.map_or(1, |span| Lines::new(text).position(span.start).line);
        let reason = folder.settings.check.allow.get(rule.id).map(|reason| reason.trim()).unwrap_or_default();
        Self { rule, line, reason: veiled(reason).unwrap_or_else(|| reason.to_owned()) }
    }
}
