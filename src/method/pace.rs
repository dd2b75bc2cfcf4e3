//! How fast an organisation goes from wish to decision: the median and the longest number of days, and what stands still.
//!
//! Source: the speed gap that partners report (factsheet verbindingsgroep, 2024). Median and limit: own judgement.

use super::traject::Traject;
use crate::model::Date;

/// The pace of some trajects.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pace {
    /// How many trajects there are.
    pub all: usize,
    /// How many of them are decided.
    pub decided: usize,
    /// The median number of days from wish to decision; half a day where it lies between two.
    pub median: Option<f64>,
    /// The longest number of days from wish to decision.
    pub longest: Option<i64>,
    /// How many stand still for longer than the folder allows.
    pub still: usize,
}

/// The pace of these trajects on a day; they stand still when nothing happened for more than `stall_days`.
#[must_use]
pub fn pace<'t, 'a: 't>(trajects: impl Iterator<Item = &'t Traject<'a>>, today: Date, stall_days: u32) -> Pace {
    let mut pace = Pace::default();
    let mut days: Vec<i64> = Vec::new();
    for traject in trajects {
        pace.all += 1;
        pace.decided += usize::from(traject.decision.is_some());
        pace.still += usize::from(traject.still(today).is_some_and(|still| still > i64::from(stall_days)));
        days.extend(traject.days_to_decision());
    }
    pace.longest = days.iter().max().copied();
    pace.median = median(days);
    pace
}

/// The median of numbers; of two in the middle, half their sum.
#[must_use]
#[allow(clippy::cast_precision_loss)]
pub fn median(mut days: Vec<i64>) -> Option<f64> {
    days.sort_unstable();
    let middle = days.len() / 2;
    let high = *days.get(middle)?;
    let low = if days.len().is_multiple_of(2) { days[middle - 1] } else { high };
    Some((low + high) as f64 / 2.0)
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn the_median_lies_in_the_middle() {
        let cases: [(&[i64], Option<f64>); 4] = [(&[], None), (&[7], Some(7.0)), (&[4, 1], Some(2.5)), (&[100, 1, 4], Some(4.0))];
        for (days, wanted) in cases {
            assert_eq!(median(days.to_vec()), wanted, "{days:?}");
        }
    }
}
