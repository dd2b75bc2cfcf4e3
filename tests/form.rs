//! The form in a real browser: what a colleague sees, types and sends back, and what `kt` reads of it.
#![cfg(unix)]
#![allow(clippy::unwrap_used)]

#[path = "support/browser.rs"]
mod browser;
mod support;

use std::fs;
use std::path::PathBuf;

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

#[test]
fn every_checklist_that_comes_with_kt_can_be_a_form_with_its_questions() {
    let folder = example();
    let subjects = [
        ("product", "product/startgesprek-gezin"),
        ("network", "network/ontwikkeltafel-wachten"),
        ("practice", "practice/samen-schrijven"),
    ];
    let lists = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/data/checklists")).unwrap();
    let mut made = 0;
    for list in lists.map(|list| list.unwrap().path()) {
        let (name, text) = (list.file_stem().unwrap().to_str().unwrap(), fs::read_to_string(&list).unwrap());
        let about = text.split_once("\nsubject:\n  - ").unwrap().1.lines().next().unwrap();
        let (_, subject) = subjects.iter().find(|(kind, _)| *kind == about).unwrap();
        let page = kt(folder.path(), &["form", subject, "--for", "teamleider", "--checklist", name, "-o", "-"]);
        assert!(page.status.success(), "{name}: {}", said(&page));
        let paper =
            kt(folder.path(), &["form", subject, "--for", "teamleider", "--checklist", name, "--format", "print", "-o", "-"]);
        assert!(paper.status.success(), "{name}: {}", said(&paper));
        let page = printed(&page);
        let questions: Vec<&str> =
            text.split_once("\nquestions:\n").unwrap().1.lines().filter_map(|line| line.strip_prefix("  - id: ")).collect();
        let missing: Vec<&str> = questions.into_iter().filter(|id| !page.contains(&format!("\"{id}\""))).collect();
        // The description of a practice is read from its text, and translating it has a form of its own.
        let elsewhere = |id: &&str| name == "practice" && id.starts_with(['B', 'C']);
        assert!(missing.iter().all(elsewhere), "{name}: {missing:?}");
        made += 1;
    }
    assert!(made >= 9, "{made}");
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
    page.click("input[name=q4-certainty][value=low]");
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
    let told = printed(&kt(desk.folder.path(), &["assess", "--answers", path, "--final"]));
    assert!(told.contains("De antwoorden blijven dicht") && !told.contains("van 100"), "{told}");
    let record =
        fs::read_to_string(desk.folder.path().join("assessments/liso-handboek/2026-04-08-teamleider-ambulant.yaml")).unwrap();
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

#[test]
fn the_keyboard_alone_is_enough() {
    let Some(mut desk) = Desk::set("the interview by keyboard") else { return };
    desk.opens(&INTERVIEW, PAGE);
    let page = &mut desk.browser;
    let focus = "(document.activeElement.id || document.activeElement.name || document.activeElement.outerHTML) + ' ' + \
                 (document.activeElement.value || '')";
    page.press("Tab");
    assert!(page.js("document.activeElement.matches('.skip')").as_bool().unwrap());
    page.press("Enter");
    page.until("document.activeElement.id === 'questions'");
    page.press("Tab");
    assert_eq!(page.text(focus), "q0 0");
    page.press("ArrowDown");
    page.press("ArrowDown");
    assert_eq!(page.text(focus), "q0 2");
    page.press("ArrowUp");
    assert_eq!(page.js("document.querySelector('input[name=q0]:checked').value"), json!("1"));
    page.press("Tab");
    page.press("Tab");
    page.press("Enter");
    page.press("Tab");
    page.types("jaarplan");
    assert_eq!(page.js("document.getElementById('q0-source').value"), json!("jaarplan"));
    let seen = "(() => { const e = document.activeElement.getBoundingClientRect(); const bar = document.querySelector('.bar').getBoundingClientRect(); \
                return e.top >= bar.bottom - 1 && e.bottom <= innerHeight + 1 || `${e.top} ${e.bottom} under ${bar.bottom}`; })()";
    page.press("Tab");
    let mut stops = 0;
    while page.js("document.activeElement !== document.body") == json!(true) {
        assert_eq!(page.js(seen), json!(true), "the focus is hidden at {}", page.text(focus));
        stops += 1;
        page.press("Tab");
    }
    assert!((20..200).contains(&stops), "{stops} stops");
    desk.leaves_quietly();
}

/// A page in the states in which a person meets it, looked at by axe-core.
fn without_barriers(page: &mut Browser, states: &[(&str, &str)]) {
    for (width, scheme) in [(1000, "light"), (1000, "dark"), (360, "light")] {
        page.look(width, scheme);
        page.js("localStorage.clear()");
        page.reload();
        for (state, steps) in states {
            page.js(steps);
            assert_eq!(page.barriers(), Vec::<String>::new(), "{state}, {width} wide, {scheme}");
            let wide = page.js("document.documentElement.scrollWidth").as_u64().unwrap();
            assert!(wide <= u64::from(width), "{state}: {wide} points wide where {width} fit");
        }
    }
}

#[test]
fn the_interview_keeps_nobody_out() {
    let Some(mut desk) = Desk::set("axe-core on the interview") else { return };
    desk.opens(&INTERVIEW, PAGE);
    let states = [
        ("empty", "null"),
        (
            "with everything open",
            "for (const d of document.querySelectorAll('details')) d.open = true; \
             document.querySelector('input[name=q0][value=\"0\"]').click(); document.querySelector('input[name=q1][value=na]').click()",
        ),
        ("with what is wrong", "document.querySelector('button[type=submit]').click()"),
        (
            "done",
            "{ const reason = document.getElementById('q1-reason'); reason.value = 'speelt niet'; \
             reason.dispatchEvent(new Event('input', {bubbles: true})); } document.querySelector('input[name=q0-remedy]').click(); \
             document.querySelector('button[type=submit]').click(); document.querySelector('#summary button').click()",
        ),
        ("about to be cleared", "document.querySelector('[data-clear-all]').click()"),
    ];
    without_barriers(&mut desk.browser, &states.map(|(state, steps)| (state, steps)));
    desk.leaves_quietly();
}

#[test]
fn what_is_wrong_is_named_and_leads_to_its_place() {
    let Some(mut desk) = Desk::set("mistakes in the interview") else { return };
    desk.opens(&INTERVIEW, PAGE);
    let page = &mut desk.browser;
    page.click("input[name=q0][value=na]");
    page.click("input[name=q1][value='2']");
    page.click("#q1-beside summary");
    page.click("#q1-note");
    page.types("bel 06-12345678 of mail j.jansen@zorg-test.nl");
    page.click("button[type=submit]");
    page.until("document.activeElement.id === 'summary'");
    let told = page.text("document.getElementById('summary').innerText");
    assert!(told.contains("Vraag A1: geef een reden") && told.contains("Vraag A2: hier lijkt een mailadres"), "{told}");
    page.press("Tab");
    page.press("Enter");
    assert_eq!(page.text("document.activeElement.id"), "q0-reason");
    assert_eq!(page.text("document.activeElement.getAttribute('aria-invalid')"), "true");
    page.types("speelt niet");
    page.js("document.getElementById('q1-note').value = ''");
    page.click("button[type=submit]");
    assert!(page.text("document.getElementById('summary').innerText").contains("Nog zonder antwoord"));
    desk.leaves_quietly();
}

#[test]
fn a_form_goes_on_elsewhere_from_its_own_file_only_and_can_be_cleared() {
    let Some(mut desk) = Desk::set("going on from a file") else { return };
    desk.opens(&INTERVIEW, PAGE);
    let page = &mut desk.browser;
    page.click("input[name=q0][value='3']");
    page.click("input[name=q1][value=na]");
    page.click("#q1-reason");
    page.types("speelt niet");
    page.click(".tools summary");
    page.click("#interim");
    let file = desk.browser.download(desk.profile.path(), "answers-liso-handboek");
    let page = &mut desk.browser;
    page.click(".tools [data-clear-all]");
    page.until("document.getElementById('sure').open");
    page.click("#sure-yes");
    page.until("document.getElementById('progress').value === 0");
    page.reload();
    assert_eq!(page.js("document.getElementById('progress').value"), json!(0));

    let other = desk.profile.path().join("other.json");
    fs::write(&other, fs::read_to_string(&file).unwrap().replace("liso-handboek", "midi")).unwrap();
    for (chosen, told, done) in [(&other, "hoort niet bij dit formulier", 0), (&file, "Het bestand is ingelezen", 2)] {
        let page = &mut desk.browser;
        let root = page.call("DOM.getDocument", &json!({}));
        let node = page.call("DOM.querySelector", &json!({"nodeId": root["root"]["nodeId"], "selector": "#open"}));
        page.call("DOM.setFileInputFiles", &json!({"nodeId": node["nodeId"], "files": [chosen]}));
        page.until(&format!("document.getElementById('notice').textContent.includes({told:?})"));
        assert_eq!(page.js("document.getElementById('progress').value"), json!(done));
    }
    assert_eq!(desk.browser.text("document.getElementById('q1-reason').value"), "speelt niet");
    desk.leaves_quietly();
}

#[test]
fn a_browser_that_keeps_nothing_is_told_of() {
    let Some(mut desk) = Desk::set("a browser without storage") else { return };
    let none = "Object.defineProperty(window, 'localStorage', {get() { throw new Error('no'); }})";
    desk.browser.call("Page.addScriptToEvaluateOnNewDocument", &json!({"source": none}));
    desk.opens(&INTERVIEW, PAGE);
    let page = &mut desk.browser;
    assert!(page.text("document.getElementById('notice').textContent").contains("bewaart niets"));
    page.click("input[name=q0][value='3']");
    assert_eq!(page.js("document.getElementById('progress').value"), json!(1));
    desk.leaves_quietly();
}

/// A checklist with every type of question, for wishes.
const EVERY_TYPE: &str = "checklist: 1
version: '2'
title: {nl: Alles}
subject: [wish]
groups: [{id: A, title: {nl: Eerst}}, {id: B, title: {nl: Daarna}}]
questions:
  - {id: A1, group: A, type: yes-no, question: {nl: Herkent u dit?}}
  - {id: A2, group: A, type: scale, question: {nl: Hoe goed past het?}, anchors: {1: {nl: niet}, 5: {nl: helemaal}}}
  - {id: A3, group: A, type: rating, question: {nl: Welk cijfer geeft u?}, anchors: {0: {nl: slecht}, 10: {nl: goed}}}
  - {id: A4, group: A, type: choice, question: {nl: Wat neemt u over?}, choices: [{id: whole, title: {nl: alles}}, {id: part, title: {nl: een deel}}]}
  - {id: B1, group: B, type: text, question: {nl: Wat moet er anders?}}
  - {id: B2, group: B, type: list, question: {nl: Wie zijn nodig?}}
  - {id: B3, group: B, type: status, question: {nl: Is erover gesproken?}}
  - {id: B4, group: B, type: steps, question: {nl: Welke stappen zet u?}}
  - {id: B5, group: B, type: text, question: {nl: Wat nog?}}
";

#[test]
fn every_type_of_question_comes_back_as_it_was_meant() {
    let Some(mut desk) = Desk::set("every type of question") else { return };
    fs::create_dir_all(desk.folder.path().join("checklists")).unwrap();
    fs::write(desk.folder.path().join("checklists/alles.yaml"), EVERY_TYPE).unwrap();
    let args = ["form", "wish/gezinnen-beslissen-mee", "--checklist", "alles", "--for", "ambulant hulpverlener"];
    desk.opens(&args, "form-gezinnen-beslissen-mee-ambulant-hulpverlener.html");
    let page = &mut desk.browser;
    without_barriers(page, &[("empty", "null")]);
    page.look(1000, "light");
    for choice in ["q0][value='0'", "q1][value='4'", "q2][value='8'", "q3][value='1'", "q6][value='1'"] {
        page.click(&format!("input[name={choice}]"));
    }
    let typed = [
        ("#q4-text", "Korter.\nEn duidelijker."),
        ("#q5-text", "ouders\n\n jongeren "),
        ("#q7-what-0", "oefenen"),
        ("#q7-by-0", "teamleider"),
    ];
    for (field, text) in typed {
        page.click(field);
        page.types(text);
    }
    page.js("{ const due = document.getElementById('q7-due-0'); due.value = '2026-06-01'; due.dispatchEvent(new Event('input', {bubbles: true})); }");
    page.click("#q7-what-1");
    page.types("half af");
    page.click("#q8-text");
    page.types("toch niet");
    page.click("input[name=q8][value=unknown]");
    page.click("button[type=submit]");
    page.until("document.activeElement.id === 'summary'");
    assert!(page.text("document.getElementById('summary').innerText").contains("Vraag B4: zeg bij elke stap wat, wie en wanneer"));
    page.js("{ const half = document.getElementById('q7-what-1'); half.value = ''; half.dispatchEvent(new Event('input', {bubbles: true})); }");
    page.click("button[type=submit]");
    page.until("document.activeElement.id === 'done-title'");
    let file = desk.saved("answers-gezinnen");
    let record = desk.reads(
        &["assess", "--answers", file.to_str().unwrap(), "--final"],
        "assessments/gezinnen-beslissen-mee/2026-04-08-ambulant-hulpverlener.yaml",
    );
    let expected = "answers:\n  A1:\n    choice: yes\n  A2:\n    score: 5\n  A3:\n    score: 8\n  A4:\n    choice: part\n  B1:\n    \
                    text: |-\n      Korter.\n      En duidelijker.\n  B2:\n    items:\n      - ouders\n      - jongeren\n  B3:\n    choice: planned\n  \
                    B4:\n    steps:\n      - what: oefenen\n        by: teamleider\n        due: 2026-06-01\n  B5:\n    unknown: true\n    note: toch niet\n";
    assert!(record.ends_with(expected), "{record}");
    desk.leaves_quietly();
}

#[test]
fn the_form_of_one_assessor_holds_nothing_of_another() {
    let folder = example();
    let made = kt(folder.path(), &["form", "product/samen-beslissen", "--for", "gedragswetenschapper"]);
    assert!(made.status.success(), "{}", said(&made));
    let page = fs::read_to_string(folder.path().join("out/form-samen-beslissen-gedragswetenschapper.html")).unwrap();
    let mut told = 0;
    for entry in fs::read_dir(folder.path().join("assessments/samen-beslissen")).unwrap() {
        for line in fs::read_to_string(entry.unwrap().path()).unwrap().lines() {
            let text = line.trim().split_once(": ").filter(|(key, _)| matches!(*key, "note" | "reason"));
            let text = text.map(|(_, text)| text.trim_matches(['"', '\'']));
            if let Some(text) = text.filter(|text| text.len() > 30) {
                assert!(!page.contains(text), "{text}");
                told += 1;
            }
        }
    }
    assert!(told > 5, "the example has answers of others");
}

const SURVEY: &str = "survey-jeugdhulp-merwede-samen-beslissen-before.html";

/// A round with two roles, and its questionnaire.
fn round(desk: &mut Desk) {
    let roles = ["--role", "ambulant hulpverlener", "--role", "gedragswetenschapper"];
    for name in ["samen-beslissen-before.yaml", "samen-beslissen-before.csv"] {
        let _ = fs::remove_file(desk.folder.path().join("surveys/jeugdhulp-merwede").join(name));
    }
    let made = kt(desk.folder.path(), &[["survey", "new", "samen-beslissen", "--invited", "40"].as_slice(), &roles].concat());
    assert!(made.status.success(), "{}", said(&made));
    desk.opens(&["survey", "form", "jeugdhulp-merwede/samen-beslissen-before"], SURVEY);
}

#[test]
fn a_respondent_fills_in_the_survey_and_leaves_no_trace() {
    let Some(mut desk) = Desk::set("the survey in a browser") else { return };
    round(&mut desk);
    let page = &mut desk.browser;
    assert_eq!(page.text("document.getElementById('progress-text').textContent"), "0 van 45 beantwoord");
    page.js("for (let at = 0; at < 45; at += 1) document.querySelector(`input[name=q${at}][value=\"${at % 2 + 1}\"]`).click()");
    page.click("input[name=q45][value='1']");
    page.click("#q46-text");
    page.types("Meer tijd.");
    page.reload();
    let notice = page.text("document.getElementById('notice').textContent");
    assert!(notice.contains("Zijn ze niet van u"), "{notice}");
    page.click("button[type=submit]");
    page.until("document.activeElement.id === 'done-title'");
    assert_eq!(page.js("Object.keys(localStorage).length"), json!(0));
    let file = desk.saved("answers-jeugdhulp-merwede-samen-beslissen-before-");
    let answers: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    let keys: Vec<&String> = answers.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["kt", "kind", "survey", "digest", "role", "answers"], "nothing tells who or when");
    assert_eq!(answers["survey"], json!("jeugdhulp-merwede/samen-beslissen-before"));
    assert_eq!(answers["role"], json!("gedragswetenschapper"));
    let part = ["procedural-clarity", "self-efficacy.stap-1", "outcome-expectations.doel-1.chance", "formal-ratification", "tips"];
    assert_eq!(part.map(|key| answers["answers"][key].clone()), [json!(2), json!(3), json!(2), json!("yes"), json!("Meer tijd.")]);
    let headers = fs::read_to_string(desk.folder.path().join("out").join(SURVEY.replace(".html", ".csv"))).unwrap();
    let headers: Vec<&str> = headers.trim_end().split(';').collect();
    let told = answers["answers"].as_object().unwrap().keys();
    let holds = |key: &String| headers.iter().any(|header| header.trim_end_matches('"').ends_with(&format!("[{key}]")));
    assert!(told.clone().all(holds), "{told:?} {headers:?}");
    assert_eq!(headers.len(), 1 + 45 + 2);
    let read = kt(desk.folder.path(), &["survey", "import", file.to_str().unwrap(), "--remarks"]);
    assert!(read.status.success(), "{}", said(&read));
    let kept = fs::read_to_string(desk.folder.path().join("surveys/jeugdhulp-merwede/samen-beslissen-before.csv")).unwrap();
    let mut rows = kept.lines().map(|line| line.split([',', ';']).collect::<Vec<_>>());
    let (names, row) = (rows.next().unwrap(), rows.next().unwrap());
    let of = |name: &str| names.iter().position(|one| *one == name).map(|at| row[at]);
    let words = ["procedural-clarity", "self-efficacy.stap-1", "outcome-expectations.doel-1.chance"];
    assert_eq!(words.map(of), [Some("2"), Some("3"), Some("2")], "{kept}");
    assert!(of("role").is_none_or(str::is_empty), "one person of a role would be known by it: {kept}");
    desk.leaves_quietly();
}

