//! Records as a document: their fields as facts, what is derived from them, and what someone wrote about them.

use serde_json::Value;

use super::card::{Card, label};
use super::teller::Teller;
use crate::document::{Block, Document, Inline, Table, from_markdown};
use crate::lang::Lang;

/// Fields that the page says in another way.
const ELSEWHERE: [&str; 3] = ["title", "answers", "based-on"];

/// A card with what is derived from it, and the text of the record.
pub struct Sheet<'a> {
    /// The card.
    pub card: &'a Card,
    /// What is derived from it, as a person reads it.
    pub derived: Vec<Block>,
    /// The text below the fields.
    pub body: &'a str,
}

/// One record as a page of its own, or several below one another.
#[must_use]
pub fn page(sheets: &[Sheet<'_>], lang: Lang) -> Document {
    match sheets {
        [one] => Document { lang, title: one.card.title.clone(), blocks: blocks(one, lang) },
        several => {
            let titled = |sheet: &Sheet<'_>| {
                std::iter::once(Block::heading(2, &sheet.card.title)).chain(blocks(sheet, lang)).collect::<Vec<_>>()
            };
            Document { lang, title: lang.say("show-records"), blocks: several.iter().flat_map(titled).collect() }
        }
    }
}

fn blocks(sheet: &Sheet<'_>, lang: Lang) -> Vec<Block> {
    let card = sheet.card;
    let name = vec![Inline::text(lang.say("show-key-id")), vec![Inline::Code(card.id.to_string())]];
    let mut blocks = vec![facts(card, &card.fields, Some(name), lang)];
    if sheet.derived.is_empty() && card.result.is_object() {
        blocks.extend([Block::paragraph(lang.say("show-derived")), facts(card, &card.result, None, lang)]);
    }
    blocks.extend(sheet.derived.iter().cloned());
    let body = from_markdown(sheet.body, lang);
    blocks.extend((!body.title.is_empty()).then(|| Block::heading(2, body.title.as_str())));
    blocks.extend(body.blocks);
    blocks
}

/// The fields with a value, each with its name; `first` stands above them.
fn facts(card: &Card, value: &Value, first: Option<Vec<Vec<Inline>>>, lang: Lang) -> Block {
    let teller = Teller::new(card.id.kind, lang);
    let empty = |value: &Value| value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    let fields = value.as_object().into_iter().flatten();
    let fields = fields.filter(|(key, value)| !ELSEWHERE.contains(&key.as_str()) && !empty(value));
    let row = |(key, value): (&String, &Value)| vec![Inline::text(label(key, lang)), lines(teller.lines(key, value))];
    Block::Table(Table { rows: first.into_iter().chain(fields.map(row)).collect(), ..Table::default() })
}

fn lines(texts: Vec<String>) -> Vec<Inline> {
    texts
        .into_iter()
        .enumerate()
        .flat_map(|(i, text)| (i > 0).then_some(Inline::Break).into_iter().chain([Inline::Text(text)]))
        .collect()
}
