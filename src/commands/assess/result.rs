//! The end of an assessment: the result, and the next command to give.

use serde_json::{Value, json};

use super::Format;
use super::setup::Target;
use super::sheet::Sheet;
use super::show;
use crate::commands::Exit;
use crate::commands::quoted::quoted;
use crate::commands::screen::masked;
use crate::commands::session::Session;
use crate::document::{Block, Document, Inline};
use crate::lang::Lang;
use crate::method::judgement::judge;
use crate::method::score::{Counted, Outcome, score};
use crate::model::{Assessment, Kind, Scoring, Set, Status};
use crate::render::plain::{self, Page};
use crate::repo::{Checklists, Repo};
use crate::report::assessment::{assessment_json, result};
use crate::report::practice::{self, Known, TRANSLATION};

/// How an assessment is told of.
#[derive(Clone, Copy)]
pub(super) struct Telling {
    pub(super) format: Format,
    /// Whether somebody else filled it in.
    pub(super) of_other: bool,
    /// Whether all that was done is making it final, so that `kt undo` makes it a draft again.
    pub(super) ended: bool,
}

/// Shows what an assessment on disk comes to. Of one that somebody else filled in nothing is shown as long as more assessors are
/// needed: who reads it in may be one of them.
pub(super) fn tell(
    sheet: &Sheet<'_>,
    target: &Target<'_>,
    checklists: &Checklists,
    telling: Telling,
    session: &mut Session<'_>,
) -> anyhow::Result<Exit> {
    let Some(assessment) = sheet.read()? else {
        session.screen.line(&session.lang.say("assess-nothing-kept"))?;
        return Ok(Exit::Done);
    };
    if telling.format == Format::Json {
        session.screen.json(&for_machines(&assessment, sheet, target))?;
        return Ok(Exit::Done);
    }
    let lang = session.lang;
    let mut blocks = vec![Block::paragraph(about(&assessment, target, lang))];
    let step = step(&assessment, target, checklists, sheet)?;
    if telling.of_other && step.as_ref().is_some_and(|(id, ..)| matches!(*id, "assess-next-wait" | "assess-next-draft")) {
        blocks.push(Block::paragraph(lang.say("assess-result-closed")));
    } else {
        blocks.extend(came_to(&assessment, target, lang));
    }
    blocks.push(Block::Paragraph(next(sheet, telling, step, lang)));
    let document = Document { lang, title: target.subject.record.title().to_owned(), blocks };
    let text = plain::document(&document, Page { width: show::width(), color: session.color() });
    session.screen.ready(&format!("\n{}", masked(&text)))?;
    Ok(Exit::Done)
}

fn for_machines(assessment: &Assessment, sheet: &Sheet<'_>, target: &Target<'_>) -> Value {
    let result = assessment_json(&target.rule(assessment.set), &assessment.answers);
    json!({
        "kind": Kind::Assessment, "id": sheet.id(), "path": sheet.path, "status": assessment.status, "result": result,
    })
}

/// The result: of a good practice its score card, of anything else what its checklist counts.
fn came_to(assessment: &Assessment, target: &Target<'_>, lang: Lang) -> Vec<Block> {
    let rule = target.rule(assessment.set);
    let known = Known::alone(target.subject).filter(|_| target.checklist_id == practice::CHECKLIST);
    known.map_or_else(
        || result(&rule, &assessment.answers, lang),
        |known| practice::card(&known, &[&assessment.answers], rule.checklist, lang),
    )
}

/// Who, which round, when, and whether it is final; which set of questions, where there is more than one.
fn about(assessment: &Assessment, target: &Target<'_>, lang: Lang) -> String {
    let status = if assessment.status == Some(Status::Final) { "assess-status-final" } else { "assess-status-draft" };
    let set = if assessment.set == Set::Quick { "assess-set-quick" } else { "assess-set-full" };
    let args = [
        ("role", assessment.assessor.clone().unwrap_or_default().into()),
        ("round", assessment.round.into()),
        ("set", lang.say(set).into()),
        ("date", lang.date(assessment.date.0).into()),
        ("status", lang.say(status).into()),
    ];
    let short = target.checklist.questions.iter().any(|question| question.quick);
    lang.say_with(if short { "assess-result-about" } else { "assess-result-about-whole" }, &args)
}

