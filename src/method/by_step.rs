//! What brings a traject further: for the step at which it stands, and for steps that were passed over.

use super::completeness::mending;
use super::next::Scene;
use super::step::{Stage, State, Step};
use super::todo::{ANY_OTHER, Fact, Todo, Urgency};
use super::traject::{Begun, Traject};
use crate::model::{Memo, Status};

/// What can be done for the steps of a traject that is not decided, in the order of its steps.
pub(super) fn todo<'a>(scene: &Scene<'a>, traject: &Traject<'a>) -> Vec<Todo<'a>> {
    let doable = |stage: &&Stage| stage.current || stage.state == State::Missing;
    let mut todo: Vec<Todo<'a>> = traject.stages.iter().filter(doable).flat_map(|stage| of_stage(scene, traject, stage)).collect();
    let assessing = todo.iter().any(|one| one.step == Some(Step::Assessment));
    let open = traject.stage(Step::Assessment).is_some_and(|stage| !stage.state.is_past());
    if open && !assessing {
        todo.extend(drafts(scene, traject));
    }
    todo
}

fn of_stage<'a>(scene: &Scene<'a>, traject: &Traject<'a>, stage: &Stage) -> Vec<Todo<'a>> {
    let found = match stage.step {
        Step::Wishes => vec![scene.about(traject, "link-wish", Urgency::Open, format!("kt edit product/{}", traject.product))],
        Step::Assessment => assessment(scene, traject),
        Step::Memo => vec![memo(scene, traject)],
        Step::Discussion => of_memo(scene, traject, "discuss", "discuss"),
        Step::Spreading => of_memo(scene, traject, "spread", "spread"),
        Step::Questions => questions(scene, traject, stage),
        Step::Decision => of_memo(scene, traject, "decide", "decide"),
    };
    found.into_iter().map(|todo| placed(scene, traject, stage, todo)).collect()
}

/// What all things to do for a step have in common: how long, until when, and who.
fn placed<'a>(scene: &Scene<'a>, traject: &Traject<'a>, stage: &Stage, todo: Todo<'a>) -> Todo<'a> {
    let undiscussed = stage.step == Step::Discussion;
    let own = |by: &String| !by.is_empty() && !matches!(stage.step, Step::Assessment | Step::Questions | Step::Memo);
    let to = traject.memo.and_then(|(_, memo)| memo.to.clone()).filter(|_| stage.step == Step::Decision);
    let todo = given_to(stage, todo);
    Todo {
        step: Some(stage.step),
        urgency: if undiscussed { Urgency::Undiscussed } else { todo.urgency },
        days: traject.still(scene.today),
        due: todo.due.or(stage.due),
        by: todo.by.or_else(|| stage.by.clone().filter(own)).or(to),
        ..todo
    }
}

/// For the role that the traject's own record puts at a step. Assessors come from everywhere, whoever sees to it that they do.
pub(super) fn given_to<'a>(stage: &Stage, todo: Todo<'a>) -> Todo<'a> {
    let Some(role) = stage.assigned.clone().filter(|_| todo.by.is_none()) else { return todo };
    let roles = if stage.step == Step::Assessment { todo.roles } else { &[] };
    Todo { roles, by: Some(role.clone()), assigned: Some(role), ..todo }
}

fn assessment<'a>(scene: &Scene<'a>, traject: &Traject<'a>) -> Vec<Todo<'a>> {
    let assessed = &traject.assessed;
    let subject = format!("product/{}{}", traject.product, scene.organisation(traject));
    if assessed.is_enough() {
        let mut todo = scene.about(traject, "settle", Urgency::Open, format!("kt assess {subject} --consensus"));
        todo.facts.push(("count", count(assessed.to_discuss)));
        return std::iter::once(todo).chain(drafts(scene, traject)).collect();
    }
    let mut todo = drafts(scene, traject);
    if assessed.quick.is_some() || assessed.used.len() + todo.len() < assessed.needed {
        let what = if assessed.quick.is_some() { "assess-further" } else { "assess" };
        let mut one = scene.about(traject, what, Urgency::Open, format!("kt assess {subject}"));
        one.facts.push(("count", count(assessed.used.len())));
        one.facts.push(("needed", count(assessed.needed)));
        let outcome = assessed.quick.map(|outcome| format!("process-outcome-{}", outcome.name()));
        one.facts.extend(outcome.map(|word| ("outcome", Fact::Word(word))));
        let not = if assessed.quick.is_some() { Vec::new() } else { assessed.roles.clone() };
        todo.push(Todo { roles: &["liaison-officer", ANY_OTHER], not, ..one });
    }
    todo
}

