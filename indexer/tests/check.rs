//! `grufi check`: what operators read about their input.
#![allow(clippy::unwrap_used)]

mod common;

use common::{command, grufi, said};
use expect_test::expect;
use std::fs;

/// What offices' files looked like, in one table.
const MESSY: &str = "\u{feff}id;name;themen;beschreibung;geschlecht;alter_von;alter_bis;sprachen;form;treffen;plz;ort;Strase;status;kontaktstelle;telefon;email;web;stand;ausgeblendet;kontakt_ueber\r
g1;Mut;Angst;;;;;;;;1917;Celle;;;;;;;;;\r
g1;Mut tut gut;Angst;;Alle;zwölf;;;vor ort;;D-29221;Celle;;voll;ks-cele;;;;;;\r
;;Angst;\"Zeile 1\r
Zeile 2\";;40;30;Deutsch|Klingonisch;prsenz;monatlich;;;;geschlossen;;;info(at)example.org;www.example.org javascript:alert(1);31.2.2026;;\r
;;;;;;;;;;;;;;;;;;;;\r
g4;Trauer;;;;;;;;;;;;;;;;;;telefn;\r
g5;Sucht;Sucht;Rufen Sie 030/23125-100 an;;;;;;;;;;;Kontaktstelle Celle;030 23125100;;;;telefon;büro\r
zu;wenig\r
";

const CONTACT_POINTS: &str = "id;name;landkreise;plz_bereiche;telefon\nks-celle;Kontaktstelle Celle;Celle;29221-29229|292211;\n";

fn folder() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("gruppen.csv"), MESSY).unwrap();
    fs::write(dir.path().join("kontakt.csv"), CONTACT_POINTS).unwrap();
    dir
}

