//! Small pieces of which the pages are made: facts, lists of links, and a person's text with its links led to the pages.

use super::addresses::{address, place};
use crate::document::rewrite::each_inline;
use crate::document::site::{Page, Part, deeper, link};
use crate::document::{Block, Inline, Table, from_markdown, plain};
use crate::model::{Kind, RecordId, slug};
use crate::repo::{Stored, read_record};
use crate::report::scope::Scope;

/// A page that is not filled yet.
pub(super) fn page(scope: &Scope<'_>, address: String, section: &'static str, kind: String, title: &str) -> Page {
    Page {
        address,
        lang: scope.lang,
        written_in: None,
        section,
        above: Vec::new(),
        kind,
        title: title.trim().to_owned(),
        parts: Vec::new(),
        found: None,
    }
}

/// Names with what stands beside them; those without anything are left out.
pub(super) fn facts(scope: &Scope<'_>, rows: impl IntoIterator<Item = (&'static str, Vec<Inline>)>) -> Vec<Block> {
    let row = |(key, told): (&str, Vec<Inline>)| {
        let empty = plain(&told).trim().is_empty();
        (!empty).then(|| vec![Inline::text(scope.lang.say(&format!("site-fact-{key}"))), told])
    };
    let rows: Vec<_> = rows.into_iter().filter_map(row).collect();
    if rows.is_empty() { Vec::new() } else { vec![Block::Table(Table { rows, ..Table::default() })] }
}

/// Text, when there is any.
pub(super) fn words(text: Option<&str>) -> Vec<Inline> {
    text.map_or_else(Vec::new, |text| lines(text.trim()))
}

/// Text with its line ends.
pub(super) fn lines(text: &str) -> Vec<Inline> {
    let lines = text.lines().enumerate();
    lines.flat_map(|(at, line)| (at > 0).then_some(Inline::Break).into_iter().chain([Inline::Text(line.to_owned())])).collect()
}

/// Links beside each other, with commas.
pub(super) fn links(all: impl IntoIterator<Item = Inline>) -> Vec<Inline> {
    let all = all.into_iter().enumerate();
    all.flat_map(|(at, one)| (at > 0).then(|| Inline::Text(", ".to_owned())).into_iter().chain([one])).collect()
}

/// An organisation by its title, with a link when it has a page.
pub(super) fn organisation(scope: &Scope<'_>, up: &str, id: &str) -> Inline {
    match scope.repo.organisation(id) {
        Some(one) => link(up, &address(Kind::Organisation, id), one.title.trim()),
        None => Inline::Text(id.to_owned()),
    }
}

/// A product by its title, with a link when it has a page.
pub(super) fn product(scope: &Scope<'_>, up: &str, id: &str) -> Inline {
    match scope.repo.product(id) {
        Some(one) => link(up, &address(Kind::Product, id), one.title.trim()),
        None => Inline::Text(id.to_owned()),
    }
}

/// A list of lines.
pub(super) fn list(items: impl IntoIterator<Item = Vec<Inline>>) -> Vec<Block> {
    let items: Vec<Vec<Block>> = items.into_iter().map(|item| vec![Block::Paragraph(item)]).collect();
    if items.is_empty() { Vec::new() } else { vec![Block::List(None, items)] }
}

/// A part under a heading; nothing when it is empty.
pub(super) fn section(scope: &Scope<'_>, name: &str, blocks: Vec<Block>) -> Option<Part> {
    (!blocks.is_empty()).then(|| Part::Section(name.to_owned(), scope.lang.say(&format!("site-section-{name}")), blocks))
}

/// What a person wrote below the fields of a record, with its links led to the pages; deep enough to stand under a heading.
pub(super) fn body(scope: &Scope<'_>, up: &str, stored: &Stored) -> Vec<Block> {
    let text = read_record(stored.id.kind, &stored.text).body.of(&stored.text);
    let written = scope.repo.folder.language().unwrap_or(scope.lang);
    let mut document = from_markdown(text, written);
    led(scope, up, &stored.path, &mut document.blocks);
    deeper(document)
}

/// Leads links that stand in a file: to pages where they name a record; other files of the folder are not on the site.
pub(super) fn led(scope: &Scope<'_>, up: &str, from: &str, blocks: &mut [Block]) {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    each_inline(blocks, &|inline| {
        let Inline::Link(to, inner) = inline else { return };
        if to.contains(':') || to.starts_with('#') {
            return;
        }
        match target(folder, to).and_then(|id| place(scope.repo, &id)) {
            Some(address) => *to = format!("{up}{address}"),
            None => *inline = Inline::Emphasis(std::mem::take(inner)),
        }
    });
}

/// The record whose file a link in a folder leads to.
fn target(folder: &str, to: &str) -> Option<RecordId> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in to.split(['#', '?']).next()?.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            name => parts.push(name),
        }
    }
    let path = parts.join("/");
    let (folder, rest) = path.split_once('/')?;
    let kind = Kind::in_folder(folder)?;
    Some(RecordId::new(kind, rest.strip_suffix(&format!(".{}", kind.extension()))?))
}

/// Leaves out what tells which command to type: a reader of a site has no terminal.
pub(super) fn without_commands(blocks: Vec<Block>) -> Vec<Block> {
    let told = |inlines: &Vec<Inline>| {
        let code = |inline: &Inline| matches!(inline, Inline::Code(code) if code.starts_with("kt "));
        inlines.iter().any(code) || plain(inlines).contains("kt survey ") || plain(inlines).contains("kt plan ")
    };
    blocks.into_iter().filter(|block| !matches!(block, Block::Paragraph(inlines) if told(inlines))).collect()
}

/// A document as parts of a page: what stands before its first heading, then each heading with what is under it. A heading
/// that only repeats the title of the page is left out.
pub(super) fn parts(blocks: Vec<Block>, title: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = vec![Part::Blocks(Vec::new())];
    let repeats = |block: &Block| matches!(block, Block::Heading(3.., inlines) if plain(inlines).trim() == title.trim());
    for block in blocks.into_iter().filter(|block| !repeats(block)) {
        match (block, parts.last_mut()) {
            (Block::Heading(2, inlines), _) => {
                let title = plain(&inlines);
                parts.push(Part::Section(slug(&title), title, Vec::new()));
            }
            (block, Some(Part::Blocks(blocks) | Part::Section(_, _, blocks))) => blocks.push(block),
            _ => {}
        }
    }
    parts.retain(|part| !matches!(part, Part::Section(_, _, blocks) | Part::Blocks(blocks) if blocks.is_empty()));
    parts
}

/// Leads the names and links of a report to the pages: a cell that holds the title of a product, the address of a file.
pub(super) fn named<'t>(scope: &Scope<'_>, page_of: impl Fn(&str) -> Option<&'t str>, up: &str, blocks: &mut [Block]) {
    led(scope, up, "", blocks);
    each_inline(blocks, &|inline| {
        if let Inline::Text(text) = inline
            && let Some(to) = page_of(text.trim())
        {
            *inline = link(up, to, text.as_str());
        }
    });
}
