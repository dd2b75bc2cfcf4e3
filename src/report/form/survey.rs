//! A round as a questionnaire: each statement with the header under which its answers stand, and the form made of them.

use serde_json::{Map, Value, json};

use crate::document::Inline;
use crate::document::form::{Beside, Form, Point, Question, Section, Takes};
use crate::lang::Lang;
use crate::model::{Bilingual, Determinant, Determinants, Line, LinesFrom, Part, Product, Scale, Survey, slug};
use crate::repo::digest;

/// The header under which the role of a respondent stands.
pub(super) const ROLE: &str = "role";

/// What a round asks.
#[derive(Clone, Copy)]
pub struct Questionnaire<'a> {
    /// The id of the round.
    pub id: &'a str,
    /// The round.
    pub survey: &'a Survey,
    /// The product, with its core elements.
    pub product: &'a Product,
    /// The determinants that it asks about.
    pub determinants: &'a Determinants,
}

/// One thing that is asked.
#[derive(Clone, Debug)]
pub struct Item<'a> {
    /// The header of its answers: `determinant[.line][.part]`.
    pub header: String,
    /// The determinant.
    pub determinant: &'a Determinant,
    /// The line, when there are several.
    pub line: Option<Bilingual>,
    /// The part, when a line is asked about more than once.
    pub part: Option<&'a Part>,
    /// The scale of its answers.
    pub scale: &'a Scale,
}

impl<'a> Questionnaire<'a> {
    /// What is asked, in order.
    #[must_use]
    pub fn items(&self) -> Vec<Item<'a>> {
        self.determinants.list.iter().flat_map(|determinant| self.items_of(determinant)).collect()
    }

    /// The digest of what is asked, in both languages: a file of answers says which questionnaire it answers.
    #[must_use]
    pub fn digest(&self) -> String {
        let both = |text: &Bilingual| format!("{:?}{:?}", text.nl, text.en);
        let one = |item: &Item<'_>| {
            let line = item.line.as_ref().map(both);
            let part = item.part.map(|part| both(&part.question));
            format!("{:?} {} {line:?} {part:?} {:?}\n", item.header, both(&item.determinant.statement), item.scale.labels.nl)
        };
        digest::of_record(&self.items().iter().map(one).collect::<String>())
    }

    fn items_of(&self, determinant: &'a Determinant) -> Vec<Item<'a>> {
        let lines = self.lines(determinant);
        let parts: Vec<Option<&Part>> =
            if determinant.parts.is_empty() { vec![None] } else { determinant.parts.iter().map(Some).collect() };
        let item = |line: Option<&(String, Bilingual)>, part: Option<&'a Part>| {
            let scale = part.map_or(determinant.scale.as_deref(), |part| Some(&part.scale))?;
            let names = [Some(determinant.key.as_str()), line.map(|(id, _)| id.as_str()), part.map(|part| part.id.as_str())];
            let header = names.into_iter().flatten().collect::<Vec<_>>().join(".");
            let scale = self.determinants.scales.get(scale)?;
            Some(Item { header, determinant, line: line.map(|(_, text)| text.clone()), part, scale })
        };
        match &lines {
            Some(lines) => lines.iter().flat_map(|line| parts.iter().filter_map(move |part| item(Some(line), *part))).collect(),
            None => parts.iter().filter_map(|part| item(None, *part)).collect(),
        }
    }

    /// The lines of a determinant: those of the round, else the product's core elements or the ones that come with it.
    fn lines(&self, determinant: &Determinant) -> Option<Vec<(String, Bilingual)>> {
        let own = self.survey.lines.get(&determinant.key).filter(|lines| !lines.is_empty());
        let line = |line: &Line| (line.id.clone(), line.text());
        let lines = match (determinant.lines?, own) {
            (LinesFrom::Core, None) => {
                let both = |text: &String| Bilingual { nl: Some(text.clone()), en: Some(text.clone()) };
                self.product.core.iter().map(|element| (element.id.clone(), both(&element.text))).collect()
            }
            (_, Some(own)) => own.iter().map(line).collect(),
            (LinesFrom::Own, None) => determinant.default_lines.iter().map(line).collect(),
        };
        Some(lines)
    }

    /// The questionnaire as a form; `to` is the role that the files go back to.
    #[must_use]
    pub fn form(&self, organisation: &str, to: &str, lang: Lang) -> Form {
        let say = |id: &str| lang.say_with(&format!("form-survey-{id}"), &[("to", to.into())]);
        Form {
            lang,
            title: lang.say_with("form-survey-title", &[("title", self.product.title.as_str().into())]),
            facts: vec![
                (lang.say("form-fact-about"), Inline::text(&self.product.title)),
                (say("core"), Inline::text(self.product.core.iter().map(|one| one.text.as_str()).collect::<Vec<_>>().join(" · "))),
                (lang.say("form-fact-organisation"), Inline::text(organisation)),
            ],
            intro: vec![
                self.determinants.intro.at(self.survey.moment).text(lang).to_owned(),
                say("how"),
                say("honest"),
                say("names"),
            ],
            sections: self.sections(lang),
            to: to.to_owned(),
            after: vec![lang.say_with("form-after-mail", &[("to", to.into())]), say("then")],
            file: format!("answers-{}", slug(self.id)),
            carried: self.carried(),
            anonymous: true,
        }
    }

    fn carried(&self) -> Map<String, Value> {
        let lines = [("kt", "answers"), ("kind", "survey"), ("survey", self.id), ("digest", &self.digest())];
        lines.into_iter().map(|(key, value)| (key.to_owned(), json!(value))).collect()
    }

    /// The role, the determinants by category, and the open questions.
    fn sections(&self, lang: Lang) -> Vec<Section> {
        let mut number = 0;
        let mut sections = Vec::new();
        for category in &self.determinants.categories {
            let items = self.items().into_iter().filter(|item| item.determinant.category == category.id);
            let questions = items.map(|item| {
                number += 1;
                item.question(number, lang)
            });
            let questions: Vec<Question> = questions.collect();
            let own = lang.find(&format!("form-survey-part-{}", category.id), &[]);
            let title = own.unwrap_or_else(|| category.name.text(lang).to_owned());
            sections.push(Section { title, intro: String::new(), questions });
        }
        sections.push(Section { title: lang.say("form-survey-part-end"), intro: String::new(), questions: self.last(lang) });
        sections.retain(|section| !section.questions.is_empty());
        sections
    }

    /// What is asked last: the role, and what one wants to say in own words.
    fn last(&self, lang: Lang) -> Vec<Question> {
        let choice = |role: &String| Point { value: json!(role), label: role.clone() };
        let role = (!self.survey.roles.is_empty()).then(|| Question {
            help: lang.say("form-survey-role-help"),
            apart: true,
            ..open(ROLE, lang.say("form-survey-role"), Takes::Choice(self.survey.roles.iter().map(choice).collect()))
        });
        let own = self.determinants.open_questions.iter().map(|question| Question {
            help: lang.say("form-survey-open-help"),
            ..open(&question.id, question.question.text(lang).to_owned(), Takes::Text)
        });
        role.into_iter().chain(own).collect()
    }
}

