//! Where an assessor stands: which draft to go on with, whether the round is done, what was answered before.

use crate::model::{Assessment, Date, Set, Status, free_name, slug};
use crate::source::finding::is_slip;

/// Whose assessment of what.
#[derive(Clone, Copy, Debug)]
pub struct Key<'k> {
    /// What is assessed, as `kind/id`.
    pub subject: &'k str,
    /// For which organisation.
    pub organisation: Option<&'k str>,
    /// With which checklist.
    pub checklist: &'k str,
    /// By which role.
    pub role: &'k str,
    /// With the full set of questions or the quick one.
    pub set: Set,
}

/// The assessments of one role, each with its id.
#[derive(Clone, Debug)]
pub struct Standing<'a> {
    /// The round to work in.
    pub round: u32,
    /// What was begun in that round, last one first.
    pub drafts: Vec<(&'a str, &'a Assessment)>,
    /// What was finished in that round.
    pub done: Vec<(&'a str, &'a Assessment)>,
    /// The role's own last assessment beside these.
    pub earlier: Option<(&'a str, &'a Assessment)>,
}

impl Key<'_> {
    fn fits(&self, a: &Assessment) -> bool {
        let same = a.subject == self.subject && a.organisation.as_deref() == self.organisation;
        !a.consensus && same && a.checklist == self.checklist
    }
}

/// The round that is meant; when none is named, the last one that anyone began.
fn round_of(voices: &[(&str, &Assessment)], round: Option<u32>) -> u32 {
    round.or_else(|| voices.iter().map(|(_, a)| a.round).max()).unwrap_or(1).max(1)
}

/// The role that has an assessment in this round and that this role is very near to, when it has none itself: a slip of the pen.
#[must_use]
pub fn near_role<'a>(all: impl Iterator<Item = (&'a str, &'a Assessment)>, key: Key<'_>, round: Option<u32>) -> Option<&'a str> {
    let voices: Vec<_> = all.filter(|(_, assessment)| key.fits(assessment)).collect();
    let round = round_of(&voices, round);
    let roles = || voices.iter().filter(|(_, a)| a.round == round).filter_map(|(_, a)| a.assessor.as_deref());
    let own = slug(key.role);
    if roles().any(|role| slug(role) == own) {
        return None;
    }
    roles().find(|role| is_slip(&own, &slug(role)))
}

/// Where a role stands in a round; without one, in the last round that anyone began.
#[must_use]
pub fn standing<'a>(all: impl Iterator<Item = (&'a str, &'a Assessment)>, key: Key<'_>, round: Option<u32>) -> Standing<'a> {
    let voices: Vec<_> = all.filter(|(_, assessment)| key.fits(assessment)).collect();
    let round = round_of(&voices, round);
    let own = |a: &Assessment| a.assessor.as_deref().is_some_and(|role| slug(role) == slug(key.role));
    let mut standing = Standing { round, drafts: Vec::new(), done: Vec::new(), earlier: None };
    let mut before = Vec::new();
    for (id, assessment) in voices.into_iter().rev().filter(|(_, assessment)| own(assessment)) {
        match (assessment.round == round && assessment.set == key.set, assessment.status) {
            (true, Some(Status::Final)) => standing.done.push((id, assessment)),
            (true, _) => standing.drafts.push((id, assessment)),
            (false, _) => before.push((id, assessment)),
        }
    }
    standing.earlier = before.into_iter().max_by_key(|(_, a)| (a.round, a.date));
    standing
}

/// A path below the top that is free: date and role, with a number from 2 on when that is taken.
#[must_use]
pub fn free_path(subject: &str, name: &str, taken: impl Fn(&str) -> bool) -> String {
    let path = |name: &str| format!("assessments/{subject}/{name}.yaml");
    path(&free_name(name, |name| taken(&path(name))))
}

/// The name of an assessment: the day it was begun and the role.
#[must_use]
pub fn name(date: Date, role: &str) -> String {
    format!("{date}-{}", slug(role))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::yaml::{decode, parse};

    fn assessment(role: &str, round: u32, set: &str, status: &str) -> Assessment {
        let text = format!(
            "{{subject: product/a, checklist: product, checklist-version: '1', date: 2026-01-0{round}, round: {round}, assessor: {role}, set: {set}, status: {status}}}"
        );
        decode(&parse(&text, 0).root.unwrap()).value.unwrap()
    }

    fn key(role: &str) -> Key<'_> {
        Key { subject: "product/a", organisation: None, checklist: "product", role, set: Set::Full }
    }

    #[test]
    fn a_role_goes_on_with_its_own_draft_of_the_last_round() {
        let all = [
            ("a/1", assessment("teamleider", 1, "full", "final")),
            ("a/2", assessment("Teamleider", 2, "full", "draft")),
            ("a/3", assessment("beleidsadviseur", 2, "full", "final")),
            ("a/4", assessment("bestuurder", 1, "quick", "final")),
        ];
        let at = |role| {
            let found = standing(all.iter().map(|(id, a)| (*id, a)), key(role), None);
            let ids = |list: &[(&str, &Assessment)]| list.iter().map(|(id, _)| (*id).to_owned()).collect::<Vec<_>>().join(" ");
            (found.round, ids(&found.drafts), ids(&found.done), found.earlier.map_or("", |(id, _)| id).to_owned())
        };
        let row = |draft: &str, done: &str, earlier: &str| (2, draft.to_owned(), done.to_owned(), earlier.to_owned());
        assert_eq!(at("teamleider"), row("a/2", "", "a/1"));
        assert_eq!(at("beleidsadviseur"), row("", "a/3", ""));
        assert_eq!(at("bestuurder"), row("", "", "a/4"));
        assert_eq!(at("iemand anders"), row("", "", ""));
    }

    #[test]
    fn a_slip_in_a_role_is_told_from_another_role() {
        let all = [
            ("a/1", assessment("verbindingsfunctionaris", 1, "full", "draft")),
            ("a/2", assessment("teamleider 1", 1, "full", "final")),
            ("a/3", assessment("jeugdwerker oost", 1, "full", "final")),
        ];
        let near = |role, round| near_role(all.iter().map(|(id, a)| (*id, a)), key(role), round);
        assert_eq!(near("verbindingfunctionaris", None), Some("verbindingsfunctionaris"));
        assert_eq!(near("verbindings functionaris", None), Some("verbindingsfunctionaris"));
        assert_eq!(near("verbindingfunctionaris", Some(2)), None, "nobody began that round");
        for other in ["Verbindingsfunctionaris", "teamleider 2", "teamleider", "jeugdwerker west", "bestuurder"] {
            assert_eq!(near(other, None), None, "{other}");
        }
    }

    #[test]
    fn a_second_file_of_the_same_day_and_role_gets_a_number() {
        let name = name(Date::parse("2026-02-10").unwrap(), "Teamleider ambulant");
        let taken = ["assessments/a/2026-02-10-teamleider-ambulant.yaml", "assessments/a/2026-02-10-teamleider-ambulant-2.yaml"];
        assert_eq!(free_path("a", &name, |_| false), taken[0]);
        assert_eq!(free_path("a", &name, |path| taken.contains(&path)), "assessments/a/2026-02-10-teamleider-ambulant-3.yaml");
    }
}
