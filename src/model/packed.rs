//! The answers of an assessment in bytes, as `kt` keeps them for itself: all words one after another in one text, in which each
//! answer only points out its own. So taking in an assessment asks the system for memory a few times, not sixty.

use std::borrow::Cow;
use std::fmt;

use arcstr::ArcStr;
use serde::de::{DeserializeSeed, Error as _, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::answer::Certainty;
use super::{Answer, Answers, Step, Text};

/// How many parts `Packed` has.
const FIELDS: usize = 2;
/// For how many answers room is made before they are read.
const MOST_AT_ONCE: usize = 256;

/// The answers of an assessment.
#[derive(Serialize)]
struct Packed<'p> {
    /// All words: of each answer its question, and its texts in the order of `Parts`.
    words: &'p str,
    answers: Vec<Parts<'p>>,
}

/// One answer; a text is told by its length in bytes.
#[derive(Serialize, Deserialize)]
struct Parts<'p> {
    question: u32,
    choice: Option<u32>,
    text: Option<u32>,
    not_applicable: Option<u32>,
    source: Option<u32>,
    note: Option<u32>,
    reason: Option<u32>,
    score: Option<f64>,
    items: Option<Cow<'p, [String]>>,
    steps: Option<Cow<'p, [Step]>>,
    unknown: Option<bool>,
    certainty: Option<Certainty>,
    remediable: Option<bool>,
}

/// Writes answers as a map where a person may read them, else packed.
pub(super) fn write<S: Serializer>(answers: &Answers, serializer: S) -> Result<S::Ok, S::Error> {
    if serializer.is_human_readable() {
        return serializer.collect_map(answers.iter());
    }
    let mut words = String::new();
    let answers = answers.iter().map(|(question, answer)| parts(question, answer, &mut words)).collect();
    Packed { words: &words, answers }.serialize(serializer)
}

/// Reads answers that were packed.
pub(super) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Answers, D::Error> {
    deserializer.deserialize_tuple(FIELDS, Unpacked)
}

/// Takes in what was packed: first the words, then the answers.
struct Unpacked;

impl<'de> Visitor<'de> for Unpacked {
    type Value = Answers;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("words and answers")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut packed: A) -> Result<Answers, A::Error> {
        let words: &str = packed.next_element()?.ok_or_else(|| A::Error::invalid_length(0, &self))?;
        let words = Words { all: ArcStr::from(words), at: 0 };
        packed.next_element_seed(words)?.ok_or_else(|| A::Error::invalid_length(1, &self))
    }
}

impl<'de> DeserializeSeed<'de> for Words {
    type Value = Answers;

    fn deserialize<D: Deserializer<'de>>(self, answers: D) -> Result<Answers, D::Error> {
        answers.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Words {
    type Value = Answers;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("answers")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut answers: A) -> Result<Answers, A::Error> {
        let mut all = Answers::with_capacity(answers.size_hint().unwrap_or(0).min(MOST_AT_ONCE));
        while let Some(parts) = answers.next_element()? {
            let (question, answer) = whole(parts, &mut self).ok_or_else(|| A::Error::custom("words that are not there"))?;
            // They were kept in their order.
            if all.try_append(question, answer).is_some() {
                return Err(A::Error::custom("answers out of order"));
            }
        }
        Ok(all)
    }
}

fn parts<'p>(question: &str, answer: &'p Answer, words: &mut String) -> Parts<'p> {
    let mut told = |text: &str| {
        words.push_str(text);
        u32::try_from(text.len()).unwrap_or(u32::MAX)
    };
    let question = told(question);
    let mut of = |text: &Option<Text>| text.as_deref().map(&mut told);
    Parts {
        question,
        choice: of(&answer.choice),
        text: of(&answer.text),
        not_applicable: of(&answer.not_applicable),
        source: of(&answer.source),
        note: of(&answer.note),
        reason: of(&answer.reason),
        score: answer.score,
        items: answer.items.as_deref().map(Cow::Borrowed),
        steps: answer.steps.as_deref().map(Cow::Borrowed),
        unknown: answer.unknown,
        certainty: answer.certainty,
        remediable: answer.remediable,
    }
}

/// An answer with its question; nothing when the words do not reach so far.
fn whole(parts: Parts<'_>, words: &mut Words) -> Option<(Text, Answer)> {
    let question = words.next(parts.question)?;
    let mut of = |length: Option<u32>| length.map_or(Some(None), |length| words.next(length).map(Some));
    let answer = Answer {
        choice: of(parts.choice)?,
        text: of(parts.text)?,
        not_applicable: of(parts.not_applicable)?,
        source: of(parts.source)?,
        note: of(parts.note)?,
        reason: of(parts.reason)?,
        score: parts.score,
        items: parts.items.map(Cow::into_owned),
        steps: parts.steps.map(Cow::into_owned),
        unknown: parts.unknown,
        certainty: parts.certainty,
        remediable: parts.remediable,
    };
    Some((question, answer))
}

/// The words, and how far they were given out.
struct Words {
    all: ArcStr,
    at: usize,
}

impl Words {
    /// The next text of so many bytes.
    fn next(&mut self, length: u32) -> Option<Text> {
        let end = self.at.checked_add(length as usize)?;
        self.all.get(self.at..end)?;
        let text = self.all.substr(self.at..end);
        self.at = end;
        Some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Assessment;

    const ASSESSMENT: &str = r#"{
        "subject": "product/a", "checklist": "product", "checklist-version": "1", "date": "2026-01-02",
        "answers": {
            "A1": {"score": 4, "certainty": "high", "source": "één bron", "note": "", "remediable": false},
            "A2": {"choice": "yes", "text": "tekst", "not-applicable": "reden", "unknown": true, "reason": "besluit"},
            "B1": {"items": ["een", "twee"], "steps": [{"what": "doen", "by": "rol"}]}, "B2": {}
        }
    }"#;

    #[test]
    fn answers_come_out_as_they_went_in() {
        let one: Assessment = serde_json::from_str(ASSESSMENT).unwrap();
        let bytes = postcard::to_stdvec(&one).unwrap();
        let other: Assessment = postcard::from_bytes(&bytes).unwrap();
        assert_eq!(other.answers, one.answers);
        assert_eq!(serde_json::to_value(&other).unwrap(), serde_json::to_value(&one).unwrap());
        let texts: Vec<&str> = other.answers.values().flat_map(Answer::texts).collect();
        assert_eq!(texts, ["één bron", "", "yes", "tekst", "reden", "besluit", "een", "twee", "doen", "rol"]);
    }

    #[test]
    fn words_that_are_not_there_are_no_answer() {
        let empty = Answer::default();
        let parts = |question| Parts { question, ..parts("", &empty, &mut String::new()) };
        for lengths in [[3, 0], [1, 2], [u32::MAX, 1]] {
            let packed = Packed { words: "é", answers: lengths.map(parts).into() };
            let bytes = postcard::to_stdvec(&packed).unwrap();
            assert!(read(&mut postcard::Deserializer::from_bytes(&bytes)).is_err(), "{lengths:?}");
        }
    }
}
