//! Asks per barrier what is done about it: one of the first three, another one, one of the organisation's own, or nothing with a
//! reason. A strategy that was chosen for an earlier barrier and helps here too is offered first.

use serde_yaml::{Mapping, Value};

use super::ask::{Talk, fitted};
use super::flags::empty;
use super::parts::Part;
use crate::check::without_personal_data;
use crate::method::strategies::{Filter, Ranked, TOP, ranked};
use crate::model::{ChosenStrategy, Kind, Left, RecordId, slug};
use crate::source::yaml::write;

/// What a person can do about a barrier.
enum Way<'a> {
    /// A strategy that the plan has for another barrier.
    Also(ChosenStrategy),
    /// One of the first.
    Take(Ranked<'a>),
    /// Look at all of them.
    All,
    /// One of the organisation's own.
    Own,
    /// Leave it, with a reason.
    Leave,
    /// Go on without choosing.
    Later,
    /// Stop here.
    Stop,
}

impl<'t> Talk<'t, '_> {
    /// What is done about each barrier that nothing was chosen for; when there is none, about one that the person names.
    pub(super) fn strategies(&mut self) -> anyhow::Result<()> {
        self.headed("strategies")?;
        let plan = self.plan()?;
        let open: Vec<String> = plan.undecided().into_iter().map(str::to_owned).collect();
        if plan.barriers.is_empty() {
            return self.tell("plan-ask-no-barriers", &[]);
        }
        let half: Vec<ChosenStrategy> = plan.strategies.iter().filter(|chosen| chosen.is_half()).cloned().collect();
        if open.is_empty() && half.is_empty() {
            return self.another_for();
        }
        for chosen in half {
            self.prompter.show(&format!("\n{}", self.subject.shelf().strategy_name(&chosen.strategy)))?;
            self.details(chosen)?;
        }
        if !open.is_empty() {
            self.prompter.show(&format!("\n{}", self.subject.strategies.catalogue.warning.text(self.lang)))?;
        }
        for key in open {
            self.about(&key)?;
        }
        Ok(())
    }

    /// Chooses the barrier first.
    fn another_for(&mut self) -> anyhow::Result<()> {
        let plan = self.plan()?;
        let keys = plan.hindering();
        let mut labels: Vec<String> = keys.iter().map(|key| self.subject.shelf().determinant_name(key).to_owned()).collect();
        labels.push(self.say("plan-menu-back", &[]));
        let question = self.say("plan-ask-which-barrier", &[]);
        let chosen = self.prompter.choice(&question, &labels, Some(keys.len()))?;
        keys.get(chosen).map_or(Ok(()), |key| self.about(key))
    }

    /// One barrier: ways are offered until the person goes on.
    fn about(&mut self, key: &str) -> anyhow::Result<()> {
        let subject = self.subject;
        let name = subject.shelf().determinant_name(key);
        let definition = subject.determinants.get(key).map_or("", |one| one.definition.text(self.lang));
        self.prompter.show(&format!("\n{name}. {definition}"))?;
        loop {
            let ways = self.ways(key)?;
            self.explain(&ways)?;
            let labels: Vec<String> = ways.iter().map(|way| fitted(&self.label(way, key))).collect();
            let question = self.say("plan-ask-way", &[("determinant", name.into())]);
            let chosen = self.prompter.choice(&question, &labels, Some(0))?;
            let go_on = match &ways[chosen] {
                Way::Also(chosen) => self.also(chosen, key)?,
                Way::Take(one) => self.take(one.id, key)?,
                Way::All => self.among_all(key)?,
                Way::Own => self.own(key)?,
                Way::Leave => return self.leave(key),
                Way::Later => return Ok(()),
                Way::Stop => return self.stop(),
            };
            let question = self.say("plan-ask-more", &[("determinant", name.into())]);
            if go_on && !self.prompter.yes(&question, Some(false))? {
                return Ok(());
            }
        }
    }

    fn ways(&self, key: &str) -> anyhow::Result<Vec<Way<'t>>> {
        let plan = self.plan()?;
        let list = ranked(self.subject.strategies, key, &Filter::default());
        let helps = |chosen: &&ChosenStrategy| {
            list.iter().any(|one| one.id == chosen.strategy) && !chosen.determinants.iter().any(|aim| aim == key)
        };
        let mut ways: Vec<Way<'_>> = plan.strategies.iter().filter(helps).cloned().map(Way::Also).collect();
        let chosen = |one: &Ranked<'_>| plan.strategies.iter().any(|chosen| chosen.strategy == one.id);
        ways.extend(list.iter().filter(|one| !chosen(one)).take(TOP).copied().map(Way::Take));
        ways.extend([Way::All, Way::Own, Way::Leave, Way::Later, Way::Stop]);
        Ok(ways)
    }

    fn label(&self, way: &Way<'_>, key: &str) -> String {
        let shelf = self.subject.shelf();
        match way {
            Way::Also(chosen) => {
                let aims: Vec<String> = chosen.determinants.iter().map(|aim| shelf.determinant_name(aim).to_owned()).collect();
                let args =
                    [("strategy", shelf.strategy_name(&chosen.strategy).into()), ("determinants", self.lang.and(&aims).into())];
                self.say("plan-way-also", &args)
            }
            Way::Take(one) => self.offer(one),
            Way::All => {
                let count = ranked(self.subject.strategies, key, &Filter::default()).len();
                self.say("plan-way-all", &[("count", count.into())])
            }
            Way::Own => self.say("plan-way-own", &[]),
            Way::Leave => self.say("plan-way-leave", &[]),
            Way::Later => self.say("plan-way-later", &[]),
            Way::Stop => self.say("plan-way-stop", &[]),
        }
    }

    /// What one does with each of the first strategies, before the choice.
    fn explain(&mut self, ways: &[Way<'_>]) -> anyhow::Result<()> {
        for way in ways {
            if let Way::Take(one) = way {
                let (name, what) = (one.strategy.name.text(self.lang), one.strategy.description.text(self.lang));
                let basis = self.subject.shelf().basis(one.address);
                self.prompter.show(&format!("  {name}. {what} {basis}"))?;
            }
        }
        Ok(())
    }

    /// A strategy in a line: what it is called, how much it helps, how much work it is, and on what basis.
    fn offer(&self, one: &Ranked<'_>) -> String {
        let word = |what: &str, code: &str| self.say(&format!("strategies-{what}-{code}"), &[]);
        let effort = one.strategy.effort.map(|effort| format!(", {}", word("effort", effort.name()))).unwrap_or_default();
        let weight = word("weight", &one.address.weight.clamp(1, 3).to_string()).to_lowercase();
        let basis = word("basis", one.address.basis.name());
        format!("{} ({weight}{effort}, {basis})", one.strategy.name.text(self.lang))
    }

    fn also(&mut self, chosen: &ChosenStrategy, key: &str) -> anyhow::Result<bool> {
        let mut one = chosen.clone();
        one.determinants.push(key.to_owned());
        self.save(Part::TakenUp(key.to_owned()))?;
        self.save(Part::Strategy(one))?;
        Ok(true)
    }

    /// Takes a strategy for a barrier, then asks who, when and what it takes. The choice itself is kept at once.
    fn take(&mut self, id: &str, key: &str) -> anyhow::Result<bool> {
        let mut one = empty(id);
        one.determinants.push(key.to_owned());
        self.save(Part::TakenUp(key.to_owned()))?;
        self.save(Part::Strategy(one.clone()))?;
        self.details(one)?;
        Ok(true)
    }

    /// Why, who, when, how much and how one will see it; each is kept at once.
    fn details(&mut self, mut one: ChosenStrategy) -> anyhow::Result<()> {
        one.because = self.optional("plan-ask-because", one.because.clone().as_deref())?;
        self.save(Part::Strategy(one.clone()))?;
        one.by = self.role("plan-ask-by", one.by.clone().as_deref())?;
        self.save(Part::Strategy(one.clone()))?;
        one.due = self.day("plan-ask-due", one.due)?;
        self.save(Part::Strategy(one.clone()))?;
        one.hours = self.hours("plan-ask-hours", one.hours)?;
        self.save(Part::Strategy(one.clone()))?;
        one.cost = self.money("plan-ask-cost", one.cost)?;
        self.save(Part::Strategy(one.clone()))?;
        one.measure = self.optional("plan-ask-measure", one.measure.clone().as_deref())?;
        self.save(Part::Strategy(one))
    }

    /// One of all strategies that help; false when the person goes back.
    fn among_all(&mut self, key: &str) -> anyhow::Result<bool> {
        let list = ranked(self.subject.strategies, key, &Filter::default());
        let mut labels: Vec<String> = list.iter().map(|one| fitted(&self.offer(one))).collect();
        labels.push(self.say("plan-menu-back", &[]));
        let question = self.say("plan-ask-all", &[]);
        let chosen = self.prompter.choice(&question, &labels, Some(0))?;
        match list.get(chosen) {
            Some(one) if self.plan()?.strategies.iter().any(|chosen| chosen.strategy == one.id) => {
                let plan = self.plan()?;
                let chosen = plan
                    .strategies
                    .iter()
                    .find(|chosen| chosen.strategy == one.id && !chosen.determinants.iter().any(|aim| aim == key));
                chosen.map_or(Ok(false), |chosen| self.also(chosen, key))
            }
            Some(one) => self.take(one.id, key),
            None => Ok(false),
        }
    }

    /// A strategy of the organisation's own: it gets a file in `strategies/`, so that other plans can use it.
    fn own(&mut self, key: &str) -> anyhow::Result<bool> {
        let name = self.needed("plan-ask-own-name", None)?;
        let id = slug(&without_personal_data(&name));
        let record = RecordId::new(Kind::Strategy, &id);
        if id.is_empty() || self.subject.strategies.list.contains_key(&id) || self.subject.repo.folder.has(&record.path()) {
            self.tell("plan-ask-own-taken", &[("id", id.into())])?;
            return Ok(false);
        }
        let description = self.optional("plan-ask-own-description", None)?;
        let words = |text: &str| Value::Mapping(Mapping::from_iter([(Value::from(self.lang.code()), Value::from(text))]));
        let address = [("determinant", Value::from(key)), ("weight", Value::from(3)), ("basis", Value::from("own"))];
        let address = Mapping::from_iter(address.map(|(key, value)| (Value::from(key), value)));
        let text = [
            write::entry("name", &words(&name), 0),
            description.map(|text| write::entry("description", &words(&text), 0)).unwrap_or_default(),
            write::entry("addresses", &Value::Sequence(vec![Value::Mapping(address)]), 0),
        ];
        let folder = self.subject.repo.folder;
        folder.writing("plan")?.create(&record.path(), &text.concat())?;
        self.tell("plan-ask-own-made", &[("path", record.path().into())])?;
        self.take(&id, key)
    }

    fn leave(&mut self, key: &str) -> anyhow::Result<()> {
        let because = self.needed("plan-ask-leave", None)?;
        self.save(Part::Left(Left { determinant: key.to_owned(), because }))
    }
}
