//! The note on goal and form: what fits the issue and why, the seven questions with their answers, and which knowledge is
//! needed, there, missing, and to be gained where.

use serde_json::{Value, json};

use super::{list, table};
use crate::document::{Block, Document, Inline};
use crate::lang::Lang;
use crate::method::network::advice::{AIM, Advice, Basis, Because, Fits, yes_or_no};
use crate::method::network::limits::QUESTIONS;
use crate::method::network::state::blank;
use crate::model::{Knowledge, Network};

/// The note; `name` is how commands name the network, when it is a record.
#[must_use]
pub fn note(network: &Network, advice: &Advice, name: Option<&str>, lang: Lang) -> Document {
    let mut blocks = Vec::new();
    let told = [("network-note-issue", &network.issue), ("network-note-ambition", &network.ambition)];
    let told = told.into_iter().filter_map(|(id, text)| Some([lang.say(id), text.as_ref()?.trim().to_owned()]));
    let told: Vec<[String; 2]> = told.filter(|[_, text]| !text.is_empty()).collect();
    if !told.is_empty() {
        blocks.push(table([String::new(), String::new()], told.into_iter()));
    }
    blocks.push(Block::heading(2, lang.say("network-note-fits")));
    blocks.push(Block::Paragraph(Inline::strong(fits(advice.fits, lang))));
    blocks.push(list(advice.reasons.iter().map(|because| sentence(because, lang))));
    blocks.push(Block::paragraph(lang.say("network-note-choice")));
    if !advice.conditions.is_empty() {
        blocks.push(Block::heading(2, lang.say("network-note-first")));
        blocks.push(list(advice.conditions.iter().map(|because| sentence(because, lang))));
    }
    blocks.push(Block::heading(2, lang.say("network-note-questions")));
    blocks.push(questions(network, lang));
    blocks.push(Block::heading(2, lang.say("network-note-knowledge")));
    blocks.push(knowledge(&network.knowledge, lang));
    blocks.push(Block::heading(2, lang.say("network-note-next")));
    blocks.push(list(next(advice, name, lang).into_iter()));
    blocks.push(Block::paragraph(sources(advice, lang)));
    let title = lang.say_with("network-note-title", &[("title", network.title.as_str().into())]);
    Document { lang, title, blocks }
}

/// What fits, in a sentence.
fn fits(fits: Fits, lang: Lang) -> String {
    match fits {
        Fits::Network(Some(form)) => {
            let name = lang.say(&format!("network-form-{}", form.name()));
            lang.say_with("network-fits-network", &[("form", name.into())])
        }
        other => lang.say(&format!("network-fits-{}", code(other))),
    }
}

const fn code(fits: Fits) -> &'static str {
    match fits {
        Fits::Network(Some(_)) => "network",
        Fits::Network(None) => "network-open",
        Fits::StudyAfternoon => "study-afternoon",
        Fits::Workshop => "workshop",
        Fits::NotYet => "not-yet",
    }
}

/// A reason with what it rests on.
fn sentence((code, basis): &Because, lang: Lang) -> String {
    format!("{} ({})", lang.say(&format!("network-because-{code}")), lang.say(&format!("network-basis-{}", name(*basis))))
}

/// What the short names of the sources stand for.
fn sources(advice: &Advice, lang: Lang) -> String {
    let used = |basis: Basis| advice.reasons.iter().chain(&advice.conditions).any(|(_, one)| *one == basis);
    let all = [Basis::Nji, Basis::Kus, Basis::Own].into_iter().filter(|basis| used(*basis) || *basis == Basis::Nji);
    let told: Vec<String> = all.map(|basis| lang.say(&format!("network-source-{}", name(basis)))).collect();
    lang.say_with("network-note-sources", &[("sources", told.join("; ").into())])
}

const fn name(basis: Basis) -> &'static str {
    match basis {
        Basis::Nji => "nji",
        Basis::Kus => "kus",
        Basis::Own => "own",
    }
}

