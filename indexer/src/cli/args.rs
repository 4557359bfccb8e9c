//! Arguments, help and usage errors, in German.

use super::out::{self, note};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, Parser, Subcommand, ValueEnum};
use grufi_indexer::compile::Scope;
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
        override_usage = "grufi build DATEI... --out ORDNER [--intern] [--orte GEBIET] [--bericht DATEI]"
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
        /// Orte, die sich im Suchfeld nennen lassen: region (die Kreise des Katalogs) oder deutschland (lädt länger)
        #[arg(
            long = "orte",
            value_name = "GEBIET",
            value_enum,
            default_value_t = Area::Region,
            hide_default_value = true,
            hide_possible_values = true,
            help_heading = "Optionen"
        )]
        places: Area,
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
        override_usage = "grufi export DATEI... --als csv|json|hsds|ical|wegweiser --out ORDNER [--zuordnung DATEI] [--blatt NAME]"
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
        #[command(flatten)]
        reading: Reading,
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

/// The places in an index, as operators name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)]
pub enum Area {
    Region,
    Deutschland,
}

impl From<Area> for Scope {
    fn from(area: Area) -> Self {
        match area {
            Area::Region => Scope::Region,
            Area::Deutschland => Scope::Germany,
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
                // A full disk or the like: there is nothing else to do either way.
                match out::print(text) {
                    Ok(()) => ExitCode::SUCCESS,
                    Err(_) => ExitCode::from(super::FAILED),
                }
            }
            Answer::WrongUsage(text) => {
                note!("Fehler: {text}\nMehr dazu: grufi --help");
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
mod tests;
