//! `kt assess --consensus`: the assessors settle, together, only what they must talk about.

use super::Arguments;
use super::answers::{refused, show_diff};
use super::setup::Target;
use super::sheet::Sheet;
use super::show;
use crate::assess::{Header, Interview, Purpose, Then, given};
use crate::commands::Exit;
use crate::commands::compare::{enough, names, roles};
use crate::commands::private;
use crate::commands::prompt::Prompter;
use crate::commands::session::Session;
use crate::error::Error;
use crate::lang::Lang;
use crate::method::judgement::{Judgement, judge};
use crate::model::{Answer, Answers, ChecklistQuestion, Kind};
use crate::render::wrap::wrapped;
use crate::repo::{self, Checklists, Repo};

pub(super) fn run(
    args: &Arguments,
    repo: &Repo<'_>,
    checklists: &Checklists,
    target: &Target<'_>,
    session: &mut Session<'_>,
) -> anyhow::Result<Exit> {
    repo.sound_about(&target.subject.id)?;
    let judged = judge(repo, checklists, target.checklist_id, &target.subject.id, target.organisation.as_deref())
        .ok_or_else(|| Error::new("error-no-checklist").with("checklist", target.checklist_id))?;
    enough(&judged, target)?;
    let mut sheet = sheet(&judged, target, repo, session);
    if let Some(path) = &args.answers {
        return without_terminal(args, path, &judged, &mut sheet, target, session);
    }
    let open = judged.rule().questions().filter(|q| judged.combined[&*q.id].open()).count();
    if to_discuss(&judged).is_empty() || (open == 0 && !session.may_ask()) {
        session.screen.line(&session.lang.say("assess-consensus-nothing"))?;
        return Ok(Exit::Done);
    }
    if !session.may_ask() {
        return Err(Error::new("error-no-terminal").hint("error-no-terminal-hint").into());
    }
    let Some(left) = together(&judged, open, &mut sheet, target, session)? else { return Ok(Exit::Done) };
    if left { later(&sheet, target, session) } else { told(&sheet, target, session) }
}

/// The questions that the assessors must talk about, also when they have settled them.
fn to_discuss<'q>(judged: &Judgement<'q>) -> Vec<&'q ChecklistQuestion> {
    judged.rule().questions().filter(|q| judged.combined[&*q.id].discuss).collect()
}

/// Talks about what is open, or about the one settled value that is to be corrected. Gives whether questions are left; nothing
/// when all may stay.
fn together(
    judged: &Judgement<'_>,
    open: usize,
    sheet: &mut Sheet<'_>,
    target: &Target<'_>,
    session: &Session<'_>,
) -> anyhow::Result<Option<bool>> {
    let lang = session.lang;
    let mut questions = to_discuss(judged);
    let mut settled = judged.selection.consensus.map(|(_, consensus)| consensus.answers.clone()).unwrap_or_default();
    let mut prompter = session.prompter();
    if open == 0 {
        let Some(one) = to_correct(&questions, &settled, prompter.as_mut(), lang)? else { return Ok(None) };
        questions = vec![one];
        settled.clear();
    }
    let title = lang.say_with("assess-consensus-opening", &[("questions", open.max(1).into())]);
    prompter.show(&format!("\n{}\n{}", target.subject.record.title(), wrapped(&title, show::width(), 0)))?;
    let mut interview = Interview::new(target.checklist, questions.into_iter(), settled, Purpose::Consensus);
    talk(&mut interview, judged, sheet, prompter.as_mut(), lang)?;
    Ok(Some(open > 0 && interview.answered() < interview.questions().len()))
}

/// The settled value that a person wants to change; none when all may stay.
fn to_correct<'q>(
    questions: &[&'q ChecklistQuestion],
    settled: &Answers,
    prompter: &mut dyn Prompter,
    lang: Lang,
) -> std::io::Result<Option<&'q ChecklistQuestion>> {
    let told = |question: &&ChecklistQuestion| {
        let value = settled.get(question.id.as_str()).map_or_else(String::new, |answer| show::shown(answer, question, lang));
        format!("{} {}: {value}", question.id, question.name(lang))
    };
    let mut choices = vec![lang.say("assess-consensus-correct-none")];
    choices.extend(questions.iter().map(told));
    let chosen = prompter.choice(&lang.say("assess-consensus-correct"), &choices, Some(0))?;
    Ok(chosen.checked_sub(1).and_then(|at| questions.get(at)).copied())
}

/// The record of what was settled in this round: the one that exists, else a new one.
fn sheet<'f>(judged: &Judgement<'_>, target: &Target<'_>, repo: &Repo<'f>, session: &Session<'_>) -> Sheet<'f> {
    let header = Header {
        subject: target.name(),
        organisation: target.organisation.clone(),
        wish: None,
        checklist: target.checklist_id.to_owned(),
        version: judged.selection.version().unwrap_or(&target.checklist.version).to_owned(),
        set: judged.selection.set(),
        round: judged.selection.round(),
        assessor: None,
        date: session.today(Some(repo.folder)),
    };
    let path = judged.selection.consensus.and_then(|(id, _)| repo.get(Kind::Assessment, id)).map(|stored| stored.path.clone());
    Sheet::new(repo.folder, header, path, false)
}