#[test]
fn the_survey_keeps_nobody_out() {
    let Some(mut desk) = Desk::set("axe-core on the survey") else { return };
    round(&mut desk);
    without_barriers(&mut desk.browser, &[("empty", "null"), ("answered", "document.querySelector('input[name=q3]').click()")]);
    desk.leaves_quietly();
}

/// The words above the boxes that stand on more than one line.
const BROKEN: &str = "[...document.querySelectorAll('table.ticks thead th')].flatMap((th) => { const text = th.firstChild; \
                      return text ? [...text.data.matchAll(/\\S+/g)].filter((word) => { const range = document.createRange(); \
                      range.setStart(text, word.index); range.setEnd(text, word.index + word[0].length); \
                      return range.getClientRects().length > 1; }).map((word) => word[0]) : []; })";

#[test]
fn on_paper_no_word_above_a_box_is_broken_and_words_stay_with_their_table() {
    let Some(mut desk) = Desk::set("the survey on paper") else { return };
    round(&mut desk);
    let page = &mut desk.browser;
    page.open(&desk.folder.path().join("out").join(SURVEY.replace(".html", "-print.html")));
    page.on_paper(665);
    assert_eq!(page.js("document.querySelectorAll('table.ticks').length > 5"), json!(true));
    assert_eq!(page.js(BROKEN), json!([]));
    let alone = "[...document.querySelectorAll('p:has(+ table.ticks), p:has(+ p + table.ticks)')].filter((words) => \
                 getComputedStyle(words).breakAfter !== 'avoid').length";
    assert_eq!(page.js(alone), json!(0));
    desk.leaves_quietly();
}

