//! A heading that says more than one word for its key, such as *Wens / idee* or *Prio (1-10)*; and what stands below it.

use super::cell::text;
use super::part::Row;
use crate::check::veiled;

/// As much of a value is shown as an example.
const LONGEST: usize = 40;

/// The key of a heading without what stands between brackets, else of its parts; nothing when two parts mean different keys.
pub(super) fn of_parts(heading: &str, is: impl Fn(&str) -> Option<String>) -> Option<String> {
    let bare = without_brackets(heading);
    if let Some(key) = is(&bare) {
        return Some(key);
    }
    let mut keys = bare.split(['/', '|']).flat_map(|part| part.split(" of ")).filter_map(|part| is(part.trim()));
    let first = keys.next()?;
    keys.all(|key| key == first).then_some(first)
}

fn without_brackets(heading: &str) -> String {
    let mut depth = 0_usize;
    let outside = |letter: &char| {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    };
    heading.chars().filter(outside).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first value below a heading, on one line and not too long; what looks personal is masked.
pub(super) fn sample(rows: &[Row], place: usize) -> Option<String> {
    let values = rows.iter().filter_map(|row| row.cells.get(place)).map(text);
    let value = values.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).find(|text| !text.is_empty())?;
    let value = veiled(&value).unwrap_or(value);
    let short = || value.chars().take(LONGEST).chain(['…']).collect();
    Some(if value.chars().nth(LONGEST).is_some() { short() } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::sheet::Cell;

    #[test]
    fn an_example_is_the_first_value_below_the_heading_short_and_without_personal_data() {
        let row = |text: &'static str| Row { number: 2, cells: vec![Cell::Text(text.into())] };
        let first = |rows: &[&'static str]| sample(&rows.iter().copied().map(row).collect::<Vec<_>>(), 0);
        assert_eq!(first(&["", "  Minder\n wachten "]).as_deref(), Some("Minder wachten"));
        assert_eq!(first(&["a".repeat(60).leak()]).map(|text| text.chars().count()), Some(41));
        assert!(first(&["bel 06-12345678"]).is_some_and(|text| !text.contains("12345678")));
        assert_eq!(first(&["", " "]), None);
    }

    #[test]
    fn a_heading_of_several_words_means_what_its_known_part_means() {
        let is = |text: &str| match text.to_lowercase().as_str() {
            "wens" | "idee" => Some("title".to_owned()),
            "prio" => Some("rank".to_owned()),
            _ => None,
        };
        let cases = [
            ("Wens / idee", Some("title")),
            ("Prio (1-10)", Some("rank")),
            ("Wens of vraag", Some("title")),
            ("Prio [hoog]  ", Some("rank")),
            ("Wens/prio", None),
            ("Opmerking (wens)", None),
        ];
        for (heading, key) in cases {
            assert_eq!(of_parts(heading, is).as_deref(), key, "{heading}");
        }
    }
}
