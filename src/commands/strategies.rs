//! `kt strategies [DETERMINANT…]`: which strategies fit, the best three with why; all of them, or one by itself.

use std::path::PathBuf;

use clap::Args;

use super::Exit;
use super::paper::{Format, Paper, formats};
use super::session::Session;
use crate::error::Error;
use crate::method::sought::{Sought, sought};
use crate::method::strategies::{Filter, Offer, TOP};
use crate::model::{Basis, Bilingual, Determinants, Effort, StrategyLevel, StrategyPhase};
use crate::repo::{self, Folder, Strategies, built_in_determinants, built_in_strategies};
use crate::report::strategies::Shelf;
use crate::source::finding::nearest;

/// A word in a name that is at least so long tells which one is meant.
const LONG_WORD: usize = 6;
/// From this likeness on, two words are one with a slip of the pen; `tyd` for *Tijd* is, *samenwerking* for *Medewerking* is not.
const ALIKE: f64 = 0.7;

#[derive(Args)]
pub(crate) struct Arguments {
    determinant: Vec<String>,
    #[arg(long)]
    all: bool,
    #[arg(long, value_name = "low|medium|high", value_parser = ["low", "medium", "high"], hide_possible_values = true)]
    effort: Vec<String>,
    #[arg(long, value_name = "prepare|introduce|sustain", value_parser = ["prepare", "introduce", "sustain"], hide_possible_values = true)]
    phase: Vec<String>,
    #[arg(long, value_name = "LEVEL", value_parser = ["innovation", "user", "organisation", "context"], hide_possible_values = true)]
    level: Vec<String>,
    #[arg(long, value_name = "BASIS", value_parser = ["practice", "published", "published-unchecked", "own"], hide_possible_values = true)]
    basis: Vec<String>,
    #[arg(long, value_name = "CLUSTER")]
    cluster: Vec<String>,
    #[arg(long)]
    own: bool,
    #[arg(long, value_parser = formats(&[Format::Json]), value_name = "FORMAT", hide_possible_values = true)]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// What a person asked to see.
enum Asked<'a> {
    Overview,
    Determinants(Vec<&'a str>),
    Strategy(&'a str),
    /// Words that are no name, and where they stand.
    Words(String, Sought<'a>),
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let paper = Paper::new(args.format, &args.output)?;
    let json = paper.format() == Format::Json;
    let folder = session.folder().ok();
    let folders: Vec<&Folder> = folder.iter().collect();
    let (strategies, determinants) = shelf(session)?;
    let filter = filter(args, &strategies)?;
    let shelf = Shelf { strategies: &strategies, determinants: &determinants, lang: session.lang };
    let most = if args.all { usize::MAX } else { TOP };
    let document = match asked(args, &strategies, &determinants)? {
        Asked::Strategy(id) => shelf.card(id, &strategies.list[id]),
        Asked::Words(words, found) if !json => shelf.found(&words, &found),
        Asked::Overview if !json && !args.all => shelf.overview(&filter),
        asked => {
            let keys = match asked {
                Asked::Determinants(keys) | Asked::Words(_, Sought { determinants: keys, .. }) => keys,
                _ => determinants.list.iter().map(|determinant| determinant.key.as_str()).collect(),
            };
            let offers = Offer::all(&strategies, &keys, &filter, if json { usize::MAX } else { most });
            if json {
                session.screen.talk(strategies.catalogue.warning.text(session.lang))?;
                paper.json(&shelf.offers_json(&offers), &folders, session)?;
                return Ok(Exit::Done);
            }
            shelf.offers(&offers)
        }
    };
    paper.give(&document, &folders, session)?;
    Ok(Exit::Done)
}

/// The strategies and determinants of the folder; those of the program where there is no folder.
fn shelf(session: &Session<'_>) -> Result<(Strategies, Determinants), Error> {
    match session.folder() {
        Ok(folder) => Ok((repo::strategies(&folder)?, built_in_determinants())),
        Err(error) if error.id() == "error-not-a-repository" => Ok((built_in_strategies(), built_in_determinants())),
        Err(error) => Err(error),
    }
}

fn filter(args: &Arguments, strategies: &Strategies) -> Result<Filter, Error> {
    let clusters = &strategies.catalogue.clusters;
    let own = strategies.list.values().filter_map(|strategy| strategy.cluster.as_ref());
    let known: Vec<&str> = clusters.keys().chain(own).map(String::as_str).collect();
    if let Some(wrong) = args.cluster.iter().find(|cluster| !known.contains(&cluster.as_str())) {
        let all: Vec<&str> = clusters.keys().map(String::as_str).collect();
        return Err(Error::new("error-unknown-cluster")
            .with("cluster", wrong)
            .with("all", all.join(", "))
            .hint("error-unknown-cluster-hint"));
    }
    Ok(Filter {
        effort: named(&args.effort, Effort::ALL, Effort::name),
        phase: named(&args.phase, StrategyPhase::ALL, StrategyPhase::name),
        level: named(&args.level, StrategyLevel::ALL, StrategyLevel::name),
        basis: named(&args.basis, Basis::ALL, Basis::name),
        cluster: args.cluster.clone(),
        own: args.own,
    })
}

/// The values with these codes.
fn named<T: Copy>(codes: &[String], all: &[T], name: impl Fn(T) -> &'static str) -> Vec<T> {
    all.iter().copied().filter(|one| codes.iter().any(|code| code == name(*one))).collect()
}

/// What the words on the command line mean: determinants, whole categories, or one strategy.
fn asked<'a>(args: &Arguments, strategies: &'a Strategies, determinants: &'a Determinants) -> Result<Asked<'a>, Error> {
    if let [word] = args.determinant.as_slice()
        && let Some((id, _)) = strategies.list.get_key_value(word)
    {
        return Ok(Asked::Strategy(id));
    }
    let mut keys: Vec<&str> = Vec::new();
    for word in &args.determinant {
        let Some(meant) = meant(word, determinants) else {
            let strategy = strategies.named(word).filter(|_| args.determinant.len() == 1);
            return strategy.map_or_else(|| by_words(args, word, strategies, determinants), |id| Ok(Asked::Strategy(id)));
        };
        keys.extend(meant.iter().filter(|key| !keys.contains(key)).copied().collect::<Vec<_>>());
    }
    Ok(if keys.is_empty() { Asked::Overview } else { Asked::Determinants(keys) })
}

/// The determinant of this name, or those of a category.
fn meant<'a>(word: &str, determinants: &'a Determinants) -> Option<Vec<&'a str>> {
    if let Some(determinant) = determinants.meant(word) {
        return Some(vec![&determinant.key]);
    }
    let category = determinants.category_meant(word)?;
    let ours = determinants.list.iter().filter(|determinant| determinant.category == category.id);
    Some(ours.map(|determinant| determinant.key.as_str()).collect())
}

/// What was typed is no name, perhaps but for a slip of the pen: then its words are sought in the texts.
fn by_words<'a>(
    args: &Arguments,
    unknown: &str,
    strategies: &'a Strategies,
    determinants: &'a Determinants,
) -> Result<Asked<'a>, Error> {
    let words = args.determinant.join(" ");
    match sought(&words, determinants, strategies) {
        Some(found) => Ok(Asked::Words(words, found)),
        None => Err(unknown_determinant(unknown, determinants, strategies)),
    }
}

