//! A short text to recruit participants with, made from the record: what for, what it asks, whom we seek, and the seven
//! criteria. Source: Een lerend netwerk starten (NJi, 2021), seven criteria for participants.

use super::{day, list};
use crate::document::{Block, Document};
use crate::lang::Lang;
use crate::method::network::composition::composition;
use crate::method::network::limits::FEWEST_PERSPECTIVES;
use crate::method::network::state::{blank, state};
use crate::model::{Date, Network, Perspective};

/// How many criteria the text names.
const CRITERIA: u32 = 7;

/// The text.
#[must_use]
pub fn recruit(network: &Network, today: Date, lang: Lang) -> Document {
    let mut blocks = vec![Block::paragraph(invitation(network, today, lang))];
    let told = [
        ("network-recruit-issue", &network.issue),
        ("network-recruit-ambition", &network.ambition),
        ("network-recruit-product", &network.product_aim),
    ];
    for (id, text) in told {
        if let Some(text) = text.as_deref().filter(|text| !blank(Some(text))) {
            blocks.push(Block::paragraph(lang.say_with(id, &[("text", text.trim().into())])));
        }
    }
    blocks.push(Block::heading(2, lang.say("network-recruit-asks")));
    blocks.push(list(asks(network, today, lang).into_iter()));
    blocks.push(Block::heading(2, lang.say("network-recruit-fits")));
    blocks.push(list((1..=CRITERIA).map(|number| lang.say(&format!("network-criterion-{number}")))));
    if let Some(sought) = sought(network, lang) {
        blocks.push(Block::heading(2, lang.say("network-recruit-seek")));
        blocks.push(Block::paragraph(sought));
    }
    blocks.push(Block::heading(2, lang.say("network-recruit-apply")));
    let contact = network.contact.as_deref().filter(|text| !blank(Some(text)));
    blocks.push(Block::paragraph(match contact {
        Some(contact) => lang.say_with("network-recruit-contact", &[("contact", contact.trim().into())]),
        None => lang.say("network-recruit-no-contact"),
    }));
    let title = lang.say_with("network-recruit-title", &[("title", network.title.as_str().into())]);
    Document { lang, title, blocks }
}

/// What it is, and how far: to begin, running, or over and to be taken up again.
fn invitation(network: &Network, today: Date, lang: Lang) -> String {
    let id = match (network.is_table(), network.form.is_some()) {
        (true, _) => "network-recruit-table",
        (false, true) => "network-recruit-network",
        (false, false) => "network-recruit-any",
    };
    let end = network.end().filter(|end| *end <= today).map(|end| day(end.moved(-1), lang));
    let begun = state(network, today).held > 0 || network.start.is_some_and(|start| start < today);
    let id = match (&end, begun) {
        (Some(_), true) => format!("{id}-over"),
        (None, true) => format!("{id}-running"),
        (_, false) => id.to_owned(),
    };
    lang.say_with(&id, &[("form", super::form_name(network, lang).into()), ("end", end.unwrap_or_default().into())])
}

/// When, how often, how long, how many hours, and with whom.
fn asks(network: &Network, today: Date, lang: Lang) -> Vec<String> {
    let state = state(network, today);
    let first = state.next.map(|next| next.date).or(network.start.filter(|start| *start >= today));
    let id = if state.held > 0 { "network-recruit-next" } else { "network-recruit-first" };
    let first = first.map(|date| lang.say_with(id, &[("date", day(date, lang).into())]));
    let length = match (network.months, network.meetings) {
        (Some(months), _) => Some(lang.say_with("network-recruit-months", &[("months", months.into())])),
        (None, Some(meetings)) => {
            Some(lang.say_with("network-recruit-meetings", &[("meetings", meetings.into()), ("held", state.held.into())]))
        }
        (None, None) => None,
    };
    let rhythm = network.every_weeks.map(|weeks| lang.say_with("network-recruit-weeks", &[("weeks", weeks.into())]));
    let hours = network
        .participants
        .iter()
        .filter_map(|one| one.hours_per_month)
        .fold((f64::MAX, 0.0_f64), |(low, high), hours| (low.min(hours), high.max(hours)));
    let hours = (hours.1 > 0.0).then(|| {
        let id = if (hours.0 - hours.1).abs() < f64::EPSILON { "network-recruit-hours" } else { "network-recruit-hours-between" };
        lang.say_with(id, &[("low", lang.counted(hours.0)), ("high", lang.short_number(hours.1).into())])
    });
    let mandate = Some(lang.say("network-recruit-mandate"));
    let guides: Vec<String> = network.facilitators.iter().map(|guide| guide.role.trim().to_owned()).collect();
    let guides = (!guides.is_empty()).then(|| lang.say_with("network-recruit-guides", &[("guides", lang.and(&guides).into())]));
    [first, length, rhythm, hours, mandate, guides].into_iter().flatten().collect()
}

/// What the text would say if the record did, in words.
#[must_use]
pub fn lacking(network: &Network, lang: Lang) -> Vec<String> {
    let lacks = [
        ("length", network.months.is_none() && network.meetings.is_none()),
        ("rhythm", network.every_weeks.is_none()),
        ("hours", network.participants.iter().all(|one| one.hours_per_month.is_none())),
        ("guides", network.facilitators.is_empty()),
        ("contact", blank(network.contact.as_deref())),
    ];
    let lacks = lacks.into_iter().filter(|(_, lacks)| *lacks);
    lacks.map(|(id, _)| lang.say(&format!("network-recruit-lack-{id}"))).collect()
}

/// Which sides are missing; nothing when there are enough and lived experience is one of them.
fn sought(network: &Network, lang: Lang) -> Option<String> {
    let group = composition(network);
    let enough = group.perspectives.len() >= FEWEST_PERSPECTIVES;
    let usual = [
        Perspective::LivedExperience,
        Perspective::Professional,
        Perspective::Policy,
        Perspective::Education,
        Perspective::Volunteer,
    ];
    let missing = usual.into_iter().filter(|side| !group.perspectives.contains_key(side));
    let missing: Vec<Perspective> = missing.filter(|side| !enough || *side == Perspective::LivedExperience).collect();
    let names: Vec<String> = missing.iter().map(|side| lang.say(&format!("network-seek-{}", side.name()))).collect();
    (!names.is_empty()).then(|| lang.say_with("network-recruit-sought", &[("sides", lang.and(&names).into())]))
}
