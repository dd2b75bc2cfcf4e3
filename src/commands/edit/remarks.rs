//! The comments of a record that a change takes with it, told before it is written.

use crate::check::veiled;
use crate::commands::in_place::changed;
use crate::commands::session::Session;
use crate::model::Kind;
use crate::repo::{Stored, read_record};
use crate::source::yaml::comments;
use crate::source::yaml::edit::Change;

/// Tells which comments will no longer be there.
pub(super) fn tell_gone(stored: &Stored, changes: &[Change], session: &mut Session<'_>) -> anyhow::Result<()> {
    let after = changed(stored.id.kind, &stored.text, changes, session.lang)?;
    let mut kept = of(stored.id.kind, &after);
    let mut gone = of(stored.id.kind, &stored.text);
    gone.retain(|comment| match kept.iter().position(|one| one == comment) {
        Some(at) => {
            kept.remove(at);
            false
        }
        None => true,
    });
    for comment in gone {
        let comment = veiled(&comment).unwrap_or(comment);
        session.screen.talk(&session.lang.say_with("new-comment-gone", &[("comment", comment.into())]))?;
    }
    Ok(())
}

fn of(kind: Kind, text: &str) -> Vec<String> {
    let yaml = read_record(kind, text).yaml;
    comments(yaml.of(text)).into_iter().map(str::to_owned).collect()
}
