//! `kt explain RULE`: what a rule finds, why it matters, how to mend it. Without a rule, all of them in a line each.

use clap::Args;

use super::Exit;
use super::session::Session;
use crate::check::{RULES, Rule};
use crate::error::Error;
use crate::render::findings;
use crate::source::finding::nearest;

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
    let Some(rule) = Rule::named(id) else {
        let error = Error::new("error-unknown-rule").with("rule", id);
        let near = nearest(id, RULES.iter().map(|rule| rule.id));
        return Err(match near {
            Some(near) => error.with("suggestion", near).hint("error-unknown-rule-near"),
            None => error.hint("error-unknown-rule-list"),
        }
        .into());
    };
    session.screen.text(&findings::explanation(rule, lang))?;
    Ok(Exit::Done)
}
