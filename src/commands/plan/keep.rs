//! The record in which a plan lands, answer by answer.

use serde_yaml::Value;

use super::parts::{Part, changes};
use crate::commands::in_place::refused;
use crate::commands::kept_file::KeptFile;
use crate::commands::private::News;
use crate::commands::proof;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Date, Kind, Plan, Record, RecordId};
use crate::repo::{Folder, Repo, read_record};
use crate::source::yaml::edit::apply;
use crate::source::yaml::write;

/// The plan of one product in one organisation.
pub(crate) struct PlanFile<'f> {
    /// Its id.
    pub(crate) id: String,
    /// Its file.
    file: KeptFile<'f>,
    /// What a new plan says first: decision, product and organisation.
    opening: String,
}

impl<'f> PlanFile<'f> {
    /// The plan that there is, or the place for a new one.
    pub(crate) fn find(
        repo: &Repo<'f>,
        organisation: &str,
        product: &str,
        decision: Option<&str>,
        dry: bool,
    ) -> Result<Self, Error> {
        let ours = |plan: &Plan| plan.product == product && plan.organisation == organisation;
        let id = repo.plans().find(|(_, plan)| ours(plan)).map(|(id, _)| id.to_owned());
        let id = id.unwrap_or_else(|| format!("{organisation}/{product}"));
        let entries = [("decision", decision), ("product", Some(product)), ("organisation", Some(organisation))];
        let entries = entries.into_iter().filter_map(|(key, value)| Some(write::entry(key, &Value::String(value?.to_owned()), 0)));
        Self::open(repo.folder, id, entries.collect(), dry)
    }

    fn open(folder: &'f Folder, id: String, opening: String, dry: bool) -> Result<Self, Error> {
        let file = KeptFile::open(folder, "plan", RecordId::new(Kind::Plan, &id), dry)?;
        if !file.now.is_empty() && !read_record(Kind::Plan, &file.now).findings.is_empty() {
            return Err(faulty(&file.path));
        }
        Ok(Self { id, file, opening })
    }

    /// Its path.
    pub(crate) fn path(&self) -> &str {
        &self.file.path
    }

    /// The plan as it stands now; none while there is no file.
    pub(crate) fn plan(&self) -> Result<Option<Plan>, Error> {
        if self.file.now.is_empty() {
            return Ok(None);
        }
        parsed(&self.file.now).map(Some).ok_or_else(|| faulty(&self.file.path))
    }

    /// The text before and after, for a dry run.
    pub(crate) fn difference(&self) -> (&str, &str) {
        self.file.difference()
    }

    /// Whether anything was written or would be.
    pub(crate) fn is_changed(&self) -> bool {
        let (before, now) = self.file.difference();
        before != now
    }

    /// Keeps answers at once and whole, on the text that is on disk at this moment.
    pub(crate) fn save(&mut self, parts: &[Part], lang: Lang) -> Result<(), Error> {
        if parts.is_empty() {
            return Ok(());
        }
        let (path, opening) = (self.file.path.clone(), self.opening(parts));
        self.file.save(&opening, |text| changed(text, parts, &path, lang))
    }

    /// What is to be said of personal data that were kept since this was last asked.
    pub(crate) fn private(&mut self, today: Date, lang: Lang) -> Result<News, Error> {
        self.file.private(today, lang)
    }

    /// A new plan with its aim, which no plan goes without.
    fn opening(&self, parts: &[Part]) -> String {
        let aim = parts.iter().find_map(|part| match part {
            Part::Text("aim", aim) => aim.as_deref(),
            _ => None,
        });
        let aim = aim.map(|aim| write::entry("aim", &Value::String(aim.to_owned()), 0)).unwrap_or_default();
        format!("{}{aim}", self.opening)
    }
}

fn changed(text: &str, parts: &[Part], path: &str, lang: Lang) -> Result<String, Error> {
    let mut text = text.to_owned();
    for part in parts {
        let present = parsed(&text).ok_or_else(|| match text.contains("aim:") {
            true => faulty(path),
            false => Error::new("error-plan-aim").hint("error-plan-aim-hint"),
        })?;
        let yaml = read_record(Kind::Plan, &text).yaml;
        text = apply(&text, yaml, &changes(&present, part)).map_err(refused)?;
    }
    proof::record(Kind::Plan, &text, lang)?;
    Ok(text)
}

fn faulty(path: &str) -> Error {
    Error::new("error-plan-faulty").with("path", path).hint("error-check-first")
}

/// The plan that a text holds; none when something needed is missing.
fn parsed(text: &str) -> Option<Plan> {
    let read = read_record(Kind::Plan, text);
    match read.record.filter(|_| read.findings.is_empty()) {
        Some(Record::Plan(plan)) => Some(plan),
        _ => None,
    }
}
