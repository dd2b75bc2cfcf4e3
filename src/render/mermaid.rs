//! Boxes and arrows as Mermaid text, which GitHub, GitLab and many editors draw.
//! Source: mermaid.js.org, syntax of flowcharts: labels in double quotes, entity codes for signs that mean something.

use super::safe::for_terminal;
use crate::document::graph::{Arrow, Graph, Node};

/// The form of each sort of box, as what stands before and after its label.
const FORMS: [(&str, [&str; 2]); 8] = [
    ("network", ["([", "])"]),
    ("practice", ["[", "]"]),
    ("product", ["[[", "]]"]),
    ("wish", [">", "]"]),
    ("assessment", ["(", ")"]),
    ("memo", ["[/", "/]"]),
    ("decision", ["{{", "}}"]),
    ("plan", ["([", "])"]),
];
/// How the sorts look beside their form; colours hold on white and on black.
const LOOKS: [(&str, &str); 8] = [
    ("network", "fill:#d7efe7,stroke:#0b5f4b,color:#10231d"),
    ("practice", "fill:#eaf4d9,stroke:#4d6b12,color:#1c2408"),
    ("product", "fill:#dceafa,stroke:#1f5f9e,color:#0e2033"),
    ("wish", "fill:#fdf3da,stroke:#8a6100,color:#2b2004"),
    ("assessment", "fill:#ffffff,stroke:#4d6b12,color:#1c2408,stroke-dasharray:4 3"),
    ("memo", "fill:#eef1f4,stroke:#4c5866,color:#1d2530"),
    ("decision", "fill:#efe3f8,stroke:#6b3fa0,color:#241436"),
    ("plan", "fill:#fbe6dc,stroke:#a3441b,color:#32150a"),
];

/// The text of a flow chart, from left to right.
#[must_use]
pub fn mermaid(graph: &Graph) -> String {
    let mut text = String::from("flowchart LR\n");
    text.push_str(&format!("  accTitle: {}\n  accDescr: {}\n", line(&graph.title), line(&graph.alternative)));
    graph.boxes.iter().for_each(|node| text.push_str(&self::node(node)));
    graph.arrows.iter().for_each(|arrow| text.push_str(&self::arrow(arrow)));
    let used = |kind: &str| graph.boxes.iter().any(|node| node.kind == kind);
    for (kind, look) in LOOKS.iter().filter(|(kind, _)| used(kind)) {
        text.push_str(&format!("  classDef {kind} {look}\n"));
    }
    text
}

fn node(node: &Node) -> String {
    let [open, close] = FORMS.iter().find(|(kind, _)| *kind == node.kind).map_or(["[", "]"], |(_, form)| *form);
    let label = node.lines.iter().map(|line| label(line)).collect::<Vec<_>>().join("<br/>");
    format!("  {}{open}\"{label}\"{close}:::{}\n", name(&node.id), node.kind)
}

fn arrow(arrow: &Arrow) -> String {
    let label = if arrow.label.is_empty() { String::new() } else { format!("|\"{}\"|", label(&arrow.label)) };
    format!("  {} -->{label} {}\n", name(&arrow.from), name(&arrow.to))
}

/// An id that is one word to Mermaid. Ids hold only small letters, digits, `-` and `/`; a capital stands for `/`, so that no
/// two become the same.
fn name(id: &str) -> String {
    id.chars()
        .map(|c| match c {
            '-' => "_".to_owned(),
            '/' => "_I_".to_owned(),
            c if c.is_ascii_alphanumeric() => c.to_string(),
            c => format!("x{:x}", u32::from(c)),
        })
        .collect()
}

/// What a person wrote, without meaning to Mermaid or to a browser.
fn label(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in for_terminal(text).chars() {
        match c {
            '\n' | '\t' => safe.push(' '),
            '"' | '#' | '<' | '>' | '&' | '%' | '`' | ';' | '\\' | '{' | '}' | '|' | '*' | '_' | '~' | '[' | ']' | '(' | ')'
            | '$' => {
                safe.push_str(&format!("#{};", u32::from(c)));
            }
            c => safe.push(c),
        }
    }
    safe
}

/// A text for a line of its own.
fn line(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '#' | ';' | '%' | '{' | '}' | '"')).map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    fn drawn(id: &str, title: &str) -> String {
        let boxes = vec![Node { id: id.into(), kind: "product", lines: vec!["product".into(), title.into()] }];
        let arrows = vec![Arrow { from: id.into(), to: id.into(), label: title.into() }];
        mermaid(&Graph { lang: Lang::Nl, title: "Kring".into(), alternative: "Een kring.".into(), boxes, arrows })
    }

    #[test]
    fn what_a_person_wrote_is_only_ever_a_label() {
        let text = drawn("product/x", "a\"]; click x call alert(1)\n%%{init: {}}%%<img src=x>#quot;`");
        assert_eq!(text.lines().count(), 6, "{text}");
        assert!(!text.contains("<img") && !text.contains("%%") && !text.contains("alert("), "{text}");
        assert!(text.contains("#34;#93;#59; click x call alert#40;1#41; #37;"), "{text}");
    }

    #[test]
    fn ids_that_differ_stay_different() {
        let names = ["product/a-b", "product/a/b", "product/ab", "practice/a-b", "product/a--b"].map(name);
        let different: std::collections::BTreeSet<_> = names.iter().collect();
        assert_eq!(different.len(), names.len(), "{names:?}");
    }
}
