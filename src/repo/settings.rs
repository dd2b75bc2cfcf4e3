//! `kt.yaml` as it is read; and where nothing of it can be used, the error that names its line, and the folder in which a check tells
//! what is wrong.

use std::path::Path;

use super::folder::SETTINGS;
use super::read::{self, Refusal};
use super::{Folder, folder};
use crate::Error;
use crate::model::Settings;
use crate::source::yaml::{decode, parse};
use crate::source::{At, Finding, Lines};

/// The settings that stand in for those that cannot be read.
const INSTEAD: &str = "kt: 1\ntitle: kt\n";

impl Folder {
    /// The repository that holds `start`, when nothing of its `kt.yaml` can be used: with the mistakes in that file, and without
    /// its settings.
    #[must_use]
    pub fn unusable(start: &Path) -> Option<Self> {
        let dir = folder::top(&std::path::absolute(start).ok()?)?.to_owned();
        let (text, finding) = match read::text(&dir.join(SETTINGS)) {
            Ok(text) => (text, None),
            Err(Refusal::Finding(finding)) => (String::new(), Some(finding)),
            Err(Refusal::Disk(_)) => return None,
        };
        let (settings, findings) = read_settings(&text);
        if settings.is_some() {
            return None;
        }
        let mut folder = Self::with_settings(&dir, INSTEAD.to_owned(), None).ok()?;
        folder.findings = finding.map_or(findings, |finding| vec![finding]);
        (folder.settings_text, folder.is_unusable) = (text, true);
        Some(folder)
    }
}

/// Settings that are wrong in part are used for the rest; the mistakes are findings.
pub(super) fn read_settings(text: &str) -> (Option<Settings>, Vec<Finding>) {
    if let Some(finding) = read::unreadable(text) {
        return (None, vec![finding]);
    }
    let tree = parse(text, 0);
    let mut findings = tree.findings;
    let Some(root) = tree.root else {
        findings.extend(findings.is_empty().then(|| Finding::new("empty-file", At::File)));
        return (None, findings);
    };
    let decoded = decode::<Settings>(&root);
    findings.extend(decoded.findings);
    (decoded.value, findings)
}

/// That nothing of the settings can be used, with the line of the first mistake.
pub(super) fn error(path: &Path, text: &str, findings: &[Finding]) -> Error {
    let error = Error::new("error-settings").hint("error-settings-hint");
    match findings.first().and_then(|finding| line(finding, text)) {
        Some(line) => error.with("path", format!("{}:{line}", path.display())),
        None => error.with("path", path.display()),
    }
}

/// The line of a finding; told by itself where there is no text.
fn line(finding: &Finding, text: &str) -> Option<usize> {
    let told = finding.args.iter().find(|(name, _)| *name == "line").and_then(|(_, line)| line.parse().ok());
    told.or_else(|| match finding.at {
        At::Span(span) => Some(Lines::new(text).position(span.start).line),
        _ => None,
    })
}
