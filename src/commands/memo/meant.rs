//! The memo that a person means: named itself, or the current one on a product; and what may still be done with it.

use std::collections::BTreeSet;

use crate::commands::given::{Given, wrong_day};
use crate::error::Error;
use crate::lang::Lang;
use crate::method::role::{coded, word};
use crate::model::{Date, Kind, Memo, Record, RecordId, Status};
use crate::repo::{Repo, Stored};

/// A memo that something is recorded about.
#[derive(Clone, Copy)]
pub(crate) struct Meant<'a> {
    pub(crate) stored: &'a Stored,
    pub(crate) id: &'a str,
    pub(crate) memo: &'a Memo,
}

impl<'a> Meant<'a> {
    /// Finds it by path, id, or product. A memo that another one replaced is refused, with the one to take.
    pub(crate) fn find(repo: &'a Repo<'_>, text: &str) -> Result<Self, Error> {
        let stored = repo.resolve(text, &[Kind::Memo, Kind::Product])?;
        let stored = if stored.id.kind == Kind::Product { of_product(repo, &stored.id.id)? } else { stored };
        let Record::Memo(memo) = &stored.record else { return Err(no_memo(text)) };
        repo.sound_about(&RecordId::new(Kind::Product, memo.product.as_str()))?;
        let id = stored.id.id.as_str();
        match repo.replaced_by(id) {
            Some(other) => {
                Err(Error::new("error-memo-superseded").with("memo", id).with("other", other).hint("error-memo-superseded-hint"))
            }
            None => Ok(Self { stored, id, memo }),
        }
    }

    /// Refuses a memo that was decided on: it does not change any more.
    pub(crate) fn not_decided(&self, repo: &Repo<'_>) -> Result<(), Error> {
        not_decided(repo, self.id)
    }

    /// Refuses a memo that is still being written.
    pub(crate) fn is_final(&self) -> Result<(), Error> {
        match self.memo.status {
            Status::Final => Ok(()),
            Status::Draft => Err(Error::new("error-memo-draft").with("memo", self.id).hint("error-memo-draft-hint")),
        }
    }

    /// Refuses a day before the memo was there.
    pub(crate) fn not_before(&self, day: Date) -> Result<(), Error> {
        if day < self.memo.date {
            return Err(wrong_day("error-verb-before-memo", day).with("limit", self.memo.date));
        }
        Ok(())
    }

    /// The day that was told, looked at before anything is asked.
    pub(crate) fn told_day(&self, told: Option<&str>, given: &mut Given) -> anyhow::Result<Option<Date>> {
        let day = told.map(|told| given.day(Some(told))).transpose()?;
        day.map_or(Ok(()), |day| self.not_before(day))?;
        Ok(day)
    }

    /// The organisation and product whose traject this is.
    pub(crate) fn pair(&self) -> (&'a str, &'a str) {
        (&self.memo.organisation, &self.memo.product)
    }

    /// A role of the organisation in words: its own when it has one with this code.
    pub(crate) fn role(&self, repo: &Repo<'_>, code: &str, lang: Lang) -> Option<String> {
        let holders = &repo.organisation(&self.memo.organisation)?.roles;
        holders.iter().find(|holder| coded(&holder.role) == code).and_then(|_| word(code, lang))
    }
}

/// Refuses a memo that was decided on.
pub(crate) fn not_decided(repo: &Repo<'_>, memo: &str) -> Result<(), Error> {
    match repo.decisions().find(|(_, decision)| decision.memo == memo) {
        Some((decision, record)) => Err(Error::new("error-verb-decided")
            .with("memo", memo)
            .with("decision", decision)
            .with("date", record.date)
            .hint("error-verb-decided-hint")),
        None => Ok(()),
    }
}

/// The current memo on a product; with several organisations, that of the folder's own.
fn of_product<'a>(repo: &'a Repo<'_>, product: &str) -> Result<&'a Stored, Error> {
    let own = repo.folder.settings.organisation.as_deref();
    let mut organisations: BTreeSet<&str> = repo.memos_on(product).map(|(_, memo)| memo.organisation.as_str()).collect();
    if own.is_some_and(|own| organisations.contains(own)) {
        organisations.retain(|one| Some(*one) == own);
    }
    let found: Vec<_> = organisations.into_iter().filter_map(|one| repo.current_memo(product, Some(one))).collect();
    match found.as_slice() {
        [] => Err(no_memo(product)),
        [(id, _)] => repo.get(Kind::Memo, id).ok_or_else(|| no_memo(product)),
        several => {
            let choices = several.iter().map(|(id, _)| format!("memo/{id}")).collect::<Vec<_>>().join(", ");
            let error = Error::new("error-several-memos").with("product", product).with("choices", choices);
            Err(error.hint("error-several-memos-hint"))
        }
    }
}

fn no_memo(product: &str) -> Error {
    Error::new("error-no-memo").with("product", product).hint("error-no-memo-hint")
}
