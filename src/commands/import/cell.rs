//! A cell of a table as a value of a record, by what the key holds; or why it cannot be one.

use std::collections::BTreeMap;

use serde_yaml::Value;

use crate::check::{MASK, holds_role, names_someone, veiled};
use crate::commands::day::{day, serial};
use crate::document::safe_link;
use crate::lang::Lang;
use crate::model::{Date, Field, FieldChoice, FieldType, Kind, OwnKind, RecognitionLevel, Settings, sort_key};
use crate::render::xlsx::CUT;
use crate::source::finding::nearest;
use crate::source::sheet::{Cell, uncovered};
use crate::source::yaml::write;

/// What a cell may name.
pub(super) struct Scene<'s> {
    /// The settings of the repository.
    pub(super) settings: &'s Settings,
    /// The language in which choices are named.
    pub(super) lang: Lang,
    /// The ids of records with their titles, by kind.
    pub(super) named: BTreeMap<Kind, Vec<(String, String)>>,
}

/// Why a cell cannot be used: the id of a sentence, and what comes near or what there is to choose from.
#[derive(Debug, PartialEq)]
pub(super) struct Why {
    pub(super) id: &'static str,
    pub(super) near: Option<String>,
}

const fn why(id: &'static str) -> Why {
    Why { id, near: None }
}

/// The text of a cell, as a person would type it.
pub(super) fn text(cell: &Cell<'_>) -> String {
    match cell {
        Cell::Empty | Cell::Fault | Cell::Date(None) => String::new(),
        Cell::Text(text) => uncovered(text).replace("\r\n", "\n"),
        Cell::Number(number) => number.to_string(),
        Cell::Truth(truth) => truth.to_string(),
        Cell::Date(Some(day)) => day.to_string(),
    }
}

/// What a cell means for a key.
pub(super) fn value(field: &Field, key: &str, cell: &Cell<'_>, scene: &Scene<'_>) -> Result<Value, Why> {
    let text = text(cell);
    let line = text.trim();
    if let Some(id) = unfit(key, cell, line) {
        return Err(why(id));
    }
    match field.shape {
        FieldType::Text if key == "url" => safe_link(line).map(|address| string(&address)).ok_or_else(|| why("import-cell-url")),
        FieldType::Text => Ok(string(line)),
        FieldType::Paragraph => Ok(string(text.trim_end())),
        FieldType::Number => whole(cell, line).map(Value::from).ok_or_else(|| why("import-cell-number")),
        FieldType::Decimal => decimal(cell, line).map(Value::from).ok_or_else(|| why("import-cell-number")),
        FieldType::Date => date(cell, line).map(|date| string(&date)).ok_or_else(|| why("import-cell-date")),
        FieldType::Flag => flag(cell, line).map(Value::Bool).ok_or_else(|| why("import-cell-flag")),
        FieldType::Choice => choice(field, line, scene),
        FieldType::Texts => Ok(Value::Sequence(list(line).iter().map(string).collect())),
        FieldType::Choices => several(line, |one| choice(field, one, scene)),
        FieldType::Themes => several(line, |one| theme(one, scene)),
        FieldType::Reference => reference(field, line, scene),
        FieldType::References => several(line, |one| reference(field, one, scene)),
        FieldType::Sample | FieldType::Items => nested(key, line, cell, scene.lang),
    }
}

