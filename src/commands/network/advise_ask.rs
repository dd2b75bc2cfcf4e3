//! The seven questions on goal and form at the terminal, each answer kept at once.

use serde_yaml::Value;

use super::advise_given::knowledge;
use super::notebook::Notebook;
use crate::commands::prompt::Prompter;
use crate::commands::recording::value;
use crate::commands::session::Session;
use crate::keys;
use crate::lang::Lang;
use crate::method::network::advice::{AIM, Aim, Fits, advice, answers, yes_or_no};
use crate::model::{Date, NetworkForm};
use crate::source::yaml::edit::Change;

struct Talk<'t, 'f> {
    lang: Lang,
    today: Date,
    prompter: &'t mut dyn Prompter,
    notebook: &'t mut Notebook<'f>,
}

/// Asks the questions; `unnamed` answers may be kept as a record when a person gives it a name.
pub(super) fn interview(notebook: &mut Notebook<'_>, unnamed: bool, today: Date, session: &Session<'_>) -> anyhow::Result<()> {
    let mut prompter = session.prompter();
    let mut talk = Talk { lang: session.lang, today, prompter: &mut *prompter, notebook };
    talk.say("network-ask-intro")?;
    if unnamed {
        talk.name()?;
    }
    if talk.all()?.is_none() {
        talk.say("network-ask-stopped")?;
    }
    Ok(())
}

impl Talk<'_, '_> {
    fn say(&mut self, id: &str) -> std::io::Result<()> {
        let text = self.lang.say(id);
        self.prompter.show(&text)
    }

    /// The name of the record, when the answers are to be kept.
    fn name(&mut self) -> anyhow::Result<()> {
        let question = self.lang.say("network-ask-name");
        loop {
            let line = self.prompter.line(&question, None)?.trim().to_owned();
            if line.is_empty() {
                return Ok(());
            }
            match self.notebook.keep_as(&line) {
                Ok(()) => return Ok(()),
                Err(error) => self.prompter.show(&error.message(self.lang))?,
            }
        }
    }

    /// One line; nothing when the person stops.
    fn line(&mut self, question: &str, present: Option<&str>) -> std::io::Result<Option<String>> {
        self.prompter.line_or_stop(question, present)
    }

    fn save(&mut self, changes: &[Change]) -> anyhow::Result<()> {
        self.notebook.save(changes, self.lang)?;
        for line in self.notebook.private(self.today, self.lang)?.within(self.lang) {
            self.prompter.show(&line)?;
        }
        Ok(())
    }

    /// All questions, as far as they still matter; nothing when the person stops.
    fn all(&mut self) -> anyhow::Result<Option<()>> {
        if self.text("issue")?.is_none() {
            return Ok(None);
        }
        for question in ["q1", "q2"] {
            if self.yes_and_why(question)?.is_none() {
                return Ok(None);
            }
        }
        self.aim()?;
        if !matches!(advice(&answers(&self.notebook.network()?)).fits, Fits::Network(_)) {
            return Ok(Some(()));
        }
        for question in ["q3", "q4"] {
            if self.yes_and_why(question)?.is_none() {
                return Ok(None);
            }
        }
        self.form()?;
        if self.text("ambition")?.is_none() {
            return Ok(None);
        }
        if self.notebook.network()?.is_table() && self.text("product-aim")?.is_none() {
            return Ok(None);
        }
        self.knowledge()
    }

    /// A text of the record.
    fn text(&mut self, key: &'static str) -> anyhow::Result<Option<()>> {
        let network = self.notebook.network()?;
        let present = match key {
            "issue" => network.issue,
            "ambition" => network.ambition,
            _ => network.product_aim,
        };
        let question = self.lang.say(&format!("network-ask-{key}"));
        self.prompter.show("")?;
        let Some(line) = self.line(&question, present.as_deref().map(str::trim))? else { return Ok(None) };
        if !line.is_empty() && present.as_deref() != Some(&line) {
            self.save(&[Change::Set(keys![key], value(line))])?;
        }
        Ok(Some(()))
    }

