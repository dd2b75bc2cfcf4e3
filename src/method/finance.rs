//! Who is better off: the net of each party and of all together, over the years that are counted.
//!
//! Source: the financial analysis of the kennistransfer process (2022): funding, perverse incentives, fiscal barriers.

use crate::model::{Finance, Party};

/// The nets of the parties in whole euros.
#[derive(Clone, Debug)]
pub struct Balance<'a> {
    /// Each party with its net: gains minus what is paid once, minus what is paid and missed each year.
    pub parties: Vec<(&'a Party, i64)>,
    /// The net of all together.
    pub total: i64,
    /// Costs without cover: `one-off`, `yearly`.
    pub uncovered: Vec<&'static str>,
}

/// Counts a financial record. Amounts beyond reason count as the largest that a machine can hold.
#[must_use]
pub fn balance(finance: &Finance) -> Balance<'_> {
    let years = i64::from(finance.years);
    let net = |party: &Party| {
        let yearly = party.gain_yearly.saturating_sub(party.yearly).saturating_sub(party.income_loss_yearly);
        yearly.saturating_mul(years).saturating_sub(party.one_off)
    };
    let parties: Vec<(&Party, i64)> = finance.parties.iter().map(|party| (party, net(party))).collect();
    let total = parties.iter().fold(0_i64, |sum, (_, net)| sum.saturating_add(*net));
    let ours = || finance.parties.iter().filter(|party| party.party == finance.organisation);
    let bare = |key: &str| finance.cover.get(key).is_none_or(|cover| cover.trim().is_empty());
    let one_off = (ours().any(|party| party.one_off > 0) && bare("one-off")).then_some("one-off");
    let yearly = (ours().any(|party| party.yearly > 0) && bare("yearly")).then_some("yearly");
    Balance { parties, total, uncovered: one_off.into_iter().chain(yearly).collect() }
}

impl<'a> Balance<'a> {
    /// The parties with a perverse incentive: they lose while the whole gains.
    pub fn perverse(&self) -> impl Iterator<Item = &'a Party> {
        let gains = self.total > 0;
        self.parties.iter().filter(move |(_, net)| gains && *net < 0).map(|(party, _)| *party)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn a_party_that_loses_while_the_whole_gains_has_a_perverse_incentive() {
        let party = |name: &str, one_off, yearly, gain_yearly, income_loss_yearly| Party {
            party: name.into(),
            one_off,
            yearly,
            gain_yearly,
            income_loss_yearly,
            about: false,
        };
        let finance = Finance {
            product: "samen-beslissen".into(),
            organisation: "jeugdhulp-merwede".into(),
            years: 3,
            parties: vec![party("jeugdhulp-merwede", 31200, 14000, 0, 8000), party("gemeente", 0, 0, 52000, 0)],
            cover: BTreeMap::from([("one-off".to_owned(), "innovatiebudget".to_owned())]),
            points: BTreeMap::new(),
            internal: false,
        };
        let balance = balance(&finance);
        assert_eq!(balance.parties.iter().map(|(_, net)| *net).collect::<Vec<_>>(), [-97200, 156_000]);
        assert_eq!((balance.total, balance.uncovered.as_slice()), (58800, ["yearly"].as_slice()));
        assert_eq!(balance.perverse().map(|party| party.party.as_str()).collect::<Vec<_>>(), ["jeugdhulp-merwede"]);
    }
}
