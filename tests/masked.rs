//! What `kt` prints or makes never shows personal data, wherever in a record they stand.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::fs;

mod support;
use support::{example, kt, printed, said};

/// A number from the range for tests, and a telephone number, which nobody may read anywhere.
const HIDDEN: [&str; 2] = ["999990019", "12345678"];
const WISH: &str = "wishes/gezinnen-beslissen-mee.yaml";

#[test]
fn personal_data_in_a_record_are_masked_wherever_it_is_shown() {
    let place = example();
    let dir = place.path();
    let wish = fs::read_to_string(dir.join(WISH)).unwrap();
    let title = wish.lines().find(|line| line.starts_with("title:")).unwrap();
    fs::write(dir.join(WISH), wish.replace(title, "title: Mail over bsn 999990019 of 06-12345678")).unwrap();
    let product = dir.join("products/samen-beslissen.md");
    fs::write(&product, fs::read_to_string(&product).unwrap() + "\nBel 06-12345678 over BSN 999990019.\n").unwrap();
    let asked: &[&[&str]] = &[
        &["list", "wish"],
        &["list", "wish", "--format", "json"],
        &["list", "wish", "--format", "csv"],
        &["show", "wish/gezinnen-beslissen-mee"],
        &["show", "product/samen-beslissen"],
        &["show", "product/samen-beslissen", "--format", "json"],
        &["report", "wishes"],
        &["report", "wishes", "--format", "md"],
        &["report", "wishes", "--format", "html"],
        &["report", "wishes", "--format", "json"],
        &["report", "wishes", "--format", "csv"],
        &["next"],
        &["find", "bsn"],
        &["edit", WISH, "--set", "status=dropped", "--set", "source=van 06-12345678", "--dry-run"],
        &["edit", WISH, "--set", "date=bel 06-12345678"],
        &["rename", "wish/gezinnen-beslissen-mee", "gezinnen-beslissen", "--dry-run"],
        &["check"],
        &["check", "--fix", "--unsafe-fixes", "--dry-run"],
    ];
    for arguments in asked {
        let output = kt(dir, arguments);
        let all = printed(&output) + &said(&output);
        assert!(!all.is_empty(), "{arguments:?}");
        for hidden in HIDDEN {
            assert!(!all.contains(hidden), "{arguments:?}: {all}");
        }
    }
    assert!(printed(&kt(dir, &["list", "wish"])).contains('•'));
}
