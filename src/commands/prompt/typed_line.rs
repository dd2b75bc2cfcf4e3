//! Reads a line at the terminal. What is typed may be longer than the screen is wide: every row of it is drawn again, not the last
//! alone, so that nothing stands there twice.

use std::io;

use dialoguer::console::{Key, Term, strip_ansi_codes};
use dialoguer::theme::Theme;
use unicode_width::UnicodeWidthChar;

use crate::render::safe::for_terminal;

/// What is typed so far, and where in it the next character comes.
#[derive(Default)]
struct Line {
    chars: Vec<char>,
    at: usize,
}

impl Line {
    /// Takes a key that changes the line or the place in it; gives whether it did.
    fn takes(&mut self, key: &Key) -> bool {
        let before = (self.chars.len(), self.at);
        match key {
            Key::Char(typed) if !typed.is_control() => {
                self.chars.insert(self.at, *typed);
                self.at += 1;
            }
            Key::Backspace if self.at > 0 => {
                self.at -= 1;
                self.chars.remove(self.at);
            }
            Key::Del if self.at < self.chars.len() => drop(self.chars.remove(self.at)),
            Key::ArrowLeft => self.at = self.at.saturating_sub(1),
            Key::ArrowRight => self.at = (self.at + 1).min(self.chars.len()),
            Key::Home => self.at = 0,
            Key::End => self.at = self.chars.len(),
            Key::UnknownEscSeq(keys) if keys.as_slice() == ['b'] => self.at = self.word_before(),
            Key::UnknownEscSeq(keys) if keys.as_slice() == ['f'] => self.at = self.word_after(),
            _ => {}
        }
        before != (self.chars.len(), self.at)
    }

    fn word_before(&self) -> usize {
        let begins = |at: &usize| !self.chars[*at].is_whitespace() && (*at == 0 || self.chars[at - 1].is_whitespace());
        (0..self.at).rev().find(begins).unwrap_or(0)
    }

    fn word_after(&self) -> usize {
        let begins = |at: &usize| self.chars[at - 1].is_whitespace() && !self.chars[*at].is_whitespace();
        (self.at + 1..self.chars.len()).find(begins).unwrap_or(self.chars.len())
    }

    fn text(&self) -> String {
        self.chars.iter().collect()
    }
}

/// A place on the screen, counted from where the question begins.
type Place = (usize, usize);

/// Where a text ends that begins at this place, on a screen with so many columns. A full row leads to the next.
fn end(text: &str, from: Place, columns: usize) -> Place {
    text.chars().fold(from, |(row, column), one| match one {
        '\n' => (row + 1, 0),
        one => {
            let width = one.width().unwrap_or(0);
            let (row, column) = if column + width > columns { (row + 1, width) } else { (row, column + width) };
            if column == columns { (row + 1, 0) } else { (row, column) }
        }
    })
}

/// Asks, and gives the line as it was typed; an empty one is what is there now.
pub(super) fn read(theme: &dyn Theme, question: &str, present: Option<&str>) -> io::Result<String> {
    let term = Term::stderr();
    if !term.is_term() {
        return Err(io::Error::new(io::ErrorKind::NotConnected, "not a terminal"));
    }
    let question = for_terminal(question).into_owned();
    let offered = present.map(|present| for_terminal(present).into_owned());
    let mut asked = String::new();
    theme.format_input_prompt(&mut asked, &question, offered.as_deref()).map_err(io::Error::other)?;
    let mut screen = Screen { term: &term, asked, row: 0 };
    let typed = screen.line()?;
    let (told, given) = match (offered, present) {
        (Some(offered), Some(present)) if typed.is_empty() => (offered, present.to_owned()),
        _ => (typed.clone(), typed),
    };
    let mut done = String::new();
    theme.format_input_prompt_selection(&mut done, &question, &told).map_err(io::Error::other)?;
    screen.wipe()?;
    term.write_line(&done)?;
    Ok(given)
}

