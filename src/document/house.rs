//! The look of an organisation on its documents: name, mark, colours, letters, and the line at the foot of a page.

/// How documents of an organisation look. The default is plain: no name, the program's own colour, letters without serifs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct House {
    /// The name at the head of a document; nothing when empty.
    pub name: String,
    /// The picture beside the name.
    pub logo: Option<Logo>,
    /// The colour of headings and lines.
    pub accent: Color,
    /// The letters of the text.
    pub font: Font,
    /// The line at the foot of each page, beside the page number; nothing when empty.
    pub footer: String,
    /// The lines of the address, on the first page.
    pub address: Vec<String>,
}

/// A picture with the words for who does not see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// The bytes of the file, as they stand in the folder.
    pub bytes: Vec<u8>,
    /// What they hold.
    pub form: LogoForm,
    /// What the picture shows.
    pub alt: String,
}

/// The pictures that every writer of documents knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogoForm {
    /// Portable Network Graphics.
    Png,
    /// A photograph.
    Jpeg,
}

/// The letters of a document; both come with the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Font {
    /// Without serifs.
    #[default]
    Sans,
    /// With serifs.
    Serif,
}

/// A colour as red, green and blue, 0 to 255 each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color(pub u8, pub u8, pub u8);

/// The colour of headings in the pages of the program (`--accent` in `data/page.css`).
const ACCENT: Color = Color(0x0b, 0x5f, 0x4b);

impl Default for House {
    fn default() -> Self {
        Self { name: String::new(), logo: None, accent: ACCENT, font: Font::Sans, footer: String::new(), address: Vec::new() }
    }
}

impl Color {
    /// The colour as pages write it: `#0b5f4b`.
    #[must_use]
    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}
