//! Any record, and the name by which others refer to it.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{
    Assessment, Checklist, Decision, Finance, Kind, Meeting, Memo, Network, Organisation, Plan, Practice, Product, Question,
    Reference, Strategy, Survey, Transfer, Wish,
};
use crate::source::yaml::{Decoded, Node, decode};

/// A record of any kind.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[allow(missing_docs, clippy::large_enum_variant)]
pub enum Record {
    Organisation(Organisation),
    Wish(Wish),
    Product(Product),
    Assessment(Assessment),
    Memo(Memo),
    Question(Question),
    Decision(Decision),
    Finance(Finance),
    Survey(Survey),
    Plan(Plan),
    Network(Network),
    Practice(Practice),
    Meeting(Meeting),
    Transfer(Transfer),
    Checklist(Checklist),
    Strategy(Strategy),
}

/// The kind and id of a record; written `kind/id`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct RecordId {
    /// Its kind.
    pub kind: Kind,
    /// Its path below the folder of its kind, without the extension.
    pub id: String,
}

impl RecordId {
    /// The record of this kind with this id.
    #[must_use]
    pub fn new(kind: Kind, id: impl Into<String>) -> Self {
        Self { kind, id: id.into() }
    }

    /// Reads `kind/id`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::split(text).map(|(kind, id)| Self::new(kind, id))
    }

    /// The kind and the id in `kind/id`.
    #[must_use]
    pub fn split(text: &str) -> Option<(Kind, &str)> {
        let (kind, id) = text.split_once('/')?;
        Kind::ALL.into_iter().find(|k| k.name() == kind).map(|kind| (kind, id))
    }

    /// The path of its file below the top of the repository, with `/`.
    #[must_use]
    pub fn path(&self) -> String {
        format!("{}/{}.{}", self.kind.folder(), self.id, self.kind.extension())
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind, self.id)
    }
}

impl Record {
    /// Reads a record of a kind from its YAML, with every mistake.
    #[must_use]
    pub fn decode(kind: Kind, root: &Node<'_>) -> Decoded<Self> {
        match kind {
            Kind::Organisation => read(root, Self::Organisation),
            Kind::Wish => read(root, Self::Wish),
            Kind::Product => read(root, Self::Product),
            Kind::Assessment => read(root, Self::Assessment),
            Kind::Memo => read(root, Self::Memo),
            Kind::Question => read(root, Self::Question),
            Kind::Decision => read(root, Self::Decision),
            Kind::Finance => read(root, Self::Finance),
            Kind::Survey => read(root, Self::Survey),
            Kind::Plan => read(root, Self::Plan),
            Kind::Network => read(root, Self::Network),
            Kind::Practice => read(root, Self::Practice),
            Kind::Meeting => read(root, Self::Meeting),
            Kind::Transfer => read(root, Self::Transfer),
            Kind::Checklist => read(root, Self::Checklist),
            Kind::Strategy => read(root, Self::Strategy),
        }
    }

    /// The other records that it names.
    #[must_use]
    pub fn references(&self) -> Vec<Reference> {
        match self {
            Self::Organisation(record) => record.references(),
            Self::Wish(record) => record.references(),
            Self::Product(record) => record.references(),
            Self::Assessment(record) => record.references(),
            Self::Memo(record) => record.references(),
            Self::Question(record) => record.references(),
            Self::Decision(record) => record.references(),
            Self::Finance(record) => record.references(),
            Self::Survey(record) => record.references(),
            Self::Plan(record) => record.references(),
            Self::Network(record) => record.references(),
            Self::Practice(record) => record.references(),
            Self::Transfer(record) => record.references(),
            Self::Meeting(_) | Self::Checklist(_) | Self::Strategy(_) => Vec::new(),
        }
    }

    /// Whether it is kept out of the site, exports and reports.
    #[must_use]
    pub const fn is_internal(&self) -> bool {
        match self {
            Self::Organisation(record) => record.internal,
            Self::Wish(record) => record.internal,
            Self::Product(record) => record.internal,
            Self::Assessment(record) => record.internal,
            Self::Memo(record) => record.internal,
            Self::Question(record) => record.internal,
            Self::Decision(record) => record.internal,
            Self::Finance(record) => record.internal,
            Self::Survey(record) => record.internal,
            Self::Plan(record) => record.internal,
            Self::Network(record) => record.internal,
            Self::Practice(record) => record.internal,
            Self::Meeting(record) => record.internal,
            Self::Transfer(record) => record.internal,
            Self::Strategy(record) => record.internal,
            Self::Checklist(_) => false,
        }
    }

    /// The themes that it names.
    #[must_use]
    pub fn themes(&self) -> &[String] {
        match self {
            Self::Wish(wish) => &wish.themes,
            Self::Product(product) => &product.themes,
            _ => &[],
        }
    }

    /// What a person calls it; for records without a title, what they are about.
    #[must_use]
    pub fn title(&self) -> &str {
        match self {
            Self::Organisation(record) => &record.title,
            Self::Wish(record) => &record.title,
            Self::Product(record) => &record.title,
            Self::Memo(record) => &record.title,
            Self::Network(record) => &record.title,
            Self::Practice(record) => &record.title,
            Self::Meeting(record) => &record.title,
            Self::Question(record) => &record.question,
            Self::Assessment(record) => record.assessor.as_deref().unwrap_or(&record.subject),
            Self::Decision(record) => &record.memo,
            Self::Finance(record) => &record.product,
            Self::Survey(record) => &record.product,
            Self::Plan(record) => &record.aim,
            Self::Transfer(record) => &record.product,
            Self::Checklist(record) => record.title.text(crate::lang::Lang::Nl),
            Self::Strategy(record) => record.name.text(crate::lang::Lang::Nl),
        }
    }
}

fn read<T: serde::de::DeserializeOwned>(root: &Node<'_>, wrap: fn(T) -> Record) -> Decoded<Record> {
    let decoded = decode::<T>(root);
    Decoded { value: decoded.value.map(wrap), findings: decoded.findings, damaged: decoded.damaged }
}
