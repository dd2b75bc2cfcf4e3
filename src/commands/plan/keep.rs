//! The file in which a plan lands: made at the first answer, changed on what stands on disk at that moment.

use serde_yaml::Value;

use super::parts::{Part, changes};
use crate::commands::in_place::refused;
use crate::commands::proof;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Kind, Plan, Record, RecordId};
use crate::repo::{Folder, Repo, read_record};
use crate::source::yaml::edit::apply;
use crate::source::yaml::write;

/// The plan of one product in one organisation.
pub(crate) struct PlanFile<'f> {
    folder: &'f Folder,
    /// Its id.
    pub(crate) id: String,
    /// Its path.
    pub(crate) path: String,
    /// What a new plan says first: decision, product and organisation.
    opening: String,
    /// The text as it was found; empty when there was none.
    before: String,
    /// The text as it is now; on a dry run only here.
    now: String,
    dry: bool,
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
        let path = RecordId::new(Kind::Plan, &id).path();
        let before = if folder.has(&path) { folder.text(&path)? } else { String::new() };
        if !before.is_empty() && !read_record(Kind::Plan, &before).findings.is_empty() {
            return Err(faulty(&path));
        }
        Ok(Self { folder, id, path, opening, now: before.clone(), before, dry })
    }

    /// The plan as it stands now; none while there is no file.
    pub(crate) fn plan(&self) -> Result<Option<Plan>, Error> {
        if self.now.is_empty() {
            return Ok(None);
        }
        parsed(&self.now).map(Some).ok_or_else(|| faulty(&self.path))
    }

    /// The text before and after, for a dry run.
    pub(crate) fn difference(&self) -> (&str, &str) {
        (&self.before, &self.now)
    }

    /// Whether anything was written or would be.
    pub(crate) fn is_changed(&self) -> bool {
        self.before != self.now
    }

    /// Keeps answers at once and whole, on the text that is on disk at this moment.
    pub(crate) fn save(&mut self, parts: &[Part], lang: Lang) -> Result<(), Error> {
        if parts.is_empty() {
            return Ok(());
        }
        if self.dry {
            let text = if self.now.is_empty() { self.opening(parts) } else { self.now.clone() };
            self.now = self.changed(&text, parts, lang)?;
            return Ok(());
        }
        let writing = self.folder.writing("plan")?;
        self.now = if self.folder.has(&self.path) {
            writing.change(&self.path, |text| self.changed(text, parts, lang))?
        } else {
            let text = self.changed(&self.opening(parts), parts, lang)?;
            writing.create(&self.path, &text)?;
            text
        };
        Ok(())
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

    fn changed(&self, text: &str, parts: &[Part], lang: Lang) -> Result<String, Error> {
        let mut text = text.to_owned();
        for part in parts {
            let present = parsed(&text).ok_or_else(|| match text.contains("aim:") {
                true => faulty(&self.path),
                false => Error::new("error-plan-aim").hint("error-plan-aim-hint"),
            })?;
            let yaml = read_record(Kind::Plan, &text).yaml;
            text = apply(&text, yaml, &changes(&present, part)).map_err(refused)?;
        }
        proof::record(Kind::Plan, &text, lang)?;
        Ok(text)
    }
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
