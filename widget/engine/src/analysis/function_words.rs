//! Words that carry grammar rather than meaning. They do not count as something asked for.
//!
//! What other lists drop and this one keeps, since in a cry for help it is the message: nicht, nie, kein,
//! allein, weg, mehr, Mann, Frau, Kind, wenig, immer.

/// German function words, folded as [`super::fold`] does, sorted.
const FUNCTION_WORDS: &[&str] = &[
    "ab", "aber", "als", "also", "am", "an", "and", "auch", "auf", "aus", "bei", "beim", "bin", "bis",
    "bist", "bitte", "da", "dabei", "dadurch", "dafur", "damit", "dann", "daran", "darauf", "darf",
    "daruber", "das", "dass", "davon", "dazu", "dein", "deine", "dem", "den", "denn", "der", "deren", "des",
    "dich", "die", "dies", "diese", "diesem", "diesen", "dieser", "dieses", "dir", "doch", "dort", "du",
    "durch", "eben", "ein", "eine", "einem", "einen", "einer", "eines", "er", "es", "etwas", "euch", "fur",
    "gab", "ganz", "gerade", "gern", "gerne", "gibt", "habe", "haben", "halt", "hast", "hat", "hatte",
    "hier", "hilfe", "ich", "ihm", "ihn", "ihnen", "ihr", "ihre", "ihrem", "ihren", "ihrer", "im", "in",
    "ins", "ist", "ja", "jede", "jeden", "jeder", "jemand", "jetzt", "kann", "kannst", "konnen", "konnte",
    "leute", "mache", "machen", "macht", "mal", "man", "manchmal", "mein", "meine", "meinem", "meinen",
    "meiner", "meines", "mich", "mir", "mit", "mochte", "muss", "nach", "neben", "noch", "nun", "nur", "ob",
    "oder", "of", "oft", "ohne", "schon", "sehr", "sei", "sein", "seine", "seinem", "seinen", "seiner",
    "seit", "selbst", "selbsthilfe", "selbsthilfegruppe", "shg", "sich", "sie", "sind", "so", "sogar",
    "soll", "sollte", "sondern", "sonst", "soviel", "such", "suche", "suchen", "the", "to", "trotz", "tu",
    "tun", "tut", "uber", "um", "und", "uns", "unser", "unsere", "unter", "vielleicht", "vom", "von", "vor",
    "wann", "war", "waren", "warum", "was", "wegen", "weil", "welche", "wenn", "wer", "werde", "werden",
    "wie", "wieder", "will", "wir", "wird", "wo", "wurde", "zu", "zum", "zur", "zwischen",
];

/// Whether a folded word is a function word.
pub fn is_function_word(folded: &str) -> bool {
    FUNCTION_WORDS.binary_search(&folded).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_folded() {
        assert!(FUNCTION_WORDS.is_sorted());
        for word in FUNCTION_WORDS {
            assert_eq!(super::super::fold(word), *word);
        }
    }

    #[test]
    fn words_that_carry_the_message_are_kept() {
        for word in ["nicht", "nie", "kein", "allein", "mann", "frau", "kind", "mehr", "weg", "gruppe"] {
            assert!(!is_function_word(word), "{word}");
        }
    }
}
