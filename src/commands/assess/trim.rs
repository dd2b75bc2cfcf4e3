//! What need not be asked of a good practice: what its text already says, and the part for who wants to use it elsewhere
//! when that is the maker, or someone who translated it already.

use crate::commands::session::Session;
use crate::lang::Lang;
use crate::method::description::Point;
use crate::model::{Kind, Record};
use crate::repo::{Checklists, Repo, Stored};
use crate::report::practice::{CHECKLIST, TRANSLATION, describe};

/// The group of questions on translating.
const TRANSLATING: &str = "C";

/// Takes out of the list of good practices what need not be asked, and gives sentences that say so.
pub(crate) fn trim(checklists: &mut Checklists, subject: &str, repo: &Repo<'_>, session: &Session<'_>) -> Vec<String> {
    let Ok(stored) = repo.resolve(subject, &[Kind::Practice]) else { return Vec::new() };
    let Some(checklist) = checklists.get_mut(CHECKLIST) else { return Vec::new() };
    let lang = session.lang;
    let description = describe(stored);
    let described: Vec<Point> = Point::ALL.into_iter().filter(|point| description.tells(*point)).collect();
    checklist.questions.retain(|question| !described.iter().any(|point| point.question() == question.id));
    let told = translated(stored, repo).map(|id| lang.say(id));
    if told.is_some() {
        checklist.questions.retain(|question| question.group != TRANSLATING);
    }
    (!described.is_empty()).then(|| in_the_text(&described, lang)).into_iter().chain(told).collect()
}

fn in_the_text(described: &[Point], lang: Lang) -> String {
    let names: Vec<String> = described.iter().map(|point| point.title(lang)).collect();
    lang.say_with("practice-not-asked", &[("what", names.join("; ").into())])
}

/// Why the part on translating is not for the own organisation.
fn translated(stored: &Stored, repo: &Repo<'_>) -> Option<&'static str> {
    let own = repo.folder.settings.organisation.as_deref()?;
    let Record::Practice(practice) = &stored.record else { return None };
    if practice.organisation.as_deref() == Some(own) {
        return Some("practice-not-asked-own");
    }
    let name = stored.id.to_string();
    let ours = repo.assessments_of(&name).any(|(_, one)| one.checklist == TRANSLATION && one.organisation.as_deref() == Some(own));
    ours.then_some("practice-not-asked-translated")
}
