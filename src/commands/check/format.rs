//! The formats of a check, and `--output FORMAT=FILE`.

use std::path::PathBuf;

use clap::ValueEnum;

use crate::commands::usage::Choices;

#[derive(Clone, Copy, ValueEnum)]
pub(super) enum Format {
    Text,
    Json,
    Sarif,
    Github,
    Gitlab,
    Junit,
    Markdown,
}

impl Format {
    /// Whether a server puts it beside the files of a whole git repository.
    pub(super) const fn is_for_servers(self) -> bool {
        matches!(self, Self::Sarif | Self::Github | Self::Gitlab)
    }
}

/// A report that goes to a file, beside the one on the screen.
#[derive(Clone)]
pub(super) struct Output {
    pub(super) format: Format,
    pub(super) path: PathBuf,
}

/// Reads `sarif=findings.sarif`.
pub(super) fn output(text: &str) -> Result<Output, Choices> {
    let split = text.split_once('=').filter(|(_, path)| !path.is_empty());
    let read = split.and_then(|(format, path)| Some(Output { format: Format::from_str(format, false).ok()?, path: path.into() }));
    read.ok_or_else(|| Choices(names().map(|name| format!("{name}=FILE")).collect::<Vec<_>>().join(", ")))
}

/// What the formats are called.
fn names() -> impl Iterator<Item = String> {
    Format::value_variants().iter().filter_map(|format| Some(format.to_possible_value()?.get_name().to_owned()))
}
