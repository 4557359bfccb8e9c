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
        let expected = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
        assert_eq!(integrity(b"abc"), expected);
    }
}
