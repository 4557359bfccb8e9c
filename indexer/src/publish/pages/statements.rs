//! Texts for the host's own pages: accessibility statement and privacy. What the finder does stands there;
//! what only the host knows is left open in marked places.
//!
//! # Invariants
//! - Nothing is claimed that is not tested: a check by people with assistive technology is the host's to name.
//! - The pages are drafts: search engines are told to leave them out, and only [`super::embed`] links to them.

use maud::{Markup, html};

/// The accessibility statement.
pub(super) fn accessibility() -> Markup {
    html! {
        (draft())
        p {
            (open("Name der Stelle")) " möchte, dass alle Menschen die Gruppensuche benutzen können. Diese Erklärung gilt "
            "für die Gruppensuche unter " (open("Adresse der Seite")) "."
        }
        section {
            h2 { "Wie barrierefrei ist die Suche?" }
            p {
                "Sie ist nach den Web Content Accessibility Guidelines (WCAG) 2.2, Stufe AA, und der Norm EN 301 549 "
                "gebaut, auf die sich die Barrierefreie-Informationstechnik-Verordnung (BITV 2.0) bezieht."
            }
            ul {
                li { "Alles geht mit der Tastatur allein; der Fokus ist immer zu sehen." }
                li { "Bildschirmleseprogramme sagen an, wie viele Gruppen gefunden sind und welche Vorschläge es gibt." }
                li { "Die Seite lässt sich auf 400 % vergrößern, ohne dass waagerecht gescrollt werden muss." }
                li { "Hell, dunkel und die Kontrastfarben des Betriebssystems werden übernommen." }
                li { "Wer Bewegung auf dem Bildschirm abgestellt hat, sieht keine." }
                li { "Die Oberfläche gibt es in neun Sprachen, auch in Leichter Sprache." }
                li { "Ohne JavaScript bleibt die Liste aller Gruppen." }
            }
        }
        section {
            h2 { "Was noch nicht barrierefrei ist" }
            ul {
                li {
                    "Die Texte der Gruppen haben die Gruppen selbst geschrieben. Sie sind nicht in Leichter Sprache, "
                    "und in anderen Sprachen der Oberfläche bleiben sie, wie sie sind."
                }
                li { "Für Internetseiten der Gruppen, zu denen die Suche verweist, sind deren Anbieter verantwortlich." }
                li { "Ein Video in Deutscher Gebärdensprache gehört nicht zur Suche." }
                li { (open("Weitere bekannte Mängel, oder diesen Punkt streichen")) }
            }
        }
        section {
            h2 { "Wie das geprüft wird" }
            p {
                "Vor jeder neuen Fassung des Programms laufen Prüfungen in Chromium und Firefox: mit der Tastatur, bei "
                "320 Pixeln Breite und mit dem Prüfprogramm axe in allen Zuständen der Suche, hell und dunkel, auf "
                "Deutsch, Arabisch und in Leichter Sprache. Ein solches Programm findet nicht alles. Mit einem "
                "Bildschirmleseprogramm geprüft: " (open("Datum, Programm, von wem")) "."
            }
            p { "Diese Erklärung ist vom " (open("Datum")) ". Sie beruht auf einer Selbstbewertung." }
        }
        section {
            h2 { "Eine Barriere melden" }
            p {
                "Etwas geht nicht? Bitte schreiben oder anrufen: " (open("Name")) ", " (open("Telefon")) ", "
                (open("E-Mail")) ". Eine Antwort kommt innerhalb von " (open("Frist")) "."
            }
        }
        section {
            h2 { "Wenn das nicht hilft" }
            p {
                "Gilt für die Stelle ein Gesetz zur Barrierefreiheit und bleibt eine Antwort aus, vermittelt kostenlos "
                (open("zuständige Schlichtungs- oder Durchsetzungsstelle mit Anschrift")) "."
            }
        }
    }
}

