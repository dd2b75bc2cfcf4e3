//! A check that remembers what was clean says what a check says that reads all, whatever happened to the files in between.

#![cfg(unix)]
#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use kt::check::{Asked, Options, Report, check};
use kt::lang::Lang;
use kt::model::{Date, Kind};
use kt::render::findings;
use kt::repo::{Folder, Repo, Wanted};

#[path = "support/git.rs"]
mod git;
mod support;
use git::{commit, must};
use support::{command, example, printed};

/// So many wishes are put beside the example: a small folder is not remembered.
const WISHES: usize = 1000;
/// So many changes in a round, on files chosen by a fixed row of numbers.
const CHANGES: usize = 40;

/// A checklist of the folder's own.
const LIST: &str = "{checklist: 1, version: '1', title: {nl: x}, subject: [product], groups: [{id: A, title: {nl: a}}], \
                    questions: [{id: A1, group: A, type: scale, question: {nl: Past het?}}]}\n";

fn large() -> tempfile::TempDir {
    let place = example();
    let wish = fs::read_to_string(place.path().join("wishes/gezinnen-beslissen-mee.yaml")).unwrap();
    let wish = wish.replace("status: open", "status: dropped");
    for number in 0..WISHES {
        fs::write(place.path().join(format!("wishes/wens-{number:04}.yaml")), &wish).unwrap();
    }
    place
}

fn report(place: &Path, remember: bool) -> Report {
    report_on(place, None, remember)
}

fn report_on(place: &Path, asked: Option<&Asked>, remember: bool) -> Report {
    let folder = Folder::open(place).unwrap();
    let options = Options { today: Date::parse("2026-06-01").unwrap(), only: &[], asked, remember };
    check(&folder, &options).unwrap()
}

/// Checks that both ways say the same, and gives how many files were not read again.
fn alike(place: &Path, round: usize) -> usize {
    let (remembering, reading) = (report(place, true), report(place, false));
    assert_eq!(findings::json(&remembering, Lang::Nl), findings::json(&reading, Lang::Nl), "round {round}");
    assert_eq!((remembering.files, reading.recalled), (reading.files, 0));
    let asked = Asked::about(["wishes", "memos"].map(str::to_owned));
    let (of_some, read) = (report_on(place, Some(&asked), true), report_on(place, Some(&asked), false));
    assert!(of_some.asked.is_some_and(|files| files > WISHES / 2 && files < of_some.files), "{:?}", of_some.asked);
    assert_eq!(findings::json(&of_some, Lang::Nl), findings::json(&read, Lang::Nl), "round {round}");
    remembering.recalled
}

/// Numbers that are the same each time.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % below
    }
}

fn files(place: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = walkdir::WalkDir::new(place).into_iter().flatten().map(walkdir::DirEntry::into_path).collect();
    found.retain(|path| path.is_file() && !path.components().any(|part| part.as_os_str() == ".kt") && !path.ends_with("kt.yaml"));
    found.sort();
    found
}

/// Something that happens to a file: it is changed, also unseen, broken, taken away, doubled, put in the place of another.
fn change(files: &[PathBuf], numbers: &mut Numbers) {
    let (file, other) = (&files[numbers.next(files.len())], &files[numbers.next(files.len())]);
    let Ok(bytes) = fs::read(file) else { return };
    match numbers.next(9) {
        0 => fs::write(file, [&bytes[..], b"\n# NL91ABNA0417164300\n"].concat()).unwrap(),
        1 => fs::write(file, bytes.iter().map(|byte| if *byte == b'2' { b'3' } else { *byte }).collect::<Vec<_>>()).unwrap(),
        2 => fs::remove_file(file).unwrap(),
        3 => fs::write(file.with_file_name(format!("nieuw-{}.yaml", numbers.next(1000))), bytes).unwrap(),
        4 => fs::rename(file, other).unwrap(),
        5 => fs::write(file, &bytes[..bytes.len() / 2]).unwrap(),
        6 => fs::write(file, "- wens-0007\n").unwrap(),
        7 => {
            fs::remove_file(file).unwrap();
            std::os::unix::fs::symlink(other, file).unwrap();
        }
        _ => {
            let modified = file.metadata().unwrap().modified().unwrap();
            fs::write(file, bytes.iter().rev().copied().collect::<Vec<_>>()).unwrap();
            fs::File::options().write(true).open(file).unwrap().set_modified(modified).unwrap();
        }
    }
}

