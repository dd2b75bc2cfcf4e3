//! Trajects of small folders: what stands in them, and where each step then stands.

use std::fs;

use tempfile::TempDir;

use super::next::Scene;
use super::step::State;
use super::traject::{Traject, trajects};
use crate::model::{Date, Kind};
use crate::repo::{Folder, Repo, checklists};

type File = (&'static str, &'static str);

const KT: File = ("kt.yaml", "kt: 1\ntitle: Proef\norganisation: o\nprocess:\n  answer-days: 30\n");
const ORG: File = ("organisations/o.yaml", "title: O\ntype: care-provider\nmin-assessors: 1\n");
const WISH: File = ("wishes/w.yaml", "title: W\norganisation: o\nrank: 2\nowner: manager\ndate: 2026-01-01\nstatus: open\n");
const MET: File = ("wishes/w.yaml", "title: W\norganisation: o\nrank: 2\ndate: 2026-01-01\nstatus: met\n");
const DROPPED: File = ("wishes/w.yaml", "title: W\norganisation: o\nrank: 2\ndate: 2026-01-01\nstatus: dropped\n");
const PRODUCT: File = ("products/p.md", "---\ntitle: P\nkind: method\nwishes: [w]\n---\n");
const BARE: File = ("products/p.md", "---\ntitle: P\nkind: method\n---\n");
const ASSESSED: File = (
    "assessments/p/a.yaml",
    "subject: product/p\norganisation: o\nchecklist: product\nchecklist-version: \"1\"\nassessor: teamleider\ndate: 2026-01-11\nstatus: final\nanswers:\n  A1:\n    score: 4\n",
);
const AGAIN: File = (
    "assessments/p/b.yaml",
    "subject: product/p\norganisation: o\nchecklist: product\nchecklist-version: \"1\"\nassessor: hulpverlener\ndate: 2026-01-12\nstatus: final\nanswers:\n  A1:\n    score: 1\n",
);
const SETTLED: File = (
    "assessments/p/consensus-1.yaml",
    "subject: product/p\norganisation: o\nchecklist: product\nchecklist-version: \"1\"\nround: 1\nconsensus: true\ndate: 2026-01-15\nanswers:\n  A1:\n    score: 3\n    reason: besproken\n",
);
const BEGUN: File = (
    "assessments/p/c.yaml",
    "subject: product/p\norganisation: o\nchecklist: product\nchecklist-version: \"1\"\nassessor: adviseur\ndate: 2026-01-13\nstatus: draft\nanswers:\n  A1:\n    score: 4\n",
);
const QUICK: File = (
    "assessments/p/a.yaml",
    "subject: product/p\norganisation: o\nchecklist: product\nchecklist-version: \"1\"\nset: quick\nassessor: teamleider\ndate: 2026-01-11\nstatus: final\nanswers:\n  A1:\n    score: 4\n",
);
const DRAFT: File = ("memos/m.md", "---\ntitle: M\nproduct: p\norganisation: o\ndate: 2026-01-21\nstatus: draft\n---\n");
const FINAL: File = ("memos/m.md", "---\ntitle: M\nproduct: p\norganisation: o\ndate: 2026-01-21\nstatus: final\n---\n");
const DISCUSSED: File = (
    "memos/m.md",
    "---\ntitle: M\nproduct: p\norganisation: o\ndate: 2026-01-21\nstatus: final\ndiscussed:\n  - date: 2026-01-25\n    with: directeur\n---\n",
);
const SPREAD: File = (
    "memos/m.md",
    "---\ntitle: M\nproduct: p\norganisation: o\ndate: 2026-01-21\nstatus: final\ndiscussed:\n  - date: 2026-01-25\n    with: directeur\nspread:\n  - date: 2026-02-01\n    to: MT\n---\n",
);
const SPREAD_ONLY: File = (
    "memos/m.md",
    "---\ntitle: M\nproduct: p\norganisation: o\ndate: 2026-01-21\nstatus: final\nspread:\n  - date: 2026-02-01\n    to: MT\n---\n",
);
const NEXT_VERSION: File =
    ("memos/n.md", "---\ntitle: N\nproduct: p\norganisation: o\ndate: 2026-05-01\nstatus: draft\nsupersedes: m\n---\n");
