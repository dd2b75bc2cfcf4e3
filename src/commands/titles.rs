//! `--set` with what people call a record, where its name belongs: the title of an organisation, a product or a wish.

use serde_yaml::Value;

use super::set_value::set_value;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Field, FieldType, Form, Kind};
use crate::repo::Repo;

/// The value that was typed for a key, with the name of a record in place of its title.
pub(super) fn value(form: Option<&Form>, key: &str, text: &str, repo: &Repo<'_>, lang: Lang) -> Result<Value, Error> {
    let field = form.and_then(|form| field_at(form, key));
    let Some(kind) = field.and_then(|field| Kind::named(field.kind.as_deref()?)) else { return set_value(form, key, text, lang) };
    let named = |text: &str| repo.called(text, kind);
    let several = field.is_some_and(|field| field.shape == FieldType::References);
    // A title may hold the comma that stands between several.
    if let (true, Some(id)) = (several, named(text)?) {
        return Ok(Value::Sequence(vec![Value::String(id)]));
    }
    let one = |value: Value| match value {
        Value::String(text) => Ok(Value::String(named(&text)?.unwrap_or(text))),
        other => Ok(other),
    };
    match set_value(form, key, text, lang)? {
        Value::Sequence(items) => items.into_iter().map(one).collect::<Result<_, Error>>().map(Value::Sequence),
        value => one(value),
    }
}

/// The field that a key names, also one inside an entry of a list.
fn field_at<'f>(form: &'f Form, key: &str) -> Option<&'f Field> {
    let inside = || {
        let (list, rest) = key.split_once('.')?;
        let (_, part) = rest.rsplit_once('.')?;
        form.field(list)?.items.iter().find(|item| item.key == part)
    };
    form.field(key).or_else(inside)
}
