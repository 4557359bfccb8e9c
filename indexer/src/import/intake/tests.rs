use super::*;
use crate::catalogue::Severity;
use crate::import::{Settings, SourceFile, import_with};
use expect_test::{Expect, expect};

fn check(files: &[(&str, &str)], mapping: &str, expected: Expect) {
    let mut report = Report::default();
    let settings = Settings {
        mapping: Mapping::parse(mapping, "z.toml", &mut report).unwrap_or_default(),
        ..Settings::default()
    };
    let files = files.iter().map(|(name, text)| SourceFile {
        name: (*name).into(),
        bytes: text.as_bytes().to_vec(),
    });
    let files: Vec<SourceFile> = files.collect();
    let catalogue = import_with(&files, &settings, &mut report);
    let mut seen = String::new();
    for group in &catalogue.groups {
        let point = group
            .contact_point
            .map(|at| catalogue.contact_points[at].id.as_str());
        seen += &format!(
            "{}: {} | {} | {} | {:?}-{:?} | {} | {} {} {} | {:?} | {}\n",
            group.id,
            group.name,
            group.topics.join("+"),
            group.description.replace('\n', "/"),
            group.age_from,
            group.age_to,
            group.schedule,
            group.street,
            group.postcode,
            group.town,
            group.status,
            point.unwrap_or("-"),
        );
    }
    expected.assert_eq(&format!("{seen}{report}"));
}

const POINT: (&str, &str) = (
    "ks.csv",
    "id;name;landkreise;telefon\nks;KISS;Celle;030 23125 1\n",
);

