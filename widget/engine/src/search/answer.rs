//! What a visitor gets.

use super::Highlighter;
use crate::model::{Day, Daytime, FacetKind, Form, GroupId};
use crate::understand::SlotKind;
use std::ops::Range;

/// Kilometres for which [`Answer::within`] counts.
pub const RADII: [u32; 4] = [5, 10, 25, 50];

/// The answer to a [`super::Request`].
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// What was understood of the text.
    pub intent: Intent,
    /// Whether the text speaks of danger to life: show the emergency numbers above the results.
    pub crisis: bool,
    /// How many groups match in all.
    pub total: usize,
    /// How many of them fit topic, place and form; all of them where the topic is not sure.
    pub fitting: usize,
    /// What else may help, where few groups fit: none of these groups is among the hits.
    pub alternatives: Vec<Alternative>,
    /// The groups from `offset`, in the order asked for.
    pub hits: Vec<Hit>,
    /// For each facet value, how many groups would match if it were chosen in addition.
    pub counts: Vec<FacetCount>,
    /// Name of the place from which distances count, where it is known.
    pub near: Option<String>,
    /// How many groups would match within each of [`RADII`].
    pub within: [u32; RADII.len()],
    /// All groups that match, wherever they meet.
    pub anywhere: Vec<GroupId>,
    /// Marks the words of a text that made it match.
    pub highlighter: Highlighter,
}

/// What was understood of a text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Intent {
    /// Concept ids, best first.
    pub topics: Vec<String>,
    /// Town, district or postcode.
    pub place: Option<String>,
    /// `self`, `relative`, `parent` or `professional`.
    pub role: Option<String>,
    /// Form of meeting.
    pub form: Option<Form>,
    /// Weekdays.
    pub days: Vec<Day>,
    /// Time of day.
    pub daytime: Option<Daytime>,
    /// Audience, such as `women`, `young`, `parents`.
    pub audience: Vec<String>,
    /// Language of the group, BCP 47.
    pub language: Option<String>,
    /// Where each part but the topics stands in the text, in bytes, so that it can be taken out again; those
    /// that were taken out stay among them.
    pub spans: Vec<(SlotKind, Range<usize>)>,
}

/// Groups that may help although they do not fit in every respect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// In which respect they differ from what was asked for.
    pub reason: Reason,
    /// Some of them, best first.
    pub groups: Vec<GroupId>,
}

/// Why groups are an [`Alternative`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The topic asked for, at another place.
    Elsewhere,
    /// The topic asked for, from anywhere: online or by telephone.
    Remote,
    /// A wider topic, see [`crate::Index::concept`].
    Broader(u16),
    /// A neighbouring topic.
    Related(u16),
}

/// One matching group.
#[derive(Clone, Debug)]
pub struct Hit {
    /// The group.
    pub group: GroupId,
    /// Greater is better; comparable within one answer only.
    pub score: f32,
    /// Kilometres from the place asked for, as the crow flies, where both are known.
    pub distance: Option<f32>,
    /// Reasons, strongest first.
    pub why: Vec<Why>,
}

/// A reason why a group matches.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// The topic fits, because of these words of the query.
    Topic {
        /// Label of the topic.
        label: String,
        /// The visitor's words.
        words: String,
    },
    /// These words of the query stand in the group's entry.
    Text {
        /// The visitor's words.
        words: String,
    },
    /// The place fits.
    Place {
        /// Name of the place.
        name: String,
    },
}

/// How many groups would match with one more facet value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FacetCount {
    /// The facet.
    pub kind: FacetKind,
    /// Number of the value in [`crate::Index::facet`].
    pub value: u16,
    /// Number of groups.
    pub groups: u32,
}
