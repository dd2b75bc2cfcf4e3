//! JSON Schemas of the records, for editors that complete and check YAML while one types.

use schemars::generate::SchemaSettings;
use serde_json::Value;

use super::{
    Assessment, Checklist, Decision, Finance, Kind, Meeting, Memo, Network, Organisation, Plan, Practice, Product, Question,
    Settings, Strategy, Survey, Transfer, Wish,
};

/// The schema of a kind of record; of its front matter when its files are Markdown.
#[must_use]
pub fn schema(kind: Kind) -> Value {
    match kind {
        Kind::Organisation => of::<Organisation>(),
        Kind::Wish => of::<Wish>(),
        Kind::Product => of::<Product>(),
        Kind::Assessment => of::<Assessment>(),
        Kind::Memo => of::<Memo>(),
        Kind::Question => of::<Question>(),
        Kind::Decision => of::<Decision>(),
        Kind::Finance => of::<Finance>(),
        Kind::Survey => of::<Survey>(),
        Kind::Plan => of::<Plan>(),
        Kind::Network => of::<Network>(),
        Kind::Practice => of::<Practice>(),
        Kind::Meeting => of::<Meeting>(),
        Kind::Transfer => of::<Transfer>(),
        Kind::Checklist => of::<Checklist>(),
        Kind::Strategy => of::<Strategy>(),
    }
}

/// The schema of `kt.yaml`.
#[must_use]
pub fn settings_schema() -> Value {
    of::<Settings>()
}

fn of<T: schemars::JsonSchema>() -> Value {
    let generator = SchemaSettings::draft07().into_generator();
    generator.into_root_schema_for::<T>().to_value()
}
