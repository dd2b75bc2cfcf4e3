//! What comes with the program for networks: what a session of each phase is for, and helper tools.

use serde::Deserialize;

use super::{Bilingual, Phase, Tip};

/// What a network does when, by form.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Programme {
    /// The phases of the five types of learning network.
    pub learning_network: Vec<ProgrammePhase>,
    /// The phases of a development table.
    pub development_table: Vec<ProgrammePhase>,
}

/// A phase and what its sessions are for.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ProgrammePhase {
    /// Which phase.
    pub phase: Phase,
    /// Which part of all sessions; the phase without one takes what is left over.
    pub share: Option<f64>,
    /// What it is called.
    pub title: Bilingual,
    /// What its sessions are for, in turn.
    pub steps: Vec<ProgrammeStep>,
}

/// What a session is for.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ProgrammeStep {
    /// The aim.
    pub aim: Bilingual,
    /// The tips to mind.
    pub tips: Vec<Tip>,
    /// The helper tools that help, by id.
    pub tools: Vec<String>,
    /// Whether it is a moment to look at the network itself.
    #[serde(default)]
    pub review: bool,
}

/// An instrument that helps a network.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct HelperTool {
    /// Its code.
    pub id: String,
    /// What it is called.
    pub title: Bilingual,
    /// What it is for.
    pub purpose: Bilingual,
    /// Where it can be read, when that is public and known.
    pub url: Option<String>,
    /// In which phases it is of use.
    pub phases: Vec<Phase>,
    /// For which tips it is of use.
    pub tips: Vec<Tip>,
    /// Who named it.
    pub source: String,
}

/// A lesson on knowledge transfer from the practice sources.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SourceLesson {
    /// What was learned.
    pub lesson: Bilingual,
    /// The command that helps to follow it.
    pub helps: String,
}

/// A theme of development tables.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TableTheme {
    /// The code that records use.
    pub id: String,
    /// What a person reads.
    pub title: Bilingual,
    /// Whether it is also a national theme.
    #[serde(default)]
    pub national: bool,
}
