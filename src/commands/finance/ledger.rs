//! The record in which the amounts land, answer by answer.

use serde_yaml::Value;

use crate::commands::in_place::refused;
use crate::commands::kept_file::KeptFile;
use crate::commands::proof;
use crate::error::Error;
use crate::keys;
use crate::lang::Lang;
use crate::model::{Finance, Kind, Party, Point, Record, RecordId};
use crate::repo::{Repo, read_record, tree_of_record};
use crate::source::Keys;
use crate::source::yaml::edit::{Change, apply};
use crate::source::yaml::{Node, write};

/// One thing that was answered.
#[derive(Clone, Debug)]
pub(super) enum Part {
    Years(u32),
    Party(Party),
    /// One amount of a party; what was not asked yet stays out of the file.
    Amount {
        party: String,
        key: &'static str,
        euros: i64,
    },
    /// Whether the amounts of a party are an estimate.
    About {
        party: String,
        about: bool,
    },
    /// What covers a cost; empty takes it out.
    Cover(&'static str, String),
    /// A point of the analysis; nothing takes it out.
    Point(&'static str, Option<Point>),
}

/// The financial record of one product for one organisation.
pub(super) struct Ledger<'f> {
    pub(super) file: KeptFile<'f>,
    pub(super) product: String,
    pub(super) organisation: String,
}

impl<'f> Ledger<'f> {
    /// The record that there is, or the place for a new one.
    pub(super) fn find(repo: &Repo<'f>, product: &str, organisation: &str, dry: bool) -> Result<Self, Error> {
        let ours = |finance: &Finance| finance.product == product && finance.organisation == organisation;
        let id = repo.finances().find(|(_, finance)| ours(finance)).map(|(id, _)| id.to_owned());
        let record = RecordId::new(Kind::Finance, id.unwrap_or_else(|| format!("{organisation}/{product}")));
        let file = KeptFile::open(repo.folder, "finance", record, dry)?;
        if !file.now.is_empty() && !read_record(Kind::Finance, &file.now).findings.is_empty() {
            return Err(faulty(&file.path));
        }
        Ok(Self { file, product: product.to_owned(), organisation: organisation.to_owned() })
    }

    /// The record as it stands now; none while there is no file.
    pub(super) fn record(&self) -> Result<Option<Finance>, Error> {
        if self.file.now.is_empty() {
            return Ok(None);
        }
        parsed(&self.file.now).map(Some).ok_or_else(|| faulty(&self.file.path))
    }

    /// The amounts of a party that were not asked yet, in the order of the questions; of a party that is not there, all.
    pub(super) fn unasked(&self, party: &str) -> Vec<&'static str> {
        let tree = tree_of_record(Kind::Finance, &self.file.now);
        let parties = tree.as_ref().and_then(|root| root.get("parties")).map_or(&[][..], Node::items);
        let ours = parties.iter().find(|one| one.get("party").and_then(Node::text) == Some(party));
        AMOUNTS.into_iter().filter(|key| ours.is_none_or(|ours| ours.get(key).is_none())).collect()
    }

    /// Whether someone stopped between the amounts of a party.
    pub(super) fn is_halfway(&self) -> Result<bool, Error> {
        let parties = self.record()?.map_or_else(Vec::new, |record| record.parties);
        Ok(parties.iter().any(|party| !self.unasked(&party.party).is_empty()))
    }

    /// Keeps answers at once and whole, on the text that is on disk at this moment.
    pub(super) fn save(&mut self, parts: &[Part], lang: Lang) -> Result<(), Error> {
        let (path, opening) = (self.file.path.clone(), self.opening());
        self.file.save(&opening, |text| changed(text, parts, &path, lang))
    }

    /// A new record without amounts.
    fn opening(&self) -> String {
        let text = |key: &str, value: &str| write::entry(key, &Value::String(value.to_owned()), 0);
        format!("{}{}years: 3\nparties: []\n", text("product", &self.product), text("organisation", &self.organisation))
    }
}

fn changed(text: &str, parts: &[Part], path: &str, lang: Lang) -> Result<String, Error> {
    let mut text = text.to_owned();
    for part in parts {
        let present = parsed(&text).ok_or_else(|| faulty(path))?;
        let yaml = read_record(Kind::Finance, &text).yaml;
        text = apply(&text, yaml, &changes(&present, part)).map_err(refused)?;
    }
    proof::record(Kind::Finance, &text, lang)?;
    Ok(text)
}

fn faulty(path: &str) -> Error {
    Error::new("error-finance-faulty").with("path", path).hint("error-check-first")
}

fn parsed(text: &str) -> Option<Finance> {
    match read_record(Kind::Finance, text).record {
        Some(Record::Finance(finance)) => Some(finance),
        _ => None,
    }
}

