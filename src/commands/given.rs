//! What a verb was told on the command line, and what it asks a person for when something is left to tell.

use std::io;

use super::day::typed;
use super::prompt::Prompter;
use super::session::Session;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::Date;

/// The options of one command, as they are gathered.
pub(super) struct Given {
    lang: Lang,
    prompter: Option<Box<dyn Prompter>>,
    has_begun: bool,
    today: Date,
    missing: Vec<&'static str>,
}

impl Given {
    /// Asks only at a terminal, and only when something that is needed was not told.
    pub(super) fn new(session: &Session<'_>, today: Date, complete: bool) -> Self {
        let prompter = (!complete && session.may_ask()).then(|| session.prompter());
        Self { lang: session.lang, prompter, has_begun: false, today, missing: Vec::new() }
    }

    /// The way to ask, where a person can be asked; before the first question it says how to stop.
    fn asking(&mut self) -> io::Result<Option<&mut (dyn Prompter + 'static)>> {
        let Some(prompter) = self.prompter.as_deref_mut() else { return Ok(None) };
        if !std::mem::replace(&mut self.has_begun, true) {
            prompter.show(&self.lang.say("process-ask-intro"))?;
        }
        Ok(Some(prompter))
    }

    /// A text that is needed; `offered` is what a person most likely answers.
    pub(super) fn text(
        &mut self,
        option: &'static str,
        given: Option<&str>,
        question: &str,
        offered: Option<&str>,
    ) -> anyhow::Result<String> {
        if let Some(given) = told(option, given)? {
            return Ok(given);
        }
        let lang = self.lang;
        let Some(prompter) = self.asking()? else {
            self.missing.push(option);
            return Ok(String::new());
        };
        loop {
            let line = prompter.answer(question, offered)?;
            if !line.is_empty() {
                return Ok(line);
            }
            prompter.show(&lang.say("new-needed"))?;
        }
    }

    /// A text that may be left out.
    pub(super) fn optional(&mut self, option: &'static str, given: Option<&str>, question: &str) -> anyhow::Result<Option<String>> {
        let given = told(option, given)?;
        if given.is_some() {
            return Ok(given);
        }
        let Some(prompter) = self.asking()? else { return Ok(None) };
        Ok(Some(prompter.answer(question, None)?).filter(|line| !line.is_empty()))
    }

    /// The day on which it happened: today when nobody says otherwise, and never after today.
    pub(super) fn day(&mut self, given: Option<&str>) -> anyhow::Result<Date> {
        let question = self.lang.say("process-ask-date");
        let today = self.today;
        let day = self.date(given, &question, Some(today))?.unwrap_or(today);
        if day > today {
            return Err(wrong_day("error-verb-future", day).with("today", today).into());
        }
        Ok(day)
    }

    /// A date that may be left out.
    pub(super) fn date(&mut self, given: Option<&str>, question: &str, offered: Option<Date>) -> anyhow::Result<Option<Date>> {
        if let Some(given) = given {
            return Ok(Some(typed(given)?));
        }
        let lang = self.lang;
        let Some(prompter) = self.asking()? else { return Ok(offered) };
        let offered = offered.map(|date| date.to_string());
        loop {
            let line = prompter.answer(question, offered.as_deref())?;
            match typed(&line) {
                _ if line.is_empty() => return Ok(None),
                Ok(date) => return Ok(Some(date)),
                Err(error) => prompter.show(&error.message(lang))?,
            }
        }
    }

    /// One of some choices by number, where a person can be asked.
    pub(super) fn choice(&mut self, question: &str, choices: &[String], present: Option<usize>) -> anyhow::Result<Option<usize>> {
        Ok(match self.asking()? {
            Some(prompter) => Some(prompter.choice(question, choices, present)?),
            None => None,
        })
    }

    /// Yes or no, where a person can be asked.
    pub(super) fn yes(&mut self, question: &str) -> anyhow::Result<Option<bool>> {
        Ok(match self.asking()? {
            Some(prompter) => Some(prompter.yes(question, Some(true))?),
            None => None,
        })
    }

    /// Tells a person why an answer does not fit; without one that is an error.
    pub(super) fn again(&mut self, error: Error) -> anyhow::Result<()> {
        match self.prompter.as_deref_mut() {
            Some(prompter) => Ok(prompter.show(&error.message(self.lang))?),
            None => Err(error.into()),
        }
    }

    /// Whether a person is being asked.
    pub(super) const fn asks(&self) -> bool {
        self.prompter.is_some()
    }

    /// Notes an option that is needed and was not given.
    pub(super) fn lacks(&mut self, option: &'static str) {
        self.missing.push(option);
    }

    /// Refuses when something that is needed was not told.
    pub(super) fn complete(&self) -> Result<(), Error> {
        if self.missing.is_empty() {
            return Ok(());
        }
        Err(Error::new("error-verb-missing").with("options", self.missing.join(", ")).hint("error-verb-missing-hint"))
    }
}

/// What stands behind an option, without the space around it.
fn told(option: &'static str, given: Option<&str>) -> Result<Option<String>, Error> {
    match given.map(str::trim) {
        Some("") => Err(Error::new("error-verb-empty").with("option", option)),
        given => Ok(given.map(str::to_owned)),
    }
}

/// A day that cannot be right.
pub(super) fn wrong_day(id: &'static str, day: Date) -> Error {
    Error::new(id).with("value", day).hint("error-verb-date-hint")
}

/// The role of whoever types: `KT_ROLE`, when it is set.
pub(super) fn own_role() -> Option<String> {
    std::env::var("KT_ROLE").ok().map(|role| role.trim().to_owned()).filter(|role| !role.is_empty())
}
