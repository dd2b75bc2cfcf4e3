//! `kt network session NETWORK`: records of one session what was learned that others can use, what was agreed, what was
//! tried and how many were there; or moves it, or calls it off.

use clap::Args;
use serde_yaml::Value;

use super::{found, parts};
use crate::commands::Exit;
use crate::commands::day::typed;
use crate::commands::given::{Given, wrong_day};
use crate::commands::recording::{Recording, map, value};
use crate::commands::session::Session;
use crate::error::Error;
use crate::keys;
use crate::lang::Lang;
use crate::method::network::programme::named;
use crate::method::network::state::{blank, state};
use crate::model::{Date, Kind, Network, Session as Meeting};
use crate::repo::{Repo, embedded};
use crate::source::Keys;
use crate::source::yaml::edit::Change;

#[derive(Args)]
pub(crate) struct Arguments {
    network: String,
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    #[arg(long, value_name = "TEXT")]
    lesson: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    present: Option<u32>,
    #[arg(long, value_name = "WHAT; WHO; DATE")]
    action: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    success: Option<String>,
    #[arg(long, value_name = "TEXT")]
    reflection: Option<String>,
    #[arg(long, value_name = "WHAT; ORGANISATION")]
    test: Option<String>,
    #[arg(long, value_name = "DATE", conflicts_with_all = ["lesson", "present", "action", "success", "reflection", "test"])]
    move_to: Option<String>,
    #[arg(long, conflicts_with_all = ["lesson", "present", "action", "success", "reflection", "test", "move_to"])]
    cancel: bool,
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &[Kind::Network, Kind::Organisation])?;
    let (stored, network) = found(&repo, &args.network)?;
    let (today, lang) = (session.today(Some(&folder)), session.lang);
    let changes = if args.cancel || args.move_to.is_some() {
        other_day(args, network, &stored.id.id, lang)?
    } else {
        let mut given = Given::new(session, today, args.date.is_some() && args.lesson.is_some());
        Notes { args, network, repo: &repo, today, lang }.gather(&mut given)?
    };
    let recording = Recording { folder: &folder, verb: "network", dry_run: args.dry_run, undecided: None };
    if recording.change(stored, &changes, session)? {
        session.screen.line(&lang.say_with("network-session-done", &[("path", stored.path.as_str().into())]))?;
        then(args, session)?;
    }
    Ok(Exit::Done)
}

/// The next session, with its aim and what helps; or that none is planned.
fn then(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<()> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &[Kind::Network])?;
    let (stored, network) = found(&repo, &args.network)?;
    let lang = session.lang;
    let state = state(network, session.today(Some(&folder)));
    let Some(next) = state.next else {
        let line = lang.say_with("network-session-no-next", &[("network", stored.id.id.as_str().into())]);
        return Ok(session.screen.line(&line)?);
    };
    let aim = next.aim.as_deref().unwrap_or_default().trim().to_owned();
    let id = if aim.is_empty() { "network-session-next" } else { "network-session-next-aim" };
    let next_line = lang.say_with(id, &[("date", lang.date(next.date.0).into()), ("aim", aim.into())]);
    session.screen.line(&next_line)?;
    let tools = embedded::helper_tools();
    for tool in named(&tools, &next.tools) {
        let args = [("tool", tool.title.text(lang).into()), ("purpose", tool.purpose.text(lang).into())];
        session.screen.line(&lang.say_with("network-session-tool", &args))?;
    }
    Ok(())
}

/// The place of the session on a day in the list of the record; of several, the first that is not called off.
fn on(network: &Network, date: Date) -> Option<(usize, &Meeting)> {
    let mut all = network.sessions.iter().enumerate().filter(|(_, session)| session.date == date);
    all.clone().find(|(_, session)| !session.cancelled).or_else(|| all.next())
}

/// Moves a session, or calls it off. It keeps the name by which calendars know it.
fn other_day(args: &Arguments, network: &Network, id: &str, lang: Lang) -> anyhow::Result<Vec<Change>> {
    let Some(date) = args.date.as_deref() else {
        return Err(Error::new("error-verb-missing").with("options", "--date").hint("error-verb-missing-hint").into());
    };
    let date = typed(date)?;
    let Some((at, meeting)) = on(network, date) else {
        return Err(Error::new("error-network-no-session")
            .with("date", lang.date(date.0))
            .with("network", id)
            .hint("error-network-no-session-hint")
            .into());
    };
    let mut changes = Vec::new();
    if meeting.id.is_none() {
        changes.push(Change::Set(keys!["sessions", at, "id"], value(date)));
    }
    changes.push(match args.move_to.as_deref() {
        Some(to) => Change::Set(keys!["sessions", at, "date"], value(typed(to)?)),
        None => Change::Set(keys!["sessions", at, "cancelled"], Value::Bool(true)),
    });
    Ok(changes)
}

/// What is noted of a session, from the command line or from a person.
struct Notes<'n> {
    args: &'n Arguments,
    network: &'n Network,
    repo: &'n Repo<'n>,
    today: Date,
    lang: Lang,
}

