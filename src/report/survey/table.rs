//! A round as a table with shares as 0.154 for 15.4%: for machines with keys and codes, for people in their words.

use serde_json::Value;

use super::Page;
use super::machine::line;
use crate::document::sheet::{Column, Datum, Sheet};
use crate::method::determinants::{Judged, LineJudged};

/// The columns; keys are only added within a major version.
const COLUMNS: [&str; 12] =
    ["role", "key", "name", "category", "n", "missing", "unfavourable", "neutral", "favourable", "mean", "verdict", "labels"];

/// A page as a table: a row for each determinant, of all people and of each group.
#[must_use]
pub fn sheet(page: &Page<'_>, for_people: bool) -> Sheet {
    let name = |key: &str| page.say(&format!("survey-sheet-{key}"), &[]);
    let columns = COLUMNS.map(|key| Column { key: key.to_owned(), name: name(key), money: false }).into();
    let outcome = page.round.outcome;
    let all = outcome.judged.iter().map(|one| row(page, for_people, "", one, &one.whole));
    let groups = outcome.groups.iter().filter(|_| page.by_role).flat_map(|group| {
        let judged = outcome.judged.iter().zip(&group.judged).filter_map(|(all, one)| one.as_ref().map(|one| (all, one)));
        judged.map(|(all, one)| row(page, for_people, &group.role, all, &one.whole)).collect::<Vec<_>>()
    });
    Sheet { name: page.say("survey-show-shares", &[]), columns, rows: all.chain(groups).collect() }
}

fn row(page: &Page<'_>, for_people: bool, role: &str, one: &Judged, judged: &LineJudged) -> Vec<Datum> {
    let list = &page.round.outcome.asked.list;
    let id = list.get(&one.measure.key).map_or("", |known| known.category.as_str());
    let named = list.categories.iter().find(|category| for_people && category.id == id);
    let category = named.map_or(id, |category| category.name.text(page.lang));
    let value = line(judged);
    let figures = COLUMNS[4..].iter().map(|key| figure(page, for_people, key, &value[*key]));
    let texts = [role, &one.measure.key, &page.name(one), category].map(Datum::text);
    texts.into_iter().chain(figures).collect()
}

/// A number with at most three decimals, or a code; for people the word for it.
fn figure(page: &Page<'_>, for_people: bool, key: &str, value: &Value) -> Datum {
    let area = if key == "verdict" { "verdict" } else { "label" };
    let word = |code: &str| if for_people { page.say(&format!("survey-{area}-{code}"), &[]) } else { code.to_owned() };
    match value {
        Value::String(code) => Datum::text(word(code)),
        Value::Array(codes) => Datum::text(codes.iter().filter_map(Value::as_str).map(word).collect::<Vec<_>>().join(" ")),
        other => other.as_f64().map_or(Datum::Nothing, |number| Datum::Number((number * 1000.0).round() / 1000.0)),
    }
}
