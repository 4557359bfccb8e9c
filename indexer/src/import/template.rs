//! A mapping file to edit, filled in with what the columns' names tell: `grufi check DATEI --vorlage`.

use super::aliases::{self, Target};
use super::bundle;
use super::foreign;
use super::formats;
use super::header;
use super::limits;
use super::mapping::{Kind, Mapping, SourceMapping};
use super::plan::Plan;
use super::rows::{Origin, RawRow, Tables};
use super::{Settings, SourceFile};
use crate::catalogue::column::{Column, ContactColumn};
use crate::catalogue::nearest::ranked;
use crate::catalogue::{Date, Report, schedule};
use std::fmt::Write;
use std::ops::ControlFlow;
use std::path::Path;

/// Rows of a table that examples are taken from.
const ROWS: usize = 200;
/// Examples of a column, and longest one in characters.
const EXAMPLES: (usize, usize) = (3, 40);
/// Columns proposed for an unknown name.
const PROPOSALS: usize = 3;

const INTRODUCTION: &str = "\
# Zuordnung der Spalten für GruFi.
#
# Erkannte Spalten sind eingetragen; die übrigen stehen mit Beispielen darunter, hinter dem Zeichen #.
# Zum Zuordnen den Namen der Katalogspalte davorsetzen und das # löschen, zum Beispiel:
#   beschreibung = \"Bemerkung\"
# Mehrere Spalten für eine werden verbunden: treffen = [\"Wochentag\", \"Uhrzeit\"]
# Was niemand braucht, kommt in die Liste »weglassen«.
# Danach: grufi build DATEI --zuordnung DIESE-DATEI --out ORDNER
";

/// The template for the tables of the files; what keeps them from being read is reported.
pub fn template(files: &[SourceFile], settings: &Settings<'_>, report: &mut Report) -> String {
    let mut writing = Writing {
        mapping: &settings.mapping,
        text: INTRODUCTION.to_owned(),
        table: None,
    };
    bundle::each(files, report, |file, report| {
        formats::read(file, settings, &mut writing, report).map(|_| ())
    });
    writing.text
}

struct Writing<'w> {
    mapping: &'w Mapping,
    text: String,
    table: Option<(Origin, Vec<RawRow>)>,
}

impl Tables for Writing<'_> {
    fn begin(&mut self, origin: Origin) {
        self.table = Some((origin, Vec::new()));
    }

    fn row(&mut self, mut row: RawRow, _report: &mut Report) -> ControlFlow<()> {
        let Some((_, rows)) = &mut self.table else {
            return ControlFlow::Break(());
        };
        row.cells.truncate(limits::COLUMNS);
        if !row.is_empty() {
            rows.push(row);
        }
        match rows.len() >= ROWS {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        }
    }

    fn end(&mut self, _report: &mut Report) -> bool {
        let Some((origin, rows)) = self.table.take() else {
            return false;
        };
        let mapping = self.mapping.source(&origin.file, origin.sheet.as_deref());
        if foreign::kind(rows.first(), mapping).is_some() {
            return true;
        }
        let head = &rows[..rows.len().min(limits::HEAD)];
        // Without any known name, the first row with several cells is the likeliest header.
        let several = |row: &RawRow| filled(row).count() > 1;
        let at = header::find(head, &origin, mapping)
            .or_else(|| head.iter().position(several))
            .unwrap_or(0);
        let mut rows = rows.into_iter().skip(at);
        let Some(mut header) = rows.next() else {
            return false;
        };
        let mut body: Vec<RawRow> = rows.collect();
        header::complete(&mut header, &mut body);
        let kind = header::kind(&header, &origin, mapping);
        let source = match kind {
            Kind::Groups => source::<Column>(&header, &body, &origin, mapping),
            Kind::ContactPoints => source::<ContactColumn>(&header, &body, &origin, mapping),
        };
        self.text.push_str(&source);
        true
    }
}

fn filled(row: &RawRow) -> impl Iterator<Item = &str> {
    let texts = row.cells.iter().map(|cell| cell.text.trim());
    texts.filter(|text| !text.is_empty())
}

