//! The entries of a list in a record, such as the options of a memo: add one, change one, take one out.
//!
//! What an entry can hold is read from the sample of the form; each answer becomes one change in place.

use std::io;

use serde_yaml::{Mapping, Value};

use super::day;
use super::fields::number;
use super::prompt::{Prompter, empties, in_order, went_back};
use super::role_named::is_meant;
use crate::assess::says_yes;
use crate::check::holds_role;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Date, Field, FieldType};
use crate::report::card::label;
use crate::source::Keys;
use crate::source::yaml::edit::Change;

/// Lists that `kt` or a verb of its own keeps.
const KEPT_BY_VERBS: [&str; 3] = ["based-on", "discussed", "spread"];

/// The parts of an entry with an example of each, when this field is a list of such entries that a person may fill.
pub(super) fn parts(field: &Field, lang: Lang) -> Option<Mapping> {
    if field.shape != FieldType::Sample || KEPT_BY_VERBS.contains(&field.key.as_str()) {
        return None;
    }
    let sample: Value = serde_yaml::from_str(field.sample.text(lang)).ok()?;
    let mut parts = Mapping::new();
    for entry in sample.get(&field.key)?.as_sequence()? {
        for (key, example) in entry.as_mapping()? {
            parts.entry(key.clone()).or_insert_with(|| example.clone());
        }
    }
    (!parts.is_empty()).then_some(parts)
}

/// Asks about one list until the person leaves it. The changes are in the order in which they were made, and what was answered is
/// among them when the person stops or goes back.
pub(super) fn ask(
    field: &Field,
    parts: &Mapping,
    present: Option<Value>,
    changes: &mut Vec<Change>,
    prompter: &mut dyn Prompter,
    lang: Lang,
) -> io::Result<()> {
    let list = Keys::parse(&field.key);
    let mut entries: Vec<Value> = present.and_then(|list| list.as_sequence().cloned()).unwrap_or_default();
    prompter.show(&format!("\n{}", field.help.text(lang)))?;
    loop {
        match way(field, &entries, prompter, lang)? {
            Way::Leave => return Ok(()),
            Way::Add => {
                let mut entry = Mapping::new();
                let filled = fill(&field.key, parts, &mut entry, prompter, lang);
                if !entry.is_empty() {
                    changes.push(Change::Append(list.clone(), Value::Mapping(entry.clone())));
                    entries.push(Value::Mapping(entry));
                }
                or_menu(filled)?;
            }
            Way::Change(i) => {
                let old = entries[i].as_mapping().cloned().unwrap_or_default();
                let mut new = old.clone();
                let filled = fill(&field.key, parts, &mut new, prompter, lang);
                changes.extend(differences(&list.then(i), &old, &new));
                entries[i] = Value::Mapping(new);
                or_menu(filled)?;
            }
            Way::Remove(i) => {
                changes.push(Change::Remove(list.then(i)));
                entries.remove(i);
            }
        }
    }
}

/// Who goes back from the first part of an entry comes to the menu of its list.
fn or_menu(filled: io::Result<()>) -> io::Result<()> {
    filled.or_else(|error| if went_back(&error) { Ok(()) } else { Err(error) })
}

/// What a person may do with a list.
enum Way {
    Leave,
    Add,
    Change(usize),
    Remove(usize),
}

fn way(field: &Field, entries: &[Value], prompter: &mut dyn Prompter, lang: Lang) -> io::Result<Way> {
    let names: Vec<String> = entries.iter().map(name).collect();
    let mut ways = vec![lang.say("new-entry-leave"), lang.say("new-entry-add")];
    ways.extend(names.iter().map(|name| lang.say_with("new-entry-change", &[("name", name.as_str().into())])));
    ways.extend(names.iter().map(|name| lang.say_with("new-entry-remove", &[("name", name.as_str().into())])));
    Ok(match prompter.choice(field.question.text(lang), &ways, Some(0))? {
        0 => Way::Leave,
        1 => Way::Add,
        chosen if chosen < names.len() + 2 => Way::Change(chosen - 2),
        chosen => Way::Remove(chosen - 2 - names.len()),
    })
}

