//! The plan as a document, its actions as a list or calendar, and what is said after a change.

use serde_json::{Value, json};

use super::Arguments;
use super::keep::PlanFile;
use crate::check::shown_path;
use crate::commands::paper::{Format, Paper};
use crate::commands::session::Session;
use crate::method::plan::{application, totals, transfer};
use crate::model::Kind;
use crate::repo::Folder;
use crate::report::plan::{Scene, action_sheet, calendar, document, plan_json, team};

/// Prints what was asked for, or writes it to a file.
pub(super) fn tell(args: &Arguments, scene: &Scene<'_>, folder: &Folder, session: &mut Session<'_>) -> anyhow::Result<()> {
    let paper = Paper::new(args.format, &args.output)?.for_excel(args.excel)?;
    match paper.format() {
        Format::Json => {
            let path = crate::model::RecordId::new(Kind::Plan, scene.id).path();
            let value = json!({"kind": Kind::Plan, "id": scene.id, "path": path, "result": shown(plan_json(scene))});
            paper.json(&value, &[folder], session)
        }
        Format::Csv => {
            let sheet = action_sheet(scene, args.excel);
            paper.sheet(&sheet, args.excel, &[folder], session)
        }
        Format::Ics => paper.calendar(calendar(scene, args.team), &[folder], session),
        _ => paper.give(&if args.team { team(scene) } else { document(scene) }, &[folder], session),
    }
}

/// The plan for machines, in which the code of an action is made of what it says, so that personal data can stand in it too.
fn shown(mut plan: Value) -> Value {
    let ids = plan["actions"].as_array_mut().into_iter().flatten().filter_map(|action| action.get_mut("id"));
    ids.for_each(|id| *id = id.as_str().map(shown_path).into());
    plan
}

/// After a change: where the plan stands, what it takes, what is still open in it, and how to see it.
pub(super) fn told(scene: &Scene<'_>, file: &PlanFile<'_>, session: &mut Session<'_>) -> anyhow::Result<()> {
    let lang = session.lang;
    let id = if file.is_changed() { "plan-kept" } else { "plan-unchanged" };
    session.screen.line(&lang.say_with(id, &[("path", file.path().into())]))?;
    let plan = scene.plan;
    let totals = totals(plan);
    let args = [
        ("barriers", plan.hindering().len().into()),
        ("strategies", plan.strategies.len().into()),
        ("hours", lang.counted(totals.hours)),
        ("cost", lang.money(totals.cost).into()),
    ];
    session.screen.line(&lang.say_with("plan-counts", &args))?;
    let open = |list: Vec<crate::method::plan::Listed<'_>>| list.iter().filter(|point| point.said.is_none()).count();
    let names = plan.undecided().into_iter().map(|key| scene.shelf().determinant_name(key).to_owned()).collect::<Vec<_>>();
    let lines = [
        plan.decision.is_none().then(|| lang.say("plan-still-decision")),
        (!names.is_empty()).then(|| lang.say_with("plan-still-barriers", &[("names", lang.and(&names).into())])),
        Some(open(transfer(plan))).filter(|n| *n > 0).map(|n| lang.say_with("plan-still-transfer", &[("count", n.into())])),
        Some(open(application(plan))).filter(|n| *n > 0).map(|n| lang.say_with("plan-still-application", &[("count", n.into())])),
        plan.review.is_none().then(|| lang.say("plan-still-review")),
    ];
    for line in lines.into_iter().flatten() {
        session.screen.line(&format!("- {line}"))?;
    }
    let command = format!("kt plan {}", scene.plan.product);
    session.screen.line(&lang.say_with("plan-then", &[("command", command.into())]))?;
    Ok(())
}
