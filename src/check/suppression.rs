//! `# kt: allow(rule): reason` on the line above or at the end of the line; `<!-- kt: allow(rule): reason -->` in Markdown.

use std::collections::HashMap;

/// What a file allows, by line (from 1).
pub(super) struct Suppressions<'t> {
    by_line: HashMap<usize, Vec<&'t str>>,
}

impl<'t> Suppressions<'t> {
    /// Finds what a text allows. Without a reason nothing is allowed.
    pub(super) fn of(text: &'t str) -> Self {
        let mut by_line: HashMap<usize, Vec<&str>> = HashMap::new();
        if !text.contains("kt: allow(") {
            return Self { by_line };
        }
        for (i, line) in text.lines().enumerate() {
            let Some((rule, alone)) = allowed(line) else { continue };
            by_line.entry(if alone { i + 2 } else { i + 1 }).or_default().push(rule);
        }
        Self { by_line }
    }

    /// Whether a finding of a rule on a line is allowed.
    pub(super) fn cover(&self, rule: &str, line: usize) -> bool {
        self.by_line.get(&line).is_some_and(|rules| rules.contains(&rule))
    }
}

/// The rule that a line allows, and whether the comment stands alone on its line.
fn allowed(line: &str) -> Option<(&str, bool)> {
    let (before, rest) = line.split_once("kt: allow(")?;
    let before = before.trim_end();
    let before = before.strip_suffix('#').or_else(|| before.strip_suffix("<!--"))?;
    let (rule, reason) = rest.split_once(')')?;
    let reason = reason.trim_start().strip_prefix(':')?.trim().trim_end_matches("-->").trim();
    (!reason.is_empty()).then(|| (rule.trim(), before.trim().is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_needed() {
        assert_eq!(allowed("# kt: allow(missing-source): staat in het jaarplan"), Some(("missing-source", true)));
        assert_eq!(allowed("score: 3 # kt: allow(missing-source): later"), Some(("missing-source", false)));
        assert_eq!(allowed("<!-- kt: allow(mail-address): functioneel adres -->"), Some(("mail-address", true)));
        assert_eq!(allowed("# kt: allow(missing-source)"), None);
        assert_eq!(allowed("# kt: allow(missing-source):  "), None);
    }
}
