//! The fields of a form as questions to a person, and what was typed as a value of a record.

use std::collections::BTreeMap;
use std::io;

use serde_yaml::Value;

use super::day::typed;
use super::prompt::{Prompter, empties};
use super::role_named::is_meant;
use super::untyped::untyped;
use crate::check::holds_role;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Date, Field, FieldType, Kind, RecordId, Settings, euros, is_web_address, last_year, sort_key};
use crate::repo::Repo;
use crate::report::card::label;
use crate::source::yaml::{Node, Scalar, parse, write};

/// What the questions need to know of the repository.
pub(crate) struct Asking<'a> {
    pub(crate) repo: &'a Repo<'a>,
    pub(crate) lang: Lang,
    pub(crate) today: Date,
    /// Whose record it is, when that is known already; else it is taken for one of the folder's own organisation.
    pub(crate) organisation: Option<String>,
    /// The record that is asked about, which cannot refer to itself.
    pub(crate) own: Option<&'a RecordId>,
}

/// What was answered to a question.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Answered {
    /// Leave it as it is.
    Kept,
    /// This value.
    Value(Value),
    /// These items beside those that are there.
    Added(Vec<Value>),
    /// Take the key out.
    Cleared,
}

/// A choice with the value that stands for it.
type Offer = (Value, String);

