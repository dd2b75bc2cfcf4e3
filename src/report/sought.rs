//! Where ordinary words were found: determinants and strategies, each with the command that shows more.

use super::strategies::Shelf;
use crate::document::{Block, Document, Inline};
use crate::method::sought::Sought;

impl Shelf<'_> {
    /// The determinants and strategies in whose texts words stand.
    #[must_use]
    pub fn found(&self, words: &str, sought: &Sought<'_>) -> Document {
        let lang = self.lang;
        let determinants = sought.determinants.iter().filter_map(|key| {
            let one = self.determinants.get(key)?;
            Some(entry(self.determinant_name(key), key, one.definition.text(lang)))
        });
        let strategies = sought.strategies.iter().filter_map(|id| {
            let one = self.strategies.list.get(*id)?;
            Some(entry(one.name.text(lang), id, one.description.text(lang)))
        });
        let parts = [("found-determinants", determinants.collect::<Vec<_>>()), ("found-strategies", strategies.collect())];
        let mut blocks = vec![Block::paragraph(lang.say_with("strategies-found", &[("words", words.into())]))];
        for (id, entries) in parts.into_iter().filter(|(_, entries)| !entries.is_empty()) {
            blocks.push(Block::heading(2, lang.say(&format!("strategies-{id}"))));
            blocks.push(Block::List(None, entries));
        }
        Document { lang, title: lang.say("strategies-title"), blocks }
    }
}

/// A name, the command that shows more, and what it is.
fn entry(name: &str, key: &str, text: &str) -> Vec<Block> {
    let command = Inline::Code(format!("kt strategies {key}"));
    let name = Inline::Strong(Inline::text(name));
    vec![Block::Paragraph(vec![name, Inline::Text(format!(": {text} ")), command])]
}