    /// A question with yes or no and the reason, kept as one sentence: `Nee. Elke organisatie heeft een deel.`
    fn yes_and_why(&mut self, id: &'static str) -> anyhow::Result<Option<()>> {
        let present = self.notebook.network()?.goal_and_form.get(id).cloned();
        self.prompter.show(&format!("\n{}", self.lang.say(&format!("network-help-{id}"))))?;
        let before = present.as_deref().and_then(yes_or_no);
        let yes = self.prompter.yes(&self.lang.say(&format!("network-question-{id}")), before)?;
        let why = present.as_deref().filter(|_| before == Some(yes)).map(without_yes);
        let Some(why) = self.line(&self.lang.say("network-ask-why"), why)? else { return Ok(None) };
        let word = self.lang.say(if yes { "network-yes" } else { "network-no" });
        let text = if why.is_empty() { word } else { format!("{word}. {why}") };
        self.save(&[Change::Set(keys!["goal-and-form", id], value(text))])?;
        Ok(Some(()))
    }

    fn aim(&mut self) -> anyhow::Result<()> {
        let network = self.notebook.network()?;
        let present = network.goal_and_form.get(AIM).and_then(|aim| Aim::named(aim));
        let at = present.and_then(|present| Aim::ALL.iter().position(|aim| *aim == present));
        let choices = Aim::ALL.map(|aim| self.lang.say(&format!("network-aim-{}", aim.name())));
        self.prompter.show("")?;
        let chosen = self.prompter.choice(&self.lang.say("network-question-aim"), &choices, at)?;
        self.save(&[Change::Set(keys!["goal-and-form", AIM], value(Aim::ALL[chosen].name()))])
    }

    /// What the group mostly wants to do together: that is a type, or a development table.
    fn form(&mut self) -> anyhow::Result<()> {
        let present = self.notebook.network()?.form;
        let mut choices: Vec<String> =
            NetworkForm::ALL.iter().map(|form| self.lang.say(&format!("network-choose-{}", form.name()))).collect();
        choices.push(self.lang.say("network-choose-later"));
        let at = present.map_or(NetworkForm::ALL.len(), |present| {
            NetworkForm::ALL.iter().position(|form| *form == present).unwrap_or_default()
        });
        self.prompter.show("")?;
        let chosen = self.prompter.choice(&self.lang.say("network-ask-form"), &choices, Some(at))?;
        let Some(form) = NetworkForm::ALL.get(chosen).filter(|form| present != Some(**form)) else { return Ok(()) };
        self.save(&[Change::Set(keys!["form"], value(form.name()))])
    }

    /// Questions five to seven: the knowledge that is needed, who has it, where the rest can be gained.
    fn knowledge(&mut self) -> anyhow::Result<Option<()>> {
        self.prompter.show("")?;
        self.say("network-ask-knowledge-intro")?;
        for one in self.notebook.network()?.knowledge {
            let who = one.with.unwrap_or_else(|| self.lang.say("network-note-missing"));
            self.prompter.show(&format!("  - {} ({who})", one.what))?;
        }
        loop {
            let Some(what) = self.line(&self.lang.say("network-ask-knowledge"), None)? else { return Ok(None) };
            if what.is_empty() {
                return Ok(Some(()));
            }
            let Some(with) = self.line(&self.lang.say("network-ask-with"), None)? else { return Ok(None) };
            let gained = if with.is_empty() { self.line(&self.lang.say("network-ask-where"), None)? } else { Some(String::new()) };
            let Some(gained) = gained else { return Ok(None) };
            let some = |text: String| Some(text).filter(|text| !text.is_empty());
            let one: Value = knowledge([Some(what), some(with), some(gained)]);
            self.save(&[Change::Append(keys!["knowledge"], one)])?;
        }
    }
}

/// What stands after the yes or no.
fn without_yes(text: &str) -> &str {
    let rest = text.trim_start_matches(char::is_alphabetic);
    rest.trim_start_matches(['.', ',', ':', ';', ' '])
}
