//! What hinders use, and per barrier the chosen strategies with why; one strategy that serves several is told once.

use super::Scene;
use crate::document::{Block, Inline};
use crate::method::strategies::{Filter, TOP, ranked};
use crate::model::{Address, Barrier, ChosenStrategy};

pub(super) fn blocks(scene: &Scene<'_>) -> Vec<Block> {
    let mut blocks = vec![scene.heading(2, "plan-barriers")];
    let hindering = scene.plan.hindering();
    if hindering.is_empty() {
        blocks.push(Block::paragraph(scene.say("plan-barriers-none", &[])));
    }
    for (at, key) in hindering.iter().enumerate() {
        blocks.extend(one(scene, key, &hindering[..at]));
    }
    let aimless: Vec<&ChosenStrategy> = scene
        .plan
        .strategies
        .iter()
        .filter(|chosen| !chosen.determinants.iter().any(|key| hindering.contains(&key.as_str())))
        .collect();
    if !aimless.is_empty() {
        blocks.push(scene.heading(3, "plan-aimless"));
        blocks.push(Block::List(None, aimless.into_iter().map(|chosen| told(scene, chosen, None)).collect()));
    }
    blocks
}

fn one(scene: &Scene<'_>, key: &str, above: &[&str]) -> Vec<Block> {
    let shelf = scene.shelf();
    let mut blocks = vec![Block::heading(3, shelf.determinant_name(key))];
    blocks.push(Block::paragraph(ground(scene, key)));
    let chosen: Vec<&ChosenStrategy> = scene.plan.chosen_for(key).collect();
    if !chosen.is_empty() {
        blocks.push(Block::List(None, chosen.into_iter().map(|chosen| item(scene, chosen, key, above)).collect()));
    } else if scene.plan.left_because(key).is_none() {
        blocks.push(Block::paragraph(undecided(scene, key)));
    }
    if let Some(because) = scene.plan.left_because(key) {
        let label = Inline::Strong(Inline::text(scene.say("plan-left", &[])));
        blocks.push(Block::Paragraph(vec![label, Inline::Text(format!(" {}", because.trim()))]));
    }
    blocks
}

/// What the determinant means and how one knows that it hinders.
fn ground(scene: &Scene<'_>, key: &str) -> String {
    let definition = scene.determinants.get(key).map_or("", |determinant| determinant.definition.text(scene.lang));
    let bases = scene.plan.barriers.iter().filter(|barrier| barrier.determinant == key).filter_map(|barrier| basis(scene, barrier));
    let bases = scene.lang.and(&bases.collect::<Vec<_>>());
    let basis =
        if bases.is_empty() { scene.say("plan-basis-none", &[]) } else { scene.say("plan-basis", &[("basis", bases.into())]) };
    format!("{definition} {basis}").trim().to_owned()
}

/// The basis in words; a survey is named as one.
fn basis(scene: &Scene<'_>, barrier: &Barrier) -> Option<String> {
    let basis = barrier.basis.as_deref().map(str::trim).filter(|basis| !basis.is_empty())?;
    let parts = basis.split("; ").map(|part| survey(scene, barrier, part).unwrap_or_else(|| part.to_owned()));
    Some(parts.collect::<Vec<_>>().join("; "))
}

/// A survey that is named as a basis, with what it found.
fn survey(scene: &Scene<'_>, barrier: &Barrier, basis: &str) -> Option<String> {
    let id = basis.strip_prefix("survey ")?.trim();
    let Some(round) = scene.rounds.iter().find(|round| round.id == id) else {
        return Some(scene.say("plan-basis-survey", &[("survey", id.into())]));
    };
    let date = scene.date(round.date);
    Some(match round.barriers.iter().find(|found| found.key == barrier.determinant) {
        Some(found) => {
            let share = scene.lang.percent(found.unfavourable);
            scene.say("plan-basis-measured", &[("date", date.into()), ("share", share.into()), ("n", found.n.into())])
        }
        None => scene.say("plan-basis-unmeasured", &[("date", date.into())]),
    })
}

/// A chosen strategy under a barrier; where it stands under an earlier one, only its name.
fn item(scene: &Scene<'_>, chosen: &ChosenStrategy, key: &str, above: &[&str]) -> Vec<Block> {
    let earlier = above.iter().find(|above| chosen.determinants.iter().any(|key| key == *above));
    match earlier {
        Some(earlier) => {
            let see = scene.say("plan-see", &[("determinant", scene.shelf().determinant_name(earlier).into())]);
            vec![Block::Paragraph(vec![name(scene, chosen), Inline::Text(format!(": {see}"))])]
        }
        None => told(scene, chosen, Some(key)),
    }
}

fn name(scene: &Scene<'_>, chosen: &ChosenStrategy) -> Inline {
    Inline::Strong(Inline::text(scene.shelf().strategy_name(&chosen.strategy)))
}