fn changes(present: &Finance, part: &Part) -> Vec<Change> {
    match part {
        Part::Years(years) if *years == present.years => Vec::new(),
        Part::Years(years) => vec![Change::Set(keys!["years"], Value::from(*years))],
        Part::Party(party) => match place(present, &party.party) {
            Some(at) => party_changes(at, &present.parties[at], party),
            None => vec![Change::Append(keys!["parties"], whole(party))],
        },
        Part::Amount { party, key, euros } => vec![match place(present, party) {
            Some(at) => Change::Set(keys!["parties", at, *key], Value::from(*euros)),
            None => Change::Append(keys!["parties"], begun(party, key, *euros)),
        }],
        Part::About { party, about } => place(present, party).map_or_else(Vec::new, |at| {
            let old = &present.parties[at];
            party_changes(at, old, &Party { about: *about, ..old.clone() })
        }),
        Part::Cover(key, text) => cover_changes(present, key, text),
        Part::Point(name, point) => point_changes(present, name, point.as_ref()),
    }
}

/// Where a party stands in the list.
fn place(present: &Finance, party: &str) -> Option<usize> {
    present.parties.iter().position(|old| old.party == party)
}

/// A party with its first amount.
fn begun(party: &str, key: &str, euros: i64) -> Value {
    let mut map = serde_yaml::Mapping::new();
    map.insert("party".into(), Value::String(party.to_owned()));
    map.insert(key.into(), Value::from(euros));
    Value::Mapping(map)
}

/// The amounts of a party, in the order of the questions.
const AMOUNTS: [&str; 4] = ["one-off", "yearly", "gain-yearly", "income-loss-yearly"];

const fn amounts(party: &Party) -> [i64; 4] {
    [party.one_off, party.yearly, party.gain_yearly, party.income_loss_yearly]
}

fn party_changes(at: usize, old: &Party, new: &Party) -> Vec<Change> {
    let amounts = AMOUNTS.into_iter().zip(amounts(old).into_iter().zip(amounts(new))).filter(|(_, (old, new))| old != new);
    let mut changes: Vec<Change> =
        amounts.map(|(key, (_, amount))| Change::Set(keys!["parties", at, key], Value::from(amount))).collect();
    match (old.about, new.about) {
        (false, true) => changes.push(Change::Set(keys!["parties", at, "about"], Value::Bool(true))),
        (true, false) => changes.push(Change::Remove(keys!["parties", at, "about"])),
        _ => {}
    }
    changes
}

/// A party as it is first written: every amount, also when it is nothing.
fn whole(party: &Party) -> Value {
    let mut map = serde_yaml::Mapping::new();
    map.insert("party".into(), Value::String(party.party.clone()));
    for (key, amount) in AMOUNTS.into_iter().zip(amounts(party)) {
        map.insert(key.into(), Value::from(amount));
    }
    if party.about {
        map.insert("about".into(), Value::Bool(true));
    }
    Value::Mapping(map)
}

fn cover_changes(present: &Finance, key: &'static str, text: &str) -> Vec<Change> {
    let old = present.cover.get(key).map(String::as_str);
    match (old, text) {
        (None, "") => Vec::new(),
        (Some(_), "") if present.cover.len() == 1 => vec![Change::Remove(keys!["cover"])],
        (Some(_), "") => vec![Change::Remove(keys!["cover", key])],
        (old, text) if old == Some(text) => Vec::new(),
        (_, text) => vec![Change::Set(keys!["cover", key], Value::String(text.to_owned()))],
    }
}

fn point_changes(present: &Finance, name: &'static str, point: Option<&Point>) -> Vec<Change> {
    let old = present.points.get(name);
    let Some(point) = point else {
        let last = present.points.len() == 1;
        return old.map(|_| Change::Remove(if last { keys!["points"] } else { keys!["points", name] })).into_iter().collect();
    };
    let at = |key: &'static str| keys!["points", name, key];
    let text = |keys: Keys, old: Option<String>, new: Option<String>| match (old, new) {
        (old, Some(new)) if old.as_ref() != Some(&new) => Some(Change::Set(keys, Value::String(new))),
        (Some(_), None) => Some(Change::Remove(keys)),
        _ => None,
    };
    let day = |point: &Point| point.due.map(|due| due.to_string());
    let finding = text(at("finding"), old.map(|old| old.finding.clone()), Some(point.finding.clone()));
    let open = old.is_none_or(|old| old.open != point.open).then(|| Change::Set(at("open"), Value::Bool(point.open)));
    let by = text(at("by"), old.and_then(|old| old.by.clone()), point.by.clone());
    let due = text(at("due"), old.and_then(day), day(point));
    [finding, open, by, due].into_iter().flatten().collect()
}
