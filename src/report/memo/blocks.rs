//! The printed blocks that come from the memo's own front matter and its questions.

use super::{Material, Stage, labelled, stage, version};
use crate::document::{Block, Inline, Table};
use crate::method::full_stop::ended;
use crate::method::judgement::Judgement;
use crate::method::score::Counted;
use crate::model::{Condition, Date, DecisionKind, MemoOption, Question, Step};

/// So many unknown criteria are named when nobody asked anything.
const UNKNOWNS: usize = 5;

impl Material<'_> {
    pub(super) fn head(&self, minutes: usize) -> Vec<Block> {
        let mut rows = vec![("subject", self.product_title().to_owned())];
        rows.extend(self.memo.to.clone().map(|to| ("to", to)));
        rows.extend(self.memo.from.clone().map(|from| ("from", from)));
        rows.push(("date", self.dated()));
        rows.push(("version", self.versioned(minutes)));
        let belongs = self.belongs_to();
        if !belongs.is_empty() {
            rows.push(("belongs", belongs));
        }
        let row = |(name, text): (&str, String)| vec![Inline::text(self.say(&format!("memo-head-{name}"))), Inline::text(text)];
        let table = Block::Table(Table { rows: rows.into_iter().map(row).collect(), ..Table::default() });
        let exploration = self.is_exploration().then(|| Block::Paragraph(Inline::strong(self.say("memo-head-exploration"))));
        exploration.into_iter().chain([table]).collect()
    }

    fn dated(&self) -> String {
        let date = self.lang.date(self.memo.date.0);
        match self.memo.supersedes.as_deref().and_then(|id| self.repo.memo(id)) {
            Some(old) => self.say_with("memo-head-replaces", &[("date", date.into()), ("old", self.lang.date(old.date.0).into())]),
            None => date,
        }
    }

    fn versioned(&self, minutes: usize) -> String {
        let (stage, since) = stage(self.repo, self.id, self.memo);
        let stage =
            if self.is_exploration() && matches!(stage, Stage::Draft | Stage::Final) { "exploration" } else { stage.name() };
        let stage = self.say(&format!("memo-stage-{stage}"));
        let stage = since.map_or_else(|| stage.clone(), |date| format!("{stage} {}", self.lang.date(date.0)));
        let version = version(self.repo, self.memo);
        self.say_with(
            "memo-head-version-value",
            &[("version", version.into()), ("stage", stage.into()), ("minutes", minutes.into())],
        )
    }

    fn belongs_to(&self) -> String {
        let wish = self
            .wish()
            .map(|wish| self.say_with("memo-head-wish", &[("wish", wish.title.as_str().into()), ("rank", wish.rank.into())]));
        let assessment = self.judgement.as_ref().map(|judged| {
            let args = [("round", judged.selection.round().into()), ("count", judged.selection.used.len().into())];
            self.say_with("memo-head-assessment", &args)
        });
        wish.into_iter().chain(assessment).collect::<Vec<_>>().join("; ")
    }

    pub(super) fn asked(&self) -> Vec<Block> {
        let asked = match self.memo.asked.as_deref().map(ended).filter(|asked| !asked.is_empty()) {
            Some(asked) => Inline::text(asked),
            None => self.missing("asked"),
        };
        let by = match self.memo.needed_by {
            Some(date) => vec![Inline::Text(self.say_with("memo-asked-by", &[("date", self.lang.date(date.0).into())]))],
            None => self.missing("needed-by"),
        };
        let first = asked.into_iter().chain([Inline::Text(" ".to_owned())]).chain(by).collect();
        vec![Block::Paragraph(first), Block::Paragraph(self.advice())]
    }

    pub(super) fn options(&self) -> Vec<Block> {
        if self.memo.options.is_empty() {
            return vec![Block::Paragraph(self.missing("options"))];
        }
        let header = ["option", "benefit", "objection", "cost"].map(|name| Inline::text(self.say(&format!("memo-options-{name}"))));
        let rows = self.memo.options.iter().enumerate().map(|(i, option)| self.option(i, option)).collect();
        vec![Block::Table(Table { header: header.into(), rows, numeric: vec![3] })]
    }

    fn option(&self, i: usize, option: &MemoOption) -> Vec<Vec<Inline>> {
        let title = format!("{}. {}", letter(i), option.title);
        let title = match option.advised {
            true => Inline::strong(format!("{title} ({})", self.say("memo-options-advised"))),
            false => Inline::text(title),
        };
        let text = |text: &Option<String>| text.as_ref().map_or_else(|| Inline::text("–"), Inline::text);
        let about = if option.about { self.say("memo-about") + " " } else { String::new() };
        let cost = option.cost.map_or_else(|| self.say("memo-options-unknown"), |cost| format!("{about}{}", self.lang.money(cost)));
        vec![title, text(&option.benefit), text(&option.objection), Inline::text(cost)]
    }

    pub(super) fn conditions(&self) -> Vec<Block> {
        let items: Vec<Vec<Block>> = self.memo.conditions.iter().map(|one| vec![Block::paragraph(self.condition(one))]).collect();
        let mut blocks = match items.is_empty() {
            true => vec![Block::Paragraph(self.missing("conditions"))],
            false => vec![Block::List(Some(1), items)],
        };
        if let Some(judged) = &self.judgement {
            blocks.extend(self.unanswered(judged).into_iter().map(Block::paragraph));
        }
        blocks.push(Block::Paragraph(match self.memo.risk.as_deref() {
            Some(risk) => labelled(&self.say("memo-conditions-risk"), &ended(risk)),
            None => self.missing("risk"),
        }));
        blocks
    }

    pub(super) fn condition(&self, one: &Condition) -> String {
        let done = one.done.map(|date| self.say_with("memo-done", &[("date", self.lang.day(date.0).into())]));
        with_brackets(&one.what, one.by.as_deref(), one.due.map(|due| self.due(due)), done)
    }

    /// A day in the year of the memo without the year.
    fn due(&self, date: Date) -> String {
        if date.0.year() == self.memo.date.0.year() { self.lang.day(date.0) } else { self.lang.date(date.0) }
    }

    /// Must-haves that are barely in order always need a condition (`docs/method.md`, the scoring rule, 6).
    fn unanswered(&self, judged: &Judgement<'_>) -> Vec<String> {
        let answered = |id: &String| self.memo.conditions.iter().any(|condition| condition.criteria.contains(id));
        let open = judged.score.conditions.iter().filter(|id| !answered(id));
        open.map(|id| {
            self.say_with("memo-conditions-unanswered", &[("name", self.name(judged, id).into()), ("id", id.as_str().into())])
        })
        .collect()
    }

    pub(super) fn after(&self) -> Vec<Block> {
        let items: Vec<Vec<Block>> = self.memo.steps.iter().map(|step| vec![Block::paragraph(self.step(step))]).collect();
        let mut blocks = match items.is_empty() {
            true => vec![Block::Paragraph(self.missing("steps"))],
            false => vec![Block::List(None, items)],
        };
        let texts = [("measure", &self.memo.measure), ("stop", &self.memo.stop)];
        for (name, text) in texts {
            let needed = name == "measure" || self.memo.advice == Some(DecisionKind::Pilot);
            match text {
                Some(text) => blocks.push(Block::Paragraph(labelled(&self.say(&format!("memo-after-{name}")), &ended(text)))),
                None if needed => blocks.push(Block::Paragraph(self.missing(name))),
                None => {}
            }
        }
        blocks.push(Block::Paragraph(match self.memo.review {
            Some(date) => labelled(&self.say("memo-after-review"), &format!("{}.", self.lang.date(date.0))),
            None => self.missing("review"),
        }));
        blocks
    }

    fn step(&self, step: &Step) -> String {
        let done = step.done.map(|date| self.say_with("memo-done", &[("date", self.lang.day(date.0).into())]));
        with_brackets(&step.what, step.by.as_deref(), step.due.map(|due| self.due(due)), done)
    }

    pub(super) fn questions(&self) -> Vec<Block> {
        let mut questions: Vec<&Question> = self.repo.questions_on(self.id).map(|(_, question)| question).collect();
        questions.sort_by_key(|question| question.date);
        if questions.is_empty() {
            return vec![Block::paragraph(self.nothing_asked())];
        }
        let (open, answered): (Vec<_>, Vec<_>) = questions.into_iter().partition(|question| question.answer.is_none());
        let items = open.into_iter().chain(answered).map(|question| vec![Block::Paragraph(self.question(question))]);
        vec![Block::List(None, items.collect())]
    }

    /// That nobody asked anything; and what the assessors do not know, which a reader may well ask.
    fn nothing_asked(&self) -> String {
        let Some(judged) = &self.judgement else { return self.say("memo-questions-none") };
        let unknown = judged.rule().questions().filter(|question| judged.combined[&*question.id].value == Counted::Unknown);
        let names: Vec<String> = unknown.map(|question| format!("{} ({})", question.name(self.lang), question.id)).collect();
        if names.is_empty() {
            return self.say("memo-questions-none");
        }
        let shown = self.lang.and(&names[..names.len().min(UNKNOWNS)]);
        let more = names.len().saturating_sub(UNKNOWNS);
        self.say_with(
            "memo-questions-none-unknown",
            &[("names", shown.into()), ("more", more.into()), ("count", names.len().into())],
        )
    }

    fn question(&self, question: &Question) -> Vec<Inline> {
        let day = |date: Date| self.due(date);
        let told = match (&question.answer, question.expected) {
            (Some(answer), _) => {
                let text = answer.text.trim();
                self.say_with("memo-questions-answered", &[("date", day(answer.date).into()), ("text", text.into())])
            }
            (None, Some(expected)) => {
                let args = [("asked", day(question.date).into()), ("expected", day(expected).into())];
                self.say_with("memo-questions-expected", &args)
            }
            (None, None) => self.say_with("memo-questions-open", &[("asked", day(question.date).into())]),
        };
        vec![Inline::Text(format!("{} ", question.question.trim())), Inline::Emphasis(Inline::text(told))]
    }
}

/// A sentence with who, when and what became of it in brackets, before its full stop.
fn with_brackets(what: &str, by: Option<&str>, due: Option<String>, done: Option<String>) -> String {
    let what = what.trim().trim_end_matches('.');
    let inside: Vec<String> = by.map(str::to_owned).into_iter().chain(due).chain(done).collect();
    if inside.is_empty() { format!("{what}.") } else { format!("{what} ({}).", inside.join(", ")) }
}

/// A, B, C and so on; after Z comes AA.
fn letter(i: usize) -> String {
    let last = char::from(b'A' + u8::try_from(i % 26).unwrap_or(0));
    if i < 26 { last.to_string() } else { letter(i / 26 - 1) + &last.to_string() }
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn options_have_letters_that_do_not_run_out() {
        assert_eq!([0, 2, 25, 26, 52].map(letter), ["A", "C", "Z", "AA", "BA"]);
    }
}
