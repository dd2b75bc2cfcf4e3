//! The baseline: findings that were there when a folder began to be checked. They are known, not gone; only what is new
//! counts. A line names a finding by its fingerprint, so it stays known when lines move, and never holds what was found: of
//! rules about personal data only the file and how many there are.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt;

use super::name_with_personal_data::shown_path;
use super::{Diagnostic, Level, Report, Rule, unused_baseline};
use crate::model::Date;
use crate::repo::Folder;

/// What the first line of a baseline says; another number is another format.
const FIRST: &str = "# kt baseline 1";

/// One line: since when, how serious, which rule, which finding, where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    /// The file, below the top of the repository.
    pub(super) path: String,
    /// The rule.
    pub(super) rule: String,
    mark: Mark,
    /// Since when it is known.
    since: Date,
    level: String,
}

/// Which finding of a rule in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    /// The one with this fingerprint.
    One(String),
    /// So many of them; for rules about personal data.
    Count(usize),
}

/// The lines of a baseline, with their numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    entries: Vec<(usize, Entry)>,
}

/// A finding that the baseline names.
#[derive(Clone, Debug)]
pub struct Known {
    /// The finding.
    pub found: Diagnostic,
    /// Since when it is known.
    pub since: Date,
}

impl Baseline {
    /// Reads a baseline.
    ///
    /// # Errors
    /// With the number of the first line that is not of one.
    pub fn parse(text: &str) -> Result<Self, usize> {
        let mut lines = text.lines().enumerate();
        if lines.next().is_none_or(|(_, line)| line.trim_end() != FIRST) {
            return Err(1);
        }
        let said = lines.filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
        let entries = said.map(|(at, line)| entry(line).map(|entry| (at + 1, entry)).ok_or(at + 1));
        Ok(Self { entries: entries.collect::<Result<_, _>>()? })
    }

    /// Everything that a report tells, sorted; what `before` knew already keeps its day.
    #[must_use]
    pub fn of(report: &Report, today: Date, before: &Self) -> Self {
        let mut counts: BTreeMap<(Cow<'_, str>, &str), (usize, Level)> = BTreeMap::new();
        let mut entries = Vec::new();
        for found in &report.diagnostics {
            if is_private(found) {
                counts.entry((shown_path(&found.path), found.rule)).or_insert((0, found.level)).0 += 1;
            } else {
                entries.push(made(&shown_path(&found.path), found.rule, Mark::One(found.fingerprint.clone()), found.level, today));
            }
        }
        entries
            .extend(counts.into_iter().map(|((path, rule), (count, level))| made(&path, rule, Mark::Count(count), level, today)));
        let mut days: HashMap<Place<'_>, Date> = HashMap::new();
        for (_, known) in &before.entries {
            days.entry(known.place()).or_insert(known.since);
        }
        for entry in &mut entries {
            entry.since = days.get(&entry.place()).copied().unwrap_or(entry.since);
        }
        entries.sort();
        Self { entries: entries.into_iter().enumerate().map(|(at, entry)| (at + 2, entry)).collect() }
    }

    /// Sets the known findings of a report apart; what stays is new. A line that fits nothing, in the baseline at `path`, is a
    /// finding itself, unless the report is only about some files (`part`).
    pub fn compare(&self, report: &mut Report, folder: &Folder, path: &str, part: bool) {
        let mut room: Vec<usize> = self.entries.iter().map(|(_, entry)| entry.mark.room()).collect();
        let mut by_place: HashMap<Place<'_>, Vec<usize>> = HashMap::new();
        for (at, (_, entry)) in self.entries.iter().enumerate() {
            by_place.entry(entry.place()).or_default().push(at);
        }
        let mut known = |found: &Diagnostic| {
            let path = shown_path(&found.path);
            let lines = by_place.get(&place_of(&path, found)).into_iter().flatten();
            lines.copied().find(|at| room[*at] > 0).inspect(|at| room[*at] -= 1)
        };
        let mut all = Vec::new();
        for found in std::mem::take(&mut report.diagnostics) {
            match known(&found) {
                Some(at) => all.push(Known { found, since: self.entries[at].1.since }),
                None => report.diagnostics.push(found),
            }
        }
        report.elsewhere.retain(|found| known(found).is_none());
        let idle = self.entries.iter().zip(&room).filter(|((_, entry), room)| **room > 0 && report.rules.contains(&&*entry.rule));
        let level =
            unused_baseline::RULE.level_in(folder, "").filter(|_| !part && report.rules.contains(&unused_baseline::RULE.id));
        let told: Vec<Diagnostic> =
            idle.filter_map(|((line, entry), _)| Some(unused_baseline::finding(path, *line, entry, level?))).collect();
        report.diagnostics.extend(told);
        report.diagnostics.sort_by(|a, b| a.place().cmp(&b.place()));
        report.known = Some(all);
    }

    /// How many lines there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether nothing is known.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl Entry {
    /// What it is about.
    fn place(&self) -> Place<'_> {
        match &self.mark {
            Mark::One(fingerprint) => (&self.path, &self.rule, fingerprint),
            Mark::Count(_) => (&self.path, &self.rule, ""),
        }
    }
}

