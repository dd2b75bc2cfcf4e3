//! A site that is made again is the site that is made anew: held to each other over random changes of the example.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use proptest::prelude::*;
use walkdir::WalkDir;

use super::make::{Choices, make};
use crate::lang::Lang;
use crate::model::Date;
use crate::repo::Folder;

/// One change: which file, what happens to it, and with what.
type Change = (usize, u8, usize);

struct Case {
    _place: tempfile::TempDir,
    top: PathBuf,
    out: PathBuf,
}

impl Case {
    fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        let (top, out) = (place.path().join("folder"), place.path().join("out"));
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/nl");
        for path in files(&from) {
            let to = top.join(&path);
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::copy(from.join(&path), to).unwrap();
        }
        Self { top, out, _place: place }
    }

    /// Makes the site in a folder, remembering from so many records on; nothing when the settings cannot be read.
    fn made(&self, name: &str, remember_from: usize, today: &str) -> Option<BTreeMap<String, Vec<u8>>> {
        let folder = Folder::open(&self.top).ok()?;
        let dir = self.out.join(name);
        let today = Date::parse(today).unwrap();
        make(
            &folder,
            &Choices {
                dir: dir.clone(),
                internal: false,
                drafts: false,
                today,
                lang: Lang::Nl,
                ends: false,
                remember_from,
                share: 8,
            },
        )
        .unwrap();
        Some(files(&dir).into_iter().map(|path| (path.clone(), fs::read(dir.join(&path)).unwrap())).collect())
    }

    /// Changes something; what is no use to change stays.
    fn change(&self, (which, what, with): Change) {
        let files = files(&self.top);
        let files: Vec<&String> = files.iter().filter(|path| !path.starts_with(".kt")).collect();
        let place = self.top.join(files[which % files.len()]);
        let Ok(text) = fs::read_to_string(&place) else { return };
        let lines: Vec<&str> = text.lines().collect();
        let at = with % lines.len().max(1);
        let changed = match what % 6 {
            0 => return fs::remove_file(place).unwrap(),
            1 => return fs::write(place.with_file_name(format!("new-{with}.{}", extension(&place))), text).unwrap(),
            2 => lines.iter().enumerate().filter(|(line, _)| *line != at).map(|(_, line)| format!("{line}\n")).collect(),
            3 => line_by_line(&lines, at, |line| format!("{line} x")),
            _ => line_by_line(&lines, at, |line| self.other_value(line, with).unwrap_or_else(|| line.to_owned())),
        };
        fs::write(place, changed).unwrap();
    }

    /// The line with the value that the same field has elsewhere.
    fn other_value(&self, line: &str, with: usize) -> Option<String> {
        let (key, own) = line.split_once(": ")?;
        let texts = files(&self.top).into_iter().filter_map(|path| fs::read_to_string(self.top.join(path)).ok());
        let lines: BTreeSet<String> = texts.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>()).collect();
        let others: Vec<&str> = lines
            .iter()
            .filter_map(|other| other.split_once(": ").filter(|(name, value)| name.trim() == key.trim() && *value != own))
            .map(|(_, value)| value)
            .collect();
        Some(format!("{key}: {}", others.get(with % others.len().max(1))?))
    }
}

fn extension(place: &Path) -> String {
    place.extension().map(|extension| extension.to_string_lossy().into_owned()).unwrap_or_default()
}

fn line_by_line(lines: &[&str], at: usize, change: impl Fn(&str) -> String) -> String {
    lines.iter().enumerate().map(|(line, text)| if line == at { change(text) } else { (*text).to_owned() } + "\n").collect()
}

/// The files below a folder, by path.
fn files(dir: &Path) -> Vec<String> {
    let all = WalkDir::new(dir).sort_by_file_name().into_iter().flatten().filter(|entry| entry.file_type().is_file());
    all.map(|entry| entry.path().strip_prefix(dir).unwrap().to_string_lossy().replace('\\', "/")).collect()
}

/// The files in which something is kept of a site.
fn kept(case: &Case) -> Vec<PathBuf> {
    let all = files(&case.top).into_iter().filter(|path| path.starts_with(".kt/site-"));
    all.map(|path| case.top.join(path)).collect()
}

/// When each of these was last written.
fn written(case: &Case) -> Vec<std::time::SystemTime> {
    kept(case).iter().map(|path| path.metadata().unwrap().modified().unwrap()).collect()
}

/// So long ago that a next change of a file shows.
fn wait() {
    std::thread::sleep(Duration::from_millis(40));
}

