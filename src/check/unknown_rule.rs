//! Finds names of rules that do not exist where something is allowed: in `kt.yaml` and in comments. Also comments
//! without a reason, which allow nothing, and rules that cannot be allowed.

use super::suppression::comments;
use super::{Level, Look, RULES, Rule, TextView};
use crate::keys;
use crate::repo::Folder;
use crate::source::finding::nearest;
use crate::source::{At, Finding};

pub(super) const RULE: Rule = Rule::new("unknown-rule", Level::Warning, Look::Text(run));

fn run(view: &TextView<'_>, found: &mut Vec<Finding>) {
    for comment in comments(view.text()) {
        if Rule::named(comment.rule).is_none() {
            found.push(unknown(Finding::new(RULE.id, At::Span(comment.span)), comment.rule));
        } else if let Some(why) = why_void(comment.rule, comment.reason) {
            found.push(Finding::new(RULE.id, At::Span(comment.span)).variant(why).with("rule", comment.rule));
        }
    }
}

/// The rules that `kt.yaml` names.
pub(super) fn in_settings(folder: &Folder) -> Vec<Finding> {
    let check = &folder.settings.check;
    let allowed = check.allow.keys().map(|rule| (rule, At::Key(keys!["check", "allow", rule.clone()])));
    let warned = check.warn.iter().enumerate().map(|(i, rule)| (rule, At::Value(keys!["check", "warn", i])));
    let denied = check.deny.iter().enumerate().map(|(i, rule)| (rule, At::Value(keys!["check", "deny", i])));
    let all = allowed.chain(warned).chain(denied).filter(|(rule, _)| Rule::named(rule).is_none());
    let unknown = all.map(|(rule, at)| unknown(Finding::new(RULE.id, at), rule));
    let void = check.allow.iter().filter_map(|(rule, reason)| Some((rule, why_void(rule, reason)?)));
    let void = void
        .map(|(rule, why)| Finding::new(RULE.id, At::Key(keys!["check", "allow", rule.clone()])).variant(why).with("rule", rule));
    unknown.chain(void).collect()
}

/// Which sentence says why a rule that exists is not allowed after all.
fn why_void(rule: &str, reason: &str) -> Option<&'static str> {
    match Rule::named(rule)? {
        rule if rule.firm => Some("firm"),
        _ => reason.trim().is_empty().then_some("reason"),
    }
}

fn unknown(finding: Finding, rule: &str) -> Finding {
    finding.with("rule", rule).suggesting(nearest(rule, RULES.iter().map(|rule| rule.id)))
}
