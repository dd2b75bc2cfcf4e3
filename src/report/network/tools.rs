//! The helper tools and the themes that come with the program, as they are shown.

use serde_json::{Value, json};

use crate::document::{Block, Document, Inline, Table};
use crate::lang::Lang;
use crate::model::{HelperTool, TableTheme};
use crate::source::yaml::write;

/// The tools with what they are for and when.
#[must_use]
pub fn tools(all: &[&HelperTool], lang: Lang) -> Document {
    let title = |tool: &HelperTool| match &tool.url {
        Some(url) => vec![Inline::Link(url.clone(), Inline::text(tool.title.text(lang)))],
        None => Inline::text(tool.title.text(lang)),
    };
    let when = |tool: &HelperTool| {
        let names = tool.phases.iter().map(|phase| lang.say(&format!("network-phase-{}", phase.name())));
        names.collect::<Vec<String>>().join(", ")
    };
    let row = |tool: &&HelperTool| {
        vec![title(tool), Inline::text(tool.purpose.text(lang)), Inline::text(when(tool)), Inline::text(tool.source.as_str())]
    };
    let header = ["tool", "purpose", "when", "source"].map(|name| Inline::text(lang.say(&format!("network-tools-column-{name}"))));
    let table = Table { header: header.to_vec(), rows: all.iter().map(row).collect(), numeric: Vec::new() };
    let blocks = vec![Block::paragraph(lang.say("network-tools-intro")), Block::Table(table)];
    Document { lang, title: lang.say("network-tools-title"), blocks }
}

/// The tools for machines.
#[must_use]
pub fn tools_json(all: &[&HelperTool], lang: Lang) -> Vec<Value> {
    let one = |tool: &&HelperTool| {
        json!({
            "id": tool.id, "title": tool.title.text(lang), "purpose": tool.purpose.text(lang), "url": tool.url,
            "phases": tool.phases.iter().map(|phase| phase.name()).collect::<Vec<_>>(),
            "tips": tool.tips.iter().map(|tip| tip.name()).collect::<Vec<_>>(), "source": tool.source,
        })
    };
    all.iter().map(one).collect()
}

/// The themes of development tables, ready to be pasted into `kt.yaml`.
#[must_use]
pub fn themes(all: &[TableTheme], lang: Lang) -> String {
    let text = |text: &str| serde_yaml::Value::String(text.to_owned());
    let one = |theme: &TableTheme| {
        let mut map = serde_yaml::Mapping::new();
        map.insert("id".into(), text(&theme.id));
        map.insert("title".into(), text(theme.title.text(lang)));
        if theme.national {
            map.insert("national".into(), serde_yaml::Value::Bool(true));
        }
        serde_yaml::Value::Mapping(map)
    };
    write::entry("themes", &serde_yaml::Value::Sequence(all.iter().map(one).collect()), 0)
}
