//! Looks at the responses beside each survey, row by row, and at how many there are.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::facts::Fact;
use super::personal::LEAST_DIGITS;
use super::settle::{self, Settled};
use super::{Context, Detail, Facts, Look};
use crate::method::responses::asked::Asked;
use crate::method::responses::row::{Problem, Responses, Trouble};
use crate::model::{Kind, Product, Record, Survey};
use crate::repo::{read_record, responses_path};
use crate::source::finding::nearest;
use crate::source::{At, Finding, Span};

/// The rules of form of responses.
const RULES: [&str; 4] = ["answer-off-scale", "identifying-column", "unknown-column", "unreadable-file"];

/// What stands beside one survey.
pub(super) struct Beside {
    path: String,
    /// How many people answered; nothing when the responses cannot be read.
    pub(super) people: Option<u64>,
    problems: Vec<(Problem, Option<String>)>,
    /// Whether something in the responses is text in which rules about texts may find something.
    words: bool,
}

/// The responses of every survey that has any, by the number of its fact.
pub(super) fn of_surveys(facts: &Facts, context: &Context<'_>) -> BTreeMap<usize, Beside> {
    let surveys: Vec<(usize, &Fact)> = facts.of(Kind::Survey).filter(|(_, fact)| fact.readable()).collect();
    let found = surveys.par_iter().filter_map(|(number, fact)| Some((*number, beside(fact, context)?)));
    found.collect::<Vec<_>>().into_iter().collect()
}

/// What stands beside a survey; nothing when there is nothing, or when it cannot be said what the survey asks.
fn beside(fact: &Fact, context: &Context<'_>) -> Option<Beside> {
    let path = responses_path(&fact.id);
    let nothing = |path| Some(Beside { path, people: None, problems: Vec::new(), words: false });
    let stream = match context.folder.responses(&fact.id) {
        Ok(stream) => stream?,
        Err(_) => return nothing(path),
    };
    let Record::Survey(survey) = record(context, Kind::Survey, &fact.id.id)? else { return None };
    let Record::Product(product) = record(context, Kind::Product, &survey.product)? else { return None };
    let asked = asked(context, &survey, &product)?;
    let mut words = false;
    match asked.count(stream, false, &mut |_, text| words |= !is_plain(text)) {
        Ok(Responses { all, problems, .. }) => {
            let problems = problems.into_iter().map(|problem| (near(&problem, &asked), problem)).map(|(near, one)| (one, near));
            Some(Beside { path, people: Some(all.rows), problems: problems.collect(), words })
        }
        Err(_) => nothing(path),
    }
}

/// Whether a text is words and short numbers and nothing else: then no rule about texts finds anything in it.
fn is_plain(text: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '/' | ',' | '(' | ')');
    text.chars().all(plain) && text.chars().filter(|c| c.is_numeric()).count() < LEAST_DIGITS
}

/// The heading that was probably meant.
fn near(problem: &Problem, asked: &Asked) -> Option<String> {
    let Trouble::Heading(heading) = &problem.trouble else { return None };
    nearest(heading, asked.round.items.iter().map(|item| item.key.as_str())).map(str::to_owned)
}

fn record(context: &Context<'_>, kind: Kind, id: &str) -> Option<Record> {
    let path = crate::model::RecordId::new(kind, id).path();
    read_record(kind, &context.folder.text(&path).ok()?).record
}

fn asked(context: &Context<'_>, survey: &Survey, product: &Product) -> Option<Asked> {
    Asked::of(context.checklists(), survey, Some(product)).ok()
}

/// The findings in the responses themselves, each at its cell, and what text rules say of people's own words.
pub(super) fn settled(context: &Context<'_>, facts: &Facts) -> Settled {
    let mut settled = Settled::default();
    if !RULES.iter().any(|rule| context.runs(rule)) && !context.active.iter().any(|rule| matches!(rule.look, Look::Text(_))) {
        return settled;
    }
    for (number, beside) in facts.beside() {
        if beside.people.is_none() {
            let found = vec![Finding::new("unreadable-file", At::File)];
            settled.extend(settle::table(context, &beside.path, &facts.at(*number).id, "", found));
        } else if beside.words || !beside.problems.is_empty() {
            let Ok(text) = context.folder.text(&beside.path) else { continue };
            let found = beside.problems.iter().map(|(problem, near)| finding(problem, near.as_deref(), &text)).collect();
            settled.extend(settle::table(context, &beside.path, &facts.at(*number).id, &text, found));
        }
    }
    settled
}

fn finding(problem: &Problem, near: Option<&str>, text: &str) -> Finding {
    let at = At::Span(cell(text, usize::try_from(problem.byte).unwrap_or(usize::MAX), problem.column));
    let row = problem.row.to_string();
    match &problem.trouble {
        Trouble::Heading(heading) => Finding::new("unknown-column", at).with("column", heading).suggesting(near),
        Trouble::Double(heading) => Finding::new("unknown-column", at).variant("double").with("column", heading),
        Trouble::Long => Finding::new("unknown-column", at).variant("beyond").with("row", row),
        Trouble::Telling(heading) => Finding::new("identifying-column", at).with("column", heading),
        Trouble::Answer(key, value) => {
            Finding::new("answer-off-scale", at).with("column", key).with("value", value).with("row", row)
        }
    }
}

/// The bytes of a cell: the one with this number in the row that begins at or after a byte.
fn cell(text: &str, from: usize, column: usize) -> Span {
    let bytes = text.as_bytes();
    let start = (from..bytes.len()).find(|i| !matches!(bytes[*i], b'\n' | b'\r')).unwrap_or(bytes.len());
    let separator = crate::source::sheet::separator(text.trim_start_matches('\u{feff}').as_bytes());
    let (mut at, mut quoted, mut number, mut begin) = (start, false, 0, start);
    while at < bytes.len() {
        match bytes[at] {
            b'"' => quoted = !quoted,
            byte if !quoted && (byte == separator || matches!(byte, b'\n' | b'\r')) => {
                if number == column {
                    break;
                }
                if byte != separator {
                    return Span::new(begin, at);
                }
                number += 1;
                begin = at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    Span::new(begin, at)
}

impl Facts {
    /// The surveys that have responses, with how many people answered and how many were invited.
    pub(super) fn answered(&self) -> Vec<(usize, u64, Option<u32>)> {
        let invited = |number: usize| match self.at(number).detail {
            Detail::Survey { invited } => invited,
            _ => None,
        };
        let beside = self.beside().iter();
        beside.filter_map(|(number, beside)| Some((*number, beside.people?, invited(*number)))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn a_cell_is_found_by_its_row_and_its_number() {
        let text = "role,knowledge,tips\r\na,\"9\",\"x, \"\"y\"\"\"\r\nb,8,\r\n";
        let at = |from: usize, column: usize| cell(text, from, column).of(text);
        assert_eq!([at(0, 1), at(19, 1), at(19, 2)], ["knowledge", "\"9\"", "\"x, \"\"y\"\"\""]);
        let last = text.find("b,8").unwrap();
        assert_eq!([at(last, 1), at(last, 2), at(last, 9), at(999, 0)], ["8", "", "", ""]);
    }
}