impl Notes<'_> {
    fn gather(&self, given: &mut Given) -> anyhow::Result<Vec<Change>> {
        let (args, lang) = (self.args, self.lang);
        let date = self.date(given)?;
        let present = on(self.network, date).map(|(_, meeting)| meeting);
        let before = present.and_then(|meeting| meeting.lesson.as_deref()).map(str::trim);
        let kept = before.filter(|before| args.lesson.is_none() && !given.asks() && !before.is_empty());
        let lesson = match kept {
            Some(_) => None,
            None => Some(given.text("--lesson", args.lesson.as_deref(), &lang.say("network-ask-lesson"), before)?),
        };
        let attendance = match args.present {
            Some(number) => Some(number),
            None => self.number(given)?,
        };
        let success = given.optional("--success", args.success.as_deref(), &lang.say("network-ask-success"))?;
        let reflection = given.optional("--reflection", args.reflection.as_deref(), &lang.say("network-ask-reflection"))?;
        let test = given.optional("--test", args.test.as_deref(), &lang.say("network-ask-test"))?;
        let test = test.map(|text| self.test(&text)).transpose()?;
        let actions = self.actions(present, given)?;
        given.complete()?;
        let told = [
            ("present", attendance.map(Value::from)),
            ("lesson", lesson.map(value)),
            ("success", success.map(value)),
            ("reflection", reflection.map(value)),
            ("test", test),
        ];
        Ok(self.changes(date, told, actions))
    }

    /// The day that is meant: the one that was named, else the last one of which nobody wrote down what was learned; who
    /// is asked is offered today when there is none.
    fn date(&self, given: &mut Given) -> anyhow::Result<Date> {
        let waiting = self.network.meetings().into_iter().map(|(_, meeting)| meeting);
        let mut waiting = waiting.filter(|meeting| meeting.date <= self.today && blank(meeting.lesson.as_deref()));
        let offered = waiting.next_back().map(|meeting| meeting.date).or_else(|| given.asks().then_some(self.today));
        let date = given.date(self.args.date.as_deref(), &self.lang.say("network-ask-date"), offered)?;
        let Some(date) = date else {
            given.lacks("--date");
            given.complete()?;
            return Ok(self.today);
        };
        if date > self.today {
            return Err(wrong_day("error-verb-future", date).with("today", self.today).into());
        }
        Ok(date)
    }

    fn number(&self, given: &mut Given) -> anyhow::Result<Option<u32>> {
        loop {
            let Some(line) = given.optional("--present", None, &self.lang.say("network-ask-present"))? else { return Ok(None) };
            match line.parse::<u32>() {
                Ok(number) => return Ok(Some(number)),
                Err(_) => given.again(Error::new("error-number").with("value", line).with("key", "present"))?,
            }
        }
    }

    /// What was tried, and in the practice of which organisation.
    fn test(&self, text: &str) -> anyhow::Result<Value> {
        let [what, organisation]: [Option<String>; 2] = parts(text, "--test")?;
        let organisation = match organisation {
            Some(name) => Some(self.repo.resolve(&name, &[Kind::Organisation])?.id.id.clone()),
            None => None,
        };
        Ok(map([("what", what.map(value)), ("organisation", organisation.map(value))]))
    }

    /// What was agreed; an action that stands there already is not written again.
    fn actions(&self, present: Option<&Meeting>, given: &mut Given) -> anyhow::Result<Vec<Value>> {
        let mut told = self.args.action.clone();
        while self.args.action.is_empty() && given.asks() {
            let id = if told.is_empty() { "network-ask-action" } else { "network-ask-action-more" };
            match given.optional("--action", None, &self.lang.say(id))? {
                Some(line) => told.push(line),
                None => break,
            }
        }
        let stands = |what: &Option<String>| {
            present.is_some_and(|meeting| meeting.actions.iter().any(|action| Some(action.what.trim()) == what.as_deref()))
        };
        let mut actions = Vec::new();
        for text in told {
            let [what, by, due]: [Option<String>; 3] = parts(&text, "--action")?;
            let due = due.map(|due| typed(&due)).transpose()?;
            if !stands(&what) {
                actions.push(map([("what", what.map(value)), ("by", by.map(value)), ("due", due.map(value))]));
            }
        }
        Ok(actions)
    }

    /// Changes of the session that stands there, or a new one.
    fn changes(&self, date: Date, told: [(&'static str, Option<Value>); 5], actions: Vec<Value>) -> Vec<Change> {
        let told = told.into_iter().filter_map(|(key, one)| Some((key, one?)));
        let Some((at, _)) = on(self.network, date) else {
            let mut whole = serde_yaml::Mapping::new();
            whole.insert("date".into(), value(date));
            whole.extend(told.map(|(key, one)| (Value::from(key), one)));
            if !actions.is_empty() {
                whole.insert("actions".into(), Value::Sequence(actions));
            }
            return vec![Change::Append(keys!["sessions"], Value::Mapping(whole))];
        };
        let place = |key: &'static str| -> Keys { keys!["sessions", at, key] };
        let set = told.map(|(key, one)| Change::Set(place(key), one));
        set.chain(actions.into_iter().map(|action| Change::Append(place("actions"), action))).collect()
    }
}
