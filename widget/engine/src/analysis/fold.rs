//! Folding: case, compatibility forms and diacritics taken out; other scripts written in Latin letters.
//!
//! Both spellings of an umlaut meet in one: `ü`, `ue` and a forgotten dot all fold to `u`; `ß` is `ss`.
//! `ue` after a vowel or `q` is left alone, since there it is no umlaut (Trauer, neue, Quelle).

use super::case::lower;
use super::scripts;

/// Base letters of U+00C0..U+0250 (Latin-1 letters, Latin Extended-A and -B); `.` has no single one.
/// Follows the compatibility decomposition (NFKD); the tests compare every entry with it.
const LATIN: &[u8; 400] = b"\
aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllll.\
.llnnnnnn.nnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
...............e................oo.............uu...............\
.............aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa....\
aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............\
................";

/// Base letters of U+1E00..U+1F00 (Latin Extended Additional), made as [`LATIN`].
const LATIN_ADDITIONAL: &[u8; 256] = b"\
aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
wwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

/// Folds one word to the form the further analysis works on.
///
/// # Complexity
/// Linear in the length of the word; one allocation.
pub fn fold(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        fold_char(c, &mut out);
    }
    merge_umlauts(out)
}

fn fold_char(c: char, out: &mut String) {
    let cp = c as u32;
    match c {
        'a'..='z' | '0'..='9' => out.push(c),
        'A'..='Z' => out.push(c.to_ascii_lowercase()),
        'ß' | 'ẞ' => out.push_str("ss"),
        'æ' | 'Æ' => out.push_str("ae"),
        'œ' | 'Œ' => out.push_str("oe"),
        'þ' | 'Þ' => out.push_str("th"),
        'ĳ' | 'Ĳ' => out.push_str("ij"),
        '\u{c0}'..'\u{250}' => push_base(LATIN[(cp - 0xc0) as usize], c, out),
        '\u{1e00}'..'\u{1f00}' => push_base(LATIN_ADDITIONAL[(cp - 0x1e00) as usize], c, out),
        '²' | '³' => out.push(if c == '²' { '2' } else { '3' }),
        '¹' => out.push('1'),
        '⁰' | '⁴'..='⁹' => push_digit(cp - 0x2070, out),
        '₀'..='₉' => push_digit(cp - 0x2080, out),
        'ﬀ' => out.push_str("ff"),
        'ﬁ' => out.push_str("fi"),
        'ﬂ' => out.push_str("fl"),
        'ﬃ' => out.push_str("ffi"),
        'ﬄ' => out.push_str("ffl"),
        'ﬅ' | 'ﬆ' => out.push_str("st"),
        '\u{ff01}'..='\u{ff5e}' => {
            if let Some(ascii) = char::from_u32(cp - 0xfee0) {
                fold_char(ascii, out);
            }
        }
        _ if is_mark(c) => {}
        _ if scripts::transliterate(c, out) => {}
        _ if c.is_alphanumeric() => out.push(lower(c)),
        _ => {}
    }
}

fn push_base(base: u8, c: char, out: &mut String) {
    if base == b'.' {
        out.push(lower(c));
    } else {
        out.push(char::from(base));
    }
}

fn push_digit(digit: u32, out: &mut String) {
    out.extend(char::from_digit(digit, 10));
}

/// Marks that stand on another letter: combining diacritics, Arabic vowel signs, tatweel, joiners.
pub(super) fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36f}'
            | '\u{483}'..='\u{489}'
            | '\u{610}'..='\u{61a}'
            | '\u{640}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{200c}'..='\u{200f}'
            | '\u{ad}'
    )
}

/// `ae`, `oe`, `ue` as a spelling of an umlaut lose their `e`.
fn merge_umlauts(word: String) -> String {
    if !word
        .as_bytes()
        .windows(2)
        .any(|pair| matches!(pair, b"ae" | b"oe" | b"ue"))
    {
        return word;
    }
    let mut out = String::with_capacity(word.len());
    // The two characters kept last.
    let (mut before, mut last) = (' ', ' ');
    for c in word.chars() {
        let umlaut = c == 'e'
            && (matches!(last, 'a' | 'o') || last == 'u' && !matches!(before, 'a' | 'e' | 'q'));
        if !umlaut {
            out.push(c);
            (before, last) = (last, c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn folds() {
        for (word, folded) in [
            ("Übergewicht", "ubergewicht"),
            ("Uebergewicht", "ubergewicht"),
            ("Trauer", "trauer"),
            ("neue", "neue"),
            ("Quelle", "quelle"),
            ("läuft", "lauft"),
            ("laeuft", "lauft"),
            ("STRASSE", "strasse"),
            ("Straße", "strasse"),
            ("Ménière", "meniere"),
            ("bağımlılığı", "bagimliligi"),
            ("İlaç", "ilac"),
            ("ﬁbro", "fibro"),
            ("ＡＢＣ１", "abc1"),
            ("депрессия", "depressiia"),
            ("Lęk", "lek"),
        ] {
            assert_eq!(fold(word), folded, "{word}");
        }
    }

    #[test]
    fn latin_tables_follow_the_compatibility_decomposition() {
        // Letters without a decomposition whose base letter is a convention, not Unicode's.
        const BY_CONVENTION: &str = "øØđĐðÐłŁıħĦŧŦŋŊĸəƏǝ";
        for cp in (0xc0..0x250).chain(0x1e00..0x1f00) {
            let Some(c) = char::from_u32(cp) else {
                continue;
            };
            let base: String = c
                .nfkd()
                .flat_map(char::to_lowercase)
                .flat_map(|c| c.to_string().nfkd().collect::<Vec<_>>())
                .filter(|&c| !is_mark(c))
                .collect();
            let mut chars = base.chars();
            let (Some(letter), None) = (chars.next(), chars.next()) else {
                continue;
            };
            if letter.is_ascii_lowercase() && !BY_CONVENTION.contains(c) {
                assert_eq!(fold(&c.to_string()), base, "{c} U+{cp:04X}");
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn folding_is_idempotent(word in "[a-zA-ZäöüÄÖÜßéèçğışа-яєії0-9]{0,20}") {
            let once = fold(&word);
            proptest::prop_assert_eq!(fold(&once), once);
        }
    }
}
