//! Mistakes on the command line, told in the person's words; and help and version, which clap hands over as errors.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::CommandFactory;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::cli::Cli;
use super::meant;
use super::screen::Screen;
use crate::lang::Lang;

/// Tells what is wrong with the command line, or prints the help that was asked for.
pub(super) fn tell(error: &clap::Error, typed: &[OsString], lang: Lang, screen: &mut Screen) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let _ = screen.text(&error.render().to_string());
        return ExitCode::SUCCESS;
    }
    let context = |kind| error.get(kind).map(shown).unwrap_or_default();
    let args = [
        ("argument", context(ContextKind::InvalidArg).into()),
        ("value", context(ContextKind::InvalidValue).into()),
        ("choices", context(ContextKind::ValidValue).into()),
        ("command", context(ContextKind::InvalidSubcommand).into()),
        ("other", context(ContextKind::PriorArg).into()),
    ];
    let choices = if context(ContextKind::ValidValue).is_empty() { "" } else { "-choices" };
    let id = match name(error.kind()) {
        "value" => format!("error-usage-value{choices}"),
        name => format!("error-usage-{name}"),
    };
    screen.trouble(&lang.say("error-label"), &lang.say_with(&id, &args));
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let near = near.into_iter().filter_map(|kind| error.get(kind)).map(|value| either(value, lang)).find(|text| !text.is_empty());
    let unknown = context(ContextKind::InvalidSubcommand);
    let near = match error.kind() {
        ErrorKind::InvalidSubcommand if is_top(&unknown, typed) => meant::command(&unknown, lang),
        _ => meant::option(&context(ContextKind::InvalidArg), typed).or(near),
    };
    let hint = match near {
        Some(near) => lang.say_with("error-did-you-mean", &[("suggestion", near.into())]),
        None => lang.say("error-usage-help"),
    };
    screen.trouble(&lang.say("error-hint-label"), &hint);
    ExitCode::from(2)
}

/// Whether it is a command of kt itself that was not known, and not one below a command.
fn is_top(unknown: &str, typed: &[OsString]) -> bool {
    let before = typed.iter().skip(1).filter_map(|arg| arg.to_str()).take_while(|arg| *arg != unknown);
    let kt = Cli::command();
    before.into_iter().all(|arg| kt.find_subcommand(arg).is_none())
}

const fn name(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "value",
        ErrorKind::UnknownArgument => "argument",
        ErrorKind::InvalidSubcommand => "command",
        ErrorKind::MissingRequiredArgument => "missing",
        ErrorKind::ArgumentConflict => "conflict",
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::TooManyValues => "number",
        ErrorKind::InvalidUtf8 => "utf8",
        _ => "other",
    }
}

/// What may have been meant: one of them.
fn either(value: &ContextValue, lang: Lang) -> String {
    match value {
        ContextValue::Strings(texts) => lang.or(texts),
        other => shown(other),
    }
}

fn shown(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::StyledStr(text) => text.to_string(),
        ContextValue::Number(number) => number.to_string(),
        _ => String::new(),
    }
}