#[test]
fn remembering_says_what_reading_all_says() {
    let place = large();
    let mut numbers = Numbers(20_260_601);
    for round in 0..4 {
        std::thread::sleep(Duration::from_millis(2200));
        alike(place.path(), round);
        let recalled = alike(place.path(), round);
        assert!(recalled > WISHES / 2, "{recalled}");
        let files = files(place.path());
        (0..CHANGES).for_each(|_| change(&files, &mut numbers));
        let recalled = alike(place.path(), round);
        assert!(recalled > WISHES / 2, "{recalled}");
    }
    assert!(alike(place.path(), 7) > WISHES / 2);
    let list = place.path().join("checklists/eigen.yaml");
    fs::create_dir_all(list.parent().unwrap()).unwrap();
    fs::write(&list, LIST).unwrap();
    assert_eq!(alike(place.path(), 8), 0, "another list may make something else of every assessment");
    let settings = place.path().join("kt.yaml");
    let text = fs::read_to_string(&settings).unwrap();
    fs::write(&settings, text + "\nthemes:\n  - id: anders\n    title: Anders\n").unwrap();
    assert_eq!(alike(place.path(), 9), 0, "other settings may make something else of every file");
}

/// All that a command that only shows something may ask of the records, and whether they read the same when every file is read.
fn shown_alike(place: &Path, imprints: bool, round: usize) {
    let folder = Folder::open(place).unwrap();
    let shown = |anew| {
        let (texts, fields) = (&[Kind::Memo, Kind::Product], (Kind::Wish, &["title", "themes", "rank", "status"][..]));
        let wanted = Wanted { kinds: &Kind::ALL, texts, fields: Some(fields), imprints, anew };
        let repo = Repo::to_show(&folder, wanted).unwrap();
        let all: Vec<String> = repo.all().chain(repo.doubtful()).map(|stored| format!("{stored:?}")).collect();
        (repo.unreadable, all)
    };
    let (recalled, read) = (shown(false), shown(true));
    assert_eq!(recalled.0, read.0, "round {round}");
    let differs = recalled.1.iter().zip(&read.1).find(|(recalled, read)| recalled != read);
    assert!(differs.is_none() && recalled.1.len() == read.1.len(), "round {round}: {differs:?}");
}

#[test]
fn records_that_were_kept_say_what_their_files_say() {
    let place = large();
    let mut numbers = Numbers(20_261_130);
    for round in 0..4 {
        std::thread::sleep(Duration::from_millis(2200));
        shown_alike(place.path(), round > 1, round);
        shown_alike(place.path(), round > 1, round);
        let files = files(place.path());
        (0..CHANGES).for_each(|_| change(&files, &mut numbers));
        shown_alike(place.path(), round > 0, round);
    }
    let kept = |kind: &str| place.path().join(".kt").join(format!("read-{kind}"));
    assert!(kept("wish").is_file() && !kept("product").exists(), "of a few products nothing is kept");
    let bytes = fs::read(kept("wish")).unwrap();
    for at in (0..bytes.len()).step_by(bytes.len() / 20) {
        let broken: Vec<u8> = bytes.iter().enumerate().map(|(i, byte)| if i == at { byte ^ 0x55 } else { *byte }).collect();
        fs::write(kept("wish"), broken).unwrap();
        shown_alike(place.path(), true, at);
    }
}

