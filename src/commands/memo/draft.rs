//! A new memo: asks for what only a person can say, and writes the rest from the records.

use std::collections::BTreeMap;

use serde_yaml::Value;

use super::{Job, printed};
use crate::commands::fields::Asking;
use crate::commands::prompt::from_first;
use crate::commands::session::Session;
use crate::commands::set_value::{by_label, set_values};
use crate::commands::{Exit, private, proof};
use crate::error::Error;
use crate::lang::Lang;
use crate::method::judgement::judge;
use crate::model::{Date, Field, Form, Kind, Memo, Record, RecordId, WishStatus};
use crate::render::markdown;
use crate::repo::{Stored, embedded, read_record};
use crate::report::memo::{CHECKLIST, Draft, Material, based_on, body, front_matter, minutes};

/// What is asked on a terminal, in order.
const ASKED: [&str; 6] = ["wish", "title", "asked", "needed-by", "advice", "advice-because"];

pub(super) fn run(job: &Job<'_>, product: &Stored, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let form = embedded::form(Kind::Memo).expect("the form of a memo comes with the program");
    let lang = job.folder.language().unwrap_or(session.lang);
    let mut values = set_values(&form, &by_label(Some(&form), &job.args.set, session.lang), job.repo, session.lang)?;
    known(job, product, &mut values, lang, session)?;
    ask(job, &form, &mut values, session)?;
    values
        .entry("title".into())
        .or_insert_with(|| text(&lang.say_with("memo-draft-title", &[("product", product.record.title().into())])));
    let record = new_id(job, session.today(Some(job.folder)), &product.id.id);
    let written = written(job, &form, &values, &record, lang)?;
    proof::record(Kind::Memo, &written, session.lang)?;
    let path = record.path();
    if job.args.dry_run {
        session.screen.line(&path)?;
        session.screen.text(&written)?;
        return Ok(Exit::Done);
    }
    job.folder.writing("memo")?.create(&path, &written)?;
    tell(job, product, &record, values["organisation"].as_str(), session)?;
    private::tell(job.folder, &record, "", session)?;
    Ok(Exit::Done)
}

/// Where the memo is, whether it rests on an assessment, and what comes next.
fn tell(
    job: &Job<'_>,
    product: &Stored,
    record: &RecordId,
    organisation: Option<&str>,
    session: &mut Session<'_>,
) -> std::io::Result<()> {
    let lang = session.lang;
    session.screen.line(&lang.say_with("memo-made", &[("path", record.path().into())]))?;
    let judged = judge(job.repo, job.checklists, CHECKLIST, &product.id, organisation);
    if judged.is_none_or(|judged| judged.is_empty()) {
        session.screen.line(&lang.say_with("memo-made-no-assessment", &[("product", product.id.id.as_str().into())]))?;
    }
    session.screen.line(&lang.say_with("memo-made-next", &[("id", record.to_string().into())]))
}

fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

/// What follows from the product, the organisation and the day.
fn known(
    job: &Job<'_>,
    product: &Stored,
    values: &mut BTreeMap<String, Value>,
    lang: Lang,
    session: &Session<'_>,
) -> anyhow::Result<()> {
    let organisation = organisation(job, session)?;
    let wish = match &job.args.wish {
        Some(wish) => Some(job.repo.resolve(wish, &[Kind::Wish])?.id.id.clone()),
        None => wish(job, product, &organisation),
    };
    let today = session.today(Some(job.folder)).to_string();
    let fixed = [
        ("product", product.id.id.as_str()),
        ("organisation", &organisation),
        ("date", &today),
        ("status", "draft"),
        ("language", lang.code()),
    ];
    values.extend(fixed.map(|(key, value)| (key.to_owned(), text(value))));
    for (key, id) in [("to", "memo-draft-to"), ("from", "memo-draft-from")] {
        values.entry(key.to_owned()).or_insert_with(|| text(&lang.say(id)));
    }
    if let Some(wish) = wish {
        values.insert("wish".to_owned(), text(&wish));
    }
    Ok(())
}

/// The organisation that was named, that of `kt.yaml`, the only one there is, or the one that a person chooses.
fn organisation(job: &Job<'_>, session: &Session<'_>) -> anyhow::Result<String> {
    if let Some(id) = job.organisation {
        return Ok(job.repo.resolve(id, &[Kind::Organisation])?.id.id.clone());
    }
    let all: Vec<&Stored> = job.repo.of(Kind::Organisation).collect();
    match all.as_slice() {
        [one] => Ok(one.id.id.clone()),
        several if !several.is_empty() && session.may_ask() => {
            let names: Vec<String> = several.iter().map(|stored| stored.record.title().to_owned()).collect();
            let chosen = session.prompter().choice(&session.lang.say("memo-ask-organisation"), &names, None)?;
            Ok(several[chosen].id.id.clone())
        }
        _ => Err(Error::new("error-memo-organisation").hint("error-memo-organisation-hint").into()),
    }
}

