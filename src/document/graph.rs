//! A picture of boxes and arrows as a plain value, before it has a format.

use crate::lang::Lang;

/// Boxes and the arrows between them.
#[derive(Clone, Debug, PartialEq)]
pub struct Graph {
    /// The language of the words.
    pub lang: Lang,
    /// What it is called.
    pub title: String,
    /// What it shows, for who does not see it.
    pub alternative: String,
    /// The boxes in order.
    pub boxes: Vec<Node>,
    /// The arrows in order.
    pub arrows: Vec<Arrow>,
}

/// One box.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// By what arrows name it: `kind/id`.
    pub id: String,
    /// What sort of box it is; it decides the form.
    pub kind: &'static str,
    /// What stands in it, the first line saying what it is.
    pub lines: Vec<String>,
}

/// One arrow.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrow {
    /// From this box.
    pub from: String,
    /// To this box.
    pub to: String,
    /// What stands beside it; may be empty.
    pub label: String,
}
