//! The agenda of the next meeting: per organisation its challenges, its needs, and what it can share with others.
//!
//! Source: factsheet verbindingsgroep (2022): exchange of challenges, needs and good examples; a joint meeting has two
//! aims, to inform each other and to support each other in the transfer.

use super::factsheet::unanswered;
use crate::document::{Block, Document};
use crate::lang::{Arg, Lang};
use crate::method::traject::Traject;
use crate::model::{Date, DecisionKind, Kind, Meeting, MeetingGroup, Record};
use crate::repo::Repo;

/// What an agenda is made from.
pub struct Agenda<'a> {
    /// The records.
    pub repo: &'a Repo<'a>,
    /// Every traject.
    pub trajects: &'a [Traject<'a>],
    /// The meeting, when it is known already.
    pub meeting: Option<&'a Meeting>,
    /// The day from which is counted.
    pub today: Date,
    /// The language of the document.
    pub lang: Lang,
}

impl Agenda<'_> {
    /// The agenda as a document; organisations in alphabetical order, never ranked.
    #[must_use]
    pub fn document(&self) -> Document {
        let mut blocks = self.opening();
        let mut organisations: Vec<(&str, &str)> =
            self.repo.organisations().filter(|(_, one)| !one.internal).map(|(id, one)| (id, one.title.as_str())).collect();
        organisations.sort_by_key(|(_, title)| crate::model::sort_key(title));
        for (id, title) in organisations {
            let parts = [("challenges", self.challenges(id)), ("needs", self.needs(id)), ("examples", self.examples(id))];
            let parts: Vec<_> = parts.into_iter().filter(|(_, items)| !items.is_empty()).collect();
            blocks.push(Block::heading(2, title));
            if parts.is_empty() {
                blocks.push(Block::paragraph(self.say("agenda-nothing", &[])));
            }
            for (name, items) in parts {
                blocks.push(Block::heading(3, self.say(&format!("agenda-{name}"), &[])));
                blocks.push(Block::List(None, items.into_iter().map(|item| vec![Block::paragraph(item)]).collect()));
            }
        }
        Document { lang: self.lang, title: self.title(), blocks }
    }

    fn say(&self, id: &str, args: &[Arg<'_>]) -> String {
        self.lang.say_with(&format!("meeting-{id}"), args)
    }

    fn title(&self) -> String {
        match self.meeting {
            Some(meeting) => {
                let date = self.lang.date(meeting.date.0);
                let args = [("number", meeting.number.into()), ("title", meeting.title.as_str().into()), ("date", date.into())];
                self.say("agenda-title-of", &args)
            }
            None => self.say("agenda-title", &[]),
        }
    }

    /// The aims of a joint meeting, and the points that were put on the agenda by hand.
    fn opening(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        if self.meeting.is_some_and(|meeting| meeting.group == MeetingGroup::Joint) {
            blocks.push(Block::paragraph(self.say("agenda-aims", &[])));
            let aims = ["inform", "support"].map(|aim| vec![Block::paragraph(self.say(&format!("agenda-aim-{aim}"), &[]))]);
            blocks.push(Block::List(Some(1), aims.into()));
        }
        let points = self.meeting.map_or(&[][..], |meeting| &meeting.agenda);
        if !points.is_empty() {
            blocks.push(Block::heading(2, self.say("agenda-points", &[])));
            blocks.push(Block::List(Some(1), points.iter().map(|point| vec![Block::paragraph(point)]).collect()));
        }
        blocks
    }

    /// What stands still, what is past its date, and what is left to discuss.
    fn challenges(&self, organisation: &str) -> Vec<String> {
        let stall = i64::from(self.repo.folder.settings.process.stall_days);
        let mut lines = Vec::new();
        for traject in self.trajects.iter().filter(|traject| traject.organisation == organisation) {
            let title = traject.title;
            if let Some(days) = traject.still(self.today).filter(|days| *days > stall) {
                lines.push(self.say("agenda-still", &[("title", title.into()), ("days", days.into())]));
            }
            if traject.assessed.to_discuss > 0 && traject.decision.is_none() {
                let count = traject.assessed.to_discuss;
                lines.push(self.say("agenda-to-discuss", &[("title", title.into()), ("count", count.into())]));
            }
            let conditions = traject.in_force.map_or(&[][..], |(_, decision)| &decision.conditions);
            lines.extend(conditions.iter().filter(|condition| condition.done.is_none()).map(|condition| {
                let due = condition.due.map_or_else(|| "–".to_owned(), |due| self.lang.date(due.0));
                let args = [("title", title.into()), ("what", condition.what.trim().into()), ("date", due.into())];
                let late = condition.due.is_some_and(|due| due < self.today);
                self.say(if late { "agenda-condition-late" } else { "agenda-condition" }, &args)
            }));
        }
        lines
    }

    /// Wishes that nothing answers, and questions that wait for an answer.
    fn needs(&self, organisation: &str) -> Vec<String> {
        let wishes = unanswered(self.repo).into_iter().filter(|(_, wish)| wish.organisation == organisation);
        let wishes = wishes.map(|(_, wish)| self.say("agenda-wish", &[("title", wish.title.as_str().into())]));
        let ours = self.trajects.iter().filter(|traject| traject.organisation == organisation);
        let questions = ours.flat_map(|traject| &traject.asked);
        wishes.chain(questions.map(|asked| self.say("agenda-question", &[("question", asked.question.trim().into())]))).collect()
    }

    /// Good examples and products that are in use, for others to ask about.
    fn examples(&self, organisation: &str) -> Vec<String> {
        let practices = self.repo.of(Kind::Practice).filter_map(|stored| match &stored.record {
            Record::Practice(practice) if practice.organisation.as_deref() == Some(organisation) && !practice.internal => {
                Some(practice)
            }
            _ => None,
        });
        let practices = practices.map(|practice| self.say("agenda-practice", &[("title", practice.title.as_str().into())]));
        let taken = self.trajects.iter().filter(|traject| traject.organisation == organisation).filter_map(|traject| {
            let (_, decision) = traject.in_force?;
            let yes = matches!(decision.decision, DecisionKind::Adopt | DecisionKind::Adapt | DecisionKind::Pilot);
            let word = self.lang.say(&format!("show-value-{}", decision.decision.name()));
            let args =
                [("title", traject.title.into()), ("decision", word.into()), ("date", self.lang.date(decision.date.0).into())];
            yes.then(|| self.say("agenda-taken", &args))
        });
        practices.chain(taken).collect()
    }
}
