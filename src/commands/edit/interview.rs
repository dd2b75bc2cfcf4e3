//! `kt edit RECORD` as questions. Each answer goes into the text of the record as it would become, so that who goes back finds it
//! there; on disk nothing changes before the end, or before the person says to keep what was changed so far.

use std::io;

use super::told::told;
use crate::assess::says_yes;
use crate::commands::entries;
use crate::commands::fields::{Answered, Asking};
use crate::commands::in_place::{changed, refused};
use crate::commands::prompt::{Prompter, from_first, stopped};
use crate::commands::session::Session;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Field, FieldType, Form, Kind, Record};
use crate::repo::{Repo, Stored, read_record};
use crate::source::Keys;
use crate::source::yaml::edit::{Change, apply};
use crate::source::yaml::{self, Node};

/// The changes that a person makes at the terminal.
pub(super) fn asked(form: Option<&Form>, repo: &Repo<'_>, stored: &Stored, session: &Session<'_>) -> anyhow::Result<Vec<Change>> {
    let Some(form) = form else {
        return Err(Error::new("error-edit-by-hand").with("path", &stored.path).hint("error-edit-by-hand-hint").into());
    };
    if !session.may_ask() {
        return Err(Error::new("error-edit-what").with("record", &stored.id).hint("error-edit-what-hint").into());
    }
    let organisation = match &stored.record {
        Record::Wish(wish) => Some(wish.organisation.clone()),
        _ => None,
    };
    let (today, own) = (session.today(Some(repo.folder)), Some(&stored.id));
    let asking = Asking { repo, lang: session.lang, today, organisation, own };
    let mut prompter = session.prompter();
    prompter.show(&session.lang.say_with("new-edit-intro", &[("record", stored.id.to_string().into())]))?;
    let mut talk = Talk { asking, kind: stored.id.kind, text: stored.text.clone(), changes: Vec::new(), session };
    let made =
        match from_first(form.fields.len(), &mut *prompter, session.lang, |at, prompter| talk.one(&form.fields[at], prompter)) {
            Err(error) if !(stopped(&error) && talk.is_kept(&stored.text, &mut *prompter)?) => Err(error.into()),
            _ if talk.text == stored.text => Ok(Vec::new()),
            _ => Ok(talk.changes),
        };
    session.note_unkept(false);
    made
}

/// The record as it would become, and what makes it so.
struct Talk<'t> {
    asking: Asking<'t>,
    kind: Kind,
    text: String,
    changes: Vec<Change>,
    session: &'t Session<'t>,
}

impl Talk<'_> {
    const fn lang(&self) -> Lang {
        self.asking.lang
    }

    /// Asks about one field until its answer can stand in the record. Gives whether there was anything to ask.
    fn one(&mut self, field: &Field, prompter: &mut dyn Prompter) -> io::Result<bool> {
        loop {
            let mut made = Vec::new();
            let asked = self.ask(field, &mut made, prompter);
            let taken = self.take(made);
            self.session.note_unkept(!self.changes.is_empty());
            match (taken, asked) {
                (Ok(()), asked) => return asked,
                (Err(error), asked) => {
                    prompter.show(&error.message(self.lang()))?;
                    asked?;
                }
            }
        }
    }

    /// What becomes of one field; of a list, the changes in the order in which they were made.
    fn ask(&self, field: &Field, made: &mut Vec<Change>, prompter: &mut dyn Prompter) -> io::Result<bool> {
        let read = read_record(self.kind, &self.text);
        let present = read.root.as_ref().and_then(|root| root.get(&field.key)).filter(|node| !is_empty(node));
        let keys = Keys::parse(&field.key);
        match field.shape {
            FieldType::Sample => self.entries(field, present, made, prompter),
            FieldType::Items => {
                let mut added = Vec::new();
                prompter.show(&format!("\n{}", field.help.text(self.lang())))?;
                let asked = self.asking.items(field, present, &mut added, prompter);
                made.extend(added.into_iter().map(|item| Change::Append(keys.clone(), item)));
                asked.map(|()| true)
            }
            _ => {
                match self.asking.ask(field, present, prompter)? {
                    Answered::Value(value) => made.push(Change::Set(keys, value)),
                    Answered::Cleared => made.push(Change::Remove(keys)),
                    Answered::Kept | Answered::Added(_) => {}
                }
                Ok(true)
            }
        }
    }

    /// A list of entries, each with parts of its own; nothing is asked where a person may not fill it.
    fn entries(
        &self,
        field: &Field,
        present: Option<&Node<'_>>,
        made: &mut Vec<Change>,
        prompter: &mut dyn Prompter,
    ) -> io::Result<bool> {
        let Some(parts) = entries::parts(field, self.lang()) else { return Ok(false) };
        let list = present.and_then(|node| serde_yaml::to_value(yaml::json(node)).ok());
        entries::ask(field, &parts, list, made, prompter, self.lang()).map(|()| true)
    }

    /// Works changes into the record. What makes a right record a wrong one is refused; of a wrong one the end is to be right.
    fn take(&mut self, made: Vec<Change>) -> Result<(), Error> {
        let read = read_record(self.kind, &self.text);
        self.text = if read.findings.is_empty() {
            changed(self.kind, &self.text, &made, self.lang())?
        } else {
            apply(&self.text, read.yaml, &made).map_err(refused)?
        };
        self.changes.extend(made);
        Ok(())
    }

    /// Whether to keep what was changed before the person stopped; only ja or nee is an answer to that.
    fn is_kept(&self, before: &str, prompter: &mut dyn Prompter) -> io::Result<bool> {
        let lang = self.lang();
        if self.text == before {
            return Ok(false);
        }
        self.session.note_broken_off();
        prompter.show(&format!("\n{}", lang.say("new-edit-so-far")))?;
        for line in told(&self.changes, self.kind, before, &self.text, lang) {
            prompter.show(&line)?;
        }
        let question = format!("{} {}", lang.say("new-edit-keep"), lang.say("cli-prompt-yes-or-no"));
        loop {
            match says_yes(&prompter.line(&question, Some(&lang.say("cli-prompt-yes")))?) {
                Some(yes) => return Ok(yes),
                None => prompter.show(&lang.say("assess-refused-yes"))?,
            }
        }
    }
}

fn is_empty(node: &Node<'_>) -> bool {
    node.scalar().is_some_and(yaml::Scalar::is_null)
}
