//! The results of a learning network as the same presentation in four parts, from what its record and products tell.

use super::presentation::{ORDER, and_you, not_yet, parts};
use crate::document::deck::{Deck, Slide};
use crate::document::{Block, Inline};
use crate::lang::Lang;
use crate::method::description::{Part, Point};
use crate::model::{Decision, Kind, Memo, Network};
use crate::repo::{Repo, Stored};
use crate::report::network::made_by;

/// The presentation of what a learning network made and learned.
#[must_use]
pub fn results(id: &str, network: &Network, repo: &Repo<'_>, lang: Lang) -> Deck {
    let mut slides: Vec<Slide> =
        ORDER.iter().enumerate().flat_map(|(at, part)| of_part((id, network), *part, at, repo, lang)).collect();
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

fn of_part(network: (&str, &Network), part: Part, at: usize, repo: &Repo<'_>, lang: Lang) -> Vec<Slide> {
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
fn said((id, network): (&str, &Network), point: Point, repo: &Repo<'_>, lang: Lang) -> Vec<Block> {
    let text = |text: &Option<String>| text.iter().map(|text| Block::paragraph(text.trim())).collect();
    match point {
        Point::Aim => text(&network.ambition),
        Point::Need => text(&network.issue),
        Point::Changed => made(id, network, repo, lang),
        Point::Process => course(network, repo, lang),
        Point::Tips => list(network.meetings().into_iter().filter_map(|(_, session)| session.lesson.clone()).collect()),
        _ => Vec::new(),
    }
}

fn list(items: Vec<String>) -> Vec<Block> {
    let items: Vec<Vec<Block>> = items.into_iter().map(|item| vec![Block::paragraph(item.trim())]).collect();
    if items.is_empty() { Vec::new() } else { vec![Block::List(None, items)] }
}

/// What it made, each product with what organisations decided about it.
fn made(id: &str, network: &Network, repo: &Repo<'_>, lang: Lang) -> Vec<Block> {
    let one = |stored: &Stored| {
        let title = stored.record.title();
        let decided = if stored.id.kind == Kind::Product { decided(&stored.id.id, repo, lang) } else { Vec::new() };
        if decided.is_empty() { title.to_owned() } else { format!("{title}: {}", decided.join("; ")) }
    };
    list(made_by(repo, id, network).into_iter().map(one).collect())
}

/// Who decided what about a product, in the order of the decisions: `Jeugdhulp Merwede, proef (28 maart 2026)`.
fn decided(product: &str, repo: &Repo<'_>, lang: Lang) -> Vec<String> {
    let on_memo = |(id, memo)| repo.decisions_on(id).map(move |(id, decision)| (id, decision, memo));
    let mut all: Vec<(&str, &Decision, &Memo)> = repo.memos_on(product).flat_map(on_memo).collect();
    all.sort_by_key(|(id, ..)| *id);
    let told = |(_, decision, memo): (&str, &Decision, &Memo)| {
        let what = lang.say(&format!("assess-outcome-{}", decision.decision.name()));
        format!("{}, {what} ({})", name(&memo.organisation, repo), lang.date(decision.date.0))
    };
    all.into_iter().map(told).collect()
}

/// How it went, in numbers: sessions, from when until when, with how many roles and organisations.
fn course(network: &Network, repo: &Repo<'_>, lang: Lang) -> Vec<Block> {
    let sessions = network.meetings();
    let (Some((_, first)), Some((_, last))) = (sessions.first(), sessions.last()) else { return Vec::new() };
    let partners: Vec<String> = network.organisations.iter().map(|partner| name(&partner.organisation, repo)).collect();
    let args = [
        ("sessions", sessions.len().into()),
        ("first", lang.date(first.date.0).into()),
        ("last", lang.date(last.date.0).into()),
        ("participants", network.participants.len().into()),
        ("partners", lang.and(&partners).into()),
    ];
    vec![Block::paragraph(lang.say_with("practice-show-course", &args))]
}
