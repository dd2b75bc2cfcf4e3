//! What was written in this run, for a person who stops halfway.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

/// The files that this run wrote, shared by who writes and who tells.
#[derive(Clone, Default)]
pub struct Kept(Arc<Mutex<BTreeSet<String>>>);

impl Kept {
    /// Notes that a file was written.
    pub(super) fn note(&self, path: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned());
    }

    /// The files so far, below the top of the repository.
    #[must_use]
    pub fn paths(&self) -> Vec<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}
