//! The places of open wishes on the list of their organisation.

use super::Repo;
use crate::model::{Wish, WishStatus};

impl<'f> Repo<'f> {
    /// The open wishes of an organisation, with their ids.
    pub fn open_wishes<'a>(&'a self, organisation: &str) -> impl Iterator<Item = (&'a str, &'a Wish)> + use<'a, 'f> {
        self.wishes_of(organisation).filter(|(_, wish)| wish.status == WishStatus::Open)
    }

    /// The place after the last open wish of an organisation; nothing when there is no number after that.
    #[must_use]
    pub fn next_rank(&self, organisation: &str) -> Option<u32> {
        let last = self.open_wishes(organisation).map(|(_, wish)| wish.rank).max();
        last.unwrap_or(0).checked_add(1)
    }
}
