//! Bytes -> text: UTF-8, UTF-16 and Windows-1252, told apart by content.
//!
//! A byte order mark decides; without one, UTF-16 shows in its zero bytes, and what is no UTF-8 is
//! Windows-1252, the encoding of Excel's plain CSV on German computers. Lines in another encoding than the
//! rest of the file are read each in its own.

use super::table::line_of;
use crate::catalogue::{Problem, Report, Severity};
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// What helps with a file in a foreign encoding.
const AS_CSV: &str =
    "In Excel oder LibreOffice »Speichern unter« und »CSV UTF-8« wählen, mit Strichpunkten.";

/// Bytes looked at to recognise UTF-16 without byte order mark.
const SAMPLE: usize = 4096;

/// Bytes that Windows-1252 leaves undefined.
const UNDEFINED: [u8; 5] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/// The text of a file, without a byte order mark. Another encoding than UTF-8 is told as a hint.
///
/// # Errors
/// The problem of bytes that are no text, or text in an encoding that is not known.
pub(super) fn text<'f>(
    bytes: &'f [u8],
    file: &str,
    report: &mut Report,
) -> Result<Cow<'f, str>, Box<Problem>> {
    if let Some((message, remedy)) = foreign(bytes) {
        let problem = Problem::of_file(Severity::Error, "not-text", file);
        return Err(Box::new(problem.says(message, remedy)));
    }
    if let Some((encoding, bytes)) = utf_16(bytes) {
        return decoded_utf_16(encoding, bytes, file, report);
    }
    let marked = bytes.strip_prefix(b"\xef\xbb\xbf");
    let bytes = marked.unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(by_line(bytes, marked.is_some(), file, report)?),
    };
    misread_before(&text, file, report);
    Ok(text)
}

/// What a file is that no importer reads, and what helps.
fn foreign(bytes: &[u8]) -> Option<(&'static str, &'static str)> {
    const OLE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
    const SAVE: &str = "Als Excel-Mappe (.xlsx), LibreOffice-Tabelle (.ods) oder CSV speichern.";
    let known: [(&[u8], &str, &str); 6] = [
        (
            OLE,
            "Das ist eine Datei im alten Excel-Format (.xls) oder eine mit Kennwort",
            "In Excel oder LibreOffice öffnen und ohne Kennwort als .xlsx speichern.",
        ),
        (b"%PDF", "Das ist eine PDF-Datei, keine Tabelle", SAVE),
        (b"{\\rtf", "Das ist ein Textdokument, keine Tabelle", SAVE),
        (b"\x89PNG", "Das ist ein Bild, keine Tabelle", SAVE),
        (b"\xff\xd8\xff", "Das ist ein Bild, keine Tabelle", SAVE),
        (
            b"\x1f\x8b",
            "Die Datei ist gepackt (gzip)",
            "Zuerst auspacken.",
        ),
    ];
    known
        .iter()
        .find(|(magic, ..)| bytes.starts_with(magic))
        .map(|(_, message, remedy)| (*message, *remedy))
}

/// The byte order of UTF-16 and the bytes after its mark.
fn utf_16(bytes: &[u8]) -> Option<(&'static Encoding, &[u8])> {
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return Some((UTF_16LE, rest));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return Some((UTF_16BE, rest));
    }
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let zeros = |parity: usize| {
        let bytes = sample.iter().skip(parity).step_by(2);
        bytes.filter(|byte| **byte == 0).count()
    };
    let (even, odd, units) = (zeros(0), zeros(1), sample.len() / 2);
    let most = units * 7 / 10;
    match units >= 2 {
        true if odd > most && even * 20 < units => Some((UTF_16LE, bytes)),
        true if even > most && odd * 20 < units => Some((UTF_16BE, bytes)),
        _ => None,
    }
}

fn decoded_utf_16(
    encoding: &'static Encoding,
    bytes: &[u8],
    file: &str,
    report: &mut Report,
) -> Result<Cow<'static, str>, Box<Problem>> {
    let (text, broken) = encoding.decode_without_bom_handling(bytes);
    if broken {
        let at = text.find('\u{fffd}').unwrap_or(text.len());
        let problem = Problem::of_file(Severity::Error, "encoding", file);
        let message = "Die Datei ist als UTF-16 gespeichert und hier beschädigt oder abgeschnitten";
        let line = line_of(text.as_bytes(), at);
        return Err(Box::new(problem.line(line).says(message, AS_CSV)));
    }
    report.push(told(file, "UTF-16"));
    Ok(Cow::Owned(text.into_owned()))
}

