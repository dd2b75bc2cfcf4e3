//! What is new since the meeting before: wishes, products, assessments and memos, each kind under its own name, and of a memo
//! all that happened to it on one line.

use std::collections::{BTreeMap, BTreeSet};

use super::Factsheet;
use crate::document::{Block, Inline};
use crate::model::{Date, Memo};

impl Factsheet<'_> {
    /// A group for each kind of news that there is.
    pub(super) fn updates(&self) -> Vec<Vec<Block>> {
        let groups = [
            ("wishes", self.new_wishes()),
            ("products", self.new_products()),
            ("assessed", self.assessments()),
            ("memos", self.memos()),
        ];
        let filled = groups.into_iter().filter(|(_, lines)| !lines.is_empty());
        filled.map(|(name, lines)| self.group(name, lines)).collect()
    }

    fn group(&self, name: &str, lines: Vec<String>) -> Vec<Block> {
        let title = self.say(&format!("group-{name}"), &[("count", lines.len().into())]);
        let lines = lines.into_iter().map(|line| vec![Block::paragraph(line)]).collect();
        vec![Block::Paragraph(vec![Inline::Strong(Inline::text(title))]), Block::List(None, lines)]
    }

    /// A title with whose it is.
    fn of(&self, title: &str, organisation: &str) -> String {
        self.say("item-of", &[("title", title.trim().into()), ("organisation", self.organisation(organisation).into())])
    }

    fn new_wishes(&self) -> Vec<String> {
        let wishes = self.repo.wishes().filter(|(_, wish)| !wish.internal && self.counts(wish.date));
        wishes.map(|(_, wish)| self.of(&wish.title, &wish.organisation)).collect()
    }

    /// The products that came into view; those that were assessed at once are told of there.
    fn new_products(&self) -> Vec<String> {
        let told: BTreeSet<&str> = self.assessed().into_keys().map(|(product, _)| product).collect();
        let products = self.first_seen().into_iter().filter(|(id, date)| self.counts(*date) && !told.contains(id));
        products.filter_map(|(id, _)| Some(self.product(id)?.trim().to_owned())).collect()
    }

    /// The day on which each product was first assessed or written about.
    fn first_seen(&self) -> BTreeMap<&str, Date> {
        let mut seen: BTreeMap<&str, Date> = BTreeMap::new();
        let assessed = self.repo.assessments().filter_map(|(_, one)| Some((one.subject.strip_prefix("product/")?, one.date)));
        let memos = self.repo.memos().map(|(_, memo)| (memo.product.as_str(), memo.date));
        for (product, date) in assessed.chain(memos) {
            let first = seen.entry(product).or_insert(date);
            *first = date.min(*first);
        }
        seen
    }

    fn assessments(&self) -> Vec<String> {
        let line = |((id, organisation), count): ((&str, Option<&str>), usize)| {
            let title = self.product(id)?.trim();
            let args = [
                ("title", title.into()),
                ("organisation", organisation.map_or_else(String::new, |id| self.organisation(id)).into()),
                ("count", count.into()),
            ];
            Some(self.say(if organisation.is_some() { "assessed" } else { "assessed-bare" }, &args))
        };
        self.assessed().into_iter().filter_map(line).collect()
    }

    /// How many assessments of each product became final, by organisation.
    fn assessed(&self) -> BTreeMap<(&str, Option<&str>), usize> {
        let mut assessed = BTreeMap::new();
        for (_, one) in self.repo.assessments().filter(|(_, one)| one.counts() && !one.internal && self.counts(one.date)) {
            if let Some(product) = one.subject.strip_prefix("product/") {
                *assessed.entry((product, one.organisation.as_deref())).or_insert(0) += 1;
            }
        }
        assessed
    }

    fn memos(&self) -> Vec<String> {
        self.repo.memos().filter(|(_, memo)| !memo.internal).filter_map(|(_, memo)| self.memo(memo)).collect()
    }

    /// A memo with what happened to it; nothing when nothing did.
    fn memo(&self, memo: &Memo) -> Option<String> {
        let new = self.counts(memo.date).then(|| self.say("memo-new", &[("date", self.day(memo.date).into())]));
        let talks = memo.discussed.iter().filter(|talk| self.counts(talk.date));
        let talks = talks
            .map(|talk| self.say("memo-discussed", &[("with", talk.with.as_str().into()), ("date", self.day(talk.date).into())]));
        let spread = memo.spread.iter().filter(|spread| self.counts(spread.date));
        let spread = spread
            .map(|spread| self.say("memo-spread", &[("to", spread.to.as_str().into()), ("date", self.day(spread.date).into())]));
        let told: Vec<String> = new.into_iter().chain(talks).chain(spread).collect();
        (!told.is_empty()).then(|| format!("{}: {}", self.of(&memo.title, &memo.organisation), told.join(", ")))
    }
}
