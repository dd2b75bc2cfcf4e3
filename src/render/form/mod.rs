//! A form as one self-contained HTML page: it fetches nothing, sends nothing, and ends in a file of answers.

mod page;
mod question;

pub use page::page;