const QUESTION: File = ("questions/q.yaml", "memo: m\ndate: 2026-02-05\nasker: MT\nquestion: Wie betaalt?\n");
const ANSWERED: File = (
    "questions/q.yaml",
    "memo: m\ndate: 2026-02-05\nasker: MT\nquestion: Wie betaalt?\nanswer:\n  date: 2026-02-08\n  by: controller\n  text: Wij.\n",
);
const DECISION: File = ("decisions/d.yaml", "memo: m\ndecision: reject\nby: bestuur\ndate: 2026-02-11\nreason: Past niet.\n");

fn folder(files: &[File]) -> TempDir {
    let place = tempfile::tempdir().unwrap();
    for (path, text) in [KT].iter().chain(files) {
        let path = place.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    place
}

/// What is found in a folder on a day.
fn found<T>(files: &[File], today: &str, look: impl FnOnce(&Scene<'_>, &[Traject<'_>]) -> T) -> T {
    let place = folder(files);
    let folder = Folder::open(place.path()).unwrap();
    let repo = Repo::load(&folder, &Kind::ALL).unwrap();
    let checklists = checklists(&folder).unwrap();
    let today = Date::parse(today).unwrap();
    let trajects = trajects(&repo, &checklists, today);
    look(&Scene::new(&repo, today), &trajects)
}

/// One letter a step: done, open, waiting on someone, later (`.`), missing, skipped.
fn letters(traject: &Traject<'_>) -> String {
    let letter = |stage: &super::step::Stage| match (&stage.state, stage.current) {
        (State::Done, _) => 'd',
        (State::Open, _) => 'o',
        (State::Waiting, true) => 'w',
        (State::Waiting, false) => '.',
        (State::Missing, _) => 'm',
        (State::Skipped(_), _) => 's',
    };
    traject.stages.iter().map(letter).collect()
}

#[test]
fn each_step_stands_where_the_records_put_it() {
    let cases: &[(&str, &[File], &str)] = &[
        ("a product without a wish has no traject", &[ORG, WISH, BARE], ""),
        ("a linked wish begins one", &[ORG, WISH, PRODUCT], "do....."),
        ("a met wish counts", &[ORG, MET, PRODUCT], "do....."),
        ("a dropped wish does not", &[ORG, DROPPED, PRODUCT], ""),
        ("an assessment without a wish begins one too", &[ORG, BARE, ASSESSED], "mdo...."),
        ("so does an assessment that was only begun", &[ORG, BARE, BEGUN], "o......"),
        ("a memo on a dropped wish misses its wish", &[ORG, DROPPED, PRODUCT, ASSESSED, FINAL], "mddo..."),
        ("a draft does not count", &[ORG, WISH, PRODUCT, BEGUN], "do....."),
        ("one final assessment is enough here", &[ORG, WISH, PRODUCT, ASSESSED], "ddo...."),
        ("without an organisation two are needed", &[WISH, PRODUCT, ASSESSED], "do....."),
        ("a difference is to be discussed first", &[ORG, WISH, PRODUCT, ASSESSED, AGAIN], "do....."),
        ("and is settled by a consensus", &[ORG, WISH, PRODUCT, ASSESSED, AGAIN, SETTLED], "ddo...."),
        ("the quick set is not enough for a memo", &[ORG, WISH, PRODUCT, QUICK], "do....."),
        ("a draft memo is open", &[ORG, WISH, PRODUCT, ASSESSED, DRAFT], "ddo...."),
        ("a final memo is done", &[ORG, WISH, PRODUCT, ASSESSED, FINAL], "dddo..."),
        ("a talk is done", &[ORG, WISH, PRODUCT, ASSESSED, DISCUSSED], "ddddo.."),
        ("after spreading one waits for questions", &[ORG, WISH, PRODUCT, ASSESSED, SPREAD], "dddddw."),
        ("a memo that was spread without a talk misses it", &[ORG, WISH, PRODUCT, ASSESSED, SPREAD_ONLY], "dddmdw."),
        ("an open question waits on an answer", &[ORG, WISH, PRODUCT, ASSESSED, SPREAD, QUESTION], "dddddw."),
        ("a decision ends it", &[ORG, WISH, PRODUCT, ASSESSED, SPREAD, ANSWERED, DECISION], "ddddddd"),
        ("a decision with an open question misses it", &[ORG, WISH, PRODUCT, ASSESSED, SPREAD, QUESTION, DECISION], "dddddmd"),
        ("a decision without talk and spreading misses both", &[ORG, WISH, PRODUCT, ASSESSED, FINAL, DECISION], "dddmmmd"),
        ("a new version begins again at the memo", &[ORG, WISH, PRODUCT, ASSESSED, SPREAD, DECISION, NEXT_VERSION], "ddo...."),
        ("a memo on a product that is not there has none", &[ORG, FINAL], ""),
    ];
    for (name, files, wanted) in cases {
        let states = found(files, "2026-02-12", |_, trajects| trajects.first().map(letters).unwrap_or_default());
        assert_eq!(states, *wanted, "{name}");
    }
}

