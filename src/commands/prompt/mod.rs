//! Asking a person: with arrow keys on a terminal, or as plain numbered lines that a screen reader follows.

mod plain;
mod terminal;

use std::io;

use crate::assess::stops;
pub(crate) use plain::LinePrompter;
pub(crate) use terminal::TerminalPrompter;

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

fn interrupted() -> io::Error {
    io::Error::from(io::ErrorKind::Interrupted)
}