#[test]
fn the_survey_has_the_look_of_the_organisation() {
    let Some(mut desk) = Desk::set("the look of the survey") else { return };
    round(&mut desk);
    let page = &mut desk.browser;
    let logo = page.js("document.querySelector('.house img').naturalWidth > 0");
    assert_eq!((logo, page.text("document.querySelector('.house p').textContent")), (json!(true), "Jeugdhulp Merwede".to_owned()));
    page.look(1000, "light");
    assert_eq!(page.text("getComputedStyle(document.querySelector('h2')).color"), "rgb(18, 78, 107)");
    desk.leaves_quietly();
}

/// What a hostile text tries: to end the script, to be an element, to fill in a message, to turn the reading direction.
const HOSTILE: &str = "</script><img src=x onerror=document.title='gekaapt'><!-- {done} \u{202e} & \\\" ' ` ${1} 😀";

#[test]
fn hostile_texts_are_shown_and_come_back_as_they_were() {
    let Some(mut desk) = Desk::set("hostile texts") else { return };
    let yaml = serde_json::to_string(HOSTILE).unwrap();
    let list = format!(
        "checklist: 1\nversion: '1'\ntitle:\n  nl: {yaml}\nsubject: [wish]\ngroups:\n  - id: A\n    title:\n      nl: {yaml}\nquestions:\n  \
         - id: A1\n    group: A\n    type: choice\n    question:\n      nl: {yaml}\n    help:\n      nl: {yaml}\n    choices:\n      \
         - id: one\n        title:\n          nl: {yaml}\n  - id: {yaml}\n    group: A\n    type: text\n    question:\n      nl: {yaml}\n"
    );
    fs::create_dir_all(desk.folder.path().join("checklists")).unwrap();
    fs::write(desk.folder.path().join("checklists/wens.yaml"), list).unwrap();
    let args = ["form", "wish/gezinnen-beslissen-mee", "--checklist", "wens", "--for", "teamleider <b>x</b>"];
    desk.opens(&args, "form-gezinnen-beslissen-mee-teamleider-b-x-b.html");
    let page = &mut desk.browser;
    assert_eq!(
        page.js("[document.querySelectorAll('img:not(.house img)').length, document.scripts.length, document.querySelectorAll('b').length]"),
        json!([0, 2, 0])
    );
    assert!(!page.text("document.title").contains("gekaapt"));
    assert!(page.text("document.querySelector('#q0 legend').textContent").contains("</script><img src=x"));
    page.click("input[name=q0][value='0']");
    page.click("#q1-text");
    page.types(HOSTILE);
    page.click("button[type=submit]");
    let file = desk.saved("answers-gezinnen");
    let saved: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    assert_eq!(saved["answers"]["A1"], json!({"choice": "one"}));
    assert_eq!(saved["answers"][HOSTILE]["text"], json!(HOSTILE.replace('\u{202e}', "")));
    desk.leaves_quietly();
}