#[test]
fn foreign_columns_are_understood() {
    check(
        &[
            (
                "a.csv",
                "Selbsthilfegruppen im Kreis;;;;;;;;;\n\nNr.;Bezeichnung;Thema;Stichworte;Wochentag;Beginn;Ende;PLZ/Ort;\
                 Straße;Hausnr.;Altersgruppe\n7;Mut;Angst;Panik|Phobie;dienstags;19:00;21:00;29221 Celle;Markt;3;18-35\n",
            ),
            POINT,
        ],
        "",
        expect![[r#"
            7: Mut | Angst+Panik+Phobie |  | Some(18)-Some(35) | dienstags, 19:00-21:00 Uhr | Markt 3 29221 Celle | None | -
            Hinweis: a.csv, Zeile 3: Spalten zugeordnet: Nr. → id, Bezeichnung → name, Thema → themen, Stichworte → themen, Wochentag → treffen, Beginn → treffen, Ende → treffen, PLZ/Ort → plz + ort, Hausnr. → strasse, Altersgruppe → alter_von + alter_bis. Stimmt etwas nicht, hilft eine Zuordnung: grufi check DATEI --vorlage.
            Hinweis: a.csv, Zeile 4, Spalte »landkreis«: Der Landkreis ist aus der Postleitzahl 29221 ergänzt: Celle. Nichts zu tun; wenn er nicht stimmt, den Landkreis eintragen.
            Hinweis: ks.csv, Zeile 2, Spalte »telefon«: »030 23125 1« ist jetzt einheitlich geschrieben. In der Quelle so schreiben: 030 231251.
            Gelesen: 1 Gruppe, 1 Kontaktstelle. 0 Fehler, 0 Warnungen, 3 Hinweise."#]],
    );
}

#[test]
fn what_names_do_not_tell_is_reported_not_guessed() {
    check(
        &[
            (
                "a.csv",
                "Name,Thema,Telefon,Tel.,Kontakt,Internet,Nachname,Darf veröffentlicht werden?,Bezeichnug,Freigabe online\n\
                 Mut,Angst,1,2,3,4,5,nein,6,7\n",
            ),
            POINT,
        ],
        "",
        expect![[r#"
            mut: Mut | Angst |  | None-None |  |    | None | -
            Fehler: a.csv, Zeile 1, Spalte »Tel.«: Diese Spalte und »Telefon« sind beide »telefon«. In einer Zuordnung festlegen, welche gilt: grufi check DATEI --vorlage.
            Fehler: a.csv, Zeile 1, Spalte »Internet«: Diese Spalte kann »web« oder »veroeffentlichen« sein. In einer Zuordnung festlegen: grufi check DATEI --vorlage.
            Fehler: a.csv, Zeile 1, Spalte »Freigabe online«: Diese Spalte sagt vielleicht, was nicht veröffentlicht werden darf, ist aber unbekannt. Sie »veroeffentlichen« nennen. In einer Zuordnung festlegen: grufi check DATEI --vorlage.
            Warnung: a.csv, Zeile 1, Spalte »Kontakt«: Diese Spalte kann »telefon« oder »email« oder »ansprechperson« sein. In einer Zuordnung festlegen: grufi check DATEI --vorlage.
            Warnung: a.csv, Zeile 1, Spalte »Nachname«: Diese Spalte ist unbekannt und wird übergangen. Die Spalte umbenennen, wenn sie erscheinen soll.
            Warnung: a.csv, Zeile 1, Spalte »Bezeichnug«: Diese Spalte ist unbekannt und wird übergangen. Gemeint ist vielleicht »name«.
            Warnung: a.csv, Zeile 2, Spalte »telefon«: »1« ist nicht als Telefonnummer lesbar und bleibt so stehen. Eine Nummer mit Vorwahl eintragen, etwa 030 23125-100; mehrere durch Komma getrennt.
            Hinweis: a.csv, Zeile 1: Spalten zugeordnet: Thema → themen, Darf veröffentlicht werden? → veroeffentlichen. Stimmt etwas nicht, hilft eine Zuordnung: grufi check DATEI --vorlage.
            Hinweis: ks.csv, Zeile 2, Spalte »telefon«: »030 23125 1« ist jetzt einheitlich geschrieben. In der Quelle so schreiben: 030 231251.
            Gelesen: 1 Gruppe, 1 Kontaktstelle. 3 Fehler, 4 Warnungen, 2 Hinweise."#]],
    );
}

#[test]
fn a_mapping_settles_the_rest() {
    check(
        &[
            (
                "daten/a.csv",
                "id;Titel;Worum;Notiz;Ort und PLZ;Turnus;Tag;lauf\nks;Mut;Angst;geheim;Celle 29221;wöchentlich;Mi;Läuft\n2;Neu;Sucht;;;;;nix\n",
            ),
            ("b.csv", "id;name;themen\nks;Mut;Angst\n"),
            (
                "ks.csv",
                "id;name;landkreise;telefon\nks;KISS;Celle;030 23125 1\n",
            ),
        ],
        "[[quelle]]\ndatei = \"a.csv\"\nvorsatz = \"a-\"\nweglassen = [\"Notiz\"]\n[quelle.spalten]\nname = \"Titel\"\n\
         themen = \"worum\"\nplz = \"Ort und PLZ\"\nort = \"Ort und PLZ\"\ntreffen = [\"Tag\", \"Turnus\"]\nstatus = \"lauf\"\n\
         [quelle.fest]\nkontaktstelle = \"ks\"\nalter_von = 18\n[quelle.werte.status]\n\"läuft\" = \"offen\"\nnix = \"voll\"\n\
         [[quelle]]\ndatei = \"ks.csv\"\nvorsatz = \"a-\"\n",
        expect![[r#"
            a-ks: Mut | Angst |  | Some(18)-None | Mi wöchentlich |  29221 Celle | Some(Open) | a-ks
            a-2: Neu | Sucht |  | Some(18)-None |  |    | Some(Full) | a-ks
            ks: Mut | Angst |  | None-None |  |    | None | -
            Hinweis: daten/a.csv, Zeile 1: Spalten zugeordnet: Titel → name, Worum → themen, Ort und PLZ → plz + ort, Turnus → treffen, Tag → treffen, lauf → status. Stimmt etwas nicht, hilft eine Zuordnung: grufi check DATEI --vorlage.
            Hinweis: daten/a.csv, Zeile 2, Spalte »landkreis«: Der Landkreis ist aus der Postleitzahl 29221 ergänzt: Celle. Nichts zu tun; wenn er nicht stimmt, den Landkreis eintragen.
            Hinweis: daten/a.csv, Zeile 2, Spalte »treffen«: »Mi wöchentlich« nennt keinen Wochentag. Der Text erscheint so; beim Filtern nach Wochentagen fehlt die Gruppe.
            Hinweis: ks.csv, Zeile 2, Spalte »telefon«: »030 23125 1« ist jetzt einheitlich geschrieben. In der Quelle so schreiben: 030 231251.
            Gelesen: 3 Gruppen, 1 Kontaktstelle. 0 Fehler, 0 Warnungen, 4 Hinweise."#]],
    );
}

#[test]
fn a_mapping_that_does_not_fit() {
    check(
        &[("a.csv", "Titel;Worum\nMut;Angst\n")],
        "[[quelle]]\ndatei = \"a.csv\"\nweglassen = [\"Notiz\"]\n[quelle.spalten]\nname = \"Titl\"\nthemen = \"Worum\"\n\
         [[quelle]]\ndatei = \"b.csv\"\n",
        expect![[r#"
            :  | Angst |  | None-None |  |    | None | -
            Fehler: a.csv, Zeile 1, Spalte »Notiz«: Diese Spalte nennt die Zuordnung, aber die Datei hat sie nicht. Den Namen in der Zuordnung an die Kopfzeile der Datei angleichen.
            Fehler: a.csv, Zeile 1, Spalte »Titl«: Diese Spalte nennt die Zuordnung, aber die Datei hat sie nicht. Gemeint ist vielleicht »Titel«.
            Fehler: a.csv, Zeile 1, Spalte »name«: Diese Spalte fehlt. Eine Spalte »name« mit dem Namen der Gruppe anlegen.
            Warnung: a.csv, Zeile 1, Spalte »Titel«: Diese Spalte kann »name« oder »themen« sein. In einer Zuordnung festlegen: grufi check DATEI --vorlage.
            Warnung: z.toml: »b.csv« nennt die Zuordnung, aber keine Datei heißt so. Gemeint ist vielleicht »a.csv«.
            Hinweis: a.csv: Keine Kontaktstellen angegeben. Die Tabelle der Kontaktstellen als weitere Datei nennen.
            Hinweis: a.csv, Zeile 1: Spalten zugeordnet: Worum → themen. Stimmt etwas nicht, hilft eine Zuordnung: grufi check DATEI --vorlage.
            Gelesen: 1 Gruppe, 0 Kontaktstellen. 3 Fehler, 2 Warnungen, 2 Hinweise."#]],
    );
}

#[test]
fn the_same_ids_in_two_files() {
    check(
        &[
            ("a.csv", "id;name;themen\n1;Mut;Angst\n"),
            ("b.csv", "id;name;themen\n1;Neu;Sucht\n"),
        ],
        "",
        expect![[r#"
            1: Mut | Angst |  | None-None |  |    | None | -
            1: Neu | Sucht |  | None-None |  |    | None | -
            Fehler: b.csv, Zeile 2, Spalte »id«: »1« steht schon in a.csv, Zeile 2. Ist es derselbe Eintrag, eine Zeile löschen; zählen beide Dateien für sich, in einer Zuordnung je Datei einen »vorsatz« vor die ids setzen: grufi check DATEI --vorlage.
            Hinweis: a.csv: Keine Kontaktstellen angegeben. Die Tabelle der Kontaktstellen als weitere Datei nennen.
            Gelesen: 2 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 1 Hinweis."#]],
    );
}

#[test]
fn rows_that_do_not_fit_the_header() {
    check(
        &[("a.csv", "name\tthemen\nA\nB\tb\t\t\nC\tc\td\nD\td"), POINT],
        "",
        expect![[r#"
            b: B | b |  | None-None |  |    | None | -
            d: D | d |  | None-None |  |    | None | -
            Fehler: a.csv, Zeile 2: Die Zeile hat 1 statt 2 Felder. Tabulatoren zählen; Texte mit Tabulator oder Zeilenumbruch in "Anführungszeichen" setzen.
            Fehler: a.csv, Zeile 4: Die Zeile hat 3 statt 2 Felder. Tabulatoren zählen; Texte mit Tabulator oder Zeilenumbruch in "Anführungszeichen" setzen.
            Hinweis: ks.csv, Zeile 2, Spalte »telefon«: »030 23125 1« ist jetzt einheitlich geschrieben. In der Quelle so schreiben: 030 231251.
            Gelesen: 2 Gruppen, 1 Kontaktstelle. 2 Fehler, 0 Warnungen, 1 Hinweis."#]],
    );
    check(
        &[("a.csv", "name;telefon\nA;1\nB;2\n"), POINT],
        "",
        expect![[r#"
            a: A |  |  | None-None |  |    | None | -
            b: B |  |  | None-None |  |    | None | -
            Fehler: a.csv, Zeile 1, Spalte »themen«: Weder diese Spalte noch »beschreibung« ist da. Eine Spalte »themen« oder »beschreibung« anlegen.
            Warnung: a.csv, Zeile 2, Spalte »telefon«: »1« ist nicht als Telefonnummer lesbar und bleibt so stehen. Eine Nummer mit Vorwahl eintragen, etwa 030 23125-100; mehrere durch Komma getrennt.
            Warnung: a.csv, Zeile 3, Spalte »telefon«: »2« ist nicht als Telefonnummer lesbar und bleibt so stehen. Eine Nummer mit Vorwahl eintragen, etwa 030 23125-100; mehrere durch Komma getrennt.
            Hinweis: ks.csv, Zeile 2, Spalte »telefon«: »030 23125 1« ist jetzt einheitlich geschrieben. In der Quelle so schreiben: 030 231251.
            Gelesen: 2 Gruppen, 1 Kontaktstelle. 1 Fehler, 2 Warnungen, 1 Hinweis."#]],
    );
}

#[test]
fn many_rows_are_read_in_batches() {
    let rows: String = (0..2 * limits::BATCH + 1)
        .map(|at| format!("{at};G{at};Angst\n"))
        .collect();
    let text = format!("id;name;themen\n{rows}");
    let mut report = Report::default();
    let file = SourceFile {
        name: "a.csv".into(),
        bytes: text.into_bytes(),
    };
    let catalogue = import_with(&[file], &Settings::default(), &mut report);
    assert_eq!(
        (report.groups, report.count(Severity::Error)),
        (2 * limits::BATCH + 1, 0)
    );
    let last = &catalogue.groups[2 * limits::BATCH];
    assert_eq!((last.name.as_str(), last.source.line), ("G4000", 4_002));
}
