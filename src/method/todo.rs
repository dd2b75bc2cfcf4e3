//! Something to do: what, for whom it is, how urgent, and the command that does it.

use fluent_bundle::FluentValue;

use super::role::{ROLES, coded};
use super::step::Step;
use crate::lang::{Arg, Lang};
use crate::model::{Bilingual, Date, sort_key};

/// What sort of thing is to be done. They stand in the order of urgency, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// A condition or review past its day.
    Overdue,
    /// A question past its days.
    Question,
    /// A decision to take something over, without a plan.
    Unplanned,
    /// A final memo that nobody was talked to about.
    Undiscussed,
    /// A memo on records that changed since.
    Stale,
    /// Work that someone began and did not finish.
    Begun,
    /// The step that can be done now.
    Open,
    /// Waiting on someone.
    Waiting,
    /// A wish that no product answers.
    Wish,
}

/// A fact of the sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// A text of a person.
    Text(String),
    /// A number of things or days.
    Count(i64),
    /// A day.
    Day(Date),
    /// A code with a word in both languages: the id of that word.
    Word(String),
    /// Several such codes.
    Words(Vec<String>),
    /// A name in both languages.
    Named(Bilingual),
}

/// Something to do.
#[derive(Clone, Debug)]
pub struct Todo<'a> {
    /// Its words are `process-todo-<what>`.
    pub what: &'static str,
    /// How urgent it is.
    pub urgency: Urgency,
    /// For which organisation.
    pub organisation: &'a str,
    /// About which product.
    pub product: Option<&'a str>,
    /// The step that it belongs to.
    pub step: Option<Step>,
    /// The facts of its sentence.
    pub facts: Vec<(&'static str, Fact)>,
    /// For how many days it is late, or stands still.
    pub days: Option<i64>,
    /// When it should be done.
    pub due: Option<Date>,
    /// The command to give.
    pub command: String,
    /// The roles that can do it, by code.
    pub roles: &'static [&'static str],
    /// Roles in own words that see to it, with commas between them.
    pub by: Option<String>,
    /// The role that the traject's own record gave it to.
    pub assigned: Option<String>,
    /// Roles in own words that did their part already.
    pub not: Vec<&'a str>,
    /// The rank of the wish behind it.
    pub rank: Option<u32>,
}

/// Stands for every role that has no code of its own: assessors come from everywhere.
pub const ANY_OTHER: &str = "*";

impl Todo<'_> {
    /// What to do, in a sentence.
    #[must_use]
    pub fn sentence(&self, lang: Lang) -> String {
        let args: Vec<Arg<'_>> = self.facts.iter().map(|(name, fact)| (*name, fact.value(lang))).collect();
        lang.say_with(&format!("process-todo-{}", self.what), &args)
    }

    /// Whether someone with this role can do it. A role with a code is known by its code and by its words.
    #[must_use]
    pub fn fits(&self, role: &str) -> bool {
        let role = coded(role);
        let names = |list: &str| list.split(',').any(|one| coded(one) == role);
        let has_code = ROLES.contains(&role.as_str());
        let can = self.roles.contains(&role.as_str()) || (!has_code && self.roles.contains(&ANY_OTHER));
        (can || self.by.as_deref().is_some_and(names)) && !self.not.iter().any(|done| coded(done) == role)
    }

    /// By what it is put in order: urgency, the longest first, the rank of the wish, the title, the id.
    #[must_use]
    pub fn place(&self) -> (Urgency, i64, u32, String, String) {
        let by_days =
            matches!(self.urgency, Urgency::Overdue | Urgency::Question | Urgency::Begun | Urgency::Open | Urgency::Waiting);
        let days = self.days.filter(|_| by_days).unwrap_or_default();
        let title = self.facts.iter().find_map(|(name, fact)| match fact {
            Fact::Text(text) if *name == "title" => Some(sort_key(text)),
            _ => None,
        });
        (self.urgency, -days, self.rank.unwrap_or(u32::MAX), title.unwrap_or_default(), self.command.clone())
    }
}

impl Fact {
    fn value(&self, lang: Lang) -> FluentValue<'_> {
        match self {
            Self::Text(text) => text.as_str().into(),
            Self::Count(number) => (*number).into(),
            Self::Day(date) => lang.date(date.0).into(),
            Self::Word(id) => lang.say(id).into(),
            Self::Named(name) => name.text(lang).into(),
            Self::Words(ids) => lang.and(&ids.iter().map(|id| lang.say(id)).collect::<Vec<_>>()).into(),
        }
    }
}
