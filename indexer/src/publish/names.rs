//! Names that change with the content, and hashes by which browsers check it.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256, Sha384};

/// Hex digits of the hash in a file name.
const DIGITS: usize = 12;

/// `stem-<hash><end>`, with the first digits of the content's SHA-256.
pub(super) fn hashed(stem: &str, content: &[u8], end: &str) -> String {
    let hash: String = Sha256::digest(content)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("{stem}-{}{end}", &hash[..DIGITS])
}

/// Whether a name holds the hash of its content, as [`hashed`] makes it.
pub(super) fn is_hashed(name: &str) -> bool {
    name.split(['-', '.']).any(|part| {
        part.len() == DIGITS && part.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
    })
}

/// The value of an `integrity` attribute.
pub(super) fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(content)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_hashes() {
        assert_eq!(hashed("grufi", b"abc", ".js"), "grufi-ba7816bf8f01.js");
        for (name, expected) in [
            ("grufi-ba7816bf8f01.js", true),
            ("grufi-index-ba7816bf8f01-text.js", true),
            ("grufi.js", false),
            ("grufi-stand.json", false),
            ("grufi-Ba7816bf8f01.js", false),
            ("grufi-ba7816bf8f0.js", false),
        ] {
            assert_eq!(is_hashed(name), expected, "{name}");
        }
        let expected = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
        assert_eq!(integrity(b"abc"), expected);
    }
}
