//! Records for other programs: what is in them by the types of their schema, and what is derived, as a line of JSON or as a row.

mod columns;
mod flat;
mod legend;
mod results;
mod schema;
mod typed;

use serde_json::{Value, json};

pub use columns::{Columns, Words};
pub use flat::{flat, in_cell};
pub use legend::legend;
pub use schema::schema;
pub use typed::Shape;

use super::result::Surroundings;
use crate::model::RecordId;
use crate::repo::{Stored, read_record};

/// A record as it leaves its repository.
#[derive(Clone, Debug, PartialEq)]
pub struct Exported {
    /// Which record it is.
    pub id: RecordId,
    /// Its name among the records of its kind, as it is told: masked where it would say who somebody is.
    pub name: String,
    /// Its path below the top of the repository.
    pub path: String,
    /// The title of the repository.
    pub repository: String,
    /// Its own fields.
    pub fields: Value,
    /// What is derived; null when nothing is.
    pub result: Value,
}

impl Exported {
    /// A record with what is derived from it.
    #[must_use]
    pub fn of(stored: &Stored, shape: &Shape, surroundings: &Surroundings<'_>, repository: &str) -> Self {
        Self { result: surroundings.result(stored), ..Self::bare(stored, shape, repository) }
    }

    /// A record without what is derived from it.
    #[must_use]
    pub fn bare(stored: &Stored, shape: &Shape, repository: &str) -> Self {
        let read = read_record(stored.id.kind, &stored.text);
        Self {
            id: stored.id.clone(),
            name: stored.id.id.clone(),
            path: stored.path.clone(),
            repository: repository.to_owned(),
            fields: read.root.as_ref().map_or(Value::Null, |root| shape.fields(root)),
            result: Value::Null,
        }
    }

    /// The record on one line of JSON, the line end included.
    #[must_use]
    pub fn line(&self) -> String {
        let value = json!({
            "kind": self.id.kind.name(), "id": self.name, "path": self.path, "repository": self.repository,
            "fields": self.fields, "result": self.result,
        });
        format!("{value}\n")
    }
}