/// The question on the screen, and the row in which the cursor stands, counted from there.
struct Screen<'s> {
    term: &'s Term,
    asked: String,
    row: usize,
}

impl Screen<'_> {
    fn line(&mut self) -> io::Result<String> {
        let mut line = Line::default();
        self.draw(&line)?;
        loop {
            match self.term.read_key()? {
                Key::Enter => return Ok(line.text()),
                key if line.takes(&key) => match key {
                    Key::Char(typed) if line.at == line.chars.len() => self.add(typed, &line)?,
                    _ => self.draw(&line)?,
                },
                _ => {}
            }
        }
    }

    fn columns(&self) -> usize {
        usize::from(self.term.size().1).max(2)
    }

    /// Where the cursor belongs with so much of the line before it.
    fn place(&self, before: &[char]) -> Place {
        let asked = end(&strip_ansi_codes(&self.asked), (0, 0), self.columns());
        end(&before.iter().collect::<String>(), asked, self.columns())
    }

    /// One character more at the end, without drawing the rest again.
    fn add(&mut self, typed: char, line: &Line) -> io::Result<()> {
        let (row, column) = self.place(&line.chars);
        self.term.write_str(&typed.to_string())?;
        self.row = row;
        self.wrap(column)
    }

    /// A terminal waits at the end of a full row; this brings it to the next.
    fn wrap(&self, column: usize) -> io::Result<()> {
        if column == 0 { self.term.write_str(" \r") } else { Ok(()) }
    }

    fn draw(&mut self, line: &Line) -> io::Result<()> {
        self.wipe()?;
        self.term.write_str(&format!("{}{}", self.asked, line.text()))?;
        let (last, column) = self.place(&line.chars);
        self.wrap(column)?;
        if line.at < line.chars.len() {
            let (row, column) = self.place(&line.chars[..line.at]);
            self.term.move_cursor_up(last - row)?;
            self.term.write_str("\r")?;
            self.term.move_cursor_right(column)?;
            self.row = row;
        } else {
            self.row = last;
        }
        Ok(())
    }

    /// Takes every row of the question from the screen.
    fn wipe(&mut self) -> io::Result<()> {
        self.term.move_cursor_up(self.row)?;
        self.term.write_str("\r")?;
        self.row = 0;
        self.term.clear_to_end_of_screen()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(keys: &[Key]) -> (String, usize) {
        let mut line = Line::default();
        for key in keys {
            line.takes(key);
        }
        (line.text(), line.at)
    }

    #[test]
    fn a_line_is_changed_where_the_cursor_stands() {
        let typed = |text: &str| text.chars().map(Key::Char).collect::<Vec<_>>();
        let cases: [(&[Key], &str, usize); 7] = [
            (&[Key::ArrowLeft, Key::Char('x')], "een twexe", 8),
            (&[Key::Home, Key::Del], "en twee", 0),
            (&[Key::Backspace, Key::End], "een twe", 7),
            (&[Key::UnknownEscSeq(vec!['b']), Key::Backspace], "eentwee", 3),
            (&[Key::Home, Key::UnknownEscSeq(vec!['f']), Key::Char('2')], "een 2twee", 5),
            (&[Key::Char('\u{7}'), Key::Tab, Key::ArrowRight, Key::Del], "een twee", 8),
            (&[Key::Char('é')], "een tweeé", 9),
        ];
        for (keys, text, at) in cases {
            assert_eq!(after(&[typed("een twee"), keys.to_vec()].concat()), (text.to_owned(), at), "{keys:?}");
        }
    }

    #[test]
    fn a_full_row_leads_to_the_next_also_with_wide_characters() {
        let cases = [("", (0, 3)), ("abcdefg", (1, 0)), ("abcdefgh", (1, 1)), ("abcdef語", (1, 2)), ("a\nb", (1, 1))];
        for (text, place) in cases {
            assert_eq!(end(text, (0, 3), 10), place, "{text:?}");
        }
    }
}
