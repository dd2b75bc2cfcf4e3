//! Holds a folder to its rules. Record rules look at one file while it is read and let it go; repository rules
//! look at the facts that all files left behind. No sentence is made here.

mod diagnostic;
mod facts;
mod form;
mod rule;
mod settle;
mod suppression;

mod duplicate_rank;
mod missing_source;
mod score_out_of_range;
mod unknown_reference;

pub use diagnostic::{Diagnostic, Excerpt};
pub use facts::{Detail, Fact, Facts};
pub use rule::{Level, Look, Rule};

use crate::Error;
use crate::model::{Date, Record};
use crate::repo::{self, Checklists, Folder, Scanned, scan};
use crate::source::Finding;

/// Every rule, by id. The rules of form are found while a file is read; they have no code here.
pub const RULES: &[Rule] = &[
    form::BAD_FILE_NAME,
    form::CONFLICTED_COPY,
    form::DUPLICATE_KEY,
    duplicate_rank::RULE,
    form::EMPTY_FILE,
    form::FILE_TOO_LARGE,
    form::INVALID_DATE,
    form::INVALID_UTF8,
    form::INVALID_VALUE,
    form::MERGE_CONFLICT,
    form::MISSING_FRONT_MATTER,
    form::MISSING_KEY,
    missing_source::RULE,
    form::NESTED_TOO_DEEP,
    form::NOT_A_FILE,
    form::NUL_BYTE,
    score_out_of_range::RULE,
    form::SYMBOLIC_LINK,
    form::TAB_INDENTATION,
    form::UNCLOSED_FRONT_MATTER,
    form::UNKNOWN_KEY,
    unknown_reference::RULE,
    form::UNSUPPORTED_YAML,
    form::WRONG_PLACE,
    form::WRONG_TYPE,
    form::YAML_SYNTAX,
];

/// What a check is asked to do.
pub struct Options<'a> {
    /// The day from which dates are counted.
    pub today: Date,
    /// Only these rules; all when empty.
    pub only: &'a [String],
}

/// What a check found.
pub struct Report {
    /// The findings, by place.
    pub diagnostics: Vec<Diagnostic>,
    /// How many files were looked at.
    pub files: usize,
    /// How many findings were suppressed with a reason.
    pub suppressed: usize,
}

/// What a record rule sees: one record and its file.
pub struct RecordView<'t> {
    /// The file as it was read.
    pub file: &'t Scanned<'t>,
    /// The record.
    pub record: &'t Record,
    /// What all rules share.
    pub context: &'t Context<'t>,
}

/// What all rules share.
pub struct Context<'a> {
    /// The folder and its settings.
    pub folder: &'a Folder,
    /// The day from which dates are counted.
    pub today: Date,
    /// The checklists: those of the program and those of the folder, by id.
    pub checklists: Checklists,
    active: Vec<&'static Rule>,
}

impl Context<'_> {
    /// Whether a rule takes part.
    #[must_use]
    pub fn runs(&self, id: &str) -> bool {
        self.active.iter().any(|rule| rule.id == id)
    }
}

/// Checks the whole folder.
///
/// # Errors
/// When a file cannot be read for reasons that lie in the system, or `only` names a rule that does not exist.
pub fn check(folder: &Folder, options: &Options<'_>) -> Result<Report, Error> {
    let context = Context {
        folder,
        today: options.today,
        checklists: repo::checklists(folder)?,
        active: rule::active(folder, options.only)?,
    };
    let looked = scan(folder, None, |file| look(&context, file))?;
    let files = looked.len() + 1;
    let mut settled = settle::settings(&context);
    let mut facts = Vec::with_capacity(looked.len());
    for (fact, found) in looked {
        facts.extend(fact);
        settled.extend(found);
    }
    let facts = Facts::new(facts);
    let mut found = Vec::new();
    for rule in &context.active {
        if let Look::Repository(run) = rule.look {
            run(&facts, &context, &mut found);
        }
    }
    settled.extend(settle::repository(&context, &facts, found)?);
    Ok(report(settled, files))
}

fn report(settled: settle::Settled, files: usize) -> Report {
    let mut diagnostics = settled.diagnostics;
    diagnostics.sort_by(|a, b| a.place().cmp(&b.place()));
    diagnostic::number(&mut diagnostics);
    Report { diagnostics, files, suppressed: settled.suppressed }
}

/// What one file leaves behind: its facts, and its findings with their place.
fn look(context: &Context<'_>, file: &Scanned<'_>) -> (Option<Fact>, settle::Settled) {
    let mut found: Vec<Finding> = file.read.findings.clone();
    for rule in &context.active {
        if let Look::Text(run) = rule.look {
            run(file, context, &mut found);
        }
    }
    if let Some(record) = &file.read.record {
        let view = RecordView { file, record, context };
        for rule in &context.active {
            if let Look::Record(run) = rule.look {
                run(&view, &mut found);
            }
        }
    }
    (Fact::of(file, context), settle::file(context, file, found))
}
