//! Everything the widget says: one table per language.
//!
//! # Invariants
//! - A component holds no visible text of its own; it takes it from [`Messages`].
//! - A further language is one more file like `de.rs` and one more line in [`Messages::of`].
//! - Counted texts go through [`Counted`], which picks a form by the language's plural rule.

mod browser;
mod counted;
mod de;

pub use counted::{Counted, Plural};

use grufi_engine::{Accessibility, FacetKind, Form, Gender, Reason, Status, Why, model::Day};

/// An emergency number: (as people read it, digits to dial).
pub type Number = (&'static str, &'static str);

/// One line of the notice that is shown when a text speaks of danger to life.
pub struct CrisisLine {
    /// Who answers.
    pub name: &'static str,
    /// When, for whom, what it costs.
    pub detail: &'static str,
    /// The numbers of this service.
    pub numbers: &'static [Number],
}

/// The texts of one language.
pub struct Messages {
    /// BCP 47 tag, for `lang`.
    pub tag: &'static str,
    /// `ltr` or `rtl`, for `dir`.
    pub direction: &'static str,
    /// Plural category of a number.
    pub plural: fn(u32) -> Plural,
    /// Parts thousands in numbers.
    pub thousands: &'static str,
    /// Year, month (1 to 12), day as a date in words.
    pub date: fn(u16, u8, u8) -> String,

    /// Name of the search landmark.
    pub finder: &'static str,
    /// Label of the search field.
    pub search_label: &'static str,
    /// What may be typed.
    pub search_hint: &'static str,
    /// Promise that nothing typed leaves the device.
    pub privacy: &'static str,
    /// Button that empties the field.
    pub clear_text: &'static str,

    /// Name of the list of suggestions.
    pub suggestions: &'static str,
    /// How many suggestions there are, for the live region.
    pub suggested: Counted,
    /// A number of groups.
    pub groups: Counted,
    /// What a suggested place is.
    pub place_suggested: &'static str,
    /// Before a place that was understood.
    pub place_part: &'static str,
    /// That a suggestion is a group.
    pub group_suggested: &'static str,

    /// Name of the parts of the text that were understood.
    pub understood_label: &'static str,
    /// Before these parts, for the live region.
    pub understood: &'static str,
    /// After the name of a part that a button takes out, for screen readers; begins with a space.
    pub take_out: &'static str,
    /// Before the language that a group should speak.
    pub spoken_part: &'static str,
    /// What roles, audiences, days and times of day are called as such parts: `key=text`, parted by `;`.
    pub part_names: &'static str,

    /// Above groups of which none fits in every respect.
    pub none_fits: &'static str,
    /// Heading of groups that may help although they do not fit in every respect; a topic follows where it is
    /// another one.
    pub alternative: fn(Reason) -> &'static str,
    /// Before a topic, with a space: button that shows the groups on it.
    pub more_on: &'static str,
    /// Heading of the hint that a group can be founded.
    pub founding: &'static str,

