//! The last block: boxes to tick at the meeting, or what was decided.

use super::{Material, labelled};
use crate::document::Block;
use crate::model::Decision;

/// What a person fills in by hand on paper.
const GAP: &str = "………………";

impl Material<'_> {
    pub(super) fn decision(&self) -> Vec<Block> {
        self.last_decision().map_or_else(|| self.boxes(), |decision| self.decided(decision))
    }

    /// What was decided on this memo, last.
    pub(super) fn last_decision(&self) -> Option<&Decision> {
        self.repo.decisions_on(self.id).map(|(_, decision)| decision).max_by_key(|decision| decision.date)
    }

    /// What was decided, by which role, when.
    pub(super) fn decided_in_short(&self, decision: &Decision) -> String {
        let kind = self.kind_word(decision.decision);
        let args = [("kind", kind.into()), ("by", decision.by.as_str().into()), ("date", self.lang.date(decision.date.0).into())];
        self.say_with("memo-decision-by", &args)
    }

    /// The boxes to tick at the meeting.
    fn boxes(&self) -> Vec<Block> {
        let line = |name: &str| self.say_with(&format!("memo-decision-{name}"), &[("gap", GAP.into())]);
        let items = ["agree", "change", "defer", "reject"].map(|name| vec![Block::paragraph(format!("☐ {}", line(name)))]);
        let review = self.memo.review.map_or_else(|| GAP.to_owned(), |date| self.lang.date(date.0));
        let signed = self.say_with("memo-decision-signed", &[("gap", GAP.into()), ("review", review.into())]);
        vec![Block::List(None, items.into()), Block::paragraph(signed)]
    }

    fn decided(&self, decision: &Decision) -> Vec<Block> {
        let said = format!("{} {}", self.decided_in_short(decision), decision.reason.trim());
        let mut blocks = vec![Block::Paragraph(labelled(&self.say("memo-block-decision"), &said))];
        if let Some(because) = &decision.differs_because {
            blocks.push(Block::Paragraph(labelled(&self.say("memo-decision-differs"), because.trim())));
        }
        if !decision.conditions.is_empty() {
            let items = decision.conditions.iter().map(|one| vec![Block::paragraph(self.condition(one))]);
            blocks.push(Block::List(Some(1), items.collect()));
        }
        if let Some(date) = decision.review {
            blocks.push(Block::Paragraph(labelled(&self.say("memo-after-review"), &format!("{}.", self.lang.date(date.0)))));
        }
        blocks
    }
}
