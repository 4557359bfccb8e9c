//! The mapping file (TOML): what the names of columns do not tell by themselves.
//!
//! ```toml
//! [[quelle]]
//! datei = "katalog.xlsx"       # ohne Angabe: jede Datei
//! blatt = "Gruppen"            # ohne Angabe: jedes Blatt
//! art = "gruppen"              # oder "kontaktstellen"; ohne Angabe: an den Spalten erkannt
//! vorsatz = "celle-"           # steht vor jeder id dieser Quelle
//! weglassen = ["Notiz"]        # Spalten, die niemand vermissen soll
//!
//! [quelle.spalten]             # Spalte des Katalogs = Spalte der Datei, mehrere werden verbunden
//! name = "Bezeichnung"
//! treffen = ["Wochentag", "Uhrzeit"]
//! plz = "PLZ/Ort"              # eine Spalte für mehrere wird aufgeteilt
//! ort = "PLZ/Ort"
//!
//! [quelle.fest]                # Wert, wo keine Spalte einen hat
//! kontaktstelle = "ks-celle"
//!
//! [quelle.werte.status]        # Wort der Datei = Wort des Katalogs
//! "nimmt auf" = "offen"
//! ```

use super::aliases::{Target, fold};
use super::table::line_of;
use crate::catalogue::column::{Column, ColumnSet, ContactColumn};
use crate::catalogue::nearest::nearest;
use crate::catalogue::{Problem, Report, Severity};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;
use toml::Spanned;

/// What is settled for all sources.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    #[serde(rename = "quelle", default)]
    sources: Vec<SourceMapping>,
    /// The mapping's own file, as problems tell it.
    #[serde(skip)]
    file: String,
}

/// What is settled for one file, or for one sheet of it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SourceMapping {
    #[serde(rename = "datei")]
    pub file: Option<String>,
    #[serde(rename = "blatt")]
    pub sheet: Option<String>,
    #[serde(rename = "art")]
    pub kind: Option<Kind>,
    #[serde(rename = "vorsatz", default)]
    pub prefix: String,
    #[serde(rename = "weglassen", default)]
    pub left_out: Vec<String>,
    #[serde(rename = "spalten", default)]
    columns: BTreeMap<Spanned<String>, Names>,
    #[serde(rename = "fest", default)]
    constants: BTreeMap<Spanned<String>, Constant>,
    #[serde(rename = "werte", default)]
    values: BTreeMap<Spanned<String>, BTreeMap<String, Constant>>,
}

/// Which table a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(super) enum Kind {
    #[serde(rename = "gruppen")]
    Groups,
    #[serde(rename = "kontaktstellen")]
    ContactPoints,
}

/// One column of the file or several.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Names {
    One(String),
    Several(Vec<String>),
}

/// A value for cells.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Constant {
    Text(String),
    Number(i64),
    YesNo(bool),
}

impl Constant {
    fn text(&self) -> String {
        match self {
            Constant::Text(text) => text.clone(),
            Constant::Number(number) => number.to_string(),
            Constant::YesNo(true) => "ja".to_owned(),
            Constant::YesNo(false) => "nein".to_owned(),
        }
    }
}

impl Mapping {
    /// Reads a mapping; what is wrong with it is reported.
    pub fn parse(text: &str, file: &str, report: &mut Report) -> Option<Self> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut mapping: Mapping = toml::from_str(text)
            .map_err(|error| {
                let line = error
                    .span()
                    .map_or(1, |span| line_of(text.as_bytes(), span.start));
                let problem = Problem::of_file(Severity::Error, "mapping", file).line(line);
                report.push(problem.says(
                    format!(
                        "Die Zuordnung ist hier nicht zu verstehen{}",
                        german(error.message())
                    ),
                    "Mit der Vorlage vergleichen: grufi check DATEI --vorlage.",
                ));
            })
            .ok()?;
        for source in &mapping.sources {
            source.check(text, file, report);
        }
        file.clone_into(&mut mapping.file);
        Some(mapping)
    }

    /// The first source that a table belongs to.
    pub(super) fn source(&self, file: &str, sheet: Option<&str>) -> Option<&SourceMapping> {
        let mut sources = self.sources.iter();
        sources.find(|source| source.is_of(file) && source.is_sheet(sheet))
    }

    /// Whether a sheet of a file is left out, since the mapping names others of the same file only.
    pub(super) fn leaves_out(&self, file: &str, sheet: &str) -> bool {
        let named = |source: &&SourceMapping| {
            source.is_of(file) && source.file.is_some() && source.sheet.is_some()
        };
        self.sources.iter().any(|source| named(&source)) && self.source(file, Some(sheet)).is_none()
    }

    /// Reports sources that name a file which is not among the given ones.
    pub(super) fn unused(&self, files: &[&str], report: &mut Report) {
        for source in &self.sources {
            let Some(name) = source.file.as_deref() else {
                continue;
            };
            if files.iter().any(|file| source.is_of(file)) {
                continue;
            }
            let remedy = match nearest(name, files.iter().map(|file| base(file))) {
                Some(known) => format!("Gemeint ist vielleicht »{known}«."),
                None => {
                    "Die Datei mit angeben oder die Quelle aus der Zuordnung streichen.".to_owned()
                }
            };
            let problem =
                Problem::of_file(Severity::Warning, "mapping-file", &self.file).value(name);
            report.push(problem.says("nennt die Zuordnung, aber keine Datei heißt so", remedy));
        }
    }
}

