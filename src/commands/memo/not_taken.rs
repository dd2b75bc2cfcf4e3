//! What of a memo that came back from a word processor is not taken over, and the command that does it properly.

use crate::check::{masked, personal_data};
use crate::document::{Block, plain, running_text};
use crate::lang::Lang;
use crate::model::Memo;
use crate::render::markdown;
use crate::report::returned::{Changed, Edit, Section};

/// The memo that is meant.
pub(super) struct Meant<'m> {
    pub(super) id: &'m str,
    pub(super) memo: &'m Memo,
}

/// What may be taken over, and what may not for the personal data in it.
pub(super) struct Sifted {
    pub(super) edits: Vec<Edit>,
    /// The heading, and what was found, masked.
    pub(super) personal: Vec<(String, String)>,
}

/// Leaves out what brings personal data into the folder that was not there, and what belongs to no heading.
pub(super) fn sift(sections: &[Section], present: &str) -> Sifted {
    let mut sifted = Sifted { edits: Vec::new(), personal: Vec::new() };
    for section in sections.iter().filter(|section| !section.conflict && !section.torn) {
        for edit in &section.edits {
            match personal(edit, present) {
                Some(shown) => sifted.personal.push((section.heading.clone(), shown)),
                None => sifted.edits.push(edit.clone()),
            }
        }
    }
    sifted
}

/// The first that looks like personal data and is new, masked; an address may stand behind a link only.
fn personal(edit: &Edit, present: &str) -> Option<String> {
    [running_text(&edit.blocks), markdown::blocks(&edit.blocks)].iter().find_map(|text| {
        let mut found = personal_data(text).into_iter().map(|span| span.of(text));
        found.find(|found| !present.contains(found)).map(masked)
    })
}

/// A line for each thing that is not taken over.
pub(super) fn not_taken(sections: &[Section], personal: &[(String, String)], meant: &Meant<'_>, lang: Lang) -> Vec<String> {
    let mut lines = Vec::new();
    for section in sections {
        let heading = section.heading.as_str();
        for (name, changed) in section.printed.iter().filter(|_| !section.torn) {
            let command = command(name, changed, meant, lang);
            let args = [("heading", heading.into()), ("command", command.into())];
            lines.push(lang.say_with("memo-from-left-printed", &args));
        }
        if (section.torn || section.conflict) && section.own != Changed::default() {
            let id = if section.torn { "memo-from-left-torn" } else { "memo-from-left-conflict" };
            let args = [("heading", heading.into()), ("id", meant.id.into())];
            lines.push(lang.say_with(id, &args));
        }
    }
    let of_person = |(heading, shown): &(String, String)| {
        lang.say_with("memo-from-left-personal", &[("heading", heading.as_str().into()), ("shown", shown.as_str().into())])
    };
    lines.extend(personal.iter().map(of_person));
    lines
}

/// The command that changes what a printed block says.
fn command(name: &str, changed: &Changed, meant: &Meant<'_>, lang: Lang) -> String {
    if let Some(costs) = (name == "options").then(|| costs(changed)).filter(|costs| !costs.is_empty()) {
        return format!("kt edit memo/{}{costs}", meant.id);
    }
    let args = [("id", meant.id.into()), ("product", meant.memo.product.as_str().into())];
    lang.find(&format!("memo-from-do-{name}"), &args).unwrap_or_else(|| format!("kt edit memo/{}", meant.id))
}

/// The amounts that were changed in the table of options, as they are given to `kt edit`.
fn costs(changed: &Changed) -> String {
    let (Some(before), Some(after)) = (amounts(&changed.before), amounts(&changed.after)) else { return String::new() };
    let pairs = before.into_iter().zip(after).enumerate();
    pairs.filter(|(_, (before, after))| before != after).filter_map(|(option, (_, after))| set(option, &after)).collect()
}

/// The options are counted from nought, as in every path of keys.
fn set(option: usize, amount: &str) -> Option<String> {
    let digits = amount.trim_start_matches(|c: char| !c.is_ascii_digit()).trim_end_matches([' ', '-', ',']).replace(['.', ' '], "");
    let whole = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    whole.then(|| format!(" --set options.{option}.cost={digits}"))
}

/// The last column of the table, row by row.
fn amounts(blocks: &[Block]) -> Option<Vec<String>> {
    let table = blocks.iter().find_map(|block| if let Block::Table(table) = block { Some(table) } else { None })?;
    Some(table.rows.iter().map(|row| row.last().map(|cell| plain(cell)).unwrap_or_default()).collect())
}
