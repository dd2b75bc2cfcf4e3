//! What was learnt: the lessons of the meetings and those of the sessions of networks, each with where it comes from.

use super::factsheet::meetings;
use crate::model::{Date, Kind, Meeting, Network};
use crate::repo::Repo;

/// A lesson with the record that it stands in.
pub struct Learnt<'a> {
    /// When it was learnt.
    pub date: Date,
    /// A meeting or a network.
    pub kind: Kind,
    /// The id of that record.
    pub of: &'a str,
    /// What that record is called.
    pub title: &'a str,
    /// The number of the meeting; a network gives its sessions none.
    pub number: Option<u32>,
    /// The code of the lesson; a network gives it none.
    pub id: Option<&'a str>,
    /// The lesson.
    pub text: &'a str,
    /// Who can use it.
    pub audience: Option<&'a str>,
    /// Whether the record stays within the organisation.
    pub internal: bool,
}

/// All lessons by date; those of one day as their records are found.
#[must_use]
pub fn learnt<'a>(repo: &'a Repo<'_>) -> Vec<Learnt<'a>> {
    let mut all: Vec<Learnt<'a>> = of_meetings(repo);
    all.extend(of_networks(repo));
    all.sort_by_key(|one| one.date);
    all
}

fn of_meetings<'a>(repo: &'a Repo<'_>) -> Vec<Learnt<'a>> {
    let of_one = |(of, meeting): (&'a str, &'a Meeting)| {
        meeting.lessons.iter().map(move |lesson| Learnt {
            date: meeting.date,
            kind: Kind::Meeting,
            of,
            title: meeting.title.trim(),
            number: Some(meeting.number),
            id: Some(&lesson.id),
            text: lesson.text.trim(),
            audience: lesson.audience.as_deref(),
            internal: meeting.internal,
        })
    };
    meetings(repo).into_iter().flat_map(of_one).collect()
}

fn of_networks<'a>(repo: &'a Repo<'_>) -> Vec<Learnt<'a>> {
    let of_one = |(of, network): (&'a str, &'a Network)| {
        let taught = network.meetings().into_iter().filter_map(|(_, session)| {
            Some((session.date, session.lesson.as_deref().map(str::trim).filter(|lesson| !lesson.is_empty())?))
        });
        let learnt = move |(date, text)| Learnt {
            date,
            kind: Kind::Network,
            of,
            title: network.title.trim(),
            number: None,
            id: None,
            text,
            audience: None,
            internal: network.internal,
        };
        taught.map(learnt).collect::<Vec<_>>()
    };
    repo.networks().flat_map(of_one).collect()
}
