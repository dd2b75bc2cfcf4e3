//! What a person sees who stops in the middle of a question: one line that says what is kept and how to go on, and a cursor
//! that shows again. Ctrl-C comes as a signal or as an error of the prompt; whichever is first tells.

use std::ffi::OsString;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::Exit;
use super::quoted::quoted;
use crate::lang::Lang;
use crate::render::safe::{for_terminal, on_one_line};
use crate::repo::Kept;

/// What to say to a person who stops.
pub(crate) struct Stopping {
    lang: Lang,
    command: String,
    /// What was written to the repository so far.
    pub(super) kept: Kept,
    told: Mutex<bool>,
    unkept: Mutex<Waiting>,
}

/// What waits while a person is asked.
struct Waiting {
    answers: Unkept,
    /// Of how many questions that Ctrl-C broke off the signal is still to come: it may be later than the error.
    owed: i32,
}

/// Whether answers wait to be kept, which Ctrl-C does not throw away at once.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Unkept {
    /// Nothing waits.
    None,
    /// The question that Ctrl-C breaks off ends in an error, and who asked it asks whether to keep them.
    Asked,
    /// The question stays where it is, so a first Ctrl-C tells how to keep them.
    Told,
}

impl Stopping {
    /// For the command with these arguments, the first being the program's own name.
    pub(super) fn of(args: &[OsString], lang: Lang) -> Arc<Self> {
        let typed = args.iter().skip(1).map(|word| on_one_line(&quoted(&word.to_string_lossy())));
        let command = ["kt".to_owned()].into_iter().chain(typed).collect::<Vec<_>>().join(" ");
        let unkept = Mutex::new(Waiting { answers: Unkept::None, owed: 0 });
        Arc::new(Self { lang, command, kept: Kept::default(), told: Mutex::new(false), unkept })
    }

    /// The language to say it in.
    pub(super) const fn lang(&self) -> Lang {
        self.lang
    }

    /// Notes whether answers wait to be kept.
    pub(super) fn note(&self, unkept: Unkept) {
        self.waiting().answers = unkept;
    }

    /// Notes that a question was broken off, and that the person is asked what to do: the signal of it, which may come later, ends
    /// nothing.
    pub(super) fn broken_off(&self) {
        self.waiting().owed += 1;
    }

    /// Whether Ctrl-C may not end the program yet; says so where nobody else does.
    fn holds(&self) -> bool {
        let mut waiting = self.waiting();
        match waiting.answers {
            Unkept::Told => {
                waiting.answers = Unkept::None;
                writeln!(io::stderr(), "\n{}", self.lang.say("error-stopped-unkept")).is_ok()
            }
            Unkept::None if waiting.owed <= 0 => false,
            _ => {
                waiting.owed -= 1;
                true
            }
        }
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.unkept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells it once, on a line of its own.
    pub(super) fn tell(&self) -> io::Result<()> {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if std::mem::replace(&mut *told, true) {
            return Ok(());
        }
        let terminal = console::Term::stderr();
        if terminal.is_term() {
            terminal.show_cursor()?;
        }
        // Not broken between words, so that the command can be copied.
        writeln!(io::stderr(), "\n{}", for_terminal(&self.words()))
    }

    fn words(&self) -> String {
        let command = ("command", self.command.as_str().into());
        match self.kept.paths().as_slice() {
            [] => self.lang.say_with("error-stopped-nothing", &[command]),
            [path] => self.lang.say_with("error-stopped-kept", &[("path", path.as_str().into()), command]),
            paths => self.lang.say_with("error-stopped-several", &[("number", paths.len().into()), command]),
        }
    }

    /// From here on, Ctrl-C tells before it ends the program; a signal that comes while a person is asked has nowhere to return to.
    pub(super) fn watch(self: &Arc<Self>) {
        let stopping = Arc::clone(self);
        // A second question asks again to watch, which is refused; the first is still watching.
        let _ = ctrlc::set_handler(move || {
            if stopping.holds() {
                return;
            }
            let _ = stopping.tell();
            std::process::exit(Exit::INTERRUPTED.into());
        });
    }
}
