//! What fits an issue: a learning network and of which type, a development table, a lighter form, or nothing yet.
//!
//! Source: Een lerend netwerk starten (NJi, 2021): seven questions on goal and form, five types, two lighter forms; it says
//! no network when the issue is simple or support is lacking. Ontwikkeltafels (kUS, werkwijze) for the development table.
//! The order in which the answers are weighed is our own.

use super::limits::QUESTIONS;
use crate::model::{Network, NetworkForm};

/// Under which key of `goal-and-form` stands what the group comes for.
pub const AIM: &str = "aim";

/// What the group comes for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// To be inspired and to meet.
    Inspire,
    /// New ideas or expertise.
    Ideas,
    /// Something that lasts: another way of working, or a product.
    Lasting,
}

impl Aim {
    /// Every aim, the lightest first.
    pub const ALL: [Self; 3] = [Self::Inspire, Self::Ideas, Self::Lasting];

    /// The code in files and in the ids of words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Inspire => "inspire",
            Self::Ideas => "ideas",
            Self::Lasting => "lasting",
        }
    }

    /// The aim with this code.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|aim| aim.name() == name.trim())
    }
}

/// The answers that are weighed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// The first four questions: simple, support, innovation, equally involved.
    pub yes: [Option<bool>; 4],
    /// Whether the last three were answered: which knowledge is needed, is there, can be gained where.
    pub knowledge: bool,
    /// Whether some knowledge is missing of which nobody knows where to gain it.
    pub out_of_reach: bool,
    /// What the group comes for.
    pub aim: Option<Aim>,
    /// What it mostly wants to do together: the form that does just that.
    pub form: Option<NetworkForm>,
}

/// What fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fits {
    /// A learning network or development table; none while the type is open.
    Network(Option<NetworkForm>),
    /// A study afternoon.
    StudyAfternoon,
    /// A workshop.
    Workshop,
    /// Nothing yet.
    NotYet,
}

/// What a reason rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Een lerend netwerk starten (NJi, 2021).
    Nji,
    /// Ontwikkeltafels (kUS, werkwijze).
    Kus,
    /// Our own judgement.
    Own,
}

/// A reason, or something to see to first.
pub type Because = (&'static str, Basis);

/// What fits, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// What fits.
    pub fits: Fits,
    /// Why.
    pub reasons: Vec<Because>,
    /// What to see to first.
    pub conditions: Vec<Because>,
}

/// Weighs the answers.
#[must_use]
pub fn advice(answers: &Answers) -> Advice {
    let [simple, support, ..] = answers.yes;
    if simple == Some(true) {
        return lighter(answers.aim, ("simple", Basis::Nji), ("solve-it", Basis::Own));
    }
    if support == Some(false) {
        return lighter(answers.aim, ("no-support", Basis::Nji), ("win-support", Basis::Own));
    }
    let open = [(simple.is_none(), "open-q1"), (support.is_none(), "open-q2"), (answers.aim.is_none(), "open-aim")];
    let open: Vec<Because> = open.into_iter().filter(|(open, _)| *open).map(|(_, code)| (code, Basis::Nji)).collect();
    if !open.is_empty() {
        return Advice { fits: Fits::NotYet, reasons: open, conditions: Vec::new() };
    }
    match answers.aim {
        Some(Aim::Inspire) => only(Fits::StudyAfternoon, "aim-inspire"),
        Some(Aim::Ideas) => only(Fits::Workshop, "aim-ideas"),
        _ => network(answers),
    }
}

/// No network: what the group comes for may do with a lighter form.
fn lighter(aim: Option<Aim>, reason: Because, otherwise: Because) -> Advice {
    let (fits, more) = match aim {
        Some(Aim::Inspire) => (Fits::StudyAfternoon, Some("aim-inspire")),
        Some(Aim::Ideas) => (Fits::Workshop, Some("aim-ideas")),
        _ => (Fits::NotYet, None),
    };
    let reasons = std::iter::once(reason).chain(more.map(|code| (code, Basis::Nji))).collect();
    let conditions = if fits == Fits::NotYet { vec![otherwise] } else { Vec::new() };
    Advice { fits, reasons, conditions }
}

fn only(fits: Fits, reason: &'static str) -> Advice {
    Advice { fits, reasons: vec![(reason, Basis::Nji)], conditions: Vec::new() }
}

