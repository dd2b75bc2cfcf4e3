//! Which lines of Markdown stand in a block of code between fences: what is written there is an example.

/// Goes through the lines of a file in order. Only below the front matter there is Markdown.
#[derive(Default)]
pub(super) struct Fences {
    lines: usize,
    rules: usize,
    open: Option<String>,
}

impl Fences {
    /// Whether the next line stands in a block of code, or is a fence of one.
    pub(super) fn holds(&mut self, line: &str) -> bool {
        self.lines += 1;
        let line = line.trim_start_matches('\u{feff}').trim_end();
        if self.rules < 2 {
            let is_rule = line == "---" && (self.lines == 1 || self.rules == 1);
            self.rules += usize::from(is_rule);
            return false;
        }
        let text = line.trim_start();
        match &self.open {
            Some(fence) => {
                if text.starts_with(fence.as_str()) && text.trim_start_matches(&fence[..1]).is_empty() {
                    self.open = None;
                }
                true
            }
            None => {
                self.open = ["`", "~"].into_iter().find_map(|sign| {
                    let length = text.len() - text.trim_start_matches(sign).len();
                    (length >= 3).then(|| sign.repeat(length))
                });
                self.open.is_some()
            }
        }
    }
}
