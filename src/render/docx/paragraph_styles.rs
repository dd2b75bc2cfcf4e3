//! The styles of paragraphs, as a table: what each is called, on which it is based, which follows, and how it looks.

/// The soft colour of names and of what stands around the text.
const SOFT: &str = "4C5866";
/// Where the accent of the house stands in the look of a paragraph.
const ACCENT: &str = "ACCENT";

const TITLE: &str = "<w:keepNext/><w:keepLines/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"4\" w:color=\"ACCENT\"/></w:pBdr>\
    <w:suppressAutoHyphens/><w:spacing w:before=\"0\" w:after=\"140\" w:line=\"240\" w:lineRule=\"auto\"/>";
const RULE: &str = "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"C9D1DA\"/></w:pBdr>\
    <w:spacing w:before=\"120\" w:after=\"160\"/>";
const QUOTE: &str =
    "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"10\" w:color=\"C9D1DA\"/></w:pBdr><w:ind w:left=\"280\"/>";
const CODE: &str = "<w:keepLines/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEF3F7\"/><w:suppressAutoHyphens/>\
    <w:spacing w:line=\"240\" w:lineRule=\"auto\"/>";
const BOXES: &str = "<w:spacing w:before=\"50\" w:after=\"50\"/><w:ind w:left=\"340\" w:hanging=\"340\"/>";
const CAPTION: &str = "<w:keepNext/><w:keepLines/><w:spacing w:before=\"120\" w:after=\"60\"/>";
const PICTURE: &str = "<w:spacing w:after=\"140\" w:line=\"240\" w:lineRule=\"auto\"/>";
const CELL: &str = "<w:spacing w:before=\"16\" w:after=\"16\" w:line=\"240\" w:lineRule=\"auto\"/>";
const NAME: &str = "<w:suppressAutoHyphens/><w:spacing w:before=\"16\" w:after=\"16\" w:line=\"240\" w:lineRule=\"auto\"/>";
const SPACE: &str = "<w:spacing w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>";
const HEADER: &str = "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>";
const FOOTER: &str = "<w:tabs><w:tab w:val=\"right\" w:pos=\"9412\"/></w:tabs>\
    <w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>";
const ITEM: &str = "<w:spacing w:after=\"30\"/>";
const BODY: &str = "<w:spacing w:before=\"30\" w:after=\"70\"/>";

/// The first styles: those of running text.
const FIRST: [Style; 3] = [
    style("BodyText", "Body Text", "Normal", "BodyText", BODY, PLAIN),
    style("Core", "kt core", "BodyText", "BodyText", "", PLAIN.bold()),
    style("Title", "Title", "Normal", "BodyText", TITLE, PLAIN.bold().accent().size(32)),
];
/// Id, name, the space above and the size of the headings, from the highest level.
const HEADINGS: [(&str, &str, u8, Look); 5] = [
    ("Heading1", "heading 1", 170, PLAIN.bold().accent().size(23)),
    ("Heading2", "heading 2", 120, PLAIN.bold().soft().size(20)),
    ("Heading3", "heading 3", 120, PLAIN.bold().soft().size(20)),
    ("Heading4", "heading 4", 120, PLAIN.bold().soft().size(20)),
    ("Heading5", "heading 5", 120, PLAIN.bold().soft().size(20)),
];
/// The styles of lists, tables and what stands around the text.
const OTHERS: [Style; 21] = [
    style("ListContinue", "List Continue", "Normal", "ListContinue", ITEM, PLAIN),
    style("ListContinue2", "List Continue 2", "Normal", "ListContinue2", ITEM, PLAIN),
    style("ListContinue3", "List Continue 3", "Normal", "ListContinue3", ITEM, PLAIN),
    style("ListContinue4", "List Continue 4", "Normal", "ListContinue4", ITEM, PLAIN),
    style("ListContinue5", "List Continue 5", "Normal", "ListContinue5", ITEM, PLAIN),
    style("ListParagraph", "List Paragraph", "Normal", "ListParagraph", ITEM, PLAIN),
    style("BoxList", "kt box list", "Normal", "BoxList", BOXES, PLAIN),
    style("Quote", "Quote", "Normal", "BodyText", QUOTE, PLAIN.soft()),
    style("Code", "kt code", "Normal", "BodyText", CODE, PLAIN.mono().size(18)),
    style("Rule", "kt rule", "Normal", "BodyText", RULE, PLAIN.size(4)),
    style("Caption", "caption", "Normal", "BodyText", CAPTION, PLAIN.bold()),
    style("Picture", "kt picture", "Normal", "BodyText", PICTURE, PLAIN),
    style("TableText", "kt table text", "Normal", "TableText", CELL, PLAIN.size(19)),
    style("TableTextSmall", "kt table text small", "TableText", "TableTextSmall", CELL, PLAIN.size(17)),
    style("TableName", "kt table name", "TableText", "TableText", NAME, PLAIN.bold().soft()),
    style("TableHeading", "kt table heading", "TableText", "TableText", NAME, PLAIN.bold()),
    style("TableHeadingSmall", "kt table heading small", "TableTextSmall", "TableTextSmall", CELL, PLAIN.bold()),
    style("Space", "kt space", "Normal", "BodyText", SPACE, PLAIN.size(8)),
    style("Header", "header", "Normal", "Header", HEADER, PLAIN.soft().size(18)),
    style("Footer", "footer", "Normal", "Footer", FOOTER, PLAIN.soft().size(17)),
    style("HouseName", "kt house name", "Header", "Header", "", PLAIN.bold().accent().size(24)),
];

