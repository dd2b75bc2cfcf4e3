//! How a network stands on a day: which sessions were, which one is next, what was agreed and is not done, what was tried.

use crate::model::{Date, Network, Session, Step};

/// How a network stands.
#[derive(Clone, Debug)]
pub struct State<'n> {
    /// The sessions that are not called off, by date.
    pub sessions: Vec<&'n Session>,
    /// How many of these were.
    pub held: usize,
    /// The next one.
    pub next: Option<&'n Session>,
    /// Actions that are not done, with the day on which they were agreed.
    pub open_actions: Vec<(Date, &'n Step)>,
}

/// How a network stands on a day. A session of today is held once something of it is noted.
#[must_use]
pub fn state(network: &Network, today: Date) -> State<'_> {
    let sessions: Vec<&Session> = network.meetings().into_iter().map(|(_, session)| session).collect();
    let held = sessions.iter().filter(|session| is_held(session, today)).count();
    let next = sessions.iter().find(|session| session.date >= today && !is_held(session, today)).copied();
    let actions = sessions.iter().flat_map(|session| session.actions.iter().map(|action| (session.date, action)));
    let open_actions = actions.filter(|(_, action)| action.done.is_none()).collect();
    State { sessions, held, next, open_actions }
}

/// Whether a session was.
#[must_use]
pub fn is_held(session: &Session, today: Date) -> bool {
    session.date < today || session.date == today && (session.present.is_some() || session.lesson.is_some())
}

impl<'n> State<'n> {
    /// The sessions that were and of which nobody wrote down what others can use.
    pub fn without_lesson(&self) -> impl Iterator<Item = &'n Session> {
        self.sessions[..self.held].iter().copied().filter(|session| blank(session.lesson.as_deref()))
    }

    /// Actions that should be done by now.
    pub fn overdue(&self, today: Date) -> impl Iterator<Item = &(Date, &'n Step)> {
        self.open_actions.iter().filter(move |(_, action)| action.due.is_some_and(|due| due < today))
    }

    /// The mean number of people, over the sessions of which it was noted.
    #[must_use]
    pub fn mean_present(&self) -> Option<f64> {
        let counts: Vec<f64> = self.sessions.iter().filter_map(|session| session.present.map(f64::from)).collect();
        let number = f64::from(u32::try_from(counts.len()).ok().filter(|number| *number > 0)?);
        Some(counts.iter().sum::<f64>() / number)
    }
}

/// Whether a text says nothing.
#[must_use]
pub fn blank(text: Option<&str>) -> bool {
    text.is_none_or(|text| text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::network::{day, read_network};

    #[test]
    fn a_network_stands_between_its_last_session_and_its_next() {
        let network = read_network(
            "title: x\nsessions:\n  - date: 2026-10-13\n  - date: 2026-09-01\n    present: 8\n    lesson: begin klein\n    actions:\n      - what: a\n        due: 2026-09-20\n      - what: b\n        done: 2026-09-10\n  - date: 2026-09-15\n    cancelled: true\n  - date: 2026-09-22\n    present: 5\n",
        );
        let state = state(&network, day("2026-10-01"));
        assert_eq!((state.sessions.len(), state.held, state.next.map(|next| next.date)), (3, 2, Some(day("2026-10-13"))));
        assert_eq!(state.without_lesson().map(|session| session.date).collect::<Vec<_>>(), [day("2026-09-22")]);
        assert_eq!((state.open_actions.len(), state.overdue(day("2026-10-01")).count()), (1, 1));
        assert_eq!(state.mean_present(), Some(6.5));
    }

    #[test]
    fn a_session_of_today_is_held_once_something_is_noted() {
        let today = day("2026-09-01");
        let network = read_network("title: x\nsessions:\n  - date: 2026-09-01\n");
        assert_eq!((state(&network, today).held, state(&network, today).next.is_some()), (0, true));
        let network = read_network("title: x\nsessions:\n  - date: 2026-09-01\n    present: 0\n");
        assert_eq!((state(&network, today).held, state(&network, today).next.is_some()), (1, false));
    }

    #[test]
    fn a_network_without_sessions_stands_still() {
        let network = read_network("title: x\n");
        let state = state(&network, day("2026-09-01"));
        assert_eq!((state.held, state.next.is_none(), state.mean_present()), (0, true, None));
    }
}
