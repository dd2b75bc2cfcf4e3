//! What a change would do to a file, in words, before its lines are shown.

use super::edit::told::told;
use crate::keys;
use crate::lang::Lang;
use crate::model::Kind;
use crate::render::diff;
use crate::repo::{FileChange, tree_of_record};
use crate::source::yaml::edit::Change;

/// So many fields of a record are told one by one.
const MOST: usize = 6;

/// The path with how many lines change, and below it the fields of a record that get another value.
pub(super) fn lines(file: &FileChange, lang: Lang) -> String {
    let (before, after) = (file.before.as_deref().unwrap_or_default(), file.after.as_deref().unwrap_or_default());
    let line =
        lang.say_with("new-would-lines", &[("path", file.path.as_str().into()), ("count", diff::changed(before, after).into())]);
    let fields: String = fields(&file.path, before, after, lang).iter().map(|field| format!("\n  {field}")).collect();
    format!("{line}{fields}")
}

/// Each field of a record that changes, such as `Status: open → vervuld`.
fn fields(path: &str, before: &str, after: &str, lang: Lang) -> Vec<String> {
    let Some(kind) = path.split_once('/').and_then(|(folder, _)| Kind::in_folder(folder)) else { return Vec::new() };
    let trees = [before, after].map(|text| tree_of_record(kind, text));
    let mut names: Vec<String> = Vec::new();
    for entry in trees.iter().flatten().flat_map(|tree| tree.entries()) {
        if !names.iter().any(|name| *name == *entry.key) {
            names.push(entry.key.to_string());
        }
    }
    let changes: Vec<Change> = names.into_iter().map(|name| Change::Remove(keys![name])).collect();
    let mut fields = told(&changes, kind, before, after, lang);
    fields.truncate(MOST);
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_told_by_its_file_its_lines_and_its_fields() {
        let file = FileChange {
            path: "wishes/w.yaml".to_owned(),
            before: Some("title: Oud\nstatus: open\nrank: 1\n".to_owned()),
            after: Some("title: Nieuw\nstatus: met\nrank: 1\n".to_owned()),
        };
        let told = lines(&file, Lang::Nl);
        assert_eq!(told, "wishes/w.yaml: 2 regels veranderen\n    Titel: Oud → Nieuw\n    Status: open → vervuld");
    }
}
