//! The slots of a text.

use crate::model::{Day, Daytime, Form};
use std::ops::Range;

/// What a text says besides its topic.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Slots {
    /// Where.
    pub place: Option<Place>,
    /// Who speaks.
    pub role: Option<Role>,
    /// Who is affected, seen from the visitor, in the order of the text; empty unless `role` is
    /// [`Role::Relative`] or [`Role::Parent`].
    pub kin: Vec<Kin>,
    /// How the group should meet. Not wanting to meet online means in person, and the other way round.
    pub form: Option<Form>,
    /// How it should not meet.
    pub not_form: Option<Form>,
    /// When, Monday first; where days are only ruled out, the remaining ones.
    pub days: Vec<Day>,
    /// Time of day.
    pub daytime: Option<Daytime>,
    /// For whom the group should be.
    pub audience: Vec<Audience>,
    /// Language of the group, BCP 47.
    pub language: Option<String>,
    /// Text that names something unwanted: "AA" in "keine AA".
    pub excluded: Vec<Range<usize>>,
    /// Where each slot stands, by position. A slot said twice has two spans; they hold the small words
    /// that belong to them ("in der Nähe von Celle", "nicht montags").
    pub spans: Vec<(SlotKind, Range<usize>)>,
}

impl Slots {
    /// Notes where a slot stands, in the order of the text.
    #[inline(never)]
    pub(super) fn mark(&mut self, kind: SlotKind, range: Range<usize>) {
        let at = self
            .spans
            .partition_point(|(_, known)| known.start <= range.start);
        self.spans.insert(at, (kind, range));
    }

    /// Takes back what was understood of these kinds. Where they stand stays known: the words of a place
    /// that the visitor took out must not become words that a group has to hold.
    pub(crate) fn ignore(&mut self, kinds: SlotKinds) {
        for kind in SlotKind::ALL {
            match kind {
                _ if !kinds.contains(kind) => {}
                SlotKind::Place => self.place = None,
                SlotKind::Role => {
                    self.role = None;
                    self.kin.clear();
                }
                SlotKind::Form => {
                    self.form = None;
                    self.not_form = None;
                }
                SlotKind::Day => self.days.clear(),
                SlotKind::Daytime => self.daytime = None,
                SlotKind::Audience => self.audience.clear(),
                SlotKind::Language => self.language = None,
                SlotKind::Excluded => self.excluded.clear(),
            }
        }
    }

    /// Where a kind of slot stands.
    pub(crate) fn spans_of(&self, wanted: SlotKind) -> Vec<Range<usize>> {
        let mut ranges = Vec::new();
        for (kind, range) in &self.spans {
            if *kind == wanted {
                ranges.push(range.clone());
            }
        }
        ranges
    }

    /// Whether a word that begins at a byte belongs to a slot that says nothing about the topic.
    pub(crate) fn taken(&self, byte: usize) -> bool {
        self.spans
            .iter()
            .any(|(kind, range)| kind.is_pure() && range.contains(&byte))
    }
}

/// The slots, for [`Slots::spans`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SlotKind {
    /// [`Slots::place`].
    Place,
    /// [`Slots::role`].
    Role,
    /// [`Slots::form`] and [`Slots::not_form`].
    Form,
    /// [`Slots::days`].
    Day,
    /// [`Slots::daytime`].
    Daytime,
    /// [`Slots::audience`].
    Audience,
    /// [`Slots::language`].
    Language,
    /// [`Slots::excluded`], with the negation.
    Excluded,
}

impl SlotKind {
    /// All values in their order.
    pub const ALL: [Self; 8] = [
        Self::Place,
        Self::Role,
        Self::Form,
        Self::Day,
        Self::Daytime,
        Self::Audience,
        Self::Language,
        Self::Excluded,
    ];

    /// Whether the words of the slot say nothing about the topic. Those of role and audience may
    /// ("Angehörige", "Frauen"); those excluded are not wanted as a topic.
    pub const fn is_pure(self) -> bool {
        !matches!(self, Self::Role | Self::Audience)
    }
}

/// A set of kinds of slots.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SlotKinds(u8);

impl SlotKinds {
    /// The set with one more kind.
    #[must_use]
    pub const fn with(self, kind: SlotKind) -> Self {
        Self(self.0 | 1 << kind as u8)
    }

    /// The kinds in either set.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the kind is in the set.
    pub const fn contains(self, kind: SlotKind) -> bool {
        self.0 & 1 << kind as u8 != 0
    }

    /// A bit for each kind: equal for equal sets.
    pub const fn bits(self) -> u8 {
        self.0
    }
}

/// A place that a text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Canonical name or postcode.
    pub name: String,
    /// Whether the surroundings are asked for: "Nähe", "Raum", "Landkreis", "bei".
    pub near: bool,
}

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Somebody affected.
    Themself,
    /// Somebody close to one affected.
    Relative,
    /// A parent, of an affected child or of one lost.
    Parent,
    /// Somebody who helps for a living or as a volunteer.
    Professional,
}

impl Role {
    /// The stable spelling, as in `--json` output.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Themself => "self",
            Self::Relative => "relative",
            Self::Parent => "parent",
            Self::Professional => "professional",
        }
    }
}

/// Who is affected, seen from the visitor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kin {
    /// Husband, wife, partner.
    Partner,
    /// Own child.
    Child,
    /// Mother, father, also in law and step.
    Parent,
    /// Brother, sister.
    Sibling,
    /// Friend, flatmate.
    Friend,
    /// Colleague, boss.
    Colleague,
    /// Grandparents, uncles, neighbours, ...
    Other,
}

impl Kin {
    /// All values, in the order of their senses.
    pub(super) const ALL: [Self; 7] = [
        Self::Partner,
        Self::Child,
        Self::Parent,
        Self::Sibling,
        Self::Friend,
        Self::Colleague,
        Self::Other,
    ];
}

/// For whom a group is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Audience {
    /// Women.
    Women,
    /// Men.
    Men,
    /// Young people, up to about 40.
    Young,
    /// Older people.
    Seniors,
    /// Mothers and fathers.
    Parents,
    /// Lesbian, gay, bisexual, trans, queer.
    Queer,
    /// Children.
    Children,
    /// Inter and non-binary.
    Diverse,
}

impl Audience {
    /// All values in the order of [`Slots::audience`].
    pub const ALL: [Self; 8] = [
        Self::Women,
        Self::Men,
        Self::Young,
        Self::Seniors,
        Self::Parents,
        Self::Queer,
        Self::Children,
        Self::Diverse,
    ];

    /// The stable spelling, as in `--json` output.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Women => "women",
            Self::Men => "men",
            Self::Young => "young",
            Self::Seniors => "seniors",
            Self::Parents => "parents",
            Self::Queer => "queer",
            Self::Children => "children",
            Self::Diverse => "diverse",
        }
    }
}
