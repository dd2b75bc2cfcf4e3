//! What can be done now, most urgent first, each with the command that does it.

use crate::lang::Arg;
use crate::model::{Assessment, Kind, Memo, Product, RecordId, Status, Wish, WishStatus};
use crate::repo::{Checklists, Repo};

use super::judgement::{Judgement, judge};

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Todo {
    /// Its words, in the area `show`: `show-next-<what>`.
    pub what: &'static str,
    /// What it is about.
    pub title: String,
    /// How many, where it counts something.
    pub count: usize,
    /// The command to give.
    pub command: String,
}

impl Todo {
    fn new(what: &'static str, title: impl Into<String>, command: impl Into<String>) -> Self {
        Self { what, title: title.into(), count: 0, command: command.into() }
    }

    /// The facts of its sentence.
    #[must_use]
    pub fn args(&self) -> Vec<Arg<'_>> {
        vec![("title", self.title.as_str().into()), ("count", self.count.into())]
    }
}

/// The things to do, most urgent first: to make a beginning, to go on with what is begun, to begin what is wished for.
#[must_use]
pub fn todo(repo: &Repo<'_>, checklists: &Checklists) -> Vec<Todo> {
    let first = beginning(repo);
    if !first.is_empty() {
        return first;
    }
    let judged: Vec<(&str, &Product, Judgement<'_>)> = wished_for(repo)
        .into_iter()
        .filter_map(|(id, product)| {
            let organisation = repo.folder.settings.organisation.as_deref();
            Some((id, product, judge(repo, checklists, "product", &RecordId::new(Kind::Product, id), organisation)?))
        })
        .collect();
    let memos = repo.memos().filter_map(|(id, memo)| of_memo(repo, id, memo));
    let to_discuss = judged.iter().filter_map(|(id, product, judgement)| discuss(repo, id, product, judgement));
    let to_write = judged.iter().filter_map(|(id, product, judgement)| write(repo, id, product, judgement));
    let drafts = repo.assessments().filter_map(|(_, assessment)| go_on(repo, assessment));
    let to_assess = judged.iter().filter_map(|(id, product, judgement)| assess(repo, id, product, judgement));
    let lonely = repo.wishes().filter_map(|(id, wish)| without_product(repo, id, wish));
    memos.chain(to_discuss).chain(to_write).chain(drafts).chain(to_assess).chain(lonely).collect()
}

/// The first hour: what a repository needs before anything else can be done.
fn beginning(repo: &Repo<'_>) -> Vec<Todo> {
    let none = |kind: Kind| repo.of(kind).next().is_none();
    let steps = [(Kind::Organisation, "organisation"), (Kind::Wish, "wish"), (Kind::Product, "product")];
    let step = steps.into_iter().find(|(kind, _)| none(*kind));
    step.map(|(kind, what)| Todo::new(what, "", format!("kt new {kind}"))).into_iter().collect()
}

/// The products that an open wish asks for, by the rank of that wish.
fn wished_for<'r>(repo: &'r Repo<'_>) -> Vec<(&'r str, &'r Product)> {
    let rank = |product: &Product| {
        let wishes = product.wishes.iter().filter_map(|id| repo.wish(id));
        wishes.filter(|wish| wish.status == WishStatus::Open).map(|wish| wish.rank).min()
    };
    let mut wanted: Vec<_> = repo.products().filter_map(|(id, product)| Some((rank(product)?, id, product))).collect();
    wanted.sort_by_key(|(rank, id, _)| (*rank, *id));
    wanted.into_iter().map(|(_, id, product)| (id, product)).collect()
}

fn of_memo(repo: &Repo<'_>, id: &str, memo: &Memo) -> Option<Todo> {
    let decided = repo.decisions().any(|(_, decision)| decision.memo == id);
    let replaced = repo.memos().any(|(_, other)| other.supersedes.as_deref() == Some(id));
    if decided || replaced {
        return None;
    }
    Some(match memo.status {
        Status::Final if memo.discussed.is_empty() => Todo::new("discuss-memo", &memo.title, format!("kt edit memo/{id}")),
        Status::Final => Todo::new("decide", &memo.title, format!("kt new decision --set memo={id}")),
        Status::Draft => Todo::new("finish-memo", &memo.title, format!("kt edit memo/{id}")),
    })
}

fn has_memo(repo: &Repo<'_>, product: &str) -> bool {
    repo.memos().any(|(_, memo)| memo.product == product)
}

fn enough(repo: &Repo<'_>, judgement: &Judgement<'_>) -> bool {
    let organisation = repo.folder.settings.organisation.as_deref().and_then(|id| repo.organisation(id));
    judgement.selection.used.len() >= organisation.map_or(2, |organisation| organisation.min_assessors())
}

fn discuss(repo: &Repo<'_>, id: &str, product: &Product, judgement: &Judgement<'_>) -> Option<Todo> {
    let open = judgement.to_discuss().count();
    (open > 0 && enough(repo, judgement) && !has_memo(repo, id))
        .then(|| Todo { count: open, ..Todo::new("discuss", &product.title, format!("kt assess product/{id} --consensus")) })
}

fn write(repo: &Repo<'_>, id: &str, product: &Product, judgement: &Judgement<'_>) -> Option<Todo> {
    let ready = enough(repo, judgement) && judgement.to_discuss().next().is_none() && !has_memo(repo, id);
    ready.then(|| Todo::new("memo", &product.title, format!("kt memo product/{id}")))
}

fn go_on(repo: &Repo<'_>, assessment: &Assessment) -> Option<Todo> {
    if assessment.consensus || assessment.status != Some(Status::Draft) {
        return None;
    }
    let subject = RecordId::parse(&assessment.subject)?;
    let title = repo.get(subject.kind, &subject.id)?.record.title();
    let role = assessment.assessor.as_deref()?;
    Some(Todo { count: assessment.answers.len(), ..Todo::new("go-on", title, format!("kt assess {subject} --as \"{role}\"")) })
}

fn assess(repo: &Repo<'_>, id: &str, product: &Product, judgement: &Judgement<'_>) -> Option<Todo> {
    (!enough(repo, judgement) && !has_memo(repo, id)).then(|| Todo {
        count: judgement.selection.used.len(),
        ..Todo::new("assess", &product.title, format!("kt assess product/{id}"))
    })
}

fn without_product(repo: &Repo<'_>, id: &str, wish: &Wish) -> Option<Todo> {
    let wanted = repo.products().any(|(_, product)| product.wishes.iter().any(|wish| wish == id));
    (wish.status == WishStatus::Open && !wanted)
        .then(|| Todo::new("find-product", &wish.title, format!("kt new product --set wishes={id}")))
}
