//! The texts of one language, and how they are read. `widget/messages/compile.rs` says how they are
//! written, and checks that no language lacks one.
//!
//! # Invariants
//! - The fields stand in the order of the keys in `widget/messages/de.txt`; a test compares them.

/// Declares the texts, and reads them one a line.
macro_rules! texts {
    ($($(#[$meta:meta])* $name:ident,)+) => {
        /// The texts of one language.
        #[derive(Debug)]
        pub struct Messages {
            $($(#[$meta])* pub $name: &'static str,)+
            /// Labels of the catalogue in German and in this language, by the German ones.
            pub(super) labels: Vec<(&'static str, &'static str)>,
        }

        impl Messages {
            const EMPTY: Self = Self {
                $($name: "",)+
                labels: Vec::new(),
            };

            /// The texts of a compiled file whose first line has been read.
            pub(super) fn read(mut text: &'static str) -> Self {
                let mut words = Self::EMPTY;
                for slot in [$(&mut words.$name,)+] {
                    *slot = line(&mut text);
                }
                while !text.is_empty() {
                    words.labels.extend(line(&mut text).split_once('\t'));
                }
                words
            }

            /// The keys, in order.
            #[cfg(test)]
            pub(super) const KEYS: &[&str] = &[$(stringify!($name),)+];
        }
    };
}

/// Takes the first line off a text.
fn line(text: &mut &'static str) -> &'static str {
    let (line, rest) = text.split_once('\n').unwrap_or((*text, ""));
    *text = rest;
    line
}

texts! {
    /// BCP 47 tag, for `lang`.
    tag,
    /// BCP 47 tag with calendar and digits, for `Intl`.
    locale,
    /// `ltr` or `rtl`, for `dir`.
    direction,
    /// Plural categories of CLDR, in the order in which counted texts have their forms.
    plurals,
    /// What the language is called in its own words.
    name,
    /// Label of the switch between languages.
    language,

    /// Name of the search landmark.
    finder,
    /// Label of the search field.
    search_label,
    /// What may be typed.
    search_hint,
    /// Promise that nothing typed leaves the device.
    privacy,
    /// Button that empties the field.
    clear_text,

    /// Name of the list of suggestions.
    suggestions,
    /// How many suggestions there are, for the live region.
    suggested,
    /// A number of groups.
    groups,
    /// What a suggested place is.
    place_suggested,
    /// That a suggestion is a group.
    group_suggested,

    /// Name of the parts of the text that were understood.
    understood_label,
    /// These parts, for the live region.
    understood,
    /// What a button that takes a part out says to screen readers: the part, and words that are not seen.
    take_out,
    /// A place that was understood.
    place_part,
    /// A language that the group should speak.
    spoken_part,
    /// What roles, audiences, days and times of day are called as such parts, after their key.
    part_names,

    /// Above groups of which none fits in every respect.
    none_fits,
    /// Heading of groups on the same topic in other places.
    elsewhere,
    /// Heading of groups on the same topic that need no way.
    remote,
    /// Heading of groups on a broader topic.
    broader,
    /// Heading of groups on a related topic.
    related,
    /// Button that shows the groups on a topic.
    more_on,
    /// Heading of the hint that a group can be founded.
    founding,

    /// Above the examples.
    examples_label,
    /// Texts that fill the field when chosen.
    examples,
    /// How many groups there are, before anything is typed.
    groups_waiting,
    /// Button that lists all groups.
    show_all,

    /// How many groups were found.
    groups_found,
    /// Of how many shown, for the live region.
    groups_shown,
    /// Nothing found, for the status line and the live region.
    none_found,
    /// Button that shows more groups.
    more_groups,

    /// Name of the filter panel.
    filters,
    /// Button that removes all filters.
    reset_filters,
    /// Before the name of a filter that a button removes.
    remove_filter,
    /// Shows all values of a filter.
    more_values,
    /// Shows the most frequent values only.
    fewer_values,
    /// Headings of the facets, by code.
    facets,
    /// Forms of meeting, by code.
    forms,
    /// Whether groups take new members, by code.
    statuses,
    /// Genders, by code.
    genders,
    /// Whether a place can be reached with a wheelchair, by code.
    accessibilities,
    /// Names of languages that browsers do not know or call otherwise, after their BCP 47 tag.
    language_names,

    /// Label of the topics of a group.
    topics,
    /// Label of the schedule.
    when,
    /// Label of the place.
    place,
    /// Label of the form.
    meeting_form,
    /// Label of the audience.
    audience,
    /// Label of the languages.
    spoken,
    /// Label of the accessibility.
    access,
    /// Label of the person to ask for.
    person,
    /// Label of the telephone number.
    phone,
    /// Label of the mail address.
    email,
    /// Label of the web pages.
    web,
    /// Label of opening hours.
    hours,
    /// Added to links that open a window, for screen readers.
    new_window,
    /// Ages from and to.
    ages_between,
    /// Ages from.
    ages_from,
    /// Ages to.
    ages_to,
    /// Shows the whole description.
    read_more,
    /// Shortens the description again.
    read_less,
    /// Label of the responsible contact point.
    contact_point,
    /// Label of the contact point where the first contact goes through it.
    first_contact,
    /// Before the date of the last confirmation.
    confirmed,
    /// Before the reasons.
    why_label,
    /// The topic fits.
    why_topic,
    /// The topic fits, because of these words.
    why_topic_words,
    /// These words stand in the entry.
    why_text,
    /// The place fits.
    why_place,

    /// Button that opens the page of a group.
    open_page,
    /// Button from a page back to the results.
    back_to_results,
    /// The same where there are no results.
    back_to_search,
    /// The same to the remembered groups.
    back_to_list,
    /// The same to the page of another group.
    back_to_group,
    /// Label of the distance from the place that was asked for.
    distance,
    /// A distance in kilometres.
    distance_away,
    /// A distance of less than half a kilometre.
    distance_here,
    /// Label of the next dates.
    next_dates,
    /// Exceptions from these dates.
    no_meeting,
    /// These exceptions, by code.
    exceptions,
    /// Label of how first contact goes.
    contact_how,
    /// First contact goes through the contact point.
    contact_via_point,
    /// First contact goes to the group.
    contact_direct,
    /// Newcomers need not tell before.
    walk_in,
    /// Newcomers must tell before.
    sign_up,
    /// Button that remembers a group.
    remember,
    /// The same button, pressed.
    is_remembered,
    /// Heading of the remembered groups.
    memory,
    /// Button that shows them, with their number.
    open_memory,
    /// That they are nowhere stored.
    memory_note,
    /// There are none.
    memory_empty,
    /// Link to them as a text file.
    download_list,
    /// Button that copies what a page says.
    copy,
    /// Button that makes a link to the page.
    share,
    /// What such a link tells.
    share_note,
    /// The text has been copied.
    copied,
    /// The text could not be copied and is marked instead.
    copy_by_hand,
    /// Link to the dates as a calendar file.
    download_dates,
    /// Button that prints a page.
    print,
    /// Heading of groups like this one.
    similar,

    /// Heading where nothing was found.
    empty_title,
    /// Text where nothing was found.
    empty_text,
    /// Text where the filters leave nothing.
    empty_filtered,
    /// Before the contact point.
    empty_contact,
    /// Hint that a group can be founded.
    found_group,
    /// Shows the prepared mail of somebody who wants to found a group.
    founding_show,
    /// What the mail consists of: recipient, subject, text.
    founding_parts,
    /// Its subject.
    founding_subject,
    /// Its lines.
    founding_text,
    /// That the visitor sends it, and nobody else.
    founding_own,
    /// Link that hands it to the visitor's mail program.
    founding_send,

    /// Areas of life, by number, and at last the topics that belong to none.
    areas,
    /// Heading of the topics to look through.
    browse_title,
    /// Button that leads from a topic's groups back to the topics.
    back_to_topics,
    /// Label of the order of the groups.
    sort_label,
    /// Orders: by fit, distance, next meeting.
    sorts,
    /// Name of the filter by place.
    near_title,
    /// Label of the field for a place.
    near_label,
    /// Where the place is not known.
    near_unknown,
    /// Label of the radius.
    radius,
    /// No radius.
    radius_any,
    /// A number of kilometres.
    kilometres,
    /// A place and a radius that filter.
    around,
    /// Button that shows the map.
    map,
    /// Name of the map.
    map_label,
    /// Name of the list of the places on the map.
    map_list,
    /// Button that removes the filter chosen last.
    drop_last,

    /// Heading of the crisis notice.
    crisis_title,
    /// Text of the crisis notice.
    crisis_text,
    /// Who helps at once: name; when, for whom, what it costs.
    crisis_lines,
    /// Said before the number of results when the crisis notice is shown.
    crisis_announced,
    /// Shows the emergency numbers, always.
    help_now,
    /// Button that leaves for a neutral page.
    leave,
    /// What it does, and which keys do the same.
    leave_hint,
}
