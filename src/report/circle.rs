//! The circle from networks to use as a chart: which network made what, who decided on that, and whether it is in use.

use std::collections::BTreeSet;

use super::graph::{beside, last};
use crate::document::chart::{Chart, Circle as Drawn, Picture, Place};
use crate::document::{Block, Document};
use crate::lang::Lang;
use crate::method::circle::Circle;
use crate::method::ways::{Way, ways};
use crate::model::{Kind, Record, RecordId};
use crate::repo::Repo;

/// More lines than this nobody can follow in one picture.
const MOST: usize = 30;

/// What the circle leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Only {
    /// Nothing.
    All,
    /// What did not come from a network.
    FromNetworks,
}

/// The circle as a document of its own; nothing while there is no way along it.
#[must_use]
pub fn page(circle: &Circle, repo: &Repo<'_>, lang: Lang) -> Option<Document> {
    let chart = chart(circle, repo, Only::All, lang)?;
    let blocks = vec![Block::paragraph(chart.alternative.clone()), Block::chart(chart)];
    Some(Document { lang, title: repo.folder.settings.title.clone(), blocks })
}

/// The circle as a chart; nothing while there is no way along it.
#[must_use]
pub fn chart(circle: &Circle, repo: &Repo<'_>, only: Only, lang: Lang) -> Option<Chart> {
    let mut ways = ways(circle, repo);
    ways.retain(|way| only == Only::All || way.network.is_some());
    if ways.is_empty() {
        return None;
    }
    let words = Words { repo, lang };
    let counts = words.counts(&ways);
    let all = ways.len();
    ways.truncate(MOST);
    let places = ways.iter().enumerate().map(|(i, way)| words.way(way, i.checked_sub(1).map(|above| &ways[above]))).collect();
    let stages = ["networks", "made", "decisions", "in-use"].iter().zip(counts);
    let stages = stages.map(|(id, count)| lang.say_with(&format!("graph-circle-{id}"), &[("count", count.into())])).collect();
    let args = ["networks", "made", "decisions", "used"].into_iter().zip(counts).map(|(name, count)| (name, count.into()));
    let mut alternative = lang.say_with("graph-circle-alternative", &args.collect::<Vec<_>>());
    if all > MOST {
        let more = lang.say_with("graph-circle-more", &[("shown", MOST.into()), ("all", all.into())]);
        alternative = format!("{alternative} {more}");
    }
    let picture = Picture::Circle(Drawn { stages, back: lang.say("graph-circle-back"), ways: places });
    Some(Chart::new(lang, lang.say("graph-circle-title"), alternative, picture))
}

struct Words<'r> {
    repo: &'r Repo<'r>,
    lang: Lang,
}

impl Words<'_> {
    fn record(&self, id: &RecordId) -> Option<&Record> {
        self.repo.get(id.kind, &id.id).map(|stored| &stored.record)
    }

    /// How many networks, results, decisions, and plans of which use was seen.
    fn counts(&self, ways: &[Way<'_>]) -> [usize; 4] {
        let count = |ids: BTreeSet<&RecordId>| ids.len();
        [
            count(ways.iter().filter_map(|way| way.network).collect()),
            count(ways.iter().filter_map(|way| way.made).collect()),
            count(ways.iter().filter_map(|way| way.decision).filter(|id| id.kind == Kind::Decision).collect()),
            count(ways.iter().filter_map(|way| way.plan).filter(|id| self.is_seen(id)).collect()),
        ]
    }

    fn is_seen(&self, plan: &RecordId) -> bool {
        matches!(self.record(plan), Some(Record::Plan(plan)) if last(plan).is_some())
    }

    /// The places of a way below another one: what is the same up to there is not said again.
    fn way(&self, way: &Way<'_>, above: Option<&Way<'_>>) -> Vec<Place> {
        let same_network = above.is_some_and(|above| above.network == way.network);
        let same_made = same_network && above.is_some_and(|above| above.made == way.made);
        let same_decision = same_made && above.is_some_and(|above| above.decision == way.decision);
        let or_same = |same: bool, place: Place| if same { Place::Same } else { place };
        vec![
            or_same(same_network, self.told(way.network, "graph-circle-outside")),
            or_same(same_made, self.told(way.made, "graph-circle-nothing-made")),
            or_same(same_decision, self.decision(way)),
            self.plan(way),
        ]
    }

    fn told(&self, id: Option<&RecordId>, open: &str) -> Place {
        let title = id.and_then(|id| self.record(id)).map(|record| record.title().trim().to_owned());
        title.map_or_else(|| Place::Open(self.lang.say(open)), Place::There)
    }

    fn decision(&self, way: &Way<'_>) -> Place {
        let Some(_) = way.made else { return Place::Nothing };
        let Some(record) = way.decision.and_then(|id| self.record(id)) else {
            return Place::Open(self.lang.say("graph-circle-undecided"));
        };
        let text = beside(record, self.repo, self.lang).unwrap_or_default();
        match record {
            Record::Assessment(_) => Place::There(self.lang.say_with("graph-circle-translated", &[("who", text.into())])),
            _ => Place::There(text),
        }
    }

    fn plan(&self, way: &Way<'_>) -> Place {
        if let Some(id) = way.plan {
            let text = self.record(id).and_then(|record| beside(record, self.repo, self.lang)).unwrap_or_default();
            return if self.is_seen(id) { Place::There(text) } else { Place::Open(text) };
        }
        match way.decision.and_then(|id| self.record(id)) {
            Some(Record::Decision(one)) if one.decision.is_yes() => Place::Open(self.lang.say("graph-circle-no-plan")),
            _ => Place::Nothing,
        }
    }
}
