//! `kt network advise [NETWORK]`: the seven questions on goal and form, what fits, and the note about it.

use std::path::PathBuf;

use clap::Args;

use super::notebook::Notebook;
use super::{advise_ask, advise_given, found};
use crate::commands::Exit;
use crate::commands::paper::{Format, Paper, formats};
use crate::commands::private;
use crate::commands::session::Session;
use crate::error::Error;
use crate::lang::Lang;
use crate::method::network::advice::{Answers, advice, answers};
use crate::model::Kind;
use crate::render::diff;
use crate::repo::Repo;
use crate::report::network::{note, note_json};

#[derive(Args)]
pub(crate) struct Arguments {
    network: Option<String>,
    #[arg(long, value_name = "TITLE", conflicts_with = "network")]
    new: Option<String>,
    #[arg(long, value_name = "KEY=TEXT")]
    pub(super) answer: Vec<String>,
    #[arg(long, value_name = "WHAT; WITH; WHERE")]
    pub(super) knowledge: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub(super) answers: Option<PathBuf>,
    #[arg(long, value_parser = formats(&[Format::Json]), value_name = "FORMAT", hide_possible_values = true)]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long)]
    dry_run: bool,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &[Kind::Network])?;
    let mut notebook = match (&args.network, &args.new) {
        (Some(name), _) => Notebook::of(found(&repo, name)?.0, &folder, args.dry_run),
        (None, Some(title)) => Notebook::new(title, true, &folder, args.dry_run)?,
        (None, None) => {
            let lang: Lang = session.lang;
            Notebook::new(&lang.say("network-note-untitled"), false, &folder, args.dry_run)?
        }
    };
    let today = session.today(Some(&folder));
    let told = advise_given::changes(args, &notebook.network()?, session)?;
    let asks = told.is_empty() && session.may_ask() && args.format.is_none() && args.output.is_none();
    if !told.is_empty() {
        notebook.save(&told, session.lang)?;
        private::say(notebook.private(today, session.lang)?, session)?;
    } else if asks {
        advise_ask::interview(&mut notebook, args.network.is_none() && args.new.is_none(), today, session)?;
    } else if answers(&notebook.network()?) == Answers::default() {
        return Err(Error::new("error-network-no-answers").hint("error-network-no-answers-hint").into());
    }
    if args.dry_run {
        let (path, before, after) = notebook.difference();
        session.screen.text(&diff::unified(&path, before, after))?;
        return Ok(Exit::Done);
    }
    tell(args, &notebook, asks || !told.is_empty(), session)?;
    Ok(Exit::Done)
}

/// The note, and where the answers were kept when some were given.
fn tell(args: &Arguments, notebook: &Notebook<'_>, kept: bool, session: &mut Session<'_>) -> anyhow::Result<()> {
    let (network, lang) = (notebook.network()?, session.lang);
    let advice = advice(&answers(&network));
    let name = notebook.record.as_ref().map(|record| record.id.as_str());
    let folder = session.folder()?;
    let paper = Paper::new(args.format, &args.output)?;
    match paper.format() {
        Format::Json => paper.json(&note_json(&network, &advice, lang), &[&folder], session)?,
        _ => paper.give(&note(&network, &advice, name, lang), &[&folder], session)?,
    }
    if let Some(record) = notebook.record.as_ref().filter(|_| kept) {
        session.screen.talk(&lang.say_with("network-kept", &[("path", record.path().into())]))?;
    }
    Ok(())
}
