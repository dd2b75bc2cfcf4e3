//! The pages of a site: which there are, at which address, and what stands on each. Addresses come from ids, so they last.

mod addresses;
mod decisions;
mod history;
mod home;
mod lessons;
mod listing;
mod memo;
mod networks;
mod organisation;
mod plan;
mod practices;
mod product;
mod products;
mod reports;
mod search;
mod survey;
mod text;
mod titles;
mod wishes;

use crate::document::site::Page;
use crate::lang::Lang;
use crate::method::next::Scene;
use crate::model::{Determinants, Kind, Record};
use crate::repo::{Imprint, Looked, LookedAt, Repo, Stored, Strategies, note, noting};
use crate::report::memo::Material;
use crate::report::scope::Scope;

use titles::Titles;

/// The kinds whose records have a page of their own; the others stand on the page of what they are about.
pub const WITH_PAGE: [Kind; 9] = [
    Kind::Organisation,
    Kind::Wish,
    Kind::Product,
    Kind::Memo,
    Kind::Survey,
    Kind::Plan,
    Kind::Network,
    Kind::Practice,
    Kind::Meeting,
];

/// The sections in the order of the navigation: the name in words, and the address of the list.
pub const SECTIONS: [(&str, &str); 8] = [
    ("home", "index.html"),
    ("products", "products.html"),
    ("wishes", "wishes.html"),
    ("decisions", "decisions.html"),
    ("networks", "networks.html"),
    ("practices", "practices.html"),
    ("lessons", "lessons.html"),
    ("reports", "reports.html"),
];

/// The address of the page on which one searches.
pub const SEARCH: &str = "search.html";

/// Makes the text of a memo as a person reads it today.
pub type TellMemo = fn(&Material<'_>, &Stored) -> crate::document::Document;

/// What the pages are made from.
pub struct Site<'a> {
    scopes: [Scope<'a>; 2],
    titles: Titles<'a>,
    scene: Scene<'a>,
    strategies: &'a Strategies,
    determinants: Determinants,
    tell_memo: TellMemo,
    /// Whether drafts stayed out.
    lacks_drafts: bool,
}

/// One page to be made.
#[derive(Clone, Copy, Debug)]
pub enum Subject<'a> {
    /// Where one begins.
    Home,
    /// A list, by the address of its section.
    List(&'static str),
    /// A report, by its name.
    Report(&'static str),
    /// Where one searches.
    Search,
    /// A record.
    Record(&'a Stored),
}

impl<'a> Site<'a> {
    /// Prepares the pages of what `scope` sees.
    #[must_use]
    pub fn new(scope: Scope<'a>, strategies: &'a Strategies, determinants: Determinants, tell_memo: TellMemo) -> Self {
        let other = if scope.lang == Lang::Nl { Lang::En } else { Lang::Nl };
        let spoken = scope.spoken(other);
        let titles = Titles::new(scope.repo);
        let scene = Scene::new(scope.repo, scope.today);
        let scopes = if other == Lang::En { [scope, spoken] } else { [spoken, scope] };
        Self { scopes, titles, scene, strategies, determinants, tell_memo, lacks_drafts: false }
    }

    /// The same, where drafts stayed out or did not.
    #[must_use]
    pub fn lacking_drafts(self, lacks_drafts: bool) -> Self {
        Self { lacks_drafts, ..self }
    }

    /// The pages, in a fixed order.
    #[must_use]
    pub fn subjects(&self) -> Vec<Subject<'a>> {
        let lists = SECTIONS.iter().skip(1).map(|(_, address)| Subject::List(address));
        let reports = reports::NAMES.into_iter().map(Subject::Report);
        let records = self.repo().all().filter(|stored| has_page(stored)).map(Subject::Record);
        std::iter::once(Subject::Home).chain(lists).chain(reports).chain([Subject::Search]).chain(records).collect()
    }

    /// A page in every language, in the order of the languages, and all that was looked up for it. What tells of all records is made
    /// in both languages at once.
    #[must_use]
    pub fn pages(&self, subject: Subject<'a>) -> (Vec<Page>, Vec<Looked>) {
        if let Subject::Record(_) = subject {
            return noting(|| self.made(subject));
        }
        let (one, other) = (|| noting(|| self.page(subject, Lang::ALL[0])), || noting(|| self.page(subject, Lang::ALL[1])));
        let ((one, mut looked), (other, more)) = rayon::join(one, other);
        looked.extend(more);
        (vec![one, other], looked)
    }

    /// How what stands at a place reads now; nothing at one that no page looks at.
    #[must_use]
    pub fn imprint(&self, place: LookedAt, key: &str) -> Option<Imprint> {
        match place {
            LookedAt::Titled => Some(self.titles.imprint(key)),
            _ => self.scopes[0].imprint(place, key),
        }
    }

    fn made(&self, subject: Subject<'a>) -> Vec<Page> {
        if let Subject::Record(stored) = subject {
            note(LookedAt::Record(stored.id.kind), &stored.id.id);
        }
        if let Subject::Record(stored) = subject
            && let Record::Memo(memo) = &stored.record
        {
            return memo::pages(self, stored, memo);
        }
        Lang::ALL.into_iter().map(|lang| self.page(subject, lang)).collect()
    }

    /// A page in a language.
    fn page(&self, subject: Subject<'a>, lang: Lang) -> Page {
        let scope = &self.scopes[lang as usize];
        match subject {
            Subject::Home => home::page(self, scope),
            Subject::List("products.html") => products::page(scope),
            Subject::List("wishes.html") => wishes::list(scope),
            Subject::List("decisions.html") => decisions::page(scope),
            Subject::List("networks.html") => networks::list(scope),
            Subject::List("practices.html") => practices::list(scope),
            Subject::List("lessons.html") => lessons::page(scope),
            Subject::List(_) => reports::list(scope),
            Subject::Report(name) => reports::page(self, scope, name),
            Subject::Search => search::page(scope),
            Subject::Record(stored) => self.record(scope, stored),
        }
    }

    fn record(&self, scope: &Scope<'a>, stored: &'a Stored) -> Page {
        let id = stored.id.id.as_str();
        match &stored.record {
            Record::Organisation(one) => organisation::page(self, scope, id, one),
            Record::Wish(wish) => wishes::page(scope, id, wish),
            Record::Survey(one) => survey::page(scope, stored, one),
            Record::Plan(one) => plan::page(self, scope, id, one),
            Record::Network(_) => networks::page(self, scope, id),
            Record::Practice(one) => practices::page(scope, stored, one),
            Record::Meeting(meeting) => lessons::meeting(scope, stored, meeting),
            _ => product::page(self, scope, stored),
        }
    }

    fn repo(&self) -> &'a Repo<'a> {
        self.scopes[0].repo
    }
}

impl Subject<'_> {
    /// Its address below the folder of a language.
    #[must_use]
    pub fn address(&self) -> String {
        match self {
            Self::Home => SECTIONS[0].1.to_owned(),
            Self::List(address) => (*address).to_owned(),
            Self::Report(name) => format!("reports/{name}.html"),
            Self::Search => SEARCH.to_owned(),
            Self::Record(stored) => addresses::address(stored.id.kind, &stored.id.id),
        }
    }
}

/// Whether a record has a page of its own.
fn has_page(stored: &Stored) -> bool {
    WITH_PAGE.contains(&stored.id.kind)
}
