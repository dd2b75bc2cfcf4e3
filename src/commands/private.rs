//! What a check says of personal data in a text that was just written, so that it is taken out before anyone shares it.

use super::session::Session;
use crate::check::typed::check_alone;
use crate::check::{Diagnostic, Options, RULES, personal_data, shown_path};
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Date, RecordId};
use crate::render::findings;
use crate::repo::{Folder, tree_of_record};
use crate::source::{Lines, Position, Span};

/// What is to be said of personal data that a record has now and did not have before.
#[derive(Default)]
pub(super) struct News {
    /// A sentence for each.
    told: Vec<String>,
    /// What a person can give to write something else where the first stands.
    mends: String,
}

impl News {
    /// After one change, which can be taken back whole.
    pub(super) fn at_once(self, lang: Lang) -> Vec<String> {
        self.then(|_| lang.say("new-private-hint"))
    }

    /// Within an interview, of which each answer is a change of its own: an earlier one cannot be taken back.
    pub(super) fn within(self, lang: Lang) -> Vec<String> {
        self.then(|mends| lang.say_with("new-private-hint-asked", &[("command", mends.into())]))
    }

    fn then(self, hint: impl Fn(String) -> String) -> Vec<String> {
        let hint = (!self.told.is_empty()).then(|| hint(self.mends));
        self.told.into_iter().chain(hint).collect()
    }
}

/// Tells of personal data in a record that its text before did not have; what was found is masked.
pub(super) fn tell(folder: &Folder, record: &RecordId, before: &str, session: &mut Session<'_>) -> anyhow::Result<()> {
    let after = folder.text(&record.path())?;
    say(news(folder, record, (before, &after), session.today(Some(folder)), session.lang)?, session)
}

/// Says what there is to say after one change.
pub(super) fn say(news: News, session: &mut Session<'_>) -> anyhow::Result<()> {
    let lines = news.at_once(session.lang);
    lines.iter().try_for_each(|line| session.screen.talk(line))?;
    Ok(())
}

/// What is to be said of personal data that the text of a record has now and did not have before, or not as often.
pub(super) fn news(
    folder: &Folder,
    record: &RecordId,
    (before, after): (&str, &str),
    today: Date,
    lang: Lang,
) -> Result<News, Error> {
    let (old, new): (Vec<_>, Vec<_>) = held_against(record, before, after).into_iter().partition(|(_, was)| *was);
    let Some((first, _)) = new.first() else { return Ok(News::default()) };
    let lines = Lines::new(after);
    let known: Vec<Position> = old.iter().map(|(place, _)| lines.position(place.span.start)).collect();
    let only: Vec<String> = RULES.iter().filter(|rule| rule.private).map(|rule| rule.id.to_owned()).collect();
    let options = Options { today, only: &only, asked: None, remember: false };
    let found = check_alone(folder, &options, record, after)?.diagnostics;
    let told = found.iter().filter(|one| !known.contains(&one.start)).map(|one| sentence(one, record, lang)).collect();
    let key = Some(&first.key).filter(|key| !key.is_empty());
    let mends = key.map_or_else(|| format!("kt edit {record}"), |key| format!("kt edit {record} --set {key}=…"));
    Ok(News { told, mends })
}

/// Something personal in the text of a record.
#[derive(Clone)]
struct Place<'t> {
    text: &'t str,
    span: Span,
    /// The field that it stands in, as `--set` takes it; empty outside the fields.
    key: String,
}

fn places<'t>(record: &RecordId, text: &'t str) -> Vec<Place<'t>> {
    let tree = tree_of_record(record.kind, text);
    let key = |span: Span| tree.as_ref().map_or_else(String::new, |tree| tree.key_around(span));
    personal_data(text).into_iter().map(|span| Place { text: span.of(text), span, key: key(span) }).collect()
}

/// What is personal in a text, each with whether it was there before: in the same field, or else as often.
fn held_against<'t>(record: &RecordId, before: &str, after: &'t str) -> Vec<(Place<'t>, bool)> {
    let mut left = places(record, before);
    let mut all: Vec<_> = places(record, after).into_iter().map(|place| (place, false)).collect();
    for same_field in [true, false] {
        for (place, was) in all.iter_mut().filter(|(_, was)| !was) {
            let same = |had: &Place<'_>| had.text == place.text && (!same_field || had.key == place.key);
            *was = left.iter().position(same).map(|at| left.swap_remove(at)).is_some();
        }
    }
    all
}

fn sentence(found: &Diagnostic, record: &RecordId, lang: Lang) -> String {
    let facts = [
        ("path", shown_path(&record.path()).into_owned().into()),
        ("line", found.start.line.into()),
        ("message", findings::message(found, lang).into()),
    ];
    lang.say_with("new-private", &facts)
}
