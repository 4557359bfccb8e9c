//! One cell for several columns: addresses and ranges of ages, taken apart.

use super::aliases::Share;

/// The part of a cell that belongs to a column. Every word of the cell goes to exactly one of the columns that
/// share it; `others` are all that do.
pub(super) fn share(text: &str, of: Share, others: &[Share]) -> String {
    match of {
        Share::AgeFrom | Share::AgeTo => age(text, of),
        _ => address(text, of, others),
    }
}

/// The street stands before the postcode, the town after it; without a postcode, the last of several parts
/// is the town, and a single part is a street if it has a number, otherwise a town.
fn address(text: &str, of: Share, others: &[Share]) -> String {
    let with_street = others.contains(&Share::Street);
    let (before, postcode, after) = match postcode(text) {
        Some((from, to)) => (&text[..from], &text[from..to], &text[to..]),
        None if !with_street => ("", "", text),
        None => match text.rsplit_once([',', '\n', ';']) {
            Some((street, town)) => (street, "", town),
            None if text.contains(|c: char| c.is_ascii_digit()) => (text, "", ""),
            None => ("", "", text),
        },
    };
    let before = before.trim().trim_end_matches("D-").trim_end_matches("D -");
    let (before, after) = (bare(before), bare(after));
    match of {
        Share::Postcode => postcode.to_owned(),
        Share::Street if with_street => before.to_owned(),
        // »Celle, 29221«
        _ if !with_street => [before, after]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" "),
        _ => after.to_owned(),
    }
}

/// A part without what parted it from the rest.
fn bare(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || ",;/|–-".contains(c))
}

/// The last run of exactly five digits that stands alone.
fn postcode(text: &str) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let alone = |from: usize| {
        (from..from + 5).all(digit) && !digit(from + 5) && (from == 0 || !digit(from - 1))
    };
    (0..bytes.len().saturating_sub(4))
        .rev()
        .find(|from| alone(*from))
        .map(|from| (from, from + 5))
}

/// Ages from "18-35", "18 bis 35 Jahre", "ab 18", "bis 27", "18+" or "ab 18 bis 35"; the bound that is not
/// told is empty. Other cells go to the least age as they are, where their problem is reported.
fn age(text: &str, of: Share) -> String {
    let lower = text.to_lowercase();
    let numbers: Vec<&str> = lower
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .collect();
    let until = lower.contains("bis") || lower.contains("unter") || lower.contains("max");
    let known = [
        "ab", "von", "bis", "jahre", "jahren", "jahr", "j", "über", "unter", "max", "min",
    ];
    let plain = lower
        .split(|c: char| !c.is_alphabetic())
        .all(|word| word.is_empty() || known.contains(&word));
    let (from, to) = match (plain, numbers.as_slice()) {
        (true, []) if lower.trim().is_empty() => ("", ""),
        (true, [to]) if until => ("", *to),
        (true, [from]) => (*from, ""),
        (true, [from, to]) => (*from, *to),
        _ if matches!(lower.trim(), "alle" | "egal" | "jedes alter" | "jedes") => ("", ""),
        _ => (text, ""),
    };
    match of {
        Share::AgeTo => to,
        _ => from,
    }
    .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Share::{AgeFrom, AgeTo, Postcode, Street, Town};

    #[test]
    fn addresses() {
        let table = [
            ("Markt 3, 29221 Celle", "Markt 3|29221|Celle"),
            (
                "Markt 3\nD-29221 Celle-Altstadt",
                "Markt 3|29221|Celle-Altstadt",
            ),
            ("29221 Celle", "|29221|Celle"),
            ("Markt 3, Celle", "Markt 3||Celle"),
            ("Markt 3", "Markt 3||"),
            ("Celle", "||Celle"),
            ("Haus 12345, 29221 Celle", "Haus 12345|29221|Celle"),
            ("", "||"),
        ];
        for (text, expected) in table {
            let parts = [Street, Postcode, Town];
            let shares = parts.map(|part| share(text, part, &parts));
            assert_eq!(shares.join("|"), expected, "{text}");
        }
    }

    #[test]
    fn postcodes_and_towns() {
        let table = [
            ("29221 Celle", "29221|Celle"),
            ("29221/Celle", "29221|Celle"),
            ("D-29221 Celle", "29221|Celle"),
            ("Celle, 29221", "29221|Celle"),
            ("01067 Dresden (Altstadt)", "01067|Dresden (Altstadt)"),
            ("29221", "29221|"),
            ("Bad Fallingbostel", "|Bad Fallingbostel"),
            ("1917 Ort", "|1917 Ort"),
            ("", "|"),
        ];
        for (text, expected) in table {
            let parts = [Postcode, Town];
            let shares = parts.map(|part| share(text, part, &parts));
            assert_eq!(shares.join("|"), expected, "{text}");
        }
    }

    #[test]
    fn ages() {
        let table = [
            ("18-35", "18|35"),
            ("18 bis 35 Jahre", "18|35"),
            ("ab 60", "60|"),
            ("60+", "60|"),
            ("bis 27", "|27"),
            ("unter 30 J.", "|30"),
            ("alle", "|"),
            ("Jugendliche", "Jugendliche|"),
            ("", "|"),
        ];
        for (text, expected) in table {
            let shares = [AgeFrom, AgeTo].map(|part| share(text, part, &[AgeFrom, AgeTo]));
            assert_eq!(shares.join("|"), expected, "{text}");
        }
    }
}
