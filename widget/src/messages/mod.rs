//! Everything the widget says.
//!
//! ```text
//! texts    what one language says, read from its compiled file
//! browser  what the browser knows of languages
//! crisis   emergency numbers
//! ```
//!
//! # Invariants
//! - A component holds no visible text of its own; it takes it from [`Messages`].
//! - German is part of the module. The texts of another language are downloaded where it is chosen, as a
//!   file that the loader hands to [`open`]; how a language is written says `widget/messages/compile.rs`.
//! - Plurals, numbers, dates and lists are the browser's business.

mod browser;
mod crisis;
#[cfg(test)]
mod tests;
mod texts;

pub use crisis::CrisisLine;
pub use texts::Messages;

use browser::{Question, ask};
use grufi_engine::analysis::fold;
use grufi_engine::schedule::Exception;
use grufi_engine::{Accessibility, Day, FacetKind, Form, Gender, Reason, Status, Why};
use std::cell::RefCell;

/// The German texts, compiled by the build script.
const GERMAN: &str = include_str!(concat!(env!("OUT_DIR"), "/texte-de.txt"));
/// Tags and names of all languages, one a line.
const LANGUAGES: &str = include_str!(concat!(env!("OUT_DIR"), "/languages.txt"));

/// The number in `areas` of topics that belong to none.
pub const OTHER_AREA: u8 = 11;

thread_local! {
    /// The texts by number; German is the first.
    static OPENED: RefCell<Vec<&'static Messages>> = RefCell::new(open_text(GERMAN).into_iter().collect());
}

/// Opens the texts of a language and keeps them for the life of the page. Returns their number.
///
/// # Errors
/// If they belong to another version of the widget.
pub fn open(bytes: Vec<u8>) -> Result<u32, &'static str> {
    let text = str::from_utf8(bytes.leak()).unwrap_or_default();
    let texts = open_text(text).ok_or("texts of another version")?;
    Ok(OPENED.with_borrow_mut(|opened| {
        opened.push(texts);
        (opened.len() - 1) as u32
    }))
}

fn open_text(text: &'static str) -> Option<&'static Messages> {
    let (form, texts) = text.split_once('\n')?;
    GERMAN
        .starts_with(form)
        .then(|| &*Box::leak(Box::new(Messages::read(texts))))
}

/// The texts with this number.
pub fn get(number: u32) -> Option<&'static Messages> {
    OPENED.with_borrow(|opened| opened.get(number as usize).copied())
}

/// Tags and names of the languages: German, and those of `offered`, tags parted by commas.
pub fn languages(offered: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    LANGUAGES
        .split('\n')
        .filter_map(|line| line.split_once(' '))
        .filter(move |(tag, _)| *tag == "de" || offered.split(',').any(|one| one == *tag))
}