impl Asking<'_> {
    fn settings(&self) -> &Settings {
        &self.repo.folder.settings
    }

    /// Asks for one field; `present` is what the record holds now. Asks again until the answer fits.
    pub(crate) fn ask(&self, field: &Field, present: Option<&Node<'_>>, prompter: &mut dyn Prompter) -> io::Result<Answered> {
        let help = field.help.text(self.lang);
        prompter.show(&format!("\n{help}"))?;
        if field.shape == FieldType::Items {
            let mut added = Vec::new();
            self.items(field, present, &mut added, prompter)?;
            return Ok(if added.is_empty() { Answered::Kept } else { Answered::Added(added) });
        }
        loop {
            let answered = self.once(field, present, prompter)?;
            if answered != Answered::Kept || present.is_some() || !field.required {
                return Ok(answered);
            }
            prompter.show(&self.lang.say("new-needed"))?;
        }
    }

    /// Asks for a field of a record that is being made. `values` holds what was answered before, and takes what is answered now.
    pub(crate) fn fill(&self, field: &Field, values: &mut BTreeMap<String, Value>, prompter: &mut dyn Prompter) -> io::Result<()> {
        let text = values.get(&field.key).map(|value| write::entry(&field.key, value, 0)).unwrap_or_default();
        let tree = parse(&text, 0);
        let present = tree.root.as_ref().and_then(|root| root.get(&field.key));
        match (self.ask(field, present, prompter)?, values.get_mut(&field.key)) {
            (Answered::Kept, _) => {}
            (Answered::Added(items), Some(Value::Sequence(present))) => present.extend(items),
            (Answered::Added(items), _) => drop(values.insert(field.key.clone(), Value::Sequence(items))),
            (Answered::Value(value), _) => drop(values.insert(field.key.clone(), value)),
            (Answered::Cleared, _) => drop(values.remove(&field.key)),
        }
        Ok(())
    }

    pub(super) fn once(&self, field: &Field, present: Option<&Node<'_>>, prompter: &mut dyn Prompter) -> io::Result<Answered> {
        let question = field.question.text(self.lang).to_owned();
        let options = self.options(field);
        match field.shape {
            FieldType::Flag => {
                let now = present.and_then(Node::text).map(|text| text == "true");
                let yes = prompter.yes(&question, Some(now.unwrap_or(false)))?;
                Ok(if now == Some(yes) || (now.is_none() && !yes) { Answered::Kept } else { Answered::Value(Value::Bool(yes)) })
            }
            FieldType::Choice | FieldType::Reference if !options.is_empty() => {
                self.one_of(field, &question, &options, present, prompter)
            }
            FieldType::Choices | FieldType::References | FieldType::Themes if !options.is_empty() => {
                some_of(&question, &options, present, prompter)
            }
            _ => self.typed(field, &question, present, prompter),
        }
    }

    fn one_of(
        &self,
        field: &Field,
        question: &str,
        options: &[Offer],
        present: Option<&Node<'_>>,
        prompter: &mut dyn Prompter,
    ) -> io::Result<Answered> {
        let mut labels: Vec<String> = options.iter().map(|(_, label)| label.clone()).collect();
        if !field.required {
            labels.push(self.lang.say("new-nothing"));
        }
        let now = present.and_then(Node::text).map(str::to_owned).or_else(|| self.default_text(field));
        let at = now.and_then(|now| options.iter().position(|(value, _)| value.as_str() == Some(&now)));
        let chosen = prompter.choice(question, &labels, at.or_else(|| (!field.required).then_some(options.len())))?;
        Ok(match options.get(chosen) {
            Some((value, _)) if present.and_then(Node::text) == value.as_str() => Answered::Kept,
            Some((value, _)) => Answered::Value(value.clone()),
            None if present.is_some() => Answered::Cleared,
            None => Answered::Kept,
        })
    }

    fn typed(
        &self,
        field: &Field,
        question: &str,
        present: Option<&Node<'_>>,
        prompter: &mut dyn Prompter,
    ) -> io::Result<Answered> {
        let now = present.map(shown).filter(|text| !text.is_empty());
        let offered = now.clone().or_else(|| self.default_text(field));
        loop {
            let line = prompter.answer(question, offered.as_deref())?;
            let line = line.as_str();
            if empties(line) && !field.required {
                return Ok(if present.is_some() { Answered::Cleared } else { Answered::Kept });
            }
            if line.is_empty() || (now.as_deref() == Some(line)) {
                return Ok(Answered::Kept);
            }
            if holds_role(&field.key) && !is_meant(line, prompter, self.lang)? {
                continue;
            }
            match value(Some(field), line, self.lang).and_then(|value| self.plausible(field, value)) {
                Ok(value) => return Ok(Answered::Value(value)),
                Err(error) => prompter.show(&error.with("key", label(&field.key, self.lang)).message(self.lang))?,
            }
        }
    }

    /// Refuses an address that is none, a year that is still to come, and a place before the first.
    fn plausible(&self, field: &Field, value: Value) -> Result<Value, Error> {
        match field.key.as_str() {
            "url" if value.as_str().is_some_and(|url| !is_web_address(url)) => {
                Err(Error::new("error-url").with("value", value.as_str().unwrap_or_default()))
            }
            "year" if value.as_i64().is_some_and(|year| year > i64::from(last_year(self.today))) => {
                Err(Error::new("error-year").with("value", value.as_i64().unwrap_or_default()))
            }
            "rank" if value.as_i64().is_some_and(|rank| rank < 1) => {
                Err(Error::new("error-rank").with("value", value.as_i64().unwrap_or_default()))
            }
            _ => Ok(value),
        }
    }

    /// What a field is when nobody says otherwise.
    pub(crate) fn default_text(&self, field: &Field) -> Option<String> {
        if field.key == "rank" {
            let organisation = self.organisation.as_deref().or(self.settings().organisation.as_deref());
            return self.repo.next_rank(organisation.unwrap_or_default()).map(|rank| rank.to_string());
        }
        match field.default.as_deref()? {
            "today" => Some(self.today.to_string()),
            "organisation" => self.settings().organisation.clone().filter(|id| self.repo.get(Kind::Organisation, id).is_some()),
            text => Some(text.to_owned()),
        }
    }

    /// The values that a field can have, with what a person reads, when they can be listed.
    fn options(&self, field: &Field) -> Vec<Offer> {
        let text = |value: &str, label: String| (Value::String(value.to_owned()), label);
        match field.shape {
            FieldType::Choice | FieldType::Choices => {
                let own = self.settings().kinds.iter().filter(|_| field.key == "kind");
                let own = own.map(|kind| text(&kind.id, kind.label(self.lang)));
                field.choices.iter().map(|choice| text(&choice.value, choice.label(self.lang))).chain(own).collect()
            }
            FieldType::Themes => self.settings().themes.iter().map(|theme| text(&theme.id, theme.title.clone())).collect(),
            FieldType::Reference | FieldType::References => {
                let Some(kind) = field.kind.as_deref().and_then(Kind::named) else { return Vec::new() };
                let mut records: Vec<_> = self.repo.of(kind).filter(|stored| Some(&stored.id) != self.own).collect();
                records.sort_by_key(|stored| sort_key(stored.record.title()));
                records.iter().map(|stored| text(&stored.id.id, format!("{} ({})", stored.record.title(), stored.id.id))).collect()
            }
            _ => Vec::new(),
        }
    }
}