/// Assessments that someone began and did not finish.
fn drafts<'a>(scene: &Scene<'a>, traject: &Traject<'a>) -> Vec<Todo<'a>> {
    let subject = format!("product/{}{}", traject.product, scene.organisation(traject));
    let one = |begun: &Begun<'a>| {
        let role = begun.role;
        let quick = if begun.quick { " --quick" } else { "" };
        let asked = if is_plain(role) { format!(" --as \"{role}\"") } else { String::new() };
        let mut todo = scene.about(traject, "go-on", Urgency::Begun, format!("kt assess {subject}{quick}{asked}"));
        todo.facts.push(("who", Fact::Text(role.to_owned())));
        todo.facts.push(("count", count(begun.answered)));
        todo.facts.push(("questions", count(begun.questions)));
        let step = Some(Step::Assessment);
        Todo { step, by: Some(role.to_owned()), roles: &[], days: traject.still(scene.today), ..todo }
    };
    traject.assessed.drafts.iter().map(one).collect()
}

/// Whether a text can stand between double quotes in any shell.
fn is_plain(text: &str) -> bool {
    text.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '(' | ')' | '/' | ',' | '.' | '&' | '\''))
}

fn memo<'a>(scene: &Scene<'a>, traject: &Traject<'a>) -> Todo<'a> {
    match traject.memo {
        Some((id, memo)) => {
            let lacks = scene.lacks(traject, id, memo);
            let command = match lacks.as_slice() {
                [] => format!("kt edit memo/{id} --set status=final"),
                lacks => mending(lacks, id, &format!("{}{}", traject.product, scene.organisation(traject))),
            };
            let mut todo = scene.about(traject, "finish-memo", Urgency::Open, command);
            todo.facts.push(("memo", Fact::Text(memo.title.clone())));
            todo.facts.push(("count", count(lacks.len())));
            todo.facts.push(("lacks", named(&lacks)));
            todo
        }
        None => {
            let command = format!("kt memo product/{}{}", traject.product, scene.organisation(traject));
            scene.about(traject, "write-memo", Urgency::Open, command)
        }
    }
}

/// A step that is done with a memo; without a final memo there is nothing to do it with.
fn of_memo<'a>(scene: &Scene<'a>, traject: &Traject<'a>, what: &'static str, verb: &str) -> Vec<Todo<'a>> {
    let Some((id, memo)) = traject.memo.filter(|(_, memo)| memo.status == Status::Final) else {
        return vec![memo(scene, traject)];
    };
    let lacks = scene.lacks(traject, id, memo);
    if !lacks.is_empty() {
        return vec![complete(scene, traject, (id, memo), &lacks)];
    }
    let mut todo = scene.about(traject, what, Urgency::Open, format!("kt {verb} memo/{id}"));
    todo.facts.push(("memo", Fact::Text(memo.title.clone())));
    let with_board: &[&str] = &["liaison-officer", "board-member"];
    vec![Todo { roles: if verb == "spread" { todo.roles } else { with_board }, ..todo }]
}

/// A memo that was called final too early.
fn complete<'a>(scene: &Scene<'a>, traject: &Traject<'a>, (id, memo): (&str, &Memo), lacks: &[&str]) -> Todo<'a> {
    let product = format!("{}{}", traject.product, scene.organisation(traject));
    let mut todo = scene.about(traject, "complete-memo", Urgency::Open, mending(lacks, id, &product));
    todo.facts.push(("memo", Fact::Text(memo.title.clone())));
    todo.facts.push(("lacks", named(lacks)));
    todo
}

fn named(lacks: &[&str]) -> Fact {
    Fact::Words(lacks.iter().map(|one| format!("process-lack-{one}")).collect())
}

fn questions<'a>(scene: &Scene<'a>, traject: &Traject<'a>, stage: &Stage) -> Vec<Todo<'a>> {
    let Some((id, memo)) = traject.memo else { return vec![memo(scene, traject)] };
    if traject.asked.is_empty() {
        let until = memo.spread.iter().map(|spread| spread.date).max().or(Some(memo.date));
        let until = until.map(|date| date.plus_days(scene.repo.folder.settings.process.answer_days));
        let what = if stage.state == State::Waiting { "await-questions" } else { "decide" };
        let mut todo = scene.about(traject, what, Urgency::Waiting, format!("kt decide memo/{id}"));
        todo.facts.push(("memo", Fact::Text(memo.title.clone())));
        todo.facts.extend(until.map(|date| ("date", Fact::Day(date))));
        return vec![Todo { roles: &["liaison-officer", "board-member"], ..todo }];
    }
    waiting_questions(scene, traject)
}

/// Questions that wait for their answer and are not late.
pub(super) fn waiting_questions<'a>(scene: &Scene<'a>, traject: &Traject<'a>) -> Vec<Todo<'a>> {
    let waiting = traject.asked.iter().filter(|asked| asked.due >= scene.today);
    waiting
        .map(|asked| {
            let mut todo = scene.about(traject, "answer", Urgency::Waiting, format!("kt answer question/{}", asked.id));
            todo.facts.push(("question", Fact::Text(asked.question.trim().to_owned())));
            todo.facts.push(("date", Fact::Day(asked.due)));
            let todo = Todo { step: Some(Step::Questions), due: Some(asked.due), ..todo };
            match traject.stage(Step::Questions) {
                Some(stage) => given_to(stage, todo),
                None => todo,
            }
        })
        .collect()
}

fn count(number: usize) -> Fact {
    Fact::Count(i64::try_from(number).unwrap_or(i64::MAX))
}
