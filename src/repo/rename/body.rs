//! The links in a body that lead to a file which gets another path, and the digests of printed blocks that hold one.

use super::Moves;
use crate::repo::digest;
use crate::source::links::retarget;
use crate::source::markers::blocks;
use crate::source::way::{below, decoded, encoded};

/// The body with links that lead where they led before. `path` is where its file stood.
pub(super) fn relinked(body: &str, path: &str, moves: &Moves) -> String {
    let (from, to) = (folder(path), folder(moves.path(path).unwrap_or(path)));
    let text = retarget(body, |address| {
        let (file, rest) = address.split_at(address.find(['#', '?']).unwrap_or(address.len()));
        let target = inside(from, file)?;
        match moves.path(&target) {
            None if from == to => None,
            moved => Some(written(relative(to, moved.unwrap_or(&target)), file) + rest),
        }
    });
    if text == body { text } else { redigested(body, &text) }
}

/// A way as an address is written; with signs such as `%20` where the address before it had them.
fn written(way: String, before: &str) -> String {
    if before.contains('%') { encoded(&way) } else { way }
}

/// A printed block that nobody had touched stays untouched in the eyes of `kt check`.
fn redigested(before: &str, after: &str) -> String {
    let (old, mut text) = (blocks(before).blocks, after.to_owned());
    for block in blocks(after).blocks.iter().rev() {
        let untouched = |old: &&crate::source::markers::Block<'_>| {
            old.name == block.name && old.digest == block.digest && digest::of_block(old.content.of(before)) == old.digest
        };
        let now = digest::of_block(block.content.of(after));
        if now != block.digest && old.iter().any(|old| untouched(&old)) {
            let marker = block.opening.of(after).replacen(block.digest, &now, 1);
            text.replace_range(block.opening.start..block.opening.end, &marker);
        }
    }
    text
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The path below the top that an address leads to; nothing for the web, the page itself, and what lies outside.
fn inside(folder: &str, address: &str) -> Option<String> {
    let address = address.trim().replace('\\', "/");
    let leads = !address.is_empty() && !address.starts_with('/') && !address.contains(':');
    leads.then(|| below(folder, &decoded(&address)))?
}

/// The way from a folder to a path, both below the top.
fn relative(folder: &str, path: &str) -> String {
    let from: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let to: Vec<&str> = path.split('/').collect();
    let same = from.iter().zip(&to[..to.len() - 1]).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..", from.len() - same);
    up.chain(to[same..].iter().copied()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_is_as_short_as_it_can_be() {
        assert_eq!(relative("products", "products/a.md"), "a.md");
        assert_eq!(relative("memos", "products/b/a.md"), "../products/b/a.md");
        assert_eq!(relative("products/b", "products/a.md"), "../a.md");
        assert_eq!(relative("", "products/a.md"), "products/a.md");
    }

    #[test]
    fn an_address_is_followed_from_its_own_folder() {
        assert_eq!(inside("memos", "../products/./a.md").as_deref(), Some("products/a.md"));
        assert_eq!(inside("memos", "..\\products\\samen%2Dbeslissen.md").as_deref(), Some("products/samen-beslissen.md"));
        for away in ["", "/etc/x", "https://a.example", "mailto:x", "../../x", "C:\\x"] {
            assert_eq!(inside("memos", away), None, "{away}");
        }
    }
}
