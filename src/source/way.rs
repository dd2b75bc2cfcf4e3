//! The way from a folder to a file by an address: its parts, and the signs that stand for others in it.

/// Walks the parts of an address from a folder, one by one; nothing when a `..` leads above the top.
#[must_use]
pub fn below(folder: &str, address: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in address.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// `%20` and the like as the characters they stand for.
#[must_use]
pub fn decoded(path: &str) -> String {
    if !path.contains('%') {
        return path.to_owned();
    }
    let (mut bytes, mut rest) = (Vec::with_capacity(path.len()), path.as_bytes());
    while let Some((first, after)) = rest.split_first() {
        let hex = after.get(..2).filter(|_| *first == b'%').and_then(|two| std::str::from_utf8(two).ok());
        match hex.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A path with `%20` and the like for what cannot stand in an address.
#[must_use]
pub fn encoded(path: &str) -> String {
    let one = |c: char| match c {
        ' ' | '%' | '#' | '?' | '(' | ')' | '<' | '>' | '"' | '\\' => format!("%{:02X}", u32::from(c)),
        other => other.to_string(),
    };
    path.chars().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_followed_from_its_own_folder() {
        assert_eq!(below("memos", "../products/./a.md").as_deref(), Some("products/a.md"));
        assert_eq!(below("memos", "../../x"), None);
    }

    #[test]
    fn signs_are_read_as_what_they_stand_for_and_written_where_they_must() {
        assert_eq!(decoded("samen%2Dbeslissen%20é%.md"), "samen-beslissen é%.md");
        assert_eq!(encoded("een bijlage (1).pdf"), "een%20bijlage%20%281%29.pdf");
        assert_eq!(decoded(&encoded("50% \"x\" #1?.md")), "50% \"x\" #1?.md");
    }
}
