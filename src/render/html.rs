//! A document as one self-contained HTML page: nothing is fetched, nothing runs, everything a person wrote is text.

use super::letterhead;
use super::safe::for_terminal;
use crate::document::chart::{Chart, Figures};
use crate::document::house::House;
use crate::document::{Block, Document, Inline, Table, plain, safe_link};

/// How the page looks: on a screen by day and by night, and on paper.
const CSS: &str = include_str!("../data/page.css");

/// From this many dots on, they are a place to write.
const GAP: &str = "……………";

/// With more columns than this, they stand closer together.
const MANY: usize = 7;

/// A table of more columns than this scrolls by itself where the screen is too narrow, also by keyboard.
const NARROW: usize = 3;

/// Puts a table, with so many columns, in what it stands in.
pub(super) type Frame = fn(String, usize) -> String;

/// Nothing may be loaded or run; the style stands in the page itself.
pub(super) const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// The page of a document, in the look of an organisation.
#[must_use]
pub fn document(document: &Document, house: &House) -> String {
    let title = escaped(&document.title);
    let heading = if title.is_empty() { String::new() } else { format!("<h1>{title}</h1>\n") };
    let (lang, head) = (document.lang.code(), head(&title, house));
    let (letterhead, foot) = (letterhead::head(house), letterhead::foot(house));
    let body = format!("{letterhead}<main>\n{heading}{}</main>\n{foot}", blocks(&document.blocks, 1));
    format!("<!DOCTYPE html>\n<html lang=\"{lang}\">\n{head}<body>\n{body}</body>\n</html>\n")
}

/// What a page says of itself before its body: what it may do, its title, and how it looks.
fn head(title: &str, house: &House) -> String {
    let (policy, style) = (letterhead::policy(house), letterhead::style(house));
    [
        "<head>\n<meta charset=\"utf-8\">\n",
        &format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n"),
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
        "<meta name=\"referrer\" content=\"no-referrer\">\n",
        &format!("<title>{title}</title>\n<style>\n{CSS}{style}</style>\n</head>\n"),
    ]
    .concat()
}

/// Blocks below a heading of level `above`; headings never skip a level, so a screen reader can follow them.
pub(super) fn blocks(blocks: &[Block], above: u8) -> String {
    framed(blocks, above, alone)
}

/// The same, with each table in a frame of its own.
pub(super) fn framed(blocks: &[Block], above: u8, frame: Frame) -> String {
    let mut html = String::new();
    let mut level = above;
    for block in blocks {
        if let Block::Heading(wanted, inlines) = block {
            level = (*wanted).clamp(2, level + 1).min(6);
            html.push_str(&format!("<h{level}>{}</h{level}>\n", inline(inlines)));
        } else {
            html.push_str(&one(block, level, frame));
        }
    }
    html
}

fn one(block: &Block, level: u8, frame: Frame) -> String {
    match block {
        Block::Heading(..) => String::new(),
        Block::Paragraph(inlines) => format!("<p>{}</p>\n", inline(inlines)),
        Block::List(first, items) => list(*first, items, level, frame),
        Block::Table(table) => self::table(table, frame),
        Block::Quote(inner) => format!("<blockquote>\n{}</blockquote>\n", framed(inner, level, frame)),
        Block::Code(code) => format!("<pre><code>{}</code></pre>\n", escaped(code)),
        Block::Rule => "<hr>\n".to_owned(),
        Block::Chart(chart) => self::chart(chart, frame),
    }
}

fn list(first: Option<u64>, items: &[Vec<Block>], level: u8, frame: Frame) -> String {
    let tag = if first.is_some() { "ol" } else { "ul" };
    let start = first.filter(|first| *first != 1).map_or_else(String::new, |first| format!(" start=\"{first}\""));
    let class = if items.iter().all(|item| is_box(item)) { " class=\"boxes\"" } else { "" };
    let items: String = items.iter().map(|item| format!("<li>{}</li>\n", item_text(item, level, frame))).collect();
    format!("<{tag}{start}{class}>\n{items}</{tag}>\n")
}

/// An item of one paragraph is that text; anything more keeps its blocks.
fn item_text(item: &[Block], level: u8, frame: Frame) -> String {
    match item {
        [Block::Paragraph(inlines)] => inline(inlines),
        [Block::Paragraph(inlines), rest @ ..] => format!("{}\n{}", inline(inlines), framed(rest, level, frame)),
        other => framed(other, level, frame),
    }
}

/// Whether a box to tick stands before the item.
fn is_box(item: &[Block]) -> bool {
    matches!(item.first(), Some(Block::Paragraph(inlines)) if plain(inlines).starts_with('☐'))
}

