//! Words that carry grammar rather than meaning. They do not count as something asked for.
//!
//! What other lists drop and this one keeps, since in a cry for help it is the message: nicht, nie, kein,
//! allein, weg, mehr, Mann, Frau, Kind, wenig, immer.

use super::entries::Entries;

/// German function words, folded as [`super::fold`] does, sorted.
const FUNCTION_WORDS: Entries = Entries(
    "\
    ab aber als also am an and anlaufstelle auch auf aus austausch bei beim beratung bin bis \
    bist bitte da dabei dadurch dafur damit dann daran darauf darf daruber das dass davon dazu \
    dein deine dem den denn der deren des dich die dies diese diesem diesen dieser dieses dir \
    doch dort du durch eben ein eine einem einen einer eines er es etwas euch fur gab ganz \
    gerade gern gerne gesprachskreis gibt gruppe gruppen habe haben halt hast hat hatte hier \
    hilfe ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jeden jeder jemand \
    jetzt kann kannst konnen konnte kontakt leute mache machen macht mal man manchmal mein meine \
    meinem meinen meiner meines mich mir mit mochte muss nach neben noch nun nur ob oder of oft \
    ohne rat schon sehr sei sein seine seinem seinen seiner seit selbst selbsthilfe \
    selbsthilfegruppe shg sich sie sind so sogar soll sollte sondern sonst soviel such suche \
    suchen the to treffen trotz tu tun tut uber um und uns unser unsere unter unterstutzung \
    vielleicht vom von vor wann war waren warum was wegen weil welche wenn wer werde werden wie \
    wieder will wir wird wo wurde zu zum zur zwischen",
);

/// Function words of the other languages, and their words for group and support; folded, sorted.
const FOREIGN: Entries = Entries(
    "\
    @K_I @L @NC @Z_ @\\ @\\@ @_\\ A@ AK@_ A] G[@_C I@K[ IK IT[ K@ OI] TZ_ T\\ T\\I T\\I_ V_ XZ \
    X[X X] YK^] Z@ ZI_ [@ [E[^T@C [E[^T] [N@TI] [T [\\ ]NC ]Z ]^ ]_ ^ _@ a about after ama any \
    are at bardzo be because been ben beni benim bir biz bu but by can cant chto co cok czy daha \
    de destek dla dlia do dont dopomoga duzhe e ee ego est eto for from get gibi group groups \
    gruba grubu grup grupa grupi gruppa gruppi grupy had has have help her hic him his how i ia \
    iak icin if ihtiyacim ile iomu is it its ive iz jak jako jest jestem jestesmy k kak keep \
    kendi kendine lub ma mam me meeting meetings mene meni menia mi mii mne mnie moi moia moiu \
    moj moja moje mu my na nam nasil ne need nuzhen nuzhna o ochen od olan olarak oldu on ona \
    onun or oraz ot our pidtrimka pidtrimki pislia po podderzhka podderzhki pomoc pomocy pomosh \
    posle pri pro przy s sa sey she sho someone support szukam ta ten than that their them there \
    they this u us uzhe v var ve veya vin vo vona w we what when where who with wsparcia \
    wsparcie yardim you your z za ze",
);

/// Whether a folded word is a function word.
pub fn is_function_word(folded: &str) -> bool {
    FUNCTION_WORDS.find(folded).is_some() || FOREIGN.find(folded).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_folded() {
        assert!(FUNCTION_WORDS.keys().is_sorted());
        assert!(FOREIGN.keys().is_sorted());
        // Arabic letters fold to bytes that are no letters of their own script.
        let latin = FOREIGN
            .keys()
            .filter(|word| word.bytes().all(|byte| byte.is_ascii_lowercase()));
        for word in FUNCTION_WORDS.keys().chain(latin) {
            assert_eq!(super::super::fold(word), word);
        }
    }

    #[test]
    fn words_that_carry_the_message_are_kept() {
        for word in [
            "nicht", "nie", "kein", "allein", "mann", "frau", "kind", "mehr", "weg",
        ] {
            assert!(!is_function_word(word), "{word}");
        }
    }
}
