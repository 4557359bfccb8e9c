//! Hashed files of earlier builds, which pages in visitors' caches may still ask for.
//!
//! `grufi-dateien.json` in the folder lists the hashed files, and for each that is not made any more the date
//! on which a build replaced it. From then on it stays for [`DAYS`] days and then goes. It lists all other
//! files of the build, too, so that what others put into the folder is known and stays.
//!
//! # Invariants
//! - Of our files, only those are carried over that the list and the hash in their names mark as such.
//! - What was taken back from publication stays in no file: then no index of an earlier build is kept, and no
//!   texts, which hold its topics.
//! - Today comes from the caller; nothing else here depends on the clock. A folder without files of earlier
//!   builds is the same on every day.

use super::{Files, INDEX, TEXTS, names};
use crate::catalogue::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Name of the list in the folder.
pub const LIST: &str = "grufi-dateien.json";
/// Days for which a file stays after it was replaced.
pub const DAYS: i32 = 30;

/// The list: by file the ISO date on which it was replaced, none for the files of the last build.
#[derive(Debug, Default, Deserialize, Serialize)]
struct Kept {
    format: u8,
    files: BTreeMap<String, Option<String>>,
    /// The files of the last build that have no hash in their names.
    #[serde(default)]
    pages: Vec<String>,
}

/// What others put into the folder of an earlier build, such as `.htaccess`: names of files and folders that
/// neither it nor the new files have. None where the folder does not tell what is its own.
pub fn foreign(files: &Files, out: &Path) -> Vec<String> {
    let list = fs::read(out.join(LIST)).unwrap_or_default();
    let Ok(list) = serde_json::from_slice::<Kept>(&list) else {
        return Vec::new();
    };
    if list.pages.is_empty() {
        return Vec::new();
    }
    let entries = fs::read_dir(out).into_iter().flatten().flatten();
    let mut foreign: Vec<String> = entries
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| {
            !list.pages.contains(name)
                && !list.files.contains_key(name)
                && !files.contains_key(name)
        })
        .collect();
    foreign.sort();
    foreign
}

/// Adds the list to the files of a build and names the files of `out` that stay beside them. `indexes`
/// tells whether indexes and texts of earlier builds may stay: not if something was taken back, see
/// [`super::changes::Changes::take_back`].
pub fn carry_over(files: &mut Files, out: &Path, today: Date, indexes: bool) -> Vec<String> {
    let before = fs::read(out.join(LIST)).unwrap_or_default();
    // A damaged list keeps nothing: cached pages then show the list of groups until they are loaded anew.
    let before: Kept = serde_json::from_slice(&before).unwrap_or_default();
    let stays = |name: &String, replaced: &String| {
        let young = Date::parse(replaced)
            .is_some_and(|date| today.days_since_1970() - date.days_since_1970() <= DAYS);
        young
            && names::is_hashed(name)
            && !name.contains(['/', '\\'])
            && !files.contains_key(name)
            && (indexes || ![INDEX, TEXTS].iter().any(|stem| name.starts_with(stem)))
            && out.join(name).is_file()
    };
    let kept: BTreeMap<String, String> = before
        .files
        .into_iter()
        .map(|(name, replaced)| (name, replaced.unwrap_or_else(|| today.to_string())))
        .filter(|(name, replaced)| stays(name, replaced))
        .collect();
    let carried = kept.keys().cloned().collect();
    let (made, pages): (Vec<&String>, Vec<&String>) =
        files.keys().partition(|name| names::is_hashed(name));
    let own = pages.into_iter().cloned().chain([LIST.to_owned()]);
    let list = Kept {
        format: 1,
        pages: own.collect(),
        files: made
            .into_iter()
            .map(|name| (name.clone(), None))
            .chain(kept.into_iter().map(|(name, date)| (name, Some(date))))
            .collect(),
    };
    // A map of texts has nothing that JSON lacks.
    let json = serde_json::to_string(&list).unwrap_or_default();
    files.insert(LIST.to_owned(), format!("{json}\n").into_bytes());
    carried
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::folder;
    use super::*;

    fn files(code: &str, index: &str) -> Files {
        let pages = [("grufi-stand.json", "{}"), ("index.html", "")];
        let hashed = [
            names::hashed("grufi", code.as_bytes(), ".js"),
            names::hashed(INDEX, index.as_bytes(), ".bin"),
            names::hashed(TEXTS, index.as_bytes(), ".bin"),
        ];
        let hashed = hashed.into_iter().zip([code, index, index]);
        pages
            .into_iter()
            .map(|(name, content)| (name.to_owned(), content))
            .chain(hashed)
            .map(|(name, content)| (name, content.as_bytes().to_vec()))
            .collect()
    }

    #[test]
    fn files_stay_for_thirty_days_and_indexes_only_if_nothing_was_taken_back() {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("public");
        // Day of the build, its code and index, whether indexes may stay, what then is there.
        let table = [
            ("2026-01-01", "a", "1", true, "a 1"),
            ("2026-01-02", "b", "2", true, "a b 1 2"),
            ("2026-01-20", "a", "3", true, "a b 1 2 3"),
            ("2026-02-01", "a", "3", true, "a b 1 2 3"),
            ("2026-02-19", "a", "3", true, "a b 2 3"),
            ("2026-02-20", "a", "4", true, "a 3 4"),
            ("2026-03-01", "c", "5", false, "a c 5"),
            ("2026-03-31", "c", "5", true, "a c 5"),
            ("2026-04-01", "c", "5", true, "c 5"),
            ("2027-01-01", "d", "6", true, "c d 5 6"),
        ];
        for (date, code, index, indexes, expected) in table {
            let mut files = files(code, index);
            let date = Date::parse(date).unwrap();
            let kept = carry_over(&mut files, &out, date, indexes);
            folder::write(&files, &kept, &out).unwrap();
            let entries = fs::read_dir(&out).unwrap();
            let mut contents: Vec<(bool, String)> = entries
                .map(|entry| entry.unwrap().path())
                .filter(|path| names::is_hashed(&path.file_name().unwrap().to_string_lossy()))
                .map(|path| fs::read_to_string(path).unwrap())
                .map(|content| (content.chars().all(char::is_numeric), content))
                .collect();
            contents.sort();
            contents.dedup();
            let contents: Vec<String> = contents.into_iter().map(|(_, content)| content).collect();
            assert_eq!(contents.join(" "), expected, "{date}");
        }
    }

    #[test]
    fn damaged_and_forged_lists_keep_nothing() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("brief.txt"), "privat").unwrap();
        let lists = [
            "",
            "{",
            r#"{"format":1,"files":{"brief.txt":"2026-01-01"}}"#,
            r#"{"format":1,"files":{"../grufi-ba7816bf8f01.js":"2026-01-01"}}"#,
            r#"{"format":1,"files":{"grufi-ba7816bf8f01.js":"2026-01-01"}}"#,
        ];
        let today = Date::parse("2026-01-02").unwrap();
        for list in lists {
            fs::write(dir.path().join(LIST), list).unwrap();
            let kept = carry_over(&mut Files::new(), dir.path(), today, true);
            assert_eq!(kept, Vec::<String>::new(), "{list}");
        }
    }
}
