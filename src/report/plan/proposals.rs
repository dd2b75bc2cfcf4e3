//! What can be done now about the use of a product, in sentences.

use super::Scene;
use crate::document::{Block, Inline};
use crate::method::follow_up::{Proposal, proposals as found};
use crate::method::strategies::Ranked;
use crate::model::{ChosenStrategy, CoreElement};

/// What can be done now, as a list; nothing before the first follow-up.
#[must_use]
pub fn proposals(scene: &Scene<'_>) -> Vec<Block> {
    let progress = scene.progress();
    let told = found(scene.plan, &progress, scene.strategies, scene.today);
    let items: Vec<Vec<Block>> = told.iter().map(|proposal| vec![Block::Paragraph(sentence(scene, proposal))]).collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![Block::List(None, items), Block::paragraph(scene.say("plan-now-basis", &[]))]
}

fn sentence(scene: &Scene<'_>, proposal: &Proposal<'_>) -> Vec<Inline> {
    let (id, args) = said(scene, proposal);
    let args: Vec<(&str, fluent_bundle::FluentValue<'_>)> = args.iter().map(|(name, text)| (*name, text.as_str().into())).collect();
    let label = Inline::Strong(Inline::text(scene.say(&format!("plan-now-{id}-label"), &[])));
    vec![label, Inline::Text(format!(" {}", scene.say(&format!("plan-now-{id}"), &args)))]
}

/// The sentence for a proposal, with what stands in it.
fn said(scene: &Scene<'_>, proposal: &Proposal<'_>) -> (&'static str, Vec<(&'static str, String)>) {
    let about = |list: &[&CoreElement], strategies: String| vec![("elements", elements(scene, list)), ("strategies", strategies)];
    match proposal {
        Proposal::Stop { agreement, percent, below } => {
            let (agreement, percent) = (agreement.trim().to_owned(), percent.to_string());
            ("stop", vec![("agreement", agreement), ("percent", percent), ("elements", elements(scene, below))])
        }
        Proposal::Overdue(late) => ("overdue", vec![("strategies", chosen(scene, late))]),
        Proposal::MakeKnown(Some(next)) => ("known", vec![("strategies", ranked(scene, &[*next]))]),
        Proposal::MakeKnown(None) => ("known-only", Vec::new()),
        Proposal::Repeat { rising, done, coming, late } => {
            let strategies = if coming.is_empty() { done } else { coming };
            (repeat(done, coming, *late), about(rising, chosen(scene, strategies)))
        }
        Proposal::Falling { falling, coming, other } => {
            let (id, strategies) = match (coming.is_empty(), other.is_empty()) {
                (false, _) => ("falling-coming", chosen(scene, coming)),
                (true, false) => ("falling-other", ranked(scene, other)),
                (true, true) => ("falling", String::new()),
            };
            (id, about(falling, strategies))
        }
        Proposal::Wait { flat, coming } => ("wait", about(flat, chosen(scene, coming))),
        Proposal::Next { flat, other } => ("next", about(flat, ranked(scene, other))),
        Proposal::Sustain(list) => {
            let id = if list.is_empty() { "sustain-only" } else { "sustain" };
            (id, vec![("strategies", ranked(scene, list))])
        }
    }
}

/// What to do while use grows: wait for what is coming, or repeat what was done.
const fn repeat(done: &[&ChosenStrategy], coming: &[&ChosenStrategy], late: bool) -> &'static str {
    match (done.is_empty(), coming.is_empty()) {
        (_, false) => "repeat-coming",
        (true, true) if late => "repeat-late",
        (true, true) => "repeat",
        (false, true) => "repeat-done",
    }
}

/// Core elements by their texts, as they stand in a sentence.
pub(super) fn elements(scene: &Scene<'_>, list: &[&CoreElement]) -> String {
    scene.lang.and(&list.iter().map(|element| format!("“{}”", element.text)).collect::<Vec<_>>())
}

fn chosen(scene: &Scene<'_>, list: &[&ChosenStrategy]) -> String {
    let name = |chosen: &&ChosenStrategy| scene.shelf().strategy_name(&chosen.strategy).to_owned();
    scene.lang.and(&list.iter().map(name).collect::<Vec<_>>())
}

fn ranked(scene: &Scene<'_>, list: &[Ranked<'_>]) -> String {
    let name = |one: &Ranked<'_>| {
        format!("{} ({})", one.strategy.name.text(scene.lang), scene.shelf().determinant_name(&one.address.determinant))
    };
    scene.lang.and(&list.iter().map(name).collect::<Vec<_>>())
}
