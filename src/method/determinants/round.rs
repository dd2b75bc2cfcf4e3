//! What a round asks: every determinant with its lines and parts, as the columns of its answers.

use std::collections::BTreeMap;

use super::{Column, Layout, Limits, MeanLimits, Measure, PairLimits, Part, Scale, Shape};
use crate::model::{
    Bilingual, CoreElement, Determinant, DeterminantRule, Determinants, Direction, Line, LinesFrom, Scale as Labels,
};

/// A column that a round asks for.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its header: `determinant[.line][.part]`.
    pub key: String,
    /// What its answers are.
    pub column: Column,
    /// The names of its scale, and of the other one that is taken too.
    pub scales: Vec<String>,
    /// What it is about: the statement, then the line, then the question on that line, as far as there are.
    pub texts: Vec<Bilingual>,
}

/// What a round asks.
#[derive(Clone, Debug)]
pub struct Round {
    /// The determinants.
    pub measures: Vec<Measure>,
    /// The columns, in order.
    pub items: Vec<Item>,
}

impl Round {
    /// What a round asks: the determinants of a list, with the round's own lines and the core elements of the product.
    #[must_use]
    pub fn of(list: &Determinants, lines: &BTreeMap<String, Vec<Line>>, core: &[CoreElement]) -> Self {
        let mut round = Self { measures: Vec::new(), items: Vec::new() };
        for determinant in &list.list {
            round.ask(list, determinant, &lines_of(determinant, lines, core));
        }
        round
    }

    fn ask(&mut self, list: &Determinants, determinant: &Determinant, lines: &[Line]) {
        let measure = self.measures.len();
        let names: Vec<String> = lines.iter().map(|line| line.id.clone()).collect();
        for (number, line) in lines.iter().enumerate() {
            let parts = if determinant.parts.is_empty() { vec![None] } else { determinant.parts.iter().map(Some).collect() };
            for (place, part) in parts.into_iter().enumerate() {
                let scales: Vec<String> = match part {
                    Some(part) => vec![part.scale.clone()],
                    None => determinant.scale.iter().chain(&determinant.variants).cloned().collect(),
                };
                let column = Column {
                    measure,
                    line: number,
                    part: if place == 0 { Part::First } else { Part::Second },
                    scale: scale(list, &scales),
                    mirrored: line.direction == Direction::Negative,
                };
                let key = [determinant.key.as_str(), &line.id, part.map_or("", |part| &part.id)];
                let key = key.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(".");
                let texts = [Some(determinant.statement.clone()), Some(line.text()), part.map(|part| part.question.clone())];
                let texts = texts.into_iter().flatten().filter(|text| *text != Bilingual::default()).collect();
                self.items.push(Item { key, column, scales, texts });
            }
        }
        let shape = shape(determinant, &names);
        self.measures.push(Measure { key: determinant.key.clone(), number: determinant.number, shape, lines: names });
    }

    /// The item with this header; underscores are read as hyphens.
    #[must_use]
    pub fn find(&self, header: &str) -> Option<usize> {
        let key = header.trim().to_ascii_lowercase().replace('_', "-");
        self.items.iter().position(|item| item.key == key)
    }

    /// The layout of answers that come in these columns. Determinants and lines without a column are left out.
    #[must_use]
    pub fn layout(&self, items: &[usize]) -> Layout {
        let columns = || items.iter().map(|item| self.items[*item].column);
        let mut layout = Layout::default();
        for (at, measure) in self.measures.iter().enumerate() {
            let asked = |line: &usize| columns().any(|column| (column.measure, column.line) == (at, *line));
            let lines: Vec<usize> = (0..measure.lines.len()).filter(asked).collect();
            if !lines.is_empty() {
                let names = lines.iter().map(|line| measure.lines[*line].clone()).collect();
                layout.measures.push(Measure { lines: names, ..measure.clone() });
            }
        }
        layout.columns = columns().map(|column| self.placed(column, &layout.measures)).collect();
        layout
    }

    /// A column with the places of its determinant and line among those that are measured.
    fn placed(&self, column: Column, measures: &[Measure]) -> Column {
        let asked = &self.measures[column.measure];
        let measure = measures.iter().position(|one| one.key == asked.key).expect("the measure of a column is kept");
        let line = measures[measure].lines.iter().position(|line| *line == asked.lines[column.line]);
        Column { measure, line: line.expect("the line of a column is kept"), ..column }
    }
}

/// The limits of a list.
#[must_use]
pub fn limits(list: &Determinants) -> Limits {
    let given = list.thresholds;
    Limits::new(given.barrier, given.facilitator, given.minimum, given.indicative)
}

