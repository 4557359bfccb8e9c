//! The places of the catalogue, found through its dictionary: a word that stands in a place field leads to
//! the groups there, and their town, district and postcode tell whether it names one of them.

use crate::analysis::{Token, fold, key, tokens};
use crate::index::{Automaton, Fields, Index, Lexicon, Position};
use crate::model::GroupId;
use crate::understand::{Place, Places};

/// Groups looked at for one word.
const MOST_GROUPS: usize = 200;
/// Shortest name, in letters, in which an error is tolerated.
const SHORTEST_MISSPELT: usize = 6;

impl Places for Index<'_> {
    fn find(&self, folded: &[&str]) -> Option<Place> {
        let first = key(folded.first()?);
        let found = self
            .dictionary
            .exact(&first)
            .and_then(|term| self.place_of(term, folded, &first));
        if let ([postcode], None) = (folded, &found)
            && postcode.len() == 5
            && postcode
                .parse()
                .is_ok_and(|n| self.places.by_postcode(n).is_some())
        {
            return Some(named(postcode));
        }
        if found.is_none() && folded.len() > 1 {
            return self.found_by_table(folded);
        }
        if found.is_some()
            || first.len() < SHORTEST_MISSPELT
            || self.vocabulary().exact(&first).is_some()
        {
            return found;
        }
        let mut found = self.found_by_table(folded);
        if found.is_some() {
            return found;
        }
        let misspelt = Automaton::new(&first, 1, false);
        self.dictionary
            .accepted_by(&misspelt, &mut |meant, term, _| {
                let meant = str::from_utf8(meant).unwrap_or_default();
                found = found.take().or_else(|| self.place_of(term, folded, meant));
            });
        found
    }
}

impl Index<'_> {
    /// The place that a text names, be it a town, a district, a postcode or a postcode and its town, and where it
    /// lies.
    pub fn find_place(&self, text: &str) -> Option<(String, Position)> {
        let words = words_of(text);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let found = self.find(&words).or_else(|| self.find(words.get(..1)?));
        let mut name = found?.name;
        let position = self.locate(&fold(plain(&name))).0?;
        if let Some(place) = name.parse().ok().and_then(|n| self.places.by_postcode(n)) {
            name.push(' ');
            name.push_str(place.town);
        }
        Some((name, position))
    }

    /// Where a place lies that is given by its folded name or its postcode, and its town in the latter case.
    pub(super) fn locate(&self, folded: &str) -> (Option<Position>, String) {
        if let Some(place) = folded.parse().ok().and_then(|n| self.places.by_postcode(n)) {
            return (Some(place.position), fold(plain(place.town)));
        }
        let town = self.places.by_town(folded).map(|place| place.position);
        (town.or_else(|| self.places.middle(folded)), String::new())
    }

    /// A town of the region where no group is. Words that say something else are none.
    fn found_by_table(&self, folded: &[&str]) -> Option<Place> {
        let place = self.places.by_town(&folded.join(" "))?;
        Some(named(plain(place.town)))
    }

    /// The place that groups of a term have and that the words name, the first of which means the term's key.
    fn place_of(&self, term: u32, folded: &[&str], meant: &str) -> Option<Place> {
        let term = self.dictionary.term(term)?;
        let here = term
            .postings()
            .filter(|(_, fields)| fields.count(Fields::PLACE) > 0);
        for (group, _) in here.take(MOST_GROUPS) {
            let group = self.group(GroupId(group))?;
            if let &[postcode] = folded
                && group.postcode() == postcode
            {
                return Some(named(postcode));
            }
            for name in [group.town(), group.district()] {
                let name = plain(name);
                if names(&words_of(name), folded, meant) {
                    return Some(named(name));
                }
            }
        }
        None
    }
}

fn named(name: &str) -> Place {
    Place {
        name: name.to_owned(),
        near: false,
    }
}

/// A name without its addition in brackets, and without the word for district.
pub(super) fn plain(name: &str) -> &str {
    let name = name.split(" (").next().unwrap_or(name);
    name.strip_prefix("Region ")
        .or_else(|| name.strip_prefix("Landkreis "))
        .unwrap_or(name)
}

/// The folded words of a name.
pub(super) fn words_of(name: &str) -> Vec<String> {
    tokens(name)
        .filter(|token| !token.joined)
        .map(|token: Token| token.folded)
        .collect()
}

/// Whether the words are those of a name, or its first ones where its additions are left out
/// ("Neustadt" for "Neustadt am Rübenberge"). Longer words may be misspelt so that they sound alike, the first
/// as its key, `meant`; people rarely get the first letter wrong ("Asberger" is not Faßberg).
fn names(name: &[String], folded: &[&str], meant: &str) -> bool {
    let sounds = |known: &str, at: usize, word: &str| match at {
        0 => key(known) == meant,
        _ => key(known) == key(word),
    };
    let same = |(at, (known, word)): (usize, (&String, &&str))| {
        known == word
            || word.len() >= SHORTEST_MISSPELT
                && known.len().abs_diff(word.len()) <= 1
                && known.bytes().next() == word.bytes().next()
                && sounds(known, at, word)
    };
    let addition = |word: &str| matches!(word, "am" | "an" | "im" | "in" | "bei" | "der" | "ob");
    folded.len() <= name.len()
        && name.iter().zip(folded).enumerate().all(same)
        && name.get(folded.len()).is_none_or(|next| addition(next))
}
