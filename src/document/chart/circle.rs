//! What goes from stage to stage and comes back to the first, such as network → product → decision → use.

use super::super::{Inline, Table};

/// Ways through a number of stages, of which the last leads back to the first.
#[derive(Clone, Debug, PartialEq)]
pub struct Circle {
    /// The stages in order, as people read them: `2 netwerken`.
    pub stages: Vec<String>,
    /// What comes back from the last stage to the first.
    pub back: String,
    /// The ways in order, each with a place for every stage.
    pub ways: Vec<Vec<Place>>,
}

/// What stands at a stage of a way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// This is there.
    There(String),
    /// This is not there yet, or has to be said of what is not there.
    Open(String),
    /// The same as in the way above.
    Same,
    /// Nothing, and nothing is missed.
    Nothing,
}

impl Circle {
    /// The figures: what stands at every stage, way by way.
    #[must_use]
    pub(super) fn figures(&self) -> Table {
        let mut above: Vec<String> = vec![String::new(); self.stages.len()];
        let mut rows = Vec::with_capacity(self.ways.len());
        for way in &self.ways {
            for (last, place) in above.iter_mut().zip(way) {
                match place {
                    Place::There(text) | Place::Open(text) => last.clone_from(text),
                    Place::Nothing => "–".clone_into(last),
                    Place::Same => {}
                }
            }
            rows.push(above.iter().map(Inline::text).collect());
        }
        Table { header: self.stages.iter().map(Inline::text).collect(), rows, numeric: Vec::new() }
    }
}
