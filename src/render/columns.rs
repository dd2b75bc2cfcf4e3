//! How wide the columns of a table are.

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
    use super::widths;

    #[test]
    fn short_columns_stay_whole_and_long_ones_share_the_rest() {
        assert_eq!(widths(&[[40.0, 60.0], [50.0, 900.0]], 300.0), Some(vec![60.0, 240.0]));
        assert_eq!(widths(&[[40.0, 50.0], [40.0, 50.0]], 200.0), Some(vec![100.0, 100.0]));
        assert_eq!(widths(&[[40.0, 50.0], [40.0, 50.0]], 79.0), None);
    }
}
