//! From records to forms: the questions of a checklist about one subject, or the statements of a survey.

mod assessment;
mod headings;
mod survey;

pub use assessment::{Interview, assessment};
pub use survey::{Item, Questionnaire};
