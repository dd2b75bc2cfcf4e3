//! `kt meeting agenda [MEETING]`: what each organisation can bring to the next meeting.

use std::path::PathBuf;

use clap::Args;

use crate::commands::Exit;
use crate::commands::left_out;
use crate::commands::paper::{Format, Paper, formats};
use crate::commands::session::Session;
use crate::model::{Kind, Record};
use crate::repo::{self, Repo};
use crate::report::agenda::{agenda, of_meeting};
use crate::report::filter::Filter;
use crate::report::scope::Scope;

/// The kinds of record that an agenda looks at.
const KINDS: [Kind; 11] = [
    Kind::Organisation,
    Kind::Wish,
    Kind::Product,
    Kind::Assessment,
    Kind::Memo,
    Kind::Question,
    Kind::Decision,
    Kind::Transfer,
    Kind::Practice,
    Kind::Meeting,
    Kind::Checklist,
];

#[derive(Args)]
pub(crate) struct Arguments {
    meeting: Option<String>,
    #[arg(long, value_parser = formats(&[]), value_name = "FORMAT", hide_possible_values = true)]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(super) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &KINDS)?.without_internal();
    left_out::tell(&repo, session)?;
    let checklists = repo::checklists(&folder)?;
    let today = session.today(Some(&folder));
    let stored = args.meeting.as_deref().map(|meeting| repo.resolve(meeting, &[Kind::Meeting])).transpose()?;
    let meeting = stored.and_then(|stored| match &stored.record {
        Record::Meeting(meeting) => Some(meeting),
        _ => None,
    });
    let (filter, lang) = (Filter::default(), session.lang);
    let scope = Scope::new(&repo, &checklists, &filter, today, lang);
    let report = if args.meeting.is_none() { agenda(&scope) } else { of_meeting(&scope, meeting) };
    let mut document = report.document();
    if let Some(meeting) = meeting {
        let date = lang.date(meeting.date.0);
        let args = [("number", meeting.number.into()), ("title", meeting.title.as_str().into()), ("date", date.into())];
        document.title = lang.say_with("meeting-agenda-title-of", &args);
    }
    Paper::new(args.format, &args.output)?.give(&document, &[&folder], session)?;
    Ok(Exit::Done)
}
