//! `kt site build [DIR]`: the site in a folder.

use std::path::PathBuf;

use clap::Args;

use super::make::{Choices, LARGE, SHARE, make, place};
use crate::commands::Exit;
use crate::commands::session::Session;

#[derive(Args)]
pub(super) struct Arguments {
    dir: Option<PathBuf>,
    #[arg(long)]
    internal: bool,
    #[arg(long)]
    drafts: bool,
    #[arg(long)]
    no_cache: bool,
}

pub(super) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let choices = Choices {
        dir: place(args.dir.as_deref(), &session.directory, &folder)?,
        internal: args.internal,
        drafts: args.drafts,
        today: session.today(Some(&folder)),
        lang: session.lang,
        ends: true,
        remember_from: if args.no_cache { usize::MAX } else { LARGE },
        share: SHARE,
    };
    let made = make(&folder, &choices)?;
    let shown = args.dir.clone().unwrap_or_else(|| PathBuf::from("out/site"));
    let lang = session.lang;
    let facts = [
        ("path", shown.display().to_string().into()),
        ("pages", made.pages.into()),
        ("written", made.published.written.into()),
        ("removed", made.published.removed.into()),
    ];
    session.screen.line(&lang.say_with("site-built", &facts))?;
    if made.unreadable > 0 {
        session.screen.line(&lang.say_with("site-left-out", &[("unreadable", made.unreadable.into())]))?;
    }
    let front = shown.join("index.html").display().to_string();
    session.screen.line(&lang.say_with("site-open", &[("path", front.into())]))?;
    Ok(Exit::Done)
}
