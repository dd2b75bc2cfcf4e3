//! What is looked up while something is made: as long as all of that reads the same, so does what was made.
//!
//! Every way to the records notes where one looked, also where nothing was found. Why: `docs/decisions/0019-making-only-changed-pages.md`.

use std::cell::RefCell;
use std::hash::{Hash, Hasher};

use foldhash::{HashMap, HashSet};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::Repo;
use crate::model::{Kind, RecordId};

/// A place where one looks something up, by a key that each place has its own sort of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum LookedAt {
    /// One record, by its id.
    Record(Kind),
    /// All records of a kind, and which of them are in doubt; no key.
    All(Kind),
    /// The assessments of a subject, by `kind/id`.
    Assessments,
    /// The memos on a product.
    Memos,
    /// The memos that replace a memo.
    Replacing,
    /// The questions about a memo.
    Questions,
    /// The decisions on a memo.
    Decisions,
    /// The calculations for a product.
    Finances,
    /// The plans for a product.
    Plans,
    /// The rounds on a product.
    Surveys,
    /// The products that answer a wish.
    Answers,
    /// The networks that made a record: `kind/id`.
    Makers,
    /// The practices of a network.
    Practices,
    /// The wishes of an organisation.
    Wishes,
    /// The networks in which an organisation takes part.
    Memberships,
    /// The table with the responses of a survey; what rests on it is made each time.
    Responses,
    /// The trajects of a product.
    TrajectsOf,
    /// The trajects in an organisation.
    TrajectsIn,
    /// All trajects; no key.
    Trajects,
    /// Whether there are several organisations; no key.
    Several,
    /// By whose name a product is one's own; no key.
    Own,
    /// What leads to a record and what came of it, by `kind/id`.
    Circle,
    /// What has a title.
    Titled,
}

impl LookedAt {
    /// The kind of the records that are about something, at places of that sort.
    pub(super) const fn about(self) -> Option<Kind> {
        Some(match self {
            Self::Memos | Self::Replacing => Kind::Memo,
            Self::Questions => Kind::Question,
            Self::Decisions => Kind::Decision,
            Self::Finances => Kind::Finance,
            Self::Plans => Kind::Plan,
            Self::Surveys => Kind::Survey,
            Self::Answers => Kind::Product,
            Self::Makers | Self::Memberships => Kind::Network,
            Self::Practices => Kind::Practice,
            Self::Wishes => Kind::Wish,
            _ => return None,
        })
    }

    /// The kind of which some records are looked at, and nothing else. Who made a record stands in records of three kinds.
    const fn rests_on(self) -> Option<Kind> {
        match self {
            Self::Record(kind) => Some(kind),
            Self::Assessments => Some(Kind::Assessment),
            Self::Makers => None,
            about => about.about(),
        }
    }
}

/// A place with the key that was looked up there.
pub type Looked = (LookedAt, Box<str>);

/// What was noted so far.
#[derive(Default)]
struct Noted {
    places: HashMap<LookedAt, HashSet<Box<str>>>,
    /// The kinds of which all records were looked at: then what rests on some of them says nothing more.
    whole: Vec<Kind>,
}

impl Noted {
    fn note(&mut self, place: LookedAt, key: &str) {
        if place.rests_on().is_some_and(|kind| self.whole.contains(&kind)) {
            return;
        }
        let keys = self.places.entry(place).or_default();
        if !keys.contains(key) {
            keys.insert(key.into());
            self.whole.extend(if let LookedAt::All(kind) = place { Some(kind) } else { None });
        }
    }

    fn told(self) -> Vec<Looked> {
        let Self { places, whole } = self;
        let says_more = |place: &LookedAt| place.rests_on().is_none_or(|kind| !whole.contains(&kind));
        let places = places.into_iter().filter(|(place, _)| says_more(place));
        places.flat_map(|(place, keys)| keys.into_iter().map(move |key| (place, key))).collect()
    }
}

thread_local! {
    static NOTED: RefCell<Option<Noted>> = const { RefCell::new(None) };
}

/// Notes that something is looked up; that costs next to nothing while nobody asks.
pub fn note(place: LookedAt, key: &str) {
    NOTED.with_borrow_mut(|noted| {
        if let Some(noted) = noted {
            noted.note(place, key);
        }
    });
}

