//! A file of answers that a form made: where it belongs, and to which questions these are the answers.

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::model::{Date, Set, slug};
use crate::source::yaml::{Value, decode, parse};
use crate::source::{At, Key, Position};

/// What every file of a form says of itself.
const MARK: &str = "answers";
/// A role or an id is never longer.
const LONGEST: usize = 200;

/// What stands above the answers in a file of a form.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Filed {
    #[allow(dead_code)] // told apart by it before this is read
    kt: String,
    #[allow(dead_code)]
    kind: String,
    /// What was assessed, as `kind/id`.
    pub subject: String,
    /// For which organisation.
    pub organisation: Option<String>,
    /// The wish it was held against.
    pub wish: Option<String>,
    /// The checklist.
    pub checklist: String,
    /// Its version.
    pub checklist_version: String,
    /// The digest of its questions.
    pub digest: String,
    /// The set of questions.
    pub set: Set,
    /// The round.
    pub round: u32,
    /// The role of whoever filled it in.
    pub role: String,
    /// The day on which the file was made.
    pub date: Date,
    #[allow(dead_code)] // read by `given`, each with its place
    answers: IgnoredAny,
}

/// Why a file of a form cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfiled {
    /// It is of a survey.
    Survey,
    /// It is JSON that ends or breaks off here.
    Broken(Position),
    /// Something above the answers is missing or wrong: this key.
    Damaged(String),
}

/// What a text says above its answers; nothing when no form made it.
///
/// # Errors
/// When a form made it but it cannot be used.
pub fn filed(text: &str) -> Result<Option<Filed>, Misfiled> {
    let tree = parse(text, 0);
    if tree.root.is_none()
        && text.trim_start().starts_with('{')
        && let Err(broken) = serde_json::from_str::<IgnoredAny>(text)
    {
        return Err(Misfiled::Broken(Position { line: broken.line(), column: broken.column().max(1) }));
    }
    let Some(root) = tree.root.filter(|root| matches!(root.value, Value::Map(_))) else { return Ok(None) };
    if root.get("kt").and_then(|mark| mark.text()) != Some(MARK) {
        return Ok(None);
    }
    if root.get("kind").and_then(|kind| kind.text()) == Some("survey") {
        return Err(Misfiled::Survey);
    }
    let decoded = decode::<Filed>(&root);
    if let Some(finding) = decoded.findings.first() {
        let named = finding.args.iter().find(|(name, _)| *name == "key").map(|(_, key)| key.as_str());
        return Err(Misfiled::Damaged(named.or_else(|| key(&finding.at)).unwrap_or(finding.rule).to_owned()));
    }
    let Some(filed) = decoded.value else { return Err(Misfiled::Damaged(MARK.to_owned())) };
    match filed.strange() {
        Some(key) => Err(Misfiled::Damaged(key.to_owned())),
        None => Ok(Some(filed)),
    }
}

impl Filed {
    /// A key whose text no form would write.
    fn strange(&self) -> Option<&'static str> {
        let plain = |text: &str| text.chars().count() <= LONGEST && !text.chars().any(char::is_control);
        let keys = [
            ("role", Some(&self.role)),
            ("subject", Some(&self.subject)),
            ("organisation", self.organisation.as_ref()),
            ("wish", self.wish.as_ref()),
            ("checklist-version", Some(&self.checklist_version)),
        ];
        let strange = keys.into_iter().find(|(_, text)| text.is_some_and(|text| !plain(text)));
        strange
            .map(|(key, _)| key)
            .or_else(|| slug(&self.role).is_empty().then_some("role"))
            .or((self.round == 0).then_some("round"))
    }
}

fn key(at: &At) -> Option<&str> {
    match at {
        At::Key(keys) | At::Value(keys) => keys.0.iter().rev().find_map(|key| match key {
            Key::Name(name) => Some(name.as_ref()),
            Key::Item(_) => None,
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"{"kt": "answers", "kind": "assessment", "subject": "product/a", "checklist": "product",
        "checklist-version": "1", "digest": "00", "set": "quick", "round": 1, "role": "teamleider", "date": "2026-04-08", "answers": {"A1": 3}}"#;

    #[test]
    fn a_file_of_a_form_says_where_it_belongs() {
        let filed = filed(FILE).unwrap().unwrap();
        assert_eq!((filed.subject.as_str(), filed.set, filed.role.as_str()), ("product/a", Set::Quick, "teamleider"));
    }

    #[test]
    fn other_files_are_no_files_of_a_form() {
        for text in ["A1: 3\n", "- 1\n", "", "{\"kt\": 1}", "a: [\n"] {
            assert!(filed(text).unwrap().is_none(), "{text}");
        }
    }

    #[test]
    fn a_file_that_broke_off_says_where() {
        assert_eq!(filed("{\n  \"kt\": \"answers\",\n").unwrap_err(), Misfiled::Broken(Position { line: 3, column: 1 }));
        assert!(matches!(filed(&format!("{}1", "{\"a\":".repeat(500))), Err(Misfiled::Broken(_))));
    }

    #[test]
    fn a_file_that_was_changed_is_refused_with_the_key() {
        let wrong = |from: &str, to: &str| filed(&FILE.replace(from, to)).unwrap_err();
        let damaged = |key: &str| Misfiled::Damaged(key.to_owned());
        assert_eq!(wrong("\"kind\": \"assessment\"", "\"kind\": \"survey\""), Misfiled::Survey);
        assert_eq!(wrong("\"round\": 1", "\"round\": []"), damaged("round"));
        assert_eq!(wrong("\"round\": 1", "\"round\": 0"), damaged("round"));
        assert_eq!(wrong("\"digest\": \"00\", ", ""), damaged("digest"));
        assert_eq!(wrong("teamleider", "--"), damaged("role"));
        assert_eq!(wrong("teamleider", "a\\u001bb"), damaged("role"));
        assert_eq!(wrong("product/a", &"x".repeat(201)), damaged("subject"));
        assert_eq!(wrong("\"answers\": {", "\"more\": 1, \"answers\": {"), damaged("more"));
    }
}
