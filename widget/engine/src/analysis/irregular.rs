//! Stems of irregular verbs and a few nouns and adjectives, led back to their base.
//!
//! Only words that people use to say what is the matter: eating, drinking, sleeping, dying, losing,
//! hitting, seeing, hearing, speaking, forgetting. Keys and values are stems, sorted by key.

use super::entries::Entries;

/// Irregular stem:base stem.
const IRREGULAR: Entries = Entries(
    "\
    af:ess befahl:befehl begann:beginn begonn:beginn betrog:betrug betrogen:betrug \
    biss:beiss blieb:bleib brach:brech brich:brech bricht:brech broch:brech dacht:denk darf:durf \
    empfand:empfind erbrach:erbrech erbricht:erbrech erbroch:erbrech erschrak:erschreck \
    erschrick:erschreck erschrock:erschreck fand:find fiel:fall fing:fang friss:fress fund:find \
    gab:geb gang:geh gib:geb gibt:geb ging:geh half:helf hasst:hass hiel:halt hilf:helf \
    hing:hang holf:helf hort:hor iss:ess kam:komm konn:kann konnt:kann lag:lieg las:les leg:lieg \
    lief:lauf liess:lass litt:leid log:lug mag:mog mocht:mog nahm:nehm nerf:nerv nimm:nehm \
    nomm:nehm rief:ruf sah:seh sass:sitz schied:scheid schlief:schlaf schlug:schlag \
    schnitt:schneid schrie:schrei schrieb:schreib schwieg:schweig sieh:seh soff:sauf spann:spinn \
    sprach:sprech sprang:spring sprich:sprech sproch:sprech stand:steh starb:sterb stieg:steig \
    stirb:sterb storb:sterb stritt:streit tat:tu tot:tod traf:treff trank:trink trieb:treib \
    trunk:trink tut:tu verbrach:verbring vergass:vergess vergiss:vergess verliess:verlass \
    verlor:verlier verloren:verlier verschwand:verschwind verschwund:verschwind verstand:versteh \
    verstorb:versterb verzieh:verzeih warf:werf will:woll wirf:werf worf:werf \
    wuch:wachs wuchs:wachs wuss:weiss zog:zieh",
);

/// The base stem of an irregular stem, `None` where the stem is regular.
pub(super) fn base(stem: &str) -> Option<&'static str> {
    IRREGULAR.find(stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(IRREGULAR.keys().is_sorted());
    }
}
