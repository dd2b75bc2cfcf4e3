//! The page around the questions: what it is about, how far one is, how it ends; and the data for its script.

use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::question::{ROWS, questions};
use crate::document::Inline;
use crate::document::form::{Form, Question, Section, Takes};
use crate::document::house::House;
use crate::render::html::{escaped, inline};
use crate::render::letterhead::{sender, style, with_picture};
use crate::render::policy::policy;

/// How the page looks: on a screen by day and by night, on a phone, and on paper.
const CSS: &str = include_str!("../../data/form.css");

/// What the page does.
const SCRIPT: &str = include_str!("../../data/form.js");

/// The words of the script; what it fills in itself stands between braces.
const WORDS: [&str; 24] = [
    "progress",
    "part",
    "saved",
    "unsaved",
    "resumed",
    "resumed-anonymous",
    "restored",
    "wrong-file",
    "cleared",
    "need-reason",
    "need-remedy",
    "need-step",
    "personal",
    "summary-wrong",
    "summary-wrong-text",
    "summary-open",
    "summary-open-text",
    "anyway",
    "question",
    "done-title",
    "done-again",
    "changed",
    "kept-clean",
    "interim",
];

/// The page of a form, in the look of the house.
#[must_use]
pub fn page(form: &Form, house: &House) -> String {
    let word = |id: &str| escaped(&form.lang.say(&format!("form-{id}")));
    let title = escaped(&form.title);
    let style = format!("{CSS}{}", look(house));
    let policy = with_picture(&policy(&style, SCRIPT), house);
    let head = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{title}</title>\n<style>{style}</style>\n</head>\n",
        form.lang.code()
    );
    let body = [
        format!("<a class=\"skip\" href=\"#questions\">{}</a>\n", word("skip")),
        bar(form, &word),
        format!("<main>\n{}<h1>{title}</h1>\n{}{}", sender(house), facts(form), intro(form, &word)),
        contents(form, &word),
        format!("<form id=\"questions\" novalidate autocomplete=\"off\" tabindex=\"-1\">\n{}", sections(form)),
        finish(&word),
        "</form>\n".to_owned(),
        done(form, &word),
        tools(&word),
        "</main>\n".to_owned(),
        format!("<script type=\"application/json\" id=\"form-data\">{}</script>\n", island(form)),
        format!("<script>{SCRIPT}</script>\n"),
    ];
    format!("{head}<body>\n{}</body>\n</html>\n", body.concat())
}

/// The colour and letters of the house; what is chosen is marked in its colour too.
fn look(house: &House) -> String {
    let mark = "@media screen { :root { --mark: color-mix(in srgb, var(--accent) 14%, var(--paper)); } }\n";
    let own = house.accent != House::default().accent;
    style(house) + if own { mark } else { "" }
}

/// How far one is, always in sight.
fn bar(form: &Form, word: &impl Fn(&str) -> String) -> String {
    let count = form.questions().count();
    format!(
        "<div class=\"bar\" role=\"region\" aria-label=\"{}\"><div><span id=\"progress-text\"></span>\
         <progress id=\"progress\" max=\"{count}\" value=\"0\" aria-labelledby=\"progress-text\"></progress>\
         <span id=\"saved\"></span></div></div>\n<div class=\"sr\" id=\"live\" role=\"status\"></div>\n",
        word("bar")
    )
}

fn facts(form: &Form) -> String {
    let one = |(name, value): &(String, Vec<Inline>)| format!("<div><dt>{}</dt><dd>{}</dd></div>\n", escaped(name), inline(value));
    format!("<dl class=\"facts\">\n{}</dl>\n", form.facts.iter().map(one).collect::<String>())
}

fn intro(form: &Form, word: &impl Fn(&str) -> String) -> String {
    let how = if form.anonymous { "how-anonymous" } else { "how" };
    let points: String = form.intro.iter().map(|text| format!("<li>{}</li>\n", escaped(text))).collect();
    format!(
        "<ul class=\"intro\">\n{points}<li class=\"screen\">{}</li>\n</ul>\n<noscript><p class=\"notice\">{}</p></noscript>\n\
         <p class=\"notice\" id=\"notice\" hidden></p>\n",
        word(how),
        word("no-script")
    )
}

/// The sections with how far each is; with one section there is nothing to choose.
fn contents(form: &Form, word: &impl Fn(&str) -> String) -> String {
    if form.sections.len() < 2 {
        return String::new();
    }
    let one = |(at, section): (usize, &Section)| {
        format!("<li><a href=\"#s{at}\">{}</a> <span class=\"part\" id=\"s{at}-part\"></span></li>\n", escaped(&section.title))
    };
    let list: String = form.sections.iter().enumerate().map(one).collect();
    format!("<nav class=\"contents\" aria-label=\"{}\">\n<ul>\n{list}</ul>\n</nav>\n", word("contents"))
}

