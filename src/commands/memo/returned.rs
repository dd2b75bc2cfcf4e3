//! `kt memo --from FILE.docx`: shows block by block what a person changed in a word processor, and takes over their own text.

use std::path::Path;

use super::not_taken::{Meant, not_taken, sift};
use super::update::{may_change, sound, still_open};
use super::word::sent;
use super::{Job, length};
use crate::check::veiled;
use crate::commands::session::Session;
use crate::commands::{Exit, proof};
use crate::document::Block;
use crate::error::Error;
use crate::lang::Arg;
use crate::model::{Kind, Memo};
use crate::render::{diff, markdown};
use crate::repo::{Stored, open_brought, read_record};
use crate::report::returned::{Changed, Edit, Section, Trace, blocks, sections, written};
use crate::source::sheet::{Sort, sort};
use crate::source::word::{self, Left, Refusal, Word};

pub(super) fn run(job: &Job<'_>, stored: &Stored, file: &Path, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let memo = sound(stored)?;
    let word = read(file)?;
    let trace = Trace::read(&word.origin);
    is_of(stored, &trace, file)?;
    may_change(job, stored, memo)?;
    let material = job.material(&stored.id.id, memo);
    let sent = sent(&material, stored);
    let changed = sections(&sent.units, &blocks(&word.pieces), &trace);
    let sifted = sift(&changed, &stored.text);
    let mut telling = Telling { file, path: &stored.path, session };
    telling.left(word.left)?;
    telling.all(&changed)?;
    let not_taken = not_taken(&changed, &sifted.personal, &Meant { id: &stored.id.id, memo }, telling.session.lang);
    let edits = sifted.edits;
    if edits.is_empty() {
        return telling.done(&not_taken);
    }
    let after = taken_over(stored, &sent.body, &edits).ok_or_else(|| {
        Error::new("error-word-apply").with("path", file.display()).with("memo", &stored.path).hint("error-word-apply-hint")
    })?;
    proof::record(Kind::Memo, &after, telling.session.lang)?;
    length::warn(&after, telling.session)?;
    if job.args.dry_run {
        return telling.done(&not_taken);
    }
    telling.spread(stored, memo, job.args.yes)?;
    if telling.is_wanted(job.args.yes)? {
        still_open(job, &stored.id.id)?.replace(&stored.path, &stored.text, after)?;
        telling.line(if not_taken.is_empty() { "memo-from-taken" } else { "memo-from-taken-part" }, &[])?;
    }
    telling.done(&not_taken)
}

/// Refuses a document that was made from another memo.
fn is_of(stored: &Stored, trace: &Trace, file: &Path) -> Result<(), Error> {
    if trace.record.is_empty() || trace.record == stored.id.id {
        return Ok(());
    }
    let error = Error::new("error-word-record").with("path", file.display()).with("made", &trace.record);
    Err(error.with("id", &stored.id.id).hint("error-word-record-hint"))
}

/// The document that a person brings.
fn read(file: &Path) -> Result<Word, Error> {
    let mut stream = open_brought(file)?;
    let refused = |id: &'static str| Error::new(id).with("path", file.display()).hint("error-word-save-hint");
    match sort(&mut stream).map_err(|cause| Error::io("error-read", file, cause))? {
        Sort::Zip => word::read(stream).map_err(|refusal| told(refusal, file)),
        Sort::Old => Err(refused("error-word-old")),
        _ => Err(refused("error-word-no-document")),
    }
}

fn told(refusal: Refusal, file: &Path) -> Error {
    let hint = match refusal.id {
        "error-word-outside" => "error-word-outside-hint",
        _ => "error-word-save-hint",
    };
    let error = Error::new(refusal.id).with("path", file.display()).hint(hint);
    refusal.args.into_iter().fold(error, |error, (name, value)| error.with(name, value))
}

/// The whole file with the person's changes in it.
fn taken_over(stored: &Stored, fresh: &str, edits: &[Edit]) -> Option<String> {
    let span = read_record(Kind::Memo, &stored.text).body;
    let body = written(fresh, span.of(&stored.text), edits, markdown::blocks)?;
    Some(format!("{}{body}{}", &stored.text[..span.start], &stored.text[span.end..]))
}

struct Telling<'t, 's> {
    file: &'t Path,
    path: &'t str,
    session: &'t mut Session<'s>,
}

