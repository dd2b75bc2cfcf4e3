//! The words of one area in one language. A message is read when it is first said, so a command pays only for what it says.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Pattern};
use foldhash::{HashMap, HashMapExt};

use super::Lang;

/// What can say a message.
pub(super) type Bundle = FluentBundle<FluentResource>;

/// Messages by their id.
pub(super) struct Area {
    source: &'static str,
    messages: HashMap<&'static str, Message>,
    /// All messages together, for one that names another.
    whole: OnceLock<Bundle>,
}

/// A message: its lines, and what they read as.
struct Message {
    lines: &'static str,
    read: OnceLock<FluentResource>,
}

impl Area {
    /// The area with this text, of which nothing is read yet but where each message begins.
    pub(super) fn of(source: &'static str) -> Self {
        let starts: Vec<(usize, &str)> = starts(source).collect();
        let ends = starts.iter().skip(1).map(|(at, _)| *at).chain([source.len()]);
        let mut messages = HashMap::with_capacity(starts.len());
        for ((at, id), end) in starts.iter().zip(ends) {
            messages.insert(*id, Message { lines: &source[*at..end], read: OnceLock::new() });
        }
        Self { source, messages, whole: OnceLock::new() }
    }

    /// A message with its facts; nothing when there is none with this id.
    pub(super) fn say(&'static self, lang: Lang, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.messages.get(id)?.pattern()?;
        let mut open = Vec::new();
        let said = lang.bundle().format_pattern(pattern, Some(args), &mut open);
        if open.is_empty() { Some(said.into_owned()) } else { self.say_whole(lang, id, args) }
    }

    /// The same, with all messages at hand.
    fn say_whole(&self, lang: Lang, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let bundle = self.whole.get_or_init(|| {
            let mut bundle = lang.new_bundle();
            bundle.add_resource_overriding(parsed(self.source).0);
            bundle
        });
        let pattern = bundle.get_message(id)?.value()?;
        Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
    }
}

impl Message {
    fn pattern(&self) -> Option<&Pattern<&str>> {
        match self.read.get_or_init(|| parsed(self.lines).0).get_entry(0)? {
            Entry::Message(message) => message.value.as_ref(),
            _ => None,
        }
    }
}

/// Where each message begins, with its id: at the beginning of a line.
pub(super) fn starts(source: &'static str) -> impl Iterator<Item = (usize, &'static str)> {
    let begin = |(at, line): (usize, &'static str)| {
        let (id, rest) = line.split_once(' ').filter(|(id, _)| id.starts_with(|first: char| first.is_ascii_alphabetic()))?;
        rest.starts_with('=').then_some((at, id))
    };
    let mut at = 0;
    let lines = source.split_inclusive('\n').map(move |line| {
        at += line.len();
        (at - line.len(), line)
    });
    lines.filter_map(begin)
}

/// A text as Fluent reads it, and what is wrong in it.
pub(super) fn parsed(source: &'static str) -> (FluentResource, Vec<String>) {
    match FluentResource::try_new(source.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors.iter().map(ToString::to_string).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::AREAS;

    #[test]
    fn a_message_reads_alone_as_it_reads_among_all() {
        for (lang, number) in Lang::ALL.into_iter().flat_map(|lang| (0..AREAS.len()).map(move |number| (lang, number))) {
            let (area, whole) = (lang.area(number), parsed(lang.area(number).source).0);
            let mut count = 0;
            for entry in whole.entries() {
                let Entry::Message(message) = entry else { continue };
                let alone = area.messages.get(message.id.name).and_then(Message::pattern);
                assert!(alone.is_some() && alone == message.value.as_ref(), "{lang} {}", message.id.name);
                count += 1;
            }
            assert_eq!(count, area.messages.len(), "{lang} {}", AREAS[number]);
        }
    }

    #[test]
    fn a_message_that_names_another_says_it() {
        let begin = Lang::Nl.say("memo-to-fill-in");
        let whole = Lang::Nl.say("memo-missing-asked");
        assert!(whole.starts_with(&begin) && !whole.contains('{'), "{whole}");
    }
}