/// Why a cell may not come in whatever it means: it is no whole text, or it holds what is personal.
fn unfit(key: &str, cell: &Cell<'_>, line: &str) -> Option<&'static str> {
    match cell {
        Cell::Fault | Cell::Date(None) => Some("import-cell-fault"),
        _ if line.contains(MASK) => Some("import-cell-masked"),
        _ if line.ends_with(CUT.trim_start()) => Some("import-cell-cut"),
        _ if veiled(line).is_some() => Some("import-cell-personal"),
        _ if holds_role(key) && names_someone(line) => Some("import-cell-name"),
        _ => None,
    }
}

fn string<T: ToString + ?Sized>(text: &T) -> Value {
    Value::String(text.to_string())
}

/// A number as people write it: with a comma or a point, and with points between thousands.
fn number(text: &str) -> Option<f64> {
    let text = text.trim_start_matches('€').trim().replace([' ', '\u{a0}', '\u{202f}'], "");
    let thousands = |mark: char| {
        let mut groups = text.trim_start_matches('-').split(mark);
        let first = groups.next().is_some_and(|first| (1..=3).contains(&first.len()));
        let (mut others, mut right) = (0, true);
        groups.for_each(|group| {
            others += 1;
            right &= group.len() == 3 && group.bytes().all(|byte| byte.is_ascii_digit());
        });
        first && right && others > 0
    };
    let plain = match (text.contains(','), text.contains('.')) {
        (true, true) if text.rfind(',') > text.rfind('.') => text.replace('.', "").replace(',', "."),
        (true, true) => text.replace(',', ""),
        (true, false) => text.replace(',', "."),
        (false, true) if thousands('.') => text.replace('.', ""),
        _ => text,
    };
    let is_number = plain.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
    plain.parse().ok().filter(|number: &f64| is_number && number.is_finite())
}

fn decimal(cell: &Cell<'_>, text: &str) -> Option<f64> {
    match cell {
        Cell::Number(number) => Some(*number),
        Cell::Text(_) => number(text),
        _ => None,
    }
}

fn whole(cell: &Cell<'_>, text: &str) -> Option<i64> {
    let number = decimal(cell, text).filter(|number| number.fract() == 0.0 && number.abs() < 1e15)?;
    #[expect(clippy::cast_possible_truncation, reason = "it is whole, and small enough")]
    Some(number as i64)
}

fn date(cell: &Cell<'_>, text: &str) -> Option<Date> {
    match cell {
        Cell::Date(day) => *day,
        Cell::Number(number) => serial(*number),
        Cell::Text(_) => day(text).or_else(|| number(text).and_then(serial)),
        _ => None,
    }
    .map(Date)
}

fn flag(cell: &Cell<'_>, text: &str) -> Option<bool> {
    if let Cell::Truth(truth) = cell {
        return Some(*truth);
    }
    match sort_key(text).as_str() {
        "true" | "ja" | "yes" | "waar" | "x" | "1" => Some(true),
        "false" | "nee" | "no" | "onwaar" | "0" | "-" => Some(false),
        _ => None,
    }
}

/// Texts after one another: JSON, else with `;` or line ends between them, else with commas.
fn list(text: &str) -> Vec<String> {
    if let Some(items) = text.strip_prefix('[').and_then(|_| serde_json::from_str::<Vec<String>>(text).ok()) {
        return items;
    }
    let marks: &[char] = if text.contains([';', '\n']) { &[';', '\n'] } else { &[','] };
    text.split(marks).map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn several(text: &str, one: impl Fn(&str) -> Result<Value, Why>) -> Result<Value, Why> {
    list(text).iter().map(|text| one(text)).collect::<Result<Vec<_>, _>>().map(Value::Sequence)
}

/// A choice by its code, its label or another word for it; a kind of product may be one that `kt.yaml` adds.
fn choice(field: &Field, text: &str, scene: &Scene<'_>) -> Result<Value, Why> {
    let own = scene.settings.kinds.iter().filter(|_| field.key == "kind");
    let all: Vec<FieldChoice> = field.choices.iter().cloned().chain(own.map(OwnKind::choice)).collect();
    match all.iter().find(|choice| choice.is_called(text)) {
        Some(choice) => Ok(string(&choice.value)),
        None => Err(none_of(all.iter().map(|choice| choice.label(scene.lang)))),
    }
}

/// That there is no such choice, with all there are.
fn none_of(labels: impl Iterator<Item = String>) -> Why {
    Why { id: "import-cell-choice", near: Some(labels.collect::<Vec<_>>().join(", ")) }
}

fn theme(text: &str, scene: &Scene<'_>) -> Result<Value, Why> {
    let themes: Vec<(String, String)> = scene.settings.themes.iter().map(|theme| (theme.id.clone(), theme.title.clone())).collect();
    meant(text, &themes, "import-cell-theme")
}

fn reference(field: &Field, text: &str, scene: &Scene<'_>) -> Result<Value, Why> {
    let kind = field.kind.as_deref().and_then(Kind::named);
    let none = Vec::new();
    let named = kind.and_then(|kind| scene.named.get(&kind)).unwrap_or(&none);
    let bare = kind.and_then(|kind| text.strip_prefix(kind.name())?.strip_prefix('/')).unwrap_or(text);
    meant(bare, named, "import-cell-reference")
}

/// The id that a text means: the id itself, or the only one with this title.
fn meant(text: &str, all: &[(String, String)], id: &'static str) -> Result<Value, Why> {
    if let Some((id, _)) = all.iter().find(|(id, _)| id == text) {
        return Ok(string(id));
    }
    let wanted = sort_key(text);
    let titled: Vec<&(String, String)> = all.iter().filter(|(_, title)| sort_key(title) == wanted).collect();
    match titled.as_slice() {
        [(id, _)] => Ok(string(id)),
        _ => Err(Why { id, near: nearest(text, all.iter().flat_map(|(id, title)| [id.as_str(), title])).map(str::to_owned) }),
    }
}

/// What is more than one value: the parts of a recognition, and the core elements, one on a line with its code before it.
fn nested(key: &str, text: &str, cell: &Cell<'_>, lang: Lang) -> Result<Value, Why> {
    match key {
        "recognition.level" => {
            let label = |level: &str, lang: Lang| lang.say(&format!("show-value-{level}"));
            let said = |level: &str| Lang::ALL.map(|lang| sort_key(&label(level, lang)));
            let is = |level: &&str| *level == text || said(level).contains(&sort_key(text));
            let levels = RecognitionLevel::ALL.map(RecognitionLevel::name);
            levels.into_iter().find(is).map(string).ok_or_else(|| none_of(levels.iter().map(|level| label(level, lang))))
        }
        "recognition.date" => date(cell, text).map(|date| string(&date)).ok_or_else(|| why("import-cell-date")),
        "core" if text.starts_with('[') => serde_json::from_str(text).map_err(|_| why("import-cell-nested")),
        "core" => {
            let element = |line: &str| {
                let (id, text) = line.split_once(':')?;
                let entries = [("id", id), ("text", text)].map(|(key, value)| (string(key), string(value.trim())));
                Some(Value::Mapping(entries.into_iter().collect()))
            };
            let elements: Option<Vec<Value>> = text.lines().filter(|line| !line.trim().is_empty()).map(element).collect();
            elements.map(Value::Sequence).ok_or_else(|| why("import-cell-nested"))
        }
        _ => Err(why("import-cell-nested")),
    }
}

/// A value on one line, as a person sees it.
pub(super) fn shown(value: &Value) -> String {
    match value {
        Value::Sequence(items) => items.iter().map(shown).collect::<Vec<_>>().join("; "),
        Value::Mapping(map) => map.values().map(shown).collect::<Vec<_>>().join(": "),
        Value::String(text) => text.clone(),
        other => write::scalar(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let read = ["2022", "1.000", "3,5", "3.5", "1.234,5", "1,234.5", "€ 31.200", "-2", "1 000"].map(number);
        assert_eq!(read, [2022.0, 1000.0, 3.5, 3.5, 1234.5, 1234.5, 31200.0, -2.0, 1000.0].map(Some));
        assert_eq!(["", "x", "1-2", "1.2.3", "inf", "NaN", "0x1"].map(number), [None; 7]);
    }

    #[test]
    fn lists_have_any_usual_mark_between_them() {
        for text in ["NJi; NVO", "NJi, NVO", "NJi\nNVO", "[\"NJi\", \"NVO\"]"] {
            assert_eq!(list(text), ["NJi", "NVO"], "{text}");
        }
        assert_eq!(list("NVO, BPSW; NJi"), ["NVO, BPSW", "NJi"]);
    }
}
