//! The result of an assessment: as JSON with unrounded numbers, and as blocks that a person reads.

use serde_json::{Map, Value, json};

use super::answer::note;
use super::profile::profile;
use crate::document::{Block, Inline, Table};
use crate::lang::{Arg, Lang};
use crate::method::Fraction;
use crate::method::knock_out::lacks_remedy;
use crate::method::score::{Counted, Rule, Score, score, strongest, weakest};
use crate::method::tally::{Tally, tally};
use crate::model::{Answers, ChecklistQuestion, ProductClass, QuestionType, Scoring, Set};

/// How many questions are named as lowest and as highest.
const NAMED: usize = 3;

/// The result of one assessment for machines; the keys differ by how its checklist is counted.
#[must_use]
pub fn assessment_json(rule: &Rule<'_>, answers: &Answers) -> Value {
    match rule.checklist.scoring {
        Scoring::Weighted => score_json(rule, &score(rule, |id| Counted::from_answer(answers.get(id)))),
        Scoring::Mean | Scoring::Count | Scoring::None => tally_json(rule, answers),
    }
}

/// A score for machines, with unrounded numbers.
#[must_use]
pub fn score_json(rule: &Rule<'_>, score: &Score) -> Value {
    let number = |fraction: Option<Fraction>| fraction.map(Fraction::number);
    let groups: Map<String, Value> = score.groups.iter().map(|group| (group.id.clone(), json!(number(group.score)))).collect();
    let knock_outs: Vec<Value> =
        score.knock_outs.iter().map(|(id, remediable)| json!({"id": id, "remediable": remediable})).collect();
    json!({
        "class": rule.class,
        "set": rule.set,
        "applicable_weight": score.applicable,
        "answered_weight": score.answered,
        "coverage": score.coverage.number(),
        "total": number(score.total),
        "range": score.range.map(|range| range.map(Fraction::number)),
        "groups": groups,
        "gaps": score.gaps,
        "knock_outs": knock_outs,
        "conditions": score.conditions,
        "unknown_must_haves": score.unknown_must_haves,
        "outcome": score.outcome.name(),
        "rule": score.rule,
        "provisional": score.provisional,
        "sensitive": score.sensitive,
    })
}

fn tally_json(rule: &Rule<'_>, answers: &Answers) -> Value {
    let (total, groups) = tally(rule.checklist, rule.questions(), answers);
    let one = |tally: &Tally| {
        let mut value = json!({"questions": tally.of, "answered": tally.answered});
        match rule.checklist.scoring {
            Scoring::Mean => value["mean"] = json!(tally.mean()),
            Scoring::Count => {
                value["done"] = json!(tally.done);
                value["planned"] = json!(tally.planned);
            }
            Scoring::Weighted | Scoring::None => {}
        }
        value
    };
    let mut value = one(&total);
    value["class"] = json!(rule.class);
    value["set"] = json!(rule.set);
    value["groups"] = groups.iter().map(|(id, tally)| (id.clone(), one(tally))).collect::<Map<_, _>>().into();
    value
}

/// The result of one assessment for a person.
#[must_use]
pub fn result(rule: &Rule<'_>, answers: &Answers, lang: Lang) -> Vec<Block> {
    let counted = |id: &str| Counted::from_answer(answers.get(id));
    match rule.checklist.scoring {
        Scoring::Weighted => {
            let unsaid = |id: &str| {
                answers
                    .get(id)
                    .zip(rule.checklist.question(id))
                    .is_some_and(|(answer, question)| lacks_remedy(rule.checklist, question, answer))
            };
            counted_out(rule, &score(rule, counted), &counted, &unsaid, lang)
        }
        Scoring::Mean | Scoring::Count => tallied(rule, answers, lang),
        Scoring::None => note(rule, answers, 2, lang),
    }
}

/// A weighted result: groups, extremes, what stands in the way, and the outcome with the rule that fired.
#[must_use]
pub fn weighted(rule: &Rule<'_>, score: &Score, counted: &dyn Fn(&str) -> Counted, lang: Lang) -> Vec<Block> {
    counted_out(rule, score, counted, &|_| false, lang)
}

