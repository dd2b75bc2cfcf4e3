//! How people and form tools write what is read in: other words for answers, and for columns beside the answers.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The words that reading a table of answers knows.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ImportWords {
    /// The version of this file format: 1.
    pub words: u32,
    /// Other words for the points of a scale, by the name of the scale.
    pub answers: BTreeMap<String, Vec<Vec<String>>>,
    /// Not knowing.
    pub unknown: Vec<String>,
    /// No answer.
    pub nothing: Vec<String>,
    /// The column with the role.
    pub role: Vec<String>,
    /// Columns that tell when someone answered.
    pub time: Vec<String>,
    /// Columns that tell who answered.
    pub person: Vec<String>,
    /// Columns that tell answers apart.
    pub id: Vec<String>,
    /// Columns of the form tool.
    pub tool: Vec<String>,
    /// Remarks in own words.
    pub remarks: Vec<String>,
    /// Tips in own words.
    pub tips: Vec<String>,
}
