//! A last look at a record before it is written: what `kt check` would call a mistake of form is refused at the door.

use fluent_bundle::FluentValue;

use crate::error::Error;
use crate::lang::Lang;
use crate::model::Kind;
use crate::repo::read_record;
use crate::source::Finding;

/// Refuses a text that is no right record of its kind, with the first mistake in words.
pub(crate) fn record(kind: Kind, text: &str, lang: Lang) -> Result<(), Error> {
    match read_record(kind, text).findings.first() {
        None => Ok(()),
        Some(finding) => Err(Error::new("error-not-a-record").with("reason", sentence(finding, lang)).hint(hint(finding))),
    }
}

/// The sentence of a finding that has no place in a file yet.
pub(crate) fn sentence(finding: &Finding, lang: Lang) -> String {
    let args: Vec<(&str, FluentValue<'_>)> = finding.args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    let own = format!("check-{}-{}", finding.rule, finding.variant);
    let sentence = lang.find(&own, &args).unwrap_or_else(|| lang.say_with(&format!("check-{}", finding.rule), &args));
    match finding.args.iter().find(|(name, _)| *name == "suggestion") {
        Some(_) => format!("{sentence} {}", lang.say_with("check-did-you-mean", &args)),
        None => sentence,
    }
}

const fn hint(finding: &Finding) -> &'static str {
    match finding.rule.as_bytes() {
        b"missing-key" => "error-not-a-record-missing-hint",
        _ => "error-not-a-record-hint",
    }
}
