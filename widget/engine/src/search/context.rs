//! What a visitor says besides the topic, as factors on the score of a group.
//!
//! Nothing said excludes a group for good: who asks for Tuesdays still sees, further down, the group that
//! meets on Mondays. Factors multiply; each is 1 where the request or the entry does not say.

use super::places::plain;
use super::{Intent, Request, text};
use crate::analysis::fold;
use crate::format::Bitset;
use crate::index::{Group, Index, Position};
use crate::model::{Daytime, FacetKind, Form, Gender, Status};
use crate::understand::{Audience, Role, SlotKind, SlotKinds, Slots, understand};
use std::ops::Range;

/// Same town or postcode, same district, online, far away.
const PLACE: [f32; 4] = [1.0, 0.85, 0.6, 0.35];
/// Kilometres at which a group elsewhere keeps half.
const HALF: f32 = 25.0;
/// The form asked for, an entry that does not say, another form.
const FORM: [f32; 3] = [1.0, 0.75, 0.45];
/// A day asked for, an entry that does not say, other days.
const DAYS: [f32; 3] = [1.0, 0.9, 0.75];
/// The time of day asked for, or an entry that does not say; another one.
const DAYTIME: [f32; 2] = [1.0, 0.9];
/// The language asked for, another one.
const LANGUAGE: [f32; 2] = [1.0, 0.5];
/// A group for those asked for, for all, for others.
const AUDIENCE: [f32; 3] = [1.0, 0.85, 0.5];
/// For a relative: a group for relatives too, one that does not say, one for those affected only.
const RELATIVE: [f32; 3] = [1.0, 0.97, 0.93];
/// For somebody affected: a group for relatives only.
const RELATIVES_ONLY: f32 = 0.7;
/// Of the names of audiences, parts of those that are relatives or parents.
const KIN: [&str; 6] = [
    "angehorig",
    "eltern",
    "mutter",
    "vater",
    "partner",
    "kinder",
];
/// Weight of a word that names who is affected.
const KIN_WORD: f32 = 0.6;
/// A group on what the visitor does not want.
const EXCLUDED: f32 = 0.2;
/// Groups that are full or paused.
const FULL: f32 = 0.85;
const PAUSED: f32 = 0.75;

/// A request's context.
pub(super) struct Context {
    pub(super) slots: Slots,
    ignored: SlotKinds,
    /// Groups at the place asked for, and in the district asked for.
    there: Bitset,
    in_district: Bitset,
    /// Where distances count from.
    here: Option<Position>,
    /// What it is called.
    pub(super) near: Option<String>,
    /// Groups whose name or topics hold what is not wanted.
    excluded: Vec<bool>,
    /// Groups that meet, but never at the time of day asked for.
    other_times: Bitset,
    /// Groups that address those affected, and those that address relatives or parents, where a role is told.
    for_affected: Bitset,
    for_kin: Bitset,
}

impl Context {
    pub(super) fn read(index: &Index<'_>, request: &Request<'_>) -> Self {
        let mut slots = understand(request.text, index, index.tables());
        slots.ignore(request.ignored);
        let place = slots
            .place
            .as_ref()
            .map(|place| fold(plain(&place.name)))
            .unwrap_or_default();
        let (mut here, town) = index.locate(&place);
        let mut near = slots.place.as_ref().map(|place| place.name.clone());
        if let Some((name, position)) = index.find_place(request.near) {
            (here, near) = (Some(position), Some(name));
        }
        let mut excluded = Vec::new();
        for range in &slots.excluded {
            let unwanted =
                text::groups_on(index, request.text.get(range.clone()).unwrap_or_default());
            excluded.resize(index.len() as usize, false);
            unwanted
                .into_iter()
                .for_each(|group| excluded[group as usize] = true);
        }
        let [mut there, mut in_district, mut for_affected, mut for_kin] =
            std::array::from_fn(|_| Bitset::empty(index.len()));
        if !place.is_empty() {
            let is_here = |name: &str| {
                let name = fold(plain(name));
                !name.is_empty() && (name == place || name == town)
            };
            there = index.groups.by_town(&is_here);
            if place.parse::<u32>().is_ok() {
                there.unite(&index.groups.by_postcode(&|postcode| postcode == place));
            }
            in_district = index.groups.by_district(&is_here);
        }
        if slots.role.is_some() {
            let naming =
                |words: &[&str]| index.groups.by_audience(&|audience| says(audience, words));
            [for_affected, for_kin] = index
                .addressing(|| [naming(&["betroffen"]), naming(&KIN)])
                .clone();
        }
        Self {
            ignored: request.ignored,
            near: here.and(near),
            here,
            there,
            in_district,
            excluded,
            other_times: other_times(index, slots.daytime),
            for_affected,
            for_kin,
            slots,
        }
    }

