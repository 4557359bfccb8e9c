//! The folder on disk, replaced whole or not at all.
//!
//! # Invariants
//! - The files are written into a folder beside the place, which then takes the place in one step where
//!   the system can exchange two folders, else by renaming both; until then the old folder stays as it is,
//!   and after a failure nothing of the new one remains.
//! - If the program is killed, the folder is the old one or the new one. What was left beside it, the next
//!   call removes; and it puts the old folder back if the program was killed between two renamings.
//! - Of two builds into one folder at the same time, one may fail.
//! - Only an empty folder or one published by us is replaced.

use super::{Error, Files, office, stand};
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
/// [`Error::Foreign`], [`Error::NoFolder`], [`Error::ReadOnly`], or that the place cannot be looked at.
pub fn replaceable(out: &Path) -> Result<(), Error> {
    let out = &resolved(out)?;
    // A link to nowhere is no place for a folder.
    if !out.exists() && out.is_symlink() {
        return Err(Error::NoFolder(out.clone()));
    }
    if !out.exists() {
        return Ok(());
    }
    if !out.is_dir() {
        return Err(Error::NoFolder(out.clone()));
    }
    if is_read_only(out)? {
        return Err(Error::ReadOnly(out.clone()));
    }
    if out.join(stand::JSON).is_file() {
        return Ok(());
    }
    match fs::read_dir(out).map_err(at(out))?.next() {
        None => Ok(()),
        Some(_) => Err(Error::Foreign(out.clone())),
    }
}

/// Whether nobody may write into a folder, on purpose. It could be replaced nevertheless, since that changes the
/// folder around it only.
#[cfg(unix)]
fn is_read_only(dir: &Path) -> Result<bool, Error> {
    let permissions = fs::metadata(dir).map_err(at(dir))?.permissions();
    Ok(permissions.readonly())
}

/// Whether nobody may write into a folder, on purpose. Windows marks folders so for other reasons.
#[cfg(not(unix))]
fn is_read_only(_: &Path) -> Result<bool, Error> {
    Ok(false)
}

/// Writes the files as the folder `out`, in place of the one that is there; `kept` names files and folders of
/// the old folder that stay beside the new ones.
///
/// # Errors
/// As [`replaceable`], [`Error::OtherEdition`], or that something cannot be written; the old folder is then still there.
pub fn write(files: &Files, kept: &[String], out: &Path) -> Result<(), Error> {
    recover(out)?;
    replaceable(out)?;
    office::admits(out, files.contains_key(office::MARKER))?;
    Prepared::new(files, kept, &resolved(out)?)?.publish()
}

/// Puts back an old folder that a killed build left beside its place, so that it can be read and compared.
///
/// # Errors
/// That it cannot be put back.
pub fn recover(out: &Path) -> Result<(), Error> {
    let out = &resolved(out)?;
    let left = leftovers(out, OLD);
    match left.iter().find(|dir| dir.join(stand::JSON).is_file()) {
        Some(dir) if !out.exists() => fs::rename(dir, out).map_err(at(out)),
        _ => Ok(()),
    }
}

/// Word in the name of a new folder before it takes its place.
const NEW: &str = "neu";
/// Word in the name of the old folder after it gave its place up.
const OLD: &str = "alt";

/// The beginning of the name of a folder beside `out`.
fn beside(out: &Path, word: &str) -> Option<(PathBuf, String)> {
    let name = out.file_name()?.to_string_lossy();
    Some((out.parent()?.to_path_buf(), format!(".{name}.{word}-")))
}

/// Folders that killed builds left beside `out`, by name.
fn leftovers(out: &Path, word: &str) -> Vec<PathBuf> {
    let Some((parent, start)) = beside(out, word) else {
        return Vec::new();
    };
    let entries = fs::read_dir(parent).into_iter().flatten().flatten();
    let number = |name: &str| {
        name.strip_prefix(&start)
            .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let mut left: Vec<PathBuf> = entries
        .filter(|entry| number(&entry.file_name().to_string_lossy()))
        .map(|entry| entry.path())
        .collect();
    left.sort();
    left
}

/// A new folder, whole, beside the place that it is to take.
struct Prepared<'o> {
    new: Temporary,
    out: &'o Path,
}

impl<'o> Prepared<'o> {
    fn new(files: &Files, kept: &[String], out: &'o Path) -> Result<Self, Error> {
        for left in leftovers(out, NEW).into_iter().chain(leftovers(out, OLD)) {
            drop(Temporary(left));
        }
        let (parent, start) = beside(out, NEW).ok_or_else(|| Error::NoFolder(out.to_path_buf()))?;
        fs::create_dir_all(&parent).map_err(at(&parent))?;
        let new = Temporary(parent.join(format!("{start}{}", std::process::id())));
        fs::create_dir(&new.0).map_err(at(&parent))?;
        for (name, content) in files {
            let path = new.0.join(name);
            fs::write(&path, content).map_err(at(&path))?;
        }
        for name in kept {
            let from = out.join(name);
            keep(&from, &new.0.join(name)).map_err(at(&from))?;
        }
        Ok(Prepared { new, out })
    }

    /// Takes the place; the old folder is removed.
    fn publish(self) -> Result<(), Error> {
        let (new, out) = (&self.new.0, self.out);
        if !out.exists() {
            return fs::rename(new, out).map_err(at(out));
        }
        // Exchanged, the old folder bears the name of the temporary one and is removed with it.
        match exchange(new, out) {
            true => Ok(()),
            false => self.rename_both(),
        }
    }

