//! `kt network check NETWORK`: who is in it, counted beside what the sources ask, and everything that `kt check` finds in its
//! record, in plain words.

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};

use super::found;
use crate::check::{self, Diagnostic, Level, Options};
use crate::commands::Exit;
use crate::commands::paper::{Format, Paper, formats};
use crate::commands::session::Session;
use crate::document::{Block, Document, Inline};
use crate::lang::Lang;
use crate::method::network::reviews::{latest, reviews};
use crate::model::{Kind, Network};
use crate::render::findings;
use crate::repo::{self, Repo};
use crate::report::network::{group, group_json};

#[derive(Args)]
pub(crate) struct Arguments {
    network: String,
    #[arg(long, value_parser = formats(&[Format::Json]), value_name = "FORMAT", hide_possible_values = true)]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(super) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &[Kind::Network, Kind::Assessment, Kind::Checklist])?;
    let (stored, network) = found(&repo, &args.network)?;
    let options = Options { today: session.today(Some(&folder)), only: &[], asked: None, remember: false };
    let report = check::check(&folder, &options)?;
    let name = stored.id.to_string();
    let ours: Vec<&Diagnostic> = report.diagnostics.iter().filter(|one| one.record.as_deref() == Some(name.as_str())).collect();
    let lang = session.lang;
    let paper = Paper::new(args.format, &args.output)?;
    if paper.format() == Format::Json {
        let told: Vec<Value> = ours.iter().map(|one| finding_json(one, lang)).collect();
        let value = json!({"version": 1, "network": stored.id.id, "group": group_json(network), "findings": told});
        paper.json(&value, &[&folder], session)?;
    } else {
        let lists = repo::checklists(&folder)?;
        let open: usize = latest(&reviews(&repo, &lists, &stored.id.id)).iter().map(|review| review.open.len()).sum();
        paper.give(&document(network, &stored.id.id, &ours, open, lang), &[&folder], session)?;
    }
    let failed = ours.iter().any(|one| one.level == Level::Error);
    Ok(if failed { Exit::Findings } else { Exit::Done })
}

fn document(network: &Network, id: &str, ours: &[&Diagnostic], open: usize, lang: Lang) -> Document {
    let mut blocks = vec![Block::heading(2, lang.say("network-check-group"))];
    blocks.extend(group(network, lang));
    blocks.push(Block::heading(2, lang.say("network-check-findings")));
    if ours.is_empty() {
        blocks.push(Block::paragraph(lang.say("network-check-clean")));
    }
    for (level, name) in [(Level::Error, "errors"), (Level::Warning, "warnings"), (Level::Notice, "notices")] {
        let found: Vec<&Diagnostic> = ours.iter().copied().filter(|one| one.level == level).collect();
        if found.is_empty() {
            continue;
        }
        blocks.push(Block::Paragraph(Inline::strong(lang.say(&format!("network-check-{name}")))));
        blocks.push(Block::List(None, found.into_iter().map(|one| vec![Block::Paragraph(finding(one, lang))]).collect()));
    }
    let review = if open > 0 { "network-check-open" } else { "network-check-review" };
    blocks.push(Block::paragraph(lang.say_with(review, &[("network", id.into()), ("count", open.into())])));
    Document { lang, title: network.title.clone(), blocks }
}

/// What is wrong, what can be done, and the rule to read more about.
fn finding(one: &Diagnostic, lang: Lang) -> Vec<Inline> {
    let line = one.start.line;
    let about = lang.say_with("network-check-where", &[("line", line.into()), ("rule", one.rule.into())]);
    let mut told = Inline::text(findings::message(one, lang));
    if let Some(hint) = findings::hint(one, lang) {
        told.extend([Inline::Text(" ".to_owned()), Inline::Text(hint)]);
    }
    told.extend([Inline::Text(" ".to_owned()), Inline::Text(about)]);
    told
}

fn finding_json(one: &Diagnostic, lang: Lang) -> Value {
    json!({
        "rule": one.rule, "level": one.level.name(), "message": findings::message(one, lang), "hint": findings::hint(one, lang),
        "path": one.path, "line": one.start.line, "column": one.start.column,
    })
}
