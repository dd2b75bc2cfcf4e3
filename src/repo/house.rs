//! The look of the documents of a folder, from `house` in `kt.yaml` and the picture that it names.

use super::Folder;
use super::read::{self, MAX_BYTES};
use crate::document::house::{Color, Font, House, Logo, LogoForm};
use crate::model::Letters;

/// The look of the documents of a folder. What cannot be used is left out; `kt check` tells of it.
#[must_use]
pub fn house(folder: &Folder) -> House {
    let style = &folder.settings.house;
    let words = |text: &Option<String>| text.as_deref().map(str::trim).unwrap_or_default().to_owned();
    let plain = House::default();
    House {
        name: style.name.as_deref().map_or_else(|| folder.settings.title.trim().to_owned(), |name| name.trim().to_owned()),
        logo: logo(folder),
        accent: style.color.as_deref().and_then(Color::parse).filter(|color| color.is_readable()).unwrap_or(plain.accent),
        font: match style.font {
            Letters::Sans => Font::Sans,
            Letters::Serif => Font::Serif,
        },
        footer: words(&style.footer),
        address: style.address.iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect(),
    }
}

/// The picture, when there is one that every writer of documents can use.
fn logo(folder: &Folder) -> Option<Logo> {
    let style = &folder.settings.house;
    let bytes = picture(folder, style.logo.as_deref()?)?;
    let form = form(&bytes)?;
    Some(Logo { bytes, form, alt: style.logo_text.clone().unwrap_or_default() })
}

/// Whether a file can be used as the picture.
#[must_use]
pub fn is_picture(folder: &Folder, path: &str) -> bool {
    picture(folder, path).is_some_and(|bytes| form(&bytes).is_some())
}

/// The bytes of an ordinary file inside the folder; nothing when it is too large.
fn picture(folder: &Folder, path: &str) -> Option<Vec<u8>> {
    let bytes = read::bytes(&folder.inside(path).ok()?, MAX_BYTES).ok()?;
    (bytes.len() as u64 <= MAX_BYTES).then_some(bytes)
}

/// What the first bytes tell.
fn form(bytes: &[u8]) -> Option<LogoForm> {
    match bytes {
        [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => Some(LogoForm::Png),
        [0xff, 0xd8, 0xff, ..] => Some(LogoForm::Jpeg),
        _ => None,
    }
}
