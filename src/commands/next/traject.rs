//! `kt next PRODUCT`: one traject with each step, where it differs from the usual way, and what is to be done.

use serde_json::Value;

use super::{Format, todo_value, told};
use crate::commands::session::Session;
use crate::lang::Lang;
use crate::method::next::Scene;
use crate::method::role::in_words;
use crate::method::step::{Stage, State, Step};
use crate::method::traject::Traject;
use crate::model::Date;
use crate::render::table::table;
use crate::render::wrap::{cut, hanging};
use crate::repo::Stored;
use crate::report::board::{one, own_name, state_word, step_name};

/// The trajects of a product, each as a page; or what is missing for there to be one.
pub(super) fn show(
    scene: &Scene<'_>,
    trajects: &[Traject<'_>],
    product: &Stored,
    (format, role): (Format, Option<&str>),
    session: &mut Session<'_>,
) -> anyhow::Result<()> {
    if format == Format::Json {
        let list: Vec<Value> = trajects.iter().map(|traject| machine(scene, traject, role, session.lang)).collect();
        session.screen.json(&list)?;
        return Ok(());
    }
    if trajects.is_empty() {
        let none = session.lang.say_with("process-traject-none", &[("title", product.record.title().into())]);
        let text = hanging(&none, usize::from(session.width()), 0);
        session.screen.line(&format!("{text}\n\nkt edit {}", product.id))?;
    }
    for (number, traject) in trajects.iter().enumerate() {
        let page = Page { scene, traject, role, lang: session.lang, width: session.width() };
        let gap = if number > 0 { "\n" } else { "" };
        session.screen.line(&format!("{gap}{}", page.text()))?;
    }
    Ok(())
}

/// A traject for machines; for a role, with what that role can do.
fn machine(scene: &Scene<'_>, traject: &Traject<'_>, role: Option<&str>, lang: Lang) -> Value {
    let mut value = one(scene, traject, true);
    if let Some(role) = role {
        let todo = scene.of_traject(traject);
        value["todo"] = todo.iter().filter(|one| one.fits(role)).map(|one| todo_value(one, lang)).collect();
    }
    value
}

struct Page<'p, 'a> {
    scene: &'p Scene<'a>,
    traject: &'p Traject<'a>,
    role: Option<&'p str>,
    lang: Lang,
    width: u16,
}

impl Page<'_, '_> {
    fn text(&self) -> String {
        let organisation = self.traject.organisation;
        let at = self.scene.repo.organisation(organisation).map_or(organisation, |organisation| &organisation.title);
        let mut parts = vec![format!("{}\n{at}", self.wrapped(self.traject.title, 0)), self.steps()];
        parts.push(format!("{}\n{}", self.standing(), self.wrapped(&self.lang.say("process-days-note"), 0)));
        parts.extend(self.listed("process-deviates", &self.deviations()));
        parts.extend(self.listed("process-agreed", &self.agreed()));
        parts.push(self.to_do());
        parts.join("\n\n")
    }

    fn wrapped(&self, text: &str, indent: usize) -> String {
        hanging(text, usize::from(self.width), indent)
    }

    fn steps(&self) -> String {
        let columns = ["step", "state", "date", "who", "days"];
        let header: Vec<String> = columns.iter().map(|column| self.lang.say(&format!("process-column-{column}"))).collect();
        let rows: Vec<Vec<String>> = self.traject.stages.iter().map(|stage| self.row(stage)).collect();
        table(&header, &rows, &[0, 1, 2, 3, 4], &[], self.width)
    }

    fn row(&self, stage: &Stage) -> Vec<String> {
        let assessors = self.traject.assessed.roles.len();
        let who = match (&stage.by, stage.step) {
            (_, Step::Assessment) if assessors > 1 => self.lang.say_with("process-assessors", &[("count", assessors.into())]),
            (by, _) => by.as_deref().map_or_else(String::new, |by| in_words(by, self.lang)),
        };
        vec![
            cut(&self.name(stage.step), 18),
            self.lang.say(state_word(stage)),
            stage.date.map_or_else(String::new, |date| self.lang.date(date.0)),
            cut(&who, usize::from(self.width).saturating_sub(56).clamp(12, 40)),
            stage.days.map_or_else(String::new, |days| days.to_string()),
        ]
    }

    fn name(&self, step: Step) -> String {
        step_name(self.scene, self.traject.organisation, step, self.lang)
    }

    /// Whether it is decided, or how long it stands still.
    fn standing(&self) -> String {
        let stall = self.scene.repo.folder.settings.process.stall_days;
        if let Some((_, decision)) = self.traject.decision {
            let word = self.lang.say(&format!("process-decision-{}", decision.decision.name()));
            return match self.traject.days_to_decision() {
                Some(days) => self.lang.say_with("process-decided", &[("decision", word.into()), ("days", days.into())]),
                None => self.lang.say_with("process-decided-plain", &[("decision", word.into())]),
            };
        }
        let days = self.traject.still(self.scene.today).unwrap_or_default();
        let id = if days > i64::from(stall) { "process-still-long" } else { "process-still" };
        self.lang.say_with(id, &[("days", days.into()), ("stall", stall.into())])
    }

    /// Where this traject differs from the usual way.
    fn deviations(&self) -> Vec<String> {
        let order: Vec<String> = self.traject.stages.iter().map(|stage| self.name(stage.step)).collect();
        let own_order = self.traject.has_own_order().then(|| order.join(", "));
        let order = own_order.map(|order| self.lang.say_with("process-deviates-order", &[("order", order.into())]));
        order.into_iter().chain(self.traject.stages.iter().flat_map(|stage| self.deviation(stage))).collect()
    }

    fn deviation(&self, stage: &Stage) -> Vec<String> {
        let usual = self.lang.say(&format!("process-step-{}", stage.step.name()));
        let own = own_name(self.scene, self.traject.organisation, stage.step);
        let renamed = own.map(|own| self.lang.say_with("process-deviates-name", &[("usual", usual.into()), ("own", own.into())]));
        let say = |id: &str, what: &str, value: String| {
            self.lang.say_with(id, &[("step", self.name(stage.step).into()), (what, value.into())])
        };
        let state = match &stage.state {
            State::Skipped(reason) => Some(say("process-deviates-skip", "reason", reason.clone())),
            State::Missing => Some(say("process-deviates-missing", "none", String::new())),
            _ => None,
        };
        [renamed, state].into_iter().flatten().collect()
    }

    /// The days by which steps should be done.
    fn agreed(&self) -> Vec<String> {
        let line = |stage: &Stage| {
            let due = stage.due.filter(|_| !stage.state.is_past())?;
            let id = if stage.is_late(self.scene.today) { "process-agreed-late" } else { "process-agreed-due" };
            let name = self.name(stage.step);
            Some(self.lang.say_with(id, &[("step", name.into()), ("date", self.lang.date(due.0).into())]))
        };
        self.traject.stages.iter().filter_map(line).collect()
    }

    fn to_do(&self) -> String {
        let mut todo = self.scene.of_traject(self.traject);
        if todo.is_empty() {
            return self.running().unwrap_or_else(|| self.lang.say("process-finished"));
        }
        let all = todo.len();
        todo.retain(|one| self.role.is_none_or(|role| one.fits(role)));
        let named = [("role", self.role.map_or_else(String::new, |role| in_words(role, self.lang)).into()), ("count", all.into())];
        if todo.is_empty() {
            return self.wrapped(&self.lang.say_with("process-to-do-nothing-role", &named), 0);
        }
        let line = |todo| format!("  {}", self.wrapped(&told(todo, self.scene, false, self.lang), 2));
        let lines: Vec<String> = todo.iter().map(|todo| format!("{}\n  {}", line(todo), todo.command)).collect();
        let heading = if self.role.is_some() { "process-to-do-role" } else { "process-to-do" };
        format!("{}\n{}", self.lang.say_with(heading, &named), lines.join("\n"))
    }

    /// How far the plan is, when there is one: what is done, what comes first, and when it is looked at again.
    fn running(&self) -> Option<String> {
        let plan = self.scene.plan_of(self.traject)?;
        let done = plan.strategies.iter().filter(|chosen| chosen.done.is_some()).count();
        let day = |date: Option<Date>| date.map_or_else(|| "none".to_owned(), |date| self.lang.date(date.0));
        let first = plan.strategies.iter().filter(|chosen| chosen.done.is_none()).filter_map(|chosen| chosen.due).min();
        let seen = plan.follow_up.iter().map(|seen| seen.date).max();
        let args = [
            ("done", done.into()),
            ("all", plan.strategies.len().into()),
            ("first", day(first).into()),
            ("seen", day(seen).into()),
            ("review", day(plan.review).into()),
        ];
        let told = self.wrapped(&self.lang.say_with("process-running", &args), 0);
        Some(format!("{told}\nkt review {}", self.traject.product))
    }

    fn listed(&self, heading: &str, items: &[String]) -> Option<String> {
        let lines: String = items.iter().map(|item| format!("\n- {}", self.wrapped(item, 2))).collect();
        (!items.is_empty()).then(|| format!("{}{lines}", self.lang.say(heading)))
    }
}
