//! Where an export goes: one file, a folder with a file for each kind, or the standard output.

use std::path::PathBuf;

use super::{Arguments, Format};
use crate::commands::output::put;
use crate::commands::session::Session;
use crate::error::Error;
use crate::repo::{Folder, new_file};

/// Where files go that nobody named a place for.
const OUT: &str = "out";

/// Where an export goes.
pub(super) struct Place {
    to: To,
    directory: PathBuf,
    tops: Vec<PathBuf>,
    asked: bool,
}

enum To {
    /// What a person or the next program reads at once.
    Output,
    /// This one file.
    File(PathBuf),
    /// A folder that was named.
    Folder(PathBuf),
    /// `out/` in the repository; a link there is not followed. Each file by its name, with its path as people read it.
    Out(Vec<(String, String, PathBuf)>),
}

impl Place {
    pub(super) fn of(args: &Arguments, format: Format, folders: &[Folder], session: &Session<'_>) -> Result<Self, Error> {
        let to = match (&args.output, folders) {
            (Some(path), _) if path.as_os_str() == "-" => {
                if format == Format::Xlsx {
                    return Err(Error::new("error-export-binary").hint("error-export-binary-hint"));
                }
                To::Output
            }
            (Some(path), _) if path.extension().is_some_and(|extension| extension == format.extension()) => To::File(path.clone()),
            (Some(path), _) => To::Folder(path.clone()),
            (None, [folder]) => To::Out(
                names(format)
                    .map(|name| {
                        let path = format!("{}/{name}", out(format));
                        Ok((name, path.clone(), folder.inside(&path)?))
                    })
                    .collect::<Result<_, Error>>()?,
            ),
            (None, _) => To::Folder(PathBuf::from(out(format))),
        };
        let tops = folders.iter().map(|folder| folder.dir.clone()).collect();
        Ok(Self { to, directory: session.directory.clone(), tops, asked: !args.kind.is_empty() })
    }

    /// Whether everything goes to one place.
    pub(super) const fn is_one(&self) -> bool {
        matches!(self.to, To::Output | To::File(_))
    }

    /// Whether a file of a kind is written: when something is in it, when it was asked for, or when an earlier one stands there.
    pub(super) fn is_wanted(&self, name: &str, empty: bool) -> bool {
        let earlier = match &self.to {
            To::Output | To::File(_) => true,
            To::Folder(folder) => self.directory.join(folder).join(name).exists(),
            To::Out(places) => places.iter().any(|(other, _, place)| other == name && place.exists()),
        };
        !empty || self.asked || earlier
    }

    /// Writes a file, and says which and how many records are in it.
    pub(super) fn write(&self, name: &str, count: usize, bytes: &[u8], session: &mut Session<'_>) -> anyhow::Result<()> {
        let path = match &self.to {
            To::Output => return Ok(session.screen.ready(&String::from_utf8_lossy(bytes))?),
            To::File(path) => path.clone(),
            To::Folder(folder) => folder.join(name),
            To::Out(places) => {
                let place = places.iter().find(|(other, ..)| other == name);
                let (_, path, place) = place.expect("every file of this format has its place");
                new_file(place, bytes)?;
                return told(path, count, session);
            }
        };
        put(&path, bytes, self.tops.iter().map(PathBuf::as_path), session)?;
        told(&path.display().to_string(), count, session)
    }
}

fn told(path: &str, count: usize, session: &mut Session<'_>) -> anyhow::Result<()> {
    let args = [("path", path.into()), ("count", count.into())];
    Ok(session.screen.line(&session.lang.say_with("export-written", &args))?)
}

/// The folder for an export that nobody named a place for; many files come in one of their own.
fn out(format: Format) -> String {
    if format == Format::Xlsx { OUT.to_owned() } else { format!("{OUT}/{}", format.extension()) }
}

/// The files that an export of this format may make.
fn names(format: Format) -> impl Iterator<Item = String> {
    let each = crate::model::Kind::ALL.map(|kind| format!("{}.{}", kind.folder(), format.extension()));
    let one = "export.xlsx".to_owned();
    let names = if format == Format::Xlsx { vec![one] } else { each.to_vec() };
    names.into_iter()
}
