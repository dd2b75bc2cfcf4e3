//! What must hold of any bytes at all, one function for each reader. `tests/corpus.rs` gives them the seeds and changed
//! seeds on every run of the tests; `tests/fuzz/fuzz_targets/` gives them whatever a fuzzer thinks of.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

mod answers;
mod edit;
mod markdown;
mod masking;
mod paths;
mod record;
mod table;
mod word;
mod yaml;

pub(crate) use answers::answers;
pub(crate) use edit::edit;
pub(crate) use markdown::markdown;
pub(crate) use masking::masking;
pub(crate) use paths::paths;
pub(crate) use record::{record, records};
pub(crate) use table::{table, workbook};
pub(crate) use word::word;
pub(crate) use yaml::{fast, front_matter, yaml};

/// A reader under test.
pub(crate) type Target = fn(&[u8]);

/// Every target by name; the folder of its seeds has that name.
pub(crate) const TARGETS: &[(&str, Target)] = &[
    ("answers", answers),
    ("edit", edit),
    ("fast", fast),
    ("front_matter", front_matter),
    ("markdown", markdown),
    ("masking", masking),
    ("paths", paths),
    ("record", record),
    ("table", table),
    ("word", word),
    ("workbook", workbook),
    ("yaml", yaml),
];

/// The bytes as text; a reader of text never sees anything else, and nothing longer than a file may be.
fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok().filter(|text| text.len() <= 1 << 20)
}
