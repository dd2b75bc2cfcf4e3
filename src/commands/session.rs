//! What every command needs: the folder, the day, the language, the outputs, and whether a person can be asked.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::sync::Arc;

use super::cli::Global;
use super::day::typed;
use super::prompt::{LinePrompter, Prompter, TerminalPrompter};
use super::screen::Screen;
use super::stopping::{Stopping, Unkept};
use super::waiting::Waiting;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::Date;
use crate::repo::{self, Finished, Folder};

/// One run of the program.
pub(crate) struct Session<'s> {
    pub(crate) lang: Lang,
    pub(crate) screen: &'s mut Screen,
    pub(crate) directory: PathBuf,
    asked_today: Option<Date>,
    at: Option<String>,
    no_input: bool,
    plain: bool,
    color: bool,
    stopping: Arc<Stopping>,
}

impl<'s> Session<'s> {
    pub(super) fn new(global: &Global, stopping: &Arc<Stopping>, screen: &'s mut Screen) -> Result<Self, Error> {
        let asked_today = global.today.as_deref().map(typed).transpose()?;
        let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let dumb = set("NO_COLOR") || std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let color = match global.color.as_str() {
            "always" => true,
            "never" => false,
            _ => screen.is_terminal() && !dumb,
        };
        Ok(Self {
            lang: stopping.lang(),
            color,
            screen,
            directory: global.directory.clone().unwrap_or_else(|| PathBuf::from(".")),
            asked_today,
            at: global.at.clone(),
            no_input: global.no_input,
            plain: global.plain_prompts || set("ACCESSIBLE"),
            stopping: Arc::clone(stopping),
        })
    }

    /// The repository that holds the folder in which `kt` was started; with `--at`, as it was then.
    pub(crate) fn folder(&self) -> Result<Folder, Error> {
        self.then(Folder::find(&self.directory)?)
    }

    /// Tells how far the reading of a folder is, if it takes long and a person sees it.
    pub(crate) fn waiting(&self, folder: &Folder) -> Waiting {
        Waiting::on(folder, self.lang)
    }

    /// A repository as it is; with `--at`, as it was then.
    pub(crate) fn then(&self, folder: Folder) -> Result<Folder, Error> {
        match &self.at {
            Some(when) => folder.at(when),
            None => Ok(folder.noting(&self.stopping.kept)),
        }
    }

    /// Finishes what a killed command began, and says so.
    pub(super) fn finish_killed(&mut self) -> std::io::Result<()> {
        match Folder::find(&self.directory).ok().and_then(|folder| folder.finish_killed()) {
            Some(finished) => self.screen.talk(&self.finished(&finished)),
            None => Ok(()),
        }
    }

    /// How a killed command was finished, in a sentence.
    fn finished(&self, finished: &Finished) -> String {
        let id = match finished {
            Finished { taken_back: true, .. } => "new-taken-back",
            Finished { left, .. } if left.is_empty() => "new-finished",
            Finished { .. } => "new-finished-but",
        };
        let left = self.lang.and(&finished.left);
        self.lang.say_with(id, &[("what", finished.what.as_str().into()), ("paths", left.into())])
    }

    /// The day from which dates are counted; in the past, the day that is shown.
    pub(crate) fn today(&self, folder: Option<&Folder>) -> Date {
        let asked = self.asked_today.or_else(|| folder.and_then(Folder::past));
        repo::today(asked, folder.map(|folder| &folder.settings))
    }

    /// How many columns results may take: those of the terminal, or 100 in a file or pipe.
    pub(crate) fn width(&self) -> u16 {
        if self.screen.is_terminal() { console::Term::stdout().size().1.max(40) } else { 100 }
    }

    /// Whether results may have colour.
    pub(crate) const fn color(&self) -> bool {
        self.color
    }

    /// Whether a person can be asked: at a terminal, unless `--no-input` says otherwise.
    pub(crate) fn may_ask(&self) -> bool {
        !self.no_input && std::io::stdin().is_terminal()
    }

    /// From here on nothing is asked, as with `--no-input`.
    pub(crate) const fn ask_nothing(&mut self) {
        self.no_input = true;
    }

    /// Notes that the question that was broken off is followed by another one.
    pub(crate) fn note_broken_off(&self) {
        self.stopping.broken_off();
    }

    /// Notes whether answers were given that are not kept yet: then Ctrl-C does not throw them away at once.
    pub(crate) fn note_unkept(&self, any: bool) {
        self.stopping.note(match (any, self.plain) {
            (false, _) => Unkept::None,
            (true, true) => Unkept::Told,
            (true, false) => Unkept::Asked,
        });
    }

    /// The way to ask; a person who then stops hears what is kept. With arrow keys on a terminal, or plain numbered lines.
    pub(crate) fn prompter(&self) -> Box<dyn Prompter> {
        self.stopping.watch();
        if self.plain { Box::new(LinePrompter::new(self.lang)) } else { Box::new(TerminalPrompter::new(self.lang)) }
    }
}
