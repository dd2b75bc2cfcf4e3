//! What can be done for the plan of a traject: strategies and steps past their day, a plan to look at again, barriers without a
//! choice.

use super::full_stop::on_one_line;
use super::next::Scene;
use super::todo::{Fact, Todo, Urgency};
use super::traject::Traject;
use crate::model::{Bilingual, ChosenStrategy, Date, Kind, Plan, Record, Step};
use crate::repo::built_in_strategy;

/// Everything that the plan asks for now.
pub(super) fn todo<'a>(scene: &Scene<'a>, traject: &Traject<'a>, id: &str, plan: &'a Plan) -> Vec<Todo<'a>> {
    let strategies = plan.strategies.iter().filter_map(|chosen| late(scene, traject, chosen));
    let step = |(at, one)| step(scene, traject, &format!("plan/{id} --set steps.{at}"), one);
    let steps = plan.steps.iter().enumerate().filter_map(step);
    let steps = steps.map(|todo| Todo { by: todo.by.or_else(|| named(plan.coordinator.as_ref())), ..todo });
    strategies.chain(steps).chain(review(scene, traject, plan)).chain(undecided(scene, traject, plan)).collect()
}

fn late<'a>(scene: &Scene<'a>, traject: &Traject<'a>, chosen: &'a ChosenStrategy) -> Option<Todo<'a>> {
    let due = chosen.due.filter(|due| *due < scene.today && chosen.done.is_none())?;
    let command = format!("kt plan {}{} --done {}", traject.product, scene.organisation(traject), chosen.strategy);
    let mut todo = overdue(scene, traject, "strategy", command, due);
    todo.facts.push(("strategy", Fact::Named(ended_name(scene, &chosen.strategy))));
    todo.facts.push(("who", who(chosen.by.as_ref())));
    Some(Todo { by: named(chosen.by.as_ref()), ..todo })
}

/// A step of the plan past its day; `place` is where it stands.
fn step<'a>(scene: &Scene<'a>, traject: &Traject<'a>, place: &str, step: &'a Step) -> Option<Todo<'a>> {
    let due = step.due.filter(|due| *due < scene.today && step.done.is_none())?;
    let command = format!("kt edit {place}.done={}", scene.today);
    let mut todo = overdue(scene, traject, "plan-step", command, due);
    todo.facts.push(("step", Fact::Text(on_one_line(&step.what))));
    todo.facts.push(("who", who(step.by.as_ref())));
    Some(Todo { by: named(step.by.as_ref()), ..todo })
}

/// Who sees to it, on one line; nobody when that was left empty.
pub(super) fn named(by: Option<&String>) -> Option<String> {
    let by = by?.split_whitespace().collect::<Vec<_>>().join(" ");
    (!by.is_empty()).then_some(by)
}

/// Who sees to it, as it follows a day in a sentence.
pub(super) fn who(by: Option<&String>) -> Fact {
    Fact::Text(named(by).map_or_else(String::new, |by| format!(", {by}")))
}

fn review<'a>(scene: &Scene<'a>, traject: &Traject<'a>, plan: &'a Plan) -> Option<Todo<'a>> {
    let due = plan.review.filter(|review| *review < scene.today)?;
    let command = format!("kt review {}{}", traject.product, scene.organisation(traject));
    Some(Todo { by: named(plan.coordinator.as_ref()), ..overdue(scene, traject, "plan-review", command, due) })
}

fn overdue<'a>(scene: &Scene<'a>, traject: &Traject<'a>, what: &'static str, command: String, due: Date) -> Todo<'a> {
    let mut todo = scene.about(traject, what, Urgency::Overdue, command);
    todo.facts.push(("date", Fact::Day(due)));
    Todo { days: Some(scene.today.days_since(due)), due: Some(due), roles: &["liaison-officer", "coordinator"], ..todo }
}

fn undecided<'a>(scene: &Scene<'a>, traject: &Traject<'a>, plan: &'a Plan) -> Option<Todo<'a>> {
    let count = plan.undecided().len();
    let command = format!("kt plan {}{}", traject.product, scene.organisation(traject));
    let mut todo = scene.about(traject, "plan-choice", Urgency::Unplanned, command);
    todo.facts.push(("count", Fact::Count(i64::try_from(count).unwrap_or(i64::MAX))));
    let todo = Todo { roles: &["liaison-officer", "coordinator"], by: named(plan.coordinator.as_ref()), ..todo };
    (count > 0).then_some(todo)
}

/// What a strategy is called, as the end of a sentence.
fn ended_name(scene: &Scene<'_>, id: &str) -> Bilingual {
    let Bilingual { nl, en } = name(scene, id);
    let ended = |text: Option<String>| text.map(|text| on_one_line(&text));
    Bilingual { nl: ended(nl), en: ended(en) }
}

/// What a strategy is called: one of the folder, else of the program, else its code.
fn name(scene: &Scene<'_>, id: &str) -> Bilingual {
    let own = scene.repo.get(Kind::Strategy, id).and_then(|stored| match &stored.record {
        Record::Strategy(strategy) => Some(strategy.name.clone()),
        _ => None,
    });
    own.or_else(|| Some(built_in_strategy(id)?.name.clone())).unwrap_or_else(|| Bilingual { nl: Some(id.to_owned()), en: None })
}
