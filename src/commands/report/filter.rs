//! By what a report is narrowed, held against what the records say, so that a slip of the pen never gives an empty report.

use std::collections::BTreeMap;

use super::Arguments;
use crate::error::Error;
use crate::model::sort_key;
use crate::repo::Repo;
use crate::report::filter::Filter;
use crate::source::finding::nearest;

/// The values that a filter can have, each with what people call it.
type Known<'a> = BTreeMap<&'a str, &'a str>;

/// Reads the filters of the command line.
pub(super) fn filter<'a>(args: &Arguments, repos: &[&'a Repo<'a>]) -> Result<Filter, Error> {
    let wanted = |option: &str, text: &Option<String>, known: fn(&'a Repo<'a>) -> Known<'a>| {
        let Some(text) = text else { return Ok(None) };
        let all = repos.iter().flat_map(|repo| known(repo)).collect();
        one_of(option, text, &all).map(Some)
    };
    Ok(Filter {
        organisation: wanted("--organisation", &args.organisation, organisations)?,
        theme: wanted("--theme", &args.theme, themes)?,
        period: wanted("--period", &args.period, periods)?,
        funding: wanted("--funding", &args.funding, fundings)?,
        own: if args.own { Some(true) } else { args.outside.then_some(false) },
    })
}

fn organisations<'a>(repo: &'a Repo<'a>) -> Known<'a> {
    let wishes = repo.wishes().map(|(_, wish)| (wish.organisation.as_str(), ""));
    let memos = repo.memos().map(|(_, memo)| (memo.organisation.as_str(), ""));
    wishes.chain(memos).chain(repo.organisations().map(|(id, organisation)| (id, organisation.title.as_str()))).collect()
}

fn themes<'a>(repo: &'a Repo<'a>) -> Known<'a> {
    let products = repo.products().flat_map(|(_, product)| &product.themes);
    let used = repo.wishes().flat_map(|(_, wish)| &wish.themes).chain(products).map(|id| (id.as_str(), ""));
    used.chain(repo.folder.settings.themes.iter().map(|theme| (theme.id.as_str(), theme.title.as_str()))).collect()
}

fn periods<'a>(repo: &'a Repo<'a>) -> Known<'a> {
    repo.products().filter_map(|(_, product)| Some((product.period.as_deref()?, ""))).collect()
}

fn fundings<'a>(repo: &'a Repo<'a>) -> Known<'a> {
    repo.products().filter_map(|(_, product)| Some((product.funding.as_deref()?, ""))).collect()
}

/// The value that was meant: its code, or what people call it, in any case.
fn one_of(option: &str, text: &str, known: &Known<'_>) -> Result<String, Error> {
    let wanted = sort_key(text.trim());
    let named = known.keys().find(|id| sort_key(id) == wanted);
    let titled: Vec<&str> =
        known.iter().filter(|(_, title)| !title.is_empty() && sort_key(title) == wanted).map(|(id, _)| *id).collect();
    match (named, titled.as_slice()) {
        (Some(id), _) | (None, [id]) => return Ok((*id).to_owned()),
        (None, []) => {}
        (None, [first, ..]) => {
            let error = Error::new("error-ambiguous-record").with("record", text).with("choices", titled.join(", "));
            return Err(error.with("first", first).hint("error-ambiguous-record-whole"));
        }
    }
    let error = Error::new("error-report-filter").with("value", text).with("option", option);
    let names = known.keys().chain(known.values()).copied().filter(|name| !name.is_empty());
    match nearest(text, names) {
        Some(near) => Err(error.with("suggestion", near).hint("error-did-you-mean")),
        None if known.is_empty() => Err(error.hint("error-report-filter-nothing")),
        None => {
            let choices: Vec<&str> = known.keys().copied().take(20).collect();
            Err(error.with("choices", choices.join(", ")).hint("error-choose-from"))
        }
    }
}
