//! What is known of the product: the outcome of the rule with its doubts, strong and weak points, and where assessors differ.

use super::Material;
use crate::document::{Block, Inline, Table};
use crate::method::combine::Combined;
use crate::method::judgement::Judgement;
use crate::model::{Assessment, Certainty, ChecklistQuestion, Set};

/// How many strong and weak points are named.
const POINTS: usize = 3;
/// How many differences are spelled out; of the rest only the number is told.
const DIFFERENCES: usize = 3;
/// The question of the product checklist on how certain it is that the product works.
const CERTAINTY: &str = "B2";

impl Material<'_> {
    pub(super) fn known(&self) -> Vec<Block> {
        let Some(judged) = &self.judgement else { return vec![Block::Paragraph(self.missing("known"))] };
        let mut rows = vec![("outcome", self.outcome(judged))];
        rows.push(("strong", Inline::text(self.points(&judged.strongest(POINTS)))));
        rows.push(("weak", Inline::text(self.points(&judged.weakest(POINTS)))));
        rows.extend(self.certainty(judged).map(|text| ("certainty", Inline::text(text))));
        rows.push(("difference", Inline::text(self.differences(judged))));
        let marks = self.marks(judged);
        if !marks.is_empty() {
            rows.push(("marks", Inline::text(marks.join("; "))));
        }
        let row = |(name, text): (&str, Vec<Inline>)| vec![Inline::text(self.say(&format!("memo-known-{name}"))), text];
        vec![Block::Table(Table { rows: rows.into_iter().map(row).collect(), ..Table::default() })]
    }

    /// The total, the outcome, and how much they rest on.
    fn outcome(&self, judged: &Judgement<'_>) -> Vec<Inline> {
        let score = &judged.score;
        let total = score.total.map_or_else(|| "–".to_owned(), |total| self.lang.decimal(total.number()));
        let range = score.range.map(|[low, high]| [self.lang.decimal(low.number()), self.lang.decimal(high.number())]);
        let mut doubts = Vec::new();
        if let Some([low, high]) = range.filter(|[low, high]| low != high) {
            doubts.push(self.say_with("memo-known-range", &[("low", low.into()), ("high", high.into())]));
        }
        doubts.push(self.say_with("memo-known-coverage", &[("share", self.lang.percent(score.coverage.number()).into())]));
        doubts.push(self.knock_outs(judged));
        let outcome = self.outcome_word(score.outcome);
        let text = self.say_with("memo-known-outcome-value", &[("outcome", outcome.into()), ("doubts", doubts.join(", ").into())]);
        vec![Inline::Strong(Inline::text(total)), Inline::Text(format!(" {text}"))]
    }

    fn knock_outs(&self, judged: &Judgement<'_>) -> String {
        if judged.score.knock_outs.is_empty() {
            return self.say("memo-known-no-knock-out");
        }
        let one = |(id, remediable): &(String, bool)| {
            let id_of_words = if *remediable { "memo-known-remediable" } else { "memo-known-not-remediable" };
            self.say_with(id_of_words, &[("name", self.name(judged, id).into())])
        };
        let names: Vec<String> = judged.score.knock_outs.iter().map(one).collect();
        self.say_with("memo-known-knock-out", &[("names", names.join(", ").into())])
    }

    /// What a question is called in lists.
    pub(super) fn name(&self, judged: &Judgement<'_>, id: &str) -> String {
        judged.checklist.question(id).map_or_else(|| id.to_owned(), |question| question.name(self.lang).to_owned())
    }

    fn points(&self, points: &[(&ChecklistQuestion, f64)]) -> String {
        let one = |(question, score): &(&ChecklistQuestion, f64)| {
            format!("{} ({})", question.name(self.lang), self.lang.short_number(*score))
        };
        points.iter().map(one).collect::<Vec<_>>().join(", ")
    }

    /// How certain it is that it works: the certainty of the assessors, and a remark of one who gave the combined
    /// number, else what that number means on the scale.
    fn certainty(&self, judged: &Judgement<'_>) -> Option<String> {
        let question = judged.checklist.question(CERTAINTY)?;
        let score = judged.answer(CERTAINTY).number()?;
        let answers: Vec<_> = judged.selection.used.iter().filter_map(|(_, a)| a.answers.get(CERTAINTY)).collect();
        let note = answers.iter().filter(|a| a.score == Some(score)).find_map(|a| a.note.as_deref());
        let text = note.map_or_else(|| self.anchor(question, score), str::to_owned);
        let mut sure: Vec<Certainty> = answers.iter().filter_map(|answer| answer.certainty).collect();
        sure.sort_by_key(|level| Certainty::ALL.iter().position(|other| other == level));
        let args = [("score", self.lang.short_number(score).into()), ("text", text.into())];
        Some(match sure.get(sure.len().saturating_sub(1) / 2) {
            Some(level) => format!(
                "{}: {}",
                self.say(&format!("memo-certainty-{}", level.name())),
                self.say_with("memo-known-certainty-value", &args)
            ),
            None => self.say_with("memo-known-certainty-value", &args),
        })
    }

    /// What a number means on the scale of a question; between two points, both.
    fn anchor(&self, question: &ChecklistQuestion, score: f64) -> String {
        let points =
            || question.anchors.iter().filter_map(|(point, text)| Some((point.parse::<f64>().ok()?, text.text(self.lang))));
        let below = points().filter(|(point, _)| *point <= score).max_by(|a, b| a.0.total_cmp(&b.0));
        let above = points().filter(|(point, _)| *point >= score).min_by(|a, b| a.0.total_cmp(&b.0));
        match (below, above) {
            (Some((low, text)), Some((high, _))) if low.total_cmp(&high).is_eq() => text.to_owned(),
            (Some((_, low)), Some((_, high))) => self.say_with("memo-known-between", &[("low", low.into()), ("high", high.into())]),
            (one, other) => one.or(other).map(|(_, text)| text.to_owned()).unwrap_or_default(),
        }
    }

    /// Where assessors lie far apart: which role gave what, and what they settled on.
    fn differences(&self, judged: &Judgement<'_>) -> String {
        if judged.selection.used.len() < 2 {
            return self.say("memo-known-one-assessor");
        }
        let apart = apart(judged);
        if apart.is_empty() {
            return self.say("memo-known-no-difference");
        }
        let mut told: Vec<String> =
            apart.iter().take(DIFFERENCES).map(|(question, one)| self.difference(judged, question, one)).collect();
        if apart.len() > DIFFERENCES {
            told.push(self.say_with("memo-known-more-differences", &[("count", (apart.len() - DIFFERENCES).into())]));
        }
        told.join("; ")
    }

    fn difference(&self, judged: &Judgement<'_>, question: &ChecklistQuestion, one: &Combined) -> String {
        let role = |assessment: &Assessment| assessment.assessor.clone().unwrap_or_default();
        let mut given: Vec<(f64, String)> = judged
            .selection
            .used
            .iter()
            .filter_map(|(_, a)| Some((a.answers.get(question.id.as_str())?.score?, role(a))))
            .collect();
        given.sort_by(|a, b| a.0.total_cmp(&b.0));
        let sides: Vec<String> = given.iter().map(|(score, role)| format!("{role} {}", self.lang.short_number(*score))).collect();
        let settled = one.value.number().filter(|_| one.settled).map(|score| self.lang.short_number(score));
        let end = match settled {
            Some(score) => self.say_with("memo-known-settled", &[("score", score.into())]),
            None if one.settled => self.say("memo-known-settled-unknown"),
            None => self.say("memo-known-to-discuss"),
        };
        format!("{}: {} – {end}", question.name(self.lang), sides.join(", "))
    }

    /// What a reader must know before leaning on the outcome.
    fn marks(&self, judged: &Judgement<'_>) -> Vec<String> {
        let mut marks = self.marks_of_score(judged);
        let signals = judged.combined.iter().filter(|(_, one)| one.signal);
        let signals: Vec<String> = signals.map(|(id, _)| self.name(judged, id)).collect();
        if !signals.is_empty() {
            marks.push(self.say_with("memo-mark-signal", &[("names", signals.join(", ").into())]));
        }
        let usual = |id: &String| judged.checklist.question(id).map(|question| question.weight);
        let deviating = judged.weights.iter().filter(|(id, weight)| usual(id).is_some_and(|usual| usual != **weight));
        let deviating: Vec<String> = deviating.map(|(id, weight)| format!("{id} {weight}")).collect();
        if !deviating.is_empty() {
            marks.push(self.say_with("memo-mark-weights", &[("weights", deviating.join(", ").into())]));
        }
        let needed = self.organisation().map_or(2, crate::model::Organisation::min_assessors);
        if judged.selection.used.len() < needed {
            marks.push(self.say_with("memo-mark-assessors", &[("needed", needed.into())]));
        }
        marks
    }

    /// What is not firm about the score itself.
    fn marks_of_score(&self, judged: &Judgement<'_>) -> Vec<String> {
        let score = &judged.score;
        let mut marks = Vec::new();
        marks.extend((judged.selection.set() == Set::Quick).then(|| self.say("memo-mark-quick")));
        marks.extend(score.provisional.then(|| self.say("memo-mark-provisional")));
        marks.extend(score.sensitive.then(|| self.say("memo-mark-sensitive")));
        if !score.unknown_must_haves.is_empty() {
            let names: Vec<String> = score.unknown_must_haves.iter().map(|id| self.name(judged, id)).collect();
            marks.push(self.say_with("memo-mark-unknown", &[("names", names.join(", ").into())]));
        }
        if !score.gaps.is_empty() {
            let gaps = judged.checklist.groups.iter().filter(|group| score.gaps.contains(&group.id));
            let gaps: Vec<&str> = gaps.map(|group| group.title.text(self.lang)).collect();
            marks.push(self.say_with("memo-mark-gaps", &[("names", gaps.join(", ").into())]));
        }
        marks
    }
}

/// What assessors must talk about: the largest difference first, then the must-haves, then as the checklist asks.
fn apart<'j>(judged: &'j Judgement<'_>) -> Vec<(&'j ChecklistQuestion, &'j Combined)> {
    let questions = judged.rule().questions();
    let mut apart: Vec<_> = questions.filter_map(|question| Some((question, judged.combined.get(&*question.id)?))).collect();
    apart.retain(|(_, one)| one.discuss);
    apart.sort_by(|(question, one), (other, two)| two.spread.total_cmp(&one.spread).then(other.must_have.cmp(&question.must_have)));
    apart
}
