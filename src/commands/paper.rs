//! `--format` and `--output`: in which form a command gives what it made, and where.

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use serde::Serialize;

use super::output::save;
use super::screen::{machine, masked};
use super::session::Session;
use crate::check::{shown_path, veiled};
use crate::document::Document;
use crate::document::calendar::Calendar;
use crate::document::house::House;
use crate::document::rewrite;
use crate::document::sheet::Sheet;
use crate::error::Error;
use crate::model::slug;
use crate::render::csv::{self, Reader};
use crate::render::plain::{self, Page};
use crate::render::safe::for_terminal;
use crate::render::{docx, html, ics, markdown, pdf};
use crate::repo::{self, Folder};

/// Every form in which something is given. Each command offers those of a document and some of the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    #[value(alias = "txt")]
    Text,
    #[value(alias = "markdown")]
    Md,
    #[value(alias = "htm")]
    Html,
    Pdf,
    Docx,
    Mail,
    Json,
    Csv,
    Ics,
    #[value(alias = "mmd")]
    Mermaid,
    Svg,
}

/// The forms in which any document can be given.
const DOCUMENT: [Format; 5] = [Format::Text, Format::Md, Format::Html, Format::Pdf, Format::Docx];

/// Where files come that are no text, when nobody says where.
const OUT: &str = "out";
/// At most so much of a title goes into the name of a file.
const LONGEST_NAME: usize = 60;

/// What may be typed after `--format`: the forms of a document and these others.
pub(super) fn formats(others: &[Format]) -> impl TypedValueParser<Value = Format> + use<> {
    let values = DOCUMENT.iter().chain(others).filter_map(ValueEnum::to_possible_value);
    PossibleValuesParser::new(values).map(|name| Format::from_str(&name, true).expect("only names of formats come through"))
}

/// The form that was asked for, and the file in which it is wanted.
pub(super) struct Paper<'a> {
    format: Option<Format>,
    output: Option<&'a Path>,
    name: Option<String>,
}

impl<'a> Paper<'a> {
    /// The form that was asked for, else the one that the name of the file tells.
    ///
    /// # Errors
    /// When the name of the file tells of no form, and none was asked for.
    pub(super) fn new(format: Option<Format>, output: &'a Option<PathBuf>) -> Result<Self, Error> {
        let output = output.as_deref();
        let ending = output.and_then(Path::extension).map(|ending| ending.to_string_lossy().to_lowercase());
        let Some(ending) = ending.filter(|_| format.is_none()) else { return Ok(Self { format, output, name: None }) };
        match Format::from_str(&ending, true) {
            Ok(format) => Ok(Self { format: Some(format), output, name: None }),
            Err(_) => Err(Error::new("error-format")
                .with("path", output.expect("an ending comes from a path").display())
                .hint("error-format-hint")),
        }
    }

    /// The same under this name, when nobody says in which file; in every form.
    pub(super) fn named(self, name: String) -> Self {
        Self { name: Some(name), ..self }
    }

    /// The same for `--excel`: a table as CSV, also when nobody chose a form.
    ///
    /// # Errors
    /// When another form was asked for.
    pub(super) fn for_excel(self, excel: bool) -> Result<Self, Error> {
        match self.format {
            _ if !excel => Ok(self),
            None | Some(Format::Csv) => Ok(Self { format: Some(Format::Csv), ..self }),
            Some(other) => Err(Error::new("error-format-excel").with("format", word(other)).hint("error-format-excel-hint")),
        }
    }

    /// The form: text when nobody chose another.
    pub(super) fn format(&self) -> Format {
        self.format.unwrap_or(Format::Text)
    }

    /// Whether a form or a file was asked for at all.
    pub(super) const fn is_asked(&self) -> bool {
        self.format.is_some() || self.output.is_some()
    }

    /// Gives a document in the form that was asked for, in the look of the first folder, with personal data masked.
    pub(super) fn give(&self, document: &Document, folders: &[&Folder], session: &mut Session<'_>) -> anyhow::Result<()> {
        let document = &without_personal_data(document);
        let house = || folders.first().map_or_else(House::default, |folder| repo::house(folder));
        let text = match self.format() {
            Format::Md => markdown::document(document),
            Format::Html => html::document(document, &house()),
            Format::Pdf => {
                let day = session.today(folders.first().copied());
                return self.bytes(&pdf::document(document, &house(), day.0), &document.title, folders, session);
            }
            Format::Docx => {
                let day = session.today(folders.first().copied()).0;
                let bytes = docx::document(document, &docx::Setting { house: &house(), day, origin: "" });
                return self.bytes(&bytes, &document.title, folders, session);
            }
            Format::Text => plain::document(document, self.page(session)),
            other => return Err(not_here(other).into()),
        };
        self.text(&text, folders, session)
    }

