//! What the rules about personal data share: numbers in running text, what may stand around them, and the mask.
//! Source: `docs/method.md`, personal data (what is looked for, and what keeps false alarms down).

use crate::source::{Span, signs};

use super::amount::{is_amount, is_fraction};
use super::{bsn, iban, mail_address, phone_number};

/// What stands for the part that is not shown.
pub const MASK: &str = "•••••";

/// What a person sees of something found: at most two characters at either end.
#[must_use]
pub fn masked(text: &str) -> String {
    const LONG: usize = 8;
    let chars: Vec<char> = text.chars().collect();
    if chars.len() < LONG {
        return MASK.to_owned();
    }
    let (first, last) = (&chars[..2], &chars[chars.len() - 2..]);
    first.iter().collect::<String>() + MASK + &last.iter().collect::<String>()
}

/// Where personal data stands in a text, in order; places that overlap are one.
#[must_use]
pub fn personal_data(text: &str) -> Vec<Span> {
    if !may_hold_personal_data(text) {
        return Vec::new();
    }
    let (numbers, countries) = numbers_and_countries(text);
    let of_people = bsn::hits(text, &numbers, &countries).map(|hit| hit.span).chain(phone_number::hits(text, &numbers));
    let all = of_people.chain(mail_address::hits(text)).chain(iban::hits(text, &countries));
    let mut spans: Vec<Span> = all.filter(|span| !span.of(text).is_empty()).collect();
    spans.sort_unstable();
    spans.dedup_by(|next, before| {
        let overlap = next.start < before.end;
        if overlap {
            before.end = before.end.max(next.end);
        }
        overlap
    });
    spans
}

/// Whether a text has what is in all personal data that is looked for: the sign of an address, or the digits of a number.
pub(super) fn may_hold_personal_data(text: &str) -> bool {
    signs::any(text, |b| b == b'@') || text.bytes().filter(u8::is_ascii_digit).count() >= LEAST_DIGITS
}

/// More groups than this are a table or a list, not a number.
const MOST_GROUPS: usize = 8;
/// No number of a person that is looked for has fewer digits.
pub(super) const LEAST_DIGITS: usize = 8;

/// Groups of digits with one separator between them: `1234.56.789`, `06-12 34 56 78`.
pub(super) struct Number<'t> {
    /// The whole text it stands in.
    pub(super) text: &'t str,
    groups: [Span; MOST_GROUPS],
    many: usize,
}

impl<'t> Number<'t> {
    /// The number whose first digit stands at a place.
    fn at(text: &'t str, start: usize) -> Self {
        let mut number = Number { text, groups: [Span::default(); MOST_GROUPS], many: 0 };
        for group in groups(text.as_bytes(), start) {
            number.groups[number.many] = group;
            number.many += 1;
        }
        number
    }

    /// Where each group of digits stands.
    pub(super) fn groups(&self) -> &[Span] {
        &self.groups[..self.many]
    }

    /// Its first groups, up to exactly so many digits.
    pub(super) fn first(&self, digits: usize) -> Option<&[Span]> {
        let mut sum = 0;
        let end = self.groups().iter().position(|group| {
            sum += group.end - group.start;
            sum >= digits
        })?;
        (sum == digits).then(|| &self.groups()[..=end])
    }

    /// The lengths of the groups.
    pub(super) fn shape(&self) -> Vec<usize> {
        self.groups().iter().map(|group| group.end - group.start).collect()
    }

    /// How many digits it has.
    pub(super) fn digits(&self) -> usize {
        self.groups().iter().map(|group| group.end - group.start).sum()
    }

    /// The bytes from the first digit to the last.
    pub(super) fn span(&self) -> Span {
        around(self.groups())
    }

    /// The character right before it.
    pub(super) fn before(&self) -> Option<char> {
        self.text[..self.span().start].chars().next_back()
    }

    /// The character right after it.
    pub(super) fn after(&self) -> Option<char> {
        self.text[self.span().end..].chars().next()
    }
}

/// The bytes from the first of some groups to the last.
pub(super) fn around(groups: &[Span]) -> Span {
    Span::new(groups.first().map_or(0, |group| group.start), groups.last().map_or(0, |group| group.end))
}

/// The digits of some groups, without what stands between them.
pub(super) fn joined(text: &str, groups: &[Span]) -> String {
    groups.iter().map(|group| group.of(text)).collect()
}

/// The numbers of a text with at least so many digits, that are no part of a word, an address or a longer number.
pub(super) fn numbers(text: &str, least: usize) -> impl Iterator<Item = Number<'_>> {
    runs(text).filter_map(move |run| number(text, run, least))
}

