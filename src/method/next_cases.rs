//! What is to be done in small folders, in the order of `Urgency`.

use std::fs;

use super::beginning::beginning;
use super::next::Scene;
use super::todo::Todo;
use super::traject::trajects;
use crate::lang::Lang;
use crate::model::{Date, Kind};
use crate::repo::{Folder, Repo, checklists};

const ASSESSMENT: &str = "organisation: o\nchecklist: product\nchecklist-version: \"1\"\nassessor: teamleider\ndate: 2026-01-11\nstatus: final\nanswers:\n  A1:\n    score: 4\n";

/// What and with which command, for a role or for all.
fn todo(products: &[&str], files: &[(&str, &str)], role: Option<&str>) -> Vec<(String, String)> {
    each(products, files, |one| role.is_none_or(|role| one.fits(role)).then(|| (one.what.to_owned(), one.command.clone())))
}

/// What is said, and to whom.
fn sentences(products: &[&str], files: &[(&str, &str)]) -> Vec<(String, Option<String>)> {
    each(products, files, |one| Some((one.sentence(Lang::Nl), one.by.clone())))
}

/// A folder with one wish per product, in the order of their rank, and the other files given.
fn each<T>(products: &[&str], files: &[(&str, &str)], make: impl Fn(&Todo<'_>) -> Option<T>) -> Vec<T> {
    let place = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = place.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("kt.yaml", "kt: 1\ntitle: Proef\norganisation: o\n");
    write("organisations/o.yaml", "title: O\ntype: care-provider\nmin-assessors: 1\nroles:\n  - role: liaison-officer\n");
    for (rank, product) in products.iter().enumerate() {
        let rank = rank + 1;
        write(
            &format!("wishes/{product}.yaml"),
            &format!("title: W\norganisation: o\nrank: {rank}\ndate: 2026-01-01\nstatus: open\n"),
        );
        write(&format!("products/{product}.md"), &format!("---\ntitle: {product}\nkind: method\nwishes: [{product}]\n---\n"));
        write(&format!("assessments/{product}/a.yaml"), &format!("subject: product/{product}\n{ASSESSMENT}"));
    }
    files.iter().for_each(|(path, text)| write(path, text));
    let folder = Folder::open(place.path()).unwrap();
    let repo = Repo::load(&folder, &Kind::ALL).unwrap();
    let checklists = checklists(&folder).unwrap();
    let today = Date::parse("2026-06-01").unwrap();
    let trajects = trajects(&repo, &checklists, today);
    let todo = Scene::new(&repo, today).todo(&trajects);
    todo.iter()
        .filter_map(|one| {
            for lang in Lang::ALL {
                let sentence = one.sentence(lang);
                assert!(!sentence.contains("process-") && !sentence.contains("{$"), "{lang}: {sentence}");
            }
            make(one)
        })
        .collect()
}

fn memo(product: &str, more: &str) -> (String, String) {
    let said = "asked: Stem in.\noptions:\n  - title: Niets doen\nconditions:\n  - what: uren\nreview: 2027-01-01\n";
    let head = format!("title: {product}\nproduct: {product}\norganisation: o\ndate: 2026-02-01\nstatus: final\n{said}{more}");
    let text = format!("---\n{head}---\n\n## 7. Geld\n\nHet kost niets.\n");
    (format!("memos/{product}.md"), text)
}

#[test]
fn the_most_urgent_comes_first() {
    let talked = "discussed:\n  - date: 2026-02-02\n    with: bestuur\n";
    let spread = format!("{talked}spread:\n  - date: 2026-02-03\n    to: MT\n");
    let stale = format!(
        "{spread}based-on:\n  - record: product/e\n    digest: \"0000000000000000\"\n  - record: assessment/e/a\n    digest: \"0000000000000000\"\n"
    );
    let memos = [memo("a", ""), memo("b", &spread), memo("c", &spread), memo("d", &spread), memo("e", &stale), memo("f", &spread)];
    let decision =
        |memo: &str, more: &str| format!("memo: {memo}\ndecision: pilot\nby: bestuur\ndate: 2026-03-01\nreason: Leren.\n{more}");
    let decided = decision("b", "review: 2027-01-01\n");
    let late = decision(
        "c",
        "review: 2026-05-01\nconditions:\n  - what: uren\n    by: teammanager\n    due: 2026-04-01\n  - what: geld\n    due: 2026-04-01\n    done: 2026-03-20\n",
    );
    let mut files: Vec<(&str, &str)> = memos.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    files.extend([
        ("decisions/b.yaml", decided.as_str()),
        ("decisions/c.yaml", late.as_str()),
        ("plans/o/c.yaml", "product: c\norganisation: o\naim: Invoeren\n"),
        ("questions/q.yaml", "memo: d\ndate: 2026-02-04\nasker: MT\nquestion: Wie?\n"),
        ("wishes/z.yaml", "title: Z\norganisation: o\nrank: 9\ndate: 2026-01-01\nstatus: open\n"),
    ]);
    let todo = todo(&["a", "b", "c", "d", "e", "f", "g"], &files, None);
    let wanted = [
        ("condition", "kt edit decision/c --set conditions.0.done=2026-06-01"),
        ("review", "kt edit decision/c"),
        ("question", "kt answer question/q"),
        ("plan", "kt plan b"),
        ("discuss", "kt discuss memo/a"),
        ("stale", "kt memo memo/e --update"),
        ("write-memo", "kt memo product/g"),
        ("decide", "kt decide memo/e"),
        ("decide", "kt decide memo/f"),
        ("find-product", "kt new product --set wishes=z"),
    ];
    let wanted: Vec<(String, String)> = wanted.iter().map(|(what, command)| ((*what).to_owned(), (*command).to_owned())).collect();
    assert_eq!(todo, wanted);
}

#[test]
fn a_role_sees_what_it_can_do() {
    let (path, text) = memo("a", "to: directeur zorg, MT\n");
    let spread = memo("b", "discussed:\n  - date: 2026-02-02\n    with: bestuur\nspread:\n  - date: 2026-02-03\n    to: MT\n");
    let draft = ASSESSMENT.replace("final", "draft").replace("teamleider", "hulpverlener");
    let draft = format!("subject: product/c\n{draft}");
    let files = [(path.as_str(), text.as_str()), (&spread.0, &spread.1), ("assessments/c/a.yaml", draft.as_str())];
    let of = |role: &str| todo(&["a", "b", "c"], &files, Some(role)).into_iter().map(|(what, _)| what).collect::<Vec<_>>();
    assert_eq!(of("lid visiegroep"), ["discuss", "decide"]);
    assert_eq!(of("board member"), of("lid visiegroep"));
    assert_eq!(of("visiegroeplid"), of("bestuurder"));
    assert_eq!(of("visiegroeplid"), ["discuss", "decide"]);
    assert_eq!(of("liaison-officer"), ["discuss", "decide"]);
    assert_eq!(of("hulpverlener"), ["go-on"]);
    let all: Vec<_> = todo(&["a", "b", "c"], &files, None).into_iter().map(|(what, _)| what).collect();
    assert_eq!(all, ["discuss", "go-on", "decide"], "what someone began comes before what nobody did");
    assert_eq!(of("coördinator"), [""; 0]);
}

#[test]
fn a_step_of_a_plan_past_its_day_is_named_for_who_takes_it_and_who_coordinates() {
    let (path, text) = memo("a", "");
    let decision = "memo: a\ndecision: pilot\nby: bestuur\ndate: 2026-03-01\nreason: Leren.\nreview: 2027-01-01\n";
    let step = |what: &str, more: &str| format!("  - what: {what}\n{more}");
    let steps = [
        step("Werkbegeleiders uitnodigen", "    by: teamleider\n    due: 2026-05-01\n"),
        step("Gedaan", "    due: 2026-05-01\n    done: 2026-04-30\n"),
        step("Vandaag", "    due: 2026-06-01\n"),
        step("Zonder dag", ""),
        step("Zonder functie", "    due: 2026-04-01\n"),
    ];
    let plan = format!("product: a\norganisation: o\naim: Invoeren\ncoordinator: kwaliteitsmedewerker\nsteps:\n{}", steps.concat());
    let files = [(path.as_str(), text.as_str()), ("decisions/a.yaml", decision), ("plans/o/plan-a.yaml", plan.as_str())];
    let of = |role: Option<&str>| todo(&["a"], &files, role).into_iter().map(|(_, command)| command).collect::<Vec<_>>();
    let (without, with) = ["4", "0"].map(|at| format!("kt edit plan/o/plan-a --set steps.{at}.done=2026-06-01")).into();
    assert_eq!(of(None), [without.clone(), with.clone()], "the longest overdue first");
    assert_eq!(of(Some("verbindingsfunctionaris")), of(None));
    assert_eq!(of(Some("teamleider")), [with]);
    assert_eq!(of(Some("kwaliteitsmedewerker")), [without]);
    assert_eq!(of(Some("bestuurder")), [""; 0]);
}

#[test]
fn what_a_plan_asks_for_is_off_once_the_decision_says_no() {
    let (path, text) = memo("a", "");
    let plan =
        "product: a\norganisation: o\naim: Invoeren\nreview: 2026-05-01\nsteps:\n  - what: Uitnodigen\n    due: 2026-05-01\n";
    let decision =
        |what: &str| format!("memo: a\ndecision: {what}\nby: bestuur\ndate: 2026-03-01\nreason: Leren.\nreview: 2027-01-01\n");
    let of = |decision: &str| {
        let files = [(path.as_str(), text.as_str()), ("decisions/a.yaml", decision), ("plans/o/a.yaml", plan)];
        todo(&["a"], &files, None).into_iter().map(|(what, _)| what).collect::<Vec<_>>()
    };
    assert_eq!(of(&decision("pilot")), ["plan-step", "plan-review"]);
    assert_eq!(of(&decision("reject")), [""; 0]);
    let undecided = [(path.as_str(), text.as_str()), ("plans/o/a.yaml", plan)];
    assert_eq!(todo(&["a"], &undecided, None)[0].0, "plan-step", "without a decision it is still wanted");
}

#[test]
fn a_plan_with_a_mistake_in_it_is_there_and_none_is_asked_for() {
    let (path, text) = memo("a", "");
    let decision = "memo: a\ndecision: pilot\nby: bestuur\ndate: 2026-03-01\nreason: Leren.\nreview: 2027-01-01\n";
    let plan = "product: a\norganisation: o\naim: Invoeren\nreview: 2026-13-45\n";
    let files = [(path.as_str(), text.as_str()), ("decisions/a.yaml", decision), ("plans/o/a.yaml", plan)];
    assert_eq!(todo(&["a"], &files[..2], None), [("plan".to_owned(), "kt plan a".to_owned())]);
    assert_eq!(todo(&["a"], &files, None), []);
}

#[test]
fn what_is_overdue_is_told_in_sentences_that_end_once() {
    let (path, text) = memo("a", "");
    let conditions = "conditions:\n  - what: uren vrij.\n    by: \"\"\n    due: 2026-05-01\n";
    let decision =
        format!("memo: a\ndecision: pilot\nby: bestuur\ndate: 2026-03-01\nreason: Leren.\nreview: 2027-01-01\n{conditions}");
    let steps = "steps:\n  - what: Is iedereen klaar?\n    by: \"\"\n    due: 2026-05-01\n  - what: |\n      Uitnodigen\n      en bellen\n    by: teamleider\n    due: 2026-05-02\n";
    let plan = format!("product: a\norganisation: o\naim: Invoeren\ncoordinator: kwaliteitsmedewerker\n{steps}");
    let files = [(path.as_str(), text.as_str()), ("decisions/a.yaml", &decision), ("plans/o/a.yaml", &plan)];
    let told = sentences(&["a"], &files);
    assert_eq!(
        told,
        [
            ("Een voorwaarde bij “a” is over tijd (1 mei 2026): uren vrij. Is eraan voldaan? Leg dat dan vast.", None),
            (
                "Een stap uit het plan voor “a” is over tijd (1 mei 2026): Is iedereen klaar? Is die gezet? Leg dat dan vast; zo niet, spreek een nieuwe datum af.",
                Some("kwaliteitsmedewerker")
            ),
            (
                "Een stap uit het plan voor “a” is over tijd (2 mei 2026, teamleider): Uitnodigen en bellen. Is die gezet? Leg dat dan vast; zo niet, spreek een nieuwe datum af.",
                Some("teamleider")
            ),
        ]
        .map(|(sentence, by)| (sentence.to_owned(), by.map(str::to_owned)))
    );
}

#[test]
fn a_step_that_was_given_to_a_role_is_for_that_role() {
    let (path, text) = memo("a", "");
    let given = ("transfers/o/a.yaml", "organisation: o\nproduct: a\nby:\n  discussion: teammanager\n  decision: directeur zorg\n");
    let files = [(path.as_str(), text.as_str()), given];
    let of = |role: &str| todo(&["a"], &files, Some(role)).into_iter().map(|(what, _)| what).collect::<Vec<_>>();
    assert_eq!(of("teammanager"), ["discuss"]);
    assert_eq!(of("verbindingsfunctionaris"), [""; 0]);
    assert_eq!(of("bestuurder"), [""; 0]);
}

#[test]
fn a_memo_that_was_called_final_too_early_is_completed_first() {
    let (path, text) = memo("a", "");
    let said = |text: &str| todo(&["a"], &[(path.as_str(), text)], None);
    let one = |what: &str, command: &str| vec![(what.to_owned(), command.to_owned())];
    assert_eq!(said(&text), one("discuss", "kt discuss memo/a"));
    assert_eq!(said(&text.replace("review: 2027-01-01\n", "")), one("complete-memo", "kt edit memo/a"));
    assert_eq!(said(&text.replace("Het kost niets.", "")), one("complete-memo", "kt finance product/a"));
    assert_eq!(said(&text.replace("final", "draft")), one("finish-memo", "kt edit memo/a --set status=final"));
}

#[test]
fn an_empty_folder_is_led_step_by_step() {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("kt.yaml"), "kt: 1\ntitle: Proef\n").unwrap();
    let folder = Folder::open(place.path()).unwrap();
    let repo = Repo::load(&folder, &Kind::ALL).unwrap();
    let steps = beginning(&repo, &[]).unwrap();
    let names: Vec<&str> = steps.iter().map(|step| step.what).collect();
    assert_eq!(names, ["organisation", "roles", "wish", "product", "assessment", "memo"]);
    assert!(steps.iter().all(|step| step.done.is_none()));
    for step in steps {
        for lang in Lang::ALL {
            assert!(lang.find(&format!("process-begin-{}-why", step.why), &[]).is_some(), "{}", step.what);
        }
    }
}
