//! What the folder would be if files said something else: looked at before anything is written.

use super::Folder;
use super::folder::SETTINGS;
use super::settings::read_settings;

impl Folder {
    /// From here on a file is read as if this was its text; nothing is written.
    pub fn imagine(&mut self, path: &str, text: &str) {
        if path == SETTINGS
            && let (Some(settings), findings) = read_settings(text)
        {
            (self.settings, self.findings) = (settings, findings);
            text.clone_into(&mut self.settings_text);
        }
        self.imagined.insert(path.to_owned(), text.to_owned());
    }
}
