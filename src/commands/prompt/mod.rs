//! Asking a person: with arrow keys on a terminal, or as plain numbered lines that a screen reader follows.

mod in_order;
mod plain;
mod terminal;
mod typed_line;

use std::io::Write;
use std::{fmt, io};

use crate::assess::{goes_back, stops};
use crate::commands::screen::folded;
pub(crate) use in_order::{from_first, in_order};
pub(crate) use plain::LinePrompter;
pub(crate) use terminal::TerminalPrompter;

/// Whether a line empties the field that is asked for.
pub(crate) fn empties(line: &str) -> bool {
    line.trim() == "-"
}

/// A way to ask. An end of the input or an interrupt is the error `Interrupted`; nothing is ever guessed.
pub(crate) trait Prompter {
    /// From here on `<` at a question is the error that `went_back` knows.
    fn let_back(&mut self);

    /// Whether it is.
    fn lets_back(&self) -> bool;

    /// Shows text between questions.
    fn show(&mut self, text: &str) -> io::Result<()> {
        writeln!(io::stderr(), "{}", folded(text))
    }

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
        match line.trim() {
            line if present == Some(line) => Ok(line.to_owned()),
            line if stops(line) => Err(interrupted()),
            line if self.lets_back() && goes_back(line) => Err(back()),
            line => Ok(line.to_owned()),
        }
    }

    /// Asks for one of the choices; gives its number from 0.
    fn choice(&mut self, question: &str, choices: &[String], present: Option<usize>) -> io::Result<usize>;

    /// Asks for any number of the choices; gives their numbers from 0.
    fn choices(&mut self, question: &str, choices: &[String], present: &[usize]) -> io::Result<Vec<usize>>;

    /// Asks yes or no.
    fn yes(&mut self, question: &str, present: Option<bool>) -> io::Result<bool>;
}

fn interrupted() -> io::Error {
    io::Error::from(io::ErrorKind::Interrupted)
}

/// A person wants to go back to the question before.
#[derive(Debug)]
struct Back;

impl fmt::Display for Back {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("back to the question before")
    }
}

impl std::error::Error for Back {}

fn back() -> io::Error {
    io::Error::other(Back)
}

/// Whether an error of a question is that a person wants to go back.
pub(crate) fn went_back(error: &io::Error) -> bool {
    error.get_ref().is_some_and(|inner| inner.is::<Back>())
}

/// Whether an error of a question is that a person stops, or that nothing more is said.
pub(crate) fn stopped(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::Interrupted
}
