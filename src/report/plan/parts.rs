//! The transfer plan and the application plan: each point used, how and by whom, or why not; and what was not looked at yet.

use super::Scene;
use crate::document::{Block, Inline, Table};
use crate::method::plan::{Listed, application, priority, transfer};
use crate::model::TOP_DOWN;

pub(super) fn blocks(scene: &Scene<'_>) -> Vec<Block> {
    let transfer = transfer(scene.plan);
    let application = application(scene.plan);
    let mut blocks = part(scene, "transfer", &transfer);
    blocks.extend(top_down(scene, &transfer).map(Block::paragraph));
    blocks.extend(part(scene, "application", &application));
    blocks
}

/// One of the two parts: its strategies and its elements or factors in tables, and what is still open in a line.
fn part(scene: &Scene<'_>, name: &str, points: &[Listed<'_>]) -> Vec<Block> {
    let mut blocks = vec![scene.heading(2, &format!("plan-{name}"))];
    let (said, open): (Vec<&Listed<'_>>, Vec<&Listed<'_>>) = points.iter().partition(|point| point.said.is_some());
    if said.is_empty() {
        blocks.push(Block::paragraph(scene.say(&format!("plan-{name}-none"), &[])));
        return blocks;
    }
    let elements_first = points.first().is_some_and(|point| point.element);
    for element in [elements_first, !elements_first] {
        let rows: Vec<_> = said.iter().filter(|point| point.element == element).map(|point| row(scene, name, point)).collect();
        if rows.is_empty() {
            continue;
        }
        let kind = if element { "elements" } else { "strategies" };
        let header = [format!("plan-{name}-{kind}"), "plan-column-how".to_owned(), "plan-column-who".to_owned()];
        let header = header.map(|id| Inline::text(scene.say(&id, &[]))).into();
        blocks.push(Block::Table(Table { header, rows, numeric: Vec::new() }));
    }
    if !open.is_empty() {
        let names: Vec<String> = open.iter().map(|point| point_name(scene.lang, name, point.element, point.id)).collect();
        blocks.push(Block::paragraph(scene.say("plan-part-open", &[("names", scene.lang.and(&names).into())])));
    }
    blocks
}

fn row(scene: &Scene<'_>, part: &str, point: &Listed<'_>) -> Vec<Vec<Inline>> {
    let said = point.said.expect("only answered points have a row");
    let how = match (said.how.map(str::trim).filter(|how| !how.is_empty()), said.not) {
        (Some(how), _) => Inline::text(how),
        (None, not) => {
            vec![
                Inline::Strong(Inline::text(scene.say("plan-not", &[]))),
                Inline::Text(format!(" {}", not.unwrap_or_default().trim())),
            ]
        }
    };
    let by = said.by.unwrap_or_default();
    let hours = said.hours.map(|hours| scene.say("plan-hours", &[("hours", scene.lang.counted(hours))]));
    let who = [Some(by.to_owned()).filter(|by| !by.is_empty()), hours].into_iter().flatten().collect::<Vec<_>>().join(", ");
    vec![Inline::text(point_name(scene.lang, part, point.element, point.id)), how, Inline::text(who)]
}

/// What a working element, factor or strategy of a part is called.
#[must_use]
pub(in crate::report) fn point_name(lang: crate::lang::Lang, part: &str, element: bool, id: &str) -> String {
    lang.say(&format!("plan-{part}-{}-{id}", if element { "element" } else { "strategy" }))
}

/// Imposing from the top works where the theme is a priority; where it is not, that is said.
fn top_down(scene: &Scene<'_>, points: &[Listed<'_>]) -> Option<String> {
    let used = |point: &&Listed<'_>| !point.element && point.id == TOP_DOWN && point.said.is_some_and(|said| said.how.is_some());
    points.iter().find(used)?;
    Some(match priority(scene.repo, &scene.plan.organisation, &scene.plan.product) {
        Some((_, wish)) => scene.say("plan-top-down-priority", &[("wish", wish.title.as_str().into()), ("rank", wish.rank.into())]),
        None => scene.say("plan-top-down-warning", &[]),
    })
}
