//! What `kt` fills in by itself where the table says nothing: an own day, place, status or organisation of each new record.

use super::Import;
use super::outcome::{Changed, Outcome, What};
use super::part::Part;
use super::spoken::Spoken;
use crate::lang::Lang;

/// More places than this are told as from the first to the last.
const MOST: usize = 3;

/// A sentence for each part with new records of which the table does not say it all.
pub(super) fn filled(import: &Import, lang: Lang) -> Vec<String> {
    let told = (0..import.parts.len()).filter_map(|part| of_part(import, part, lang));
    told.map(|values| lang.say_with("import-filled", &[("values", values.into())])).collect()
}

/// That a column with a scale in its heading, such as *Prio (1-10)*, was read as the place, and which number is the first.
pub(super) fn read_as_place(part: &Part, lang: Lang) -> Option<String> {
    let column = part.columns.iter().find(|column| column.key.as_deref() == Some("rank"))?;
    let heading = column.heading.split_whitespace().collect::<Vec<_>>().join(" ");
    let has_scale = heading.contains(|letter: char| letter.is_ascii_digit());
    let args = [("column", column.letter.as_str().into()), ("heading", heading.into())];
    has_scale.then(|| lang.say_with("import-rank-read", &args))
}

/// Each key that was filled in for a new record of this part, with its values.
fn of_part(import: &Import, part: usize, lang: Lang) -> Option<String> {
    let new = |(number, outcome): &&(usize, Outcome)| *number == part && outcome.what == What::New;
    let mut keys: Vec<(&str, Vec<&str>)> = Vec::new();
    for Changed { key, to, .. } in import.outcomes.iter().filter(new).flat_map(|(_, outcome)| &outcome.filled) {
        match keys.iter_mut().find(|(known, _)| known == key) {
            Some((_, values)) if !values.contains(&to.as_str()) => values.push(to),
            Some(_) => {}
            None => keys.push((key, vec![to])),
        }
    }
    let spoken = Spoken::of(import.parts[part].kind, &import.titles, lang);
    let told = |(key, values): (&str, Vec<&str>)| {
        let values: Vec<String> = values.into_iter().map(|value| spoken.value(key, value)).collect();
        format!("{}: {}", spoken.name(key), in_short(&values, lang))
    };
    let told: Vec<String> = keys.into_iter().map(told).collect();
    (!told.is_empty()).then(|| told.join("; "))
}

fn in_short(values: &[String], lang: Lang) -> String {
    match values {
        [first, .., last] if values.len() > MOST => {
            lang.say_with("import-from-to", &[("first", first.as_str().into()), ("last", last.as_str().into())])
        }
        _ => lang.and(values),
    }
}
