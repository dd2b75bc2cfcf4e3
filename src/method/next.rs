//! What can be done now, most urgent first, each with the command that does it. The order is that of
//! `Urgency`.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::completeness::{lacks, tells_of_money};
use super::full_stop::on_one_line;
use super::step::Step;
use super::todo::{Fact, Todo, Urgency};
use super::traject::Traject;
use super::{by_step, next_plan};
use crate::model::{Condition, Date, Decision, Kind, Memo, Plan, Record, RecordId, WishStatus};
use crate::repo::digest::{self, Digest};
use crate::repo::{LookedAt, Repo, is_noting, note};
use crate::source::front_matter::body;

/// What the things to do are derived from.
pub struct Scene<'a> {
    /// The records.
    pub repo: &'a Repo<'a>,
    /// The day from which is counted.
    pub today: Date,
    /// The organisation that commands fill in by themselves.
    pub own: Option<&'a str>,
    plans: BTreeMap<(&'a str, &'a str), (&'a str, &'a Plan)>,
    analysed: BTreeSet<(&'a str, &'a str)>,
    answered: BTreeSet<&'a str>,
}

impl<'a> Scene<'a> {
    /// Prepares what the things to do of several trajects share.
    #[must_use]
    pub fn new(repo: &'a Repo<'_>, today: Date) -> Self {
        let plans = repo.of(Kind::Plan).filter_map(|stored| match &stored.record {
            Record::Plan(plan) => Some(((plan.organisation.as_str(), plan.product.as_str()), (stored.id.id.as_str(), plan))),
            _ => None,
        });
        let analysed = repo.finances().map(|(_, one)| (one.organisation.as_str(), one.product.as_str())).collect();
        let answered = repo.products().flat_map(|(_, product)| product.wishes.iter().map(String::as_str)).collect();
        let own = repo.folder.settings.organisation.as_deref();
        Self { plans: plans.collect(), analysed, answered, own, repo, today }
    }

