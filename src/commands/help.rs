//! `kt help [COMMAND]`: the same page as `kt COMMAND --help`, for who asks for it first.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Args;

use super::screen::Screen;
use super::{cli, usage};
use crate::lang::Lang;

#[derive(Args)]
pub(crate) struct Arguments {
    command: Vec<String>,
}

/// Prints the page; a command that does not exist is told as it is anywhere else.
pub(super) fn run(args: &Arguments, lang: Lang, screen: &mut Screen) -> ExitCode {
    let typed = std::iter::once("kt").chain(args.command.iter().map(String::as_str)).chain(["--help"]).map(OsString::from);
    let typed: Vec<OsString> = typed.collect();
    match cli::matches(&typed, lang) {
        Err(error) => usage::tell(&error, &typed, lang, screen),
        Ok(_) => ExitCode::SUCCESS,
    }
}
