//! The reports of `kt report` as pages.

use super::Site;
use super::text::{list as lines, named, page as empty, parts, without_commands};
use crate::document::Inline;
use crate::document::site::{Page, Part, link};
use crate::report::rows::Report;
use crate::report::scope::Scope;
use crate::report::{agenda, coverage, decisions, landed, network, policy, portfolio, questions, reading, research, wishes};

/// How a report is made.
type Make = fn(&Scope<'_>) -> Report;

/// The reports on the whole of a folder, in the order of the process.
pub(super) const NAMES: [&str; 11] =
    ["portfolio", "wishes", "coverage", "questions", "decisions", "landed", "agenda", "networks", "policy", "research", "reading"];

const MAKE: [Make; NAMES.len()] = [
    portfolio::portfolio,
    wishes::wishes,
    coverage::coverage,
    questions::questions,
    decisions::decisions,
    landed::landed,
    agenda::agenda,
    network::networks,
    policy::policy,
    research::research,
    reading::reading,
];

/// Which reports there are, each with a line.
pub(super) fn list(scope: &Scope<'_>) -> Page {
    let mut page = empty(scope, "reports.html".to_owned(), "reports.html", String::new(), &scope.lang.say("site-reports"));
    let about = |name: &&str| {
        let title = scope.lang.say(&format!("report-{name}"));
        let about = scope.lang.say(&format!("report-{name}-about"));
        vec![link("", &format!("reports/{name}.html"), title), Inline::Text(format!(": {about}"))]
    };
    page.parts.push(Part::Blocks(lines(NAMES.iter().map(about))));
    page
}

/// A report.
pub(super) fn page(site: &Site<'_>, scope: &Scope<'_>, name: &'static str) -> Page {
    let at = NAMES.iter().position(|known| *known == name).expect("the names of the reports are those of the list");
    let document = MAKE[at](scope).document();
    let mut page = empty(scope, format!("reports/{name}.html"), "reports.html", scope.lang.say("site-report"), &document.title);
    page.above = vec![(scope.lang.say("site-reports"), "reports.html".to_owned())];
    let mut blocks = without_commands(document.blocks);
    named(scope, |title| site.titles.of(title), &page.up(), &mut blocks);
    page.parts = parts(blocks, &document.title);
    page
}
