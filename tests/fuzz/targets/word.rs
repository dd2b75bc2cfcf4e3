//! A document that comes back from a word processor: what it holds never touches a printed block, and never becomes HTML.

use std::io::Cursor;

use kt::document::from_markdown;
use kt::document::house::House;
use kt::lang::Lang;
use kt::render::{html, markdown};
use kt::report::returned::{Edit, Trace, blocks, sections, units, written};
use kt::source::{markers, word as source};

/// The memo in the folder.
const MEMO: &str = "\
Een inleiding van mij.

## Wat we weten

<!-- kt:known 3f9a1c2e -->
| punt | score |
|---|---|
| A1 | 4 |
<!-- /kt:known -->

Twee teams werkten er vorig jaar mee.

- een punt
- nog een punt
";

/// A file as it comes in, or the bare parts of one with a NUL between them: text, lists, links, styles.
pub(crate) fn word(bytes: &[u8]) {
    let pieces = if bytes.starts_with(b"PK") {
        source::read(Cursor::new(bytes)).map(|word| word.pieces)
    } else {
        let Some(text) = super::text(bytes) else { return };
        let mut parts = text.splitn(4, '\0');
        source::from_parts(std::array::from_fn(|_| parts.next().unwrap_or("<a/>")))
    };
    let Ok(pieces) = pieces else { return };
    let parts = blocks(&pieces);
    let found = sections(&units(MEMO), &parts, &Trace::default());
    let edits: Vec<Edit> = found.into_iter().flat_map(|section| section.edits).collect();
    let Some(text) = written(MEMO, MEMO, &edits, markdown::blocks) else { return };
    let printed = |text: &str| markers::blocks(text).named("known").map(|block| block.content.of(text).to_owned());
    assert_eq!(printed(&text), printed(MEMO), "{text}");
    super::markdown::page(&html::document(&from_markdown(&text, Lang::Nl), &House::default()));
}
