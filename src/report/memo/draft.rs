//! A new memo: front matter that explains itself, eleven numbered blocks, and a first text where the person goes on.

use std::collections::BTreeMap;

use serde_yaml::{Mapping, Value};

use super::basis::item;
use super::{Material, PRINTED};
use crate::document::from_markdown;
use crate::lang::Lang;
use crate::method::judgement::Judgement;
use crate::model::{BasedOn, DecisionKind, Form, starter};
use crate::report::reprint;
use crate::source::yaml::write;

/// The numbered blocks of a memo in order, those that `kt` prints and those that a person writes; `docs/method.md`, the memo.
const BLOCKS: [&str; 11] =
    ["asked", "core", "occasion", "product", "known", "options", "money", "conditions", "after", "questions", "decision"];

/// How many weak points ask for a condition.
const WEAK: usize = 3;

/// What a new memo begins with.
pub struct Draft<'a> {
    /// The language of the document.
    pub lang: Lang,
    /// What is known or was answered, by key.
    pub values: BTreeMap<String, Value>,
    /// What the assessors say together.
    pub judgement: Option<&'a Judgement<'a>>,
    /// The title of the wish.
    pub wish: Option<&'a str>,
}

/// The front matter of a new memo: what is known filled in, the rest explained in comments.
#[must_use]
pub fn front_matter(form: &Form, draft: &Draft<'_>, basis: &[BasedOn]) -> String {
    let mut values = draft.values.clone();
    values.entry("options".to_owned()).or_insert_with(|| draft.options());
    if let Some(judged) = draft.judgement {
        values.entry("conditions".to_owned()).or_insert_with(|| draft.conditions(judged));
    }
    let basis: Vec<Value> = basis.iter().map(item).collect();
    let about = format!("# {}\n", draft.lang.say("memo-draft-based-on"));
    format!("{}{about}{}", starter(form, &values, draft.lang), write::entry("based-on", &Value::Sequence(basis), 0))
}

impl Draft<'_> {
    fn text(&self, id: &str) -> Value {
        Value::String(self.lang.say(&format!("memo-draft-{id}")))
    }

    /// Doing nothing, a lighter form, and what is asked: the person fills in the rest.
    fn options(&self) -> Value {
        let objection = self.wish.map_or_else(
            || self.text("gap"),
            |wish| Value::String(self.lang.say_with("memo-draft-nothing-objection", &[("wish", wish.into())])),
        );
        let nothing = [("title", self.text("nothing")), ("nothing", Value::Bool(true)), ("benefit", self.text("gap"))];
        let nothing = nothing.into_iter().chain([("objection", objection), ("cost", Value::from(0))]);
        let open = |title: &str| vec![("title", self.text(title)), ("benefit", self.text("gap")), ("objection", self.text("gap"))];
        let mut asked = open("asked-option");
        let advice = self.values.get("advice").and_then(Value::as_str);
        if advice.is_some_and(|advice| advice != DecisionKind::Reject.name() && advice != DecisionKind::Defer.name()) {
            asked.insert(1, ("advised", Value::Bool(true)));
        }
        Value::Sequence(vec![map(nothing), map(open("lighter")), map(asked)])
    }

    /// A place for a condition to each of the weakest points.
    fn conditions(&self, judged: &Judgement<'_>) -> Value {
        let condition = |(question, _): (&crate::model::ChecklistQuestion, f64)| {
            let what = self.lang.say_with("memo-draft-condition", &[("name", question.name(self.lang).into())]);
            let criteria = Value::Sequence(vec![Value::String(question.id.clone())]);
            map([("what", Value::String(what)), ("for", criteria)])
        };
        Value::Sequence(judged.weakest(WEAK).into_iter().map(condition).collect())
    }
}

fn map<'k>(entries: impl IntoIterator<Item = (&'k str, Value)>) -> Value {
    Value::Mapping(entries.into_iter().map(|(key, value)| (Value::String(key.to_owned()), value)).collect::<Mapping>())
}

