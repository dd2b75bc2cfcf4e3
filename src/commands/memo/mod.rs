//! `kt memo PRODUCT`: drafts the decision memo, refreshes what was printed in it, or gives it in a form to send.

pub(super) mod complete;
mod draft;
mod length;
pub(super) mod meant;
mod not_taken;
pub(super) mod output;
pub(super) mod renew;
mod returned;
mod update;
mod word;

use std::path::PathBuf;

use clap::Args;

use super::Exit;
use super::paper::{Format, Paper, formats};
use super::session::Session;
use crate::error::Error;
use crate::model::{Kind, Memo, Record, RecordId};
use crate::render::markdown;
use crate::repo::{Checklists, Folder, Repo, Scanned, Stored, checklists, scan, unreadable};
use crate::report::memo::Material;
use crate::source::markers::Fault;

/// The kinds of record that a memo rests on, beside the assessments of its product.
const KINDS: [Kind; 8] =
    [Kind::Organisation, Kind::Wish, Kind::Product, Kind::Memo, Kind::Question, Kind::Decision, Kind::Finance, Kind::Checklist];

#[derive(Args)]
pub(crate) struct Arguments {
    product: String,
    #[arg(long, value_name = "ID")]
    organisation: Option<String>,
    #[arg(long, value_name = "ID")]
    wish: Option<String>,
    #[arg(long, value_name = "KEY=VALUE")]
    set: Vec<String>,
    #[arg(long, conflicts_with_all = ["new_version", "format", "set", "wish"])]
    update: bool,
    #[arg(long, conflicts_with_all = ["format", "set", "wish"])]
    new_version: bool,
    #[arg(long, value_parser = formats(&[Format::Mail]), hide_possible_values = true, value_name = "FORMAT", conflicts_with_all = ["set", "wish", "dry_run"])]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE", conflicts_with_all = ["update", "new_version", "set", "wish", "dry_run"])]
    output: Option<PathBuf>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["update", "new_version", "format", "output", "set", "wish"])]
    from: Option<PathBuf>,
    #[arg(long, requires = "from")]
    yes: bool,
    #[arg(long)]
    dry_run: bool,
}

/// What the parts of the command share.
struct Job<'a> {
    args: &'a Arguments,
    folder: &'a Folder,
    /// The organisation that was named, else that of `kt.yaml`.
    organisation: Option<&'a str>,
    repo: &'a Repo<'a>,
    checklists: &'a Checklists,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let waiting = session.waiting(&folder);
    let repo = loaded(args, &folder)?;
    drop(waiting);
    let checklists = checklists(&folder)?;
    let job =
        Job { args, folder: &folder, organisation: organisation(args, &folder, &repo)?, repo: &repo, checklists: &checklists };
    let stored = repo.resolve(&args.product, &[Kind::Product, Kind::Memo])?;
    let memo = job.memo(stored);
    repo.sound_about(&about(memo.unwrap_or(stored)))?;
    if let (None, Some(error)) = (memo, job.unreadable(stored)?) {
        return Err(error.into());
    }
    if let (Some(memo), Some(file)) = (memo, &args.from) {
        return returned::run(&job, memo, file, session);
    }
    let paper = Paper::new(args.format, &args.output)?;
    match (memo, paper.is_asked()) {
        (Some(memo), true) => output::run(&job, memo, &paper.named(output::file_name(&job, memo)), session),
        (Some(memo), false) if args.update => update::run(&job, memo, session),
        (Some(memo), false) if args.new_version => update::new_version(&job, memo, session),
        (Some(memo), false) => Err(exists(memo).into()),
        (None, false) if !args.update && !args.new_version && args.from.is_none() => draft::run(&job, stored, session),
        (None, _) => Err(Error::new("error-memo-none").with("product", &stored.id.id).hint("error-memo-none-hint").into()),
    }
}

/// The product of a memo, or the product itself.
fn about(stored: &Stored) -> RecordId {
    match &stored.record {
        Record::Memo(memo) => RecordId::new(Kind::Product, memo.product.as_str()),
        _ => stored.id.clone(),
    }
}

/// What a memo rests on. Of the assessments, which are most of a folder, only those of its product.
fn loaded<'f>(args: &Arguments, folder: &'f Folder) -> Result<Repo<'f>, Error> {
    let repo = Repo::load(folder, &KINDS)?;
    let stored = repo.resolve(&args.product, &[Kind::Product, Kind::Memo])?;
    let none = Checklists::new();
    let job = Job { args, folder, organisation: organisation(args, folder, &repo)?, repo: &repo, checklists: &none };
    let based_on = match job.memo(stored).map(|memo| &memo.record) {
        Some(Record::Memo(memo)) => (memo.product.clone(), &memo.based_on[..]),
        _ => (stored.id.id.clone(), &[][..]),
    };
    let (product, based_on) = based_on;
    let ids = based_on.iter().filter_map(|base| RecordId::parse(&base.record)).map(|id| id.id).collect::<Vec<_>>();
    repo.and_assessments(&RecordId::new(Kind::Product, product).to_string(), &ids)
}

/// The organisation that was named, by its name or title; else that of `kt.yaml`.
fn organisation<'a>(args: &Arguments, folder: &'a Folder, repo: &'a Repo<'_>) -> Result<Option<&'a str>, Error> {
    match &args.organisation {
        Some(named) => Ok(Some(&repo.resolve(named, &[Kind::Organisation])?.id.id)),
        None => Ok(folder.settings.organisation.as_deref()),
    }
}

impl<'a> Job<'a> {
    /// The memo that is meant: the one that was named, or the one on the product that counts now.
    fn memo(&self, stored: &'a Stored) -> Option<&'a Stored> {
        match stored.id.kind {
            Kind::Memo => Some(stored),
            _ => {
                let (id, _) = self.repo.current_memo(&stored.id.id, self.organisation)?;
                self.repo.get(Kind::Memo, id)
            }
        }
    }

    /// A memo about the product whose file cannot be read.
    fn unreadable(&self, product: &Stored) -> Result<Option<Error>, Error> {
        if self.repo.unreadable == 0 {
            return Ok(None);
        }
        let about = format!("product: {}", product.id.id);
        let look = |file: Scanned<'_>| {
            let is_about = file.text.lines().any(|line| line.trim_end() == about);
            let rule = file.read.findings.first().map_or("", |finding| finding.rule);
            (file.read.record.is_none() && is_about).then(|| unreadable(file.path, rule))
        };
        Ok(scan(self.folder, Some(&[Kind::Memo]), look)?.into_iter().flatten().next())
    }

    fn material<'m>(&'m self, id: &'m str, memo: &'m Memo) -> Material<'m> {
        Material::gather(self.repo, self.checklists, id, memo)
    }
}

fn exists(memo: &Stored) -> Error {
    Error::new("error-memo-exists").with("path", &memo.path).with("id", &memo.id).hint("error-memo-exists-hint")
}

/// The printed blocks as Markdown.
pub(super) fn printed(material: &Material<'_>, minutes: usize) -> Vec<(&'static str, String)> {
    material.printed(minutes).into_iter().map(|(name, blocks)| (name, markdown::blocks(&blocks))).collect()
}

/// A marker of a printed block that lost its other half, or that stands there twice.
pub(super) fn torn(what: Fault, name: &str, line: usize, path: &str) -> Error {
    let id = match what {
        Fault::NoEnd => "error-memo-no-end",
        Fault::NoBegin => "error-memo-no-begin",
        Fault::Double => "error-memo-double",
    };
    Error::new(id).with("path", path).with("line", line).with("name", name).hint("error-memo-marker-hint")
}
