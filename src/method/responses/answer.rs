//! One cell as an answer on its scale: a number, or a label in Dutch or English.

use std::collections::HashMap;

use super::plain;
use crate::lang::Lang;
use crate::method::determinants::{Item, NOTHING, OTHER, Scale, UNKNOWN};
use crate::model::{Determinants, ImportWords};

/// What people put in a cell to leave it open.
const DASHES: &str = "-–—_.… ";

/// What a cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// An answer, as a code of its scale.
    Code(u8),
    /// Nothing.
    Nothing,
    /// Something that is no answer on this scale.
    Strange,
}

/// Reads the cells of one column.
#[derive(Clone, Debug)]
pub struct Reader {
    scale: Scale,
    yes_and_no: bool,
    words: HashMap<String, u8>,
}

impl Reader {
    /// A reader for the answers to an item.
    #[must_use]
    pub fn new(item: &Item, list: &Determinants, known: &ImportWords) -> Self {
        let mut words = HashMap::new();
        for (number, name) in item.scales.iter().enumerate() {
            let above = if number == 0 { 0 } else { OTHER };
            let Some(scale) = list.scales.get(name) else { continue };
            for lang in Lang::ALL {
                learn(&mut words, above, scale.labels.of(lang).iter().map(|label| vec![label.as_str()]));
            }
            let more = known.answers.get(name).map_or(&[][..], Vec::as_slice);
            learn(&mut words, above, more.iter().map(|list| list.iter().map(String::as_str).collect()));
        }
        let scales = item.scales.iter().filter_map(|name| list.scales.get(name));
        let ways_out = scales.flat_map(|scale| [&scale.unknown.nl, &scale.unknown.en]).flatten().map(String::as_str);
        let unknown = if item.column.scale.class(UNKNOWN).is_some() { UNKNOWN } else { NOTHING };
        for word in ways_out.chain(known.unknown.iter().map(String::as_str)) {
            words.entry(plain(word)).or_insert(unknown);
        }
        for word in &known.nothing {
            words.entry(plain(word)).or_insert(NOTHING);
        }
        Self { scale: item.column.scale, yes_and_no: item.column.scale.points() == 2, words }
    }

    /// What a text says.
    #[must_use]
    pub fn text(&self, text: &str) -> Said {
        match text.as_bytes() {
            [] => Said::Nothing,
            [digit @ b'0'..=b'9'] => self.point(i64::from(digit - b'0')),
            _ => self.words(text),
        }
    }

    /// What a number says; it must be whole.
    #[must_use]
    #[allow(clippy::cast_possible_truncation)]
    pub fn number(&self, number: f64) -> Said {
        if number.fract() == 0.0 && (0.0..=99.0).contains(&number) { self.point(number as i64) } else { Said::Strange }
    }

    /// What true or false says: yes or no, where that is an answer.
    #[must_use]
    pub fn truth(&self, truth: bool) -> Said {
        self.words(if truth { "true" } else { "false" })
    }

    /// Whether the answers are yes and no, which tables number in two ways: no 0 and yes 1, or no 1 and yes 2.
    #[must_use]
    pub const fn numbers_differ(&self) -> bool {
        self.yes_and_no
    }

    fn point(&self, number: i64) -> Said {
        match u8::try_from(number) {
            Ok(code) if code > 0 && code <= self.scale.points() => Said::Code(code),
            _ => Said::Strange,
        }
    }

    fn words(&self, text: &str) -> Said {
        let text = text.trim();
        if text.is_empty() {
            return Said::Nothing;
        }
        if let Ok(number) = text.replace(',', ".").parse::<f64>() {
            return self.number(number);
        }
        let words = plain(text);
        if words.is_empty() {
            return if text.chars().all(|c| DASHES.contains(c)) { Said::Nothing } else { Said::Strange };
        }
        match self.words.get(&words).or_else(|| self.after_a_number(&words)) {
            Some(&NOTHING) => Said::Nothing,
            Some(code) => Said::Code(*code),
            None => self.coded(&words),
        }
    }

    /// `4 mee eens`, `4 = mee eens`: the label counts, and the number must agree where it can.
    fn after_a_number(&self, words: &str) -> Option<&u8> {
        let (number, label) = words.split_once(' ').filter(|(number, _)| number.bytes().all(|b| b.is_ascii_digit()))?;
        let code = self.words.get(label)?;
        let agrees = number.parse::<u8>().is_ok_and(|number| number == *code || *code > OTHER || self.yes_and_no);
        agrees.then_some(code)
    }

