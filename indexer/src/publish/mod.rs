//! Index, pages and the widget's files -> the published folder.
//!
//! ```text
//! widget     the files that `cargo xtask widget` builds
//! seven_bit  bytes as text, for hosts from which pages cannot fetch
//! names      content-hashed file names
//! texts      the finder's texts in other languages, with the topics of the catalogue
//! stand      what the folder holds at present, for the loader
//! pages/     the pages that people read
//! changes    what came, went and changed since the folder published before
//! kept       hashed files of earlier builds, kept for cached pages for a while
//! folder     the folder itself, replaced whole or not at all
//! office     what keeps the office's edition apart from the public one
//! ```
//!
//! # Invariants
//! - Everything is made of an [`Edition`] and the index compiled from it; the office's edition bears its
//!   mark on every page and in a file of its own.
//! - The same input gives the same files, byte by byte; but for `grufi-dateien.json` and what it keeps, see
//!   [`kept`].
//! - All names but those of pages, `grufi.js`, `grufi-stand.*`, `grufi-dateien.json` and the marks of the
//!   office's edition hold the hash of their content, so that
//!   a cached file is never a stale one.

pub mod changes;
pub mod folder;
pub mod kept;
mod names;
pub mod office;
pub(crate) mod pages;
pub mod seven_bit;
mod stand;
mod texts;
mod widget;

pub use widget::Widget;

use crate::catalogue::Edition;
use libdeflater::{CompressionLvl, Compressor};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::PathBuf;

/// The files of a folder, by name.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The entry that host pages include.
pub const ENTRY: &str = "grufi.js";
/// Beginning of the names of indexes.
const INDEX: &str = "grufi-index";
/// Beginning of the names of texts in other languages.
const TEXTS: &str = "grufi-texte";
/// The list of all groups.
pub const LIST: &str = "gruppen.html";

/// Endings of packed files and of their text twins.
const BINARY: &str = ".bin";
const TWIN: &str = "-text.js";

/// Why a folder cannot be published.
#[derive(Debug)]
pub enum Error {
    /// A file or folder cannot be read or written.
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The folder to be replaced holds something else than a published catalogue.
    Foreign(PathBuf),
    /// The folder to be replaced is marked as not to be written.
    ReadOnly(PathBuf),
    /// The place of the folder is a file, or has no name of its own.
    NoFolder(PathBuf),
    /// The place of an edition for the office is, or lies in, a folder of the public edition, or the
    /// other way round.
    OtherEdition {
        /// The folder of the other edition.
        dir: PathBuf,
        /// Whether that is the office's.
        office: bool,
    },
    /// A folder named as the widget's lacks one of its files.
    NoWidget {
        /// The folder.
        dir: PathBuf,
        /// The file that it lacks.
        file: &'static str,
    },
    /// The loader holds its token not once but this often.
    Loader(usize),
    /// Bytes could not be compressed.
    Compression,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Io { path, source } => write!(f, "{}: {}", path.display(), told(source)),
            Error::Foreign(path) => write!(
                f,
                "{} ist nicht leer und wurde nicht von GruFi angelegt (es fehlt {}). \
                 Einen anderen Ordner angeben oder diesen vorher leeren.",
                path.display(),
                stand::JSON
            ),
            Error::ReadOnly(path) => write!(
                f,
                "{} ist schreibgeschützt. Den Schreibschutz aufheben oder einen anderen Ordner angeben.",
                path.display()
            ),
            Error::NoFolder(path) => {
                write!(
                    f,
                    "{} ist kein Ordner, der ersetzt werden kann. Einen Unterordner angeben.",
                    path.display()
                )
            }
            Error::OtherEdition { dir, office: true } => write!(
                f,
                "{} enthält die interne Ausgabe, die nie veröffentlicht werden darf. \
                 Für die öffentliche Ausgabe einen anderen Ordner angeben.",
                dir.display()
            ),
            Error::OtherEdition { dir, office: false } => write!(
                f,
                "{} enthält die öffentliche Ausgabe. Die interne Ausgabe gehört in einen Ordner \
                 außerhalb davon, der nicht ins Netz kommt.",
                dir.display()
            ),
            Error::NoWidget { dir, file } => {
                write!(
                    f,
                    "In {} fehlt {file}. Das Widget mit »cargo xtask widget« bauen.",
                    dir.display()
                )
            }
            Error::Loader(times) => write!(
                f,
                "{} des Widgets enthält {} nicht einmal, sondern {times}-mal. \
                 Das Widget mit »cargo xtask widget« neu bauen.",
                widget::LOADER,
                widget::TOKEN
            ),
            Error::Compression => f.write_str("Eine Datei lässt sich nicht packen."),
        }
    }
}

