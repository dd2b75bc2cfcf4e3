//! What the rules find in the values that a person gives a record, before it is written: what `kt check` would refuse in the
//! file is refused at the door.

use super::{Context, Fact, Level, Look, Options, RecordView, Report, look, rule};
use crate::Error;
use crate::model::{Date, RecordId};
use crate::repo::{Folder, Scanned, read_record};
use crate::source::{At, Finding, Keys};

/// Mild in a file that is there, and a slip of whoever types it now: words for an address, a year that is to come.
const SLIPS: [(&str, &str); 2] = [("product-without-link", "address"), ("date-in-future", "year")];

/// What is wrong with the values at these keys of a record with this text, each by itself: not what other records say of it.
///
/// # Errors
/// When a checklist or strategy of the folder cannot be read for reasons that lie in the system.
pub fn wrong_values(folder: &Folder, today: Date, id: &RecordId, text: &str, keys: &[Keys]) -> Result<Vec<Finding>, Error> {
    let context = Context::new(folder, today, rule::active(folder, &[])?)?;
    let path = id.path();
    let file = alone(id, &path, text);
    let Some(record) = &file.read.record else { return Ok(Vec::new()) };
    let fact = Fact::of(&file, &context);
    let view = RecordView::new(&file, record, fact.as_ref(), &context);
    let mut found = Vec::new();
    for rule in &context.active {
        if let Look::Record(run) | Look::Both(run, _) = rule.look {
            let before = found.len();
            run(&view, &mut found);
            let refused = |finding: &Finding| {
                let slip = SLIPS.contains(&(finding.rule, finding.variant));
                slip || rule.level_in(folder, finding.variant) == Some(Level::Error)
            };
            let mine = found.split_off(before);
            found.extend(mine.into_iter().filter(|finding| refused(finding) && is_at(finding, keys)));
        }
    }
    Ok(found)
}

/// Checks one record by itself: what its own rules say of it, and not what other records do.
///
/// # Errors
/// When `only` names a rule that does not exist, or a checklist or strategy of the folder cannot be read for reasons that lie in the
/// system.
pub fn check_alone(folder: &Folder, options: &Options<'_>, id: &RecordId, text: &str) -> Result<Report, Error> {
    let context = Context::new(folder, options.today, rule::active(folder, options.only)?)?;
    let path = id.path();
    let settled = look(&context, &alone(id, &path, text), false).settled.map_or_else(Default::default, |settled| *settled);
    Ok(Report { files: 1, ..Report::of(settled, context.active.iter().map(|rule| rule.id).collect()) })
}

fn alone<'t>(id: &'t RecordId, path: &'t str, text: &'t str) -> Scanned<'t> {
    Scanned { path, id: Some(id), text, digest: None, standing: None, read: read_record(id.kind, text) }
}

/// Whether a finding is about one of these values, or about what is in it.
fn is_at(finding: &Finding, keys: &[Keys]) -> bool {
    match &finding.at {
        At::Value(at) | At::Key(at) => keys.iter().any(|keys| keys.holds(at)),
        At::File | At::Span(_) => false,
    }
}
