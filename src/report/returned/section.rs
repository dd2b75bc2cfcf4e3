//! The sections of a document, found by their bookmark, else by their words, and what was changed in each.

use std::collections::BTreeMap;

use super::pair::{Place, paired};
use super::{Changed, Edit, Part, Section, Trace, Unit};
use crate::document::{Block, plain};

/// A section begins with a heading of the person's own; before the first one there is one without.
pub(super) fn cut(units: &[Unit]) -> Vec<(String, &[Unit])> {
    let begins = |unit: &Unit| unit.printed.is_none() && matches!(unit.block, Block::Heading(..));
    let mut starts: Vec<usize> = (0..units.len()).filter(|i| begins(&units[*i])).collect();
    if starts.first() != Some(&0) {
        starts.insert(0, 0);
    }
    let ends = starts.iter().skip(1).copied().chain([units.len()]);
    starts.iter().zip(ends).map(|(start, end)| (mark(&units[*start..end]), &units[*start..end])).collect()
}

/// The bookmark of the heading of a section; that of the title and of what stands before it has a name of its own.
fn mark(units: &[Unit]) -> String {
    let first = units.first().and_then(|unit| unit.parts.first());
    first.and_then(|part| part.marks.first()).cloned().unwrap_or_else(|| "kt".to_owned())
}

/// What was changed, section by section, in the order of the text.
#[must_use]
pub fn sections(units: &[Unit], returned: &[Part], trace: &Trace) -> Vec<Section> {
    let cut = cut(units);
    let (found, seen) = found(&cut, without_title(units, returned));
    let torn = torn(&cut, &found, &seen);
    let all = cut.iter().zip(found).zip(torn);
    all.map(|(((mark, units), parts), torn)| Section { torn, ..section(mark, units, &parts, trace) }).collect()
}

/// Which sections lost their heading while text of theirs came back, and which ones hold that text now. A section of the
/// person's own that is gone as a whole was taken out.
fn torn(cut: &[(String, &[Unit])], found: &[Vec<&Part>], seen: &[bool]) -> Vec<bool> {
    let mut torn = vec![false; cut.len()];
    for lost in (1..cut.len()).filter(|at| !seen[*at]) {
        let holder = (0..lost).rev().find(|at| seen[*at]).unwrap_or(0);
        let units = cut[lost].1;
        let came = |part: &Part| found[holder].iter().any(|other| other.block == part.block);
        if units.iter().any(|unit| unit.printed.is_some()) || units.iter().skip(1).flat_map(|unit| &unit.parts).any(came) {
            (torn[lost], torn[holder]) = (true, true);
        }
    }
    torn
}

/// A text without a title is sent with that of its record, which is no part of it.
fn without_title<'r>(units: &[Unit], returned: &'r [Part]) -> &'r [Part] {
    let is_title = |block: Option<&Block>| matches!(block, Some(Block::Heading(1, _)));
    let extra = is_title(returned.first().map(|part| &part.block)) && !is_title(units.first().map(|unit| &unit.block));
    &returned[usize::from(extra)..]
}

/// For each section the parts that came back in it, and whether its heading did. A new heading goes on with the section before it.
fn found<'r>(cut: &[(String, &[Unit])], returned: &'r [Part]) -> (Vec<Vec<&'r Part>>, Vec<bool>) {
    let mut found = vec![Vec::new(); cut.len()];
    let (mut at, mut seen) = (0, vec![false; cut.len()]);
    for part in returned {
        let place = cut.iter().enumerate().position(|(i, (mark, units))| !seen[i] && begins(part, mark, units));
        if let Some(place) = place {
            (at, seen[place]) = (place, true);
        }
        if let Some(parts) = found.get_mut(at) {
            parts.push(part);
        }
    }
    (found, seen)
}

/// Whether a part is the heading of a section: by its bookmark, else by its words.
fn begins(part: &Part, mark: &str, units: &[Unit]) -> bool {
    let Block::Heading(_, words) = &part.block else { return false };
    if part.marks.iter().any(|name| name == mark) {
        return true;
    }
    matches!(units.first().map(|unit| &unit.block), Some(Block::Heading(_, before)) if plain(before).trim() == plain(words).trim())
}

