//! An implementation plan as a document: what must stay, what hinders and what is done about it, who does what by when, how the
//! product gets in and into use, and how far it is used.

mod actions;
mod barriers;
mod parts;
mod proposals;
mod team;
mod usage;

pub use actions::{action_sheet, actions_json, calendar};
pub(super) use parts::point_name;
pub use proposals::proposals as proposed;
pub use team::team;
pub use usage::{follow_ups, usage_json};

use serde_json::{Value, json};

use super::finance::party_name;
use super::strategies::Shelf;
use crate::document::{Block, Document, Inline, Table};
use crate::lang::{Arg, Lang};
use crate::method::follow_up::{Progress, progress};
use crate::method::measured::Measured;
use crate::method::plan::{Listed, Totals, application, totals, transfer};
use crate::model::{CoreElement, Date, Decision, Determinants, Plan, Product, Step};
use crate::repo::{Repo, Strategies};

/// What a plan is told from.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// The records.
    pub repo: &'a Repo<'a>,
    /// The id of the plan.
    pub id: &'a str,
    /// The plan.
    pub plan: &'a Plan,
    /// The strategies.
    pub strategies: &'a Strategies,
    /// The determinants.
    pub determinants: &'a Determinants,
    /// The rounds of the product in the organisation.
    pub rounds: &'a [Measured],
    /// The day from which is counted.
    pub today: Date,
    /// The language.
    pub lang: Lang,
}

impl<'a> Scene<'a> {
    /// The product, if it is in the folder.
    #[must_use]
    pub fn product(&self) -> Option<&'a Product> {
        self.repo.product(&self.plan.product)
    }

    /// What the product is called.
    #[must_use]
    pub fn title(&self) -> &'a str {
        self.product().map_or(self.plan.product.as_str(), |product| product.title.as_str())
    }

    /// The decision that the plan carries out.
    #[must_use]
    pub fn decision(&self) -> Option<&'a Decision> {
        self.repo.decision(self.plan.decision.as_deref()?)
    }

    /// Whether the memo on which was decided has this step.
    fn announced(&self, step: &Step) -> bool {
        let memo = self.decision().and_then(|decision| self.repo.memo(&decision.memo));
        memo.is_some_and(|memo| memo.steps.iter().any(|one| one.what.trim() == step.what.trim()))
    }

    /// The core elements of the product.
    #[must_use]
    pub fn core(&self) -> &'a [CoreElement] {
        self.product().map_or(&[], |product| product.core.as_slice())
    }

    /// How use went so far, against the targets.
    #[must_use]
    pub fn progress(&self) -> Progress<'a> {
        let targets = &self.determinants.targets;
        progress(self.plan, self.core(), targets.aware, targets.applying)
    }

    /// The names of strategies and determinants.
    #[must_use]
    pub const fn shelf(&self) -> Shelf<'a> {
        Shelf { strategies: self.strategies, determinants: self.determinants, lang: self.lang }
    }

    fn say(&self, id: &str, args: &[Arg<'_>]) -> String {
        self.lang.say_with(id, args)
    }

    fn heading(&self, level: u8, id: &str) -> Block {
        Block::heading(level, self.say(id, &[]))
    }

    fn date(&self, date: Date) -> String {
        self.lang.date(date.0)
    }
}

/// The whole plan.
#[must_use]
pub fn document(scene: &Scene<'_>) -> Document {
    let mut blocks = vec![facts(scene)];
    blocks.extend(core(scene));
    blocks.extend(usage::blocks(scene));
    blocks.extend(actions::blocks(scene));
    blocks.extend(barriers::blocks(scene));
    blocks.extend(parts::blocks(scene));
    blocks.extend(barriers::grounds(scene));
    Document { lang: scene.lang, title: scene.say("plan-title", &[("product", scene.title().into())]), blocks }
}