#[test]
fn the_time_for_questions_ends_after_the_days_of_the_folder() {
    let files = [ORG, WISH, PRODUCT, ASSESSED, SPREAD];
    let on = |today: &str, more: &[File]| found(&[&files[..], more].concat(), today, |_, trajects| letters(&trajects[0]));
    assert_eq!(on("2026-03-02", &[]), "dddddw.");
    assert_eq!(on("2026-03-03", &[]), "ddddddo");
    assert_eq!(on("2026-03-03", &[ANSWERED]), "ddddddo");
    assert_eq!(on("2026-03-03", &[QUESTION]), "dddddw.");
}

#[test]
fn a_step_is_left_out_only_with_a_reason() {
    let skip = |text: &'static str| ("transfers/o/p.yaml", text);
    let cases: [(&[File], &str); 5] = [
        (&[skip("organisation: o\nproduct: p\nskip:\n  spreading: zelfde overleg\n"), DISCUSSED], "ddddsw."),
        (&[skip("organisation: o\nproduct: p\nskip:\n  spreading: \" \"\n"), DISCUSSED], "ddddo.."),
        (&[skip("organisation: o\nproduct: p\nskip:\n  memo: geen memo nodig\n"), FINAL], "dddo..."),
        (&[skip("organisation: o\nproduct: p\nskip:\n  questions: in het overleg\n"), SPREAD], "dddddso"),
        (&[skip("organisation: o\nproduct: p\nskip:\n  discussion: x\n  spreading: x\n  questions: x\n"), FINAL], "dddssso"),
    ];
    for (files, wanted) in cases {
        let files = [&[ORG, WISH, PRODUCT, ASSESSED], files].concat();
        assert_eq!(found(&files, "2026-02-12", |_, trajects| letters(&trajects[0])), wanted, "{files:?}");
    }
}

#[test]
fn an_organisation_has_its_own_order_names_days_and_reasons() {
    const OWN: File = (
        "organisations/o.yaml",
        "title: O\ntype: care-provider\nmin-assessors: 1\nprocess:\n  order: [wishes, assessment, memo, spreading, nonsense, memo]\n  names:\n    memo: notitie\n  days:\n    memo: 14\n    discussion: 7\n  skip:\n    questions: in het overleg\n",
    );
    found(&[OWN, WISH, PRODUCT, ASSESSED, SPREAD_ONLY], "2026-02-12", |_, trajects| {
        let names: Vec<&str> = trajects[0].stages.iter().map(|stage| stage.step.name()).collect();
        assert_eq!(names, ["wishes", "assessment", "memo", "spreading", "discussion", "questions", "decision"]);
        assert_eq!(letters(&trajects[0]), "ddddos.");
        assert_eq!(trajects[0].current().unwrap().due, Date::parse("2026-02-08"), "seven days after spreading");
    });
    found(&[OWN, WISH, PRODUCT, ASSESSED], "2026-02-12", |_, trajects| {
        assert_eq!(trajects[0].current().unwrap().due, Date::parse("2026-01-25"), "fourteen days after the assessment");
    });
}

#[test]
fn an_open_question_is_never_missing_wherever_an_organisation_puts_it() {
    const OWN: File = (
        "organisations/o.yaml",
        "title: O\ntype: care-provider\nmin-assessors: 1\nprocess:\n  order: [wishes, assessment, memo, questions, discussion, spreading]\n",
    );
    let files = [OWN, WISH, PRODUCT, ASSESSED, SPREAD];
    let with = |more: &[File]| found(&[&files[..], more].concat(), "2026-02-12", |_, trajects| letters(&trajects[0]));
    assert_eq!(with(&[QUESTION]), "dddwdd.");
    assert_eq!(with(&[QUESTION, DECISION]), "dddmddd", "who decided did not wait for the answer");
}

