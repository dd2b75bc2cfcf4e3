//! `kt network`: is a network right, who is in it, when does it meet, what did it learn, what is still missing.

mod advise;
mod advise_ask;
mod advise_given;
mod check;
mod notebook;
mod proposal;
mod recruit;
mod rhythm;
mod schedule;
mod session;
mod spoken;
mod tools;

use clap::{Args, Subcommand};

use super::Exit;
use super::session::Session;
use crate::error::Error;
use crate::model::{Kind, Network, Record};
use crate::repo::{Repo, Stored};

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    Advise(advise::Arguments),
    Recruit(recruit::Arguments),
    Schedule(schedule::Arguments),
    Session(session::Arguments),
    Check(check::Arguments),
    Tools(tools::Arguments),
    Themes,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    match &args.what {
        What::Advise(args) => advise::run(args, session),
        What::Recruit(args) => recruit::run(args, session),
        What::Schedule(args) => schedule::run(args, session),
        What::Session(args) => session::run(args, session),
        What::Check(args) => check::run(args, session),
        What::Tools(args) => tools::run(args, session),
        What::Themes => tools::themes(session),
    }
}

/// The network that was named, when it can be read whole.
fn found<'r>(repo: &'r Repo<'_>, name: &str) -> Result<(&'r Stored, &'r Network), Error> {
    let stored = repo.resolve(name, &[Kind::Network])?;
    match &stored.record {
        Record::Network(network) if !stored.faulty => Ok((stored, network)),
        _ => Err(Error::new("error-network-faulty").with("path", &stored.path).hint("error-check-first")),
    }
}

/// The parts of `A; B; C`, without the space around them; empty ones are nothing.
fn parts<const N: usize>(text: &str, option: &'static str) -> Result<[Option<String>; N], Error> {
    let mut parts: Vec<Option<String>> =
        text.split(';').map(|part| Some(part.trim().to_owned()).filter(|part| !part.is_empty())).collect();
    let wrong = || Error::new("error-network-parts").with("option", option).with("value", text).hint("error-network-parts-hint");
    if parts.len() > N || parts.first().is_none_or(Option::is_none) {
        return Err(wrong());
    }
    parts.resize(N, None);
    parts.try_into().map_err(|_| wrong())
}
