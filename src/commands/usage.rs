//! Mistakes on the command line, told in the person's words; and help and version, which clap hands over as errors.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::CommandFactory;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::cli::Cli;
use super::screen::Screen;
use crate::lang::Lang;

/// What people call the forms of documents.
const WORDS: [(&str, &str); 7] =
    [("word", "docx"), ("doc", "docx"), ("markdown", "md"), ("htm", "html"), ("excel", "csv"), ("ical", "ics"), ("txt", "text")];

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
    let near = near.into_iter().map(context).find(|text| !text.is_empty());
    let near = format_meant(&context(ContextKind::InvalidArg), typed).or(near);
    let hint = match near {
        Some(near) => lang.say_with("error-did-you-mean", &[("suggestion", near.into())]),
        None => lang.say("error-usage-help"),
    };
    screen.trouble(&lang.say("error-hint-label"), &hint);
    ExitCode::from(2)
}

/// The right way to ask for a form that was typed as an option of its own: `--pdf`, `--word`.
fn format_meant(option: &str, args: &[OsString]) -> Option<String> {
    let typed = option.strip_prefix("--")?;
    let wanted = WORDS.iter().find(|(word, _)| *word == typed).map_or(typed, |(_, format)| format);
    let mut command = Cli::command();
    for arg in args.iter().skip(1).filter_map(|arg| arg.to_str()) {
        command = command.find_subcommand(arg).cloned().unwrap_or(command);
    }
    let format = command.get_arguments().find(|argument| argument.get_id() == "format")?;
    let known = format.get_possible_values().iter().any(|value| value.get_name() == wanted);
    known.then(|| format!("--format {wanted}"))
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

fn shown(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::StyledStr(text) => text.to_string(),
        ContextValue::Number(number) => number.to_string(),
        _ => String::new(),
    }
}
