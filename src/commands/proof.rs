//! A last look at a record before it is written: what `kt check` would call a mistake of form is refused at the door.

use super::session::Session;
use crate::check::typed::wrong_values;
use crate::error::Error;
use crate::lang::{Arg, Lang};
use crate::model::{Kind, RecordId};
use crate::repo::{Folder, read_record};
use crate::source::{At, Finding, Key, Keys};

/// Refuses a text that is no right record of its kind, with the first mistake in words.
pub(crate) fn record(kind: Kind, text: &str, lang: Lang) -> Result<(), Error> {
    match read_record(kind, text).findings.first() {
        None => Ok(()),
        Some(finding) => Err(refusal(finding).with("reason", sentence(finding, lang)).hint(hint(finding))),
    }
}

/// Refuses a key that no record of the kind has, whatever else the record still lacks.
pub(crate) fn keys(kind: Kind, text: &str, lang: Lang) -> Result<(), Error> {
    match read_record(kind, text).findings.iter().find(|finding| finding.rule == "unknown-key") {
        None => Ok(()),
        Some(finding) => Err(refusal(finding).with("reason", sentence(finding, lang)).hint(hint(finding))),
    }
}

/// Refuses values that `kt check` would call a mistake by themselves: words for an address, a file that is not there.
pub(crate) fn values(session: &Session<'_>, folder: &Folder, id: &RecordId, text: &str, keys: &[Keys]) -> Result<(), Error> {
    let found = wrong_values(folder, session.today(Some(folder)), id, text, keys)?;
    let Some(finding) = found.first() else { return Ok(()) };
    let lang = session.lang;
    let reason = [sentence(finding, lang), advice(finding, lang)].join(" ");
    Err(refusal(finding).with("reason", reason.trim_end()).hint("error-not-a-record-hint"))
}

/// What the rule of a finding advises; nothing where another word was meant, which the sentence tells.
fn advice(finding: &Finding, lang: Lang) -> String {
    if finding.args.iter().any(|(name, _)| *name == "suggestion") {
        return String::new();
    }
    let args = args(finding);
    let own = lang.find(&format!("check-{}-{}-hint", finding.rule, finding.variant), &args);
    own.or_else(|| lang.find(&format!("check-{}-hint", finding.rule), &args)).unwrap_or_default()
}

fn args(finding: &Finding) -> Vec<Arg<'_>> {
    finding.args.iter().map(|(name, value)| (*name, value.as_str().into())).collect()
}

/// That a record cannot be kept, with the field whose value is wrong; the other sentences name theirs.
fn refusal(finding: &Finding) -> Error {
    match &finding.at {
        At::Value(keys) if finding.rule != "missing-key" && !keys.0.is_empty() => {
            Error::new("error-not-a-record-at").with("key", dotted(keys))
        }
        _ => Error::new("error-not-a-record"),
    }
}

/// A path of keys as `--set` takes it.
pub(super) fn dotted(keys: &Keys) -> String {
    let part = |key: &Key| match key {
        Key::Name(name) => name.to_string(),
        Key::Item(number) => number.to_string(),
    };
    keys.0.iter().map(part).collect::<Vec<_>>().join(".")
}

/// The sentence of a finding that has no place in a file yet.
pub(crate) fn sentence(finding: &Finding, lang: Lang) -> String {
    let args = args(finding);
    let own = format!("check-{}-{}", finding.rule, finding.variant);
    let words = lang.find(&own, &args).or_else(|| lang.find(&format!("check-{}", finding.rule), &args));
    let sentence = words.unwrap_or_else(|| lang.say_with(&format!("{}-refused", finding.rule), &args));
    match finding.args.iter().find(|(name, _)| *name == "suggestion") {
        Some(_) => format!("{sentence} {}", lang.say_with("check-did-you-mean", &args)),
        None => sentence,
    }
}

const fn hint(finding: &Finding) -> &'static str {
    match finding.rule.as_bytes() {
        b"missing-key" => "error-not-a-record-missing-hint",
        b"unknown-key" => "error-not-a-record-key-hint",
        _ => "error-not-a-record-hint",
    }
}
