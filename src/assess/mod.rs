//! The interview as a state machine, without a terminal: what is typed becomes an input, an input becomes an
//! answer to save and the next thing to ask.

mod event;
mod filed;
mod given;
mod input;
mod interview;
mod joined;
mod place;
mod typed;
mod words;
mod write;

pub use event::{Asking, Event, Position, Purpose, Then};
pub use filed::{Filed, Misfiled, filed};
pub use given::{Given, Problem, fits, given};
pub use input::{Input, Refusal};
pub use interview::Interview;
pub use place::{Key, Standing, free_path, name, near_role, standing};
pub use typed::parse;
pub use words::{goes_back, says_yes, stops};
pub use write::{Header, answer_changes, final_changes, new_record};

#[cfg(test)]
mod interview_cases;

#[cfg(test)]
mod tests {
    use crate::model::{Checklist, ChecklistQuestion};
    use crate::source::yaml::{decode, parse};

    /// A question of a type; a choice is between east and west.
    pub(super) fn question(kind: &str) -> ChecklistQuestion {
        let choices = "[{id: east, title: {nl: Oost, en: East}}, {id: west, title: {nl: West}}]";
        let text = format!("{{id: Q, group: A, type: {kind}, question: {{nl: x}}, choices: {choices}}}");
        decode(&parse(&text, 0).root.unwrap()).value.unwrap()
    }

    /// Three scale questions in two groups: a must-have, an ordinary one, a must-have.
    pub(super) fn three_questions() -> Checklist {
        let one = |id: &str, group: &str, must: bool| {
            format!("{{id: {id}, group: {group}, type: scale, must-have: {must}, question: {{nl: x}}}}")
        };
        let text = format!(
            "{{checklist: 1, version: '1', title: {{nl: x}}, subject: [product], scoring: weighted, \
             groups: [{{id: A, title: {{nl: a}}}}, {{id: B, title: {{nl: b}}}}], questions: [{}, {}, {}]}}",
            one("A1", "A", true),
            one("A2", "A", false),
            one("B1", "B", true)
        );
        decode(&parse(&text, 0).root.unwrap()).value.unwrap()
    }
}
