//! What hinders, the worst first; what helps; and what else the answers say.

use super::Page;
use crate::document::{Block, Inline};
use crate::method::determinants::{Class, Judged, Verdict, barriers, percent};
use crate::model::Direction;

impl Page<'_> {
    pub(super) fn barriers(&self) -> Vec<Block> {
        let judged = &self.round.outcome.judged;
        let mut blocks = vec![Block::heading(2, self.say("survey-show-barriers", &[]))];
        let hindering = barriers(judged);
        blocks.push(match hindering.is_empty() {
            true => Block::paragraph(self.say("survey-show-no-barriers", &[])),
            false => Block::List(Some(1), hindering.into_iter().map(|one| vec![self.barrier(one)]).collect()),
        });
        blocks.extend(self.indicative_barriers());
        let notes: Vec<Vec<Block>> =
            judged.iter().flat_map(|one| self.notes(one)).map(|note| vec![Block::paragraph(note)]).collect();
        if !notes.is_empty() {
            blocks.push(Block::heading(2, self.say("survey-show-notes", &[])));
            blocks.push(Block::List(None, notes));
        }
        let helping = judged.iter().filter(|one| one.whole.verdict == Verdict::Facilitator);
        let helping: Vec<String> = helping.map(|one| self.helping(one)).collect();
        if !helping.is_empty() {
            blocks.push(Block::heading(2, self.say("survey-show-facilitators", &[])));
            blocks.push(Block::paragraph(format!("{}.", self.lang.and(&helping))));
        }
        blocks
    }

    /// Below the list, which barriers rest on few answers; where everything does, the head says so.
    fn indicative_barriers(&self) -> Option<Block> {
        let few = barriers(&self.round.outcome.judged).into_iter().filter(|one| one.whole.indicative);
        let names: Vec<String> = few.map(|one| self.name(one)).collect();
        let some = !names.is_empty() && !self.is_indicative();
        some.then(|| Block::paragraph(self.say("survey-show-indicative", &[("names", self.lang.and(&names).into())])))
    }

    /// What helps, by its name; of what is named for its opposite, that there is little of it.
    fn helping(&self, one: &Judged) -> String {
        let known = self.round.outcome.asked.list.get(&one.measure.key);
        match known.filter(|known| known.direction == Direction::Negative) {
            Some(_) => self.say("survey-show-low", &[("name", self.name(one).into())]),
            None => self.name(one),
        }
    }

    /// One barrier: its name, its category, its shares, and what speaks for it.
    fn barrier(&self, one: &Judged) -> Block {
        let list = &self.round.outcome.asked.list;
        let known = list.get(&one.measure.key);
        let category = known.and_then(|known| list.category(known)).map_or("", |category| category.name.text(self.lang));
        let args = [
            ("category", category.into()),
            ("unfavourable", self.share(&one.whole, Class::Unfavourable).into()),
            ("favourable", self.share(&one.whole, Class::Favourable).into()),
            ("count", one.whole.n.into()),
        ];
        let mut text = self.say("survey-show-barrier", &args);
        if let Some(worst) = one.worst {
            text.push(' ');
            text.push_str(&self.say("survey-show-worst", &[("line", self.line(one, worst).into())]));
        }
        if one.whole.mixed {
            text.push(' ');
            text.push_str(&self.say("survey-show-mixed", &[]));
        }
        Block::Paragraph(vec![Inline::Strong(Inline::text(self.name(one))), Inline::Text(format!(" {text}"))])
    }

    /// Statements that hinder by themselves while what counts is each person's mean over them all.
    fn hidden_in_mean(&self, one: &Judged) -> Option<String> {
        let line = |at: usize| {
            let share = self.share(&one.lines[at], Class::Unfavourable);
            self.say("survey-show-hard-line", &[("line", self.line(one, at).into()), ("share", share.into())])
        };
        let lines: Vec<String> = one.hard_in_mean().map(line).collect();
        let args = [("name", self.name(one).into()), ("lines", self.lang.and(&lines).into())];
        (!lines.is_empty()).then(|| self.say("survey-show-hard", &args))
    }

    /// What else a determinant says: statements or activities that people doubt, knowledge below the target, a ratification nobody knows of.
    fn notes(&self, one: &Judged) -> Vec<String> {
        let outcome = self.round.outcome;
        let Some(known) = outcome.asked.list.get(&one.measure.key) else { return Vec::new() };
        let name = self.name(one);
        let mut notes = Vec::new();
        if known.name_weak_lines {
            for (id, line) in one.hard_lines() {
                let at = one.measure.lines.iter().position(|line| line == id).unwrap_or_default();
                let share = self.share(line, Class::Unfavourable);
                let args = [("name", name.as_str().into()), ("line", self.line(one, at).into()), ("share", share.into())];
                notes.push(self.say("survey-show-weak", &args));
            }
        }
        notes.extend(self.hidden_in_mean(one).filter(|_| !known.name_weak_lines));
        let target = outcome.asked.list.targets.aware;
        if known.compare_with_target && one.reaches(percent(target)) == Some(false) {
            let share = self.share(&one.whole, Class::Favourable);
            let args = [("name", name.as_str().into()), ("share", share.into()), ("target", format!("{target}%").into())];
            notes.push(self.say("survey-show-aware", &args));
        }
        let fact = self.round.survey.facts.get(&one.measure.key).copied().filter(|_| known.compare_with_fact);
        if fact.is_some_and(|fact| one.unknown_to_many(fact, &outcome.limits)) {
            let share = self.share(&one.whole, Class::Unfavourable);
            notes.push(self.say("survey-show-unknown", &[("name", name.into()), ("share", share.into())]));
        }
        notes
    }
}
