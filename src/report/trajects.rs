//! The trajects that a report sees: all, of one product, or in one organisation.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::method::judgement::Judgement;
use crate::method::traject::Traject;
use crate::model::Kind;
use crate::repo::{Imprint, Looked, LookedAt, Repo, note, noting};

/// The trajects by organisation and product.
pub(super) struct Trajects<'a> {
    all: Vec<Traject<'a>>,
    by_product: BTreeMap<&'a str, Vec<usize>>,
    /// What the assessors of each say together, once someone asked.
    judged: Vec<OnceLock<Judged<'a>>>,
}

/// What assessors say together, and what was looked up to know it.
type Judged<'a> = (Option<Arc<Judgement<'a>>>, Vec<Looked>);

impl<'a> Trajects<'a> {
    pub(super) fn new(all: Vec<Traject<'a>>) -> Self {
        let mut by_product: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, traject) in all.iter().enumerate() {
            by_product.entry(traject.product).or_default().push(at);
        }
        let judged = all.iter().map(|_| OnceLock::new()).collect();
        Self { all, by_product, judged }
    }

    pub(super) fn all(&self) -> &[Traject<'a>] {
        note(LookedAt::Trajects, "");
        &self.all
    }

    /// Those of a product, by organisation.
    pub(super) fn of(&self, product: &str) -> impl Iterator<Item = &Traject<'a>> {
        note(LookedAt::TrajectsOf, product);
        self.by_product.get(product).into_iter().flatten().map(|at| &self.all[*at])
    }

    /// Those in an organisation, by product.
    pub(super) fn within(&self, organisation: &str) -> &[Traject<'a>] {
        note(LookedAt::TrajectsIn, organisation);
        let start = self.all.partition_point(|traject| traject.organisation < organisation);
        let end = self.all.partition_point(|traject| traject.organisation <= organisation);
        &self.all[start..end]
    }

    /// Judges every traject on all cores, for who is going to ask for each of them one behind the other.
    pub(super) fn judge_all(&self, judge: impl Fn(&Traject<'a>) -> Option<Judgement<'a>> + Sync) {
        self.all.par_iter().zip(&self.judged).for_each(|(traject, judged)| _ = judged.get_or_init(|| first(|| judge(traject))));
    }

    /// What the assessors of a traject say together: judged once, whoever asks.
    pub(super) fn judged(
        &self,
        organisation: &str,
        product: &str,
        judge: impl FnOnce() -> Option<Judgement<'a>>,
    ) -> Option<Arc<Judgement<'a>>> {
        let mut of_product = self.by_product.get(product).into_iter().flatten();
        let Some(at) = of_product.find(|at| self.all[**at].organisation == organisation) else { return judge().map(Arc::new) };
        let (judged, looked) = self.judged[*at].get_or_init(|| first(judge));
        looked.iter().for_each(|(place, key)| note(*place, key));
        judged.clone()
    }

    /// Whether they lie in more than one organisation, or one of these is another.
    pub(super) fn has_several<'s>(&self, organisations: impl Iterator<Item = &'s str>) -> bool
    where
        'a: 's,
    {
        let mut all = self.all.iter().map(|traject| traject.organisation).chain(organisations);
        let first = all.next();
        all.any(|organisation| Some(organisation) != first)
    }

    /// How the trajects at a place stand; nothing at a place of another sort.
    pub(super) fn imprint(&self, repo: &Repo<'_>, place: LookedAt, key: &str) -> Option<Imprint> {
        let one = |traject: &Traject<'_>| imprint(repo, traject);
        let imprints: Vec<Imprint> = match place {
            LookedAt::Trajects => self.all().iter().map(one).collect(),
            LookedAt::TrajectsOf => self.of(key).map(one).collect(),
            LookedAt::TrajectsIn => self.within(key).iter().map(one).collect(),
            _ => return None,
        };
        Some(Imprint::of(imprints))
    }
}

/// What is judged for the first time, with what was looked up for it.
fn first<'a>(judge: impl FnOnce() -> Option<Judgement<'a>>) -> Judged<'a> {
    noting(|| judge().map(Arc::new))
}

/// How one stands: all that it holds, and the records that it leads to. Named one by one, so that none is forgotten.
fn imprint(repo: &Repo<'_>, traject: &Traject<'_>) -> Imprint {
    let Traject { organisation, product, title, stages, assessed, memo, asked, decision, in_force, rank, begun, last } = traject;
    let record = |kind, id: &str| repo.imprint(LookedAt::Record(kind), id);
    let memo = memo.map(|(id, _)| (id, record(Kind::Memo, id)));
    let decided = [decision, in_force].map(|one| one.map(|(id, _)| (id, record(Kind::Decision, id))));
    Imprint::of(((organisation, product, title, stages, assessed), (memo, asked, decided, rank, begun, last)))
}