    /// Whether the text says anything that changes the order of the groups.
    pub(super) fn says_something(&self) -> bool {
        let slots = &self.slots;
        slots.place.is_some()
            || slots.form.is_some()
            || !slots.days.is_empty()
            || slots.daytime.is_some()
            || slots.language.is_some()
            || !slots.audience.is_empty()
    }

    /// How much the word that begins at a byte says about the topic: nothing where it is a place, a day, a
    /// form or a language, little where it names who is affected, or whom the group is for where that is to
    /// be ignored.
    pub(super) fn weight(&self, byte: usize) -> f32 {
        let faint = |(kind, range): &(SlotKind, Range<usize>)| {
            range.contains(&byte)
                && (*kind == SlotKind::Role && self.for_kin() || self.ignored.contains(*kind))
        };
        match byte {
            _ if self.slots.taken(byte) => 0.0,
            _ if self.slots.spans.iter().any(faint) => KIN_WORD,
            _ => 1.0,
        }
    }

    /// Whether somebody asks on behalf of somebody else.
    pub(super) fn for_kin(&self) -> bool {
        matches!(self.slots.role, Some(Role::Relative | Role::Parent))
    }

    /// Kilometres from the place asked for to where a group meets.
    pub(super) fn distance(&self, index: &Index<'_>, group: u32) -> Option<f32> {
        let here = self.here?;
        let place = index.groups.place(group)?;
        Some(here.distance(&index.places.position(place)?))
    }

    /// The factor of a group.
    pub(super) fn factor(&self, index: &Index<'_>, number: u32, group: &Group<'_>) -> f32 {
        let excluded = self.excluded.get(number as usize).copied().unwrap_or(false);
        let unwanted = if excluded { EXCLUDED } else { 1.0 };
        unwanted
            * openness(group)
            * self.place(group).max(self.nearness(index, number))
            * self.form(group)
            * self.days(number, group)
            * self.language(group)
            * self.audience(group)
            * self.role(group)
    }

    /// The name of the place, where a group is there.
    pub(super) fn place_fits(&self, group: &Group<'_>) -> Option<&str> {
        let place = self.slots.place.as_ref()?;
        (self.place(group) >= PLACE[1]).then_some(place.name.as_str())
    }

    /// Whether a group is where it is asked for, and meets as it is asked for, as far as its entry says.
    pub(super) fn fits(&self, group: &Group<'_>) -> bool {
        self.place(group) >= PLACE[1] && self.form(group) >= FORM[1]
    }

    /// What distance leaves of a group elsewhere; at most what one in the same district has.
    fn nearness(&self, index: &Index<'_>, number: u32) -> f32 {
        self.distance(index, number)
            .map_or(0.0, |distance| (HALF / (HALF + distance)).min(PLACE[1]))
    }

    fn place(&self, group: &Group<'_>) -> f32 {
        if self.slots.place.is_none() || self.there.contains(group.number()) {
            PLACE[0]
        } else if self.in_district.contains(group.number()) {
            PLACE[1]
        } else if matches!(group.form(), Some(Form::Online | Form::Telephone)) {
            PLACE[2]
        } else {
            PLACE[3]
        }
    }

    fn form(&self, group: &Group<'_>) -> f32 {
        let Some(wanted) = self.slots.form else {
            return 1.0;
        };
        match group.form() {
            Some(form) if form == wanted => FORM[0],
            Some(Form::Hybrid) if matches!(wanted, Form::Online | Form::InPerson) => FORM[0],
            None => FORM[1],
            Some(_) => FORM[2],
        }
    }

    fn days(&self, number: u32, group: &Group<'_>) -> f32 {
        let wanted = self.slots.days.iter().fold(0, |mask, day| mask | day.bit());
        let days = match group.days() {
            _ if wanted == 0 => 1.0,
            0 => DAYS[1],
            days if days & wanted != 0 => DAYS[0],
            _ => DAYS[2],
        };
        days * DAYTIME[usize::from(self.other_times.contains(number))]
    }

