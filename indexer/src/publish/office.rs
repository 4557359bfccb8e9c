//! What keeps the office's edition apart from the public one: a file that marks its folder, and a word to
//! search engines should it get onto a server nevertheless.
//!
//! # Invariant
//! No folder changes from one edition to the other, and none lies within a folder of the other.

use super::{Error, Files, stand};
use crate::catalogue::Edition;
use std::path::{Path, PathBuf};

/// The file that marks a folder of the office's edition.
pub const MARKER: &str = "NUR-INTERN.txt";
/// Its content.
const MARK: &str = "\
Interne Ausgabe – nicht veröffentlichen

Dieser Ordner enthält Angaben, die das Büro nicht verlassen dürfen. Er gehört nicht auf einen Webserver.
Solange diese Datei hier liegt, schreibt »grufi build« keine öffentliche Ausgabe in diesen Ordner.
";
/// The file that search engines read first.
const ROBOTS: &str = "robots.txt";
const NO_ROBOTS: &str = "User-agent: *\nDisallow: /\n";

/// Adds the marks to the files of the office's edition.
pub(super) fn mark<E: Edition>(files: &mut Files, _: &E) {
    if E::OFFICE {
        files.insert(MARKER.to_owned(), MARK.as_bytes().to_vec());
        files.insert(ROBOTS.to_owned(), NO_ROBOTS.as_bytes().to_vec());
    }
}

/// Checks that an edition may stand at `out`: neither is it a folder of the other edition, nor does it lie
/// in one.
///
/// # Errors
/// [`Error::OtherEdition`].
pub fn admits(out: &Path, office: bool) -> Result<(), Error> {
    let written = std::path::absolute(out).unwrap_or_else(|_| out.to_path_buf());
    let mut folders: Vec<PathBuf> = written.ancestors().map(Path::to_path_buf).collect();
    // The same by its real name, where a link leads there.
    let real = written.ancestors().find_map(|dir| dir.canonicalize().ok());
    folders.extend(
        real.iter()
            .flat_map(|real| real.ancestors().map(Path::to_path_buf)),
    );
    for dir in folders {
        let marked = dir.join(MARKER).is_file();
        let published = marked || dir.join(stand::JSON).is_file();
        if published && marked != office {
            return Err(Error::OtherEdition {
                dir,
                office: marked,
            });
        }
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn editions_stay_apart() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        for (folder, files) in [
            ("public", &[stand::JSON][..]),
            ("office", &[stand::JSON, MARKER]),
            ("marked", &[MARKER]),
            ("empty", &[]),
        ] {
            fs::create_dir(at(folder)).unwrap();
            for file in files {
                fs::write(at(folder).join(file), "").unwrap();
            }
        }
        let table = [
            ("public", true, false),
            ("office", false, true),
            ("marked", false, true),
            ("empty", true, true),
            ("new/deeper", true, true),
            ("public/deeper/office", true, false),
            ("office/deeper", false, true),
        ];
        for (folder, public, office) in table {
            assert_eq!(
                admits(&at(folder), false).is_ok(),
                public,
                "{folder}, public"
            );
            assert_eq!(
                admits(&at(folder), true).is_ok(),
                office,
                "{folder}, office"
            );
        }
    }
}
