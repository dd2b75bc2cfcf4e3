//! The factsheet of a meeting: what changed in the repository since the meeting before it, by the dates in the records.
//!
//! Source of the six blocks: the factsheets of the verbindingsgroep (2022, 2024): updates, content, evaluation, input,
//! conclusion, upcoming. A person writes under each of them; internal records stay out.

mod evaluation;
mod updates;

use std::collections::BTreeSet;

use super::reprint;
use crate::document::{Block, Inline};
use crate::lang::{Arg, Lang};
use crate::model::{Condition, Date, Kind, Meeting, MeetingGroup, Record, Step, Wish, WishStatus};
use crate::repo::Repo;

/// The blocks of a factsheet, in order.
pub const BLOCKS: [&str; 6] = ["updates", "content", "evaluation", "input", "conclusion", "upcoming"];
/// The kinds of record of which a factsheet tells.
pub const KINDS: [Kind; 9] = [
    Kind::Organisation,
    Kind::Wish,
    Kind::Product,
    Kind::Assessment,
    Kind::Memo,
    Kind::Question,
    Kind::Decision,
    Kind::Network,
    Kind::Meeting,
];
/// So many days after the meeting are looked ahead.
const AHEAD: i64 = 90;

/// A meeting with the time that its factsheet is about.
pub struct Factsheet<'a> {
    /// The records.
    pub repo: &'a Repo<'a>,
    /// The meeting.
    pub meeting: &'a Meeting,
    /// The day of the meeting before it; what happened after that day counts. None: everything counts.
    pub since: Option<Date>,
    /// The last day that counts.
    pub until: Date,
    /// The language of the document.
    pub lang: Lang,
}

/// The meetings of a repository with their ids, by date.
#[must_use]
pub fn meetings<'a>(repo: &'a Repo<'_>) -> Vec<(&'a str, &'a Meeting)> {
    let all = repo.of(Kind::Meeting).filter_map(|stored| match &stored.record {
        Record::Meeting(meeting) => Some((stored.id.id.as_str(), meeting)),
        _ => None,
    });
    let mut all: Vec<(&str, &Meeting)> = all.collect();
    all.sort_by_key(|(id, meeting)| (meeting.date, *id));
    all
}

/// The day of the last meeting before this one of the same people; a joint meeting follows any other.
#[must_use]
pub fn previous(repo: &Repo<'_>, meeting: &Meeting) -> Option<Date> {
    let joint = |group| group == MeetingGroup::Joint;
    let same = |other: &Meeting| other.group == meeting.group || joint(other.group) || joint(meeting.group);
    meetings(repo).iter().filter(|(_, other)| other.date < meeting.date && same(other)).map(|(_, other)| other.date).max()
}

/// The body of a meeting with printed blocks under its headings; a heading that is missing comes at the end.
#[must_use]
pub fn drafted(body: &str, printed: &[(&str, String)], lang: Lang) -> String {
    let mut text = body.replace("\r\n", "\n");
    for (name, content) in printed {
        let block = reprint::block(name, content);
        match heading_end(&text, name) {
            Some(end) => text.insert_str(end, &format!("\n{block}")),
            None => {
                let heading = lang.say(&format!("meeting-block-{name}"));
                let space = if text.trim().is_empty() { "" } else { "\n" };
                text = format!("{}\n{space}## {heading}\n\n{block}", text.trim_end_matches('\n'));
            }
        }
    }
    if body.contains("\r\n") { text.replace('\n', "\r\n") } else { text }
}

/// Where the line after the heading of a block begins; the heading may be in either language.
fn heading_end(text: &str, name: &str) -> Option<usize> {
    let words = Lang::ALL.map(|lang| lang.say(&format!("meeting-block-{name}")).to_lowercase());
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        at += line.len();
        let title = line.trim().trim_start_matches('#').trim().to_lowercase();
        if line.starts_with('#') && words.contains(&title) {
            return Some(at);
        }
    }
    None
}

