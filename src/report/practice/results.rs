//! The results of a learning network as the same presentation in four parts, from what its record and products tell.

use super::presentation::{ORDER, and_you, not_yet, parts};
use crate::document::deck::{Deck, Slide};
use crate::document::{Block, Inline};
use crate::lang::Lang;
use crate::method::description::{Part, Point};
use crate::model::{Decision, Network, RecordId};
use crate::repo::Repo;

/// The presentation of what a learning network made and learned.
#[must_use]
pub fn results(network: &Network, repo: &Repo<'_>, lang: Lang) -> Deck {
    let mut slides: Vec<Slide> = ORDER.iter().enumerate().flat_map(|(at, part)| of_part(network, *part, at, repo, lang)).collect();
    slides.push(and_you(lang));
    let partners = network.organisations.iter().map(|partner| name(&partner.organisation, repo)).collect::<Vec<_>>();
    Deck {
        lang,
        kind: lang.say("practice-show-results"),
        title: network.title.clone(),
        about: (!partners.is_empty()).then(|| Inline::text(partners.join(" · "))).into_iter().collect(),
        parts: parts(lang),
        slides,
    }
}

fn name(organisation: &str, repo: &Repo<'_>) -> String {
    repo.organisation(organisation).map_or_else(|| organisation.to_owned(), |one| one.title.clone())
}

fn of_part(network: &Network, part: Part, at: usize, repo: &Repo<'_>, lang: Lang) -> Vec<Slide> {
    let mut slides = Vec::new();
    let mut open = Vec::new();
    for point in Point::ALL.into_iter().filter(|point| point.part() == part) {
        match said(network, point, repo, lang) {
            blocks if blocks.is_empty() => open.push(point.title(lang)),
            blocks => slides.push(Slide { part: at, title: point.title(lang), blocks, open: Vec::new() }),
        }
    }
    slides.extend(not_yet(at, open, lang));
    slides
}

/// What the record of a network tells on a point.
fn said(network: &Network, point: Point, repo: &Repo<'_>, lang: Lang) -> Vec<Block> {
    let text = |text: &Option<String>| text.iter().map(|text| Block::paragraph(text.trim())).collect();
    match point {
        Point::Aim => text(&network.ambition),
        Point::Need => text(&network.issue),
        Point::Changed => made(network, repo, lang),
        Point::Process => course(network, repo, lang),
        Point::Tips => list(network.sessions.iter().filter_map(|session| session.lesson.clone()).collect()),
        _ => Vec::new(),
    }
}

fn list(items: Vec<String>) -> Vec<Block> {
    let items: Vec<Vec<Block>> = items.into_iter().map(|item| vec![Block::paragraph(item.trim())]).collect();
    if items.is_empty() { Vec::new() } else { vec![Block::List(None, items)] }
}

/// What it made, each with what organisations decided about it.
fn made(network: &Network, repo: &Repo<'_>, lang: Lang) -> Vec<Block> {
    let one = |id: &String| {
        let id = RecordId::parse(id)?;
        let title = repo.get(id.kind, &id.id)?.record.title().to_owned();
        let decided: Vec<String> = repo.decisions().filter_map(|(_, decision)| of_product(decision, &id.id, repo, lang)).collect();
        Some(if decided.is_empty() { title } else { format!("{title}: {}", decided.join("; ")) })
    };
    list(network.results.iter().filter_map(one).collect())
}

/// Who decided what about a product: `Jeugdhulp Merwede, proef (28 maart 2026)`.
fn of_product(decision: &Decision, product: &str, repo: &Repo<'_>, lang: Lang) -> Option<String> {
    let memo = repo.memo(&decision.memo).filter(|memo| memo.product == product)?;
    let what = lang.say(&format!("assess-outcome-{}", decision.decision.name()));
    Some(format!("{}, {what} ({})", name(&memo.organisation, repo), lang.date(decision.date.0)))
}

/// How it went, in numbers: sessions, from when until when, with how many roles and organisations.
fn course(network: &Network, repo: &Repo<'_>, lang: Lang) -> Vec<Block> {
    let dates = || network.sessions.iter().map(|session| session.date);
    let (Some(first), Some(last)) = (dates().min(), dates().max()) else { return Vec::new() };
    let partners: Vec<String> = network.organisations.iter().map(|partner| name(&partner.organisation, repo)).collect();
    let args = [
        ("sessions", network.sessions.len().into()),
        ("first", lang.date(first.0).into()),
        ("last", lang.date(last.0).into()),
        ("participants", network.participants.len().into()),
        ("partners", lang.and(&partners).into()),
    ];
    vec![Block::paragraph(lang.say_with("practice-show-course", &args))]
}
