//! One contact point (Selbsthilfekontaktstelle): the office that is responsible for groups.
//!
//! Everything about a contact point is public. Texts are trimmed; empty means that the source does not say.

use super::group::Source;

/// One contact point of a catalogue.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContactPoint {
    /// Stable id, unique within the catalogue; made from name and place where the source has none.
    pub id: String,
    /// Name.
    pub name: String,
    /// Landkreise and kreisfreie Städte it is responsible for.
    pub districts: Vec<String>,
    /// Postcodes it is responsible for.
    pub postcodes: Vec<PostcodeRange>,
    /// Telephone number as written.
    pub phone: String,
    /// Mail address.
    pub email: String,
    /// Web addresses, each with its `http:` or `https:`.
    pub web: Vec<String>,
    /// Opening hours as written.
    pub hours: String,
    /// Street and number.
    pub street: String,
    /// Postcode, five digits.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// Where the entry stands in its source.
    pub source: Source,
}

/// Postcodes from `first` to `last`, both included; numbers of at most five digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PostcodeRange {
    /// First postcode.
    pub first: u32,
    /// Last postcode, not below `first`.
    pub last: u32,
}

impl PostcodeRange {
    /// Reads `29221`, `29221-29229`, or a beginning such as `292` or `292*` (all postcodes that begin so).
    pub fn parse(text: &str) -> Option<Self> {
        let (first, last) = match text.split_once(['-', '–']) {
            Some((first, last)) => (first.trim(), last.trim()),
            None => (text.trim(), text.trim()),
        };
        let range = PostcodeRange {
            first: bound(first, '0')?,
            last: bound(last, '9')?,
        };
        (range.first <= range.last).then_some(range)
    }
}

/// The postcode that a beginning stands for when filled up with `fill`.
fn bound(text: &str, fill: char) -> Option<u32> {
    let digits = text.trim_end_matches('*');
    let known = (1..=5).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    let filled = digits
        .chars()
        .chain(std::iter::repeat(fill))
        .take(5)
        .collect::<String>();
    known.then_some(filled)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::PostcodeRange;

    #[test]
    fn postcode_ranges() {
        let table = [
            ("29221", Some((29221, 29221))),
            ("29221-29229", Some((29221, 29229))),
            ("29221 – 29229", Some((29221, 29229))),
            ("26", Some((26000, 26999))),
            ("265*", Some((26500, 26599))),
            ("26-27", Some((26000, 27999))),
            ("01067", Some((1067, 1067))),
            ("29229-29221", None),
            ("123456", None),
            ("Celle", None),
            ("", None),
        ];
        for (text, expected) in table {
            let range = PostcodeRange::parse(text).map(|range| (range.first, range.last));
            assert_eq!(range, expected, "{text}");
        }
    }
}