fn some_of(question: &str, options: &[Offer], present: Option<&Node<'_>>, prompter: &mut dyn Prompter) -> io::Result<Answered> {
    let labels: Vec<String> = options.iter().map(|(_, label)| label.clone()).collect();
    let now: Vec<&str> = present.map(|node| node.items().iter().filter_map(Node::text).collect()).unwrap_or_default();
    let at: Vec<usize> = (0..options.len()).filter(|i| options[*i].0.as_str().is_some_and(|id| now.contains(&id))).collect();
    let chosen = prompter.choices(question, &labels, &at)?;
    if chosen == at {
        return Ok(Answered::Kept);
    }
    Ok(Answered::Value(Value::Sequence(chosen.into_iter().map(|i| options[i].0.clone()).collect())))
}

/// A value of a record on one line.
fn shown(node: &Node<'_>) -> String {
    match node.scalar() {
        Some(scalar) if !Scalar::is_null(scalar) => scalar.text.trim_end().to_owned(),
        _ => node.items().iter().filter_map(Node::text).collect::<Vec<_>>().join("; "),
    }
}

/// What was typed for a field, as a value of the record.
pub(crate) fn value(field: Option<&Field>, text: &str, lang: Lang) -> Result<Value, Error> {
    let text = text.trim();
    let wrong = |id| Error::new(id).with("value", text).with("key", field.map_or("", |field| field.key.as_str()));
    match field.map(|field| field.shape) {
        Some(FieldType::Number) => number(text).ok_or_else(|| wrong("error-number")),
        Some(FieldType::Decimal) => decimal(text).ok_or_else(|| wrong("error-decimal")),
        Some(FieldType::Date) => match typed(text) {
            Ok(date) => Ok(Value::String(date.to_string())),
            Err(error) if error.is("error-date") => Err(wrong("error-date-key")),
            Err(_) => Err(wrong("error-day-none-key").hint("error-date-hint")),
        },
        Some(FieldType::Flag) => match text.to_lowercase().as_str() {
            "true" | "ja" | "yes" => Ok(Value::Bool(true)),
            "false" | "nee" | "no" => Ok(Value::Bool(false)),
            _ => Err(wrong("error-flag")),
        },
        Some(FieldType::Choice) => chosen(field, text).ok_or_else(|| wrong("error-choice").with("choices", choices(field, lang))),
        Some(FieldType::Choices) => {
            let several: Option<Vec<Value>> = list(text).iter().map(|one| chosen(field, one.as_str()?)).collect();
            several.map(Value::Sequence).ok_or_else(|| wrong("error-choice").with("choices", choices(field, lang)))
        }
        Some(FieldType::References | FieldType::Texts | FieldType::Themes) => Ok(Value::Sequence(list(text))),
        Some(FieldType::Sample | FieldType::Items) => serde_yaml::from_str(text).map_err(|_| wrong("error-yaml-value")),
        Some(FieldType::Text | FieldType::Paragraph | FieldType::Reference) => Ok(Value::String(text.to_owned())),
        None => Ok(untyped(text)),
    }
}

/// A whole number, also as people write an amount.
pub(crate) fn number(text: &str) -> Option<Value> {
    text.parse::<i64>().ok().or_else(|| euros(text)).map(Value::from)
}

/// A whole number, or one with a comma or point.
fn decimal(text: &str) -> Option<Value> {
    let broken = || text.replace(',', ".").parse::<f64>().ok().filter(|number| number.is_finite()).map(Value::from);
    text.parse::<i64>().ok().map(Value::from).or_else(broken)
}

/// The code of a choice, typed as its code, its label or another word for it. A kind of product may be one of the folder's own.
fn chosen(field: Option<&Field>, text: &str) -> Option<Value> {
    let field = field?;
    let found = field.choices.iter().find(|choice| choice.is_called(text));
    let open = field.key == "kind" && crate::repo::bad_id(text).is_none();
    found.map(|choice| choice.value.clone()).or_else(|| open.then(|| text.to_owned())).map(Value::String)
}

fn choices(field: Option<&Field>, lang: Lang) -> String {
    let labels = field.map(|field| field.choices.iter().map(|choice| choice.label(lang)).collect::<Vec<_>>());
    labels.unwrap_or_default().join(", ")
}

/// Several texts on one line, with `;` between them, or commas when there is no `;`.
fn list(text: &str) -> Vec<Value> {
    let mark = if text.contains(';') { ';' } else { ',' };
    text.split(mark).map(str::trim).filter(|part| !part.is_empty()).map(|part| Value::String(part.to_owned())).collect()
}

/// Splits `key=value`.
pub(crate) fn assignment(text: &str) -> Result<(&str, &str), Error> {
    text.split_once('=').map(|(key, value)| (key.trim(), value)).ok_or_else(|| Error::new("error-assignment").with("value", text))
}
