//! Lists: each is a numbering of its own, so that two lists after one another stay two, and a number begins where it should.

use super::xml::HEAD;

/// The deepest level that a word processor knows.
pub(super) const DEEPEST: usize = 8;

const MARKS: [&str; 3] = ["•", "–", "·"];
const STEP: usize = 340;

/// The lists of a document: with a first number when numbered.
#[derive(Default)]
pub(super) struct Lists(Vec<(Option<u64>, usize)>);

impl Lists {
    /// A new list on a level; gives its number.
    pub(super) fn add(&mut self, first: Option<u64>, level: usize) -> usize {
        self.0.push((first, level));
        self.0.len()
    }

    pub(super) fn xml(&self) -> String {
        let kinds: String = self.0.iter().enumerate().map(|(i, (first, level))| kind(i + 1, *first, *level)).collect();
        let one = |id: usize| format!("<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{id}\"/></w:num>");
        let lists: String = (1..=self.0.len()).map(one).collect();
        format!(
            "{HEAD}<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{kinds}{lists}</w:numbering>"
        )
    }
}

/// A list with all its levels; the one that it is on begins with its first number.
fn kind(id: usize, first: Option<u64>, own: usize) -> String {
    let level = |level: usize| {
        let left = indent(level);
        let start = first.filter(|_| level == own).map_or(1, |first| first.min(32_000));
        format!(
            "<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/>{}<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{left}\" w:hanging=\"{STEP}\"/></w:pPr></w:lvl>",
            if first.is_some() { number(level) } else { bullet(level) }
        )
    };
    let levels: String = (0..=DEEPEST).map(level).collect();
    format!("<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"hybridMultilevel\"/>{levels}</w:abstractNum>")
}

fn bullet(level: usize) -> String {
    format!("<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"{}\"/>", MARKS[level % MARKS.len()])
}

fn number(level: usize) -> String {
    format!("<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%{}.\"/>", level + 1)
}

/// How far the text of a level stands from the margin.
pub(super) const fn indent(level: usize) -> usize {
    STEP * (level + 1)
}
