//! Finds a person's name where a role belongs. Without lists of names: a title (`dhr.`, `mw.`), initials, an account
//! name (`voornaam.achternaam`), or two or three capitalised words of which none belongs to a role or an organisation.
//! The rule: a record names people by their role; only authors of a product have names.

use super::personal::masked;
use super::role_words::WORDS_OF_ROLES;
use super::{Level, Look, RecordView, Rule};
use crate::model::Record;
use crate::source::yaml::{Node, Value};
use crate::source::{At, Finding, signs};

pub(super) const RULE: Rule = Rule::private("name-for-role", Level::Warning, Look::Record(run));

/// The keys under which a role stands, in any record.
const KEYS: [&str; 16] = [
    "role",
    "roles",
    "by",
    "asker",
    "assessor",
    "owner",
    "from",
    "to",
    "with",
    "coordinator",
    "champion",
    "opinion-leader",
    "researcher",
    "payer",
    "contact",
    "where",
];

/// Whether a key of a record holds a role.
#[must_use]
pub fn holds_role(key: &str) -> bool {
    const LONGEST: usize = 14;
    key.len() <= LONGEST && KEYS.iter().any(|known| known.len() == key.len() && *known == key)
}

/// Answers of an assessment hold no roles but in their steps, and there are many.
const ANSWERS: &str = "answers";
/// Words before a surname.
const TITLES: [&str; 14] = ["dhr", "mevr", "mw", "mevrouw", "meneer", "heer", "drs", "ir", "ing", "prof", "dr", "mr", "mrs", "ms"];
/// Words within a surname.
const PARTICLES: [&str; 9] = ["van", "de", "der", "den", "ten", "ter", "te", "el", "'t"];

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Some(root) = &view.file.read.root else { return };
    let before = found.len();
    walk(root, found);
    if let (Record::Assessment(_), Some(id)) = (view.record, view.file.id) {
        let assessor = root.get("assessor").map(|node| At::Span(node.span));
        let named = found[before..].iter_mut().filter(|finding| Some(&finding.at) == assessor.as_ref());
        let folder = id.id.split('/').next().unwrap_or_default();
        let told = |one: &Finding| one.clone().variant("assessor").with("record", id.to_string()).with("folder", folder);
        named.for_each(|finding| *finding = told(finding));
    }
}

fn walk(node: &Node<'_>, found: &mut Vec<Finding>) {
    match &node.value {
        Value::Map(entries) => {
            for entry in entries.iter().filter(|entry| entry.key != ANSWERS) {
                if holds_role(&entry.key) {
                    roles(&entry.value, found);
                }
                walk(&entry.value, found);
            }
            let answers = entries.iter().filter(|entry| entry.key == ANSWERS).flat_map(|entry| entry.value.entries());
            answers.filter_map(|answer| answer.value.get("steps")).for_each(|steps| walk(steps, found));
        }
        Value::List(items) => items.iter().for_each(|item| walk(item, found)),
        Value::Scalar(_) => {}
    }
}

/// A role, a list of roles, or roles by step.
fn roles(node: &Node<'_>, found: &mut Vec<Finding>) {
    match &node.value {
        Value::Scalar(_) => {
            if let Some(text) = node.text().filter(|text| names_someone(text)) {
                found.push(Finding::new(RULE.id, At::Span(node.span)).with("shown", masked(text)));
            }
        }
        Value::List(items) => items.iter().filter(|item| item.scalar().is_some()).for_each(|item| roles(item, found)),
        Value::Map(entries) => {
            entries.iter().filter(|entry| entry.value.scalar().is_some()).for_each(|entry| roles(&entry.value, found));
        }
    }
}

/// Whether what stands where a role belongs names a person. A name has a capital or, in an account, a dot.
#[must_use]
pub fn names_someone(text: &str) -> bool {
    let may = signs::any(text, |b| b.is_ascii_uppercase() | (b == b'.') | !b.is_ascii());
    may && text.split([',', ';', '(', ')', '/']).any(is_name)
}

fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    titled(&words) || initialled(&words) || account(text.trim()) || first_and_last(&words)
}

/// `dhr. Jansen`, `de heer De Vries`, `dr. A. Jansen`.
fn titled(words: &[&str]) -> bool {
    words.iter().enumerate().any(|(at, word)| {
        let title = word.trim_end_matches('.').to_lowercase();
        let is_title = TITLES.contains(&title.as_str());
        is_title && surname(&words[at + 1..]).is_some_and(|word| is_capitalised(word) || is_initials(word))
    })
}

