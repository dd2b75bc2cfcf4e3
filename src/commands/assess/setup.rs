//! What is assessed, with which checklist and for whom: from the command line, else asked.

use std::collections::BTreeMap;

use crate::commands::session::Session;
use crate::error::Error;
use crate::method::score::Rule;
use crate::model::{Checklist, Kind, Organisation, Product, ProductClass, Record, Scoring, Set};
use crate::repo::{Checklists, Folder, Repo, Stored};

static NO_WEIGHTS: BTreeMap<String, u32> = BTreeMap::new();

/// A subject and the checklist that it is held against, for an organisation.
pub(crate) struct Target<'a> {
    pub(crate) subject: &'a Stored,
    pub(crate) checklist_id: &'a str,
    pub(crate) checklist: &'a Checklist,
    pub(crate) class: Option<ProductClass>,
    pub(crate) organisation: Option<String>,
    pub(crate) weights: &'a BTreeMap<String, u32>,
    /// `--checklist` and `--organisation` with a space before each, where a command needs them to come here again.
    options: [String; 2],
    /// How many final assessments it takes before they are shown together; other lists need no second voice.
    pub(crate) min_assessors: usize,
}

/// What a person gave to find it.
pub(crate) struct Asked<'s> {
    pub(crate) subject: &'s str,
    pub(crate) checklist: Option<&'s str>,
    pub(crate) organisation: Option<&'s str>,
}

impl<'a> Target<'a> {
    pub(crate) fn find(
        asked: &Asked<'_>,
        repo: &'a Repo<'_>,
        checklists: &'a Checklists,
        session: &Session<'_>,
    ) -> anyhow::Result<Self> {
        let fitting = fitting(asked.checklist, checklists)?;
        let subject = repo.resolve(asked.subject, &kinds(&fitting))?;
        let (checklist_id, checklist) = choose(subject, &fitting, session)?;
        let organisation = match asked.organisation {
            Some(id) => Some(repo.resolve(id, &[Kind::Organisation])?.id.id.clone()),
            None => repo.folder.settings.organisation.clone(),
        };
        let options = options(subject, checklist_id, organisation.as_deref(), (repo, checklists));
        let record = organisation.as_deref().and_then(|id| repo.organisation(id));
        let class = product(subject).and_then(|product| repo.class(product));
        Ok(Self {
            subject,
            checklist_id,
            checklist,
            class,
            weights: record.map_or(&NO_WEIGHTS, |record| &record.weights),
            min_assessors: match checklist.scoring {
                Scoring::Weighted => record.map_or(2, Organisation::min_assessors),
                Scoring::Mean | Scoring::Count | Scoring::None => 1,
            },
            organisation,
            options,
        })
    }

    /// What a person types after `kt assess` or `kt compare` to come here again.
    pub(crate) fn typed(&self) -> String {
        format!("{}{}", self.name(), self.options.concat())
    }

    /// The subject and its organisation, for a command that takes no checklist.
    pub(crate) fn for_organisation(&self) -> String {
        format!("{}{}", self.name(), self.options[1])
    }

    /// What answers to a set of its questions are counted with.
    pub(crate) const fn rule(&self, set: Set) -> Rule<'a> {
        Rule { checklist: self.checklist, class: self.class, set, weights: self.weights }
    }

    /// Refuses a list that asks nothing about the subject.
    pub(crate) fn has_questions(&self, set: Set) -> Result<(), Error> {
        match self.rule(set).questions().next() {
            Some(_) => Ok(()),
            None => Err(Error::new("error-no-questions").with("subject", self.name()).hint("error-check-first")),
        }
    }

    /// The subject as `kind/id`.
    pub(crate) fn name(&self) -> String {
        self.subject.id.to_string()
    }
}

/// `--checklist` where another list would be taken without it, and `--organisation` where that is not the folder's own.
fn options(
    subject: &Stored,
    checklist: &str,
    organisation: Option<&str>,
    (repo, checklists): (&Repo<'_>, &Checklists),
) -> [String; 2] {
    let kind = subject.id.kind.name();
    let all = checklists.iter().map(|(id, list)| (id.as_str(), list));
    let fit: Vec<_> = all.filter(|(_, list)| list.subject.iter().any(|name| name == kind)).collect();
    let usual = usual(kind, &fit).map(|(id, _)| id);
    let list = (usual != Some(checklist)).then_some(checklist);
    let own = repo.folder.settings.organisation.as_deref();
    let named = |name: &str, value: Option<&str>| value.map_or_else(String::new, |value| format!(" --{name} {value}"));
    [named("checklist", list), named("organisation", organisation.filter(|id| own != Some(id)))]
}

/// The checklist for a kind of record when none is named: the one with its name, else the only one that fits.
fn usual<'a>(kind: &str, fit: &[(&'a str, &'a Checklist)]) -> Option<(&'a str, &'a Checklist)> {
    let own = fit.iter().find(|(id, _)| *id == kind).copied();
    own.or_else(|| fit.first().copied().filter(|_| fit.len() == 1))
}

