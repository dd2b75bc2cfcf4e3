//! `kt network schedule NETWORK`: proposes sessions past holidays, writes those that are not there yet into the record, and
//! gives the plan as text, poster, calendar or JSON.

use std::path::PathBuf;

use clap::Args;

use super::found;
use super::proposal::{Proposal, propose};
use crate::check::veiled;
use crate::commands::Exit;
use crate::commands::given::Given;
use crate::commands::in_place::changed;
use crate::commands::paper::{Format, Paper, formats};
use crate::commands::quoted::quoted;
use crate::commands::session::Session;
use crate::lang::Lang;
use crate::method::network::calendar::calendar;
use crate::method::network::schedule::Until;
use crate::model::{Date, Kind, Network};
use crate::render::{diff, poster as page};
use crate::repo::{Folder, Repo, Stored, embedded, house};
use crate::report::network::{Planned, plan, plan_json, poster};

#[derive(Args)]
pub(crate) struct Arguments {
    network: String,
    #[arg(long, value_name = "DATE")]
    pub(super) start: Option<String>,
    #[arg(long, value_name = "NUMBER", conflicts_with = "meetings")]
    pub(super) months: Option<u32>,
    #[arg(long, value_name = "NUMBER")]
    pub(super) meetings: Option<u32>,
    #[arg(long, value_name = "NUMBER")]
    pub(super) every_weeks: Option<u32>,
    #[arg(long, value_name = "DAY")]
    pub(super) weekday: Option<String>,
    #[arg(long, value_name = "FROM-UNTIL")]
    pub(super) time: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(super) place: Option<String>,
    #[arg(long, value_parser = formats(&[Format::Ics, Format::Json]), value_name = "FORMAT", hide_possible_values = true)]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &[Kind::Network])?;
    let (stored, network) = found(&repo, &args.network)?;
    let (today, lang) = (session.today(Some(&folder)), session.lang);
    let paper = Paper::new(args.format, &args.output)?;
    let stands = paper.is_asked() && !network.sessions.is_empty() && !args.dry_run;
    let mut given = Given::new(session, today, network.start.is_some() || args.start.is_some());
    let proposal = if stands { None } else { Some(propose(args, network, &folder, &mut given, (today, lang))?) };
    let shown = Shown::new(network, proposal.as_ref());
    if paper.is_asked() {
        if proposal.is_some() {
            let again = format!("kt network schedule {}", stored.id.id);
            session.screen.talk(&lang.say_with("network-schedule-not-written", &[("command", again.into())]))?;
        }
        shown.give(&paper, stored, &folder, today, session)?;
        return Ok(Exit::Done);
    }
    let proposal = proposal.expect("without a format there is always a proposal");
    let changes = proposal.changes(network);
    let edited = || changed(Kind::Network, &stored.text, &changes, lang);
    if args.dry_run {
        session.screen.text(&diff::unified(&stored.path, &stored.text, &edited()?))?;
        return Ok(Exit::Done);
    }
    if !changes.is_empty() {
        folder.writing("network")?.replace(&stored.path, &stored.text, edited()?)?;
    }
    shown.give(&paper, stored, &folder, today, session)?;
    tell(&proposal, stored, folder.settings.holidays.is_empty(), session)?;
    Ok(Exit::Done)
}

/// What was written, and what can be done with it.
fn tell(proposal: &Proposal, stored: &Stored, no_holidays: bool, session: &mut Session<'_>) -> std::io::Result<()> {
    let lang = session.lang;
    let id = stored.id.id.as_str();
    let args = [("count", proposal.sessions.len().into()), ("path", stored.path.as_str().into())];
    session.screen.line(&format!("\n{}", lang.say_with("network-schedule-written", &args)))?;
    if no_holidays && !proposal.sessions.is_empty() {
        session.screen.line(&lang.say("network-schedule-no-holidays"))?;
    }
    if !proposal.reviews.is_empty() {
        let days: Vec<String> = proposal.reviews.iter().map(|date| lang.date(date.0)).collect();
        let command = format!("kt assess network/{id} --checklist network-tips");
        let args = [("days", lang.and(&days).into()), ("command", command.into())];
        session.screen.line(&lang.say_with("network-schedule-reviews", &args))?;
    }
    session.screen.line(&lang.say_with("network-schedule-then", &[("network", quoted(id).into())]))
}

/// The network with what is proposed, ready to be shown.
struct Shown {
    network: Network,
    all: Vec<Planned>,
    notes: Vec<String>,
}

impl Shown {
    fn new(network: &Network, proposal: Option<&Proposal>) -> Self {
        let mut shown = network.clone();
        let stands = network.sessions.iter().map(|session| Planned { session: session.clone(), proposed: false });
        let new = proposal.into_iter().flat_map(|one| &one.sessions);
        let new = new.map(|session| Planned { session: session.clone(), proposed: true });
        let mut all: Vec<Planned> = stands.chain(new).collect();
        all.sort_by_key(|one| one.session.date);
        if let Some(proposal) = proposal {
            shown.start = Some(proposal.rhythm.start);
            shown.every_weeks = Some(proposal.rhythm.every_weeks);
            match proposal.rhythm.until {
                Until::Months(months) => (shown.months, shown.meetings) = (Some(months), None),
                Until::Meetings(meetings) => (shown.months, shown.meetings) = (None, Some(meetings)),
            }
        }
        shown.sessions = all.iter().map(|one| one.session.clone()).collect();
        Self { network: shown, all, notes: proposal.map(|one| one.notes.clone()).unwrap_or_default() }
    }

    fn give(
        &self,
        paper: &Paper<'_>,
        stored: &Stored,
        folder: &Folder,
        today: Date,
        session: &mut Session<'_>,
    ) -> anyhow::Result<()> {
        let (network, lang): (&Network, Lang) = (&self.network, session.lang);
        let tools = embedded::helper_tools();
        let id = stored.id.id.as_str();
        let text = match paper.format() {
            Format::Html => {
                let mut poster = poster(network, &self.all, &self.notes, &tools, today, lang);
                poster.veil(&veiled);
                page::poster(&poster, &house(folder))
            }
            Format::Json => return paper.json(&plan_json(id, network, &self.all, &self.notes), &[folder], session),
            Format::Ics => {
                let owner = folder.settings.organisation.as_deref().unwrap_or(&folder.settings.title);
                return paper.calendar(calendar(id, network, owner, &tools, today, lang), &[folder], session);
            }
            _ => return paper.give(&plan(network, &self.all, &self.notes, &tools, today, lang), &[folder], session),
        };
        paper.text(&text, &[folder], session)
    }
}
