//! From values to text: findings and documents in the formats that people and machines read.

pub mod ascii;
pub mod chart;
mod columns;
pub mod csv;
pub mod diff;
pub mod docx;
pub mod findings;
pub mod form;
pub mod html;
pub mod ics;
mod letterhead;
pub mod markdown;
pub mod mermaid;
pub mod pdf;
pub mod plain;
mod policy;
pub mod poster;
pub mod safe;
pub mod site;
pub mod slides;
pub mod table;
pub mod wrap;
pub mod xlsx;
