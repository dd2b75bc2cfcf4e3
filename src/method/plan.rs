//! What an implementation plan comes to: its actions by date, its hours and money, what is still open in it, and whether the
//! theme of its product is a priority.
//!
//! Sources: Werkplaats SAMEN, factsheet kennistransfer (2022): application strategy 1 asks for hours, transfer strategy 3 works
//! where the theme fits the priorities.

use crate::model::{
    APPLICATION_FACTORS, APPLICATION_STRATEGIES, ChosenStrategy, Condition, Date, Decision, Plan, PlanPoint, Step, TASK_WITH_TIME,
    TRANSFER_ELEMENTS, TRANSFER_STRATEGIES, Wish, WishStatus,
};
use crate::repo::Repo;

/// Wishes down to this rank are priorities. Our own limit: the top three of an organisation.
pub const PRIORITY: u32 = 3;

/// Something that must be done by a day.
#[derive(Clone, Copy, Debug)]
pub enum Action<'a> {
    /// A strategy that was chosen, by its place in the plan.
    Strategy(usize, &'a ChosenStrategy),
    /// A step of the plan, by its place there.
    Step(usize, &'a Step),
    /// A condition of the decision, by its place there.
    Condition(usize, &'a Condition),
    /// The day on which the plan is looked at again.
    Review(Date),
}

impl<'a> Action<'a> {
    /// By when.
    #[must_use]
    pub const fn due(&self) -> Option<Date> {
        match self {
            Self::Strategy(_, chosen) => chosen.due,
            Self::Step(_, step) => step.due,
            Self::Condition(_, condition) => condition.due,
            Self::Review(date) => Some(*date),
        }
    }

    /// By which role.
    #[must_use]
    pub fn by(&self) -> Option<&'a str> {
        match self {
            Self::Strategy(_, chosen) => chosen.by.as_deref(),
            Self::Step(_, step) => step.by.as_deref(),
            Self::Condition(_, condition) => condition.by.as_deref(),
            Self::Review(_) => None,
        }
    }

    /// When it was done.
    #[must_use]
    pub const fn done(&self) -> Option<Date> {
        match self {
            Self::Strategy(_, chosen) => chosen.done,
            Self::Step(_, step) => step.done,
            Self::Condition(_, condition) => condition.done,
            Self::Review(_) => None,
        }
    }

    /// Whether its day has passed while it is not done.
    #[must_use]
    pub fn is_overdue(&self, today: Date) -> bool {
        self.done().is_none() && self.due().is_some_and(|due| due < today)
    }
}

/// Everything that a plan and its decision ask for, by date; what has none comes last, in the order of the plan.
#[must_use]
pub fn actions<'a>(plan: &'a Plan, decision: Option<&'a Decision>) -> Vec<Action<'a>> {
    let conditions = decision.map_or(&[][..], |decision| &decision.conditions);
    let conditions = conditions.iter().enumerate().map(|(at, condition)| Action::Condition(at, condition));
    let strategies = plan.strategies.iter().enumerate().map(|(at, chosen)| Action::Strategy(at, chosen));
    let steps = plan.steps.iter().enumerate().map(|(at, step)| Action::Step(at, step));
    let mut actions: Vec<Action<'a>> = conditions.chain(strategies).chain(steps).chain(plan.review.map(Action::Review)).collect();
    actions.sort_by_key(|action| (action.due().is_none(), action.due()));
    actions
}

/// What a plan takes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Totals {
    /// The hours of all strategies together.
    pub hours: f64,
    /// Their money, in whole euros.
    pub cost: i64,
    /// How many strategies say no hours.
    pub without_hours: usize,
    /// How many strategies say no money.
    pub without_cost: usize,
    /// The hours that are reserved for the introduction.
    pub reserved: Option<f64>,
}

impl Totals {
    /// The hours that are needed but not reserved; nothing when nobody said what is reserved.
    #[must_use]
    pub fn short(&self) -> Option<f64> {
        self.reserved.map(|reserved| self.hours - reserved).filter(|short| *short > 0.0)
    }
}

/// The hours and money of a plan.
#[must_use]
pub fn totals(plan: &Plan) -> Totals {
    let mut totals = Totals::default();
    for chosen in &plan.strategies {
        totals.hours += chosen.hours.unwrap_or(0.0);
        totals.cost = totals.cost.saturating_add(chosen.cost.unwrap_or(0));
        totals.without_hours += usize::from(chosen.hours.is_none());
        totals.without_cost += usize::from(chosen.cost.is_none());
    }
    totals.reserved =
        plan.application_points().find(|point| !point.element && point.id == TASK_WITH_TIME).and_then(|task| task.hours);
    totals
}

/// The points of a part of the plan in their fixed order, each with what the plan says of it.
#[derive(Clone, Debug)]
pub struct Listed<'a> {
    /// Whether it is a working element or factor; else a strategy.
    pub element: bool,
    /// Its code.
    pub id: &'static str,
    /// What the plan says.
    pub said: Option<PlanPoint<'a>>,
}

/// The transfer plan: seven working elements, then eight strategies.
#[must_use]
pub fn transfer(plan: &Plan) -> Vec<Listed<'_>> {
    let ids = TRANSFER_ELEMENTS.map(|id| (true, id)).into_iter().chain(TRANSFER_STRATEGIES.map(|id| (false, id)));
    listed(ids, &plan.transfer_points().collect::<Vec<_>>())
}

/// The application plan: five strategies, then eight factors.
#[must_use]
pub fn application(plan: &Plan) -> Vec<Listed<'_>> {
    let ids = APPLICATION_STRATEGIES.map(|id| (false, id)).into_iter().chain(APPLICATION_FACTORS.map(|id| (true, id)));
    listed(ids, &plan.application_points().collect::<Vec<_>>())
}

fn listed<'a>(ids: impl Iterator<Item = (bool, &'static str)>, points: &[PlanPoint<'a>]) -> Vec<Listed<'a>> {
    let said = |element: bool, id: &str| points.iter().find(|point| point.element == element && point.id == id).copied();
    let listed = ids.map(|(element, id)| Listed { element, id, said: said(element, id).filter(PlanPoint::is_answered) });
    listed.collect()
}

/// The first open wish of the organisation, down to the third, that the product answers. The wishes that it names speak first: only
/// where none of those is open does a shared theme count.
#[must_use]
pub fn priority<'a>(repo: &'a Repo<'_>, organisation: &str, product_id: &str) -> Option<(&'a str, &'a Wish)> {
    let product = repo.product(product_id)?;
    let ours = repo.wishes().filter(|(_, wish)| wish.organisation == organisation && wish.status == WishStatus::Open);
    let (named, others): (Vec<_>, Vec<_>) = ours.partition(|(id, _)| product.wishes.iter().any(|wanted| wanted == id));
    let shares = |wish: &Wish| product.themes.iter().any(|theme| wish.themes.contains(theme));
    let wishes = if named.is_empty() { others.into_iter().filter(|(_, wish)| shares(wish)).collect() } else { named };
    wishes.into_iter().filter(|(_, wish)| wish.rank <= PRIORITY).min_by_key(|(id, wish)| (wish.rank, *id))
}
