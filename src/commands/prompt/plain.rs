//! Asks in plain numbered lines, which a screen reader follows.

use std::io::{self, BufRead, Write};

use super::{Prompter, interrupted};
use crate::assess::says_yes;
use crate::lang::Lang;
use crate::render::safe::for_terminal;

/// Asks in plain lines; choices are numbered from 1.
pub(crate) struct LinePrompter {
    lang: Lang,
    back: bool,
}

impl LinePrompter {
    pub(crate) const fn new(lang: Lang) -> Self {
        Self { lang, back: false }
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
    fn let_back(&mut self) {
        self.back = true;
    }

    fn lets_back(&self) -> bool {
        self.back
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
