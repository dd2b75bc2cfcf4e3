//! What must always hold, whatever people answer.

use proptest::prelude::*;

use super::{Column, Counts, Judged, Layout, Limits, MeanLimits, Measure, NOTHING, PairLimits, Part, Scale, Shape, judge, shown};

fn scales() -> [Scale; 5] {
    let five = Scale::new(5, &[1, 2], &[3], &[4, 5]);
    let yes_or_no = Scale::new(2, &[1], &[], &[2]).or_unknown();
    [five, five.or(&yes_or_no), Scale::new(7, &[1, 2, 3], &[4], &[5, 6, 7]), Scale::new(4, &[1, 2], &[], &[3, 4]), yes_or_no]
}

/// One statement on each scale, a list, a mean and a pair: every way of counting at once.
fn layout() -> Layout {
    let measure = |key: &str, number, shape, lines: usize| Measure {
        key: key.into(),
        number,
        shape,
        lines: (0..lines).map(|line| format!("l{line}")).collect(),
    };
    let mut layout = Layout::default();
    for (place, scale) in scales().into_iter().enumerate() {
        layout.measures.push(measure("one", u32::try_from(place).unwrap(), Shape::Single, 1));
        layout.columns.push(Column { measure: place, line: 0, part: Part::First, scale, mirrored: place % 2 == 1 });
    }
    for shape in [Shape::WorstLine, Shape::MeanOfLines(MeanLimits::default())] {
        let at = layout.measures.len();
        layout.measures.push(measure("list", 10, shape, 3));
        layout.columns.extend((0..3).map(|line| Column {
            measure: at,
            line,
            part: Part::First,
            scale: scales()[0],
            mirrored: line == 1,
        }));
    }
    for unfavourable in [[None, Some(2)], [Some(2), None]] {
        let shape = Shape::Pair(PairLimits { favourable: [Some(4), Some(3)], unfavourable });
        let at = layout.measures.len();
        layout.measures.push(measure("pair", 11, shape, 1));
        let parts = [Part::First, Part::Second];
        layout.columns.extend(parts.map(|part| Column { measure: at, line: 0, part, scale: scales()[0], mirrored: false }));
    }
    layout
}

fn rows() -> impl Strategy<Value = Vec<Vec<u8>>> {
    let cells: Vec<_> = layout()
        .columns
        .iter()
        .map(|column| {
            let codes: Vec<u8> = std::iter::once(NOTHING).chain(column.scale.codes()).collect();
            prop::sample::select(codes)
        })
        .collect();
    prop::collection::vec(cells, 0..40)
}

fn judged(rows: &[Vec<u8>]) -> Vec<Judged> {
    let mut counts = Counts::new(layout());
    rows.iter().for_each(|row| counts.add(row));
    judge(&counts, &Limits::default())
}

proptest! {
    #[test]
    fn shares_are_together_exactly_one(rows in rows()) {
        for one in judged(&rows) {
            for line in one.lines.iter().chain([&one.whole]) {
                prop_assert_eq!(line.n + line.missing, rows.len() as u64);
                prop_assert_eq!(line.shares.is_some(), line.n >= 5);
                if let Some(shares) = line.shares {
                    let people: f64 = shares.each().iter().map(|share| share.number() * line.n as f64).map(f64::round).sum();
                    prop_assert_eq!(people, line.n as f64);
                }
            }
        }
    }

    #[test]
    fn the_order_of_return_does_not_matter(rows in rows(), seed in any::<u64>()) {
        let mut other = rows.clone();
        let spot = |row: &Vec<u8>| row.iter().fold(seed, |hash, code| hash.wrapping_mul(31).wrapping_add(u64::from(*code)));
        other.sort_by_key(spot);
        prop_assert_eq!(judged(&rows), judged(&other));
    }

    #[test]
    fn counting_in_parts_gives_the_same(rows in rows(), cut in 0_usize..40) {
        let (first, second) = rows.split_at(cut.min(rows.len()));
        let count = |rows: &[Vec<u8>]| {
            let mut counts = Counts::new(layout());
            rows.iter().for_each(|row| counts.add(row));
            counts
        };
        let mut sum = count(first);
        sum.extend(&count(second));
        prop_assert_eq!(sum, count(&rows));
    }

    #[test]
    fn mirroring_twice_changes_nothing(scale in prop::sample::select(scales().to_vec()), pick in any::<prop::sample::Index>()) {
        let codes: Vec<u8> = scale.codes().collect();
        let code = codes[pick.index(codes.len())];
        prop_assert_eq!(scale.mirrored(scale.mirrored(code)), code);
        prop_assert_eq!(scale.mirrored(NOTHING), NOTHING);
        let (ours, theirs) = (scale.class(code), scale.class(scale.mirrored(code)));
        prop_assert!(ours.is_some() && theirs.is_some());
    }

    #[test]
    fn what_is_hidden_never_follows_from_the_rest(sizes in prop::collection::vec(0_u64..12, 0..8), nameless in 0_u64..12) {
        let shown = shown(&sizes, nameless);
        let hidden: Vec<u64> = sizes.iter().zip(&shown).filter(|(_, shown)| !**shown).map(|(size, _)| *size).collect();
        prop_assert!(sizes.iter().zip(&shown).all(|(size, shown)| !shown || *size >= 5));
        let left: u64 = hidden.iter().sum::<u64>() + nameless;
        let nothing_shown = !shown.contains(&true);
        prop_assert!(left == 0 || left >= 5 || nothing_shown, "{left} people follow by subtraction");
        let alone = hidden.iter().filter(|size| **size > 0).count() + usize::from(nameless > 0) == 1;
        let small = hidden.iter().any(|size| (1..5).contains(size));
        prop_assert!(!(alone && small) || nothing_shown, "one group follows by subtraction");
    }
}
