//! Which round a person means by a name, and which one is laid beside it when nobody says so.

use crate::error::Error;
use crate::model::{Kind, RecordId, Survey};
use crate::repo::{Repo, Stored, responses_path};

/// A round, and the one before it of the same product where only the product was named.
pub(super) struct Meant<'a> {
    /// The round to show.
    pub(super) round: &'a Stored,
    /// The one before it.
    pub(super) earlier: Option<&'a Stored>,
}

/// The round that was named, by itself or by its product: of a product the last one with answers. Without a name there must be
/// only one product.
pub(super) fn meant<'a>(name: Option<&str>, repo: &'a Repo<'_>) -> Result<Meant<'a>, Error> {
    let about = |stored: &&Stored| name.is_none_or(|name| survey(repo, &stored.id).product == name);
    let unknown = match name.map(|name| repo.resolve(name, &[Kind::Survey])) {
        Some(Ok(round)) => return Ok(Meant { round, earlier: None }),
        Some(Err(error)) => Some(error),
        None => None,
    };
    let all: Vec<&Stored> = repo.of(Kind::Survey).filter(about).collect();
    let mut answered: Vec<&Stored> = all.iter().copied().filter(|one| repo.folder.has(&responses_path(&one.id))).collect();
    answered.sort_by_key(|one| (survey(repo, &one.id).date, &one.id.id));
    match (all.as_slice(), answered.as_slice(), unknown) {
        ([one], ..) => Ok(Meant { round: one, earlier: None }),
        (_, [before @ .., last], _) if before.iter().all(|one| of_one_subject(repo, one, last)) => {
            Ok(Meant { round: last, earlier: before.last().copied() })
        }
        ([], _, Some(error)) => Err(error),
        ([], ..) => Err(Error::new("error-survey-none").hint("error-survey-none-hint")),
        (several, ..) => {
            let choices: Vec<&str> = several.iter().map(|one| one.id.id.as_str()).collect();
            Err(Error::new("error-survey-show-which").with("choices", choices.join(", ")).hint("error-survey-show-which-hint"))
        }
    }
}

/// The record of a round.
pub(super) fn survey<'a>(repo: &'a Repo<'_>, id: &RecordId) -> &'a Survey {
    repo.survey(&id.id).expect("a record of this kind is a survey")
}

/// Whether two rounds are of one product in one organisation.
fn of_one_subject(repo: &Repo<'_>, one: &Stored, other: &Stored) -> bool {
    let (one, other) = (survey(repo, &one.id), survey(repo, &other.id));
    (&one.product, &one.organisation) == (&other.product, &other.organisation)
}
