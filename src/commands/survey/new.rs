//! `kt survey new PRODUCT`: makes the record of a round, once the product says what its core elements are.

use std::collections::BTreeMap;

use clap::{Args, ValueEnum};
use serde_yaml::{Mapping, Value};

use super::lines::{lines, roles};
use crate::commands::Exit;
use crate::commands::given::Given;
use crate::commands::recording::{Recording, value};
use crate::commands::session::Session;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Kind, Record, RecordId, Survey};
use crate::repo::{DETERMINANTS, Folder, Repo, Stored, determinants};

/// How many core elements a product must have: use and self-efficacy are asked per element.
/// Source: `docs/method.md`, determinants.
const CORE: std::ops::RangeInclusive<usize> = 4..=8;

/// What management itself can say, to lay beside the answers.
const FACT: &str = "formal-ratification";

#[derive(Args)]
pub(crate) struct Arguments {
    product: String,
    #[arg(long, value_enum, value_name = "before|after", hide_possible_values = true)]
    moment: Option<When>,
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    invited: Option<u32>,
    #[arg(long, value_name = "ID")]
    organisation: Option<String>,
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    #[arg(long, value_name = "yes|no", value_enum, hide_possible_values = true)]
    ratified: Option<Fact>,
    #[arg(long, value_name = "TEXT")]
    pub(super) goal: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub(super) benefit: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub(super) drawback: Vec<String>,
    #[arg(long, value_name = "ROLE")]
    pub(super) role: Vec<String>,
    #[arg(long, value_name = "ID")]
    checklist: Option<String>,
    #[arg(long)]
    dry_run: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum When {
    Before,
    After,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Fact {
    Yes,
    No,
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &[Kind::Product, Kind::Organisation, Kind::Survey])?;
    let product = repo.resolve(&args.product, &[Kind::Product])?;
    has_core(product)?;
    let organisation = organisation(args.organisation.as_deref(), &repo)?;
    let pair = format!("{}/{}", organisation.id.id, product.id.id);
    let told = args.moment.is_some() && args.invited.is_some();
    let mut given = Given::new(session, session.today(Some(&folder)), told);
    let moment = moment(args, &mut given, session.lang)?;
    let record = RecordId::new(Kind::Survey, format!("{pair}-{moment}"));
    not_there(&record, &folder)?;
    let earlier = (moment == "after").then(|| repo.get(Kind::Survey, &format!("{pair}-before"))).flatten();
    let checklist = args.checklist.as_deref().or_else(|| Some(survey(earlier?)?.checklist.as_str())).unwrap_or(DETERMINANTS);
    determinants(&folder, checklist)?;
    let mut values = values(args, [&product.id.id, &organisation.id.id, checklist, moment], &mut given, session.lang)?;
    match earlier {
        Some(earlier) => values.extend(same_as(earlier)),
        None => add_lines(&mut values, args, &mut given, (session.lang, folder.language()))?,
    }
    add_roles(&mut values, args, &mut given, session.lang)?;
    let recording = Recording { folder: &folder, verb: "survey", dry_run: args.dry_run, undecided: None };
    if recording.create(&record, &values, &[product], session)? {
        session.screen.line(&session.lang.say_with("new-made", &[("path", record.path().into())]))?;
        session.screen.line(&session.lang.say_with("form-survey-next", &[("id", record.id.as_str().into())]))?;
    }
    Ok(Exit::Done)
}

/// Refuses a survey that is there already.
fn not_there(record: &RecordId, folder: &Folder) -> Result<(), Error> {
    if !folder.has(&record.path()) {
        return Ok(());
    }
    let error = Error::new("error-survey-exists").with("path", record.path()).with("id", &record.id);
    Err(error.hint("error-survey-exists-hint"))
}

/// The statements on goals and benefits, in the language of the folder.
fn add_lines(
    values: &mut BTreeMap<&'static str, Value>,
    args: &Arguments,
    given: &mut Given,
    (spoken, written): (Lang, Option<Lang>),
) -> anyhow::Result<()> {
    values.extend(lines(args, given, spoken, written.unwrap_or(spoken))?.map(|lines| ("lines", lines)));
    Ok(())
}

/// The roles that are asked: those of the round before unless others are told, else told or asked for.
fn add_roles(values: &mut BTreeMap<&'static str, Value>, args: &Arguments, given: &mut Given, lang: Lang) -> anyhow::Result<()> {
    let roles = if values.contains_key("roles") { args.role.clone() } else { roles(args, given, lang)? };
    if !roles.is_empty() {
        values.insert("roles", Value::Sequence(roles.iter().map(value).collect()));
    }
    Ok(())
}

/// Refuses a product of which nobody said what it consists of, or in so many pieces that nobody would answer.
pub(super) fn has_core(stored: &Stored) -> Result<(), Error> {
    let Record::Product(product) = &stored.record else { return Ok(()) };
    let core = product.core.len();
    if CORE.contains(&core) {
        return Ok(());
    }
    let id = if core == 0 { "error-survey-no-core" } else { "error-survey-core" };
    Err(Error::new(id).with("product", &stored.id).with("count", core).with("path", &stored.path).hint("error-survey-core-hint"))
}

fn survey(stored: &Stored) -> Option<&Survey> {
    match &stored.record {
        Record::Survey(survey) => Some(survey),
        _ => None,
    }
}

/// What a round after the start takes over from the one before it, so that the two can be compared.
fn same_as(earlier: &Stored) -> Vec<(&'static str, Value)> {
    let Ok(Value::Mapping(map)) = serde_yaml::from_str::<Value>(&earlier.text) else { return Vec::new() };
    ["lines", "roles", "columns"].into_iter().filter_map(|key| Some((key, map.get(key)?.clone()))).collect()
}

/// The organisation that was named, else that of `kt.yaml`, else the only one there is.
fn organisation<'a>(asked: Option<&str>, repo: &'a Repo<'a>) -> Result<&'a Stored, Error> {
    let mut all = repo.of(Kind::Organisation);
    match asked.or(repo.folder.settings.organisation.as_deref()) {
        Some(name) => repo.resolve(name, &[Kind::Organisation]),
        None => {
            let only = all.next().filter(|_| all.next().is_none());
            only.ok_or_else(|| Error::new("error-finance-organisation").hint("error-finance-organisation-hint"))
        }
    }
}

/// Before or after the start; before when nobody says otherwise.
fn moment(args: &Arguments, given: &mut Given, lang: Lang) -> anyhow::Result<&'static str> {
    let names = ["before", "after"];
    let chosen = match args.moment {
        Some(When::Before) => 0,
        Some(When::After) => 1,
        None => {
            let choices = names.map(|name| lang.say(&format!("form-survey-moment-{name}")));
            given.choice(&lang.say("form-survey-ask-moment"), &choices, Some(0))?.unwrap_or(0)
        }
    };
    Ok(names[chosen])
}

