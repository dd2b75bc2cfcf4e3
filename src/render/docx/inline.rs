//! Running text as runs: each with its own letters, and never a field, whatever stands in it.

use super::block::Body;
use super::xml::escaped;
use crate::document::{Inline, plain, safe_link};

/// How the letters of a run look.
#[derive(Clone, Copy, Default)]
struct Letters {
    strong: bool,
    emphasis: bool,
    code: bool,
    link: bool,
}

impl Letters {
    fn xml(self) -> String {
        let style = match (self.link, self.code) {
            (true, _) => "<w:rStyle w:val=\"Hyperlink\"/>",
            (_, true) => "<w:rStyle w:val=\"CodeText\"/>",
            _ => "",
        };
        let strong = if self.strong { "<w:b/><w:bCs/>" } else { "" };
        let emphasis = if self.emphasis { "<w:i/><w:iCs/>" } else { "" };
        if style.is_empty() && strong.is_empty() && emphasis.is_empty() {
            return String::new();
        }
        format!("<w:rPr>{style}{strong}{emphasis}</w:rPr>")
    }
}

impl Body {
    /// Running text.
    pub(super) fn inline(&mut self, inlines: &[Inline]) -> String {
        self.runs(inlines, Letters::default())
    }

    fn runs(&mut self, inlines: &[Inline], letters: Letters) -> String {
        inlines.iter().map(|inline| self.run(inline, letters)).collect()
    }

    fn run(&mut self, inline: &Inline, letters: Letters) -> String {
        match inline {
            Inline::Text(text) => run(&text.replace(['\n', '\t'], " "), letters),
            Inline::Strong(inner) => self.runs(inner, Letters { strong: true, ..letters }),
            Inline::Emphasis(inner) => self.runs(inner, Letters { emphasis: true, ..letters }),
            Inline::Code(code) => run(&code.replace(['\n', '\t'], " "), Letters { code: true, ..letters }),
            Inline::Link(address, inner) => self.link(address, inner, letters),
            Inline::Break => "<w:r><w:br/></w:r>".to_owned(),
        }
    }

    /// A link that leads somewhere a reader may go; else only its words. Links do not hold links.
    fn link(&mut self, address: &str, inner: &[Inline], letters: Letters) -> String {
        match safe_link(address) {
            Some(address) if !letters.link && !plain(inner).trim().is_empty() => {
                let runs = self.runs(inner, Letters { link: true, ..letters });
                let id = self.relations.link(&address);
                format!("<w:hyperlink r:id=\"{id}\" w:history=\"1\">{runs}</w:hyperlink>")
            }
            _ => self.runs(inner, letters),
        }
    }
}

fn run(text: &str, letters: Letters) -> String {
    if text.is_empty() {
        return String::new();
    }
    format!("<w:r>{}<w:t xml:space=\"preserve\">{}</w:t></w:r>", letters.xml(), escaped(text))
}

/// Text to be kept as it is: its lines and tabs stay.
pub(super) fn kept(code: &str) -> String {
    let piece = |piece: &str| {
        if piece.is_empty() { String::new() } else { format!("<w:t xml:space=\"preserve\">{}</w:t>", escaped(piece)) }
    };
    let line = |line: &str| line.split('\t').map(piece).collect::<Vec<_>>().join("<w:tab/>");
    let lines: Vec<String> = code.trim_end_matches('\n').split('\n').map(line).collect();
    format!("<w:r>{}</w:r>", lines.join("<w:br/>"))
}

/// A box that can be ticked on the screen, and by pen.
pub(super) fn tick_box(number: usize) -> String {
    format!(
        "<w:sdt><w:sdtPr><w:id w:val=\"{}\"/><w14:checkbox><w14:checked w14:val=\"0\"/><w14:checkedState w14:val=\"2612\" \
         w14:font=\"MS Gothic\"/><w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox></w:sdtPr><w:sdtContent>\
         <w:r><w:rPr><w:rFonts w:ascii=\"MS Gothic\" w:eastAsia=\"MS Gothic\" w:hAnsi=\"MS Gothic\" w:hint=\"eastAsia\"/></w:rPr>\
         <w:t>☐</w:t></w:r></w:sdtContent></w:sdt>",
        number + 1
    )
}
