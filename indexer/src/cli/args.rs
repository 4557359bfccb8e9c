//! Arguments, help and usage errors, in German.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, Parser, Subcommand, ValueEnum};
use grufi_indexer::export::Format;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

const HELP: &str = "\
{about-section}
Aufruf: {usage}

{all-args}{after-help}";

const STATUS: &str = "Rückgabewert: 0 fertig, 1 Fehler in der Eingabe, 2 falscher Aufruf.";

#[derive(Parser)]
#[command(
    name = "grufi",
    about = "GruFi, der Gruppenfinder: macht aus einem Katalog von Selbsthilfegruppen einen Ordner fürs Web.",
    version,
    help_template = HELP,
    after_help = STATUS,
    subcommand_help_heading = "Befehle",
    subcommand_value_name = "BEFEHL",
    override_usage = "grufi BEFEHL …",
    disable_help_flag = true,
    disable_help_subcommand = true,
    disable_version_flag = true
)]
struct Arguments {
    /// Zeigt diese Hilfe
    #[arg(short = 'h', long = "help", alias = "hilfe", action = clap::ArgAction::Help, global = true, help_heading = "Optionen")]
    help: Option<bool>,
    /// Zeigt die Version
    #[arg(short = 'V', long = "version", action = clap::ArgAction::Version, help_heading = "Optionen")]
    version: Option<bool>,
    #[command(subcommand)]
    command: Command,
}

