//! Mistakes on the command line, told in the person's words; and help and version, which clap hands over as errors.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::CommandFactory;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::cli::Cli;
use super::screen::Screen;
use super::{meant, placeholder};
use crate::lang::Lang;

/// What can be typed where something else was typed; words in capitals are said in the language of the reader.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct Choices(pub(super) String);

/// Tells what is wrong with the command line, or prints the help that was asked for.
pub(super) fn tell(error: &clap::Error, typed: &[OsString], lang: Lang, screen: &mut Screen) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let _ = screen.text(&error.render().to_string());
        return ExitCode::SUCCESS;
    }
    screen.trouble(&lang.say("error-label"), &mistake(error, lang));
    screen.trouble(&lang.say("error-hint-label"), &hint(error, typed, lang));
    ExitCode::from(2)
}

/// What to do now: what may have been meant, else an example of the command that lacks something, else the help.
fn hint(error: &clap::Error, typed: &[OsString], lang: Lang) -> String {
    if let Some(near) = near(error, typed, lang) {
        return lang.say_with("error-did-you-mean", &[("suggestion", near.into())]);
    }
    match example(typed, lang).filter(|_| error.kind() == ErrorKind::MissingRequiredArgument) {
        Some(example) => lang.say_with("error-usage-example", &[("example", example.into())]),
        None => lang.say("error-usage-help"),
    }
}

/// What clap knows of a mistake, by what sort of thing it is.
fn context(error: &clap::Error, kind: ContextKind) -> String {
    error.get(kind).map(shown).unwrap_or_default()
}

/// The mistake in a sentence.
fn mistake(error: &clap::Error, lang: Lang) -> String {
    let context = |kind| context(error, kind);
    // What the person typed stays as it was typed.
    let ours = |kind| match error.kind() {
        ErrorKind::UnknownArgument => context(kind),
        _ => placeholder::said(&context(kind), lang).replace("...", ""),
    };
    let told = std::error::Error::source(error).and_then(|source| source.downcast_ref::<Choices>());
    let choices = told.map_or_else(|| context(ContextKind::ValidValue), |choices| placeholder::said(&choices.0, lang));
    let args = [
        ("argument", ours(ContextKind::InvalidArg).into()),
        ("value", context(ContextKind::InvalidValue).into()),
        ("choices", choices.as_str().into()),
        ("command", context(ContextKind::InvalidSubcommand).into()),
        ("other", ours(ContextKind::PriorArg).into()),
    ];
    let choices = if choices.is_empty() { "" } else { "-choices" };
    let id = match name(error.kind()) {
        "value" => format!("error-usage-value{choices}"),
        name => format!("error-usage-{name}"),
    };
    lang.say_with(&id, &args)
}

/// What may have been meant.
fn near(error: &clap::Error, typed: &[OsString], lang: Lang) -> Option<String> {
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let near = near.into_iter().filter_map(|kind| error.get(kind)).map(|value| either(value, lang)).find(|text| !text.is_empty());
    let unknown = context(error, ContextKind::InvalidSubcommand);
    match error.kind() {
        ErrorKind::InvalidSubcommand if is_top(&unknown, typed) => meant::command(&unknown, lang),
        _ => meant::option(&context(error, ContextKind::InvalidArg), typed).or(near),
    }
}

/// The first example in the help of the command that was typed.
fn example(typed: &[OsString], lang: Lang) -> Option<String> {
    let (mut command, mut id) = (Cli::command(), "cli".to_owned());
    for arg in typed.iter().skip(1).filter_map(|arg| arg.to_str()) {
        let Some(below) = command.find_subcommand(arg) else { continue };
        id = format!("{id}-{}", below.get_name());
        command = below.clone();
    }
    let examples = lang.find(&format!("{id}-example"), &[])?;
    examples.lines().map(str::trim).find(|line| line.starts_with("kt ")).map(str::to_owned)
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
