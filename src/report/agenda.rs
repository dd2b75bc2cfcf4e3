//! The agenda of the next meeting: per organisation its challenges, its needs, and what it can share; and who can help whom.
//!
//! Source: factsheet verbindingsgroep (2022): exchange of challenges, needs and good examples; a joint meeting has two
//! aims, to inform each other and to support each other in the transfer.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::factsheet::{is_unanswered, meetings, unanswered};
use super::rows::{Cell, Column, Part, Report};
use super::scope::Scope;
use crate::lang::Arg;
use crate::method::traject::Traject;
use crate::model::{Kind, Meeting, MeetingGroup, Record, sort_key};

/// Something that an organisation brings: for machines, and in words.
type Point = (Value, String);

/// What one organisation brings.
struct Brought<'a> {
    id: &'a str,
    title: &'a str,
    challenges: Vec<Point>,
    needs: Vec<Point>,
    examples: Vec<Point>,
}

/// The agenda of the first meeting from today on, or of one that still has to be planned.
#[must_use]
pub fn agenda(scope: &Scope<'_>) -> Report {
    let next = meetings(scope.repo).into_iter().find(|(_, meeting)| meeting.date >= scope.today);
    of_meeting(scope, next.map(|(_, meeting)| meeting))
}

/// The agenda of this meeting.
#[must_use]
pub fn of_meeting(scope: &Scope<'_>, meeting: Option<&Meeting>) -> Report {
    let all = brought(scope);
    let (helped, help) = help(scope);
    let count = |of: fn(&Brought<'_>) -> usize| all.iter().map(of).sum::<usize>();
    let challenges = count(|one| one.challenges.len());
    let kind = |kind: &str| all.iter().flat_map(|one| &one.challenges).filter(|(value, _)| value["kind"] == kind).count();
    let needs = |kind: &str| all.iter().flat_map(|one| &one.needs).filter(|(value, _)| value["kind"] == kind).count();
    let figures = vec![
        ("challenges", json!(challenges)),
        ("standing_still", json!(kind("standing-still"))),
        ("late", json!(kind("condition-late"))),
        ("wishes_without_product", json!(needs("wish"))),
        ("open_questions", json!(needs("question"))),
        ("examples", json!(count(|one| one.examples.len()))),
        ("helped", json!(helped)),
    ];
    let args: Vec<Arg<'_>> = figures.iter().filter_map(|(name, count)| Some((*name, count.as_i64()?.into()))).collect();
    let lead = [
        first(scope, meeting),
        scope.lang.say_with("report-agenda-lead-challenges", &args),
        scope.lang.say_with("report-agenda-lead-needs", &args),
    ];
    let organisations = ["organisation", "challenges", "needs", "examples"].map(Column::text);
    let columns = organisations.into_iter().chain([Column::machine("organisation_id")]).collect();
    let rows = all.iter().map(|one| row(scope, one)).collect();
    let parts = vec![
        Part::list("aims", vec![Column::text("aim")], aims(scope, meeting)),
        Part::list("points", vec![Column::text("point")], points(meeting)),
        Part::cards("organisations", columns, rows),
        Part::cards("help", ["wish", "organisation", "example"].map(Column::text).into(), help),
    ];
    scope.report("agenda", lead, figures, parts)
}

/// Which meeting it is for.
fn first(scope: &Scope<'_>, meeting: Option<&Meeting>) -> String {
    let Some(meeting) = meeting else { return scope.lang.say("report-agenda-lead-no-meeting") };
    let args = [
        ("number", meeting.number.into()),
        ("title", meeting.title.as_str().into()),
        ("date", scope.lang.date(meeting.date.0).into()),
        ("points", meeting.agenda.len().into()),
        (
            "group",
            match meeting.group {
                MeetingGroup::Liaison => "liaison",
                MeetingGroup::Board => "board",
                MeetingGroup::Joint => "joint",
            }
            .into(),
        ),
    ];
    scope.lang.say_with("report-agenda-lead-meeting", &args)
}

/// The two aims of a joint meeting.
fn aims(scope: &Scope<'_>, meeting: Option<&Meeting>) -> Vec<Vec<Cell>> {
    let joint = meeting.is_some_and(|meeting| meeting.group == MeetingGroup::Joint);
    let aims = ["inform", "support"].into_iter().filter(|_| joint);
    aims.map(|aim| vec![Cell::told(aim, scope.lang.say(&format!("report-agenda-aim-{aim}")))]).collect()
}

/// The points that were put on the agenda by hand.
fn points(meeting: Option<&Meeting>) -> Vec<Vec<Cell>> {
    meeting.map_or(&[][..], |meeting| &meeting.agenda).iter().map(|point| vec![Cell::text(point)]).collect()
}

/// What every organisation brings; in alphabetical order, never ranked.
fn brought<'a>(scope: &'a Scope<'_>) -> Vec<Brought<'a>> {
    let mut all: Vec<Brought<'_>> = scope
        .organisations()
        .map(|(id, organisation)| Brought {
            id,
            title: &organisation.title,
            challenges: trajects(scope, id).flat_map(|traject| challenges(scope, traject)).collect(),
            needs: needs(scope, id),
            examples: practices(scope, id).chain(trajects(scope, id).filter_map(|traject| taken(scope, traject))).collect(),
        })
        .collect();
    all.sort_by_cached_key(|one| (sort_key(one.title), one.id));
    all
}

fn trajects<'s, 'a>(scope: &'s Scope<'a>, organisation: &'s str) -> impl Iterator<Item = &'s Traject<'a>> {
    scope.trajects_in(organisation).iter()
}

fn row(scope: &Scope<'_>, one: &Brought<'_>) -> Vec<Cell> {
    let nothing = one.challenges.is_empty() && one.needs.is_empty() && one.examples.is_empty();
    let challenges = if nothing {
        Cell::told(json!([]), scope.lang.say("report-agenda-nothing"))
    } else {
        Cell::list(one.challenges.iter().cloned())
    };
    let list = |points: &[Point]| Cell::list(points.iter().cloned());
    vec![Cell::text(one.title), challenges, list(&one.needs), list(&one.examples), Cell::text(one.id)]
}

/// What stands still, what is left to discuss, and what is agreed and not done.
fn challenges(scope: &Scope<'_>, traject: &Traject<'_>) -> Vec<Point> {
    let product = traject.product;
    let title = || Arg::from(("title", traject.title.into()));
    let mut points = Vec::new();
    if let Some(days) = scope.stalled(traject) {
        let words = scope.lang.say_with("report-agenda-still", &[title(), ("days", days.into())]);
        points.push((json!({"kind": "standing-still", "product_id": product, "days": days}), words));
    }
    let open = traject.assessed.to_discuss;
    if open > 0 && traject.assessed.used.len() > 1 && traject.decision.is_none() {
        let words = scope.lang.say_with("report-agenda-to-discuss", &[title(), ("count", open.into())]);
        points.push((json!({"kind": "to-discuss", "product_id": product, "count": open}), words));
    }
    let conditions = traject.in_force.map_or(&[][..], |(_, decision)| &decision.conditions);
    points.extend(conditions.iter().filter(|condition| condition.done.is_none()).map(|condition| {
        let state = match condition.due {
            Some(due) if due < scope.today => "condition-late",
            Some(_) => "condition",
            None => "condition-undated",
        };
        let due = condition.due.map_or_else(String::new, |due| scope.lang.date(due.0));
        let args = [title(), ("what", condition.what.trim().into()), ("date", due.into())];
        let words = scope.lang.say_with(&format!("report-agenda-{state}"), &args);
        (
            json!({"kind": state, "product_id": product, "what": condition.what, "due": condition.due.map(|due| due.to_string())}),
            words,
        )
    }));
    points
}

/// Wishes that nothing answers, and questions that wait for an answer.
fn needs(scope: &Scope<'_>, organisation: &str) -> Vec<Point> {
    let own = scope.repo.wishes_of(organisation).filter(|(id, wish)| scope.keeps_wish(wish) && is_unanswered(scope.repo, id, wish));
    let mut wishes: Vec<_> = own.collect();
    wishes.sort_by_key(|(id, wish)| (wish.rank, *id));
    let wishes = wishes.into_iter().map(|(id, wish)| {
        let words = scope.lang.say_with("report-agenda-wish", &[("title", wish.title.as_str().into())]);
        (json!({"kind": "wish", "wish_id": id}), words)
    });
    let questions = trajects(scope, organisation).flat_map(|traject| traject.asked.iter().map(move |asked| (traject, asked)));
    let questions = questions.map(|(traject, asked)| {
        let question = asked.question.trim();
        let words =
            scope.lang.say_with("report-agenda-question", &[("question", question.into()), ("title", traject.title.into())]);
        (json!({"kind": "question", "product_id": traject.product, "question": question}), words)
    });
    wishes.chain(questions).collect()
}

fn practices(scope: &Scope<'_>, organisation: &str) -> impl Iterator<Item = Point> {
    scope.repo.of(Kind::Practice).filter_map(move |stored| match &stored.record {
        Record::Practice(practice) if practice.organisation.as_deref() == Some(organisation) => {
            let words = scope.lang.say_with("report-agenda-practice", &[("title", practice.title.as_str().into())]);
            Some((json!({"kind": "practice", "practice_id": stored.id.id}), words))
        }
        _ => None,
    })
}

/// A product that was taken over, passed or tried: others may ask about it.
fn taken(scope: &Scope<'_>, traject: &Traject<'_>) -> Option<Point> {
    let (_, decision) = traject.in_force?;
    let kind = decision.decision;
    let args = [
        ("title", traject.title.into()),
        ("decision", scope.word(kind.name()).into()),
        ("date", scope.lang.date(decision.date.0).into()),
    ];
    let value =
        json!({"kind": "product", "product_id": traject.product, "decision": kind.name(), "date": decision.date.to_string()});
    kind.is_yes().then(|| (value, scope.lang.say_with("report-agenda-taken", &args)))
}

/// For each wish without a product, what others took over on the same theme; and how many wishes that helps.
fn help(scope: &Scope<'_>) -> (usize, Vec<Vec<Cell>>) {
    let rows = unanswered(scope.repo).into_iter().filter_map(|(_, wish)| {
        scope.keeps_wish(wish).then_some(())?;
        let themes: BTreeSet<&str> = wish.themes.iter().map(String::as_str).collect();
        let others = scope.trajects().iter().filter(|traject| traject.organisation != wish.organisation);
        let fits = others.filter(|traject| {
            let product = scope.repo.product(traject.product);
            product.is_some_and(|product| product.themes.iter().any(|theme| themes.contains(theme.as_str())))
        });
        let found: Vec<Point> = fits
            .filter_map(|traject| {
                let (value, words) = taken(scope, traject)?;
                Some((value, format!("{}: {words}", scope.organisation(traject.organisation))))
            })
            .collect();
        let whose = scope.organisation(&wish.organisation);
        (!found.is_empty()).then(|| vec![Cell::text(&wish.title), Cell::text(whose), Cell::list(found)])
    });
    let rows: Vec<Vec<Cell>> = rows.collect();
    (rows.len(), rows)
}
