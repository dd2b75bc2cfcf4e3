//! Asks with arrow keys on a terminal.

use std::io;

use dialoguer::console::style;
use dialoguer::theme::ColorfulTheme;
use dialoguer::{MultiSelect, Select};

use super::{Prompter, back, interrupted, typed_line};
use crate::assess::says_yes;
use crate::commands::screen::width;
use crate::lang::Lang;
use crate::render::safe::for_terminal;

/// What dialoguer puts around a question: a sign before it and one behind it, with spaces.
const BESIDE: usize = 6;

/// Asks with dialoguer on the terminal.
pub(crate) struct TerminalPrompter {
    lang: Lang,
    theme: ColorfulTheme,
    back: bool,
}

impl TerminalPrompter {
    pub(crate) fn new(lang: Lang) -> Self {
        // A line that was typed is no success yet: what it was taken for is said below it.
        let prefix = style("›".to_owned()).for_stderr().green();
        Self { lang, theme: ColorfulTheme { success_prefix: prefix, ..ColorfulTheme::default() }, back: false }
    }

    /// What a menu shows: its choices, and the way back where there is one.
    fn items(&self, choices: &[String]) -> Vec<String> {
        let way_back = self.back.then(|| self.lang.say("cli-prompt-back"));
        choices.iter().map(|choice| for_terminal(choice).into_owned()).chain(way_back).collect()
    }

    /// The line above a menu: the question and how one chooses; where that is too long for the screen, the question stands above it.
    fn menu(&mut self, question: &str, how: &str) -> io::Result<String> {
        let how = self.lang.say(how);
        let whole = format!("{question} {how}");
        if whole.chars().count() + BESIDE <= width() {
            return Ok(whole);
        }
        self.show(question)?;
        Ok(how)
    }
}

/// What dialoguer says when it cannot ask, as an error of the input.
fn stopped(error: dialoguer::Error) -> io::Error {
    let dialoguer::Error::IO(error) = error;
    error
}

impl Prompter for TerminalPrompter {
    fn let_back(&mut self) {
        self.back = true;
    }

    fn lets_back(&self) -> bool {
        self.back
    }

    fn line(&mut self, question: &str, present: Option<&str>) -> io::Result<String> {
        typed_line::read(&self.theme, question, present)
    }

    fn choice(&mut self, question: &str, choices: &[String], present: Option<usize>) -> io::Result<usize> {
        let question = self.menu(question, "cli-prompt-arrows")?;
        let items = self.items(choices);
        let select =
            Select::with_theme(&self.theme).with_prompt(for_terminal(&question)).items(items).default(present.unwrap_or(0));
        let chosen = select.interact_opt().map_err(stopped)?.ok_or_else(interrupted)?;
        if chosen == choices.len() { Err(back()) } else { Ok(chosen) }
    }

    fn choices(&mut self, question: &str, choices: &[String], present: &[usize]) -> io::Result<Vec<usize>> {
        let question = self.menu(question, "cli-prompt-space")?;
        let checked = self.items(choices).into_iter().enumerate().map(|(i, choice)| (choice, present.contains(&i)));
        let select = MultiSelect::with_theme(&self.theme).with_prompt(for_terminal(&question)).items_checked(checked);
        let chosen = select.interact_opt().map_err(stopped)?.ok_or_else(interrupted)?;
        if chosen.contains(&choices.len()) { Err(back()) } else { Ok(chosen) }
    }

    /// Asked as a line: who types `n` in a menu would choose what is marked there.
    fn yes(&mut self, question: &str, present: Option<bool>) -> io::Result<bool> {
        let question = format!("{question} {}", self.lang.say("cli-prompt-yes-or-no"));
        let present = present.map(|yes| self.lang.say(if yes { "cli-prompt-yes" } else { "cli-prompt-no" }));
        loop {
            let line = self.answer(&question, present.as_deref())?;
            match says_yes(&line) {
                Some(yes) => return Ok(yes),
                None => self.show(&self.lang.say("assess-refused-yes"))?,
            }
        }
    }
}