/// One `[[quelle]]`.
fn source<C: Target>(
    header: &RawRow,
    body: &[RawRow],
    origin: &Origin,
    mapping: Option<&SourceMapping>,
) -> String {
    let plan: Plan<C> = Plan::of(header, origin, mapping, &mut Report::default());
    let name = Path::new(&*origin.file)
        .file_name()
        .and_then(|name| name.to_str());
    let mut text = format!(
        "\n[[quelle]]\ndatei = {}\n",
        quoted(name.unwrap_or(&origin.file))
    );
    let mut line = |line: String| {
        text.push_str(&line);
        text.push('\n');
    };
    if let Some(sheet) = &origin.sheet {
        line(format!("blatt = {}", quoted(sheet)));
    }
    line(format!("art = {}", quoted(C::KIND)));
    line(
        "# vorsatz = \"a-\"    # steht vor jeder id, wenn mehrere Dateien dieselben ids haben"
            .to_owned(),
    );
    line("weglassen = []".to_owned());
    line("\n[quelle.spalten]".to_owned());
    let names: Vec<&str> = header.cells.iter().map(|cell| cell.text.trim()).collect();
    let mut used = vec![false; names.len()];
    for (target, places) in plan.places() {
        let columns: Vec<String> = places
            .iter()
            .filter_map(|at| names.get(*at))
            .map(|name| quoted(name))
            .collect();
        places.iter().for_each(|at| used[*at] = true);
        match columns.as_slice() {
            [] => {}
            [only] => line(format!("{} = {only}", target.key())),
            several => line(format!("{} = [{}]", target.key(), several.join(", "))),
        }
    }
    let unknown = names
        .iter()
        .enumerate()
        .filter(|(at, name)| !used[*at] && !name.is_empty());
    let mut unknown = unknown.peekable();
    if unknown.peek().is_some() {
        line("\n# Noch nicht zugeordnet:".to_owned());
    }
    for (at, name) in unknown {
        let examples = examples(body, at);
        let proposals = proposals::<C>(name, &examples);
        let mut note = format!("# … = {}", quoted(name));
        if !proposals.is_empty() {
            let _ = write!(note, "    # vielleicht {}", proposals.join(", "));
        }
        line(note);
        if !examples.is_empty() {
            let shown: Vec<String> = examples
                .iter()
                .map(|text| format!("»{}«", shown(text)))
                .collect();
            line(format!("#     zum Beispiel {}", shown.join(", ")));
        }
    }
    let free: Vec<&str> = C::ALL
        .iter()
        .filter(|column| !plan.has(**column))
        .map(|column| column.key())
        .collect();
    line(format!("\n# Ohne Spalte: {}", free.join(", ")));
    line("\n[quelle.fest]       # Wert, wo keine Spalte einen hat".to_owned());
    if C::KIND == Column::KIND {
        line("# kontaktstelle = \"…\"".to_owned());
        line("\n# [quelle.werte.status]    # Wort der Datei = Wort des Katalogs".to_owned());
        line("# \"nimmt auf\" = \"offen\"".to_owned());
    }
    text
}

/// A text as TOML has it, in one line: like JSON, where the name holds no control character.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text.replace(char::is_control, " ")).to_string()
}

/// The first different values of a column.
fn examples(body: &[RawRow], at: usize) -> Vec<&str> {
    let mut examples = Vec::new();
    for text in body.iter().filter_map(|row| row.cells.get(at)) {
        let text = text.text.trim();
        if !text.is_empty() && !examples.contains(&text) && examples.len() < EXAMPLES.0 {
            examples.push(text);
        }
    }
    examples
}

fn shown(text: &str) -> String {
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .collect();
    let mut shown: String = words.join(" ");
    if let Some((cut, _)) = shown.char_indices().nth(EXAMPLES.1) {
        shown.truncate(cut);
        shown.push('…');
    }
    shown
}