    fn language(&self, group: &Group<'_>) -> f32 {
        let Some(wanted) = &self.slots.language else {
            return 1.0;
        };
        if group.languages().any(|language| language == wanted) {
            LANGUAGE[0]
        } else {
            LANGUAGE[1]
        }
    }

    fn audience(&self, group: &Group<'_>) -> f32 {
        self.slots
            .audience
            .iter()
            .map(|&audience| audience_fit(audience, group))
            .fold(1.0, f32::min)
    }

    fn role(&self, group: &Group<'_>) -> f32 {
        let affected = self.for_affected.contains(group.number());
        let kin = self.for_kin.contains(group.number());
        match self.slots.role {
            Some(Role::Relative | Role::Parent) => match (affected, kin) {
                (_, true) => RELATIVE[0],
                (false, false) => RELATIVE[1],
                (true, false) => RELATIVE[2],
            },
            Some(Role::Themself) if kin && !affected => RELATIVES_ONLY,
            _ => 1.0,
        }
    }
}

/// The groups that tell when they meet, but never at this time of day.
fn other_times(index: &Index<'_>, wanted: Option<Daytime>) -> Bitset {
    let mut groups = Bitset::empty(index.len());
    let Some(wanted) = wanted else {
        return groups;
    };
    let Some(facet) = index.facet(FacetKind::Daytime) else {
        return groups;
    };
    let mut fitting = Bitset::empty(index.len());
    for value in facet.values() {
        let set = match value.label() == wanted.key() {
            true => &mut fitting,
            false => &mut groups,
        };
        if let Some(having) = facet.postings(value.number()) {
            having.iter().for_each(|group| set.insert(group));
        }
    }
    fitting.iter().for_each(|group| groups.remove(group));
    groups
}

/// Whether the name of an audience holds one of these words.
fn says(audience: &str, words: &[&str]) -> bool {
    let audience = fold(audience);
    words.iter().any(|word| audience.contains(word))
}

fn audience_fit(audience: Audience, group: &Group<'_>) -> f32 {
    let (from, to) = group.ages();
    let says = |words: &[&str]| group.audience().any(|audience| says(audience, words));
    let fits = |yes: bool, no: bool| {
        if yes {
            AUDIENCE[0]
        } else {
            AUDIENCE[usize::from(no) + 1]
        }
    };
    match audience {
        Audience::Women => fits(
            group.gender() == Some(Gender::Women),
            group.gender() == Some(Gender::Men),
        ),
        Audience::Men => fits(
            group.gender() == Some(Gender::Men),
            group.gender() == Some(Gender::Women),
        ),
        Audience::Diverse => fits(
            group.gender() == Some(Gender::Diverse),
            group.gender().is_some(),
        ),
        Audience::Young => fits(
            to.is_some_and(|to| to <= 40) || says(&["jung", "jugend"]),
            from.is_some_and(|from| from >= 40) || says(&["senior"]),
        ),
        Audience::Seniors => fits(
            from.is_some_and(|from| from >= 50) || says(&["senior", "alter"]),
            to.is_some_and(|to| to <= 50),
        ),
        Audience::Parents => fits(says(&["eltern", "mutter", "vater"]), false),
        Audience::Queer => fits(says(&["queer", "lesb", "schwul", "trans"]), false),
        Audience::Children => fits(says(&["kind"]), from.is_some_and(|from| from >= 18)),
    }
}

fn openness(group: &Group<'_>) -> f32 {
    match group.status() {
        Status::Full => FULL,
        Status::Paused => PAUSED,
        Status::Open | Status::Founding => 1.0,
    }
}

/// The slots as the contract names them.
pub(super) fn intent(slots: &Slots, topics: Vec<String>) -> Intent {
    Intent {
        topics,
        place: slots.place.as_ref().map(|place| place.name.clone()),
        role: slots.role.map(|role| role.key().to_owned()),
        form: slots.form,
        days: slots.days.clone(),
        daytime: slots.daytime,
        audience: slots
            .audience
            .iter()
            .map(|audience| audience.key().to_owned())
            .collect(),
        language: slots.language.clone(),
        spans: slots.spans.clone(),
    }
}
