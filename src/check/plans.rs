//! Plans and their products, read again for the few rules that look at both.

use super::{Context, Fact};
use crate::model::{Kind, Plan, Product, Record, RecordId};
use crate::repo::read_record;

/// The plan of a fact.
pub(super) fn plan(context: &Context<'_>, fact: &Fact) -> Option<Plan> {
    match record(context, &fact.id)? {
        Record::Plan(plan) => Some(plan),
        _ => None,
    }
}

/// The product with this id.
pub(super) fn product(context: &Context<'_>, id: &str) -> Option<Product> {
    match record(context, &RecordId::new(Kind::Product, id))? {
        Record::Product(product) => Some(product),
        _ => None,
    }
}

fn record(context: &Context<'_>, id: &RecordId) -> Option<Record> {
    read_record(id.kind, &context.folder.text(&id.path()).ok()?).record
}
