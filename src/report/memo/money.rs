//! The money: what it costs once and each year, what covers it, and who gains by it.

use super::{Material, labelled};
use crate::document::chart::Chart;
use crate::document::{Block, Document, Inline, Table, plain};
use crate::method::finance::{Balance, balance};
use crate::method::full_stop::ended;
use crate::model::{Finance, Party, Point};

impl Material<'_> {
    pub(super) fn money(&self) -> Vec<Block> {
        let Some(finance) = self.finance else { return vec![Block::Paragraph(self.missing("money"))] };
        let balance = balance(finance);
        let mut blocks = Vec::new();
        if let Some(ours) = finance.parties.iter().find(|party| party.party == finance.organisation) {
            blocks.push(Block::paragraph(self.costs(finance, ours)));
        }
        blocks.push(Block::Table(self.parties(finance, &balance)));
        let points = ["funding", "incentive", "fiscal"].into_iter().filter_map(|name| {
            let perverse = (name == "incentive").then(|| self.perverse(finance, &balance)).flatten();
            Some(vec![Block::Paragraph(self.point(name, perverse, finance.points.get(name))?)])
        });
        let points: Vec<Vec<Block>> = points.collect();
        if !points.is_empty() {
            blocks.push(Block::List(None, points));
        }
        blocks
    }

    /// What the organisation itself pays, and from what.
    fn costs(&self, finance: &Finance, ours: &Party) -> String {
        let about = if ours.about { self.say("memo-about") + " " } else { String::new() };
        let line = |what: &str, key: &str, amount: i64| {
            let amount = format!("{about}{}", self.lang.money(amount));
            let cover = finance.cover.get(key).map_or("", |cover| cover.trim().trim_end_matches('.'));
            let id = if cover.is_empty() { "uncovered" } else { "covered" };
            self.say_with(&format!("memo-money-{what}-{id}"), &[("amount", amount.into()), ("cover", cover.into())])
        };
        let mut lines = Vec::new();
        if ours.one_off != 0 {
            lines.push(line("one-off", "one-off", ours.one_off));
        }
        if ours.yearly != 0 {
            lines.push(line("yearly", "yearly", ours.yearly));
        }
        if ours.income_loss_yearly != 0 {
            let amount = format!("{about}{}", self.lang.money(ours.income_loss_yearly));
            lines.push(self.say_with("memo-money-income-loss", &[("amount", amount.into())]));
        }
        if lines.is_empty() {
            lines.push(self.say("memo-money-none"));
        }
        lines.join(" ")
    }

    /// The net of each party as a chart, with the printed table behind it.
    fn money_chart(&self) -> Option<Chart> {
        let finance = self.finance?;
        let balance = balance(finance);
        let chart = crate::report::finance::chart(finance, &balance, self.repo, self.lang)?;
        Some(chart.with_table(self.parties(finance, &balance)))
    }

    /// The same document with pictures by its printed tables. A table that is out of date has none, for a picture says what
    /// the records say now.
    #[must_use]
    pub fn illustrated(&self, mut document: Document) -> Document {
        let Some(chart) = self.money_chart() else { return document };
        let same = |block: &&mut Block| matches!(block, Block::Table(table) if words(table) == words(&chart.table));
        if let Some(block) = document.blocks.iter_mut().find(same) {
            *block = Block::chart(chart);
        }
        document
    }

    fn parties(&self, finance: &Finance, balance: &Balance<'_>) -> Table {
        let money = |amount: i64, party: &Party| {
            let about = if party.about && amount != 0 { self.say("memo-about") + " " } else { String::new() };
            Inline::text(format!("{about}{}", self.lang.money(amount)))
        };
        let row = |(party, net): &(&Party, i64)| {
            let costs = [party.one_off, party.yearly + party.income_loss_yearly, party.gain_yearly, *net];
            let name = Inline::text(self.party(party.party.as_str()));
            std::iter::once(name).chain(costs.into_iter().map(|amount| money(amount, party))).collect()
        };
        let mut rows: Vec<Vec<Vec<Inline>>> = balance.parties.iter().map(row).collect();
        if rows.len() > 1 {
            let mut total = vec![Inline::text(self.say("memo-money-together")), Vec::new(), Vec::new(), Vec::new()];
            let about = balance.parties.iter().any(|(party, net)| party.about && *net != 0);
            let about = if about { self.say("memo-about") + " " } else { String::new() };
            total.push(Inline::text(format!("{about}{}", self.lang.money(balance.total))));
            rows.push(total);
        }
        let name =
            |name: &str| Inline::text(self.say_with(&format!("memo-money-column-{name}"), &[("years", finance.years.into())]));
        let header = ["party", "one-off", "yearly", "gain", "net"].into_iter().map(name).collect();
        Table { header, rows, numeric: vec![1, 2, 3, 4] }
    }

    /// Who loses by it while the whole gains.
    fn perverse(&self, finance: &Finance, balance: &Balance<'_>) -> Option<String> {
        let losers: Vec<String> = balance.perverse().map(|party| self.party(&party.party)).collect();
        let args = [("parties", self.lang.and(&losers).into()), ("count", losers.len().into()), ("years", finance.years.into())];
        (!losers.is_empty()).then(|| self.say_with("memo-money-perverse-value", &args))
    }

    /// One of the three points of the analysis; a perverse incentive is told even when nobody wrote about it.
    fn point(&self, name: &str, perverse: Option<String>, point: Option<&Point>) -> Option<Vec<Inline>> {
        let label = if perverse.is_some() { "perverse" } else { name };
        let finding = point.map(|point| ended(&point.finding));
        let text = perverse.into_iter().chain(finding).collect::<Vec<_>>().join(" ");
        let open = point.filter(|point| point.open).map(|point| {
            let who = point.by.iter().cloned().chain(point.due.map(|due| self.lang.date(due.0))).collect::<Vec<_>>().join(", ");
            let id = if who.is_empty() { "memo-money-open" } else { "memo-money-open-who" };
            format!(" {}", self.say_with(id, &[("who", who.into())]))
        });
        (!text.is_empty()).then(|| labelled(&self.say(&format!("memo-money-{label}")), &(text + &open.unwrap_or_default())))
    }

    /// An organisation by its title, any other party by what it is called.
    fn party(&self, name: &str) -> String {
        self.repo.organisation(name).map_or_else(|| name.to_owned(), |organisation| organisation.title.clone())
    }
}

/// The words of a table, cell by cell.
fn words(table: &Table) -> Vec<Vec<String>> {
    let cells = |row: &Vec<Vec<Inline>>| row.iter().map(|cell| plain(cell).trim().to_owned()).collect();
    std::iter::once(&table.header).chain(&table.rows).map(cells).collect()
}
