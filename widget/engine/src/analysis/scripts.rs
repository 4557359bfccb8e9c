//! Cyrillic and Arabic letters in ASCII, one byte where possible.
//!
//! Cyrillic goes to the Latin letters of its sound, so that the international words of medicine meet
//! (диабет, Diabetes). Arabic script goes to `@`..`_`, which no Latin word contains after folding, so
//! that a consonant skeleton never passes for a German abbreviation. Persian forms of a letter are the
//! Arabic letter; the article and the marks are left to the stemmer.

/// Transliterations of U+0410..U+0450, capital and small alike: 32 letters from а to я.
const CYRILLIC: [&str; 32] = [
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t",
    "u", "f", "h", "c", "ch", "sh", "sh", "", "i", "", "e", "iu", "ia",
];

/// The Arabic and Persian letters in the order of the bytes `@`, `A`, `B`, ... `_`.
const ARABIC: [char; 32] = [
    'ا', 'ب', 'پ', 'ت', 'ث', 'ج', 'چ', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'ژ', 'س', 'ش', 'ص', 'ض', 'ط',
    'ظ', 'ع', 'غ', 'ف', 'ق', 'ك', 'گ', 'ل', 'م', 'ن', 'ه', 'و', 'ي',
];

/// Whether a folded word was written in Arabic letters.
pub(super) fn is_arabic(folded: &str) -> bool {
    folded.bytes().any(|byte| matches!(byte, b'@'..=b'_'))
}

/// Whether a word as written begins with a Cyrillic letter.
pub(super) fn is_cyrillic(word: &str) -> bool {
    word.starts_with(|c| matches!(c, '\u{400}'..='\u{52f}'))
}

/// Byte of an Arabic letter given in its basic form.
pub(super) fn arabic(letter: char) -> Option<char> {
    let at = ARABIC.iter().position(|&known| known == letter)?;
    Some(char::from(b'@' + at as u8))
}

/// Appends the ASCII spelling of a Cyrillic or Arabic letter; `false` where `c` is neither.
pub(super) fn transliterate(c: char, out: &mut String) -> bool {
    match c {
        'а'..='я' => out.push_str(CYRILLIC[(c as u32 - 'а' as u32) as usize]),
        'А'..='Я' => out.push_str(CYRILLIC[(c as u32 - 'А' as u32) as usize]),
        'ё' | 'Ё' | 'є' | 'Є' => out.push('e'),
        'і' | 'І' | 'ї' | 'Ї' | 'ј' | 'Ј' => out.push('i'),
        'ґ' | 'Ґ' => out.push('g'),
        'ў' | 'Ў' => out.push('u'),
        'ء' | 'ؤ' | 'ئ' => {}
        'أ' | 'إ' | 'آ' | 'ٱ' => out.push('@'),
        'ى' | 'ی' | 'ې' => out.extend(arabic('ي')),
        'ة' | 'ۀ' | 'ە' => out.extend(arabic('ه')),
        'ک' => out.extend(arabic('ك')),
        '٠'..='٩' => out.extend(char::from_digit(c as u32 - '٠' as u32, 10)),
        '۰'..='۹' => out.extend(char::from_digit(c as u32 - '۰' as u32, 10)),
        _ => match arabic(c) {
            Some(byte) => out.push(byte),
            None => return false,
        },
    }
    true
}

#[cfg(test)]
mod tests {
    use super::super::fold;

    #[test]
    fn spellings_of_one_word_meet() {
        for (left, right) in [
            ("إدمان", "ادمان"),
            ("افسردگی", "افسردگي"),
            ("كآبة", "كآبه"),
            ("اِکتِئاب", "اكتئاب"),
            ("Ёлка", "елка"),
        ] {
            assert_eq!(fold(left), fold(right), "{left} / {right}");
        }
    }
}
