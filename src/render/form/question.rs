//! One question of a form: a group of real inputs with its own name, help, and room for what stands beside the answer.

use crate::document::form::{Point, Question, Takes};
use crate::lang::Lang;
use crate::render::html::escaped;

/// More points beside each other than this are numbers with a word at the ends.
const MOST_LABELS: usize = 7;

/// Questions in order; the first has number `first` in the whole form.
pub(super) fn questions(questions: &[Question], first: usize, lang: Lang) -> String {
    let mut lead = "";
    let mut html = String::new();
    for (at, question) in (first..).zip(questions) {
        if question.lead != lead && !question.lead.is_empty() {
            html.push_str(&format!("<p class=\"lead\" aria-hidden=\"true\">{}</p>\n", escaped(&question.lead)));
        }
        lead = &question.lead;
        html.push_str(&Shown { question, id: format!("q{at}"), lang }.html());
    }
    html
}

/// A question on the page.
struct Shown<'q> {
    question: &'q Question,
    id: String,
    lang: Lang,
}

impl Shown<'_> {
    fn html(&self) -> String {
        let (id, question) = (&self.id, self.question);
        let described = if question.help.is_empty() { String::new() } else { format!(" aria-describedby=\"{id}-help\"") };
        let class = if question.lead.is_empty() { "question" } else { "question follows" };
        format!(
            "<fieldset class=\"{class}\" id=\"{id}\"{described}>\n{}{}{}{}{}<p class=\"wrong\" id=\"{id}-wrong\" hidden></p>\n</fieldset>\n",
            self.legend(),
            self.help(),
            self.answers(),
            self.extras(),
            self.remarks(),
        )
    }

    fn word(&self, id: &str) -> String {
        escaped(&self.lang.say(&format!("form-{id}")))
    }

    fn legend(&self) -> String {
        let question = self.question;
        let part = |class: &str, text: &str| {
            if text.is_empty() { String::new() } else { format!("<span class=\"{class}\">{}</span> ", escaped(text)) }
        };
        let (sign, lead, mark) = (part("sign", &question.sign), part("sr", &question.lead), part("mark", &question.mark));
        format!("<legend>{sign}{lead}<span class=\"text\">{}</span> {mark}</legend>\n", escaped(&question.text))
    }

    fn help(&self) -> String {
        let help = &self.question.help;
        if help.is_empty() { String::new() } else { format!("<p class=\"help\" id=\"{}-help\">{}</p>\n", self.id, escaped(help)) }
    }

    fn answers(&self) -> String {
        let (class, points) = match &self.question.takes {
            Takes::Steps(points) => ("steps", self.points(points, true)),
            Takes::Row(points) if points.len() > MOST_LABELS => ("row many", self.points(points, true)),
            Takes::Row(points) => ("row", self.points(points, false)),
            Takes::Choice(points) => ("choice", self.points(points, false)),
            Takes::Text => ("choice", self.text("text-here")),
            Takes::List => ("choice", self.text("list-here")),
        };
        let beside = self.question.beside;
        let other = [("unknown", beside.unknown), ("na", beside.not_applicable)].into_iter().filter(|(_, fits)| *fits);
        let other: String = other.map(|(value, _)| self.point(value, "", &self.word(value), " other")).collect();
        let other = if other.is_empty() { other } else { format!("<div class=\"points others\">\n{other}</div>\n") };
        let wipe = match self.question.takes {
            Takes::Text | Takes::List if other.is_empty() => String::new(),
            _ => format!(
                "<button type=\"button\" class=\"wipe\" id=\"{}-wipe\" data-wipe=\"{}\" hidden>{}<span class=\"sr\"> {}</span></button>\n",
                self.id,
                self.id.trim_start_matches('q'),
                self.word("wipe"),
                escaped(&self.question.sign)
            ),
        };
        format!("<div class=\"points {class}\">\n{points}</div>\n{other}{wipe}")
    }

    /// Points to choose from; `numbered` shows the number beside its meaning.
    fn points(&self, points: &[Point], numbered: bool) -> String {
        let one = |(at, point): (usize, &Point)| {
            let number = if numbered { point.value.to_string() } else { String::new() };
            self.point(&at.to_string(), &number, &escaped(&point.label), "")
        };
        points.iter().enumerate().map(one).collect()
    }

    fn point(&self, value: &str, number: &str, label: &str, class: &str) -> String {
        let part = |class: &str, text: &str| {
            if text.is_empty() { String::new() } else { format!("<span class=\"{class}\">{text}</span>") }
        };
        format!(
            "<label class=\"point{class}\"><input type=\"radio\" name=\"{}\" value=\"{value}\">{} {}</label>\n",
            self.id,
            part("number", &escaped(number)),
            part("label", label)
        )
    }

    /// Room to write. Where one can also say that there is no answer, writing is one of the choices.
    fn text(&self, word: &str) -> String {
        let beside = self.question.beside;
        let alone = !(beside.unknown || beside.not_applicable);
        let choice = if alone { String::new() } else { self.point("text", "", &self.word("own-words"), "") };
        let id = &self.id;
        format!(
            "{choice}<label class=\"field\" for=\"{id}-text\">{}</label><textarea id=\"{id}-text\" rows=\"4\" maxlength=\"8000\"></textarea>\n",
            self.word(word)
        )
    }

    /// What is asked only after some answers.
    fn extras(&self) -> String {
        let (id, beside) = (&self.id, self.question.beside);
        let mut html = String::new();
        if beside.not_applicable {
            html.push_str(&format!(
                "<div class=\"extra\" id=\"{id}-reason-part\" hidden><label class=\"field\" for=\"{id}-reason\">{}</label>\
                 <input type=\"text\" id=\"{id}-reason\" maxlength=\"1000\"></div>\n",
                self.word("reason")
            ));
        }
        if beside.remediable {
            html.push_str(&format!(
                "<div class=\"extra\" id=\"{id}-remedy-part\" hidden>{}</div>\n",
                self.choices("remedy", &["yes", "no"])
            ));
        }
        html
    }

    /// A source, a remark and how sure one is: there for who has them, out of the way for who has not.
    fn remarks(&self) -> String {
        if !self.question.beside.remarks {
            return String::new();
        }
        let id = &self.id;
        format!(
            "<details class=\"beside\" id=\"{id}-beside\"><summary>{}<span class=\"sr\"> {}</span></summary>\n\
             <label class=\"field\" for=\"{id}-source\">{}</label><input type=\"text\" id=\"{id}-source\" maxlength=\"1000\">\n\
             <label class=\"field\" for=\"{id}-note\">{}</label><textarea id=\"{id}-note\" rows=\"2\" maxlength=\"4000\"></textarea>\n{}</details>\n",
            self.word("beside"),
            escaped(&self.question.sign),
            self.word("source"),
            self.word("note"),
            self.choices("certainty", &["low", "medium", "high"]),
        )
    }

    /// A small group of its own: a question with a few words to choose from.
    fn choices(&self, name: &str, values: &[&str]) -> String {
        let one = |value: &&str| {
            format!(
                "<label class=\"point\"><input type=\"radio\" name=\"{}-{name}\" value=\"{value}\"> <span class=\"label\">{}</span></label>\n",
                self.id,
                self.word(&format!("{name}-{value}"))
            )
        };
        let points: String = values.iter().map(one).collect();
        format!(
            "<fieldset class=\"small\"><legend>{}</legend><div class=\"points inline\">\n{points}</div></fieldset>",
            self.word(name)
        )
    }
}
