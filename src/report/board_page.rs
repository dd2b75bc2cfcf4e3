//! The board of trajects as a document: per organisation its table of steps, and when each step was taken.

use super::board::{Part, mark, own_name, parts};
use crate::document::chart::{Chart, Picture, TimeRow, Timeline};
use crate::document::{Block, Document, Inline, Table};
use crate::lang::{Arg, Lang};
use crate::method::next::Scene;
use crate::method::pace::{Pace, pace};
use crate::method::step::{Stage, State, Step};
use crate::method::traject::Traject;

/// The board as a document; organisations in alphabetical order, never ranked.
#[must_use]
pub fn page(scene: &Scene<'_>, trajects: &[Traject<'_>], lang: Lang) -> Document {
    let page = Page { scene, lang, stall: scene.repo.folder.settings.process.stall_days };
    let parts = parts(scene, trajects);
    let day = [("date", lang.date(scene.today.0).into())];
    let mut blocks = vec![Block::paragraph(lang.say_with("process-page-date", &day))];
    if parts.is_empty() {
        blocks.push(Block::paragraph(lang.say("process-board-none")));
    } else if parts.len() > 1 {
        blocks.push(Block::paragraph(page.pace(&pace(trajects.iter(), scene.today, page.stall))));
    }
    blocks.extend(parts.iter().flat_map(|part| page.part(part)));
    if !parts.is_empty() {
        let still = lang.say_with("process-board-legend-still", &[("stall", page.stall.into())]);
        blocks.push(Block::paragraph(format!("{} {still}", lang.say("process-board-legend"))));
    }
    let title = lang.say_with("process-page-title", &[("title", scene.repo.folder.settings.title.as_str().into())]);
    Document { lang, title, blocks }
}

struct Page<'p, 'a> {
    scene: &'p Scene<'a>,
    lang: Lang,
    stall: u32,
}

impl<'a> Page<'_, 'a> {
    fn part(&self, part: &Part<'_, 'a>) -> Vec<Block> {
        let mut blocks =
            vec![Block::heading(2, part.title), Block::paragraph(self.pace(&part.pace)), Block::Table(self.table(part))];
        blocks.extend(self.timeline(part).map(Block::chart));
        blocks
    }

    fn pace(&self, pace: &Pace) -> String {
        let (all, decided, still) = (pace.all.into(), pace.decided.into(), pace.still.into());
        let args: [Arg<'_>; 4] = [("all", all), ("decided", decided), ("still", still), ("stall", self.stall.into())];
        let sentence = self.lang.say_with("process-pace", &args);
        let days = pace.median.zip(pace.longest).map(|(median, longest)| {
            let median = self.lang.counted(median);
            self.lang.say_with("process-pace-days", &[("median", median), ("longest", longest.into())])
        });
        std::iter::once(sentence).chain(days).collect::<Vec<_>>().join(" ")
    }

    fn table(&self, part: &Part<'_, 'a>) -> Table {
        let steps = part.trajects.first().map_or(&[][..], |traject| &traject.stages);
        let names = steps.iter().map(|stage| self.short(part.id, stage.step));
        let header =
            std::iter::once(self.lang.say("process-page-traject")).chain(names).chain([self.lang.say("process-board-still")]);
        let row = |traject: &&Traject<'_>| {
            let still = traject
                .still(self.scene.today)
                .map_or_else(String::new, |days| if days > i64::from(self.stall) { format!("{days}*") } else { days.to_string() });
            let marks = traject.stages.iter().map(|stage| mark(stage).to_owned());
            std::iter::once(traject.title.to_owned()).chain(marks).chain([still]).map(Inline::text).collect()
        };
        let rows = part.trajects.iter().map(row).collect();
        Table { header: header.map(Inline::text).collect(), rows, numeric: vec![steps.len() + 1] }
    }

    fn short(&self, organisation: &str, step: Step) -> String {
        let own = own_name(self.scene, organisation, step).map(str::to_owned);
        own.unwrap_or_else(|| self.lang.say(&format!("process-short-{}", step.name())))
    }

    /// When each step was taken, by the number of the step; trajects without a date are left out.
    fn timeline(&self, part: &Part<'_, 'a>) -> Option<Chart> {
        let rows: Vec<TimeRow> =
            part.trajects.iter().map(|traject| self.row(part.id, traject)).filter(|row| !row.events.is_empty()).collect();
        if rows.is_empty() {
            return None;
        }
        let signs = Step::ALL.into_iter().map(|step| (number(step), self.name(part.id, step))).collect();
        let [rows_are, dates_are, events_are] = ["traject", "when", "what"].map(|id| self.lang.say(&format!("process-page-{id}")));
        let timeline = Timeline { rows_are, dates_are, events_are, today: Some(self.scene.today.0), signs, rows };
        let alternative = self.lang.say_with("process-page-timeline-alternative", &[("organisation", part.title.into())]);
        let chart = Chart::new(self.lang, self.lang.say("process-page-timeline"), alternative, Picture::Timeline(timeline));
        Some(Chart { table: self.dates(part), ..chart })
    }

    /// The same days as a table: a row for each traject, a column for each step.
    fn dates(&self, part: &Part<'_, 'a>) -> Table {
        let steps = part.trajects.first().map_or(&[][..], |traject| &traject.stages);
        let names = steps.iter().map(|stage| self.short(part.id, stage.step));
        let header = [self.lang.say("process-page-traject")].into_iter().chain(names).chain([self.lang.say("process-page-until")]);
        let day = |stage: &Stage| {
            let date = stage.date.filter(|_| stage.state == State::Done);
            date.map_or_else(String::new, |date| {
                format!("{} {}", self.lang.short_day(date.0), date.0.year()).replace(' ', "\u{a0}")
            })
        };
        let row = |traject: &&Traject<'_>| {
            let days = traject.days_to_decision().map_or_else(String::new, |days| days.to_string());
            [traject.title.to_owned()].into_iter().chain(traject.stages.iter().map(day)).chain([days]).map(Inline::text).collect()
        };
        let dated = part.trajects.iter().filter(|traject| traject.stages.iter().any(|stage| !day(stage).is_empty()));
        Table { header: header.map(Inline::text).collect(), rows: dated.map(row).collect(), numeric: vec![steps.len() + 1] }
    }

    fn row(&self, organisation: &str, traject: &Traject<'_>) -> TimeRow {
        let done = |stage: &&Stage| stage.state == State::Done;
        let event = |stage: &Stage| Some((stage.date?.0, number(stage.step), self.name(organisation, stage.step)));
        let mut events: Vec<_> = traject.stages.iter().filter(done).filter_map(event).collect();
        events.sort_by_key(|(date, ..)| *date);
        let days = traject.days_to_decision().map(|days| self.lang.say_with("process-page-days", &[("days", days.into())]));
        let ends = events.first().zip(events.last()).filter(|(first, last)| first.0 < last.0);
        let span = ends.map(|(first, last)| (first.0, last.0, days.unwrap_or_default()));
        TimeRow { label: traject.title.to_owned(), spans: span.into_iter().collect(), events }
    }

    fn name(&self, organisation: &str, step: Step) -> String {
        super::board::step_name(self.scene, organisation, step, self.lang)
    }
}

/// The number of a step in the usual order.
fn number(step: Step) -> String {
    (Step::ALL.iter().position(|other| *other == step).unwrap_or(0) + 1).to_string()
}
