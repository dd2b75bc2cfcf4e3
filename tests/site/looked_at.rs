//! The site in a browser: by mouse and by keyboard, by day and by night, wide and narrow, with texts that mean harm.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use kt::model::sort_key;
use kt::render::site::{stem, words};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::browser::{Browser, found};
use crate::folder::{build, write};
use crate::served::Server;
use crate::support::example;

/// A site, and a browser beside it.
struct Desk {
    folder: TempDir,
    _profile: TempDir,
    browser: Browser,
}

impl Desk {
    fn set(test: &str, also: impl FnOnce(&Path)) -> Option<Self> {
        let program = found(test)?;
        let folder = example();
        also(folder.path());
        build(folder.path(), &[]);
        let profile = tempfile::tempdir().unwrap();
        let browser = Browser::start(&program, profile.path());
        Some(Self { folder, _profile: profile, browser })
    }

    fn page(&self, address: &str) -> PathBuf {
        self.folder.path().join("out/site").join(address)
    }

    fn opens(&mut self, address: &str) -> &mut Browser {
        let page = self.page(address);
        self.browser.open(&page);
        &mut self.browser
    }

    /// Nothing went wrong in the page, and it asked for nothing.
    fn leaves_quietly(mut self) {
        self.browser.js("1");
        assert_eq!(self.browser.mistakes, Vec::<String>::new());
        assert_eq!(self.browser.asked, Vec::<String>::new());
    }
}

const TITLES: &str = "[...document.querySelectorAll('#results a')].map((a) => a.textContent)";
const SHOWN: &str = "[...document.querySelectorAll('#things > li:not([hidden]) h2')].map((h) => h.textContent)";

/// Types other words into the search of the search page.
fn seeks(page: &mut Browser, text: &str) -> Vec<String> {
    page.js("document.getElementById('q').value = ''");
    page.click("#q");
    page.types(text);
    page.press("Enter");
    serde_json::from_value(page.js(TITLES)).unwrap()
}

#[test]
fn words_are_found_in_every_form_and_inside_longer_words() {
    let also = |folder: &Path| {
        let product = |title: &str, text: &str| format!("---\ntitle: {title}\nkind: method\n---\n{text}\n");
        write(folder, "products/tuin.md", &product("Leerlingenraad", "Voor op de speelplaats."));
        write(folder, "products/raad.md", &product("De raad geeft advies", "Een leerling vraagt."));
    };
    let Some(mut desk) = Desk::set("search in a browser", also) else { return };
    let page = desk.opens("nl/products/midi.html");
    page.click(".find input");
    page.types("gezin");
    page.leads(|page| page.press("Enter"));
    assert!(page.text("location.href").ends_with("/nl/search.html?q=gezin"), "{}", page.text("location.href"));
    let found: Vec<String> = serde_json::from_value(page.js(TITLES)).unwrap();
    assert!(found.iter().any(|title| title.starts_with("Gezinnen beslissen mee")), "{found:?}");
    assert!(page.text("document.getElementById('told').textContent").contains("pagina's gevonden voor “gezin”"));
    let marked: Vec<String> =
        serde_json::from_value(page.js("[...document.querySelectorAll('.excerpt mark')].map((m) => m.textContent)")).unwrap();
    assert!(!marked.is_empty() && marked.iter().all(|word| word.to_lowercase().contains("gezin")), "{marked:?}");

    assert!(seeks(page, "RADEN").iter().any(|title| title == "Leerlingenraad"), "a part of a longer word, in another form");
    assert!(seeks(page, "richtlijnen samen beslissen")[0].starts_with("Richtlijn Samen met ouders"));
    assert!(seeks(page, "wachtkart")[0].starts_with("Wachtkaart"), "with a slip of the pen");
    assert_eq!(seeks(page, "xyzzyx"), Vec::<String>::new());
    assert!(page.text("document.getElementById('told').textContent").contains("Niets gevonden voor “xyzzyx”"));

    seeks(page, "gezin");
    page.reload();
    assert_eq!(page.text("document.getElementById('q').value"), "gezin");
    assert_eq!(serde_json::from_value::<Vec<String>>(page.js(TITLES)).unwrap(), found);
    page.leads(|page| page.click(".tongue"));
    assert!(page.text("location.href").ends_with("/en/search.html?q=gezin"));
    assert!(page.text("document.getElementById('told').textContent").contains("pages found for “gezin”"));
    page.leads(|page| page.click("#results a"));
    assert!(page.text("document.documentElement.lang") == "en" && page.text("location.pathname").contains("/en/"));
    desk.leaves_quietly();
}