/// The first word that is no particle: `De Vries`, `van der Berg`.
fn surname<'w>(words: &[&'w str]) -> Option<&'w str> {
    words.iter().copied().find(|word| !PARTICLES.contains(&word.to_lowercase().as_str()))
}

/// `J. Jansen`, `A.B. de Vries`.
fn initialled(words: &[&str]) -> bool {
    let Some(at) = words.iter().position(|word| is_initials(word)) else { return false };
    surname(&words[at + 1..]).is_some_and(|word| is_capitalised(word) && !of_role(word))
}

/// `anna.jansen`, `a.jansen`.
fn account(text: &str) -> bool {
    let Some((first, last)) = text.split_once('.') else { return false };
    let letters = |part: &str| part.chars().all(|c| c.is_lowercase() || c == '-');
    let site = ["com", "org", "net", "eu", "info", "pdf", "html"].contains(&last);
    !first.is_empty() && last.chars().count() >= 3 && letters(first) && letters(last) && !site && !of_role(text)
}

/// `Anna Jansen`, `Anna van der Berg`: nothing else in the text, and no word of a role.
fn first_and_last(words: &[&str]) -> bool {
    let names: Vec<&&str> = words.iter().filter(|word| !PARTICLES.contains(word)).collect();
    let bounds = words.first().zip(words.last()).is_some_and(|(first, last)| is_capitalised(first) && is_capitalised(last));
    let place =
        matches!(words.first(), Some(&("Den" | "De" | "Het" | "The" | "Sint" | "Nieuw" | "Oud" | "Alphen" | "Bergen" | "Capelle")));
    bounds && !place && (2..=3).contains(&names.len()) && names.iter().all(|word| is_capitalised(word) && !of_role(word))
}

/// A capital and then small letters only; a double name has a capital after its hyphen.
fn is_capitalised(word: &str) -> bool {
    let parts: Vec<&str> = word.split('-').collect();
    parts.iter().all(|part| {
        let mut letters = part.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.as_str().chars().count() > 1 && letters.all(char::is_lowercase)
    })
}

/// `J.`, `A.B.`.
fn is_initials(word: &str) -> bool {
    let letters: Vec<&str> = word.split_terminator('.').collect();
    word.ends_with('.') && letters.iter().all(|part| part.chars().count() == 1 && part.chars().all(char::is_uppercase))
}

fn of_role(word: &str) -> bool {
    let word = word.to_lowercase();
    WORDS_OF_ROLES.iter().any(|part| word.contains(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_in_every_usual_form() {
        let names = [
            "Anna Jansen",
            "Anna de Vries",
            "Anna van der Berg",
            "Anna Jansen-Bakker",
            "dhr. Jansen",
            "Mevr. De Vries",
            "mw. Bakker",
            "de heer Jansen",
            "dr. A. Jansen",
            "J. Jansen",
            "A.B. de Vries",
            "anna.jansen",
            "a.jansen",
            "Mrs. Smith",
            "teamleider (Anna Jansen)",
            "Anna Jansen, teamleider",
            "Anna Maria Jansen",
        ];
        for name in names {
            assert!(names_someone(name), "{name}");
        }
    }

    #[test]
    fn roles_groups_and_organisations_are_no_names() {
        let roles = [
            "Raad van Bestuur",
            "raad van bestuur",
            "MT zorg",
            "MT Zorg",
            "GGD Utrecht",
            "Gemeente Utrecht",
            "Team Noord",
            "Wijkteam Zuid",
            "lid visiegroep, raad van bestuur",
            "Manager Ambulant",
            "Directeur Zorg",
            "Teamleider Ambulant",
            "Policy Adviser",
            "Team Leader",
            "Board Secretary",
            "Head of Care",
            "Jeugdhulp Merwede",
            "Gemeente Den Haag",
            "Den Haag",
            "Hogeschool Utrecht",
            "gedragswetenschapper",
            "liaison-officer",
            "ervaringsdeskundige ouder",
            "Stichting De Kade",
            "coördinator a.i.",
            "manager i.o.",
            "Behavioural Scientist",
            "Lived Experience Expert",
            "Youth Worker",
            "www.voorbeeld.nl",
            "Product Owner",
            "HR Business Partner",
            "General Practitioner",
            "Chief Executive",
            "Sociaal Domein",
            "Centrum voor Jeugd en Gezin",
            "Cliëntenraad Merwede",
        ];
        for role in roles {
            assert!(!names_someone(role), "{role}");
        }
    }
}