impl std::error::Error for Error {}

/// What keeps the system from doing something, in German where it is common.
pub fn told(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::PermissionDenied => "Hier fehlen die Schreibrechte".to_owned(),
        io::ErrorKind::AlreadyExists => "So eine Datei gibt es schon".to_owned(),
        io::ErrorKind::NotADirectory => "Das ist kein Ordner".to_owned(),
        io::ErrorKind::ReadOnlyFilesystem => "Das Laufwerk lässt sich nur lesen".to_owned(),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            "Auf dem Laufwerk ist kein Platz mehr".to_owned()
        }
        _ => error.to_string(),
    }
}

/// What the loader must know of the code; it replaces the loader's token.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Code {
    glue: String,
    glue_integrity: String,
    wasm: String,
    wasm_text: String,
}

/// All files of a folder. Without `widget` the pages show the list alone.
///
/// # Errors
/// [`Error::Loader`] if the widget's loader has no place for the names of its files.
pub fn files(
    index: &[u8],
    catalogue: &impl Edition,
    widget: Option<&Widget>,
) -> Result<Files, Error> {
    let mut files = Files::new();
    let texts = texts::files(&mut files, index, catalogue, widget)?;
    let index = with_twin(&mut files, INDEX, gzip(index)?);
    let integrity = widget.map(|widget| code(&mut files, widget)).transpose()?;
    let stand = stand::Stand::of(catalogue, &index, texts).to_json();
    files.insert(
        stand::SCRIPT.to_owned(),
        format!("grufiStand({stand});\n").into_bytes(),
    );
    files.insert(stand::JSON.to_owned(), format!("{stand}\n").into_bytes());
    pages::write(&mut files, catalogue, integrity.as_deref());
    office::mark(&mut files, catalogue);
    Ok(files)
}

/// Writes the widget's files; returns the integrity hash of the entry.
fn code(files: &mut Files, widget: &Widget) -> Result<String, Error> {
    let glue = names::hashed("grufi", &widget.glue, ".js");
    files.insert(glue.clone(), widget.glue.clone());
    let wasm = with_twin(files, "grufi", widget.wasm.clone());
    let glue_integrity = names::integrity(&widget.glue);
    let entry = widget.entry(&script_json(&Code {
        glue,
        glue_integrity,
        wasm_text: wasm.clone() + TWIN,
        wasm: wasm + BINARY,
    }))?;
    let integrity = names::integrity(entry.as_bytes());
    files.insert(ENTRY.to_owned(), entry.into_bytes());
    Ok(integrity)
}

/// Writes packed bytes and their text twin; returns what the names of both begin with.
fn with_twin(files: &mut Files, stem: &str, packed: Vec<u8>) -> String {
    let stem = names::hashed(stem, &packed, "");
    let name = stem.clone() + BINARY;
    let twin = format!(
        "grufiText(\"{name}\",\"{}\",{});\n",
        seven_bit::encode(&packed),
        packed.len()
    );
    files.insert(stem.clone() + TWIN, twin.into_bytes());
    files.insert(name, packed);
    stem
}

/// Packs as the published folder does: with the highest level, and a header without time and name, so that
/// equal bytes stay equal.
///
/// # Errors
/// [`Error::Compression`] if the library refuses, which it does for no bytes known.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>, Error> {
    let mut compressor = Compressor::new(CompressionLvl::best());
    let mut packed = vec![0; compressor.gzip_compress_bound(bytes.len())];
    let length = compressor
        .gzip_compress(bytes, &mut packed)
        .map_err(|_| Error::Compression)?;
    packed.truncate(length);
    Ok(packed)
}

/// JSON that may stand in a script: nothing in it ends a line or a script element.
fn script_json(value: &impl Serialize) -> String {
    // Structs of numbers and texts have no key or value that JSON lacks.
    let json = serde_json::to_string(value).unwrap_or_default();
    json.replace('<', "\\u003c")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gzip_is_the_same_each_time_and_holds_no_time() {
        let packed = gzip(b"Selbsthilfe Selbsthilfe").expect("gzip");
        assert_eq!(packed, gzip(b"Selbsthilfe Selbsthilfe").expect("gzip"));
        assert_eq!(packed[..3], [0x1f, 0x8b, 8]);
        assert_eq!(packed[3..8], [0; 5], "flags and time");
    }

    #[test]
    fn json_in_scripts() {
        assert_eq!(
            script_json(&"</script>\u{2028}\""),
            r#""\u003c/script>\u2028\"""#
        );
    }
}
