//! Which ids a record may have, on every system.

/// Names that Windows keeps for itself.
const RESERVED: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3",
    "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// What is wrong with an id, if anything: `characters`, or `reserved`.
#[must_use]
pub fn bad_id(id: &str) -> Option<&'static str> {
    let part_is_bad = |part: &str| {
        part.is_empty()
            || part.starts_with('-')
            || part.ends_with('-')
            || !part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    if id.split('/').any(part_is_bad) {
        Some("characters")
    } else if id.split('/').any(|part| RESERVED.contains(&part)) {
        Some("reserved")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::bad_id;

    #[test]
    fn an_id_is_kebab_case_with_slashes_between_folders() {
        for good in ["samen-beslissen", "a/b-2", "2026-03-12-samen-beslissen"] {
            assert_eq!(bad_id(good), None, "{good}");
        }
        for bad in ["", "Samen", "a b", "a//b", "../x", "a/../b", "/a", "a.b", "-a", "café", "c:\\x"] {
            assert_eq!(bad_id(bad), Some("characters"), "{bad}");
        }
        assert_eq!(bad_id("wishes/con"), Some("reserved"));
    }
}
