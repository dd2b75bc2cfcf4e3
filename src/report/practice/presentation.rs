//! A good practice, or the results of a learning network, as a presentation in four parts.
//! Source: Een lerend netwerk starten (NJi, 2021): introduction, results, process and tips, eleven questions in all; and
//! its four questions for those who look on.

use super::Known;
use crate::document::deck::{Deck, Slide};
use crate::document::{Block, Inline, Table, running_text};
use crate::lang::Lang;
use crate::method::description::{Part, Point};
use crate::model::{Assessment, Step};
use crate::repo::Repo;

/// The parts of the description in the order in which they are shown: introduction, results, process, tips.
pub(super) const ORDER: [Part; 4] = [Part::Why, Part::What, Part::How, Part::Tips];
/// The questions of the translation whose answers are shown: what is taken over, and the first steps.
const TAKEN: &str = "B2";
const STEPS: &str = "D1";

/// The presentation of a good practice.
#[must_use]
pub fn presentation(known: &Known<'_>, repo: &Repo<'_>, lang: Lang) -> Deck {
    let mut slides: Vec<Slide> = ORDER.iter().enumerate().flat_map(|(at, part)| of_part(known, *part, at, lang)).collect();
    slides.extend(elsewhere(known, repo, lang));
    slides.push(and_you(lang));
    Deck {
        lang,
        kind: lang.say("practice-show-practice"),
        title: known.practice.title.clone(),
        about: about(known, repo, lang),
        parts: parts(lang),
        slides,
    }
}

/// The names of the four parts.
pub(super) fn parts(lang: Lang) -> Vec<String> {
    ORDER.iter().map(|part| lang.say(&format!("practice-show-{}", part.name()))).collect()
}

fn about(known: &Known<'_>, repo: &Repo<'_>, lang: Lang) -> Vec<Vec<Inline>> {
    let practice = known.practice;
    let organisation = practice.organisation.as_deref().map(|id| repo.organisation(id).map_or(id, |one| one.title.as_str()));
    let network = practice.network.as_deref().and_then(|id| repo.network(id)).map(|network| network.title.as_str());
    let from = network.map(|network| lang.say_with("practice-show-network", &[("network", network.into())]));
    let link = practice.url.as_deref().map(|url| vec![Inline::Link(url.to_owned(), Inline::text(url))]);
    organisation.map(Inline::text).into_iter().chain(from.map(Inline::text)).chain(link).collect()
}

/// The slides of a part: its text under none of the points, a slide for each point that is known, and one for the rest.
fn of_part(known: &Known<'_>, part: Part, at: usize, lang: Lang) -> Vec<Slide> {
    let slide = |title: String, blocks: Vec<Block>| Slide { part: at, title, blocks, open: Vec::new() };
    let mut slides = Vec::new();
    let loose = known.description.loose(part);
    if !running_text(loose).trim().is_empty() {
        slides.push(slide(lang.say(&format!("practice-show-{}", part.name())), loose.to_vec()));
    }
    let mut open = Vec::new();
    for point in Point::ALL.into_iter().filter(|point| point.part() == part) {
        match said(known, point) {
            Some(blocks) => slides.push(slide(point.title(lang), blocks)),
            None => open.push(point.title(lang)),
        }
    }
    slides.extend(not_yet(at, open, lang));
    slides
}

/// A slide for what is not known yet; none when everything is.
pub(super) fn not_yet(at: usize, open: Vec<String>, lang: Lang) -> Option<Slide> {
    let title = lang.say("practice-show-open");
    (!open.is_empty()).then(|| Slide { part: at, title, blocks: Vec::new(), open })
}

/// What is said on a point: in the text, else by the assessors.
fn said(known: &Known<'_>, point: Point) -> Option<Vec<Block>> {
    if known.description.tells(point) {
        return Some(known.description.point(point).to_vec());
    }
    let id = point.question();
    let texts = known.assessments.iter().filter_map(|one| one.answers.get(id.as_str())?.text.as_deref());
    let lines = texts.flat_map(str::lines).map(str::trim).filter(|line| !line.is_empty());
    let blocks: Vec<Block> = lines.map(Block::paragraph).collect();
    (!blocks.is_empty()).then_some(blocks)
}

/// What others take over, and what they begin with. The mark that they give themselves is theirs, and not shown.
fn elsewhere(known: &Known<'_>, repo: &Repo<'_>, lang: Lang) -> Option<Slide> {
    let rows: Vec<Vec<Vec<Inline>>> = known.translations.iter().map(|one| row(one, repo, lang)).collect();
    let header = ["organisation", "taken", "step"].map(|key| Inline::text(lang.say(&format!("practice-show-column-{key}")))).into();
    let table = Block::Table(Table { header, rows, numeric: Vec::new() });
    let title = lang.say("practice-show-elsewhere");
    (!known.translations.is_empty()).then(|| Slide { part: 3, title, blocks: vec![table], open: Vec::new() })
}

fn row(one: &Assessment, repo: &Repo<'_>, lang: Lang) -> Vec<Vec<Inline>> {
    let organisation = one.organisation.as_deref().unwrap_or_default();
    let organisation = repo.organisation(organisation).map_or(organisation, |one| one.title.as_str());
    let taken = one.answers.get(TAKEN).and_then(|answer| answer.items.as_deref()).unwrap_or_default();
    let step = one.answers.get(STEPS).and_then(|answer| answer.steps.as_ref()?.first());
    let when = |step: &Step| step.due.map_or_else(|| step.what.clone(), |due| format!("{} ({})", step.what, lang.date(due.0)));
    [cell(&[organisation]), cell(taken), cell(step.map(when).as_slice())].into()
}

/// What stands in a cell, each thing on a line of its own.
fn cell<S: AsRef<str>>(lines: &[S]) -> Vec<Inline> {
    if lines.is_empty() {
        return Inline::text("–");
    }
    let last = lines.len() - 1;
    let line = |(at, line): (usize, &S)| {
        let text = Inline::Text(line.as_ref().to_owned());
        if at == last { vec![text] } else { vec![text, Inline::Text(";".to_owned()), Inline::Break] }
    };
    lines.iter().enumerate().flat_map(line).collect()
}

/// The four questions for those who look on.
pub(super) fn and_you(lang: Lang) -> Slide {
    let questions = (1..=4).map(|number| vec![Block::paragraph(lang.say(&format!("practice-show-question-{number}")))]).collect();
    let blocks = vec![Block::List(Some(1), questions)];
    Slide { part: 3, title: lang.say("practice-show-and-you"), blocks, open: Vec::new() }
}