/// Makes something on this thread alone, and tells what was looked up for it.
pub fn noting<T>(make: impl FnOnce() -> T) -> (T, Vec<Looked>) {
    let outside = NOTED.replace(Some(Noted::default()));
    let made = make();
    let noted = NOTED.replace(outside).unwrap_or_default();
    (made, noted.told())
}

/// Whether what is looked up on this thread is noted.
#[must_use]
pub fn is_noting() -> bool {
    NOTED.with_borrow(Option::is_some)
}

/// Makes something that many share, so that it is no part of what one of them looked up.
pub fn aside<T>(make: impl FnOnce() -> T) -> T {
    let outside = NOTED.take();
    let made = make();
    NOTED.set(outside);
    made
}

/// How something reads, in sixteen bytes: half of a SHA-256.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Imprint([u8; 16]);

impl Imprint {
    /// Of anything that can be told apart.
    pub fn of(thing: impl Hash) -> Self {
        let whole = Self::whole(thing);
        let mut half = [0; 16];
        half.copy_from_slice(&whole[..16]);
        Self(half)
    }

    /// The first eight hex digits.
    #[must_use]
    pub fn short(self) -> String {
        self.0.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
    }

    /// The whole SHA-256.
    pub fn whole(thing: impl Hash) -> [u8; 32] {
        let mut bytes = Bytes(Sha256::new());
        thing.hash(&mut bytes);
        bytes.0.finalize().into()
    }
}

/// Takes the bytes of what is hashed.
struct Bytes(Sha256);

impl Hasher for Bytes {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        0
    }
}

impl Repo<'_> {
    /// How what stands at a place of the records reads now; nothing for places that others know.
    #[must_use]
    pub fn imprint(&self, place: LookedAt, key: &str) -> Option<Imprint> {
        let of = |kind: Kind, id: &str| self.get(kind, id).map(|stored| stored.imprint);
        aside(|| match place {
            LookedAt::Record(kind) => Some(Imprint::of(of(kind, key))),
            LookedAt::All(kind) => {
                let all = self.of(kind).chain(self.doubtful().filter(|stored| stored.id.kind == kind));
                Some(Imprint::of(all.map(|stored| stored.imprint).collect::<Vec<_>>()))
            }
            LookedAt::Assessments => {
                let all = self.assessments_of(key).map(|(id, _)| of(Kind::Assessment, id));
                // Where one of them is in doubt, nothing is made of the others.
                let in_doubt = RecordId::parse(key).is_some_and(|subject| self.is_judged_in_doubt(&subject, None));
                Some(Imprint::of((all.collect::<Vec<_>>(), in_doubt.then_some(true))))
            }
            LookedAt::Responses => Some(Imprint::default()),
            about => Some(Imprint::of(self.about(about, key)?.map(|stored| stored.imprint).collect::<Vec<_>>())),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noted(make: impl FnOnce()) -> Vec<(LookedAt, String)> {
        let mut all: Vec<_> = noting(make).1.into_iter().map(|(place, key)| (place, key.into())).collect();
        all.sort();
        all
    }

    #[test]
    fn what_is_looked_up_is_noted_once_and_only_by_who_makes() {
        note(LookedAt::Trajects, "");
        let all = noted(|| {
            note(LookedAt::Record(Kind::Wish), "a");
            note(LookedAt::Record(Kind::Wish), "a");
            aside(|| note(LookedAt::Record(Kind::Wish), "shared"));
            assert_eq!(noted(|| note(LookedAt::Titled, "inner")), [(LookedAt::Titled, "inner".to_owned())]);
            note(LookedAt::Memos, "p");
        });
        assert_eq!(all, [(LookedAt::Record(Kind::Wish), "a".to_owned()), (LookedAt::Memos, "p".to_owned())]);
    }

    #[test]
    fn who_looked_at_all_of_a_kind_looked_at_each_of_it() {
        let all = noted(|| {
            note(LookedAt::Record(Kind::Memo), "before");
            note(LookedAt::All(Kind::Memo), "");
            note(LookedAt::Record(Kind::Memo), "after");
            note(LookedAt::Memos, "p");
            note(LookedAt::Makers, "product/p");
            note(LookedAt::Record(Kind::Wish), "w");
        });
        let places: Vec<LookedAt> = all.into_iter().map(|(place, _)| place).collect();
        assert_eq!(places, [LookedAt::Record(Kind::Wish), LookedAt::All(Kind::Memo), LookedAt::Makers]);
    }
}
