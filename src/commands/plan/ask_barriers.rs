//! Asks what hinders use: per category of determinants, each with what one rests it on.

use super::ask::{Talk, fitted};
use super::parts::Part;
use crate::model::Barrier;

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
        let label = |barrier: &Barrier| {
            let found = round.barriers.iter().find(|found| found.key == barrier.determinant);
            let share = found.map_or_else(String::new, |found| self.lang.percent(found.unfavourable));
            let name = self.subject.shelf().determinant_name(&barrier.determinant).to_owned();
            self.say("plan-measured", &[("determinant", name.into()), ("share", share.into())])
        };
        let labels: Vec<String> = fresh.iter().map(|barrier| fitted(&label(barrier))).collect();
        let question = self.say("plan-ask-measured-which", &[]);
        let all: Vec<usize> = (0..labels.len()).collect();
        for at in self.prompter.choices(&question, &labels, &all)? {
            self.save(Part::Barrier(fresh[at].clone()))?;
        }
        Ok(())
    }

    /// The determinants that hinder, beside those that the plan has.
    pub(super) fn barriers(&mut self) -> anyhow::Result<()> {
        self.headed("barriers")?;
        self.measured()?;
        let hindering = self.plan()?;
        let hindering = hindering.hindering();
        if !hindering.is_empty() {
            let names: Vec<String> = hindering.iter().map(|key| self.subject.shelf().determinant_name(key).to_owned()).collect();
            self.tell("plan-ask-barriers-present", &[("names", self.lang.and(&names).into())])?;
            let question = self.say("plan-ask-barriers-more", &[]);
            if !self.prompter.yes(&question, Some(false))? {
                return Ok(());
            }
        }
        let subject = self.subject;
        let mut basis = None;
        for category in &subject.determinants.categories {
            let fresh = |key: &str| !hindering.contains(&key);
            let list: Vec<_> =
                subject.determinants.list.iter().filter(|one| one.category == category.id && fresh(&one.key)).collect();
            let labels: Vec<String> = list
                .iter()
                .map(|one| fitted(&format!("{}: {}", one.name.text(self.lang), one.definition.text(self.lang))))
                .collect();
            if labels.is_empty() {
                continue;
            }
            let question = self.say("plan-ask-barriers", &[("category", category.name.text(self.lang).into())]);
            for at in self.prompter.choices(&question, &labels, &[])? {
                let name = list[at].name.text(self.lang);
                let question = self.say("plan-ask-basis", &[("determinant", name.into())]);
                let line = self.typed(&question, basis.as_deref())?;
                basis = Some(line).filter(|line| !line.is_empty());
                self.save(Part::Barrier(Barrier { determinant: list[at].key.clone(), basis: basis.clone() }))?;
            }
        }
        Ok(())
    }
}