    /// Above the examples.
    pub examples_label: &'static str,
    /// Texts that fill the field when chosen.
    pub examples: &'static [&'static str],
    /// How many groups there are, before anything is typed.
    pub groups_waiting: Counted,
    /// Button that lists all groups.
    pub show_all: &'static str,

    /// How many groups were found.
    pub groups_found: Counted,
    /// Of how many shown, for the live region.
    pub groups_shown: Counted,
    /// Nothing found, for the status line and the live region.
    pub none_found: &'static str,
    /// Button that shows more groups.
    pub more_groups: Counted,

    /// Name of the filter panel.
    pub filters: &'static str,
    /// Button that removes all filters.
    pub reset_filters: &'static str,
    /// Before the name of a filter that a button removes.
    pub remove_filter: &'static str,
    /// Shows all values of a filter.
    pub more_values: &'static str,
    /// Shows the most frequent values only.
    pub fewer_values: &'static str,
    /// Heading of a facet.
    pub facet: fn(FacetKind) -> &'static str,

    /// Name of a form of meeting.
    pub form: fn(Form) -> &'static str,
    /// Name of a status.
    pub status: fn(Status) -> &'static str,
    /// Name of a weekday.
    pub day: fn(Day) -> &'static str,
    /// Name of a gender.
    pub gender: fn(Gender) -> &'static str,
    /// Whether a place can be reached with a wheelchair.
    pub accessibility: fn(Accessibility) -> &'static str,
    /// Languages by BCP 47 tag: the most frequent ones, and those that browsers call otherwise or do not know.
    pub languages: &'static [(&'static str, &'static str)],

    /// Label of the topics of a group.
    pub topics: &'static str,
    /// Label of the schedule.
    pub when: &'static str,
    /// Label of the place.
    pub place: &'static str,
    /// Label of the form.
    pub meeting_form: &'static str,
    /// Label of the audience.
    pub audience: &'static str,
    /// Label of the languages.
    pub spoken: &'static str,
    /// Label of the accessibility.
    pub access: &'static str,
    /// Label of the person to ask for.
    pub person: &'static str,
    /// Label of the telephone number.
    pub phone: &'static str,
    /// Label of the mail address.
    pub email: &'static str,
    /// Label of the web pages.
    pub web: &'static str,
    /// Label of opening hours.
    pub hours: &'static str,
    /// Added to links that open a window, for screen readers.
    pub new_window: &'static str,
    /// Ages from and to.
    pub ages: fn(Option<u8>, Option<u8>) -> String,
    /// Shows the whole description.
    pub read_more: &'static str,
    /// Shortens the description again.
    pub read_less: &'static str,
    /// Label of the responsible contact point.
    pub contact_point: &'static str,
    /// Label of the contact point where the first contact goes through it.
    pub first_contact: &'static str,
    /// Before the date of the last confirmation.
    pub confirmed: &'static str,
    /// Before the reasons.
    pub why_label: &'static str,
    /// One reason in words.
    pub why: fn(&Why) -> String,

    /// Heading where nothing was found.
    pub empty_title: &'static str,
    /// Text where nothing was found.
    pub empty_text: &'static str,
    /// Text where the filters leave nothing.
    pub empty_filtered: &'static str,
    /// Before the contact point.
    pub empty_contact: &'static str,
    /// Hint that a group can be founded.
    pub found_group: &'static str,

    /// Heading of the crisis notice.
    pub crisis_title: &'static str,
    /// Text of the crisis notice.
    pub crisis_text: &'static str,
    /// Who helps at once.
    pub crisis: &'static [CrisisLine],
    /// Said before the number of results when the crisis notice is shown.
    pub crisis_announced: &'static str,
}

