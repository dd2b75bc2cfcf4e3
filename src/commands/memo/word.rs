//! A memo as a document for a word processor, and as it comes back from one: which blocks it has, and how each comes back.

use super::Job;
use super::output::{body, document};
use crate::check::veiled;
use crate::commands::screen::masked;
use crate::commands::session::Session;
use crate::document::{Block, Document, rewrite};
use crate::lang::Lang;
use crate::render::docx;
use crate::repo::{self, Stored};
use crate::report::memo::Material;
use crate::report::returned::{Part, Trace, Unit, blocks, units};
use crate::source::word;

/// The memo as it is shown, and its blocks with how they come back unchanged.
pub(super) struct Sent {
    /// The document.
    pub(super) document: Document,
    /// The text of the memo with today's printed blocks.
    pub(super) body: String,
    /// Its blocks.
    pub(super) units: Vec<Unit>,
}

/// What is sent, when a memo is given as a document for a word processor today.
pub(super) fn sent(material: &Material<'_>, stored: &Stored) -> Sent {
    let body = body(material, stored);
    let mut document = material.illustrated(document(material, stored));
    document.title = masked(&document.title).into_owned();
    let mut units = units(&body);
    let title = units.len().saturating_sub(document.blocks.len());
    for (unit, block) in units.iter_mut().skip(title).zip(&document.blocks) {
        unit.block.clone_from(block);
    }
    rewrite::veil(&mut document.blocks, &veiled);
    units.iter_mut().for_each(|unit| rewrite::veil(std::slice::from_mut(&mut unit.block), &veiled));
    let shown: Vec<Block> = units.iter().map(|unit| unit.block.clone()).collect();
    for (unit, parts) in units.iter_mut().zip(unchanged(&shown, document.lang)) {
        unit.parts = parts;
    }
    Sent { document, body, units }
}

/// How blocks come back when nobody changes them.
fn unchanged(shown: &[Block], lang: Lang) -> Vec<Vec<Part>> {
    let apart = docx::apart(shown, lang);
    let read = |text: &String| {
        let pieces = word::from_parts([text, &apart.numbering, &apart.relations, &apart.styles]);
        blocks(&pieces.expect("what we write can be read"))
    };
    apart.blocks.iter().map(read).collect()
}

impl Sent {
    /// What the document remembers of where it comes from.
    pub(super) fn trace(&self, id: &str) -> Trace {
        Trace::new(id, &self.units)
    }
}

impl Job<'_> {
    /// The bytes of a memo for a word processor, from which it can be read back.
    pub(super) fn for_word(&self, material: &Material<'_>, stored: &Stored, session: &Session<'_>) -> Vec<u8> {
        let sent = sent(material, stored);
        let origin = sent.trace(&stored.id.id).to_string();
        let (house, day) = (repo::house(self.folder), session.today(Some(self.folder)).0);
        docx::document(&sent.document, &docx::Setting { house: &house, day, origin: &origin })
    }
}
