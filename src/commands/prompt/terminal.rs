//! Asks with arrow keys on a terminal.

use std::io::{self, Write};

use dialoguer::console::style;
use dialoguer::theme::ColorfulTheme;
use dialoguer::{Input, MultiSelect, Select};

use super::{Prompter, interrupted};
use crate::assess::{says_yes, stops};
use crate::commands::screen::{folded, width};
use crate::lang::Lang;
use crate::render::safe::for_terminal;

/// What dialoguer puts around a question: a sign before it and one behind it, with spaces.
const BESIDE: usize = 6;

/// Asks with dialoguer on the terminal.
pub(crate) struct TerminalPrompter {
    lang: Lang,
    theme: ColorfulTheme,
}

impl TerminalPrompter {
    pub(crate) fn new(lang: Lang) -> Self {
        // A line that was typed is no success yet: what it was taken for is said below it.
        let prefix = style("›".to_owned()).for_stderr().green();
        Self { lang, theme: ColorfulTheme { success_prefix: prefix, ..ColorfulTheme::default() } }
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
    fn show(&mut self, text: &str) -> io::Result<()> {
        writeln!(io::stderr(), "{}", folded(text))
    }

    fn line(&mut self, question: &str, present: Option<&str>) -> io::Result<String> {
        let input = Input::<String>::with_theme(&self.theme).with_prompt(for_terminal(question)).allow_empty(true);
        let input = match present {
            Some(present) => input.default(present.to_owned()),
            None => input,
        };
        input.interact_text().map_err(stopped)
    }

    fn choice(&mut self, question: &str, choices: &[String], present: Option<usize>) -> io::Result<usize> {
        let question = self.menu(question, "cli-prompt-arrows")?;
        let shown = choices.iter().map(|choice| for_terminal(choice));
        let select =
            Select::with_theme(&self.theme).with_prompt(for_terminal(&question)).items(shown).default(present.unwrap_or(0));
        select.interact_opt().map_err(stopped)?.ok_or_else(interrupted)
    }

    fn choices(&mut self, question: &str, choices: &[String], present: &[usize]) -> io::Result<Vec<usize>> {
        let question = self.menu(question, "cli-prompt-space")?;
        let checked = choices.iter().enumerate().map(|(i, choice)| (for_terminal(choice).into_owned(), present.contains(&i)));
        let select = MultiSelect::with_theme(&self.theme).with_prompt(for_terminal(&question)).items_checked(checked);
        select.interact_opt().map_err(stopped)?.ok_or_else(interrupted)
    }

    /// Asked as a line: who types `n` in a menu would choose what is marked there.
    fn yes(&mut self, question: &str, present: Option<bool>) -> io::Result<bool> {
        let question = format!("{question} {}", self.lang.say("cli-prompt-yes-or-no"));
        let present = present.map(|yes| self.lang.say(if yes { "cli-prompt-yes" } else { "cli-prompt-no" }));
        loop {
            let line = self.line(&question, present.as_deref())?;
            if stops(&line) {
                return Err(interrupted());
            }
            match says_yes(&line) {
                Some(yes) => return Ok(yes),
                None => self.show(&self.lang.say("assess-refused-yes"))?,
            }
        }
    }
}
