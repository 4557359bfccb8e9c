//! Content lines of RFC 5545: texts escaped (3.3.11), lines folded at 75 octets and ended by CRLF (3.1).
//!
//! Written by hand since the libraries at hand fold at 76 octets (`ics`) or put a time stamp into time
//! zones (`icalendar`, which reads the calendars in the tests).

/// Longest line in octets, without the line break.
const OCTETS: usize = 75;

/// The lines of a calendar.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// Adds a line whose value needs no escape.
    pub fn add(&mut self, name: &str, value: &str) {
        let mut left = OCTETS;
        for c in format!("{name}:{value}")
            .chars()
            .filter(|c| !c.is_control())
        {
            if c.len_utf8() > left {
                self.0.push_str("\r\n ");
                left = OCTETS - 1;
            }
            self.0.push(c);
            left -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// Adds a text, or nothing where it is empty.
    pub fn text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.add(name, &escaped(text));
        }
    }

    /// Adds lines that are complete.
    pub fn block(&mut self, lines: &str) {
        for line in lines.lines() {
            self.0.push_str(line);
            self.0.push_str("\r\n");
        }
    }

    /// All lines.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

/// A text as a value, or as one of a list of values.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            _ => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(name: &str, text: &str) -> String {
        let mut lines = Lines::default();
        lines.text(name, text);
        String::from_utf8(lines.into_bytes()).expect("utf-8")
    }

    #[test]
    fn texts_are_escaped() {
        let table = [
            ("a,b;c\\d\ne:\"f\"", "X:a\\,b\\;c\\\\d\\ne:\"f\"\r\n"),
            ("a\rb\u{0}c", "X:abc\r\n"),
            ("", ""),
        ];
        for (text, expected) in table {
            assert_eq!(line("X", text), expected);
        }
    }

    #[test]
    fn lines_are_folded_between_characters() {
        for text in [
            "x".repeat(73),
            "x".repeat(74),
            "ü".repeat(400),
            "😀".repeat(99),
            " \\,".repeat(90),
        ] {
            let folded = line("X", &text);
            assert!(
                folded.split("\r\n").all(|line| line.len() <= OCTETS),
                "{folded}"
            );
            let unfolded = folded.replace("\r\n ", "");
            assert_eq!(unfolded, format!("X:{}\r\n", escaped(&text)));
        }
        assert_eq!(line("X", &"x".repeat(73)).matches("\r\n").count(), 1);
    }
}
