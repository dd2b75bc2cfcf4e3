//! The file in which answers land: made at the first answer, changed on what stands on disk at that moment.

use super::filed::beside;
use crate::assess::{Header, Key, answer_changes, final_changes, free_path, name, new_record, standing};
use crate::commands::private::{self, News};
use crate::error::Error;
use crate::keys;
use crate::lang::Lang;
use crate::model::{Answer, Answers, Assessment, Kind, Record, RecordId, Status, slug};
use crate::repo::{Folder, Repo, read_record, scan};
use crate::source::yaml::edit::{Change, Refused, apply};

/// An assessment or consensus that is being written.
pub(super) struct Sheet<'f> {
    folder: &'f Folder,
    /// What stands above the answers.
    pub(super) header: Header,
    /// Where it is; none before the first answer.
    pub(super) path: Option<String>,
    /// Whether a draft that exists must be left alone: it is of another person in the same role.
    pub(super) another: bool,
    /// The text of which personal data were told already.
    told: String,
}

impl<'f> Sheet<'f> {
    pub(super) fn new(folder: &'f Folder, header: Header, path: Option<String>, another: bool) -> Self {
        let told = path.as_deref().and_then(|path| folder.text(path).ok()).unwrap_or_default();
        Self { folder, header, path, another, told }
    }

    /// The folder it stands in.
    pub(super) const fn folder(&self) -> &'f Folder {
        self.folder
    }

    /// Saves answers, at once and whole; a kill at any moment leaves the file before or after, never between.
    pub(super) fn save(&mut self, answers: &Answers) -> Result<(), Error> {
        self.keep(answers, false)
    }

    /// Saves answers and makes the record final, in one change.
    pub(super) fn save_final(&mut self, answers: &Answers) -> Result<(), Error> {
        self.keep(answers, true)
    }

    fn keep(&mut self, answers: &Answers, finish: bool) -> Result<(), Error> {
        let writing = self.folder.writing("assess")?;
        let path = match &self.path {
            Some(path) => path.clone(),
            None => self.place()?,
        };
        let end = |text: String| if finish { ended(&path, &text) } else { Ok(text) };
        if self.folder.has(&path) {
            writing.change(&path, |text| end(self.changed(&path, text, answers)?))?;
        } else {
            writing.create(&path, &end(new_record(&self.header, answers))?)?;
        }
        self.path = Some(path);
        Ok(())
    }

    /// What is to be said of personal data that were saved since this was last asked.
    pub(super) fn private(&mut self, lang: Lang) -> Result<News, Error> {
        let Some(path) = &self.path else { return Ok(News::default()) };
        let now = self.folder.text(path)?;
        let before = std::mem::replace(&mut self.told, now);
        let record = RecordId::new(Kind::Assessment, self.id());
        private::news(self.folder, &record, (&before, &self.told), self.header.date, lang)
    }

    /// Makes it final.
    pub(super) fn finish(&self) -> Result<(), Error> {
        let Some(path) = &self.path else { return Ok(()) };
        self.folder.writing("assess")?.change(path, |text| ended(path, text))?;
        Ok(())
    }

    /// The text before and after, without writing.
    pub(super) fn preview(&self, answers: &Answers, finish: bool) -> Result<(String, String, String), Error> {
        let path = match &self.path {
            Some(path) => path.clone(),
            None => self.place()?,
        };
        let before = if self.folder.has(&path) { self.folder.text(&path)? } else { String::new() };
        let after = if before.is_empty() { new_record(&self.header, answers) } else { self.changed(&path, &before, answers)? };
        let after = if finish { ended(&path, &after)? } else { after };
        Ok((path, before, after))
    }

    /// The record as it now stands on disk.
    pub(super) fn read(&self) -> Result<Option<Assessment>, Error> {
        let Some(path) = &self.path else { return Ok(None) };
        Ok(record(&self.folder.text(path)?))
    }

    /// Its id, for machine output.
    pub(super) fn id(&self) -> String {
        let path = self.path.as_deref().unwrap_or_default();
        path.trim_start_matches("assessments/").trim_end_matches(".yaml").to_owned()
    }

    /// Where a new record goes. Another session of this role may have made the draft meanwhile; then that one is used.
    fn place(&self) -> Result<String, Error> {
        let subject = RecordId::parse(&self.header.subject).map_or_else(String::new, |id| id.id);
        let Some(role) = &self.header.assessor else {
            return Ok(free_path(&subject, &format!("consensus-{}", self.header.round), |path| self.folder.has(path)));
        };
        let repo = Repo::assessments_beside(self.folder, &subject)?;
        let key = Key {
            subject: &self.header.subject,
            organisation: self.header.organisation.as_deref(),
            checklist: &self.header.checklist,
            role,
            set: self.header.set,
        };
        let draft = standing(repo.assessments(), key, Some(self.header.round)).drafts.first().map(|(id, _)| *id);
        match draft.filter(|_| !self.another) {
            Some(id) => Ok(RecordId::new(Kind::Assessment, id).path()),
            None => Ok(free_path(&subject, &name(self.header.date, role), |path| self.folder.has(path))),
        }
    }

    /// The text with the answers in it, on the text that is on disk now.
    fn changed(&self, path: &str, text: &str, answers: &Answers) -> Result<String, Error> {
        let Some(now) = record(text) else { return Err(unreadable(path)) };
        if now.status == Some(Status::Final) {
            return Err(Error::new("error-final").with("path", path).hint("error-final-hint"));
        }
        let mut changes: Vec<Change> = answers.iter().flat_map(|(id, answer)| changes(id, now.answers.get(id), answer)).collect();
        if now.consensus {
            let date = serde_yaml::Value::String(self.header.date.to_string());
            changes.push(Change::Set(keys!["date"], date));
        }
        edited(path, text, &changes)
    }
}

