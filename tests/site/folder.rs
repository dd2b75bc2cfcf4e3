//! The site as files: addresses, links, what stays out, what is written again.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::support::{example, kt, printed, said};

/// The example with its site, and where that is.
pub(crate) fn built(args: &[&str]) -> (TempDir, PathBuf) {
    let folder = example();
    build(folder.path(), args);
    let site = folder.path().join("out/site");
    (folder, site)
}

/// Builds the site, and gives what was said.
pub(crate) fn build(folder: &Path, args: &[&str]) -> String {
    let made = kt(folder, &[&["site", "build"], args].concat());
    assert!(made.status.success(), "{}", said(&made));
    printed(&made)
}

#[test]
fn the_list_of_what_to_do_says_that_drafts_do_not_count() {
    let list = |site: &Path| {
        let home = fs::read_to_string(site.join("nl/index.html")).unwrap();
        home.contains("Concepten staan niet op deze site en tellen hier niet mee.")
    };
    let (folder, site) = built(&[]);
    assert!(list(&site));
    build(folder.path(), &["--drafts"]);
    assert!(!list(&site), "with drafts on it there is no difference");
}

#[test]
fn a_session_that_was_called_off_taught_nothing() {
    let folder = example();
    let text = "title: Kring\nsessions:\n  - {date: 2026-01-05, lesson: Vraag het eerst.}\n  - {date: 2026-02-05, cancelled: true, lesson: Ging niet door.}\n";
    write(folder.path(), "networks/kring.yaml", text);
    build(folder.path(), &[]);
    let lessons = fs::read_to_string(folder.path().join("out/site/nl/lessons.html")).unwrap();
    assert!(lessons.contains("Vraag het eerst.") && !lessons.contains("Ging niet door."));
}

/// The files of a site by their path.
fn files(site: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    gather(site, site, &mut files);
    files
}

fn gather(top: &Path, from: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(top, &path, files);
        } else {
            let name = path.strip_prefix(top).unwrap().to_string_lossy().replace('\\', "/");
            files.insert(name, fs::read(&path).unwrap());
        }
    }
}

/// Everything that the files of a site say.
fn all_of(site: &Path) -> String {
    files(site).values().map(|bytes| String::from_utf8_lossy(bytes).into_owned()).collect()
}

/// Writes a file of the repository.
pub(crate) fn write(folder: &Path, path: &str, text: &str) {
    let place = folder.join(path);
    fs::create_dir_all(place.parent().unwrap()).unwrap();
    fs::write(place, text).unwrap();
}

#[test]
fn every_link_of_every_page_leads_to_a_page_and_a_place() {
    let (_folder, site) = built(&["--drafts"]);
    let files = files(&site);
    let html: BTreeMap<&String, String> = files
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path, String::from_utf8(bytes.clone()).unwrap()))
        .collect();
    let mut followed = 0;
    for (path, text) in &html {
        for address in text.split(" href=\"").chain(text.split(" src=\"")).skip(1).map(|rest| rest.split('"').next().unwrap()) {
            if address.contains(':') || address.starts_with('<') {
                continue;
            }
            let (file, place) = address.split_once('#').unwrap_or((address, ""));
            let target = if file.is_empty() { (*path).clone() } else { joined(path, file) };
            assert!(files.contains_key(&target), "{path} leads to {address}, which is not there");
            let named = place.is_empty() || html[&target].contains(&format!("id=\"{place}\""));
            assert!(named, "{path} leads to {address}, where no such place is");
            followed += 1;
        }
    }
    assert!(html.len() > 100 && followed > 2_000, "{} pages, {followed} links", html.len());
}

/// Where a link on a page leads.
fn joined(page: &str, address: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    parts.join("/")
}

#[test]
fn every_page_is_there_in_both_languages_under_its_own_id() {
    let (_folder, site) = built(&[]);
    let names = |lang: &str| {
        let lang = format!("{lang}/");
        files(&site).into_keys().filter_map(|path| path.strip_prefix(&lang).map(str::to_owned)).collect::<BTreeSet<String>>()
    };
    assert_eq!(names("nl"), names("en"));
    for address in [
        "index.html",
        "products/samen-beslissen.html",
        "memos/2026-03-12-samen-beslissen.html",
        "reports/portfolio.html",
        "surveys/jeugdhulp-merwede/samen-beslissen-before.html",
        "search.html",
    ] {
        assert!(names("nl").contains(address), "{address}");
    }
    let page = fs::read_to_string(site.join("en/products/samen-beslissen.html")).unwrap();
    assert!(page.contains("<html lang=\"en\">") && page.contains("What the assessors make of it"), "{page}");
    assert!(page.contains("href=\"../../nl/products/samen-beslissen.html\" lang=\"nl\""), "{page}");
}

#[test]
fn the_same_folder_gives_the_same_bytes_on_any_number_of_threads() {
    let (folder, site) = built(&[]);
    let first = files(&site);
    for threads in ["1", "2", "4"] {
        let dir = folder.path().join(format!("out/site-{threads}"));
        let made = Command::new(env!("CARGO_BIN_EXE_kt"))
            .args(["-C", folder.path().to_str().unwrap(), "site", "build", dir.to_str().unwrap()])
            .env("RAYON_NUM_THREADS", threads)
            .output()
            .unwrap();
        assert!(made.status.success(), "{}", said(&made));
        assert!(files(&dir) == first, "other bytes on {threads} threads");
    }
}