fn network(answers: &Answers) -> Advice {
    let [_, _, innovation, involved] = answers.yes;
    let table = answers.form == Some(NetworkForm::DevelopmentTable);
    let kind = match answers.form {
        Some(NetworkForm::DevelopmentTable) => Some(("form-development-table", Basis::Kus)),
        Some(form) => Some((reason_for(form), Basis::Nji)),
        None => None,
    };
    let reasons = [
        Some(("not-simple", Basis::Nji)),
        Some(("aim-lasting", Basis::Nji)),
        (innovation == Some(true)).then_some(("innovation", Basis::Nji)),
        kind,
    ];
    let conditions = [
        (answers.form.is_none(), ("choose-form", Basis::Nji)),
        (innovation == Some(false), ("not-innovation", Basis::Own)),
        (innovation.is_none(), ("open-q3", Basis::Nji)),
        (involved == Some(false), ("unequal", Basis::Nji)),
        (involved.is_none(), ("open-q4", Basis::Nji)),
        (!answers.knowledge, ("open-knowledge", Basis::Nji)),
        (answers.out_of_reach, ("out-of-reach", Basis::Own)),
        (table, ("table-people", Basis::Kus)),
        (table, ("table-product", Basis::Kus)),
    ];
    Advice {
        fits: Fits::Network(answers.form),
        reasons: reasons.into_iter().flatten().collect(),
        conditions: conditions.into_iter().filter(|(fits, _)| *fits).map(|(_, because)| because).collect(),
    }
}

const fn reason_for(form: NetworkForm) -> &'static str {
    match form {
        NetworkForm::ImprovementCourse => "form-improvement-course",
        NetworkForm::LivingLab => "form-living-lab",
        NetworkForm::ActionResearch => "form-action-research",
        NetworkForm::CommunityOfPractice => "form-community-of-practice",
        NetworkForm::Breakthrough => "form-breakthrough",
        NetworkForm::DevelopmentTable => "form-development-table",
    }
}

/// What a record says of its goal and form.
#[must_use]
pub fn answers(network: &Network) -> Answers {
    let told = |key: &str| network.goal_and_form.get(key).map(|text| text.trim()).filter(|text| !text.is_empty());
    let yes = ["q1", "q2", "q3", "q4"].map(|key| told(key).and_then(yes_or_no));
    let missing = |text: &Option<String>| text.as_ref().is_none_or(|text| text.trim().is_empty());
    Answers {
        yes,
        knowledge: QUESTIONS[4..].iter().all(|key| told(key).is_some()) || !network.knowledge.is_empty(),
        out_of_reach: network.knowledge.iter().any(|one| missing(&one.with) && missing(&one.gained)),
        aim: told(AIM).and_then(Aim::named),
        form: network.form,
    }
}

