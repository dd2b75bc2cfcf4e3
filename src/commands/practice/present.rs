//! `kt practice present PRACTICE`: the presentation in four parts, as text to hand out, or as slides in one HTML page
//! or a PDF.

use std::path::PathBuf;

use clap::Args;

use crate::check::veiled;
use crate::commands::Exit;
use crate::commands::paper::{Format, Paper, formats};
use crate::commands::session::Session;
use crate::document::deck::Deck;
use crate::error::Error;
use crate::model::{Kind, Record};
use crate::render::{pdf, slides};
use crate::repo::{Repo, Stored, house};
use crate::report::practice::{Known, presentation, results};

#[derive(Args)]
pub(crate) struct Arguments {
    practice: String,
    #[arg(long, value_parser = formats(&[]), value_name = "FORMAT", hide_possible_values = true)]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(super) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &Kind::ALL)?;
    let subject = repo.resolve(&args.practice, &[Kind::Practice, Kind::Network])?.id.clone();
    let own = repo.get(subject.kind, &subject.id).is_some_and(|stored| stored.record.is_internal());
    let repo = if own { repo } else { repo.without_internal() };
    let stored = repo.resolve(&subject.to_string(), &[subject.kind])?;
    let mut deck = deck(stored, &repo, session)?;
    deck.veil(&veiled);
    let paper = Paper::new(args.format, &args.output)?;
    match paper.format() {
        Format::Html => paper.text(&slides::page(&deck, &house(&folder)), &[&folder], session)?,
        Format::Pdf => {
            let day = session.today(Some(&folder)).0;
            paper.bytes(&pdf::slides(&deck, &house(&folder), day), &deck.title, &[&folder], session)?;
        }
        _ => paper.give(&deck.document(), &[&folder], session)?,
    }
    let open: Vec<&str> = deck.open().collect();
    if !open.is_empty() {
        let args = [("count", open.len().into()), ("what", open.join("; ").into())];
        session.screen.talk(&session.lang.say_with("practice-show-left", &args))?;
    }
    Ok(Exit::Done)
}

/// The presentation, in the language of the folder; a record with mistakes is mended first.
fn deck(stored: &Stored, repo: &Repo<'_>, session: &Session<'_>) -> Result<Deck, Error> {
    let lang = repo.folder.language().unwrap_or(session.lang);
    let known = Known::gather(repo, stored).map(|known| presentation(&known, repo, lang));
    let deck = known.or_else(|| match &stored.record {
        Record::Network(network) => Some(results(&stored.id.id, network, repo, lang)),
        _ => None,
    });
    let faulty = || Error::new("error-practice-faulty").with("path", &stored.path).hint("error-check-first");
    deck.filter(|_| !stored.faulty).ok_or_else(faulty)
}
