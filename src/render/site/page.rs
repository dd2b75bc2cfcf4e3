//! A page in the shell that all share: name, search, parts of the site, the way up, the other language.

use super::files::Look;
use super::listing::listing;
use crate::document::Block;
use crate::document::site::{Page, Part, Steps, Tile};
use crate::lang::Lang;
use crate::render::html::{escaped, framed};

/// Only the files of the site itself count, also where it is opened from a disk; nothing is sent but the words of a search,
/// to the page on which they are looked up.
pub(super) const POLICY: &str = "default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src 'self' file:; \
                                 base-uri 'none'; form-action 'self' file:";

/// The sections of the navigation: their name in words, and the address of their list.
pub(super) type Sections = [(&'static str, &'static str)];

/// A page as HTML.
#[must_use]
pub fn page(page: &Page, look: &Look, sections: &[(&'static str, &'static str)]) -> String {
    let shell = Shell { page, look, lang: page.lang, up: page.up(), sections };
    format!("{}{}{}{}", shell.head(), shell.top(), shell.main(), shell.foot())
}

struct Shell<'p> {
    page: &'p Page,
    look: &'p Look,
    lang: Lang,
    up: String,
    sections: &'p Sections,
}

impl Shell<'_> {
    fn say(&self, id: &str) -> String {
        escaped(&self.lang.say(id))
    }

    fn is_search(&self) -> bool {
        self.page.parts.iter().any(|part| matches!(part, Part::Search(_)))
    }

    fn head(&self) -> String {
        let up = &self.up;
        let title = escaped(&self.page.title);
        let name = escaped(self.look.name());
        let full = if self.page.title.trim() == self.look.name() { title } else { format!("{title} · {name}") };
        let robots = if self.look.internal { "<meta name=\"robots\" content=\"noindex\">\n" } else { "" };
        let search = if self.is_search() {
            let words = (1..=self.look.shares).map(|share| format!("words-{share}"));
            let files = ["stem", "minisearch"].map(str::to_owned).into_iter().chain(words).chain(["search".to_owned()]);
            files.map(|file| format!("<script src=\"{up}../assets/{file}.js\" defer></script>\n")).collect()
        } else {
            String::new()
        };
        format!(
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
             <meta name=\"generator\" content=\"kt\">\n{robots}<title>{full}</title>\n<link rel=\"icon\" href=\"{up}../assets/icon.svg\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"{up}../assets/site.css\">\n\
             <script src=\"{up}../assets/site.js\" defer></script>\n{search}</head>\n<body>\n",
            self.lang.code(),
        )
    }

    /// The head of the page: name, search, other language, parts of the site.
    fn top(&self) -> String {
        let up = &self.up;
        let logo = self
            .look
            .logo()
            .zip(self.look.house.logo.as_ref())
            .map_or_else(String::new, |(path, logo)| format!("<img src=\"{up}../{path}\" alt=\"{}\">", escaped(&logo.alt)));
        let search = if self.is_search() { String::new() } else { self.search_box() };
        let other = if self.lang == Lang::Nl { Lang::En } else { Lang::Nl };
        let here = escaped(&self.page.address);
        format!(
            "<a class=\"skip\" href=\"#content\">{}</a>\n<header class=\"top\">\n<div class=\"bar\">\n\
             <a class=\"name\" href=\"{up}index.html\">{logo}<span>{}</span></a>\n{search}\
             <a class=\"tongue\" href=\"{up}../{}/{here}\" lang=\"{}\" hreflang=\"{}\">{}</a>\n</div>\n\
             <nav class=\"parts\" aria-label=\"{}\">\n<ul>\n{}</ul>\n</nav>\n</header>\n",
            self.say("site-skip"),
            escaped(self.look.name()),
            other.code(),
            other.code(),
            other.code(),
            self.say("site-other-language"),
            self.say("site-navigation"),
            self.parts(),
        )
    }

    fn search_box(&self) -> String {
        let up = &self.up;
        format!(
            "<form class=\"find\" role=\"search\" action=\"{up}search.html\" method=\"get\">\n\
             <input type=\"search\" name=\"q\" aria-label=\"{0}\" placeholder=\"{0}\" autocomplete=\"off\">\n<button>{1}</button>\n</form>\n",
            self.say("site-search-label"),
            self.say("site-search-button"),
        )
    }

    fn parts(&self) -> String {
        let one = |(name, address): &(&str, &str)| {
            let current = match *address {
                address if address == self.page.address => " aria-current=\"page\"",
                address if address == self.page.section => " aria-current=\"true\"",
                _ => "",
            };
            format!("<li><a href=\"{}{address}\"{current}>{}</a></li>\n", self.up, self.say(&format!("site-{name}")))
        };
        self.sections.iter().map(one).collect()
    }

    fn main(&self) -> String {
        let kind =
            if self.page.kind.is_empty() { String::new() } else { format!("<p class=\"kind\">{}</p>\n", escaped(&self.page.kind)) };
        let written = self.page.written_in.map_or_else(String::new, |lang| format!(" lang=\"{lang}\""));
        let parts: String = self.page.parts.iter().map(|part| self.part(part)).collect();
        format!(
            "{}<main id=\"content\" tabindex=\"-1\" data-more=\"{}\"{written}>\n{kind}<h1>{}</h1>\n{}{parts}</main>\n",
            self.crumbs(),
            self.say("site-table-more"),
            escaped(&self.page.title),
            self.contents(),
        )
    }

    /// The pages above this one.
    fn crumbs(&self) -> String {
        if self.page.above.is_empty() {
            return String::new();
        }
        let one = |(title, address): &(String, String)| {
            format!("<li><a href=\"{}{}\">{}</a></li>\n", self.up, escaped(address), escaped(title))
        };
        let all: String = self.page.above.iter().map(one).collect();
        format!("<nav class=\"crumbs\" aria-label=\"{}\">\n<ol>\n{all}</ol>\n</nav>\n", self.say("site-crumbs"))
    }

    /// What stands on a long page.
    fn contents(&self) -> String {
        let sections = self.page.parts.iter().filter_map(|part| match part {
            Part::Section(name, title, _) => Some((name, title)),
            _ => None,
        });
        let all: Vec<String> =
            sections.map(|(name, title)| format!("<li><a href=\"#{}\">{}</a></li>\n", escaped(name), escaped(title))).collect();
        if all.len() < 4 || self.page.address == "index.html" {
            return String::new();
        }
        let title = self.say("site-contents");
        let beside = match self.page.parts.first() {
            Some(Part::Blocks(blocks)) => {
                blocks.iter().any(|block| matches!(block, Block::Table(table) if table.header.is_empty()))
            }
            _ => false,
        };
        let class = if beside { "contents" } else { "contents across" };
        format!(
            "<nav class=\"{class}\" aria-labelledby=\"contents\">\n<h2 id=\"contents\">{title}</h2>\n<ul>\n{}</ul>\n</nav>\n",
            all.concat()
        )
    }

    fn part(&self, part: &Part) -> String {
        match part {
            Part::Blocks(inner) => wide(inner, 1),
            Part::Section(name, title, inner) => {
                let name = escaped(name);
                format!("<section id=\"{name}\">\n<h2>{}</h2>\n{}</section>\n", escaped(title), wide(inner, 2))
            }
            Part::Tiles(tiles) => self.tiles(tiles),
            Part::Steps(steps) => self.steps(steps),
            Part::Listing(list) => listing(list, self.lang, &self.up),
            Part::Search(kinds) => self.search(kinds),
        }
    }

    fn tiles(&self, tiles: &[Tile]) -> String {
        let one = |tile: &Tile| {
            let address = format!("{}{}", self.up, tile.address);
            format!("<li><a href=\"{}\"><b>{}</b> {}</a></li>\n", escaped(&address), escaped(&tile.number), escaped(&tile.label))
        };
        format!("<ul class=\"tiles\">\n{}</ul>\n", tiles.iter().map(one).collect::<String>())
    }

    fn steps(&self, steps: &Steps) -> String {
        let one = |step: &crate::document::site::StepShown| {
            format!("<li class=\"{}\"><b>{}</b> <span>{}</span></li>\n", step.state, escaped(&step.name), escaped(&step.told))
        };
        let all: String = steps.steps.iter().map(one).collect();
        format!("<section class=\"steps\">\n<h2>{}</h2>\n<ol>\n{all}</ol>\n</section>\n", escaped(&steps.label))
    }

    /// The page on which one searches. Its words stand in it, so that the script knows no language.
    fn search(&self, kinds: &[(&'static str, String)]) -> String {
        let words =
            ["none", "one", "many", "more"].map(|id| format!(" data-{id}=\"{}\"", self.say(&format!("site-search-{id}")))).concat();
        let kinds: String = kinds.iter().map(|(code, word)| format!(" data-kind-{code}=\"{}\"", escaped(word))).collect();
        format!(
            "<noscript><p class=\"note\">{}</p></noscript>\n<form id=\"find\" class=\"find large\" role=\"search\">\n\
             <label for=\"q\">{}</label>\n<div><input type=\"search\" id=\"q\" name=\"q\" autocomplete=\"off\" aria-describedby=\"about\">\n<button>{}</button></div>\n\
             <p id=\"about\">{}</p>\n</form>\n<p id=\"told\" role=\"status\">{}</p>\n<ol id=\"results\"{words}{kinds}></ol>\n<p><button id=\"more\" type=\"button\" hidden>{}</button></p>\n",
            self.say("site-no-script"),
            self.say("site-search-field"),
            self.say("site-search-button"),
            self.say("site-search-about"),
            "",
            self.say("site-search-more"),
        )
    }

    fn foot(&self) -> String {
        let house = &self.look.house;
        let line = |text: &str| if text.trim().is_empty() { String::new() } else { format!("<p>{}</p>\n", escaped(text.trim())) };
        let address: Vec<String> = house.address.iter().map(|line| escaped(line.trim())).collect();
        let address = if address.is_empty() { String::new() } else { format!("<address>{}</address>\n", address.join("<br>\n")) };
        let warning = |on: bool, id: &str| if on { format!("<p class=\"warning\">{}</p>\n", self.say(id)) } else { String::new() };
        format!(
            "<footer class=\"foot\">\n{}{}{}{address}<p>{}</p>\n</footer>\n</body>\n</html>\n",
            warning(self.look.internal, "site-internal"),
            warning(self.look.drafts, "site-drafts"),
            line(&house.footer),
            self.say("site-made-with"),
        )
    }
}

/// Blocks of which the tables scroll by themselves where the screen is too narrow for them, also by keyboard.
fn wide(inner: &[Block], above: u8) -> String {
    framed(inner, above, |table, _| format!("<div class=\"scroll\">{}</div>\n", table.trim_end()))
}
