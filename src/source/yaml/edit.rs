//! Changes YAML in place: only the bytes that must change do, so comments, order, quotes and line ends stay.
//!
//! Every change is proved: the text is read again, and the only difference between the two trees must be the
//! intended one. What cannot be proved is refused, with the text to paste by hand.

use serde_yaml::Value as Yaml;

use super::line::{column, dash_column, line_end, line_start, next_line};
use super::node::{Node, Style, Value};
use super::read::parse;
use super::relist::{relisted, remark_behind};
use super::write;
use crate::source::{Key, Keys, Span};

/// One change to a record.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Give the key at the end of the path this value; maps on the way are made when missing.
    Set(Keys, Yaml),
    /// Add an item to the list at the path; the list is made when missing.
    Append(Keys, Yaml),
    /// Take the key or item at the path out.
    Remove(Keys),
}

/// Why a change was not made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The text is not readable YAML as it stands.
    Unreadable,
    /// A key on the path holds something else than a map or list.
    NotAMap(String),
    /// The change would have touched more than it should; the YAML to paste by hand.
    Unsure(String),
}

/// Makes the changes one after another in the part of `text` that is YAML (`yaml`), and gives the whole new text.
///
/// # Errors
/// When the text cannot be read, a path leads through a text, or the outcome cannot be proved.
pub fn apply(text: &str, yaml: Span, changes: &[Change]) -> Result<String, Refused> {
    let mut slice = yaml.of(text).to_owned();
    for change in changes {
        slice = one(&slice, change)?;
    }
    Ok([&text[..yaml.start], &slice, &text[yaml.end..]].concat())
}

fn one(text: &str, change: &Change) -> Result<String, Refused> {
    let before = plain(text)?;
    let mut after = before.clone();
    intend(&mut after, change)?;
    if after == before {
        return Ok(text.to_owned());
    }
    let edited = edit(text, change)?;
    match plain(&edited) {
        Ok(read) if read == after => Ok(edited),
        _ => Err(Refused::Unsure(pasted(change))),
    }
}

/// The tree without places and styles, to compare by. Nothing is an empty map: a record that has no keys yet.
fn plain(text: &str) -> Result<Yaml, Refused> {
    let tree = parse(text, 0);
    if !tree.findings.is_empty() {
        return Err(Refused::Unreadable);
    }
    Ok(tree.root.as_ref().map_or_else(|| Yaml::Mapping(serde_yaml::Mapping::new()), value))
}

/// A node as a plain value; every scalar that says something as its text.
pub(super) fn value(node: &Node<'_>) -> Yaml {
    match &node.value {
        Value::Scalar(scalar) if scalar.is_null() => Yaml::Null,
        Value::Scalar(scalar) => Yaml::String(scalar.text.clone().into_owned()),
        Value::List(items) => Yaml::Sequence(items.iter().map(value).collect()),
        Value::Map(entries) => {
            Yaml::Mapping(entries.iter().map(|entry| (Yaml::String(entry.key.clone().into_owned()), value(&entry.value))).collect())
        }
    }
}

/// The same for a value that is to be written.
pub(super) fn texts(value: &Yaml) -> Yaml {
    match value {
        Yaml::Sequence(items) => Yaml::Sequence(items.iter().map(texts).collect()),
        Yaml::Mapping(map) => Yaml::Mapping(map.iter().map(|(key, value)| (texts(key), texts(value))).collect()),
        Yaml::Null | Yaml::String(_) => value.clone(),
        other => Yaml::String(write::scalar(other)),
    }
}

fn intend(tree: &mut Yaml, change: &Change) -> Result<(), Refused> {
    match change {
        Change::Set(keys, value) => *slot(tree, &keys.0)? = texts(value),
        Change::Append(keys, value) => match slot(tree, &keys.0)? {
            Yaml::Sequence(items) => items.push(texts(value)),
            empty @ Yaml::Null => *empty = Yaml::Sequence(vec![texts(value)]),
            _ => return Err(Refused::NotAMap(keys.to_string())),
        },
        Change::Remove(keys) => {
            let Some((last, parents)) = keys.0.split_last() else { return Ok(()) };
            match (slot(tree, parents)?, last) {
                (Yaml::Mapping(map), Key::Name(name)) => drop(map.remove(&**name)),
                (Yaml::Sequence(items), Key::Item(item)) if *item < items.len() => drop(items.remove(*item)),
                _ => {}
            }
        }
    }
    Ok(())
}

/// The place in the plain tree for a path, made when missing.
fn slot<'t>(tree: &'t mut Yaml, keys: &[Key]) -> Result<&'t mut Yaml, Refused> {
    let mut here = tree;
    for key in keys {
        if here.is_null() {
            *here = Yaml::Mapping(serde_yaml::Mapping::new());
        }
        here = match (here, key) {
            (Yaml::Mapping(map), Key::Name(name)) => map.entry(Yaml::String(name.to_string())).or_insert(Yaml::Null),
            (Yaml::Sequence(items), Key::Item(item)) if *item < items.len() => &mut items[*item],
            _ => return Err(Refused::NotAMap(Keys(keys.to_vec()).to_string())),
        };
    }
    Ok(here)
}