/// The privacy text.
pub(super) fn privacy() -> Markup {
    html! {
        (draft())
        section {
            h2 { "Das Wichtigste" }
            p {
                strong { "Was in der Gruppensuche geschrieben und angeklickt wird, bleibt auf dem Gerät." } " "
                "Die Suche lädt zu Beginn das Verzeichnis aller Gruppen und sucht danach im Browser selbst. Es gibt "
                "keine Cookies, keine Statistik, keine Konten und keine Dienste von Dritten."
            }
        }
        section {
            h2 { "Wer verantwortlich ist" }
            p { (open("Name der Stelle, Anschrift, Telefon, E-Mail")) }
            p { "Datenschutzbeauftragte Person: " (open("Name und Kontakt, oder diese Zeile streichen")) }
        }
        section {
            h2 { "Was beim Aufruf der Seite geschieht" }
            p {
                "Wie bei jeder Internetseite erfährt der Webserver die IP-Adresse des Geräts, den Zeitpunkt, den Browser "
                "und welche Dateien er liefert. Das ist nötig, um die Seite anzuzeigen, und nach Artikel 6 Absatz 1 "
                "Buchstabe f der Datenschutz-Grundverordnung (DSGVO) erlaubt. Den Webserver betreibt "
                (open("Name des Anbieters")) "; Protokolle werden nach " (open("Zahl")) " Tagen gelöscht."
            }
            p {
                "Die Dateien der Suche sind für alle dieselben: Aus ihnen ist nicht zu erkennen, wonach jemand sucht. "
                "Nur wer in der Suche eine andere Sprache wählt, lädt deren Texte nach; die Sprache ist daran zu erkennen, "
                "die Eingabe nicht."
            }
        }
        section {
            h2 { "Was nicht geschieht" }
            ul {
                li {
                    "Eingaben, Filter und angesehene Gruppen werden nicht übertragen. Sie könnten etwas über die Gesundheit "
                    "verraten (Artikel 9 DSGVO); deshalb verlassen sie das Gerät nicht."
                }
                li {
                    "Die Suche speichert nichts auf dem Gerät und liest nichts aus: keine Cookies, kein Browserspeicher. "
                    "Eine Einwilligung nach § 25 des Gesetzes TDDDG ist für sie deshalb nicht nötig."
                }
                li { "Eingaben stehen nicht in der Adresszeile und nicht im Verlauf des Browsers." }
                li { "Schriften, Karten und Programme kommen nicht von fremden Servern." }
            }
        }
        section {
            h2 { "Was auf eigenen Wunsch geschieht" }
            p {
                "Wer eine Telefonnummer, eine E-Mail-Adresse oder eine Internetseite anklickt, verlässt die Suche. "
                "Dann gelten die Regeln von Telefon, Mailprogramm oder der anderen Seite; sie erfährt nicht, wonach gesucht wurde."
            }
        }
        section {
            h2 { "Wie sich das nachprüfen lässt" }
            ol {
                li { "Die Seite mit der Suche öffnen und warten, bis das Suchfeld da ist." }
                li { "Das Gerät vom Netz trennen: Flugmodus an, oder WLAN aus." }
                li { "Etwas eingeben. Die Suche findet weiter Gruppen; gesendet werden kann nichts." }
            }
            p {
                "Genauer zeigen es die Entwicklerwerkzeuge des Browsers (Taste F12) unter »Netzwerk«: Beim Tippen kommt "
                "keine Zeile hinzu."
            }
        }
        section {
            h2 { "Angaben über Gruppen" }
            p {
                "Das Verzeichnis enthält, was die Gruppen zur Veröffentlichung gegeben haben. Wer darin steht, kann "
                "Auskunft, Berichtigung und Löschung verlangen (Artikel 15 bis 17 DSGVO): " (open("Telefon, E-Mail"))
                ". Beschwerden nimmt die Aufsichtsbehörde entgegen: " (open("Behörde des Landes")) "."
            }
        }
    }
}

/// What stands above a draft.
fn draft() -> Markup {
    html! {
        p.notice {
            "Vorlage für die Seiten der Stelle, die die Suche anbietet. Bitte den Text übernehmen, alle Stellen "
            "in [eckigen Klammern] ausfüllen und prüfen, ob alles zutrifft. Die Vorlage ist keine Rechtsberatung."
        }
    }
}

/// A place that the host fills in.
fn open(what: &str) -> Markup {
    html! { mark { "[" (what) "]" } }
}