/// The same; `unsaid` tells of which knock-outs it is not said whether they can be remedied.
fn counted_out(
    rule: &Rule<'_>,
    score: &Score,
    counted: &dyn Fn(&str) -> Counted,
    unsaid: &dyn Fn(&str) -> bool,
    lang: Lang,
) -> Vec<Block> {
    let mut blocks = vec![Block::chart(profile(rule, score, lang)), Block::paragraph(coverage(score, lang))];
    let low = weakest(rule, counted);
    let high = strongest(rule, counted);
    if !low.is_empty() {
        blocks.push(extremes(&low, &high, lang));
    }
    blocks.extend(in_the_way(rule, score, unsaid, lang));
    blocks.push(Block::Paragraph(outcome(rule, score, lang)));
    blocks.push(Block::paragraph(lang.say("assess-result-no-advice")));
    blocks
}

fn coverage(score: &Score, lang: Lang) -> String {
    let share = lang.percent(score.coverage.number());
    match score.range.map(|range| range.map(|end| lang.decimal(end.number()))) {
        None => lang.say_with("assess-result-coverage-none", &[("coverage", share.into())]),
        Some(_) if score.range.is_some_and(|[low, high]| low == high) => lang.say("assess-result-coverage-exact"),
        Some([low, high]) => {
            lang.say_with("assess-result-coverage", &[("low", low.into()), ("high", high.into()), ("coverage", share.into())])
        }
    }
}

/// The lowest and the highest numbers beside each other.
fn extremes(low: &[(&ChecklistQuestion, f64)], high: &[(&ChecklistQuestion, f64)], lang: Lang) -> Block {
    let header = ["", "assess-result-lowest", "", "assess-result-highest"];
    let header = header.map(|id| if id.is_empty() { String::new() } else { lang.say(id) });
    let cells = |(question, number): &(&ChecklistQuestion, f64)| [lang.short_number(*number), named(question, lang)];
    let rows = low.iter().zip(high).take(NAMED).map(|(low, high)| {
        let ([a, b], [c, d]) = (cells(low), cells(high));
        [a, b, c, d]
    });
    table(&header, rows, &[])
}

/// A question by its code and a few words.
#[must_use]
pub fn named(question: &ChecklistQuestion, lang: Lang) -> String {
    format!("{} {}", question.id, question.name(lang))
}

pub(super) fn names(rule: &Rule<'_>, ids: &[String], lang: Lang) -> String {
    let one = |id: &String| rule.checklist.question(id).map_or_else(|| id.clone(), |question| named(question, lang));
    lang.and(&ids.iter().map(one).collect::<Vec<_>>())
}

/// Knock-outs, conditions, unknown must-haves, gaps, and weights of the organisation's own.
fn in_the_way(rule: &Rule<'_>, score: &Score, unsaid: &dyn Fn(&str) -> bool, lang: Lang) -> Vec<Block> {
    let (open, said): (Vec<_>, Vec<_>) = score.knock_outs.iter().partition(|(id, _)| unsaid(id));
    let open: Vec<String> = open.into_iter().map(|(id, _)| id.clone()).collect();
    let knocked = |can: bool| said.iter().filter(|(_, c)| *c == can).map(|(id, _)| id.clone()).collect::<Vec<_>>();
    let own: Vec<String> = rule.weights.iter().map(|(id, weight)| format!("{id} {weight}")).collect();
    let told = [
        ("assess-result-knock-outs", names(rule, &knocked(false), lang)),
        ("assess-result-knock-outs-remediable", names(rule, &knocked(true), lang)),
        ("assess-result-knock-outs-open", names(rule, &open, lang)),
        ("assess-result-conditions", names(rule, &score.conditions, lang)),
        ("assess-result-unknown-must-haves", names(rule, &score.unknown_must_haves, lang)),
        ("assess-result-gaps", group_names(rule, &score.gaps, lang)),
        ("assess-result-weights", lang.and(&own)),
    ];
    let told = told.into_iter().filter(|(_, what)| !what.is_empty());
    let lines: Vec<Inline> =
        told.flat_map(|(id, what)| [Inline::Break, Inline::Text(lang.say_with(id, &[("what", what.into())]))]).skip(1).collect();
    if lines.is_empty() { Vec::new() } else { vec![Block::Paragraph(lines)] }
}

pub(super) fn group_names(rule: &Rule<'_>, ids: &[String], lang: Lang) -> String {
    let groups = rule.checklist.groups.iter().filter(|group| ids.contains(&group.id));
    lang.and(&groups.map(|group| format!("{} {}", group.id, group.title.text(lang))).collect::<Vec<_>>())
}

