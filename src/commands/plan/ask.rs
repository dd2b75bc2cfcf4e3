//! The interview for a plan: who and what for, what hinders, what is done about it, how it gets in and into use, what is agreed.
//! Every answer is kept at once; the same command again offers to go on where it stopped.

use std::io;

use super::keep::PlanFile;
use super::parts::{Part, present};
use super::subject::Subject;
use crate::check::holds_role;
use crate::commands::day::typed;
use crate::commands::prompt::{Prompter, empties};
use crate::commands::session::Session;
use crate::error::Error;
use crate::lang::{Arg, Lang};
use crate::method::plan::{application, transfer};
use crate::model::{ChosenStrategy, Date, Plan, euros};

/// So many columns a prompt takes around a choice.
const FRAME: usize = 6;

/// A choice on one line of the terminal, so that moving through the choices stays calm.
pub(super) fn fitted(label: &str) -> String {
    let width = usize::from(console::Term::stderr().size().1).max(40).saturating_sub(FRAME);
    console::truncate_str(label, width, "…").into_owned()
}

/// The person wants to stop; what was answered is kept.
#[derive(Debug, thiserror::Error)]
#[error("stopped")]
struct Stopped;

/// The parts of the interview, in order.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    Roles,
    Barriers,
    Strategies,
    Transfer,
    Application,
    Agreements,
}

impl Section {
    const ALL: [Self; 6] = [Self::Roles, Self::Barriers, Self::Strategies, Self::Transfer, Self::Application, Self::Agreements];

    const fn name(self) -> &'static str {
        match self {
            Self::Roles => "roles",
            Self::Barriers => "barriers",
            Self::Strategies => "strategies",
            Self::Transfer => "transfer",
            Self::Application => "application",
            Self::Agreements => "agreements",
        }
    }

    /// Whether something in it is still to be told.
    fn is_open(self, plan: &Plan) -> bool {
        match self {
            Self::Roles => plan.coordinator.is_none(),
            Self::Barriers => plan.barriers.is_empty(),
            Self::Strategies => !plan.undecided().is_empty() || plan.strategies.iter().any(ChosenStrategy::is_half),
            Self::Transfer => transfer(plan).iter().any(|point| point.said.is_none()),
            Self::Application => application(plan).iter().any(|point| point.said.is_none()),
            Self::Agreements => plan.review.is_none() || plan.stop.is_none() || plan.clients.is_none(),
        }
    }
}

/// Asks everything that is open; with a plan that is there, where the person wants to go on.
pub(super) fn interview(subject: &Subject<'_>, file: &mut PlanFile<'_>, session: &Session<'_>) -> anyhow::Result<()> {
    let mut prompter = session.prompter();
    let mut talk = Talk { lang: session.lang, prompter: &mut *prompter, subject, file };
    match talk.all() {
        Err(error) if error.chain().any(<dyn std::error::Error>::is::<Stopped>) || is_stop(&error) => {
            let id = if talk.file.plan()?.is_some() { "plan-ask-stopped" } else { "plan-ask-stopped-empty" };
            let again = format!("kt plan {}", subject.product);
            let text = talk.say(id, &[("path", talk.file.path().into()), ("command", again.into())]);
            Ok(talk.prompter.show(&text)?)
        }
        other => other,
    }
}

/// Whether an error of the input says that the person wants to stop.
fn is_stop(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().and_then(io::Error::get_ref).is_some_and(|inner| inner.is::<Stopped>())
}

/// A conversation about one plan.
pub(super) struct Talk<'t, 'f> {
    pub(super) lang: Lang,
    pub(super) prompter: &'t mut dyn Prompter,
    pub(super) subject: &'t Subject<'t>,
    pub(super) file: &'t mut PlanFile<'f>,
}

impl Talk<'_, '_> {
    fn all(&mut self) -> anyhow::Result<()> {
        let title = self.subject.title();
        match self.file.plan()? {
            None => {
                self.tell("plan-ask-intro", &[("product", title.into())])?;
                self.decided()?;
                self.aim()?;
                for section in Section::ALL {
                    self.section(section)?;
                }
                Ok(())
            }
            Some(_) => {
                self.tell("plan-ask-again", &[("product", title.into())])?;
                while let Some(sections) = self.menu()? {
                    for section in sections {
                        self.section(section)?;
                    }
                }
                Ok(())
            }
        }
    }

