//! Where a command speaks: results on standard output, talk on standard error. Record text is made harmless here, and personal data
//! in it are masked.

use std::borrow::Cow;
use std::io::{self, IsTerminal, StdoutLock, Write};

use serde::Serialize;
use serde_json::{Map, Value};

use crate::check::veiled;
use crate::render::ascii;
use crate::render::safe::for_terminal;
use crate::render::wrap::fold;

/// The two outputs of the program. Standard error is not kept locked: who stops a question is answered from another thread.
pub(crate) struct Screen {
    out: StdoutLock<'static>,
    terminal: bool,
    ascii: bool,
}

impl Screen {
    pub(crate) fn new() -> Self {
        let out = io::stdout().lock();
        let terminal = out.is_terminal();
        let mut set = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
        let locale = set.find(|value| !value.is_empty());
        let ascii = cfg!(unix) && terminal && ascii::is_needed(locale.as_deref());
        Self { out, terminal, ascii }
    }

    /// Whether a person sees the results directly.
    pub(crate) const fn is_terminal(&self) -> bool {
        self.terminal
    }

    /// Results, with control characters made visible and personal data masked.
    pub(crate) fn text(&mut self, text: &str) -> io::Result<()> {
        let text = masked(text);
        let safe = for_terminal(&text);
        let safe = if self.terminal { Cow::Owned(fold(&safe, width())) } else { safe };
        self.ready(&safe)
    }

    /// One line of results.
    pub(crate) fn line(&mut self, line: &str) -> io::Result<()> {
        self.text(line)?;
        self.out.write_all(b"\n")
    }

    /// Results that were made harmless already, or that a machine reads as they are.
    pub(crate) fn ready(&mut self, text: &str) -> io::Result<()> {
        let text = if self.ascii { ascii::drawn(text) } else { Cow::Borrowed(text) };
        self.out.write_all(text.as_bytes())?;
        self.out.flush()
    }

    /// A value for machines, indented.
    pub(crate) fn json(&mut self, value: &impl Serialize) -> io::Result<()> {
        self.ready(&machine(value))
    }

    /// One line of talk.
    pub(crate) fn talk(&mut self, line: &str) -> io::Result<()> {
        writeln!(io::stderr(), "{}", folded(line))
    }

    /// Why something could not be done. When even that cannot be said, nobody is listening.
    pub(crate) fn trouble(&mut self, label: &str, sentence: &str) {
        let _ = writeln!(io::stderr(), "{}", folded(&format!("{label}: {sentence}")));
    }
}

/// How wide the terminal is.
pub(crate) fn width() -> usize {
    usize::from(console::Term::stderr().size().1).max(40)
}

/// Talk made harmless, and broken between words when a person reads it on a terminal.
pub(crate) fn folded(text: &str) -> String {
    let text = masked(text);
    let safe = for_terminal(&text);
    if io::stderr().is_terminal() { fold(&safe, width()) } else { safe.into_owned() }
}

/// A value as text for machines, indented, with personal data masked.
pub(crate) fn machine(value: &impl Serialize) -> String {
    let mut value = serde_json::to_value(value).expect("what is told is always a JSON value");
    mask(&mut value);
    serde_json::to_string_pretty(&value).expect("a JSON value always has a text") + "\n"
}

/// The same text without personal data.
pub(crate) fn masked(text: &str) -> Cow<'_, str> {
    veiled(text).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// Masks personal data in every text of a value.
fn mask(value: &mut Value) {
    match value {
        Value::String(text) => {
            if let Some(veiled) = veiled(text) {
                *text = veiled;
            }
        }
        Value::Array(items) => items.iter_mut().for_each(mask),
        Value::Object(fields) => {
            fields.values_mut().for_each(mask);
            if fields.keys().any(|key| veiled(key).is_some()) {
                *fields = with_masked_keys(std::mem::take(fields));
            }
        }
        _ => {}
    }
}

/// The same fields under masked keys, none lost where two of them look alike.
fn with_masked_keys(fields: Map<String, Value>) -> Map<String, Value> {
    let mut kept = Map::new();
    for (key, value) in fields {
        let mut key = masked(&key).into_owned();
        while kept.contains_key(&key) {
            key.push('•');
        }
        kept.insert(key, value);
    }
    kept
}
