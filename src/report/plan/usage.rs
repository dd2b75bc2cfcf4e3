//! How far the product is used: who knows it and who applies each core element, against the targets.

use std::cmp::Ordering;

use serde_json::{Value, json};

use super::Scene;
use super::proposals::{elements, proposals};
use crate::document::chart::{Chart, Figures, Picture, Range, Ranges, Unit};
use crate::document::{Block, Inline, Table};
use crate::method::follow_up::{Line, Progress, Proposal, Seen, proposals as found};
use crate::model::{CoreElement, FollowUp};

pub(super) fn blocks(scene: &Scene<'_>) -> Vec<Block> {
    if scene.plan.follow_up.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![scene.heading(2, "plan-use")];
    blocks.extend(follow_ups(scene));
    let proposed = proposals(scene);
    if !proposed.is_empty() {
        blocks.push(scene.heading(3, "plan-now"));
        blocks.extend(proposed);
    }
    blocks
}

/// The table of all follow-ups, with what was noticed, and where the targets come from.
#[must_use]
pub fn follow_ups(scene: &Scene<'_>) -> Vec<Block> {
    let progress = scene.progress();
    let mut blocks: Vec<Block> = lead(scene, &progress).map(Block::paragraph).into_iter().collect();
    blocks.push(table(scene, &progress));
    blocks.extend(chart(scene, &progress).map(Block::chart));
    let targets = &scene.determinants.targets;
    let args = [("aware", targets.aware.into()), ("applying", targets.applying.into()), ("source", targets.source.as_str().into())];
    blocks.push(Block::paragraph(scene.say("plan-targets", &args)));
    let noted = progress.follow_ups.iter().filter_map(|seen| {
        let note = seen.note.as_deref().map(str::trim).filter(|note| !note.is_empty())?;
        let date = Inline::Strong(Inline::text(format!("{}:", scene.date(seen.date))));
        Some(vec![Block::Paragraph(vec![date, Inline::Text(format!(" {note}"))])])
    });
    let noted: Vec<Vec<Block>> = noted.collect();
    blocks.extend((!noted.is_empty()).then_some(Block::List(None, noted)));
    blocks
}

/// Where it stands in a sentence: who knows it, and which core elements reach the target; nothing among too few people.
#[must_use]
pub(super) fn lead(scene: &Scene<'_>, progress: &Progress<'_>) -> Option<String> {
    let last = progress.follow_ups.iter().rev().find(|seen| seen.aware.is_some()).or(progress.follow_ups.last())?;
    let lines = || std::iter::once(&progress.aware).chain(&progress.elements);
    if lines().filter_map(Line::last).any(Seen::is_few) {
        return None;
    }
    let aware = progress.aware.last().map(|seen| {
        let share = scene.lang.percent(seen.share());
        scene.say("plan-use-aware", &[("date", scene.date(last.date).into()), ("share", share.into())])
    });
    let known: Vec<&Line<'_>> = progress.elements.iter().filter(|line| line.last().is_some()).collect();
    let below: Vec<&CoreElement> = known.iter().filter(|line| line.is_below()).filter_map(|line| line.element).collect();
    let id = match known.len() - below.len() {
        0 => "plan-use-none",
        reached if reached == known.len() => "plan-use-all",
        _ => "plan-use-some",
    };
    let args = [
        ("reached", (known.len() - below.len()).into()),
        ("all", known.len().into()),
        ("target", scene.determinants.targets.applying.into()),
        ("elements", elements(scene, &below).into()),
    ];
    let applying = (!known.is_empty()).then(|| scene.say(id, &args));
    let told: Vec<String> = aware.into_iter().chain(applying).collect();
    (!told.is_empty()).then(|| told.join(" "))
}

/// The days of the follow-ups; with the year where they lie in more than one.
fn days(scene: &Scene<'_>, progress: &Progress<'_>) -> Vec<String> {
    let years = |seen: &&FollowUp| seen.date.0.year();
    let several = progress.follow_ups.iter().map(years).any(|year| progress.follow_ups.first().map(years) != Some(year));
    let day = |seen: &&FollowUp| if several { scene.date(seen.date) } else { scene.lang.day(seen.date.0) };
    progress.follow_ups.iter().map(day).collect()
}

fn table(scene: &Scene<'_>, progress: &Progress<'_>) -> Block {
    let say = |id: &str| Inline::text(scene.say(id, &[]));
    let dates = days(scene, progress).into_iter().map(Inline::text);
    let header: Vec<_> = std::iter::once(say("plan-column-core"))
        .chain(dates)
        .chain([say("plan-column-target"), say("plan-column-trend")])
        .collect();
    let lines = std::iter::once(&progress.aware).chain(&progress.elements).filter(|line| line.last().is_some());
    let rows: Vec<_> = lines.map(|line| row(scene, line)).collect();
    let numeric = (1..=progress.follow_ups.len() + 1).collect();
    Block::Table(Table { header, rows, numeric })
}

