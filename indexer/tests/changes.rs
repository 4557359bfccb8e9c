//! `grufi build` against the folder published before: what is told, what is refused, what is kept.
#![allow(clippy::unwrap_used)]

mod common;

use common::{BUILD, command, files, grufi_on, inflated, names, put_widget, said};
use expect_test::expect;
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::thread::sleep;
use std::time::Duration;

const HEADER: &str = "id;name;themen;ort;telefon;kontaktstelle\n";
const DAY: u64 = 20_779;

/// Groups with these numbers, each with a telephone number.
fn groups(numbers: impl IntoIterator<Item = u32>) -> String {
    let row = |n: u32| format!("g{n};Gruppe {n};Angst;Celle;030 23125-{n};\n");
    numbers.into_iter().map(row).collect()
}

fn folder() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    put_widget(dir.path());
    dir
}

fn build(dir: &Path, day: u64, groups: &str, more: &[&str]) -> (Option<i32>, String) {
    fs::write(dir.join("gruppen.csv"), format!("{HEADER}{groups}")).unwrap();
    let output = grufi_on(day, dir, &[&BUILD[..], more].concat());
    let (status, _, err) = said(&output);
    (status, err)
}

/// What follows the summary of the problems.
fn told(err: &str) -> &str {
    let (_, rest) = err.split_once("Gelesen: ").unwrap();
    rest.split_once('\n').map_or("", |(_, rest)| rest)
}

#[test]
fn what_others_put_into_the_folder_stays() {
    let dir = folder();
    build(dir.path(), DAY, &groups(1..=10), &[]);
    let public = dir.path().join("public");
    fs::write(public.join(".htaccess"), "deny").unwrap();
    fs::create_dir_all(public.join(".well-known/a")).unwrap();
    fs::write(public.join(".well-known/a/b"), "c").unwrap();
    for day in [DAY, DAY + 90] {
        let (status, err) = build(dir.path(), day, &groups(2..=11), &[]);
        assert_eq!(status, Some(0));
        let hint = "Hinweis: Nicht von GruFi und bleibt im Ordner: .htaccess, .well-known\n";
        assert!(err.contains(hint), "{err}");
        assert_eq!(
            fs::read_to_string(public.join(".htaccess")).unwrap(),
            "deny"
        );
        assert_eq!(
            fs::read_to_string(public.join(".well-known/a/b")).unwrap(),
            "c"
        );
    }
}

