//! `kt finance PRODUCT`: asks each party what it pays and gains, keeps every answer at once, and shows who gains.

mod ask;
mod given;
mod ledger;

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use self::ledger::Ledger;
use super::Exit;
use super::paper::{Format, Paper, formats};
use super::private;
use super::session::Session;
use crate::document::{Block, Document};
use crate::error::Error;
use crate::model::{Finance, Kind};
use crate::render::diff;
use crate::repo::{Repo, Stored};
use crate::report::finance::{finance, finance_json};
use crate::report::memo::stage;

/// The kinds of record that the financial analysis looks at.
const KINDS: [Kind; 5] = [Kind::Organisation, Kind::Product, Kind::Memo, Kind::Decision, Kind::Finance];

#[derive(Args)]
pub(crate) struct Arguments {
    product: String,
    #[arg(long, value_name = "ID")]
    organisation: Option<String>,
    #[arg(long, value_name = "PARTY", conflicts_with = "answers")]
    party: Vec<String>,
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    #[arg(long, value_parser = formats(&[Format::Json]), value_name = "FORMAT", hide_possible_values = true)]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long)]
    dry_run: bool,
}

/// Which product, for whom.
struct Subject<'a> {
    repo: &'a Repo<'a>,
    product: &'a Stored,
    organisation: &'a str,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &KINDS)?;
    let paper = Paper::new(args.format, &args.output)?;
    let subject = subject(args, &repo)?;
    repo.sound_about(&subject.product.id)?;
    let mut ledger = Ledger::find(&repo, &subject.product.id.id, subject.organisation, args.dry_run)?;
    let mut stopped = false;
    if let Some(path) = &args.answers {
        let parts = given::read(path, &ledger, session)?;
        ledger.save(&parts, session.lang)?;
        let today = session.today(Some(&folder));
        private::say(ledger.file.private(today, session.lang)?, session)?;
    } else if session.may_ask() && !paper.is_asked() {
        stopped = ask::interview(&subject, &args.party, &mut ledger, session)? && ledger.is_halfway()?;
    } else if ledger.record()?.is_none() {
        return Err(Error::new("error-finance-none")
            .with("product", &subject.product.id.id)
            .hint("error-finance-none-hint")
            .into());
    }
    if args.dry_run {
        let (before, after) = ledger.file.difference();
        session.screen.text(&diff::unified(&ledger.file.path, before, after))?;
        return Ok(Exit::Done);
    }
    // Amounts that nobody gave yet are no zeros, so nothing is counted with them here.
    match ledger.record()? {
        Some(_) if stopped => Ok(Exit::Done),
        Some(record) => tell(&record, &ledger, &subject, &paper, session),
        None => Ok(Exit::Done),
    }
}

/// The product and the organisation that were named; the organisation else from `kt.yaml`, else the only one there is.
fn subject<'a>(args: &Arguments, repo: &'a Repo<'a>) -> Result<Subject<'a>, Error> {
    let product = repo.resolve(&args.product, &[Kind::Product])?;
    let named = args.organisation.as_deref().or(repo.folder.settings.organisation.as_deref());
    let only = || {
        let mut all = repo.of(Kind::Organisation);
        all.next().filter(|_| all.next().is_none())
    };
    let organisation = match named {
        Some(name) => repo.resolve(name, &[Kind::Organisation])?,
        None => only().ok_or_else(|| Error::new("error-finance-organisation").hint("error-finance-organisation-hint"))?,
    };
    Ok(Subject { repo, product, organisation: &organisation.id.id })
}

fn tell(
    record: &Finance,
    ledger: &Ledger<'_>,
    subject: &Subject<'_>,
    paper: &Paper<'_>,
    session: &mut Session<'_>,
) -> anyhow::Result<Exit> {
    if paper.format() == Format::Json {
        let id = ledger.file.path.trim_start_matches("finances/").trim_end_matches(".yaml");
        let value = json!({"kind": Kind::Finance, "id": id, "path": ledger.file.path, "result": finance_json(record)});
        paper.json(&value, &[subject.repo.folder], session)?;
        return Ok(Exit::Done);
    }
    let lang = session.lang;
    let mut blocks = finance(record, subject.repo, lang);
    let (before, after) = ledger.file.difference();
    let next = lang.say_with(
        if before == after { "finance-next-unchanged" } else { "finance-next" },
        &[("path", ledger.file.path.as_str().into()), ("command", command(subject).into())],
    );
    blocks.push(Block::paragraph(next));
    let title = lang.say_with("finance-title", &[("product", subject.product.record.title().into())]);
    let document = Document { lang, title, blocks };
    paper.give(&document, &[subject.repo.folder], session)?;
    Ok(Exit::Done)
}

/// The command that puts the amounts into the memo.
fn command(subject: &Subject<'_>) -> String {
    let product = &subject.product.id.id;
    match subject.repo.current_memo(product, Some(subject.organisation)).map(|(id, memo)| stage(subject.repo, id, memo).0) {
        None => format!("kt memo {product}"),
        Some(stage) if stage.is_closed() => format!("kt memo {product} --new-version"),
        Some(_) => format!("kt memo {product} --update"),
    }
}
