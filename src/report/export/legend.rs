//! The sheet that explains the others: for each column what it is, and which values can stand there. Of an answer that is the
//! question itself and its scale.

use crate::document::sheet::{Column, Datum, Sheet};
use crate::lang::{Arg, Lang};
use crate::model::{Checklist, ChecklistQuestion, Field, FieldType, Form, Kind, QuestionType, Scoring};
use crate::repo::{Checklists, embedded};

/// The columns of the sheet, by their key.
const COLUMNS: [&str; 4] = ["sheet", "column", "about", "values"];

/// The sheet that explains these sheets, each of one kind. Questions are told as the checklists word them.
#[must_use]
pub fn legend(sheets: &[(Kind, Sheet)], lists: &Checklists, lang: Lang) -> Sheet {
    let column = |key: &str| Column { key: key.to_owned(), name: lang.say(&format!("export-legend-{key}")), money: false };
    let rows = sheets.iter().flat_map(|(kind, sheet)| {
        let teller = Teller { kind: *kind, form: embedded::form(*kind), lists: used(sheet, lists, lang), lang };
        let row = |column: &Column| {
            let (about, values) = teller.told(&column.key);
            [&sheet.name, &column.name, &about, &values].map(Datum::text).to_vec()
        };
        sheet.columns.iter().map(row).collect::<Vec<_>>()
    });
    let rows = rows.collect();
    Sheet { name: lang.say("export-sheet-legend"), columns: COLUMNS.iter().map(|key| column(key)).collect(), rows }
}

/// The checklists that the rows of a sheet were answered with.
fn used<'l>(sheet: &Sheet, lists: &'l Checklists, lang: Lang) -> Vec<&'l Checklist> {
    let Some(place) = sheet.columns.iter().position(|column| column.key == "checklist") else { return Vec::new() };
    let named = |id: &str, list: &Checklist| {
        let mut cells = sheet.rows.iter().filter_map(|row| row.get(place)).map(Datum::plain);
        cells.any(|cell| cell == id || cell == list.title.text(lang))
    };
    lists.iter().filter(|(id, list)| named(id, list)).map(|(_, list)| list).collect()
}

/// What tells of the columns of one sheet.
struct Teller<'l> {
    kind: Kind,
    form: Option<Form>,
    lists: Vec<&'l Checklist>,
    lang: Lang,
}

impl Teller<'_> {
    /// What a column is, and what can stand in it.
    fn told(&self, key: &str) -> (String, String) {
        if let Some(id) = key.strip_prefix("answers.").and_then(|rest| rest.split('.').next()) {
            return self.question(id);
        }
        if let Some(id) = key.strip_prefix("result.groups.").and_then(|rest| rest.split('.').next()) {
            return (self.group(id), String::new());
        }
        let top = key.split('.').next().unwrap_or(key);
        let field = self.form.as_ref().and_then(|form| form.field(top));
        let id = key.replace(['.', '_'], "-");
        let of_kind = self.lang.find(&format!("export-legend-about-{}-{id}", self.kind), &[]);
        let own = of_kind.or_else(|| self.lang.find(&format!("export-legend-about-{id}"), &[]));
        let of_form = || field.map(|field| field.help.text(self.lang).to_owned());
        (own.or_else(of_form).unwrap_or_default(), field.map(|field| self.field(field)).unwrap_or_default())
    }

    fn say(&self, id: &str, args: &[Arg<'_>]) -> String {
        self.lang.say_with(id, args)
    }

    /// The question under a code in every checklist that was used; of several, each behind the name of its list.
    fn question(&self, id: &str) -> (String, String) {
        let asked: Vec<(&Checklist, &ChecklistQuestion)> =
            self.lists.iter().filter_map(|list| Some((*list, list.question(id)?))).collect();
        let [(_, only)] = asked.as_slice() else {
            let title = |list: &Checklist| list.title.text(self.lang).to_owned();
            let texts = asked.iter().map(|(list, one)| format!("{}: {}", title(list), one.question.text(self.lang)));
            let values = asked.iter().map(|(list, one)| format!("{}: {}", title(list), self.values(one)));
            return (texts.collect::<Vec<_>>().join("\n"), values.collect::<Vec<_>>().join("\n"));
        };
        (only.question.text(self.lang).to_owned(), self.values(only))
    }

    /// The values that a question takes, and what they mean.
    fn values(&self, question: &ChecklistQuestion) -> String {
        let word = |code: &&str| self.lang.find(&format!("show-value-{code}"), &[]).unwrap_or_else(|| (*code).to_owned());
        match question.kind {
            QuestionType::Scale => {
                let anchors = question.anchors.iter().map(|(point, text)| format!("{point}: {}", text.text(self.lang)));
                std::iter::once(self.say("export-legend-scale", &[])).chain(anchors).collect::<Vec<_>>().join("\n")
            }
            QuestionType::Choice => {
                question.choices.iter().map(|choice| choice.title.text(self.lang)).collect::<Vec<_>>().join("; ")
            }
            kind if !kind.codes().is_empty() => kind.codes().iter().map(word).collect::<Vec<_>>().join("; "),
            QuestionType::Rating => self.say("export-legend-rating", &[]),
            _ => self.say("export-legend-text", &[]),
        }
    }

    /// The score of a group of questions, by how its checklist counts.
    fn group(&self, id: &str) -> String {
        let told = self.lists.iter().filter_map(|list| {
            let group = list.groups.iter().find(|group| group.id == id)?;
            let counted = match list.scoring {
                Scoring::Weighted => "weighted",
                Scoring::Mean => "mean",
                Scoring::Count => "count",
                Scoring::None => "none",
            };
            let args = [("group", id.into()), ("title", group.title.text(self.lang).into())];
            Some(self.say(&format!("export-legend-group-{counted}"), &args))
        });
        told.collect::<Vec<_>>().join("\n")
    }

    /// The values that a field takes.
    fn field(&self, field: &Field) -> String {
        match field.shape {
            FieldType::Choice | FieldType::Choices => {
                field.choices.iter().map(|choice| choice.label(self.lang)).collect::<Vec<_>>().join("; ")
            }
            _ => String::new(),
        }
    }
}
