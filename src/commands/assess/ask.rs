//! `kt assess` on a terminal: shows each question, saves each answer at once, and closes with the result.

use super::result::{self, Telling};
use super::setup::Target;
use super::show;
use super::{Format, Given, Work, stands, work};
use crate::assess::{Asking, Interview, Purpose, Then};
use crate::commands::Exit;
use crate::commands::prompt::Prompter;
use crate::commands::quoted::quoted;
use crate::commands::session::Session;
use crate::lang::Lang;
use crate::model::{Answer, Answers, Set};
use crate::render::plain::{Page, blocks};
use crate::render::wrap::wrapped;
use crate::repo::{Checklists, Repo};
use crate::report::loose_ends::loose_ends;

pub(super) fn run(
    given: &Given,
    repo: &Repo<'_>,
    checklists: &Checklists,
    target: &Target<'_>,
    session: &mut Session<'_>,
) -> anyhow::Result<Exit> {
    let lang = session.lang;
    let mut prompter = session.prompter();
    let Some(given) = begin(given, target, repo, prompter.as_mut(), lang)? else { return Ok(Exit::Done) };
    let standing = stands(&given, target, repo);
    let mut work = work(&given, &standing, target, repo, session)?;
    let answers = work.draft.map(|draft| draft.answers.clone()).unwrap_or_default();
    let mut interview = Interview::new(target.checklist, target.rule(work.set).questions(), answers, Purpose::Assess);
    prompter.show(&opening(&work, interview.answered(), lang))?;
    let Some(closed) = to_the_end(&mut interview, &mut work, prompter.as_mut(), lang)? else {
        prompter.show(&kept(&work, &given, lang))?;
        return Ok(Exit::Done);
    };
    if closed == Close::Final {
        work.sheet.finish()?;
    }
    let telling = Telling { format: Format::Text, of_other: false, ended: closed == Close::Final };
    result::tell(&work.sheet, target, checklists, telling, session)
}

/// Asks, and goes back as often as the person wants; nothing when they stop on the way.
fn to_the_end(
    interview: &mut Interview<'_>,
    work: &mut Work<'_>,
    prompter: &mut dyn Prompter,
    lang: Lang,
) -> anyhow::Result<Option<Close>> {
    loop {
        if !talk(interview, work, prompter, lang)? {
            return Ok(None);
        }
        match close(interview, work, prompter, lang)? {
            Close::Back => {
                prompter.show(&format!("\n{}", lang.say("assess-back")))?;
                interview.reopen();
            }
            closed => return Ok(Some(closed)),
        }
    }
}

/// What a role does that finished this round already: a new round, or a second person in the role; else nothing.
fn begin(
    given: &Given,
    target: &Target<'_>,
    repo: &Repo<'_>,
    prompter: &mut dyn Prompter,
    lang: Lang,
) -> anyhow::Result<Option<Given>> {
    let standing = stands(given, target, repo);
    let Some((_, done)) = standing.done.first().filter(|_| standing.drafts.is_empty() && !given.another) else {
        return Ok(Some(given.clone()));
    };
    let args = [("role", given.role.as_str().into()), ("date", lang.date(done.date.0).into()), ("round", done.round.into())];
    prompter.show(&wrapped(&lang.say_with("assess-done", &args), show::width(), 0))?;
    let next = [("round", (standing.round + 1).into())];
    let choices = [lang.say("assess-done-nothing"), lang.say_with("assess-done-new-round", &next), lang.say("assess-done-another")];
    Ok(match prompter.choice(&lang.say("assess-ask-what"), &choices, Some(0))? {
        1 => Some(Given { round: Some(standing.round + 1), ..given.clone() }),
        2 => Some(Given { another: true, round: Some(standing.round), ..given.clone() }),
        _ => None,
    })
}

/// What is assessed, for which wish, by whom, and how to stop.
fn opening(work: &Work<'_>, answered: usize, lang: Lang) -> String {
    let header = &work.sheet.header;
    let wish = header.wish.as_deref().and_then(|id| work.repo.wish(id)).map(|wish| wish.title.as_str());
    let set = if work.set == Set::Quick { "assess-set-quick" } else { "assess-set-full" };
    let count = work.target.rule(work.set).questions().count();
    let about = lang.say_with(
        "assess-opening-about",
        &[
            ("role", header.assessor.clone().unwrap_or_default().into()),
            ("round", header.round.into()),
            ("set", lang.say(set).into()),
            ("questions", count.into()),
        ],
    );
    let wish = wish.map(|wish| lang.say_with("assess-opening-wish", &[("wish", wish.into())]));
    let resumed = work.draft.map(|draft| {
        let args = [("date", lang.date(draft.date.0).into()), ("answers", answered.into()), ("questions", count.into())];
        lang.say_with("assess-opening-resumed", &args)
    });
    let title = format!("{}: {}", work.target.checklist.title.text(lang), work.target.subject.record.title());
    let how = Some(lang.say("assess-opening-how"));
    let paragraphs = [Some(title), wish, Some(about), Some(String::new()), resumed, how];
    let text: Vec<String> = paragraphs.into_iter().flatten().map(|text| wrapped(&text, show::width(), 0)).collect();
    format!("\n{}", text.join("\n"))
}

