//! The files that the questionnaire in the browser makes: one for each person, read as one table.

use std::io::Read;
use std::ops::ControlFlow;
use std::path::PathBuf;

use serde_json::{Map, Value};

use crate::error::Error;
use crate::repo::{MAX_BYTES, open_brought};
use crate::source::sheet::{Cell, Each};

/// Answer files.
pub(super) struct Answers {
    /// The round that they answer.
    pub(super) survey: String,
    /// The questionnaires that they say they answer.
    pub(super) digests: Vec<String>,
    keys: Vec<String>,
    people: Vec<Map<String, Value>>,
    /// The names of the files, for places.
    pub(super) names: Vec<String>,
}

impl Answers {
    pub(super) fn read(paths: &[PathBuf]) -> Result<Self, Error> {
        let mut answers =
            Self { survey: String::new(), digests: Vec::new(), keys: Vec::new(), people: Vec::new(), names: Vec::new() };
        for path in paths {
            let mut text = String::new();
            let file = open_brought(path)?.take(MAX_BYTES + 1).read_to_string(&mut text);
            let wrong = || Error::new("error-survey-answers").with("path", path.display()).hint("error-survey-answers-hint");
            file.map_err(|_| wrong())?;
            let whole: Map<String, Value> = serde_json::from_str(&text).map_err(|_| wrong())?;
            answers.add(whole).ok_or_else(wrong)?;
            let name = path.file_name().unwrap_or(path.as_os_str());
            answers.names.push(name.to_string_lossy().into_owned());
        }
        Ok(answers)
    }

    /// Takes the answers of one file; nothing when it is of another kind, or of another round than the first.
    fn add(&mut self, mut whole: Map<String, Value>) -> Option<()> {
        let said = |key: &str| whole.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let (survey, digest) = (said("survey"), said("digest"));
        let right = said("kt") == "answers" && said("kind") == "survey" && !survey.is_empty();
        if !right || !(self.survey.is_empty() || self.survey == survey) {
            return None;
        }
        let Some(Value::Object(mut person)) = whole.remove("answers") else { return None };
        person.extend(whole.remove("role").map(|role| ("role".to_owned(), role)));
        self.survey = survey;
        if !self.digests.contains(&digest) {
            self.digests.push(digest);
        }
        for key in person.keys() {
            if !self.keys.contains(key) {
                self.keys.push(key.clone());
            }
        }
        self.people.push(person);
        Some(())
    }

    pub(super) fn rows(&self, each: &mut Each<'_>) {
        let headings: Vec<Cell<'_>> = self.keys.iter().map(|key| Cell::Text(key.as_str().into())).collect();
        if each(1, &headings).is_break() {
            return;
        }
        for (number, person) in (2..).zip(&self.people) {
            let cells: Vec<Cell<'_>> = self.keys.iter().map(|key| cell(person.get(key))).collect();
            if each(number, &cells) == ControlFlow::Break(()) {
                return;
            }
        }
    }
}

fn cell(value: Option<&Value>) -> Cell<'_> {
    match value {
        None | Some(Value::Null) => Cell::Empty,
        Some(Value::String(text)) => Cell::Text(text.as_str().into()),
        Some(Value::Number(number)) => Cell::Number(number.as_f64().unwrap_or(f64::NAN)),
        Some(Value::Bool(truth)) => Cell::Truth(*truth),
        Some(Value::Array(_) | Value::Object(_)) => Cell::Fault,
    }
}
