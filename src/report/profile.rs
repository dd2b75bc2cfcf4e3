//! The profile of an assessment as a chart: the score of each group with where it may still lie, and assessors beside each other.

use crate::document::chart::{Chart, Picture, Range, Ranges, Unit};
use crate::lang::Lang;
use crate::method::Fraction;
use crate::method::judgement::Judgement;
use crate::method::score::{Counted, Rule, Score, score};
use crate::model::Scoring;

/// The score of each group and the total; the range is what the unknown can still make of it.
#[must_use]
pub fn profile(rule: &Rule<'_>, score: &Score, lang: Lang) -> Chart {
    let row = |label: String, value: Option<Fraction>, range: Option<[Fraction; 2]>| Range {
        label,
        values: vec![value.map(Fraction::number)],
        range: range.filter(|[low, high]| low < high).map(|range| range.map(Fraction::number)),
    };
    let groups = score.groups.iter().map(|group| row(group_name(rule, &group.id, lang), group.score, group.range));
    let total = row(lang.say("assess-result-total"), score.total, score.range);
    let alternative = told(rule, score, lang);
    let values_are = vec![lang.say("chart-profile-score")];
    Chart::new(
        lang,
        lang.say("chart-profile"),
        alternative,
        picture(values_are, Unit::Decimal, groups.chain([total]).collect(), lang),
    )
}

/// The scores of each assessor by group, by the letter that each has in the table of answers; nothing for one assessor.
#[must_use]
pub fn beside(judged: &Judgement<'_>, roles: &[String], lang: Lang) -> Option<Chart> {
    if roles.len() < 2 || judged.checklist.scoring != Scoring::Weighted {
        return None;
    }
    let rule = judged.rule();
    let of_one = |answer: &dyn Fn(&str) -> Counted| score(&rule, answer);
    let scores: Vec<Score> =
        judged.selection.used.iter().map(|(_, one)| of_one(&|id| Counted::from_answer(one.answers.get(id)))).collect();
    let row = |id: &str| Range {
        label: group_name(&rule, id, lang),
        values: scores
            .iter()
            .map(|score| score.groups.iter().find(|group| group.id == id)?.score.map(|score| score.number().round()))
            .collect(),
        range: None,
    };
    let rows: Vec<Range> = judged.score.groups.iter().map(|group| row(&group.id)).collect();
    let apart = rows.iter().filter_map(|row| Some((spread(row)?, &row.label))).max_by(|a, b| a.0.total_cmp(&b.0));
    let (points, group) = apart.map_or((0.0, ""), |(points, label)| (points, label.as_str()));
    let args = [("group", group.into()), ("points", lang.counted(points))];
    let alternative = lang.say_with("chart-beside-alternative", &args);
    Some(Chart::new(lang, lang.say("chart-beside"), alternative, picture(roles.to_vec(), Unit::Number, rows, lang)))
}

fn picture(values_are: Vec<String>, unit: Unit, rows: Vec<Range>, lang: Lang) -> Picture {
    let [rows_are, range_is] = ["chart-profile-group", "chart-profile-range"].map(|id| lang.say(id));
    Picture::Ranges(Ranges { rows_are, values_are, range_is, scale: [0.0, 100.0], unit, rows })
}

fn group_name(rule: &Rule<'_>, id: &str, lang: Lang) -> String {
    let group = rule.checklist.groups.iter().find(|group| group.id == id);
    group.map_or_else(|| id.to_owned(), |group| format!("{id} {}", group.title.text(lang)))
}

/// The total with its highest and its lowest group.
fn told(rule: &Rule<'_>, score: &Score, lang: Lang) -> String {
    let scored = || score.groups.iter().filter_map(|group| Some((group.score?, group)));
    let name = |found: Option<(Fraction, _)>| {
        found.map_or_else(String::new, |(_, group): (_, &crate::method::score::GroupScore)| group_name(rule, &group.id, lang))
    };
    let args = [
        ("total", score.total.map_or_else(|| "–".to_owned(), |total| lang.decimal(total.number())).into()),
        ("high", name(scored().max_by_key(|(score, _)| *score)).into()),
        ("low", name(scored().min_by_key(|(score, _)| *score)).into()),
    ];
    lang.say_with("chart-profile-alternative", &args)
}

/// How far the values of a row lie apart.
fn spread(row: &Range) -> Option<f64> {
    let values = || row.values.iter().copied().flatten();
    let least = values().fold(None, |least: Option<f64>, value| Some(least.map_or(value, |least| least.min(value))))?;
    Some(values().fold(least, f64::max) - least)
}
