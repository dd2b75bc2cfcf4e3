//! `kt survey form SURVEY`: the questionnaire of a round for the browser, for paper, and as an empty table.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::check::veiled;
use crate::commands::Exit;
use crate::commands::form::{back_to, write};
use crate::commands::screen::masked;
use crate::commands::session::Session;
use crate::document::form::Form;
use crate::document::paper::paper;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Kind, Product, Record, slug};
use crate::render::{form::page, html};
use crate::repo::{Folder, Repo, determinants, house};
use crate::report::form::Questionnaire;

#[derive(Args)]
pub(crate) struct Arguments {
    survey: String,
    #[arg(long, value_enum, value_name = "FORMAT", hide_possible_values = true)]
    format: Option<Format>,
    #[arg(long, value_name = "ROLE")]
    to: Option<String>,
    #[arg(short, long, value_name = "FILE", requires = "format")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Html,
    Print,
    Csv,
}

impl Format {
    const ALL: [Self; 3] = [Self::Html, Self::Print, Self::Csv];

    /// How the name of its file ends.
    const fn ending(self) -> &'static str {
        match self {
            Self::Html => ".html",
            Self::Print => "-print.html",
            Self::Csv => ".csv",
        }
    }
}

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let repo = Repo::load(&folder, &[Kind::Survey, Kind::Product, Kind::Organisation])?;
    let stored = repo.resolve(&args.survey, &[Kind::Survey])?;
    let Record::Survey(survey) = &stored.record else { return Ok(Exit::Done) };
    let determinants = determinants(&folder, &survey.checklist)?;
    let product = with_core(&repo, &survey.product)?;
    let questionnaire = Questionnaire { id: &stored.id.id, survey, product, determinants: &determinants };
    let organisation = repo.organisation(&survey.organisation).map_or(&survey.organisation, |record| &record.title);
    let to = back_to(args.to.as_deref(), Some(&survey.organisation), &repo, session.lang);
    let mut form = questionnaire.form(organisation, &to, session.lang);
    form.veil(&veiled);
    let made = Made { questionnaire, form };
    match args.format {
        Some(format) => made.write(format, args.output.as_deref(), &folder, session)?,
        None => Format::ALL.into_iter().try_for_each(|format| made.write(format, None, &folder, session))?,
    }
    let to_screen = args.output.as_deref().is_some_and(|path| path.as_os_str() == "-");
    if to_screen || args.format.is_some_and(|format| format != Format::Html) {
        return Ok(Exit::Done);
    }
    let told = [("to", to.as_str().into()), ("id", stored.id.id.as_str().into())];
    session.screen.talk(&session.lang.say_with("form-survey-told", &told))?;
    Ok(Exit::Done)
}

/// The product of a round; of one that lost its core elements nothing can be asked.
fn with_core<'a>(repo: &'a Repo<'_>, id: &str) -> Result<&'a Product, Error> {
    let stored = repo.resolve(id, &[Kind::Product])?;
    super::new::has_core(stored)?;
    repo.product(id).ok_or_else(|| Error::new("error-unknown-record").with("record", id))
}

/// A questionnaire and its form.
struct Made<'a> {
    questionnaire: Questionnaire<'a>,
    form: Form,
}

impl Made<'_> {
    fn write(
        &self,
        format: Format,
        asked: Option<&std::path::Path>,
        folder: &Folder,
        session: &mut Session<'_>,
    ) -> anyhow::Result<()> {
        let text = match format {
            Format::Html => page(&self.form, &house(folder)),
            Format::Print => html::document(&paper(&self.form), &house(folder)),
            Format::Csv => template(&self.questionnaire.headings(session.lang), session.lang),
        };
        let to_screen = asked.is_some_and(|path| path.as_os_str() == "-");
        let text = if format == Format::Csv && !to_screen { format!("{MARK}{text}") } else { text };
        let name = format!("survey-{}{}", slug(self.questionnaire.id), format.ending());
        write(asked, &name, &text, folder, session)
    }
}

/// What tells a spreadsheet that the letters are those of Unicode.
const MARK: char = '\u{feff}';

/// A table with a header and nothing in it, with the sign between columns that a spreadsheet of this language expects.
fn template(headers: &[String], lang: Lang) -> String {
    let between = match lang {
        Lang::Nl => ";",
        Lang::En => ",",
    };
    let quoted = |header: &String| {
        let header = masked(header).into_owned();
        if header.contains([';', ',', '"', '\n']) { format!("\"{}\"", header.replace('"', "\"\"")) } else { header }
    };
    headers.iter().map(quoted).collect::<Vec<_>>().join(between) + "\r\n"
}
