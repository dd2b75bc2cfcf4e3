//! A decision memo: what can be counted or checked stands in the front matter, the text in the body. Steps 3-5.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Among, Date, DecisionKind, Kind, Reference, Status};
use crate::keys;
use crate::lang::Lang;

/// A decision memo.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Memo {
    /// The subject.
    pub title: String,
    /// The product it is about.
    pub product: String,
    /// The organisation that decides.
    pub organisation: String,
    /// The wish that it answers.
    pub wish: Option<String>,
    /// The language of the document.
    pub language: Option<Lang>,
    /// To which roles.
    pub to: Option<String>,
    /// From which role.
    pub from: Option<String>,
    /// The date of the memo.
    pub date: Date,
    /// Draft or final; discussed, spread, decided and superseded are derived.
    pub status: Status,
    /// The decision that is asked, in one sentence.
    pub asked: Option<String>,
    /// By when it is needed.
    pub needed_by: Option<Date>,
    /// The writer's advice.
    pub advice: Option<DecisionKind>,
    /// Why the advice differs from the outcome of the rule.
    pub advice_because: Option<String>,
    /// The options, doing nothing among them.
    #[serde(default)]
    pub options: Vec<MemoOption>,
    /// What must be in order, by whom, by when.
    #[serde(default)]
    pub conditions: Vec<Condition>,
    /// What happens after a yes.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// The biggest risk and the answer to it.
    pub risk: Option<String>,
    /// How one will see that it works.
    pub measure: Option<String>,
    /// When one stops.
    pub stop: Option<String>,
    /// When the decision is looked at again.
    pub review: Option<Date>,
    /// When and with whom it was discussed.
    #[serde(default)]
    pub discussed: Vec<Discussed>,
    /// When, to whom and how it was spread.
    #[serde(default)]
    pub spread: Vec<Spread>,
    /// The memo that this one replaces.
    pub supersedes: Option<String>,
    /// What the printed blocks rest on; written by `kt`.
    #[serde(default)]
    pub based_on: Vec<BasedOn>,
    /// Keeps it out of the site and exports.
    #[serde(default)]
    pub internal: bool,
}

/// One of the options.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MemoOption {
    /// What would be done.
    pub title: String,
    /// Whether this is doing nothing.
    #[serde(default)]
    pub nothing: bool,
    /// Whether this is the advised one.
    #[serde(default)]
    pub advised: bool,
    /// What speaks for it.
    pub benefit: Option<String>,
    /// What speaks against it.
    pub objection: Option<String>,
    /// What it costs, in whole euros.
    pub cost: Option<i64>,
    /// Whether the cost is an estimate.
    #[serde(default)]
    pub about: bool,
    /// Which criteria it answers.
    #[serde(rename = "for", default)]
    pub criteria: Vec<String>,
}

/// A condition: what must be in order for the decision to hold.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Condition {
    /// What must be in order.
    pub what: String,
    /// Which criteria it answers.
    #[serde(rename = "for", default)]
    pub criteria: Vec<String>,
    /// The role that sees to it.
    pub by: Option<String>,
    /// By when.
    pub due: Option<Date>,
    /// When it was done.
    pub done: Option<Date>,
}

/// A step: after a yes, after a session, or of a translation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Step {
    /// What happens.
    pub what: String,
    /// The role that does it.
    pub by: Option<String>,
    /// By when.
    pub due: Option<Date>,
    /// When it was done.
    pub done: Option<Date>,
}

/// A talk about the memo.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Discussed {
    /// When.
    pub date: Date,
    /// With which role.
    pub with: String,
    /// What came out of it.
    pub note: Option<String>,
}

/// A time the memo was passed on.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Spread {
    /// When.
    pub date: Date,
    /// To whom: a role or a group.
    pub to: String,
    /// By which channel.
    pub channel: Option<String>,
}

/// A record that something rests on, and how it read then.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct BasedOn {
    /// The record as `kind/id`.
    pub record: String,
    /// The first sixteen hex digits of the SHA-256 of its file, line ends read as LF.
    pub digest: String,
}

impl Memo {
    pub(super) fn references(&self) -> Vec<Reference> {
        let product = Reference::to(Kind::Product, keys!["product"], &self.product);
        let organisation = Reference::to(Kind::Organisation, keys!["organisation"], &self.organisation);
        let wish = self.wish.as_ref().map(|id| Reference::to(Kind::Wish, keys!["wish"], id));
        let old = self.supersedes.as_ref().map(|id| Reference::to(Kind::Memo, keys!["supersedes"], id));
        [Some(product), Some(organisation), wish, old].into_iter().flatten().chain(based_on(&self.based_on)).collect()
    }
}

/// The references of a `based-on` list.
pub(super) fn based_on(list: &[BasedOn]) -> impl Iterator<Item = Reference> {
    list.iter().enumerate().map(|(i, base)| Reference::full(Among::Any, keys!["based-on", i, "record"], &base.record))
}