/// A picture with its caption, and the figures behind it. Where the screen is too narrow it scrolls, also by keyboard.
fn chart(chart: &Chart, frame: Frame) -> String {
    let figures = match chart.figures {
        Figures::Shown => table(&chart.table, frame),
        Figures::Folded | Figures::Above => {
            let words = escaped(&chart.lang.say("chart-figures"));
            format!("<details>\n<summary>{words}</summary>\n{}</details>\n", table(&chart.table, frame))
        }
    };
    let (title, picture) = (escaped(&chart.title), super::chart::svg(chart));
    format!(
        "<figure class=\"chart\">\n<figcaption>{title}</figcaption>\n<div class=\"picture\" tabindex=\"0\">\n{picture}</div>\n{figures}</figure>\n"
    )
}

fn table(table: &Table, frame: Frame) -> String {
    let side = |i: usize| if table.numeric.contains(&i) { " class=\"number\"" } else { "" };
    let name = |(i, cell): (usize, &Vec<Inline>)| format!("<th scope=\"col\"{}>{}</th>", side(i), inline(cell));
    let cell = |(i, cell): (usize, &Vec<Inline>)| match i {
        0 => format!("<th scope=\"row\">{}</th>", inline(cell)),
        _ => format!("<td{}>{}</td>", side(i), inline(cell)),
    };
    let row = |cells: &Vec<Vec<Inline>>| {
        let class = if Table::is_marked(cells) { " class=\"marked\"" } else { "" };
        format!("<tr{class}>{}</tr>\n", cells.iter().enumerate().map(cell).collect::<String>())
    };
    let rows: String = table.rows.iter().map(row).collect();
    if table.header.is_empty() {
        return frame(format!("<table class=\"facts\">\n<tbody>\n{rows}</tbody>\n</table>\n"), 0);
    }
    let names: String = table.header.iter().enumerate().map(name).collect();
    let columns = table.header.len();
    let class = match columns > MANY {
        _ if table.is_to_tick() => " class=\"ticks\"",
        true if is_of_marks(table) => " class=\"many signs\"",
        true => " class=\"many\"",
        false => "",
    };
    frame(format!("<table{class}>\n<thead>\n<tr>{names}</tr>\n</thead>\n<tbody>\n{rows}</tbody>\n</table>\n"), columns)
}

/// A table on a page by itself: one with many columns scrolls by itself.
fn alone(table: String, columns: usize) -> String {
    if columns > NARROW { format!("<div class=\"wide\" tabindex=\"0\">\n{table}</div>\n") } else { table }
}

/// Whether every cell beside the names of the rows is one mark, such as a tick.
fn is_of_marks(table: &Table) -> bool {
    table.rows.iter().flat_map(|row| row.iter().skip(1)).all(|cell| plain(cell).chars().count() <= 1)
}

pub(super) fn inline(inlines: &[Inline]) -> String {
    inlines.iter().map(piece).collect()
}

fn piece(inline: &Inline) -> String {
    match inline {
        Inline::Text(text) => with_gaps(text),
        Inline::Strong(inner) => format!("<strong>{}</strong>", self::inline(inner)),
        Inline::Emphasis(inner) => format!("<em>{}</em>", self::inline(inner)),
        Inline::Code(code) => format!("<code>{}</code>", escaped(code)),
        Inline::Link(address, inner) => match safe_link(address) {
            Some(address) => format!("<a href=\"{}\" rel=\"noopener noreferrer\">{}</a>", escaped(&address), self::inline(inner)),
            None => self::inline(inner),
        },
        Inline::Break => "<br>\n".to_owned(),
    }
}

/// A row of dots is a place to write on paper: a line that takes its room.
fn with_gaps(text: &str) -> String {
    let mut html = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(GAP) {
        let after = rest[start..].trim_start_matches('…');
        let dots = &rest[start..rest.len() - after.len()];
        html.push_str(&format!("{}<span class=\"gap\">{dots}</span>", escaped(&rest[..start])));
        rest = after;
    }
    html + &escaped(rest)
}