#[test]
fn what_is_internal_and_what_is_a_draft_stays_out_unless_asked() {
    let folder = example();
    let secret = "title: Geheimwens\norganisation: jeugdhulp-merwede\nrank: 9\ndate: 2026-01-05\nstatus: open\ninternal: true\n";
    write(folder.path(), "wishes/verborgen-wens.yaml", secret);
    let product = "---\ntitle: Geheimproduct\nkind: method\nwishes: [verborgen-wens, gezinnen-beslissen-mee]\ninternal: true\n---\nGeheimtekst\n";
    write(folder.path(), "products/verborgen-product.md", product);
    let open = "---\ntitle: Openproduct\nkind: method\nwishes: [verborgen-wens]\norigin: product/verborgen-product\n---\nZie [dit](verborgen-product.md).\n";
    write(folder.path(), "products/open.md", open);
    let memo = fs::read_to_string(folder.path().join("memos/2026-04-02-liso-framework.md")).unwrap();
    assert!(memo.contains("status: draft"), "the example has a memo that is a draft");
    write(folder.path(), "memos/2026-04-02-liso-framework.md", &(memo + "\nConceptzin\n"));
    let site = folder.path().join("out/site");

    build(folder.path(), &[]);
    let all = all_of(&site);
    assert!(all.contains("Openproduct"));
    for word in ["Geheim", "verborgen-wens.html", "verborgen-product.html", "Conceptzin", "2026-04-02-liso-framework"] {
        assert!(!all.to_lowercase().contains(&word.to_lowercase()), "{word} is on the site");
    }
    build(folder.path(), &["--internal"]);
    let all = all_of(&site);
    assert!(all.contains("Geheimwens") && all.contains("Geheimtekst") && !all.contains("Conceptzin"));
    assert!(all.contains("Deze site bevat interne gegevens") && all.contains("noindex"));
    build(folder.path(), &["--drafts"]);
    let all = all_of(&site);
    assert!(!all.contains("Geheim") && all.contains("Conceptzin") && all.contains("Op deze site staan ook concepten"));
}

#[test]
fn personal_data_is_masked_on_pages_and_in_the_list_of_words() {
    let folder = example();
    let text = "---\ntitle: Bel 06-12345678 nu\nkind: method\nwishes: [gezinnen-beslissen-mee]\n---\nMail [ons](mailto:j.jansen@zorg-test.nl) of \
                j.jansen@zorg-test.nl, bsn 999990019, en bel 06-12345678.\n";
    write(folder.path(), "products/bellen.md", text);
    build(folder.path(), &[]);
    let all = all_of(&folder.path().join("out/site"));
    assert!(all.contains("06•••••78") && all.contains("•••"), "what is masked is seen to be masked");
    for found in ["12345678", "jansen", "999990019"] {
        assert!(!all.contains(found), "{found} is on the site");
    }
}

#[test]
fn a_change_writes_only_the_pages_that_tell_of_it() {
    let (folder, site) = built(&[]);
    let before = files(&site);
    assert!(build(folder.path(), &[]).contains("niets veranderd"));
    let place = folder.path().join("wishes/wachten-korter.yaml");
    let place =
        if place.exists() { place } else { folder.path().join("wishes").read_dir().unwrap().next().unwrap().unwrap().path() };
    let wish = fs::read_to_string(&place).unwrap();
    fs::write(&place, wish.replacen("title: ", "title: Anders - ", 1)).unwrap();
    build(folder.path(), &[]);
    let after = files(&site);
    let changed: Vec<&String> =
        after.iter().filter(|(path, bytes)| before.get(*path) != Some(bytes)).map(|(path, _)| path).collect();
    assert!(changed.iter().any(|path| path.contains("wishes/")) && changed.len() < 60, "{changed:?}");

    fs::write(site.join("nl/own.txt"), "van iemand anders").unwrap();
    fs::write(site.join("nl/index.html"), "met de hand").unwrap();
    fs::remove_file(folder.path().join("products/voorzorg.md")).unwrap();
    let told = build(folder.path(), &[]);
    assert!(told.contains("weggehaald"), "{told}");
    assert!(!site.join("nl/products/voorzorg.html").exists() && site.join("nl/own.txt").exists());
    let clean = folder.path().join("out/clean");
    build(folder.path(), &[clean.to_str().unwrap()]);
    let mut now = files(&site);
    now.remove("nl/own.txt");
    assert!(now == files(&clean), "a site that was brought up to date is another than a new one");
}

#[test]
fn no_site_is_made_among_records_or_over_files_of_someone_else() {
    let folder = example();
    for dir in ["products", ".", "..", "products/site", ".kt"] {
        let refused = kt(folder.path(), &["site", "build", folder.path().join(dir).to_str().unwrap()]);
        assert_eq!(refused.status.code(), Some(2), "{dir}");
        assert!(said(&refused).contains("daar staan records"), "{dir}: {}", said(&refused));
    }
    fs::create_dir_all(folder.path().join("out/mine")).unwrap();
    write(folder.path(), "out/mine/index.html", "van mij");
    let refused = kt(folder.path(), &["site", "build", folder.path().join("out/mine").to_str().unwrap()]);
    assert!(said(&refused).contains("niet leeg"), "{}", said(&refused));
    assert_eq!(fs::read_to_string(folder.path().join("out/mine/index.html")).unwrap(), "van mij");
}

#[test]
fn the_answers_of_assessors_wait_until_all_are_done() {
    let folder = example();
    build(folder.path(), &[]);
    let page = |id: &str| fs::read_to_string(folder.path().join(format!("out/site/nl/products/{id}.html"))).unwrap();
    assert!(page("samen-beslissen").contains("Uitkomst van de rekenregel"));
    fs::remove_file(folder.path().join("assessments/midi/2026-03-05-gedragswetenschapper.yaml")).unwrap();
    build(folder.path(), &[]);
    let alone = page("midi");
    assert!(alone.contains("1 van 2 assessments is klaar") && !alone.contains("Uitkomst van de rekenregel"), "{alone}");
}