fn section(mark: &str, units: &[Unit], parts: &[&Part], trace: &Trace) -> Section {
    let heading = match units.first().map(|unit| &unit.block) {
        Some(Block::Heading(_, words)) => plain(words),
        _ => String::new(),
    };
    let mut section = Section { mark: mark.to_owned(), heading, ..Section::default() };
    if trace.is_untouched(mark, parts.iter().copied()) {
        return section;
    }
    let all: Vec<(usize, &Block)> =
        units.iter().enumerate().flat_map(|(i, unit)| unit.parts.iter().map(move |part| (i, &part.block))).collect();
    let before: Vec<&Block> = all.iter().map(|(_, block)| *block).collect();
    let after: Vec<&Block> = parts.iter().map(|part| &part.block).collect();
    let unit_of = |at: usize| all.get(at).map(|(unit, _)| *unit);
    let came = Came::sorted(&paired(&before, &after), &after, units.len(), unit_of);
    came.tell(units, &mut section);
    if trace.is_renewed(mark, units, true) {
        section.printed.clear();
    }
    section.conflict = section.own != Changed::default() && trace.is_renewed(mark, units, false);
    section
}

/// What came back for each unit, and what came new after so many units.
struct Came {
    units: Vec<Vec<Block>>,
    new: BTreeMap<usize, Vec<Block>>,
}

impl Came {
    fn sorted(places: &[Place], after: &[&Block], units: usize, unit_of: impl Fn(usize) -> Option<usize>) -> Self {
        let mut came = Self { units: vec![Vec::new(); units], new: BTreeMap::new() };
        for (place, block) in places.iter().zip(after) {
            let block = (*block).clone();
            match place {
                Place::Is(at) => came.units[unit_of(*at).unwrap_or(0)].push(block),
                Place::New(at) => {
                    let before = at.checked_sub(1).and_then(&unit_of);
                    match (before, unit_of(*at)) {
                        (Some(one), Some(next)) if one == next => came.units[one].push(block),
                        (before, _) => came.new.entry(before.map_or(0, |one| one + 1)).or_default().push(block),
                    }
                }
            }
        }
        came
    }

    /// Tells what is different, unit by unit.
    fn tell(&self, units: &[Unit], section: &mut Section) {
        for at in 0..=units.len() {
            if let Some(new) = self.new.get(&at) {
                added(units, at, new, section);
            }
            let Some(unit) = units.get(at) else { continue };
            let before: Vec<Block> = unit.parts.iter().map(|part| part.block.clone()).collect();
            if before != self.units[at] {
                changed(unit, before, &self.units[at], section);
            }
        }
    }
}

fn changed(unit: &Unit, before: Vec<Block>, after: &[Block], section: &mut Section) {
    let told = match &unit.printed {
        Some(name) => printed(section, name),
        None => {
            section.edits.push(Edit { place: unit.place.clone(), blocks: after.to_vec() });
            &mut section.own
        }
    };
    told.before.extend(before);
    told.after.extend(after.iter().cloned());
}

/// Something new: within a printed block it is a change of that block, elsewhere it is the person's.
fn added(units: &[Unit], at: usize, new: &[Block], section: &mut Section) {
    let before = at.checked_sub(1).and_then(|one| units.get(one));
    let around = [before, units.get(at)].map(|unit| unit.and_then(|unit| unit.printed.as_deref()));
    if let [Some(before), Some(after)] = around
        && before == after
    {
        printed(section, before).after.extend(new.iter().cloned());
        return;
    }
    let after = before.map_or_else(|| units.first().map_or(0, |unit| unit.place.start), |unit| unit.place.end);
    section.edits.push(Edit { place: after..after, blocks: new.to_vec() });
    section.own.after.extend(new.iter().cloned());
}

fn printed<'s>(section: &'s mut Section, name: &str) -> &'s mut Changed {
    let place = section.printed.iter().position(|(other, _)| other == name).unwrap_or_else(|| {
        section.printed.push((name.to_owned(), Changed::default()));
        section.printed.len() - 1
    });
    &mut section.printed[place].1
}
