//! `kt edit RECORD`: the same questions as `kt new`, with the present values; only what was answered changes.

mod dropped;
mod interview;
mod known;
mod new_entries;
mod refused;
mod remarks;
pub(super) mod told;

use clap::Args;

use super::fields::assignment;
use super::in_place::changed;
use super::memo::complete::{incomplete, named, spoiled};
use super::memo::renew::{Renewed, renewed, tell_left};
use super::session::Session;
use super::set_value::{by_label, set_keys};
use super::{Exit, absent, private, proof, rank, role_named, titles};
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Form, Kind, Record};
use crate::render::diff;
use crate::repo::{self, Folder, Repo, Stored, embedded, read_record};
use crate::source::Keys;
use crate::source::yaml::edit::Change;
use dropped::dropped;
use interview::asked;
use known::known;
use refused::refused;

#[derive(Args)]
pub(crate) struct Arguments {
    record: String,
    #[arg(long, value_name = "KEY=VALUE")]
    set: Vec<String>,
    #[arg(long, value_name = "KEY")]
    unset: Vec<String>,
    #[arg(long)]
    dry_run: bool,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &Kind::ALL)?;
    let stored = repo.meant(&args.record, &Kind::ALL)?;
    let form = embedded::form(stored.id.kind);
    let keys = |typed: &[String]| by_label(form.as_ref(), typed, session.lang);
    let args = &Arguments { record: String::new(), set: keys(&args.set), unset: keys(&args.unset), dry_run: args.dry_run };
    let given = given(form.as_ref(), args, &repo, session.lang)?;
    let mut changes = new_entries::appended(given, |list| length(stored, list))?;
    let by_hand = changes.is_empty();
    known(&args.unset, stored, session.lang)?;
    refused(&repo, stored, &changes)?;
    if by_hand {
        changes = asked(form.as_ref(), &repo, stored, session)?;
    }
    if changes.is_empty() {
        session.screen.line(&session.lang.say("new-unchanged"))?;
        return Ok(Exit::Done);
    }
    role_named::warn_set(&args.set, session)?;
    keep_whole(&mut changes, by_hand, &repo, stored, session)?;
    if !by_hand {
        hold_to_rules(&changes, args, &repo, stored, session)?;
    }
    remarks::tell_gone(stored, &changes, session)?;
    let edit = Edit { repo: &repo, stored, changes: &changes, lang: session.lang };
    if args.dry_run {
        edit.show(session)?;
    } else {
        edit.write(&folder, args, session)?;
    }
    Ok(Exit::Done)
}

/// Keeps a memo that would lack something from being final: what a person answered goes on as a draft, what the command line
/// asks is refused.
fn keep_whole(
    changes: &mut Vec<Change>,
    by_hand: bool,
    repo: &Repo<'_>,
    stored: &Stored,
    session: &mut Session<'_>,
) -> anyhow::Result<()> {
    let lang = session.lang;
    let spoiled = spoiled_by(changes, repo, stored, lang)?;
    if !spoiled.is_empty() && by_hand {
        changes.retain(|change| !sets_status(change));
        session.screen.talk(&lang.say_with("new-stays-draft", &[("lacks", named(&spoiled, lang).into())]))?;
    } else if let (false, Record::Memo(memo)) = (spoiled.is_empty(), &stored.record) {
        return Err(incomplete("error-memo-incomplete", &spoiled, &stored.id.id, &memo.product, lang).into());
    }
    Ok(())
}

/// Refuses what the command line asks where a check would call it a mistake.
fn hold_to_rules(
    changes: &[Change],
    args: &Arguments,
    repo: &Repo<'_>,
    stored: &Stored,
    session: &mut Session<'_>,
) -> anyhow::Result<()> {
    let after = changed(stored.id.kind, &stored.text, changes, session.lang)?;
    proof::values(session, repo.folder, &stored.id, &after, &set_keys(&args.set))?;
    rank::still_free(repo, stored, &after)?;
    absent::warn(repo.folder, stored.id.kind, &after, &set_keys(&args.set), session)?;
    Ok(())
}