impl Factsheet<'_> {
    /// The printed blocks by name.
    #[must_use]
    pub fn printed(&self) -> Vec<(&'static str, Vec<Block>)> {
        BLOCKS.into_iter().map(|name| (name, self.block(name))).collect()
    }

    fn block(&self, name: &str) -> Vec<Block> {
        let items = match name {
            "updates" => return self.or_nothing(name, self.updates()),
            "content" => self.content(),
            "evaluation" => self.evaluation(),
            "input" => self.input(),
            "conclusion" => self.conclusion(),
            _ => self.upcoming(),
        };
        self.or_nothing(name, items.into_iter().map(|item| vec![Block::paragraph(item)]).collect())
    }

    /// The items of a block, or that there are none.
    fn or_nothing(&self, name: &str, items: Vec<Vec<Block>>) -> Vec<Block> {
        if items.is_empty() {
            return vec![Block::Paragraph(vec![Inline::Emphasis(Inline::text(self.lang.say(&format!("meeting-nothing-{name}"))))])];
        }
        vec![Block::List(None, items)]
    }

    fn say(&self, id: &str, args: &[Arg<'_>]) -> String {
        self.lang.say_with(&format!("meeting-{id}"), args)
    }

    fn day(&self, date: Date) -> String {
        self.lang.date(date.0)
    }

    /// Whether a day lies after the previous meeting and not after this one.
    fn counts(&self, date: Date) -> bool {
        self.since.is_none_or(|since| date > since) && date <= self.until
    }

    fn organisation(&self, id: &str) -> String {
        self.repo.organisation(id).map_or_else(|| id.to_owned(), |organisation| organisation.title.clone())
    }

    /// The title of a product that may be told of.
    fn product(&self, id: &str) -> Option<&str> {
        self.repo.product(id).filter(|product| !product.internal).map(|product| product.title.as_str())
    }

    /// What was decided and answered.
    fn content(&self) -> Vec<String> {
        let decisions = self.repo.decisions().filter(|(_, one)| !one.internal && self.counts(one.date)).map(|(_, decision)| {
            let memo = self.repo.memo(&decision.memo);
            let title = memo.and_then(|memo| self.product(&memo.product)).unwrap_or(&decision.memo);
            let word = self.lang.say(&format!("show-value-{}", decision.decision.name()));
            let args = [
                ("title", title.into()),
                ("decision", word.into()),
                ("by", decision.by.as_str().into()),
                ("date", self.day(decision.date).into()),
                ("reason", decision.reason.trim().into()),
            ];
            self.say("decided", &args)
        });
        let answers = self.repo.questions().filter(|(_, one)| !one.internal).filter_map(|(_, question)| {
            let answer = question.answer.as_ref().filter(|answer| self.counts(answer.date))?;
            Some(self.say("answered", &[("question", question.question.trim().into()), ("answer", answer.text.trim().into())]))
        });
        decisions.chain(answers).collect()
    }

    /// What members can help with: open questions, and wishes that no product answers.
    fn input(&self) -> Vec<String> {
        let open = self.repo.questions().filter(|(_, one)| !one.internal && one.date <= self.until);
        let open = open.filter(|(_, one)| one.answer.as_ref().is_none_or(|answer| answer.date > self.until));
        let open = open.map(|(_, one)| {
            self.say("open-question", &[("question", one.question.trim().into()), ("date", self.day(one.date).into())])
        });
        open.chain(unanswered(self.repo).into_iter().map(|(_, wish)| {
            let organisation = self.organisation(&wish.organisation);
            self.say("unanswered-wish", &[("title", wish.title.as_str().into()), ("organisation", organisation.into())])
        }))
        .collect()
    }

    /// What was agreed: here, and before with what came of it.
    fn conclusion(&self) -> Vec<String> {
        let here = self.meeting.actions.iter().map(|action| self.action("agreed", action));
        let before = meetings(self.repo).into_iter().filter(|(_, other)| other.date < self.meeting.date && !other.internal);
        let before = before.flat_map(|(_, other)| &other.actions).filter_map(|action| match (action.done, action.due) {
            (Some(done), _) if self.counts(done) => Some(self.action("done", action)),
            (None, Some(due)) if due < self.until => Some(self.action("overdue", action)),
            _ => None,
        });
        here.chain(before).collect()
    }

    fn action(&self, what: &str, action: &Step) -> String {
        let date = if what == "done" { action.done } else { action.due };
        let who: Vec<String> = action.by.iter().cloned().chain(date.map(|date| self.day(date))).collect();
        let id = if who.is_empty() { format!("{what}-bare") } else { what.to_owned() };
        self.say(&id, &[("what", action.what.trim().into()), ("who", who.join(", ").into())])
    }

    /// What is due in the time after the meeting, by date.
    fn upcoming(&self) -> Vec<String> {
        let mut due: BTreeSet<(Date, String)> = BTreeSet::new();
        let soon = |date: Date| date >= self.until && date.days_since(self.until) <= AHEAD;
        for (_, decision) in self.repo.decisions().filter(|(_, decision)| !decision.internal) {
            let conditions = decision.conditions.iter().filter(|condition| condition.done.is_none());
            due.extend(conditions.filter_map(|condition| Some((condition.due?, self.condition(condition)))));
            let title = self.repo.memo(&decision.memo).and_then(|memo| self.product(&memo.product)).unwrap_or(&decision.memo);
            due.extend(decision.review.map(|review| (review, self.say("review", &[("title", title.into())]))));
        }
        for (_, memo) in self.repo.memos().filter(|(id, memo)| !memo.internal && self.waits(id)) {
            due.extend(memo.needed_by.map(|day| (day, self.say("needed", &[("title", memo.title.as_str().into())]))));
        }
        let actions =
            meetings(self.repo).into_iter().filter(|(_, meeting)| !meeting.internal).flat_map(|(_, meeting)| &meeting.actions);
        let actions = actions.filter(|action| action.done.is_none());
        due.extend(actions.filter_map(|action| {
            let by = action.by.as_deref().unwrap_or_default();
            let id = if by.is_empty() { "due-bare" } else { "due" };
            Some((action.due?, self.say(id, &[("what", action.what.trim().into()), ("by", by.into())])))
        }));
        let line = |(date, text): (Date, String)| self.say("on", &[("date", self.day(date).into()), ("text", text.into())]);
        due.into_iter().filter(|(date, _)| soon(*date)).map(line).collect()
    }

    fn condition(&self, condition: &Condition) -> String {
        let by = condition.by.as_deref().unwrap_or_default();
        let id = if by.is_empty() { "due-bare" } else { "due" };
        self.say(id, &[("what", condition.what.trim().into()), ("by", by.into())])
    }

    /// Whether no decision was taken on a memo.
    fn waits(&self, id: &str) -> bool {
        self.repo.decisions_on(id).next().is_none()
    }
}

/// Whether a wish is open and no product answers it.
#[must_use]
pub fn is_unanswered(repo: &Repo<'_>, id: &str, wish: &Wish) -> bool {
    wish.status == WishStatus::Open && !wish.internal && repo.answers_to(id).next().is_none()
}

/// The open wishes that no product answers, by rank.
#[must_use]
pub fn unanswered<'a>(repo: &'a Repo<'_>) -> Vec<(&'a str, &'a Wish)> {
    let mut open: Vec<_> = repo.wishes().filter(|(id, wish)| is_unanswered(repo, id, wish)).collect();
    open.sort_by_key(|(id, wish)| (wish.organisation.as_str(), wish.rank, *id));
    open
}
