//! What was said about the role and the group, and what was learnt, in meetings and in networks. No names.

use std::collections::BTreeMap;

use super::{Factsheet, meetings};
use crate::model::{Date, Evaluation, Kind};
use crate::report::lessons::{Learnt, learnt};

impl Factsheet<'_> {
    /// The evaluation by theme and the lessons, from this meeting and from meetings and networks since the previous one. No names.
    pub(super) fn evaluation(&self) -> Vec<String> {
        let held = meetings(self.repo).into_iter().map(|(_, one)| one).filter(|one| self.tells(one.date, one.internal));
        let mut themes: BTreeMap<(&'static str, &str), Vec<&str>> = BTreeMap::new();
        for Evaluation { about, theme, text } in held.flat_map(|meeting| &meeting.evaluation) {
            themes.entry((about.name(), theme.as_str())).or_default().push(text.as_str());
        }
        let themes = themes.into_iter().map(|((about, theme), texts)| {
            let args = [("theme", theme.into()), ("count", texts.len().into()), ("texts", texts.join("; ").into())];
            self.say(&format!("evaluated-{about}"), &args)
        });
        let lessons = learnt(self.repo).into_iter().filter(|one| self.tells(one.date, one.internal));
        themes.chain(lessons.map(|one| self.lesson(&one))).collect()
    }

    fn lesson(&self, one: &Learnt<'_>) -> String {
        let id = match (one.kind, one.audience) {
            (Kind::Network, _) => "lesson-of",
            (_, Some(_)) => "lesson-for",
            _ => "lesson",
        };
        let audience = one.audience.unwrap_or_default();
        self.say(id, &[("lesson", one.text.into()), ("audience", audience.into()), ("network", one.title.into())])
    }

    /// Whether this factsheet tells of what was said on a day; of what is internal only when the meeting itself is.
    fn tells(&self, date: Date, internal: bool) -> bool {
        (self.meeting.internal || !internal) && (date == self.meeting.date || self.counts(date))
    }
}
