//! What is derived from a record and its surroundings, for `kt list`, `kt show` and machines.

use serde_json::{Map, Value, json};

use super::assessment::{assessment_json, result};
use super::finance::{finance, finance_json};
use super::memo::{Material, is_stale, stage, version};
use super::practice::{self, Known, card_json};
use super::survey::{Page, Round, result_json};
use crate::Error;
use crate::document::Block;
use crate::lang::Lang;
use crate::method::judgement::NO_WEIGHTS;
use crate::method::length::lengths;
use crate::method::responses::outcome::Outcome;
use crate::method::score::Rule;
use crate::model::{Assessment, Kind, Memo, Network, Record, RecordId, Session, Survey};
use crate::repo::{self, Checklists, Repo, Stored, read_record};

/// What results are derived from.
pub struct Surroundings<'a> {
    repo: &'a Repo<'a>,
    checklists: Checklists,
}

impl<'a> Surroundings<'a> {
    /// Prepares what the results of several records share; checklists are read only when something is answered with them.
    ///
    /// # Errors
    /// When a checklist cannot be read for reasons that lie in the system.
    pub fn new(repo: &'a Repo<'a>) -> Result<Self, Error> {
        let counted = repo.of(Kind::Assessment).chain(repo.of(Kind::Survey)).next().is_some();
        Ok(Self { repo, checklists: if counted { repo::checklists(repo.folder)? } else { Checklists::new() } })
    }

    /// The checklists that results are counted with.
    #[must_use]
    pub const fn checklists(&self) -> &Checklists {
        &self.checklists
    }

    /// The result of a record; null when nothing is derived from its kind.
    #[must_use]
    pub fn result(&self, stored: &Stored) -> Value {
        match &stored.record {
            _ if stored.is_doubtful() => Value::Null,
            Record::Assessment(assessment) => self.assessment(assessment).unwrap_or_default(),
            Record::Memo(memo) => self.memo(stored, memo),
            Record::Finance(finance) => finance_json(finance),
            Record::Survey(survey) => {
                self.outcome(&stored.id, survey).map(|outcome| result_json(survey, &outcome)).unwrap_or_default()
            }
            Record::Network(network) => network_json(self.repo, &stored.id.id, network),
            Record::Practice(_) => Known::gather(self.repo, stored).map(|known| practice_json(&known)).unwrap_or_default(),
            _ => Value::Null,
        }
    }

    /// The result of an assessment or of the money as a person reads it; nothing for other records.
    #[must_use]
    pub fn told(&self, id: &RecordId, lang: Lang) -> Vec<Block> {
        match self.repo.get(id.kind, &id.id).map(|stored| &stored.record) {
            Some(Record::Assessment(assessment)) => {
                let rule = self.rule(assessment).filter(|_| !assessment.consensus);
                if let Some((known, rule)) = self.example(assessment).zip(rule) {
                    let answers = [&assessment.answers];
                    return practice::card(&known, &answers, rule.checklist, lang);
                }
                rule.map(|rule| result(&rule, &assessment.answers, lang)).unwrap_or_default()
            }
            Some(Record::Finance(record)) => finance(record, self.repo, lang),
            Some(Record::Survey(survey)) => self.survey(id, survey, lang),
            Some(Record::Plan(plan)) => {
                let command = format!("kt plan {} --format text", plan.product);
                vec![Block::paragraph(lang.say_with("plan-to-read", &[("command", command.into())]))]
            }
            Some(Record::Network(network)) => self.network(&id.id, network, lang),
            Some(Record::Practice(_)) => self.practice(id, lang),
            _ => Vec::new(),
        }
    }

    /// What a survey comes to; nothing without answers, or when they cannot be read.
    fn outcome(&self, id: &RecordId, survey: &Survey) -> Option<Outcome> {
        let product = self.repo.product(&survey.product);
        let outcome = Outcome::of(self.repo.folder, &self.checklists, (id, survey), product, false).ok()?;
        outcome.filter(|outcome| outcome.people > 0)
    }

    /// A survey in short: who answered, and its barriers.
    fn survey(&self, id: &RecordId, survey: &Survey, lang: Lang) -> Vec<Block> {
        let Some(outcome) = self.outcome(id, survey) else { return Vec::new() };
        let round = Round::of(self.repo, id, survey, &outcome);
        Page { round, against: None, by_role: false, remarks: Vec::new(), plan: None, lang }.summary()
    }

