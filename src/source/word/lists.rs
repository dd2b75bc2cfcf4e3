//! Which list a paragraph is in, and whether that list is numbered.

use std::collections::HashMap;

use super::tree::{self, Node};
use super::{Item, Refusal};

/// The lists of a document by their number.
#[derive(Default)]
pub(super) struct Lists {
    lists: HashMap<u32, Vec<Level>>,
}

/// A level of a list: its sort of number, and with which it begins.
#[derive(Clone)]
struct Level {
    level: u8,
    format: String,
    start: u64,
}

impl Lists {
    pub(super) fn read(part: Option<&str>) -> Result<Self, Refusal> {
        let Some(tree) = part.map(tree::read).transpose()? else { return Ok(Self::default()) };
        let kinds: HashMap<u32, Vec<Level>> =
            tree.all("abstractNum").filter_map(|node| Some((number(node, "abstractNumId")?, levels(node)))).collect();
        let list = |node: &Node| {
            let mut levels = kinds.get(&node.number("abstractNumId")?).cloned().unwrap_or_default();
            node.all("lvlOverride").for_each(|one| overridden(&mut levels, one));
            Some((number(node, "numId")?, levels))
        };
        Ok(Self { lists: tree.all("num").filter_map(list).collect() })
    }

    /// The place that the properties of a paragraph give it.
    pub(super) fn item(&self, properties: &Node) -> Option<Item> {
        let place = properties.child("numPr")?;
        let list = place.number("numId").filter(|list| *list != 0)?;
        let level = u8::try_from(place.number("ilvl").unwrap_or(0)).unwrap_or(0).min(8);
        let found = self.lists.get(&list).and_then(|levels| levels.iter().find(|one| one.level == level));
        match found.map(|one| (one.format.as_str(), one.start)) {
            Some(("none", _)) => None,
            Some(("bullet", _)) | None => Some(Item { list, level, first: None }),
            Some((_, start)) => Some(Item { list, level, first: Some(start) }),
        }
    }
}

fn number(node: &Node, name: &str) -> Option<u32> {
    node.attribute(name)?.parse().ok()
}

fn levels(node: &Node) -> Vec<Level> {
    let level = |node: &Node| {
        Some(Level {
            level: u8::try_from(number(node, "ilvl")?).ok()?,
            format: node.value("numFmt").unwrap_or("decimal").to_owned(),
            start: node.number("start").unwrap_or(1).into(),
        })
    };
    node.all("lvl").filter_map(level).collect()
}

fn overridden(levels: &mut [Level], node: &Node) {
    let level = number(node, "ilvl");
    let start = node.number("startOverride").or_else(|| node.child("lvl")?.number("start"));
    let found = levels.iter_mut().find(|one| Some(u32::from(one.level)) == level);
    if let (Some(found), Some(start)) = (found, start) {
        found.start = start.into();
    }
}
