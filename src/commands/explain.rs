//! `kt explain RULE`: what a rule finds, why it matters, how to mend it. Without a rule, all of them in a line each.

use clap::Args;

use super::Exit;
use super::check::turned_off;
use super::session::Session;
use crate::check::{RULES, Rule, TurnedOff};
use crate::render::findings;

#[derive(Args)]
pub(crate) struct Arguments {
    rule: Option<String>,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let lang = session.lang;
    let Some(id) = &args.rule else {
        for rule in RULES {
            let level = lang.say(&format!("check-level-{}", rule.level.name()));
            let what = lang.say(&format!("explain-{}-what", rule.id));
            session.screen.line(&format!("{:<28} {level:<14} {what}", rule.id))?;
        }
        return Ok(Exit::Done);
    };
    let rule = Rule::meant(id)?;
    session.screen.text(&findings::explanation(rule, lang))?;
    let off = session.folder().map_or_else(|_| Vec::new(), |folder| TurnedOff::among(&folder, [rule.id]));
    for one in &off {
        session.screen.line(&format!("\n{}", turned_off::sentence(one, lang)))?;
    }
    Ok(Exit::Done)
}
