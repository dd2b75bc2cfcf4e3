//! The items of a list of which each has fields of its own, such as the core elements of a product, asked one after another.

use std::io;

use serde_yaml::{Mapping, Value};

use super::fields::{Answered, Asking};
use super::prompt::{Prompter, in_order};
use crate::model::Field;
use crate::source::yaml::Node;

impl Asking<'_> {
    /// Items of a list, one after another, until the first question of one is left empty. Those that are whole are in `added`,
    /// also when the person stops.
    pub(crate) fn items(
        &self,
        field: &Field,
        present: Option<&Node<'_>>,
        added: &mut Vec<Value>,
        prompter: &mut dyn Prompter,
    ) -> io::Result<()> {
        prompter.show(field.question.text(self.lang))?;
        for item in present.map_or(&[][..], Node::items) {
            let first = field.items.first().and_then(|first| item.get(&first.key)).and_then(Node::text);
            prompter.show(&format!("  - {}", first.unwrap_or_default()))?;
        }
        while let Some(item) = self.item(field, prompter)? {
            added.push(item);
        }
        Ok(())
    }

    /// One item; none when its first question is left empty.
    fn item(&self, field: &Field, prompter: &mut dyn Prompter) -> io::Result<Option<Value>> {
        let mut item = Mapping::new();
        let mut is_left = false;
        in_order(field.items.len(), |at| {
            let inner = &field.items[at];
            let answered = if is_left { Answered::Kept } else { self.once(inner, None, prompter)? };
            match answered {
                Answered::Value(value) => drop(item.insert(Value::String(inner.key.clone()), value)),
                _ => is_left |= at == 0,
            }
            Ok(!is_left)
        })?;
        Ok((!is_left && !item.is_empty()).then_some(Value::Mapping(item)))
    }
}
