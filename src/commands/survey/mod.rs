//! `kt survey`: what helps and what hinders the use of a product, asked of those who work with it.

mod form;
mod import;
mod lines;
mod meant;
mod new;
mod show;

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
    New(new::Arguments),
    Form(form::Arguments),
    Import(import::Arguments),
    Show(show::Arguments),
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    match &args.what {
        What::New(args) => new::run(args, session),
        What::Form(args) => form::run(args, session),
        What::Import(args) => import::run(args, session),
        What::Show(args) => show::run(args, session),
    }
}
