//! The statements of a round that only its own product can give: goals for young people and parents, what it brings the
//! user and what it costs. Without them the questionnaire has statements that fit every product.

use serde_yaml::{Mapping, Value};

use super::new::Arguments;
use crate::commands::given::Given;
use crate::commands::recording::{map, value};
use crate::error::Error;
use crate::lang::Lang;
use crate::model::{free_name, slug};

/// How many words of a statement make its code.
const WORDS: usize = 3;

/// What is told or asked, by determinant. Statements are in the language of the folder.
pub(super) fn lines(args: &Arguments, given: &mut Given, lang: Lang, folder: Lang) -> anyhow::Result<Option<Value>> {
    let goals = texts(&args.goal, "goal", given, lang)?;
    let benefits = texts(&args.benefit, "benefit", given, lang)?;
    let drawbacks = texts(&args.drawback, "drawback", given, lang)?;
    let mut codes = Vec::new();
    let mut line = |text: &String, direction: Option<&str>| -> Result<Value, Error> {
        let code = code(text, &mut codes).ok_or_else(|| Error::new("error-survey-line").with("text", text))?;
        let (nl, en) = match folder {
            Lang::Nl => (Some(value(text)), None),
            Lang::En => (None, Some(value(text))),
        };
        Ok(map([("id", Some(value(code))), ("nl", nl), ("en", en), ("direction", direction.map(value))]))
    };
    let goals = goals.iter().map(|text| line(text, None)).collect::<Result<Vec<_>, _>>()?;
    let benefits = benefits.iter().map(|text| (text, "positive")).chain(drawbacks.iter().map(|text| (text, "negative")));
    let benefits = benefits.map(|(text, direction)| line(text, Some(direction))).collect::<Result<Vec<_>, _>>()?;
    let own: Mapping = [("outcome-expectations", goals), ("personal-benefit", benefits)]
        .into_iter()
        .filter(|(_, lines)| !lines.is_empty())
        .map(|(key, lines)| (value(key), Value::Sequence(lines)))
        .collect();
    Ok((!own.is_empty()).then_some(Value::Mapping(own)))
}

/// The roles of which a respondent may choose one; none when nobody names any.
pub(super) fn roles(args: &Arguments, given: &mut Given, lang: Lang) -> anyhow::Result<Vec<String>> {
    texts(&args.role, "role", given, lang)
}

/// What was told, else what a person types, one after another until an empty line.
fn texts(told: &[String], what: &str, given: &mut Given, lang: Lang) -> anyhow::Result<Vec<String>> {
    if !told.is_empty() || !given.asks() {
        return Ok(told.iter().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect());
    }
    let mut texts = Vec::new();
    loop {
        let id = if texts.is_empty() { format!("form-survey-ask-{what}") } else { "form-survey-ask-more".to_owned() };
        match given.optional("--line", None, &lang.say(&id))? {
            Some(text) => texts.push(text),
            None => return Ok(texts),
        }
    }
}

/// A code of a few words that no other statement has.
fn code(text: &str, taken: &mut Vec<String>) -> Option<String> {
    let short = slug(&text.split_whitespace().take(WORDS).collect::<Vec<_>>().join(" "));
    if short.is_empty() {
        return None;
    }
    let code = free_name(&short, |code| taken.iter().any(|one| one == code));
    taken.push(code.clone());
    Some(code)
}

#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn a_code_is_the_first_words_and_stands_once() {
        let mut taken = Vec::new();
        let codes: Vec<_> = ["Het geeft mij overzicht.", "Het geeft mij rust.", "…"].map(|text| code(text, &mut taken)).to_vec();
        assert_eq!(codes, [Some("het-geeft-mij".to_owned()), Some("het-geeft-mij-2".to_owned()), None]);
    }
}
