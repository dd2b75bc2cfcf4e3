//! Which column is which question: by its heading, as it is told with `--map`, or as a person says.

use crate::commands::mapping::{meant, near_or};
use crate::commands::prompt::Prompter;
use crate::commands::session::Session;
use crate::error::Error;
use crate::lang::Lang;
use crate::method::responses::asked::Asked;
use crate::method::responses::heading::{Heading, Headings};
use crate::method::responses::plain;
use crate::source::finding::nearest;
use crate::source::sheet::letters;

/// So many questions are offered for a column that is not known.
const OFFERED: usize = 6;

/// A column of the table.
pub(super) struct Column {
    /// Its letter in a spreadsheet.
    pub(super) letter: String,
    /// Its heading.
    pub(super) heading: String,
    /// What it holds.
    pub(super) meaning: Heading,
    /// Whether a person said so.
    pub(super) told: bool,
}

impl Column {
    /// A column without a heading, after the last that has one.
    pub(super) fn beyond(place: usize) -> Self {
        Self { letter: letters(place), heading: String::new(), meaning: Heading::Unknown, told: false }
    }
}

/// What each column holds. Two columns are never the same question.
pub(super) fn columns(
    headings: Vec<String>,
    maps: &[String],
    asked: &Asked,
    ask: bool,
    session: &mut Session<'_>,
) -> anyhow::Result<Vec<Column>> {
    let known = asked.headings();
    let column = |(place, heading): (usize, String)| {
        let meaning = if heading.is_empty() { Heading::Unknown } else { known.recognise(&heading) };
        Column { letter: letters(place), heading, meaning, told: false }
    };
    let mut columns: Vec<Column> = headings.into_iter().enumerate().map(column).collect();
    for map in maps {
        told(&mut columns, map, &known, asked)?;
    }
    let taken: Vec<Heading> = columns.iter().filter(|column| column.told).map(|column| column.meaning.clone()).collect();
    for column in columns.iter_mut().filter(|column| !column.told && is_one(&column.meaning) && taken.contains(&column.meaning)) {
        column.meaning = Heading::Unknown;
    }
    if ask && session.may_ask() {
        ask_for(&mut columns, asked, session)?;
    }
    once(&columns, asked)?;
    if columns.iter().any(|column| matches!(column.meaning, Heading::Item(_))) {
        Ok(columns)
    } else {
        Err(Error::new("error-survey-no-column").hint("error-survey-no-column-hint").into())
    }
}

/// Whether only one column can hold it.
const fn is_one(meaning: &Heading) -> bool {
    matches!(meaning, Heading::Item(_) | Heading::Role)
}

/// One `--map COLUMN=KEY`.
fn told(columns: &mut [Column], map: &str, known: &Headings<'_>, asked: &Asked) -> Result<(), Error> {
    let headings: Vec<&str> = columns.iter().map(|column| column.heading.as_str()).collect();
    let (place, key) = meant(map, &headings, plain, "error-survey-map-hint")?;
    let named = || Some(known.recognise(key)).filter(|meaning| matches!(meaning, Heading::Item(_)));
    let Some(meaning) = known.meant(key).or_else(named) else {
        let near = nearest(key.trim(), asked.round.items.iter().map(|item| item.key.as_str()));
        return Err(near_or(Error::new("error-survey-map-key").with("key", key), near, "error-survey-map-key-hint"));
    };
    columns[place].meaning = meaning;
    columns[place].told = true;
    Ok(())
}

/// Refuses two columns that are the same question.
fn once(columns: &[Column], asked: &Asked) -> Result<(), Error> {
    for (place, second) in columns.iter().enumerate().filter(|(_, column)| is_one(&column.meaning)) {
        let Some(first) = columns[..place].iter().find(|first| first.meaning == second.meaning) else { continue };
        let key = key(&second.meaning, asked);
        return Err(Error::new("error-survey-double")
            .with("first", &first.letter)
            .with("second", &second.letter)
            .with("key", key)
            .hint("error-survey-double-hint"));
    }
    Ok(())
}

/// The key of what a column holds.
pub(super) fn key(meaning: &Heading, asked: &Asked) -> String {
    match meaning {
        Heading::Item(item) => asked.round.items[*item].key.clone(),
        Heading::Role => "role".to_owned(),
        Heading::Remark(key) => key.clone(),
        _ => String::new(),
    }
}