/// The changes to one record.
struct Edit<'e> {
    repo: &'e Repo<'e>,
    stored: &'e Stored,
    changes: &'e [Change],
    lang: Lang,
}

impl Edit<'_> {
    /// The text with the changes; of a memo, with the blocks that follow from its fields.
    fn of(&self, text: &str) -> Result<Renewed, Error> {
        let text = changed(self.stored.id.kind, text, self.changes, self.lang)?;
        match self.stored.id.kind {
            Kind::Memo => Ok(renewed(self.repo, &repo::checklists(self.repo.folder)?, &self.stored.id.id, &text)),
            _ => Ok(Renewed { text, left: Vec::new() }),
        }
    }

    /// Shows what would be another.
    fn show(&self, session: &mut Session<'_>) -> anyhow::Result<()> {
        let after = self.of(&self.stored.text)?;
        session.screen.text(&diff::unified(&self.stored.path, &self.stored.text, &after.text))?;
        tell_left(&after.left, &self.stored.id, session)?;
        Ok(())
    }

    /// Under the lock: whether a memo was decided on, or an assessment was made final, while a person was asked.
    fn may_still_change(&self, folder: &Folder) -> Result<(), Error> {
        let kinds = match self.stored.id.kind {
            Kind::Memo => &[Kind::Memo, Kind::Decision][..],
            Kind::Assessment => &[Kind::Assessment],
            _ => return Ok(()),
        };
        let now = Repo::load(folder, kinds)?;
        now.get(self.stored.id.kind, &self.stored.id.id).map_or(Ok(()), |stored| refused(&now, stored, self.changes))
    }

    /// Writes them on what stands on disk at this moment, and tells what is another now.
    fn write(&self, folder: &Folder, args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<()> {
        let (stored, lang) = (self.stored, self.lang);
        let mut left = Vec::new();
        let writing = folder.writing("edit")?;
        self.may_still_change(folder)?;
        let after = writing.change(&stored.path, |text| {
            let after = self.of(text)?;
            left = after.left;
            Ok(after.text)
        })?;
        let id = if after == stored.text { "new-unchanged" } else { "new-changed" };
        session.screen.line(&lang.say_with(id, &[("path", stored.path.as_str().into())]))?;
        for line in told::told(self.changes, stored.id.kind, &stored.text, &after, lang) {
            session.screen.line(&line)?;
        }
        for gone in dropped(&args.set, stored, &after) {
            session.screen.talk(&lang.say_with("new-dropped", &gone.facts(stored, lang)))?;
        }
        tell_left(&left, &stored.id, session)?;
        private::tell(folder, &stored.id, &stored.text, session)
    }
}

/// What a memo would lack although these changes leave it final; nothing for any other record.
fn spoiled_by(changes: &[Change], repo: &Repo<'_>, stored: &Stored, lang: Lang) -> Result<Vec<&'static str>, Error> {
    if stored.id.kind != Kind::Memo {
        return Ok(Vec::new());
    }
    let after = changed(stored.id.kind, &stored.text, changes, lang)?;
    Ok(spoiled(repo, &repo::checklists(repo.folder)?, &stored.text, &after))
}

fn sets_status(change: &Change) -> bool {
    matches!(change, Change::Set(keys, _) if keys.to_string() == "status")
}

/// How many entries a list of a record has.
fn length(stored: &Stored, list: &Keys) -> usize {
    let read = read_record(stored.id.kind, &stored.text);
    let found = read.root.as_ref().and_then(|root| root.at(list));
    found.map_or(0, |node| node.items().len())
}

/// The changes on the command line.
fn given(form: Option<&Form>, args: &Arguments, repo: &Repo<'_>, lang: Lang) -> Result<Vec<Change>, Error> {
    let mut changes = Vec::new();
    for text in &args.set {
        let (key, text) = assignment(text)?;
        changes.push(Change::Set(Keys::parse(key), titles::value(form, key, text, repo, lang)?));
    }
    changes.extend(args.unset.iter().map(|key| Change::Remove(Keys::parse(key))));
    Ok(changes)
}
