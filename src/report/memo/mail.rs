//! The memo as a mail of at most 120 words: the subject, what is asked, the core, and one line to reply to.

use super::Material;
use crate::document::{from_markdown, running_text};
use crate::lang::Lang;
use crate::method::words::count;
use crate::source::markdown;

/// The most words of a mail, its subject and reply line included; `docs/method.md`, the memo.
const WORDS: usize = 120;

/// A title beyond this many words is cut in the subject.
const TITLE: usize = 20;

/// The mail for a memo with this body. The core is shortened from its last sentence until the whole fits.
#[must_use]
pub fn mail(material: &Material<'_>, body: &str) -> String {
    let memo = material.memo;
    let subject = material.say_with("memo-mail-subject", &[("title", shortened(memo.title.trim(), TITLE).into())]);
    let reply = reply(material);
    let sections = sections(body);
    let text = |section: Option<&str>| section.map(|section| words_of(section, material.lang)).unwrap_or_default();
    let asked = text(sections.iter().find(|section| section.contains("<!-- kt:asked")).copied());
    let asked = if asked.is_empty() { memo.asked.clone().unwrap_or_default() } else { asked };
    let core = text(sections.iter().find(|section| !section.contains("<!-- kt:")).copied());
    let room = WORDS.saturating_sub(count(&subject) + count(&reply));
    let asked = shortened(&asked, room);
    let core = fitting(&core, room.saturating_sub(count(&asked)));
    [subject, asked, core, reply].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n") + "\n"
}

/// One line to answer to; once there is a decision, what it is.
fn reply(material: &Material<'_>) -> String {
    match (material.last_decision(), material.memo.needed_by) {
        (Some(decision), _) => material.say_with("memo-mail-decided", &[("decision", material.decided_in_short(decision).into())]),
        (None, Some(date)) => material.say_with("memo-mail-reply-by", &[("date", material.lang.date(date.0).into())]),
        (None, None) => material.say("memo-mail-reply"),
    }
}

/// The parts of a body under its headings of level 2.
fn sections(body: &str) -> Vec<&str> {
    markdown::sections(body).into_iter().skip(1).map(|section| section.text.of(body)).collect()
}

/// The words of Markdown as running text, on one line.
fn words_of(markdown: &str, lang: Lang) -> String {
    let text = running_text(&from_markdown(markdown, lang).blocks);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// As many whole sentences as fit.
fn fitting(text: &str, room: usize) -> String {
    let mut sentences = sentences(text);
    while sentences.iter().map(|sentence| count(sentence)).sum::<usize>() > room {
        sentences.pop();
    }
    sentences.concat().trim().to_owned()
}

/// Sentences with the space after them. A full stop within a word or number ends none.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut from = 0;
    for (i, c) in text.char_indices() {
        let ends = matches!(c, '.' | '!' | '?') && text[i + 1..].starts_with(' ');
        if ends {
            found.push(&text[from..i + 2]);
            from = i + 2;
        }
    }
    found.push(&text[from..]);
    found
}

/// What is asked stays whole where it can; beyond reason it is cut.
fn shortened(text: &str, room: usize) -> String {
    if count(text) <= room {
        return text.to_owned();
    }
    let whole = fitting(text, room);
    if whole.is_empty() { text.split_whitespace().take(room).collect::<Vec<_>>().join(" ") + "…" } else { whole }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_core_loses_its_last_sentence_first() {
        let text = "Een twee drie. De kosten zijn € 1.500 per jaar! Klaar.";
        assert_eq!(fitting(text, 11), text);
        assert_eq!(fitting(text, 10), "Een twee drie. De kosten zijn € 1.500 per jaar!");
        assert_eq!(fitting(text, 5), "Een twee drie.");
        assert_eq!(fitting(text, 2), "");
    }

    #[test]
    fn sections_run_from_heading_to_heading() {
        assert_eq!(sections("# t\nx\n## 1. a\r\n\r\nb\r\n\r\n## 2. c\nd\n"), ["\r\nb\r\n\r\n", "d\n"]);
    }
}
