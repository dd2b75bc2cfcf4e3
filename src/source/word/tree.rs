//! XML as a tree, under limits: no definitions of its own, no depth without end, no more elements than a long report has.

use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::{BROKEN, Refusal};

/// Deeper than this no word processor nests.
const DEEPEST: usize = 200;
/// A long report has a tenth of this.
const MOST: usize = 1_000_000;

/// An element: its name without the prefix, its attributes likewise, and what is in it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    pub(super) children: Vec<Self>,
    /// The text directly in it.
    pub(super) text: String,
}

impl Node {
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    pub(super) fn all<'n>(&'n self, name: &'static str) -> impl Iterator<Item = &'n Self> + 'n {
        self.children.iter().filter(move |child| child.name == name)
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// The `val` of a child, which is how most properties are written.
    pub(super) fn value(&self, child: &str) -> Option<&str> {
        self.child(child)?.attribute("val")
    }

    pub(super) fn number(&self, child: &str) -> Option<u32> {
        self.value(child)?.parse().ok()
    }

    /// Whether a property is on: it is there, and does not say no.
    pub(super) fn is_on(&self, child: &str) -> bool {
        self.child(child).is_some_and(|node| !matches!(node.attribute("val"), Some("0" | "false" | "off" | "none")))
    }
}

/// Reads a part.
pub(super) fn read(text: &str) -> Result<Node, Refusal> {
    let mut reader = Reader::from_str(text);
    let (mut open, mut count) = (vec![Node::default()], 0_usize);
    loop {
        match reader.read_event().map_err(|error| broken(&error))? {
            Event::Start(start) => {
                count += 1;
                if open.len() > DEEPEST || count > MOST {
                    return Err(Refusal::new("error-word-deep"));
                }
                open.push(node(&start)?);
            }
            Event::Empty(start) => {
                count += 1;
                if count > MOST {
                    return Err(Refusal::new("error-word-deep"));
                }
                let node = node(&start)?;
                inside(&mut open).children.push(node);
            }
            Event::End(_) => close(&mut open)?,
            Event::Text(text) => inside(&mut open).text.push_str(&text.xml10_content()),
            Event::CData(text) => inside(&mut open).text.push_str(&text.xml10_content()),
            Event::GeneralRef(name) => inside(&mut open).text.push_str(&entity(&name)?),
            Event::DocType(_) => return Err(Refusal::new("error-archive-entities").with("part", "XML")),
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
    match open.as_mut_slice() {
        [whole] => whole.children.pop().ok_or_else(|| broken(&"leeg")),
        _ => Err(Refusal::new("error-word-cut")),
    }
}

fn broken(error: &dyn std::fmt::Display) -> Refusal {
    Refusal::new(BROKEN).with("words", error)
}

fn inside(open: &mut [Node]) -> &mut Node {
    open.last_mut().expect("the whole is never closed")
}

fn close(open: &mut Vec<Node>) -> Result<(), Refusal> {
    if open.len() < 2 {
        return Err(Refusal::new("error-word-cut"));
    }
    let closed = open.pop().unwrap_or_default();
    inside(open).children.push(closed);
    Ok(())
}

fn node(start: &BytesStart<'_>) -> Result<Node, Refusal> {
    let mut node = Node { name: local(start.local_name().as_ref()), ..Node::default() };
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| broken(&error))?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| broken(&error))?;
        node.attributes.push((local(attribute.key.local_name().as_ref()), value.into_owned()));
    }
    Ok(node)
}

fn local(name: impl AsRef<str>) -> String {
    name.as_ref().to_owned()
}

/// A character by its number, or one of the five that XML names itself.
fn entity(name: &BytesRef<'_>) -> Result<String, Refusal> {
    if let Some(c) = name.resolve_char_ref().map_err(|error| broken(&error))? {
        return Ok(c.to_string());
    }
    let name = name.xml10_content();
    resolve_xml_entity(&name).map(str::to_owned).ok_or_else(|| Refusal::new("error-archive-entities").with("part", &name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lose_their_prefix_and_text_its_spelling() {
        let node = read("<w:p w:a=\"1 &lt; 2\"><w:t>a &amp; &#233;</w:t><w:b w:val=\"0\"/></w:p>").unwrap();
        assert_eq!((node.name.as_str(), node.attribute("a")), ("p", Some("1 < 2")));
        assert_eq!(node.child("t").unwrap().text, "a & é");
        assert!(!node.is_on("b") && !node.is_on("i"));
    }

    #[test]
    fn what_grows_without_end_or_breaks_off_is_refused() {
        let id = |text: &str| read(text).unwrap_err().id;
        assert_eq!(id("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"), "error-archive-entities");
        assert_eq!(id("<a>&b;</a>"), "error-archive-entities");
        assert_eq!(id(&"<a>".repeat(300)), "error-word-deep");
        assert_eq!(id("<a><b></b>"), "error-word-cut");
        assert_eq!(id("<a></b>"), BROKEN);
        assert_eq!(id(""), BROKEN);
    }
}
