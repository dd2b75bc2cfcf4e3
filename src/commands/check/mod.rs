//! `kt check`: holds the folder to its rules.

mod asked;
mod baseline;
mod changed;
mod fix;
mod format;
pub(super) mod turned_off;

use std::path::PathBuf;

use clap::Args;
use clap::builder::{OsStringValueParser, TypedValueParser as _};

use self::format::{Format, Output};
use super::Exit;
use super::output::put;
use super::session::Session;
use crate::check::{self, Level, Options, Report};
use crate::error::Error;
use crate::render::findings;
use crate::repo::Folder;

#[derive(Args)]
pub(crate) struct Arguments {
    #[arg(value_name = "FILE", value_parser = OsStringValueParser::new().map(PathBuf::from))]
    files: Vec<PathBuf>,
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    only: Vec<String>,
    #[arg(long, value_enum, default_value = "text", hide_default_value = true, value_name = "FORMAT", hide_possible_values = true)]
    format: Format,
    #[arg(long, value_name = "FORMAT=FILE", value_parser = format::output)]
    output: Vec<Output>,
    #[arg(long, conflicts_with = "format")]
    summary: bool,
    #[arg(long)]
    no_cache: bool,
    #[arg(long, value_name = "REV")]
    changed_since: Option<String>,
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["files", "baseline", "changed_since", "only", "fix"])]
    write_baseline: Option<PathBuf>,
    #[arg(long)]
    fix: bool,
    #[arg(long, requires = "fix")]
    unsafe_fixes: bool,
    #[arg(long, requires = "fix")]
    dry_run: bool,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = match session.folder() {
        Err(error) if error.is("error-settings") => return unusable(args, error, session),
        folder => folder?,
    };
    if args.fix && folder.past().is_some() {
        return Err(Error::new("error-at-writes").hint("error-at-writes-hint").into());
    }
    turned_off::tell(&args.only, &folder, session)?;
    let mut report = look(args, &folder, session)?;
    if let Some(path) = &args.write_baseline {
        return baseline::write(&report, &folder, path, session);
    }
    if args.fix {
        let show = matches!(args.format, Format::Text);
        let wanted = fix::Wanted { guesses: args.unsafe_fixes, dry_run: args.dry_run, show };
        if fix::run(&report, &folder, &wanted, &|folder, session| look(args, folder, session), session)? {
            report = look(args, &folder, session)?;
        }
    }
    tell(args, &report, &folder, session)
}

/// Tells what is wrong with a `kt.yaml` of which nothing can be used: nothing is narrowed, since nothing else was looked at.
fn unusable(args: &Arguments, error: Error, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let Some(folder) = Folder::unusable(&session.directory).filter(|_| !args.fix && args.write_baseline.is_none()) else {
        return Err(error.into());
    };
    let report = check::check(&folder, &Options { today: session.today(Some(&folder)), only: &[], asked: None, remember: false })?;
    session.screen.talk(&session.lang.say("check-settings-only"))?;
    tell(args, &report, &folder, session)
}

/// Tells the report, on the screen and in the files that were asked for.
fn tell(args: &Arguments, report: &Report, folder: &Folder, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    for output in &args.output {
        put(&output.path, told(output.format, report, folder, session), [&*folder.dir], session)?;
    }
    let text = if args.summary {
        findings::rules(report, session.lang, session.width())
    } else {
        told(args.format, report, folder, session)
    };
    session.screen.ready(&text)?;
    Ok(if report.count(Level::Error) > 0 { Exit::Findings } else { Exit::Done })
}

/// Checks the folder; only what stands in the files that were named stays, and with `--changed-since` only what the changes can
/// have broken.
fn look(args: &Arguments, folder: &Folder, session: &Session<'_>) -> anyhow::Result<Report> {
    let asked = asked::of(&args.files, folder, session)?;
    let options = Options { today: session.today(Some(folder)), only: &args.only, asked: asked.as_ref(), remember: !args.no_cache };
    let waiting = session.waiting(folder);
    let report = check::check(folder, &options)?;
    drop(waiting);
    let mut report = match &args.changed_since {
        Some(revision) => Report { since: Some(revision.clone()), ..changed::since(report, folder, revision, &options)? },
        None => report,
    };
    if let Some(path) = &args.baseline {
        let part = args.changed_since.is_some() || asked.is_some();
        baseline::compare(&mut report, folder, path, part, session)?;
    }
    Ok(report)
}

/// The report in a format. What a server shows beside the lines of a repository has paths from the top of that repository.
fn told(format: Format, report: &Report, folder: &Folder, session: &Session<'_>) -> String {
    let lang = session.lang;
    let above = folder.below_git();
    let moved = if format.is_for_servers() { report.seen_from_above(&above) } else { report.seen_from_above("") };
    let report: &Report = &moved;
    match format {
        Format::Text => findings::text(report, lang, session.color()),
        Format::Json => findings::json(report, lang),
        Format::Sarif => findings::sarif(report, lang),
        Format::Github => findings::github(report, lang),
        Format::Gitlab => findings::gitlab(report, lang),
        Format::Junit => findings::junit(report, lang),
        Format::Markdown => findings::markdown(report, lang),
    }
}
