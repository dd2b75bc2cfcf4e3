//! The determinants of use as data: what is asked, on which scale, and what counts as a barrier.
//! Source: MIDI (Fleuren et al. 2014); the statements are our own.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::survey::{Direction, Line, Moment};
use super::{Bilingual, Checklist, QuestionType, sort_key};
use crate::lang::Lang;

/// The list of determinants that comes with the program.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Determinants {
    /// The version of this file format: 1.
    pub determinants: u32,
    /// The version of the statements.
    pub version: String,
    /// What the list is called.
    pub title: Bilingual,
    /// The article that everyone who uses the determinants cites.
    pub cite: String,
    /// Whose determinants and whose statements these are.
    pub note: Bilingual,
    /// What the respondent is asked to think of, before and after the introduction.
    pub intro: Intro,
    /// When a determinant is a barrier or a facilitator.
    pub thresholds: Thresholds,
    /// What is aimed for in use.
    pub targets: Targets,
    /// The scales on which is answered, by name.
    pub scales: BTreeMap<String, Scale>,
    /// The groups of determinants, in order.
    pub categories: Vec<Category>,
    /// The determinants, by number.
    pub list: Vec<Determinant>,
    /// What is asked in the respondent's own words.
    pub open_questions: Vec<OpenQuestion>,
}

/// What a respondent is asked to think of.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Intro {
    /// What one expects.
    pub before: Bilingual,
    /// What one experiences.
    pub after: Bilingual,
}

/// When a determinant is a barrier or a facilitator, and from how many answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Thresholds {
    /// From this percentage of unfavourable answers on: a barrier.
    pub barrier: u32,
    /// From this percentage of favourable answers on: a facilitator.
    pub facilitator: u32,
    /// With fewer valid answers no shares are shown.
    pub minimum: u32,
    /// With fewer valid answers shares are marked as indicative.
    pub indicative: u32,
}

impl Default for Thresholds {
    /// 20 and 80 percent as in MIDI studies; 5 and 10 answers are our own limits.
    fn default() -> Self {
        Self { barrier: 20, facilitator: 80, minimum: 5, indicative: 10 }
    }
}

/// What is aimed for in use, in percent.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Targets {
    /// Of the users who know the content.
    pub aware: u32,
    /// Of the users who apply each core element.
    pub applying: u32,
    /// Where these were published.
    pub source: String,
}

/// A scale on which is answered: 1 for its first label.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Scale {
    /// What each point is called.
    pub labels: Labels,
    /// The points that count as unfavourable.
    pub unfavourable: Vec<u32>,
    /// The points that count as neither.
    #[serde(default)]
    pub neutral: Vec<u32>,
    /// The points that count as favourable.
    pub favourable: Vec<u32>,
    /// A way out that counts as neutral.
    #[serde(default)]
    pub unknown: Bilingual,
}

/// Several texts in each language: the labels of a scale, or how people object.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Labels {
    /// In Dutch.
    pub nl: Vec<String>,
    /// In English.
    pub en: Vec<String>,
}

/// A group of determinants.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Category {
    /// Its code.
    pub id: String,
    /// What it is called.
    pub name: Bilingual,
    /// Other words for it: a performer is a user.
    #[serde(default)]
    pub synonyms: Vec<String>,
}

/// A factor that can help or hinder use.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Determinant {
    /// Its number in the instrument.
    pub number: u32,
    /// The code that surveys, plans and strategies use.
    pub key: String,
    /// The code of its category.
    pub category: String,
    /// What it is called.
    pub name: Bilingual,
    /// What it means.
    pub definition: Bilingual,
    /// What is asked; with lines, what stands above them.
    pub statement: Bilingual,
    /// The scale; none when its parts have their own.
    pub scale: Option<String>,
    /// Other scales that published versions use.
    #[serde(default)]
    pub variants: Vec<String>,
    /// Whether agreeing is favourable.
    #[serde(default)]
    pub direction: Direction,
    /// The questions asked of each line, when there are several.
    #[serde(default)]
    pub parts: Vec<Part>,
    /// Where its lines come from, when it has several.
    pub lines: Option<LinesFrom>,
    /// Its lines where the round names none.
    #[serde(default)]
    pub default_lines: Vec<Line>,
    /// How an answer becomes favourable or unfavourable.
    #[serde(default)]
    pub rule: DeterminantRule,
    /// The limits of the rule for pairs.
    pub pair: Option<PairLimits>,
    /// The limits of the rule for means.
    pub mean: Option<MeanLimits>,
    /// Whether each line that is unfavourable for too many is named.
    #[serde(default)]
    pub name_weak_lines: bool,
    /// Whether the answers are compared with what management itself says.
    #[serde(default)]
    pub compare_with_fact: bool,
    /// Whether the favourable share is compared with the target for awareness.
    #[serde(default)]
    pub compare_with_target: bool,
    /// How people put it when they object; words that tell this determinant from others.
    #[serde(default)]
    pub objections: Labels,
}

/// One of the questions asked of each line.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Part {
    /// Its code: the last part of a header of responses.
    pub id: String,
    /// Its scale.
    pub scale: String,
    /// What is asked.
    pub question: Bilingual,
}

/// Where the lines of a determinant come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinesFrom {
    /// The round, else its default lines.
    Own,
    /// The core elements of the product.
    Core,
}

/// How a respondent's answer becomes favourable, neutral or unfavourable.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeterminantRule {
    /// By the point of the scale.
    #[default]
    Answer,
    /// Each line by itself; the worst one is reported.
    WorstLine,
    /// By the limits of both parts.
    Pair,
    /// By the mean over the lines.
    Mean,
}

