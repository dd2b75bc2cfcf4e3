//! What `kt edit` leaves as it is: an assessment that is final, and a memo that was decided on or replaced.
//!
//! Three things stay possible: to tell how a step of an assessment went, to complete a draft that was decided on, and to mend a
//! mistake of form. What a decided memo asks for is ticked off in the decision, which rests on the memo as it was.

use crate::commands::memo::meant::Meant;
use crate::commands::quoted::quoted;
use crate::error::Error;
use crate::model::{Assessment, Record, Set, Status};
use crate::repo::{Repo, Stored};
use crate::report::memo::stage;
use crate::report::practice::TRANSLATION;
use crate::source::yaml::edit::Change;
use crate::source::{Key, Keys};

/// Refuses these changes to a record that stays as it is; without any, to ask for them.
pub(super) fn refused(repo: &Repo<'_>, stored: &Stored, changes: &[Change]) -> Result<(), Error> {
    let only_steps = !changes.is_empty() && changes.iter().all(follows_up);
    match &stored.record {
        _ if stored.faulty => Ok(()),
        Record::Assessment(assessment) if assessment.status == Some(Status::Final) && !only_steps => {
            Err(is_final(stored, assessment))
        }
        Record::Memo(memo) if stage(repo, &stored.id.id, memo).0.is_closed() => match memo.status {
            Status::Draft if changes.iter().any(makes_final) => Ok(()),
            _ => Meant::find(repo, &stored.path)?.not_decided(repo),
        },
        _ => Ok(()),
    }
}

/// That an assessment is final, with the command for a new round.
fn is_final(stored: &Stored, assessment: &Assessment) -> Error {
    let verb = if assessment.checklist == TRANSLATION { "practice translate" } else { "assess" };
    let quick = if assessment.set == Set::Quick { " --quick" } else { "" };
    let role = assessment.assessor.as_deref().map_or_else(String::new, |role| format!(" --as {}", quoted(role)));
    let round = assessment.round + 1;
    let command = format!("kt {verb} {}{quick}{role} --round {round}", assessment.subject);
    Error::new("error-final").with("path", &stored.path).with("command", command).hint("error-final-edit-hint")
}

fn makes_final(change: &Change) -> bool {
    matches!(change, Change::Set(keys, value) if keys.to_string() == "status" && value.as_str() == Some("final"))
}

/// Whether a change tells how a step of an assessment went, or gives it another day.
fn follows_up(change: &Change) -> bool {
    let (Change::Set(Keys(keys), _) | Change::Remove(Keys(keys))) = change else { return false };
    match keys.as_slice() {
        [.., Key::Name(list), Key::Item(_), Key::Name(part)] => list == "steps" && ["done", "due"].contains(&&**part),
        _ => false,
    }
}
