//! Who is in a network, counted, beside what the sources ask: no names, no judgement of persons.

use serde_json::{Value, json};

use crate::document::{Block, Inline, Table};
use crate::lang::Lang;
use crate::method::network::composition::{Composition, composition, size};
use crate::method::network::limits::{FEWEST_PERSPECTIVES, GUIDES, MANDATE_SHARE, MODERATORS};
use crate::model::{Facilitator, Network};

/// What is counted, how many there are, and what is asked.
type Row = (&'static str, String, String);

/// The composition as a table: what is counted, how many, what is asked.
#[must_use]
pub fn group(network: &Network, lang: Lang) -> Vec<Block> {
    let group = composition(network);
    let rows = rows(network, &group, lang);
    let cell = |text: String| Inline::text(text);
    let rows =
        rows.into_iter().map(|(id, count, asked)| vec![cell(lang.say(&format!("network-group-{id}"))), cell(count), cell(asked)]);
    let header = ["what", "count", "asked"].map(|name| Inline::text(lang.say(&format!("network-group-column-{name}"))));
    let counted = Block::Table(Table { header: header.to_vec(), rows: rows.collect(), numeric: Vec::new() });
    if group.people == 0 { vec![Block::paragraph(lang.say("network-group-nobody")), counted] } else { vec![counted] }
}

pub(super) fn rows(network: &Network, group: &Composition, lang: Lang) -> Vec<Row> {
    let counts = |parts: Vec<String>| if parts.is_empty() { lang.say("network-group-unknown") } else { parts.join(", ") };
    let named = |prefix: &str, code: &str, count: u32| format!("{} {count}", lang.say(&format!("network-{prefix}-{code}")));
    let sides = group.perspectives.iter().map(|(side, count)| named("perspective", side.name(), *count));
    let unknown = (group.unknown_perspective > 0).then(|| named("group", "unknown-side", group.unknown_perspective));
    let levels = group.levels.iter().map(|(level, count)| named("level", level.name(), *count)).collect();
    let (fewest, most) = size(network);
    let people = if fewest > 0 { "network-group-from-to" } else { "network-group-at-most" };
    let people = lang.say_with(people, &[("fewest", fewest.into()), ("most", most.into())]);
    let strengths =
        lang.say_with("network-group-strengths-count", &[("doers", group.doers.into()), ("thinkers", group.thinkers.into())]);
    let mandate = lang.say_with("network-group-of", &[("count", group.with_mandate.into()), ("of", group.people.into())]);
    let hours = match group.hours_a_month > 0.0 {
        true => lang.say_with("network-group-hours-count", &[("hours", lang.counted(group.hours_a_month))]),
        false => lang.say("network-group-hours-unknown"),
    };
    let known = network.form.is_some();
    let empty = group.people == 0;
    let rows = vec![
        ("people", group.people.to_string(), if known { people } else { String::new() }),
        (
            "perspectives",
            counts(sides.chain(unknown).collect()),
            lang.say_with("network-group-perspectives-asked", &[("fewest", FEWEST_PERSPECTIVES.into())]),
        ),
        ("levels", counts(levels), lang.say("network-group-levels-asked")),
        ("strengths", strengths, lang.say("network-group-strengths-asked")),
        ("mandate", mandate, lang.say_with("network-group-mandate-asked", &[("share", lang.percent(MANDATE_SHARE).into())])),
        ("hours", hours, String::new()),
        ("guides", guides(network, lang), if known { guides_asked(network, lang) } else { String::new() }),
    ];
    rows.into_iter().filter(|(id, ..)| !empty || matches!(*id, "people" | "guides")).collect()
}

fn guides(network: &Network, lang: Lang) -> String {
    let told = |guide: &Facilitator| match guide.perspective {
        Some(side) => format!("{} ({})", guide.role.trim(), lang.say(&format!("network-perspective-{}", side.name()))),
        None => guide.role.trim().to_owned(),
    };
    let guides: Vec<String> = network.facilitators.iter().map(told).collect();
    if guides.is_empty() { lang.say("network-group-none") } else { guides.join(", ") }
}

fn guides_asked(network: &Network, lang: Lang) -> String {
    if network.is_table() {
        return lang.say_with("network-group-moderators-asked", &[("count", MODERATORS.into())]);
    }
    lang.say_with("network-group-guides-asked", &[("count", GUIDES.into())])
}

/// The composition for machines.
#[must_use]
pub fn group_json(network: &Network) -> Value {
    let group = composition(network);
    let (fewest, most) = size(network);
    let sides: serde_json::Map<String, Value> =
        group.perspectives.iter().map(|(side, count)| (side.name().to_owned(), json!(count))).collect();
    let levels: serde_json::Map<String, Value> =
        group.levels.iter().map(|(level, count)| (level.name().to_owned(), json!(count))).collect();
    json!({
        "people": group.people, "fewest": fewest, "most": most, "perspectives": sides,
        "unknown_perspective": group.unknown_perspective, "levels": levels, "doers": group.doers, "thinkers": group.thinkers,
        "unknown_strength": group.unknown_strength, "with_mandate": group.with_mandate, "hours_a_month": group.hours_a_month,
        "guides": network.facilitators.len(),
    })
}