/// Whether an answer in words begins with a yes or a no, in Dutch or English.
#[must_use]
pub fn yes_or_no(text: &str) -> Option<bool> {
    let lower = text.trim().to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    match (words.next()?, words.next()) {
        ("ja" | "yes" | "j" | "y", _) => Some(true),
        ("nee" | "no" | "niet" | "not" | "n", _) | ("nog", Some("niet" | "geen")) => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL_FOUR: [Option<bool>; 4] = [Some(false), Some(true), Some(true), Some(true)];

    /// Answers for which a network fits, of this form.
    fn full(form: Option<NetworkForm>) -> Answers {
        Answers { yes: ALL_FOUR, knowledge: true, out_of_reach: false, aim: Some(Aim::Lasting), form }
    }

    fn with(change: impl Fn(&mut Answers)) -> Answers {
        let mut answers = full(Some(NetworkForm::LivingLab));
        change(&mut answers);
        answers
    }

    /// What it is about, the answers, what fits, why, and what comes first.
    type Case = (&'static str, Answers, Fits, &'static [&'static str], &'static [&'static str]);

    fn codes(list: &[Because]) -> Vec<&'static str> {
        list.iter().map(|(code, _)| *code).collect()
    }

    #[test]
    fn the_answers_lead_to_what_fits() {
        let lab = Fits::Network(Some(NetworkForm::LivingLab));
        let cases: [Case; 17] = [
            (
                "all in order",
                full(Some(NetworkForm::LivingLab)),
                lab,
                &["not-simple", "aim-lasting", "innovation", "form-living-lab"],
                &[],
            ),
            ("nothing answered", Answers::default(), Fits::NotYet, &["open-q1", "open-q2", "open-aim"], &[]),
            ("simple", with(|a| a.yes[0] = Some(true)), Fits::NotYet, &["simple"], &["solve-it"]),
            ("simple, support unknown", with(|a| a.yes = [Some(true), None, None, None]), Fits::NotYet, &["simple"], &["solve-it"]),
            (
                "simple, to meet",
                with(|a| (a.yes[0], a.aim) = (Some(true), Some(Aim::Inspire))),
                Fits::StudyAfternoon,
                &["simple", "aim-inspire"],
                &[],
            ),
            (
                "simple, for ideas",
                with(|a| (a.yes[0], a.aim) = (Some(true), Some(Aim::Ideas))),
                Fits::Workshop,
                &["simple", "aim-ideas"],
                &[],
            ),
            ("no support", with(|a| a.yes[1] = Some(false)), Fits::NotYet, &["no-support"], &["win-support"]),
            (
                "no support, to meet",
                with(|a| (a.yes[1], a.aim) = (Some(false), Some(Aim::Inspire))),
                Fits::StudyAfternoon,
                &["no-support", "aim-inspire"],
                &[],
            ),
            ("to be inspired and meet", with(|a| a.aim = Some(Aim::Inspire)), Fits::StudyAfternoon, &["aim-inspire"], &[]),
            ("for new ideas", with(|a| a.aim = Some(Aim::Ideas)), Fits::Workshop, &["aim-ideas"], &[]),
            ("aim unknown", with(|a| a.aim = None), Fits::NotYet, &["open-aim"], &[]),
            (
                "no innovation",
                with(|a| a.yes[2] = Some(false)),
                lab,
                &["not-simple", "aim-lasting", "form-living-lab"],
                &["not-innovation"],
            ),
            (
                "not equally involved",
                with(|a| a.yes[3] = Some(false)),
                lab,
                &["not-simple", "aim-lasting", "innovation", "form-living-lab"],
                &["unequal"],
            ),
            (
                "last answers open",
                with(|a| (a.yes[2], a.yes[3], a.knowledge) = (None, None, false)),
                lab,
                &["not-simple", "aim-lasting", "form-living-lab"],
                &["open-q3", "open-q4", "open-knowledge"],
            ),
            (
                "knowledge out of reach",
                with(|a| a.out_of_reach = true),
                lab,
                &["not-simple", "aim-lasting", "innovation", "form-living-lab"],
                &["out-of-reach"],
            ),
            ("type open", full(None), Fits::Network(None), &["not-simple", "aim-lasting", "innovation"], &["choose-form"]),
            (
                "a product",
                full(Some(NetworkForm::DevelopmentTable)),
                Fits::Network(Some(NetworkForm::DevelopmentTable)),
                &["not-simple", "aim-lasting", "innovation", "form-development-table"],
                &["table-people", "table-product"],
            ),
        ];
        for (name, answers, fits, reasons, conditions) in cases {
            let advice = advice(&answers);
            assert_eq!(
                (advice.fits, codes(&advice.reasons), codes(&advice.conditions)),
                (fits, reasons.to_vec(), conditions.to_vec()),
                "{name}"
            );
        }
    }

    #[test]
    fn each_of_the_five_types_and_the_table_has_a_reason_of_its_own() {
        let mut seen: Vec<&str> =
            NetworkForm::ALL.iter().map(|form| *codes(&advice(&full(Some(*form))).reasons).last().unwrap()).collect();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), 6);
    }

    #[test]
    fn an_answer_in_words_is_a_yes_or_a_no_by_how_it_begins() {
        let cases = [
            ("Ja, drie directeuren geven uren.", Some(true)),
            ("yes", Some(true)),
            ("Niet simpel, want elke organisatie heeft een deel.", Some(false)),
            ("Nog niet, het onderwijs sluit nog aan.", Some(false)),
            ("No. Each has a part.", Some(false)),
            ("Nee", Some(false)),
            ("Misschien", None),
            ("", None),
        ];
        for (text, wanted) in cases {
            assert_eq!(yes_or_no(text), wanted, "{text}");
        }
    }

    #[test]
    fn a_record_gives_its_answers() {
        let network = super::super::read_network(
            "title: x\nform: breakthrough\ngoal-and-form:\n  aim: lasting\n  q1: nee, want\n  q2: ja\n  q4: nog niet\nknowledge:\n  - what: a\n    with: b\n  - what: c\n",
        );
        let wanted = Answers {
            yes: [Some(false), Some(true), None, Some(false)],
            knowledge: true,
            out_of_reach: true,
            aim: Some(Aim::Lasting),
            form: Some(NetworkForm::Breakthrough),
        };
        assert_eq!(answers(&network), wanted);
    }
}