fn questions(network: &Network, lang: Lang) -> Block {
    let open = || lang.say("network-note-open");
    let of_table =
        |id: &str| (matches!(id, "q5" | "q6" | "q7") && !network.knowledge.is_empty()).then(|| lang.say("network-note-see-table"));
    let answer = |id: &str| {
        let text = network.goal_and_form.get(id).map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        text.or_else(|| of_table(id)).unwrap_or_else(open)
    };
    let row = |(i, id): (usize, &&str)| [format!("{}. {}", i + 1, lang.say(&format!("network-question-{id}"))), answer(id)];
    let aim = network.goal_and_form.get(AIM).filter(|aim| !aim.trim().is_empty());
    let aim = aim.map_or_else(open, |aim| lang.find(&format!("network-aim-{}", aim.trim()), &[]).unwrap_or_else(|| aim.clone()));
    let rows = QUESTIONS.iter().enumerate().map(row).chain([[lang.say("network-question-aim"), aim]]);
    table([lang.say("network-note-question"), lang.say("network-note-answer")], rows)
}

/// What is needed, who has it, and where the rest can be gained.
fn knowledge(all: &[Knowledge], lang: Lang) -> Block {
    if all.is_empty() {
        return Block::paragraph(lang.say("network-note-no-knowledge"));
    }
    let text = |text: &Option<String>| text.as_ref().map(|text| text.trim().to_owned()).unwrap_or_default();
    let row = |one: &Knowledge| {
        let missing = blank(one.with.as_deref());
        let gained = if missing && blank(one.gained.as_deref()) { lang.say("network-note-nowhere") } else { text(&one.gained) };
        [
            one.what.trim().to_owned(),
            text(&one.with),
            lang.say(if missing { "network-note-missing" } else { "network-note-there" }),
            gained,
        ]
    };
    let header = ["needed", "with", "stand", "where"].map(|name| lang.say(&format!("network-note-column-{name}")));
    table(header, all.iter().map(row))
}

/// What to do now.
fn next(advice: &Advice, name: Option<&str>, lang: Lang) -> Vec<String> {
    let name = name.unwrap_or("…");
    let of = |id: &str| lang.say_with(id, &[("network", name.into())]);
    match advice.fits {
        Fits::Network(_) => vec![of("network-next-complete"), of("network-next-recruit"), of("network-next-schedule")],
        Fits::StudyAfternoon => vec![of("network-next-study-afternoon")],
        Fits::Workshop => vec![of("network-next-workshop")],
        Fits::NotYet => vec![of("network-next-not-yet")],
    }
}

/// The note for machines.
#[must_use]
pub fn note_json(network: &Network, advice: &Advice, lang: Lang) -> Value {
    let because = |list: &[Because]| -> Vec<Value> {
        list.iter()
            .map(|one| json!({"code": one.0, "basis": name(one.1), "text": lang.say(&format!("network-because-{}", one.0))}))
            .collect()
    };
    let questions: serde_json::Map<String, Value> = QUESTIONS
        .iter()
        .map(|id| {
            let text = network.goal_and_form.get(*id).map(|text| text.trim());
            ((*id).to_owned(), json!({"text": text, "yes": text.and_then(yes_or_no)}))
        })
        .collect();
    let knowledge: Vec<Value> = network
        .knowledge
        .iter()
        .map(|one| json!({"what": one.what, "with": one.with, "where": one.gained, "missing": blank(one.with.as_deref())}))
        .collect();
    let form = match advice.fits {
        Fits::Network(form) => form.map(crate::model::NetworkForm::name),
        _ => None,
    };
    let fits = if matches!(advice.fits, Fits::Network(_)) { "network" } else { code(advice.fits) };
    json!({
        "version": 1, "title": network.title, "fits": fits, "form": form, "reasons": because(&advice.reasons),
        "conditions": because(&advice.conditions), "questions": questions, "aim": network.goal_and_form.get(AIM), "knowledge": knowledge,
    })
}
