//! One question of a form: a group of real inputs with its own name, help, and room for what stands beside the answer.

use crate::document::form::{Point, Question, Takes};
use crate::lang::Lang;
use crate::render::html::escaped;

/// How many steps fit on a form.
pub(super) const ROWS: usize = 8;

/// More points beside each other than this are numbers with a word at the ends.
const MOST_LABELS: usize = 7;

/// Questions in order; the first has number `first` in the whole form.
pub(super) fn questions(questions: &[Question], first: usize, lang: Lang) -> String {
    let mut above: &[String] = &[];
    let mut html = String::new();
    for (at, question) in (first..).zip(questions) {
        html.push_str(&leads(&question.lead, above));
        above = &question.lead;
        html.push_str(&Shown { question, id: format!("q{at}"), lang }.html());
    }
    html
}

/// What stands above a question, as far as it does not stand there already. Who listens hears it with each question.
fn leads(lead: &[String], above: &[String]) -> String {
    let same = lead.iter().zip(above).take_while(|(one, other)| one == other).count();
    let one = |(level, text): (usize, &String)| {
        let class = if level == 0 { "lead" } else { "lead below" };
        format!("<p class=\"{class}\" aria-hidden=\"true\">{}</p>\n", escaped(text))
    };
    lead.iter().enumerate().skip(same).map(one).collect()
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
        let (sign, lead, mark) = (part("sign", &question.sign), part("sr", &question.lead.join(" ")), part("mark", &question.mark));
        format!("<legend>{sign}{lead}<span class=\"text\">{}</span> {mark}</legend>\n", escaped(&question.text))
    }

    fn help(&self) -> String {
        let help = &self.question.help;
        if help.is_empty() { String::new() } else { format!("<p class=\"help\" id=\"{}-help\">{}</p>\n", self.id, escaped(help)) }
    }

    fn answers(&self) -> String {
        let (class, points) = match &self.question.takes {
            Takes::Scale(points) => ("steps", self.points(points, true)),
            Takes::Row(points) if points.len() > MOST_LABELS => ("row many", self.numbers(points)),
            Takes::Row(points) => ("row", self.points(points, false)),
            Takes::Choice(points) => ("choice", self.points(points, false)),
            Takes::Text => ("choice", self.text("text-here")),
            Takes::List => ("choice", self.text("list-here")),
            Takes::Actions => ("choice", self.actions()),
        };
        let beside = self.question.beside;
        let other = [("unknown", beside.unknown), ("na", beside.not_applicable)].into_iter().filter(|(_, fits)| *fits);
        let other: String = other.map(|(value, _)| self.point(value, "", &self.word(value), " other")).collect();
        let other = if other.is_empty() { other } else { format!("<div class=\"points others\">\n{other}</div>\n") };
        let wipe = match self.question.takes {
            Takes::Text | Takes::List | Takes::Actions if other.is_empty() => String::new(),
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

    /// Numbers close together; what some of them mean stands below all of them, and with each for who listens.
    fn numbers(&self, points: &[Point]) -> String {
        let one = |(at, point): (usize, &Point)| {
            let label = format!("<span class=\"sr\">{}</span>", escaped(&point.label));
            self.point(&at.to_string(), &point.value.to_string(), &label, "")
        };
        let meant = points.iter().filter(|point| !point.label.is_empty());
        let meant: String = meant.map(|point| format!("<span><b>{}</b> {}</span> ", point.value, escaped(&point.label))).collect();
        let numbers: String = points.iter().enumerate().map(one).collect();
        if meant.is_empty() { numbers } else { format!("{numbers}<p class=\"meant\" aria-hidden=\"true\">{meant}</p>\n") }
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

    /// Rows of what, who and when; the script shows as many as are needed and one more.
    fn actions(&self) -> String {
        let id = &self.id;
        let field = |row: usize, name: &str, kind: &str| {
            format!(
                "<div><label class=\"field\" for=\"{id}-{name}-{row}\">{}<span class=\"sr\"> {}</span></label>\
                 <input type=\"{kind}\" id=\"{id}-{name}-{row}\"{}></div>",
                self.word(&format!("step-{name}")),
                row + 1,
                if kind == "text" { " maxlength=\"1000\"" } else { "" }
            )
        };
        let row = |row: usize| {
            let fields = [field(row, "what", "text"), field(row, "by", "text"), field(row, "due", "date")].concat();
            format!("<div class=\"action\" id=\"{id}-row-{row}\">{fields}</div>\n")
        };
        (0..ROWS).map(row).collect()
    }

    /// Room to write.
    fn text(&self, word: &str) -> String {
        let id = &self.id;
        format!(
            "<label class=\"field\" for=\"{id}-text\">{}</label><textarea id=\"{id}-text\" rows=\"4\" maxlength=\"8000\"></textarea>\n",
            self.word(word)
        )
    }

    /// What is asked only after some answers.
    fn extras(&self) -> String {
        let (id, beside) = (&self.id, self.question.beside);
        let mut html = String::new();
        if beside.not_applicable {
            html.push_str(&format!(
                "<div class=\"extra line\" id=\"{id}-reason-part\" hidden><label class=\"field\" for=\"{id}-reason\">{}</label>\
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
             <div class=\"line\"><label class=\"field\" for=\"{id}-source\">{}</label><input type=\"text\" id=\"{id}-source\" maxlength=\"1000\"></div>\n\
             <div class=\"line\"><label class=\"field\" for=\"{id}-note\">{}</label><textarea id=\"{id}-note\" rows=\"2\" maxlength=\"4000\"></textarea></div>\n{}</details>\n",
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