#[test]
fn words_that_stand_in_several_files_are_found_as_in_one() {
    let also = |folder: &Path| {
        let product = |name: &str, title: &str| {
            write(folder, &format!("products/{name}.md"), &format!("---\ntitle: {title}\nkind: method\n---\n"));
        };
        (0..500).for_each(|number| product(&format!("buiten-{number}"), &format!("Schoolpleinen {number}")));
        product("plein", "Het plein");
        product("school", "De school");
    };
    let Some(mut desk) = Desk::set("words in several files", also) else { return };
    assert!(desk.page("assets/words-4.js").exists() && !desk.page("assets/words-5.js").exists());
    let page = desk.opens("nl/search.html");
    assert_eq!(seeks(page, "plein")[0], "Het plein");
    let told = page.text("document.getElementById('told').textContent");
    assert_eq!(told, "501 pagina's gevonden voor “plein”.");
    for number in [0, 77, 499] {
        assert_eq!(seeks(page, &format!("pleinen {number}"))[0], format!("Schoolpleinen {number}"));
    }
    desk.leaves_quietly();
}

#[test]
fn the_page_and_kt_make_the_same_words_and_stems() {
    let Some(mut desk) = Desk::set("stems in a browser", |_| {}) else { return };
    let mut text =
        String::from("Cliënten ÉÉN İstanbul ﬁets œuvre Straße naïef ΣΑΣ 𝒳yz a\u{301}b 10,5% x² Ⅷ don't ij's ĳs 日本語 \u{202e}om");
    for file in ["products/samen-beslissen.md", "memos/2026-03-12-samen-beslissen.md", "networks/samen-rond-het-gezin.yaml"] {
        text += &std::fs::read_to_string(desk.folder.path().join(file)).unwrap();
    }
    for (begin, end) in
        [("huiz", "en"), ("bom", "en"), ("aa", "s"), ("ee", "nen"), ("st", "ing"), ("vrij", "heid"), ("oe", "ven"), ("uu", "ze")]
    {
        for middle in ["", "t", "oo", "aar", "eind", "k", "ie"] {
            let _ = write!(text, " {begin}{middle}{end} {middle}{end} {begin}{end}{middle}");
        }
    }
    let ours: Vec<(String, String)> = words(&sort_key(&text)).map(|word| (word.to_owned(), stem(word))).collect();
    assert!(ours.len() > 900, "{} words", ours.len());
    let page = desk.opens("nl/search.html");
    let theirs = page.js(&format!("ktWords.words({}).map((word) => [word, ktWords.stem(word)])", json!(text)));
    let theirs: Vec<(String, String)> = serde_json::from_value(theirs).unwrap();
    for (ours, theirs) in ours.iter().zip(&theirs) {
        assert_eq!(ours, theirs);
    }
    assert_eq!(ours.len(), theirs.len());
    desk.leaves_quietly();
}

#[test]
fn a_list_is_narrowed_and_stays_so() {
    let Some(mut desk) = Desk::set("filters in a browser", |_| {}) else { return };
    let page = desk.opens("nl/products.html");
    let all = serde_json::from_value::<Vec<String>>(page.js(SHOWN)).unwrap().len();
    assert!(all >= 18, "{all} products");
    assert_eq!(page.text("document.getElementById('count').textContent"), format!("{all} van {all}"));
    page.js("{ const kind = document.getElementById('filter-kind'); kind.value = 'guideline'; kind.dispatchEvent(new Event('input', {bubbles: true})); }");
    let shown: Vec<String> = serde_json::from_value(page.js(SHOWN)).unwrap();
    assert!(!shown.is_empty() && shown.len() < all && shown.iter().any(|title| title.starts_with("Richtlijn")), "{shown:?}");
    assert_eq!(page.text("document.getElementById('count').textContent"), format!("{} van {all}", shown.len()));
    page.reload();
    assert_eq!(serde_json::from_value::<Vec<String>>(page.js(SHOWN)).unwrap(), shown);
    page.leads(|page| page.click(".tongue"));
    assert!(page.text("location.href").ends_with("/en/products.html#kind=guideline"), "{}", page.text("location.href"));
    assert_eq!(serde_json::from_value::<Vec<String>>(page.js(SHOWN)).unwrap(), shown);
    page.click("#filter-text");
    page.types("zzz");
    assert_eq!(page.js(SHOWN), json!([]));
    assert!(page.text("document.getElementById('count').textContent").starts_with("Nothing fits"));
    page.click("#filter button[type=reset]");
    assert_eq!(page.text("document.getElementById('count').textContent"), format!("{all} of {all}"));
    assert_eq!(page.text("document.activeElement.id"), "filter-text");
    desk.leaves_quietly();
}

