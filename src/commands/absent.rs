//! A warning when a field names a record that is not there: it may come later, so what was typed is kept.

use super::session::Session;
use crate::model::{Kind, RecordId, Target};
use crate::repo::{Folder, read_record};
use crate::source::Keys;

/// Warns for each record that the fields at these keys name and that is not there. Checklists and strategies also come with
/// the program, and are left to `kt check`.
pub(super) fn warn(folder: &Folder, kind: Kind, text: &str, keys: &[Keys], session: &mut Session<'_>) -> std::io::Result<()> {
    let references = read_record(kind, text).record.map(|record| record.references()).unwrap_or_default();
    for reference in references.iter().filter(|reference| keys.iter().any(|keys| keys.holds(&reference.keys))) {
        let named = match &reference.target {
            Target::Bare(kind, id) => Some(RecordId::new(*kind, id.clone())),
            Target::Full(_, text) => RecordId::parse(text),
        };
        let absent = |id: &RecordId| !matches!(id.kind, Kind::Checklist | Kind::Strategy) && !folder.has(&id.path());
        if let Some(id) = named.filter(absent) {
            let args = [("record", id.to_string().into()), ("kind", id.kind.name().into())];
            session.screen.talk(&session.lang.say_with("new-set-absent", &args))?;
        }
    }
    Ok(())
}