/// An entry on one line: its first text.
fn name(entry: &Value) -> String {
    let first = entry.as_mapping().and_then(|map| map.values().find_map(Value::as_str));
    first.unwrap_or("…").lines().next().unwrap_or_default().to_owned()
}

/// Every part of an entry, with what it holds now as the answer that Enter gives.
fn fill(list: &str, parts: &Mapping, entry: &mut Mapping, prompter: &mut dyn Prompter, lang: Lang) -> io::Result<()> {
    let parts: Vec<(&str, &Value)> = parts.iter().filter_map(|(key, example)| Some((key.as_str()?, example))).collect();
    in_order(parts.len(), |at| {
        let (part, example) = parts[at];
        fill_part(&question(list, part, lang), (part, example), entry, prompter, lang)?;
        Ok(true)
    })
}

/// The question for a part of an entry: its own in this list, else one for such a part, else one with its label.
fn question(list: &str, part: &str, lang: Lang) -> String {
    let own = lang.find(&format!("new-ask-{list}-{part}"), &[]).or_else(|| lang.find(&format!("new-ask-{part}"), &[]));
    own.unwrap_or_else(|| lang.say_with("new-ask-any", &[("part", label(part, lang).into())]))
}

/// Asks for one part until the answer fits.
fn fill_part(
    question: &str,
    (part, example): (&str, &Value),
    entry: &mut Mapping,
    prompter: &mut dyn Prompter,
    lang: Lang,
) -> io::Result<()> {
    let key = Value::String(part.to_owned());
    let present = entry.get(&key).map(|value| shown(value, lang));
    loop {
        let line = prompter.answer(question, present.as_deref())?;
        match typed(&line, example) {
            _ if line.is_empty() || present.as_deref() == Some(line.as_str()) => return Ok(()),
            _ if empties(&line) => {
                entry.remove(&key);
                return Ok(());
            }
            Ok(_) if holds_role(part) && !is_meant(&line, prompter, lang)? => {}
            Ok(value) => {
                entry.insert(key, value);
                return Ok(());
            }
            Err(error) => prompter.show(&error.with("key", label(part, lang)).message(lang))?,
        }
    }
}

/// A value as a person would type it.
fn shown(value: &Value, lang: Lang) -> String {
    match value {
        Value::Bool(yes) => lang.say(if *yes { "cli-prompt-yes" } else { "cli-prompt-no" }),
        Value::Sequence(items) => items.iter().map(|item| shown(item, lang)).collect::<Vec<_>>().join(", "),
        Value::String(text) => text.trim_end().to_owned(),
        other => serde_yaml::to_string(other).unwrap_or_default().trim_end().to_owned(),
    }
}

/// What was typed, as the sort of value that the example is.
fn typed(text: &str, example: &Value) -> Result<Value, Error> {
    let wrong = |id| Error::new(id).with("value", text);
    match example {
        Value::Bool(_) => says_yes(text).map(Value::Bool).ok_or_else(|| wrong("error-flag")),
        Value::Number(_) => number(text).ok_or_else(|| wrong("error-number")),
        Value::Sequence(_) => {
            let items = text.split([',', ';']).map(str::trim).filter(|item| !item.is_empty());
            Ok(Value::Sequence(items.map(|item| Value::String(item.to_owned())).collect()))
        }
        Value::String(date) if Date::parse(date).is_some() => day::typed(text).map(|date| Value::String(date.to_string())),
        _ => Ok(Value::String(text.to_owned())),
    }
}

fn differences(at: &Keys, old: &Mapping, new: &Mapping) -> Vec<Change> {
    let part = |key: &Value| at.then(key.as_str().unwrap_or_default().to_owned());
    let set =
        new.iter().filter(|(key, value)| old.get(*key) != Some(*value)).map(|(key, value)| Change::Set(part(key), value.clone()));
    let gone = old.keys().filter(|key| !new.contains_key(*key)).map(|key| Change::Remove(part(key)));
    set.chain(gone).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_in_an_entry_is_read_as_people_type_it() {
        for text in ["1500", "1.500", "€ 1.500"] {
            assert_eq!(typed(text, &Value::from(12000)).unwrap(), Value::from(1500), "{text}");
        }
        assert!(typed("1,5", &Value::from(12000)).unwrap_err().is("error-number"));
    }
}
