//! Which groups of people may be shown, so that nobody's answers can be read or worked out.

use crate::method::privacy::are_few;

/// Which groups may be shown. A group of fewer than five is hidden. What is hidden must not follow by subtraction from the
/// total either: then the next smallest is hidden too, until at least two groups and five people are hidden together.
///
/// `nameless` counts the people without a group; they are never shown as one.
#[must_use]
pub fn shown(sizes: &[u64], nameless: u64) -> Vec<bool> {
    let mut shown: Vec<bool> = sizes.iter().map(|size| !are_few(*size)).collect();
    let small = |size: u64| size > 0 && are_few(size);
    if !sizes.iter().copied().any(small) && !small(nameless) {
        return shown;
    }
    loop {
        let hidden = sizes.iter().zip(&shown).filter(|(size, shown)| !**shown && **size > 0).map(|(size, _)| *size);
        let (groups, people) =
            hidden.chain([nameless].into_iter().filter(|n| *n > 0)).fold((0, 0), |(g, p), size| (g + 1, p + size));
        if groups >= 2 && !are_few(people) {
            return shown;
        }
        let next = (0..sizes.len()).filter(|at| shown[*at]).min_by_key(|at| sizes[*at]);
        match next {
            Some(next) => shown[next] = false,
            None => return shown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn a_small_group_is_hidden_and_the_next_smallest_with_it() {
        assert_eq!(shown(&[20, 8, 5], 0), [true, true, true]);
        assert_eq!(shown(&[20, 8, 4], 0), [true, false, false]);
        assert_eq!(shown(&[20, 8, 4, 3], 0), [true, true, false, false]);
        assert_eq!(shown(&[20, 8, 2, 2], 0), [true, false, false, false]);
        assert_eq!(shown(&[20, 3], 0), [false, false]);
        assert_eq!(shown(&[20, 8, 0], 0), [true, true, false]);
    }

    #[test]
    fn people_without_a_group_do_not_follow_by_subtraction() {
        assert_eq!(shown(&[20, 8], 6), [true, true]);
        assert_eq!(shown(&[20, 8], 2), [true, false]);
        assert_eq!(shown(&[20, 8, 4], 2), [true, true, false]);
        assert_eq!(shown(&[20, 8, 1], 1), [true, false, false]);
        assert_eq!(shown(&[], 3), [false; 0]);
    }
}