/// Every line on a scale from 0 to 100 percent, a mark for each follow-up; from the second one on, and not among too few people.
fn chart(scene: &Scene<'_>, progress: &Progress<'_>) -> Option<Chart> {
    let lines: Vec<&Line<'_>> =
        std::iter::once(&progress.aware).chain(&progress.elements).filter(|line| line.trend().is_some()).collect();
    let few = lines.iter().any(|line| line.seen.iter().flatten().any(|seen| seen.is_few()));
    let (first, last) = (progress.follow_ups.first()?, progress.follow_ups.last()?);
    if few || lines.is_empty() {
        return None;
    }
    let told: Vec<String> = lines.iter().filter_map(|line| from_first_to_last(scene, line)).collect();
    let args =
        [("first", scene.date(first.date).into()), ("last", scene.date(last.date).into()), ("lines", told.join("; ").into())];
    let alternative = scene.say("plan-chart-alternative", &args);
    let picture = picture(scene, progress, &lines);
    let (lang, title, table) = (scene.lang, scene.say("plan-chart", &[]), picture.figures(scene.lang));
    Some(Chart { lang, title, alternative, table, picture, figures: Figures::Above })
}

/// A line in words: its first share and its last.
fn from_first_to_last(scene: &Scene<'_>, line: &Line<'_>) -> Option<String> {
    let (from, to) = (line.seen.iter().find_map(|seen| *seen)?, line.last()?);
    let share = |seen: Seen| scene.lang.percent(seen.share());
    let args = [("name", name(scene, line).into()), ("from", share(from).into()), ("to", share(to).into())];
    Some(scene.say("plan-chart-line", &args))
}

fn picture(scene: &Scene<'_>, progress: &Progress<'_>, lines: &[&Line<'_>]) -> Picture {
    let percent = |seen: &Option<Seen>| seen.map(|seen| seen.share() * 100.0);
    let range = |line: &&Line<'_>| Range { label: name(scene, line), values: line.seen.iter().map(percent).collect(), range: None };
    Picture::Ranges(Ranges {
        rows_are: scene.say("plan-column-core", &[]),
        values_are: days(scene, progress),
        range_is: String::new(),
        scale: [0.0, 100.0],
        unit: Unit::Percent,
        rows: lines.iter().map(range).collect(),
    })
}

/// What a line is about.
fn name(scene: &Scene<'_>, line: &Line<'_>) -> String {
    line.element.map_or_else(|| scene.say("plan-aware", &[]), |element| element.text.clone())
}

fn row(scene: &Scene<'_>, line: &Line<'_>) -> Vec<Vec<Inline>> {
    let cells = line.seen.iter().map(|seen| seen.map_or_else(String::new, |seen| share(scene, seen)));
    let trend = match line.trend() {
        None => "first",
        Some(Ordering::Greater) => "up",
        Some(Ordering::Equal) => "same",
        Some(Ordering::Less) => "down",
    };
    let reached = if line.reached() == Some(true) { "reached" } else { "below" };
    let trend = scene.say(&format!("plan-trend-{trend}"), &[("state", scene.say(&format!("plan-target-{reached}"), &[]).into())]);
    let last = [format!("{}%", line.target), trend];
    std::iter::once(name(scene, line)).chain(cells).chain(last).map(Inline::text).collect()
}

/// So many of so many with the share; withheld among too few people.
fn share(scene: &Scene<'_>, seen: Seen) -> String {
    if seen.is_few() {
        return scene.say("plan-few", &[]);
    }
    let share = scene.lang.percent(seen.share());
    scene.say("plan-share", &[("count", seen.count.into()), ("of", seen.of.into()), ("share", share.into())])
}

/// How use went, for machines. Shares of too few people are withheld.
#[must_use]
pub fn usage_json(scene: &Scene<'_>) -> Value {
    let progress = scene.progress();
    let seen = |seen: &Option<Seen>| match seen {
        Some(seen) if !seen.is_few() => json!({"count": seen.count, "of": seen.of}),
        Some(_) => json!({"withheld": true}),
        None => Value::Null,
    };
    let line = |line: &Line<'_>| {
        json!({
            "element": line.element.map(|element| element.id.as_str()), "target": line.target,
            "seen": line.seen.iter().map(seen).collect::<Vec<_>>(), "reached": line.reached(),
            "trend": line.trend().map(|trend| match trend { Ordering::Less => "down", Ordering::Equal => "same", Ordering::Greater => "up" }),
        })
    };
    let told = found(scene.plan, &progress, scene.strategies, scene.today);
    json!({
        "dates": progress.follow_ups.iter().map(|seen| seen.date.to_string()).collect::<Vec<_>>(),
        "aware": line(&progress.aware), "elements": progress.elements.iter().map(line).collect::<Vec<_>>(),
        "proposals": told.iter().map(code).collect::<Vec<_>>(),
    })
}

/// A proposal by its code.
const fn code(proposal: &Proposal<'_>) -> &'static str {
    match proposal {
        Proposal::Stop { .. } => "stop",
        Proposal::Overdue(_) => "overdue",
        Proposal::MakeKnown(_) => "make-known",
        Proposal::Repeat { .. } => "repeat",
        Proposal::Falling { .. } => "falling",
        Proposal::Wait { .. } => "wait",
        Proposal::Next { .. } => "next",
        Proposal::Sustain(_) => "sustain",
    }
}
