//! The headings of a table to fill in by hand: the number and words of each question as on paper, its scale, and the key by which
//! `kt survey import` knows the column for certain.

use super::survey::{Item, Questionnaire, ROLE};
use crate::lang::Lang;
use crate::model::Bilingual;

impl Questionnaire<'_> {
    /// The headings, in order: `19 Hoeveel van uw collega's … (1-7) [descriptive-norm]`.
    #[must_use]
    pub fn headings(&self, lang: Lang) -> Vec<String> {
        let own = self.survey.columns.get(ROLE).cloned();
        let role = || own.unwrap_or_else(|| keyed(&lang.say("form-survey-role"), ROLE));
        let role = (!self.survey.roles.is_empty()).then(role);
        let items = (1..).zip(self.items()).map(|(number, item)| item.heading(number, lang));
        let open = self.determinants.open_questions.iter().map(|open| keyed(open.question.text(lang), &open.id));
        role.into_iter().chain(items).chain(open).collect()
    }
}

impl Item<'_> {
    fn heading(&self, number: usize, lang: Lang) -> String {
        let texts = [Some(&self.determinant.statement), self.line.as_ref(), self.part.map(|part| &part.question)];
        let words: Vec<&str> = texts.into_iter().flatten().map(|text| text.text(lang)).collect();
        keyed(&format!("{number} {} ({})", words.join(" "), self.answers(lang)), &self.header)
    }

    /// Which answers it takes: `1-5`, or the words where there are few.
    fn answers(&self, lang: Lang) -> String {
        let labels = self.scale.labels.of(lang);
        if self.scale.unknown == Bilingual::default() {
            return format!("1-{}", labels.len());
        }
        labels.iter().map(String::as_str).chain([self.scale.unknown.text(lang)]).collect::<Vec<_>>().join("/")
    }
}

/// A heading with the key of its column behind it, on one line.
fn keyed(words: &str, key: &str) -> String {
    let words: Vec<&str> = words.split_whitespace().collect();
    format!("{} [{key}]", words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::responses::asked::Asked;
    use crate::method::responses::heading::Heading;
    use crate::model::{Kind, Record};
    use crate::repo::{built_in_determinants, read_record};

    #[test]
    fn every_heading_is_recognised_whole_and_by_its_number_or_its_words_alone() {
        let product = "---\ntitle: P\nkind: guideline\ncore:\n  - id: a\n    text: Samen doen\n  - id: b\n    text: Kiezen\n---\n";
        let survey = "product: p\norganisation: o\nchecklist: midi\nmoment: before\ndate: 2026-04-01\nroles: [x]\n";
        let Some(Record::Product(product)) = read_record(Kind::Product, product).record else { panic!() };
        let Some(Record::Survey(survey)) = read_record(Kind::Survey, survey).record else { panic!() };
        let list = built_in_determinants();
        let asked = Asked::of(&crate::repo::Checklists::default(), &survey, Some(&product)).unwrap();
        let known = asked.headings();
        let form = Questionnaire { id: "o/p", survey: &survey, product: &product, determinants: &list };
        for lang in Lang::ALL {
            let headings = form.headings(lang);
            assert_eq!(known.recognise(&headings[0]), Heading::Role);
            for (place, heading) in headings[1..=asked.round.items.len()].iter().enumerate() {
                let words = heading.split(" [").next().unwrap();
                let number = words.split(' ').next().unwrap();
                for part in [heading.as_str(), words, number] {
                    assert_eq!(known.recognise(part), Heading::Item(place), "{part}");
                }
            }
            let open: Vec<Heading> = headings[asked.round.items.len() + 1..].iter().map(|one| known.recognise(one)).collect();
            assert_eq!(open, ["tips", "remarks"].map(|key| Heading::Remark(key.to_owned())));
        }
    }
}
