//! A presentation as one self-contained HTML page: slides with the arrow keys, a long page without its script, and one
//! slide a page on paper. Nothing is fetched; only the script and style of the page itself run.

use super::html::{blocks, escaped, inline};
use super::letterhead;
use super::policy::policy;
use crate::document::deck::{Deck, Slide};
use crate::document::house::House;
use crate::document::running_text;

/// How the slides look: on a screen by day and by night, and on paper.
const CSS: &str = include_str!("../data/slides.css");

/// Turning over the slides.
const SCRIPT: &str = include_str!("../data/slides.js");

/// Up to so many words a slide is set large, and from so many words on small.
const FEW: usize = 45;
const MANY: usize = 110;

/// The page of a presentation, in the look of an organisation.
#[must_use]
pub fn page(deck: &Deck, house: &House) -> String {
    let style = format!("{CSS}{}", letterhead::style(house));
    let policy = letterhead::with_picture(&policy(&style, SCRIPT), house);
    let (title, lang) = (escaped(&deck.title), deck.lang.code());
    let slides: String = deck.slides.iter().enumerate().map(|(at, slide)| self::slide(deck, slide, at + 2)).collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n{}<main>\n{}{slides}</main>\n<script>{SCRIPT}</script>\n</body>\n</html>\n",
        bar(deck),
        first(deck, house)
    )
}

fn word(deck: &Deck, id: &str) -> String {
    escaped(&deck.lang.say(&format!("practice-slides-{id}")))
}

/// The parts, and the buttons that need the script: hidden until it runs.
fn bar(deck: &Deck) -> String {
    let part = |(at, name): (usize, &String)| {
        let slide = deck.slides.iter().position(|slide| slide.part == at).map_or(1, |at| at + 2);
        format!("<li><a href=\"#s{slide}\">{}</a></li>\n", escaped(name))
    };
    let parts: String = deck.parts.iter().enumerate().map(part).collect();
    let button = |id: &str, sign: &str| {
        let name = word(deck, id);
        format!(
            "<button type=\"button\" id=\"{id}\" title=\"{name}\" aria-label=\"{name}\"><span aria-hidden=\"true\">{sign}</span></button>\n"
        )
    };
    format!(
        "<header>\n<nav aria-label=\"{}\">\n<ol>\n{parts}</ol>\n</nav>\n<div class=\"turn\" role=\"group\" aria-label=\"{}\" hidden>\n{}\
         <span id=\"number\" role=\"status\"></span>\n{}{}</div>\n</header>\n",
        word(deck, "parts"),
        word(deck, "turn"),
        button("previous", "‹"),
        button("next", "›"),
        button("all", "≡")
    )
}

fn first(deck: &Deck, house: &House) -> String {
    let about: String = deck.about.iter().map(|line| format!("<p>{}</p>\n", inline(line))).collect();
    format!(
        "<section class=\"slide first\" id=\"s1\" data-part=\"\" aria-labelledby=\"h1\">\n<div class=\"page\">\n{}<p class=\"kind\">{}</p>\n\
         <h1 id=\"h1\" tabindex=\"-1\">{}</h1>\n<div class=\"about\">\n{about}</div>\n</div>\n{}</section>\n",
        letterhead::sender(house),
        escaped(&deck.kind),
        escaped(&deck.title),
        foot(deck, 1)
    )
}

fn slide(deck: &Deck, slide: &Slide, number: usize) -> String {
    let words = running_text(&slide.blocks).split_whitespace().count();
    let size = if words > MANY {
        " small"
    } else if words > FEW {
        ""
    } else {
        " large"
    };
    let part = &deck.parts[slide.part];
    let label = if *part == slide.title { String::new() } else { format!("<p class=\"kind\">{}</p>\n", escaped(part)) };
    format!(
        "<section class=\"slide{size}\" id=\"s{number}\" data-part=\"{}\" aria-labelledby=\"h{number}\">\n<div class=\"page\">\n{label}\
         <h2 id=\"h{number}\" tabindex=\"-1\">{}</h2>\n<div class=\"text\">\n{}{}</div>\n</div>\n{}</section>\n",
        slide.part + 1,
        escaped(&slide.title),
        blocks(&slide.blocks, 2),
        open(deck, slide),
        foot(deck, number)
    )
}

/// What is not known yet, each with a mark that says so.
fn open(deck: &Deck, slide: &Slide) -> String {
    if slide.open.is_empty() {
        return String::new();
    }
    let not_yet = escaped(&deck.lang.say("practice-open"));
    let one = |what: &String| format!("<li>{} <span>{not_yet}</span></li>\n", escaped(what));
    format!("<ul class=\"open\">\n{}</ul>\n", slide.open.iter().map(one).collect::<String>())
}

fn foot(deck: &Deck, number: usize) -> String {
    let count = deck.slides.len() + 1;
    format!("<footer><span>{}</span> <span class=\"number\">{number} / {count}</span></footer>\n", escaped(&deck.title))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Block, Inline};
    use crate::lang::Lang;

    fn deck(title: &str) -> Deck {
        let slide = Slide { part: 0, title: title.into(), blocks: vec![Block::paragraph(title)], open: vec![title.into()] };
        let about = vec![Inline::text(title)];
        Deck { lang: Lang::Nl, kind: title.into(), title: title.into(), about, parts: vec![title.into()], slides: vec![slide] }
    }

    #[test]
    fn what_a_person_wrote_is_text_everywhere() {
        let page = page(&deck("<script>alert(1)</script>\" onload=\"x"), &House::default());
        assert_eq!(page.matches("<script>").count(), 1);
        assert!(!page.contains("\" onload=\"x"), "{page}");
    }

    #[test]
    fn only_the_script_and_style_of_the_page_itself_run() {
        let page = page(&deck("x"), &House::default());
        let policy = policy(CSS, SCRIPT);
        assert!(page.contains(&policy) && policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
        assert!(!CSS.contains("url(") && !CSS.contains("@import") && !page.contains("src=\""));
    }
}