/// Asks a person about every column with a heading that is not known, or that fits more than one question.
fn ask_for(columns: &mut [Column], asked: &Asked, session: &mut Session<'_>) -> anyhow::Result<()> {
    let mut prompter = None;
    for place in 0..columns.len() {
        let among = match &columns[place].meaning {
            Heading::Unknown if !columns[place].told && !columns[place].heading.is_empty() => free(columns, asked),
            Heading::Unclear(items) => items.clone(),
            _ => continue,
        };
        let prompter = prompter.get_or_insert_with(|| session.prompter());
        columns[place].meaning = chosen(&columns[place], &among, asked, prompter.as_mut(), session.lang)?;
        columns[place].told = true;
    }
    if prompter.is_some() {
        tell_how_to_repeat(columns, asked, session)?;
    }
    Ok(())
}

/// The questions that no column holds the answers to.
fn free(columns: &[Column], asked: &Asked) -> Vec<usize> {
    let used: Vec<&Heading> = columns.iter().map(|column| &column.meaning).collect();
    (0..asked.round.items.len()).filter(|item| !used.contains(&&Heading::Item(*item))).collect()
}

/// What a person says a column holds: one of these questions, the role, or nothing that is kept.
fn chosen(column: &Column, among: &[usize], asked: &Asked, prompter: &mut dyn Prompter, lang: Lang) -> anyhow::Result<Heading> {
    let offered = offered(&column.heading, among, asked, lang);
    let mut choices: Vec<String> = offered.iter().map(|item| described(*item, asked, lang)).collect();
    choices.push(lang.say("survey-map-role"));
    choices.push(lang.say("survey-map-leave"));
    let args = [("column", column.letter.as_str().into()), ("heading", column.heading.as_str().into())];
    let question = lang.say_with("survey-map-ask", &args);
    let chosen = prompter.choice(&question, &choices, Some(choices.len() - 1))?;
    Ok(match offered.get(chosen) {
        Some(item) => Heading::Item(*item),
        None if chosen == offered.len() => Heading::Role,
        None => Heading::Unknown,
    })
}

/// The options that say the same another time without a question.
fn tell_how_to_repeat(columns: &[Column], asked: &Asked, session: &mut Session<'_>) -> std::io::Result<()> {
    let told: Vec<String> = columns
        .iter()
        .filter(|column| column.told && !key(&column.meaning, asked).is_empty())
        .map(|column| format!("--map {}={}", column.letter, key(&column.meaning, asked)))
        .collect();
    if told.is_empty() {
        return Ok(());
    }
    session.screen.talk(&session.lang.say_with("survey-map-again", &[("maps", told.join(" ").into())]))
}

/// The questions that a heading is most like: those with most of its words, then those that look most like it.
fn offered(heading: &str, among: &[usize], asked: &Asked, lang: Lang) -> Vec<usize> {
    let heading = plain(heading);
    let likeness = |item: usize| {
        let text = plain(&described(item, asked, lang));
        let shared = heading.split(' ').filter(|word| text.split(' ').any(|other| other == *word)).count();
        (shared, strsim::normalized_damerau_levenshtein(&heading, &text))
    };
    let mut items: Vec<(usize, (usize, f64))> = among.iter().map(|item| (*item, likeness(*item))).collect();
    items.sort_by(|(a, x), (b, y)| y.0.cmp(&x.0).then(y.1.total_cmp(&x.1)).then(a.cmp(b)));
    items.into_iter().take(OFFERED).map(|(item, _)| item).collect()
}

/// A question as a person knows it: the name of its determinant, and its line or statement.
pub(super) fn described(item: usize, asked: &Asked, lang: Lang) -> String {
    let item = &asked.round.items[item];
    let measure = &asked.round.measures[item.column.measure];
    let name = asked.list.get(&measure.key).map_or(measure.key.as_str(), |determinant| determinant.name.text(lang));
    let more = if item.texts.len() > 1 { &item.texts[1..] } else { &item.texts[..] };
    let more: Vec<&str> = more.iter().map(|text| text.text(lang)).collect();
    format!("{name}: {}", more.join(" "))
}
