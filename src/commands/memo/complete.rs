//! Whether a memo has what its readers need before it is called final, and the sentence that names what is missing.

use crate::error::Error;
use crate::lang::Lang;
use crate::method::completeness::{lacks, mending, tells_of_money};
use crate::method::judgement::judge;
use crate::model::{Kind, Memo, Record, RecordId, Set, Status};
use crate::repo::{Checklists, Repo, read_record};
use crate::report::memo::CHECKLIST;

/// What a memo lacks, by name; empty when it may be final.
pub(crate) fn lacking(repo: &Repo<'_>, checklists: &Checklists, text: &str) -> Vec<&'static str> {
    let read = read_record(Kind::Memo, text);
    let Some(Record::Memo(memo)) = &read.record else { return Vec::new() };
    let analysed = || repo.finances().any(|(_, one)| one.product == memo.product && one.organisation == memo.organisation);
    let has_money = || analysed() || tells_of_money(read.body.of(text));
    lacks(memo, has_money, is_quick(repo, checklists, memo))
}

/// Whether only the short set of questions was answered.
fn is_quick(repo: &Repo<'_>, checklists: &Checklists, memo: &Memo) -> bool {
    let subject = RecordId::new(Kind::Product, memo.product.as_str());
    let judged = judge(repo, checklists, CHECKLIST, &subject, Some(&memo.organisation));
    judged.is_some_and(|judged| !judged.is_empty() && judged.selection.set() == Set::Quick)
}

/// What a change would call final although it is not: what is lacking after it, when the memo becomes final by it or
/// comes to lack more than it did.
pub(crate) fn spoiled(repo: &Repo<'_>, checklists: &Checklists, before: &str, after: &str) -> Vec<&'static str> {
    if status(after) != Some(Status::Final) {
        return Vec::new();
    }
    let now = lacking(repo, checklists, after);
    if status(before) != Some(Status::Final) {
        return now;
    }
    let was = lacking(repo, checklists, before);
    now.into_iter().filter(|one| !was.contains(one)).collect()
}

fn status(text: &str) -> Option<Status> {
    match read_record(Kind::Memo, text).record {
        Some(Record::Memo(memo)) => Some(memo.status),
        _ => None,
    }
}

/// What is lacking, in words.
pub(crate) fn named(lacks: &[&str], lang: Lang) -> String {
    lang.and(&lacks.iter().map(|one| lang.say(&format!("process-lack-{one}"))).collect::<Vec<_>>())
}

/// Why a memo cannot be final, or not be passed on; `id` is the sentence.
pub(crate) fn incomplete(id: &'static str, lacks: &[&str], memo: &str, product: &str, lang: Lang) -> Error {
    let error = Error::new(id).with("memo", memo).with("lacks", named(lacks, lang));
    error.with("command", mending(lacks, memo, product)).hint("error-memo-incomplete-hint")
}
