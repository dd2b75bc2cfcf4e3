//! The ways along the circle: from a network, or from outside, by what it made and what was decided on that, to its use.

use std::collections::BTreeMap;

use super::circle::{Circle, Relation};
use crate::model::{Kind, RecordId, sort_key};
use crate::repo::Repo;

/// One way along the circle, as far as it goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Way<'c> {
    /// The network that it begins with; none for what came from outside.
    pub network: Option<&'c RecordId>,
    /// The product or practice that was made.
    pub made: Option<&'c RecordId>,
    /// The decision on it; for a practice, its translation by an organisation.
    pub decision: Option<&'c RecordId>,
    /// The plan that brings it into use.
    pub plan: Option<&'c RecordId>,
}

/// The ways along a circle: every network and what came of it, then what organisations decided on from outside; each by
/// title. What nobody made in a network and nobody decided on is no way.
#[must_use]
pub fn ways<'c>(circle: &'c Circle, repo: &Repo<'_>) -> Vec<Way<'c>> {
    let after = After::of(circle);
    let networks = by_title(circle.records.iter().filter(|id| id.kind == Kind::Network), repo);
    let mut ways = Vec::new();
    for network in networks {
        let made = by_title(after.made(network), repo);
        if made.is_empty() {
            ways.push(Way { network: Some(network), ..Way::default() });
        }
        ways.extend(made.into_iter().flat_map(|made| after.ways(Some(network), made)));
    }
    let ours: Vec<&RecordId> = ways.iter().filter_map(|way| way.made).collect();
    let made = circle.records.iter().filter(|id| matches!(id.kind, Kind::Product | Kind::Practice) && !ours.contains(id));
    let outside = by_title(made.filter(|id| !after.became(id)), repo);
    ways.extend(
        outside.into_iter().flat_map(|made| after.ways(None, made)).filter(|way| way.decision.is_some() || way.plan.is_some()),
    );
    ways
}

fn by_title<'c>(ids: impl Iterator<Item = &'c RecordId>, repo: &Repo<'_>) -> Vec<&'c RecordId> {
    let mut ids: Vec<&RecordId> = ids.collect();
    ids.sort_by_cached_key(|id| (repo.get(id.kind, &id.id).map(|stored| sort_key(stored.record.title())), *id));
    ids.dedup();
    ids
}

/// What comes after each record.
struct After<'c>(BTreeMap<&'c RecordId, Vec<(Relation, &'c RecordId)>>);

impl<'c> After<'c> {
    fn of(circle: &'c Circle) -> Self {
        let mut after: BTreeMap<&RecordId, Vec<(Relation, &RecordId)>> = BTreeMap::new();
        for (from, to, relation) in &circle.arrows {
            after.entry(from).or_default().push((*relation, to));
        }
        Self(after)
    }

    fn by(&self, from: &RecordId, wanted: Relation) -> impl Iterator<Item = &'c RecordId> {
        self.0.get(from).into_iter().flatten().filter(move |(relation, _)| *relation == wanted).map(|(_, to)| *to)
    }

    /// Whether a practice became a product, which then stands for it.
    fn became(&self, made: &RecordId) -> bool {
        self.by(made, Relation::Became).next().is_some()
    }

    /// What a network made: products and practices; a practice that became a product stands there as that product.
    fn made(&self, network: &RecordId) -> impl Iterator<Item = &'c RecordId> {
        let made = self.by(network, Relation::Made).filter(|id| id.kind != Kind::Network);
        made.flat_map(|made| if self.became(made) { self.by(made, Relation::Became).collect() } else { vec![made] })
    }

    /// The ways from what was made: one for each decision, else for each translation of a practice, else one that ends here.
    fn ways(&self, network: Option<&'c RecordId>, made: &'c RecordId) -> Vec<Way<'c>> {
        let way = Way { network, made: Some(made), ..Way::default() };
        let decisions = self.by(made, Relation::Weighed).flat_map(|memo| self.by(memo, Relation::Decided));
        let mut ways: Vec<Way<'c>> = decisions.flat_map(|decision| self.used(&way, decision)).collect();
        if ways.is_empty() {
            ways.extend(self.by(made, Relation::Translated).map(|one| Way { decision: Some(one), ..way.clone() }));
        }
        ways.extend(self.by(made, Relation::Used).map(|plan| Way { plan: Some(plan), ..way.clone() }));
        if ways.is_empty() { vec![way] } else { ways }
    }

    fn used(&self, way: &Way<'c>, decision: &'c RecordId) -> Vec<Way<'c>> {
        let way = Way { decision: Some(decision), ..way.clone() };
        let plans: Vec<Way<'c>> = self.by(decision, Relation::Used).map(|plan| Way { plan: Some(plan), ..way.clone() }).collect();
        if plans.is_empty() { vec![way] } else { plans }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::repo::Folder;

    fn told(files: &[(&str, &str)]) -> Vec<String> {
        let dir = tempfile::tempdir().unwrap();
        for (path, text) in files.iter().chain([&("kt.yaml", "kt: 1\ntitle: Proef\n")]) {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let folder = Folder::open(dir.path()).unwrap();
        let repo = Repo::load(&folder, &Kind::ALL).unwrap();
        let circle = Circle::of(&repo);
        let name = |id: Option<&RecordId>| id.map_or("-", |id| id.id.as_str()).to_owned();
        let told = |way: &Way<'_>| [way.network, way.made, way.decision, way.plan].map(name).join(" ");
        ways(&circle, &repo).iter().map(told).collect()
    }

    #[test]
    fn a_way_goes_from_a_network_to_use_and_ends_where_nothing_follows() {
        let memo = |product: &str| {
            format!("---\nproduct: {product}\norganisation: o\ntitle: m\nadvice: adopt\ndate: 2026-01-01\nstatus: final\n---\n")
        };
        let files = [
            ("networks/b.yaml", "title: B\nresults: [product/kaart, practice/gesprek, product/gids]\n"),
            ("networks/a.yaml", "title: A\nresults: [network/b]\n"),
            ("products/kaart.md", "---\ntitle: Kaart\nkind: method\norigin: practice/oud\n---\n"),
            ("products/gids.md", "---\ntitle: Gids\nkind: method\n---\n"),
            ("products/buiten.md", "---\ntitle: Buiten\nkind: method\n---\n"),
            ("products/los.md", "---\ntitle: Los\nkind: method\nwishes: [w]\n---\n"),
            ("practices/gesprek.md", "---\ntitle: Gesprek\n---\n"),
            ("practices/oud.md", "---\ntitle: Oud\nnetwork: b\n---\n"),
            ("wishes/w.yaml", "title: W\norganisation: o\nrank: 1\ndate: 2026-01-01\nstatus: open\n"),
            ("memos/2026-01-01-kaart.md", &memo("kaart")),
            ("memos/2026-01-02-buiten.md", &memo("buiten")),
            ("decisions/2026-02-01-kaart.yaml", "memo: 2026-01-01-kaart\ndecision: adopt\nby: x\ndate: 2026-02-01\nreason: y\n"),
            ("decisions/2026-02-02-buiten.yaml", "memo: 2026-01-02-buiten\ndecision: adopt\nby: x\ndate: 2026-02-02\nreason: y\n"),
            ("plans/o/kaart.yaml", "product: kaart\norganisation: o\ndecision: 2026-02-01-kaart\naim: x\n"),
        ];
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, *text)).collect();
        let wanted = ["a - - -", "b gesprek - -", "b gids - -", "b kaart 2026-02-01-kaart o/kaart", "- buiten 2026-02-02-buiten -"];
        assert_eq!(told(&files), wanted);
    }
}
