//! The interview on use: how many know it, how many apply each core element, what was noticed, and which objections were heard.
//! Every answer is kept at once.

use super::{heard, unclear};
use crate::commands::plan::keep::PlanFile;
use crate::commands::plan::parts::Part;
use crate::commands::plan::subject::Subject;
use crate::commands::prompt::Prompter;
use crate::commands::session::Session;
use crate::lang::{Arg, Lang};
use crate::method::objection::likely;
use crate::model::{Determinant, FollowUp};

struct Talk<'t, 'f> {
    lang: Lang,
    prompter: &'t mut dyn Prompter,
    subject: &'t Subject<'t>,
    file: &'t mut PlanFile<'f>,
    news: Vec<String>,
}

/// Asks what was seen today; gives what is said about the objections.
pub(super) fn interview(subject: &Subject<'_>, file: &mut PlanFile<'_>, session: &Session<'_>) -> anyhow::Result<Vec<String>> {
    let mut prompter = session.prompter();
    let mut talk = Talk { lang: session.lang, prompter: &mut *prompter, subject, file, news: Vec::new() };
    talk.all()?;
    Ok(talk.news)
}

impl Talk<'_, '_> {
    /// Nothing when the person stops.
    fn all(&mut self) -> anyhow::Result<Option<()>> {
        let title = self.subject.title();
        self.tell("plan-review-intro", &[("product", title.into()), ("date", self.lang.date(self.subject.today.0).into())])?;
        let plan = self.file.plan()?;
        let of = plan.iter().flat_map(|plan| &plan.follow_up).max_by_key(|seen| seen.date).map(|seen| seen.of);
        let question = self.say("plan-review-of", &[]);
        if let Some(of) = self.count(&question, of, u32::MAX)? {
            let Some(of) = of else { return Ok(None) };
            if self.counted(of)?.is_none() {
                return Ok(None);
            }
        }
        self.objections()
    }

    fn counted(&mut self, of: u32) -> anyhow::Result<Option<()>> {
        let date = self.subject.today;
        let mut seen = FollowUp { date, of, aware: None, applying: std::collections::BTreeMap::new(), note: None };
        self.save(&seen)?;
        let question = self.say("plan-review-aware", &[("of", of.into())]);
        match self.count(&question, None, of)? {
            Some(None) => return Ok(None),
            aware => seen.aware = aware.flatten(),
        }
        self.save(&seen)?;
        let core = self.subject.repo.product(self.subject.product).map_or(&[][..], |product| &product.core);
        if core.is_empty() {
            self.tell("plan-core-none", &[])?;
        }
        for element in core {
            let question = self.say("plan-review-applying", &[("element", element.text.as_str().into()), ("of", of.into())]);
            match self.count(&question, None, of)? {
                Some(None) => return Ok(None),
                Some(Some(count)) => drop(seen.applying.insert(element.id.clone(), count)),
                None => {}
            }
            self.save(&seen)?;
        }
        let question = self.say("plan-review-note", &[]);
        let Some(note) = self.line(&question, None)? else { return Ok(None) };
        seen.note = Some(note).filter(|note| !note.is_empty());
        self.save(&seen)?;
        Ok(Some(()))
    }

    fn objections(&mut self) -> anyhow::Result<Option<()>> {
        loop {
            let question = self.say("plan-review-objection", &[]);
            let Some(words) = self.line(&question, None)? else { return Ok(None) };
            if words.is_empty() {
                return Ok(Some(()));
            }
            let line = match self.about(&words)? {
                Some(key) => self.heard(&key, &words)?,
                None => self.unclear(&words)?,
            };
            self.prompter.show(&line)?;
            self.news.push(line);
        }
    }

    fn heard(&mut self, key: &str, words: &str) -> anyhow::Result<String> {
        let plan = self.file.plan()?.expect("a review is of a plan");
        let (barrier, line) = heard(&plan, self.subject, key, words, self.subject.today);
        self.keep(Part::Barrier(barrier))?;
        Ok(line)
    }

    /// An objection about nobody knows what stands with what was counted today.
    fn unclear(&mut self, words: &str) -> anyhow::Result<String> {
        let plan = self.file.plan()?.expect("a review is of a plan");
        let today = self.subject.today;
        let Some(mut seen) = unclear::counted(&plan, today) else { return Ok(unclear::unkept(words, today, self.subject)) };
        let line = unclear::noted(&mut seen, words, self.subject);
        self.save(&seen)?;
        Ok(line)
    }

    /// The determinant that an objection is about, if the person knows it.
    fn about(&mut self, words: &str) -> anyhow::Result<Option<String>> {
        let found = self.subject.determinants.objected(words);
        if let Some(found) = found {
            let question = self.say("plan-review-is-it", &[("determinant", found.name.text(self.lang).into())]);
            if self.prompter.yes(&question, Some(true))? {
                return Ok(Some(found.key.clone()));
            }
        }
        let mut first = likely(&self.subject.determinants, words);
        first.retain(|one| found.is_none_or(|found| found.key != one.key));
        self.which(&first)
    }

    /// What comes near, then that one does not know, then all others. A bare Enter says that one does not know.
    fn which(&mut self, first: &[&Determinant]) -> anyhow::Result<Option<String>> {
        let all = &self.subject.determinants.list;
        let rest = all.iter().filter(|one| first.iter().all(|other| other.key != one.key));
        let unknown = std::iter::once(None);
        let offers: Vec<Option<&Determinant>> = first.iter().copied().map(Some).chain(unknown).chain(rest.map(Some)).collect();
        let unknown = self.say("plan-review-unknown", &[]);
        let label = |offer: &Option<&Determinant>| offer.map_or_else(|| unknown.clone(), |one| one.name.text(self.lang).to_owned());
        let labels: Vec<String> = offers.iter().map(label).collect();
        let question = self.say("plan-review-which", &[]);
        let chosen = self.prompter.choice(&question, &labels, Some(first.len()))?;
        Ok(offers[chosen].map(|one| one.key.clone()))
    }

    /// A number of people: nothing when it is left out, and nothing in it when the person stops.
    fn count(&mut self, question: &str, proposed: Option<u32>, most: u32) -> anyhow::Result<Option<Option<u32>>> {
        let proposed = proposed.map(|count| count.to_string());
        loop {
            let Some(line) = self.line(question, proposed.as_deref())? else { return Ok(Some(None)) };
            match line.parse::<u32>() {
                Ok(count) if count <= most => return Ok(Some(Some(count))),
                _ if line.is_empty() => return Ok(None),
                Ok(_) => self.tell("plan-review-at-most", &[("most", most.into())])?,
                Err(_) => self.tell("plan-ask-number-again", &[])?,
            }
        }
    }

    /// One line; nothing when the person stops.
    fn line(&mut self, question: &str, proposed: Option<&str>) -> anyhow::Result<Option<String>> {
        Ok(self.prompter.line_or_stop(question, proposed)?)
    }

    fn save(&mut self, seen: &FollowUp) -> anyhow::Result<()> {
        self.keep(Part::FollowUp(seen.clone()))
    }

    fn keep(&mut self, part: Part) -> anyhow::Result<()> {
        self.file.save(&[part], self.lang)?;
        for line in self.file.private(self.subject.today, self.lang)?.within(self.lang) {
            self.prompter.show(&line)?;
        }
        Ok(())
    }

    fn say(&self, id: &str, args: &[Arg<'_>]) -> String {
        self.lang.say_with(id, args)
    }

    fn tell(&mut self, id: &str, args: &[Arg<'_>]) -> anyhow::Result<()> {
        let text = self.say(id, args);
        Ok(self.prompter.show(&text)?)
    }
}
