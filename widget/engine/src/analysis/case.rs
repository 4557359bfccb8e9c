//! Lower case of the scripts that have it. The whole of Unicode's table would be a twentieth of the code
//! that visitors download.

/// The small letter of a capital of the Latin-1, Greek, Cyrillic and Armenian blocks; any other character
/// as it is. Other Latin letters are led back to their base letters by the folding itself.
pub(crate) const fn lower(c: char) -> char {
    let cp = c as u32;
    let small = match cp {
        0x41..=0x5a | 0xc0..=0xd6 | 0xd8..=0xde | 0x391..=0x3a1 | 0x3a3..=0x3ab => cp + 32,
        0x410..=0x42f => cp + 32,
        0x400..=0x40f => cp + 80,
        0x386 => 0x3ac,
        0x388..=0x38a => cp + 37,
        0x38c => 0x3cc,
        0x38e..=0x38f => cp + 63,
        0x4c0 => 0x4cf,
        0x4c1..=0x4ce => cp + cp % 2,
        0x460..=0x481 | 0x48a..=0x52f => cp | 1,
        0x531..=0x556 => cp + 48,
        _ => cp,
    };
    match char::from_u32(small) {
        Some(small) => small,
        None => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn follows_unicode_in_its_blocks() {
        let blocks = [0..0x100, 0x386..0x3cf, 0x400..0x588];
        for c in blocks.into_iter().flatten().filter_map(char::from_u32) {
            assert_eq!(lower(c).to_string(), c.to_lowercase().to_string(), "{c}");
        }
    }
}