fn told(file: &str, encoding: &str) -> Problem {
    Problem::of_file(Severity::Hint, "encoding", file).says(
        format!("Die Datei ist als {encoding} gespeichert und wurde so gelesen"),
        "Umlaute und Sonderzeichen stichprobenweise prüfen.",
    )
}

/// Text that is not UTF-8 throughout, line by line.
fn by_line(
    bytes: &[u8],
    marked: bool,
    file: &str,
    report: &mut Report,
) -> Result<String, Box<Problem>> {
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 16);
    let mut foreign_lines = Vec::new();
    let mut utf_8_lines = 0_usize;
    for (number, line) in (1_u64..).zip(bytes.split_inclusive(|byte| *byte == b'\n')) {
        match std::str::from_utf8(line) {
            Ok(line) => {
                utf_8_lines += usize::from(!line.is_ascii());
                text.push_str(line);
            }
            Err(_) => {
                foreign_lines.push(number);
                text.push_str(&windows_1252(line, number, file)?);
            }
        }
    }
    if utf_8_lines == 0 && !marked {
        report.push(told(file, "Windows-1252 (ANSI)"));
        return Ok(text);
    }
    let shown: Vec<String> = foreign_lines.iter().take(5).map(u64::to_string).collect();
    let more = if foreign_lines.len() > shown.len() {
        ", …"
    } else {
        ""
    };
    let message = format!(
        "Die Datei mischt Zeichensätze: {} als Windows-1252 statt UTF-8 gelesen (Zeile {}{more})",
        match foreign_lines.len() {
            1 => "1 Zeile ist".to_owned(),
            lines => format!("{lines} Zeilen sind"),
        },
        shown.join(", ")
    );
    let problem = Problem::of_file(Severity::Warning, "encoding", file);
    let problem = problem.line(foreign_lines.first().copied().unwrap_or(1));
    report.push(problem.says(message, "Die Umlaute in diesen Zeilen prüfen."));
    Ok(text)
}

/// A line in Windows-1252; other one-byte encodings show in bytes that mean nothing or nonsense in it.
fn windows_1252<'l>(line: &'l [u8], number: u64, file: &str) -> Result<Cow<'l, str>, Box<Problem>> {
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(line);
    let letters = |word: &str| word.chars().next().is_some_and(char::is_alphabetic);
    // Umlauts of DOS (CP 850) and old Macintosh files look like these signs amid a word.
    let misplaced = text.char_indices().any(|(at, c)| {
        matches!(c, '„' | '”' | '™' | 'Š' | 'Ÿ' | '§')
            && text[..at]
                .chars()
                .next_back()
                .is_some_and(char::is_lowercase)
            && letters(&text[at + c.len_utf8()..])
    });
    if misplaced || line.iter().any(|byte| UNDEFINED.contains(byte)) {
        let problem = Problem::of_file(Severity::Error, "encoding", file).line(number);
        let message = "Diese Zeile enthält Zeichen, die weder UTF-8 noch Windows-1252 sind";
        return Err(Box::new(problem.says(message, AS_CSV)));
    }
    Ok(text)
}

