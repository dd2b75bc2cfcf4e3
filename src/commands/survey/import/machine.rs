//! What a machine reads after an import: the same as a person, as JSON.

use serde_json::{Value, json};

use super::columns::key;
use super::intake::Unused;
use super::tell::{left_out, wrong_columns};
use super::{Arguments, Import};
use crate::method::responses::heading::Heading;
use crate::source::sheet::letters;

/// The account of an import as JSON.
pub(super) fn machine(import: &Import<'_>, args: &Arguments, path: &str) -> Value {
    let wrong = wrong_columns(import);
    let used = import.columns.iter().filter(|column| matches!(column.meaning, Heading::Item(_) | Heading::Role));
    let used =
        used.map(|column| json!({"column": column.letter, "heading": column.heading, "key": key(&column.meaning, import.asked)}));
    let left = left_out(import).into_iter().map(|(why, columns)| json!({"why": why, "columns": columns}));
    let cell = |cell: &Unused| {
        let heading = import.columns.get(cell.column).map(|column| column.heading.as_str());
        let why = cell.why.trim_start_matches("survey-cell-");
        json!({"sheet": import.table.sheet(), "row": cell.row, "column": letters(cell.column), "heading": heading, "text": cell.text, "why": why})
    };
    let roles = import.intake.gathered.roles();
    let kept = roles.iter().filter(|role| role.kept).map(|role| json!({"role": role.role, "people": role.people}));
    json!({
        "survey": import.survey.id,
        "path": path,
        "written": wrong.is_empty() && !args.dry_run,
        "respondents": import.intake.gathered.people,
        "columns": used.collect::<Vec<_>>(),
        "left_out": left.collect::<Vec<_>>(),
        "roles": kept.collect::<Vec<_>>(),
        "roles_hidden": roles.iter().filter(|role| !role.kept).count(),
        "other_questionnaire": import.other,
        "empty_rows": import.intake.empty,
        "unused": import.intake.unused,
        "cells": import.intake.cells.iter().map(cell).collect::<Vec<_>>(),
        "wrong_columns": wrong.iter().map(|place| letters(*place)).collect::<Vec<_>>(),
    })
}
