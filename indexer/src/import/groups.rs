//! Rows of the canonical table of groups -> groups.

use super::blanks;
use super::table::{Layout, Reader, Row, Table};
use crate::catalogue::column::{Column, ColumnSet};
use crate::catalogue::nearest::nearest;
use crate::catalogue::validate::Finding;
use crate::catalogue::{Discretion, Group, Problem, Report, Severity, language, schedule, values};
use grufi_engine::Gender;

/// Oldest age believed, in years.
const OLDEST: u8 = 120;

/// Reads all groups of a table; rows with errors are read as far as they go.
pub(super) fn read(table: &Table, report: &mut Report) -> Vec<Group> {
    let layout: Layout<Column> = Layout::of(table, report);
    let missing = |code, column: &str, message: &str, remedy: &str| {
        Problem::of_file(Severity::Error, code, &table.file)
            .line(table.line)
            .column(column)
            .says(message, remedy)
    };
    if !layout.has(Column::Name) {
        let remedy = "Eine Spalte »name« mit dem Namen der Gruppe anlegen.";
        report.push(missing(
            "missing-column",
            "name",
            "Diese Spalte fehlt",
            remedy,
        ));
    }
    if !layout.has(Column::Topics) && !layout.has(Column::Description) {
        let remedy = "Eine Spalte »themen« oder »beschreibung« anlegen.";
        report.push(missing(
            "missing-column",
            "themen",
            "Weder diese Spalte noch »beschreibung« ist da",
            remedy,
        ));
    }
    let rows = blanks::cleared(table, &layout, report);
    rows.iter()
        .map(|row| group(row, table, &layout, report))
        .collect()
}

fn group(row: &Row, table: &Table, layout: &Layout<Column>, report: &mut Report) -> Group {
    let mut cells = Reader {
        layout,
        file: &table.file,
        row,
        report,
    };
    let text = cells.text(Column::Schedule);
    let recurrences = schedule::parse(&text);
    let (age_from, age_to) = ages(&mut cells);
    let group = Group {
        id: cells.text(Column::Id),
        name: cells.text(Column::Name),
        topics: cells.list(Column::Topics),
        description: cells.paragraphs(Column::Description),
        audience: cells.list(Column::Audience),
        gender: gender(&mut cells),
        age_from,
        age_to,
        languages: languages(&mut cells),
        form: cells.word(Column::Form, values::FORMS),
        weekdays: recurrences.weekdays(),
        start: recurrences.start(),
        recurrences,
        schedule: text,
        venue: cells.text(Column::Venue),
        street: cells.text(Column::Street),
        postcode: cells.text(Column::Postcode),
        town: cells.text(Column::Town),
        district: cells.text(Column::District),
        coordinates: None,
        accessibility: cells.word(Column::Accessibility, values::ACCESSIBILITIES),
        status: cells.word(Column::Status, values::STATUSES),
        responsible: cells.text(Column::ContactPoint),
        contact_point: None,
        phone: cells.paragraphs(Column::Phone),
        email: cells.paragraphs(Column::Email),
        web: cells.webs(Column::Web),
        person: cells.text(Column::Person),
        updated: cells.stand(Column::Updated),
        discretion: discretion(&mut cells),
        source: cells.source(),
    };
    required(&group, &mut cells);
    group
}

fn required(group: &Group, cells: &mut Reader<'_, Column>) {
    let empty = |message: &str, remedy: &str| Finding {
        message: message.to_owned(),
        remedy: remedy.to_owned(),
    };
    if group.name.is_empty() && cells.layout.has(Column::Name) {
        let finding = empty("Der Name fehlt", "Den Namen der Gruppe eintragen.");
        cells.problem(Severity::Error, "missing-name", Column::Name, finding);
    }
    let columns = cells.layout.has(Column::Topics) || cells.layout.has(Column::Description);
    if group.topics.is_empty() && group.description.is_empty() && columns {
        let finding = empty(
            "Weder Themen noch Beschreibung sind da",
            "Mindestens ein Thema eintragen.",
        );
        cells.problem(Severity::Error, "missing-topic", Column::Topics, finding);
    }
}

