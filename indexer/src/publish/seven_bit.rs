//! Bytes as the content of a JavaScript string literal, for pages that may run scripts of ours but not
//! fetch files of ours (no CORS headers, `file:`, `connect-src`).
//!
//! The bits of the bytes, most significant first, are parted into groups of seven; the last group is filled
//! up with zeros; each group is the code of one ASCII character. That costs 1/7 more than the bytes, where
//! base64 costs 1/3. The five characters that cannot stand in a literal or would end its line are escaped.

/// Bits of one character.
const BITS: u32 = 7;

/// The content of a literal in double quotes. The reader must know the number of bytes: it cannot tell a
/// filled-up group from a whole one.
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 6 / 5);
    let (mut held, mut bits) = (0_u32, 0);
    for byte in bytes {
        held = held << 8 | u32::from(*byte);
        bits += 8;
        while bits >= BITS {
            bits -= BITS;
            push(&mut text, held >> bits);
            held &= (1 << bits) - 1;
        }
    }
    if bits > 0 {
        push(&mut text, held << (BITS - bits));
    }
    text
}

fn push(text: &mut String, group: u32) {
    match (group & 0x7f) as u8 {
        0 => text.push_str("\\x00"),
        b'\n' => text.push_str("\\n"),
        b'\r' => text.push_str("\\r"),
        b'"' => text.push_str("\\\""),
        b'\\' => text.push_str("\\\\"),
        group => text.push(char::from(group)),
    }
}

#[cfg(test)]
mod tests {
    use super::encode;

    /// Reads a literal's content as a browser and the loader do.
    fn decode(literal: &str, length: usize) -> Vec<u8> {
        let mut groups = Vec::new();
        let mut chars = literal.chars();
        while let Some(c) = chars.next() {
            groups.push(match c {
                '\\' => match chars.next().expect("escape") {
                    'x' => {
                        assert_eq!((chars.next(), chars.next()), (Some('0'), Some('0')));
                        0
                    }
                    'n' => b'\n',
                    'r' => b'\r',
                    same => u8::try_from(same).expect("ascii"),
                },
                c => u8::try_from(c).expect("ascii"),
            });
        }
        let bits: Vec<u8> = groups
            .iter()
            .flat_map(|group| (0..7).rev().map(move |bit| group >> bit & 1))
            .collect();
        let bytes = bits
            .chunks(8)
            .map(|bits| bits.iter().fold(0, |byte, bit| byte << 1 | bit));
        bytes.take(length).collect()
    }

    #[test]
    fn literals() {
        let table: [(&[u8], &str); 6] = [
            (&[], ""),
            (&[0], r"\x00\x00"),
            (&[0b1000_0011], "A@"),
            (&[0xff], "\u{7f}@"),
            (&[0b0001_0100, 0b0011_0100], r"\n\r\x00"),
            (&[0b0100_0101, 0b0111_0000], r#"\"\\\x00"#),
        ];
        for (bytes, literal) in table {
            assert_eq!(encode(bytes), literal, "{bytes:?}");
        }
    }

    #[test]
    fn round_trips() {
        let all: Vec<u8> = (0..=255).collect();
        for length in 0..=all.len() {
            let bytes = &all[..length];
            assert_eq!(decode(&encode(bytes), length), bytes);
        }
        let mut state = 1_u32;
        let random: Vec<u8> = std::iter::repeat_with(|| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        })
        .take(10_007)
        .collect();
        let literal = encode(&random);
        assert_eq!(decode(&literal, random.len()), random);
        assert!(literal.is_ascii() && !literal.contains(['\n', '\r', '\0']));
    }
}
