//! A form on paper: the same questions with boxes to tick and lines to write on.

use super::form::{Form, Point, Question, Takes};
use super::{Block, Document, Inline, Table};

/// A place to write, as wide as the page lets it.
const LINE: &str = "………………………………………………………………";
/// More points than this are numbers on one line.
const MANY: usize = 7;
const BOX: &str = "☐";

/// A form as a document to print.
#[must_use]
pub fn paper(form: &Form) -> Document {
    let facts = form.facts.iter().map(|(name, value)| vec![Inline::text(name), value.clone()]).collect();
    let intro = form.intro.iter().map(|text| vec![Block::paragraph(text)]).collect();
    let mut blocks = vec![Block::Table(Table { rows: facts, ..Table::default() }), Block::List(None, intro)];
    for section in &form.sections {
        if !section.title.is_empty() {
            blocks.push(Block::heading(2, &section.title));
        }
        blocks.extend(Some(&section.intro).filter(|intro| !intro.is_empty()).map(Block::paragraph));
        let mut above: &[String] = &[];
        for questions in section.questions.chunk_by(together) {
            let lead = &questions[0].lead;
            let same = lead.iter().zip(above).take_while(|(one, other)| one == other).count();
            blocks.extend(lead[same..].iter().map(|lead| Block::Paragraph(Inline::strong(lead))));
            blocks.extend(several(questions, form));
            above = lead;
        }
    }
    blocks.push(Block::paragraph(form.lang.say_with("form-paper-after", &[("to", form.to.as_str().into())])));
    Document { lang: form.lang, title: form.title.clone(), blocks }
}

/// Whether two questions stand in one table: the same points, under the same words.
fn together(one: &Question, next: &Question) -> bool {
    matches!((&one.takes, &next.takes), (Takes::Row(a), Takes::Row(b)) if a == b && a.len() <= MANY) && one.lead == next.lead
}

fn several(questions: &[Question], form: &Form) -> Vec<Block> {
    match &questions[0].takes {
        Takes::Row(points) if questions[0].help.is_empty() && points.len() <= MANY => vec![table(questions, points)],
        _ => questions.iter().flat_map(|question| one(question, form)).collect(),
    }
}

/// A row for each question, a column for each point.
fn table(questions: &[Question], points: &[Point]) -> Block {
    let name = |point: &Point| if point.label.is_empty() { point.value.to_string() } else { point.label.clone() };
    let header = [Vec::new()].into_iter().chain(points.iter().map(|point| Inline::text(name(point)))).collect();
    let row = |question: &Question| {
        let boxes = points.iter().map(|_| Inline::text(BOX));
        [Inline::text(called(question))].into_iter().chain(boxes).collect()
    };
    Block::Table(Table { header, rows: questions.iter().map(row).collect(), numeric: Vec::new() })
}

fn called(question: &Question) -> String {
    [question.sign.as_str(), &question.text].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn one(question: &Question, form: &Form) -> Vec<Block> {
    let mut blocks = vec![Block::Paragraph(Inline::strong(called(question)))];
    blocks.extend(Some(&question.help).filter(|help| !help.is_empty()).map(Block::paragraph));
    blocks.extend(place(question, form));
    let boxes: Vec<String> = boxes(question, form);
    if !boxes.is_empty() {
        blocks.push(Block::List(None, boxes.iter().map(|text| vec![Block::paragraph(format!("{BOX} {text}"))]).collect()));
    }
    if question.beside.remarks {
        blocks.push(Block::paragraph(format!("{}: {LINE}", form.lang.say("form-paper-beside"))));
    }
    blocks
}

/// The place for an answer that is not one box below another: points beside each other, lines, or a table of steps.
fn place(question: &Question, form: &Form) -> Vec<Block> {
    match &question.takes {
        Takes::Row(points) if points.len() > MANY => {
            let numbers: Vec<String> = points.iter().map(|point| format!("{BOX} {}", point.value)).collect();
            let meant: Vec<String> = points.iter().filter(|point| !point.label.is_empty()).map(point).collect();
            let meant = (!meant.is_empty()).then(|| Block::paragraph(meant.join(" · ")));
            std::iter::once(Block::paragraph(numbers.join("   "))).chain(meant).collect()
        }
        Takes::Scale(_) | Takes::Row(_) | Takes::Choice(_) => Vec::new(),
        Takes::Text | Takes::List => vec![Block::paragraph(LINE), Block::paragraph(LINE)],
        Takes::Actions => {
            let header = ["what", "by", "due"].map(|part| Inline::text(form.lang.say(&format!("form-step-{part}"))));
            let row = vec![Inline::text("\u{a0}"), Vec::new(), Vec::new()];
            vec![Block::Table(Table { header: header.to_vec(), rows: vec![row; 4], numeric: Vec::new() })]
        }
    }
}

/// What may be ticked, one below another: the answers, that one does not know, and that it does not apply.
fn boxes(question: &Question, form: &Form) -> Vec<String> {
    let word = |id: &str| form.lang.say(&format!("form-{id}"));
    let mut boxes: Vec<String> = match &question.takes {
        Takes::Row(points) if points.len() > MANY => Vec::new(),
        Takes::Scale(points) | Takes::Row(points) | Takes::Choice(points) => points.iter().map(point).collect(),
        Takes::Text | Takes::List | Takes::Actions => Vec::new(),
    };
    boxes.extend(question.beside.unknown.then(|| word("unknown")));
    boxes.extend(question.beside.not_applicable.then(|| format!("{}: {LINE}", word("na"))));
    boxes
}

fn point(point: &Point) -> String {
    match &point.value {
        serde_json::Value::Number(number) => format!("{number} {}", point.label).trim_end().to_owned(),
        _ => point.label.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, json};

    use super::*;
    use crate::document::form::{Beside, Section};
    use crate::lang::Lang;

    fn question(text: &str, lead: &str, takes: Takes) -> Question {
        Question {
            key: text.into(),
            sign: String::new(),
            mark: String::new(),
            text: text.into(),
            lead: [lead].into_iter().filter(|lead| !lead.is_empty()).map(str::to_owned).collect(),
            help: String::new(),
            takes,
            beside: Beside::default(),
            optional: false,
            apart: false,
        }
    }

    #[test]
    fn statements_under_the_same_words_share_a_table_and_the_rest_stands_alone() {
        let points =
            || Takes::Row(vec![Point { value: json!(1), label: "nee".into() }, Point { value: json!(2), label: "ja".into() }]);
        let questions = vec![
            question("a", "", points()),
            question("b", "", points()),
            question("c", "Rekenen op", points()),
            question("d", "", Takes::Text),
        ];
        let form = Form {
            lang: Lang::Nl,
            title: "t".into(),
            facts: Vec::new(),
            intro: Vec::new(),
            sections: vec![Section { title: String::new(), intro: String::new(), questions }],
            to: "coördinator".into(),
            after: Vec::new(),
            file: String::new(),
            carried: Map::new(),
            anonymous: true,
        };
        let blocks = paper(&form).blocks;
        let rows: Vec<usize> =
            blocks.iter().filter_map(|b| if let Block::Table(t) = b { Some(t.rows.len()) } else { None }).collect();
        assert_eq!(rows, [0, 2, 1]);
        assert!(blocks.contains(&Block::Paragraph(Inline::strong("Rekenen op"))) && blocks.contains(&Block::paragraph(LINE)));
    }
}