/// The styles of paragraphs, with the accent of the house.
pub(super) fn of_paragraphs(accent: &str) -> String {
    let first = FIRST.iter().map(|style| style.xml(style.paragraph, accent));
    let headings = HEADINGS.iter().enumerate().map(|(level, (id, name, above, look))| {
        let paragraph = format!(
            "<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/>\
             <w:spacing w:before=\"{above}\" w:after=\"30\" w:line=\"240\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"{level}\"/>"
        );
        style(id, name, "Normal", "BodyText", "", *look).xml(&paragraph, accent)
    });
    let others = OTHERS.iter().map(|style| style.xml(style.paragraph, accent));
    first.chain(headings).chain(others).collect()
}

/// A style of paragraphs.
struct Style {
    id: &'static str,
    name: &'static str,
    based_on: &'static str,
    next: &'static str,
    paragraph: &'static str,
    look: Look,
}

const fn style(
    id: &'static str,
    name: &'static str,
    based_on: &'static str,
    next: &'static str,
    paragraph: &'static str,
    look: Look,
) -> Style {
    Style { id, name, based_on, next, paragraph, look }
}

impl Style {
    fn xml(&self, paragraph: &str, accent: &str) -> String {
        let Self { id, name, based_on, next, .. } = self;
        let own = if name.starts_with("kt ") { " w:customStyle=\"1\"" } else { "" };
        let letters = self.look.xml();
        let letters = if letters.is_empty() { letters } else { format!("<w:rPr>{letters}</w:rPr>") };
        let style = format!(
            "<w:style w:type=\"paragraph\"{own} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"{based_on}\"/>\
             <w:next w:val=\"{next}\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr>{letters}</w:style>"
        );
        style.replace(ACCENT, accent)
    }
}

/// How letters look; a size of 0 is that of the style on which this one is based.
#[derive(Clone, Copy)]
struct Look {
    mono: bool,
    bold: bool,
    color: Option<&'static str>,
    half_points: u8,
}

/// Letters as those of the style on which this one is based.
const PLAIN: Look = Look { mono: false, bold: false, color: None, half_points: 0 };

impl Look {
    const fn mono(self) -> Self {
        Self { mono: true, ..self }
    }

    const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    const fn soft(self) -> Self {
        Self { color: Some(SOFT), ..self }
    }

    const fn accent(self) -> Self {
        Self { color: Some(ACCENT), ..self }
    }

    const fn size(self, half_points: u8) -> Self {
        Self { half_points, ..self }
    }

    fn xml(self) -> String {
        let mono = if self.mono { "<w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\" w:cs=\"Consolas\"/>" } else { "" };
        let bold = if self.bold { "<w:b/><w:bCs/>" } else { "" };
        let color = self.color.map(|color| format!("<w:color w:val=\"{color}\"/>")).unwrap_or_default();
        let size = match self.half_points {
            0 => String::new(),
            half => format!("<w:sz w:val=\"{half}\"/><w:szCs w:val=\"{half}\"/>"),
        };
        [mono, bold, &color, &size].concat()
    }
}