fn sections(form: &Form) -> String {
    let mut first = 0;
    let mut html = String::new();
    for (at, section) in form.sections.iter().enumerate() {
        let title = if section.title.is_empty() { &form.title } else { &section.title };
        let intro = if section.intro.is_empty() { String::new() } else { format!("<p>{}</p>\n", escaped(&section.intro)) };
        html.push_str(&format!(
            "<section id=\"s{at}\" aria-labelledby=\"s{at}-title\">\n<h2 id=\"s{at}-title\">{}</h2>\n{intro}{}</section>\n",
            escaped(title),
            questions(&section.questions, first, form.lang)
        ));
        first += section.questions.len();
    }
    html
}

/// What is still to be done, and the button that ends it.
fn finish(word: &impl Fn(&str) -> String) -> String {
    format!(
        "<section class=\"finish\" aria-labelledby=\"finish-title\">\n<h2 id=\"finish-title\">{}</h2>\n<p>{}</p>\n\
         <div class=\"summary\" id=\"summary\" tabindex=\"-1\" hidden></div>\n\
         <p class=\"buttons\"><button type=\"submit\" class=\"main\">{}</button></p>\n</section>\n",
        word("finish-title"),
        word("finish-text"),
        word("finish")
    )
}

/// What to do with the file, once it is there.
fn done(form: &Form, word: &impl Fn(&str) -> String) -> String {
    let after: String = form.after.iter().map(|text| format!("<p>{}</p>\n", escaped(text))).collect();
    format!(
        "<section class=\"done\" id=\"done\" aria-labelledby=\"done-title\" hidden>\n<h2 id=\"done-title\" tabindex=\"-1\"></h2>\n{after}\
         <p class=\"notice\" id=\"changed\" hidden></p>\n\
         <p class=\"buttons\"><button type=\"button\" id=\"again\">{}</button> <button type=\"button\" data-clear-all>{}</button></p>\n\
         <details><summary>{}</summary><p>{}</p><label for=\"copy\">{}</label>\
         <textarea id=\"copy\" rows=\"8\" readonly spellcheck=\"false\"></textarea></details>\n</section>\n",
        word("again"),
        word("clear"),
        word("copy-title"),
        word("copy-text"),
        word("copy-label")
    )
}

/// Going on elsewhere, printing and clearing.
fn tools(word: &impl Fn(&str) -> String) -> String {
    format!(
        "<details class=\"tools\"><summary>{}</summary>\n<p>{}</p>\n\
         <p class=\"buttons\"><button type=\"button\" id=\"interim\">{}</button> <button type=\"button\" id=\"print\">{}</button></p>\n\
         <p><label for=\"open\">{}</label> <input type=\"file\" id=\"open\" accept=\".json,application/json\"></p>\n\
         <p class=\"buttons\"><button type=\"button\" data-clear-all>{}</button></p>\n</details>\n\
         <dialog id=\"sure\" aria-labelledby=\"sure-title\"><h2 id=\"sure-title\">{}</h2><p>{}</p>\
         <p class=\"buttons\"><button type=\"button\" id=\"sure-no\">{}</button> <button type=\"button\" class=\"main\" id=\"sure-yes\">{}</button></p></dialog>\n",
        word("tools"),
        word("tools-text"),
        word("interim-button"),
        word("print"),
        word("open"),
        word("clear"),
        word("sure-title"),
        word("sure-text"),
        word("sure-no"),
        word("sure-yes")
    )
}

/// What the script needs to know. Inside a script no tag and no comment may begin, so these signs are written as escapes.
fn island(form: &Form) -> String {
    let carried = Value::Object(form.carried.clone());
    let id: String = Sha256::digest(carried.to_string()).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let words: Map<String, Value> = WORDS.iter().map(|id| ((*id).to_owned(), json!(words(form, id)))).collect();
    let sections: Vec<usize> = form.sections.iter().map(|section| section.questions.len()).collect();
    let data = json!({
        "id": format!("kt:{id}"),
        "file": form.file,
        "anonymous": form.anonymous,
        "carried": carried,
        "words": words,
        "sections": sections,
        "questions": form.questions().map(told).collect::<Vec<_>>(),
    });
    let escape = |c: char| match c {
        '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => format!("\\u{:04x}", u32::from(c)),
        c => c.to_string(),
    };
    data.to_string().chars().map(escape).collect()
}