/// A chosen strategy in full: what, who and when, why, how one sees that it works, and what the choice rests on.
fn told(scene: &Scene<'_>, chosen: &ChosenStrategy, key: Option<&str>) -> Vec<Block> {
    let labelled = |id: &str, text: &str| {
        let label = Inline::Strong(Inline::text(scene.say(&format!("plan-{id}"), &[])));
        Block::Paragraph(vec![label, Inline::Text(format!(" {}", text.trim()))])
    };
    let told =
        |id: &str, text: &Option<String>| text.as_deref().filter(|text| !text.trim().is_empty()).map(|text| labelled(id, text));
    let mut blocks = vec![what(scene, chosen)];
    blocks.extend(told("because", &chosen.because));
    blocks.push(labelled("who", &who(scene, chosen)));
    blocks.extend(told("measure", &chosen.measure));
    blocks.extend(also(scene, chosen, key));
    blocks.extend(
        links(scene, chosen)
            .find(|link| Some(link.determinant.as_str()) == key)
            .map(|link| Block::paragraph(scene.shelf().basis(link))),
    );
    blocks
}

/// Its name, and what one does.
fn what(scene: &Scene<'_>, chosen: &ChosenStrategy) -> Block {
    let strategy = scene.strategies.list.get(&chosen.strategy);
    let what = strategy.map_or("", |strategy| strategy.description.text(scene.lang));
    let what = (!what.is_empty()).then(|| Inline::Text(format!(". {what}")));
    Block::Paragraph(std::iter::once(name(scene, chosen)).chain(what).collect())
}

/// The other barriers that it is for.
fn also(scene: &Scene<'_>, chosen: &ChosenStrategy, key: Option<&str>) -> Option<Block> {
    let also: Vec<String> = chosen
        .determinants
        .iter()
        .filter(|other| Some(other.as_str()) != key && scene.plan.hindering().contains(&other.as_str()))
        .map(|other| scene.shelf().determinant_name(other).to_owned())
        .collect();
    let args = [("determinants", scene.lang.and(&also).into())];
    (!also.is_empty()).then(|| Block::paragraph(scene.say("strategies-also", &args)))
}

/// Who, by when, with how many hours and how much money, and whether it is done.
fn who(scene: &Scene<'_>, chosen: &ChosenStrategy) -> String {
    let by = chosen.by.clone().filter(|by| !by.trim().is_empty()).unwrap_or_else(|| scene.say("plan-nobody", &[]));
    let due = match chosen.due {
        Some(due) => scene.say("plan-by-date", &[("date", scene.date(due).into())]),
        None => scene.say("plan-no-date", &[]),
    };
    let hours = chosen.hours.map(|hours| scene.say("plan-hours", &[("hours", scene.lang.counted(hours))]));
    let cost = chosen.cost.map(|cost| if cost == 0 { scene.say("plan-no-cost", &[]) } else { scene.lang.money(cost) });
    let done = chosen.done.map(|done| scene.say("plan-done", &[("date", scene.date(done).into())]));
    let parts: Vec<String> = [Some(by), Some(due), hours, cost, done].into_iter().flatten().collect();
    format!("{}.", parts.join(", "))
}

/// A barrier without a choice: the strategies that fit best.
fn undecided(scene: &Scene<'_>, key: &str) -> String {
    let top = ranked(scene.strategies, key, &Filter::default());
    let names: Vec<String> = top.iter().take(TOP).map(|one| one.strategy.name.text(scene.lang).to_owned()).collect();
    scene.say("plan-open-barrier", &[("names", names.join(", ").into()), ("key", key.into())])
}

/// The links of a chosen strategy to the barriers that it is for.
fn links<'a>(scene: &Scene<'a>, chosen: &'a ChosenStrategy) -> impl Iterator<Item = &'a Address> + use<'a> {
    let addresses = scene.strategies.list.get(&chosen.strategy).map_or(&[][..], |strategy| &strategy.addresses);
    addresses.iter().filter(|address| chosen.determinants.contains(&address.determinant))
}

/// What the choice of strategies rests on.
pub(super) fn grounds(scene: &Scene<'_>) -> Vec<Block> {
    if scene.plan.strategies.is_empty() {
        return Vec::new();
    }
    let links: Vec<&Address> = scene.plan.strategies.iter().flat_map(|chosen| links(scene, chosen)).collect();
    let mut blocks = vec![scene.heading(2, "plan-grounds")];
    if !links.is_empty() {
        blocks.push(Block::paragraph(scene.strategies.catalogue.warning.text(scene.lang)));
    }
    let titles = scene.strategies.titles(links).into_iter().chain([scene.determinants.cite.as_str()]);
    blocks.push(Block::List(None, titles.map(|title| vec![Block::paragraph(title)]).collect()));
    blocks
}