/// Where it is kept, and the command to give now.
fn next(sheet: &Sheet<'_>, telling: Telling, step: Option<Step>, lang: Lang) -> Vec<Inline> {
    let kept = lang.say_with("assess-result-kept", &[("path", sheet.path.clone().unwrap_or_default().into())]);
    let mut lines = Inline::text(kept);
    if telling.ended {
        lines.extend([Inline::Break, Inline::Text(lang.say("assess-result-undo"))]);
    }
    if let Some((id, missing, command)) = step {
        let next = lang.say_with(id, &[("missing", missing.into()), ("command", command.into())]);
        lines.extend([Inline::Break, Inline::Text(next)]);
    }
    lines
}

/// What comes next: the sentence, how many assessors are missing, and the command.
type Step = (&'static str, usize, String);

fn step(assessment: &Assessment, target: &Target<'_>, checklists: &Checklists, sheet: &Sheet<'_>) -> anyhow::Result<Option<Step>> {
    let again = command(target, assessment.set);
    if assessment.status != Some(Status::Final) {
        let role = quoted(assessment.assessor.as_deref().unwrap_or_default());
        return Ok(Some(("assess-next-draft", 0, format!("{again} --as {role}"))));
    }
    let repo = Repo::load(sheet.folder(), &[Kind::Product, Kind::Organisation, Kind::Assessment])?;
    if repo.is_judged_in_doubt(&target.subject.id, target.organisation.as_deref()) {
        return Ok(None);
    }
    let judged = judge(&repo, checklists, target.checklist_id, &target.subject.id, target.organisation.as_deref());
    let (used, open) = judged.map_or((0, 0), |judged| (judged.selection.used.len(), judged.to_discuss().count()));
    if used < target.min_assessors {
        return Ok(Some(("assess-next-wait", target.min_assessors - used, again)));
    }
    let compare = format!("kt compare {}", target.typed());
    if open > 0 {
        return Ok(Some(("assess-next-compare", open, compare)));
    }
    let side_by_side = || (used > 1).then_some(("assess-next-compare-only", 0, compare));
    Ok(when_agreed(assessment, target).or_else(side_by_side))
}

/// What comes next when there are voices enough and they agree, by what was assessed.
fn when_agreed(assessment: &Assessment, target: &Target<'_>) -> Option<Step> {
    if is_worth_all_questions(assessment, target) {
        return Some(("assess-next-full", 0, format!("kt assess {}", target.typed())));
    }
    if target.subject.id.kind == Kind::Product && target.checklist_id == "product" {
        return Some(("assess-next-memo", 0, format!("kt memo {}", target.for_organisation())));
    }
    if let Some(known) = Known::alone(target.subject).filter(|_| target.checklist_id == practice::CHECKLIST) {
        return Some(after_practice(&known, assessment, target));
    }
    if target.checklist_id == TRANSLATION {
        return Some(after_translation(target));
    }
    (target.subject.id.kind == Kind::Network)
        .then(|| ("assess-next-network", 0, format!("kt report network {}", target.subject.id.id)))
}

/// Whether the quick questions give reason to ask the others.
fn is_worth_all_questions(assessment: &Assessment, target: &Target<'_>) -> bool {
    let rule = target.rule(assessment.set);
    let goes_on = || score(&rule, |id| Counted::from_answer(assessment.answers.get(id))).outcome == Outcome::GoOn;
    assessment.set == Set::Quick && target.checklist.scoring == Scoring::Weighted && goes_on()
}

/// What may follow the description of a good practice: presenting it, or writing what its text lacks.
fn after_practice(known: &Known<'_>, assessment: &Assessment, target: &Target<'_>) -> Step {
    if known.card(&[&assessment.answers]).lacks().is_empty() {
        return ("assess-next-present", 0, format!("kt practice present {}", target.name()));
    }
    ("assess-next-describe", 0, target.subject.path.clone())
}

/// What may follow a translation: the trajectory of a product, or a product made of the practice, to decide on.
fn after_translation(target: &Target<'_>) -> Step {
    let name = target.name();
    if target.subject.id.kind == Kind::Product {
        return ("assess-next-product", 0, format!("kt next {name}"));
    }
    ("assess-next-practice", 0, format!("kt new product --set origin={name}"))
}

/// The command that goes on with, or repeats, an assessment of this subject.
pub(super) fn command(target: &Target<'_>, set: Set) -> String {
    let quick = if set == Set::Quick { " --quick" } else { "" };
    match target.checklist_id {
        TRANSLATION => format!("kt practice translate {}", target.for_organisation()),
        _ => format!("kt assess {}{quick}", target.typed()),
    }
}