/// A group's gender; cells that are not understood leave the group open to all.
fn gender(cells: &mut Reader<'_, Column>) -> Option<Gender> {
    let text = cells.text(Column::Gender);
    if text.is_empty() || values::meaning(values::EVERYBODY, &text).is_some() {
        return None;
    }
    if let Some(gender) = values::meaning(values::GENDERS, &text) {
        return Some(gender);
    }
    let gender = values::gender(&text);
    if gender.is_some() && !text.contains([' ', '|']) {
        return gender.flatten();
    }
    let shown = match gender.flatten() {
        Some(gender) => values::word(values::GENDERS, gender),
        None => "alle",
    };
    let severity = if gender.is_some() {
        Severity::Hint
    } else {
        Severity::Warning
    };
    let finding = Finding {
        message: format!("wird als »{shown}« geführt"),
        remedy: "Genaueres in »beschreibung« oder »zielgruppe« sagen.".to_owned(),
    };
    cells.problem(severity, "gender", Column::Gender, finding);
    gender.flatten()
}

fn ages(cells: &mut Reader<'_, Column>) -> (Option<u8>, Option<u8>) {
    let mut age = |column| {
        let text = cells.text(column);
        let age = text.parse().ok().filter(|age| *age <= OLDEST);
        if age.is_none() && !text.is_empty() {
            let (message, remedy) = (
                "ist kein Alter in Jahren",
                format!("Eine Zahl von 0 bis {OLDEST} eintragen."),
            );
            cells.problem(
                Severity::Error,
                "age",
                column,
                Finding {
                    message: message.to_owned(),
                    remedy,
                },
            );
        }
        age
    };
    let (from, to) = (age(Column::AgeFrom), age(Column::AgeTo));
    if let (Some(least), Some(greatest)) = (from, to)
        && least > greatest
    {
        let message = format!("ist kleiner als »alter_von« ({least})");
        let remedy = "Die beiden Zahlen prüfen und vielleicht tauschen.".to_owned();
        cells.problem(
            Severity::Error,
            "age-order",
            Column::AgeTo,
            Finding { message, remedy },
        );
    }
    (from, to)
}

fn languages(cells: &mut Reader<'_, Column>) -> Vec<String> {
    let mut tags = Vec::new();
    for name in cells.list(Column::Languages) {
        match language::tag(&name) {
            Some(tag) if tags.contains(&tag) => {}
            Some(tag) => tags.push(tag),
            None => {
                let remedy = match nearest(&name, language::names()) {
                    Some(known) => format!("Gemeint ist vielleicht »{known}«."),
                    None => "Den deutschen Namen der Sprache oder ihr Kürzel (BCP 47) eintragen."
                        .to_owned(),
                };
                let message =
                    format!("nennt eine unbekannte Sprache, »{name}«, die übergangen wird");
                cells.problem(
                    Severity::Warning,
                    "language",
                    Column::Languages,
                    Finding { message, remedy },
                );
            }
        }
    }
    tags
}

/// What must stay in the office. Where a cell is not understood, the entry is treated as confidential.
fn discretion(cells: &mut Reader<'_, Column>) -> Discretion {
    let mut told = |column, words, otherwise: bool| match cells.text(column).as_str() {
        "" => otherwise,
        _ => cells.word(column, words).unwrap_or(!otherwise),
    };
    let unpublished = !told(Column::Publish, values::YES_NO, true);
    let through_contact_point = told(Column::ContactThrough, values::CONTACT_THROUGH, false);
    let mut hidden = Vec::new();
    for name in cells
        .text(Column::Hidden)
        .split(['|', ','])
        .map(str::trim)
        .filter(|name| !name.is_empty())
    {
        match Column::from_key(name) {
            Some(column) => hidden.push(column),
            None => {
                let keys: Vec<&str> = Column::ALL.iter().map(|column| column.key()).collect();
                let remedy = match nearest(name, keys) {
                    Some(key) => format!("Gemeint ist vielleicht »{key}«."),
                    None => "Die Namen der Spalten durch | getrennt eintragen.".to_owned(),
                };
                let message = format!("nennt eine unbekannte Spalte, »{name}«");
                cells.problem(
                    Severity::Error,
                    "hidden-column",
                    Column::Hidden,
                    Finding { message, remedy },
                );
            }
        }
    }
    Discretion {
        unpublished,
        through_contact_point,
        hidden,
    }
}

