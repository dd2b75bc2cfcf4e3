//! What the memo on the product already says of the time after a yes: its steps, when one stops, when one looks again. A new plan
//! takes it over, and says so.

use super::ask::{Talk, fitted};
use super::parts::Part;
use super::subject::Subject;
use crate::commands::session::Session;
use crate::lang::Lang;
use crate::model::{Memo, Step};

/// What the memo says and the given parts do not.
pub(super) fn left_unsaid(subject: &Subject<'_>, given: &[Part]) -> Vec<Part> {
    let Some(memo) = subject.memo() else { return Vec::new() };
    let says = |key: &str| given.iter().any(|part| matches!(part, Part::Text(known, _) if *known == key));
    let steps = if given.iter().any(|part| matches!(part, Part::Step(_))) { Vec::new() } else { memo.steps.clone() };
    let stop = memo.stop.as_deref().map(str::trim).filter(|stop| !stop.is_empty() && !says("stop"));
    let review = subject.review().filter(|_| !given.iter().any(|part| matches!(part, Part::Review(_))));
    let stop = stop.map(|stop| Part::Text("stop", Some(stop.to_owned())));
    steps.into_iter().map(Part::Step).chain(stop).chain(review.map(|date| Part::Review(Some(date)))).collect()
}

/// Says what was taken over, and how to change it.
pub(super) fn tell(subject: &Subject<'_>, taken: &[Part], session: &mut Session<'_>) -> anyhow::Result<()> {
    let Some(memo) = subject.memo().filter(|_| !taken.is_empty()) else { return Ok(()) };
    let lang = session.lang;
    let steps = taken.iter().filter(|part| matches!(part, Part::Step(_))).count();
    let steps = (steps > 0).then(|| lang.say_with("plan-taken-steps", &[("count", steps.into())]));
    let rest = taken.iter().filter_map(|part| match part {
        Part::Text(_, stop) => Some(lang.say_with("plan-taken-stop", &[("stop", stop.as_deref().unwrap_or_default().into())])),
        Part::Review(Some(date)) => Some(lang.say_with("plan-taken-review", &[("date", lang.date(date.0).into())])),
        _ => None,
    });
    session.screen.line(&from(memo, subject.decided().is_some(), lang))?;
    for line in steps.into_iter().chain(rest) {
        session.screen.line(&format!("- {line}"))?;
    }
    let again = format!("plan/{}/{}", subject.organisation, subject.product);
    session.screen.line(&lang.say_with("plan-taken-change", &[("plan", again.into())]))?;
    Ok(())
}

/// Which memo, and whether the decision on it counts too.
fn from(memo: &Memo, decided: bool, lang: Lang) -> String {
    let id = if decided { "plan-taken-decided" } else { "plan-taken" };
    lang.say_with(id, &[("title", memo.title.trim().into()), ("date", lang.date(memo.date.0).into())])
}

impl Talk<'_, '_> {
    /// Which steps of the memo go into the plan, beside those that are in it.
    pub(super) fn announced_steps(&mut self) -> anyhow::Result<()> {
        let (plan, Some(memo)) = (self.plan()?, self.subject.memo()) else { return Ok(()) };
        let fresh = |step: &&Step| step.done.is_none() && !plan.steps.iter().any(|one| one.what.trim() == step.what.trim());
        let fresh: Vec<&Step> = memo.steps.iter().filter(fresh).collect();
        if fresh.is_empty() {
            return Ok(());
        }
        self.tell_memo(memo)?;
        let labels: Vec<String> = fresh.iter().map(|step| fitted(&self.step(step))).collect();
        let question = self.say("plan-ask-steps", &[]);
        let all: Vec<usize> = (0..labels.len()).collect();
        for at in self.prompter.choices(&question, &labels, &all)? {
            self.save(Part::Step(fresh[at].clone()))?;
        }
        Ok(())
    }

    /// Says that what is proposed next stands in the memo.
    pub(super) fn tell_memo(&mut self, memo: &Memo) -> anyhow::Result<()> {
        Ok(self.prompter.show(&from(memo, false, self.lang))?)
    }

    /// What is done, by whom and by when, on one line.
    fn step(&self, step: &Step) -> String {
        let due = step.due.map(|due| self.lang.date(due.0));
        let rest: Vec<String> = step.by.iter().map(|by| by.trim().to_owned()).chain(due).collect();
        let rest = if rest.is_empty() { String::new() } else { format!(" ({})", rest.join(", ")) };
        format!("{}{rest}", step.what.trim())
    }
}
