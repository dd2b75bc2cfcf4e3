//! What an assessor may still want to do before an assessment is final.

use super::assessment::{group_names, names};
use crate::document::Block;
use crate::lang::Lang;
use crate::method::knock_out::lacks_remedy;
use crate::method::score::{Counted, Rule, score};
use crate::model::{Answers, ChecklistQuestion, Scoring};

/// So many questions are named before the rest is counted.
const NAMED: usize = 6;

/// Questions by code and short name; of a long list the first, and how many more.
fn named(rule: &Rule<'_>, ids: &[String], lang: Lang) -> String {
    if ids.len() <= NAMED {
        return names(rule, ids, lang);
    }
    let short = |id: &String| names(rule, std::slice::from_ref(id), lang);
    let first = ids[..NAMED].iter().map(short).collect::<Vec<_>>().join(", ");
    lang.say_with("assess-closing-more", &[("names", first.into()), ("more", (ids.len() - NAMED).into())])
}

/// What an assessor may still want to do: must-haves without a number, knock-outs that do not say whether they can be
/// remedied, numbers without a source, thin groups.
#[must_use]
pub fn loose_ends(rule: &Rule<'_>, answers: &Answers, lang: Lang) -> Vec<Block> {
    let answer = |question: &ChecklistQuestion| answers.get(question.id.as_str());
    let ids = |fits: &dyn Fn(&ChecklistQuestion) -> bool| -> Vec<String> {
        rule.questions().filter(|question| fits(question)).map(|question| question.id.clone()).collect()
    };
    let open = |q: &ChecklistQuestion| answer(q).is_none_or(|a| !a.answers() && a.not_applicable.is_none());
    let must = ids(&|q| q.must_have && open(q));
    let others = ids(&|q| !q.must_have && open(q));
    let weighed = rule.checklist.scoring == Scoring::Weighted;
    let bare = ids(&|q| weighed && answer(q).is_some_and(|a| a.score.is_some() && a.source.is_none()));
    let gaps = match rule.checklist.scoring {
        Scoring::Weighted => score(rule, |id| Counted::from_answer(answers.get(id))).gaps,
        Scoring::Mean | Scoring::Count | Scoring::None => Vec::new(),
    };
    let half = ids(&|q| answer(q).is_some_and(|a| lacks_remedy(rule.checklist, q, a)));
    let told = [
        ("assess-closing-must-haves", names(rule, &must, lang)),
        ("assess-closing-remedy", names(rule, &half, lang)),
        ("assess-closing-open", named(rule, &others, lang)),
        ("assess-closing-no-source", named(rule, &bare, lang)),
        ("assess-closing-gaps", group_names(rule, &gaps, lang)),
    ];
    let told = told.into_iter().filter(|(_, what)| !what.is_empty());
    let items: Vec<Vec<Block>> =
        told.map(|(id, what)| vec![Block::paragraph(lang.say_with(id, &[("what", what.into())]))]).collect();
    let complete = if weighed { "assess-closing-complete" } else { "assess-closing-all" };
    if items.is_empty() { vec![Block::paragraph(lang.say(complete))] } else { vec![Block::List(None, items)] }
}
