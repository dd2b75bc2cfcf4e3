//! Recording a step of a traject: the change or the new file, the dry run, and what comes next.

use std::collections::BTreeMap;

use serde_yaml::{Mapping, Value};

use super::in_place::changed;
use super::memo::meant::not_decided;
use super::memo::renew::{renewed, tell_left};
use super::private;
use super::proof;
use super::session::Session;
use crate::error::Error;
use crate::method::next::Scene;
use crate::method::traject::{KINDS, trajects};
use crate::model::{Kind, RecordId};
use crate::render::diff;
use crate::render::wrap::hanging;
use crate::repo::{self, Folder, Repo, Stored, embedded};
use crate::source::yaml::edit::Change;
use crate::source::yaml::write;

/// One verb at work in a folder.
pub(super) struct Recording<'f> {
    pub(super) folder: &'f Folder,
    pub(super) verb: &'static str,
    pub(super) dry_run: bool,
    /// The memo that must not be decided on at the moment of writing.
    pub(super) undecided: Option<&'f str>,
}

impl Recording<'_> {
    /// Changes a record in place; tells whether it was written.
    pub(super) fn change(&self, stored: &Stored, changes: &[Change], session: &mut Session<'_>) -> anyhow::Result<bool> {
        let lang = session.lang;
        let changed = |text: &str| changed(stored.id.kind, text, changes, lang);
        if self.dry_run {
            let (after, left) = self.renewed(&stored.id, changed(&stored.text)?)?;
            session.screen.text(&diff::unified(&stored.path, &stored.text, &after))?;
            tell_left(&left, &stored.id, session)?;
            return Ok(false);
        }
        let writing = self.folder.writing(self.verb)?;
        self.look_again()?;
        let mut left = Vec::new();
        writing.change(&stored.path, |text| {
            let (after, kept) = self.renewed(&stored.id, changed(text)?)?;
            left = kept;
            Ok(after)
        })?;
        tell_left(&left, &stored.id, session)?;
        private::tell(self.folder, &stored.id, &stored.text, session)?;
        Ok(true)
    }

    /// Of a memo, its blocks of the process printed afresh, and those that were left because a person wrote in them.
    fn renewed(&self, record: &RecordId, after: String) -> Result<(String, Vec<&'static str>), Error> {
        if record.kind != Kind::Memo {
            return Ok((after, Vec::new()));
        }
        let repo = Repo::load(self.folder, &KINDS)?;
        let renewed = renewed(&repo, &repo::checklists(self.folder)?, &record.id, &after);
        Ok((renewed.text, renewed.left))
    }

    /// Under the lock: whether another command decided on the memo meanwhile.
    fn look_again(&self) -> Result<(), Error> {
        match self.undecided {
            Some(memo) => not_decided(&Repo::load(self.folder, &[Kind::Decision])?, memo),
            None => Ok(()),
        }
    }

    /// Writes a new record, as long as the records that it rests on read as they did; tells whether it was written.
    pub(super) fn create(
        &self,
        record: &RecordId,
        values: &BTreeMap<&str, Value>,
        rests_on: &[&Stored],
        session: &mut Session<'_>,
    ) -> anyhow::Result<bool> {
        let text = text(record.kind, values);
        proof::record(record.kind, &text, session.lang)?;
        if self.dry_run {
            session.screen.text(&diff::unified(&record.path(), "", &text))?;
            return Ok(false);
        }
        let writing = self.folder.writing(self.verb)?;
        self.look_again()?;
        for stored in rests_on {
            writing.unchanged(&stored.path, &stored.text)?;
        }
        writing.create(&record.path(), &text)?;
        private::tell(self.folder, record, "", session)?;
        Ok(true)
    }

    /// Says when the questions in a memo are not those of today, with the command that prints them. The memo itself is left
    /// alone: people who ask and answer in different clones would change the same lines of it.
    pub(super) fn tell_memo(&self, memo: &str, session: &mut Session<'_>) -> anyhow::Result<()> {
        let repo = Repo::load(self.folder, &KINDS)?;
        let Some(stored) = repo.get(Kind::Memo, memo) else { return Ok(()) };
        if renewed(&repo, &repo::checklists(self.folder)?, memo, &stored.text).text != stored.text {
            let text = session.lang.say_with("process-block-behind", &[("memo", memo.into())]);
            session.screen.line(&format!("\n{}", hanging(&text, usize::from(session.width()), 0)))?;
        }
        Ok(())
    }

    /// Tells what was done, and what brings this traject further now.
    pub(super) fn tell(&self, done: &str, (organisation, product): (&str, &str), session: &mut Session<'_>) -> anyhow::Result<()> {
        let width = usize::from(session.width());
        session.screen.line(&hanging(done, width, 0))?;
        let repo = Repo::load(self.folder, &KINDS)?;
        let checklists = repo::checklists(self.folder)?;
        let today = session.today(Some(self.folder));
        let trajects = trajects(&repo, &checklists, today);
        let ours = trajects.iter().find(|traject| (traject.organisation, traject.product) == (organisation, product));
        let scene = Scene::new(&repo, today);
        let then = ours.and_then(|traject| scene.next_of(traject).or_else(|| scene.of_traject(traject).into_iter().next()));
        if let Some(todo) = then {
            let sentence = session.lang.say_with("process-then", &[("sentence", todo.sentence(session.lang).into())]);
            session.screen.line(&format!("\n{}\n{}", hanging(&sentence, width, 0), todo.command))?;
        }
        Ok(())
    }
}

/// The YAML of a new record: the keys that have a value, in the order of the form.
fn text(kind: Kind, values: &BTreeMap<&str, Value>) -> String {
    let form = embedded::form(kind).expect("every kind that a verb makes has a form");
    let keys = form.fields.iter().map(|field| field.key.as_str());
    keys.filter_map(|key| Some(write::entry(key, values.get(key)?, 0))).collect()
}

/// A text as a value.
pub(super) fn value(text: impl std::fmt::Display) -> Value {
    Value::String(text.to_string())
}

/// Some keys with their values, those without one left out.
pub(super) fn map<const N: usize>(entries: [(&str, Option<Value>); N]) -> Value {
    let entries = entries.into_iter().filter_map(|(key, one)| Some((value(key), one?)));
    Value::Mapping(entries.collect::<Mapping>())
}