    /// Who is in a network, and what names it as its origin although the network does not name it.
    fn network(&self, id: &str, network: &Network, lang: Lang) -> Vec<Block> {
        let mut blocks = super::network::group(network, lang);
        let made = super::network::made_by(self.repo, id, network);
        let more = made.into_iter().filter(|stored| !network.results.contains(&stored.id.to_string()));
        let more: Vec<String> = more.map(|stored| format!("“{}” ({})", stored.record.title().trim(), stored.id)).collect();
        if !more.is_empty() {
            blocks.push(Block::paragraph(lang.say_with("network-made", &[("records", lang.and(&more).into())])));
        }
        blocks
    }

    /// The practice that an assessment is of, when it is one with the list of good practices.
    fn example(&self, assessment: &Assessment) -> Option<Known<'_>> {
        let subject = RecordId::parse(&assessment.subject).filter(|_| assessment.checklist == practice::CHECKLIST)?;
        Known::gather(self.repo, self.repo.get(subject.kind, &subject.id)?)
    }

    /// The score card of a practice; before anyone assessed it, how to.
    fn practice(&self, id: &RecordId, lang: Lang) -> Vec<Block> {
        let known = self.repo.get(id.kind, &id.id).and_then(|stored| Known::gather(self.repo, stored));
        let checklist = self.checklists.get(practice::CHECKLIST);
        match known.zip(checklist) {
            Some((known, checklist)) if !known.assessments.is_empty() => {
                let answers = known.answers();
                practice::card(&known, &answers, checklist, lang)
            }
            _ => vec![Block::paragraph(lang.say_with("practice-card-none", &[("id", id.to_string().into())]))],
        }
    }

    fn assessment(&self, assessment: &Assessment) -> Option<Value> {
        let rule = self.rule(assessment).filter(|_| !assessment.consensus)?;
        Some(assessment_json(&rule, &assessment.answers))
    }

    /// What an assessment is counted with.
    fn rule(&self, assessment: &Assessment) -> Option<Rule<'_>> {
        let checklist = self.checklists.get(&assessment.checklist)?;
        let subject = RecordId::parse(&assessment.subject)?;
        let of = assessment.organisation.as_deref().map(|id| RecordId::new(Kind::Organisation, id));
        if of.iter().chain([&subject]).any(|id| self.repo.is_doubtful(id)) {
            return None;
        }
        let product = (subject.kind == Kind::Product).then(|| self.repo.product(&subject.id)).flatten();
        let organisation = assessment.organisation.as_deref().and_then(|id| self.repo.organisation(id));
        Some(Rule {
            checklist,
            class: product.and_then(|product| self.repo.class(product)),
            set: assessment.set,
            weights: organisation.map_or(&NO_WEIGHTS, |organisation| &organisation.weights),
        })
    }

    fn memo(&self, stored: &Stored, memo: &Memo) -> Value {
        let material = Material::gather(self.repo, &self.checklists, &stored.id.id, memo);
        let body = read_record(Kind::Memo, &stored.text).body.of(&stored.text);
        let words: Map<String, Value> = lengths(body).iter().map(|length| (length.block.to_owned(), json!(length.words))).collect();
        let in_doubt = !self.repo.doubtful_about(&RecordId::new(Kind::Product, memo.product.as_str())).is_empty();
        let total: usize = lengths(body).iter().map(|length| length.words).sum();
        let stage = stage(self.repo, &stored.id.id, memo).0;
        json!({
            "status": stage.name(),
            "version": version(self.repo, memo),
            "words": words,
            "total_words": total,
            "stale": (!in_doubt).then(|| is_stale(&material)),
            "outcome": material.judgement.as_ref().map(|judged| judged.score.outcome.name()),
        })
    }
}

/// The sessions of a network counted, who is in it, and what came of it: what it names and what names it.
fn network_json(repo: &Repo<'_>, id: &str, network: &Network) -> Value {
    let meetings = network.meetings();
    let day = |session: Option<&(usize, &Session)>| session.map(|(_, session)| session.date.to_string());
    let with_lesson = meetings.iter().filter(|(_, session)| session.lesson.is_some()).count();
    let sessions = json!({
        "count": meetings.len(), "with_lesson": with_lesson, "first": day(meetings.first()), "last": day(meetings.last()),
    });
    let made: Vec<String> = super::network::made_by(repo, id, network).iter().map(|stored| stored.id.to_string()).collect();
    let end = network.end().map(|end| end.to_string());
    json!({"sessions": sessions, "group": super::network::group_json(network), "end": end, "made": made})
}

/// What is known of a practice, for machines: its card, and who translated it.
fn practice_json(known: &Known<'_>) -> Value {
    let mut value = card_json(&known.card(&known.answers()));
    value["assessments"] = json!(known.assessments.len());
    value["translated_by"] = known.translations.iter().filter_map(|one| one.organisation.as_deref()).collect();
    value
}
