//! What was learnt: the lessons of the meetings and of the sessions of networks, newest first; and the page of each meeting.

use super::addresses::address;
use super::text::{body, facts, lines, list, page as empty, section};
use crate::document::site::{Found, Page, Part, link};
use crate::document::{Block, Inline};
use crate::model::{Kind, Meeting, MeetingGroup};
use crate::repo::Stored;
use crate::report::factsheet::meetings;
use crate::report::lessons::{Learnt, learnt};
use crate::report::scope::Scope;

/// All lessons.
pub(super) fn page(scope: &Scope<'_>) -> Page {
    let mut page = empty(scope, "lessons.html".to_owned(), "lessons.html", String::new(), &scope.lang.say("site-lessons"));
    let meetings = meetings(scope.repo);
    let mut all = learnt(scope.repo);
    all.sort_by_key(|one| std::cmp::Reverse(one.date));
    let line = |one: Learnt<'_>| {
        let from = link("", &address(one.kind, one.of), one.title);
        let when = Inline::Emphasis(vec![Inline::Text(format!("{} · ", scope.lang.date(one.date.0))), from]);
        [lines(one.text), vec![Inline::Break, when]].concat()
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
