//! A file of answers that a form made: whether it belongs to this subject and these questions, and what may not come in.

use std::path::Path;

use super::Work;
use super::setup::Target;
use crate::assess::{Filed, Given, Misfiled, Problem, Refusal, filed};
use crate::check::veiled;
use crate::error::Error;
use crate::model::{Answer, Text};
use crate::repo::{self, digest};

/// A file of answers, and what it says of itself when a form made it.
pub(super) struct Sent {
    pub(super) text: String,
    pub(super) filed: Option<Filed>,
}

/// Reads a file of answers.
pub(super) fn read(path: &Path) -> Result<Sent, Error> {
    let text = repo::given(path)?.trim_start_matches('\u{feff}').to_owned();
    let filed = filed(&text).map_err(|misfiled| match misfiled {
        Misfiled::Survey => Error::new("error-form-survey").hint("error-form-survey-hint"),
        Misfiled::Broken(place) => {
            let error = Error::new("error-form-broken").with("path", path.display()).with("line", place.line);
            error.with("column", place.column).hint("error-form-damaged-hint")
        }
        Misfiled::Damaged(key) => Error::new("error-form-damaged").with("key", key).hint("error-form-damaged-hint"),
    })?;
    Ok(Sent { text, filed })
}

/// Refuses answers to other questions, or about something else. `reworded` takes the word of a person that the questions
/// still mean the same.
pub(super) fn belongs(filed: &Filed, target: &Target<'_>, path: &Path, reworded: bool) -> Result<(), Error> {
    let (subject, ours) = (target.name(), target.organisation.as_deref().unwrap_or("–"));
    if filed.subject != subject || filed.checklist != target.checklist_id {
        let error = Error::new("error-other-subject").with("path", path.display()).with("subject", &filed.subject);
        let error = error.with("checklist", &filed.checklist).with("asked", subject).with("list", target.checklist_id);
        return Err(error.hint("error-form-other-hint"));
    }
    let theirs = filed.organisation.as_deref().unwrap_or("–");
    if theirs != ours {
        let error = Error::new("error-form-organisation").with("theirs", theirs).with("ours", ours);
        return Err(error.hint("error-form-organisation-hint"));
    }
    let version = &target.checklist.version;
    if filed.checklist_version != *version {
        let error = Error::new("error-form-version").with("theirs", &filed.checklist_version).with("ours", version);
        return Err(error.with("subject", subject).with("role", &filed.role).hint("error-form-version-hint"));
    }
    if filed.digest != digest::of_questions(target.checklist) && !reworded {
        let error = Error::new("error-form-reworded").with("checklist", target.checklist_id);
        return Err(error.hint("error-form-reworded-hint"));
    }
    match veiled(&filed.role) {
        Some(role) => Err(Error::new("error-form-person").with("role", role).hint("error-form-person-hint")),
        None => Ok(()),
    }
}

/// The answers that seem to hold data about a person; nothing of them comes in.
pub(super) fn personal(read: &Given) -> Vec<Problem> {
    let found = read.answers.iter().filter(|(_, answer)| answer.texts().any(|text| veiled(text).is_some()));
    let problem = |id: &str| Some(Problem { position: *read.places.get(id)?, about: id.to_owned(), refusal: Refusal::Personal });
    found.filter_map(|(id, _)| problem(id)).collect()
}

/// A new answer as it will stand there: a remark, source or certainty stays when no other is given.
pub(super) fn beside(new: &Answer, old: &Answer) -> Answer {
    let mut whole = new.clone();
    whole.note = whole.note.or_else(|| old.note.clone());
    whole.source = whole.source.or_else(|| old.source.clone());
    whole.certainty = whole.certainty.or(old.certainty);
    whole
}

/// Refuses to write over other answers of this role: they may be a second person's.
pub(super) fn alone(work: &Work<'_>, read: &Given) -> Result<(), Error> {
    let Some(draft) = work.draft else { return Ok(()) };
    let differs = |(id, answer): &(&Text, &Answer)| draft.answers.get(id.as_str()).is_some_and(|old| *old != beside(answer, old));
    let ids: Vec<&str> = read.answers.iter().filter(differs).map(|(id, _)| id.as_str()).collect();
    if ids.is_empty() {
        return Ok(());
    }
    let role = draft.assessor.as_deref().unwrap_or_default();
    Err(Error::new("error-form-draft").with("role", role).with("questions", ids.join(", ")).hint("error-form-draft-hint"))
}
