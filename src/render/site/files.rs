//! What stands beside the pages and is written once: style, scripts, the mark of the organisation; and the front door.

use std::fmt::Write as _;

use super::page::POLICY;
use crate::document::house::{Font, House, LogoForm};
use crate::lang::Lang;
use crate::render::html::escaped;

/// What all pages of a site share.
pub struct Look {
    /// The title of the folder.
    pub title: String,
    /// The look of the organisation.
    pub house: House,
    /// The language in which the site opens.
    pub lang: Lang,
    /// Whether internal records are on it.
    pub internal: bool,
    /// Whether drafts are on it.
    pub drafts: bool,
    /// In how many files the words of its pages stand.
    pub shares: usize,
}

impl Look {
    /// The name at the head of each page: that of the organisation, else the title of the folder.
    pub(super) fn name(&self) -> &str {
        if self.house.name.trim().is_empty() { self.title.trim() } else { self.house.name.trim() }
    }

    /// The name of the file of the mark.
    pub(super) fn logo(&self) -> Option<&'static str> {
        self.house.logo.as_ref().map(|logo| match logo.form {
            LogoForm::Png => "assets/logo.png",
            LogoForm::Jpeg => "assets/logo.jpg",
        })
    }
}

/// The files beside the pages, by their path; the words come apart.
#[must_use]
pub fn files(look: &Look) -> Vec<(&'static str, Vec<u8>)> {
    let text = |text: &str| text.as_bytes().to_vec();
    let mut files = vec![
        ("assets/site.css", style(look).into_bytes()),
        ("assets/icon.svg", icon(look).into_bytes()),
        ("assets/site.js", text(include_str!("../../data/site/site.js"))),
        ("assets/stem.js", text(include_str!("../../data/site/stem.js"))),
        ("assets/search.js", text(include_str!("../../data/site/search.js"))),
        ("assets/minisearch.js", text(include_str!("../../data/site/minisearch.js"))),
        ("assets/minisearch.LICENSE", text(include_str!("../../data/site/minisearch.LICENSE"))),
    ];
    if let Some((path, logo)) = look.logo().zip(look.house.logo.as_ref()) {
        files.push((path, logo.bytes.clone()));
    }
    files
}

/// The mark in the tab of a browser: a page in the colour of the organisation.
fn icon(look: &Look) -> String {
    let color = look.house.accent.hex();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\">\n<rect width=\"32\" height=\"32\" rx=\"6\" fill=\"{color}\"/>\n\
         <path d=\"M8 10h16M8 16h16M8 22h9\" stroke=\"#fff\" stroke-width=\"3\" stroke-linecap=\"round\"/>\n</svg>\n"
    )
}

fn style(look: &Look) -> String {
    let (light, dark) = (look.house.accent.hex(), look.house.accent.by_night().hex());
    let mut style = concat!(include_str!("../../data/page.css"), include_str!("../../data/site/site.css")).to_owned();
    let _ = writeln!(style, ":root {{ --accent: {light}; }}");
    let _ = writeln!(style, "@media (prefers-color-scheme: dark) {{ @media screen {{ :root {{ --accent: {dark}; }} }} }}");
    if look.house.font == Font::Serif {
        style.push_str("html { font-family: \"Source Serif 4\", Georgia, Cambria, \"Times New Roman\", serif; }\n");
    }
    style
}

/// The front door: leads on to the start in the language of the folder, and shows the way by hand.
#[must_use]
pub fn front(look: &Look) -> String {
    let title = escaped(look.name());
    let (code, words) = (look.lang.code(), escaped(&look.lang.say("site-choose")));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{code}\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta http-equiv=\"refresh\" content=\"0; url={code}/index.html\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <link rel=\"icon\" href=\"assets/icon.svg\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"assets/site.css\">\n</head>\n<body>\n<main id=\"content\">\n<h1>{title}</h1>\n<p>{words}</p>\n\
         <p><a href=\"nl/index.html\" lang=\"nl\" hreflang=\"nl\">Nederlands</a> · <a href=\"en/index.html\" lang=\"en\" hreflang=\"en\">English</a></p>\n\
         </main>\n</body>\n</html>\n"
    )
}
