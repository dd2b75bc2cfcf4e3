//! The form in a real browser: what a colleague sees, types and sends back, and what `kt` reads of it.
#![cfg(unix)]
#![allow(clippy::unwrap_used)]

#[path = "support/browser.rs"]
mod browser;
mod support;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;

use browser::{Browser, found};
use support::{example, kt, printed, said};

/// A copy of the example, and a browser beside it.
struct Desk {
    folder: TempDir,
    profile: TempDir,
    browser: Browser,
}

impl Desk {
    fn set(test: &str) -> Option<Self> {
        let program = found(test)?;
        let profile = tempfile::tempdir().unwrap();
        let browser = Browser::start(&program, profile.path());
        Some(Self { folder: example(), profile, browser })
    }

    /// Makes a page with `kt` and opens it.
    fn opens(&mut self, args: &[&str], page: &str) -> PathBuf {
        let made = kt(self.folder.path(), args);
        assert!(made.status.success(), "{}", said(&made));
        let page = self.folder.path().join("out").join(page);
        self.browser.open(&page);
        page
    }

    /// The file that was saved, as text.
    fn saved(&self, begin: &str) -> PathBuf {
        self.browser.download(self.profile.path(), begin)
    }

    /// Runs `kt` with this file and gives what it wrote to a record.
    fn reads(&self, args: &[&str], record: &str) -> String {
        let read = kt(self.folder.path(), args);
        assert!(read.status.success(), "{}", said(&read));
        fs::read_to_string(self.folder.path().join(record)).unwrap()
    }

    /// Nothing went wrong in the page, and it asked for nothing.
    fn leaves_quietly(mut self) {
        self.browser.js("1");
        assert_eq!(self.browser.mistakes, Vec::<String>::new());
        assert_eq!(self.browser.asked, Vec::<String>::new());
    }
}

const INTERVIEW: [&str; 5] = ["form", "product/liso-handboek", "--for", "teamleider ambulant", "--quick"];
const PAGE: &str = "form-liso-handboek-teamleider-ambulant.html";

#[test]
fn a_colleague_fills_in_the_interview_and_kt_reads_it() {
    let Some(mut desk) = Desk::set("the interview in a browser") else { return };
    desk.opens(&INTERVIEW, PAGE);
    let page = &mut desk.browser;
    assert_eq!(page.text("document.getElementById('progress-text').textContent"), "0 van 11 beantwoord");

    page.click("input[name=q0][value='3']");
    page.press("Tab");
    page.press("Tab");
    page.press("Tab");
    page.press("Space");
    page.click("input[name=q2][value=na]");
    page.click("#q2-reason");
    page.types("er is nog geen tekst");
    page.click("input[name=q3][value=unknown]");
    page.click("#q4-beside summary");
    page.click("#q4-source");
    page.types("jaarplan \"2026\": </script><b>&amp; meer");
    page.click("#q4-note");
    page.types("één\ntwee");
    page.click("#q4-certainty-none, input[name=q4-certainty][value=low]");
    page.click("input[name=q4][value='1']");
    page.click("input[name=q8][value='0']");
    page.click("input[name=q8-remedy][value=yes]");
    let kept = "document.getElementById('progress-text').textContent";
    let before = page.text(kept);

    page.reload();
    assert_eq!(page.text(kept), before);
    assert!(page.text("document.getElementById('notice').textContent").contains("U gaat verder waar u was"));
    assert_eq!(page.text("document.getElementById('q4-note').value"), "één\ntwee");

    page.click("button[type=submit]");
    page.until("document.activeElement.id === 'summary'");
    assert!(page.text("document.getElementById('summary').textContent").contains("Nog zonder antwoord: 5"));
    page.click("#summary button");
    page.until("document.activeElement.id === 'done-title'");
    let file = desk.saved("answers-liso-handboek-teamleider-ambulant");
    let path = file.to_str().unwrap();
    let preview = printed(&kt(desk.folder.path(), &["assess", "--answers", path, "--dry-run"]));
    assert!(preview.contains("+assessor: teamleider ambulant"), "{preview}");
    let record =
        desk.reads(&["assess", "--answers", path, "--final"], "assessments/liso-handboek/2026-04-08-teamleider-ambulant.yaml");
    for part in [
        "set: quick\nround: 1\nassessor: teamleider ambulant\ndate: 2026-04-08\nstatus: final\n",
        "A1:\n    score: 4\n",
        "not-applicable: er is nog geen tekst\n",
        "unknown: true\n",
        "score: 2\n    certainty: low\n    source: 'jaarplan \"2026\": </script><b>&amp; meer'\n    note: |-\n      één\n      twee\n",
        "score: 1\n    remediable: true\n",
    ] {
        assert!(record.contains(part), "{part}\nis not in\n{record}");
    }
    desk.leaves_quietly();
}
