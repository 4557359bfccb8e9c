//! Words for what every visitor looks for: a group, a meeting, an exchange. Beside others they tell little.

use super::entries::Entries;

/// Their keys, sorted.
const OFFERS: Entries = Entries(
    "\
     angebo austausch begegnung ferei forum group grup grupa kontak \
     kreis meting selbstilf selbstilfegrup spraxkrei stamtisch supor tref",
);

/// Whether a key is of a word for what every visitor looks for.
pub(crate) fn is_offer(key: &str) -> bool {
    OFFERS.find(key).is_some()
}

#[cfg(test)]
mod tests {
    use super::super::key;
    use super::*;

    #[test]
    fn offers_are_found_in_all_their_forms() {
        assert!(OFFERS.keys().is_sorted());
        for word in "Gruppe Gruppen Selbsthilfegruppe Treff Treffen Gesprächskreis Austausch Verein Kontakt support"
            .split(' ')
        {
            assert!(is_offer(&key(word)), "{word} {}", key(word));
        }
    }
}
