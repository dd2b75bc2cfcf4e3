//! What a round among users comes to: barriers in their order, shares by category, groups, and two rounds beside each other.

mod barriers;
mod beside;
mod machine;
mod next;
mod remarks;
mod shares;
mod table;

use crate::document::{Block, Document, Inline};
use crate::lang::{Arg, Lang};
use crate::method::Fraction;
use crate::method::determinants::{Class, Judged, LineJudged, Verdict, percent};
use crate::method::responses::outcome::Outcome;
use crate::method::responses::remarks::Remarks;
use crate::model::{Moment, Plan, RecordId, Survey};
use crate::repo::Repo;

pub use machine::{json, result_json};
pub use table::sheet;

/// A round and what it comes to.
pub struct Round<'a> {
    /// Which round.
    pub id: &'a RecordId,
    /// Its record.
    pub survey: &'a Survey,
    /// What the product is called.
    pub product: &'a str,
    /// What the organisation is called.
    pub organisation: &'a str,
    /// What it comes to.
    pub outcome: &'a Outcome,
}

impl<'a> Round<'a> {
    /// A round with the names of its product and organisation.
    #[must_use]
    pub fn of(repo: &'a Repo<'_>, id: &'a RecordId, survey: &'a Survey, outcome: &'a Outcome) -> Self {
        let product = repo.product(&survey.product).map_or(survey.product.as_str(), |product| &product.title);
        let organisation = repo.organisation(&survey.organisation).map_or(survey.organisation.as_str(), |one| &one.title);
        Self { id, survey, product, organisation, outcome }
    }
}

/// What a person asked to see of a round.
pub struct Page<'a> {
    /// The round.
    pub round: Round<'a>,
    /// Another round of the same product, to lay beside it.
    pub against: Option<Round<'a>>,
    /// Whether groups were asked for.
    pub by_role: bool,
    /// What people wrote in their own words, masked where it looks like personal data.
    pub remarks: Vec<Remarks>,
    /// The plan for the product in the organisation, if there is one.
    pub plan: Option<&'a Plan>,
    /// The language.
    pub lang: Lang,
}

impl<'a> Page<'a> {
    /// The page as a document.
    #[must_use]
    pub fn document(&self) -> Document {
        let mut blocks = self.head();
        blocks.extend(self.barriers());
        if let Some(other) = &self.against {
            blocks.extend(self.beside(other));
        }
        blocks.extend(self.shares());
        if self.by_role {
            blocks.extend(self.by_role());
        }
        blocks.extend(self.remarks());
        blocks.extend(self.next());
        Document { lang: self.lang, title: self.title(), blocks }
    }

    /// The page in short, for beside a record.
    #[must_use]
    pub fn summary(&self) -> Vec<Block> {
        let mut blocks = self.head();
        blocks.extend(self.barriers());
        blocks.push(self.step("survey-show-all", format!("kt survey show {}", self.round.id.id)));
        blocks
    }

