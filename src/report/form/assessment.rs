//! The interview of one assessor as a form: the questions that fit the subject, and nothing that anyone answered.

use serde_json::{Map, Value, json};

use crate::document::Inline;
use crate::document::form::{Beside, Form, Point, Question, Section, Takes};
use crate::lang::Lang;
use crate::method::score::Rule;
use crate::model::{ChecklistQuestion, Product, QuestionType, Record, Scoring, Set, slug};
use crate::repo::{Repo, Stored};

/// What is asked of whom.
#[derive(Clone, Copy)]
pub struct Interview<'a> {
    /// The records.
    pub repo: &'a Repo<'a>,
    /// What is assessed.
    pub subject: &'a Stored,
    /// The id of the checklist.
    pub checklist: &'a str,
    /// The checklist, the class of the subject and the set of questions.
    pub rule: Rule<'a>,
    /// The digest of all its questions, also of those that need not be asked here.
    pub digest: &'a str,
    /// What need not be asked, and why.
    pub not_asked: &'a [String],
    /// For which organisation.
    pub organisation: Option<&'a str>,
    /// The wish it is held against.
    pub wish: Option<&'a str>,
    /// The role of whoever fills it in.
    pub role: &'a str,
    /// The round.
    pub round: u32,
    /// The role that the file goes back to.
    pub to: &'a str,
}

/// The form of an interview.
#[must_use]
pub fn assessment(interview: &Interview<'_>, lang: Lang) -> Form {
    let sections = sections(interview, lang);
    let count: usize = sections.iter().map(|section| section.questions.len()).sum();
    let title = interview.subject.record.title();
    let together = interview.rule.checklist.scoring == Scoring::Weighted;
    Form {
        lang,
        title: lang.say_with("form-assessment-title", &[("title", title.into())]),
        facts: facts(interview, lang),
        intro: intro(interview, count, lang),
        sections,
        to: interview.to.to_owned(),
        after: ["mail", if together { "then" } else { "then-alone" }]
            .map(|part| lang.say_with(&format!("form-after-{part}"), &[("to", interview.to.into())]))
            .to_vec(),
        file: format!("answers-{}-{}", slug(&interview.subject.id.id), slug(interview.role)),
        carried: carried(interview),
        anonymous: false,
    }
}

fn facts(interview: &Interview<'_>, lang: Lang) -> Vec<(String, Vec<Inline>)> {
    let organisation = interview.organisation.map(|id| interview.repo.organisation(id).map_or(id, |record| &record.title));
    let wish = interview.wish.map(|id| interview.repo.wish(id).map_or(id, |record| &record.title));
    let of = |name: &str, value: Option<Vec<Inline>>| Some((lang.say(&format!("form-fact-{name}")), value?));
    let facts = [
        of("about", Some(about(interview.subject))),
        of("wish", wish.map(Inline::text)),
        of("organisation", organisation.map(Inline::text)),
        of("role", Some(Inline::text(interview.role))),
        of("round", (interview.round > 1).then(|| Inline::text(interview.round.to_string()))),
    ];
    facts.into_iter().flatten().collect()
}

/// The subject, with a link to where it can be read.
fn about(subject: &Stored) -> Vec<Inline> {
    let title = Inline::text(subject.record.title());
    let address = match &subject.record {
        Record::Product(Product { url: Some(url), .. }) => Some(url.clone()),
        Record::Product(Product { doi: Some(doi), .. }) => Some(format!("https://doi.org/{doi}")),
        Record::Practice(practice) => practice.url.clone(),
        _ => None,
    };
    match address {
        Some(address) => vec![Inline::Link(address, title)],
        None => title,
    }
}

fn intro(interview: &Interview<'_>, count: usize, lang: Lang) -> Vec<String> {
    let args = [("count", count.into())];
    let scale = interview.rule.questions().any(|question| question.kind == QuestionType::Scale);
    let quick = interview.rule.set == Set::Quick;
    let together = interview.rule.checklist.scoring == Scoring::Weighted;
    let must = together && interview.rule.questions().any(|question| question.must_have);
    let parts = [("count", true), ("quick", quick), ("scale", scale), ("must", must), ("alone", together), ("privacy", true)];
    let parts = parts.iter().filter(|(_, fits)| *fits).map(|(part, _)| lang.say_with(&format!("form-intro-{part}"), &args));
    parts.chain(interview.not_asked.iter().cloned()).collect()
}

