//! What was learnt: the lessons of the meetings and of the sessions of networks, newest first; and the page of each meeting.

use super::addresses::address;
use super::text::{body, facts, lines, list, page as empty, section};
use crate::document::site::{Found, Page, Part, link};
use crate::document::{Block, Inline};
use crate::model::{Date, Kind, Meeting, MeetingGroup};
use crate::repo::Stored;
use crate::report::factsheet::meetings;
use crate::report::scope::Scope;

/// All lessons.
pub(super) fn page(scope: &Scope<'_>) -> Page {
    let mut page = empty(scope, "lessons.html".to_owned(), "lessons.html", String::new(), &scope.lang.say("site-lessons"));
    let meetings = meetings(scope.repo);
    let of_meeting = |(id, meeting): &(&str, &Meeting)| {
        let from = link("", &address(Kind::Meeting, id), meeting.title.trim());
        meeting.lessons.iter().map(|lesson| (meeting.date, lines(lesson.text.trim()), from.clone())).collect::<Vec<_>>()
    };
    let of_network = scope.repo.networks().flat_map(|(id, network)| {
        let from = link("", &address(Kind::Network, id), network.title.trim());
        let taught =
            network.meetings().into_iter().filter_map(|(_, session)| Some((session.date, session.lesson.as_deref()?.trim())));
        taught.map(|(date, lesson)| (date, lines(lesson), from.clone())).collect::<Vec<_>>()
    });
    let mut all: Vec<(Date, Vec<Inline>, Inline)> = meetings.iter().flat_map(of_meeting).chain(of_network).collect();
    all.sort_by_key(|(date, ..)| std::cmp::Reverse(*date));
    let line = |(date, lesson, from): (Date, Vec<Inline>, Inline)| {
        let when = Inline::Emphasis(vec![Inline::Text(format!("{} · ", scope.lang.date(date.0))), from]);
        [lesson, vec![Inline::Break, when]].concat()
    };
    let lessons = list(all.into_iter().map(line));
    let none = || vec![Block::paragraph(scope.lang.say("site-none-lessons"))];
    page.parts.push(Part::Blocks(if lessons.is_empty() { none() } else { lessons }));
    let held = meetings.iter().rev().map(|(id, meeting)| {
        let date = Inline::Text(format!(" · {}", scope.lang.date(meeting.date.0)));
        vec![link("", &address(Kind::Meeting, id), meeting.title.trim()), date]
    });
    page.parts.extend(section(scope, "meetings", list(held)));
    page
}

/// The page of a meeting: when, who was there by role, what was learnt, and its factsheet.
pub(super) fn meeting(scope: &Scope<'_>, stored: &Stored, meeting: &Meeting) -> Page {
    let kind = scope.lang.say("site-meeting");
    let mut page = empty(scope, address(Kind::Meeting, &stored.id.id), "lessons.html", kind, &meeting.title);
    let up = page.up();
    page.above = vec![(scope.lang.say("site-lessons"), "lessons.html".to_owned())];
    page.found = Some(Found { kind: "meeting", beside: meeting.date.to_string() });
    let group = match meeting.group {
        MeetingGroup::Liaison => "site-group-liaison",
        MeetingGroup::Board => "site-group-board",
        MeetingGroup::Joint => "site-group-joint",
    };
    let rows = [
        ("date", Inline::text(scope.lang.date(meeting.date.0))),
        ("group", Inline::text(scope.lang.say(group))),
        ("present", Inline::text(scope.lang.and(&meeting.roles))),
    ];
    page.parts.push(Part::Blocks(facts(scope, rows)));
    page.parts.extend(section(scope, "lessons", list(meeting.lessons.iter().map(|lesson| lines(lesson.text.trim())))));
    page.parts.extend(section(scope, "factsheet", body(scope, &up, stored)));
    page
}