impl Messages {
    /// The texts of a language, for tests.
    #[cfg(test)]
    pub fn of(tag: &str) -> &'static Self {
        let file = std::path::Path::new(env!("OUT_DIR")).join(format!("texte-{tag}.txt"));
        let text = std::fs::read_to_string(file).unwrap_or_default();
        open_text(text.leak()).unwrap_or_else(|| panic!("no texts in {tag}"))
    }

    /// A number in digits.
    pub fn number(&self, number: u32) -> String {
        let digits = number.to_string();
        ask(Question::Number, self.locale, &digits).unwrap_or(digits)
    }

    /// A counted text: the form for this number, with the number.
    pub fn counted(&self, forms: &str, number: u32) -> String {
        let plain = if number == 1 { "one" } else { "other" };
        let category = ask(Question::Plural, self.locale, &number.to_string());
        let category = category.as_deref().unwrap_or(plain);
        let at = self.plurals.split('|').position(|one| one == category);
        let form = at.and_then(|at| forms.split('|').nth(at));
        let form = form.or(forms.rsplit('|').next()).unwrap_or_default();
        filled(form, &self.number(number), "")
    }

    /// Texts as a list.
    pub fn list(&self, texts: &[&str]) -> String {
        ask(Question::List, self.locale, &texts.join("\n")).unwrap_or_else(|| texts.join(", "))
    }

    /// An ISO date in words; the text itself where it is no date.
    pub fn date_of(&self, iso: &str) -> String {
        ask(Question::Date, self.locale, iso).unwrap_or_else(|| iso.to_owned())
    }

    /// When one meeting is, by a date (`20260301`), a moment (`20260301T190000`), or two parted by a slash.
    pub fn meeting(&self, moment: &str) -> String {
        ask(Question::Meeting, self.locale, moment).unwrap_or_else(|| moment.to_owned())
    }

    /// When a group does not meet.
    pub fn exception(&self, exception: Exception) -> &'static str {
        part(self.exceptions, exception.code())
    }

    /// A distance in whole kilometres.
    pub fn kilometres(&self, distance: f32) -> String {
        match (distance + 0.5) as u32 {
            0 => self.distance_here.to_owned(),
            kilometres => filled(self.distance_away, &self.number(kilometres), ""),
        }
    }

    /// Name of a language; its tag where neither the texts nor the browser know it.
    pub fn language(&self, tag: &str) -> String {
        match named(self.language_names, tag) {
            Some(name) => name.to_owned(),
            None => ask(Question::Language, self.locale, tag).unwrap_or_else(|| tag.to_owned()),
        }
    }

    /// Name of an area of life, by its number from 1.
    pub fn area(&self, area: u8) -> &'static str {
        part(self.areas, area)
    }

    /// Heading of a facet.
    pub fn facet(&self, kind: FacetKind) -> &'static str {
        part(self.facets, kind.code())
    }

    /// Name of a form of meeting.
    pub fn form(&self, form: Form) -> &'static str {
        part(self.forms, form.code())
    }

    /// Name of a status.
    pub fn status(&self, status: Status) -> &'static str {
        part(self.statuses, status.code())
    }

    /// Name of a gender.
    pub fn gender(&self, gender: Gender) -> &'static str {
        part(self.genders, gender.code())
    }

    /// Whether a place can be reached with a wheelchair.
    pub fn accessibility(&self, accessibility: Accessibility) -> &'static str {
        part(self.accessibilities, accessibility.code())
    }

    /// Name of a weekday.
    pub fn day(&self, day: Day) -> String {
        // 1 January 2024 was a Monday.
        let date = ["2024-01-0", &day.code().to_string()].concat();
        ask(Question::Day, self.locale, &date).unwrap_or_else(|| day.key().to_owned())
    }

    /// A topic of the catalogue, or its word for those whom a group is for, in this language; `None` where
    /// there is no translation, or where this is German.
    pub fn label(&self, german: &str) -> Option<&'static str> {
        let at = self.labels.binary_search_by_key(&german, |label| label.0);
        Some(self.labels.get(at.ok()?)?.1)
    }

    /// Name of a facet value: a translation, or the name of what a key stands for; `None` where the
    /// catalogue's own text is to be shown.
    pub fn facet_value(&self, kind: FacetKind, label: &str) -> Option<String> {
        let name = match kind {
            FacetKind::Form => Form::from_key(label).map(|form| self.form(form)),
            FacetKind::Gender => Gender::from_key(label).map(|gender| self.gender(gender)),
            FacetKind::Accessibility => {
                Accessibility::from_key(label).map(|value| self.accessibility(value))
            }
            FacetKind::Status => Status::from_key(label).map(|status| self.status(status)),
            FacetKind::Day => return Day::from_key(label).map(|day| self.day(day)),
            FacetKind::Daytime => Some(self.part_name(label)).filter(|name| !name.is_empty()),
            FacetKind::Language => return Some(self.language(label)),
            FacetKind::Topic | FacetKind::Audience => self.label(label),
            FacetKind::Age => {
                let (from, to) = label.split_once('-')?;
                let age = |text: &str| text.parse().ok().filter(|age| *age > 0);
                return Some(self.ages(age(from), age(to)));
            }
            FacetKind::District => None,
        };
        name.map(str::to_owned)
    }

    /// Ages in words; empty where there is no bound.
    pub fn ages(&self, from: Option<u8>, to: Option<u8>) -> String {
        let number = |age: Option<u8>| age.map(|age| self.number(age.into())).unwrap_or_default();
        let (first, second) = (number(from), number(to));
        match (from, to) {
            (Some(_), Some(_)) => filled(self.ages_between, &first, &second),
            (Some(_), None) => filled(self.ages_from, &first, ""),
            (None, Some(_)) => filled(self.ages_to, &second, ""),
            (None, None) => String::new(),
        }
    }

    /// What a role, an audience, a day or a time of day is called as an understood part, by its key.
    pub fn part_name(&self, key: &str) -> &'static str {
        named(self.part_names, key).unwrap_or_default()
    }

    /// Heading of groups that may help although they do not fit in every respect; `topic` is what they are on
    /// where that is another one.
    pub fn alternative(&self, reason: Reason, topic: &str) -> String {
        let text = match reason {
            Reason::Elsewhere => self.elsewhere,
            Reason::Remote => self.remote,
            Reason::Broader(_) => self.broader,
            Reason::Related(_) => self.related,
        };
        filled(text, topic, "")
    }

    /// One reason in words.
    pub fn why(&self, why: &Why) -> String {
        match why {
            Why::Topic { label, words } => {
                let plain = words.is_empty() || fold(label) == fold(words);
                let text = match plain {
                    true => self.why_topic,
                    false => self.why_topic_words,
                };
                filled(text, self.label(label).unwrap_or(label), words)
            }
            Why::Text { words } => filled(self.why_text, words, ""),
            Why::Place { name } => filled(self.why_place, name, ""),
        }
    }

    /// Who helps at once.
    pub fn crisis(&self) -> impl Iterator<Item = CrisisLine> {
        crisis::lines(self.crisis_lines)
    }
}

/// The part of a text for a code, which count from 1.
fn part(text: &'static str, code: u8) -> &'static str {
    let at = usize::from(code).wrapping_sub(1);
    text.split('|').nth(at).unwrap_or_default()
}

/// The part of a text that follows a key and a space.
fn named(text: &'static str, key: &str) -> Option<&'static str> {
    text.split('|')
        .find_map(|part| part.strip_prefix(key)?.strip_prefix(' '))
}

/// A text with two others put in its places `#` and `%`.
pub fn filled(text: &str, first: &str, second: &str) -> String {
    let mut filled = String::with_capacity(text.len() + first.len() + second.len());
    for c in text.chars() {
        match c {
            '#' => filled.push_str(first),
            '%' => filled.push_str(second),
            c => filled.push(c),
        }
    }
    filled
}
