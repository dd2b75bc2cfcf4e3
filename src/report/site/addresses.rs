//! The addresses of pages, and of places on them, at which records are told of.

use crate::model::{Kind, Record, RecordId};
use crate::repo::{Repo, Stored};

/// The address of the page of a record.
pub(super) fn address(kind: Kind, id: &str) -> String {
    format!("{}/{id}.html", kind.folder())
}

/// The address at which a record is told of, when it is there: its own page, or its place on the page of its product.
pub(super) fn place(repo: &Repo<'_>, id: &RecordId) -> Option<String> {
    let stored: &Stored = repo.get(id.kind, &id.id)?;
    let product = |product: &str, place: &str| {
        repo.product(product)?;
        Some(format!("{}#{place}", address(Kind::Product, product)))
    };
    match &stored.record {
        Record::Decision(decision) => product(&repo.memo(&decision.memo)?.product, &anchor("decision", &id.id)),
        Record::Question(question) => product(&repo.memo(&question.memo)?.product, "questions"),
        Record::Finance(finance) => product(&finance.product, "finance"),
        Record::Assessment(_) | Record::Transfer(_) | Record::Checklist(_) | Record::Strategy(_) => None,
        _ => Some(address(id.kind, &id.id)),
    }
}

/// The name of a place on a page.
pub(super) fn anchor(kind: &str, id: &str) -> String {
    format!("{kind}-{}", id.replace('/', "-"))
}
