//! The decision memo: what `kt` prints into it from the records, how it is drafted, refreshed and mailed.
//!
//! Blocks and their order: `docs/method.md`, the memo.

mod advice;
mod basis;
mod blocks;
mod decision;
mod draft;
mod known;
mod mail;
mod money;
mod stage;

use crate::document::{Block, Inline, from_markdown, running_text};
use crate::lang::{Arg, Lang};
use crate::method::judgement::{Judgement, judge};
use crate::method::score::Outcome;
use crate::method::words;
use crate::model::{DecisionKind, Finance, Kind, Memo, Organisation, Product, RecordId, Set, Wish};
use crate::repo::{Checklists, Repo};

pub use super::reprint::{Edited, Refusal, reprint};
pub use basis::{based_on, changes, is_stale};
pub use draft::{Draft, body, front_matter};
pub use mail::mail;
pub use stage::{Stage, stage, version};

/// The blocks that `kt` prints, in the order of the memo.
pub const PRINTED: [&str; 9] = ["head", "asked", "known", "options", "money", "conditions", "after", "questions", "decision"];

/// Those of them that follow from the memo's own fields and from how far its traject is; the others rest on other records.
pub const OWN: [&str; 6] = ["head", "asked", "options", "conditions", "after", "questions"];

/// Those of them that tell where its traject is: they go on after the memo itself is closed.
const OF_TRAJECT: [&str; 3] = ["head", "questions", "decision"];

/// Whether a reader sees this block as it is today and not as it was printed last: where the traject is always, what the memo's
/// own fields say as long as it is open.
#[must_use]
pub fn is_of_today(block: &str, stage: Stage) -> bool {
    OF_TRAJECT.contains(&block) || (!stage.is_closed() && OWN.contains(&block))
}

/// The checklist by which products are assessed.
pub const CHECKLIST: &str = "product";

/// A memo with everything that is printed into it.
pub struct Material<'a> {
    /// The language of the document.
    pub lang: Lang,
    /// The id of the memo.
    pub id: &'a str,
    /// Its front matter.
    pub memo: &'a Memo,
    /// The other records.
    pub repo: &'a Repo<'a>,
    /// What the assessors say together; nothing while no assessment is final.
    pub judgement: Option<Judgement<'a>>,
    /// Who pays and who gains.
    pub finance: Option<&'a Finance>,
}

impl<'a> Material<'a> {
    /// Brings together what a memo rests on.
    #[must_use]
    pub fn gather(repo: &'a Repo<'a>, checklists: &'a Checklists, id: &'a str, memo: &'a Memo) -> Self {
        let subject = RecordId::new(Kind::Product, memo.product.as_str());
        let judgement = judge(repo, checklists, CHECKLIST, &subject, Some(&memo.organisation)).filter(|judged| !judged.is_empty());
        let finance = repo.finances().map(|(_, finance)| finance);
        let finance = finance.into_iter().find(|f| f.product == memo.product && f.organisation == memo.organisation);
        let lang = memo.language.or(repo.folder.language()).unwrap_or_default();
        Self { lang, id, memo, repo, judgement, finance }
    }

    /// The printed blocks by name, as documents. The reading time is that of `body` with the fresh blocks in it.
    #[must_use]
    pub fn printed(&self, minutes: usize) -> Vec<(&'static str, Vec<Block>)> {
        PRINTED.into_iter().map(|name| (name, self.block(name, minutes))).collect()
    }

    fn block(&self, name: &str, minutes: usize) -> Vec<Block> {
        match name {
            "head" => self.head(minutes),
            "asked" => self.asked(),
            "known" => self.known(),
            "options" => self.options(),
            "money" => self.money(),
            "conditions" => self.conditions(),
            "after" => self.after(),
            "questions" => self.questions(),
            _ => self.decision(),
        }
    }

    fn product(&self) -> Option<&'a Product> {
        self.repo.product(&self.memo.product)
    }

    fn wish(&self) -> Option<&'a Wish> {
        self.repo.wish(self.memo.wish.as_deref()?)
    }

    fn organisation(&self) -> Option<&'a Organisation> {
        self.repo.organisation(&self.memo.organisation)
    }

    /// The title of the product, else its id.
    fn product_title(&self) -> &'a str {
        self.product().map_or(&self.memo.product, |product| &product.title)
    }

    /// Whether the memo rests on the quick set: an exploration, which is never final.
    #[must_use]
    pub fn is_exploration(&self) -> bool {
        self.judgement.as_ref().is_some_and(|judged| judged.selection.set() == Set::Quick)
    }

    /// Whether the writer's advice is something else than the outcome of the rule.
    #[must_use]
    pub fn advice_differs(&self) -> bool {
        let outcome = self.judgement.as_ref().map(|judged| judged.score.outcome);
        matches!((self.memo.advice, outcome), (Some(advice), Some(outcome)) if advice.name() != outcome.name())
    }

    fn say(&self, id: &str) -> String {
        self.lang.say(id)
    }

    fn say_with(&self, id: &str, args: &[Arg<'_>]) -> String {
        self.lang.say_with(id, args)
    }

    /// A clear place for what a person still has to say.
    fn missing(&self, what: &str) -> Vec<Inline> {
        vec![Inline::Emphasis(Inline::text(self.say(&format!("memo-missing-{what}"))))]
    }

    fn kind_word(&self, kind: DecisionKind) -> String {
        self.say(&format!("show-value-{}", kind.name()))
    }

    fn outcome_word(&self, outcome: Outcome) -> String {
        self.say(&format!("show-value-{}", outcome.name()))
    }
}

/// Words of a name or title before a text: `**Name:** text`.
fn labelled(label: &str, text: &str) -> Vec<Inline> {
    vec![Inline::Strong(Inline::text(format!("{label}:"))), Inline::Text(format!(" {text}"))]
}

/// Minutes to read a body, its printed blocks included.
#[must_use]
pub fn minutes(body: &str, lang: Lang) -> usize {
    words::minutes(words::count(&running_text(&from_markdown(body, lang).blocks)))
}
