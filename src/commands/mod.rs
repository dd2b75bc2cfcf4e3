//! One file per command: its arguments and what it does. The one room that talks to the terminal.

mod absent;
mod answer;
mod answers_file;
mod ask;
mod assess;
mod check;
mod cli;
mod compare;
mod completions;
mod day;
mod decide;
mod demo;
mod discuss;
mod dry_run;
mod edit;
mod entries;
mod explain;
mod export;
mod fields;
mod filters;
mod finance;
mod find;
mod folders;
mod form;
mod given;
mod graph;
mod help;
mod import;
mod in_place;
mod init;
mod items;
mod kept_file;
mod kind_name;
mod left_out;
mod list;
mod man;
mod mapping;
mod meant;
mod meeting;
mod memo;
mod network;
mod new;
mod next;
mod output;
mod paper;
mod placeholder;
mod plan;
mod practice;
mod private;
mod prompt;
mod proof;
mod quoted;
mod rank;
mod recording;
mod rename;
mod report;
mod review;
mod role_named;
mod schema;
mod screen;
mod session;
mod set_value;
mod show;
mod site;
mod spread;
mod status;
mod stopping;
mod strategies;
mod survey;
mod table;
mod titles;
mod undo;
mod untyped;
mod usage;
mod veil;
mod waiting;

use std::ffi::OsString;
use std::process::ExitCode;
use std::sync::Arc;

use clap::FromArgMatches;

use crate::error::Error;
use cli::{Cli, Command};
use screen::Screen;
use session::Session;
use stopping::Stopping;

/// How a command ended when it could do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Done, and nothing found that must be mended.
    Done,
    /// Findings at error level.
    Findings,
    /// The person stopped it.
    Interrupted,
}

impl Exit {
    /// The code for a command that the person stopped: 128 and the number of the signal of Ctrl-C.
    const INTERRUPTED: u8 = 130;
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Done => Self::SUCCESS,
            Exit::Findings => Self::from(1),
            Exit::Interrupted => Self::from(Exit::INTERRUPTED),
        }
    }
}

/// Runs `kt` with these arguments, the first being the program's own name.
#[must_use]
pub fn run(args: &[OsString]) -> ExitCode {
    let lang = cli::language(args);
    let stopping = Stopping::of(args, lang);
    let mut screen = Screen::new();
    let matches = match cli::matches(args, lang) {
        Ok(matches) => matches,
        Err(error) => return usage::tell(&error, args, lang, &mut screen),
    };
    let cli = match Cli::from_arg_matches(&matches) {
        Ok(cli) => cli,
        Err(error) => return usage::tell(&error, args, lang, &mut screen),
    };
    if cli.global.at.is_some() && !cli::looks_back(matches.subcommand_name()) {
        return tell(&Error::new("error-at-writes").hint("error-at-writes-hint").into(), &stopping, &mut screen);
    }
    if let Some(Command::Help(args)) = &cli.command {
        return help::run(args, lang, &mut screen);
    }
    match dispatch(cli, &stopping, &mut screen) {
        Ok(exit) => exit.into(),
        Err(error) => tell(&error, &stopping, &mut screen),
    }
}

fn dispatch(cli: Cli, stopping: &Arc<Stopping>, screen: &mut Screen) -> anyhow::Result<Exit> {
    // This thread works along instead of waiting for the others. Where it cannot, they do all of it.
    let _ = rayon::ThreadPoolBuilder::new().use_current_thread().build_global();
    let mut session = Session::new(&cli.global, stopping, screen)?;
    session.finish_killed()?;
    match cli.command {
        None | Some(Command::Help(_)) => next::start(&mut session),
        Some(Command::Demo(args)) => demo::run(&args, &mut session),
        Some(Command::Init(args)) => init::run(&args, &mut session),
        Some(Command::New(args)) => new::run(&args, &mut session),
        Some(Command::Edit(args)) => edit::run(&args, &mut session),
        Some(Command::Next(args)) => next::run(&args, &mut session),
        Some(Command::Status(args)) => status::run(&args, &mut session),
        Some(Command::Discuss(args)) => discuss::run(&args, &mut session),
        Some(Command::Spread(args)) => spread::run(&args, &mut session),
        Some(Command::Ask(args)) => ask::run(&args, &mut session),
        Some(Command::Answer(args)) => answer::run(&args, &mut session),
        Some(Command::Decide(args)) => decide::run(&args, &mut session),
        Some(Command::List(args)) => list::run(&args, &mut session),
        Some(Command::Show(args)) => show::run(&args, &mut session),
        Some(Command::Assess(args)) => assess::run(&args, &mut session),
        Some(Command::Form(args)) => form::run(&args, &mut session),
        Some(Command::Compare(args)) => compare::run(&args, &mut session),
        Some(Command::Find(args)) => find::run(&args, &mut session),
        Some(Command::Memo(args)) => memo::run(&args, &mut session),
        Some(Command::Finance(args)) => finance::run(&args, &mut session),
        Some(Command::Plan(args)) => plan::run(&args, &mut session),
        Some(Command::Review(args)) => review::run(&args, &mut session),
        Some(Command::Strategies(args)) => strategies::run(&args, &mut session),
        Some(Command::Survey(args)) => survey::run(&args, &mut session),
        Some(Command::Meeting(args)) => meeting::run(&args, &mut session),
        Some(Command::Network(args)) => network::run(&args, &mut session),
        Some(Command::Graph(args)) => graph::run(&args, &mut session),
        Some(Command::Practice(args)) => practice::run(&args, &mut session),
        Some(Command::Report(args)) => report::run(&args, &mut session),
        Some(Command::Site(args)) => site::run(&args, &mut session),
        Some(Command::Check(args)) => check::run(&args, &mut session),
        Some(Command::Explain(args)) => explain::run(&args, &mut session),
        Some(Command::Rename(args)) => rename::run(&args, &mut session),
        Some(Command::Undo(args)) => undo::run(&args, &mut session),
        Some(Command::Export(args)) => export::run(&args, &mut session),
        Some(Command::Import(args)) => import::run(&args, &mut session),
        Some(Command::Schema(args)) => schema::run(&args, &mut session),
        Some(Command::Completions(args)) => completions::run(&args, &mut session),
        Some(Command::Man(args)) => man::run(&args, &mut session),
    }
}

/// Tells why a command could not run. A closed pipe is no trouble; a person who stops hears what is kept.
fn tell(error: &anyhow::Error, stopping: &Stopping, screen: &mut Screen) -> ExitCode {
    let io = error.chain().find_map(|cause| cause.downcast_ref::<std::io::Error>());
    match io.map(std::io::Error::kind) {
        Some(std::io::ErrorKind::BrokenPipe) => return ExitCode::SUCCESS,
        Some(std::io::ErrorKind::Interrupted) => {
            let _ = stopping.tell();
            return Exit::Interrupted.into();
        }
        _ => {}
    }
    let lang = stopping.lang();
    let (message, hint) = match error.downcast_ref::<Error>() {
        Some(error) => (error.message(lang), error.next_step(lang)),
        None => (format!("{error:#}"), None),
    };
    screen.trouble(&lang.say("error-label"), &message);
    if let Some(hint) = hint {
        screen.trouble(&lang.say("error-hint-label"), &hint);
    }
    ExitCode::from(2)
}
