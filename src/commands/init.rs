//! `kt init [DIR]`: makes a knowledge repository, empty or filled with the example.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;
use serde_yaml::Value;

use super::Exit;
use super::prompt::Prompter;
use super::screen::machine;
use super::session::Session;
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{Kind, schema, settings_schema, slug, starter};
use crate::repo::{embedded, new_file};
use crate::source::yaml::write;

#[derive(Args)]
pub(crate) struct Arguments {
    dir: Option<PathBuf>,
    #[arg(long)]
    title: Option<String>,
    #[arg(long, value_name = "nl|en", value_parser = ["nl", "en"], hide_possible_values = true)]
    language: Option<String>,
    #[arg(long)]
    organisation: Option<String>,
    #[arg(long, value_name = "nl|en", num_args = 0..=1, require_equals = true, value_parser = ["nl", "en"], hide_possible_values = true)]
    example: Option<Option<String>>,
    #[arg(long)]
    nested: bool,
}

/// A file to be made: its path below the top, and its bytes.
type NewFile = (String, Vec<u8>);

pub(crate) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let dir = args.dir.clone().map_or_else(|| session.directory.clone(), |dir| session.directory.join(dir));
    if dir.join("kt.yaml").exists() {
        return Err(Error::new("error-init-exists").with("path", shown(&dir)).hint("error-init-exists-hint").into());
    }
    if !args.nested && !may_nest(&dir, session)? {
        return Ok(Exit::Done);
    }
    let files = match &args.example {
        Some(code) => example(code.as_deref().and_then(Lang::parse).unwrap_or(session.lang)),
        None => own(args, session)?,
    };
    write_all(&dir, &files, session)?;
    let args = [("path", shown(&dir).into()), ("files", files.len().into())];
    session.screen.line(&session.lang.say_with("new-init-done", &args))?;
    session.screen.line(&session.lang.say(if files.iter().any(|(path, _)| path.starts_with("wishes/")) {
        "new-init-next-example"
    } else {
        "new-init-next"
    }))?;
    Ok(Exit::Done)
}

/// A folder as a person reads it: without steps that lead nowhere, and the folder itself by its whole path.
fn shown(dir: &Path) -> String {
    let tidy: PathBuf = dir.components().collect();
    let place = if tidy == Path::new(".") { std::path::absolute(&tidy).unwrap_or(tidy) } else { tidy };
    place.display().to_string()
}

/// Whether the folder may stand here: not inside another knowledge folder, unless a person wants that.
fn may_nest(dir: &Path, session: &Session<'_>) -> anyhow::Result<bool> {
    let place = std::path::absolute(dir)?;
    let Some(around) = place.ancestors().skip(1).find(|dir| dir.join("kt.yaml").is_file()) else { return Ok(true) };
    if !session.may_ask() {
        let error = Error::new("error-init-nested").with("path", around.display());
        return Err(error.hint("error-init-nested-hint").into());
    }
    let question = session.lang.say_with("new-init-nested", &[("path", around.display().to_string().into())]);
    Ok(session.prompter().yes(&question, Some(false))?)
}

/// The example as a repository of one's own: with everything around the records.
pub(super) fn example(lang: Lang) -> Vec<NewFile> {
    let records = embedded::example(lang).into_iter().map(|(path, bytes)| (path, bytes.to_vec()));
    records.chain(surroundings()).collect()
}

fn own(args: &Arguments, session: &Session<'_>) -> anyhow::Result<Vec<NewFile>> {
    let mut prompter = session.may_ask().then(|| session.prompter());
    let lang = language(args, prompter.as_deref_mut(), session.lang)?;
    let organisation = match (&args.organisation, prompter.as_deref_mut()) {
        (Some(organisation), _) => organisation.clone(),
        (None, Some(prompter)) => some_name(&lang.say("new-init-organisation"), prompter)?,
        (None, None) => {
            let error = Error::new("error-init-missing").with("option", "--organisation");
            return Err(error.hint("error-init-missing-hint").into());
        }
    };
    let usual = lang.say_with("new-init-title", &[("organisation", organisation.as_str().into())]);
    let title = match (&args.title, prompter.as_deref_mut()) {
        (Some(title), _) => title.clone(),
        (None, Some(prompter)) => prompter.answer(&lang.say("new-init-name"), Some(&usual))?,
        (None, None) => usual,
    };
    let id = slug(&organisation);
    if id.is_empty() {
        return Err(Error::new("error-bad-id").with("id", organisation).hint("error-bad-id-hint").into());
    }
    Ok(empty(&title, lang, &organisation, &id, session.today(None)))
}

