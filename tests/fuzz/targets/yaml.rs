//! YAML: the tree lies in the text, the quick reader and the general one say the same, front matter is cut where it is.

use kt::source::front_matter::split;
use kt::source::yaml::{Node, Tree, Value, general, parse};
use kt::source::{At, Span};

/// The reader gives places that are in the text.
pub(crate) fn yaml(bytes: &[u8]) {
    let Some(text) = super::text(bytes) else { return };
    let Tree { root, findings } = parse(text, 0);
    if let Some(root) = &root {
        inside(root, Span::new(0, text.len()), text, 0);
    }
    for finding in findings {
        if let At::Span(span) = finding.at {
            lies_in(span, text);
        }
    }
}

/// A place is a range of whole characters.
fn lies_in(span: Span, text: &str) {
    assert!(text.get(span.start..span.end).is_some(), "{span:?} is no part of {text:?}");
}

fn inside(node: &Node<'_>, outer: Span, text: &str, depth: usize) {
    assert!(depth <= 64, "nested too deep");
    lies_in(node.span, text);
    assert!(outer.start <= node.span.start && node.span.end <= outer.end, "{node:?} is not in {outer:?}");
    match &node.value {
        Value::Scalar(_) => {}
        Value::List(items) => items.iter().for_each(|item| inside(item, node.span, text, depth + 1)),
        Value::Map(entries) => {
            for entry in entries {
                lies_in(entry.key_span, text);
                inside(&entry.value, node.span, text, depth + 1);
            }
        }
    }
}

/// Whatever the quick reader gives is what the general one gives, places included.
pub(crate) fn fast(bytes: &[u8]) {
    let Some(text) = super::text(bytes) else { return };
    let (quick, long) = (parse(text, 7), general(text, 7));
    assert_eq!(quick.root, long.root, "{text:?}");
    assert_eq!(quick.findings, long.findings, "{text:?}");
}

/// The parts and the fences are the whole text.
pub(crate) fn front_matter(bytes: &[u8]) {
    let Some(text) = super::text(bytes) else { return };
    let Ok(parts) = split(text) else { return };
    assert!(parts.yaml.start <= parts.yaml.end && parts.yaml.end <= parts.body.start && parts.body.end == text.len());
    let fences = [&text[..parts.yaml.start], &text[parts.yaml.end..parts.body.start]];
    assert!(fences.iter().all(|fence| fence.trim_start_matches('\u{feff}').trim() == "---"), "{fences:?}");
    assert!(!parts.yaml.of(text).lines().any(|line| line.trim_end() == "---"), "a fence stands in the front matter");
}
