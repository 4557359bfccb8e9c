use super::*;

fn parsed(line: &str) -> Result<Command, Answer> {
    parse(
        ["grufi"]
            .into_iter()
            .chain(line.split_whitespace())
            .map(OsString::from),
    )
}

#[test]
fn commands() {
    let build = Command::Build {
        files: vec!["a".into(), "b".into()],
        out: "o".into(),
        widget: None,
        intern: false,
        places: Area::Region,
        reading: Reading::default(),
        bericht: None,
        really: false,
    };
    let sure = Command::Build {
        files: vec!["a".into()],
        out: "o".into(),
        widget: None,
        intern: true,
        places: Area::Deutschland,
        reading: Reading::default(),
        bericht: Some("b.html".into()),
        really: true,
    };
    let table = [
        ("build a b --out o", build),
        (
            "build a --out o --intern --orte deutschland --bericht b.html --ja-wirklich",
            sure,
        ),
        (
            "check a --json",
            Command::Check {
                files: vec!["a".into()],
                json: true,
                themen: false,
                template: false,
                out: None,
                reading: Reading::default(),
                bericht: None,
            },
        ),
        (
            "check a --vorlage --out v --zuordnung z --blatt B",
            Command::Check {
                files: vec!["a".into()],
                json: false,
                themen: false,
                template: true,
                out: Some("v".into()),
                reading: Reading {
                    mapping: Some("z".into()),
                    sheet: Some("B".to_owned()),
                },
                bericht: None,
            },
        ),
        (
            "export a --als wegweiser --out o --zuordnung z",
            Command::Export {
                files: vec!["a".into()],
                format: ExportFormat::Wegweiser,
                out: "o".into(),
                reading: Reading {
                    mapping: Some("z".into()),
                    sheet: None,
                },
            },
        ),
        (
            "check a --themen",
            Command::Check {
                files: vec!["a".into()],
                json: false,
                themen: true,
                template: false,
                out: None,
                reading: Reading::default(),
                bericht: None,
            },
        ),
        (
            "preview o --port 0",
            Command::Preview {
                dir: "o".into(),
                port: Some(0),
            },
        ),
        (
            "search o --json --max 3",
            Command::Search {
                dir: "o".into(),
                json: true,
                max: 3,
            },
        ),
        (
            "search o --json",
            Command::Search {
                dir: "o".into(),
                json: true,
                max: 10,
            },
        ),
        (
            "thesaurus --train --out w",
            Command::Thesaurus {
                task: ThesaurusTask {
                    check: false,
                    skos: false,
                    train: true,
                },
                out: Some("w".into()),
            },
        ),
        (
            "eval a b q --truth t",
            Command::Eval {
                files: vec!["a".into(), "b".into(), "q".into()],
                truth: Some("t".into()),
                ablation: false,
                folds: false,
            },
        ),
        (
            "eval --folds",
            Command::Eval {
                files: Vec::new(),
                truth: None,
                ablation: false,
                folds: true,
            },
        ),
    ];
    for (line, expected) in table {
        assert_eq!(parsed(line), Ok(expected), "{line}");
    }
}

#[test]
fn wrong_usage_in_german() {
    let table = [
        (
            "",
            "Es fehlt ein Befehl: build, check, export, preview, search, thesaurus oder eval.",
        ),
        (
            "baue a",
            "Den Befehl »baue« gibt es nicht: build, check, export, preview, search, thesaurus oder eval.",
        ),
        ("build --out o", "Es fehlt: <DATEI>...."),
        ("build a", "Es fehlt: --out <ORDNER>."),
        (
            "build a --out o --orte bayern",
            "»bayern« ist kein gültiger Wert für --orte <GEBIET>.",
        ),
        (
            "export a --als pdf --out o",
            "»pdf« ist kein gültiger Wert für --als <FORMAT>.",
        ),
        ("check a --xml", "Die Angabe »--xml« ist unbekannt."),
        (
            "preview o --port x",
            "»x« ist kein gültiger Wert für --port <N>.",
        ),
        ("check a --json --json", "»--json« ist doppelt angegeben."),
        (
            "check a --json --vorlage",
            "»--json« und »--vorlage« gehen nicht zusammen.",
        ),
        ("thesaurus", "Es fehlt: <--check|--skos|--train>."),
        (
            "thesaurus --check --skos",
            "»--check« und »--skos« gehen nicht zusammen.",
        ),
        (
            "eval a",
            "Es fehlt die Liste der Anfragen nach den Katalogdateien.",
        ),
        ("eval", "Es fehlt: <DATEI> <DATEI>...."),
    ];
    for (line, expected) in table {
        assert_eq!(
            parsed(line),
            Err(Answer::WrongUsage(expected.to_owned())),
            "{line}"
        );
    }
}

#[test]
fn help_is_german() {
    for line in [
        "--help",
        "build -h",
        "check --help",
        "export --help",
        "preview --help",
        "search --help",
        "thesaurus --help",
        "eval --help",
    ] {
        let Err(Answer::Help(text)) = parsed(line) else {
            panic!("no help for {line}")
        };
        assert!(text.contains("Aufruf: grufi"), "{text}");
        for english in [
            "Usage",
            "Options",
            "Arguments",
            "Commands",
            "Print",
            "default",
        ] {
            assert!(!text.contains(english), "{english} in {text}");
        }
    }
}
