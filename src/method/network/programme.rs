//! Which phase a session belongs to, and what it is for: the programme that comes with the program, spread over the
//! sessions of a network.

use crate::model::{HelperTool, Network, Phase, Programme, ProgrammePhase, ProgrammeStep, Session, Tip};

/// What a session is for.
#[derive(Clone, Copy, Debug)]
pub struct Step<'p> {
    /// Its phase.
    pub phase: &'p ProgrammePhase,
    /// Its aim, tips and tools.
    pub step: &'p ProgrammeStep,
}

/// The phases of a form, in order.
#[must_use]
pub fn phases<'p>(programme: &'p Programme, network: &Network) -> &'p [ProgrammePhase] {
    if network.is_table() { &programme.development_table } else { &programme.learning_network }
}

/// What the session with this number, from 0, of so many is for.
#[must_use]
pub fn step(phases: &[ProgrammePhase], number: usize, of: usize) -> Option<Step<'_>> {
    let mut before = 0;
    for (phase, count) in phases.iter().zip(counts(phases, of)) {
        if number < before + count {
            let step = phase.steps.get((number - before) % phase.steps.len().max(1))?;
            return Some(Step { phase, step });
        }
        before += count;
    }
    None
}

/// How many sessions each phase gets. With too few for all, the first and the last phase come first.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
pub fn counts(phases: &[ProgrammePhase], of: usize) -> Vec<usize> {
    let mut left = of;
    let mut counts = vec![0; phases.len()];
    for (i, phase) in phases.iter().enumerate() {
        let Some(share) = phase.share else { continue };
        let wanted = (of as f64 * share).round() as usize;
        counts[i] = wanted.clamp(1, phase.steps.len().max(1)).min(left);
        left -= counts[i];
    }
    if let Some(middle) = phases.iter().position(|phase| phase.share.is_none()) {
        counts[middle] = left;
    }
    counts
}

/// The phase a network is in on a day: that of its last session so far, else of its first.
#[must_use]
pub fn phase_now(network: &Network, today: crate::model::Date) -> Option<Phase> {
    let sessions: Vec<&Session> = network.meetings().into_iter().map(|(_, session)| session).collect();
    let past = sessions.iter().rev().find(|session| session.date <= today && session.phase.is_some());
    past.or_else(|| sessions.iter().find(|session| session.phase.is_some())).and_then(|session| session.phase)
}

/// The tools that a session names, of those that come with the program.
pub fn named<'t>(tools: &'t [HelperTool], ids: &[String]) -> impl Iterator<Item = &'t HelperTool> {
    ids.iter().filter_map(|id| tools.iter().find(|tool| tool.id == *id))
}

/// The tip that a group of a checklist asks about: the five groups of the tips in their order, and the learning environment.
#[must_use]
pub fn tip_of(checklist: &str, group: &str) -> Option<Tip> {
    match checklist {
        "network-tips" => {
            let number: usize = group.strip_prefix('T')?.parse().ok()?;
            Tip::ALL.get(number.checked_sub(1)?).copied()
        }
        "learning-environment" => Some(Tip::LearningEnvironment),
        _ => None,
    }
}

/// The tools for a tip: those for the phase in which a network is, else all of them.
#[must_use]
pub fn for_tip(tools: &[HelperTool], tip: Tip, now: Option<Phase>) -> Vec<&HelperTool> {
    let all: Vec<&HelperTool> = tools.iter().filter(|tool| tool.tips.contains(&tip)).collect();
    let fits: Vec<&HelperTool> = all.iter().copied().filter(|tool| now.is_some_and(|now| tool.phases.contains(&now))).collect();
    if fits.is_empty() { all } else { fits }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repo::embedded;

    #[test]
    fn the_phases_share_the_sessions() {
        let programme = embedded::programme();
        let network = |of| counts(&programme.learning_network, of);
        let table = |of| counts(&programme.development_table, of);
        assert_eq!(
            [network(14), network(8), network(3), network(2), network(1), network(0)].concat(),
            [3, 9, 2, 2, 5, 1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0]
        );
        assert_eq!([table(8), table(5), table(3), table(1)].concat(), [2, 4, 2, 1, 3, 1, 1, 1, 1, 1, 0, 0]);
    }

    #[test]
    fn a_session_has_a_phase_with_an_aim_tips_and_tools() {
        let programme = embedded::programme();
        let told: Vec<&str> = (0..14).map(|i| step(&programme.learning_network, i, 14).unwrap().phase.phase.name()).collect();
        assert_eq!(
            (told[0], told[2], told[3], told[11], told[12], told[13]),
            ("start", "start", "learning", "learning", "harvest", "harvest")
        );
        assert!(step(&programme.learning_network, 14, 14).is_none());
        for i in 0..14 {
            assert!(!step(&programme.learning_network, i, 14).unwrap().step.tips.is_empty());
        }
    }

    #[test]
    fn every_tip_has_a_group_in_its_checklist_and_a_tool_in_every_phase_or_at_all() {
        let tools = embedded::helper_tools();
        for (i, tip) in Tip::ALL.into_iter().enumerate() {
            assert_eq!(tip_of("network-tips", &format!("T{}", i + 1)), Some(tip));
            assert!(!for_tip(&tools, tip, Some(Phase::Harvest)).is_empty(), "{}", tip.name());
        }
        assert_eq!((tip_of("network-tips", "T6"), tip_of("network-tips", "T0"), tip_of("liso-2023-8", "A")), (None, None, None));
        let harvest = for_tip(&tools, Tip::LearningEnvironment, Some(Phase::Harvest));
        assert!(harvest.iter().all(|tool| tool.phases.contains(&Phase::Harvest)), "those of the phase come first");
    }

    #[test]
    fn every_tool_of_the_programme_is_in_the_list_and_every_phase_has_one() {
        let (programme, tools) = (embedded::programme(), embedded::helper_tools());
        for phase in programme.learning_network.iter().chain(&programme.development_table) {
            assert!(tools.iter().any(|tool| tool.phases.contains(&phase.phase)), "{}", phase.phase.name());
            for id in phase.steps.iter().flat_map(|step| &step.tools) {
                assert!(tools.iter().any(|tool| tool.id == *id), "{id}");
            }
        }
    }
}