#[test]
fn what_came_went_and_changed_is_told() {
    let dir = folder();
    let (status, err) = build(dir.path(), DAY, &groups(1..=10), &[]);
    assert_eq!((status, told(&err)), (Some(0), ""));
    let (status, err) = build(dir.path(), DAY, &groups(1..=10), &[]);
    assert_eq!(status, Some(0));
    assert_eq!(
        told(&err),
        "Gegenüber dem bisherigen Stand ist nichts anders.\n"
    );
    let next = groups(2..=11).replace("23125-4", "23125-44");
    let (status, err) = build(dir.path(), DAY, &next, &["--bericht", "b.html"]);
    assert_eq!(status, Some(0));
    expect![[r#"
        Gegenüber dem bisherigen Stand: 1 neu, 1 weggefallen, 1 geändert (von 10 auf 10 Gruppen)
          + Gruppe 11 (Celle)
          - Gruppe 1 (Celle)
          ~ Gruppe 4 (Celle): Telefon
        Bericht: b.html
    "#]]
    .assert_eq(told(&err));
    let page = fs::read_to_string(dir.path().join("b.html")).unwrap();
    assert!(page.contains("<del>030 23125-4</del>") && page.contains("<ins>030 23125-44</ins>"));
}

#[test]
fn more_than_a_fifth_vanishes_only_if_really_meant() {
    let dir = folder();
    assert_eq!(build(dir.path(), DAY, &groups(1..=10), &[]).0, Some(0));
    let before = files(&dir.path().join("public"));
    let (status, err) = build(dir.path(), DAY, &groups(1..=7), &["--bericht", "b.html"]);
    assert_eq!(status, Some(1));
    expect![[r#"
        Gegenüber dem bisherigen Stand: 0 neu, 3 weggefallen, 0 geändert (von 10 auf 7 Gruppen)
          - Gruppe 10 (Celle)
          - Gruppe 8 (Celle)
          - Gruppe 9 (Celle)
        Nichts veröffentlicht: 3 der 10 bisher veröffentlichten Gruppen würden verschwinden, mehr als ein Fünftel. Bitte prüfen, ob eine Datei fehlt. Ist es so gemeint: noch einmal bauen, mit --ja-wirklich.
        Bericht: b.html
    "#]].assert_eq(told(&err));
    assert!(before == files(&dir.path().join("public")));
    let page = fs::read_to_string(dir.path().join("b.html")).unwrap();
    assert!(page.contains("Mehr als ein Fünftel der bisherigen Gruppen würde verschwinden."));

    let other_ids = groups(1..=10).replace("g", "h");
    let (status, err) = build(dir.path(), DAY, &other_ids, &[]);
    assert_eq!(status, Some(1));
    assert!(
        err.contains("Vielleicht haben sich nur die ids geändert."),
        "{err}"
    );

    assert_eq!(
        build(dir.path(), DAY, &groups(1..=7), &["--ja-wirklich"]).0,
        Some(0)
    );
    assert_eq!(build(dir.path(), DAY, &groups(1..=6), &[]).0, Some(0));
}

#[test]
fn a_damaged_index_is_told_and_the_number_of_groups_guards_instead() {
    let dir = folder();
    assert_eq!(build(dir.path(), DAY, &groups(1..=10), &[]).0, Some(0));
    let public = dir.path().join("public");
    let is_index = |name: &String| name.starts_with("grufi-index") && name.ends_with(".bin");
    let index = names(&public).into_iter().find(is_index).unwrap();
    fs::write(public.join(index), "kaputt").unwrap();
    let (status, err) = build(dir.path(), DAY, &groups(1..=7), &[]);
    assert_eq!(status, Some(1));
    assert!(
        err.contains("Der Vergleich mit dem bisherigen Stand entfällt"),
        "{err}"
    );
    assert!(
        err.contains("3 der 10 bisher veröffentlichten Gruppen"),
        "{err}"
    );
    assert_eq!(build(dir.path(), DAY, &groups(1..=8), &[]).0, Some(0));
}

#[test]
fn indexes_of_earlier_builds_stay_for_a_while_unless_something_was_taken_back() {
    let dir = folder();
    let public = dir.path().join("public");
    let indexes = || {
        let names = names(&public);
        names
            .iter()
            .filter(|name| name.starts_with("grufi-index") && name.ends_with(".bin"))
            .count()
    };
    let hold = |secret: &str| {
        files(&public).iter().any(|(name, bytes)| {
            let bytes = if name.ends_with(".bin") {
                inflated(bytes)
            } else {
                bytes.clone()
            };
            String::from_utf8_lossy(&bytes).contains(secret)
        })
    };
    assert_eq!(build(dir.path(), DAY, &groups(1..=10), &[]).0, Some(0));
    assert_eq!(build(dir.path(), DAY + 1, &groups(1..=11), &[]).0, Some(0));
    assert_eq!(indexes(), 2);
    assert_eq!(build(dir.path(), DAY + 31, &groups(1..=11), &[]).0, Some(0));
    assert_eq!(indexes(), 2);
    assert_eq!(build(dir.path(), DAY + 32, &groups(1..=11), &[]).0, Some(0));
    assert_eq!(indexes(), 1);
    assert_eq!(build(dir.path(), DAY + 33, &groups(1..=12), &[]).0, Some(0));
    assert_eq!(indexes(), 2);

    let secret = "030 23125-7;";
    assert!(hold("030 23125-7"));
    assert_eq!(
        build(
            dir.path(),
            DAY + 34,
            &groups(1..=12).replace(secret, ";"),
            &[]
        )
        .0,
        Some(0)
    );
    assert_eq!(indexes(), 1);
    assert!(!hold("030 23125-7"));
}

#[test]
fn a_killed_build_leaves_the_old_folder_or_the_new_one() {
    let dir = folder();
    let public = dir.path().join("public");
    assert_eq!(build(dir.path(), DAY, &groups(1..=10), &[]).0, Some(0));
    let old = files(&public);
    fs::write(
        dir.path().join("gruppen.csv"),
        format!("{HEADER}{}", groups(1..=11)),
    )
    .unwrap();
    let whole = folder();
    fs::copy(
        dir.path().join("gruppen.csv"),
        whole.path().join("gruppen.csv"),
    )
    .unwrap();
    let new_list = {
        assert!(grufi_on(DAY, whole.path(), &BUILD).status.success());
        files(&whole.path().join("public"))["gruppen.html"].clone()
    };
    for milliseconds in [0, 1, 2, 4, 8] {
        let mut child = command(DAY, dir.path(), &BUILD)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // From the moment on at which the new folder is being written.
        while child.try_wait().unwrap().is_none() {
            if names(dir.path())
                .iter()
                .any(|name| name.starts_with(".public.neu-"))
            {
                sleep(Duration::from_millis(milliseconds));
                let _ = child.kill();
            }
        }
        let now = files(&public);
        assert!(
            now == old || now["gruppen.html"] == new_list,
            "{milliseconds} ms"
        );
        assert!(now.contains_key("grufi-stand.json") && now.contains_key("grufi.js"));
    }
    assert!(grufi_on(DAY, dir.path(), &BUILD).status.success());
    assert_eq!(names(dir.path()), ["gruppen.csv", "public", "widget"]);
    assert_eq!(files(&public)["gruppen.html"], new_list);
}
