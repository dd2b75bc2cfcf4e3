//! How wide the columns of a table are.

use std::cmp::Reverse;

/// What a column needs at least and to have each cell on one line.
pub(in crate::render) type Need = [f32; 2];

/// The widths of columns that fill a room; nothing when it is too narrow. What is left above the least goes first to the
/// columns that need little more, so that a date stays on one line beside a long story.
pub(in crate::render) fn widths(needs: &[Need], room: f32) -> Option<Vec<f32>> {
    let mut widths: Vec<f32> = needs.iter().map(|[least, _]| *least).collect();
    let mut left = room - widths.iter().sum::<f32>();
    if left < 0.0 {
        return None;
    }
    let mut wanting: Vec<usize> = (0..needs.len()).collect();
    wanting.sort_by(|a, b| want(needs[*a]).total_cmp(&want(needs[*b])).then(a.cmp(b)));
    for (i, column) in wanting.iter().enumerate() {
        let fair = left / share(wanting.len() - i);
        let given = want(needs[*column]).min(fair);
        widths[*column] += given;
        left -= given;
    }
    let total: f32 = widths.iter().sum();
    if total > 0.0 {
        widths.iter_mut().for_each(|width| *width *= room / total);
    }
    Some(widths)
}

/// The same counted in characters, each column with what it needs at least and for each cell on one line: what room is left
/// goes to the columns that miss the most, and no column becomes wider than it needs.
pub(in crate::render) fn filled(needed: &[(usize, usize)], room: usize) -> Option<Vec<usize>> {
    let mut widths: Vec<usize> = needed.iter().map(|(least, _)| *least).collect();
    let mut room = room.checked_sub(widths.iter().sum())?;
    while room > 0 {
        let wanting = (0..needed.len()).filter(|i| widths[*i] < needed[*i].1);
        let Some(most) = wanting.max_by_key(|i| (needed[*i].1 * 100 / widths[*i].max(1), Reverse(*i))) else { break };
        widths[most] += 1;
        room -= 1;
    }
    Some(widths)
}

fn want([least, whole]: Need) -> f32 {
    (whole - least).max(0.0)
}

// There are far fewer columns than f32 can count.
#[allow(clippy::cast_precision_loss)]
fn share(columns: usize) -> f32 {
    columns as f32
}

#[cfg(test)]
mod tests {
    use super::{filled, widths};

    #[test]
    fn characters_go_to_the_columns_that_miss_the_most() {
        assert_eq!(filled(&[(4, 4), (5, 40)], 30), Some(vec![4, 26]));
        assert_eq!(filled(&[(4, 4), (5, 9)], 30), Some(vec![4, 9]));
        assert_eq!(filled(&[(20, 20), (20, 20)], 30), None);
    }

    #[test]
    fn short_columns_stay_whole_and_long_ones_share_the_rest() {
        assert_eq!(widths(&[[40.0, 60.0], [50.0, 900.0]], 300.0), Some(vec![60.0, 240.0]));
        assert_eq!(widths(&[[40.0, 50.0], [40.0, 50.0]], 200.0), Some(vec![100.0, 100.0]));
        assert_eq!(widths(&[[40.0, 50.0], [40.0, 50.0]], 79.0), None);
    }
}
