//! Texts that many records have in common, such as the name of a checklist: each stands in memory once for every thread that
//! reads records, however many facts hold it.

use std::borrow::Borrow;
use std::cell::RefCell;
use std::collections::HashSet;
use std::ops::Deref;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A text that stands in memory once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Word(Arc<str>);

thread_local! {
    /// The words that a thread came across; its own, so that no thread waits for another.
    static WORDS: RefCell<HashSet<Word, foldhash::fast::RandomState>> = RefCell::default();
}

impl Word {
    /// The word for a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        WORDS.with_borrow_mut(|words| match words.get(text) {
            Some(known) => known.clone(),
            None => {
                let new = Self(text.into());
                words.insert(new.clone());
                new
            }
        })
    }

    /// The words for some texts.
    pub(super) fn all<'t>(texts: impl IntoIterator<Item = &'t String>) -> Box<[Self]> {
        texts.into_iter().map(|text| Self::of(text)).collect()
    }
}

impl Deref for Word {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Word {
    fn borrow(&self) -> &str {
        self
    }
}

impl Serialize for Word {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <&str>::deserialize(deserializer).map(Self::of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_text_stands_in_memory_once_and_is_kept_as_text() {
        let kept = postcard::to_stdvec("product").unwrap();
        let (first, again): (Word, Word) = (Word::of("product"), postcard::from_bytes(&kept).unwrap());
        assert!(Arc::ptr_eq(&first.0, &again.0) && first != Word::of("practice"));
        assert_eq!(postcard::to_stdvec(&again).unwrap(), kept);
    }
}
