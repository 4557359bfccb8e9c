//! The problems in the order of their urgency, those of one kind together.

use crate::catalogue::{Problem, Report, Severity};

/// All problems of one kind, in the order of files and lines.
pub(super) struct Kind<'r> {
    pub severity: Severity,
    pub code: &'static str,
    pub problems: Vec<&'r Problem>,
}

/// The kinds by urgency, within it in the order in which they first occur.
pub(super) fn kinds(report: &Report) -> Vec<Kind<'_>> {
    let mut kinds: Vec<Kind<'_>> = Vec::new();
    for problem in report.problems() {
        let same =
            |kind: &&mut Kind<'_>| kind.severity == problem.severity && kind.code == problem.code;
        match kinds.iter_mut().find(same) {
            Some(kind) => kind.problems.push(problem),
            None => kinds.push(Kind {
                severity: problem.severity,
                code: problem.code,
                problems: vec![problem],
            }),
        }
    }
    kinds
}

/// What a severity means for the office, in one sentence.
pub(super) fn meaning(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "Bis sie behoben sind, wird nichts veröffentlicht.",
        Severity::Warning => "Veröffentlicht wird trotzdem, aber etwas fehlt oder ist wohl falsch.",
        Severity::Hint => "Ein Blick lohnt sich, nichts davon eilt.",
    }
}

/// The German word for problems of a severity.
pub(super) fn plural(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "Fehler",
        Severity::Warning => "Warnungen",
        Severity::Hint => "Hinweise",
    }
}

/// Titles of the kinds by their codes.
const TITLES: &[(&str, &str)] = &[
    ("age", "Alter ist keine Zahl"),
    ("age-order", "Altersgrenzen vertauscht"),
    ("ambiguous-column", "Spalte nicht eindeutig"),
    ("ambiguous-contact-point", "Kontaktstelle nicht eindeutig"),
    ("archive", "Archiv nicht lesbar"),
    ("aside", "Zeile ist Überschrift oder Notiz"),
    ("audience", "Zielgruppe abgekürzt"),
    ("bmlt-time", "Zeit eines Treffens unklar"),
    ("bmlt-weekday", "Wochentag eines Treffens unklar"),
    ("bmlt-weekdays", "Zählung der Wochentage unklar"),
    ("cell-length", "Zelle zu lang"),
    ("cell-without-column", "Zelle ohne Überschrift"),
    ("columns-mapped", "Spalten zugeordnet"),
    (
        "confidential-column",
        "Spalte sagt vielleicht, was vertraulich ist",
    ),
    ("contact-point-phone", "Kontaktstelle ohne Telefonnummer"),
    ("coordinates", "Koordinaten nicht lesbar"),
    (
        "crisis-number-outdated",
        "Krisentelefone lange nicht geprüft",
    ),
    ("crisis-numbers", "Krisentelefone nicht lesbar"),
    ("damaged", "Datei beschädigt"),
    ("date", "Datum nicht lesbar"),
    ("delimiter", "Spalten nicht durch Strichpunkte getrennt"),
    ("district", "Landkreis passt nicht zur Postleitzahl"),
    ("district-filled", "Landkreis ergänzt"),
    ("duplicate", "Gruppe doppelt"),
    ("duplicate-column", "Spalte doppelt"),
    ("duplicate-id", "Eintrag doppelt"),
    ("empty", "Datei leer"),
    ("empty-folder", "Ordner ohne Tabellen"),
    ("encoding", "Zeichen falsch gespeichert"),
    ("formula-error", "Formel mit Fehler"),
    ("future-date", "Bestätigung in der Zukunft"),
    ("gender", "Geschlecht anders geführt"),
    ("hidden-column", "Unbekannte Spalte unter »ausgeblendet«"),
    ("hidden-name", "Name ausgeblendet"),
    ("hsds-ended", "Angebot beendet"),
    ("hsds-stray", "Zeile gehört zu keinem Eintrag"),
    ("hsds-unused", "Angaben ohne Platz im Katalog"),
    ("invisible-characters", "Unsichtbare Zeichen entfernt"),
    ("json", "JSON nicht lesbar"),
    ("json-key", "Schlüssel im JSON doppelt"),
    ("json-value", "Wert im JSON nicht lesbar"),
    ("language", "Sprache unbekannt"),
    ("list-long", "Zu viele Angaben in einer Zelle"),
    ("list-split", "Mehrere Angaben in einer Zelle"),
    ("lost-characters", "Zeichen beim Speichern verloren"),
    ("mail", "Mail-Adresse nicht lesbar"),
    ("mail-spelling", "Mail-Adresse anders geschrieben"),
    ("mail-text", "Text neben der Mail-Adresse"),
    ("mapping", "Zuordnung nicht lesbar"),
    ("mapping-column", "Zuordnung nennt eine Spalte, die fehlt"),
    ("mapping-file", "Zuordnung nennt eine Datei, die fehlt"),
    ("mapping-target", "Zuordnung nennt eine unbekannte Spalte"),
    ("meeting-day", "Wochentag eines Treffens unklar"),
    ("meeting-time", "Zeit eines Treffens unklar"),
    ("merged-cells", "Verbundene Zellen"),
    ("missing-column", "Spalte fehlt"),
    ("missing-name", "Name fehlt"),
    ("missing-topic", "Thema und Beschreibung fehlen"),
    ("mobile-in-text", "Mobilnummer in einem Text"),
    ("no-contact-points", "Kontaktstellen fehlen"),
    ("no-groups", "Keine Gruppe zu veröffentlichen"),
    ("no-such-sheet", "Blatt nicht gefunden"),
    ("no-workbook", "Datei ohne Blätter"),
    ("non-value", "Zelle ohne Angabe"),
    ("not-text", "Wert ist kein Text"),
    ("number-as-text", "Zahl statt Text"),
    ("open-quote", "Anführungszeichen nicht geschlossen"),
    ("outdated", "Lange nicht bestätigt"),
    ("person-in-text", "Name einer Person in einem Text"),
    ("phone", "Telefonnummer nicht lesbar"),
    ("phone-spelling", "Telefonnummer anders geschrieben"),
    ("places", "Ortsverzeichnis nicht lesbar"),
    ("postcode", "Postleitzahl nicht lesbar"),
    ("postcode-range", "Bereich von Postleitzahlen nicht lesbar"),
    ("postcode-repaired", "Postleitzahl berichtigt"),
    ("postcode-town", "Postleitzahl und Ort widersprechen sich"),
    ("postcode-unknown", "Postleitzahl unbekannt"),
    ("rounded-date", "Datum ohne Tag"),
    ("row-length", "Zeile hat zu viele oder zu wenige Felder"),
    ("schedule-every-second", "Treffen mit zwei Lesarten"),
    ("schedule-not-understood", "Treffen nur zum Teil verstanden"),
    ("schedule-season", "Sommer und Winter ohne Monate"),
    (
        "schedule-without-beginning",
        "Treffen ohne Anfang der Zählung",
    ),
    ("schedule-without-day", "Treffen ohne Wochentag"),
    ("sheet-district", "Blatt heißt wie ein Landkreis"),
    ("sheet-skipped", "Blatt übergangen"),
    ("similar", "Gruppe vielleicht doppelt"),
    ("too-large", "Datei zu groß"),
    ("too-many-values", "Zu viele Werte in einer Zelle"),
    ("town-spelling", "Ort anders geschrieben"),
    ("town-unknown", "Ort unbekannt"),
    ("unknown-column", "Spalte unbekannt"),
    ("unknown-contact-point", "Kontaktstelle unbekannt"),
    ("unknown-format", "Format unbekannt"),
    ("unknown-topic", "Thema unbekannt"),
    ("unknown-value", "Wert unbekannt"),
    ("unreachable", "Gruppe nicht zu erreichen"),
    ("unreadable", "Datei nicht lesbar"),
    ("web", "Web-Adresse nicht lesbar"),
    ("web-mail", "Mail-Adresse statt Web-Adresse"),
    ("web-many", "Mehrere Web-Adressen"),
    ("web-spelling", "Web-Adresse anders geschrieben"),
    ("web-text", "Text neben der Web-Adresse"),
    (
        "withheld-value",
        "Vertrauliches in einem veröffentlichten Text",
    ),
];