impl Messages {
    /// The texts for a BCP 47 tag; German where there are none in that language.
    pub fn of(_tag: &str) -> &'static Self {
        &de::MESSAGES
    }

    /// A number with its thousands parted.
    pub fn number(&self, number: u32) -> String {
        counted::grouped(number, self.thousands)
    }

    /// What a role, an audience, a day or a time of day is called as an understood part, by its key.
    pub fn part_name(&self, key: &str) -> &'static str {
        let named = self
            .part_names
            .split(';')
            .filter_map(|one| one.split_once('='));
        let mut names = named.filter(|(known, _)| *known == key);
        names.next().map_or("", |(_, name)| name)
    }

    /// A counted text.
    pub fn counted(&self, text: &Counted, number: u32) -> String {
        text.say(number, (self.plural)(number), self.thousands)
    }

    /// Name of a language; its tag where neither the table nor the browser knows it.
    pub fn language(&self, tag: &str) -> String {
        match self.languages.iter().find(|(known, _)| *known == tag) {
            Some((_, name)) => (*name).to_owned(),
            None => browser::language(self.tag, tag).unwrap_or_else(|| tag.to_owned()),
        }
    }

    /// Name of a facet value: the catalogue's text, or the name of what a key stands for.
    pub fn facet_value(&self, kind: FacetKind, label: &str) -> String {
        match kind {
            FacetKind::Form => Form::from_key(label).map(self.form),
            FacetKind::Day => Day::from_key(label).map(self.day),
            FacetKind::Gender => Gender::from_key(label).map(self.gender),
            FacetKind::Accessibility => Accessibility::from_key(label).map(self.accessibility),
            FacetKind::Status => Status::from_key(label).map(self.status),
            FacetKind::Language => return self.language(label),
            FacetKind::Topic | FacetKind::District | FacetKind::Audience => None,
        }
        .unwrap_or(label)
        .to_owned()
    }

    /// An ISO date in words; the text itself where it is no date.
    pub fn date_of(&self, iso: &str) -> String {
        let mut parts = iso.splitn(3, '-');
        let mut part = || parts.next().and_then(|part| part.parse::<u16>().ok());
        match (part(), part(), part()) {
            (Some(year), Some(month @ 1..=12), Some(day @ 1..=31)) => {
                (self.date)(year, month as u8, day as u8)
            }
            _ => iso.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(actual: &str, expected: Expect) {
        expected.assert_eq(actual);
    }

    #[test]
    fn numbers_and_plurals() {
        let words = Messages::of("de");
        check(&words.number(7), expect!["7"]);
        check(&words.number(1034), expect!["1.034"]);
        check(&words.number(1_000_000), expect!["1.000.000"]);
        check(
            &words.counted(&words.groups_found, 1),
            expect!["1 Gruppe gefunden"],
        );
        check(
            &words.counted(&words.groups_found, 0),
            expect!["0 Gruppen gefunden"],
        );
        check(
            &words.counted(&words.groups_found, 1200),
            expect!["1.200 Gruppen gefunden"],
        );
    }

    #[test]
    fn dates() {
        let words = Messages::of("de");
        check(&words.date_of("2026-03-09"), expect!["9. März 2026"]);
        check(&words.date_of("2026-13-09"), expect!["2026-13-09"]);
        check(&words.date_of("neulich"), expect!["neulich"]);
    }

    #[test]
    fn facet_values() {
        let words = Messages::of("de");
        check(
            &words.facet_value(FacetKind::Form, "in-person"),
            expect!["vor Ort"],
        );
        check(
            &words.facet_value(FacetKind::Form, "by-pigeon"),
            expect!["by-pigeon"],
        );
        check(
            &words.facet_value(FacetKind::Language, "uk"),
            expect!["Ukrainisch"],
        );
        check(
            &words.facet_value(FacetKind::Language, "tlh"),
            expect!["tlh"],
        );
        check(
            &words.facet_value(FacetKind::District, "Landkreis Harburg"),
            expect!["Landkreis Harburg"],
        );
        check(
            &words.facet_value(FacetKind::Day, "monday"),
            expect!["Montag"],
        );
    }

    #[test]
    fn ages() {
        let words = Messages::of("de");
        check(
            &(words.ages)(Some(18), Some(27)),
            expect!["18 bis 27 Jahre"],
        );
        check(&(words.ages)(Some(60), None), expect!["ab 60 Jahren"]);
        check(&(words.ages)(None, Some(25)), expect!["bis 25 Jahre"]);
        check(&(words.ages)(None, None), expect![""]);
    }

    #[test]
    fn reasons() {
        let words = Messages::of("de");
        let topic = |words: &str| Why::Topic {
            label: "Alkohol".into(),
            words: words.into(),
        };
        check(
            &(words.why)(&topic("mein mann trinkt")),
            expect!["Thema Alkohol (Sie schrieben „mein mann trinkt“)"],
        );
        check(&(words.why)(&topic("alkohol")), expect!["Thema Alkohol"]);
        check(
            &(words.why)(&Why::Text {
                words: "wandern".into(),
            }),
            expect!["„wandern“ steht im Eintrag"],
        );
        check(
            &(words.why)(&Why::Place {
                name: "Celle".into(),
            }),
            expect!["Ort Celle"],
        );
    }

    #[test]
    fn emergency_numbers_can_be_dialled() {
        for line in Messages::of("de").crisis {
            for (spoken, dialled) in line.numbers {
                let digits: String = spoken.chars().filter(char::is_ascii_digit).collect();
                assert_eq!(&digits, dialled, "{}", line.name);
            }
        }
    }
}
