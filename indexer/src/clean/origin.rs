//! Which files hold German entries: postcodes, towns and telephone numbers of others are left as they are.

use super::postcode;
use crate::catalogue::{Catalogue, Group};
use crate::places::Places;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// Fewer entries with a place prove nothing, unless a telephone number says the country.
const ENOUGH: usize = 5;
/// Degrees of latitude and longitude between which Germany lies.
const LATITUDES: std::ops::Range<f64> = 47.2..55.1;
const LONGITUDES: std::ops::Range<f64> = 5.8..15.1;

/// How many entries of a file tell where they lie.
#[derive(Default)]
struct Told {
    all: usize,
    abroad: usize,
    called_abroad: bool,
}

/// The files whose entries lie abroad for the greater part.
pub(super) fn foreign(catalogue: &Catalogue, places: &Places) -> HashSet<Arc<str>> {
    let mut files: HashMap<&Arc<str>, Told> = HashMap::new();
    for group in &catalogue.groups {
        let called_abroad = is_abroad(&group.phone);
        let german = match called_abroad {
            true => Some(false),
            false => is_german(group, places),
        };
        if let Some(german) = german {
            let told = files.entry(&group.source.file).or_default();
            told.all += 1;
            told.abroad += usize::from(!german);
            told.called_abroad |= called_abroad;
        }
    }
    let foreign = files.into_iter().filter(|(_, told)| {
        (told.all >= ENOUGH || told.called_abroad) && told.abroad * 2 > told.all
    });
    foreign.map(|(file, _)| Arc::clone(file)).collect()
}

/// Whether a telephone number has the prefix of another country.
fn is_abroad(phone: &str) -> bool {
    let prefixed = phone.strip_prefix('+').or_else(|| phone.strip_prefix("00"));
    prefixed.is_some_and(|rest| !rest.trim_start().starts_with("49"))
}

/// Whether an entry lies in Germany; `None` where it does not say.
fn is_german(group: &Group, places: &Places) -> Option<bool> {
    if let Some((latitude, longitude)) = group.coordinates {
        return Some(LATITUDES.contains(&latitude) && LONGITUDES.contains(&longitude));
    }
    if group.postcode.is_empty() {
        return None;
    }
    let code = postcode::repair(&group.postcode, places).postcode;
    let known = places.by_postcode(&code);
    let town = places.by_town(&group.town);
    Some(known.is_some_and(|place| {
        group.town.is_empty() || town.iter().any(|other| other.district == place.district)
    }))
}
