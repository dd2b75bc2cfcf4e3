//! `kt finance --answers`: amounts from a file or the standard input, in the form of the record. Nothing is asked, and
//! nothing is written while there is a mistake in it.

use std::collections::BTreeMap;
use std::path::Path;

use serde::de::{self, Unexpected};
use serde::{Deserialize, Deserializer};

use super::ledger::{Ledger, Part};
use crate::commands::answers_file::{self, Taken, of_same_subject};
use crate::commands::session::Session;
use crate::error::Error;
use crate::keys;
use crate::model::{Party, Point, euros};
use crate::report::finance::{COVERED, POINTS};
use crate::source::finding::nearest;
use crate::source::{At, Finding, Keys};

/// A financial record of which everything may be left out.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Given {
    product: Option<String>,
    organisation: Option<String>,
    years: Option<u32>,
    #[serde(default)]
    parties: Vec<GivenParty>,
    #[serde(default)]
    cover: BTreeMap<String, String>,
    #[serde(default)]
    points: BTreeMap<String, Point>,
}

/// A party of which amounts may be left out: then they stay as they are.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct GivenParty {
    party: String,
    one_off: Option<Amount>,
    yearly: Option<Amount>,
    gain_yearly: Option<Amount>,
    income_loss_yearly: Option<Amount>,
    about: Option<bool>,
}

/// Whole euros, also as people write them: `€ 1.250`. Below zero is read too, so that it is refused by its own name.
#[derive(Clone, Copy)]
struct Amount(i64);

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let amount = text.parse().ok().or_else(|| euros(&text)).map(Self);
        amount.ok_or_else(|| de::Error::invalid_value(Unexpected::Str(&text), &"amount"))
    }
}

/// Reads the answers; every mistake is told with its place.
pub(super) fn read(path: &Path, ledger: &Ledger<'_>, session: &mut Session<'_>) -> Result<Vec<Part>, Error> {
    let take = |given: Given| {
        of_same_subject([(given.product.as_deref(), &ledger.product), (given.organisation.as_deref(), &ledger.organisation)])?;
        let mistakes = mistakes(&given);
        let present = ledger.record()?.map_or_else(Vec::new, |record| record.parties);
        Ok(Taken { parts: in_parts(given, &present), mistakes })
    };
    answers_file::read(path, "error-finance-answers-hint", |_| Vec::new(), take, session)
}

/// What the form of a record does not forbid: amounts below zero, a party twice, keys that nobody reads.
fn mistakes(given: &Given) -> Vec<Finding> {
    let years = given.years.filter(|years| !(1..=50).contains(years)).map(|_| Finding::value("finance-years", keys!["years"]));
    let parties = (0..given.parties.len()).flat_map(|i| mistakes_of_party(&given.parties, i));
    let cover = unread("cover", given.cover.keys(), &COVERED);
    let points = unread("points", given.points.keys(), &POINTS);
    years.into_iter().chain(parties).chain(cover).chain(points).collect()
}

fn mistakes_of_party(parties: &[GivenParty], i: usize) -> Vec<Finding> {
    let party = &parties[i];
    let amounts = [
        ("one-off", party.one_off),
        ("yearly", party.yearly),
        ("gain-yearly", party.gain_yearly),
        ("income-loss-yearly", party.income_loss_yearly),
    ];
    let below =
        amounts.into_iter().filter_map(|(key, amount)| Some((key, amount.map(|Amount(euros)| euros).filter(|euros| *euros < 0)?)));
    let negative = |(key, amount): (&'static str, i64)| {
        Finding::value("negative-amount", keys!["parties", i, key]).with("amount", amount.to_string())
    };
    let mut found: Vec<Finding> = below.map(negative).collect();
    if party.party.trim().is_empty() || parties[..i].iter().any(|other| other.party == party.party) {
        found.push(Finding::value("finance-party", keys!["parties", i, "party"]));
    }
    found
}

/// The keys of a map that nobody reads.
fn unread<'a>(map: &'static str, present: impl Iterator<Item = &'a String>, known: &[&'static str]) -> Vec<Finding> {
    let unknown = |key: &String| {
        let near = nearest(key, known.iter().copied());
        let at = At::Key(Keys(vec![map.into(), key.clone().into()]));
        Finding::new("unknown-key", at).with("key", key).suggesting(near)
    };
    present.filter(|key| !known.contains(&key.as_str())).map(unknown).collect()
}

fn in_parts(given: Given, present: &[Party]) -> Vec<Part> {
    let Given { years, parties, mut cover, mut points, .. } = given;
    let parties = parties.into_iter().map(|party| {
        let old = present.iter().find(|old| old.party == party.party);
        Part::Party(merged(party, old))
    });
    let mut parts: Vec<Part> = years.map(Part::Years).into_iter().chain(parties).collect();
    parts.extend(COVERED.into_iter().filter_map(|key| Some(Part::Cover(key, cover.remove(key)?.trim().to_owned()))));
    parts.extend(POINTS.into_iter().filter_map(|name| Some(Part::Point(name, Some(points.remove(name)?)))));
    parts
}

fn merged(given: GivenParty, old: Option<&Party>) -> Party {
    let or = |amount: Option<Amount>, old: Option<i64>| amount.map(|Amount(euros)| euros).or(old).unwrap_or(0);
    Party {
        one_off: or(given.one_off, old.map(|old| old.one_off)),
        yearly: or(given.yearly, old.map(|old| old.yearly)),
        gain_yearly: or(given.gain_yearly, old.map(|old| old.gain_yearly)),
        income_loss_yearly: or(given.income_loss_yearly, old.map(|old| old.income_loss_yearly)),
        about: given.about.or(old.map(|old| old.about)).unwrap_or(false),
        party: given.party,
    }
}