/// What to do.
#[derive(Debug, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Übersetzt Katalogdateien in einen Ordner zum Hochladen
    #[command(
        help_template = HELP,
        after_help = STATUS,
        override_usage = "grufi build DATEI... --out ORDNER [--intern] [--bericht DATEI]"
    )]
    Build {
        /// Katalogdateien: Gruppen und Kontaktstellen (Excel, LibreOffice, CSV oder JSON), Open Referral HSDS (JSON oder CSV, auch als Ordner oder ZIP), Meeting Guide (JSON oder CSV), BMLT-Treffen (JSON)
        #[arg(required = true, value_name = "DATEI", help_heading = "Angaben")]
        files: Vec<PathBuf>,
        /// Ordner, der entsteht oder ganz ersetzt wird
        #[arg(long, value_name = "ORDNER", help_heading = "Optionen")]
        out: PathBuf,
        /// Ordner mit dem gebauten Widget (sonst GRUFI_WIDGET oder neben dem Programm)
        #[arg(long, value_name = "ORDNER", help_heading = "Optionen")]
        widget: Option<PathBuf>,
        /// Baut die interne Ausgabe mit allen Angaben, auch den vertraulichen; sie darf nie ins Netz
        #[arg(long, help_heading = "Optionen")]
        intern: bool,
        #[command(flatten)]
        reading: Reading,
        /// Schreibt den ganzen Bericht als Seite fürs Büro, mit Änderungen, Angebot und Bedarf
        #[arg(long, value_name = "DATEI", help_heading = "Optionen")]
        bericht: Option<PathBuf>,
        /// Veröffentlicht auch, wenn mehr als ein Fünftel der bisherigen Gruppen verschwindet
        #[arg(long = "ja-wirklich", help_heading = "Optionen")]
        really: bool,
    },
    /// Prüft Katalogdateien; schreibt nur Bericht und Vorlage, wenn sie verlangt sind
    #[command(
        help_template = HELP,
        after_help = STATUS,
        override_usage = "grufi check DATEI... [--json | --themen | --vorlage [--out DATEI]] [--bericht DATEI]"
    )]
    Check {
        /// Katalogdateien
        #[arg(required = true, value_name = "DATEI", help_heading = "Angaben")]
        files: Vec<PathBuf>,
        /// Gibt den Bericht als JSON aus
        #[arg(long, help_heading = "Optionen")]
        json: bool,
        /// Zeigt statt des Berichts, wie die Themen verstanden werden
        #[arg(long, conflicts_with_all = ["json", "template", "bericht"], help_heading = "Optionen")]
        themen: bool,
        /// Gibt statt des Berichts eine Zuordnung der Spalten zum Ergänzen aus
        #[arg(long = "vorlage", conflicts_with = "json", help_heading = "Optionen")]
        template: bool,
        /// Datei für die Vorlage (sonst auf den Bildschirm)
        #[arg(
            long,
            value_name = "DATEI",
            requires = "template",
            help_heading = "Optionen"
        )]
        out: Option<PathBuf>,
        #[command(flatten)]
        reading: Reading,
        /// Schreibt den ganzen Bericht als Seite fürs Büro, mit Angebot und Bedarf
        #[arg(long, value_name = "DATEI", help_heading = "Optionen")]
        bericht: Option<PathBuf>,
    },
    /// Gibt den Katalog für andere Programme oder zum Drucken aus, ohne was im Büro bleiben muss
    #[command(
        help_template = HELP,
        after_help = STATUS,
        override_usage = "grufi export DATEI... --als csv|json|hsds|ical|wegweiser --out ORDNER"
    )]
    Export {
        /// Katalogdateien
        #[arg(required = true, value_name = "DATEI", help_heading = "Angaben")]
        files: Vec<PathBuf>,
        /// Was entsteht: csv (Tabellen für Excel), json, hsds (Open Referral), ical (Kalender) oder wegweiser (zum Drucken)
        #[arg(
            long = "als",
            value_name = "FORMAT",
            value_enum,
            hide_possible_values = true,
            help_heading = "Optionen"
        )]
        format: ExportFormat,
        /// Ordner, der entsteht; ein früherer Export wird ganz ersetzt
        #[arg(long, value_name = "ORDNER", help_heading = "Optionen")]
        out: PathBuf,
    },
    /// Zeigt einen veröffentlichten Ordner im Browser, nur auf diesem Rechner
    #[command(help_template = HELP, after_help = STATUS, override_usage = "grufi preview ORDNER [--port N]")]
    Preview {
        /// Der Ordner
        #[arg(value_name = "ORDNER", help_heading = "Angaben")]
        dir: PathBuf,
        /// Port; ohne Angabe 8000 oder, wenn er belegt ist, irgendein freier
        #[arg(long, value_name = "N", help_heading = "Optionen")]
        port: Option<u16>,
    },
    /// Sucht in einem veröffentlichten Ordner, eine Anfrage je Zeile der Standardeingabe
    #[command(help_template = HELP, after_help = STATUS, override_usage = "grufi search ORDNER --json [--max N]")]
    Search {
        /// Der Ordner
        #[arg(value_name = "ORDNER", help_heading = "Angaben")]
        dir: PathBuf,
        /// Gibt je Anfrage eine Zeile JSON aus
        #[arg(long, help_heading = "Optionen")]
        json: bool,
        /// Höchstzahl der Treffer je Anfrage
        #[arg(
            long,
            value_name = "N",
            default_value_t = 10,
            hide_default_value = true,
            help_heading = "Optionen"
        )]
        max: usize,
    },
    /// Prüft den Thesaurus, gibt ihn als SKOS aus oder lernt seine Gewichte
    #[command(
        help_template = HELP,
        after_help = STATUS,
        override_usage = "grufi thesaurus --check | --skos | --train [--out DATEI]"
    )]
    Thesaurus {
        #[command(flatten)]
        task: ThesaurusTask,
        /// Datei für die Gewichte (sonst indexer/thesaurus/weights.tsv)
        #[arg(
            long,
            value_name = "DATEI",
            requires = "train",
            help_heading = "Optionen"
        )]
        out: Option<PathBuf>,
    },
    /// Misst, wie oft zu den Anfragen einer Liste die richtige Gruppe gefunden wird
    #[command(
        help_template = HELP,
        after_help = STATUS,
        override_usage = "grufi eval KATALOG... ANFRAGEN [--truth DATEI] [--ablation]\n        grufi eval --folds"
    )]
    Eval {
        /// Katalogdateien, zuletzt die Liste der Anfragen (TSV)
        #[arg(
            num_args = 2..,
            required_unless_present = "folds",
            conflicts_with = "folds",
            value_name = "DATEI",
            help_heading = "Angaben"
        )]
        files: Vec<PathBuf>,
        /// Themen der Gruppen (TSV: id, topics); sonst gelten die Themen, die der Thesaurus versteht
        #[arg(
            long,
            value_name = "DATEI",
            conflicts_with = "folds",
            help_heading = "Optionen"
        )]
        truth: Option<PathBuf>,
        /// Zeigt, was jede Zutat des Thesaurus bringt und wiegt
        #[arg(long, conflicts_with = "folds", help_heading = "Optionen")]
        ablation: bool,
        /// Fragt nach Ausdrücken, die beim Lernen gefehlt haben (fünf Durchgänge)
        #[arg(long, help_heading = "Optionen")]
        folds: bool,
    },
}

/// The formats of exports as operators name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)]
pub enum ExportFormat {
    Csv,
    Json,
    Hsds,
    Ical,
    Wegweiser,
}