fn outcome(rule: &Rule<'_>, score: &Score, lang: Lang) -> Vec<Inline> {
    let outcome = lang.say(&format!("assess-outcome-{}", score.outcome.name()));
    let mut lines = Inline::strong(lang.say_with("assess-result-outcome", &[("outcome", outcome.into())]));
    let mut add = |text: String| lines.extend([Inline::Break, Inline::Text(text)]);
    add(fired(rule, score, lang));
    for (on, id) in [(score.provisional, "assess-result-provisional"), (score.sensitive, "assess-result-sensitive")] {
        if on {
            add(lang.say(id));
        }
    }
    lines
}

/// The rule that fired, in words with the limits of the checklist and what made it fire.
fn fired(rule: &Rule<'_>, score: &Score, lang: Lang) -> String {
    let limits = &rule.checklist.cut_offs;
    let args: [Arg<'_>; 8] = [
        ("because", because(rule, score, lang).into()),
        ("adopt", limits.adopt.into()),
        ("adopt-group", limits.adopt_group.into()),
        ("defer", limits.defer.into()),
        ("reject", limits.reject.into()),
        ("coverage", lang.percent(limits.coverage).into()),
        ("go-on", limits.quick_go_on.into()),
        ("stop", limits.quick_stop.into()),
    ];
    let hopeless = score.knock_outs.iter().any(|(_, remediable)| !remediable);
    let variant = match (rule.set, score.rule) {
        (Set::Full, 6) if rule.class == Some(ProductClass::K) => "-knowledge",
        (Set::Quick, 1) if !hopeless => "-total",
        _ => "",
    };
    let quick = if rule.set == Set::Quick { "quick-" } else { "" };
    lang.say_with(&format!("assess-rule-{quick}{}{variant}", score.rule), &args)
}

/// Why first something must be found out or repaired.
fn because(rule: &Rule<'_>, score: &Score, lang: Lang) -> String {
    let limit = rule.checklist.cut_offs.coverage;
    let reasons = [
        (!score.knock_outs.is_empty(), "assess-because-knock-out"),
        (!score.unknown_must_haves.is_empty(), "assess-because-must-have"),
        (!score.gaps.is_empty(), "assess-because-gap"),
        (score.coverage.number() < limit, "assess-because-coverage"),
    ];
    let args = [("coverage", lang.percent(limit).into())];
    let said: Vec<String> = reasons.iter().filter(|(fits, _)| *fits).map(|(_, id)| lang.say_with(id, &args)).collect();
    lang.and(&said)
}

/// The result of a checklist that is counted in a plain way, or not at all.
fn tallied(rule: &Rule<'_>, answers: &Answers, lang: Lang) -> Vec<Block> {
    let (total, groups) = tally(rule.checklist, rule.questions(), answers);
    let can_be_done = |group: Option<&str>| {
        let fits = |q: &&ChecklistQuestion| {
            matches!(q.kind, QuestionType::YesNo | QuestionType::Status) && group.is_none_or(|id| q.group == id)
        };
        rule.questions().filter(fits).count()
    };
    let counted = |tally: &Tally, group: Option<&str>| match rule.checklist.scoring {
        Scoring::Mean => tally.mean().map_or_else(|| "–".to_owned(), |mean| lang.decimal(mean)),
        Scoring::Count => {
            let args = [("done", tally.done.into()), ("planned", tally.planned.into()), ("of", can_be_done(group).into())];
            lang.say_with("assess-result-count", &args)
        }
        Scoring::Weighted | Scoring::None => String::new(),
    };
    let answered =
        |tally: &Tally| lang.say_with("assess-result-answered", &[("answered", tally.answered.into()), ("of", tally.of.into())]);
    let title = |id: &str| rule.checklist.groups.iter().find(|group| group.id == id).map_or("", |group| group.title.text(lang));
    let row = |id: &str, title: &str, tally: &Tally| {
        [id.to_owned(), title.to_owned(), counted(tally, (!id.is_empty()).then_some(id)), answered(tally)]
    };
    let rows = groups.iter().map(|(id, tally)| row(id, title(id), tally));
    vec![table(&[], rows.chain([row("", &lang.say("assess-result-total"), &total)]), &[])]
}

/// A table of texts.
pub(super) fn table<const N: usize>(header: &[String], rows: impl Iterator<Item = [String; N]>, numeric: &[usize]) -> Block {
    Block::Table(Table {
        header: header.iter().map(Inline::text).collect(),
        rows: rows.map(|row| row.into_iter().map(Inline::text).collect()).collect(),
        numeric: numeric.to_vec(),
    })
}