    /// For systems that cannot exchange folders.
    fn rename_both(self) -> Result<(), Error> {
        let (new, out) = (&self.new.0, self.out);
        let (parent, start) = beside(out, OLD).ok_or_else(|| Error::NoFolder(out.to_path_buf()))?;
        let old = parent.join(format!("{start}{}", std::process::id()));
        fs::rename(out, &old).map_err(at(out))?;
        if let Err(error) = fs::rename(new, out) {
            fs::rename(&old, out).map_err(at(&old))?;
            return Err(at(out)(error));
        }
        drop(Temporary(old));
        Ok(())
    }
}

/// Puts what stays, a file or a folder with all in it, into the new folder.
fn keep(from: &Path, to: &Path) -> io::Result<()> {
    if from.is_symlink() || !from.is_dir() {
        return fs::hard_link(from, to).or_else(|_| fs::copy(from, to).map(drop));
    }
    fs::create_dir(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        keep(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

/// Exchanges two folders in one step; whether the system could.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

/// Exchanges two folders in one step; whether the system could.
#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> bool {
    false
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
        write(&files("eins"), &[], &out).unwrap();
        fs::write(out.join("alt.bin"), "alt").unwrap();
        write(&files("zwei"), &[], &out).unwrap();
        assert_eq!(entries(&out), ["grufi-stand.json", "index.html"]);
        assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "zwei");
        assert_eq!(entries(out.parent().unwrap()), ["public"]);
    }

    #[test]
    fn empty_folders_are_taken() {
        let dir = tempfile::tempdir().unwrap();
        write(&files("eins"), &[], dir.path()).unwrap();
        assert_eq!(entries(dir.path()), ["grufi-stand.json", "index.html"]);
    }

    #[test]
    fn foreign_folders_and_files_are_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("brief.txt"), "wichtig").unwrap();
        assert!(matches!(
            write(&files("eins"), &[], dir.path()),
            Err(Error::Foreign(_))
        ));
        assert!(matches!(
            write(&files("eins"), &[], &dir.path().join("brief.txt")),
            Err(Error::NoFolder(_))
        ));
        assert_eq!(entries(dir.path()), ["brief.txt"]);
    }

    #[cfg(unix)]
    #[test]
    fn read_only_folders_stay() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("public");
        write(&files("eins"), &[], &out).unwrap();
        fs::set_permissions(&out, fs::Permissions::from_mode(0o555)).unwrap();
        let refused = write(&files("zwei"), &[], &out);
        fs::set_permissions(&out, fs::Permissions::from_mode(0o755)).unwrap();
        assert!(matches!(refused, Err(Error::ReadOnly(_))));
        assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "eins");
        assert_eq!(entries(dir.path()), ["public"]);
    }

    #[test]
    fn after_a_failure_the_old_folder_is_whole_and_nothing_else_is_left() {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("public");
        write(&files("eins"), &[], &out).unwrap();
        let mut bad = files("zwei");
        bad.insert("fehlt/datei".to_owned(), Vec::new());
        assert!(matches!(write(&bad, &[], &out), Err(Error::Io { .. })));
        assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "eins");
        assert_eq!(entries(dir.path()), ["public"]);
    }

    /// A build that ends without any clean-up, as one that is killed.
    fn killed(prepared: Prepared<'_>) {
        std::mem::forget(prepared.new);
    }

    #[test]
    fn after_a_kill_the_old_folder_works_and_the_next_build_clears_up() {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("public");
        let new = format!(".public.neu-{}", std::process::id());
        write(&files("eins"), &[], &out).unwrap();
        killed(Prepared::new(&files("zwei"), &[], &out).unwrap());
        assert_eq!(entries(dir.path()), [new.as_str(), "public"]);
        assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "eins");
        write(&files("drei"), &[], &out).unwrap();
        assert_eq!(entries(dir.path()), ["public"]);
        assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "drei");
    }

    #[test]
    fn a_kill_between_two_renamings_is_healed() {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("public");
        write(&files("eins"), &[], &out).unwrap();
        let prepared = Prepared::new(&files("zwei"), &[], &out).unwrap();
        fs::rename(&out, dir.path().join(".public.alt-1")).unwrap();
        killed(prepared);
        recover(&out).unwrap();
        assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "eins");
        write(&files("drei"), &[], &out).unwrap();
        assert_eq!(entries(dir.path()), ["public"]);
    }

    #[test]
    fn renaming_both_does_the_same_as_exchanging() {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("public");
        write(&files("eins"), &[], &out).unwrap();
        let prepared = Prepared::new(&files("zwei"), &[], &out).unwrap();
        prepared.rename_both().unwrap();
        assert_eq!(entries(dir.path()), ["public"]);
        assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "zwei");
    }

    #[test]
    fn kept_files_stay_and_folders_of_other_names_are_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("public");
        fs::create_dir(dir.path().join(".public.neu-x")).unwrap();
        fs::create_dir(dir.path().join(".public2.neu-1")).unwrap();
        write(&files("eins"), &[], &out).unwrap();
        fs::write(out.join("alt.bin"), "alt").unwrap();
        write(&files("zwei"), &["alt.bin".to_owned()], &out).unwrap();
        assert_eq!(entries(&out), ["alt.bin", "grufi-stand.json", "index.html"]);
        assert_eq!(fs::read_to_string(out.join("alt.bin")).unwrap(), "alt");
        assert_eq!(
            entries(dir.path()),
            [".public.neu-x", ".public2.neu-1", "public"]
        );
    }
}
