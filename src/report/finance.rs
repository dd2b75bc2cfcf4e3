//! Who pays and who gains by a product: the net of each party, what has no cover, and the three points.
//!
//! Source: the financial analysis of the kennistransfer process (2022): funding, perverse incentives, fiscal barriers.

use serde_json::{Value, json};

use crate::document::chart::{Bar, Bars, Chart, Picture, Unit};
use crate::document::{Block, Inline, Table};
use crate::lang::{Arg, Lang};
use crate::method::finance::{Balance, balance};
use crate::method::full_stop::ended;
use crate::model::{Finance, Party, Point};
use crate::repo::Repo;

/// The three points of the analysis, in its order.
pub const POINTS: [&str; 3] = ["funding", "incentive", "fiscal"];
/// The costs that may have a cover.
pub const COVERED: [&str; 2] = ["one-off", "yearly"];

/// What a financial record comes to, for machines.
#[must_use]
pub fn finance_json(finance: &Finance) -> Value {
    let balance = balance(finance);
    let parties: Vec<Value> = balance.parties.iter().map(|(party, net)| json!({"party": party.party, "net": net})).collect();
    let perverse: Vec<&str> = balance.perverse().map(|party| party.party.as_str()).collect();
    let open = |(name, point): (&'static str, &Point)| json!({"point": name, "finding": point.finding, "by": point.by, "due": point.due.map(|due| due.to_string())});
    json!({
        "years": finance.years,
        "parties": parties,
        "total": balance.total,
        "perverse_incentive": perverse,
        "uncovered": balance.uncovered,
        "open_points": points(finance).filter(|(_, point)| point.open).map(open).collect::<Vec<_>>(),
        "points_missing": missing(finance),
    })
}

/// What a financial record comes to, for people.
#[must_use]
pub fn finance(finance: &Finance, repo: &Repo<'_>, lang: Lang) -> Vec<Block> {
    let teller = Teller { finance, balance: balance(finance), repo, lang };
    let table = teller.table();
    let mut blocks = vec![match chart(finance, &teller.balance, repo, lang) {
        Some(chart) => Block::chart(chart.with_table(table)),
        None => Block::Table(table),
    }];
    blocks.extend(teller.sentences().into_iter().map(Block::Paragraph));
    blocks.extend(teller.points());
    blocks
}

/// An organisation by its title, any other party by what it is called.
#[must_use]
pub fn party_name(repo: &Repo<'_>, name: &str) -> String {
    repo.organisation(name).map_or_else(|| name.to_owned(), |organisation| organisation.title.clone())
}

/// The net of each party as a chart; nothing when there are no two parties to lay beside each other.
#[must_use]
#[allow(clippy::cast_precision_loss)] // whole euros far below 2^53; only the length of a bar
pub fn chart(finance: &Finance, balance: &Balance<'_>, repo: &Repo<'_>, lang: Lang) -> Option<Chart> {
    if balance.parties.len() < 2 || balance.parties.iter().all(|(_, net)| *net == 0) {
        return None;
    }
    let years = [("years", finance.years.into())];
    let bar = |(party, net): &(&Party, i64)| Bar { label: party_name(repo, &party.party), value: *net as f64, about: party.about };
    let bars = Bars {
        rows_are: lang.say("finance-column-party"),
        values_are: lang.say_with("finance-column-net", &years),
        sides: ["pays", "gains"].map(|side| lang.say(&format!("finance-side-{side}"))),
        unit: Unit::Money,
        bars: balance.parties.iter().map(bar).collect(),
    };
    let told: Vec<String> = bars.bars.iter().map(|bar| format!("{} {}", bar.label, bars.say(lang, bar))).collect();
    let args = [("years", finance.years.into()), ("parties", lang.and(&told).into()), ("total", lang.money(balance.total).into())];
    let alternative = lang.say_with("finance-chart-alternative", &args);
    Some(Chart::new(lang, lang.say_with("finance-chart", &years), alternative, Picture::Bars(bars)))
}

fn points(finance: &Finance) -> impl Iterator<Item = (&'static str, &Point)> {
    POINTS.into_iter().filter_map(|name| Some((name, finance.points.get(name)?)))
}

fn missing(finance: &Finance) -> Vec<&'static str> {
    POINTS.into_iter().filter(|name| finance.points.get(*name).is_none_or(|point| point.finding.trim().is_empty())).collect()
}

struct Teller<'a> {
    finance: &'a Finance,
    balance: Balance<'a>,
    repo: &'a Repo<'a>,
    lang: Lang,
}

