//! The interview about money: per party what it pays and gains, then what covers it, then the three points.
//!
//! Source of the three points: the financial analysis of the kennistransfer process (2022).

use std::io;

use super::Subject;
use super::ledger::{Ledger, Part};
use crate::commands::day::typed;
use crate::commands::prompt::{Prompter, empties};
use crate::commands::role_named::is_meant;
use crate::commands::session::Session;
use crate::lang::{Arg, Lang};
use crate::model::{Date, Finance, Party, Point, euros, sort_key};
use crate::report::finance::{POINTS, party_name};

/// More years than this are a slip of the pen.
const MOST_YEARS: u32 = 50;

/// One of the amounts of a party.
type Amount = fn(&mut Party) -> &mut i64;
/// What is asked of each party, in order: its key, its question, and where it is kept.
const AMOUNTS: [(&str, &str, Amount); 4] = [
    ("one-off", "one-off", |party| &mut party.one_off),
    ("yearly", "yearly", |party| &mut party.yearly),
    ("gain-yearly", "gain", |party| &mut party.gain_yearly),
    ("income-loss-yearly", "income-loss", |party| &mut party.income_loss_yearly),
];

/// What was answered; nothing when the person stops.
type Said<T> = io::Result<Option<T>>;

struct Talk<'t> {
    lang: Lang,
    today: Date,
    prompter: &'t mut dyn Prompter,
}

/// Asks everything, with what is there already as the proposal; keeps each answer at once. Tells whether the person stopped.
pub(super) fn interview(
    subject: &Subject<'_>,
    parties: &[String],
    ledger: &mut Ledger<'_>,
    session: &Session<'_>,
) -> anyhow::Result<bool> {
    let mut prompter = session.prompter();
    let mut talk = Talk { lang: session.lang, today: session.today(Some(subject.repo.folder)), prompter: &mut *prompter };
    let title = subject.product.record.title();
    talk.prompter.show(&talk.lang.say_with("finance-ask-intro", &[("product", title.into())]))?;
    let stopped = talk.all(subject, parties, ledger)?.is_none();
    if stopped {
        let id = if ledger.record()?.is_some() { "finance-ask-stopped" } else { "finance-ask-stopped-empty" };
        let again = format!("kt finance {}", subject.product.id.id);
        talk.prompter.show(&talk.lang.say_with(id, &[("path", ledger.file.path.as_str().into()), ("command", again.into())]))?;
    }
    Ok(stopped)
}

