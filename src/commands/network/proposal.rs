//! The sessions that are still to be planned: worked out from the rhythm, with their phase, aim, tips and tools, as sessions
//! to show and as changes to the record.

use serde_yaml::Value;

use super::rhythm::rhythm;
use super::schedule::Arguments;
use crate::commands::given::Given;
use crate::commands::recording::{map, value};
use crate::error::Error;
use crate::keys;
use crate::lang::Lang;
use crate::method::network::holidays::DayOff;
use crate::method::network::programme::{phases, step};
use crate::method::network::schedule::{Rhythm, Slot, Slots, Until, left, slots};
use crate::method::network::times::Times;
use crate::model::{Date, Network, Programme, Session};
use crate::repo::{Folder, embedded};
use crate::source::yaml::edit::Change;

/// What is proposed for a network.
pub(super) struct Proposal {
    /// The rhythm that it follows.
    pub(super) rhythm: Rhythm,
    /// The new sessions, by date.
    pub(super) sessions: Vec<Session>,
    /// What one must know of days that moved, fell out or are past.
    pub(super) notes: Vec<String>,
    /// Days on which to look at the network itself.
    pub(super) reviews: Vec<Date>,
}

/// Works out what is left to plan.
pub(super) fn propose(
    args: &Arguments,
    network: &Network,
    folder: &Folder,
    given: &mut Given,
    (today, lang): (Date, Lang),
) -> anyhow::Result<Proposal> {
    let rhythm = rhythm(args, network, given, lang)?;
    let time = time(args, network)?;
    let place = args.place.clone().or_else(|| last(network, |session| session.place.clone()));
    let slots = slots(&rhythm, &folder.settings.holidays);
    let open = left(&slots, &network.sessions, rhythm.every_weeks, today);
    let programme = embedded::programme();
    let language = folder.language().unwrap_or(lang);
    let maker = Maker { programme: &programme, network, of: slots.slots.len(), time, place, language };
    let sessions: Vec<Session> = open.iter().map(|slot| maker.session(slot)).collect();
    let reviews = open.iter().filter(|slot| maker.is_review(slot)).map(|slot| slot.date).collect();
    let notes = notes(&slots, &open, network, today, lang);
    Ok(Proposal { rhythm, sessions, notes, reviews })
}

/// The time of new sessions: what the command line says, else that of the last session that has one.
fn time(args: &Arguments, network: &Network) -> Result<Option<String>, Error> {
    match &args.time {
        Some(time) if Times::parse(time).is_none() => {
            Err(Error::new("error-network-time").with("value", time).hint("error-network-time-hint"))
        }
        Some(time) => Ok(Some(time.trim().to_owned())),
        None => Ok(last(network, |session| session.time.clone())),
    }
}

/// What the last session that says it says.
fn last(network: &Network, of: impl Fn(&Session) -> Option<String>) -> Option<String> {
    network.meetings().iter().rev().find_map(|(_, session)| of(session))
}

/// Makes sessions for places in the rhythm.
struct Maker<'m> {
    programme: &'m Programme,
    network: &'m Network,
    of: usize,
    time: Option<String>,
    place: Option<String>,
    language: Lang,
}

impl Maker<'_> {
    fn session(&self, slot: &Slot) -> Session {
        let step = step(phases(self.programme, self.network), slot.number, self.of);
        Session {
            id: Some(slot.planned.to_string()),
            date: slot.date,
            time: self.time.clone(),
            place: self.place.clone(),
            phase: step.map(|step| step.phase.phase),
            aim: step.map(|step| step.step.aim.text(self.language).to_owned()),
            tips: step.map(|step| step.step.tips.clone()).unwrap_or_default(),
            tools: step.map(|step| step.step.tools.clone()).unwrap_or_default(),
            present: None,
            lesson: None,
            success: None,
            reflection: None,
            test: None,
            actions: Vec::new(),
            cancelled: false,
        }
    }

    fn is_review(&self, slot: &Slot) -> bool {
        step(phases(self.programme, self.network), slot.number, self.of).is_some_and(|step| step.step.review)
    }
}

fn notes(slots: &Slots, open: &[&Slot], network: &Network, today: Date, lang: Lang) -> Vec<String> {
    let why = |off: &DayOff| match off {
        DayOff::Public(holiday) => lang.say(&format!("network-holiday-{}", holiday.name())),
        DayOff::Listed(title) => title.clone(),
    };
    let moved = open.iter().filter_map(|slot| {
        let args = [
            ("planned", lang.date(slot.planned.0).into()),
            ("date", lang.date(slot.date.0).into()),
            ("why", why(slot.moved.as_ref()?).into()),
        ];
        Some(lang.say_with("network-schedule-moved", &args))
    });
    let dropped = slots.dropped.iter().filter(|(planned, _)| *planned >= today).map(|(planned, off)| {
        lang.say_with("network-schedule-dropped", &[("planned", lang.date(planned.0).into()), ("why", why(off).into())])
    });
    let past = slots.slots.iter().filter(|slot| slot.date < today).count();
    let known = network.sessions.iter().filter(|session| session.date < today).count();
    let past = (past > known).then(|| lang.say_with("network-schedule-past", &[("count", (past - known).into())]));
    moved.chain(dropped).chain(past).collect()
}

impl Proposal {
    /// The changes to the record: the rhythm where it says something else, and the new sessions behind those that stand there.
    pub(super) fn changes(&self, network: &Network) -> Vec<Change> {
        let rhythm = &self.rhythm;
        let mut changes = Vec::new();
        let mut set = |key: &'static str, present: Option<String>, wanted: Value| {
            if present.as_ref() != Some(&crate::source::yaml::write::scalar(&wanted)) {
                changes.push(Change::Set(keys![key], wanted));
            }
        };
        set("start", network.start.map(|date| date.to_string()), value(rhythm.start));
        match rhythm.until {
            Until::Months(months) => set("months", network.months.map(|months| months.to_string()), Value::from(months)),
            Until::Meetings(meetings) => set("meetings", network.meetings.map(|count| count.to_string()), Value::from(meetings)),
        }
        set("every-weeks", network.every_weeks.map(|weeks| weeks.to_string()), Value::from(rhythm.every_weeks));
        match rhythm.until {
            Until::Months(_) if network.meetings.is_some() => changes.push(Change::Remove(keys!["meetings"])),
            Until::Meetings(_) if network.months.is_some() => changes.push(Change::Remove(keys!["months"])),
            _ => {}
        }
        changes.extend(self.sessions.iter().map(|session| Change::Append(keys!["sessions"], written(session))));
        changes
    }
}

/// A new session as it is written.
fn written(session: &Session) -> Value {
    let some = |list: Vec<Value>| (!list.is_empty()).then_some(Value::Sequence(list));
    map([
        ("id", session.id.as_ref().map(value)),
        ("date", Some(value(session.date))),
        ("time", session.time.as_ref().map(value)),
        ("place", session.place.as_ref().map(value)),
        ("phase", session.phase.map(|phase| value(phase.name()))),
        ("aim", session.aim.as_ref().map(value)),
        ("tips", some(session.tips.iter().map(|tip| value(tip.name())).collect())),
        ("tools", some(session.tools.iter().map(value).collect())),
    ])
}