/// What a reading error says about names and values, in German; of the rest, the line tells enough.
fn german(message: &str) -> String {
    let words = [
        ("unknown field ", "unbekannt ist "),
        ("unknown variant ", "unbekannt ist "),
        ("expected one of ", "möglich sind "),
        (" or ", " oder "),
        ("expected ", "möglich sind "),
    ];
    if !message.starts_with("unknown ") {
        return String::new();
    }
    let told = words.iter().fold(message.to_owned(), |text, (from, to)| {
        text.replace(from, to)
    });
    format!(": {told}")
}

/// The name of a file without its folder.
fn base(file: &str) -> &str {
    Path::new(file)
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or(file)
}

impl SourceMapping {
    fn is_of(&self, file: &str) -> bool {
        self.file
            .as_deref()
            .is_none_or(|name| name == file || base(name) == base(file))
    }

    fn is_sheet(&self, sheet: Option<&str>) -> bool {
        let named = self.sheet.as_deref();
        named.is_none_or(|name| sheet.is_some_and(|sheet| fold(sheet) == fold(name)))
    }

    /// Which columns of the file feed a canonical one, in their order.
    pub fn columns<C: Target>(&self) -> Vec<(C, Vec<String>)> {
        let names = |names: &Names| match names {
            Names::One(name) => vec![name.clone()],
            Names::Several(names) => names.clone(),
        };
        known(&self.columns, names)
    }

    /// What cells without text hold.
    pub fn constants<C: Target>(&self) -> Vec<(C, String)> {
        known(&self.constants, Constant::text)
    }

    /// Words of the file and their canonical ones.
    pub fn values<C: Target>(&self) -> Vec<(C, Vec<(String, String)>)> {
        known(&self.values, |values| {
            let values = values.iter();
            values.map(|(from, to)| (from.clone(), to.text())).collect()
        })
    }

    /// Whether the mapping names a column of the file.
    pub fn names(&self, column: &str) -> bool {
        let column = fold(column);
        self.columns.values().any(|names| match names {
            Names::One(name) => fold(name) == column,
            Names::Several(names) => names.iter().any(|name| fold(name) == column),
        })
    }

    fn check(&self, text: &str, file: &str, report: &mut Report) {
        let tables = [
            self.columns.keys().collect::<Vec<_>>(),
            self.constants.keys().collect(),
            self.values.keys().collect(),
        ];
        let keys: Vec<&str> = match self.kind {
            Some(Kind::Groups) => keys::<Column>(),
            Some(Kind::ContactPoints) => keys::<ContactColumn>(),
            None => {
                let (mut keys, contact_points) = (keys::<Column>(), keys::<ContactColumn>());
                keys.extend(
                    contact_points
                        .iter()
                        .filter(|key| Column::from_key(key).is_none()),
                );
                keys
            }
        };
        for key in tables.iter().flatten() {
            let name = key.get_ref();
            if keys.contains(&name.trim().to_lowercase().as_str()) {
                continue;
            }
            let remedy = match nearest(name, keys.iter().copied()) {
                Some(known) => format!("Gemeint ist vielleicht »{known}«."),
                None => format!("Möglich sind: {}.", keys.join(", ")),
            };
            let line = line_of(text.as_bytes(), key.span().start);
            let problem = Problem::of_file(Severity::Error, "mapping-target", file).line(line);
            let message = "ist keine Spalte des Katalogs";
            report.push(problem.value(name).says(message, remedy));
        }
    }
}

