//! Settles what was found in each file: what is told with its place, what a comment allows, and which comments allow nothing.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::diagnostic::Diagnostic;
use super::placing::{Page, follows_from_damage, placed};
use super::suppression::{Comment, Suppressions};
use super::veiled::veiled;
use super::{Context, Fact, Facts, Look, Rule, look_at_text, pale_color, unknown_rule, unusable_logo, unused_suppression};
use crate::Error;
use crate::keys;
use crate::model::RecordId;
use crate::repo::{ReadRecord, Scanned, tree_of_record};
use crate::source::yaml::parse;
use crate::source::{At, Finding, Lines, Span};

/// Findings with their place, and how many were suppressed.
#[derive(Default)]
pub(super) struct Settled {
    diagnostics: Vec<Diagnostic>,
    allowed: Vec<Diagnostic>,
    pub(super) suppressed: usize,
    pub(super) suppressed_personal_data: usize,
    /// Findings about comments that nothing used so far; rules that look at the whole folder may still use them.
    idle: Vec<Diagnostic>,
    /// File and line of the comments that rules about the whole folder used, with the rule.
    used: BTreeSet<(String, usize, String)>,
}

impl Settled {
    pub(super) fn extend(&mut self, other: Self) {
        self.diagnostics.extend(other.diagnostics);
        self.allowed.extend(other.allowed);
        self.idle.extend(other.idle);
        self.used.extend(other.used);
        self.suppressed += other.suppressed;
        self.suppressed_personal_data += other.suppressed_personal_data;
    }

    /// The findings that are told, and those that a comment allows.
    pub(super) fn told(self) -> (Vec<Diagnostic>, Vec<Diagnostic>) {
        let Self { mut diagnostics, allowed, idle, used, .. } = self;
        let about = |found: &Diagnostic| found.args.iter().find(|(name, _)| *name == "rule").map(|(_, rule)| rule.clone());
        let unused =
            |found: &Diagnostic| about(found).is_none_or(|rule| !used.contains(&(found.path.clone(), found.start.line, rule)));
        diagnostics.extend(idle.into_iter().filter(unused));
        (diagnostics, allowed)
    }

    /// Takes in a finding, unless a comment allows it.
    fn add(&mut self, page: &Page<'_>, suppressions: &Suppressions<'_>, lines: &Lines<'_>, rule: &'static Rule, found: Diagnostic) {
        let firm = page.unread && matches!(rule.look, Look::Form);
        let Some(comment) = suppressions.of_finding(rule.id, found.start.line).filter(|_| !firm) else {
            self.diagnostics.push(found);
            return;
        };
        let reason = veiled(comment.reason).unwrap_or_else(|| comment.reason.to_owned());
        self.used.insert((page.path.to_owned(), lines.position(comment.span.start).line, rule.id.to_owned()));
        self.suppress(rule);
        self.allowed.push(Diagnostic { allowed: Some(reason), ..found });
    }

    fn suppress(&mut self, rule: &Rule) {
        self.suppressed += 1;
        self.suppressed_personal_data += usize::from(rule.private);
    }
}

/// Places the findings of a file that is in memory; nothing when it has none, and allows nothing.
pub(super) fn file(context: &Context<'_>, file: &Scanned<'_>, found: Vec<Finding>) -> Option<Settled> {
    let whole = file.read.record.is_some() && file.read.damaged.is_empty();
    let suppressions = Suppressions::of(file.text);
    if found.is_empty() && suppressions.all().is_empty() {
        return None;
    }
    let page = Page {
        path: file.path,
        record: file.id.map(ToString::to_string),
        text: file.text,
        root: file.read.root.as_ref(),
        damaged: &file.read.damaged,
        unread: file.id.is_some() && file.read.record.is_none(),
    };
    let mut settled = place_all(context, &page, &suppressions, found);
    if whole && !suppressions.all().is_empty() {
        settled.idle = idle(context, &page, &suppressions, &settled.used);
    }
    settled.used.clear();
    Some(settled)
}

/// The comments of a file that allow what its own rules did not find.
fn idle(
    context: &Context<'_>,
    page: &Page<'_>,
    suppressions: &Suppressions<'_>,
    used: &BTreeSet<(String, usize, String)>,
) -> Vec<Diagnostic> {
    let lines = Lines::new(page.text);
    let rule = &unused_suppression::RULE;
    let line = |comment: &Comment<'_>| lines.position(comment.span.start).line;
    let spent = |comment: &Comment<'_>| used.contains(&(page.path.to_owned(), line(comment), comment.rule.to_owned()));
    let known = suppressions.all().iter().filter(|comment| context.runs(rule.id) && context.runs(comment.rule));
    known
        .filter(|comment| !spent(comment))
        .filter_map(|comment| placed(context, page, &lines, rule, unused_suppression::finding(comment)))
        .collect()
}

