//! Words that follow the number before them: no message says `1 dagen`.

use std::collections::BTreeSet;

use super::{Lang, SOURCES};

/// What is counted, as it is called when there are more.
const MORE: [[&str; 20]; 2] = [
    [
        "antwoorden",
        "assessments",
        "beoordelaars",
        "bestanden",
        "bijeenkomsten",
        "dagen",
        "deelnemers",
        "denkers",
        "doeners",
        "fouten",
        "kernelementen",
        "lijsten",
        "maanden",
        "mensen",
        "producten",
        "punten",
        "records",
        "regels",
        "rijen",
        "vragen",
    ],
    [
        "answers",
        "assessments",
        "assessors",
        "core",
        "days",
        "doers",
        "files",
        "hours",
        "lines",
        "meetings",
        "months",
        "participants",
        "people",
        "points",
        "products",
        "questions",
        "records",
        "rows",
        "sessions",
        "weeks",
    ],
];

/// Messages in which that number is never one where people come, or counts out of all that there are.
const NEVER_ONE: [&str; 42] = [
    "assess-opening-resumed",
    "check-goal-and-form-incomplete",
    "check-goal-and-form-incomplete-none",
    "check-low-response",
    "check-question-open-too-long",
    "check-sessions-too-far-apart",
    "check-sessions-too-far-apart-small",
    "check-task-without-hours-hint",
    "check-too-few-facilitators-none",
    "check-too-little-mandate-few",
    "check-too-many-participants",
    "check-too-many-participants-table",
    "check-unusual-table-duration-hint",
    "error-import-rows",
    "error-not-enough",
    "error-sheet-rows",
    "error-stopped-several",
    "error-survey-core",
    "find-more",
    "form-js-restored",
    "form-js-resumed",
    "graph-alternative",
    "graph-circle-more",
    "network-recruit-hours-between",
    "network-recruit-network",
    "new-init-done",
    "plan-ask-measured",
    "plan-basis-measured",
    "plan-use-some",
    "process-assessors",
    "process-board-legend-still",
    "process-pace",
    "process-todo-go-on",
    "report-landed-few",
    "report-landed-seen",
    "report-policy-lead-stuck",
    "report-wishes-lead-old",
    "show-demo-intro",
    "show-reading",
    "site-assessment-waits",
    "survey-import-read-files",
    "survey-show-response",
];

/// Whether a text says `1 dagen`.
fn is_wrong(text: &str, more: &[&str]) -> bool {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.windows(2).any(|pair| pair[0] == "1" && more.contains(&pair[1]))
}

#[test]
fn what_is_counted_is_one_thing_when_there_is_one() {
    let mut wrong = BTreeSet::new();
    for (lang, more) in Lang::ALL.into_iter().zip(MORE) {
        for (area, sources) in SOURCES.iter().enumerate() {
            let names = sources[lang as usize].split('$').skip(1).filter_map(|rest| rest.split([' ', ')', ',']).next());
            let args: Vec<_> = names.map(|name| (name, 1.into())).collect();
            let said = lang.ids(area).into_iter().map(|id| (lang.find(&id, &args).unwrap_or_default(), id));
            wrong.extend(said.filter(|(text, _)| is_wrong(text, &more)).map(|(_, id)| id));
        }
    }
    let left: Vec<String> = wrong.into_iter().collect();
    assert_eq!(left, NEVER_ONE);
}
