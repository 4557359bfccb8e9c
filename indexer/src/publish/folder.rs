//! The folder on disk, replaced whole or not at all.
//!
//! # Invariants
//! - The files are written into a folder beside the place, which then takes the place by renaming; until
//!   then the old folder stays as it is, and after a failure nothing of the new one remains.
//! - Only an empty folder or one published by us is replaced.

use super::{Error, Files, stand};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

fn at(path: &Path) -> impl FnOnce(io::Error) -> Error + '_ {
    move |source| Error::Io {
        path: path.to_path_buf(),
        source,
    }
}

/// Checks that a folder may stand at `out`: nothing is there, or an empty folder, or one of ours.
///
/// # Errors
/// [`Error::Foreign`], [`Error::NoFolder`], or that the place cannot be looked at.
pub fn replaceable(out: &Path) -> Result<(), Error> {
    let out = &resolved(out)?;
    if out.join(stand::JSON).is_file() || !out.exists() {
        return Ok(());
    }
    if !out.is_dir() {
        return Err(Error::NoFolder(out.clone()));
    }
    match fs::read_dir(out).map_err(at(out))?.next() {
        None => Ok(()),
        Some(_) => Err(Error::Foreign(out.clone())),
    }
}

/// Writes the files as the folder `out`, in place of the one that is there.
///
/// # Errors
/// As [`replaceable`], or that something cannot be written; the old folder is then still there.
pub fn write(files: &Files, out: &Path) -> Result<(), Error> {
    replaceable(out)?;
    let out = &resolved(out)?;
    let name = out
        .file_name()
        .ok_or_else(|| Error::NoFolder(out.clone()))?
        .to_string_lossy();
    let parent = out.parent().ok_or_else(|| Error::NoFolder(out.clone()))?;
    fs::create_dir_all(parent).map_err(at(parent))?;
    let beside = |word: &str| parent.join(format!(".{name}.{word}-{}", std::process::id()));
    let (new, old) = (Temporary(beside("neu")), beside("alt"));
    fs::create_dir(&new.0).map_err(at(&new.0))?;
    for (name, content) in files {
        let path = new.0.join(name);
        fs::write(&path, content).map_err(at(&path))?;
    }
    if !out.exists() {
        return fs::rename(&new.0, out).map_err(at(out));
    }
    fs::rename(out, &old).map_err(at(out))?;
    if let Err(error) = fs::rename(&new.0, out) {
        fs::rename(&old, out).map_err(at(&old))?;
        return Err(at(out)(error));
    }
    drop(Temporary(old));
    Ok(())
}

/// The place itself where it is a link or relative, so that its parent is known.
fn resolved(out: &Path) -> Result<PathBuf, Error> {
    match out.exists() {
        true => fs::canonicalize(out).map_err(at(out)),
        false => std::path::absolute(out).map_err(at(out)),
    }
}

/// A folder that is removed at the end, whatever happens.
struct Temporary(PathBuf);

impl Drop for Temporary {
    fn drop(&mut self) {
        // It was renamed, or never made, or the system refuses: nothing more can be done.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn files(content: &str) -> Files {
        let files = [(stand::JSON, "{}"), ("index.html", content)];
        files
            .into_iter()
            .map(|(name, content)| (name.to_owned(), content.as_bytes().to_vec()))
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
    fn folders_are_made_and_replaced() {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("a/public");
        write(&files("eins"), &out).unwrap();
        fs::write(out.join("alt.bin"), "alt").unwrap();
        write(&files("zwei"), &out).unwrap();
        assert_eq!(entries(&out), ["grufi-stand.json", "index.html"]);
        assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "zwei");
        assert_eq!(entries(out.parent().unwrap()), ["public"]);
    }

    #[test]
    fn empty_folders_are_taken() {
        let dir = tempfile::tempdir().unwrap();
        write(&files("eins"), dir.path()).unwrap();
        assert_eq!(entries(dir.path()), ["grufi-stand.json", "index.html"]);
    }

    #[test]
    fn foreign_folders_and_files_are_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("brief.txt"), "wichtig").unwrap();
        assert!(matches!(
            write(&files("eins"), dir.path()),
            Err(Error::Foreign(_))
        ));
        assert!(matches!(
            write(&files("eins"), &dir.path().join("brief.txt")),
            Err(Error::NoFolder(_))
        ));
        assert_eq!(entries(dir.path()), ["brief.txt"]);
    }

    #[test]
    fn after_a_failure_the_old_folder_is_whole_and_nothing_else_is_left() {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("public");
        write(&files("eins"), &out).unwrap();
        let mut bad = files("zwei");
        bad.insert("fehlt/datei".to_owned(), Vec::new());
        assert!(matches!(write(&bad, &out), Err(Error::Io { .. })));
        assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "eins");
        assert_eq!(entries(dir.path()), ["public"]);
    }
}
