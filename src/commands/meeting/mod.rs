//! `kt meeting`: the factsheet of a meeting, the agenda of the next one, and the lessons of all.

mod agenda;
mod factsheet;
mod lessons;

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
    Factsheet(factsheet::Arguments),
    Agenda(agenda::Arguments),
    Lessons(lessons::Arguments),
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    match &args.what {
        What::Factsheet(args) => factsheet::run(args, session),
        What::Agenda(args) => agenda::run(args, session),
        What::Lessons(args) => lessons::run(args, session),
    }
}
