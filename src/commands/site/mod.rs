//! `kt site build` and `kt site serve`: the repository as a site, in a folder or on this computer.

mod answer;
mod build;
mod kept;
#[cfg(test)]
mod kept_cases;
mod make;
mod pages;
mod serve;
mod words;

use clap::{Args, Subcommand};

use super::Exit;
use super::session::Session;

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    Build(build::Arguments),
    Serve(serve::Arguments),
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    match &args.what {
        What::Build(args) => build::run(args, session),
        What::Serve(args) => serve::run(args, session),
    }
}
