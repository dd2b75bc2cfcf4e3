//! The plan of a network as a poster: one self-contained page, wide enough to hang on a wall, that prints on A3.

use super::html::escaped;
use super::letterhead;
use crate::document::house::House;
use crate::document::poster::{Band, Card, Poster, Stand};
use crate::document::safe_link;

/// How the poster looks: on a screen by day and by night, and on paper.
const CSS: &str = include_str!("../data/poster.css");

/// The page of a poster, in the look of an organisation.
#[must_use]
pub fn poster(poster: &Poster, house: &House) -> String {
    let lead = poster.lead.as_ref().map_or_else(String::new, |lead| format!("<p class=\"lead\">{}</p>\n", escaped(lead)));
    let facts: String = poster.facts.iter().map(|fact| format!("<li>{}</li>", escaped(fact))).collect();
    let bands: String = poster.bands.iter().enumerate().map(|(i, one)| band(i, one)).collect();
    let notes: String = poster.notes.iter().map(|note| format!("<li>{}</li>\n", escaped(note))).collect();
    let notes = if notes.is_empty() { notes } else { format!("<footer><ul>\n{notes}</ul></footer>\n") };
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{title}</title>\n<style>\n{CSS}{style}</style>\n</head>\n<body>\n<main>\n<header>\n{sender}<h1>{title}</h1>\n{lead}<ul class=\"facts\">{facts}</ul>\n\
         </header>\n{bands}{notes}</main>\n</body>\n</html>\n",
        poster.lang.code(),
        title = escaped(&poster.title),
        policy = letterhead::policy(house),
        style = letterhead::style(house),
        sender = letterhead::sender(house),
    )
}

/// A phase: its name beside its sessions. Phases take one of three colours in turn.
fn band(number: usize, band: &Band) -> String {
    let title = if band.title.is_empty() { String::new() } else { format!("<h2>{}</h2>\n", escaped(&band.title)) };
    let cards: String = band.cards.iter().map(card).collect();
    format!("<section class=\"band band-{}\">\n{title}<ol>\n{cards}</ol>\n</section>\n", number % 3 + 1)
}

fn card(card: &Card) -> String {
    let class = match card.stand {
        Stand::Held => " held",
        Stand::Next => " next",
        Stand::Planned => "",
        Stand::Cancelled => " cancelled",
    };
    let number = card.number.map_or_else(String::new, |number| format!("<span class=\"number\">{number}</span> "));
    let mark = if card.mark.is_empty() { String::new() } else { format!(" <span class=\"mark\">{}</span>", escaped(&card.mark)) };
    let when: Vec<String> = card.when.iter().map(|text| escaped(text)).collect();
    let when = if when.is_empty() { String::new() } else { format!("<p class=\"when\">{}</p>\n", when.join(" · ")) };
    let aim = if card.aim.is_empty() { String::new() } else { format!("<p class=\"aim\">{}</p>\n", escaped(&card.aim)) };
    format!(
        "<li class=\"card{class}\">\n<h3>{number}{}{mark}</h3>\n{when}{aim}{}{}</li>\n",
        escaped(&card.day),
        items("tips", card.tips.iter().map(|tip| escaped(tip))),
        items("tools", card.tools.iter().map(|(title, url)| tool(title, url.as_deref()))),
    )
}

fn items(class: &str, items: impl Iterator<Item = String>) -> String {
    let items: String = items.map(|item| format!("<li>{item}</li>")).collect();
    if items.is_empty() { items } else { format!("<ul class=\"{class}\">{items}</ul>\n") }
}

fn tool(title: &str, url: Option<&str>) -> String {
    match url.and_then(safe_link) {
        Some(url) => format!("<a href=\"{}\" rel=\"noopener noreferrer\">{}</a>", escaped(&url), escaped(title)),
        None => escaped(title),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    #[test]
    fn what_a_person_writes_is_never_an_element() {
        let evil = "<script>alert('x')</script>";
        let card = Card {
            number: Some(1),
            day: evil.into(),
            when: vec![evil.into()],
            aim: evil.into(),
            tips: vec![evil.into()],
            tools: vec![(evil.into(), Some("javascript:alert(1)".into()))],
            stand: Stand::Next,
            mark: evil.into(),
        };
        let band = Band { title: evil.into(), cards: vec![card] };
        let value = Poster {
            lang: Lang::Nl,
            title: evil.into(),
            lead: Some(evil.into()),
            facts: vec![evil.into()],
            bands: vec![band],
            notes: vec![evil.into()],
        };
        let html = poster(&value, &House::default());
        assert!(!html.contains("<script") && !html.contains("javascript:") && html.contains("default-src 'none'"), "{html}");
        assert!(html.contains("&lt;script&gt;alert(&#39;x&#39;)"), "{html}");
    }
}
