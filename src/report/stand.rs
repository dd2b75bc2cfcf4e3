//! Where a product stands, as cells that several reports share.

use serde_json::json;

use super::memo::Stage;
use super::rows::Cell;
use super::scope::Scope;
use crate::method::judgement::Judgement;
use crate::method::step::{State, Step};
use crate::method::traject::Traject;
use crate::model::{DecisionKind, Product, Status};

/// The wishes that a product names: those of one organisation, or of all.
pub(super) fn wish_titles(scope: &Scope<'_>, product: &Product, organisation: Option<&str>) -> Cell {
    let wishes = product.wishes.iter().filter_map(|id| scope.repo.wish(id));
    let ours = wishes.filter(|wish| organisation.is_none_or(|ours| wish.organisation == ours));
    Cell::list(ours.map(|wish| (json!(wish.title), wish.title.clone())))
}

/// The outcome of the rule, marked when it is provisional.
pub(super) fn outcome(scope: &Scope<'_>, judged: Option<&Judgement<'_>>) -> Cell {
    let Some(judged) = judged else { return Cell::none() };
    let name = judged.score.outcome.name();
    let mark = if judged.score.provisional { format!(" ({})", scope.lang.say("report-provisional")) } else { String::new() };
    Cell::told(name, scope.word(name) + &mark)
}

/// The stage of the memo that counts now.
pub(super) fn memo_stage(scope: &Scope<'_>, traject: Option<&Traject<'_>>) -> Cell {
    let Some((traject, (_, memo))) = traject.and_then(|traject| Some((traject, traject.memo?))) else { return Cell::none() };
    let stage = if traject.decision.is_some() {
        Stage::Decided
    } else if !memo.spread.is_empty() {
        Stage::Spread
    } else if !memo.discussed.is_empty() {
        Stage::Discussed
    } else if memo.status == Status::Final {
        Stage::Final
    } else {
        Stage::Draft
    };
    Cell::told(stage.name(), scope.word(stage.name()))
}

/// The step that can be done now; the one that is waited for when none can.
pub(super) fn step(scope: &Scope<'_>, traject: Option<&Traject<'_>>) -> Cell {
    let Some(traject) = traject.filter(|traject| traject.decision.is_none()) else { return Cell::none() };
    let waiting = || traject.stages.iter().find(|stage| stage.state.name() == "waiting");
    let stage = traject.current().or_else(waiting);
    stage.map_or_else(Cell::none, |stage| {
        Cell::told(stage.step.name(), scope.lang.say(&format!("report-step-{}", stage.step.name())))
    })
}

/// What a decision chose.
pub(super) fn choice(scope: &Scope<'_>, kind: Option<DecisionKind>) -> Cell {
    kind.map_or_else(Cell::none, |kind| Cell::told(kind.name(), scope.word(kind.name())))
}

/// Where a product stands in a few words: what was decided and when, else its step.
pub(super) fn stand(scope: &Scope<'_>, traject: &Traject<'_>) -> String {
    if let Some((_, decision)) = traject.decision {
        let date = scope.lang.date(decision.date.0);
        return scope
            .lang
            .say_with("report-decided", &[("decision", scope.word(decision.decision.name()).into()), ("date", date.into())]);
    }
    if !is_begun(traject) {
        return scope.lang.say("report-not-begun");
    }
    let step = traject.current().map_or("other", |stage| stage.step.name());
    scope.lang.say_with("report-at-step", &[("step", step.into())])
}

/// Whether it is on its way to a decision: begun, and not decided.
pub(super) fn is_under_way(traject: &Traject<'_>) -> bool {
    traject.decision.is_none() && is_begun(traject)
}

/// Whether more was done for a product than to link it to a wish.
pub(super) fn is_begun(traject: &Traject<'_>) -> bool {
    traject.stages.iter().any(|stage| stage.step != Step::Wishes && (stage.state == State::Done || stage.date.is_some()))
}