#[test]
fn what_is_shown_is_the_same_from_records_that_were_kept() {
    let place = large();
    let dir = place.path();
    let said = |args: &[&str]| printed(&command(dir, args).output().unwrap());
    let commands: [&[&str]; 6] = [
        &["next"],
        &["status", "--format", "json"],
        &["list", "wish", "--where", "status=dropped"],
        &["list", "wish", "--format", "csv"],
        &["list", "wish", "--where", "themes=samen-beslissen"],
        &["report", "wishes", "--format", "json"],
    ];
    std::thread::sleep(Duration::from_millis(2200));
    let first: Vec<String> = commands.iter().map(|args| said(args)).collect();
    assert!(dir.join(".kt/read-wish").is_file());
    assert_eq!(commands.iter().map(|args| said(args)).collect::<Vec<_>>(), first);
    let wish = dir.join("wishes/wens-0007.yaml");
    let text = fs::read_to_string(&wish).unwrap();
    fs::write(&wish, text.replace("title: ", "title: Anders: ").replace("Anders: ", "Anders ")).unwrap();
    assert!(said(&["list", "wish", "--format", "csv"]).contains("Anders "));
    std::thread::sleep(Duration::from_millis(2200));
    said(&["next"]);
    let kept = fs::read(dir.join(".kt/read-wish")).unwrap();
    assert!(memchr::memmem::find(&kept, b"Anders ").is_some());
    fs::remove_file(&wish).unwrap();
    assert!(!said(&["list", "wish", "--format", "csv"]).contains("Anders "));
    let kept = fs::read(dir.join(".kt/read-wish")).unwrap();
    assert!(memchr::memmem::find(&kept, b"Anders ").is_none(), "what is gone from the folder is gone from what is kept");
}

#[test]
fn a_small_folder_keeps_nothing_and_a_large_one_only_what_git_does_not_see() {
    let small = example();
    command(small.path(), &["check"]).output().unwrap();
    assert!(!small.path().join(".kt").exists());
    let place = large();
    let said = |args: &[&str]| printed(&command(place.path(), args).output().unwrap());
    let first = said(&["check"]);
    assert!(place.path().join(".kt/check").is_file());
    assert_eq!(fs::read_to_string(place.path().join(".kt/.gitignore")).unwrap(), "*\n");
    assert_eq!(said(&["check"]), first);
    fs::remove_dir_all(place.path().join(".kt")).unwrap();
    assert_eq!(said(&["check", "--no-cache"]), first);
    assert!(!place.path().join(".kt").exists());
}

#[test]
fn a_file_that_a_product_leads_to_is_looked_for_each_time() {
    let place = large();
    let dir = place.path();
    fs::create_dir_all(dir.join("files")).unwrap();
    fs::write(dir.join("files/bijlage.txt"), "x").unwrap();
    let product = "---\ntitle: Bijlage\nkind: report\nurl: ../files/bijlage.txt\nwishes: [gezinnen-beslissen-mee]\n---\n";
    fs::write(dir.join("products/bijlage.md"), product).unwrap();
    alike(dir, 0);
    std::thread::sleep(Duration::from_millis(2200));
    alike(dir, 1);
    alike(dir, 2);
    fs::remove_file(dir.join("files/bijlage.txt")).unwrap();
    alike(dir, 3);
}

#[test]
fn of_the_past_nothing_is_remembered() {
    let place = large();
    must(place.path(), &["init", "-q"]);
    commit(place.path(), "Begin", "2026-05-01T12:00:00Z");
    let wish = place.path().join("wishes/wens-0007.yaml");
    let said = |args: &[&str]| printed(&command(place.path(), args).output().unwrap());
    let day = "--today=2026-06-01";
    let now = said(&["check", day]);
    fs::write(&wish, fs::read_to_string(&wish).unwrap().replace("owner:", "eigenaar:")).unwrap();
    let broken = said(&["check", day, "--changed-since", "HEAD"]);
    assert!(broken.contains("wishes/wens-0007.yaml") && !broken.contains("wens-0008"), "{}", broken.len());
    assert!(said(&["check", day]) != now, "the disk says something else now");
    assert!(said(&["check", day, "--at", "HEAD"]) == now, "the past says what it said");
}

#[test]
fn what_stands_in_the_way_of_keeping_is_left_alone() {
    let (place, elsewhere) = (large(), tempfile::tempdir().unwrap());
    let said = || printed(&command(place.path(), &["check"]).output().unwrap());
    let first = said();
    let (kt, target) = (place.path().join(".kt"), elsewhere.path().join("target"));
    fs::remove_file(kt.join(".gitignore")).unwrap();
    std::os::unix::fs::symlink(&target, kt.join(".gitignore")).unwrap();
    fs::write(kt.join("check"), "kt-remembered-1\nsomething else").unwrap();
    assert!(said() == first);
    assert!(!target.exists(), "nothing is written through a link");
    fs::remove_dir_all(&kt).unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), &kt).unwrap();
    assert!(said() == first);
    assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 0, "nor into a folder elsewhere");
}
