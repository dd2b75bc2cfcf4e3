//! The shares of answers, drawn by category, and line by line where a determinant has several.

use super::{Page, percents};
use crate::document::chart::{Chart, Figures, Picture, Share, Shares};
use crate::document::{Block, Inline, Table};
use crate::method::Fraction;
use crate::method::determinants::{Class, Judged, LineJudged, Shape, Verdict};

/// A share as a chart draws it; without answers enough there is nothing to draw.
pub(super) fn share(label: String, line: &LineJudged, note: String) -> Share {
    let counts = line.shares.map(|shares| shares.counts().map(|count| u32::try_from(count).unwrap_or(u32::MAX)));
    Share { label, counts, note }
}

impl Page<'_> {
    /// A chart for each category, and one for the lines.
    pub(super) fn shares(&self) -> Vec<Block> {
        let mut blocks = vec![Block::heading(2, self.say("survey-show-shares", &[]))];
        let list = &self.round.outcome.asked.list;
        for category in &list.categories {
            let ours = |one: &&Judged| list.get(&one.measure.key).is_some_and(|known| known.category == category.id);
            let judged: Vec<&Judged> = self.round.outcome.judged.iter().filter(ours).collect();
            if judged.is_empty() {
                continue;
            }
            let rows: Vec<(String, LineJudged)> = judged.iter().map(|one| (self.name(one), one.whole)).collect();
            let name = category.name.text(self.lang);
            let title = self.say("survey-show-category", &[("category", name.into())]);
            blocks.push(self.chart(title, "survey-show-determinant", &rows));
            blocks.extend(judged.iter().filter_map(|one| self.counted(one)));
        }
        let several = |one: &&Judged| one.measure.shape != Shape::Single && one.lines.len() > 1;
        let several: Vec<&Judged> = self.round.outcome.judged.iter().filter(several).collect();
        if !several.is_empty() {
            blocks.push(Block::heading(2, self.say("survey-show-lines", &[])));
        }
        for one in several {
            let rows: Vec<(String, LineJudged)> =
                one.lines.iter().enumerate().map(|(at, line)| (self.line(one, at), *line)).collect();
            blocks.push(self.chart(self.name(one), "survey-show-line", &rows));
        }
        blocks
    }

    /// How a determinant with several statements was counted, where that is not each person's mean.
    fn counted(&self, one: &Judged) -> Option<Block> {
        let worst = one.worst.filter(|_| one.whole.shares.is_some())?;
        let id = if one.whole.mean.is_some() { "survey-show-counted-mean" } else { "survey-show-counted" };
        let args = [("name", self.name(one).into()), ("line", self.line(one, worst).into())];
        Some(Block::paragraph(self.say(id, &args)))
    }

    /// A chart with the figures behind it: shares, numbers, mean and outcome.
    fn chart(&self, title: String, rows_are: &str, rows: &[(String, LineJudged)]) -> Block {
        let parts = ["unfavourable", "neutral", "favourable"].map(|part| self.say(&format!("survey-show-{part}"), &[]));
        let picture = Shares {
            rows_are: self.say(rows_are, &[]),
            parts,
            rows: rows.iter().map(|(label, line)| share(label.clone(), line, self.note(line))).collect(),
        };
        let table = self.figures(&picture, rows);
        let alternative = self.say("survey-show-alternative", &[("rows", picture.rows_are.as_str().into())]);
        Block::chart(Chart {
            lang: self.lang,
            title,
            alternative,
            picture: Picture::Shares(picture),
            table,
            figures: Figures::Folded,
        })
    }

    /// The figures behind a chart.
    fn figures(&self, picture: &Shares, rows: &[(String, LineJudged)]) -> Table {
        let none = || "–".to_owned();
        let exactly = |share: Fraction| format!("{}%", self.lang.decimal(share.number() * 100.0));
        let heads = ["missing", "mean", "outcome"].map(|id| self.say(&format!("survey-show-{id}"), &[]));
        let [missing, mean, outcome] = heads;
        let header = std::iter::once(picture.rows_are.clone()).chain(picture.parts.iter().cloned());
        let header = header.chain(["n".to_owned(), missing, mean, outcome]).map(Inline::text).collect();
        let row = |(label, line): &(String, LineJudged)| {
            let percents = line.shares.map_or_else(|| [none(), none(), none()], |shares| shares.each().map(exactly));
            let n = line.shares.map_or_else(none, |_| line.n.to_string());
            let missing = line.shares.map_or_else(none, |_| line.missing.to_string());
            let mean = line.mean.map_or_else(none, |mean| self.lang.decimal(mean));
            let cells = std::iter::once(label.clone()).chain(percents).chain([n, missing, mean, self.verdict(line)]);
            cells.map(Inline::text).collect()
        };
        Table { header, rows: rows.iter().map(row).collect(), numeric: (1..7).collect() }
    }

    /// What stands after a bar: only what is worth a look, and the exact share where rounding would seem to say otherwise.
    fn note(&self, line: &LineJudged) -> String {
        let Some(shares) = line.shares else { return self.say("survey-note-too-few", &[]) };
        let mut words = match line.verdict {
            Verdict::Barrier | Verdict::Facilitator => vec![self.say(&format!("survey-mark-{}", line.verdict.name()), &[])],
            _ => Vec::new(),
        };
        let limits =
            [(Class::Unfavourable, self.round.outcome.limits.barrier), (Class::Favourable, self.round.outcome.limits.facilitator)];
        let drawn = percents(line).unwrap_or_default();
        for ((class, limit), drawn) in limits.into_iter().zip([drawn[0], drawn[2]]) {
            let share = shares.share(class);
            let seems = Fraction::new(i64::try_from(drawn).unwrap_or_default(), 100).is_some_and(|drawn| drawn >= limit);
            if seems != (share >= limit) {
                let exact = self.lang.decimal(share.number() * 100.0);
                words.push(self.say("survey-note-exact", &[("share", exact.into())]));
            }
        }
        words.extend(self.labels(line));
        words.join(", ")
    }

    /// What makes the count of a line less sure.
    fn labels(&self, line: &LineJudged) -> impl Iterator<Item = String> {
        let mixed = line.mixed.then(|| self.say("survey-label-mixed", &[]));
        let indicative = (line.indicative && !self.is_indicative()).then(|| self.say("survey-label-indicative", &[]));
        mixed.into_iter().chain(indicative)
    }

    /// What a line comes to, in a word or two.
    pub(super) fn verdict(&self, line: &LineJudged) -> String {
        let mut words = vec![self.say(&format!("survey-verdict-{}", line.verdict.name()), &[])];
        words.extend(self.labels(line));
        words.join(", ")
    }
}
