//! The heading of a column: which question it is, or what else, as form tools write it.

use std::collections::{BTreeMap, HashMap};

use super::plain;
use crate::lang::Lang;
use crate::method::determinants::{Item, Round};
use crate::model::{Bilingual, Determinants, ImportWords};

/// The heading of the column with the role of the respondent.
pub const ROLE: &str = "role";
/// The last part of the heading of remarks on one determinant.
const REMARK: &str = "remark";

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heading {
    /// The answers to an item of the round.
    Item(usize),
    /// The role of the respondent.
    Role,
    /// Remarks in own words, under this key.
    Remark(String),
    /// What tells respondents apart.
    Id,
    /// When someone answered.
    Time,
    /// Who answered.
    Person,
    /// Something of the form tool.
    Tool,
    /// Nothing that is known.
    Unknown,
    /// More than one item fits as well.
    Unclear(Vec<usize>),
}

/// Recognises headings.
pub struct Headings<'a> {
    round: &'a Round,
    keys: HashMap<String, usize>,
    others: HashMap<String, Heading>,
    texts: Vec<Texts>,
}

/// What an item may be called, as it is compared.
struct Texts {
    statement: Vec<String>,
    line: Vec<String>,
    question: Vec<String>,
    name: Vec<String>,
    numbered: Vec<String>,
}

impl<'a> Headings<'a> {
    /// The headings of a round; `columns` are its own names for keys.
    #[must_use]
    pub fn new(round: &'a Round, list: &Determinants, known: &ImportWords, columns: &BTreeMap<String, String>) -> Self {
        let mut headings = Self {
            round,
            keys: round.items.iter().enumerate().map(|(place, item)| (squeezed(&item.key), place)).collect(),
            others: others(list, known),
            texts: round.items.iter().map(|item| Texts::of(item, round, list)).collect(),
        };
        for (key, column) in columns {
            if let Some(heading) = headings.meant(key) {
                headings.others.insert(plain(column), heading);
            }
        }
        headings
    }

    /// What a key means, as someone types it after `--map` or in the record.
    #[must_use]
    pub fn meant(&self, key: &str) -> Option<Heading> {
        match key.trim() {
            ROLE => Some(Heading::Role),
            "id" => Some(Heading::Id),
            "-" => Some(Heading::Unknown),
            key => self.round.find(key).map(Heading::Item).or_else(|| self.remark(key)),
        }
    }

    /// What the heading of a column says.
    #[must_use]
    pub fn recognise(&self, heading: &str) -> Heading {
        let words = plain(heading);
        if let Some(place) = self.keys.get(&squeezed(heading)).or_else(|| self.keys.get(&code_before(heading)?)) {
            return Heading::Item(*place);
        }
        if let Some(known) = self.in_brackets(heading).or_else(|| self.others.get(&words).cloned()) {
            return known;
        }
        if let Some(place) = self.by_number(heading) {
            return Heading::Item(place);
        }
        if let Some(remark) = self.remark(heading) {
            return remark;
        }
        let mut best = (0, Vec::new());
        for (place, texts) in self.texts.iter().enumerate() {
            let likeness = texts.likeness(&words);
            if likeness > best.0 {
                best = (likeness, Vec::new());
            }
            if likeness > 0 && likeness == best.0 {
                best.1.push(place);
            }
        }
        match best.1.as_slice() {
            [] => Heading::Unknown,
            [one] => Heading::Item(*one),
            _ => Heading::Unclear(best.1),
        }
    }

    /// The key that stands in brackets at the end, as `kt survey form` writes it.
    fn in_brackets(&self, heading: &str) -> Option<Heading> {
        let (_, key) = heading.trim().strip_suffix(']')?.rsplit_once('[')?;
        self.meant(key).filter(|meant| matches!(meant, Heading::Item(_) | Heading::Role | Heading::Remark(_)))
    }