/// The limits of a pair, per part.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PairLimits {
    /// Favourable when each of these parts is at least this.
    pub favourable: BTreeMap<String, u32>,
    /// Else unfavourable when each of these parts is at most this.
    pub unfavourable: BTreeMap<String, u32>,
}

/// The limits of a mean. They are halves, so that a comparison is exact.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MeanLimits {
    /// Favourable from here on.
    pub favourable: f64,
    /// Unfavourable up to here.
    pub unfavourable: f64,
}

/// A question in the respondent's own words.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct OpenQuestion {
    /// Its code.
    pub id: String,
    /// The question.
    pub question: Bilingual,
}

impl Labels {
    /// The labels in a language.
    #[must_use]
    pub fn of(&self, lang: Lang) -> &[String] {
        match lang {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        }
    }
}

impl Intro {
    /// What fits the moment of a round.
    #[must_use]
    pub const fn at(&self, moment: Moment) -> &Bilingual {
        match moment {
            Moment::Before => &self.before,
            Moment::After => &self.after,
        }
    }
}

impl Determinants {
    /// The determinant with this key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Determinant> {
        self.list.iter().find(|determinant| determinant.key == key)
    }

    /// The determinant that a person means: its key, its number, its name in Dutch or English, or how only one name begins.
    #[must_use]
    pub fn meant(&self, text: &str) -> Option<&Determinant> {
        let wanted = sort_key(text.trim());
        let number: Option<u32> = wanted.parse().ok();
        let names = |one: &Determinant| [&one.name.nl, &one.name.en].map(|name| name.as_deref().map(sort_key).unwrap_or_default());
        let named = |one: &&Determinant| Some(one.number) == number || names(one).contains(&wanted);
        let begun = || {
            let mut all = self.list.iter().filter(|one| names(one).iter().any(|name| name.starts_with(&wanted)));
            all.next().filter(|_| wanted.chars().count() >= FEW_LETTERS && all.next().is_none())
        };
        self.get(&wanted).or_else(|| self.list.iter().find(named)).or_else(begun)
    }

    /// The determinant that an objection such as "no time" is about: the one with the longest words in it.
    #[must_use]
    pub fn objected(&self, text: &str) -> Option<&Determinant> {
        let text = sort_key(text);
        let said: Vec<&str> = text.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty()).collect();
        let longest = |determinant: &Determinant| {
            let words = Lang::ALL.into_iter().flat_map(|lang| determinant.objections.of(lang));
            let words = words.map(|words| sort_key(words)).filter(|words| text.contains(words) || in_order(&said, words));
            words.map(|words| words.len()).max()
        };
        let found = self.list.iter().filter_map(|determinant| Some((longest(determinant)?, determinant)));
        found
            .min_by_key(|(length, determinant)| (std::cmp::Reverse(*length), determinant.number))
            .map(|(_, determinant)| determinant)
    }

    /// The category of a determinant.
    #[must_use]
    pub fn category(&self, determinant: &Determinant) -> Option<&Category> {
        self.categories.iter().find(|category| category.id == determinant.category)
    }

    /// The category that a person means: its code, its name, or another word for it.
    #[must_use]
    pub fn category_meant(&self, text: &str) -> Option<&Category> {
        let wanted = sort_key(text.trim());
        let named = |name: &str| sort_key(name) == wanted;
        self.categories.iter().find(|category| {
            let names = [category.name.nl.as_deref(), category.name.en.as_deref()].into_iter().flatten();
            category.id == wanted || names.chain(category.synonyms.iter().map(String::as_str)).any(named)
        })
    }

    /// The determinants as a list of the organisation's own asks them: only those that it names, with its statements, lines and
    /// thresholds. A question is named `determinant` or `determinant.line`; its type says whether it is answered with yes or no.
    #[must_use]
    pub fn asked_by(&self, own: &Checklist) -> Self {
        let mut asked = self.clone();
        asked.version.clone_from(&own.version);
        asked.title = own.title.clone();
        asked.thresholds = own.thresholds.unwrap_or(self.thresholds);
        asked.list.retain_mut(|determinant| determinant.take_statements(own));
        asked
    }
}

impl Determinant {
    /// Takes over the statements of an own list; whether that names this determinant at all.
    fn take_statements(&mut self, own: &Checklist) -> bool {
        let prefix = format!("{}.", self.key);
        let mut lines = Vec::new();
        let mut named = false;
        for question in &own.questions {
            if question.id == self.key {
                named = true;
                self.statement = question.question.clone();
                self.direction = question.direction.unwrap_or(self.direction);
                if question.kind == QuestionType::YesNo {
                    self.scale = Some("yesno".to_owned());
                }
            } else if let Some(id) = question.id.strip_prefix(&prefix) {
                let Bilingual { nl, en } = question.question.clone();
                lines.push(Line { id: id.to_owned(), nl, en, direction: question.direction.unwrap_or_default() });
            }
        }
        named |= !lines.is_empty();
        if !lines.is_empty() {
            self.default_lines = lines;
        }
        named
    }
}

/// With fewer letters than this the beginning of a name is only a guess.
const FEW_LETTERS: usize = 4;

/// Whether words stand in what was said in this order, with at most two others between them: *families do not really want it*.
fn in_order(said: &[&str], words: &str) -> bool {
    let begins = |start: usize| {
        let mut rest = &said[start..];
        words.split(' ').enumerate().all(|(at, word)| {
            let reach = if at == 0 { 1 } else { 3 };
            let found = rest.iter().take(reach).position(|said| *said == word);
            rest = found.map_or(rest, |found| &rest[found + 1..]);
            found.is_some()
        })
    };
    words.contains(' ') && (0..said.len()).any(begins)
}
