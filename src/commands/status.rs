//! `kt status`: the board of trajects by organisation, on one screen.

use std::path::PathBuf;

use clap::Args;
use unicode_width::UnicodeWidthStr;

use super::Exit;
use super::left_out;
use super::next::head;
use super::paper::{Format, Paper, formats};
use super::session::Session;
use crate::lang::Lang;
use crate::method::next::Scene;
use crate::method::pace::{Pace, pace};
use crate::method::step::Step;
use crate::method::traject::{KINDS, Traject, trajects};
use crate::model::Kind;
use crate::render::wrap::{cut, hanging};
use crate::repo::{self, Repo, Stored, Wanted};
use crate::report::board::{Part, counts, json, mark, own_name, parts};
use crate::report::board_page::page;

/// How many trajects are shown one by one when no organisation was asked for.
const MOST: usize = 40;
/// The columns of a step, and of the days that a traject stands still.
const STEP: usize = 7;
const STILL: usize = 5;
/// How many steps there are.
const STEPS: usize = Step::ALL.len();

#[derive(Args)]
pub(crate) struct Arguments {
    #[arg(long, value_name = "ID")]
    organisation: Option<String>,
    #[arg(long, value_parser = formats(&[Format::Json]), value_name = "FORMAT", hide_possible_values = true)]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let waiting = session.waiting(&folder);
    let repo = Repo::to_show(&folder, Wanted { kinds: &KINDS, ..Wanted::default() })?;
    drop(waiting);
    left_out::tell(&repo, session)?;
    let checklists = repo::checklists(&folder)?;
    let today = session.today(Some(&folder));
    let mut trajects = trajects(&repo, &checklists, today);
    let asked = args.organisation.as_deref().map(|id| repo.resolve(id, &[Kind::Organisation])).transpose()?;
    if let Some(organisation) = asked {
        trajects.retain(|traject| traject.organisation == organisation.id.id);
    }
    let scene = Scene::new(&repo, today);
    let paper = Paper::new(args.format, &args.output)?;
    if paper.format() == Format::Json {
        let all: Vec<_> = parts(&scene, &trajects).iter().flat_map(|part| part.trajects.iter().copied()).collect();
        paper.json(&json(&scene, &all), &[&folder], session)?;
    } else if paper.is_asked() {
        paper.give(&page(&scene, &trajects, session.lang), &[&folder], session)?;
    } else {
        on_screen(&scene, &trajects, asked, session)?;
    }
    Ok(Exit::Done)
}

/// The board of all organisations, or of the one that was asked for.
fn on_screen(scene: &Scene<'_>, trajects: &[Traject<'_>], asked: Option<&Stored>, session: &mut Session<'_>) -> anyhow::Result<()> {
    head(scene.repo.folder, session)?;
    let parts = parts(scene, trajects);
    let board = Board { scene, lang: session.lang, width: usize::from(session.width()).min(110) };
    let text = match asked {
        Some(one) if parts.is_empty() => {
            session.lang.say_with("process-board-none-of", &[("organisation", one.record.title().into())])
        }
        _ => board.text(&parts, trajects, asked.is_some() || trajects.len() <= MOST),
    };
    session.screen.line(&text)?;
    Ok(())
}

struct Board<'b, 'a> {
    scene: &'b Scene<'a>,
    lang: Lang,
    width: usize,
}

