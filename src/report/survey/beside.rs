//! Beside each other: the people of each role, and two rounds of the same product.

use super::{Page, Round};
use crate::document::chart::{Chart, Picture, Range, Ranges, Unit};
use crate::document::{Block, Inline, Table};
use crate::lang::Arg;
use crate::method::determinants::{Change, Class, Judged, Movement, Verdict, change};

/// What stands where nothing is shown.
const NONE: &str = "–";

impl Page<'_> {
    /// The groups that may be shown, determinant by determinant.
    pub(super) fn by_role(&self) -> Vec<Block> {
        let outcome = self.round.outcome;
        let mut blocks = vec![Block::heading(2, self.say("survey-show-roles", &[]))];
        if outcome.groups.is_empty() {
            blocks.push(Block::paragraph(self.say("survey-show-no-roles", &[])));
            return blocks;
        }
        let legend = outcome.groups.iter().enumerate().map(|(at, one)| {
            let args = [("sign", sign(at).into()), ("role", one.role.as_str().into()), ("count", one.people.into())];
            vec![Block::paragraph(self.say("survey-show-role", &args))]
        });
        blocks.push(Block::List(None, legend.collect()));
        blocks.push(Block::paragraph(self.say("survey-show-roles-lead", &[])));
        let header = std::iter::once(self.say("survey-show-determinant", &[])).chain((0..outcome.groups.len()).map(sign));
        let row = |(at, one): (usize, &Judged)| {
            let cells = outcome.groups.iter().map(|group| self.cell(group.judged[at].as_ref()));
            std::iter::once(self.name(one)).chain(cells).map(Inline::text).collect()
        };
        let rows = outcome.judged.iter().enumerate().map(row).collect();
        let numeric = (1..=outcome.groups.len()).collect();
        blocks.push(Block::Table(Table { header: header.map(Inline::text).collect(), rows, numeric }));
        if outcome.hidden > 0 {
            blocks.push(Block::paragraph(self.say("survey-show-roles-hidden", &[("count", outcome.hidden.into())])));
        }
        blocks
    }

    /// The unfavourable share, marked when it is a barrier.
    fn cell(&self, one: Option<&Judged>) -> String {
        let Some(line) = one.map(|one| &one.whole).filter(|line| line.shares.is_some()) else { return NONE.to_owned() };
        let share = self.share(line, Class::Unfavourable);
        let mark = match line.verdict {
            Verdict::Barrier => " −",
            Verdict::Facilitator => " +",
            _ => "",
        };
        if line.indicative { format!("({share}{mark})") } else { format!("{share}{mark}") }
    }

    /// The two rounds beside each other: the earlier one first.
    pub(super) fn beside(&self, other: &Round<'_>) -> Vec<Block> {
        let ours = &self.round;
        let (before, after) = in_order(ours, other);
        let changes = change(&before.outcome.judged, &after.outcome.judged);
        let args = [("before", self.lang.date(before.survey.date.0).into()), ("after", self.lang.date(after.survey.date.0).into())];
        let mut blocks = vec![Block::heading(2, self.say("survey-show-beside", &args))];
        for movement in [Movement::Gone, Movement::New, Movement::Stayed] {
            let names: Vec<String> =
                changes.iter().filter(|one| one.movement == movement).map(|one| self.name(one.before)).collect();
            if !names.is_empty() {
                let id = format!("survey-show-moved-{}", movement.name());
                blocks.push(Block::paragraph(self.say(&id, &[("names", self.lang.and(&names).into())])));
            }
        }
        for category in &ours.outcome.asked.list.categories {
            let own = |one: &&Change<'_>| self.category(one.before) == Some(category.id.as_str());
            let own: Vec<&Change<'_>> = changes.iter().filter(own).collect();
            if !own.is_empty() {
                blocks.push(self.compared(&own, category.name.text(self.lang), &args));
            }
        }
        blocks
    }

    /// The category of a determinant.
    fn category(&self, one: &Judged) -> Option<&str> {
        self.round.outcome.asked.list.get(&one.measure.key).map(|known| known.category.as_str())
    }

    /// The two rounds for the determinants of one category.
    fn compared(&self, changes: &[&Change<'_>], category: &str, args: &[Arg<'_>]) -> Block {
        let heads =
            ["determinant", "before", "after", "moved"].map(|id| Inline::text(self.say(&format!("survey-show-{id}"), args)));
        let rows = changes.iter().map(|one| self.changed(one)).collect();
        let table = Table { header: heads.into(), rows, numeric: vec![1, 2] };
        match self.moved(changes, category, args) {
            Some(chart) => Block::chart(chart.with_table(table)),
            None => Block::Table(table),
        }
    }

    /// The unfavourable shares before and after on one line each, where both may be shown.
    fn moved(&self, changes: &[&Change<'_>], category: &str, args: &[Arg<'_>]) -> Option<Chart> {
        let row = |one: &&Change<'_>| {
            let values = one.unfavourable?.map(|share| Some(share.number() * 100.0));
            Some(Range { label: self.name(one.before), values: values.into(), range: None })
        };
        let rows: Vec<Range> = changes.iter().filter_map(row).collect();
        let count = |wanted: Movement| changes.iter().filter(|one| one.movement == wanted).count();
        let counts = [("gone", count(Movement::Gone).into()), ("new", count(Movement::New).into())];
        let alternative = self.say("survey-show-moved-alternative", &args.iter().cloned().chain(counts).collect::<Vec<_>>());
        let picture = Picture::Ranges(Ranges {
            rows_are: self.say("survey-show-determinant", &[]),
            values_are: ["before", "after"].map(|id| self.say(&format!("survey-show-{id}"), args)).into(),
            range_is: String::new(),
            scale: [0.0, 100.0],
            unit: Unit::Percent,
            rows,
        });
        let title = self.say("survey-show-moved-chart", &[("category", category.into())]);
        let drawn = matches!(&picture, Picture::Ranges(ranges) if !ranges.rows.is_empty());
        drawn.then(|| Chart::new(self.lang, title, alternative, picture))
    }

    fn changed(&self, one: &Change<'_>) -> Vec<Vec<Inline>> {
        let moved = self.say(&format!("survey-moved-{}", one.movement.name()), &[]);
        [self.name(one.before), self.cell(Some(one.before)), self.cell(Some(one.after)), moved]
            .into_iter()
            .map(Inline::text)
            .collect()
    }
}

/// The sign of a group in the table: A, B, C.
fn sign(at: usize) -> String {
    crate::source::sheet::letters(at)
}

/// The earlier and the later of two rounds: by moment, then by day.
pub(super) fn in_order<'r, 'a>(one: &'r Round<'a>, other: &'r Round<'a>) -> (&'r Round<'a>, &'r Round<'a>) {
    let key = |round: &Round<'_>| (matches!(round.survey.moment, crate::model::Moment::After), round.survey.date);
    if key(other) < key(one) { (other, one) } else { (one, other) }
}