/// Columns that an unknown name may mean: those that it can be read as, those whose cells look like its own,
/// and those with the most similar names.
fn proposals<C: Target>(name: &str, examples: &[&str]) -> Vec<&'static str> {
    let mut keys: Vec<&'static str> = Vec::new();
    let known = |key: &str| C::from_key(key).is_some();
    let ambiguous = aliases::ambiguous(name).unwrap_or_default();
    keys.extend(ambiguous.iter().filter(|key| known(key)));
    let looks = LOOKS.iter().filter(|(key, looks)| {
        known(key) && !examples.is_empty() && examples.iter().all(|text| looks(text))
    });
    keys.extend(looks.map(|(key, _)| *key));
    let spellings = C::spellings();
    let near = ranked(name, spellings.iter().map(|(spelling, _)| *spelling));
    for spelling in near {
        let column = spellings.iter().find(|(known, _)| *known == spelling);
        keys.extend(column.map(|(_, column)| column.key()));
    }
    let mut proposals = Vec::new();
    for key in keys {
        if !proposals.contains(&key) && proposals.len() < PROPOSALS {
            proposals.push(key);
        }
    }
    proposals
}

/// Tells whether a text looks like the cells of a column.
type Looks = fn(&str) -> bool;

/// What the cells of a column look like.
const LOOKS: [(&str, Looks); 6] = [
    ("email", |text| text.contains('@')),
    ("web", |text| {
        ["http", "www."]
            .iter()
            .any(|start| text.to_lowercase().starts_with(start))
    }),
    ("plz", |text| {
        text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit())
    }),
    ("stand", |text| Date::parse(text).is_some()),
    ("treffen", |text| schedule::parse(text).weekdays() != 0),
    ("telefon", |text| {
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        digits >= 6
            && text
                .chars()
                .all(|c| c.is_ascii_digit() || " /()+-–.".contains(c))
    }),
];

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn a_template_to_edit() {
        let file = SourceFile {
            name: "daten/gruppen.csv".into(),
            bytes:
                "Bezeichnung;PLZ/Ort;Wochentag;Uhrzeit;Kontakt;Bemerkung \"neu\";Erreichbar;Themn\n\
                    Mut;29221 Celle;Mi;19:00;Frau M.;bitte\tanrufen;a@example.org;Angst\n\
                    Neu;;;;;;b@example.org;Angst\n"
                    .into(),
        };
        let (mut report, settings) = (Report::default(), Settings::default());
        let text = template(std::slice::from_ref(&file), &settings, &mut report);
        assert_eq!(report.problems(), Vec::<&crate::catalogue::Problem>::new());
        let body = text.strip_prefix(INTRODUCTION).expect("introduction");
        expect![[r#"

            [[quelle]]
            datei = "gruppen.csv"
            art = "gruppen"
            # vorsatz = "a-"    # steht vor jeder id, wenn mehrere Dateien dieselben ids haben
            weglassen = []

            [quelle.spalten]
            name = "Bezeichnung"
            treffen = ["Wochentag", "Uhrzeit"]
            plz = "PLZ/Ort"
            ort = "PLZ/Ort"

            # Noch nicht zugeordnet:
            # … = "Kontakt"    # vielleicht telefon, email, ansprechperson
            #     zum Beispiel »Frau M.«
            # … = "Bemerkung \"neu\""
            #     zum Beispiel »bitte anrufen«
            # … = "Erreichbar"    # vielleicht email
            #     zum Beispiel »a@example.org«, »b@example.org«
            # … = "Themn"    # vielleicht themen, treffen
            #     zum Beispiel »Angst«

            # Ohne Spalte: id, themen, beschreibung, zielgruppe, geschlecht, alter_von, alter_bis, sprachen, form, treffort, strasse, landkreis, barrierefrei, status, kontaktstelle, telefon, email, web, stand, ansprechperson, veroeffentlichen, kontakt_ueber, ausgeblendet

            [quelle.fest]       # Wert, wo keine Spalte einen hat
            # kontaktstelle = "…"

            # [quelle.werte.status]    # Wort der Datei = Wort des Katalogs
            # "nimmt auf" = "offen"
        "#]].assert_eq(body);

        let settings = Settings {
            mapping: Mapping::parse(&text, "z.toml", &mut report).expect("mapping"),
            ..Settings::default()
        };
        assert_eq!(template(&[file], &settings, &mut report), text);
        assert!(!report.has_errors(), "{report}");
    }
}
