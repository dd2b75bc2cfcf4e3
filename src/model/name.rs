//! The names of records and of what stands in a list: one that nothing else has yet, and one without the day before it.

use super::Date;

/// This name when it is free, else the first of `name-2`, `name-3` and so on that is.
#[must_use]
pub fn free_name(name: &str, taken: impl Fn(&str) -> bool) -> String {
    let numbered = |number: usize| if number == 1 { name.to_owned() } else { format!("{name}-{number}") };
    (1..).map(numbered).find(|name| !taken(name)).expect("numbers do not run out")
}

/// What stands behind the day that a name begins with; nothing when it begins with none.
#[must_use]
pub fn after_day(name: &str) -> Option<&str> {
    name.get(..10).and_then(Date::parse).map(|_| &name[10..])
}

/// A name without the day that it begins with; whole when it has none, or nothing else.
#[must_use]
pub fn undated(name: &str) -> &str {
    after_day(name).and_then(|rest| rest.strip_prefix('-')).filter(|rest| !rest.is_empty()).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_taken_gets_the_first_number_that_is_free() {
        assert_eq!(free_name("memo", |_| false), "memo");
        assert_eq!(free_name("memo", |name| ["memo", "memo-2"].contains(&name)), "memo-3");
    }

    #[test]
    fn the_day_before_a_name_is_left_out_and_nothing_else() {
        let cases = [
            ("2026-03-12-samen-beslissen", "samen-beslissen"),
            ("samen-beslissen", "samen-beslissen"),
            ("2026-03-12", "2026-03-12"),
            ("2026-03-12-", "2026-03-12-"),
            ("2026-13-12-memo", "2026-13-12-memo"),
            ("één-memo-of-twee", "één-memo-of-twee"),
        ];
        cases.into_iter().for_each(|(name, rest)| assert_eq!(undated(name), rest));
        assert_eq!((after_day("2026-03-12/x"), after_day("x")), (Some("/x"), None));
    }
}