impl Teller<'_> {
    fn say(&self, id: &str, args: &[Arg<'_>]) -> String {
        self.lang.say_with(id, args)
    }

    fn name(&self, party: &Party) -> String {
        party_name(self.repo, &party.party)
    }

    fn table(&self) -> Table {
        let money = |amount: i64, about: bool| {
            let about = if about && amount != 0 { self.say("finance-about", &[]) + " " } else { String::new() };
            Inline::text(format!("{about}{}", self.lang.money(amount)))
        };
        let row = |(party, net): &(&Party, i64)| {
            let costs = party.yearly.saturating_add(party.income_loss_yearly);
            let amounts = [party.one_off, costs, party.gain_yearly, *net];
            let amounts = amounts.into_iter().map(|amount| money(amount, party.about));
            std::iter::once(Inline::text(self.name(party))).chain(amounts).collect()
        };
        let mut rows: Vec<Vec<Vec<Inline>>> = self.balance.parties.iter().map(row).collect();
        let mut together = vec![Inline::strong(self.say("finance-together", &[])), Vec::new(), Vec::new(), Vec::new()];
        together.push(money(self.balance.total, self.balance.parties.iter().any(|(party, _)| party.about)));
        rows.push(together);
        let years = [("years", self.finance.years.into())];
        let header = ["party", "one-off", "yearly", "gain", "net"];
        let header = header.map(|column| Inline::text(self.say(&format!("finance-column-{column}"), &years)));
        Table { header: header.into(), rows, numeric: vec![1, 2, 3, 4] }
    }

    /// What it comes to, in plain words.
    fn sentences(&self) -> Vec<Vec<Inline>> {
        let (total, years) = (self.balance.total, self.finance.years);
        let sign = match total {
            0 => "even",
            1.. => "gain",
            _ => "loss",
        };
        let about = self.balance.parties.iter().any(|(party, net)| party.about && *net != 0);
        let about = if about { self.say("finance-about", &[]) + " " } else { String::new() };
        let amount = format!("{about}{}", self.lang.money(total.saturating_abs()));
        let mut lines =
            vec![Inline::text(self.say(&format!("finance-total-{sign}"), &[("amount", amount.into()), ("years", years.into())]))];
        lines.extend(self.perverse());
        lines.extend(
            self.balance
                .uncovered
                .iter()
                .map(|cost| self.labelled("uncovered", &self.say(&format!("finance-uncovered-{cost}"), &[]))),
        );
        if self.finance.points.get("fiscal").is_some_and(|point| point.open) {
            lines.push(self.labelled("barrier", &self.say("finance-barrier-value", &[])));
        }
        let missing: Vec<String> =
            missing(self.finance).iter().map(|name| self.say(&format!("finance-point-{name}"), &[])).collect();
        if !missing.is_empty() {
            lines.push(self.labelled("missing", &self.lang.and(&missing)));
        }
        lines
    }

    /// Who loses by it while the whole gains, and who then does gain.
    fn perverse(&self) -> Option<Vec<Inline>> {
        let losers: Vec<String> = self.balance.perverse().map(|party| self.name(party)).collect();
        let winners = self.balance.parties.iter().filter(|(_, net)| *net > 0).map(|(party, _)| self.name(party));
        let winners: Vec<String> = winners.collect();
        let args = [
            ("losers", self.lang.and(&losers).into()),
            ("winners", self.lang.and(&winners).into()),
            ("count", losers.len().into()),
        ];
        (!losers.is_empty()).then(|| self.labelled("perverse", &self.say("finance-perverse-value", &args)))
    }

    fn points(&self) -> Option<Block> {
        let items: Vec<Vec<Block>> =
            points(self.finance).map(|(name, point)| vec![Block::Paragraph(self.point(name, point))]).collect();
        (!items.is_empty()).then_some(Block::List(None, items))
    }

    fn point(&self, name: &str, point: &Point) -> Vec<Inline> {
        let who: Vec<String> = point.by.iter().cloned().chain(point.due.map(|due| self.lang.date(due.0))).collect();
        let open = match (point.open, who.is_empty()) {
            (false, _) => String::new(),
            (true, true) => format!(" {}", self.say("finance-open", &[])),
            (true, false) => format!(" {}", self.say("finance-open-who", &[("who", who.join(", ").into())])),
        };
        self.labelled(&format!("point-{name}"), &format!("{}{open}", ended(&point.finding)))
    }

    fn labelled(&self, label: &str, text: &str) -> Vec<Inline> {
        let label = self.say(&format!("finance-{label}"), &[]);
        let mut first = label.chars();
        let label: String = first.next().map(|c| c.to_uppercase().collect::<String>() + first.as_str()).unwrap_or_default();
        vec![Inline::Strong(Inline::text(format!("{label}:"))), Inline::Text(format!(" {text}"))]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_analysis_has_three_points() {
        // Factsheet kennistransfer (Werkplaats SAMEN, 2022): how partners are funded, the incentive, and the fiscal barriers.
        assert_eq!(super::POINTS, ["funding", "incentive", "fiscal"]);
    }
}
