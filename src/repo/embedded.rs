//! What comes with the program: checklists, determinants, strategies, forms and example repositories.

use include_dir::{Dir, include_dir};

use crate::lang::Lang;
use crate::model::{Form, HelperTool, ImportWords, Kind, Programme, SourceLesson, TableTheme};
use crate::source::yaml::{decode, parse};

static EXAMPLES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/examples");
static CHECKLISTS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/data/checklists");
static FORMS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/data/forms");
static STRATEGIES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/data/strategies");

/// The determinants of use.
pub(super) const DETERMINANTS: &str = include_str!("../data/determinants.yaml");

/// How people write answers and columns.
const IMPORT: &str = include_str!("../data/import.yaml");

/// What holds for all strategies.
pub(super) const CATALOGUE: &str = include_str!("../data/strategies.yaml");

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

/// The ids and texts of the strategies that come with the program, by id.
pub(super) fn strategies() -> Vec<(&'static str, &'static str)> {
    let read = |file: &'static include_dir::File<'static>| Some((file.path().file_stem()?.to_str()?, file.contents_utf8()?));
    let mut all: Vec<_> = STRATEGIES.files().filter_map(read).collect();
    all.sort_unstable();
    all
}

/// The ids of the strategies that come with the program.
#[must_use]
pub fn strategy_ids() -> Vec<&'static str> {
    STRATEGIES.files().filter_map(|file| file.path().file_stem()?.to_str()).collect()
}

/// The words that reading a table of answers knows.
///
/// # Panics
/// Never in a released program: a test reads the embedded file.
#[must_use]
pub fn import_words() -> ImportWords {
    let root = parse(IMPORT, 0).root.expect("the embedded words are YAML");
    decode(&root).value.expect("the embedded words read")
}

/// The text of a strategy that comes with the program.
pub(super) fn strategy(id: &str) -> Option<&'static str> {
    STRATEGIES.get_file(format!("{id}.yaml"))?.contents_utf8()
}

/// The form of a kind of record, for the kinds that have one.
#[must_use]
pub fn form(kind: Kind) -> Option<Form> {
    let text = FORMS.get_file(format!("{kind}.yaml"))?.contents_utf8()?;
    decode(&parse(text, 0).root?).value
}

/// What a session of a network is for, by form and phase.
///
/// # Panics
/// Never: a test reads the file that comes with the program.
#[must_use]
pub fn programme() -> Programme {
    read(include_str!("../data/networks/phases.yaml"))
}

/// The instruments that help a network.
///
/// # Panics
/// Never: a test reads the file that comes with the program.
#[must_use]
pub fn helper_tools() -> Vec<HelperTool> {
    read(include_str!("../data/networks/tools.yaml"))
}

/// The themes of development tables.
///
/// # Panics
/// Never: a test reads the file that comes with the program.
#[must_use]
pub fn table_themes() -> Vec<TableTheme> {
    read(include_str!("../data/networks/themes.yaml"))
}

/// The lessons on knowledge transfer of the practice sources, in their order.
///
/// # Panics
/// Never: a test reads the file that comes with the program.
#[must_use]
pub fn source_lessons() -> Vec<SourceLesson> {
    read(include_str!("../data/lessons.yaml"))
}

fn read<T: serde::de::DeserializeOwned>(text: &str) -> T {
    let tree = parse(text, 0);
    tree.root.and_then(|root| decode(&root).value).expect("a test reads every file that comes with the program")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_reads_and_names_its_own_kind() {
        for file in FORMS.files() {
            let stem = file.path().file_stem().and_then(|stem| stem.to_str()).unwrap();
            let kind = Kind::named(stem).unwrap();
            let form = form(kind).unwrap_or_else(|| panic!("{stem} does not read"));
            assert_eq!(form.kind, stem);
        }
    }

    #[test]
    fn the_words_of_tables_read_without_a_mistake() {
        assert_eq!(decode::<ImportWords>(&parse(IMPORT, 0).root.unwrap()).findings, Vec::new());
    }

    #[test]
    fn every_checklist_reads_without_a_mistake() {
        for id in checklists() {
            let decoded = decode::<crate::model::Checklist>(&parse(checklist(id).unwrap(), 0).root.unwrap());
            assert_eq!((id, decoded.findings), (id, Vec::new()));
        }
    }
}