const DAY: &str = "2026-06-01";

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), max_shrink_iters: 60, ..ProptestConfig::default() })]
    #[test]
    fn a_site_that_is_made_again_is_one_that_is_made_anew(changes in prop::collection::vec(any::<Change>(), 1..6)) {
        let case = Case::new();
        case.made("again", 0, DAY);
        for (turn, change) in changes.into_iter().enumerate() {
            wait();
            case.change(change);
            let Some(again) = case.made("again", 0, DAY) else { return Ok(()) };
            let anew = case.made(&format!("anew-{turn}"), usize::MAX, DAY).unwrap();
            let others: Vec<&String> = anew.iter().filter(|(path, bytes)| again.get(*path) != Some(bytes)).map(|(path, _)| path).collect();
            prop_assert!(others.is_empty() && again.len() == anew.len(), "{:?} after {:?}", others, change);
        }
    }
}

#[test]
fn a_plan_with_a_mistake_in_it_is_seen_when_it_comes_and_goes() {
    let case = Case::new();
    let place = case.top.join("plans/jeugdhulp-merwede/samen-beslissen.yaml");
    fs::create_dir_all(place.parent().unwrap()).unwrap();
    let plan = "product: samen-beslissen\norganisation: jeugdhulp-merwede\naim: Invoeren\nreview: 2026-13-45\n";
    let before = case.made("again", 0, DAY).unwrap();
    for (turn, text) in [Some(plan.to_owned()), Some(plan.replace("samen-beslissen", "elders")), None].into_iter().enumerate() {
        wait();
        text.map_or_else(|| fs::remove_file(&place), |text| fs::write(&place, text)).unwrap();
        let again = case.made("again", 0, DAY).unwrap();
        assert_eq!(again == before, turn == 2, "{turn}");
        assert!(again == case.made(&format!("anew-{turn}"), usize::MAX, DAY).unwrap(), "{turn}");
    }
}

#[test]
fn a_word_on_one_page_says_what_a_long_word_on_another_is_made_of() {
    let case = Case::new();
    let product = |name: &str, title: &str| {
        fs::write(case.top.join(format!("products/{name}.md")), format!("---\ntitle: {title}\nkind: method\n---\n")).unwrap();
    };
    // What rests on responses is made each time.
    fs::remove_dir_all(case.top.join("surveys")).unwrap();
    (0..40).for_each(|number| product(&format!("lang-{number}"), "De fietsbrug"));
    product("een", "De fiets");
    case.made("again", 0, DAY);
    wait();
    // What was written only just before is not trusted, so that it takes a second time to be kept.
    let before = case.made("again", 0, DAY).unwrap();
    wait();
    product("ander", "De brug");
    let again = case.made("again", 0, DAY).unwrap();
    let changed = again.iter().filter(|(path, text)| path.starts_with("assets/words-") && before.get(*path) != Some(text));
    assert!(changed.count() > 1, "pages of the bridge have their words in other files than the page that tells of it");
    assert!(again == case.made("anew", usize::MAX, DAY).unwrap());
}

/// How many series of changes are tried: `KT_CASES`, else a few.
fn cases() -> u32 {
    std::env::var("KT_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(4)
}

#[cfg(unix)]
#[test]
fn what_did_not_change_is_not_made_again() {
    let case = Case::new();
    // What rests on responses is made each time.
    fs::remove_dir_all(case.top.join("surveys")).unwrap();
    case.made("again", 0, DAY);
    wait();
    case.made("again", 0, DAY);
    let before = written(&case);
    assert_eq!(before.len(), 1);
    wait();
    case.made("again", 0, DAY);
    assert!(written(&case) == before, "nothing was made, so nothing new is kept");
    let page = case.out.join("again/nl/products.html");
    fs::write(&page, "by hand").unwrap();
    case.made("again", 0, DAY);
    assert!(fs::read(&page).unwrap() != b"by hand", "a page that was changed by hand is made again");
    let other_day = case.made("again", 0, "2026-07-01").unwrap();
    assert!(other_day == case.made("anew", usize::MAX, "2026-07-01").unwrap(), "what is late today was not late then");
}

#[test]
fn what_was_kept_of_another_site_or_is_damaged_makes_no_difference() {
    let case = Case::new();
    let anew = case.made("anew", usize::MAX, DAY).unwrap();
    assert!(kept(&case).is_empty(), "nothing is kept of a small folder");
    for other in ["a", "b", "c", "d", "e"] {
        case.made(other, 0, DAY);
    }
    assert!(case.made("again", 0, DAY).unwrap() == anew);
    assert!(kept(&case).len() <= 4);
    for place in kept(&case) {
        let mut bytes = fs::read(&place).unwrap();
        bytes.iter_mut().skip(100).step_by(977).for_each(|byte| *byte ^= 1);
        fs::write(&place, bytes).unwrap();
    }
    fs::remove_file(case.out.join("again/nl/index.html")).unwrap();
    assert!(case.made("again", 0, DAY).unwrap() == anew);
}
