//! `kt network recruit NETWORK`: a short text to recruit participants with.

use std::path::PathBuf;

use clap::Args;

use super::found;
use crate::commands::Exit;
use crate::commands::paper::{Format, Paper, formats};
use crate::commands::session::Session;
use crate::model::Kind;
use crate::repo::Repo;
use crate::report::network;

#[derive(Args)]
pub(crate) struct Arguments {
    network: String,
    #[arg(long, value_parser = formats(&[]), value_name = "FORMAT", hide_possible_values = true)]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(super) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &[Kind::Network])?;
    let (stored, record) = found(&repo, &args.network)?;
    let document = network::recruit(record, session.today(Some(&folder)), session.lang);
    Paper::new(args.format, &args.output)?.give(&document, &[&folder], session)?;
    let lacks = network::lacking(record, session.lang);
    if !lacks.is_empty() {
        let args = [("what", session.lang.and(&lacks).into()), ("network", stored.id.id.as_str().into())];
        session.screen.talk(&session.lang.say_with("network-recruit-lacks", &args))?;
    }
    Ok(Exit::Done)
}
