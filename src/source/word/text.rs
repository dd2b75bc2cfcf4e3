//! The text of a document: paragraphs and tables in order. Changes that the word processor keeps are read as accepted.

use std::collections::HashMap;

use super::lists::Lists;
use super::package::Parts;
use super::roles::Roles;
use super::tree::{self, Node};
use super::{BROKEN, Left, Paragraph, Piece, Refusal, Role, Row, Run};

/// More paragraphs and tables than this are no memo, and comparing them would take too long.
const MOST: usize = 5_000;

/// Reads the text.
pub(super) fn read(parts: &Parts) -> Result<(Vec<Piece>, Left), Refusal> {
    let tree = tree::read(&parts.document)?;
    let body = tree.child("body").ok_or_else(|| Refusal::new(BROKEN).with("words", "w:body"))?;
    let mut reading = Reading {
        roles: Roles::read(parts.styles.as_deref())?,
        lists: Lists::read(parts.numbering.as_deref())?,
        links: links(parts.relations.as_deref())?,
        left: Left::default(),
        joined: None,
    };
    let mut pieces = Vec::new();
    reading.blocks(body, &mut pieces);
    pieces.extend(reading.joined.take().map(Piece::Paragraph));
    if pieces.len() > MOST {
        return Err(Refusal::new("error-word-deep"));
    }
    Ok((pieces, reading.left))
}

/// The addresses of the links of a document.
fn links(relations: Option<&str>) -> Result<HashMap<String, String>, Refusal> {
    let Some(tree) = relations.map(tree::read).transpose()? else { return Ok(HashMap::new()) };
    let link = |node: &Node| {
        let is_link = node.attribute("Type")?.ends_with("/hyperlink");
        is_link.then(|| Some((node.attribute("Id")?.to_owned(), node.attribute("Target")?.to_owned())))?
    };
    Ok(tree.children.iter().filter_map(link).collect())
}

struct Reading {
    roles: Roles,
    lists: Lists,
    links: HashMap<String, String>,
    left: Left,
    /// A paragraph whose end was taken away, so that the next one goes on in it.
    joined: Option<Paragraph>,
}

impl Reading {
    fn blocks(&mut self, node: &Node, pieces: &mut Vec<Piece>) {
        for child in &node.children {
            match child.name.as_str() {
                "p" => pieces.extend(self.paragraph(child).map(Piece::Paragraph)),
                "tbl" => {
                    let mut rows = Vec::new();
                    self.rows(child, &mut rows);
                    pieces.push(Piece::Table(rows));
                }
                "sdt" | "sdtContent" | "ins" | "moveTo" | "customXml" | "smartTag" => self.blocks(child, pieces),
                "AlternateContent" => child.children.iter().take(1).for_each(|one| self.blocks(one, pieces)),
                "altChunk" => self.left.boxes += 1,
                "del" | "moveFrom" => self.left.tracked += 1,
                _ => {}
            }
        }
    }

    fn rows(&mut self, node: &Node, rows: &mut Vec<Row>) {
        for child in &node.children {
            match child.name.as_str() {
                "tr" if child.child("trPr").is_some_and(|one| one.child("del").is_some()) => self.left.tracked += 1,
                "tr" => {
                    let head = child.child("trPr").is_some_and(|properties| properties.is_on("tblHeader"));
                    let mut row = Row { head, cells: Vec::new() };
                    self.cells(child, &mut row);
                    rows.push(row);
                }
                "sdt" | "sdtContent" | "ins" | "customXml" => self.rows(child, rows),
                _ => {}
            }
        }
    }

    fn cells(&mut self, node: &Node, row: &mut Row) {
        for child in &node.children {
            match child.name.as_str() {
                "tc" => {
                    let mut pieces = Vec::new();
                    self.blocks(child, &mut pieces);
                    row.cells.push(pieces.into_iter().flat_map(paragraphs).collect());
                }
                "sdt" | "sdtContent" | "customXml" => self.cells(child, row),
                _ => {}
            }
        }
    }