impl Mark {
    const fn room(&self) -> usize {
        match self {
            Self::One(_) => 1,
            Self::Count(count) => *count,
        }
    }
}

/// A path, a rule, and which finding of it; of rules about personal data all of them.
type Place<'e> = (&'e str, &'e str, &'e str);

/// What the line of a baseline about a finding is about, in the file with this path as it is shown.
fn place_of<'d>(path: &'d str, found: &'d Diagnostic) -> Place<'d> {
    (path, found.rule, if is_private(found) { "" } else { &found.fingerprint })
}

fn is_private(found: &Diagnostic) -> bool {
    Rule::named(found.rule).is_some_and(|rule| rule.private)
}

fn made(path: &str, rule: &str, mark: Mark, level: Level, since: Date) -> Entry {
    Entry { path: path.to_owned(), rule: rule.to_owned(), mark, since, level: level.name().to_owned() }
}

fn entry(line: &str) -> Option<Entry> {
    let mut words = line.splitn(5, ' ');
    let (since, level, rule) = (Date::parse(words.next()?)?, words.next()?.to_owned(), words.next()?.to_owned());
    let mark = words.next()?;
    let mark = match mark.strip_prefix('x').and_then(|count| count.parse().ok()) {
        Some(count) => Mark::Count(count),
        None if mark.len() == 16 && mark.bytes().all(|b| b.is_ascii_hexdigit()) => Mark::One(mark.to_owned()),
        None => return None,
    };
    let path = words.next().filter(|path| !path.is_empty())?.to_owned();
    Some(Entry { path, rule, mark, since, level })
}

impl fmt::Display for Baseline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{FIRST}")?;
        self.entries.iter().try_for_each(|(_, entry)| writeln!(f, "{entry}"))
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = match &self.mark {
            Mark::One(fingerprint) => fingerprint.clone(),
            Mark::Count(count) => format!("x{count}"),
        };
        write!(f, "{} {} {} {mark} {}", self.since, self.level, self.rule, self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_as_it_was_written() {
        let text = "# kt baseline 1\n2026-06-01 warning old-wish 3f9a1c2e7b604d55 wishes/een wens.yaml\n2026-05-01 error bsn x2 wishes/a.yaml\n";
        assert_eq!(Baseline::parse(text).map(|baseline| baseline.to_string()).as_deref(), Ok(text));
    }

    #[test]
    fn what_is_no_baseline_is_told_by_its_line() {
        assert_eq!(Baseline::parse(""), Err(1));
        assert_eq!(Baseline::parse("# kt baseline 2\n"), Err(1));
        for line in ["x", "2026-06-01 error bsn x2", "2026-13-01 error bsn x2 a", "2026-06-01 error bsn 3f9a a"] {
            assert_eq!(Baseline::parse(&format!("# kt baseline 1\n\n{line}\n")), Err(3), "{line}");
        }
    }
}