#[test]
fn the_keyboard_alone_is_enough() {
    let Some(mut desk) = Desk::set("the site by keyboard", |_| {}) else { return };
    let page = desk.opens("nl/products.html");
    page.press("Tab");
    assert_eq!(page.text("document.activeElement.textContent"), "Naar de inhoud");
    page.press("Enter");
    page.until("document.activeElement.id === 'content'");
    page.press("Tab");
    assert_eq!(page.text("document.activeElement.id"), "filter-text");
    page.types("wachtkaart");
    for _ in 0..3 {
        page.press("Tab");
    }
    let seen = "(() => { const e = document.activeElement; const r = e.getBoundingClientRect(); const s = getComputedStyle(e); \
                return (r.top >= -1 && r.bottom <= innerHeight + 1 && s.outlineStyle !== 'none') || e.outerHTML; })()";
    let mut stops = 0;
    while page.js("document.activeElement.matches('#things a')") != json!(true) {
        assert_eq!(page.js(seen), json!(true));
        stops += 1;
        assert!(stops < 20, "the list is never reached");
        page.press("Tab");
    }
    page.leads(|page| page.press("Enter"));
    assert!(page.text("location.pathname").ends_with("/nl/products/wachtkaart.html"));
    let mut stops = 0;
    page.press("Tab");
    while page.js("document.activeElement !== document.body") == json!(true) {
        assert_eq!(page.js(seen), json!(true), "the focus is not seen");
        stops += 1;
        page.press("Tab");
    }
    assert!((20..200).contains(&stops), "{stops} stops");
    desk.leaves_quietly();
}

#[test]
fn nobody_is_kept_out() {
    let Some(mut desk) = Desk::set("axe-core on the site", |_| {}) else { return };
    let pages = [
        "nl/index.html",
        "nl/products.html",
        "nl/products/samen-beslissen.html",
        "nl/search.html?q=gezin",
        "en/memos/2026-03-12-samen-beslissen.html",
        "en/networks/samen-rond-het-gezin.html",
    ];
    for (width, scheme) in [(1000, "light"), (1000, "dark"), (360, "light")] {
        desk.browser.look(width, scheme);
        for address in pages {
            let place = desk.page(address);
            desk.browser.visit(&format!("file://{}", place.display()));
            let page = &mut desk.browser;
            page.js("for (const d of document.querySelectorAll('details')) d.open = true");
            assert_eq!(page.barriers(), Vec::<String>::new(), "{address}, {width} wide, {scheme}");
            let wide = page.js("document.documentElement.scrollWidth").as_u64().unwrap();
            assert!(wide <= u64::from(width), "{address}: {wide} points wide where {width} fit");
        }
    }
    // axe-core itself asks for the style sheet, to read its rules; the policy of the page refuses that.
    desk.browser.mistakes.retain(|mistake| !mistake.contains("assets/site.css' violates"));
    desk.leaves_quietly();
}

/// Every page of the site, below its folder.
fn pages(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        match entry.path() {
            path if path.is_dir() => found.extend(pages(&path)),
            path if path.extension().is_some_and(|ending| ending == "html") => found.push(path),
            _ => {}
        }
    }
    found.sort();
    found
}

/// What stands out of sight on a phone, in words: text beside the screen, a chart that is cut, a table that does not say it goes on.
const OUT_OF_SIGHT: &str = "[document.documentElement.scrollWidth > WIDTH && 'the page scrolls', \
     ...[...document.querySelectorAll('.picture')].map((one) => one.scrollWidth > one.clientWidth + 1 && 'a chart is cut'), \
     ...[...document.querySelectorAll('.scroll')].map((one) => one.scrollWidth > one.clientWidth + 1 \
         && !(one.tabIndex === 0 && getComputedStyle(one, '::before').content.length > 8) && 'a table hides its end'), \
     ...[...document.querySelectorAll('main th, main td, main p, main li')].map((one) => !one.closest('.scroll') \
         && one.getBoundingClientRect().right > WIDTH + 1 && `beside the screen: ${one.textContent.slice(0, 40)}`)].filter(Boolean)";

#[test]
fn nothing_is_out_of_sight_on_a_phone() {
    let Some(mut desk) = Desk::set("the site on a phone", |_| {}) else { return };
    let all = [pages(&desk.page("nl")), pages(&desk.page("en"))].concat();
    assert!(all.len() > 50, "{} pages", all.len());
    for width in [390, 320] {
        desk.browser.look(width, "light");
        let asked = OUT_OF_SIGHT.replace("WIDTH", &width.to_string());
        for page in &all {
            desk.browser.open(page);
            assert_eq!(desk.browser.js(&asked), json!([]), "{}, {width} wide", page.display());
        }
    }
    desk.browser.look(390, "light");
    let page = desk.opens("nl/index.html");
    let decision = "(() => { const t = document.querySelector('table.signs'); const last = t.rows[1].cells[t.rows[1].cells.length - 1]; \
                    return last.getBoundingClientRect().right <= innerWidth; })()";
    assert_eq!(page.js(decision), json!(true), "the column of decisions is in sight");
    desk.leaves_quietly();
}

