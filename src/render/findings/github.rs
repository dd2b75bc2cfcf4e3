//! Findings as workflow commands of GitHub, which show them beside the line in a pull request.

use super::{hint, message, summary};
use crate::check::Report;
use crate::lang::Lang;
use crate::render::safe::for_terminal;

/// The report as workflow commands of GitHub; the summary follows as plain text.
#[must_use]
pub fn github(report: &Report, lang: Lang) -> String {
    let mut text = String::new();
    for d in &report.diagnostics {
        let told = hint(d, lang).map_or_else(|| message(d, lang), |hint| format!("{}\n{hint}", message(d, lang)));
        text.push_str(&format!(
            "::{} file={},line={},endLine={},col={},endColumn={},title={}::{}\n",
            d.level.name(),
            property(&d.path),
            d.start.line,
            d.end.line,
            d.start.column,
            d.end.column,
            property(d.rule),
            data(&told),
        ));
    }
    text.push_str(&data(&summary(report, lang)));
    text.push('\n');
    text
}

fn data(text: &str) -> String {
    for_terminal(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
