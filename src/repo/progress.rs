//! How far the reading of many files has come, for who waits for it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A count that the reading keeps and that another thread may look at.
#[derive(Clone, Debug, Default)]
pub struct Progress {
    counts: Arc<[AtomicUsize; 2]>,
}

impl Progress {
    /// How many files were read, and of how many.
    #[must_use]
    pub fn seen(&self) -> (usize, usize) {
        let [read, all] = &*self.counts;
        (read.load(Ordering::Relaxed), all.load(Ordering::Relaxed))
    }

    pub(super) fn begin(&self, files: usize) {
        self.counts[1].fetch_add(files, Ordering::Relaxed);
    }

    pub(super) fn step(&self) {
        self.counts[0].fetch_add(1, Ordering::Relaxed);
    }
}
