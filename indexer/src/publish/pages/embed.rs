//! Instructions for webmasters: how a page of theirs gets the finder.

use super::{ACCESSIBILITY, ENTRY, LIST, PRIVACY, START, configurator};
use crate::catalogue::Catalogue;
use maud::{Markup, html};

/// Stands for the address of the folder; webmasters replace it.
pub(super) const PLACE: &str = "https://www.ihre-kontaktstelle.example/grufi/";
/// Keeps room for the finder from the beginning, so that nothing on the host's page moves when it comes.
pub(super) const ROOM: &str = "style=\"display: block; min-height: 100vh\"";

/// Custom properties that a host's style sheet may set.
const TOKENS: [(&str, &str, &str); 9] = [
    (
        "--grufi-accent",
        "#2b6a5b",
        "Farbe der Schaltflächen und Verweise; das Attribut accent geht vor.",
    ),
    (
        "--grufi-background",
        "#fbf8f3",
        "Hintergrund; alle übrigen Flächen und Linien werden daraus gemischt, im hellen wie im dunklen Modus.",
    ),
    ("--grufi-text", "#2a2521", "Schriftfarbe."),
    (
        "--grufi-radius",
        "16px",
        "Rundung der Ecken; 0px macht auch die Schaltflächen eckig.",
    ),
    ("--grufi-space", "16px", "Abstand zwischen den Teilen."),
    (
        "--grufi-padding",
        "24px",
        "Abstand zum Rand; 0px, wenn die Suche ohne eigene Fläche stehen soll.",
    ),
    ("--grufi-font", "Georgia, serif", "Schriftart."),
    (
        "--grufi-font-size",
        "1.0625rem",
        "Schriftgröße; ohne Angabe die Größe, die im Browser eingestellt ist.",
    ),
    (
        "--grufi-width",
        "60rem",
        "Größte Breite; ohne Angabe so breit wie der Platz auf der Seite.",
    ),
];

/// Attributes of the element; as `data-…` they also stand on the script tag.
const ATTRIBUTES: [(&str, &str, &str); 9] = [
    (
        "index",
        PLACE,
        "Ordner mit dem Katalog, wenn er woanders liegt als grufi.js; so zeigt eine Seite auch mehrere Kataloge.",
    ),
    (
        "lang",
        "tr",
        "Sprache der Oberfläche: de, de-simple (Leichte Sprache), en, tr, uk, ru, ar, fa oder pl. Ohne Angabe gilt \
         die Sprache der Seite; Besucher können eine andere wählen.",
    ),
    (
        "region",
        "Landkreis Celle",
        "Ort oder Landkreis, der zu Beginn ausgewählt ist.",
    ),
    (
        "topic",
        "Depression",
        "Thema, das zu Beginn eingetragen ist.",
    ),
    (
        "accent",
        "#2b6a5b",
        "Farbe der Schaltflächen und Verweise; der Kontrast wird bei Bedarf nachgestellt.",
    ),
    (
        "density",
        "compact",
        "Kompakte Form für schmale Spalten: kleinere Abstände, ohne Beispiele.",
    ),
    ("font", "inherit", "Übernimmt die Schrift Ihrer Seite."),
    (
        "exit",
        "https://www.dwd.de/",
        "Wohin der Knopf »Seite verlassen« führt; ohne Angabe zum Wetter. Mit off gibt es keinen Knopf.",
    ),
    (
        "heading",
        "3",
        "Stufe der Überschriften, passend zum Aufbau Ihrer Seite.",
    ),
];

