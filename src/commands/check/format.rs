//! The formats of a check, and `--output FORMAT=FILE`.

use std::path::PathBuf;

use clap::ValueEnum;

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
pub(super) fn output(text: &str) -> Result<Output, String> {
    let (format, path) = text.split_once('=').filter(|(_, path)| !path.is_empty()).ok_or("FORMAT=FILE")?;
    Ok(Output { format: Format::from_str(format, false)?, path: path.into() })
}
