//! Header names of tables of groups.

use super::Alias;
use crate::catalogue::column::Column::{self, *};

const fn alias(columns: &'static [Column], rank: u8, names: &'static str) -> Alias<Column> {
    Alias {
        columns,
        rank,
        names,
    }
}

/// Where two names of one column have different ranks, a file may have both, and the cells are joined in the
/// order of the ranks.
pub(super) const ALIASES: &[Alias<Column>] = &[
    alias(
        &[Id],
        0,
        "Nr.|Nummer|Gruppen-ID|Gruppennummer|Gruppen-Nr.|Kennung|Kennziffer|lfd. Nr.|laufende Nummer|Datensatznummer|Group ID|UID",
    ),
    alias(
        &[Name],
        0,
        "Bezeichnung|Gruppenname|Gruppe|Name der Gruppe|Gruppenbezeichnung|Bezeichnung der Gruppe|Selbsthilfegruppe|Name der Selbsthilfegruppe|SHG|Name der SHG|SHG-Name|Gruppentitel|Name des Angebots|Angebot|Group|Group name|Meeting name|Initiative",
    ),
    alias(
        &[Topics],
        0,
        "Thema|Themen der Gruppe|Topic|Topics|Krankheitsbild|Erkrankung|Krankheit|Diagnose|Indikation|Problematik|Anliegen",
    ),
    alias(
        &[Topics],
        1,
        "Themenbereich|Themengebiet|Themenfeld|Oberthema|Kategorie|Kategorien|Rubrik|Category|Categories|Themengruppe",
    ),
    alias(
        &[Topics],
        2,
        "Stichworte|Stichwort|Stichwörter|Schlagworte|Schlagwort|Schlagwörter|Suchbegriffe|Suchworte|Unterthema|Keywords|Tags",
    ),
    alias(
        &[Description],
        0,
        "Beschreibungstext|Gruppenbeschreibung|Kurzbeschreibung|Beschreibung der Gruppe|Text|Infotext|Informationen|Angebotsbeschreibung|Inhalt|Inhalte|Über uns|Selbstdarstellung|Vorstellung|Description|About",
    ),
    alias(
        &[Description],
        1,
        "Ziele|Angebote der Gruppe|Aktivitäten|Was wir machen",
    ),
    alias(
        &[Audience],
        0,
        "Zielgruppen|Für wen|Wer kann kommen|Teilnehmerkreis|Teilnehmende|Teilnehmer|Personenkreis|Adressaten|Audience|Target group",
    ),
    alias(&[Gender], 0, "Gender|Geschlechter|m/w/d|Frauen/Männer"),
    alias(
        &[AgeFrom],
        0,
        "Mindestalter|Alter ab|Alter min|ab Alter|Minimum age|Min age",
    ),
    alias(
        &[AgeTo],
        0,
        "Höchstalter|Maximalalter|Alter max|bis Alter|Maximum age|Max age",
    ),
    alias(
        &[AgeFrom, AgeTo],
        0,
        "Alter|Altersgruppe|Altersspanne|Alter von bis|Age|Age group",
    ),
    alias(
        &[Languages],
        0,
        "Sprache|Sprache(n)|Gruppensprache|Gesprächssprache|Sprache der Gruppe|Language|Languages",
    ),
    alias(
        &[Form],
        0,
        "Format|Gruppenform|Art der Gruppe|Art des Treffens|Form der Treffen|Treffen als|online/Präsenz|Präsenz/online|Durchführung|Veranstaltungsform|Meeting type",
    ),
    alias(
        &[Schedule],
        0,
        "Treffzeiten|Termin|Termine|Treffzeit|Gruppentreffen|Treffen der Gruppe|Zeit und Tag|Zeiten|Wann|Termine und Zeiten|Treffen (Zeit)|Schedule|Meeting times|When|Tag und Uhrzeit|Tag/Uhrzeit|Wochentag/Uhrzeit",
    ),
    alias(
        &[Schedule],
        1,
        "Rhythmus|Turnus|Häufigkeit|Treffrhythmus|Frequency|Intervall",
    ),
    alias(
        &[Schedule],
        2,
        "Wochentag|Wochentage|Tag|Tage|Treffen am|Weekday|Day",
    ),
    alias(
        &[Schedule],
        3,
        "Uhrzeit|Zeit|Beginn|Uhrzeit von|Zeit von|Anfangszeit|Uhrzeit Beginn|Time|Start time",
    ),
    alias(
        &[Schedule],
        4,
        "Ende|Uhrzeit bis|Zeit bis|Endzeit|Uhrzeit Ende|End time",
    ),
    alias(
        &[Venue],
        0,
        "Treffpunkt|Veranstaltungsort|Ort des Treffens|Ort der Treffen|Treffen in|Wo|Einrichtung|Haus|Gebäude|Örtlichkeit|Location|Venue|Meeting place|Name der Einrichtung",
    ),
    alias(&[Venue], 1, "Raum|Raumnummer|Etage|Room"),
    alias(
        &[Street],
        0,
        "Straße und Hausnummer|Straße/Hausnummer|Straße Nr.|Str.|Straße u. Nr.|Straße Hausnr.|Straßenname|Straße Treffpunkt|Straße Treffort|Street|Street address|Address",
    ),
    alias(&[Street], 1, "Hausnummer|Hausnr.|HNr|House number"),
    alias(
        &[Street, Postcode, Town],
        0,
        "Anschrift|Adresse|vollständige Adresse|Adresse des Treffens|Anschrift des Treffpunkts|Postanschrift|Straße PLZ Ort|Full address",
    ),
    alias(
        &[Postcode],
        0,
        "Postleitzahl|PLZ Treffort|PLZ Treffpunkt|ZIP|ZIP code|Postcode|Postal code",
    ),
    alias(
        &[Postcode, Town],
        0,
        "PLZ/Ort|PLZ und Ort|PLZ u. Ort|PLZ/Stadt|PLZ/Wohnort|Postleitzahl/Ort|Postleitzahl und Ort|Ort/PLZ|ZIP/City",
    ),
    alias(
        &[Town],
        0,
        "Stadt|Gemeinde|Ortschaft|Wohnort|Stadt/Gemeinde|Ort/Stadt|Stadt/Ort|City|Town",
    ),
    alias(&[Town], 1, "Ortsteil|Stadtteil"),
    alias(
        &[District],
        0,
        "Kreis|Landkreis/Stadt|Landkreis / kreisfreie Stadt|Kreis/Stadt|Stadt/Landkreis|LK|Kreisfreie Stadt|Region|Stadt- oder Landkreis|District|County",
    ),
    alias(
        &[Accessibility],
        0,
        "Barrierefreiheit|barrierefreier Zugang|rollstuhlgerecht|Rollstuhl|rollstuhlgeeignet|Zugang barrierefrei|barrierearm|Accessible|Accessibility|Wheelchair",
    ),
    alias(
        &[Status],
        0,
        "Gruppenstatus|Aufnahme|Zustand|offen für Neue|Aufnahmestatus|State",
    ),
    alias(
        &[ContactPoint],
        0,
        "Zuständige Kontaktstelle|Selbsthilfekontaktstelle|KISS|Beratungsstelle|Zuständig|Zuständigkeit|zuständige Stelle|Selbsthilfebüro|Kontaktstellen-ID|Contact point|Clearinghouse",
    ),
    alias(
        &[Phone],
        0,
        "Tel.|Telefonnummer|Telefon-Nr.|Tel.-Nr.|Fon|Ruf|Rufnummer|Festnetz|Telefon Gruppe|Telefon der Gruppe|Kontakttelefon|Telefon Kontakt|Kontaktnummer|Gruppentelefon|Tel./Fax|Telefon/Fax|Phone|Phone number|Telephone",
    ),
    alias(
        &[Email],
        0,
        "E-Mail|Mail|E-Mail-Adresse|Mailadresse|E-Mail Gruppe|E-Mail der Gruppe|E-Mail Kontakt|Kontakt E-Mail|Kontakt-Mail|Gruppenmail|Email address",
    ),
    alias(
        &[Web],
        0,
        "Homepage|Website|Webseite|Internetseite|Internetadresse|Webadresse|URL|Link|WWW|Internetauftritt",
    ),
    alias(
        &[Web],
        1,
        "Weitere Internetadresse|Weitere Links|Links|Homepage 2|Link 2|Facebook|Instagram|Social Media",
    ),
    alias(
        &[Updated],
        0,
        "letzte Aktualisierung|aktualisiert|aktualisiert am|zuletzt aktualisiert|Aktualisierung|letzte Änderung|geändert am|Änderungsdatum|zuletzt bestätigt|bestätigt am|Stand der Daten|Datenstand|geprüft am|zuletzt geprüft|letzte Rückmeldung|letzte Prüfung|zuletzt gemeldet|Last updated|Updated|Modified|Last modified",
    ),
    alias(
        &[Person],
        0,
        "Ansprechpartner|Ansprechpartnerin|Kontaktperson|Contact person",
    ),
    alias(
        &[Publish],
        0,
        "Veröffentlichung|Veröffentlichen (ja/nein)|veröffentlicht|öffentlich|darf veröffentlicht werden|Freigabe|freigegeben|Einwilligung Veröffentlichung|Publish|Published|Public",
    ),
    alias(
        &[ContactThrough],
        0,
        "Kontakt über|Kontaktaufnahme über|Kontaktweg|Vermittlung über|Contact through",
    ),
    alias(
        &[Hidden],
        0,
        "Ausblenden|nicht anzeigen|verborgene Felder|Hidden",
    ),
];