/// The questions by group, in the order of the checklist.
fn sections(interview: &Interview<'_>, lang: Lang) -> Vec<Section> {
    let groups = &interview.rule.checklist.groups;
    let mut sections: Vec<(&str, Section)> = Vec::new();
    for question in interview.rule.questions() {
        if sections.last().is_none_or(|(group, _)| *group != question.group) {
            let title = groups.iter().find(|group| group.id == question.group).map_or("", |group| group.title.text(lang));
            let section = Section { title: title.to_owned(), intro: String::new(), questions: Vec::new() };
            sections.push((&question.group, section));
        }
        if let Some((_, section)) = sections.last_mut() {
            section.questions.push(self::question(question, interview.rule.checklist.scoring, lang));
        }
    }
    sections.into_iter().map(|(_, section)| section).collect()
}

fn question(question: &ChecklistQuestion, scoring: Scoring, lang: Lang) -> Question {
    let weighted = scoring == Scoring::Weighted && question.must_have;
    Question {
        key: question.id.clone(),
        sign: question.id.clone(),
        mark: match (question.must_have, scoring) {
            (true, Scoring::Weighted) => lang.say("assess-must-have"),
            (true, _) => lang.say("form-needed"),
            (false, _) => String::new(),
        },
        text: question.question.text(lang).to_owned(),
        lead: Vec::new(),
        help: help(question, lang),
        takes: takes(question, lang),
        beside: Beside { not_applicable: true, unknown: true, remarks: true, remediable: weighted },
        optional: false,
        apart: false,
    }
}

/// Where to look for the answer; for steps also how to write them.
fn help(question: &ChecklistQuestion, lang: Lang) -> String {
    let how = (question.kind == QuestionType::Steps).then(|| lang.say("form-steps"));
    let help = question.help.text(lang).to_owned();
    [Some(help), how].into_iter().flatten().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

fn takes(question: &ChecklistQuestion, lang: Lang) -> Takes {
    let codes = |codes: &[&str]| {
        codes.iter().map(|code| Point { value: json!(code), label: lang.say(&format!("assess-choice-{code}")) }).collect()
    };
    match question.kind {
        QuestionType::Scale => Takes::Scale((1..=5).map(|point| step(point, question, lang)).collect()),
        QuestionType::Rating => Takes::Row((0..=10).map(|point| step(point, question, lang)).collect()),
        QuestionType::YesNo | QuestionType::Status => Takes::Choice(codes(question.kind.codes())),
        QuestionType::Choice => {
            let choices = question.choices.iter();
            Takes::Choice(choices.map(|one| Point { value: json!(one.id), label: one.title.text(lang).to_owned() }).collect())
        }
        QuestionType::Text => Takes::Text,
        QuestionType::List => Takes::List,
        QuestionType::Steps => Takes::Actions,
    }
}

/// A point of a scale with what it means: its anchor, or between which anchors it lies.
fn step(point: u32, question: &ChecklistQuestion, lang: Lang) -> Point {
    let anchor = |point: u32| question.anchors.get(&point.to_string()).map(|text| text.text(lang).to_owned());
    let between = || {
        let (low, high) = (anchor(point.checked_sub(1)?), anchor(point + 1));
        low.and(high)?;
        Some(lang.say_with("form-between", &[("low", (point - 1).into()), ("high", (point + 1).into())]))
    };
    Point { value: json!(point), label: anchor(point).or_else(between).unwrap_or_default() }
}

/// What the file says above the answers: where it belongs, and which questions these were.
fn carried(interview: &Interview<'_>) -> Map<String, Value> {
    let set = if interview.rule.set == Set::Quick { "quick" } else { "full" };
    let lines = [
        ("kt", Some(json!("answers"))),
        ("kind", Some(json!("assessment"))),
        ("subject", Some(json!(interview.subject.id.to_string()))),
        ("organisation", interview.organisation.map(|id| json!(id))),
        ("wish", interview.wish.map(|id| json!(id))),
        ("checklist", Some(json!(interview.checklist))),
        ("checklist-version", Some(json!(interview.rule.checklist.version))),
        ("digest", Some(json!(interview.digest))),
        ("set", Some(json!(set))),
        ("round", Some(json!(interview.round))),
        ("role", Some(json!(interview.role))),
    ];
    lines.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect()
}