impl<'a> Board<'_, 'a> {
    fn text(&self, parts: &[Part<'_, 'a>], trajects: &[Traject<'a>], each: bool) -> String {
        if parts.is_empty() {
            return self.lang.say("process-board-none");
        }
        let mut blocks: Vec<String> = Vec::new();
        if each {
            blocks.extend(parts.iter().map(|part| self.part(part)));
            blocks.push(self.legend());
        }
        if parts.len() > 1 {
            blocks.push(self.counts(parts, trajects));
            blocks.push(format!("{}\n{}", self.lang.say("process-pace-all"), self.pace(&self.whole(trajects))));
        }
        if !each {
            blocks.push(self.lang.say("process-board-more"));
        }
        blocks.join("\n\n")
    }

    fn whole(&self, trajects: &[Traject<'a>]) -> Pace {
        pace(trajects.iter(), self.scene.today, self.stall())
    }

    const fn stall(&self) -> u32 {
        self.scene.repo.folder.settings.process.stall_days
    }

    /// An organisation: its steps as columns, a mark for each step of each traject, and its pace.
    fn part(&self, part: &Part<'_, 'a>) -> String {
        let room = self.width.saturating_sub(STEPS * STEP + STILL).max(12);
        let mut names = vec![left(part.title, room)];
        let steps = part.trajects.first().map_or(&[][..], |traject| &traject.stages);
        names.extend(steps.iter().map(|stage| middle(&self.short(part.id, stage.step), STEP)));
        names.push(right(&self.lang.say("process-board-still"), STILL));
        let mut lines = vec![names.concat(), "─".repeat(room + STEPS * STEP + STILL)];
        lines.extend(part.trajects.iter().map(|traject| self.row(traject, room)));
        lines.push(self.pace(&part.pace));
        lines.join("\n")
    }

    fn row(&self, traject: &Traject<'_>, room: usize) -> String {
        let marks: String = traject.stages.iter().map(|stage| middle(mark(stage), STEP)).collect();
        let still = traject.still(self.scene.today);
        let late = still.is_some_and(|days| days > i64::from(self.stall()));
        let days = still.map_or_else(String::new, |days| format!("{days}{}", if late { "*" } else { " " }));
        format!("{}{marks}{}", left(traject.title, room), right(&days, STILL)).trim_end().to_owned()
    }

    /// The short name of a step: the organisation's own, cut to its column.
    fn short(&self, organisation: &str, step: Step) -> String {
        let own = own_name(self.scene, organisation, step).map(|name| cut(name, STEP - 1));
        own.unwrap_or_else(|| self.lang.say(&format!("process-short-{}", step.name())))
    }

    fn pace(&self, pace: &Pace) -> String {
        let (all, decided, still) = (pace.all.into(), pace.decided.into(), pace.still.into());
        let args = [("all", all), ("decided", decided), ("still", still), ("stall", self.stall().into())];
        let sentence = self.lang.say_with("process-pace", &args);
        let days = pace.median.zip(pace.longest).map(|(median, longest)| {
            let median = self.lang.counted(median);
            self.lang.say_with("process-pace-days", &[("median", median), ("longest", longest.into())])
        });
        hanging(&[Some(sentence), days].into_iter().flatten().collect::<Vec<_>>().join(" "), self.width, 0)
    }

    fn legend(&self) -> String {
        let still = self.lang.say_with("process-board-legend-still", &[("stall", self.stall().into())]);
        let lines = [self.lang.say("process-board-legend"), still];
        lines.map(|line| hanging(&line, self.width, 0)).join("\n")
    }

    /// How many trajects of each organisation stand at each step.
    fn counts(&self, parts: &[Part<'_, 'a>], trajects: &[Traject<'a>]) -> String {
        let room = self.width.saturating_sub((STEPS + 1) * STEP).clamp(16, 40);
        let short = |step: Step| right(&self.lang.say(&format!("process-short-{}", step.name())), STEP);
        let mut header = vec![left(&self.lang.say("process-board-organisation"), room)];
        header.extend(Step::ALL.map(short));
        header.push(right(&self.lang.say("process-board-decided"), STEP));
        let row = |title: &str, numbers: [usize; 8]| {
            let cell = |number: usize| right(&if number == 0 { "·".to_owned() } else { number.to_string() }, STEP);
            left(title, room) + &numbers.map(cell).concat()
        };
        let mut lines = vec![self.lang.say("process-board-counts"), header.concat(), "─".repeat(room + (STEPS + 1) * STEP)];
        lines.extend(parts.iter().map(|part| row(part.title, counts(&part.trajects))));
        let all: Vec<&Traject<'_>> = trajects.iter().collect();
        lines.push(row(&self.lang.say("process-pace-all"), counts(&all)));
        lines.push(self.lang.say("process-board-counts-legend"));
        lines.join("\n")
    }
}

/// A text at the left of its columns, with a space after it.
fn left(text: &str, room: usize) -> String {
    let text = cut(text, room.saturating_sub(1));
    format!("{text}{}", " ".repeat(room.saturating_sub(text.width())))
}

/// A text at the right of its columns.
fn right(text: &str, room: usize) -> String {
    format!("{}{text}", " ".repeat(room.saturating_sub(text.width())))
}

/// A text in the middle of its columns.
fn middle(text: &str, room: usize) -> String {
    let before = room.saturating_sub(text.width()).div_ceil(2);
    let after = room.saturating_sub(before + text.width());
    format!("{}{text}{}", " ".repeat(before), " ".repeat(after))
}
