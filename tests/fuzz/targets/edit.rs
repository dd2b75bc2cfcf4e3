//! Changes in place: every line that a change is not about stays, with its comments, or the change is refused.
//!
//! The first line says what to change: `set answers.A1.score 4`, `append themes x`, `remove roles.0`. The rest is the record.

use kt::source::yaml::edit::{Change, Refused, apply};
use kt::source::yaml::{Node, Value, parse};
use kt::source::{Keys, Lines, Span};

/// A record and one change.
pub(crate) fn edit(bytes: &[u8]) {
    let Some((order, record)) = super::text(bytes).and_then(|text| text.split_once('\n')) else { return };
    let Some((change, keys)) = change(order) else { return };
    let whole = Span::new(0, record.len());
    match apply(record, whole, std::slice::from_ref(&change)) {
        Ok(after) => {
            kept(record, &after, &change, &keys);
            assert_eq!(reread(&after, &change), Ok(after.clone()), "the same change again changes something");
        }
        Err(Refused::Unreadable) => assert!(!parse(record, 0).findings.is_empty()),
        Err(Refused::NotAMap(_) | Refused::Unsure(_)) => {}
    }
}

/// To set or remove again changes nothing; an append adds again.
fn reread(after: &str, change: &Change) -> Result<String, Refused> {
    match change {
        Change::Set(..) => apply(after, Span::new(0, after.len()), std::slice::from_ref(change)),
        _ => Ok(after.to_owned()),
    }
}

fn change(order: &str) -> Option<(Change, Keys)> {
    let mut words = order.splitn(3, ' ');
    let (verb, path) = (words.next()?, words.next()?);
    let keys = Keys::parse(path);
    if keys.0.is_empty() {
        return None;
    }
    let value = words.next().unwrap_or_default();
    let value = serde_yaml::Value::from(value.replace("\\n", "\n"));
    let change = match verb {
        "set" => Change::Set(keys.clone(), value),
        "append" => Change::Append(keys.clone(), value),
        "remove" => Change::Remove(keys.clone()),
        _ => return None,
    };
    Some((change, keys))
}

/// What stands before the lines of the value and what stands behind them is still there; where nothing stood, every line is.
fn kept(before: &str, after: &str, change: &Change, keys: &Keys) {
    let tree = parse(before, 0);
    let root = tree.root.as_ref();
    let [old, new] = [before, after].map(|text| text.lines().map(|line| line.trim_end_matches('\r')).collect::<Vec<&str>>());
    let lines = Lines::new(before);
    match root.and_then(|root| touched(before, root, keys, change)) {
        Some(span) => {
            let (first, last) = (lines.position(span.start).line - 1, lines.position(span.end).line);
            let (head, tail) = (&old[..first.min(old.len())], &old[last.min(old.len())..]);
            assert!(new.starts_with(head), "before {keys}: {before:?} became {after:?}");
            assert!(new.ends_with(tail), "behind {keys}: {before:?} became {after:?}");
        }
        None => {
            let mut left = new.iter();
            assert!(old.iter().all(|line| left.any(|other| other == line)), "{keys}: {before:?} became {after:?}");
        }
    }
}

/// The bytes that a change may touch: the value with its key, or the nearest value above it that is written anew. Nothing
/// when there is only something to add.
fn touched(text: &str, root: &Node<'_>, keys: &Keys, change: &Change) -> Option<Span> {
    let depth = (0..=keys.0.len()).rev().find(|depth| root.at(&Keys(keys.0[..*depth].to_vec())).is_some())?;
    let place = Keys(keys.0[..depth].to_vec());
    let node = root.at(&place)?;
    let start = root.key_place(&place).map_or(node.span.start, |key| key.start.min(node.span.start));
    let adds = match (change, &node.value) {
        (Change::Remove(_), _) => depth < keys.0.len(),
        (_, Value::Map(_)) => depth < keys.0.len() && !text[node.span.start..].starts_with('{'),
        _ => false,
    };
    (!adds || node.span.start == node.span.end).then(|| Span::new(start, node.span.end.max(start)))
}
