//! The values that a field offers, as a person may choose them.

use super::Diagnostic;
use crate::lang::Lang;
use crate::model::{Field, Kind};
use crate::repo::embedded;

/// The values to choose from where another one stands, each with what people call it if that is another word; nothing for other
/// findings, and for a field that no form asks.
#[must_use]
pub fn offered(diagnostic: &Diagnostic, lang: Lang) -> Option<String> {
    if diagnostic.rule != "invalid-value" {
        return None;
    }
    let (_, expected) = diagnostic.args.iter().find(|(name, _)| *name == "expected")?;
    let values: Vec<&str> = expected.split(", ").collect();
    let form = embedded::form(Kind::in_folder(diagnostic.path.split('/').next()?)?)?;
    let inner = form.fields.iter().flat_map(|field| &field.items);
    let offers = |field: &&Field| values.iter().all(|value| field.choices.iter().any(|choice| choice.value == *value));
    let field = form.fields.iter().chain(inner).find(offers)?;
    let named = |value: &&str| match field.choices.iter().find(|choice| choice.value == *value).map(|choice| choice.label(lang)) {
        Some(label) if label != **value => format!("{value} ({label})"),
        _ => (*value).to_owned(),
    };
    Some(values.iter().map(named).collect::<Vec<_>>().join(", "))
}
