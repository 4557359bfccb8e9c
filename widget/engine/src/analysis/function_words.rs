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
    @K_I @L @NC @Z@\\ @ZC_ @ZJ_ @Z_ @[ @\\ @\\@ @\\C @\\]@ @\\_ @^ @^\\ @_\\ @_\\E@ A@ A@_I AK AK@_ AN ATI A] \
    A^I A^I[ A_\\ C@ C^ D[ EI@ F] F^\\ F_ GC_ G[@_C H^IO H^I[ H_Z_ I@KI I@K[ I@K] IK IT[ I_YK I_Y] JZX K@ K^L \
    N@Z N@Z[] N\\] N\\_\\ OI OI] O[@ O^ P@K PKZ_ TZ_ T[ T\\ T\\I T\\I\\@ T\\I_ V_ WAZ WI X@\\ X@\\C XZ X[ X[@ \
    X[X X\\C X\\[ X\\] X] X_V YK^] Z@ Z@\\ Z@\\_ ZI_ Z[@ Z_ [@ [E[^T@C [E[^T] [N@TI] [T [\\ [\\J [_O] [_X\\[ \
    [_X\\] \\G\\ ]@ZO_ ]@[ ]J@ ]J] ]K ]NC ]Z ][ ][] ]^ ]_ ]_X ^ ^@\\@ ^WC_ ^Z@ ^[@ _@ _T\\_ _X _^[ a abo about \
    after ago albo ale ama any are artik at bana bardzo bazen be because been ben bende beni benim bi bil bila \
    bile bili bilo bir biz bize bizim bu bude budet bula buli bulo but buti buv by byc byl byla bylo can cant ce \
    cei cherez chto chtobi cia co cok could czy daha dazhe de destek did didnt diye dla dlia dni dnia do \
    doing dont dopomoga dos dosnt duzhe dzien e each ee ego ei emu eshe esli est eta eti eto etogo etot even \
    every for from gde gdy gdzie get gets getting gibi go goda going gos got group groups gruba grubu grup grupa \
    grupi gruppa gruppi grupy gun had hala has have having he help her here hers hes hic him his how i ia iak \
    iaka iake iaki iakii iaksho icin if ih ihtiyacim ii ile ili into iogo iomu is isnt it its ive iz jak jakby \
    jako jego jej jest jestem jestesmy jeszcze just juz k kadar kak kazdy kazhdii kazhdo kazhduiu keep keeps \
    kendi kendimi kendine ki kiedy ko koli kotoraia kotorie kotorii kozhen kozhnii kozhnu ktora ktore ktory lat \
    lata li lub ma mam me meeting meetings mene meni menia mezhdu mi mii mine mizh mna mne mnie mnoi moge mogo \
    mogu moi moia moih moii moim moiu moj moja moje mojego mojej momu moze mozhe mozhem mozhet mozhna mozhno \
    mozhu mozna mu my myself na nad nado nam nami nas nasil navit nawet nazad ne need now nuzhen nuzhna o ochen \
    od odkad olan olarak oldu oldugu olmak olsa oluyor on ona once oni onlar ono onu onun or oraz ot our over \
    pered pidtrimka pidtrimki pislia po pod podderzhka podderzhki pomoc pomocy pomosh posle potem potim potom \
    pri pro prosto prostu przed przez przy raz really rik rok roki rokiv roku s sa sana sebe sebia seichas sen \
    sey she shes sho shob should siebie simdi since siz sobi sobie soboi some someone sonra su support svogo \
    svoi svoiu szukam ta tak tam te tego tej tem temu ten teper teraz tez tezh than that thats their theirs them \
    then there these they theyre this those ti tilki togo tolko tomu too tozhe treba trzeba ty tylko u us uzhe v \
    vam var vas ve very ves veya vi vid vin vo vona voni vono vot vse vseh vsi vsia vsiu vzhe w wasnt we were \
    what when where which while who whom wiec with wont would wsparcia wsparcie wszystko wy ya yardim yil yildir \
    you your youre yours z za zaraz zdes ze zeby zhe zi",
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