/// The keys of the record.
fn values(
    args: &Arguments,
    [product, organisation, checklist, moment]: [&str; 4],
    given: &mut Given,
    lang: Lang,
) -> anyhow::Result<BTreeMap<&'static str, Value>> {
    let invited = invited(args, given, lang)?;
    let fact = fact(args, given, lang)?;
    let date = given.day(args.date.as_deref())?;
    let facts = fact.map(|yes| Value::Mapping([(value(FACT), Value::Bool(yes))].into_iter().collect::<Mapping>()));
    let keys = [
        ("product", Some(value(product))),
        ("organisation", Some(value(organisation))),
        ("checklist", Some(value(checklist))),
        ("moment", Some(value(moment))),
        ("date", Some(value(date))),
        ("invited", invited.map(Value::from)),
        ("facts", facts),
    ];
    Ok(keys.into_iter().filter_map(|(key, value)| Some((key, value?))).collect())
}

/// How many people receive it: told, asked until it is a number, or left open.
fn invited(args: &Arguments, given: &mut Given, lang: Lang) -> anyhow::Result<Option<u32>> {
    if args.invited.is_some() {
        return Ok(args.invited);
    }
    loop {
        let Some(text) = given.optional("--invited", None, &lang.say("form-survey-ask-invited"))? else { return Ok(None) };
        match text.parse().ok().filter(|number| *number > 0) {
            Some(number) => return Ok(Some(number)),
            None => given.again(Error::new("error-number").with("value", text).with("key", "invited"))?,
        }
    }
}

/// Whether management has formally laid down the use: told, asked, or left open.
fn fact(args: &Arguments, given: &mut Given, lang: Lang) -> anyhow::Result<Option<bool>> {
    if let Some(fact) = args.ratified {
        return Ok(Some(fact == Fact::Yes));
    }
    let choices = ["yes", "no", "unknown"].map(|answer| lang.say(&format!("form-survey-ratified-{answer}")));
    let chosen = given.choice(&lang.say("form-survey-ask-ratified"), &choices, Some(2))?;
    Ok(match chosen {
        Some(0) => Some(true),
        Some(1) => Some(false),
        _ => None,
    })
}