fn keys<C: ColumnSet>() -> Vec<&'static str> {
    C::ALL.iter().map(|column| column.key()).collect()
}

/// The entries whose key is a column, in canonical order.
fn known<C: Target, V, T>(
    entries: &BTreeMap<Spanned<String>, V>,
    read: impl Fn(&V) -> T,
) -> Vec<(C, T)> {
    let mut known: Vec<(C, T)> = entries
        .iter()
        .filter_map(|(key, value)| Some((C::from_key(key.get_ref())?, read(value))))
        .collect();
    known.sort_by_key(|(column, _)| C::ALL.iter().position(|known| known == column));
    known
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn a_mapping_is_read() {
        let text = "[[quelle]]\ndatei = \"daten/a.xlsx\"\nblatt = \"Gruppen\"\nart = \"gruppen\"\nvorsatz = \"c-\"\n\
                    weglassen = [\"Notiz\"]\n[quelle.spalten]\nname = \"Titel\"\ntreffen = [\"Tag\", \"Zeit\"]\n\
                    [quelle.fest]\nkontaktstelle = \"ks\"\nalter_von = 18\n[quelle.werte.status]\nzu = \"voll\"\n";
        let mut report = Report::default();
        let mapping = Mapping::parse(text, "z.toml", &mut report).expect("mapping");
        assert_eq!(report.problems(), Vec::<&Problem>::new());
        let source = mapping.source("a.xlsx", Some("gruppen")).expect("source");
        assert_eq!(
            source.columns::<Column>(),
            [
                (Column::Name, vec!["Titel".to_owned()]),
                (Column::Schedule, vec!["Tag".to_owned(), "Zeit".to_owned()])
            ]
        );
        assert_eq!(
            source.constants::<Column>(),
            [
                (Column::AgeFrom, "18".to_owned()),
                (Column::ContactPoint, "ks".to_owned())
            ]
        );
        assert_eq!(
            source.values::<Column>(),
            [(Column::Status, vec![("zu".to_owned(), "voll".to_owned())])]
        );
        let table = [
            ("a.xlsx", "Gruppen", false),
            ("a.xlsx", "Archiv", true),
            ("b.xlsx", "Archiv", false),
        ];
        for (file, sheet, left_out) in table {
            assert_eq!(mapping.leaves_out(file, sheet), left_out, "{file} {sheet}");
        }
    }

    #[test]
    fn a_mapping_with_mistakes() {
        let mut report = Report::default();
        let parsed = [
            "[[quelle]]\n[quelle.spalten]\nnmae = \"Titel\"\n[quelle.fest]\nxyz = 1\n",
            "[[quelle]]\nspalte = 1\n",
            "[[quelle]\n",
            "[[quelle]]\nart = \"vereine\"\n",
        ]
        .map(|text| Mapping::parse(text, "z.toml", &mut report).is_some());
        assert_eq!(parsed, [true, false, false, false]);
        expect![[r#"
            Fehler: z.toml, Zeile 1: Die Zuordnung ist hier nicht zu verstehen. Mit der Vorlage vergleichen: grufi check DATEI --vorlage.
            Fehler: z.toml, Zeile 2: Die Zuordnung ist hier nicht zu verstehen: unbekannt ist `spalte`, möglich sind `datei`, `blatt`, `art`, `vorsatz`, `weglassen`, `spalten`, `fest`, `werte`. Mit der Vorlage vergleichen: grufi check DATEI --vorlage.
            Fehler: z.toml, Zeile 2: Die Zuordnung ist hier nicht zu verstehen: unbekannt ist `vereine`, möglich sind `gruppen` oder `kontaktstellen`. Mit der Vorlage vergleichen: grufi check DATEI --vorlage.
            Fehler: z.toml, Zeile 3: »nmae« ist keine Spalte des Katalogs. Gemeint ist vielleicht »name«.
            Fehler: z.toml, Zeile 5: »xyz« ist keine Spalte des Katalogs. Möglich sind: id, name, themen, beschreibung, zielgruppe, geschlecht, alter_von, alter_bis, sprachen, form, treffen, treffort, strasse, plz, ort, landkreis, barrierefrei, status, kontaktstelle, telefon, email, web, stand, ansprechperson, veroeffentlichen, kontakt_ueber, ausgeblendet, landkreise, plz_bereiche, oeffnungszeiten.
            Gelesen: 0 Gruppen, 0 Kontaktstellen. 5 Fehler, 0 Warnungen, 0 Hinweise."#]].assert_eq(&report.to_string());
    }
}