    /// Gives rows for a spreadsheet. A file begins with the mark that tells Excel how its letters are written; what goes to
    /// another program does not.
    pub(super) fn rows(&self, table: &str, folders: &[&Folder], session: &mut Session<'_>) -> anyhow::Result<()> {
        let to_file = self.output.is_some_and(|path| path.as_os_str() != "-");
        let mark = if to_file { "\u{feff}" } else { "" };
        self.text(&format!("{mark}{table}"), folders, session)
    }

    /// Gives a table as CSV: for a spreadsheet in the words of the person, else with its keys.
    pub(super) fn sheet(&self, sheet: &Sheet, excel: bool, folders: &[&Folder], session: &mut Session<'_>) -> anyhow::Result<()> {
        match excel {
            true => self.text(&masked(&csv::sheet(sheet, Reader::Spreadsheet(session.lang))), folders, session),
            false => self.rows(&masked(&csv::sheet(sheet, Reader::Program)), folders, session),
        }
    }

    /// Gives what is no text: in the file that was asked for, else in a file below `out/` that is named for what is in it.
    pub(super) fn bytes(&self, bytes: &[u8], title: &str, folders: &[&Folder], session: &mut Session<'_>) -> anyhow::Result<()> {
        let tops = folders.iter().map(|folder| folder.dir.as_path());
        if let Some(path) = self.output {
            return save(path, bytes, tops, session);
        }
        let name = self.name.clone().unwrap_or_else(|| stem(title));
        let path = Path::new(OUT).join(format!("{name}.{}", word(self.format())));
        save(&path, bytes, tops, session)
    }

    /// Gives a text that has its form already.
    pub(super) fn text(&self, text: &str, folders: &[&Folder], session: &mut Session<'_>) -> anyhow::Result<()> {
        match self.output {
            Some(path) => save(path, text, folders.iter().map(|folder| folder.dir.as_path()), session),
            None => Ok(session.screen.ready(text)?),
        }
    }

    /// Gives a calendar, with personal data masked.
    pub(super) fn calendar(&self, mut calendar: Calendar, folders: &[&Folder], session: &mut Session<'_>) -> anyhow::Result<()> {
        calendar.veil(&veiled);
        for event in &mut calendar.events {
            // What stands before the `@` may be made of what an action says.
            if let Some((name, owner)) = event.uid.split_once('@') {
                event.uid = format!("{}@{owner}", shown_path(name));
            }
        }
        self.text(&ics::calendar(&calendar), folders, session)
    }

    /// Gives a value for machines, indented.
    pub(super) fn json(&self, value: &impl Serialize, folders: &[&Folder], session: &mut Session<'_>) -> anyhow::Result<()> {
        self.text(&machine(value), folders, session)
    }

    /// Gives text of people, with control characters made visible.
    pub(super) fn said(&self, text: &str, folders: &[&Folder], session: &mut Session<'_>) -> anyhow::Result<()> {
        match self.output {
            Some(_) => self.text(&for_terminal(&masked(text)), folders, session),
            None => Ok(session.screen.text(text)?),
        }
    }

    /// The page of a text: as wide as the terminal, or as a sheet of paper.
    fn page(&self, session: &Session<'_>) -> Page {
        match self.output {
            None if session.screen.is_terminal() => Page { width: usize::from(session.width()).min(100), color: session.color() },
            None => Page { color: session.color(), ..Page::PAPER },
            Some(_) => Page::PAPER,
        }
    }
}

/// The same document, as it may leave the house.
fn without_personal_data(document: &Document) -> Document {
    let mut document = document.clone();
    rewrite::veil(&mut document.blocks, &veiled);
    document.title = masked(&document.title).into_owned();
    document
}

/// The name of a file for a title: whole words, as many as fit.
pub(super) fn stem(title: &str) -> String {
    let name = slug(title);
    let cut = name.char_indices().rfind(|(at, c)| *c == '-' && *at <= LONGEST_NAME).map(|(at, _)| at);
    match cut.filter(|_| name.len() > LONGEST_NAME) {
        _ if name.is_empty() => "kt".to_owned(),
        Some(cut) => name[..cut].to_owned(),
        None => name.chars().take(LONGEST_NAME * 2).collect(),
    }
}

/// What is typed for a form.
fn word(format: Format) -> String {
    format.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
}

/// The name of a file may tell of a form that only other commands give.
fn not_here(format: Format) -> Error {
    Error::new("error-format-here").with("format", word(format)).hint("error-format-hint")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_file_is_cut_between_words() {
        assert_eq!(stem("Starten met een proef"), "starten-met-een-proef");
        let long = "Richtlijn Samen met ouders en jeugdige beslissen over passende hulp";
        assert_eq!(stem(long), "richtlijn-samen-met-ouders-en-jeugdige-beslissen-over");
        assert_eq!(stem(&"lang ".repeat(12)), "lang-".repeat(12).trim_end_matches('-'));
        assert_eq!(stem("!"), "kt");
    }
}
