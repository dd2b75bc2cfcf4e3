//! The keys and words of an interview, in both languages at once, and what each means.

use crate::model::Certainty;

/// A key or word that is not itself an answer.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Word {
    NotApplicable,
    Unknown,
    Back,
    Skip,
    Help,
    Stop,
    Note,
    Source,
    Certainty,
}

/// What stops an interview, of whatever command: what was answered is kept.
const STOP: [&str; 4] = ["q", "stop", "quit", ":q"];
const BACK: [&str; 3] = ["<", "terug", "back"];
const WORDS: [(Word, &[&str]); 9] = [
    (Word::NotApplicable, &["-", "nvt", "n.v.t.", "na", "n/a"]),
    (Word::Unknown, &["?", "onbekend", "unknown"]),
    (Word::Back, &BACK),
    (Word::Skip, &[">", "overslaan", "skip"]),
    (Word::Help, &["h", "hulp", "help"]),
    (Word::Stop, &STOP),
    (Word::Note, &["n", "opmerking", "note"]),
    (Word::Source, &["s", "bron", "source"]),
    (Word::Certainty, &["c", "zekerheid", "certainty"]),
];
/// What people write out when they do not know.
const NOT_KNOWN: [&str; 8] =
    ["weet niet", "weet ik niet", "weet het niet", "ik weet het niet", "geen idee", "don't know", "i don't know", "no idea"];
const YES: [&str; 6] = ["j", "ja", "y", "yes", "true", "waar"];
const NO: [&str; 6] = ["n", "nee", "no", "neen", "false", "onwaar"];
const DEGREES: [(Certainty, [&str; 6]); 3] = [
    (Certainty::Low, ["1", "l", "laag", "low", "onzeker", "unsure"]),
    (Certainty::Medium, ["2", "m", "midden", "medium", "redelijk", "fair"]),
    (Certainty::High, ["3", "h", "hoog", "high", "zeker", "sure"]),
];
pub(super) const STATES: [(&str, [&str; 4]); 3] = [
    ("done", ["done", "gedaan", "klaar", "ja"]),
    ("planned", ["planned", "gepland", "plan", "bezig"]),
    ("not", ["not", "niet", "nee", "no"]),
];

/// Whether a line says to stop.
#[must_use]
pub fn stops(line: &str) -> bool {
    STOP.contains(&line.trim().to_lowercase().as_str())
}

/// Whether a line says to go back to the question before.
#[must_use]
pub fn goes_back(line: &str) -> bool {
    BACK.contains(&line.trim().to_lowercase().as_str())
}

/// What a line says to a question of yes or no, in either language; nothing when it says neither.
#[must_use]
pub fn says_yes(text: &str) -> Option<bool> {
    let lower = text.trim().to_lowercase();
    if YES.contains(&&*lower) { Some(true) } else { NO.contains(&&*lower).then_some(false) }
}

pub(super) fn degree(text: &str) -> Option<Certainty> {
    let lower = text.to_lowercase();
    DEGREES.iter().find(|(_, words)| words.contains(&&*lower)).map(|(degree, _)| *degree)
}

/// The key or word with which a line begins, and what comes after it; marks need no space after them.
pub(super) fn word(part: &str) -> Option<(Word, &str)> {
    if let Some(mark) = part.chars().next().filter(|c| ['-', '?', '<', '>'].contains(c)) {
        let word = WORDS.iter().find(|(_, words)| words[0].starts_with(mark))?.0;
        return Some((word, part[1..].trim()));
    }
    let lower = part.to_lowercase().replace('’', "'");
    if NOT_KNOWN.contains(&lower.trim_end_matches('.')) {
        return Some((Word::Unknown, ""));
    }
    let (first, rest) = part.split_once(char::is_whitespace).unwrap_or((part, ""));
    let lower = first.to_lowercase();
    WORDS.iter().find(|(_, words)| words.contains(&&*lower)).map(|(word, _)| (*word, rest.trim()))
}