/// `kt.yaml` as a file that text rules can look at.
pub(super) fn settings<'c>(context: &'c Context<'_>) -> Scanned<'c> {
    let text = &context.folder.settings_text;
    let folder = context.folder;
    let nothing = Span::new(text.len(), text.len());
    let house = pale_color::in_settings(folder).into_iter().chain(unusable_logo::in_settings(folder));
    let ours = unknown_rule::in_settings(folder).into_iter().chain(house);
    let read = ReadRecord {
        record: None,
        root: parse(text, 0).root,
        yaml: Span::new(0, text.len()),
        body: nothing,
        findings: folder.findings.iter().cloned().chain(ours).collect(),
        damaged: Vec::new(),
    };
    Scanned { path: "kt.yaml", id: None, text, digest: None, standing: None, read }
}

/// Places the findings in a table beside a record, and those of rules that look at any text.
pub(super) fn table(context: &Context<'_>, path: &str, record: &RecordId, text: &str, mut found: Vec<Finding>) -> Settled {
    let nothing = Span::new(text.len(), text.len());
    let read = ReadRecord { record: None, root: None, yaml: nothing, body: nothing, findings: Vec::new(), damaged: Vec::new() };
    let file = Scanned { path, id: None, text, digest: None, standing: None, read };
    look_at_text(context, &file, &mut found);
    let page = Page { path, record: Some(record.to_string()), text, root: None, damaged: &[], unread: false };
    place_all(context, &page, &Suppressions::of(""), found)
}

/// Places the findings of repository rules: each file that has any is read once more.
pub(super) fn repository(context: &Context<'_>, facts: &Facts, found: Vec<(usize, Finding)>) -> Result<Settled, Error> {
    let mut by_file: BTreeMap<usize, Vec<Finding>> = BTreeMap::new();
    for (number, finding) in found {
        by_file.entry(number).or_default().push(finding);
    }
    let by_file: Vec<(usize, Vec<Finding>)> = by_file.into_iter().collect();
    let one = |(number, found)| about_record(context, facts.at(number), found);
    let placed: Result<Vec<Settled>, Error> = by_file.into_par_iter().map(one).collect();
    let mut settled = Settled::default();
    placed?.into_iter().for_each(|one| settled.extend(one));
    Ok(settled)
}

fn about_record(context: &Context<'_>, fact: &Fact, found: Vec<Finding>) -> Result<Settled, Error> {
    let path = fact.path();
    let Some(text) = context.folder.listed_text(&path)? else { return Ok(Settled::default()) };
    let (record, root) = (Some(fact.id.to_string()), tree_of_record(fact.id.kind, &text));
    let page = Page { path: &path, record, text: &text, root: root.as_ref(), damaged: fact.damaged(), unread: false };
    Ok(place_all(context, &page, &Suppressions::of(&text), found))
}

fn place_all(context: &Context<'_>, page: &Page<'_>, suppressions: &Suppressions<'_>, found: Vec<Finding>) -> Settled {
    let lines = Lines::new(page.text);
    let mut settled = Settled::default();
    for finding in found {
        let Some(rule) = Rule::named(finding.rule).filter(|rule| context.runs(rule.id)) else { continue };
        if !matches!(rule.look, Look::Form) && follows_from_damage(page, &finding) {
            continue;
        }
        match placed(context, page, &lines, rule, finding) {
            Some(diagnostic) => settled.add(page, suppressions, &lines, rule, diagnostic),
            None => settled.suppress(rule),
        }
    }
    gather(context, page, suppressions, &lines, &mut settled);
    if !context.asks(page.path) {
        (settled.suppressed, settled.suppressed_personal_data) = (0, 0);
    }
    settled
}

/// Makes one finding of several of a rule that is told once for each file: at the key that holds them, with how many and
/// which. What was allowed line by line is no longer among them; a comment at that key allows the rest.
fn gather(context: &Context<'_>, page: &Page<'_>, suppressions: &Suppressions<'_>, lines: &Lines<'_>, settled: &mut Settled) {
    let told = |rule: &Rule, settled: &Settled| settled.diagnostics.iter().any(|found| found.rule == rule.id);
    for rule in context.active.iter().filter(|rule| !rule.gathered.is_empty()) {
        if !told(rule, settled) {
            continue;
        }
        let all = std::mem::take(&mut settled.diagnostics);
        let (several, others): (Vec<Diagnostic>, Vec<Diagnostic>) = all.into_iter().partition(|found| found.rule == rule.id);
        settled.diagnostics = others;
        let holder = Finding::new(rule.id, At::Key(keys![rule.gathered])).variant("several");
        let asked = |found: &Diagnostic| found.args.iter().find(|(name, _)| *name == "question").map(|(_, id)| id.clone());
        let questions: Vec<String> = several.iter().filter_map(asked).collect();
        let whole = holder.with("count", several.len().to_string()).with("questions", questions.join(", "));
        let allowed = |whole: &Diagnostic| suppressions.of_finding(rule.id, whole.start.line).is_some();
        match placed(context, page, lines, rule, whole).filter(|whole| several.len() > 1 || allowed(whole)) {
            Some(whole) => settled.add(page, suppressions, lines, rule, whole),
            None => settled.diagnostics.extend(several),
        }
    }
}