/// Asks until the last question (true) or until the person stops (false).
fn talk(interview: &mut Interview<'_>, work: &mut Work<'_>, prompter: &mut dyn Prompter, lang: Lang) -> anyhow::Result<bool> {
    if interview.question().is_none() {
        return Ok(true);
    }
    show(interview, work, prompter, lang)?;
    loop {
        let Some(question) = interview.question() else { return Ok(true) };
        let typed = prompter.line(&show::prompt(interview, lang), None)?;
        let event = interview.hear(&typed);
        let saved = event.save.is_some();
        if let Some((id, answer)) = event.save {
            work.sheet.save(&Answers::from_iter([(id, answer)]))?;
            work.sheet.private(lang)?.within(lang).iter().try_for_each(|line| prompter.show(line))?;
        }
        match event.then {
            Then::Question => show(interview, work, prompter, lang)?,
            Then::Ask(Asking::Answer) if saved => prompter.show(&format!("     {}", lang.say("assess-noted-step")))?,
            Then::Ask(asking) => show::before(asking, Purpose::Assess, prompter, lang)?,
            Then::Noted(what) => prompter.show(&noted(what, interview.answer(), lang))?,
            Then::Help => prompter.show(&format!("\n{}", show::help(question, lang)))?,
            Then::Refused(refusal) => prompter.show(&show::refusal(&refusal, Purpose::Assess, lang))?,
            Then::Finished => return Ok(true),
            Then::Stopped => return Ok(false),
        }
    }
}

fn show(interview: &Interview<'_>, work: &Work<'_>, prompter: &mut dyn Prompter, lang: Lang) -> std::io::Result<()> {
    let Some(question) = interview.question() else { return Ok(()) };
    let earlier = show::earlier(work, interview, lang);
    let text = format!("\n{}\n{}", show::question(interview, lang), earlier.map_or_else(String::new, |text| text + "\n"));
    prompter.show(&format!("{text}{}", show::keys(question, false, lang)))
}

/// That a remark was kept, and whether the answer itself is still wanted.
fn noted(what: Asking, answer: Option<&Answer>, lang: Lang) -> String {
    let id = match (answer, what) {
        (Some(answer), _) if answer.steps.is_some() => "assess-noted-step",
        (Some(answer), _) if answer.parts() > 0 => "assess-noted",
        (_, Asking::Source) => "assess-noted-source",
        (_, Asking::Certainty) => "assess-noted-certainty",
        _ => "assess-noted-note",
    };
    format!("     {}", lang.say(id))
}

/// Where the answers are, and how to go on.
fn kept(work: &Work<'_>, given: &Given, lang: Lang) -> String {
    let Some(path) = &work.sheet.path else { return format!("\n{}", lang.say("assess-nothing-kept")) };
    let round = given.round.map_or_else(String::new, |round| format!(" --round {round}"));
    let command = result::command(work.target, given.set);
    let command = format!("{command} --as {}{round}", quoted(&given.role));
    let args = [("path", path.as_str().into()), ("command", command.into())];
    format!("\n{}", lang.say_with("assess-kept", &args))
}

#[derive(Clone, Copy, PartialEq)]
enum Close {
    Final,
    Keep,
    Back,
}

/// The closing screen: what is still loose, then what to do with it. While a question is open, a bare Enter keeps a draft.
fn close(interview: &Interview<'_>, work: &Work<'_>, prompter: &mut dyn Prompter, lang: Lang) -> anyhow::Result<Close> {
    let ends = loose_ends(&work.target.rule(work.set), interview.answers(), lang);
    let heading = lang.say("assess-closing");
    prompter.show(&format!("\n── {heading} {}\n", "─".repeat(show::width().saturating_sub(heading.chars().count() + 4))))?;
    prompter.show(&blocks(&ends, Page { width: show::width(), color: false }))?;
    let choices = ["assess-close-final", "assess-close-keep", "assess-close-back"].map(|id| lang.say(id));
    let proposed = usize::from(interview.has_open());
    Ok(match prompter.choice(&lang.say("assess-ask-what"), &choices, Some(proposed))? {
        0 => Close::Final,
        1 => Close::Keep,
        _ => Close::Back,
    })
}
