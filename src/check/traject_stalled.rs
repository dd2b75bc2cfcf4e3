//! Finds products that were begun on and then left for more than `process.stall-days` without a decision.
//! Source: `domain/systems.md`, A1 [own synthesis]: a step that stands still.

use foldhash::{HashMap, HashMapExt, HashSet};

use super::{Context, Detail, Facts, Level, Look, Rule};
use crate::keys;
use crate::model::{Date, Kind};
use crate::source::{At, Finding};

pub(super) const RULE: Rule = Rule::new("traject-stalled", Level::Warning, Look::Repository(run));

/// An organisation and a product.
type Pair<'f> = (&'f str, &'f str);

/// The last thing that happened, and the record that tells it best: the memo, else the last assessment.
struct Last {
    date: Date,
    file: usize,
    memo: bool,
}

fn run(facts: &Facts, context: &Context<'_>, found: &mut Vec<(usize, Finding)>) {
    let limit = i64::from(context.folder.settings.process.stall_days);
    let mut trajects = begun(facts, context);
    for pair in over(facts) {
        trajects.remove(&pair);
    }
    let torn = Torn::new(facts);
    let days = |last: &Last| context.today.days_since(last.date);
    let is_sure = |product: &str| !facts.is_doubtful(product) && !torn.of(product);
    let stalled = trajects.into_iter().filter(|((_, product), last)| days(last) > limit && is_sure(product));
    let mut stalled: Vec<(Pair<'_>, Last)> = stalled.collect();
    stalled.sort_unstable_by_key(|(pair, _)| *pair);
    found.extend(stalled.into_iter().map(|((_, product), last)| {
        let at = if last.memo { At::Value(keys!["date"]) } else { At::File };
        let finding = Finding::new(RULE.id, at).with("product", product).with("date", last.date.to_string());
        (last.file, finding.with("days", days(&last).to_string()))
    }));
}

/// The trajects on which someone worked, with the last thing that happened.
fn begun<'f>(facts: &'f Facts, context: &'f Context<'_>) -> HashMap<Pair<'f>, Last> {
    let mut trajects: HashMap<Pair<'_>, Last> = HashMap::new();
    let own = context.folder.settings.organisation.as_deref();
    for (file, fact) in facts.of(Kind::Assessment) {
        let Detail::Assessment(one) = &fact.detail else { continue };
        let pair = fact.names.at("organisation").or(own).zip(fact.subject().strip_prefix("product/"));
        if let Some(pair) = pair.filter(|_| fact.damaged().is_empty()) {
            note(&mut trajects, pair, Last { date: one.date, file, memo: false });
        }
    }
    for (file, fact, memo) in facts.memos() {
        if !fact.sound(&keys!["date"]) || facts.is_superseded(&fact.id.id) {
            continue;
        }
        let asked = facts.questions_on(&fact.id.id).map(|question| question.last);
        let date = asked.fold(memo.last, Date::max);
        note(&mut trajects, (fact.organisation(), fact.product()), Last { date, file, memo: true });
    }
    trajects
}

fn note<'f>(trajects: &mut HashMap<Pair<'f>, Last>, pair: Pair<'f>, last: Last) {
    let Some(before) = trajects.get_mut(&pair) else {
        trajects.insert(pair, last);
        return;
    };
    let better = (last.memo, last.date) >= (before.memo, before.date);
    let date = before.date.max(last.date);
    if better {
        *before = last;
    }
    before.date = date;
}

/// The trajects that are over: decided, or with a decision that is left out on purpose.
fn over(facts: &Facts) -> Vec<Pair<'_>> {
    let decided = facts.decisions().filter_map(|(_, fact, _)| facts.memo(fact.memo())).map(|(memo, _)| memo);
    let left_out = facts.of(Kind::Transfer).filter(|(_, fact)| matches!(fact.detail, Detail::Transfer { decides: false }));
    decided.chain(left_out.map(|(_, fact)| fact)).map(|fact| (fact.organisation(), fact.product())).collect()
}

/// What could not be read of memos, decisions and tailored trajects: a product in it may well be over.
struct Torn<'f> {
    words: HashSet<&'f str>,
    ids: Vec<&'f str>,
}

impl<'f> Torn<'f> {
    fn new(facts: &'f Facts) -> Self {
        let kinds = [Kind::Memo, Kind::Decision, Kind::Transfer];
        let unread = || facts.iter().filter(|(_, fact)| !fact.readable() && kinds.contains(&fact.id.kind)).map(|(_, fact)| fact);
        let lost = facts.decisions().map(|(_, fact, _)| fact.memo()).filter(|memo| facts.memo(memo).is_none());
        Self {
            words: unread().flat_map(|fact| fact.mentions().iter().map(String::as_str)).collect(),
            ids: unread().map(|fact| fact.id.id.as_str()).chain(lost).collect(),
        }
    }

    fn of(&self, product: &str) -> bool {
        let name = product.replace('/', "-");
        self.words.contains(product) || self.ids.iter().any(|id| id.ends_with(&name))
    }
}
