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
    let (_, record) = found(&repo, &args.network)?;
    let document = network::recruit(record, session.today(Some(&folder)), session.lang);
    Paper::new(args.format, &args.output)?.give(&document, &[&folder], session)?;
    Ok(Exit::Done)
}