    /// A number alone is that of the question on paper.
    fn by_number(&self, heading: &str) -> Option<usize> {
        let number: usize = heading.trim().trim_end_matches('.').parse().ok()?;
        number.checked_sub(1).filter(|place| *place < self.round.items.len())
    }

    /// `tips`, `remarks`, and `determinant.remark`.
    fn remark(&self, key: &str) -> Option<Heading> {
        let key = key.trim().to_ascii_lowercase().replace('_', "-");
        if let Some(Heading::Remark(open)) = self.others.get(&plain(&key)) {
            return Some(Heading::Remark(open.clone()));
        }
        let about = key.strip_suffix(REMARK)?.strip_suffix('.')?;
        self.round.measures.iter().any(|measure| measure.key == about).then_some(Heading::Remark(key))
    }
}

/// Columns that are no item, by their name.
fn others(list: &Determinants, known: &ImportWords) -> HashMap<String, Heading> {
    let mut others = HashMap::new();
    let mut learn = |words: &[String], heading: &Heading| {
        for word in words {
            others.entry(plain(word)).or_insert_with(|| heading.clone());
        }
    };
    learn(&known.role, &Heading::Role);
    for open in &list.open_questions {
        let remark = Heading::Remark(open.id.clone());
        learn(std::slice::from_ref(&open.id), &remark);
        learn(&[open.question.nl.clone(), open.question.en.clone()].into_iter().flatten().collect::<Vec<_>>(), &remark);
    }
    learn(&known.tips, &Heading::Remark("tips".to_owned()));
    learn(&known.remarks, &Heading::Remark("remarks".to_owned()));
    learn(&known.person, &Heading::Person);
    learn(&known.id, &Heading::Id);
    learn(&known.time, &Heading::Time);
    learn(&known.tool, &Heading::Tool);
    others
}

impl Texts {
    fn of(item: &Item, round: &Round, list: &Determinants) -> Self {
        let measure = &round.measures[item.column.measure];
        let both = |text: Option<&Bilingual>| {
            let texts = text.map(|text| Lang::ALL.map(|lang| plain(text.text(lang)))).into_iter().flatten();
            texts.filter(|text| !text.is_empty()).collect::<Vec<_>>()
        };
        let name = both(list.get(&measure.key).map(|determinant| &determinant.name));
        let line = !measure.lines[item.column.line].is_empty();
        Self {
            statement: both(item.texts.first()),
            line: both(item.texts.get(1).filter(|_| line)),
            question: both(item.texts.get(if line { 2 } else { 1 })),
            numbered: name.iter().map(|name| format!("{} {name}", measure.number)).collect(),
            name,
        }
    }

    /// How sure it is that this heading is of this item: 0 for not at all.
    fn likeness(&self, heading: &str) -> u8 {
        let is = |texts: &[String]| texts.iter().any(|text| text == heading);
        let holds = |texts: &[String]| texts.iter().any(|text| contains(heading, text));
        if !self.question.is_empty() && !holds(&self.question) {
            return 0;
        }
        let about = holds(&self.statement) || holds(&self.name);
        match (self.line.is_empty(), is(&self.line), holds(&self.line)) {
            (true, ..) if is(&self.statement) => 9,
            (true, ..) if is(&self.name) || is(&self.numbered) => 8,
            (true, ..) if holds(&self.statement) => 7,
            (false, _, true) if about => 9,
            (false, true, _) => 6,
            (false, false, true) if !self.question.is_empty() => 5,
            (false, false, true) if self.line.iter().any(|line| line.len() >= 12 && contains(heading, line)) => 4,
            _ => 0,
        }
    }
}

/// Whether words stand in a text as whole words.
fn contains(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].is_empty() || text[..at].ends_with(' ');
        let after = &text[at + words.len()..];
        before && (after.is_empty() || after.starts_with(' '))
    })
}