/// The change on the text itself.
fn edit(text: &str, change: &Change) -> Result<String, Refused> {
    let tree = parse(text, 0);
    let Some(root) = &tree.root else { return Ok(joined(text, text.len(), &created(change))) };
    match change {
        Change::Set(keys, value) => set(text, root, keys, value),
        Change::Append(keys, value) => append(text, root, keys, value),
        Change::Remove(keys) => Ok(removed(text, root, keys)),
    }
}

/// The YAML for a change in an empty record.
fn created(change: &Change) -> String {
    match change {
        Change::Set(keys, value) => nested(&keys.0, value, 0),
        Change::Append(keys, value) => nested(&keys.0, &Yaml::Sequence(vec![value.clone()]), 0),
        Change::Remove(_) => String::new(),
    }
}

fn pasted(change: &Change) -> String {
    created(change)
}

fn set(text: &str, root: &Node<'_>, keys: &Keys, value: &Yaml) -> Result<String, Refused> {
    if let Some(old) = root.at(keys) {
        let listed = value.as_sequence().filter(|_| is_block(text, old)).and_then(|items| relisted(text, old, items));
        return Ok(listed.unwrap_or_else(|| replaced(text, root, keys, old, value)));
    }
    let depth = (0..keys.0.len()).rev().find(|depth| root.at(&Keys(keys.0[..*depth].to_vec())).is_some()).unwrap_or(0);
    let parent_keys = Keys(keys.0[..depth].to_vec());
    let parent = root.at(&parent_keys).unwrap_or(root);
    if matches!(parent.value, Value::Map(_)) && is_block(text, parent) {
        return Ok(inserted_entry(text, parent, &keys.0[depth..], value));
    }
    let fresh = nested_value(&keys.0[depth..], value);
    match &parent.value {
        Value::Scalar(scalar) if scalar.is_null() => Ok(replaced(text, root, &parent_keys, parent, &fresh)),
        Value::Map(entries) => {
            let mut whole: serde_yaml::Mapping =
                entries.iter().map(|entry| (Yaml::String(entry.key.clone().into_owned()), typed(&entry.value))).collect();
            if let Yaml::Mapping(fresh) = fresh {
                whole.extend(fresh);
            }
            Ok(replaced(text, root, &parent_keys, parent, &Yaml::Mapping(whole)))
        }
        _ => Err(Refused::NotAMap(parent_keys.to_string())),
    }
}

/// A node as a value that is written as it was read: bare numbers and truth values stay bare.
fn typed(node: &Node<'_>) -> Yaml {
    match &node.value {
        Value::Scalar(scalar) if scalar.style == Style::Plain => serde_yaml::from_str(&scalar.text).unwrap_or_else(|_| value(node)),
        Value::Scalar(_) => value(node),
        Value::List(items) => Yaml::Sequence(items.iter().map(typed).collect()),
        Value::Map(entries) => {
            Yaml::Mapping(entries.iter().map(|entry| (Yaml::String(entry.key.clone().into_owned()), typed(&entry.value))).collect())
        }
    }
}

fn append(text: &str, root: &Node<'_>, keys: &Keys, value: &Yaml) -> Result<String, Refused> {
    match root.at(keys) {
        Some(list) if is_block(text, list) && !list.items().is_empty() => {
            let first = &list.items()[0];
            let indent = dash_column(text, first.span.start);
            let end = line_end(text, list.span.end);
            Ok(joined(text, end, &write::item(value, indent)))
        }
        Some(list) => {
            let items = list.items().iter().map(typed).chain([value.clone()]).collect();
            Ok(replaced(text, root, keys, list, &Yaml::Sequence(items)))
        }
        None => set(text, root, keys, &Yaml::Sequence(vec![value.clone()])),
    }
}

fn removed(text: &str, root: &Node<'_>, keys: &Keys) -> String {
    let Some(node) = root.at(keys) else { return text.to_owned() };
    let start = root.key_place(keys).map_or(node.span.start, |span| span.start);
    let from = line_start(text, start.min(node.span.start.max(start)));
    let to = next_line(text, node.span.end.max(start));
    [&text[..from], &text[to..]].concat()
}

