//! Header names of tables of contact points.

use super::Alias;
use crate::catalogue::column::ContactColumn::{self, *};

const fn alias(
    columns: &'static [ContactColumn],
    rank: u8,
    names: &'static str,
) -> Alias<ContactColumn> {
    Alias {
        columns,
        rank,
        names,
    }
}

/// Ranks as in the names of groups.
pub(super) const ALIASES: &[Alias<ContactColumn>] = &[
    alias(
        &[Id],
        0,
        "Nr.|Nummer|Kennung|Kürzel|Kontaktstellen-ID|Kontaktstellen-Nr.",
    ),
    alias(
        &[Name],
        0,
        "Kontaktstelle|Name der Kontaktstelle|Bezeichnung|Selbsthilfekontaktstelle|Stelle|Einrichtung|Selbsthilfebüro|Beratungsstelle|Organisation|Organization|Contact point",
    ),
    alias(
        &[Districts],
        0,
        "Landkreis|Landkreis/Stadt|Kreis|Kreise|zuständig für|Zuständigkeit|Zuständigkeitsgebiet|Zuständigkeitsbereich|Einzugsgebiet|Einzugsbereich|Landkreise und Städte|Region|Regionen|Gebiet|District|Districts|Area",
    ),
    alias(
        &[Postcodes],
        0,
        "PLZ-Bereich|PLZ-Bereiche|PLZ-Gebiet|PLZ-Gebiete|Postleitzahlbereich|Postleitzahlenbereiche|zuständige PLZ|Postcodes",
    ),
    alias(
        &[Phone],
        0,
        "Tel.|Telefonnummer|Telefon-Nr.|Tel.-Nr.|Fon|Rufnummer|Phone|Phone number|Telephone",
    ),
    alias(
        &[Email],
        0,
        "E-Mail|Mail|E-Mail-Adresse|Mailadresse|Email address",
    ),
    alias(
        &[Web],
        0,
        "Homepage|Website|Webseite|Internetseite|Internet|Internetadresse|Webadresse|URL|Link|WWW",
    ),
    alias(
        &[Hours],
        0,
        "Öffnungszeit|Sprechzeiten|Sprechzeit|Sprechstunde|Sprechstunden|Bürozeiten|Telefonzeiten|telefonische Sprechzeiten|erreichbar|Erreichbarkeit|Opening hours|Hours",
    ),
    alias(
        &[Street],
        0,
        "Straße und Hausnummer|Straße/Hausnummer|Straße Nr.|Str.|Street|Address",
    ),
    alias(&[Street], 1, "Hausnummer|Hausnr."),
    alias(
        &[Street, Postcode, Town],
        0,
        "Anschrift|Adresse|vollständige Adresse|Postanschrift|Straße PLZ Ort",
    ),
    alias(
        &[Postcode],
        0,
        "Postleitzahl|ZIP|ZIP code|Postcode|Postal code",
    ),
    alias(
        &[Postcode, Town],
        0,
        "PLZ/Ort|PLZ und Ort|PLZ u. Ort|PLZ/Stadt|Postleitzahl/Ort|Ort/PLZ",
    ),
    alias(&[Town], 0, "Stadt|Gemeinde|Sitz|City|Town"),
];
