//! Findings as a `JUnit` report: a suite for each rule, so that any pipeline that shows tests shows what is wrong.

use std::collections::BTreeMap;

use quick_junit::{NonSuccessKind, Report as Tests, TestCase, TestCaseStatus, TestSuite};

use super::{hint, message};
use crate::check::{Diagnostic, Level, Report};
use crate::lang::Lang;
use crate::render::safe::for_xml;

/// The report as XML. An error is a failed test; a warning or notice is a passed one with what it says as its output,
/// because it does not fail the check either.
#[must_use]
pub fn junit(report: &Report, lang: Lang) -> String {
    let mut by_rule: BTreeMap<&str, Vec<&Diagnostic>> = report.rules.iter().map(|rule| (*rule, Vec::new())).collect();
    for found in &report.diagnostics {
        by_rule.entry(found.rule).or_default().push(found);
    }
    let mut tests = Tests::new("kt check");
    tests.add_test_suites(by_rule.into_iter().map(|(rule, found)| suite(rule, &found, lang)));
    tests.to_string().expect("a report in memory can be written") + "\n"
}

fn suite(rule: &str, found: &[&Diagnostic], lang: Lang) -> TestSuite {
    let mut suite = TestSuite::new(rule);
    if found.is_empty() {
        let what = lang.say(&format!("explain-{rule}-what"));
        suite.add_test_case(TestCase::new(safe(&what), TestCaseStatus::success()));
    }
    suite.add_test_cases(found.iter().map(|found| case(found, lang)));
    suite
}

fn case(found: &Diagnostic, lang: Lang) -> TestCase {
    let place = format!("{}:{}:{}", found.path, found.start.line, found.start.column);
    let told = safe(&message(found, lang));
    let more = hint(found, lang).map(|hint| safe(&hint)).unwrap_or_default();
    let failed = found.level == Level::Error;
    let mut case = TestCase::new(safe(&place), TestCaseStatus::success());
    if failed {
        let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
        status.set_type(found.rule).set_message(told).set_description(more);
        case.status = status;
    } else {
        case.set_system_out(format!("{told}\n{more}"));
    }
    case.set_classname(found.rule);
    case
}

/// What XML 1.0 has no place for is shown instead.
fn safe(text: &str) -> String {
    for_xml(text).into_owned()
}
