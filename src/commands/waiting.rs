//! Tells how far the reading is, on a terminal, when it takes more than half a second. Nobody else sees any of it.

use std::io::{IsTerminal, Write, stderr};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::lang::Lang;
use crate::repo::{Folder, Progress};

/// Nothing is told before this.
const PATIENCE: Duration = Duration::from_millis(500);
/// How often it is told anew.
const PACE: Duration = Duration::from_millis(100);

/// What is told while this lives; when it goes, the line is wiped.
pub(crate) struct Waiting {
    teller: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Waiting {
    /// Begins to look at the reading of a folder.
    pub(crate) fn on(folder: &Folder, lang: Lang) -> Self {
        if !stderr().is_terminal() {
            return Self { teller: None };
        }
        let ((done, is_done), progress) = (channel(), folder.progress.clone());
        Self { teller: Some((done, std::thread::spawn(move || tell(&is_done, &progress, lang)))) }
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        if let Some((done, teller)) = self.teller.take() {
            drop(done);
            // A teller that failed has nothing to wipe.
            let _ = teller.join();
        }
    }
}

fn tell(is_done: &Receiver<()>, progress: &Progress, lang: Lang) {
    let mut told = false;
    let mut pause = PATIENCE;
    while is_done.recv_timeout(pause) == Err(RecvTimeoutError::Timeout) {
        pause = PACE;
        let (read, all) = progress.seen();
        if all > 0 && read < all {
            let words = lang.say_with("show-reading", &[("read", read.into()), ("all", all.into())]);
            told = write!(stderr(), "\r\u{1b}[K{words}").and_then(|()| stderr().flush()).is_ok();
        }
    }
    if told {
        // When the line cannot be wiped, nobody sees it.
        let _ = write!(stderr(), "\r\u{1b}[K").and_then(|()| stderr().flush());
    }
}