/// Text for an element or an attribute. An amount stays on the line of its sign.
pub(super) fn escaped(text: &str) -> String {
    let mut shown = for_terminal(text);
    if shown.contains("€ ") {
        shown = shown.replace("€ ", "€\u{a0}").into();
    }
    let mut html = String::with_capacity(shown.len());
    let mut rest = &*shown;
    while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
        html.push_str(&rest[..at]);
        html.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        rest = &rest[at + 1..];
    }
    html.push_str(rest);
    html
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::document::from_markdown;
    use crate::lang::Lang;

    /// The elements of a page in order; fails when one is closed that was not opened last.
    fn balanced(html: &str) -> Vec<String> {
        let mut open = Vec::new();
        let mut seen = Vec::new();
        let body = html.split_once("</style>").map_or(html, |(_, body)| body);
        for part in body.split('<').skip(1) {
            let (tag, _) = part.split_once('>').expect("a tag ends");
            let name = tag.split(' ').next().unwrap_or_default().trim_end_matches('/');
            match name.strip_prefix('/') {
                Some(closed) if matches!(closed, "head" | "html") && open.is_empty() => {}
                Some(closed) => assert_eq!(open.pop().as_deref(), Some(closed), "{html}"),
                None if matches!(name, "br" | "hr") => {}
                None => open.push(name.to_owned()),
            }
            seen.push(name.to_owned());
        }
        assert!(open.is_empty(), "{open:?} stays open");
        seen
    }

    fn page(markdown: &str) -> String {
        document(&from_markdown(markdown, Lang::Nl), &House::default())
    }

    #[test]
    fn a_page_says_its_language_and_lets_nothing_in() {
        let html = page("# Een titel\n\ntekst\n");
        assert!(
            html.contains("<html lang=\"nl\">") && html.contains("default-src 'none'") && html.contains("<title>Een titel</title>")
        );
        assert!(!html.contains("src=") && !html.contains("<script") && !html.contains("@import") && !html.contains("url("));
    }

    #[test]
    fn what_a_person_writes_is_never_an_element() {
        let html = page("# <script>x</script>\n\n<img src=x onerror=y>\n\n[a](javascript:z) \"q\" 'r' & <!-- b -->\n");
        let body = html.split_once("<main>").unwrap().1;
        assert!(
            !body.contains("<script") && !body.contains("<img") && !body.contains("javascript:") && !body.contains("<!--"),
            "{body}"
        );
        assert!(body.contains("&lt;img src=x onerror=y&gt;") && body.contains("&quot;q&quot; &#39;r&#39; &amp;"), "{body}");
    }

    #[test]
    fn headings_never_skip_a_level_and_tables_name_their_rows_and_columns() {
        let html = page("# t\n\n#### a\n\n## b\n\n| x | y |\n|---|---:|\n| **1** | 2 |\n");
        assert!(html.contains("<h2>a</h2>\n<h2>b</h2>"), "{html}");
        assert!(html.contains("<th scope=\"col\">x</th><th scope=\"col\" class=\"number\">y</th>"));
        assert!(html.contains("<tr class=\"marked\"><th scope=\"row\"><strong>1</strong></th><td class=\"number\">2</td></tr>"));
    }

    #[test]
    fn a_row_of_dots_is_a_place_to_write() {
        let html = page("- ☐ uitstellen tot ……………… omdat …\n");
        assert!(
            html.contains("<ul class=\"boxes\">\n<li>☐ uitstellen tot <span class=\"gap\">………………</span> omdat …</li>"),
            "{html}"
        );
    }

    #[test]
    fn text_stands_out_from_its_ground_as_wcag_asks() {
        let blocks: Vec<&str> = CSS.split(":root {").skip(1).map(|part| part.split_once('}').unwrap().0).collect();
        assert_eq!(blocks.len(), 3, "by day, by night and on paper");
        for block in blocks {
            let color = |name: &str| {
                let value = block.split_once(&format!("{name}: #")).unwrap_or_else(|| panic!("{name} in {block}")).1;
                luminance(value.split(';').next().unwrap())
            };
            for ground in ["--paper", "--tint", "--mark"] {
                for ink in ["--ink", "--soft", "--accent"] {
                    let (a, b) = (color(ink), color(ground));
                    let contrast = (a.max(b) + 0.05) / (a.min(b) + 0.05);
                    assert!(contrast >= 4.5, "{ink} on {ground}: {contrast:.2} in {block}");
                }
            }
        }
    }

    /// The relative luminance of a colour, as WCAG 2.1 defines it.
    fn luminance(hex: &str) -> f64 {
        let wide: String = if hex.len() == 3 { hex.chars().flat_map(|c| [c, c]).collect() } else { hex.to_owned() };
        let part = |i: usize| {
            let value = f64::from(u8::from_str_radix(&wide[i..i + 2], 16).unwrap()) / 255.0;
            if value <= 0.03928 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
    }

    proptest! {
        #[test]
        fn every_page_closes_what_it_opens(text in "[-#>*`|<!\\[\\]()/a\n0-9.\"'& ]{0,200}") {
            let known = ["head", "body", "main", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ol", "ul", "li", "table", "thead", "tbody", "tr",
                "th", "td", "blockquote", "pre", "code", "strong", "em", "a", "span", "br", "hr", "html"];
            for name in balanced(&page(&text)) {
                prop_assert!(known.contains(&name.trim_start_matches('/')), "{name}");
            }
        }
    }
}