impl Talk<'_> {
    fn all(&mut self, subject: &Subject<'_>, parties: &[String], ledger: &mut Ledger<'_>) -> anyhow::Result<Option<()>> {
        let present = ledger.record()?;
        let resumed = ledger.is_halfway()?;
        if resumed {
            self.prompter.show(&self.say("finance-ask-resumed", &[]))?;
        }
        let years = present.as_ref().map_or(3, |record| record.years);
        let years = if resumed { Some(years) } else { self.years(years)? };
        let Some(years) = years else { return Ok(None) };
        for name in order(subject, parties, present.as_ref()) {
            if resumed && ledger.unasked(&name).is_empty() {
                continue;
            }
            if self.party(subject, &name, years, ledger)?.is_none() {
                return Ok(None);
            }
        }
        while parties.is_empty() {
            let Some(name) = self.another(subject)? else { return Ok(None) };
            if name.is_empty() {
                break;
            }
            if self.party(subject, &name, years, ledger)?.is_none() {
                return Ok(None);
            }
        }
        if self.cover(ledger)?.is_none() {
            return Ok(None);
        }
        self.points(ledger)
    }

    /// Keeps what was answered, and says so when it holds personal data.
    fn keep(&mut self, parts: &[Part], ledger: &mut Ledger<'_>) -> anyhow::Result<()> {
        ledger.save(parts, self.lang)?;
        for line in ledger.file.private(self.today, self.lang)?.within(self.lang) {
            self.prompter.show(&line)?;
        }
        Ok(())
    }

    fn say(&self, id: &str, args: &[Arg<'_>]) -> String {
        self.lang.say_with(id, args)
    }

    /// One line; nothing when the person stops.
    fn line(&mut self, question: &str, present: Option<&str>) -> Said<String> {
        self.prompter.line_or_stop(question, present)
    }

    fn years(&mut self, present: u32) -> Said<u32> {
        let question = self.say("finance-ask-years", &[]);
        loop {
            let Some(line) = self.line(&question, Some(&present.to_string()))? else { return Ok(None) };
            match line.parse::<u32>() {
                Ok(years) if (1..=MOST_YEARS).contains(&years) => return Ok(Some(years)),
                _ => self.prompter.show(&self.say("finance-ask-years-again", &[("most", MOST_YEARS.into())]))?,
            }
        }
    }

    /// What one party pays and gains; kept after each amount, together with the years. Where someone stopped halfway, only what
    /// was not asked yet.
    fn party(&mut self, subject: &Subject<'_>, name: &str, years: u32, ledger: &mut Ledger<'_>) -> anyhow::Result<Option<()>> {
        let old = ledger.record()?.and_then(|record| record.parties.into_iter().find(|party| party.party == name));
        let shown = party_name(subject.repo, name);
        let id = if name == subject.organisation { "finance-ask-own" } else { "finance-ask-party" };
        self.prompter.show(&format!("\n{}", self.say(id, &[("party", shown.into()), ("years", years.into())])))?;
        let mut party = old.unwrap_or_else(|| Party { party: name.to_owned(), ..Party::default() });
        let unasked = ledger.unasked(name);
        for (key, what, amount) in AMOUNTS {
            if unasked.len() < AMOUNTS.len() && !unasked.is_empty() && !unasked.contains(&key) {
                continue;
            }
            let Some(euros) = self.amount(what, *amount(&mut party))? else { return Ok(None) };
            *amount(&mut party) = euros;
            self.keep(&[Part::Years(years), Part::Amount { party: name.to_owned(), key, euros }], ledger)?;
        }
        let costs = AMOUNTS.iter().any(|(.., amount)| *amount(&mut party) != 0);
        let about = costs && self.prompter.yes(&self.say("finance-ask-about", &[]), Some(party.about))?;
        self.keep(&[Part::About { party: name.to_owned(), about }], ledger)?;
        Ok(Some(()))
    }

    fn amount(&mut self, what: &str, present: i64) -> Said<i64> {
        let question = self.say(&format!("finance-ask-{what}"), &[]);
        loop {
            let Some(line) = self.line(&question, Some(&present.to_string()))? else { return Ok(None) };
            match euros(&line) {
                Some(amount) => return Ok(Some(amount)),
                None => self.prompter.show(&self.say("finance-ask-amount-again", &[]))?,
            }
        }
    }

    /// The name of one more party; empty when there is none. An organisation may be named by its title.
    fn another(&mut self, subject: &Subject<'_>) -> Said<String> {
        let question = format!("\n{}", self.say("finance-ask-another", &[]));
        self.prompter.show(&question)?;
        let name = self.line(&self.say("finance-ask-another-name", &[]), None)?;
        Ok(name.map(|name| {
            let same = |title: &str| sort_key(title) == sort_key(&name);
            let known = subject.repo.organisations().find(|(_, organisation)| same(&organisation.title));
            known.map_or(name.clone(), |(id, _)| id.to_owned())
        }))
    }

    /// What covers the costs of the own organisation.
    fn cover(&mut self, ledger: &mut Ledger<'_>) -> anyhow::Result<Option<()>> {
        let Some(record) = ledger.record()? else { return Ok(Some(())) };
        let ours = record.parties.iter().filter(|party| party.party == record.organisation);
        let (one_off, yearly) = ours.fold((0, 0), |(one_off, yearly), party| (one_off + party.one_off, yearly + party.yearly));
        for (key, amount) in [("one-off", one_off), ("yearly", yearly)] {
            if amount == 0 {
                continue;
            }
            let question = self.say(&format!("finance-ask-cover-{key}"), &[("amount", self.lang.money(amount).into())]);
            self.prompter.show(&format!("\n{}", self.say("finance-ask-cover-help", &[])))?;
            let Some(line) = self.line(&question, record.cover.get(key).map(String::as_str))? else { return Ok(None) };
            let cover = if empties(&line) { String::new() } else { line };
            self.keep(&[Part::Cover(key, cover)], ledger)?;
        }
        Ok(Some(()))
    }

    fn points(&mut self, ledger: &mut Ledger<'_>) -> anyhow::Result<Option<()>> {
        for name in POINTS {
            let old = ledger.record()?.and_then(|record| record.points.get(name).cloned());
            self.prompter.show(&format!("\n{}", self.say(&format!("finance-ask-{name}"), &[])))?;
            let finding = self.line(&self.say("finance-ask-finding", &[]), old.as_ref().map(|point| point.finding.as_str()))?;
            let Some(finding) = finding else { return Ok(None) };
            if finding.is_empty() {
                continue;
            }
            let point = if empties(&finding) { None } else { Some(self.point(finding, old)?) };
            let Some(point) = point.map_or(Some(None), |point| point.map(Some)) else { return Ok(None) };
            self.keep(&[Part::Point(name, point)], ledger)?;
        }
        Ok(Some(()))
    }

    /// Whether a point is still open, and then who sees to it and by when.
    fn point(&mut self, finding: String, old: Option<Point>) -> Said<Point> {
        let old = old.unwrap_or(Point { finding: String::new(), open: false, by: None, due: None });
        let open = self.prompter.yes(&self.say("finance-ask-open", &[]), Some(old.open))?;
        if !open {
            return Ok(Some(Point { finding, open, ..old }));
        }
        let Some(by) = self.role(old.by.as_deref())? else { return Ok(None) };
        let Some(due) = self.due(old.due)? else { return Ok(None) };
        let by = (!by.is_empty() && !empties(&by)).then_some(by);
        Ok(Some(Point { finding, open, by, due }))
    }

    /// Who sees to an open point; one that looks like a name is asked about.
    fn role(&mut self, present: Option<&str>) -> Said<String> {
        let question = self.say("finance-ask-by", &[]);
        loop {
            let Some(role) = self.line(&question, present)? else { return Ok(None) };
            if present == Some(&*role) || is_meant(&role, self.prompter, self.lang)? {
                return Ok(Some(role));
            }
        }
    }

    fn due(&mut self, present: Option<Date>) -> Said<Option<Date>> {
        let question = self.say("finance-ask-due", &[]);
        let present = present.map(|date| date.to_string());
        loop {
            let Some(line) = self.line(&question, present.as_deref())? else { return Ok(None) };
            if line.is_empty() || empties(&line) {
                return Ok(Some(None));
            }
            match typed(&line) {
                Ok(date) => return Ok(Some(Some(date))),
                Err(error) => self.prompter.show(&error.message(self.lang))?,
            }
        }
    }
}

/// The parties to ask about: those that were named; else the own organisation first, then those of the record.
fn order(subject: &Subject<'_>, named: &[String], present: Option<&Finance>) -> Vec<String> {
    let known = present.into_iter().flat_map(|record| record.parties.iter().map(|party| party.party.clone()));
    let mut order: Vec<String> = Vec::new();
    let own = std::iter::once(subject.organisation.to_owned()).chain(known);
    let wanted: Vec<String> = if named.is_empty() { own.collect() } else { named.to_vec() };
    for name in wanted {
        if !order.contains(&name) {
            order.push(name);
        }
    }
    order
}
