//! Workbooks made by tests.
#![allow(clippy::unwrap_used, dead_code)]

use rust_xlsxwriter::{Format, Formula, Workbook};
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A catalogue as an office has it: a cover sheet, groups below titles, contact points, a hidden archive.
pub fn xlsx() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let cover = workbook.add_worksheet().set_name("Deckblatt").unwrap();
    cover.write(0, 0, "Selbsthilfe im Landkreis Celle").unwrap();
    cover.write(1, 0, "Stand").unwrap();

    let date = Format::new().set_num_format("dd.mm.yyyy");
    let time = Format::new().set_num_format("hh:mm");
    let groups = workbook.add_worksheet().set_name("Gruppen").unwrap();
    groups
        .merge_range(0, 0, 0, 5, "Unsere Gruppen", &Format::new())
        .unwrap();
    let header = [
        "Nr.",
        "Bezeichnung",
        "Thema",
        "Wochentag",
        "Uhrzeit",
        "PLZ",
        "Ort",
        "Tel.",
        "Alter ab",
        "letzte Aktualisierung",
        "Veröffentlichen",
        "",
        "Kontaktstelle",
    ];
    for (at, name) in header.iter().enumerate() {
        groups.write(3, at as u16, *name).unwrap();
    }
    groups.write(4, 0, 7).unwrap();
    groups.write(4, 1, "Mut tut gut").unwrap();
    groups.write(4, 2, "Angst|Panik").unwrap();
    groups.write(4, 3, "dienstags").unwrap();
    groups.write_with_format(4, 4, 0.812_5, &time).unwrap();
    groups.write(4, 5, 1917).unwrap();
    groups.write(4, 6, "Celle").unwrap();
    groups.write(4, 7, 3_023_125_100_u64).unwrap();
    groups.write(4, 8, 18.0).unwrap();
    groups.write_with_format(4, 9, 46_082, &date).unwrap();
    groups.write(4, 10, true).unwrap();
    groups.write(4, 12, "KISS Celle").unwrap();
    groups.write(6, 0, 8).unwrap();
    groups
        .write_formula(
            6,
            1,
            Formula::new("=\"Neu\"&\"beginn\"").set_result("Neubeginn"),
        )
        .unwrap();
    groups
        .write(6, 2, "<b>Sucht</b><script>alert(1)</script>")
        .unwrap();
    groups
        .write_formula(6, 6, Formula::new("=NA()").set_result("#N/A"))
        .unwrap();
    groups.write(6, 9, 99_999_999).unwrap();

    let points = workbook.add_worksheet().set_name("Kontaktstellen").unwrap();
    for (at, (name, value)) in [
        ("Name", "KISS Celle"),
        ("Telefon", "030 23125 1"),
        ("PLZ/Ort", "29221 Celle"),
    ]
    .iter()
    .enumerate()
    {
        points.write(0, at as u16, *name).unwrap();
        points.write(1, at as u16, *value).unwrap();
    }

    let archive = workbook.add_worksheet().set_name("Archiv").unwrap();
    archive.write(0, 0, "Name").unwrap();
    archive.write(0, 1, "Thema").unwrap();
    archive.write(1, 0, "Alte Gruppe").unwrap();
    archive.write(1, 1, "Sucht").unwrap();
    archive.set_hidden(true);
    workbook.save_to_buffer().unwrap()
}

/// An archive of files.
pub fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook of Excel with an entry of so many megabytes.
pub fn bomb(entry: &str, megabytes: usize) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let fast = SimpleFileOptions::default().compression_level(Some(1));
    zip.start_file("xl/workbook.xml", fast).unwrap();
    zip.start_file(entry, fast).unwrap();
    let megabyte = "<t/>".repeat(1 << 18);
    for _ in 0..megabytes {
        zip.write_all(megabyte.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook of LibreOffice whose `office:spreadsheet` holds this.
pub fn ods(tables: &str) -> Vec<u8> {
    const MIME: &str = "application/vnd.oasis.opendocument.spreadsheet";
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"#
    );
    zip(&[
        ("mimetype", MIME.as_bytes()),
        ("META-INF/manifest.xml", b"<manifest/>"),
        ("content.xml", content.as_bytes()),
    ])
}

/// A sheet of such a workbook.
pub fn ods_sheet(name: &str, style: &str, rows: &str) -> String {
    format!(r#"<table:table table:name="{name}" table:style-name="{style}">{rows}</table:table>"#)
}

/// A row of text cells; an empty text is an empty cell.
pub fn ods_row(cells: &[&str]) -> String {
    let cells = cells.iter().map(|text| match *text {
        "" => "<table:table-cell/>".to_owned(),
        text => format!(
            r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#
        ),
    });
    format!(
        "<table:table-row>{}</table:table-row>",
        cells.collect::<String>()
    )
}
