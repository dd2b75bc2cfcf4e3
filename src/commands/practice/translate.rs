//! `kt practice translate SUBJECT`: shows an example, then asks what it means for the own practice; the answers are
//! an assessment with the checklist `translation`.
//! Source: Een lerend netwerk starten (NJi, 2021): four questions after viewing an example.

use std::path::PathBuf;

use clap::Args;

use crate::commands::Exit;
use crate::commands::assess::{self, Format};
use crate::commands::session::Session;
use crate::document::{Block, from_markdown};
use crate::lang::Lang;
use crate::model::{Kind, Record, Status};
use crate::render::plain::{self, Page};
use crate::repo::{Repo, Stored, read_record};
use crate::report::practice::TRANSLATION as CHECKLIST;

/// A page for reading, however wide the terminal.
const WIDEST: u16 = 88;

#[derive(Args)]
pub(crate) struct Arguments {
    subject: String,
    #[arg(id = "as", long = "as", value_name = "ROLE")]
    role: Option<String>,
    #[arg(long, value_name = "ID")]
    organisation: Option<String>,
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    round: Option<u32>,
    #[arg(long)]
    another: bool,
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    #[arg(long)]
    r#final: bool,
    #[arg(long)]
    dry_run: bool,
    #[arg(long, value_enum, default_value = "text", hide_default_value = true, hide_possible_values = true, value_name = "FORMAT")]
    format: Format,
}

pub(super) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let subject = subject(args, session)?;
    let assessing = assess::Arguments {
        subject: Some(subject),
        role: args.role.clone(),
        quick: false,
        checklist: Some(CHECKLIST.to_owned()),
        organisation: args.organisation.clone(),
        wish: None,
        round: args.round,
        another: args.another,
        consensus: false,
        answers: args.answers.clone(),
        replace: false,
        reworded: false,
        r#final: args.r#final,
        dry_run: args.dry_run,
        format: args.format,
    };
    assess::run(&assessing, session)
}

/// The full name of the example; before the first question it is shown, to a person who can be asked.
fn subject(args: &Arguments, session: &Session<'_>) -> anyhow::Result<String> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &[Kind::Practice, Kind::Product, Kind::Network, Kind::Organisation, Kind::Assessment])?;
    let stored = repo.resolve(&args.subject, &[Kind::Practice, Kind::Product])?;
    let name = stored.id.to_string();
    let begun = repo.assessments_of(&name).any(|(_, one)| one.checklist == CHECKLIST && one.status != Some(Status::Final));
    if args.answers.is_none() && session.may_ask() && !begun {
        let page = Page { width: usize::from(session.width().min(WIDEST)), color: false };
        session.prompter().show(&format!("\n{}", plain::blocks(&example(stored, &repo, session.lang), page)))?;
    }
    Ok(name)
}

/// The example as it is told: its title, where it comes from, and its text.
fn example(stored: &Stored, repo: &Repo<'_>, lang: Lang) -> Vec<Block> {
    let (organisation, url) = match &stored.record {
        Record::Practice(practice) => (practice.organisation.as_deref(), practice.url.as_deref()),
        Record::Product(product) => (None, product.url.as_deref()),
        _ => (None, None),
    };
    let organisation = organisation.map(|id| repo.organisation(id).map_or(id, |one| one.title.as_str()));
    let from = [organisation, url].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let body = read_record(stored.id.kind, &stored.text).body.of(&stored.text);
    let text = from_markdown(body, lang).blocks;
    let head = [Block::heading(1, stored.record.title()), Block::paragraph(from)];
    let head = head.into_iter().filter(|block| *block != Block::paragraph(""));
    head.chain(text).chain([Block::paragraph(lang.say("practice-translate-opening"))]).collect()
}
