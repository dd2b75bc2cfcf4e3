//! A record from what was kept, held to its file.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::fs;
use std::time::Duration;

use super::*;
use crate::repo::Repo;
use crate::repo::standing::GRANULE;

const WISH: &str = "title: Korter wachten\norganisation: a\nrank: 1\ndate: 2026-01-05\nstatus: open\nthemes: [wachten]\n";

fn large() -> (tempfile::TempDir, Folder) {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("kt.yaml"), "kt: 1\ntitle: a\n").unwrap();
    fs::create_dir(place.path().join("wishes")).unwrap();
    for number in 0..LEAST_FILES {
        fs::write(place.path().join(format!("wishes/wens-{number:04}.yaml")), WISH).unwrap();
    }
    std::thread::sleep(GRANULE + Duration::from_millis(200));
    let folder = Folder::open(place.path()).unwrap();
    (place, folder)
}

/// What is known of a wish without reading its file.
fn known(folder: &Folder, id: &str, wanted: Wanted<'_>) -> Option<Stored> {
    let recall = Recall::open(folder, wanted);
    let id = RecordId::new(Kind::Wish, id);
    let standing = Standing::at(&folder.dir.join(id.path())).unwrap();
    recall.of(&id, &id.path(), standing).map(|found| *found.stored.unwrap())
}

#[test]
fn a_record_is_known_while_its_file_stands_and_all_that_is_wanted_was_kept() {
    let (_place, folder) = large();
    let wanted = Wanted { kinds: &[Kind::Wish], ..Wanted::default() };
    assert!(known(&folder, "wens-0001", wanted).is_none());
    assert_eq!(recalled(&folder, wanted).unwrap().len(), LEAST_FILES);
    let stored = known(&folder, "wens-0001", wanted).unwrap();
    assert_eq!((stored.record.title(), stored.faulty, stored.picked), ("Korter wachten", false, None));
    let fields = Wanted { fields: Some((Kind::Wish, &["themes", "owner"])), ..wanted };
    assert_eq!(*known(&folder, "wens-0001", fields).unwrap().picked.unwrap(), serde_json::json!({"themes": ["wachten"]}));
    assert_ne!(known(&folder, "wens-0001", Wanted { imprints: true, ..wanted }).unwrap().imprint, stored.imprint);
    for lacks in [Wanted { texts: &[Kind::Wish], ..wanted }, Wanted { anew: true, ..wanted }] {
        assert!(known(&folder, "wens-0001", lacks).is_none());
    }
    fs::write(folder.dir.join("wishes/wens-0001.yaml"), WISH.replace("Korter", "Langer")).unwrap();
    assert!(known(&folder, "wens-0001", wanted).is_none());
    assert!(known(&folder, "wens-0002", wanted).is_some());
}

#[test]
fn a_kind_that_is_asked_for_twice_is_there_once() {
    let (_place, folder) = large();
    let twice = [Kind::Wish, Kind::Wish];
    let wanted = Wanted { kinds: &twice, ..Wanted::default() };
    for repo in [Repo::load(&folder, &twice), Repo::to_show(&folder, wanted), Repo::to_show(&folder, wanted)] {
        assert_eq!(repo.unwrap().of(Kind::Wish).count(), LEAST_FILES);
    }
}

/// What is kept of wishes, by the file that it stands in.
fn kept(folder: &Folder) -> Option<(u64, Vec<u8>)> {
    use std::os::unix::fs::MetadataExt;
    let place = folder.dir.join(".kt/read-wish");
    Some((place.metadata().ok()?.ino(), fs::read(place).ok()?))
}

#[test]
fn what_no_longer_stands_in_the_folder_does_not_stay_in_what_is_kept() {
    let (_place, folder) = large();
    let wanted = Wanted { kinds: &[Kind::Product, Kind::Wish], ..Wanted::default() };
    recalled(&folder, wanted).unwrap();
    assert!(kept(&folder).is_some());
    fs::remove_file(folder.dir.join("wishes/wens-0001.yaml")).unwrap();
    recalled(&folder, wanted).unwrap();
    assert!(kept(&folder).is_none(), "of fewer files nothing is kept");
    fs::write(folder.dir.join(".kt/read-wish"), "of another program").unwrap();
    fs::remove_dir_all(folder.dir.join("wishes")).unwrap();
    recalled(&folder, wanted).unwrap();
    assert!(kept(&folder).is_none(), "of no files nothing is kept");
}

#[test]
fn who_wants_more_than_was_kept_leaves_it_as_it_is() {
    let (_place, folder) = large();
    let wanted = Wanted { kinds: &[Kind::Wish], ..Wanted::default() };
    recalled(&folder, wanted).unwrap();
    let before = kept(&folder);
    let more = [Wanted { texts: &[Kind::Wish], ..wanted }, Wanted { fields: Some((Kind::Wish, &["title"])), ..wanted }];
    for wanted in more.into_iter().chain([Wanted { imprints: true, ..wanted }]) {
        let texts = recalled(&folder, wanted).unwrap().into_iter().flatten().filter(|stored| stored.text == WISH).count();
        assert_eq!(texts, if wanted.texts.is_empty() { 0 } else { LEAST_FILES });
        assert_eq!(kept(&folder), before);
    }
}

/// Kinds and texts: those of the examples, those that are built in, and those with which reading is fuzzed, which have their path on the first line.
fn texts() -> Vec<(Kind, String)> {
    let all = ["examples", "src/data", "tests/fuzz/corpus/record"].map(|dir| format!("{}/{dir}", env!("CARGO_MANIFEST_DIR")));
    let files = all.iter().flat_map(|dir| walkdir::WalkDir::new(dir).into_iter().flatten());
    let told = files.map(walkdir::DirEntry::into_path).filter_map(|place| {
        let text = fs::read_to_string(&place).ok()?;
        let by_name = place.iter().find_map(|part| Kind::in_folder(part.to_str()?));
        let first =
            || text.split_once('\n').and_then(|(path, rest)| Some((Kind::in_folder(path.split('/').next()?)?, rest.to_owned())));
        by_name.map(|kind| (kind, text.clone())).or_else(first)
    });
    told.collect()
}

#[test]
fn a_record_of_every_kind_reads_the_same_from_its_bytes() {
    let mut kinds = std::collections::BTreeSet::new();
    for (kind, text) in texts() {
        let Some(record) = crate::repo::read_record(kind, &text).record else { continue };
        let again: Record = postcard::from_bytes(&postcard::to_stdvec(&record).unwrap()).unwrap();
        assert_eq!(format!("{again:?}"), format!("{record:?}"), "{text}");
        kinds.insert(kind);
    }
    assert_eq!(kinds.len(), Kind::ALL.len(), "{kinds:?}");
}

#[test]
fn a_field_with_keys_below_it_is_read_from_its_file() {
    let fields = r#"{"title":"a","impact":{},"themes":["b"]}"#;
    assert_eq!(picked(fields, &["title", "themes", "none"]), Some(serde_json::json!({"title": "a", "themes": ["b"]})));
    assert_eq!(picked(fields, &["title", "impact"]), None);
}
