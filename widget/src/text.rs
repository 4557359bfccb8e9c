//! Texts of the catalogue, prepared for display: marked words and shortened descriptions.

use std::ops::Range;

/// A piece of a text; the marked ones are words the visitor typed or meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The text itself.
    pub text: String,
    /// Whether it is to be marked.
    pub marked: bool,
}

/// Parts a text into runs. `ranges` are bytes of `text`, ascending, not overlapping; ranges that do not
/// fit the text are left unmarked.
pub fn runs(text: &str, ranges: &[Range<usize>]) -> Vec<Run> {
    let mut runs = Vec::with_capacity(2 * ranges.len() + 1);
    let mut push = |text: &str, marked| {
        if !text.is_empty() {
            runs.push(Run {
                text: text.to_owned(),
                marked,
            });
        }
    };
    let mut done = 0;
    for range in ranges {
        if let (Some(before), Some(word)) = (text.get(done..range.start), text.get(range.clone())) {
            push(before, false);
            push(word, true);
            done = range.end;
        }
    }
    push(text.get(done..).unwrap_or_default(), false);
    runs
}

/// The beginning of a text, cut after a word at about `limit` bytes, or `None` if the whole text is short
/// enough: where less than a third of `limit` would be hidden, nothing is.
pub fn shortened(text: &str, limit: usize) -> Option<&str> {
    if text.len() <= limit + limit / 3 {
        return None;
    }
    let limit = (0..=limit).rev().find(|&at| text.is_char_boundary(at))?;
    let head = text.get(..limit)?;
    let end = head
        .rfind(char::is_whitespace)
        .filter(|&end| end > limit / 2)
        .unwrap_or(limit);
    Some(
        head.get(..end)?
            .trim_end_matches(|c: char| c.is_whitespace() || ",;:–-(".contains(c)),
    )
}

/// Joins the texts that are not empty.
pub fn joined(parts: &[&str], separator: &str) -> String {
    let parts: Vec<&str> = parts
        .iter()
        .map(|part| part.trim())
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(separator)
}

#[cfg(test)]
#[allow(clippy::single_range_in_vec_init)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(text: &str, ranges: &[Range<usize>], expected: Expect) {
        let marked: String = runs(text, ranges)
            .iter()
            .map(|run| {
                if run.marked {
                    format!("[{}]", run.text)
                } else {
                    run.text.clone()
                }
            })
            .collect();
        expected.assert_eq(&marked);
    }

    #[test]
    fn marks_words() {
        check(
            "Angst und Panik",
            &[0..5, 10..15],
            expect!["[Angst] und [Panik]"],
        );
        check("Angst", &[], expect!["Angst"]);
        check("", &[], expect![""]);
        check("Ängste", &[0..7], expect!["[Ängste]"]);
    }

    #[test]
    fn leaves_ranges_that_do_not_fit_unmarked() {
        check("Ängste", &[1..4], expect!["Ängste"]);
        check("Angst", &[3..99], expect!["Angst"]);
        check(
            "Angst und Panik",
            &[0..9, 4..7],
            expect!["[Angst und] Panik"],
        );
    }

    #[test]
    fn shortens_after_a_word() {
        let check = |text: &str, limit, expected: Expect| {
            expected.assert_eq(shortened(text, limit).unwrap_or("(whole)"));
        };
        check("eins zwei drei vier", 60, expect!["(whole)"]);
        check("eins zwei drei vier", 15, expect!["(whole)"]);
        check("eins zwei, drei vier", 12, expect!["eins zwei"]);
        check("Selbsthilfegruppenverzeichnis", 9, expect!["Selbsthil"]);
        check("ääääääääää", 5, expect!["ää"]);
    }

    #[test]
    fn joins_what_is_there() {
        assert_eq!(
            joined(&["Haus A", "", " 37073 Göttingen "], ", "),
            "Haus A, 37073 Göttingen"
        );
        assert_eq!(joined(&["", ""], ", "), "");
    }
}
