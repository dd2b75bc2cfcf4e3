//! The command line: what may be typed. Help and headings come from the words of the language.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::error::ErrorKind;
use clap::{Arg, ArgMatches, Args, CommandFactory, Parser, Subcommand};

use crate::lang::Lang;
use crate::repo::Folder;

use super::{
    answer, ask, assess, check, compare, completions, decide, demo, discuss, edit, explain, export, finance, find, form, graph,
    help, import, init, list, man, meeting, memo, network, new, next, placeholder, plan, practice, rename, report, review, schema,
    show, site, spread, status, strategies, survey, undo,
};

/// The whole command line.
#[derive(Parser)]
#[command(name = "kt", version, disable_help_subcommand = true)]
pub(super) struct Cli {
    #[command(flatten)]
    pub(super) global: Global,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// Options of every command.
#[derive(Args, Clone, Debug)]
pub(super) struct Global {
    #[arg(short = 'C', long = "directory", value_name = "DIR", global = true)]
    pub(super) directory: Option<PathBuf>,
    #[arg(long, value_name = "nl|en", global = true, value_parser = ["nl", "en"], hide_possible_values = true)]
    pub(super) lang: Option<String>,
    #[arg(long, value_name = "DATE", global = true)]
    pub(super) today: Option<String>,
    #[arg(long, value_name = "DATE|REV", global = true)]
    pub(super) at: Option<String>,
    #[arg(long, global = true)]
    pub(super) no_input: bool,
    #[arg(long, global = true)]
    pub(super) plain_prompts: bool,
    #[arg(long, value_name = "auto|always|never", global = true, value_parser = ["auto", "always", "never"], hide_possible_values = true, default_value = "auto", hide_default_value = true)]
    pub(super) color: String,
}

/// What lays out the arguments of a command.
type Layout = fn(clap::Command) -> clap::Command;

/// The commands, each with the room of its arguments: what one of them takes is laid out only when it was typed.
macro_rules! commands {
    ($($name:ident $module:ident,)+) => {
        /// The commands, in the order of the work.
        #[derive(Subcommand)]
        #[expect(clippy::large_enum_variant, reason = "one is made in a run")]
        pub(super) enum Command {
            $($name($module::Arguments),)+
        }

        /// Each command by its name, in the same order.
        const LAYOUTS: &[(&str, Layout)] = &[$((stringify!($module), <$module::Arguments as Args>::augment_args),)+];
    };
}

commands! {
    Demo demo,
    Init init,
    New new,
    Edit edit,
    Next next,
    Status status,
    Assess assess,
    Form form,
    Compare compare,
    Memo memo,
    Discuss discuss,
    Spread spread,
    Ask ask,
    Answer answer,
    Decide decide,
    Finance finance,
    Strategies strategies,
    Plan plan,
    Review review,
    Survey survey,
    List list,
    Show show,
    Find find,
    Meeting meeting,
    Network network,
    Practice practice,
    Graph graph,
    Report report,
    Site site,
    Check check,
    Explain explain,
    Rename rename,
    Undo undo,
    Export export,
    Import import,
    Schema schema,
    Completions completions,
    Man man,
    Help help,
}

/// The commands that only read records, so that they can also tell of the past; `kt` alone is one of them.
const LOOK_BACK: [&str; 10] = ["next", "status", "list", "show", "find", "compare", "check", "report", "graph", "export"];

/// Whether a command can tell of the past.
pub(super) fn looks_back(command: Option<&str>) -> bool {
    command.is_none_or(|name| LOOK_BACK.contains(&name))
}

/// What was typed. Only the commands among the words are laid out, and words are only gathered when help is asked for.
pub(super) fn matches(args: &[OsString], lang: Lang) -> Result<ArgMatches, clap::Error> {
    let named = |name: &str| args.iter().any(|arg| arg == name);
    let spoken = || spoken(lang, &named).try_get_matches_from(args);
    if named("--help") || named("-h") {
        return spoken();
    }
    match only(&named).try_get_matches_from(args) {
        Err(error) if error.kind() == ErrorKind::DisplayHelp => spoken(),
        // What may have been meant is looked for among all of them.
        Err(error) if error.kind() != ErrorKind::DisplayVersion => Cli::command().try_get_matches_from(args),
        result => result,
    }
}

/// The command line with the commands of these names alone.
fn only(named: &dyn Fn(&str) -> bool) -> clap::Command {
    let named = LAYOUTS.iter().filter(|(name, _)| named(name));
    alone().subcommands(named.map(|(name, layout)| layout(clap::Command::new(*name))))
}

/// The command line without commands.
fn alone() -> clap::Command {
    Global::augment_args(clap::Command::new("kt").version(env!("CARGO_PKG_VERSION")).disable_help_subcommand(true))
}

/// The command line in a language.
pub(super) fn command(lang: Lang) -> clap::Command {
    let mut command = spoken(lang, &|_| true);
    command.build();
    command
}

/// The same, of which only the commands that are asked for are laid out and tell more than what they do.
fn spoken(lang: Lang, asked: &dyn Fn(&str) -> bool) -> clap::Command {
    let all = LAYOUTS.iter().map(|(name, layout)| {
        let command = clap::Command::new(*name);
        if asked(name) { layout(command) } else { command }
    });
    let kt = alone().subcommands(all).bin_name("kt");
    // Options go to every command, unless none of them will look at one.
    let kt = if LAYOUTS.iter().any(|(name, _)| asked(name)) { kt } else { kt.mut_args(|argument| argument.global(false)) };
    translated(kt, lang, "cli-kt", asked)
}

/// Help of a command, its arguments and its subcommands, by their ids: `cli-memo`, `cli-memo-product`, `cli-memo-example`.
fn translated(command: clap::Command, lang: Lang, id: &str, asked: &dyn Fn(&str) -> bool) -> clap::Command {
    let command = command.about(lang.say(id)).help_template(lang.say("cli-template"));
    let path = command.get_bin_name().unwrap_or_default().to_owned();
    let command = with_usage(command, lang);
    let command = command.subcommand_help_heading(lang.say("cli-heading-commands")).disable_help_flag(false);
    let command = with_example(command, lang, id);
    let past = id == "cli-kt" || LOOK_BACK.contains(&command.get_name());
    let id = id.to_owned();
    let of_command = id.clone();
    let command = command.mut_args(move |argument| argument_told(argument, lang, &of_command, past));
    command.mut_subcommands(|inner| {
        let id = format!("{}-{}", if id == "cli-kt" { "cli" } else { &id }, inner.get_name());
        let called = asked(inner.get_name()) || inner.get_all_aliases().any(asked);
        let path = format!("{path} {}", inner.get_name());
        if called { translated(inner.bin_name(path), lang, &id, asked) } else { inner.about(lang.say(&id)) }
    })
}

/// How a command is used. Telling it is what gives a command its arguments, those of every command among them.
fn with_usage(mut command: clap::Command, lang: Lang) -> clap::Command {
    let usage = command.render_usage().to_string();
    command.override_usage(placeholder::said(usage.trim_start_matches("Usage: "), lang))
}

fn with_example(command: clap::Command, lang: Lang, id: &str) -> clap::Command {
    let example = lang.find(&format!("{id}-after"), &[]).or_else(|| lang.find(&format!("{id}-example"), &[]));
    match example {
        Some(example) => command.after_help(format!("{}\n{example}", lang.say("cli-heading-example"))),
        None => command,
    }
}

/// An argument of the command with this id: its help, under which heading, and `--at` only where a command tells of the past.
fn argument_told(argument: Arg, lang: Lang, command: &str, past: bool) -> Arg {
    let name = argument.get_id().to_string().replace('_', "-");
    let help = help_of(&argument, &name, lang, command);
    let heading = lang.say(heading(&argument, &name, command));
    let argument = argument.help_heading(heading);
    let argument = if name == "at" { argument.hide(!past) } else { argument };
    let argument = with_names(argument, lang);
    // Else clap sorts what one types in a fixed order by name.
    let argument = match argument.get_index() {
        Some(at) => argument.display_order(at),
        None => argument,
    };
    match help {
        Some(help) => argument.help(help),
        None => argument,
    }
}

/// The names of what one types for an argument, in words.
fn with_names(argument: Arg, lang: Lang) -> Arg {
    let names = argument.get_value_names().unwrap_or_default();
    let names: Vec<String> = names.iter().map(|name| placeholder::said(name, lang)).collect();
    if names.is_empty() { argument } else { argument.value_names(names) }
}

/// What an argument is for: the command's own words, else those for every command.
fn help_of(argument: &Arg, name: &str, lang: Lang, command: &str) -> Option<String> {
    let values = argument.get_possible_values();
    let values: Vec<String> = values.iter().map(|value| value.get_name().to_owned()).collect();
    let facts = if name == "format" { vec![("formats", lang.or(&values).into())] } else { Vec::new() };
    lang.find(&format!("{command}-{name}"), &facts).or_else(|| lang.find(&format!("cli-any-{name}"), &facts))
}

fn heading(argument: &Arg, name: &str, command: &str) -> &'static str {
    if command == "cli-kt" || argument.is_global_set() || matches!(name, "help" | "version") {
        return "cli-heading-global";
    }
    if argument.is_positional() { "cli-heading-arguments" } else { "cli-heading-options" }
}

/// The language: `--lang`, else that of `kt.yaml`, else the locale, else Dutch.
pub(super) fn language(args: &[OsString]) -> Lang {
    let value = |short: &str, long: &str| {
        let mut args = args.iter().filter_map(|arg| arg.to_str());
        while let Some(arg) = args.next() {
            if arg == long || arg == short {
                return args.next().map(str::to_owned);
            }
            if let Some(value) = arg.strip_prefix(long).and_then(|rest| rest.strip_prefix('=')) {
                return Some(value.to_owned());
            }
        }
        None
    };
    let asked = value("\0", "--lang").and_then(|code| Lang::parse(&code));
    let directory = value("-C", "--directory").unwrap_or_else(|| ".".to_owned());
    let of_folder = || Folder::find(Path::new(&directory)).ok()?.language();
    let locale =
        || ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    asked.or_else(of_folder).or_else(|| Lang::parse(&locale()?)).unwrap_or_default()
}