    fn say(&self, id: &str, args: &[Arg<'_>]) -> String {
        self.lang.say_with(id, args)
    }

    fn title(&self) -> String {
        self.say(title_id(self.round.survey.moment), &[("product", self.round.product.into())])
    }

    /// Who answered, when, and how the outcome is worked out.
    fn head(&self) -> Vec<Block> {
        let Round { survey, outcome, organisation, .. } = &self.round;
        let date = self.lang.date(survey.date.0);
        let answered = match survey.invited.filter(|invited| *invited > 0) {
            Some(invited) => {
                let share = self.lang.percent(outcome.people as f64 / f64::from(invited));
                let args = [("count", outcome.people.into()), ("invited", invited.into()), ("share", share.into())];
                self.say("survey-show-response", &args)
            }
            None => self.say("survey-show-people", &[("count", outcome.people.into())]),
        };
        let lead = self.say("survey-show-lead", &[("organisation", (*organisation).into()), ("date", date.into())]);
        let mut blocks = vec![Block::paragraph(format!("{lead} {answered}")), Block::paragraph(self.tally())];
        if self.is_indicative() {
            blocks.push(Block::paragraph(self.say("survey-show-all-indicative", &[])));
        }
        if outcome.strange > 0 {
            blocks.push(Block::paragraph(self.say("survey-show-strange", &[("count", outcome.strange.into())])));
        }
        blocks
    }

    /// Whether everything that is counted rests on few answers.
    fn is_indicative(&self) -> bool {
        let mut counted = self.round.outcome.judged.iter().filter(|one| one.whole.shares.is_some()).peekable();
        counted.peek().is_some() && counted.all(|one| one.whole.indicative)
    }

    /// How many determinants hinder, help, or neither.
    fn tally(&self) -> String {
        let judged = &self.round.outcome.judged;
        let count = |verdict: Verdict| judged.iter().filter(|one| one.whole.verdict == verdict).count();
        let limits = self.round.outcome.asked.list.thresholds;
        let args = [
            ("all", judged.len().into()),
            ("barriers", count(Verdict::Barrier).into()),
            ("facilitators", count(Verdict::Facilitator).into()),
            ("neutral", count(Verdict::Neutral).into()),
            ("few", count(Verdict::TooFew).into()),
            ("barrier", limits.barrier.into()),
            ("facilitator", limits.facilitator.into()),
        ];
        [self.say("survey-show-tally", &args), self.say("survey-show-rule", &args)].join(" ")
    }

    fn step(&self, id: &str, command: String) -> Block {
        Block::Paragraph(vec![Inline::Text(format!("{} ", self.say(id, &[]))), Inline::Code(command)])
    }

    /// The share of one class of answers, as people read it.
    fn share(&self, line: &LineJudged, class: Class) -> String {
        let limits = &self.round.outcome.limits;
        let aware = percent(self.round.outcome.asked.list.targets.aware);
        let limits = [limits.barrier, limits.facilitator, aware];
        line.shares.map_or_else(String::new, |shares| rounded(shares.share(class), &limits, self.lang))
    }

    /// What a determinant is called.
    fn name(&self, one: &Judged) -> String {
        let list = &self.round.outcome.asked.list;
        list.get(&one.measure.key).map_or(one.measure.key.as_str(), |determinant| determinant.name.text(self.lang)).to_owned()
    }

    /// The statement of a line; its id when it has none.
    fn line(&self, one: &Judged, line: usize) -> String {
        let id = &one.measure.lines[line];
        let round = &self.round.outcome.asked.round;
        let item = round.items.iter().find(|item| {
            let measure = &round.measures[item.column.measure];
            measure.key == one.measure.key && measure.lines[item.column.line] == *id
        });
        let text = item.and_then(|item| item.texts.get(1)).map(|text| text.text(self.lang));
        text.map_or_else(|| id.clone(), |text| text.trim_end_matches('.').to_owned())
    }
}

/// The id of the title of a round.
const fn title_id(moment: Moment) -> &'static str {
    match moment {
        Moment::Before => "survey-show-title-before",
        Moment::After => "survey-show-title-after",
    }
}

/// The parts in whole percents, as the charts show them.
fn percents(line: &LineJudged) -> Option<[u64; 3]> {
    shares::share(String::new(), line, String::new()).percents()
}

/// A share in whole percents, rounded half up; with a decimal where rounding would seem to reach a limit, or not to.
fn rounded(share: Fraction, limits: &[Fraction], lang: Lang) -> String {
    let whole = (share.number() * 100.0 + 0.5 + 1e-9).floor();
    let seems = |limit: &Fraction| whole >= (limit.number() * 100.0).round();
    if limits.iter().all(|limit| seems(limit) == (share >= *limit)) {
        lang.percent(share.number())
    } else {
        format!("{}%", lang.decimal(share.number() * 100.0))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use crate::method::determinants::Round;
    use crate::model::{CoreElement, Record};
    use crate::repo::{built_in_determinants, read_record};
    use crate::report::form::Questionnaire;

    fn record(kind: crate::model::Kind, text: &str) -> Record {
        read_record(kind, text).record.unwrap()
    }

    #[test]
    fn what_the_questionnaire_asks_is_what_is_counted() {
        let product = "---\ntitle: P\nkind: guideline\ncore:\n  - id: a\n    text: Doen\n  - id: b\n    text: Kiezen\n---\n";
        let survey = "product: p\norganisation: o\nchecklist: midi\nmoment: before\ndate: 2026-04-01\nlines:\n  personal-benefit:\n    - id: rust\n      nl: Rust\n";
        let Record::Product(product) = record(crate::model::Kind::Product, product) else { panic!() };
        let Record::Survey(survey) = record(crate::model::Kind::Survey, survey) else { panic!() };
        let list = built_in_determinants();
        let asked = Questionnaire { id: "o/p", survey: &survey, product: &product, determinants: &list };
        let asked: Vec<String> = asked.items().into_iter().map(|item| item.header).collect();
        let counted: Vec<String> = Round::of(&list, &survey.lines, &product.core).items.into_iter().map(|item| item.key).collect();
        assert_eq!(asked, counted);
        let core: [CoreElement; 0] = [];
        assert!(!Round::of(&list, &BTreeMap::new(), &core).items.iter().any(|item| item.key.starts_with("self-efficacy")));
    }
}
