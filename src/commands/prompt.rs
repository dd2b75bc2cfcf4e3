//! Asking a person: with arrow keys on a terminal, or as plain numbered lines that a screen reader follows.

use std::io::{self, BufRead, Write};

use dialoguer::console::style;
use dialoguer::theme::ColorfulTheme;
use dialoguer::{Input, MultiSelect, Select};

use super::screen::{folded, width};
use crate::assess::{says_yes, stops};
use crate::lang::Lang;
use crate::render::safe::for_terminal;

/// What dialoguer puts around a question: a sign before it and one behind it, with spaces.
const BESIDE: usize = 6;

/// Whether a line empties the field that is asked for.
pub(crate) fn empties(line: &str) -> bool {
    line.trim() == "-"
}

/// A way to ask. An end of the input or an interrupt is the error `Interrupted`; nothing is ever guessed.
pub(crate) trait Prompter {
    /// Shows text between questions.
    fn show(&mut self, text: &str) -> io::Result<()>;

    /// Asks for one line; empty gives `present`, or an empty text.
    fn line(&mut self, question: &str, present: Option<&str>) -> io::Result<String>;

    /// Asks for one line, as `line` does, without the spaces around it; nothing when the person stops.
    fn line_or_stop(&mut self, question: &str, present: Option<&str>) -> io::Result<Option<String>> {
        let line = self.line(question, present)?;
        Ok((!stops(&line)).then(|| line.trim().to_owned()))
    }

    /// Asks for one line of a record that is kept as a whole, without the spaces around it; who stops interrupts. What is
    /// there now may be such a word.
    fn answer(&mut self, question: &str, present: Option<&str>) -> io::Result<String> {
        let line = self.line(question, present)?;
        let line = line.trim();
        if stops(line) && present != Some(line) { Err(interrupted()) } else { Ok(line.to_owned()) }
    }

    /// Asks for one of the choices; gives its number from 0.
    fn choice(&mut self, question: &str, choices: &[String], present: Option<usize>) -> io::Result<usize>;

    /// Asks for any number of the choices; gives their numbers from 0.
    fn choices(&mut self, question: &str, choices: &[String], present: &[usize]) -> io::Result<Vec<usize>>;

    /// Asks yes or no.
    fn yes(&mut self, question: &str, present: Option<bool>) -> io::Result<bool>;
}

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

fn interrupted() -> io::Error {
    io::Error::from(io::ErrorKind::Interrupted)
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

/// Asks in plain lines; choices are numbered from 1.
pub(crate) struct LinePrompter {
    lang: Lang,
}

impl LinePrompter {
    pub(crate) const fn new(lang: Lang) -> Self {
        Self { lang }
    }

    fn read(&mut self, question: &str) -> io::Result<String> {
        write!(io::stderr(), "{} ", for_terminal(question))?;
        io::stderr().flush()?;
        let mut line = String::new();
        if io::stdin().lock().read_line(&mut line)? == 0 {
            return Err(interrupted());
        }
        Ok(line.trim().to_owned())
    }

    fn list(&mut self, question: &str, choices: &[String]) -> io::Result<()> {
        self.show(question)?;
        choices.iter().enumerate().try_for_each(|(i, choice)| self.show(&format!("  {}. {choice}", i + 1)))
    }
}

impl Prompter for LinePrompter {
    fn show(&mut self, text: &str) -> io::Result<()> {
        writeln!(io::stderr(), "{}", folded(text))
    }

    fn line(&mut self, question: &str, present: Option<&str>) -> io::Result<String> {
        let end = if question.ends_with(['?', ':', '.', '!', ')']) { "" } else { ":" };
        let asked = present.map_or_else(|| format!("{question}{end}"), |present| format!("{question} [{present}]:"));
        let line = self.read(&asked)?;
        Ok(if line.is_empty() { present.unwrap_or_default().to_owned() } else { line })
    }

    fn choice(&mut self, question: &str, choices: &[String], present: Option<usize>) -> io::Result<usize> {
        self.list(question, choices)?;
        let number = present.map(|present| (present + 1).to_string());
        loop {
            let line = self.answer(&self.lang.say("cli-prompt-number"), number.as_deref())?;
            match line.parse::<usize>() {
                Ok(number) if (1..=choices.len()).contains(&number) => return Ok(number - 1),
                _ => self.show(&self.lang.say_with("cli-prompt-number-again", &[("highest", choices.len().into())]))?,
            }
        }
    }

    fn choices(&mut self, question: &str, choices: &[String], present: &[usize]) -> io::Result<Vec<usize>> {
        self.list(question, choices)?;
        let numbers: Vec<String> = present.iter().map(|i| (i + 1).to_string()).collect();
        let present = (!numbers.is_empty()).then(|| numbers.join(" "));
        loop {
            let line = self.answer(&self.lang.say("cli-prompt-numbers"), present.as_deref())?;
            let numbers: Result<Vec<usize>, _> = line.split([' ', ',']).filter(|part| !part.is_empty()).map(str::parse).collect();
            match numbers {
                Ok(numbers) if numbers.iter().all(|number| (1..=choices.len()).contains(number)) => {
                    return Ok(numbers.into_iter().map(|number| number - 1).collect());
                }
                _ => self.show(&self.lang.say_with("cli-prompt-number-again", &[("highest", choices.len().into())]))?,
            }
        }
    }

    fn yes(&mut self, question: &str, present: Option<bool>) -> io::Result<bool> {
        self.list(question, &[self.lang.say("cli-prompt-yes"), self.lang.say("cli-prompt-no")])?;
        let present = present.map(|yes| if yes { "1" } else { "2" });
        loop {
            let line = self.answer(&self.lang.say("cli-prompt-number"), present)?;
            match line.as_str() {
                "1" => return Ok(true),
                "2" => return Ok(false),
                line => match says_yes(line) {
                    Some(yes) => return Ok(yes),
                    None => self.show(&self.lang.say_with("cli-prompt-number-again", &[("highest", 2.into())]))?,
                },
            }
        }
    }
}
