//! What the integration tests share: the program, a widget of a few bytes, folders and what is in them.
#![allow(clippy::unwrap_used, dead_code)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// Runs `grufi` in a folder, on 22 November 2026.
pub fn grufi(dir: &Path, arguments: &[&str]) -> Output {
    grufi_on(20_779, dir, arguments)
}

/// Runs `grufi` in a folder so many days after 1970-01-01.
pub fn grufi_on(day: u64, dir: &Path, arguments: &[&str]) -> Output {
    command(day, dir, arguments).output().unwrap()
}

/// The command that [`grufi_on`] runs.
pub fn command(day: u64, dir: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_grufi"));
    command
        .current_dir(dir)
        .args(arguments)
        .env("SOURCE_DATE_EPOCH", (day * 86_400).to_string())
        .env_remove("GRUFI_WIDGET");
    command
}

/// Arguments that build the catalogue `gruppen.csv` into `public/`, with the widget of [`put_widget`].
pub const BUILD: [&str; 6] = [
    "build",
    "gruppen.csv",
    "--out",
    "public",
    "--widget",
    "widget",
];

/// The exit status and what was printed.
pub fn said(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (
        output.status.code(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

/// Stands for the widget's WebAssembly, which is packed before it is published.
pub const PACKED_WIDGET: &[u8] = b"GFP1\0\0\0\0\0\0\0\0";

/// Writes the files of a widget into `widget/`.
pub fn put_widget(dir: &Path) {
    let widget = dir.join("widget");
    fs::create_dir(&widget).unwrap();
    fs::write(widget.join("grufi.js"), "start(__GRUFI_CODE__);").unwrap();
    fs::write(widget.join("glue.js"), "let wasm_bindgen;").unwrap();
    fs::write(widget.join("widget.packed"), PACKED_WIDGET).unwrap();
    fs::write(widget.join("texte-en.txt"), "grufi-texte 0\nen\n").unwrap();
}

/// The files of a folder by name.
pub fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap());
    let read = |entry: fs::DirEntry| {
        (
            entry.file_name().into_string().unwrap(),
            fs::read(entry.path()).unwrap(),
        )
    };
    entries.map(read).collect()
}

/// The names in a folder.
pub fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// Inflates a gzip file; its last four bytes tell the length. The widget's WebAssembly, packed otherwise, is
/// returned as it is.
pub fn inflated(gzip: &[u8]) -> Vec<u8> {
    if gzip == PACKED_WIDGET {
        return gzip.to_vec();
    }
    let length = u32::from_le_bytes(gzip[gzip.len() - 4..].try_into().unwrap()) as usize;
    let mut bytes = vec![0; length];
    libdeflater::Decompressor::new()
        .gzip_decompress(gzip, &mut bytes)
        .unwrap();
    bytes
}

/// Reads a text twin as a browser does: the name and the bytes of the file that it stands for.
pub fn twin(script: &[u8]) -> (String, Vec<u8>) {
    let script = std::str::from_utf8(script).unwrap();
    let rest = script.strip_prefix("grufiText(\"").unwrap();
    let (name, rest) = rest.split_once("\",\"").unwrap();
    let (literal, length) = rest
        .trim_end()
        .strip_suffix(");")
        .unwrap()
        .rsplit_once("\",")
        .unwrap();
    let mut groups = Vec::new();
    let mut chars = literal.chars();
    while let Some(c) = chars.next() {
        groups.push(match c {
            '\\' => match chars.next().unwrap() {
                'x' => u8::from_str_radix(&chars.by_ref().take(2).collect::<String>(), 16).unwrap(),
                'n' => b'\n',
                'r' => b'\r',
                same => u8::try_from(same).unwrap(),
            },
            c => u8::try_from(c).unwrap(),
        });
    }
    let bits: Vec<u8> = groups
        .iter()
        .flat_map(|group| (0..7).rev().map(move |bit| group >> bit & 1))
        .collect();
    let bytes = bits
        .chunks(8)
        .map(|bits| bits.iter().fold(0, |byte, bit| byte << 1 | bit));
    (
        name.to_owned(),
        bytes.take(length.parse().unwrap()).collect(),
    )
}
