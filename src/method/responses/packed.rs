//! A row of small numbers in few bytes: two in each, the first above the second, so that rows sort as their numbers do.

/// How many bytes a row of so many numbers takes.
pub(super) const fn length(numbers: usize) -> usize {
    numbers.div_ceil(2)
}

/// Adds a row of numbers below 16.
pub(super) fn pack(numbers: impl Iterator<Item = u8>, bytes: &mut Vec<u8>) {
    let mut above = None;
    for number in numbers {
        match above.take() {
            None => above = Some(number << 4),
            Some(first) => bytes.push(first | (number & 15)),
        }
    }
    bytes.extend(above);
}

/// The number at a place.
pub(super) const fn at(bytes: &[u8], place: usize) -> u8 {
    let byte = bytes[place / 2];
    if place.is_multiple_of(2) { byte >> 4 } else { byte & 15 }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn packed(numbers: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        pack(numbers.iter().copied(), &mut bytes);
        bytes
    }

    proptest! {
        #[test]
        fn rows_come_back_and_sort_as_their_numbers(
            (one, other) in (0_usize..9).prop_flat_map(|n| {
                let row = || proptest::collection::vec(0_u8..16, n);
                (row(), row())
            })
        ) {
            let bytes = packed(&one);
            prop_assert_eq!(bytes.len(), length(one.len()));
            prop_assert_eq!((0..one.len()).map(|place| at(&bytes, place)).collect::<Vec<_>>(), one.clone());
            prop_assert_eq!(bytes.cmp(&packed(&other)), one.cmp(&other));
        }
    }
}