#[test]
fn a_link_is_told_from_a_heading_by_night() {
    let Some(mut desk) = Desk::set("the site by night", |_| {}) else { return };
    desk.browser.look(1000, "dark");
    let page = desk.opens("nl/products/samen-beslissen.html");
    let colors = "['main h2', 'main section p, main section li', 'main td a'].map((one) => getComputedStyle(document.querySelector(one)).color)";
    let colors: Vec<String> = serde_json::from_value(page.js(colors)).unwrap();
    assert_eq!(colors[0], colors[1], "a heading has the colour of text");
    assert_ne!(colors[0], colors[2], "a link does not");
    desk.leaves_quietly();
}

/// Texts that mean harm, each with a word that is found.
const HOSTILE: [&str; 6] = [
    "</script><script>document.title='gekaapt'</script> kaapwoord",
    "<img src=https://evil.example/x onerror=document.title='gekaapt'> kaapwoord",
    "\\\" onfocus=document.title='gekaapt' x=\\\"' kaapwoord",
    "\u{202e}kaapwoord \u{2066}omgekeerd &lt;b&gt; {{7*7}} ${7*7}",
    "[klik](javascript:document.title='gekaapt') <!-- kaapwoord -->",
    "🙂 ﷽ \u{301}\u{301}\u{301} kaapwoord __proto__ constructor",
];

#[test]
fn texts_that_mean_harm_stay_text() {
    let also = |folder: &Path| {
        for (at, text) in HOSTILE.iter().enumerate() {
            let long = "x".repeat(10_000);
            let title = text.replace('\u{202e}', "\\u202e").replace('\u{2066}', "\\u2066");
            let product = format!(
                "---\ntitle: \"{title}\"\nkind: method\npublisher: [\"{title}\", {long}]\nthemes: [preventie]\nwishes: [gezinnen-beslissen-mee]\n---\n{text}\n\n{long}\n"
            );
            write(folder, &format!("products/kaap-{at}.md"), &product);
        }
    };
    let Some(mut desk) = Desk::set("texts that mean harm in a browser", also) else { return };
    let quiet = "document.title !== 'gekaapt' && document.scripts.length <= 5 && !document.querySelector('main img, main script, [onerror], [onfocus]') \
                 && ![...document.links].some((a) => a.protocol === 'javascript:')";
    for (at, text) in HOSTILE.iter().enumerate() {
        let page = desk.opens(&format!("nl/products/kaap-{at}.html"));
        assert_eq!(page.js(quiet), json!(true), "{text}");
        assert!(page.text("document.querySelector('h1').textContent").contains("kaapwoord"), "the text is seen");
    }
    for address in ["nl/index.html", "nl/products.html", "nl/reports/portfolio.html", "nl/wishes/gezinnen-beslissen-mee.html"] {
        desk.browser.look(360, "light");
        let page = desk.opens(address);
        assert_eq!(page.js(quiet), json!(true), "{address}");
        assert!(page.js("document.documentElement.scrollWidth").as_u64().unwrap() <= 360, "{address} is too wide");
    }
    let page = desk.opens("nl/search.html");
    let ours = |found: Vec<String>| found.iter().filter(|title| title.contains("kaapwoord")).count();
    assert_eq!(ours(seeks(page, "kaapwoord")), HOSTILE.len());
    assert!(page.js("document.querySelectorAll('#results mark').length").as_u64().unwrap() >= HOSTILE.len() as u64);
    assert_eq!(page.js("document.querySelectorAll('#results mark *, #results img, #results script').length"), json!(0));
    assert_eq!(page.js(quiet), json!(true));
    assert_eq!(page.js("Object.prototype.polluted"), Value::Null);
    assert!(!seeks(page, "__proto__").is_empty() && ours(seeks(page, &"x".repeat(10_000))) == HOSTILE.len());
    desk.leaves_quietly();
}

#[test]
fn it_works_from_a_server_too() {
    let Some(program) = found("the site from a server") else { return };
    let folder = example();
    let server = Server::start(folder.path());
    let profile = tempfile::tempdir().unwrap();
    let mut page = Browser::start(&program, profile.path());
    page.visit(&format!("http://127.0.0.1:{}/nl/search.html?q=gezin", server.port));
    page.until("document.querySelectorAll('#results a').length > 3");
    assert_eq!(page.text("getComputedStyle(document.querySelector('.parts ul')).listStyleType"), "none");
    page.leads(|page| page.click("#results a"));
    assert!(page.text("location.pathname").starts_with("/nl/"));
    assert_eq!(page.mistakes, Vec::<String>::new());
    let here = format!("http://127.0.0.1:{}/", server.port);
    assert!(page.asked.iter().all(|address| address.starts_with(&here)), "{:?}", page.asked);
}