#[test]
fn a_traject_may_have_its_own_dates_and_roles() {
    const OWN: File = (
        "transfers/o/p.yaml",
        "organisation: o\nproduct: p\ndue:\n  memo: 2026-02-01\nby:\n  memo: beleidsadviseur\n  wishes: iemand anders\n",
    );
    found(&[ORG, WISH, PRODUCT, ASSESSED, OWN], "2026-02-12", |scene, trajects| {
        let memo = trajects[0].current().unwrap();
        assert_eq!((memo.due, memo.by.as_deref()), (Date::parse("2026-02-01"), Some("beleidsadviseur")));
        assert!(memo.is_late(scene.today));
        assert_eq!(trajects[0].stages[0].by.as_deref(), Some("manager"), "who did it goes before who would");
    });
}

#[test]
fn dates_and_days_come_from_the_last_event() {
    found(&[ORG, WISH, PRODUCT, ASSESSED, SPREAD, ANSWERED], "2026-02-12", |scene, trajects| {
        let days: Vec<Option<i64>> = trajects[0].stages.iter().map(|stage| stage.days).collect();
        assert_eq!(days, [None, Some(10), Some(10), Some(4), Some(7), Some(4), None]);
        assert_eq!(trajects[0].still(scene.today), Some(4));
        assert_eq!(trajects[0].days_to_decision(), None);
    });
    found(&[ORG, WISH, PRODUCT, ASSESSED, SPREAD, ANSWERED, DECISION], "2026-08-12", |scene, trajects| {
        assert_eq!(trajects[0].still(scene.today), None, "what is decided does not stand still");
        assert_eq!(trajects[0].days_to_decision(), Some(41));
    });
    found(&[ORG, WISH, PRODUCT, BEGUN], "2026-01-10", |scene, trajects| {
        assert_eq!(trajects[0].still(scene.today), Some(0), "a day that is still to come counts as today");
    });
}

#[test]
fn two_organisations_go_their_own_way_with_one_product() {
    const OTHER: File = ("organisations/b.yaml", "title: B\ntype: municipality\nmin-assessors: 1\n");
    const WISH_B: File = ("wishes/b.yaml", "title: WB\norganisation: b\nrank: 1\ndate: 2026-01-05\nstatus: open\n");
    const BOTH: File = ("products/p.md", "---\ntitle: P\nkind: method\nwishes: [w, b]\n---\n");
    found(&[ORG, OTHER, WISH, WISH_B, BOTH, ASSESSED, FINAL], "2026-02-12", |scene, trajects| {
        let both: Vec<_> = trajects.iter().map(|traject| (traject.organisation, letters(traject))).collect();
        assert_eq!(both, [("b", "do.....".to_owned()), ("o", "dddo...".to_owned())]);
        let next = scene.next_of(&trajects[0]).unwrap();
        assert_eq!(next.command, "kt assess product/p --organisation b");
    });
}

#[test]
fn memos_that_replace_each_other_in_a_ring_do_not_hide_the_traject() {
    const A: File =
        ("memos/a.md", "---\ntitle: A\nproduct: p\norganisation: o\ndate: 2026-01-21\nstatus: final\nsupersedes: b\n---\n");
    const B: File =
        ("memos/b.md", "---\ntitle: B\nproduct: p\norganisation: o\ndate: 2026-01-22\nstatus: final\nsupersedes: a\n---\n");
    const SELF: File =
        ("memos/a.md", "---\ntitle: A\nproduct: p\norganisation: o\ndate: 2026-01-21\nstatus: final\nsupersedes: a\n---\n");
    let memo = |files: &[File]| found(files, "2026-02-12", |_, trajects| trajects[0].memo_id().map(str::to_owned));
    assert_eq!(memo(&[ORG, WISH, PRODUCT, A, B]).as_deref(), Some("b"));
    assert_eq!(memo(&[ORG, WISH, PRODUCT, SELF]).as_deref(), Some("a"));
}