impl Kind<'_> {
    /// A title for people; kinds without one of their own are named by their column.
    pub fn title(&self) -> String {
        if let Some((_, title)) = TITLES.iter().find(|(code, _)| *code == self.code) {
            return (*title).to_owned();
        }
        let column = self
            .problems
            .iter()
            .find_map(|problem| problem.column.as_deref());
        match column {
            Some(column) => format!("Zu prüfen in »{column}«"),
            None => "Zu prüfen".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_urgency_then_kind() {
        let mut report = Report::default();
        for (severity, code, line) in [
            (Severity::Hint, "web", 1),
            (Severity::Error, "postcode", 9),
            (Severity::Error, "date", 4),
            (Severity::Warning, "web", 2),
            (Severity::Error, "postcode", 3),
            (Severity::Hint, "new-code", 5),
        ] {
            let problem = Problem::of_file(severity, code, "a.csv").line(line);
            report.push(problem.column("plz"));
        }
        let seen: Vec<String> = kinds(&report)
            .iter()
            .map(|kind| {
                let lines: Vec<u64> = kind.problems.iter().filter_map(|p| p.line).collect();
                format!("{}: {}: {lines:?}", kind.severity.german(), kind.title())
            })
            .collect();
        assert_eq!(
            seen,
            [
                "Fehler: Postleitzahl nicht lesbar: [3, 9]",
                "Fehler: Datum nicht lesbar: [4]",
                "Warnung: Web-Adresse nicht lesbar: [2]",
                "Hinweis: Web-Adresse nicht lesbar: [1]",
                "Hinweis: Zu prüfen in »plz«: [5]",
            ]
        );
    }

    #[test]
    fn titles_are_sorted_and_each_code_has_one() {
        assert!(TITLES.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}