/// The body of a new memo. `printed` gives the Markdown of a printed block, `line` makes a text safe for one line.
#[must_use]
pub fn body(material: &Material<'_>, printed: &[(&str, String)], line: impl Fn(&str) -> String) -> String {
    let say = |id: &str| material.lang.say(id);
    let block = |name: &str| {
        let text = printed.iter().find(|(other, _)| *other == name).map_or("", |(_, text)| text.as_str());
        reprint::block(name, text)
    };
    let title = material.say_with("memo-title", &[("title", line(&material.memo.title).into())]);
    let mut text = format!("# {title}\n\n{}", block("head"));
    for (i, name) in BLOCKS.into_iter().enumerate() {
        let own = || format!("{}\n\n<!-- {} -->\n", line(&first_text(material, name)), say("memo-draft-rewrite"));
        let content = if PRINTED.contains(&name) { block(name) } else { own() };
        text.push_str(&format!("\n## {}. {}\n\n{content}", i + 1, say(&format!("memo-block-{name}"))));
    }
    text + "\n*" + &say("memo-draft-annexes") + "*\n"
}

/// What is known already for a block that the person writes.
fn first_text(material: &Material<'_>, name: &str) -> String {
    let text = match name {
        "core" => core(material),
        "occasion" => occasion(material),
        _ => product(material),
    };
    if text.is_empty() { material.say(&format!("memo-missing-{name}")) } else { text }
}

/// Why yes, how sure, what stands in the way.
fn core(material: &Material<'_>) -> String {
    let Some(judged) = &material.judgement else { return String::new() };
    let names = |points: Vec<(&crate::model::ChecklistQuestion, f64)>| {
        points.into_iter().map(|(question, _)| question.name(material.lang)).collect::<Vec<_>>().join("; ")
    };
    let fits = material.wish().map(|wish| material.say_with("memo-core-wish", &[("wish", wish.title.as_str().into())]));
    let args = [("strong", names(judged.strongest(WEAK)).into()), ("weak", names(judged.weakest(WEAK)).into())];
    let total = judged.score.total.map_or_else(|| "–".to_owned(), |total| material.lang.decimal(total.number()));
    let outcome = [("outcome", material.outcome_word(judged.score.outcome).into()), ("total", total.into())];
    let sure = material.say_with("memo-core-outcome", &outcome);
    fits.into_iter().chain([sure, material.say_with("memo-core-points", &args)]).collect::<Vec<_>>().join(" ")
}

fn occasion(material: &Material<'_>) -> String {
    let Some(wish) = material.wish() else { return String::new() };
    let rank = material.say_with("memo-occasion-rank", &[("rank", wish.rank.into()), ("wish", wish.title.as_str().into())]);
    let source =
        wish.source.as_ref().map(|source| material.say_with("memo-occasion-source", &[("source", source.as_str().into())]));
    let description = wish.description.as_ref().map(|text| text.trim().to_owned());
    description.into_iter().chain([rank]).chain(source).collect::<Vec<_>>().join(" ")
}

fn product(material: &Material<'_>) -> String {
    let Some(product) = material.product() else { return String::new() };
    let say = |id: &str, value: &str| material.say_with(id, &[("value", value.into())]);
    let mut parts = vec![opening_sentence(material)];
    if !product.publisher.is_empty() {
        let year = product.year.map_or_else(String::new, |year| format!(" ({year})"));
        parts.push(say("memo-product-publisher", &(material.lang.and(&product.publisher) + &year)));
    }
    parts.extend(product.audience.as_ref().map(|audience| say("memo-product-audience", audience)));
    parts.extend(product.rights.as_ref().map(|rights| say("memo-product-rights", rights)));
    parts.retain(|part| !part.is_empty());
    parts.join(" ")
}

/// The first sentence of the description of the product.
fn opening_sentence(material: &Material<'_>) -> String {
    let Some(stored) = material.repo.get(crate::model::Kind::Product, &material.memo.product) else { return String::new() };
    let body = crate::repo::read_record(stored.id.kind, &stored.text).body.of(&stored.text);
    let blocks = from_markdown(body, material.lang).blocks;
    let text = blocks.iter().find_map(|block| match block {
        crate::document::Block::Paragraph(inlines) => Some(crate::document::plain(inlines)),
        _ => None,
    });
    let text = text.unwrap_or_default();
    text.split_inclusive(['.', '!', '?']).next().unwrap_or_default().trim().to_owned()
}
