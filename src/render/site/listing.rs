//! A list that can be narrowed. Without a script it is the whole list.

use crate::document::site::{Facet, Item, Listing};
use crate::lang::Lang;
use crate::render::html::escaped;

pub(super) fn listing(list: &Listing, lang: Lang, up: &str) -> String {
    if list.items.is_empty() {
        return format!("<p>{}</p>\n", escaped(&list.none));
    }
    let items: String = list.items.iter().map(|one| item(one, up)).collect();
    let filter = if list.items.len() > 1 { filter(list, lang) } else { String::new() };
    format!("{filter}<ul class=\"things\" id=\"things\">\n{items}</ul>\n")
}

/// The choices; hidden until the script is there to heed them.
fn filter(list: &Listing, lang: Lang) -> String {
    let all = [("all", list.items.len().into())];
    let say = |id: &str| escaped(&lang.say_with(id, &all));
    let facets: String = list.facets.iter().map(|one| facet(one, &say("site-filter-all"))).collect();
    format!(
        "<form class=\"filter\" id=\"filter\" hidden data-one=\"{}\" data-count=\"{}\" data-nothing=\"{}\">\n<fieldset>\n<legend>{}</legend>\n\
         <div><label for=\"filter-text\">{}</label><input type=\"search\" id=\"filter-text\" name=\"text\" autocomplete=\"off\"></div>\n{facets}\
         </fieldset>\n<p><span role=\"status\" id=\"count\"></span> <button type=\"reset\" hidden>{}</button></p>\n</form>\n",
        say("site-filter-one"),
        say("site-filter-count"),
        say("site-filter-nothing"),
        say("site-filter"),
        say("site-filter-text"),
        say("site-filter-clear"),
    )
}

fn facet(facet: &Facet, all: &str) -> String {
    let choice = |(code, words): &(String, String)| format!("<option value=\"{}\">{}</option>", escaped(code), escaped(words));
    let choices: String = facet.choices.iter().map(choice).collect();
    let key = facet.key;
    format!(
        "<div><label for=\"filter-{key}\">{}</label><select id=\"filter-{key}\" name=\"{key}\"><option value=\"\">{all}</option>{choices}</select></div>\n",
        escaped(&facet.label)
    )
}

fn item(item: &Item, up: &str) -> String {
    let mut answers: Vec<(&str, Vec<&str>)> = Vec::new();
    for (key, code) in &item.answers {
        match answers.iter_mut().find(|(known, _)| known == key) {
            Some((_, codes)) => codes.push(code),
            None => answers.push((key, vec![code])),
        }
    }
    let answers: String = answers.iter().map(|(key, codes)| format!(" data-{key}=\"{}\"", escaped(&codes.join(" ")))).collect();
    let marks: String = item.marks.iter().map(|(kind, words)| format!("<li class=\"{kind}\">{}</li>", escaped(words))).collect();
    let marks = if marks.is_empty() { String::new() } else { format!("<ul class=\"marks\">{marks}</ul>") };
    let line = if item.line.is_empty() { String::new() } else { format!("<p>{}</p>", escaped(&item.line)) };
    let title = escaped(&item.title);
    let title = match item.address.as_str() {
        "" => title,
        address => format!("<a href=\"{}\">{title}</a>", escaped(&format!("{up}{address}"))),
    };
    format!("<li{answers}><h2>{title}</h2>{line}{marks}</li>\n")
}