    /// `A4` and `AO04`, as form tools number the answers to a question.
    fn coded(&self, words: &str) -> Said {
        let digits = words.strip_prefix("ao").or_else(|| words.strip_prefix('a'));
        digits.and_then(|digits| digits.parse().ok()).map_or(Said::Strange, |number| self.point(number))
    }
}

/// Learns the words for each point; the first meaning stays.
fn learn<'w>(words: &mut HashMap<String, u8>, above: u8, points: impl Iterator<Item = Vec<&'w str>>) {
    for (point, list) in (1..).zip(points) {
        for word in list {
            words.entry(plain(word)).or_insert(above + point);
        }
    }
}

/// What stands in responses for an answer, in the order in which texts sort.
const WRITTEN: [&str; 13] = ["", "1", "2", "3", "4", "5", "6", "7", "8", "9", "do not know", "no", "yes"];
/// The place among them before that of *no*.
const BEFORE_NO: u8 = 10;

/// The place of an answer among all that may stand in responses; places sort as the texts do.
#[must_use]
pub const fn place(code: u8, scale: &Scale) -> u8 {
    match code {
        UNKNOWN => BEFORE_NO,
        1..=2 if scale.points() == 2 => BEFORE_NO + code,
        _ if code > OTHER && code <= OTHER + 2 => BEFORE_NO + (code - OTHER),
        ..=9 => code,
        _ => 0,
    }
}

/// What stands in responses for the answer with this place: the number of its point, or a word where there is more than points.
#[must_use]
pub fn written(place: u8) -> &'static str {
    WRITTEN.get(usize::from(place)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::method::determinants::Round;
    use crate::repo::{built_in_determinants, embedded};

    fn reader(key: &str) -> (Reader, Scale) {
        let list = built_in_determinants();
        let round = Round::of(&list, &BTreeMap::new(), &[]);
        let item = &round.items[round.find(key).unwrap()];
        (Reader::new(item, &list, &embedded::import_words()), item.column.scale)
    }

    #[test]
    fn answers_are_numbers_or_labels_in_either_language() {
        let (reader, _) = reader("time-available");
        for text in
            ["4", " 4 ", "4,0", "4.0", "mee eens", "Mee eens", "agree", "4 - mee eens", "4 = Mee eens", "eens", "A4", "AO04"]
        {
            assert_eq!(reader.text(text), Said::Code(4), "{text}");
        }
        for text in ["", "  ", "n.v.t.", "-", "–", "...", "weet ik niet", "N/A"] {
            assert_eq!(reader.text(text), Said::Nothing, "{text}");
        }
        for text in ["6", "0", "3,5", "4-5", "3 mee eens", "ja", "=4", "-4", "1e9", "NaN", "een heel verhaal", "★★★★", "?", "€"]
        {
            assert_eq!(reader.text(text), Said::Strange, "{text}");
        }
        assert_eq!([reader.number(4.0), reader.number(4.5), reader.truth(true)], [Said::Code(4), Said::Strange, Said::Strange]);
    }

    #[test]
    fn yes_and_no_are_words_in_either_language_and_not_knowing_is_an_answer() {
        let (reader, scale) = reader("formal-ratification");
        for (text, word) in
            [("Ja", "yes"), ("yes", "yes"), ("Y", "yes"), ("nee", "no"), ("N", "no"), ("Weet ik niet", "do not know")]
        {
            let Said::Code(code) = reader.text(text) else { panic!("{text}") };
            assert_eq!(written(place(code, &scale)), word);
            assert_eq!(reader.text(word), Said::Code(code));
        }
        assert_eq!(reader.truth(true), reader.text("ja"));
    }

    #[test]
    fn replacement_of_staff_takes_yes_and_no_beside_agreement() {
        let (reader, scale) = reader("staff-replacement");
        assert_eq!(reader.text("4"), Said::Code(4));
        let Said::Code(yes) = reader.text("ja") else { panic!() };
        assert_eq!(written(place(yes, &scale)), "yes");
    }

    #[test]
    fn places_sort_as_the_texts_do() {
        assert!(WRITTEN.is_sorted());
    }

    #[test]
    fn other_scales_have_their_own_labels() {
        assert_eq!(reader("descriptive-norm").0.text("Bijna alle collega’s"), Said::Code(6));
        assert_eq!(reader("content-awareness").0.text("ken ik, maar niet gelezen"), Said::Code(2));
        assert_eq!(reader("content-awareness").0.text("5"), Said::Strange);
    }
}