/// The page's content; `finder` holds the hash of the entry script and the name of the configurator's, `None`
/// where the folder has no finder.
pub(super) fn body(catalogue: &Catalogue, finder: Option<(&str, &str)>) -> Markup {
    html! {
        p {
            "So kommt die Gruppensuche auf Ihre Seite. Ersetzen Sie " code { (PLACE) }
            " durch die Adresse, unter der dieser Ordner auf Ihrem Server liegt."
        }
        @if let Some((integrity, script)) = finder { (configurator::section(catalogue, integrity, script)) }
        (snippets(finder.map(|(integrity, _)| integrity)))
        (attributes())
        (tokens())
        (room())
        (policy())
        (systems())
        section {
            h2 { "Texte für Ihre Seite" }
            p {
                "Vorlagen zum Ausfüllen: " a href=(ACCESSIBILITY) { "Erklärung zur Barrierefreiheit" } " und "
                a href=(PRIVACY) { "Datenschutz" } "."
            }
        }
        section {
            h2 { "Gut zu wissen" }
            ul {
                li { "Der Ordner braucht nur einen Webserver, keine Datenbank und kein PHP. Auch ein Unterordner geht." }
                li {
                    "Neue Daten: den Ordner neu bauen und ganz hochladen, " code { "grufi-stand.json" } ", "
                    code { "grufi-stand.js" } " und " code { (ENTRY) } " zuletzt. An den Seiten ändert sich nichts."
                }
                li {
                    "Nach dem Laden schickt die Suche nichts mehr ab: keine Eingaben, keine Cookies, keine Statistik. "
                    "Nur wer eine andere Sprache wählt, lädt deren Texte nach; was geschrieben wurde, spielt dabei keine Rolle."
                }
                li { "Ohne JavaScript bleibt der Verweis auf die " a href=(LIST) { "Liste aller Gruppen" } "." }
                li { "So sieht die Suche aus: " a href=(START) { "Startseite" } "." }
            }
        }
    }
}

fn snippets(integrity: Option<&str>) -> Markup {
    let source = format!("{PLACE}{ENTRY}");
    let alone = format!("<script src=\"{source}\" async></script>");
    let element = format!(
        "<grufi-finder lang=\"de\" {ROOM}>\n  <a href=\"{PLACE}{LIST}\">Liste aller Selbsthilfegruppen</a>\n\
         </grufi-finder>\n{alone}"
    );
    html! {
        section {
            h2 { "Eine Zeile genügt" }
            p { "Die Suche erscheint dort, wo diese Zeile steht:" }
            (code(&alone))
        }
        section {
            h2 { "Mit Verweis für den Notfall (empfohlen)" }
            p {
                "Was im Element steht, sehen Besucher, bis die Suche geladen ist, "
                "und wenn sie nicht geladen werden kann:"
            }
            (code(&element))
        }
        section {
            h2 { "Mit Prüfsumme" }
            @if let Some(integrity) = integrity {
                p {
                    "Der Browser führt das Programm dann nur unverändert aus. Die Prüfsumme gilt für diese "
                    "Fassung des Programms: Neue Daten ändern sie nicht, eine neue Fassung schon. Liegt der Ordner "
                    "auf einem anderen Server als die Seite, muss dieser "
                    code { "Access-Control-Allow-Origin" } " senden."
                }
                (code(&format!(
                    "<script src=\"{source}\" integrity=\"{integrity}\" crossorigin=\"anonymous\" async></script>"
                )))
            } @else {
                p { "Dieser Ordner enthält nur die Liste. Die Prüfsumme steht hier, sobald das Suchfeld dabei ist." }
            }
        }
    }
}

fn attributes() -> Markup {
    html! {
        section {
            h2 { "Einstellungen" }
            p {
                "Als Attribute von " code { "<grufi-finder>" } ", zum Beispiel " code { "topic=\"Depression\"" }
                ", oder mit " code { "data-" } " davor am Skript, zum Beispiel " code { "data-topic=\"Depression\"" } "."
            }
            (table("Attribut", "Tabelle der Einstellungen", &ATTRIBUTES))
        }
    }
}