/// A question that may be left open.
fn open(key: &str, text: String, takes: Takes) -> Question {
    Question {
        key: key.to_owned(),
        sign: String::new(),
        mark: String::new(),
        text,
        lead: Vec::new(),
        help: String::new(),
        takes,
        beside: Beside::default(),
        optional: true,
        apart: false,
    }
}

impl Item<'_> {
    fn question(&self, number: usize, lang: Lang) -> Question {
        let mut texts: Vec<String> = [Some(&self.determinant.statement), self.line.as_ref(), self.part.map(|part| &part.question)]
            .into_iter()
            .flatten()
            .map(|text| text.text(lang).to_owned())
            .collect();
        let text = texts.pop().unwrap_or_default();
        Question {
            sign: number.to_string(),
            lead: texts,
            optional: false,
            ..open(&self.header, text, Takes::Row(self.points(lang)))
        }
    }

    /// The points of the scale: numbers, or words where not knowing is an answer too.
    fn points(&self, lang: Lang) -> Vec<Point> {
        let words = self.scale.unknown != Bilingual::default();
        let labels = self.scale.labels.of(lang).iter().zip(&self.scale.labels.en).enumerate();
        let point = |(at, (label, english)): (usize, (&String, &String))| {
            let value = if words { json!(english) } else { json!(at + 1) };
            Point { value, label: label.clone() }
        };
        let unknown = || Point { value: json!(self.scale.unknown.text(Lang::En)), label: self.scale.unknown.text(lang).to_owned() };
        labels.map(point).chain(words.then(unknown)).collect()
    }
}
