//! The plan on one page for the team that works with it: what we do, what stays as it is, who does what when, and whom to ask.

use super::actions::{state, what};
use super::{Scene, usage};
use crate::document::{Block, Document, Inline};
use crate::method::plan::{Action, actions, application};
use crate::model::TASK_WITH_TIME;

/// More actions do not fit on the page.
const MOST: usize = 8;
/// Down to so many actions there is room to say of each why it was chosen.
const ROOMY: usize = 4;

/// The page.
#[must_use]
pub fn team(scene: &Scene<'_>) -> Document {
    let mut blocks = vec![Block::paragraph(scene.plan.aim.trim())];
    blocks.extend(steps(scene));
    blocks.extend(coming(scene));
    blocks.extend(asked(scene));
    blocks.extend(used(scene));
    blocks.push(scene.heading(2, "plan-team-ask"));
    blocks.push(Block::paragraph(whom(scene)));
    if let Some(stop) = scene.plan.stop.as_deref().filter(|stop| !stop.trim().is_empty()) {
        blocks.push(Block::paragraph(scene.say("plan-team-stop", &[("stop", stop.trim().into())])));
    }
    Document { lang: scene.lang, title: scene.say("plan-team-title", &[("product", scene.title().into())]), blocks }
}

fn steps(scene: &Scene<'_>) -> Vec<Block> {
    let items: Vec<Vec<Block>> = scene.core().iter().map(|element| vec![Block::paragraph(element.text.as_str())]).collect();
    if items.is_empty() { Vec::new() } else { vec![scene.heading(2, "plan-team-core"), Block::List(Some(1), items)] }
}

/// What is still to come, by date.
fn coming(scene: &Scene<'_>) -> Vec<Block> {
    let open: Vec<Action<'_>> =
        actions(scene.plan, scene.decision()).into_iter().filter(|action| action.done().is_none()).collect();
    if open.is_empty() {
        return Vec::new();
    }
    let roomy = open.len() <= ROOMY;
    let items = open.iter().take(MOST).map(|action| vec![Block::Paragraph(line(scene, action, roomy))]).collect();
    let mut blocks = vec![scene.heading(2, "plan-team-actions"), Block::List(None, items)];
    if open.len() > MOST {
        blocks.push(Block::paragraph(scene.say("plan-team-more", &[("count", (open.len() - MOST).into())])));
    }
    blocks
}

fn line(scene: &Scene<'_>, action: &Action<'_>, roomy: bool) -> Vec<Inline> {
    let when = action.due().map_or_else(|| scene.say("plan-team-later", &[]), |due| scene.lang.day(due.0));
    let description = match action {
        Action::Strategy(_, chosen) => {
            scene.strategies.list.get(&chosen.strategy).map(|strategy| strategy.description.text(scene.lang))
        }
        _ => None,
    };
    let by = action.by().map(|by| format!(" ({})", by.trim())).unwrap_or_default();
    let late = Some(state(scene, action)).filter(|state| !state.is_empty()).map(|state| format!(" [{state}]")).unwrap_or_default();
    let what = match action {
        Action::Condition(_, condition) => condition.what.trim().to_owned(),
        Action::Step(_, step) => step.what.trim().to_owned(),
        _ => what(scene, action),
    };
    let because = match action {
        Action::Strategy(_, chosen) => chosen.because.as_deref().map(str::trim).filter(|_| roomy),
        _ => None,
    };
    let rest: Vec<&str> = description.into_iter().chain(because).filter(|text| !text.is_empty()).collect();
    let rest = if rest.is_empty() { String::new() } else { format!(". {}", rest.join(" ")) };
    vec![Inline::Strong(Inline::text(format!("{when}:"))), Inline::Text(format!(" {what}{by}{late}{rest}"))]
}

/// The hours, and how young people and families take part.
fn asked(scene: &Scene<'_>) -> Vec<Block> {
    let points = application(scene.plan);
    let task = points.iter().find(|point| !point.element && point.id == TASK_WITH_TIME).and_then(|point| point.said);
    let time = task.and_then(|task| task.how).map(str::trim).filter(|how| !how.is_empty());
    let clients = scene.plan.clients.as_deref().map(str::trim).filter(|clients| !clients.is_empty());
    let labelled = |id: &str, text: &str| {
        let label = Inline::Strong(Inline::text(scene.say(id, &[])));
        vec![Block::Paragraph(vec![label, Inline::Text(format!(" {text}"))])]
    };
    let items: Vec<Vec<Block>> =
        [time.map(|time| labelled("plan-team-time", time)), clients.map(|clients| labelled("plan-team-clients", clients))]
            .into_iter()
            .flatten()
            .collect();
    if items.is_empty() { Vec::new() } else { vec![scene.heading(2, "plan-team-asked"), Block::List(None, items)] }
}

/// The last follow-up in short, without shares among too few people.
fn used(scene: &Scene<'_>) -> Vec<Block> {
    let progress = scene.progress();
    let Some(last) = progress.follow_ups.last() else { return Vec::new() };
    let lines: Vec<Vec<Block>> = std::iter::once(&progress.aware)
        .chain(&progress.elements)
        .filter_map(|line| {
            let seen = line.last().filter(|seen| !seen.is_few())?;
            let name = line.element.map_or_else(|| scene.say("plan-aware", &[]), |element| element.text.clone());
            let wanted = (u64::from(line.target) * u64::from(seen.of)).div_ceil(100);
            let args = [("name", name.into()), ("count", seen.count.into()), ("of", seen.of.into()), ("wanted", wanted.into())];
            let id = if line.is_below() { "plan-team-seen-below" } else { "plan-team-seen" };
            Some(vec![Block::paragraph(scene.say(id, &args))])
        })
        .collect();
    if lines.is_empty() {
        return Vec::new();
    }
    let id = if progress.aware.last().is_some() { "plan-team-use" } else { "plan-team-use-on" };
    let heading = scene.say(id, &[("date", scene.date(last.date).into())]);
    let lead = usage::lead(scene, &progress).map(Block::paragraph);
    std::iter::once(Block::heading(2, heading)).chain(lead).chain([Block::List(None, lines)]).collect()
}

fn whom(scene: &Scene<'_>) -> String {
    let plan = scene.plan;
    let named = |id: &str, role: &Option<String>| {
        let role = role.as_deref().map(str::trim).filter(|role| !role.is_empty())?;
        Some(scene.say(id, &[("role", role.into())]))
    };
    let people = [
        named("plan-team-coordinator", &plan.coordinator),
        named("plan-team-champion", &plan.champion),
        named("plan-team-opinion-leader", &plan.opinion_leader),
    ];
    let people: Vec<String> = people.into_iter().flatten().collect();
    if people.is_empty() { scene.say("plan-team-nobody", &[]) } else { people.join(" ") }
}