impl Telling<'_, '_> {
    fn line(&mut self, id: &str, args: &[Arg<'_>]) -> std::io::Result<()> {
        let mut all: Vec<Arg<'_>> = vec![("path", self.path.into()), ("file", self.file.display().to_string().into())];
        all.extend(args.iter().cloned());
        let text = self.session.lang.say_with(id, &all);
        self.session.screen.line(&text)
    }

    /// What is in the document and was not read.
    fn left(&mut self, left: Left) -> std::io::Result<()> {
        let counts = [("comments", left.comments), ("notes", left.notes), ("boxes", left.boxes), ("tracked", left.tracked)];
        for (name, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
            self.line(&format!("memo-from-{name}"), &[("count", count.into())])?;
        }
        for (name, _) in [("macros", left.macros), ("template", left.template)].into_iter().filter(|(_, there)| *there) {
            self.line(&format!("memo-from-{name}"), &[])?;
        }
        Ok(())
    }

    fn all(&mut self, sections: &[Section]) -> std::io::Result<()> {
        for (told, section) in sections.iter().filter(|section| !section.is_same()).enumerate() {
            if told > 0 {
                self.session.screen.line("")?;
            }
            self.section(section)?;
        }
        if sections.iter().all(Section::is_same) {
            self.line("memo-from-same", &[])?;
        } else if sections.iter().all(|section| section.edits.is_empty()) {
            self.line("memo-from-own-same", &[])?;
        }
        Ok(())
    }

    fn section(&mut self, section: &Section) -> std::io::Result<()> {
        let heading = section.heading.as_str();
        if section.own != Changed::default() {
            let id = match (section.torn, section.conflict) {
                (true, _) => "memo-from-torn",
                (_, true) => "memo-from-conflict",
                _ => "memo-from-own",
            };
            self.line(id, &[("heading", heading.into())])?;
            self.changed(&section.own)?;
        }
        for (name, changed) in section.printed.iter().filter(|_| !section.torn) {
            let instead = self.session.lang.find(&format!("memo-instead-{name}"), &[]).unwrap_or_default();
            let args = [("heading", heading.into()), ("name", name.as_str().into()), ("instead", instead.into())];
            self.line("memo-from-printed", &args)?;
            self.changed(changed)?;
        }
        Ok(())
    }

    fn changed(&mut self, changed: &Changed) -> std::io::Result<()> {
        let shown = |blocks: &Vec<Block>| by_sentence(&markdown::blocks(blocks));
        let [before, after] = [&changed.before, &changed.after].map(shown).map(|text| veiled(&text).unwrap_or(text));
        self.session.screen.text(&diff::unified(self.path, &before, &after))
    }

    /// Who has read the memo as it was: with a yes already given, a warning.
    fn spread(&mut self, stored: &Stored, memo: &Memo, yes: bool) -> std::io::Result<()> {
        let Some(date) = memo.spread.iter().map(|spread| spread.date).max() else { return Ok(()) };
        let mut groups: Vec<String> = memo.spread.iter().map(|spread| spread.to.trim().to_owned()).collect();
        groups.sort_unstable();
        groups.dedup();
        let lang = self.session.lang;
        let args = [("date", lang.date(date.0).into()), ("who", lang.and(&groups).into()), ("id", stored.id.id.as_str().into())];
        let text = lang.say_with("memo-from-spread", &args);
        if yes { self.session.screen.talk(&text) } else { self.session.screen.line(&text) }
    }

    /// The end: what was not taken over, and what to do about it; the exit code says so too.
    fn done(&mut self, not_taken: &[String]) -> anyhow::Result<Exit> {
        if !not_taken.is_empty() {
            self.line("memo-from-not-taken", &[])?;
            not_taken.iter().try_for_each(|one| self.session.screen.line(&format!("- {one}")))?;
            return Ok(Exit::Findings);
        }
        Ok(Exit::Done)
    }

    /// Whether the person wants their text taken over.
    fn is_wanted(&mut self, yes: bool) -> std::io::Result<bool> {
        if yes {
            return Ok(true);
        }
        if !self.session.may_ask() {
            self.line("memo-from-not-yet", &[])?;
            return Ok(false);
        }
        let question = self.session.lang.say_with("memo-from-ask", &[("path", self.path.into())]);
        let wanted = self.session.prompter().yes(&question, Some(false))?;
        if !wanted {
            self.line("memo-from-left", &[])?;
        }
        Ok(wanted)
    }
}

/// A line for each sentence, so that a diff shows which one was changed.
fn by_sentence(text: &str) -> String {
    let line = |line: &str| {
        if line.starts_with('|') { line.to_owned() } else { line.replace(". ", ".\n").replace("? ", "?\n").replace("! ", "!\n") }
    };
    text.lines().map(|one| line(one) + "\n").collect()
}