/// Letters and digits only, as form tools keep of a code: `selfefficacystap1`.
fn squeezed(text: &str) -> String {
    plain(text).replace(' ', "")
}

/// The code before a text, as `LimeSurvey` writes `timeavailable. Ik krijg …`.
fn code_before(heading: &str) -> Option<String> {
    let (code, _) = heading.split_once(". ").or_else(|| heading.split_once(": "))?;
    (!code.contains(' ')).then(|| squeezed(code))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::CoreElement;
    use crate::repo::{built_in_determinants, embedded};

    fn recognised(headings: &[&str]) -> Vec<String> {
        let list = built_in_determinants();
        let core = ["stap-1", "stap-2"].map(|id| CoreElement { id: id.into(), text: format!("Samen doen: {id}") });
        let round = Round::of(&list, &BTreeMap::new(), &core);
        let own =
            BTreeMap::from([("role".to_owned(), "Waar werkt u?".to_owned()), ("knowledge".to_owned(), "Vraag 17".to_owned())]);
        let known = Headings::new(&round, &list, &embedded::import_words(), &own);
        let told = |heading: &&str| match known.recognise(heading) {
            Heading::Item(item) => round.items[item].key.clone(),
            Heading::Unclear(items) => format!("{} fit", items.len()),
            other => format!("{other:?}"),
        };
        headings.iter().map(told).collect()
    }

    #[test]
    fn keys_are_known_as_every_tool_writes_them() {
        let headings =
            ["time-available", "time_available", "timeavailable", "timeavailable. Ik krijg genoeg tijd", "Self-efficacy[stap1]"];
        assert_eq!(
            recognised(&headings),
            ["time-available", "time-available", "time-available", "time-available", "self-efficacy.stap-1"]
        );
    }

    #[test]
    fn statements_and_names_are_known_in_both_languages() {
        let headings = ["Ik krijg binnen mijn werk genoeg tijd om zo te werken.", "Tijd", "23. Tijd", "Time available"];
        let list = built_in_determinants();
        let statement = list.get("time-available").unwrap().statement.nl.clone().unwrap();
        assert_eq!(recognised(&[&statement, headings[1], headings[2], headings[3]]), ["time-available"; 4]);
        assert_eq!(recognised(&[&format!("Organisatie [{statement}]")]), ["time-available"]);
    }

    #[test]
    fn a_line_needs_what_it_belongs_to_when_others_have_it_too() {
        let headings = [
            "Als ik er hulp bij nodig heb, kan ik rekenen op … [mijn leidinggevende]",
            "Sociale steun: mijn leidinggevende",
            "Wat vinden anderen ervan dat u zo werkt? [mijn leidinggevende] Hoeveel trekt u zich daarvan aan?",
            "Het kost mij extra werk.",
            "Samen doen: stap-2",
            "mijn leidinggevende",
            "professionals buiten mijn team",
        ];
        assert_eq!(
            recognised(&headings),
            [
                "social-support.leidinggevende",
                "social-support.leidinggevende",
                "subjective-norm.leidinggevende.compliance",
                "personal-benefit.extra-werk",
                "self-efficacy.stap-2",
                "social-support.leidinggevende",
                "social-support.andere-professionals"
            ]
        );
    }

    #[test]
    fn what_tells_who_and_when_is_known_too() {
        let headings = ["Tijdstempel", "E-mailadres", "ID", "lastpage", "Functie", "Waar werkt u?", "Vraag 17", "Iets anders"];
        assert_eq!(recognised(&headings), ["Time", "Person", "Id", "Tool", "Role", "Role", "knowledge", "Unknown"]);
        let remarks = ["Opmerkingen", "Wat kan er beter?", "time-available.remark", "tijd.remark"];
        assert_eq!(
            recognised(&remarks),
            ["Remark(\"remarks\")", "Remark(\"tips\")", "Remark(\"time-available.remark\")", "Unknown"]
        );
    }
}
