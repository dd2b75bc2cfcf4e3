//! Who is in a group, counted: people, perspectives, levels, thinkers and doers, mandate and hours.
//! Source: Een lerend netwerk starten (NJi, 2021), five points of composition; Ontwikkeltafels (kUS, werkwijze).

use std::collections::BTreeMap;

use super::limits::{FEWEST_PEOPLE, MANDATE_SHARE, MOST_AT_TABLE, MOST_PEOPLE};
use crate::model::{Network, Participant, ParticipantLevel, Perspective, Strength};

/// A group, counted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Composition {
    /// How many people take part.
    pub people: u32,
    /// How many from each side.
    pub perspectives: BTreeMap<Perspective, u32>,
    /// How many of whom nobody noted from which side they look.
    pub unknown_perspective: u32,
    /// How many on each level.
    pub levels: BTreeMap<ParticipantLevel, u32>,
    /// How many doers; who is both counts here too.
    pub doers: u32,
    /// How many thinkers; who is both counts here too.
    pub thinkers: u32,
    /// How many of whom that is not noted.
    pub unknown_strength: u32,
    /// How many may try things out.
    pub with_mandate: u32,
    /// The hours of all together in a month.
    pub hours_a_month: f64,
}

/// The people in a network.
#[must_use]
pub fn composition(network: &Network) -> Composition {
    network.participants.iter().fold(Composition::default(), Composition::and)
}

impl Composition {
    fn and(mut self, participant: &Participant) -> Self {
        let number = participant.number.unwrap_or(1);
        let add = |count: &mut u32| *count = count.saturating_add(number);
        add(&mut self.people);
        match participant.perspective {
            Some(perspective) if number > 0 => add(self.perspectives.entry(perspective).or_default()),
            Some(_) => {}
            None => add(&mut self.unknown_perspective),
        }
        if let Some(level) = participant.level.filter(|_| number > 0) {
            add(self.levels.entry(level).or_default());
        }
        match participant.strength {
            Some(Strength::Doing) => add(&mut self.doers),
            Some(Strength::Thinking) => add(&mut self.thinkers),
            Some(Strength::Both) => {
                add(&mut self.doers);
                add(&mut self.thinkers);
            }
            None => add(&mut self.unknown_strength),
        }
        if participant.mandate == Some(true) {
            add(&mut self.with_mandate);
        }
        self.hours_a_month += participant.hours_per_month.unwrap_or(0.0) * f64::from(number);
        self
    }

    /// The share of the people that may try things out; nothing in an empty group.
    #[must_use]
    pub fn mandate_share(&self) -> Option<f64> {
        (self.people > 0).then(|| f64::from(self.with_mandate) / f64::from(self.people))
    }

    /// Whether enough of the people may try things out.
    #[must_use]
    pub fn has_mandate(&self) -> bool {
        self.mandate_share().is_none_or(|share| share >= MANDATE_SHARE)
    }

    /// Whether someone has lived through what the network is about.
    #[must_use]
    pub fn has_lived_experience(&self) -> bool {
        self.perspectives.contains_key(&Perspective::LivedExperience)
    }
}

/// The fewest and the most people for the form of a network; a development table has no fewest.
#[must_use]
pub fn size(network: &Network) -> (u32, u32) {
    if network.is_table() { (0, MOST_AT_TABLE) } else { (FEWEST_PEOPLE, MOST_PEOPLE) }
}

/// Hours and money of a network by who pays, and the hours that members put in themselves over the whole time.
/// Source: Ontwikkeltafels (kUS, werkwijze): members invest their own hours, the moderator's hours and the product may be paid.
#[must_use]
pub fn payers(network: &Network) -> BTreeMap<String, (f64, i64)> {
    let mut payers: BTreeMap<String, (f64, i64)> = BTreeMap::new();
    for item in &network.funding {
        let (hours, cost) = payers.entry(item.payer.clone().unwrap_or_default()).or_default();
        *hours += item.hours.unwrap_or(0.0);
        *cost += item.cost.unwrap_or(0);
    }
    payers
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::network::read_network as network;

    #[test]
    fn people_are_counted_by_side_level_strength_and_mandate() {
        let network = network(
            "title: x\nparticipants:\n  - role: a\n    perspective: professional\n    level: practice\n    strength: both\n    mandate: true\n    hours-per-month: 6\n    number: 3\n  - role: b\n    perspective: lived-experience\n    strength: thinking\n    hours-per-month: 4\n  - role: c\n",
        );
        let counted = composition(&network);
        assert_eq!((counted.people, counted.perspectives.len(), counted.unknown_perspective), (5, 2, 1));
        assert_eq!((counted.doers, counted.thinkers, counted.unknown_strength, counted.with_mandate), (3, 4, 1, 3));
        assert_eq!((counted.hours_a_month, counted.mandate_share()), (22.0, Some(0.6)));
        assert!(counted.has_mandate() && counted.has_lived_experience());
    }

    #[test]
    fn a_group_of_nobody_and_one_of_five_hundred_are_counted() {
        assert_eq!(composition(&network("title: x\n")), Composition::default());
        let crowd = network(
            "title: x\nparticipants:\n  - role: a\n    number: 500\n    perspective: policy\n  - role: b\n    number: 0\n    perspective: resident\n",
        );
        let counted = composition(&crowd);
        assert_eq!((counted.people, counted.perspectives.len(), counted.mandate_share()), (500, 1, Some(0.0)));
        let beyond = network("title: x\nparticipants:\n  - role: a\n    number: 4294967295\n  - role: b\n");
        assert_eq!(composition(&beyond).people, u32::MAX);
    }
}
