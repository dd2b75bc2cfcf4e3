//! Markdown: places lie in the text, other addresses change nothing else, and no page gets a tag or a link of its own.

use kt::document::house::House;
use kt::document::{from_markdown, safe_link};
use kt::lang::Lang;
use kt::render;
use kt::source::{markdown as body, markers};

/// The tags that the page of a document may hold.
const TAGS: &str = "a blockquote body br code div em h1 h2 h3 h4 h5 h6 head hr html li main meta ol p pre span strong style table tbody td th \
                    thead title tr ul";

/// A body is read, given other addresses, and written in each format of text.
pub(crate) fn markdown(bytes: &[u8]) {
    let Some(text) = super::text(bytes) else { return };
    for link in body::links(text) {
        assert!(text.get(link.span.start..link.span.end).is_some(), "{link:?}");
    }
    let sections = body::sections(text);
    assert!(sections.windows(2).all(|two| two[0].text.end <= two[1].heading.start), "{sections:?}");
    blocks(text);
    assert_eq!(kt::source::links::retarget(text, |_| None), text);
    let document = from_markdown(text, Lang::Nl);
    page(&render::html::document(&document, &House::default()));
    let plain = render::plain::document(&document, render::plain::Page::PAPER);
    assert!(!plain.contains('\u{1b}'), "a terminal would obey {plain:?}");
    assert!(!render::markdown::document(&document).contains('\0'));
}

fn blocks(text: &str) {
    let found = markers::blocks(text);
    for block in &found.blocks {
        assert!(block.opening.end <= block.content.start && block.content.end <= block.closing.start, "{block:?}");
        assert!(text.get(block.content.start..block.content.end).is_some(), "{block:?}");
    }
}

/// Every tag is one of ours, and every address one that only leads a reader somewhere.
pub(super) fn page(html: &str) {
    let (_, main) = html.split_once("</style>").unwrap();
    for after in main.split('<').skip(1) {
        let name: String = after.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        assert!(TAGS.split(' ').any(|tag| tag == name), "<{after}");
        let inside = after.split('>').next().unwrap();
        assert!(!inside.contains(" on"), "<{inside}>");
        if let Some(address) = inside.strip_prefix("a href=\"") {
            let address = address.split('"').next().unwrap();
            assert!(safe_link(&address.replace("&amp;", "&").replace("&#39;", "'")).is_some(), "{address}");
        }
    }
}