fn without_terminal(
    args: &Arguments,
    path: &std::path::Path,
    judged: &Judgement<'_>,
    sheet: &mut Sheet<'_>,
    target: &Target<'_>,
    session: &mut Session<'_>,
) -> anyhow::Result<Exit> {
    let text = repo::given(path)?;
    let questions = to_discuss(judged);
    let read =
        given(&text, &questions, Purpose::Consensus).map_err(|problems| refused(&problems, path, Purpose::Consensus, session))?;
    if args.dry_run {
        return show_diff(sheet, &read.answers, false, session);
    }
    sheet.save(&read.answers)?;
    private::say(sheet.private(session.lang)?, session)?;
    told(sheet, target, session)
}

fn talk(
    interview: &mut Interview<'_>,
    judged: &Judgement<'_>,
    sheet: &mut Sheet<'_>,
    prompter: &mut dyn Prompter,
    lang: Lang,
) -> anyhow::Result<()> {
    show(interview, judged, prompter, lang)?;
    while let Some(question) = interview.question() {
        let typed = prompter.line(&show::prompt(interview, lang), None)?;
        let event = interview.hear(&typed);
        if let Some((id, answer)) = event.save {
            sheet.save(&Answers::from_iter([(id, answer)]))?;
            sheet.private(lang)?.within(lang).iter().try_for_each(|line| prompter.show(line))?;
        }
        match event.then {
            Then::Question => show(interview, judged, prompter, lang)?,
            Then::Ask(asking) => show::before(asking, Purpose::Consensus, prompter, lang)?,
            Then::Noted(_) => {}
            Then::Help => prompter.show(&format!("\n{}", show::help(question, lang)))?,
            Then::Refused(refusal) => prompter.show(&show::refusal(&refusal, Purpose::Consensus, lang))?,
            Then::Finished | Then::Stopped => return Ok(()),
        }
    }
    Ok(())
}

/// The question, and which role said what about it.
fn show(interview: &Interview<'_>, judged: &Judgement<'_>, prompter: &mut dyn Prompter, lang: Lang) -> std::io::Result<()> {
    let Some(question) = interview.question() else { return Ok(()) };
    let labels = roles(judged);
    let widest = labels.iter().map(|role| role.chars().count()).max().unwrap_or(0).min(28);
    let said = |(role, answer): (&String, Option<&Answer>)| {
        let told = answer.map_or_else(|| lang.say("assess-blank"), |answer| show::shown(answer, question, lang));
        let text = wrapped(&told, show::width(), widest + 7);
        format!("     {role:<widest$}  {}\n", text.trim_start())
    };
    let answers = judged.selection.used.iter().map(|(_, assessment)| assessment.answers.get(question.id.as_str()));
    let voices: String = labels.iter().zip(answers).map(said).collect();
    let combined = &judged.combined[&*question.id];
    let middle = lang.say_with("assess-consensus-middle", &[("value", names(combined.before, lang).into())]);
    let now = interview.answer().or_else(|| judged.selection.consensus.and_then(|(_, one)| one.answers.get(question.id.as_str())));
    let now = now.map_or_else(String::new, |answer| {
        let told = show::shown(answer, question, lang);
        format!("     {}\n", lang.say_with("assess-consensus-settled", &[("answer", told.into())]))
    });
    let keys = show::keys(question, true, lang);
    prompter.show(&format!("\n{}\n{voices}     {middle}\n{now}\n{keys}", show::question(interview, lang)))
}

fn settled(sheet: &Sheet<'_>, lang: Lang) -> String {
    lang.say_with("assess-consensus-kept", &[("path", sheet.path.clone().unwrap_or_default().into())])
}

/// Where the values are so far, and how to go on with the questions that are left.
fn later(sheet: &Sheet<'_>, target: &Target<'_>, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let lang = session.lang;
    let kept = if sheet.path.is_some() { settled(sheet, lang) } else { lang.say("assess-consensus-none") };
    let command = format!("kt assess {} --consensus", target.typed());
    let later = lang.say_with("assess-consensus-later", &[("command", command.into())]);
    session.screen.line(&format!("\n{kept}\n{later}"))?;
    Ok(Exit::Done)
}

fn told(sheet: &Sheet<'_>, target: &Target<'_>, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let lang = session.lang;
    if sheet.path.is_none() {
        session.screen.line(&lang.say("assess-nothing-kept"))?;
        return Ok(Exit::Done);
    }
    let next = lang.say_with("assess-consensus-next", &[("command", format!("kt compare {}", target.typed()).into())]);
    session.screen.line(&format!("\n{}\n{next}", settled(sheet, lang)))?;
    Ok(Exit::Done)
}