    /// Everything that can be done for these trajects and for the wishes that have none, most urgent first.
    #[must_use]
    pub fn todo(&self, trajects: &[Traject<'a>]) -> Vec<Todo<'a>> {
        looks();
        let of_all = || trajects.par_iter().flat_map_iter(|traject| self.of_traject(traject)).collect();
        // What others look up is noted on this thread alone.
        let one_by_one = || trajects.iter().flat_map(|traject| self.of_traject(traject)).collect();
        let mut todo: Vec<Todo<'a>> = if is_noting() { one_by_one() } else { of_all() };
        todo.extend(self.wishes());
        todo.sort_by_cached_key(Todo::place);
        todo
    }

    /// The plan of a traject.
    #[must_use]
    pub fn plan_of(&self, traject: &Traject<'_>) -> Option<&'a Plan> {
        looks();
        self.plans.get(&(traject.organisation, traject.product)).map(|(_, plan)| *plan)
    }

    /// What can be done for one traject, most urgent first.
    #[must_use]
    pub fn of_traject(&self, traject: &Traject<'a>) -> Vec<Todo<'a>> {
        looks();
        let mut todo: Vec<Todo<'a>> = Vec::new();
        if let Some((id, decision)) = traject.in_force {
            todo.extend(self.conditions(traject, id, decision));
            todo.extend(self.review(traject, id, decision));
            todo.extend(self.plan(traject, decision));
        }
        // What a plan asks for is off once the decision in force says no.
        let wanted = traject.in_force.is_none_or(|(_, decision)| decision.decision.is_yes());
        if let Some((id, plan)) = self.plans.get(&(traject.organisation, traject.product)).filter(|_| wanted) {
            todo.extend(next_plan::todo(self, traject, id, plan));
        }
        todo.extend(self.late_questions(traject));
        if traject.decision.is_some() {
            todo.extend(by_step::waiting_questions(self, traject));
        } else {
            todo.extend(traject.memo.and_then(|(id, memo)| self.stale(traject, id, memo)));
            let steps = if traject.is_asleep() { Vec::new() } else { by_step::todo(self, traject) };
            let stale = todo.iter().any(|one| one.what == "stale");
            todo.extend(steps.into_iter().filter(|one| !(stale && one.what == "finish-memo")));
        }
        todo.sort_by_cached_key(Todo::place);
        todo
    }

    /// The one thing that brings a traject to its next step.
    #[must_use]
    pub fn next_of(&self, traject: &Traject<'a>) -> Option<Todo<'a>> {
        looks();
        let current = traject.current()?.step;
        let steps = by_step::todo(self, traject);
        let at = steps.iter().position(|one| one.step == Some(current)).unwrap_or(0);
        steps.into_iter().nth(at)
    }

    /// A thing to do for a traject; the title of its product is the first fact.
    pub(super) fn about(&self, traject: &Traject<'a>, what: &'static str, urgency: Urgency, command: String) -> Todo<'a> {
        Todo {
            what,
            urgency,
            organisation: traject.organisation,
            product: Some(traject.product),
            step: None,
            facts: vec![("title", Fact::Text(traject.title.to_owned()))],
            days: None,
            due: None,
            command,
            roles: &["liaison-officer"],
            by: None,
            assigned: None,
            not: Vec::new(),
            rank: traject.rank,
        }
    }

    /// `--organisation ID`, where a command would fill in another one.
    pub(super) fn organisation(&self, traject: &Traject<'_>) -> String {
        let other = self.own != Some(traject.organisation);
        if other { format!(" --organisation {}", traject.organisation) } else { String::new() }
    }

    /// What a final memo still lacks, by name.
    pub(super) fn lacks(&self, traject: &Traject<'_>, id: &str, memo: &Memo) -> Vec<&'static str> {
        let tells = |stored| tells_of_money(body(&self.repo.text_of(stored)));
        let written = || self.repo.get(Kind::Memo, id).is_some_and(tells);
        let has_money = || self.analysed.contains(&(traject.organisation, traject.product)) || written();
        lacks(memo, has_money, traject.assessed.quick.is_some())
    }

    fn conditions(&self, traject: &Traject<'a>, id: &str, decision: &'a Decision) -> Vec<Todo<'a>> {
        let open = decision.conditions.iter().enumerate().filter(|(_, condition)| condition.done.is_none());
        let late = open.filter_map(|(number, condition)| Some((number, condition, condition.due.filter(|due| *due < self.today)?)));
        late.map(|(number, condition, due)| self.condition(traject, id, number, condition, due)).collect()
    }

    fn condition(&self, traject: &Traject<'a>, id: &str, number: usize, condition: &Condition, due: Date) -> Todo<'a> {
        let command = format!("kt edit decision/{id} --set conditions.{number}.done={}", self.today);
        let mut todo = self.about(traject, "condition", Urgency::Overdue, command);
        todo.facts.push(("what", Fact::Text(on_one_line(&condition.what))));
        todo.facts.push(("who", next_plan::who(condition.by.as_ref())));
        todo.facts.push(("date", Fact::Day(due)));
        Todo {
            days: Some(self.today.days_since(due)),
            due: Some(due),
            roles: &["liaison-officer", "coordinator"],
            by: next_plan::named(condition.by.as_ref()),
            ..todo
        }
    }

    fn review(&self, traject: &Traject<'a>, id: &str, decision: &Decision) -> Option<Todo<'a>> {
        let due = decision.review.filter(|review| *review < self.today)?;
        let mut todo = self.about(traject, "review", Urgency::Overdue, format!("kt edit decision/{id}"));
        todo.facts.push(("date", Fact::Day(due)));
        Some(Todo {
            days: Some(self.today.days_since(due)),
            due: Some(due),
            roles: &["liaison-officer", "board-member", "coordinator"],
            by: Some(decision.by.clone()),
            ..todo
        })
    }

    /// A decision to take something over asks for a plan.
    fn plan(&self, traject: &Traject<'a>, decision: &Decision) -> Option<Todo<'a>> {
        let planned = self.plans.contains_key(&(traject.organisation, traject.product));
        if !decision.decision.is_yes() || planned || self.repo.is_planned_in_doubt(traject.organisation, traject.product) {
            return None;
        }
        let command = format!("kt plan {}{}", traject.product, self.organisation(traject));
        let mut todo = self.about(traject, "plan", Urgency::Unplanned, command);
        todo.facts.push(("decision", Fact::Word(format!("process-decision-{}", decision.decision.name()))));
        todo.facts.push(("date", Fact::Day(decision.date)));
        Some(Todo { roles: &["liaison-officer", "coordinator"], ..todo })
    }

    fn late_questions(&self, traject: &Traject<'a>) -> Vec<Todo<'a>> {
        let late = traject.asked.iter().filter(|asked| asked.due < self.today);
        late.map(|asked| {
            let mut todo = self.about(traject, "question", Urgency::Question, format!("kt answer question/{}", asked.id));
            todo.facts.push(("question", Fact::Text(asked.question.trim().to_owned())));
            todo.facts.push(("date", Fact::Day(asked.due)));
            let (step, days) = (Some(Step::Questions), Some(self.today.days_since(asked.due)));
            let todo = Todo { days, due: Some(asked.due), step, ..todo };
            match traject.stage(Step::Questions) {
                Some(stage) => by_step::given_to(stage, todo),
                None => todo,
            }
        })
        .collect()
    }

    /// A memo that is not decided is stale when a record under it reads otherwise, or an assessment came in later.
    fn stale(&self, traject: &Traject<'a>, id: &str, memo: &Memo) -> Option<Todo<'a>> {
        let known = |id: &&str| memo.based_on.iter().any(|base| base.record.strip_prefix("assessment/") == Some(id));
        let changed =
            memo.based_on.iter().filter(|base| self.digest(&base.record).is_some_and(|now| !now.is(&base.digest))).count();
        let fresh = traject.assessed.used.iter().filter(|id| !known(id)).count();
        if memo.based_on.is_empty() || changed + fresh == 0 {
            return None;
        }
        let mut todo = self.about(traject, "stale", Urgency::Stale, format!("kt memo memo/{id} --update"));
        todo.facts.push(("count", Fact::Count(i64::try_from(changed + fresh).unwrap_or(i64::MAX))));
        Some(todo)
    }

    /// How a record reads now; nothing when it is not there, which `kt check` tells.
    fn digest(&self, record: &str) -> Option<Digest> {
        let (kind, id) = RecordId::split(record)?;
        let built_in = || digest::of_built_in(id).filter(|_| kind == Kind::Checklist);
        self.repo.get(kind, id).map(|stored| stored.digest).or_else(built_in)
    }

    /// Open wishes that no product answers.
    fn wishes(&self) -> Vec<Todo<'a>> {
        let open = self.repo.wishes().filter(|(id, wish)| wish.status == WishStatus::Open && !self.answered.contains(id));
        open.map(|(id, wish)| Todo {
            what: "find-product",
            urgency: Urgency::Wish,
            organisation: &wish.organisation,
            product: None,
            step: Some(Step::Wishes),
            facts: vec![("title", Fact::Text(wish.title.clone()))],
            days: None,
            due: None,
            command: format!("kt new product --set wishes={id}"),
            roles: &["liaison-officer"],
            by: wish.owner.clone(),
            assigned: None,
            not: Vec::new(),
            rank: Some(wish.rank),
        })
        .collect()
    }
}

/// What was prepared rests on all records of these kinds.
fn looks() {
    [Kind::Plan, Kind::Finance, Kind::Product].into_iter().for_each(|kind| note(LookedAt::All(kind), ""));
}
