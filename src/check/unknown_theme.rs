//! Finds themes that `kt.yaml` does not name.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::source::Finding;
use crate::source::finding::nearest;

pub(super) const RULE: Rule = Rule::new("unknown-theme", Level::Error, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let known = || view.context.folder.settings.themes.iter().map(|theme| theme.id.as_str());
    for (i, theme) in view.record.themes().iter().enumerate() {
        if !known().any(|known| known == theme) {
            let finding = Finding::value(RULE.id, keys!["themes", i]).with("theme", theme);
            found.push(finding.suggesting(nearest(theme, known())));
        }
    }
}