/// The changes of one answer; a remark, source or certainty that stands there stays when no other is given.
fn changes(id: &str, old: Option<&Answer>, new: &Answer) -> Vec<Change> {
    let whole = old.map_or_else(|| new.clone(), |old| beside(new, old));
    answer_changes(id, old, &whole)
}

/// The text of an assessment made final.
fn ended(path: &str, text: &str) -> Result<String, Error> {
    let Some(now) = record(text) else { return Err(unreadable(path)) };
    edited(path, text, &final_changes(&now.answers))
}

fn edited(path: &str, text: &str, changes: &[Change]) -> Result<String, Error> {
    apply(text, read_record(Kind::Assessment, text).yaml, changes).map_err(|refused| match refused {
        Refused::Unreadable | Refused::NotAMap(_) => unreadable(path),
        Refused::Unsure(paste) => Error::new("error-unsure").with("path", path).with("paste", paste).hint("error-unsure-hint"),
    })
}

/// Refuses when a file of this role about this subject cannot be read: its answers would seem to be gone.
pub(super) fn refuse_damaged(folder: &Folder, header: &Header) -> Result<(), Error> {
    let Some((subject, role)) = RecordId::parse(&header.subject).zip(header.assessor.as_deref().map(slug)) else { return Ok(()) };
    let damaged = scan(folder, Some(&[Kind::Assessment]), |file| {
        let id = file.id.filter(|_| file.read.record.is_none())?;
        let name = id.id.strip_prefix(&subject.id)?.strip_prefix('/')?.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-');
        name.ends_with(&format!("-{role}")).then(|| file.path.to_owned())
    })?;
    damaged.into_iter().flatten().next().map_or(Ok(()), |path| Err(unreadable(&path)))
}

fn unreadable(path: &str) -> Error {
    Error::new("error-not-readable-now").with("path", path).hint("error-check-first")
}

fn record(text: &str) -> Option<Assessment> {
    match read_record(Kind::Assessment, text).record {
        Some(Record::Assessment(assessment)) => Some(assessment),
        _ => None,
    }
}