/// The language of the records: told, else asked, else the one in which `kt` speaks.
fn language(args: &Arguments, prompter: Option<&mut (dyn Prompter + '_)>, spoken: Lang) -> std::io::Result<Lang> {
    match (&args.language, prompter) {
        (Some(code), _) => Ok(Lang::parse(code).unwrap_or(spoken)),
        (None, Some(prompter)) => {
            let languages = ["Nederlands".to_owned(), "English".to_owned()];
            let present = usize::from(spoken == Lang::En);
            Ok([Lang::Nl, Lang::En][prompter.choice(&spoken.say("new-init-language"), &languages, Some(present))?])
        }
        (None, None) => Ok(spoken),
    }
}

/// Asks until the answer is a name from which an id can be made.
fn some_name(question: &str, prompter: &mut dyn Prompter) -> std::io::Result<String> {
    loop {
        let line = prompter.answer(question, None)?;
        if !slug(&line).is_empty() {
            return Ok(line);
        }
    }
}

/// The files of an empty repository.
fn empty(title: &str, lang: Lang, organisation: &str, id: &str, today: crate::model::Date) -> Vec<NewFile> {
    let text = |text: &str| Value::String(text.to_owned());
    let mut settings = write::entry("kt", &Value::from(1), 0);
    settings.push_str(&write::entry("title", &text(title), 0));
    settings.push_str(&write::entry("language", &text(lang.code()), 0));
    settings.push_str(&write::entry("timezone", &text("Europe/Amsterdam"), 0));
    settings.push_str(&write::entry("organisation", &text(id), 0));
    settings.push_str(&lang.say("new-init-settings"));
    settings.push('\n');
    let form = embedded::form(Kind::Organisation).expect("the form of an organisation is embedded");
    let officer = format!("- role: liaison-officer\n  main: true\n  start: {today}\n- role: board-member\n  start: {today}\n");
    let values = [
        ("title".to_owned(), text(organisation)),
        ("type".to_owned(), text("care-provider")),
        ("start".to_owned(), text(&today.to_string())),
        ("roles".to_owned(), serde_yaml::from_str(&officer).expect("a list of roles is YAML")),
    ];
    let record = starter(&form, &values.into_iter().collect(), lang);
    let readme = match lang {
        Lang::Nl => include_str!("../data/init/README.nl.md"),
        Lang::En => include_str!("../data/init/README.en.md"),
    };
    let readme = readme.replace("{title}", title);
    let files = [("kt.yaml".to_owned(), settings), (format!("organisations/{id}.yaml"), record), ("README.md".to_owned(), readme)];
    files.into_iter().map(|(path, text)| (path, text.into_bytes())).chain(surroundings()).collect()
}

/// What stands around the records: for git, for CI, for editors.
fn surroundings() -> Vec<NewFile> {
    let fixed = [
        (".gitattributes", include_str!("../data/init/gitattributes")),
        (".gitignore", include_str!("../data/init/gitignore")),
        (".github/workflows/kt.yml", include_str!("../data/init/github.yml")),
        (".gitlab-ci.yml", include_str!("../data/init/gitlab.yml")),
    ];
    let fixed = fixed.into_iter().map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    fixed.chain(editor()).collect()
}

/// Settings of VS Code and its relatives: the schema of each kind of YAML record.
fn editor() -> Vec<NewFile> {
    let pretty = |value: &serde_json::Value| machine(value).into_bytes();
    let kinds: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| !kind.is_markdown()).collect();
    let path = |name: &str| format!(".vscode/kt/{name}.json");
    let mut schemas = serde_json::Map::new();
    schemas.insert(path("settings"), json!("kt.yaml"));
    schemas.extend(kinds.iter().map(|kind| (path(kind.name()), json!(format!("{}/**/*.yaml", kind.folder())))));
    let settings = json!({"yaml.schemas": schemas, "files.eol": "\n", "files.insertFinalNewline": true});
    let recommended = json!({"recommendations": ["redhat.vscode-yaml"]});
    let mut files = vec![
        (".vscode/settings.json".to_owned(), pretty(&settings)),
        (".vscode/extensions.json".to_owned(), pretty(&recommended)),
        (path("settings"), pretty(&settings_schema())),
    ];
    files.extend(kinds.into_iter().map(|kind| (path(kind.name()), pretty(&schema(kind)))));
    files
}

/// Writes what is not there yet; what is there stays, and is named. `kt.yaml` comes last: it makes the folder a repository.
fn write_all(dir: &Path, files: &[NewFile], session: &mut Session<'_>) -> anyhow::Result<()> {
    let (settings, others): (Vec<_>, Vec<_>) = files.iter().partition(|(path, _)| path == "kt.yaml");
    for (path, bytes) in others.into_iter().chain(settings) {
        let place = dir.join(path);
        if place.exists() {
            session.screen.talk(&session.lang.say_with("new-init-kept", &[("path", path.as_str().into())]))?;
        } else {
            new_file(&place, bytes)?;
        }
    }
    Ok(())
}