/// Reports umlauts that a program before this one has already misread or lost.
fn misread_before(text: &str, file: &str, report: &mut Report) {
    const MISREAD: [&str; 7] = ["Ã¤", "Ã¶", "Ã¼", "ÃŸ", "Ã„", "Ã–", "Ãœ"];
    let lost = text.find('\u{fffd}');
    let misread = MISREAD.iter().filter_map(|sign| text.find(sign)).min();
    for (at, message) in [
        (
            misread,
            "enthält falsch umgewandelte Umlaute (»Ã¤« statt »ä«)",
        ),
        (lost, "enthält Zeichen, die früher verloren gingen (»�«)"),
    ] {
        if let Some(at) = at {
            let line = line_of(text.as_bytes(), at);
            let problem = Problem::of_file(Severity::Warning, "lost-characters", file).line(line);
            report.push(problem.says(
                format!("Die Datei {message}"),
                "Die Datei aus dem Ursprungsprogramm neu ausgeben, als UTF-8.",
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn utf_16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn encodings_are_recognised() {
        const TEXT: &str = "name;themen\nÄngste;Süße – 5 €\n";
        let little = utf_16(TEXT, u16::to_le_bytes);
        let big = utf_16(TEXT, u16::to_be_bytes);
        let ansi = WINDOWS_1252.encode(TEXT).0.into_owned();
        let marked = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
        let table = [
            (TEXT.as_bytes().to_vec(), 0),
            (marked(b"\xef\xbb\xbf", TEXT.as_bytes()), 0),
            (marked(b"\xff\xfe", &little), 1),
            (marked(b"\xfe\xff", &big), 1),
            (little, 1),
            (big, 1),
            (ansi, 1),
        ];
        for (bytes, hints) in table {
            let mut report = Report::default();
            let text = text(&bytes, "a.csv", &mut report).expect("text");
            assert_eq!((&*text, report.count(Severity::Hint)), (TEXT, hints));
        }
    }

    fn check(bytes: &[u8], expected: Expect) {
        let mut report = Report::default();
        let mut seen = match text(bytes, "a.csv", &mut report) {
            Ok(text) => format!("{text:?}"),
            Err(problem) => problem.to_string(),
        };
        for problem in report.problems() {
            seen += &format!("\n{}: {problem}", problem.severity.german());
        }
        expected.assert_eq(&seen);
    }

    #[test]
    fn bytes_that_are_wrong() {
        check(
            b"a;\xc4\nb;\xc3\xa4\n",
            expect![[r#"
            "a;Ä\nb;ä\n"
            Warnung: a.csv, Zeile 1: Die Datei mischt Zeichensätze: 1 Zeile ist als Windows-1252 statt UTF-8 gelesen (Zeile 1). Die Umlaute in diesen Zeilen prüfen."#]],
        );
        check(
            b"\xef\xbb\xbfa;\xc4",
            expect![[r#"
            "a;Ä"
            Warnung: a.csv, Zeile 1: Die Datei mischt Zeichensätze: 1 Zeile ist als Windows-1252 statt UTF-8 gelesen (Zeile 1). Die Umlaute in diesen Zeilen prüfen."#]],
        );
        check(
            b"a\nGespr\x84che",
            expect![
                "a.csv, Zeile 2: Diese Zeile enthält Zeichen, die weder UTF-8 noch Windows-1252 sind. In Excel oder LibreOffice »Speichern unter« und »CSV UTF-8« wählen, mit Strichpunkten."
            ],
        );
        check(
            b"T\x81r",
            expect![
                "a.csv, Zeile 1: Diese Zeile enthält Zeichen, die weder UTF-8 noch Windows-1252 sind. In Excel oder LibreOffice »Speichern unter« und »CSV UTF-8« wählen, mit Strichpunkten."
            ],
        );
        check(
            b"\xff\xfea\0b",
            expect![
                "a.csv, Zeile 1: Die Datei ist als UTF-16 gespeichert und hier beschädigt oder abgeschnitten. In Excel oder LibreOffice »Speichern unter« und »CSV UTF-8« wählen, mit Strichpunkten."
            ],
        );
        check(
            b"\xff\xfea\0\n\0\0\xd8b\0",
            expect![
                "a.csv, Zeile 2: Die Datei ist als UTF-16 gespeichert und hier beschädigt oder abgeschnitten. In Excel oder LibreOffice »Speichern unter« und »CSV UTF-8« wählen, mit Strichpunkten."
            ],
        );
        check(
            "f\u{fffd}r \u{c3}\u{a4}".as_bytes(),
            expect![[r#"
            "f�r Ã¤"
            Warnung: a.csv, Zeile 1: Die Datei enthält falsch umgewandelte Umlaute (»Ã¤« statt »ä«). Die Datei aus dem Ursprungsprogramm neu ausgeben, als UTF-8.
            Warnung: a.csv, Zeile 1: Die Datei enthält Zeichen, die früher verloren gingen (»�«). Die Datei aus dem Ursprungsprogramm neu ausgeben, als UTF-8."#]],
        );
        check(
            b"%PDF-1.4",
            expect![
                "a.csv: Das ist eine PDF-Datei, keine Tabelle. Als Excel-Mappe (.xlsx), LibreOffice-Tabelle (.ods) oder CSV speichern."
            ],
        );
        check(
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            expect![
                "a.csv: Das ist eine Datei im alten Excel-Format (.xls) oder eine mit Kennwort. In Excel oder LibreOffice öffnen und ohne Kennwort als .xlsx speichern."
            ],
        );
        check(b"", expect![[r#""""#]]);
    }
}