/// The value at a path written anew: on its line when both are one line, else with its key.
fn replaced(text: &str, root: &Node<'_>, keys: &Keys, old: &Node<'_>, value: &Yaml) -> String {
    let one_line = !matches!(value, Yaml::Sequence(_) | Yaml::Mapping(_))
        && !matches!(value, Yaml::String(string) if string.contains('\n'))
        && !old.span.of(text).contains('\n');
    let name = match keys.0.last() {
        Some(Key::Name(name)) => name.to_string(),
        _ => return [&text[..old.span.start], &write::scalar(value), &text[old.span.end..]].concat(),
    };
    let key = root.key_place(keys).unwrap_or(old.span);
    if one_line {
        let colon = text[key.end..].find(':').map_or(key.end, |i| key.end + i + 1);
        let written = write::scalar(value);
        let space = if written.is_empty() { "" } else { " " };
        let (from, to) = if old.span.start == old.span.end { (colon, colon) } else { (colon, old.span.end) };
        return [&text[..from], space, &written, &text[to..]].concat();
    }
    let indent = column(text, key.start);
    let entry = remark_behind(text, old.span, write::entry(&name, value, indent));
    let end = if old.span.start == old.span.end { key.end + 1 } else { old.span.end };
    let stop = next_line(text, end.max(key.end));
    let lines = ends_like(text, entry.trim_start_matches(' '));
    [&text[..key.start], &lines, &text[stop..]].concat()
}

/// A new entry after the last one of a block map.
fn inserted_entry(text: &str, parent: &Node<'_>, keys: &[Key], value: &Yaml) -> String {
    let entries = parent.entries();
    let indent = entries.first().map_or(0, |entry| column(text, entry.key_span.start));
    let open = keys.first().filter(|_| indent == 0).and_then(|key| match key {
        Key::Name(name) => placeholder(text, parent, name),
        Key::Item(_) => None,
    });
    if let Some((from, to)) = open {
        return [&text[..from], &ends_like(text, &nested(keys, value, indent)), &text[to..]].concat();
    }
    let end = entries.last().map_or(parent.span.end, |entry| entry.value.span.end.max(entry.key_span.end));
    joined(text, line_end(text, end), &nested(keys, value, indent))
}

/// Where a starter holds a key open, such as `# risk:`, so that the key comes below the comment that explains it. The open
/// key itself makes place; an example below it stays, and the key comes after that.
fn placeholder(text: &str, parent: &Node<'_>, name: &str) -> Option<(usize, usize)> {
    let first = parent.entries().first()?.key_span.start;
    let mut at = 0;
    let mut lines = text.split_inclusive('\n').map(|line| {
        at += line.len();
        (at - line.len(), line)
    });
    let (from, line) = lines.find(|(from, line)| *from > first && holds_open(line, name))?;
    let example = lines.take_while(|(_, line)| line.starts_with("#   ")).last().map(|(at, line)| at + line.len());
    let to = from + line.len();
    let place = example.map_or((from, to), |end| (end, end));
    (text[..place.1].ends_with('\n') && is_between(text, parent, from)).then_some(place)
}

/// Whether a line is a key in a comment with nothing behind it but what a starter puts there.
fn holds_open(line: &str, name: &str) -> bool {
    let behind = line.strip_prefix("# ").and_then(|rest| rest.strip_prefix(name)).and_then(|rest| rest.strip_prefix(':'));
    let is_date = |text: &str| text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    behind.map(str::trim).is_some_and(|behind| behind.is_empty() || behind == "[]" || is_date(behind))
}

/// Whether a line that looks like a comment is one: it stands between two entries and not inside a text.
fn is_between(text: &str, parent: &Node<'_>, from: usize) -> bool {
    let inside = |node: &Node<'_>| node.span.start < from && from < line_end(text, node.span.end.max(node.span.start));
    !parent.entries().iter().any(|entry| inside(&entry.value))
}

fn nested(keys: &[Key], value: &Yaml, indent: usize) -> String {
    let Some((Key::Name(first), rest)) = keys.split_first() else { return String::new() };
    write::entry(first, &nested_value(rest, value), indent)
}

fn nested_value(keys: &[Key], value: &Yaml) -> Yaml {
    keys.iter().rev().fold(value.clone(), |inner, key| match key {
        Key::Name(name) => Yaml::Mapping([(Yaml::String(name.to_string()), inner)].into_iter().collect()),
        Key::Item(_) => Yaml::Sequence(vec![inner]),
    })
}

/// Puts whole lines after the line that ends at `end`.
fn joined(text: &str, end: usize, lines: &str) -> String {
    let lines = ends_like(text, lines);
    let line_break = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let (before, after) = text.split_at(end);
    match after.strip_prefix("\r\n").or_else(|| after.strip_prefix('\n')) {
        Some(rest) => [before, line_break, &lines, rest].concat(),
        None if before.is_empty() || before.ends_with('\n') => [before, &lines].concat(),
        None => [before, line_break, &lines].concat(),
    }
}

pub(super) fn ends_like(text: &str, lines: &str) -> String {
    if text.contains("\r\n") { lines.replace('\n', "\r\n") } else { lines.to_owned() }
}

fn is_block(text: &str, node: &Node<'_>) -> bool {
    !text[node.span.start.min(text.len())..].starts_with(['{', '['])
}
