//! The advice of the writer: under which reserve it stands, or that what is unknown cannot change the outcome.

use super::{Material, labelled};
use crate::document::Inline;
use crate::method::full_stop::ended;
use crate::method::judgement::Judgement;
use crate::model::DecisionKind;

impl Material<'_> {
    /// The writer's advice with its strength, and why it differs from the outcome of the rule.
    pub(super) fn advice(&self) -> Vec<Inline> {
        let Some(advice) = self.memo.advice else { return self.missing("advice") };
        let value = match self.reservation() {
            None => self.unreserved(advice),
            Some(why) => self.say_with("memo-advice-reserved", &[("advice", self.kind_word(advice).into()), ("why", why.into())]),
        };
        let mut line = labelled(&self.say("memo-advice"), &value);
        match &self.memo.advice_because {
            Some(because) => line.push(Inline::Text(format!(" {}", ended(because)))),
            None if self.advice_differs() => {
                line.push(Inline::Text(" ".to_owned()));
                line.extend(self.missing("advice-because"));
            }
            None => {}
        }
        line
    }

    /// The advice that nothing reserves. That what is unknown cannot change the outcome is only told while nothing else can:
    /// no point that the assessors must still talk about, no lowest number on a must-have.
    fn unreserved(&self, advice: DecisionKind) -> String {
        let advice = self.kind_word(advice);
        let holds = |judged: &&Judgement<'_>| {
            let unknown = judged.score.answered < judged.score.applicable;
            unknown && !judged.combined.values().any(|one| one.open() || one.signal)
        };
        match self.judgement.as_ref().filter(holds) {
            Some(judged) => {
                let outcome = self.outcome_word(judged.score.outcome);
                self.say_with("memo-advice-holds", &[("advice", advice.into()), ("outcome", outcome.into())])
            }
            None => format!("{advice}."),
        }
    }

    /// Why the advice stands under reserve; nothing when it does not.
    fn reservation(&self) -> Option<String> {
        let Some(judged) = &self.judgement else { return Some(self.say("memo-reserve-none")) };
        let reasons = [
            (self.is_exploration(), "memo-reserve-quick"),
            (judged.score.provisional, "memo-reserve-provisional"),
            (judged.score.sensitive, "memo-reserve-sensitive"),
        ];
        let reasons: Vec<String> = reasons.into_iter().filter(|(holds, _)| *holds).map(|(_, id)| self.say(id)).collect();
        (!reasons.is_empty()).then(|| self.lang.and(&reasons))
    }
}
