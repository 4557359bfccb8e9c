//! One telephone number: digits and punctuation in, the national spelling and E.164 out.
//!
//! The national spelling is that of DIN 5008: area code, space, number, and the extension after a hyphen
//! where the office wrote one. Numbers abroad are spelt internationally. The numbering plan is
//! libphonenumber's.

use phonenumber::{Mode, country};

/// More digits make no number (E.164 has 15, the prefix `00` two more).
const LONGEST: usize = 17;
/// Fewest digits of a number before its extension.
const BEFORE_EXTENSION: usize = 3;
/// Most digits of an extension.
const EXTENSION: usize = 5;
/// Most digits of a service number without area code, such as 116117.
const SERVICE: usize = 6;
/// Germany's country code.
const GERMANY: &str = "+49";

/// A number as it is shown and dialled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spelt {
    /// As it is shown.
    pub national: String,
    /// E.164, or the bare digits of a service number.
    pub dial: String,
}

/// Whether a character may stand between the digits of a number.
pub(super) fn is_punctuation(c: char) -> bool {
    c.is_whitespace() || "()/-–—‑.·".contains(c)
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '‑')
}

/// The digits of a text.
fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Reads a number written with digits, punctuation and a leading plus only; `extension` are digits that
/// stand apart from it ("App. 12"). Numbers without country code are German.
pub(super) fn spelt(written: &str, extension: &str) -> Option<Spelt> {
    let written = written.trim();
    let plain = |c: char| c.is_ascii_digit() || is_punctuation(c);
    let (plus, rest) = match written.trim_start_matches('(').strip_prefix('+') {
        Some(rest) => (true, rest),
        None => (false, written),
    };
    let all = digits(rest);
    if !rest.chars().all(plain) || all.is_empty() || all.len() + extension.len() > LONGEST {
        return None;
    }
    if !plus && all.starts_with("11") && (3..=SERVICE).contains(&all.len()) && extension.is_empty()
    {
        return Some(Spelt {
            national: all.clone(),
            dial: all,
        });
    }
    let international = match (plus, all.strip_prefix("00")) {
        (true, _) => format!("+{all}"),
        (false, Some(abroad)) => format!("+{abroad}"),
        (false, None) => format!("{GERMANY}{}", all.strip_prefix('0')?),
    };
    // "+49 (0)30" and "+49 030": the zero of the area code is not dialled after a country code.
    let international = match international.strip_prefix(GERMANY) {
        Some(national) => format!("{GERMANY}{}", national.trim_start_matches('0')),
        None => international,
    };
    let number = phonenumber::parse(Some(country::DE), international + extension).ok()?;
    if !number.is_valid() {
        return None;
    }
    let dial = number.format().mode(Mode::E164).to_string();
    if !dial.starts_with(GERMANY) {
        let national = number.format().mode(Mode::International).to_string();
        return Some(Spelt { national, dial });
    }
    let library = number.format().mode(Mode::National).to_string();
    let Some((area, subscriber)) = library.split_once(' ') else {
        return Some(Spelt {
            national: library,
            dial,
        });
    };
    let subscriber_digits = digits(subscriber);
    let extension = match extension.len() {
        0 => written_extension(rest, subscriber_digits.len()),
        length => length,
    };
    let fits = extension > 0 && subscriber_digits.len() >= BEFORE_EXTENSION + extension;
    let national = if fits {
        let (number, extension) = subscriber_digits.split_at(subscriber_digits.len() - extension);
        format!("{area} {number}-{extension}")
    } else if grouped_in_two(written, area, &subscriber_digits) {
        written.to_owned()
    } else {
        library
    };
    Some(Spelt { national, dial })
}

/// The number of digits after the only hyphen within the last `subscriber` digits, 0 where there is none
/// or what follows is too long for an extension.
fn written_extension(written: &str, subscriber: usize) -> usize {
    let mut seen = 0;
    let mut extension = 0;
    for c in written.chars().rev() {
        if c.is_ascii_digit() {
            seen += 1;
        } else if is_hyphen(c) && seen < subscriber {
            if extension != 0 {
                return 0;
            }
            extension = seen;
        }
    }
    if extension <= EXTENSION { extension } else { 0 }
}

/// Whether a number is written as area code, space, two groups of at least two digits: good as it is.
fn grouped_in_two(written: &str, area: &str, subscriber: &str) -> bool {
    let mut parts = written.split(' ');
    let parts = (parts.next(), parts.next(), parts.next(), parts.next());
    let (Some(first), Some(left), Some(right), None) = parts else {
        return false;
    };
    first == area && left.len() >= 2 && right.len() >= 2 && format!("{left}{right}") == subscriber
}