#[cfg(test)]
mod tests {
    use super::super::csv;
    use super::*;
    use crate::catalogue::Date;
    use grufi_engine::{Accessibility, Form, Status};
    use std::sync::Arc;

    fn groups(text: &str) -> (Vec<Group>, Report) {
        let mut report = Report::default();
        let table = csv::table(text, &Arc::from("a.csv"), &mut report).expect("table");
        (read(&table, &mut report), report)
    }

    #[test]
    fn every_column_is_read() {
        let (groups, report) = groups(concat!(
            "id;name;themen;beschreibung;zielgruppe;geschlecht;alter_von;alter_bis;sprachen;form;treffen;treffort;",
            "strasse;plz;ort;landkreis;barrierefrei;status;kontaktstelle;telefon;email;web;stand;ansprechperson;",
            "veroeffentlichen;kontakt_ueber;ausgeblendet\r\n",
            "g1; Mut  tut gut ;Angst|Panik | ;\"Erste Zeile\r\nzweite\";Betroffene|Angehörige;Frauen;18;35;",
            "Deutsch|Gebärdensprache|de;Hybrid;Di. 19.30 Uhr;Haus;Weg 1;01067;Dresden;Dresden;teilweise;voll;ks;",
            "030 23125 1;a@example.org;\"www.example.org\nhttps://example.org/x\";1.3.2026;E. M.;nein;kontaktstelle;web|plz\r\n",
        ));
        assert_eq!(report.problems(), Vec::<&Problem>::new());
        let expected = Group {
            id: "g1".into(),
            name: "Mut tut gut".into(),
            topics: vec!["Angst".into(), "Panik".into()],
            description: "Erste Zeile\nzweite".into(),
            audience: vec!["Betroffene".into(), "Angehörige".into()],
            gender: Some(Gender::Women),
            age_from: Some(18),
            age_to: Some(35),
            languages: vec!["de".into(), "gsg".into()],
            form: Some(Form::Hybrid),
            schedule: "Di. 19.30 Uhr".into(),
            recurrences: schedule::parse("Di. 19.30 Uhr"),
            weekdays: 2,
            start: Some(19 * 60 + 30),
            venue: "Haus".into(),
            street: "Weg 1".into(),
            postcode: "01067".into(),
            town: "Dresden".into(),
            district: "Dresden".into(),
            coordinates: None,
            accessibility: Some(Accessibility::Partly),
            status: Some(Status::Full),
            responsible: "ks".into(),
            contact_point: None,
            phone: "030 23125 1".into(),
            email: "a@example.org".into(),
            web: vec!["www.example.org\nhttps://example.org/x".into()],
            person: "E. M.".into(),
            updated: Date::parse("2026-03-01"),
            discretion: Discretion {
                unpublished: true,
                through_contact_point: true,
                hidden: vec![Column::Web, Column::Postcode],
            },
            source: crate::catalogue::Source {
                file: Arc::from("a.csv"),
                line: 2,
            },
        };
        assert_eq!(groups, [expected]);
    }

    #[test]
    fn what_is_not_understood_stays_in_the_office() {
        let table = [
            ("", "", (false, false)),
            ("ja", "gruppe", (false, false)),
            ("nein", "kontaktstelle", (true, true)),
            ("vielleicht", "Büro", (true, true)),
        ];
        for (publish, through, expected) in table {
            let (groups, _) = groups(&format!(
                "name;themen;veroeffentlichen;kontakt_ueber\nA;B;{publish};{through}\n"
            ));
            let discretion = &groups[0].discretion;
            assert_eq!(
                (discretion.unpublished, discretion.through_contact_point),
                expected,
                "{publish}"
            );
        }
    }
}