fn facts(scene: &Scene<'_>) -> Block {
    let plan = scene.plan;
    let decision = scene.decision().map(|decision| {
        let kind = scene.lang.say(&format!("process-decision-{}", decision.decision.name()));
        let date = scene.date(decision.date);
        scene.say("plan-decided", &[("kind", kind.into()), ("date", date.into()), ("by", decision.by.as_str().into())])
    });
    let none = || Some(scene.say("plan-undecided", &[]));
    let facts = [
        ("organisation", Some(party_name(scene.repo, &plan.organisation))),
        ("decision", decision.or_else(none)),
        ("aim", Some(plan.aim.trim().to_owned())),
        ("coordinator", plan.coordinator.clone()),
        ("champion", plan.champion.clone()),
        ("opinion-leader", plan.opinion_leader.clone()),
        ("clients", plan.clients.clone()),
        ("stop", plan.stop.clone()),
        ("review", plan.review.map(|date| scene.date(date))),
        ("totals", sum(scene, totals(plan))),
    ];
    let row = |(name, value): (&str, Option<String>)| {
        let value = value.filter(|value| !value.trim().is_empty())?;
        Some(vec![Inline::text(scene.say(&format!("plan-fact-{name}"), &[])), Inline::text(value.trim())])
    };
    Block::Table(Table { header: Vec::new(), rows: facts.into_iter().filter_map(row).collect(), numeric: Vec::new() })
}

/// The hours and money of the plan in a sentence; nothing while there are no strategies.
fn sum(scene: &Scene<'_>, totals: Totals) -> Option<String> {
    if scene.plan.strategies.is_empty() {
        return None;
    }
    let hours = |hours: f64| ("hours", scene.lang.counted(hours));
    let mut text = scene.say("plan-sum", &[hours(totals.hours), ("cost", scene.lang.money(totals.cost).into())]);
    if totals.without_hours > 0 {
        text += &scene.say("plan-sum-without", &[("count", totals.without_hours.into())]);
    }
    if let Some(reserved) = totals.reserved {
        text += &scene.say("plan-sum-reserved", &[hours(reserved)]);
    }
    if let Some(short) = totals.short() {
        text += &scene.say("plan-sum-short", &[hours(short)]);
    }
    Some(text + ".")
}

/// What must stay for the product to work.
fn core(scene: &Scene<'_>) -> Vec<Block> {
    let core = scene.core();
    let items: Vec<Vec<Block>> = core.iter().map(|element| vec![Block::paragraph(element.text.as_str())]).collect();
    let list = if items.is_empty() { Block::paragraph(scene.say("plan-core-none", &[])) } else { Block::List(Some(1), items) };
    vec![scene.heading(2, "plan-core"), list]
}

/// What the plan comes to, for machines.
#[must_use]
pub fn plan_json(scene: &Scene<'_>) -> Value {
    let plan = scene.plan;
    let totals = totals(plan);
    let barrier = |key: &str| {
        let chosen: Vec<&str> = plan.chosen_for(key).map(|chosen| chosen.strategy.as_str()).collect();
        let basis = plan.barriers.iter().find(|barrier| barrier.determinant == key).and_then(|barrier| barrier.basis.as_deref());
        json!({"determinant": key, "name": scene.shelf().determinant_name(key), "basis": basis, "strategies": chosen,
            "left": plan.left_because(key)})
    };
    let open = |list: Vec<Listed<'_>>| list.into_iter().filter(|one| one.said.is_none()).map(|one| one.id).collect::<Vec<_>>();
    json!({
        "product": plan.product, "organisation": plan.organisation, "decision": plan.decision, "aim": plan.aim.trim(),
        "barriers": plan.hindering().into_iter().map(barrier).collect::<Vec<_>>(),
        "undecided": plan.undecided(),
        "actions": actions_json(scene),
        "hours": totals.hours, "cost": totals.cost, "reserved_hours": totals.reserved,
        "transfer_open": open(transfer(plan)), "application_open": open(application(plan)),
        "use": usage_json(scene),
    })
}