#[test]
fn every_problem_is_told_with_place_value_and_remedy() {
    let (status, out, err) = said(&grufi(
        folder().path(),
        &["check", "gruppen.csv", "kontakt.csv", "fehlt.csv"],
    ));
    assert_eq!((status, err.as_str()), (Some(1), ""));
    expect![[r#"
        13 Fehler: Bis sie behoben sind, wird nichts veröffentlicht.
          fehlt.csv: Die Datei gibt es nicht. Den Namen prüfen.
          gruppen.csv, Zeile 3, Spalte »alter_von«: »zwölf« ist kein Alter in Jahren. Eine Zahl von 0 bis 120 eintragen.
          gruppen.csv, Zeile 3, Spalte »id«: »g1« steht schon in Zeile 2. Jeder Eintrag braucht eine eigene id; ist es derselbe Eintrag, eine Zeile löschen.
          gruppen.csv, Zeile 4, Spalte »alter_bis«: »30« ist kleiner als »alter_von« (40). Die beiden Zahlen prüfen und vielleicht tauschen.
          gruppen.csv, Zeile 4, Spalte »form«: »prsenz« ist hier kein bekannter Wert. Gemeint ist vielleicht »präsenz«.
          gruppen.csv, Zeile 4, Spalte »status«: »geschlossen« ist hier kein bekannter Wert. Möglich sind: offen, voll, pausiert, in Gründung.
          gruppen.csv, Zeile 8, Spalte »kontakt_ueber«: »büro« ist hier kein bekannter Wert. Möglich sind: gruppe, kontaktstelle.
          gruppen.csv, Zeile 4, Spalte »name«: Der Name fehlt. Den Namen der Gruppe eintragen.
          gruppen.csv, Zeile 7, Spalte »ausgeblendet«: »telefn« nennt eine unbekannte Spalte, »telefn«. Gemeint ist vielleicht »telefon«.
          gruppen.csv, Zeile 7, Spalte »themen«: Weder Themen noch Beschreibung sind da. Mindestens ein Thema eintragen.
          gruppen.csv, Zeile 8, Spalte »beschreibung«: »030 23125100« soll nicht veröffentlicht werden (Spalte »telefon«), steht aber auch hier. Die Angabe aus »beschreibung« streichen.
          gruppen.csv, Zeile 9: Die Zeile hat 2 statt 21 Felder. Strichpunkte zählen; Texte mit Strichpunkt oder Zeilenumbruch in "Anführungszeichen" setzen.
          kontakt.csv, Zeile 2, Spalte »plz_bereiche«: »29221-29229|292211« nennt keinen Bereich von Postleitzahlen: »292211«. Bereiche wie 29221-29229 eintragen, mehrere durch | getrennt.

        9 Warnungen: Veröffentlicht wird trotzdem, aber etwas fehlt oder ist wohl falsch.
          gruppen.csv, Zeile 1, Spalte »Strase«: Diese Spalte ist unbekannt und wird übergangen. Gemeint ist vielleicht »strasse«.
          gruppen.csv, Zeile 2, Spalte »plz«: »1917« ist als 01917 (Kamenz) gelesen. In der Quelle als Text eintragen: 01917.
          gruppen.csv, Zeile 3, Spalte »plz«: »D-29221« ist als 29221 (Celle) gelesen. In der Quelle als Text eintragen: 29221.
          gruppen.csv, Zeile 2, Spalte »ort«: »Celle« hat nicht die Postleitzahl 01917; sie gehört zu Kamenz. Eines von beiden ändern. Postleitzahlen von Celle: 29221, 29223, 29225, ….
          gruppen.csv, Zeile 3, Spalte »kontaktstelle«: »ks-cele« ist keine bekannte Kontaktstelle. Gemeint ist vielleicht »ks-celle«.
          gruppen.csv, Zeile 4, Spalte »sprachen«: »Deutsch|Klingonisch« nennt eine unbekannte Sprache, »Klingonisch«, die übergangen wird. Den deutschen Namen der Sprache oder ihr Kürzel (BCP 47) eintragen.
          gruppen.csv, Zeile 4, Spalte »stand«: »31.2.2026« ist kein Datum; der Eintrag gilt als nicht bestätigt. Ein Datum wie 2026-03-01, 1.3.2026 oder März 2026 eintragen.
          gruppen.csv, Zeile 4, Spalte »web«: »javascript:alert(1)« ist keine Web-Adresse und fällt weg. Eine Adresse der Form www.beispiel.de oder https://… eintragen.
          kontakt.csv, Zeile 2, Spalte »telefon«: Die Kontaktstelle hat keine Telefonnummer. Eine Nummer eintragen, damit Besucher Hilfe finden.

        3 Hinweise: Ein Blick lohnt sich, nichts davon eilt.
          gruppen.csv, Zeile 3, Spalte »landkreis«: Der Landkreis ist aus der Postleitzahl 29221 ergänzt: Celle. Nichts zu tun; wenn er nicht stimmt, den Landkreis eintragen.
          gruppen.csv, Zeile 4, Spalte »email«: »info(at)example.org« ist jetzt als Mail-Adresse geschrieben. In der Quelle so schreiben: info@example.org.
          gruppen.csv, Zeile 4, Spalte »treffen«: »monatlich« nennt keinen Wochentag. Der Text erscheint so; beim Filtern nach Wochentagen fehlt die Gruppe.

        Gelesen: 5 Gruppen, 1 Kontaktstelle. 13 Fehler, 9 Warnungen, 3 Hinweise.
    "#]].assert_eq(&out);
}

#[test]
fn the_same_as_json() {
    let dir = folder();
    fs::write(
        dir.path().join("eine.csv"),
        "name;themen;plz\nMut;Angst;1917\n",
    )
    .unwrap();
    let (status, out, _) = said(&grufi(dir.path(), &["check", "eine.csv", "--json"]));
    assert_eq!(status, Some(0));
    expect![[r#"
        {
          "format": 1,
          "groups": 1,
          "contactPoints": 0,
          "errors": 0,
          "warnings": 1,
          "hints": 2,
          "problems": [
            {
              "severity": "warning",
              "code": "postcode-repaired",
              "file": "eine.csv",
              "line": 2,
              "column": "plz",
              "value": "1917",
              "message": "ist als 01917 (Kamenz) gelesen",
              "remedy": "In der Quelle als Text eintragen: 01917.",
              "proposal": "01917"
            },
            {
              "severity": "hint",
              "code": "no-contact-points",
              "file": "eine.csv",
              "line": null,
              "column": null,
              "value": null,
              "message": "Keine Kontaktstellen angegeben",
              "remedy": "Die Tabelle der Kontaktstellen als weitere Datei nennen."
            },
            {
              "severity": "hint",
              "code": "district-filled",
              "file": "eine.csv",
              "line": 2,
              "column": "landkreis",
              "value": null,
              "message": "Der Landkreis ist aus der Postleitzahl 01917 ergänzt: Bautzen",
              "remedy": "Nichts zu tun; wenn er nicht stimmt, den Landkreis eintragen.",
              "proposal": "Bautzen"
            }
          ]
        }
    "#]]
    .assert_eq(&out);
}

#[test]
fn a_good_catalogue_is_done_and_wrong_usage_is_told() {
    let dir = folder();
    fs::write(dir.path().join("gut.csv"), "name;themen\nMut;Angst\n").unwrap();
    let table: [(&[&str], i32); 5] = [
        (&["check", "gut.csv"], 0),
        (&["check"], 2),
        (&["prüfe", "gut.csv"], 2),
        (&["check", "fehlt.csv"], 1),
        (&["preview", "."], 2),
    ];
    for (arguments, status) in table {
        assert_eq!(
            said(&grufi(dir.path(), arguments)).0,
            Some(status),
            "{arguments:?}"
        );
    }
}

#[test]
fn nobody_has_to_read_what_is_said() {
    let folder = folder();
    fs::write(
        folder.path().join("gut.csv"),
        "id;name;themen\ng1;Mut;Angst\n",
    )
    .unwrap();
    let table: [(i32, &[&str]); 12] = [
        (0, &["--help"]),
        (1, &["check", "gruppen.csv"]),
        (1, &["check", "gruppen.csv", "--json"]),
        (0, &["check", "gut.csv", "--themen"]),
        (0, &["check", "gut.csv", "--vorlage"]),
        (0, &["check", "gut.csv", "--bericht", "bericht.html"]),
        (0, &["build", "gut.csv", "--out", "public"]),
        (0, &["search", "public", "--json"]),
        (0, &["export", "gut.csv", "--als", "csv", "--out", "heraus"]),
        (0, &["thesaurus", "--check"]),
        (0, &["thesaurus", "--skos"]),
        (2, &["preview", "nirgends"]),
    ];
    for (expected, arguments) in table {
        let mut command = command(20_779, folder.path(), arguments);
        let piped = std::process::Stdio::piped;
        let mut running = command
            .stdin(piped())
            .stdout(piped())
            .stderr(piped())
            .spawn()
            .unwrap();
        // Whoever reads goes away before anything is said.
        drop((running.stdout.take(), running.stderr.take()));
        let mut asked = running.stdin.take().unwrap();
        let _ = std::io::Write::write_all(&mut asked, "Angst\n".as_bytes());
        drop(asked);
        let status = running.wait().unwrap().code();
        assert_eq!(status, Some(expected), "{arguments:?}");
    }
    for made in ["bericht.html", "public/index.html", "heraus/gruppen.csv"] {
        assert!(folder.path().join(made).is_file(), "{made}");
    }
}
