//! The seven steps from wish to decision, and how far each can be.
//!
//! Source: the kennistransfer process in seven steps (factsheet kennistransfer, 2022).

use crate::model::Date;

/// A step of the process, in the usual order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Step {
    Wishes,
    Assessment,
    Memo,
    Discussion,
    Spreading,
    Questions,
    Decision,
}

impl Step {
    /// Every step, in the usual order.
    pub const ALL: [Self; 7] =
        [Self::Wishes, Self::Assessment, Self::Memo, Self::Discussion, Self::Spreading, Self::Questions, Self::Decision];

    /// The code in records and machine output.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wishes => "wishes",
            Self::Assessment => "assessment",
            Self::Memo => "memo",
            Self::Discussion => "discussion",
            Self::Spreading => "spreading",
            Self::Questions => "questions",
            Self::Decision => "decision",
        }
    }

    /// The step with this code.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.name() == name)
    }
}

/// How far a step is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// It was done.
    Done,
    /// It can be done now.
    Open,
    /// It waits: on an earlier step, or on someone's answer.
    Waiting,
    /// It was not done, but a later step was.
    Missing,
    /// It is left out, for this reason.
    Skipped(String),
}

impl State {
    /// The code in machine output.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Open => "open",
            Self::Waiting => "waiting",
            Self::Missing => "missing",
            Self::Skipped(_) => "skipped",
        }
    }

    /// Whether nothing has to be done any more.
    #[must_use]
    pub const fn is_past(&self) -> bool {
        matches!(self, Self::Done | Self::Skipped(_))
    }
}

/// One step of a traject.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Stage {
    /// Which step.
    pub step: Step,
    /// How far it is.
    pub state: State,
    /// When it was done, or last worked on.
    pub date: Option<Date>,
    /// The role that did it or sees to it.
    pub by: Option<String>,
    /// The role that the traject's own record puts at it; whoever did it stands in `by`.
    pub assigned: Option<String>,
    /// When it should be done.
    pub due: Option<Date>,
    /// How many days it took, or takes until now; none where that cannot be known.
    pub days: Option<i64>,
    /// Whether the traject stands at this step: everything before it is past, and it is not.
    pub current: bool,
}

impl Stage {
    /// Whether it should have been done before this day.
    #[must_use]
    pub fn is_late(&self, today: Date) -> bool {
        !self.state.is_past() && self.due.is_some_and(|due| due < today)
    }
}

/// Fills in where a traject stands. A step that is not past is missing when a later one was done; the first one after
/// that can be done now, unless it waits on someone; the rest wait on it. What waits on someone's answer is not missing,
/// wherever an organisation puts it, as long as nothing is decided.
pub(super) fn settle(stages: &mut [Stage]) {
    let last_done = stages.iter().rposition(|stage| stage.state == State::Done);
    let decided = stages.iter().any(|stage| stage.step == Step::Decision && stage.state == State::Done);
    let mut clear = true;
    for (number, stage) in stages.iter_mut().enumerate().filter(|(_, stage)| !stage.state.is_past()) {
        let waits = stage.state == State::Waiting && !decided;
        if last_done.is_some_and(|last| number < last) && !waits {
            stage.state = State::Missing;
            continue;
        }
        stage.current = clear;
        if !clear {
            stage.state = State::Waiting;
        }
        clear = false;
    }
}

/// Fills in how long each step took since the dated step before it, how long the current one takes, and when it is due
/// by the organisation's own number of days.
pub(super) fn measure(stages: &mut [Stage], today: Date, own_days: impl Fn(Step) -> Option<u32>) {
    let mut before: Option<Date> = None;
    for stage in stages.iter_mut() {
        match (&stage.state, stage.date) {
            (State::Done, Some(date)) => {
                stage.days = before.map(|before| date.days_since(before).max(0));
                before = before.max(Some(date));
            }
            (State::Open | State::Waiting, date) if stage.current => {
                let since = if stage.state == State::Waiting { date.max(before) } else { before };
                stage.days = since.map(|since| today.days_since(since).max(0));
                let own = own_days(stage.step).and_then(|days| Some(before?.plus_days(days)));
                stage.due = stage.due.or(own);
            }
            _ => {}
        }
    }
}
