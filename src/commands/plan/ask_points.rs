//! Asks of each point of the transfer plan and the application plan whether it is used, how and by whom, or why not.

use super::ask::Talk;
use super::parts::Part;
use crate::commands::role_named::is_meant;
use crate::method::plan::{Listed, application, priority, transfer};
use crate::model::{ApplicationChoice, Plan, TASK_WITH_TIME, TOP_DOWN, TransferChoice};

/// Points that say nearly the same in another list: what was told of one is proposed for the other.
const ALIKE: [(&str, &str); 8] = [
    ("make-it-fit", "fitting-products"),
    ("use-network-members", "network-participants"),
    ("use-champions", "champions"),
    ("use-opinion-leaders", "opinion-leaders"),
    ("close-community", "community"),
    ("structure-and-culture", "learning-structure"),
    ("implementation-champions", "use-champions"),
    ("learning-organisation", "learning-structure"),
];

/// What was told of one point.
struct Told {
    how: Option<String>,
    by: Option<String>,
    hours: Option<f64>,
    not: Option<String>,
}

impl Talk<'_, '_> {
    /// Seven working elements and eight strategies.
    pub(super) fn transfer(&mut self) -> anyhow::Result<()> {
        self.headed("transfer")?;
        let plan = self.plan()?;
        for (element, id) in asked(&transfer(&plan)) {
            let Some(Told { how, by, not, .. }) = self.point("transfer", element, id)? else { continue };
            let code = Some(id.to_owned());
            let (element, strategy) = if element { (code, None) } else { (None, code) };
            self.save(Part::Transfer(TransferChoice { element, strategy, how, by, not }))?;
        }
        Ok(())
    }

    /// Five strategies and eight factors.
    pub(super) fn application(&mut self) -> anyhow::Result<()> {
        self.headed("application")?;
        let plan = self.plan()?;
        for (element, id) in asked(&application(&plan)) {
            let Some(Told { how, by, hours, not }) = self.point("application", element, id)? else { continue };
            let code = Some(id.to_owned());
            let (factor, strategy) = if element { (code, None) } else { (None, code) };
            self.save(Part::Application(ApplicationChoice { strategy, factor, how, by, hours, not }))?;
        }
        Ok(())
    }

    /// One point; nothing when it is left for later.
    fn point(&mut self, part: &str, element: bool, id: &'static str) -> anyhow::Result<Option<Told>> {
        let sort = if element { "element" } else { "strategy" };
        let name = self.say(&format!("plan-{part}-{sort}-{id}"), &[]);
        let help = self.say(&format!("plan-{part}-{sort}-{id}-help"), &[]);
        self.prompter.show(&format!("\n{name}. {help}"))?;
        if id == TOP_DOWN {
            self.weigh_top_down()?;
        }
        let labels: Vec<String> =
            ["yes", "no", "later", "stop"].iter().map(|way| self.say(&format!("plan-point-{way}"), &[])).collect();
        let question = self.say("plan-ask-point", &[("name", name.into())]);
        let none = Told { how: None, by: None, hours: None, not: None };
        match self.prompter.choice(&question, &labels, Some(0))? {
            0 => {
                let (how, by) = proposed(&self.plan()?, id, &self.say("plan-point-see-strategies", &[]));
                let how = self.needed("plan-ask-how", how.as_deref())?;
                let by = self.role("plan-ask-point-by", by.as_deref())?;
                let hours = if id == TASK_WITH_TIME { self.hours("plan-ask-reserved", None)? } else { None };
                Ok(Some(Told { how: Some(how), by, hours, ..none }))
            }
            1 => Ok(Some(Told { not: Some(self.needed("plan-ask-not", None)?), ..none })),
            2 => Ok(None),
            _ => self.stop(),
        }
    }

    /// A role, or none; one that looks like a name is asked about.
    pub(super) fn role(&mut self, id: &str, proposed: Option<&str>) -> anyhow::Result<Option<String>> {
        match self.optional(id, proposed)? {
            Some(role) if !self.is_role(&role, proposed)? => self.role(id, proposed),
            role => Ok(role),
        }
    }

    /// Whether what was typed may stand as a role.
    pub(super) fn is_role(&mut self, role: &str, proposed: Option<&str>) -> anyhow::Result<bool> {
        Ok(proposed == Some(role) || is_meant(role, self.prompter, self.lang)?)
    }

    /// Whether the theme is a priority, before one chooses to introduce from the top.
    fn weigh_top_down(&mut self) -> anyhow::Result<()> {
        match priority(self.subject.repo, self.subject.organisation, self.subject.product) {
            Some((_, wish)) => {
                self.tell("plan-top-down-priority", &[("wish", wish.title.as_str().into()), ("rank", wish.rank.into())])
            }
            None => self.tell("plan-top-down-warning", &[]),
        }
    }
}

/// The points that are still open; all of them when none is.
fn asked(points: &[Listed<'_>]) -> Vec<(bool, &'static str)> {
    let open: Vec<_> = points.iter().filter(|point| point.said.is_none()).map(|point| (point.element, point.id)).collect();
    if open.is_empty() { points.iter().map(|point| (point.element, point.id)).collect() } else { open }
}

/// What the plan says of this point, else of one that says nearly the same; the chosen strategies for the point on those.
fn proposed(plan: &Plan, id: &str, strategies: &str) -> (Option<String>, Option<String>) {
    let points: Vec<_> = plan.transfer_points().chain(plan.application_points()).collect();
    let alike = ALIKE.iter().find(|(one, _)| *one == id).map(|(_, other)| *other);
    let of = |id: &str| points.iter().find(|point| point.id == id && point.how.is_some());
    if let Some(point) = of(id).or_else(|| of(alike?)) {
        return (point.how.map(str::to_owned), point.by.map(str::to_owned));
    }
    match id {
        "effective-strategies" if !plan.strategies.is_empty() => (Some(strategies.to_owned()), plan.coordinator.clone()),
        "champions" | "use-champions" => (None, plan.champion.clone()),
        "opinion-leaders" | "use-opinion-leaders" => (None, plan.opinion_leader.clone()),
        "client-feedback" => (plan.clients.clone(), None),
        _ => (None, None),
    }
}
