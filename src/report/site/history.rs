//! What happened to a product, as the parts of its page: wishes, assessments together, questions, decision, plan.

use std::collections::BTreeSet;

use super::addresses::address;
use super::text::{facts, lines, list, organisation, words};
use crate::document::site::link;
use crate::document::{Block, Inline, Table};
use crate::lang::Lang;
use crate::model::{Condition, Decision, Kind, Memo, Organisation, Plan, Product, Question, RecordId, WishStatus};
use crate::report::assessment::weighted;
use crate::report::comparison::roles;
use crate::report::profile::beside;
use crate::report::scope::Scope;

/// The wishes that it answers.
pub(super) fn wishes(scope: &Scope<'_>, up: &str, product: &Product) -> Vec<Block> {
    let wishes = product.wishes.iter().filter_map(|id| Some((id, scope.repo.wish(id)?)));
    list(wishes.map(|(id, wish)| {
        let status = scope.word(status(wish.status));
        let whose = scope.organisation(&wish.organisation);
        vec![link(up, &address(Kind::Wish, id), wish.title.trim()), Inline::Text(format!(" · {whose} · {status}"))]
    }))
}

/// The code of the state of a wish.
pub(super) const fn status(status: WishStatus) -> &'static str {
    match status {
        WishStatus::Open => "open",
        WishStatus::Met => "met",
        WishStatus::Dropped => "dropped",
    }
}

/// What the assessors of each organisation say together. While there are fewer than the organisation asks for, nobody reads
/// what another answered; then only their number is told.
pub(super) fn assessments<'a>(scope: &Scope<'a>, up: &str, product: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let all = assessed(scope, product);
    for id in &all {
        let Some(judged) = scope.judged(id, product) else { continue };
        if all.len() > 1 || scope.has_several() {
            blocks.push(Block::Heading(3, vec![organisation(scope, up, id)]));
        }
        let wanted = scope.repo.organisation(id).map_or(2, Organisation::min_assessors);
        let found = judged.selection.used.len();
        if found < wanted {
            let args = [("found", found.into()), ("wanted", wanted.into())];
            blocks.push(Block::paragraph(scope.lang.say_with("site-assessment-waits", &args)));
            continue;
        }
        let roles = roles(&judged);
        let args = [("roles", scope.lang.and(&roles).into()), ("count", found.into()), ("round", judged.selection.round().into())];
        blocks.push(Block::paragraph(scope.lang.say_with("site-assessment-by", &args)));
        blocks.extend(deeper(weighted(&judged.rule(), &judged.score, &|id| judged.answer(id), scope.lang)));
        blocks.extend(beside(&judged, &roles, scope.lang).map(Block::chart));
    }
    blocks
}

/// The organisations for which a product was assessed.
fn assessed<'a>(scope: &Scope<'a>, product: &str) -> BTreeSet<&'a str> {
    let own = scope.repo.folder.settings.organisation.as_deref();
    let subject = RecordId::new(Kind::Product, product).to_string();
    let counting = scope.repo.assessments_of(&subject).filter(|(_, one)| one.counts());
    counting.filter_map(|(_, one)| one.organisation.as_deref().or(own)).collect()
}

fn deeper(blocks: Vec<Block>) -> Vec<Block> {
    crate::document::site::deeper(crate::document::Document { lang: Lang::Nl, title: String::new(), blocks })
}

/// Questions with their answers, in the order in which they were asked.
pub(super) fn questions(scope: &Scope<'_>, mut all: Vec<(&str, &Question)>) -> Vec<Block> {
    all.sort_by_key(|(id, question)| (question.date, *id));
    let one = |(_, question): &(&str, &Question)| {
        let args = [("role", question.asker.as_str().into()), ("date", scope.lang.date(question.date.0).into())];
        let asked = vec![
            Inline::Strong(lines(question.question.trim())),
            Inline::Break,
            Inline::Emphasis(Inline::text(scope.lang.say_with("site-question-by", &args))),
        ];
        let answer = match &question.answer {
            Some(answer) => {
                let args = [("role", answer.by.as_str().into()), ("date", scope.lang.date(answer.date.0).into())];
                let by = Inline::Emphasis(Inline::text(scope.lang.say_with("site-answer-by", &args)));
                [lines(answer.text.trim()), vec![Inline::Break, by]].concat()
            }
            None => Inline::text(scope.lang.say("site-answer-none")),
        };
        vec![Block::Paragraph(asked), Block::Paragraph(answer)]
    };
    if all.is_empty() { Vec::new() } else { vec![Block::List(None, all.iter().map(one).collect())] }
}

/// What was decided, by which role, why, and on which conditions.
pub(super) fn decision(scope: &Scope<'_>, memo: &Memo, decision: &Decision) -> Vec<Block> {
    let rows = [
        ("decision", Inline::strong(scope.word(decision.decision.name()))),
        ("by", words(Some(&decision.by))),
        ("date", Inline::text(scope.lang.date(decision.date.0))),
        ("reason", words(Some(&decision.reason))),
        ("advice", memo.advice.map(|advice| Inline::text(scope.word(advice.name()))).unwrap_or_default()),
        ("differs", words(decision.differs_because.as_deref())),
        ("review", decision.review.map(|date| Inline::text(scope.lang.date(date.0))).unwrap_or_default()),
    ];
    let mut blocks = facts(scope, rows);
    if !decision.conditions.is_empty() {
        blocks.push(Block::heading(3, scope.lang.say("site-conditions")));
        blocks.push(conditions(scope, &decision.conditions));
    }
    blocks
}

fn conditions(scope: &Scope<'_>, all: &[Condition]) -> Block {
    let date = |date: Option<crate::model::Date>| Inline::text(date.map(|date| scope.lang.date(date.0)).unwrap_or_default());
    let row = |one: &Condition| vec![lines(one.what.trim()), words(one.by.as_deref()), date(one.due), date(one.done)];
    let header = ["what", "by", "due", "done"].map(|id| Inline::text(scope.lang.say(&format!("site-condition-{id}"))));
    Block::Table(Table { header: header.into(), rows: all.iter().map(row).collect(), numeric: Vec::new() })
}

/// A plan in short.
pub(super) fn plan(scope: &Scope<'_>, up: &str, id: &str, plan: &Plan) -> Vec<Block> {
    let whose = scope.organisation(&plan.organisation);
    let name = scope.lang.say_with("site-plan-of", &[("organisation", whose.into())]);
    let mut blocks = vec![Block::Paragraph(vec![link(up, &address(Kind::Plan, id), name)])];
    blocks.extend(facts(
        scope,
        [
            ("aim", words(Some(&plan.aim))),
            ("coordinator", words(plan.coordinator.as_deref())),
            ("review", plan.review.map(|date| Inline::text(scope.lang.date(date.0))).unwrap_or_default()),
        ],
    ));
    blocks
}