/// The lines of a determinant: those of the round, else of the list, else the core elements; a single statement is one line
/// without a name.
fn lines_of(determinant: &Determinant, own: &BTreeMap<String, Vec<Line>>, core: &[CoreElement]) -> Vec<Line> {
    let single = || Line { id: String::new(), nl: None, en: None, direction: determinant.direction };
    match (determinant.lines, own.get(&determinant.key).filter(|lines| !lines.is_empty())) {
        (None, _) => vec![single()],
        (_, Some(lines)) => lines.clone(),
        (Some(LinesFrom::Core), None) => core.iter().map(of_core).collect(),
        (Some(LinesFrom::Own), None) => determinant.default_lines.clone(),
    }
}

/// A core element as a line; its text has one language only.
fn of_core(element: &CoreElement) -> Line {
    Line { id: element.id.clone(), nl: Some(element.text.clone()), en: None, direction: Direction::Positive }
}

fn shape(determinant: &Determinant, lines: &[String]) -> Shape {
    let part = |limits: &BTreeMap<String, u32>, place: usize| {
        let name = &determinant.parts.get(place)?.id;
        limits.get(name).and_then(|limit| u8::try_from(*limit).ok())
    };
    let both = |limits: &BTreeMap<String, u32>| [part(limits, 0), part(limits, 1)];
    match (determinant.rule, &determinant.pair, lines) {
        (DeterminantRule::Pair, Some(pair), _) => {
            Shape::Pair(PairLimits { favourable: both(&pair.favourable), unfavourable: both(&pair.unfavourable) })
        }
        (DeterminantRule::Mean, ..) => Shape::MeanOfLines(determinant.mean.map_or_else(MeanLimits::default, |limits| MeanLimits {
            favourable: halves(limits.favourable),
            unfavourable: halves(limits.unfavourable),
        })),
        (DeterminantRule::Answer, _, [one]) if one.is_empty() => Shape::Single,
        _ => Shape::WorstLine,
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn halves(limit: f64) -> u64 {
    (limit * 2.0).round().max(0.0) as u64
}

/// A scale by its names: the first, on which answers of the others are taken too.
fn scale(list: &Determinants, names: &[String]) -> Scale {
    let mut scales = names.iter().filter_map(|name| list.scales.get(name)).map(of_labels);
    let first = scales.next().unwrap_or_else(|| Scale::new(0, &[], &[], &[]));
    scales.fold(first, |scale, other| scale.or(&other))
}

fn of_labels(labels: &Labels) -> Scale {
    let scale = Scale::new(labels.labels.nl.len(), &labels.unfavourable, &labels.neutral, &labels.favourable);
    if labels.unknown == Bilingual::default() { scale } else { scale.or_unknown() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repo::built_in_determinants;

    fn core() -> Vec<CoreElement> {
        ["stap-1", "stap-2"].map(|id| CoreElement { id: id.into(), text: "Doen".into() }).into()
    }

    #[test]
    fn a_round_asks_every_determinant_with_its_lines_and_parts() {
        let round = Round::of(&built_in_determinants(), &BTreeMap::new(), &core());
        let keys: Vec<&str> = round.items.iter().map(|item| item.key.as_str()).collect();
        for key in ["time-available", "self-efficacy.stap-2", "social-support.collegas", "outcome-expectations.doel-1.chance"] {
            assert!(keys.contains(&key), "{key} is not among {keys:?}");
        }
        assert_eq!(round.measures.len(), 29);
        assert_eq!(round.find("Time_Available"), keys.iter().position(|key| *key == "time-available"));
        let complexity = &round.items[round.find("complexity").unwrap()];
        assert!(complexity.column.mirrored);
    }

    #[test]
    fn the_round_brings_its_own_lines() {
        let line = Line { id: "rust".into(), nl: Some("Het geeft rust".into()), en: None, direction: Direction::Negative };
        let own = BTreeMap::from([("personal-benefit".to_owned(), vec![line])]);
        let round = Round::of(&built_in_determinants(), &own, &core());
        let item = &round.items[round.find("personal-benefit.rust").unwrap()];
        assert!(item.column.mirrored && round.find("personal-benefit.houvast").is_none());
        assert_eq!(round.measures[item.column.measure].shape, Shape::WorstLine);
    }

    #[test]
    fn only_determinants_and_lines_with_a_column_are_measured() {
        let round = Round::of(&built_in_determinants(), &BTreeMap::new(), &core());
        let layout = round.layout(&[round.find("self-efficacy.stap-2").unwrap(), round.find("knowledge").unwrap()]);
        let keys: Vec<&str> = layout.measures.iter().map(|measure| measure.key.as_str()).collect();
        assert_eq!(keys, ["self-efficacy", "knowledge"]);
        assert_eq!(layout.measures[0].lines, ["stap-2"]);
        assert_eq!((layout.columns[0].measure, layout.columns[0].line, layout.columns[1].measure), (0, 0, 1));
    }
}
