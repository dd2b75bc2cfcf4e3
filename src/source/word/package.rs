//! Opening the file: its limits, which part holds the text, and what it points to outside itself.

use std::io::Read;

use zip::ZipArchive;

use super::tree::{self, Node};
use super::{BROKEN, Left, Refusal, Stream, Word};
use crate::source::archive::hold;

/// The parts that are read.
pub(super) struct Parts {
    pub(super) document: String,
    pub(super) numbering: Option<String>,
    pub(super) relations: Option<String>,
    pub(super) styles: Option<String>,
}

/// Where other office files keep what they hold.
const OTHERS: [&str; 4] = ["xl/workbook.xml", "xl/workbook.bin", "ppt/presentation.xml", "content.xml"];

/// Opens a document; its text is not read yet.
pub(super) fn open(stream: &mut impl Stream) -> Result<(Parts, Word), Refusal> {
    let held = hold(stream, BROKEN)?;
    if OTHERS.iter().any(|part| held.has(part)) {
        return Err(Refusal::new("error-word-other"));
    }
    let broken = |error: zip::result::ZipError| Refusal::new(BROKEN).with("words", error);
    let mut archive = ZipArchive::new(stream).map_err(broken)?;
    let mut part = |name: &str| text(&mut archive, name);
    let document = main_part(part("_rels/.rels")?.as_deref())?;
    let missing = || Refusal::new("error-word-no-document");
    let text = part(&document)?.ok_or_else(missing)?;
    let beside = |name: &str| document.rsplit_once('/').map_or_else(|| name.to_owned(), |(folder, _)| format!("{folder}/{name}"));
    let relations_of = |name: &str| beside(&format!("_rels/{name}.rels"));
    let file = document.rsplit('/').next().unwrap_or_default();
    let relations = part(&relations_of(file))?;
    outside(relations.as_deref())?;
    let template = part(&relations_of("settings.xml"))?.is_some_and(|text| text.contains("attachedTemplate"));
    let origin = part("docProps/custom.xml")?.map_or_else(String::new, |text| origin(&text));
    let parts =
        Parts { document: text, numbering: part(&beside("numbering.xml"))?, relations, styles: part(&beside("styles.xml"))? };
    Ok((parts, Word { origin, left: Left { macros: held.macros, template, ..Left::default() }, ..Word::default() }))
}

/// The text of a part; nothing when it is not there. Its size was counted before.
fn text<S: Stream>(archive: &mut ZipArchive<S>, name: &str) -> Result<Option<String>, Refusal> {
    let Ok(mut part) = archive.by_name(name) else { return Ok(None) };
    let mut text = String::new();
    part.read_to_string(&mut text).map_err(|error| Refusal::new(BROKEN).with("words", error))?;
    Ok(Some(text.trim_start_matches('\u{feff}').to_owned()))
}

/// Which part holds the text.
fn main_part(relations: Option<&str>) -> Result<String, Refusal> {
    let tree = relations.map(tree::read).transpose()?;
    let is_main = |node: &&Node| node.attribute("Type").is_some_and(|sort| sort.ends_with("/officeDocument"));
    let target = tree.as_ref().and_then(|tree| tree.children.iter().find(is_main)).and_then(|node| node.attribute("Target"));
    Ok(target.unwrap_or("word/document.xml").trim_start_matches('/').to_owned())
}

/// Refuses what would be fetched from elsewhere. Links that a reader may follow are text.
fn outside(relations: Option<&str>) -> Result<(), Refusal> {
    let Some(tree) = relations.map(tree::read).transpose()? else { return Ok(()) };
    let fetched = |node: &&Node| {
        let link = node.attribute("Type").is_some_and(|sort| sort.ends_with("/hyperlink"));
        node.attribute("TargetMode").is_some_and(|mode| mode.eq_ignore_ascii_case("external")) && !link
    };
    match tree.children.iter().find(fetched) {
        Some(node) => Err(Refusal::new("error-word-outside").with("target", node.attribute("Target").unwrap_or_default())),
        None => Ok(()),
    }
}

/// What the document remembers of where it comes from.
fn origin(custom: &str) -> String {
    let Ok(tree) = tree::read(custom) else { return String::new() };
    let ours = tree.children.iter().find(|node| node.attribute("name") == Some("kt"));
    ours.and_then(|node| node.children.first()).map_or_else(String::new, |value| value.text.trim().to_owned())
}