    /// Where the person wants to go on; nothing when they are done.
    fn menu(&mut self) -> anyhow::Result<Option<Vec<Section>>> {
        let plan = self.plan()?;
        let open: Vec<Section> = Section::ALL.into_iter().filter(|section| section.is_open(&plan)).collect();
        let name = |section: &Section| self.say(&format!("plan-section-{}", section.name()), &[]);
        let mut labels = Vec::new();
        if !open.is_empty() {
            let names = open.iter().map(name).collect::<Vec<_>>();
            labels.push(self.say("plan-menu-open", &[("names", self.lang.and(&names).into())]));
        }
        labels.push(self.say("plan-menu-done", &[]));
        let first = labels.len();
        labels.extend(Section::ALL.iter().map(name));
        let labels: Vec<String> = labels.iter().map(|label| fitted(label)).collect();
        let chosen = self.prompter.choice(&self.lang.say("plan-menu"), &labels, Some(0))?;
        Ok(match chosen {
            0 if !open.is_empty() => Some(open),
            chosen if chosen < first => None,
            chosen => Some(vec![Section::ALL[chosen - first]]),
        })
    }

    fn section(&mut self, section: Section) -> anyhow::Result<()> {
        match section {
            Section::Roles => self.roles(),
            Section::Barriers => self.barriers(),
            Section::Strategies => self.strategies(),
            Section::Transfer => self.transfer(),
            Section::Application => self.application(),
            Section::Agreements => self.agreements(),
        }
    }

    /// What the board decided, so that the plan follows it.
    fn decided(&mut self) -> anyhow::Result<()> {
        let Some((decision, _)) = self.subject.decided() else { return self.tell("plan-ask-no-decision", &[]) };
        let kind = self.say(&format!("process-decision-{}", decision.decision.name()), &[]);
        let date = self.lang.date(decision.date.0);
        self.tell("plan-ask-decision", &[("kind", kind.into()), ("date", date.into()), ("by", decision.by.as_str().into())])
    }

    /// What the plan is for; proposed is how the memo said that one would see that it works.
    fn aim(&mut self) -> anyhow::Result<()> {
        let memo = self.subject.memo();
        let proposed = memo.and_then(|memo| memo.measure.as_deref()).map(str::trim).map(str::to_owned);
        self.tell("plan-ask-aim-help", &[])?;
        let aim = self.needed("plan-ask-aim", proposed.as_deref())?;
        self.save(Part::Text("aim", Some(aim)))
    }

    fn roles(&mut self) -> anyhow::Result<()> {
        self.headed("roles")?;
        if self.file.is_changed() {
            return self.texts(&["coordinator", "champion", "opinion-leader"]);
        }
        self.texts(&["aim", "coordinator", "champion", "opinion-leader"])
    }

