//! Which of the memos on a product counts.

use super::Repo;
use crate::model::Memo;

/// The memo that counts among those of one product: the last one that no other replaces; in a ring of replacements simply
/// the last.
pub fn current<'a>(memos: &[(&'a str, &'a Memo)], is_replaced: impl Fn(&str) -> bool) -> Option<(&'a str, &'a Memo)> {
    memos.iter().copied().max_by_key(|(id, memo)| (!is_replaced(id), memo.date, *id))
}

impl Repo<'_> {
    /// The memo on a product that counts now for an organisation; with no organisation, for any.
    #[must_use]
    pub fn current_memo(&self, product: &str, organisation: Option<&str>) -> Option<(&str, &Memo)> {
        let ours = |memo: &Memo| organisation.is_none_or(|ours| memo.organisation == ours);
        let memos: Vec<(&str, &Memo)> = self.memos_on(product).filter(|(_, memo)| ours(memo)).collect();
        current(&memos, |id| self.replaced_by(id).is_some())
    }

    /// The memo that took the place of this one.
    #[must_use]
    pub fn replaced_by(&self, memo: &str) -> Option<&str> {
        self.replacing(memo).map(|(other, _)| other).find(|other| *other != memo)
    }
}
