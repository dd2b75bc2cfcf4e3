//! The blocks of a memo that follow from its own fields, and from how far it is and what was asked about it: printed afresh by
//! the verbs that change the memo itself.
//!
//! Only these: what the memo says about the product keeps waiting for `kt memo --update`, after which a person reads it again.

use super::printed;
use crate::commands::session::Session;
use crate::model::{Kind, Record, RecordId};
use crate::repo::{Checklists, Repo, digest, read_record};
use crate::report::memo::{Material, OWN, minutes, reprint, stage};
use crate::source::markers::blocks;

/// A memo after its blocks were printed again.
pub(crate) struct Renewed {
    pub(crate) text: String,
    /// The blocks that a person changed by hand, and that were left as they are.
    pub(crate) left: Vec<&'static str>,
}

/// Prints these blocks afresh; a memo that was decided on or replaced does not change any more.
pub(crate) fn renewed(repo: &Repo<'_>, checklists: &Checklists, id: &str, text: &str) -> Renewed {
    let mut renewed = Renewed { text: text.to_owned(), left: Vec::new() };
    let read = read_record(Kind::Memo, text);
    let Some(Record::Memo(memo)) = &read.record else { return renewed };
    if stage(repo, id, memo).0.is_closed() {
        return renewed;
    }
    let material = Material::gather(repo, checklists, id, memo);
    let fresh = printed(&material, minutes(read.body.of(text), material.lang));
    for (name, fresh) in fresh {
        let Some(name) = OWN.into_iter().find(|one| *one == name) else { continue };
        let body = read_record(Kind::Memo, &renewed.text).body;
        let same = digest::of_block(&fresh);
        if blocks(body.of(&renewed.text)).named(name).is_none_or(|block| block.digest == same) {
            continue;
        }
        match reprint(&renewed.text, body, &[(name, fresh)]) {
            Ok(text) => renewed.text = text,
            Err(_) => renewed.left.push(name),
        }
    }
    renewed
}

/// Says that a person's own text was left, and how to see what `kt` would print there.
pub(crate) fn tell_left(left: &[&str], memo: &RecordId, session: &mut Session<'_>) -> std::io::Result<()> {
    if left.is_empty() {
        return Ok(());
    }
    let lang = session.lang;
    let titled = |name: &str| match name {
        "head" => lang.say("process-block-head"),
        _ => format!("“{}”", lang.say(&format!("memo-block-{name}"))),
    };
    let names = lang.and(&left.iter().map(|name| titled(name)).collect::<Vec<_>>());
    let args = [("blocks", names.into()), ("count", left.len().into()), ("memo", memo.id.as_str().into())];
    session.screen.talk(&lang.say_with("process-block-left", &args))
}