    fn texts(&mut self, keys: &[&'static str]) -> anyhow::Result<()> {
        for key in keys {
            let proposed = self.plan()?;
            let proposed = present(&proposed, key).map(str::to_owned);
            self.text(key, proposed.as_deref())?;
        }
        Ok(())
    }

    /// Asks for a text with a key of its own. Nothing typed keeps what there is.
    fn text(&mut self, key: &'static str, proposed: Option<&str>) -> anyhow::Result<()> {
        let line = self.line(&format!("plan-ask-{key}"), proposed)?;
        if line.is_empty() {
            return Ok(());
        }
        if holds_role(key) && !self.is_role(&line, proposed)? {
            return self.text(key, proposed);
        }
        let gone = empties(&line) && key != "aim";
        self.save(Part::Text(key, (!gone).then_some(line)))
    }

    fn agreements(&mut self) -> anyhow::Result<()> {
        self.headed("agreements")?;
        let plan = self.plan()?;
        let memo = self.subject.memo();
        let feedback = plan.application_points().find(|point| point.id == "client-feedback").and_then(|point| point.how);
        self.text("clients", plan.clients.as_deref().or(feedback))?;
        self.announced_steps()?;
        if let Some(memo) = memo.filter(|memo| memo.stop.is_some() && plan.stop.is_none()) {
            self.tell_memo(memo)?;
        }
        let stop = plan.stop.as_deref().or(memo.and_then(|memo| memo.stop.as_deref())).map(str::trim);
        self.text("stop", stop)?;
        if let Some(date) = self.subject.review().filter(|_| plan.review.is_none()) {
            self.tell("plan-taken-review-asked", &[("date", self.lang.date(date.0).into())])?;
        }
        let review = self.day("plan-ask-review", plan.review.or(self.subject.review()))?;
        self.save(Part::Review(review))
    }

    /// The plan as it stands now.
    pub(super) fn plan(&self) -> Result<Plan, Error> {
        let plan = self.file.plan()?;
        Ok(plan.expect("there is a plan once its aim has been told"))
    }

    pub(super) fn save(&mut self, part: Part) -> anyhow::Result<()> {
        self.file.save(&[part], self.lang)?;
        for line in self.file.private(self.subject.today, self.lang)?.within(self.lang) {
            self.prompter.show(&line)?;
        }
        Ok(())
    }

    pub(super) fn say(&self, id: &str, args: &[Arg<'_>]) -> String {
        self.lang.say_with(id, args)
    }

    pub(super) fn tell(&mut self, id: &str, args: &[Arg<'_>]) -> anyhow::Result<()> {
        let text = self.say(id, args);
        Ok(self.prompter.show(&text)?)
    }

    /// The name of a section above its questions.
    pub(super) fn headed(&mut self, section: &str) -> anyhow::Result<()> {
        let name = self.say(&format!("plan-section-{section}"), &[]);
        let help = self.say(&format!("plan-section-{section}-help"), &[]);
        Ok(self.prompter.show(&format!("\n— {name} —\n{help}"))?)
    }

    /// One line; the person may stop here.
    pub(super) fn line(&mut self, id: &str, proposed: Option<&str>) -> anyhow::Result<String> {
        let question = self.say(id, &[]);
        self.typed(&question, proposed)
    }

    pub(super) fn typed(&mut self, question: &str, proposed: Option<&str>) -> anyhow::Result<String> {
        self.prompter.line_or_stop(question, proposed)?.ok_or_else(|| Stopped.into())
    }

    /// One line that cannot be left empty.
    pub(super) fn needed(&mut self, id: &str, proposed: Option<&str>) -> anyhow::Result<String> {
        loop {
            let line = self.line(id, proposed)?;
            if !line.is_empty() {
                return Ok(line);
            }
            self.tell("new-needed", &[])?;
        }
    }

    /// A text that may stay empty; `-` empties it.
    pub(super) fn optional(&mut self, id: &str, proposed: Option<&str>) -> anyhow::Result<Option<String>> {
        let line = self.line(id, proposed)?;
        Ok((!line.is_empty() && !empties(&line)).then_some(line))
    }

    /// A day, or none.
    pub(super) fn day(&mut self, id: &str, proposed: Option<Date>) -> anyhow::Result<Option<Date>> {
        let proposed = proposed.map(|date| date.to_string());
        loop {
            let Some(line) = self.optional(id, proposed.as_deref())? else { return Ok(None) };
            match typed(&line) {
                Ok(date) => return Ok(Some(date)),
                Err(error) => self.prompter.show(&error.message(self.lang))?,
            }
        }
    }

    /// A number of hours, or none.
    pub(super) fn hours(&mut self, id: &str, proposed: Option<f64>) -> anyhow::Result<Option<f64>> {
        let proposed = proposed.map(|hours| self.lang.short_number(hours));
        loop {
            let Some(line) = self.optional(id, proposed.as_deref())? else { return Ok(None) };
            match super::flags::hours(&line) {
                Some(hours) => return Ok(Some(hours)),
                None => self.tell("plan-ask-number-again", &[])?,
            }
        }
    }

    /// Whole euros, or none.
    pub(super) fn money(&mut self, id: &str, proposed: Option<i64>) -> anyhow::Result<Option<i64>> {
        let proposed = proposed.map(|cost| cost.to_string());
        loop {
            let Some(line) = self.optional(id, proposed.as_deref())? else { return Ok(None) };
            match euros(&line) {
                Some(cost) => return Ok(Some(cost)),
                None => self.tell("plan-ask-euros-again", &[])?,
            }
        }
    }

    /// Stops here, as by `q` on a line.
    pub(super) fn stop<T>(&self) -> anyhow::Result<T> {
        Err(Stopped.into())
    }
}
