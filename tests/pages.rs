//! Every document as a page in a real browser: nobody is kept out, nothing is fetched, and it fits on a phone.
#![cfg(unix)]
#![allow(clippy::unwrap_used)]

#[path = "support/browser.rs"]
mod browser;
mod support;

use std::path::Path;

use serde_json::json;

use browser::{Browser, found};
use support::{example, kt, said};

/// The commands that make a page, each with the name of that page.
const PAGES: [(&str, &[&str]); 18] = [
    ("memo", &["memo", "samen-beslissen"]),
    ("compare", &["compare", "product/samen-beslissen"]),
    ("finance", &["finance", "samen-beslissen"]),
    ("status", &["status"]),
    ("show", &["show", "product/samen-beslissen", "wish/gezinnen-beslissen-mee"]),
    ("survey", &["survey", "show", "jeugdhulp-merwede/samen-beslissen-before"]),
    ("strategies", &["strategies", "time-available"]),
    ("portfolio", &["report", "portfolio"]),
    ("decisions", &["report", "decisions"]),
    ("landed", &["report", "landed"]),
    ("policy", &["report", "policy"]),
    ("networks", &["report", "networks"]),
    ("circle", &["graph"]),
    ("elements", &["report", "elements"]),
    ("network", &["report", "network", "samen-rond-het-gezin"]),
    ("group", &["network", "check", "samen-rond-het-gezin"]),
    ("poster", &["network", "schedule", "samen-rond-het-gezin"]),
    ("slides", &["practice", "present", "practice/samen-aan-tafel"]),
];

/// Makes every page in a folder.
fn made(folder: &Path) {
    for (name, args) in PAGES {
        let page = format!("{name}.html");
        let done = kt(folder, &[args, &["-o", &page]].concat());
        assert!(folder.join(&page).exists(), "{name}: {}", said(&done));
    }
}

#[test]
fn no_page_keeps_anybody_out_or_asks_for_anything() {
    let Some(program) = found("every document as a page") else { return };
    let (folder, profile) = (example(), tempfile::tempdir().unwrap());
    made(folder.path());
    let mut page = Browser::start(&program, profile.path());
    for (name, _) in PAGES {
        for (width, scheme) in [(1000, "light"), (360, "dark")] {
            page.look(width, scheme);
            page.open(&folder.path().join(format!("{name}.html")));
            assert_eq!(page.barriers(), Vec::<String>::new(), "{name}, {width} wide, {scheme}");
            let wide = page.js("document.documentElement.scrollWidth").as_u64().unwrap();
            assert!(wide <= u64::from(width), "{name}: {wide} points wide where {width} fit");
        }
    }
    page.js("1");
    assert_eq!((page.mistakes.clone(), page.asked.clone()), (Vec::new(), Vec::new()));
}

#[test]
fn slides_turn_with_the_arrow_keys_and_carry_the_look_of_the_organisation() {
    let Some(program) = found("the slides") else { return };
    let (folder, profile) = (example(), tempfile::tempdir().unwrap());
    let done = kt(folder.path(), &["practice", "present", "practice/samen-aan-tafel", "-o", "slides.html"]);
    assert!(folder.path().join("slides.html").exists(), "{}", said(&done));
    let mut page = Browser::start(&program, profile.path());
    page.open(&folder.path().join("slides.html"));
    let logo = page.js("document.querySelector('.house img').naturalWidth > 0");
    assert_eq!((logo, page.text("document.querySelector('.house p').textContent")), (json!(true), "Jeugdhulp Merwede".to_owned()));
    let number = |page: &mut Browser| page.text("document.getElementById('number').textContent");
    let first = number(&mut page);
    page.press("ArrowRight");
    assert_ne!(number(&mut page), first);
    page.press("ArrowLeft");
    assert_eq!(number(&mut page), first);
    assert_eq!(page.mistakes, Vec::<String>::new());
}
