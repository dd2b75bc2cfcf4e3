//! Which block that came back was which block before: the same ones first, then those that are most alike.

use std::collections::HashMap;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::document::{Block, running_text};

/// Where a block that came back belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// It is this block, changed or not.
    Is(usize),
    /// It is new, and stands after the first so many blocks.
    New(usize),
}

/// With more than this to choose from, blocks are paired in order.
const MOST: usize = 40_000;
/// Less alike than this is something else.
const ALIKE: f64 = 0.3;

/// The place of each block in `after`.
pub(super) fn paired(before: &[&Block], after: &[&Block]) -> Vec<Place> {
    let keys = |blocks: &[&Block]| blocks.iter().map(|block| format!("{block:?}")).collect::<Vec<_>>();
    let (old, new) = (keys(before), keys(after));
    let mut places = vec![Place::New(0); after.len()];
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        match op {
            DiffOp::Equal { old_index, new_index, len } => {
                (0..len).for_each(|i| places[new_index + i] = Place::Is(old_index + i));
            }
            DiffOp::Delete { .. } => {}
            DiffOp::Insert { old_index, new_index, new_len } => {
                places[new_index..new_index + new_len].fill(Place::New(old_index));
            }
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                let (olds, news) = (&before[old_index..old_index + old_len], &after[new_index..new_index + new_len]);
                for (place, found) in places[new_index..].iter_mut().zip(matched(olds, news)) {
                    *place = match found {
                        Place::Is(one) => Place::Is(old_index + one),
                        Place::New(one) => Place::New(old_index + one),
                    };
                }
            }
        }
    }
    places
}

/// Pairs blocks that are not the same, in order, so that as much as can be is alike.
fn matched(olds: &[&Block], news: &[&Block]) -> Vec<Place> {
    if olds.len() == 1 && news.len() == 1 {
        return vec![Place::Is(0)];
    }
    if olds.len() * news.len() > MOST {
        return (0..news.len()).map(|i| if i < olds.len() { Place::Is(i) } else { Place::New(olds.len()) }).collect();
    }
    let best = table(olds, news);
    let mut old = 0;
    let mut place = |new: usize| {
        while old < olds.len() && best[old][new].1 == Step::Gone {
            old += 1;
        }
        if old < olds.len() && best[old][new].1 == Step::Pair {
            old += 1;
            return Place::Is(old - 1);
        }
        Place::New(old)
    };
    (0..news.len()).map(&mut place).collect()
}

#[derive(Clone, Copy, PartialEq)]
enum Step {
    Pair,
    Gone,
    New,
}

/// For each place the best that can still be had from there, and the step to it.
fn table(olds: &[&Block], news: &[&Block]) -> Vec<Vec<(f64, Step)>> {
    let words = |blocks: &[&Block]| blocks.iter().map(|block| words(block)).collect::<Vec<_>>();
    let (old_words, new_words) = (words(olds), words(news));
    let mut best = vec![vec![(0.0, Step::New); news.len() + 1]; olds.len() + 1];
    for old in (0..=olds.len()).rev() {
        for new in (0..=news.len()).rev() {
            let mut here = (0.0, if new < news.len() { Step::New } else { Step::Gone });
            if new < news.len() {
                here.0 = best[old][new + 1].0;
            }
            if old < olds.len() && best[old + 1][new].0 > here.0 {
                here = (best[old + 1][new].0, Step::Gone);
            }
            if old < olds.len() && new < news.len() {
                let like = likeness(&old_words[old], &new_words[new], olds[old], news[new]);
                if like >= ALIKE && like + best[old + 1][new + 1].0 > here.0 {
                    here = (like + best[old + 1][new + 1].0, Step::Pair);
                }
            }
            best[old][new] = here;
        }
    }
    best
}

fn words(block: &Block) -> HashMap<String, usize> {
    let text = match block {
        Block::Heading(_, inlines) => crate::document::plain(inlines),
        other => running_text(std::slice::from_ref(other)),
    };
    let mut words = HashMap::new();
    text.split_whitespace().for_each(|word| *words.entry(word.to_lowercase()).or_default() += 1);
    words
}

/// How many words two blocks share, from 0 to 1; a little more when they are of one sort.
fn likeness(old: &HashMap<String, usize>, new: &HashMap<String, usize>, a: &Block, b: &Block) -> f64 {
    let shared: usize = old.iter().map(|(word, count)| new.get(word).map_or(0, |other| *count.min(other))).sum();
    let all: usize = old.values().sum::<usize>() + new.values().sum::<usize>();
    let sort = if std::mem::discriminant(a) == std::mem::discriminant(b) { 0.1 } else { -0.1 };
    if all == 0 { sort } else { 2.0 * shared as f64 / all as f64 + sort }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(before: &[&str], after: &[&str]) -> Vec<Place> {
        let blocks = |texts: &[&str]| texts.iter().map(|text| Block::paragraph(*text)).collect::<Vec<_>>();
        let (before, after) = (blocks(before), blocks(after));
        paired(&before.iter().collect::<Vec<_>>(), &after.iter().collect::<Vec<_>>())
    }

    #[test]
    fn a_block_that_was_reworded_is_still_that_block() {
        use Place::{Is, New};
        assert_eq!(places(&["a b", "c d"], &["a b", "c d"]), [Is(0), Is(1)]);
        assert_eq!(places(&["a b c", "d e f"], &["heel iets anders hier", "a b x", "d e y"]), [New(0), Is(0), Is(1)]);
        assert_eq!(places(&["a b c", "d e f", "g h"], &["d e y", "g h"]), [Is(1), Is(2)]);
        assert_eq!(places(&["a b c"], &["x y z"]), [Is(0)]);
        assert_eq!(places(&["a", "b"], &["a", "nieuw", "b", "eind"]), [Is(0), New(1), Is(1), New(2)]);
        assert_eq!(places(&["a"], &[]), []);
    }
}
