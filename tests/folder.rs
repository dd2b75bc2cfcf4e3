//! What must hold of a person's files, whoever writes at the same time and whatever stands in the folder.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

mod support;
use support::{command, example, kt, printed, said};

const WISH: &str = "wishes/gezinnen-beslissen-mee.yaml";

#[test]
fn sixteen_commands_at_once_lose_nothing() {
    let place = example();
    let started: Vec<_> = (0..16)
        .map(|i| {
            command(
                place.path(),
                &[
                    "new",
                    "wish",
                    "--id",
                    &format!("wens-{i}"),
                    "--set",
                    &format!("title=Wens {i}"),
                    "--set",
                    &format!("rank={}", 20 + i),
                ],
            )
        })
        .chain((0..8).map(|i| command(place.path(), &["edit", WISH, "--set", &format!("nieuw{i}=x")])))
        .map(|mut command| command.args(["--no-input"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap())
        .collect();
    for mut child in started {
        child.wait().unwrap();
    }
    for i in 0..16 {
        let text = fs::read_to_string(place.path().join(format!("wishes/wens-{i}.yaml"))).unwrap();
        assert!(text.contains(&format!("title: Wens {i}\n")));
    }
    let left: Vec<_> = fs::read_dir(place.path().join("wishes"))
        .unwrap()
        .flatten()
        .filter(|e| e.file_name().to_string_lossy().starts_with('.'))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn edits_of_one_record_at_the_same_time_all_arrive() {
    let place = example();
    let keys = ["owner", "source", "description", "level", "status", "date"];
    let values = ["directeur", "gesprek", "kort", "team", "met", "2026-01-02"];
    let started: Vec<_> = keys
        .iter()
        .zip(values)
        .map(|(key, value)| {
            command(place.path(), &["edit", WISH, "--set", &format!("{key}={value}")]).stdout(Stdio::null()).spawn().unwrap()
        })
        .collect();
    for mut child in started {
        assert!(child.wait().unwrap().success());
    }
    let text = fs::read_to_string(place.path().join(WISH)).unwrap();
    for (key, value) in keys.iter().zip(values) {
        assert!(text.contains(&format!("{key}: {value}\n")), "{key} is lost in {text}");
    }
}

#[test]
fn a_lock_that_nobody_holds_stops_nobody() {
    let place = example();
    fs::create_dir(place.path().join(".kt")).unwrap();
    fs::write(place.path().join(".kt/lock"), "kt assess, 999999").unwrap();
    assert!(kt(place.path(), &["edit", WISH, "--set", "rank=9"]).status.success());
}

#[test]
fn a_lock_that_is_held_names_its_holder() {
    let place = example();
    fs::create_dir(place.path().join(".kt")).unwrap();
    let mut lock = fs::File::create(place.path().join(".kt/lock")).unwrap();
    lock.lock().unwrap();
    lock.write_all(b"kt assess, 4711").unwrap();
    let output = kt(place.path(), &["edit", WISH, "--set", "rank=9"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("kt assess, 4711"), "{}", said(&output));
    assert!(kt(place.path(), &["list", "wish"]).status.success(), "reading needs no lock");
}

#[test]
fn what_a_killed_command_left_is_cleared_by_the_next_write() {
    let place = example();
    let left = place.path().join("wishes/.kt-write-abc123");
    fs::write(&left, "half").unwrap();
    assert!(kt(place.path(), &["edit", WISH, "--set", "rank=9"]).status.success());
    assert!(!left.exists());
}

#[test]
fn an_edit_keeps_comments_order_and_line_ends_of_windows() {
    let place = example();
    let path = place.path().join(WISH);
    let text = format!("# van de ouderraad\n{}", fs::read_to_string(&path).unwrap()).replace('\n', "\r\n");
    fs::write(&path, &text).unwrap();
    assert!(kt(place.path(), &["edit", WISH, "--set", "rank=9"]).status.success());
    assert_eq!(fs::read_to_string(&path).unwrap(), text.replace("rank: 2", "rank: 9"));
}

#[test]
fn nothing_is_overwritten() {
    let place = example();
    let before = fs::read_to_string(place.path().join(WISH)).unwrap();
    let output =
        kt(place.path(), &["new", "wish", "--id", "gezinnen-beslissen-mee", "--set", "title=x", "--set", "rank=8", "--no-input"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("bestaat al"), "{}", said(&output));
    assert_eq!(fs::read_to_string(place.path().join(WISH)).unwrap(), before);
    assert_eq!(kt(place.path(), &["init"]).status.code(), Some(2));
}

#[test]
fn a_value_that_makes_no_right_record_changes_nothing() {
    let place = example();
    let before = fs::read_to_string(place.path().join(WISH)).unwrap();
    for set in ["rank=zeven", "date=2026-02-30", "status=paars", "rnk=1", "themes.x=1"] {
        assert_eq!(kt(place.path(), &["edit", WISH, "--set", set]).status.code(), Some(2), "{set}");
    }
    assert_eq!(fs::read_to_string(place.path().join(WISH)).unwrap(), before);
}

#[test]
fn an_id_never_leads_out_of_the_folder() {
    let place = example();
    for id in ["../buiten", "a/../../b", "/tmp/x", "con", "Een Naam"] {
        let output = kt(place.path(), &["new", "wish", "--id", id, "--set", "title=x", "--set", "rank=8", "--no-input"]);
        assert_eq!(output.status.code(), Some(2), "{id}");
    }
    assert!(!place.path().parent().unwrap().join("buiten.yaml").exists());
}

#[cfg(unix)]
#[test]
fn no_link_leads_a_write_out_of_the_folder() {
    let (place, outside) = (example(), tempfile::tempdir().unwrap());
    let target = outside.path().join("doel.yaml");
    fs::write(&target, "title: a\n").unwrap();
    std::os::unix::fs::symlink(&target, place.path().join("wishes/link.yaml")).unwrap();
    assert_eq!(kt(place.path(), &["edit", "wishes/link.yaml", "--set", "rank=1"]).status.code(), Some(2));
    fs::rename(place.path().join("networks"), place.path().join("weg")).ok();
    std::os::unix::fs::symlink(outside.path(), place.path().join("networks")).unwrap();
    let output = kt(place.path(), &["new", "network", "--set", "title=Net", "--set", "form=living-lab", "--no-input"]);
    assert_eq!(output.status.code(), Some(2), "{}", printed(&output));
    assert_eq!(fs::read_to_string(&target).unwrap(), "title: a\n");
    assert!(!outside.path().join("net.yaml").exists());
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_silent() {
    let place = example();
    let kt = env!("CARGO_BIN_EXE_kt");
    let output = std::process::Command::new("sh")
        .args(["-c", &format!("'{kt}' list product --format json | head -n 1")])
        .current_dir(place.path())
        .output()
        .unwrap();
    assert_eq!((said(&output).as_str(), printed(&output).as_str()), ("", "[\n"));
}

#[test]
fn a_title_with_escape_sequences_is_shown_and_not_obeyed() {
    let place = example();
    fs::write(
        place.path().join("wishes/raar.yaml"),
        "title: \"rood \\e[31m en \\u202e om\"\norganisation: jeugdhulp-merwede\nrank: 9\ndate: 2026-01-01\nstatus: open\n",
    )
    .unwrap();
    for args in [&["list", "wish"][..], &["show", "wish/raar"], &["check"], &[]] {
        let output = kt(place.path(), args);
        let all = printed(&output) + &said(&output);
        assert!(!all.contains('\u{1b}') && !all.contains('\u{202e}'), "{args:?}: {all}");
    }
}

#[test]
fn the_last_change_is_taken_back_as_long_as_the_file_is_as_it_was_left() {
    let place = example();
    let before = fs::read_to_string(place.path().join(WISH)).unwrap();
    assert!(kt(place.path(), &["edit", WISH, "--set", "rank=9"]).status.success());
    assert!(kt(place.path(), &["undo"]).status.success());
    assert_eq!(fs::read_to_string(place.path().join(WISH)).unwrap(), before);
    assert_eq!(kt(place.path(), &["undo"]).status.code(), Some(2), "there is nothing left to take back");
    assert!(kt(place.path(), &["edit", WISH, "--set", "rank=9"]).status.success());
    fs::write(place.path().join(WISH), "title: van een mens\n").unwrap();
    assert_eq!(kt(place.path(), &["undo"]).status.code(), Some(2));
    assert_eq!(fs::read_to_string(place.path().join(WISH)).unwrap(), "title: van een mens\n");
}

#[test]
fn a_command_killed_between_two_files_is_finished_by_the_next() {
    let place = example();
    let (a, b) = (fs::read_to_string(place.path().join(WISH)).unwrap(), "wishes/samen-leren-in-de-wijk.yaml");
    let old = fs::read_to_string(place.path().join(b)).unwrap();
    let (new_a, new_b) = (a.replace("rank: 2", "rank: 22"), old.replace("rank: 4", "rank: 44"));
    fs::create_dir(place.path().join(".kt")).unwrap();
    let json = |text: &str| format!("{text:?}");
    let intent = format!(
        r#"{{"what":"rename","files":[{{"path":"{WISH}","before":{},"after":{}}},{{"path":"{b}","before":{},"after":{}}}]}}"#,
        json(&a),
        json(&new_a),
        json(&old),
        json(&new_b)
    );
    fs::write(place.path().join(".kt/intent.json"), intent).unwrap();
    fs::write(place.path().join(WISH), &new_a).unwrap();
    assert!(kt(place.path(), &["edit", "wishes/gezinnen-wachten-korter.yaml", "--set", "rank=11"]).status.success());
    assert_eq!(fs::read_to_string(place.path().join(b)).unwrap(), new_b);
    assert!(!place.path().join(".kt/intent.json").exists());
}

/// What a killed command left: it intended to change these files, each from a text (none for a new file) to another.
fn intend(place: &Path, files: &[(&str, Option<&str>, &str)]) {
    let file =
        |(path, before, after): &(&str, Option<&str>, &str)| serde_json::json!({"path": path, "before": before, "after": after});
    let files: Vec<serde_json::Value> = files.iter().map(file).collect();
    fs::create_dir_all(place.join(".kt")).unwrap();
    fs::write(place.join(".kt/intent.json"), serde_json::json!({"what": "rename", "files": files}).to_string()).unwrap();
}

#[test]
fn what_cannot_be_finished_is_taken_back_and_what_somebody_changed_stays() {
    let place = example();
    let (text, other) = (fs::read_to_string(place.path().join(WISH)).unwrap(), "wishes/samen-leren-in-de-wijk.yaml");
    let new = text.replace("rank: 2", "rank: 22");
    intend(place.path(), &[(WISH, Some(&text), &new), (&format!("{WISH}/onder.yaml"), None, "title: x\n")]);
    let told = said(&kt(place.path(), &["list", "wish"]));
    assert!(told.contains("kon niet worden afgemaakt. Alles staat weer zoals ervoor"), "{told}");
    assert_eq!(fs::read_to_string(place.path().join(WISH)).unwrap(), text);
    assert!(!place.path().join(".kt/intent.json").exists());
    let theirs = fs::read_to_string(place.path().join(other)).unwrap();
    intend(place.path(), &[(WISH, Some(&text), &new), (other, Some("title: zoals het was\n"), "title: b\n")]);
    let told = said(&kt(place.path(), &["list", "wish"]));
    assert!(told.contains(&format!("behalve in {other}")), "{told}");
    assert_eq!(
        (fs::read_to_string(place.path().join(WISH)).unwrap(), fs::read_to_string(place.path().join(other)).unwrap()),
        (new, theirs)
    );
    assert!(kt(place.path(), &["undo"]).status.success());
    assert_eq!(fs::read_to_string(place.path().join(WISH)).unwrap(), text);
}

#[test]
fn a_change_stands_also_when_it_cannot_be_kept_for_undo() {
    let place = example();
    fs::create_dir_all(place.path().join(".kt/undo.json")).unwrap();
    let output = kt(place.path(), &["edit", WISH, "--set", "rank=9"]);
    assert!(
        output.status.success() && fs::read_to_string(place.path().join(WISH)).unwrap().contains("rank: 9"),
        "{}",
        said(&output)
    );
    assert_eq!(kt(place.path(), &["undo"]).status.code(), Some(2));
}

#[test]
fn a_file_that_cannot_be_read_is_left_out_of_a_list_with_a_word() {
    let place = example();
    let text = fs::read_to_string(place.path().join(WISH)).unwrap();
    fs::write(place.path().join(WISH), text.replace("rank: 2", "rank 2")).unwrap();
    let output = kt(place.path(), &["list", "wish", "--format", "csv"]);
    assert!(!printed(&output).contains("gezinnen-beslissen-mee"));
    assert!(said(&output).contains("1 bestand kon niet worden gelezen"), "{}", said(&output));
}

#[test]
fn a_list_that_is_set_says_what_is_in_it_no_more() {
    let place = example();
    let output = kt(place.path(), &["edit", "product/dialoogtafel", "--set", "wishes=gezinnen-beslissen-mee"]);
    let told = said(&output);
    assert!(told.contains("Niet meer in de lijst: gezinnen-wachten-korter en samen-leren-in-de-wijk."), "{told}");
    let command = told.split_once(": kt ").unwrap().1;
    let again = kt(place.path(), &command.split_whitespace().collect::<Vec<_>>());
    assert_eq!(said(&again), "", "all three stay");
    let product = fs::read_to_string(place.path().join("products/dialoogtafel.md")).unwrap();
    for wish in ["gezinnen-wachten-korter", "samen-leren-in-de-wijk", "gezinnen-beslissen-mee"] {
        assert!(product.contains(wish), "{product}");
    }
}
