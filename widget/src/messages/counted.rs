//! Counted texts: a number and the form of words that goes with it.

/// The plural categories of CLDR that the languages here use; a language's rule picks one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// As for 1 in German.
    One,
    /// All else.
    Other,
}

/// A text with a number in it, `#` standing for the number, in the forms of its language.
pub struct Counted {
    /// Form for [`Plural::One`].
    pub one: &'static str,
    /// Form for [`Plural::Other`].
    pub other: &'static str,
}

impl Counted {
    /// The text for a number of the given category, its thousands parted.
    pub fn say(&self, number: u32, plural: Plural, thousands: &str) -> String {
        let text = match plural {
            Plural::One => self.one,
            Plural::Other => self.other,
        };
        match text.split_once('#') {
            Some((before, after)) => [before, &grouped(number, thousands), after].concat(),
            None => text.to_owned(),
        }
    }
}

/// Decimal digits with `separator` between thousands.
pub fn grouped(number: u32, separator: &str) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + 3 * separator.len());
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push_str(separator);
        }
        text.push(digit);
    }
    text
}