/// A word of the script, with its places to fill in between braces.
fn words(form: &Form, id: &str) -> String {
    let places = ["done", "all", "file", "question"].map(|name| (name, format!("{{{name}}}").into()));
    form.lang.say_with(&format!("form-js-{id}"), &places)
}

/// A question as the script knows it.
fn told(question: &Question) -> Value {
    let (kind, values) = match &question.takes {
        Takes::Scale(points) | Takes::Row(points) | Takes::Choice(points) => {
            ("point", points.iter().map(|point| point.value.clone()).collect())
        }
        Takes::Text => ("text", Vec::new()),
        Takes::List => ("list", Vec::new()),
        Takes::Actions => ("actions", Vec::new()),
    };
    json!({
        "key": question.key,
        "sign": question.sign,
        "rows": if question.takes == Takes::Actions { ROWS } else { 0 },
        "kind": kind,
        "values": values,
        "remediable": question.beside.remediable,
        "optional": question.optional,
        "apart": question.apart,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::form::{Beside, Point};
    use crate::document::house::{Color, Logo, LogoForm};
    use crate::lang::Lang;

    fn form(text: &str) -> Form {
        let question = Question {
            key: text.into(),
            sign: "A1".into(),
            mark: String::new(),
            text: text.into(),
            lead: vec![text.into()],
            help: text.into(),
            takes: Takes::Choice(vec![Point { value: json!(text), label: text.into() }]),
            beside: Beside { not_applicable: true, unknown: true, remarks: true, remediable: true },
            optional: false,
            apart: false,
        };
        Form {
            lang: Lang::Nl,
            title: text.into(),
            facts: vec![(text.into(), Inline::text(text))],
            intro: vec![text.into()],
            sections: vec![Section { title: text.into(), intro: text.into(), questions: vec![question] }],
            to: text.into(),
            after: vec![text.into()],
            file: "answers".into(),
            carried: Map::from_iter([("role".to_owned(), json!(text))]),
            anonymous: false,
        }
    }

    fn plain(text: &str) -> String {
        page(&form(text), &House::default())
    }

    #[test]
    fn a_form_has_the_look_of_the_house_within_its_policy() {
        let logo = Logo { bytes: vec![1, 2, 3], form: LogoForm::Png, alt: "een boom".into() };
        let house = House { name: "Ons & huis".into(), logo: Some(logo), accent: Color(0x80, 0, 0), ..House::default() };
        let html = page(&form("x"), &house);
        assert!(html.contains("<img src=\"data:image/png;base64,AQID\" alt=\"een boom\">") && html.contains("Ons &amp; huis"));
        let style = html.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
        assert!(style.contains(":root { --accent: #800000; }"), "{style}");
        assert!(html.contains(&format!("{}; img-src data:", policy(style, SCRIPT))));
        assert!(!plain("x").contains("img-src"));
    }

    #[test]
    fn every_word_that_the_script_says_has_words_and_none_is_left_over() {
        let said: std::collections::BTreeSet<&str> =
            WORDS.into_iter().filter(|word| SCRIPT.contains(&format!("'{word}'"))).collect();
        assert_eq!(said.len(), WORDS.len(), "{WORDS:?}");
        for part in SCRIPT.split("say('").skip(1) {
            let word = part.split('\'').next().unwrap();
            assert!(WORDS.contains(&word), "{word}");
        }
        for lang in Lang::ALL {
            for word in WORDS {
                assert!(lang.find(&format!("form-js-{word}"), &[]).is_some(), "{lang}: {word}");
            }
        }
    }

    #[test]
    fn a_page_fetches_nothing_and_lets_no_text_become_an_element() {
        let html = plain("</script><script>x</script><img src=x onerror=y>\u{2028}");
        let script = html.find("<script>").unwrap();
        let without_own = &html[..script];
        assert!(!without_own.contains("<img") && !without_own.contains("<script>x"), "{without_own}");
        assert_eq!(html.matches("</script>").count(), 2);
        assert!(!html.contains("http:") && !html.contains("src=\"") && !html.contains("@import") && !html.contains("url("));
        assert!(html.contains("script-src 'sha256-") && !html.contains("unsafe"));
    }

    #[test]
    fn the_data_for_the_script_reads_back_as_it_was() {
        let text = "</script> & <!-- \u{2028} \\ \" é 😀";
        let data: Value = serde_json::from_str(&island(&form(text))).unwrap();
        assert_eq!((&data["carried"]["role"], &data["questions"][0]["values"][0]), (&json!(text), &json!(text)));
    }
}
