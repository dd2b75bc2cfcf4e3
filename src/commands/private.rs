//! What a check says of personal data in a text that was just written, so that it is taken out before anyone shares it.

use super::session::Session;
use crate::check::typed::check_alone;
use crate::check::{Options, RULES, personal_data, shown_path};
use crate::model::RecordId;
use crate::render::findings;
use crate::repo::Folder;

/// Tells of personal data in a record that its text before did not have; what was found is masked.
pub(super) fn tell(folder: &Folder, record: &RecordId, before: &str, session: &mut Session<'_>) -> anyhow::Result<()> {
    let path = record.path();
    let after = folder.text(&path)?;
    let had: Vec<&str> = personal_data(before).into_iter().map(|span| span.of(before)).collect();
    if personal_data(&after).into_iter().all(|span| had.contains(&span.of(&after))) {
        return Ok(());
    }
    let only: Vec<String> = RULES.iter().filter(|rule| rule.private).map(|rule| rule.id.to_owned()).collect();
    let options = Options { today: session.today(Some(folder)), only: &only, asked: None, remember: false };
    let found = check_alone(folder, &options, record, &after)?.diagnostics;
    let lang = session.lang;
    for one in &found {
        let facts = [
            ("path", shown_path(&path).into_owned().into()),
            ("line", one.start.line.into()),
            ("message", findings::message(one, lang).into()),
        ];
        session.screen.talk(&lang.say_with("new-private", &facts))?;
    }
    if !found.is_empty() {
        session.screen.talk(&lang.say("new-private-hint"))?;
    }
    Ok(())
}