/// What personal data is looked for around: the numbers long enough to be of a person, and where `NL` stands before a digit, in
/// capitals or small letters. Digits are looked for once for both.
pub(super) fn numbers_and_countries(text: &str) -> (Vec<Number<'_>>, Vec<usize>) {
    let (mut numbers, mut countries) = (Vec::new(), Vec::new());
    for run in runs(text) {
        numbers.extend(number(text, run, LEAST_DIGITS));
        let at = run.0.checked_sub("NL".len());
        countries.extend(at.filter(|at| matches!(&text.as_bytes()[*at..run.0], b"NL" | b"nl" | b"Nl")));
    }
    (numbers, countries)
}

/// Where digits begin that a separator may hold together, and how many they are.
fn runs(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = next_digit(bytes, at)?;
        let (digits, end) = extent(bytes, start);
        at = end;
        Some((start, digits))
    })
}

/// The number of a run that is long enough and stands free.
fn number(text: &str, (start, digits): (usize, usize), least: usize) -> Option<Number<'_>> {
    (digits >= least).then(|| Number::at(text, start)).filter(stands_free)
}

/// Whether a text ends with a word for the number of a person, which may stand right before it: `BSN999990019`.
fn ends_with_its_word(text: &str) -> bool {
    const WORD: &str = "bsn";
    let at = text.len().checked_sub(WORD.len());
    let ends = at.and_then(|at| text.get(at..)).is_some_and(|end| end.eq_ignore_ascii_case(WORD));
    ends && !text[..text.len() - WORD.len()].ends_with(char::is_alphanumeric)
}

/// The next digit from a place on. Prose has few, so sixteen bytes at a time are looked at.
fn next_digit(bytes: &[u8], mut at: usize) -> Option<usize> {
    const STEP: usize = 16;
    while let Some(step) = bytes[at..].first_chunk::<STEP>() {
        if step.iter().fold(0, |any, b| any | u8::from(b.is_ascii_digit())) != 0 {
            break;
        }
        at += STEP;
    }
    Some(at + bytes[at..].iter().position(u8::is_ascii_digit)?)
}

/// The groups of digits from a place on, with one separator between them.
fn groups(bytes: &[u8], start: usize) -> impl Iterator<Item = Span> {
    let mut next = Some(start);
    let group = move || {
        let at = next?;
        let end = at + bytes[at..].iter().take_while(|b| b.is_ascii_digit()).count();
        let separated = bytes.get(end).is_some_and(|b| matches!(b, b' ' | b'.' | b'-'));
        next = (separated && bytes.get(end + 1).is_some_and(u8::is_ascii_digit)).then_some(end + 1);
        Some(Span::new(at, end))
    };
    std::iter::from_fn(group).take(MOST_GROUPS)
}

/// How many digits a number has, and where it ends.
fn extent(bytes: &[u8], start: usize) -> (usize, usize) {
    groups(bytes, start).fold((0, start), |(digits, _), group| (digits + group.end - group.start, group.end))
}

/// Not glued to a letter or a sign of addresses, versions, hashes and amounts.
fn stands_free(number: &Number<'_>) -> bool {
    let glued = |c: char| c.is_alphanumeric() || matches!(c, '/' | '_' | '@' | '#' | '%' | '&' | '?' | '\\' | '€' | '$');
    let before = number.before();
    let part = match before {
        Some('.' | '-') => {
            let before = &number.text[..number.span().start - 1];
            before.ends_with(char::is_alphanumeric) && !ends_with_its_word(before)
        }
        Some(',') => is_fraction(number),
        _ => false,
    };
    let after = number.after();
    let named = || ends_with_its_word(&number.text[..number.span().start]);
    (!before.is_some_and(glued) || named())
        && !part
        && !is_amount(number)
        && !after.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '@' | '/'))
}

/// What stands on the same line before a place, at most so many characters, in lower case.
pub(super) fn line_before(text: &str, at: usize, most: usize) -> String {
    let before = text[..at].char_indices().rev().take(most).take_while(|(_, c)| *c != '\n');
    let start = before.last().map_or(at, |(start, _)| start);
    text[start..at].to_lowercase()
}

/// What stands on the same line after a place, at most so many characters, in lower case.
pub(super) fn line_after(text: &str, at: usize, most: usize) -> String {
    text[at..].chars().take_while(|c| *c != '\n').take(most).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_most_two_characters_show_at_either_end() {
        assert_eq!(masked("999990019"), "99•••••19");
        assert_eq!(masked("j@x.nl"), "•••••");
    }

    #[test]
    fn a_number_is_no_part_of_a_word_an_address_or_an_amount() {
        let shapes = |text: &str| numbers(text, 1).map(|number| number.shape()).collect::<Vec<_>>();
        assert_eq!(shapes("bel 06-12 34 56 78."), [vec![2, 2, 2, 2, 2]]);
        assert_eq!(shapes("BSN99, bsn-99 en bsn 99"), [vec![2], vec![2], vec![2]], "its word may stand right before it");
        for other in ["xbsn99", "x99", "99x", "a/99", "10.1186/99", "€99", "a99.9 b", "v-99", "99,50"] {
            assert!(shapes(other).is_empty(), "{other}");
        }
    }
}