    fn paragraph(&mut self, node: &Node) -> Option<Paragraph> {
        let nothing = Node::default();
        let properties = node.child("pPr").unwrap_or(&nothing);
        let style = properties.value("pStyle").map_or(Role::Text, |id| self.roles.of(id));
        let outline = properties.number("outlineLvl").and_then(|level| u8::try_from(level + 1).ok()).filter(|level| *level < 10);
        let role = if style == Role::Text { outline.map_or(style, Role::Heading) } else { style };
        let mut paragraph = self.joined.take().unwrap_or_default();
        paragraph.role = role;
        paragraph.item = self.lists.item(properties);
        paragraph.right = matches!(properties.value("jc"), Some("right" | "end"));
        self.content(node, &mut paragraph, None);
        let ended = properties.child("rPr").is_none_or(|letters| letters.child("del").is_none());
        if ended {
            return Some(paragraph);
        }
        self.left.tracked += 1;
        self.joined = Some(paragraph);
        None
    }

    /// What stands in a paragraph, or in a part of it.
    fn content(&mut self, node: &Node, paragraph: &mut Paragraph, link: Option<&str>) {
        for child in &node.children {
            match child.name.as_str() {
                "r" => self.run(child, paragraph, link),
                "hyperlink" => {
                    let address = self.address(child);
                    self.content(child, paragraph, address.as_deref().or(link));
                }
                "ins" | "moveTo" => {
                    self.left.tracked += 1;
                    self.content(child, paragraph, link);
                }
                "del" | "moveFrom" => self.left.tracked += 1,
                "bookmarkStart" => paragraph.marks.extend(child.attribute("name").map(str::to_owned)),
                "fldSimple" | "sdt" | "sdtContent" | "smartTag" | "customXml" | "dir" | "bdo" | "oMath" | "oMathPara" => {
                    self.content(child, paragraph, link);
                }
                _ => {}
            }
        }
    }

    fn address(&self, node: &Node) -> Option<String> {
        let named = node.attribute("id").and_then(|id| self.links.get(id)).cloned();
        named.or_else(|| node.attribute("anchor").map(|anchor| format!("#{anchor}")))
    }

    fn run(&mut self, node: &Node, paragraph: &mut Paragraph, link: Option<&str>) {
        let text = self.letters(node);
        if text.is_empty() {
            return;
        }
        let nothing = Node::default();
        let look = node.child("rPr").unwrap_or(&nothing);
        let named = look.value("rStyle").map_or("", |id| self.roles.name(id)).to_lowercase();
        paragraph.runs.push(Run {
            text,
            strong: look.is_on("b") || named == "strong",
            emphasis: look.is_on("i") || named == "emphasis",
            code: matches!(named.as_str(), "kt code text" | "codetext" | "html code"),
            link: link.map(str::to_owned),
        });
    }

    fn letters(&mut self, node: &Node) -> String {
        let mut text = String::new();
        for child in &node.children {
            match child.name.as_str() {
                "t" => text.push_str(&child.text),
                "tab" | "ptab" => text.push('\t'),
                "br" if matches!(child.attribute("type"), Some("page" | "column")) => {}
                "br" | "cr" => text.push('\n'),
                "noBreakHyphen" => text.push('-'),
                "sym" => text.extend(symbol(child)),
                "commentReference" => self.left.comments += 1,
                "footnoteReference" | "endnoteReference" => self.left.notes += 1,
                "drawing" | "pict" | "object" | "AlternateContent" => self.left.boxes += usize::from(holds_text(child)),
                _ => {}
            }
        }
        text
    }
}

/// A character by its number in a font; those of the private area mean nothing elsewhere.
fn symbol(node: &Node) -> Option<char> {
    let number = u32::from_str_radix(node.attribute("char")?, 16).ok()?;
    char::from_u32(number).filter(|c| !matches!(c, '\u{e000}'..='\u{f8ff}') && !c.is_control())
}

fn holds_text(node: &Node) -> bool {
    node.name == "txbxContent" || node.children.iter().any(holds_text)
}

/// A table in a cell is read as its paragraphs.
fn paragraphs(piece: Piece) -> Vec<Paragraph> {
    match piece {
        Piece::Paragraph(paragraph) => vec![paragraph],
        Piece::Table(rows) => rows.into_iter().flat_map(|row| row.cells).flatten().collect(),
    }
}
