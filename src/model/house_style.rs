//! `house` in `kt.yaml`: how the documents of an organisation look.

use schemars::JsonSchema;
use serde::Deserialize;

/// How documents look; what is left out is plain.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct HouseStyle {
    /// The name at the head of a document; the title of the repository when it is left out.
    pub name: Option<String>,
    /// A picture beside the name, as a path inside the repository: PNG or JPEG, at most 1 MiB.
    pub logo: Option<String>,
    /// What the picture shows, for who does not see it.
    pub logo_text: Option<String>,
    /// The colour of headings and lines, as `#0b5f4b`; dark enough to be read on white.
    pub color: Option<String>,
    /// The letters of the text: `sans` or `serif`.
    pub font: Letters,
    /// The line at the foot of each page.
    pub footer: Option<String>,
    /// The lines of the address.
    pub address: Vec<String>,
}

/// The letters of a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Letters {
    /// Without serifs.
    #[default]
    Sans,
    /// With serifs.
    Serif,
}