fn tokens() -> Markup {
    html! {
        section {
            h2 { "Gestaltung" }
            p {
                "Was im CSS Ihrer Seite für " code { "grufi-finder" } " steht, übernimmt die Suche beim Laden. "
                "Farben, die auf ihrem Grund schlecht zu lesen sind, werden dunkler oder heller gemacht, bis der "
                "Kontrast 4,5 : 1 beträgt. Wer im Gerät dunkle Farben oder hohen Kontrast eingestellt hat, bekommt sie; "
                "nur ein eigener Hintergrund bleibt in beiden Modi gleich."
            }
            (code("grufi-finder {\n  --grufi-background: #ffffff;\n  --grufi-accent: #7a1fa2;\n  --grufi-radius: 4px;\n}"))
            (table("Eigenschaft", "Tabelle der Gestaltung", &TOKENS))
        }
    }
}

fn room() -> Markup {
    html! {
        section {
            h2 { "Damit beim Laden nichts springt" }
            p {
                "Sobald " code { (ENTRY) } " geladen ist, hält die Suche so viel Platz frei, wie das Fenster hoch ist. Mit "
                "dem Attribut " code { "style" } " in den Zeilen oben tut sie es von Anfang an. Erlaubt Ihre "
                "Content-Security-Policy keine " code { "style" } "-Attribute, lassen Sie es weg und schreiben es in Ihr CSS:"
            }
            (code("grufi-finder { display: block; min-height: min(100vh, 80rem); }"))
        }
    }
}

/// Names with an example and a meaning.
fn table(heading: &str, label: &str, rows: &[(&str, &str, &str)]) -> Markup {
    html! {
        div.wide tabindex="0" role="region" aria-label=(label) {
            table {
                thead { tr { th scope="col" { (heading) } th scope="col" { "Beispiel" } th scope="col" { "Bedeutung" } } }
                tbody {
                    @for (name, example, meaning) in rows {
                        tr { th scope="row" { code { (name) } } td { code { (example) } } td { (meaning) } }
                    }
                }
            }
        }
    }
}

fn policy() -> Markup {
    html! {
        section {
            h2 { "Content Security Policy" }
            p {
                "Hat Ihre Seite eine CSP, muss " code { "script-src" } " die Adresse des Ordners und "
                code { "'wasm-unsafe-eval'" } " erlauben:"
            }
            (code("Content-Security-Policy: script-src 'self' https://www.ihre-kontaktstelle.example 'wasm-unsafe-eval'; connect-src 'self' https://www.ihre-kontaktstelle.example"))
            p {
                code { "connect-src" } " ist nicht nötig: Darf die Seite nichts vom Ordner abrufen, lädt die Suche "
                "dieselben Daten als Skript. Das gilt auch, wenn der Ordner auf einem anderen Server ohne "
                code { "Access-Control-Allow-Origin" } " liegt. " code { "style-src" } " braucht keine Ausnahme."
            }
        }
    }
}

fn systems() -> Markup {
    html! {
        section {
            h2 { "WordPress" }
            p {
                "Im Block-Editor den Block »Individuelles HTML« einfügen und das Element mit dem Skript hineinkopieren. "
                "Entfernt WordPress beim Speichern das Skript, fehlt Ihrem Konto das Recht auf ungefiltertes HTML: "
                "Dann fügt die Verwaltung den Block ein, oder das Skript kommt über ein Plugin für Kopf- und Fußzeilen "
                "auf die Seite und nur " code { "<grufi-finder></grufi-finder>" } " in den Block. Optimierungs-Plugins "
                "sollen " code { (ENTRY) } " nicht zusammenfassen."
            }
            h2 { "TYPO3" }
            p {
                "Das Inhaltselement »Reines HTML« anlegen und das Element mit dem Skript hineinkopieren. "
                "Ist dieser Typ gesperrt, das Skript über TypoScript einbinden ("
                code { "page.includeJSFooter" } " mit " code { "async = 1" } ", ohne " code { "compress" }
                " und " code { "concatenate" } ") und das Element in eine Vorlage setzen. Bei eingeschalteter CSP "
                "die Angaben von oben in der Konfiguration der Website ergänzen."
            }
        }
    }
}

fn code(text: &str) -> Markup {
    html! { pre tabindex="0" { code { (text) } } }
}
