//! `kt practice`: what a good practice or product means for the own organisation, and how a practice is shown to others.

mod present;
mod translate;

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
    Translate(translate::Arguments),
    Present(present::Arguments),
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    match &args.what {
        What::Translate(args) => translate::run(args, session),
        What::Present(args) => present::run(args, session),
    }
}
