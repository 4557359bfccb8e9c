//! The folder of an export, replaced whole or not at all.
//!
//! # Invariants
//! - Only a new or empty folder or one that an export made is written to, so that no catalogue is
//!   overwritten by what may be published of it.
//! - Files of an earlier export do not stay beside the new ones: a group withdrawn since is gone.

use crate::publish::{Files, told};
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The file that marks a folder as an export.
pub const MARK: &str = "grufi-export.txt";

const MARK_TEXT: &str = "\
Diesen Ordner hat »grufi export« angelegt.\n\
Beim nächsten Export wird er ganz ersetzt; eigene Dateien bitte woanders ablegen.\n";

/// Why a folder cannot be written.
#[derive(Debug)]
pub enum Error {
    /// The folder holds something else than an export.
    Foreign(PathBuf),
    /// A file or folder cannot be read or written.
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Foreign(path) => write!(
                f,
                "{} ist nicht leer und kein früherer Export (es fehlt {MARK}). Einen neuen Ordner angeben.",
                path.display()
            ),
            Error::Io { path, source } => write!(f, "{}: {}", path.display(), told(source)),
        }
    }
}

impl std::error::Error for Error {}

fn at(path: &Path) -> impl FnOnce(io::Error) -> Error + '_ {
    move |source| Error::Io {
        path: path.to_path_buf(),
        source,
    }
}

/// Checks that an export may be written to `out`.
///
/// # Errors
/// [`Error::Foreign`], or that the place cannot be looked at.
pub fn replaceable(out: &Path) -> Result<(), Error> {
    if !out.exists() || out.join(MARK).is_file() {
        return Ok(());
    }
    if !out.is_dir() {
        return Err(Error::Foreign(out.to_path_buf()));
    }
    match fs::read_dir(out).map_err(at(out))?.next() {
        None => Ok(()),
        Some(_) => Err(Error::Foreign(out.to_path_buf())),
    }
}

/// Writes the files as the folder `out`, in place of the export that is there. They are written beside it
/// first; until they are complete the old ones stay.
///
/// # Errors
/// As [`replaceable`], or that something cannot be written.
pub fn write(files: &Files, out: &Path) -> Result<(), Error> {
    replaceable(out)?;
    let out = &match out.exists() {
        true => fs::canonicalize(out),
        false => std::path::absolute(out),
    }
    .map_err(at(out))?;
    let (Some(parent), Some(name)) = (out.parent(), out.file_name()) else {
        return Err(Error::Foreign(out.clone()));
    };
    fs::create_dir_all(parent).map_err(at(parent))?;
    let beside = |word| {
        let name = name.to_string_lossy();
        parent.join(format!(".{name}.{word}-{}", std::process::id()))
    };
    let (new, old) = (beside("neu"), beside("alt"));
    let written = fill(files, &new).and_then(|()| swap(&new, out, &old));
    // One of them is left over, if any; where the system refuses nothing more can be done. After a failure
    // the old export may be all there is.
    let _ = fs::remove_dir_all(if written.is_ok() { &old } else { &new });
    written
}

/// Puts `new` in the place of `out`, which goes to `old` and comes back after a failure.
fn swap(new: &Path, out: &Path, old: &Path) -> Result<(), Error> {
    if !out.exists() {
        return fs::rename(new, out).map_err(at(out));
    }
    fs::rename(out, old).map_err(at(out))?;
    fs::rename(new, out).map_err(|error| match fs::rename(old, out) {
        Ok(()) => at(out)(error),
        Err(lost) => at(old)(lost),
    })
}

fn fill(files: &Files, dir: &Path) -> Result<(), Error> {
    fs::create_dir(dir).map_err(at(dir.parent().unwrap_or(dir)))?;
    let mark = (MARK, MARK_TEXT.as_bytes());
    let files = files
        .iter()
        .map(|(name, content)| (name.as_str(), content.as_slice()));
    for (name, content) in files.chain([mark]) {
        let path = dir.join(name);
        fs::write(&path, content).map_err(at(&path))?;
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn files(names: &[&str]) -> Files {
        names
            .iter()
            .map(|name| ((*name).to_owned(), b"x".to_vec()))
            .collect()
    }

    fn entries(dir: &Path) -> Vec<String> {
        let entries = fs::read_dir(dir).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn exports_are_replaced_whole_and_nothing_else() {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("a/export");
        write(&files(&["eins.ics"]), &out).unwrap();
        write(&files(&["zwei.ics"]), &out).unwrap();
        assert_eq!(entries(&out), [MARK, "zwei.ics"]);
        assert!(write(&files(&["fehlt/datei"]), &out).is_err());
        assert_eq!(entries(&out), [MARK, "zwei.ics"]);
        assert_eq!(entries(out.parent().unwrap()), ["export"]);
        fs::write(dir.path().join("gruppen.csv"), "wichtig").unwrap();
        for foreign in [dir.path().to_path_buf(), dir.path().join("gruppen.csv")] {
            assert!(matches!(
                write(&files(&["gruppen.csv"]), &foreign),
                Err(Error::Foreign(_))
            ));
        }
        assert_eq!(
            fs::read_to_string(dir.path().join("gruppen.csv")).unwrap(),
            "wichtig"
        );
    }
}
