//! `--only` with a rule that `kt.yaml` turns off: that is said, since finding nothing would seem to say that all is well.

use crate::check::TurnedOff;
use crate::commands::session::Session;
use crate::error::Error;
use crate::lang::Lang;
use crate::repo::Folder;

/// Says which of the rules that were asked for are off. Refuses when none of them would be looked at; a rule about personal data
/// always is, and what it finds is counted.
pub(super) fn tell(only: &[String], folder: &Folder, session: &mut Session<'_>) -> anyhow::Result<()> {
    let off = TurnedOff::among(folder, only.iter().map(String::as_str));
    if !off.is_empty() && off.len() == only.len() && off.iter().all(|one| !one.rule.private) {
        return Err(all_off(&off, session.lang).into());
    }
    for one in &off {
        let note = [("sentence", sentence(one, session.lang).into())];
        session.screen.talk(&session.lang.say_with("check-turned-off-note", &note))?;
    }
    Ok(())
}

/// That a rule is off, where, and why.
pub(in crate::commands) fn sentence(off: &TurnedOff, lang: Lang) -> String {
    let args = [("rule", off.rule.id.into()), ("line", off.line.into()), ("reason", off.reason.as_str().into())];
    lang.say_with("check-turned-off", &args)
}

fn all_off(off: &[TurnedOff], lang: Lang) -> Error {
    let all = |part: fn(&TurnedOff) -> String| lang.and(&off.iter().map(part).collect::<Vec<_>>());
    let error = Error::new("error-rule-off").with("rules", all(|one| one.rule.id.to_owned()));
    error.with("lines", all(|one| one.line.to_string())).hint("error-rule-off-hint")
}
