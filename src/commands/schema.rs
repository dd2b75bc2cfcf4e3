//! `kt schema [KIND]`: the JSON Schema of a kind of record, of its line in an export, of `kt.yaml`, or of what
//! `kt check --format json` prints.

use clap::Args;

use super::Exit;
use super::kind_name;
use super::session::Session;
use crate::model::{schema, settings_schema};
use crate::render::findings;
use crate::report::export;

/// What is no kind of record and has a schema too.
const SETTINGS: &str = "settings";
const FINDINGS: &str = "findings";

#[derive(Args)]
pub(crate) struct Arguments {
    kind: Option<String>,
    #[arg(long, requires = "kind")]
    export: bool,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let schema = match &args.kind {
        Some(name) if name == FINDINGS => findings::schema(),
        Some(name) if name == SETTINGS => settings_schema(),
        Some(name) if args.export => export::schema(kind_name::kind(name, session.lang)?),
        Some(name) => schema(kind_name::kind_beside(name, &[SETTINGS, FINDINGS], session.lang)?),
        None => settings_schema(),
    };
    session.screen.json(&schema)?;
    Ok(Exit::Done)
}
