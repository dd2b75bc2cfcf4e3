//! What comes with the program: checklists, forms and example repositories.

use include_dir::{Dir, include_dir};

use crate::lang::Lang;

static EXAMPLES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/examples");
static CHECKLISTS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/data/checklists");
static FORMS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/data/forms");

/// The files of the example repository in a language: path and bytes.
#[must_use]
pub fn example(lang: Lang) -> Vec<(String, &'static [u8])> {
    let mut files = Vec::new();
    if let Some(dir) = EXAMPLES.get_dir(lang.code()) {
        gather(dir, &format!("{lang}/"), &mut files);
    }
    files.sort();
    files
}

fn gather(dir: &Dir<'static>, prefix: &str, files: &mut Vec<(String, &'static [u8])>) {
    for file in dir.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        files.push((path.trim_start_matches(prefix).to_owned(), file.contents()));
    }
    for inner in dir.dirs() {
        gather(inner, prefix, files);
    }
}

/// The text of a checklist that comes with the program.
#[must_use]
pub fn checklist(id: &str) -> Option<&'static str> {
    CHECKLISTS.get_file(format!("{id}.yaml"))?.contents_utf8()
}

/// The ids of the checklists that come with the program.
#[must_use]
pub fn checklists() -> Vec<&'static str> {
    let mut ids: Vec<&str> = CHECKLISTS.files().filter_map(|file| file.path().file_stem()?.to_str()).collect();
    ids.sort_unstable();
    ids
}

/// The text of the form for a kind of record.
#[must_use]
pub fn form(kind: &str) -> Option<&'static str> {
    FORMS.get_file(format!("{kind}.yaml"))?.contents_utf8()
}
