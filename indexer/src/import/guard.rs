//! CSV injection: cells that spreadsheets would take for a formula are written with an apostrophe before
//! them, which import takes off again (OWASP, "CSV Injection").

use std::borrow::Cow;

/// Beginnings of cells that spreadsheets take for a formula, or pass over until they find one.
const STARTS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// The cell as it is written: [`unguarded`] gives it back.
pub(crate) fn guarded(cell: &str) -> Cow<'_, str> {
    match needs_guard(cell) {
        true => Cow::Owned(format!("'{cell}")),
        false => Cow::Borrowed(cell),
    }
}

/// The cell without the apostrophe that guards it.
pub(crate) fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'')
        .filter(|rest| needs_guard(rest))
        .unwrap_or(cell)
}

/// Apostrophes before such a cell are guarded too, so that none is lost on the way back.
fn needs_guard(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(STARTS)
}

#[cfg(test)]
mod tests {
    use super::{guarded, unguarded};

    #[test]
    fn guards_come_and_go() {
        let table = [
            ("=1+1", "'=1+1"),
            ("+49 30 23125", "'+49 30 23125"),
            ("-", "'-"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\tx", "'\tx"),
            ("'=x", "''=x"),
            ("'s Laden", "'s Laden"),
            ("a=b", "a=b"),
            ("", ""),
        ];
        for (cell, expected) in table {
            assert_eq!(guarded(cell), expected);
            assert_eq!(unguarded(&guarded(cell)), cell);
        }
        assert_eq!(unguarded("'=x"), "=x");
    }
}