/// Nothing has this key, number or name; the message says what comes near, by its whole name and the code to type.
pub(super) fn unknown_determinant(word: &str, determinants: &Determinants, strategies: &Strategies) -> Error {
    let error = Error::new("error-unknown-determinant").with("determinant", word);
    match near(word, determinants, strategies) {
        Some((name, key)) if name == key => error.with("suggestion", key).hint("error-unknown-record-near"),
        Some((name, key)) => error.with("suggestion", format!("{name} ({key})")).hint("error-unknown-record-near"),
        None => error.hint("error-unknown-determinant-list"),
    }
}

/// None of these strategies has this id or name; the message says what comes near, else the hint does.
pub(super) fn unknown_strategy<'a>(
    [id, hint]: [&'static str; 2],
    word: &str,
    ids: impl Iterator<Item = &'a str>,
    strategies: &'a Strategies,
) -> Error {
    let error = Error::new(id).with("strategy", word);
    let names = |id: &'a str| {
        let name = strategies.list.get(id).map(|strategy| &strategy.name);
        let names = name.into_iter().flat_map(|name| name.nl.iter().chain(&name.en)).map(String::as_str);
        std::iter::once(id).chain(names).map(move |name| (name, id))
    };
    let names: Vec<(&str, &str)> = ids.flat_map(names).collect();
    let near = nearest(word, names.iter().map(|(name, _)| *name));
    match near.and_then(|near| names.iter().find(|(name, _)| *name == near)) {
        Some((name, id)) if name == id => error.with("suggestion", id).hint("error-unknown-record-near"),
        Some((name, id)) => error.with("suggestion", format!("{name} ({id})")).hint("error-unknown-record-near"),
        None => error.hint(hint),
    }
}

/// The whole name that was probably meant, with its code: by the name itself, else by a long word of it that is hardly different.
fn near<'a>(word: &str, determinants: &'a Determinants, strategies: &'a Strategies) -> Option<(&'a str, &'a str)> {
    let names = names(determinants, strategies);
    if let Some(near) = nearest(word, names.iter().map(|(name, _)| *name)).filter(|near| alike(word, near)) {
        return names.iter().find(|(name, _)| *name == near).copied();
    }
    let words = |(name, _): &&(&str, &str)| name.split(' ').any(|part| part.chars().count() >= LONG_WORD && alike(word, part));
    names.iter().find(words).copied()
}

/// Whether two words are so alike that one is a slip of the pen for the other: not another word with the same ending.
fn alike(one: &str, other: &str) -> bool {
    let heard = |text: &str| text.to_lowercase().replace("ij", "y");
    strsim::normalized_damerau_levenshtein(&heard(one), &heard(other)) >= ALIKE
}

/// What a person may call determinants, categories and strategies; each with its code.
fn names<'a>(determinants: &'a Determinants, strategies: &'a Strategies) -> Vec<(&'a str, &'a str)> {
    let of = |name: &'a Bilingual, key: &'a str| name.nl.iter().chain(&name.en).map(move |name| (name.as_str(), key));
    let whole = determinants.list.iter().flat_map(|one| of(&one.name, &one.key).chain([(one.key.as_str(), one.key.as_str())]));
    let categories =
        determinants.categories.iter().flat_map(|one| of(&one.name, &one.id).chain([(one.id.as_str(), one.id.as_str())]));
    whole.chain(categories).chain(strategies.list.keys().map(|id| (id.as_str(), id.as_str()))).collect()
}
