//! Digests: how a record read at a moment, in a few hex digits.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// How many hex digits stand in `based-on`.
pub const RECORD_DIGITS: usize = 16;
/// How many hex digits stand in the marker of a printed block.
pub const BLOCK_DIGITS: usize = 8;

/// The digest of a record's file; line ends are read as LF, so a checkout on Windows does not change it.
#[must_use]
pub fn of_record(text: &str) -> String {
    hex(text, RECORD_DIGITS)
}

/// The digest of a printed block.
#[must_use]
pub fn of_block(text: &str) -> String {
    hex(text, BLOCK_DIGITS)
}

fn hex(text: &str, digits: usize) -> String {
    let hash = if text.contains('\r') { Sha256::digest(text.replace("\r\n", "\n")) } else { Sha256::digest(text) };
    let mut hex = String::with_capacity(digits);
    for byte in &hash[..digits / 2] {
        write!(hex, "{byte:02x}").expect("writing to a String cannot fail");
    }
    hex
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_do_not_change_a_digest() {
        assert_eq!(of_record("a\r\nb\r\n"), of_record("a\nb\n"));
        assert_eq!(of_block(""), "e3b0c442");
        assert_eq!(of_record("").len(), RECORD_DIGITS);
    }
}