/// The open wish of the organisation that ranks first among those of the product.
fn wish(job: &Job<'_>, product: &Stored, organisation: &str) -> Option<String> {
    let Record::Product(product) = &product.record else { return None };
    let ours =
        product.wishes.iter().filter_map(|id| Some((id, job.repo.wish(id)?))).filter(|(_, wish)| wish.organisation == organisation);
    ours.min_by_key(|(_, wish)| (wish.status != WishStatus::Open, wish.rank)).map(|(id, _)| id.clone())
}

/// Asks for what only a person can say. Without a terminal a clear place stays open.
fn ask(job: &Job<'_>, form: &Form, values: &mut BTreeMap<String, Value>, session: &Session<'_>) -> anyhow::Result<()> {
    if !session.may_ask() {
        return Ok(());
    }
    let today = session.today(Some(job.folder));
    let asking = Asking { repo: job.repo, lang: session.lang, today, organisation: None, own: None };
    let outcome = outcome(job, values);
    let open = ASKED.iter().filter(|key| !values.contains_key(**key));
    let fields: Vec<&Field> = open.filter_map(|key| form.field(key)).collect();
    if fields.is_empty() {
        return Ok(());
    }
    let mut prompter = session.prompter();
    prompter.show(&session.lang.say("memo-ask-intro"))?;
    from_first(fields.len(), &mut *prompter, session.lang, |at, prompter| {
        match (fields[at].key.as_str(), outcome) {
            ("advice", Some(outcome)) => {
                let word = session.lang.say(&format!("show-value-{outcome}"));
                prompter.show(&session.lang.say_with("memo-ask-outcome", &[("outcome", word.into())]))?;
            }
            ("advice-because", _) if !differs(values, outcome) => return Ok(false),
            _ => {}
        }
        asking.fill(fields[at], values, prompter).map(|()| true)
    })?;
    Ok(())
}

/// Whether the advice is another than the outcome of the rule.
fn differs(values: &BTreeMap<String, Value>, outcome: Option<&str>) -> bool {
    let advice = values.get("advice").and_then(Value::as_str);
    advice.is_some() && outcome.is_some() && advice != outcome
}

/// The outcome of the rule, when anyone has assessed the product.
fn outcome(job: &Job<'_>, values: &BTreeMap<String, Value>) -> Option<&'static str> {
    let subject = RecordId::new(Kind::Product, values["product"].as_str()?);
    let judged = judge(job.repo, job.checklists, CHECKLIST, &subject, values["organisation"].as_str())?;
    (!judged.is_empty()).then(|| judged.score.outcome.name())
}

/// A memo of today about a product, by a name that no other has.
pub(super) fn new_id(job: &Job<'_>, today: Date, product: &str) -> RecordId {
    job.folder.free_id(Kind::Memo, &format!("{today}-{}", product.replace('/', "-")))
}

/// The whole file of the new memo.
fn written(job: &Job<'_>, form: &Form, values: &BTreeMap<String, Value>, record: &RecordId, lang: Lang) -> Result<String, Error> {
    let id = record.id.as_str();
    let bare = whole(form, &Draft { lang, values: values.clone(), judgement: None, wish: None }, &[]);
    let memo = as_memo(&bare)?;
    let material = job.material(id, &memo);
    let wish = memo.wish.as_deref().and_then(|wish| job.repo.wish(wish)).map(|wish| wish.title.as_str());
    let draft = Draft { lang, values: values.clone(), judgement: material.judgement.as_ref(), wish };
    let head = whole(form, &draft, &based_on(&material));
    let memo = as_memo(&head)?;
    let material = job.material(id, &memo);
    let first = with_body(&material, 1);
    Ok(format!("{head}\n{}", with_body(&material, minutes(&first, lang))))
}

fn whole(form: &Form, draft: &Draft<'_>, basis: &[crate::model::BasedOn]) -> String {
    format!("---\n{}---\n", front_matter(form, draft, basis))
}

fn with_body(material: &Material<'_>, minutes: usize) -> String {
    body(material, &printed(material, minutes), markdown::text_in_line)
}

/// Front matter that was just made, as a memo. Only a value of `--set` can make it unreadable.
fn as_memo(text: &str) -> Result<Memo, Error> {
    match read_record(Kind::Memo, text).record {
        Some(Record::Memo(memo)) => Ok(memo),
        _ => Err(Error::new("error-assignment").with("value", "--set")),
    }
}