/// The kinds of record that assessing needs, beside the subject's own.
pub(crate) fn load<'f>(folder: &'f Folder, checklists: &Checklists) -> Result<Repo<'f>, Error> {
    let mut needed = vec![Kind::Organisation, Kind::Wish, Kind::Product, Kind::Assessment];
    for kind in checklists.values().flat_map(|list| &list.subject).filter_map(|name| Kind::named(name)) {
        if !needed.contains(&kind) {
            needed.push(kind);
        }
    }
    Repo::load(folder, &needed)
}

fn fitting<'a>(asked: Option<&str>, checklists: &'a Checklists) -> Result<Vec<(&'a str, &'a Checklist)>, Error> {
    let all = checklists.iter().map(|(id, list)| (id.as_str(), list));
    let Some(asked) = asked else { return Ok(all.collect()) };
    let bare = asked.strip_prefix("checklist/").unwrap_or(asked);
    let found: Vec<_> = all.filter(|(id, _)| *id == bare).collect();
    if found.is_empty() {
        let choices = checklists.keys().cloned().collect::<Vec<_>>().join(", ");
        return Err(Error::new("error-no-checklist").with("checklist", asked).with("choices", choices).hint("error-choose-from"));
    }
    Ok(found)
}

fn kinds(lists: &[(&str, &Checklist)]) -> Vec<Kind> {
    let fits = |kind: &Kind| lists.iter().any(|(_, list)| list.subject.iter().any(|name| name == kind.name()));
    Kind::ALL.into_iter().filter(fits).collect()
}

/// The checklist that fits the subject's kind: the one with its name, else the only one, else the one that is chosen.
fn choose<'a>(
    subject: &Stored,
    lists: &[(&'a str, &'a Checklist)],
    session: &Session<'_>,
) -> anyhow::Result<(&'a str, &'a Checklist)> {
    let kind = subject.id.kind.name();
    let fit: Vec<_> = lists.iter().filter(|(_, list)| list.subject.iter().any(|name| name == kind)).copied().collect();
    if let Some(found) = usual(kind, &fit) {
        return Ok(found);
    }
    if fit.is_empty() || !session.may_ask() {
        let choices = fit.iter().map(|(id, _)| *id).collect::<Vec<_>>().join(", ");
        return Err(Error::new("error-which-checklist").with("choices", choices).hint("error-which-checklist-hint").into());
    }
    let titles: Vec<String> = fit.iter().map(|(_, list)| list.title.text(session.lang).to_owned()).collect();
    let chosen = session.prompter().choice(&session.lang.say("assess-ask-checklist"), &titles, None)?;
    Ok(fit[chosen])
}

pub(crate) const fn product(subject: &Stored) -> Option<&Product> {
    match &subject.record {
        Record::Product(product) => Some(product),
        _ => None,
    }
}

/// The wish that a product is held against: given, else the product's own for this organisation, asked when there are several.
pub(crate) fn wish(
    given: Option<&str>,
    target: &Target<'_>,
    repo: &Repo<'_>,
    session: &Session<'_>,
) -> anyhow::Result<Option<String>> {
    if let Some(given) = given {
        return Ok(Some(repo.resolve(given, &[Kind::Wish])?.id.id.clone()));
    }
    let Some(product) = product(target.subject) else { return Ok(None) };
    let ours =
        |id: &&String| repo.wish(id).is_some_and(|wish| target.organisation.as_ref().is_none_or(|o| *o == wish.organisation));
    let wishes: Vec<&String> = product.wishes.iter().filter(ours).collect();
    match wishes.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some((*one).clone())),
        several if session.may_ask() => {
            let title = |id: &&String| repo.wish(id).map_or_else(|| (*id).clone(), |wish| wish.title.clone());
            let titles: Vec<String> = several.iter().map(title).collect();
            let chosen = session.prompter().choice(&session.lang.say("assess-ask-wish"), &titles, None)?;
            Ok(Some(several[chosen].clone()))
        }
        several => {
            let choices = several.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(", ");
            Err(Error::new("error-which-wish").with("choices", choices).hint("error-which-wish-hint").into())
        }
    }
}
