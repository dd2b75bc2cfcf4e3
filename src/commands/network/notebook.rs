//! Where the answers on goal and form land: in a record, kept after each answer, or only in memory while nobody asked for a
//! record.

use serde_yaml::Value;

use crate::check::without_personal_data;
use crate::commands::in_place::changed;
use crate::commands::private::{self, News};
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Date, Kind, Network, Record, RecordId, slug};
use crate::repo::{Folder, Stored, bad_id, read_record};
use crate::source::yaml::edit::Change;
use crate::source::yaml::write;

/// The answers as they are.
pub(super) struct Notebook<'f> {
    folder: &'f Folder,
    /// The record; none while the answers are only in memory.
    pub(super) record: Option<RecordId>,
    /// The text as it was found; empty when there was none.
    before: String,
    /// The text as it is now; on a dry run only here.
    now: String,
    dry: bool,
    /// The text of which personal data were told already.
    told: String,
}

impl<'f> Notebook<'f> {
    /// The answers of a record that there is.
    pub(super) fn of(stored: &Stored, folder: &'f Folder, dry: bool) -> Self {
        let record = Some(stored.id.clone());
        Self { folder, record, before: stored.text.clone(), now: stored.text.clone(), told: stored.text.clone(), dry }
    }

    /// A record that is made at the first answer, or nothing but memory.
    pub(super) fn new(title: &str, keep: bool, folder: &'f Folder, dry: bool) -> Result<Self, Error> {
        let mut notebook = Self { folder, record: None, before: String::new(), now: String::new(), told: String::new(), dry };
        notebook.now = write::entry("title", &Value::String(title.to_owned()), 0);
        if keep {
            notebook.keep_as(title)?;
        }
        Ok(notebook)
    }

    /// From here on the answers stand in a record with this title.
    pub(super) fn keep_as(&mut self, title: &str) -> Result<(), Error> {
        let id = slug(&without_personal_data(title));
        if bad_id(&id).is_some() {
            return Err(Error::new("error-bad-id").with("id", title).hint("error-bad-id-hint"));
        }
        let record = RecordId::new(Kind::Network, id);
        if self.folder.has(&record.path()) {
            let error = Error::new("error-network-exists").with("path", record.path()).with("network", &record.id);
            return Err(error.hint("error-network-exists-hint"));
        }
        self.now = write::entry("title", &Value::String(title.to_owned()), 0);
        self.record = Some(record);
        Ok(())
    }

    /// Keeps answers at once and whole, on the text that is on disk at this moment.
    pub(super) fn save(&mut self, changes: &[Change], lang: Lang) -> Result<(), Error> {
        let Some(record) = self.record.as_ref().filter(|_| !self.dry) else {
            self.now = changed(Kind::Network, &self.now, changes, lang)?;
            return Ok(());
        };
        let path = record.path();
        let writing = self.folder.writing("network")?;
        self.now = if self.folder.has(&path) {
            writing.change(&path, |text| changed(Kind::Network, text, changes, lang))?
        } else {
            let text = changed(Kind::Network, &self.now, changes, lang)?;
            writing.create(&path, &text)?;
            text
        };
        Ok(())
    }

    /// What is to be said of personal data that were kept since this was last asked.
    pub(super) fn private(&mut self, today: Date, lang: Lang) -> Result<News, Error> {
        let Some(record) = self.record.as_ref().filter(|_| !self.dry && self.told != self.now) else { return Ok(News::default()) };
        let before = std::mem::replace(&mut self.told, self.now.clone());
        private::news(self.folder, record, (&before, &self.now), today, lang)
    }

    /// The network as it stands now.
    pub(super) fn network(&self) -> Result<Network, Error> {
        match read_record(Kind::Network, &self.now).record {
            Some(Record::Network(network)) => Ok(network),
            _ => {
                let path = self.record.as_ref().map(RecordId::path).unwrap_or_default();
                Err(Error::new("error-network-faulty").with("path", path).hint("error-check-first"))
            }
        }
    }

    /// The path, and the text before and after, for a dry run.
    pub(super) fn difference(&self) -> (String, &str, &str) {
        (self.record.as_ref().map(RecordId::path).unwrap_or_default(), &self.before, &self.now)
    }
}
