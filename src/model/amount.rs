//! Whole euros as people type them.

/// What may stand behind whole euros: no cents.
const NO_CENTS: [&str; 4] = [",00", ".00", ",-", ",--"];

/// Whole euros from what was typed: `31200`, `31.200`, `€ 31,200`, `€ 31.200,00`. Dots, commas and spaces only stand before groups
/// of three digits, so that `1,5` is refused instead of read as fifteen.
#[must_use]
pub fn euros(text: &str) -> Option<i64> {
    let text = text.trim().trim_start_matches('€').trim();
    let text = NO_CENTS.iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text);
    let mut groups = text.split(['.', ',', ' ', '\u{a0}']);
    let first = groups.next()?;
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let mut number = first.to_owned();
    for group in groups {
        if group.len() != 3 || first.len() > 3 {
            return None;
        }
        number.push_str(group);
    }
    if digits(&number) && !first.is_empty() { number.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::euros;

    #[test]
    fn euros_are_read_as_people_type_them_and_halves_are_refused() {
        let typed = ["31200", "€ 31.200", "31,200", "1.000.000", " 0 ", "31 200", "1200,00", "€ 1.250,00", "31200.00", "12,-"];
        assert_eq!(typed.map(euros), [31200, 31200, 31200, 1_000_000, 0, 31200, 1200, 1250, 31200, 12].map(Some));
        assert_eq!(
            ["", "-5", "1,5", "1.50", "12345.678", "veel", ".500", ",00", "2400,50", "99999999999999999999"].map(euros),
            [None; 10]
        );
    }
}
