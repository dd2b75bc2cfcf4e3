//! What a round comes to: its responses counted, and every determinant judged.

use super::asked::Asked;
use super::row::Responses;
use crate::Error;
use crate::method::determinants::{Counts, Judged, Limits, barriers, judge, shown};
use crate::model::{Product, RecordId, Survey};
use crate::repo::{Checklists, Folder, responses_path};

/// What a round comes to.
pub struct Outcome {
    /// What it asks.
    pub asked: Asked,
    /// The limits of its list.
    pub limits: Limits,
    /// How many people answered.
    pub people: u64,
    /// The determinants, judged.
    pub judged: Vec<Judged>,
    /// The groups that may be shown, where they were asked for.
    pub groups: Vec<Group>,
    /// How many groups are hidden.
    pub hidden: usize,
    /// How many cells do not count.
    pub strange: u64,
}

/// The people of one role.
pub struct Group {
    /// The role.
    pub role: String,
    /// How many people.
    pub people: u64,
    /// The determinants, judged; nothing where it would show, or let one work out, what few people answered.
    pub judged: Vec<Option<Judged>>,
}

impl Outcome {
    /// What a survey comes to; nothing when there are no responses. With `groups` also by role.
    ///
    /// # Errors
    /// When the responses cannot be read, or the list of determinants is not there.
    pub fn of(
        folder: &Folder,
        lists: &Checklists,
        (id, survey): (&RecordId, &Survey),
        product: Option<&Product>,
        groups: bool,
    ) -> Result<Option<Self>, Error> {
        let Some(stream) = folder.responses(id)? else { return Ok(None) };
        let asked = Asked::of(lists, survey, product)?;
        let counted = asked.count(stream, groups, &mut |_, _| {});
        let responses = counted.map_err(|cause| Error::io("error-read", responses_path(id).as_ref(), cause))?;
        Ok(Some(Self::counted(asked, &responses)))
    }

    /// What counted responses come to.
    #[must_use]
    pub fn counted(asked: Asked, responses: &Responses) -> Self {
        let limits = asked.limits();
        let judged = judge(&responses.all, &limits);
        let groups = groups(responses, &judged, &limits);
        Self {
            people: responses.all.rows,
            hidden: responses.groups.len() - groups.len(),
            strange: responses.strange,
            groups,
            judged,
            limits,
            asked,
        }
    }

    /// The keys of the barriers, in their order.
    #[must_use]
    pub fn barriers(&self) -> Vec<&str> {
        barriers(&self.judged).iter().map(|one| one.measure.key.as_str()).collect()
    }
}

/// The groups that may be shown: as a whole, and then each determinant by itself, because fewer people may have answered it.
fn groups(responses: &Responses, all: &[Judged], limits: &Limits) -> Vec<Group> {
    let sizes: Vec<u64> = responses.groups.iter().map(|(_, counts)| counts.rows).collect();
    let nameless = responses.all.rows - sizes.iter().sum::<u64>();
    let kept: Vec<&(String, Counts)> =
        responses.groups.iter().zip(shown(&sizes, nameless)).filter(|(_, shown)| *shown).map(|(group, _)| group).collect();
    let judged: Vec<Vec<Judged>> = kept.iter().map(|(_, counts)| judge(counts, limits)).collect();
    let may_show = |at: usize| {
        let sizes: Vec<u64> = judged.iter().map(|one| one[at].whole.n).collect();
        shown(&sizes, all[at].whole.n.saturating_sub(sizes.iter().sum()))
    };
    let may_show: Vec<Vec<bool>> = (0..all.len()).map(may_show).collect();
    let group = |(place, ((role, counts), judged)): (usize, (&&(String, Counts), Vec<Judged>))| Group {
        role: role.clone(),
        people: counts.rows,
        judged: judged.into_iter().enumerate().map(|(at, one)| Some(one).filter(|_| may_show[at][place])).collect(),
    };
    kept.iter().zip(judged).enumerate().map(group).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::repo::built_in_determinants;

    fn outcome(text: &str) -> Outcome {
        let asked = Asked::new(built_in_determinants(), &BTreeMap::new(), &[]);
        let responses = asked.count(text.as_bytes(), true, &mut |_, _| {}).unwrap();
        Outcome::counted(asked, &responses)
    }

    fn rows(role: &str, answers: &[&str]) -> String {
        answers.iter().map(|answer| format!("{role},{answer},4\n")).collect()
    }

    #[test]
    fn a_group_that_hardly_answered_a_question_is_hidden_there_with_the_next_smallest() {
        let text = "role,time-available,knowledge\n".to_owned()
            + &rows("a", &["2"; 8])
            + &rows("b", &["4"; 6])
            + &rows("c", &["4", "4", "4", "", "", ""]);
        let outcome = outcome(&text);
        let told: Vec<(&str, Vec<bool>)> =
            outcome.groups.iter().map(|one| (one.role.as_str(), one.judged.iter().map(Option::is_some).collect())).collect();
        // Knowledge (17) comes before time available (22).
        assert_eq!(told, [("a", vec![true, true]), ("b", vec![true, false]), ("c", vec![true, false])]);
        assert_eq!((outcome.people, outcome.hidden, outcome.barriers()), (20, 0, vec!["time-available"]));
    }

    #[test]
    fn a_small_group_is_no_group() {
        let outcome = outcome(&("role,time-available,knowledge\n".to_owned() + &rows("a", &["2"; 8]) + &rows("b", &["4"; 3])));
        assert_eq!((outcome.groups.len(), outcome.hidden), (0, 2));
    }
}