impl From<ExportFormat> for Format {
    fn from(format: ExportFormat) -> Self {
        match format {
            ExportFormat::Csv => Format::Csv,
            ExportFormat::Json => Format::Json,
            ExportFormat::Hsds => Format::Hsds,
            ExportFormat::Ical => Format::Ical,
            ExportFormat::Wegweiser => Format::Guide,
        }
    }
}

/// What to do with the thesaurus: one of them.
#[derive(Args, Clone, Copy, Debug, PartialEq, Eq)]
#[group(required = true, multiple = false)]
pub struct ThesaurusTask {
    /// Sucht Widersprüche, Doppeltes und Lücken
    #[arg(long, help_heading = "Optionen")]
    pub check: bool,
    /// Gibt den Thesaurus als SKOS (Turtle) aus
    #[arg(long, help_heading = "Optionen")]
    pub skos: bool,
    /// Lernt die Gewichte neu und schreibt sie
    #[arg(long, help_heading = "Optionen")]
    pub train: bool,
}

/// How catalogue files are read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Args)]
pub struct Reading {
    /// Datei (TOML), die fremde Spalten, ids und Werte zuordnet; »grufi check DATEI --vorlage« macht eine
    #[arg(long = "zuordnung", value_name = "DATEI", help_heading = "Optionen")]
    pub mapping: Option<PathBuf>,
    /// Liest von Excel- und LibreOffice-Dateien nur dieses Blatt
    #[arg(long = "blatt", value_name = "NAME", help_heading = "Optionen")]
    pub sheet: Option<String>,
}

/// The commands by name, for messages.
const COMMANDS: &str = "build, check, export, preview, search, thesaurus oder eval";

/// Help that was asked for, or what is wrong with the arguments.
#[derive(Debug, PartialEq, Eq)]
pub enum Answer {
    /// To be printed as the command's result.
    Help(String),
    /// To be printed as an error.
    WrongUsage(String),
}

impl Answer {
    /// Prints the answer and gives the exit status.
    pub fn print(&self) -> ExitCode {
        match self {
            Answer::Help(text) => {
                print!("{text}");
                ExitCode::SUCCESS
            }
            Answer::WrongUsage(text) => {
                eprintln!("Fehler: {text}\nMehr dazu: grufi --help");
                ExitCode::from(super::USAGE)
            }
        }
    }
}

/// Reads the arguments, the program's name first.
///
/// # Errors
/// What to print instead of carrying a command out.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, Answer> {
    let error = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => return Ok(arguments.command),
        Err(error) => error,
    };
    let told = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let argument = told(ContextKind::InvalidArg);
    Err(match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Answer::Help(error.to_string()),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Answer::WrongUsage(format!("Es fehlt ein Befehl: {COMMANDS}."))
        }
        ErrorKind::InvalidSubcommand => {
            let name = told(ContextKind::InvalidSubcommand);
            Answer::WrongUsage(format!("Den Befehl »{name}« gibt es nicht: {COMMANDS}."))
        }
        ErrorKind::MissingRequiredArgument => Answer::WrongUsage(format!("Es fehlt: {argument}.")),
        ErrorKind::UnknownArgument => {
            Answer::WrongUsage(format!("Die Angabe »{argument}« ist unbekannt."))
        }
        ErrorKind::ArgumentConflict => {
            let other = told(ContextKind::PriorArg);
            Answer::WrongUsage(match other == argument {
                true => format!("»{argument}« ist doppelt angegeben."),
                false => format!("»{argument}« und »{other}« gehen nicht zusammen."),
            })
        }
        ErrorKind::TooFewValues => Answer::WrongUsage(
            "Es fehlt die Liste der Anfragen nach den Katalogdateien.".to_owned(),
        ),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = told(ContextKind::InvalidValue);
            Answer::WrongUsage(format!("»{value}« ist kein gültiger Wert für {argument}."))
        }
        _ => Answer::WrongUsage(format!(
            "Der Aufruf ist nicht verständlich ({}).",
            error.kind()
        )),
    })
}

#[cfg(test)]
mod tests {
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
            reading: Reading::default(),
            bericht: None,
            really: false,
        };
        let sure = Command::Build {
            files: vec!["a".into()],
            out: "o".into(),
            widget: None,
            intern: true,
            reading: Reading::default(),
            bericht: Some("b.html".into()),
            really: true,
        };
        let table = [
            ("build a b --out o", build),
            (
                "build a --out o --intern --bericht b.html --ja-wirklich",
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
                "export a --als wegweiser --out o",
                Command::Export {
                    files: vec!["a".into()],
                    format: ExportFormat::Wegweiser,
                    out: "o".into(),
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
}
