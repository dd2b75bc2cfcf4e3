//! How it goes on after a round: what helps against what hinders, and how that gets into the plan.

use super::Page;
use crate::document::{Block, Inline};
use crate::method::determinants::Verdict;
use crate::model::Plan;

/// So many determinants are named in a command; the plan names them all.
const MOST_NAMED: usize = 3;

impl Page<'_> {
    /// What to do with it, and whose instrument it is.
    pub(super) fn next(&self) -> Vec<Block> {
        let barriers = self.round.outcome.barriers();
        let mut blocks = vec![Block::heading(2, self.say("survey-show-next", &[]))];
        let weak = self.weak();
        match [barriers.as_slice(), weak.as_slice()].concat().as_slice() {
            [] => blocks.push(Block::paragraph(self.say("survey-show-no-barriers-next", &[]))),
            all => {
                let id = if all.len() > MOST_NAMED { "survey-show-next-strategies-first" } else { "survey-show-next-strategies" };
                let first = all.iter().take(MOST_NAMED).copied().collect::<Vec<_>>();
                blocks.push(self.step(id, format!("kt strategies {}", first.join(" "))));
            }
        }
        if !barriers.is_empty() {
            blocks.push(self.planned(&barriers));
        }
        blocks.extend(self.by_hand(&weak));
        let list = &self.round.outcome.asked.list;
        blocks.push(Block::paragraph(format!("{} {}", list.note.text(self.lang), list.cite)));
        blocks
    }

    /// How it goes on: with a plan, or with what the plan does not have yet.
    fn planned(&self, barriers: &[&str]) -> Block {
        let plan = format!("kt plan {}", self.round.survey.product);
        let Some(known) = self.plan.map(Plan::hindering) else { return self.step("survey-show-next-plan", plan) };
        let fresh = barriers.iter().any(|key| !known.contains(key));
        match fresh {
            true => self.step("survey-show-next-fresh", format!("{plan} --from-survey {}", self.round.id.id)),
            false => self.step("survey-show-next-known", plan),
        }
    }

    /// What a person may put in the plan: determinants that are no barrier by the rule, but of which a statement is.
    fn by_hand(&self, weak: &[&str]) -> Option<Block> {
        let known = self.plan.map(Plan::hindering).unwrap_or_default();
        let mut fresh = self.round.outcome.judged.iter().filter(|one| {
            let key = one.measure.key.as_str();
            weak.contains(&key) && !known.contains(&key)
        });
        let first = fresh.next()?;
        let basis = self.say("survey-show-basis", &[("date", self.lang.date(self.round.survey.date.0).into())]);
        let plan = format!("kt plan {} --barrier \"{}={basis}\"", self.round.survey.product, first.measure.key);
        let others: Vec<String> = fresh.map(|one| self.name(one)).collect();
        let args = [("name", self.name(first).into()), ("count", others.len().into()), ("others", self.lang.and(&others).into())];
        Some(Block::Paragraph(vec![Inline::Text(format!("{} ", self.say("survey-show-next-by-hand", &args))), Inline::Code(plan)]))
    }

    /// The determinants that are no barrier, but of which a statement is.
    fn weak(&self) -> Vec<&str> {
        let weak = self.round.outcome.judged.iter().filter(|one| one.whole.verdict != Verdict::Barrier);
        weak.filter(|one| one.hard_in_mean().next().is_some()).map(|one| one.measure.key.as_str()).collect()
    }
}
