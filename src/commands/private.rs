//! What a check says of personal data in a text that was just written, so that it is taken out before anyone shares it.

use super::session::Session;
use crate::check::{self, Options, RULES, personal_data, veiled};
use crate::render::findings;
use crate::repo::Folder;

/// Tells of personal data in a record that its text before did not have; what was found is masked.
pub(super) fn tell(folder: &Folder, path: &str, before: &str, session: &mut Session<'_>) -> anyhow::Result<()> {
    let after = folder.text(path)?;
    let had: Vec<&str> = personal_data(before).into_iter().map(|span| span.of(before)).collect();
    if personal_data(&after).into_iter().all(|span| had.contains(&span.of(&after))) {
        return Ok(());
    }
    let only: Vec<String> = RULES.iter().filter(|rule| rule.private).map(|rule| rule.id.to_owned()).collect();
    let report = check::check(folder, &Options { today: session.today(Some(folder)), only: &only, remember: false })?;
    let lang = session.lang;
    let ours: Vec<_> = report.diagnostics.iter().filter(|one| one.path == path).collect();
    for one in &ours {
        let shown = veiled(path).unwrap_or_else(|| path.to_owned());
        let facts = [("path", shown.into()), ("line", one.start.line.into()), ("message", findings::message(one, lang).into())];
        session.screen.talk(&lang.say_with("new-private", &facts))?;
    }
    if !ours.is_empty() {
        session.screen.talk(&lang.say("new-private-hint"))?;
    }
    Ok(())
}
