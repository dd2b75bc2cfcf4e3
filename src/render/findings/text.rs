//! Findings for a terminal or a log: each with its line, underlined as a compiler does.

use std::collections::BTreeMap;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level as Mark, Renderer, Snippet};
use rayon::prelude::*;

use super::{summary, told};
use crate::check::{Diagnostic, Level, Report};
use crate::lang::Lang;
use crate::render::safe::{for_terminal, on_one_line};

/// The findings of so many files are laid out beside each other, and joined before the next ones.
const PART: usize = 1024;

/// The report for a terminal or a log: each finding with its line, the summary last.
#[must_use]
pub fn text(report: &Report, lang: Lang, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Ascii);
    let several = report.diagnostics.windows(2).any(|pair| pair[0].rule != pair[1].rule);
    let most = if several { ALIKE } else { usize::MAX };
    let told = Told {
        names: Level::ALL.map(|level| lang.say(&format!("check-level-{}", level.name()))),
        help: lang.say("check-help"),
        lang,
        renderer,
    };
    let files: Vec<&[Diagnostic]> = report.diagnostics.chunk_by(|one, other| one.path == other.path).collect();
    let mut text = String::new();
    for part in files.chunks(PART) {
        text.extend(part.par_iter().map(|file| of_file(file, most, &told)).collect::<Vec<_>>());
    }
    text.push_str(&summary(report, lang));
    text.push('\n');
    if let Some(first) = report.diagnostics.first() {
        text.push_str(&lang.say_with("check-summary-explain", &[("rule", first.rule.into())]));
        text.push('\n');
    }
    text
}

/// What all findings are told with.
struct Told {
    /// What each level is called, in the order of the levels.
    names: [String; Level::ALL.len()],
    help: String,
    lang: Lang,
    renderer: Renderer,
}

/// The findings of one file; of those that are alike no more than so many with their line.
fn of_file(all: &[Diagnostic], most: usize, told: &Told) -> String {
    let mut text = String::new();
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for diagnostic in all {
        let count = seen.entry(diagnostic.rule).or_default();
        *count += 1;
        if *count <= room(diagnostic, most) {
            text.push_str(&one(diagnostic, told));
            text.push_str("\n\n");
        }
    }
    text.extend(seen.keys().filter_map(|rule| left_out(all, rule, most, told.lang)));
    text
}

/// How many findings of one rule in a file are shown with their line, errors apart; the others are named.
const ALIKE: usize = 3;
/// How many are shown at all of one rule in a file, errors too.
const SHOWN: usize = 50;
/// The lines of so many others are named; of more only how many there are.
const NAMED: usize = 50;

/// How many findings of the rule of this one are shown in a file.
fn room(found: &Diagnostic, most: usize) -> usize {
    if found.level == Level::Error { SHOWN } else { most.min(SHOWN) }
}

/// The findings of a rule that were not shown, by their lines.
fn left_out(of_file: &[Diagnostic], rule: &str, most: usize, lang: Lang) -> Option<String> {
    let alike = of_file.iter().filter(|one| one.rule == rule).enumerate();
    let lines: Vec<String> = alike.filter(|(at, one)| *at >= room(one, most)).map(|(_, one)| one.start.line.to_string()).collect();
    let id = match lines.len() {
        0 => return None,
        _ if rule == "unused-baseline" => "check-alike-baseline",
        ..=NAMED if most < SHOWN => "check-alike",
        _ => "check-alike-many",
    };
    let path = on_one_line(&of_file.first()?.path);
    let args = [("count", lines.len().into()), ("rule", rule.into()), ("path", path.into()), ("lines", lang.and(&lines).into())];
    Some(format!("{}\n\n", lang.say_with(id, &args)))
}

fn one(diagnostic: &Diagnostic, with: &Told) -> String {
    let Told { names, help, lang, renderer } = with;
    let (message, hint) = told(diagnostic, *lang);
    let title = for_terminal(&message).into_owned();
    let path = on_one_line(&diagnostic.path);
    let hint = hint.map(|hint| for_terminal(&hint).into_owned());
    let name = names[diagnostic.level as usize].as_str();
    let mark = match diagnostic.level {
        Level::Error => Mark::ERROR,
        Level::Warning => Mark::WARNING,
        Level::Notice => Mark::NOTE,
    };
    let help = Mark::HELP.with_name(help.as_str());
    let group = mark.with_name(name).primary_title(title).id(diagnostic.rule);
    let shown = diagnostic.excerpt.as_ref().map(|excerpt| marked(&excerpt.line, excerpt.from, excerpt.to));
    let group = match &shown {
        Some((line, span)) => group.element(
            Snippet::source(line.as_str())
                .line_start(diagnostic.start.line)
                .path(path)
                .annotation(AnnotationKind::Primary.span(span.clone())),
        ),
        None => {
            group.element(annotate_snippets::Origin::path(path).line(diagnostic.start.line).char_column(diagnostic.start.column))
        }
    };
    let group = match hint {
        Some(hint) => group.element(help.message(hint)),
        None => group,
    };
    renderer.render(&[group])
}

/// A line as it may be shown, and the bytes of it that are marked; long lines are cut around the mark.
fn marked(line: &str, from: usize, to: usize) -> (String, std::ops::Range<usize>) {
    const ROOM: usize = 200;
    let chars: Vec<char> = line.chars().collect();
    let first = from.saturating_sub(ROOM / 2);
    let last = (first + ROOM).min(chars.len()).max(first);
    let show = |range: std::ops::Range<usize>| {
        let part: String = chars.get(range).unwrap_or_default().iter().collect();
        for_terminal(&part).replace('\t', " ")
    };
    let (from, to) = (from.clamp(first, last), to.clamp(first, last));
    let (before, middle, after) = (show(first..from), show(from..to), show(to..last));
    let start = before.len();
    let end = start + middle.len();
    let text = before + &middle + &after;
    let end = if end == start { (start + 1).min(text.len()) } else { end };
    (text, start..end)
}
