//! What was meant by a command or option that kt does not know: words that people use for it, then what comes near.

use clap::CommandFactory;

use super::cli::Cli;
use crate::lang::Lang;
use crate::source::finding::nearest;

/// What people call the forms of documents.
const FORMS: [(&str, &str); 7] =
    [("word", "docx"), ("doc", "docx"), ("markdown", "md"), ("htm", "html"), ("excel", "csv"), ("ical", "ics"), ("txt", "text")];
/// What people call options; a command that lacks the one has the other.
const OPTIONS: [(&str, &[&str]); 13] = [
    ("answer", &["text", "answers"]),
    ("antwoord", &["text", "answers"]),
    ("because", &["reason"]),
    ("datum", &["date"]),
    ("dag", &["date", "today"]),
    ("door", &["by"]),
    ("functie", &["as", "by", "role"]),
    ("map", &["directory"]),
    ("organisatie", &["organisation"]),
    ("reden", &["reason"]),
    ("taal", &["lang"]),
    ("tekst", &["text"]),
    ("vorm", &["format"]),
];
/// More commands than this are no help.
const MOST: usize = 2;

/// The commands that were perhaps meant, the most likely first: by a word for one, else by how they are written.
pub(super) fn command(typed: &str, lang: Lang) -> Option<String> {
    let names = Cli::command().get_subcommands().map(|command| command.get_name().to_owned()).collect::<Vec<_>>();
    let words: Vec<(String, &String)> =
        names.iter().flat_map(|name| words(name).into_iter().map(move |word| (word, name))).collect();
    let lower = typed.to_lowercase();
    let said = words.iter().find(|(word, _)| *word == lower).map(|(_, name)| (*name).clone());
    said.or_else(|| {
        let likeness = |name: &String| strsim::jaro_winkler(&lower, name);
        let mut near: Vec<&String> = names.iter().filter(|name| likeness(name) > 0.8).collect();
        near.sort_by(|a, b| likeness(b).total_cmp(&likeness(a)));
        let slip = nearest(&lower, words.iter().map(|(word, _)| word.as_str()));
        let slip = words.iter().find(|(word, _)| Some(word.as_str()) == slip).map(|(_, name)| *name);
        near.retain(|name| Some(*name) != slip);
        let all: Vec<String> = slip.into_iter().chain(near).take(MOST).cloned().collect();
        (!all.is_empty()).then(|| lang.or(&all))
    })
}

/// What a command is called, and what else people call it.
fn words(name: &str) -> Vec<String> {
    let also = Lang::ALL.into_iter().filter_map(|lang| lang.find(&format!("cli-{name}-also"), &[]));
    let also = also.flat_map(|words| words.split(',').map(|word| word.trim().to_owned()).collect::<Vec<_>>());
    std::iter::once(name.to_owned()).chain(also).collect()
}

/// The option that was meant by another word for it, or by a form that was typed as an option: `--antwoord`, `--pdf`.
pub(super) fn option(typed: &str, args: &[std::ffi::OsString]) -> Option<String> {
    let typed = typed.strip_prefix("--")?;
    let mut command = Cli::command();
    for arg in args.iter().skip(1).filter_map(|arg| arg.to_str()) {
        command = command.find_subcommand(arg).cloned().unwrap_or(command);
    }
    let all = Cli::command();
    let known = |name: &&&str| {
        let mut options = command.get_arguments().chain(all.get_arguments());
        options.any(|argument| argument.get_long() == Some(**name))
    };
    let (_, names) = OPTIONS.iter().find(|(word, _)| *word == typed).copied().unwrap_or_default();
    names.iter().find(known).map(|name| format!("--{name}")).or_else(|| form(typed, &command))
}

fn form(typed: &str, command: &clap::Command) -> Option<String> {
    let wanted = FORMS.iter().find(|(word, _)| *word == typed).map_or(typed, |(_, format)| format);
    let format = command.get_arguments().find(|argument| argument.get_id() == "format")?;
    let known = format.get_possible_values().iter().any(|value| value.get_name() == wanted);
    known.then(|| format!("--format {wanted}"))
}

#[cfg(test)]
mod tests {
    use super::{command, words};
    use crate::commands::cli::Cli;
    use crate::lang::Lang;
    use clap::CommandFactory;

    #[test]
    fn a_command_is_known_by_its_words_and_by_a_slip_of_the_pen() {
        let meant = |typed: &str| command(typed, Lang::Nl).unwrap_or_default();
        for (typed, wanted) in
            [("besluit", "decide"), ("beoordeel", "assess"), ("terug", "undo"), ("asses", "assess"), ("niew", "new")]
        {
            assert_eq!(meant(typed).split(' ').next(), Some(wanted), "{typed}");
        }
        assert_eq!(meant("xyzzy"), "");
    }

    #[test]
    fn every_command_has_words_and_no_word_means_two() {
        let mut all: Vec<(String, String)> = Cli::command()
            .get_subcommands()
            .flat_map(|command| words(command.get_name()).into_iter().map(|word| (word, command.get_name().to_owned())))
            .collect();
        all.sort();
        all.dedup();
        let twice: Vec<_> = all.windows(2).filter(|pair| pair[0].0 == pair[1].0).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }
}
