//! Asks what hinders use: per category of determinants, each with what one rests it on.

use super::ask::{Talk, fitted};
use super::parts::Part;
use crate::model::{Barrier, Determinant};

/// So many of the worst of a round are marked beforehand: more at once is seldom carried by a team. Our own limit.
const MARKED: usize = 5;

impl Talk<'_, '_> {
    /// What the last round found to hinder, where the plan does not have it yet.
    fn measured(&mut self) -> anyhow::Result<()> {
        let plan = self.plan()?;
        let Some(round) = self.subject.rounds.last() else { return Ok(()) };
        let fresh = round.fresh(Some(&plan));
        if fresh.is_empty() {
            return Ok(());
        }
        let args = [("date", self.lang.date(round.date.0).into()), ("people", round.people.into()), ("count", fresh.len().into())];
        self.tell("plan-ask-measured", &args)?;
        let worst = |barrier: &Barrier| round.barriers.iter().take(MARKED).any(|found| found.key == barrier.determinant);
        let marked: Vec<usize> = fresh.iter().enumerate().filter(|(_, barrier)| worst(barrier)).map(|(at, _)| at).collect();
        if marked.len() < fresh.len() {
            self.tell("plan-ask-measured-marked", &[("count", marked.len().into())])?;
        }
        let label = |barrier: &Barrier| {
            let found = round.barriers.iter().find(|found| found.key == barrier.determinant);
            let share = found.map_or_else(String::new, |found| self.lang.percent(found.unfavourable));
            let name = self.subject.shelf().determinant_name(&barrier.determinant).to_owned();
            self.say("plan-measured", &[("determinant", name.into()), ("share", share.into())])
        };
        let labels: Vec<String> = fresh.iter().map(|barrier| fitted(&label(barrier))).collect();
        let question = self.say("plan-ask-measured-which", &[]);
        for at in self.prompter.choices(&question, &labels, &marked)? {
            self.save(Part::Barrier(fresh[at].clone()))?;
        }
        Ok(())
    }

    /// The determinants that hinder, beside those that the plan has.
    pub(super) fn barriers(&mut self) -> anyhow::Result<()> {
        self.headed("barriers")?;
        self.measured()?;
        let plan = self.plan()?;
        let hindering = plan.hindering();
        if !hindering.is_empty() && !self.wants_more(&hindering)? {
            return Ok(());
        }
        let subject = self.subject;
        let mut basis = None;
        for category in &subject.determinants.categories {
            let fresh = |one: &&Determinant| one.category == category.id && !hindering.contains(&one.key.as_str());
            let list: Vec<&Determinant> = subject.determinants.list.iter().filter(fresh).collect();
            if !list.is_empty() {
                self.of_category(category.name.text(self.lang), &list, &mut basis)?;
            }
        }
        Ok(())
    }

    /// Whether there are more barriers than those that the plan has.
    fn wants_more(&mut self, hindering: &[&str]) -> anyhow::Result<bool> {
        let names: Vec<String> = hindering.iter().map(|key| self.subject.shelf().determinant_name(key).to_owned()).collect();
        self.tell("plan-ask-barriers-present", &[("names", self.lang.and(&names).into())])?;
        let question = self.say("plan-ask-barriers-more", &[]);
        Ok(self.prompter.yes(&question, Some(false))?)
    }

    /// Which determinants of one category hinder, and what one rests that on: the last answer is offered again.
    fn of_category(&mut self, category: &str, list: &[&Determinant], basis: &mut Option<String>) -> anyhow::Result<()> {
        let label = |one: &&Determinant| fitted(&format!("{}: {}", one.name.text(self.lang), one.definition.text(self.lang)));
        let labels: Vec<String> = list.iter().map(label).collect();
        let question = self.say("plan-ask-barriers", &[("category", category.into())]);
        for at in self.prompter.choices(&question, &labels, &[])? {
            let name = list[at].name.text(self.lang);
            let question = self.say("plan-ask-basis", &[("determinant", name.into())]);
            let line = self.typed(&question, basis.as_deref())?;
            *basis = Some(line).filter(|line| !line.is_empty());
            self.save(Part::Barrier(Barrier { determinant: list[at].key.clone(), basis: basis.clone() }))?;
        }
        Ok(())
    }
}
