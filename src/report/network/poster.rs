//! The plan of a network as a poster: the phases as bands, each session as a card.

use super::plan::{Planned, tips};
use super::{day, form_name};
use crate::document::poster::{Band, Card, Poster, Stand};
use crate::lang::Lang;
use crate::method::network::programme::named;
use crate::method::network::state::{blank, state};
use crate::model::{Date, HelperTool, Network, Phase};

/// The poster of a plan.
#[must_use]
pub fn poster(network: &Network, all: &[Planned], notes: &[String], tools: &[HelperTool], today: Date, lang: Lang) -> Poster {
    let state = state(network, today);
    let next = state.next.map(|session| session.date);
    let mut bands: Vec<(Option<Phase>, Band)> = Vec::new();
    let mut number = 0;
    for one in all {
        let phase = one.session.phase;
        if bands.last().is_none_or(|(last, _)| *last != phase) {
            let title = phase.map(|phase| lang.say(&format!("network-phase-{}", phase.name())));
            bands.push((phase, Band { title: title.unwrap_or_default(), cards: Vec::new() }));
        }
        if !one.session.cancelled {
            number += 1;
        }
        let card = card(one, number, next, tools, today, lang);
        bands.last_mut().expect("a band was pushed above").1.cards.push(card);
    }
    let lead = network.ambition.as_deref().or(network.issue.as_deref()).map(|text| text.trim().to_owned());
    Poster {
        lang,
        title: network.title.clone(),
        lead: lead.filter(|text| !blank(Some(text))),
        facts: facts(network, number, lang),
        bands: bands.into_iter().map(|(_, band)| band).collect(),
        notes: notes.to_vec(),
    }
}

fn facts(network: &Network, count: usize, lang: Lang) -> Vec<String> {
    let weeks = network.every_weeks.map(|weeks| lang.say_with("network-plan-weeks", &[("weeks", weeks.into())]));
    let months = network.months.map(|months| lang.say_with("network-plan-months", &[("months", months.into())]));
    let first = [Some(form_name(network, lang)), Some(lang.say_with("network-plan-count", &[("count", count.into())]))];
    let product = network.product_aim.as_deref().filter(|text| !blank(Some(text)));
    let product = product.map(|text| lang.say_with("network-poster-product", &[("product", text.trim().into())]));
    first.into_iter().chain([weeks, months, product]).flatten().collect()
}

fn card(one: &Planned, number: usize, next: Option<Date>, tools: &[HelperTool], today: Date, lang: Lang) -> Card {
    let session = &one.session;
    let (stand, mark) = match () {
        () if session.cancelled => (Stand::Cancelled, "network-plan-cancelled"),
        () if !one.proposed && crate::method::network::state::is_held(session, today) => (Stand::Held, "network-plan-held"),
        () if next == Some(session.date) => (Stand::Next, "network-poster-next"),
        () => (Stand::Planned, ""),
    };
    let tools = named(tools, &session.tools).map(|tool| (tool.title.text(lang).to_owned(), tool.url.clone()));
    Card {
        number: (!session.cancelled).then_some(number),
        day: day(session.date, lang),
        when: [session.time.clone(), session.place.clone()].into_iter().flatten().collect(),
        aim: session.aim.as_deref().unwrap_or_default().trim().to_owned(),
        tips: tips(session, lang),
        tools: tools.collect(),
        stand,
        mark: if mark.is_empty() { String::new() } else { lang.say(mark) },
    }
}
