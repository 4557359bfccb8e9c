//! The vocabulary that writer, index and search share. Every enumeration has a stable code (its byte in
//! the index) and a stable key (its spelling in attributes and in `--json` output).

/// Number of a group within one index, from 0; groups are numbered by topic, then place, then name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GroupId(pub u32);

/// Declares an enumeration together with its codes and keys.
macro_rules! coded {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal, $key:literal;)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$vmeta])* $variant = $code,)+ }

        impl $name {
            /// All values in the order of their codes.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The byte that stands for this value in an index.
            pub const fn code(self) -> u8 {
                self as u8
            }

            /// The value of a code, `None` where no value has it.
            pub fn from_code(code: u8) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.code() == code)
            }

            /// The stable spelling, as in attributes and `--json` output.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)+ }
            }

            /// The value with this key, `None` where no value has it.
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.key() == key)
            }
        }
    };
}

coded! {
    /// Whom the groups on a topic are for.
    #[derive(Default)]
    MeantFor {
        /// Anyone concerned.
        #[default]
        Anyone = 0, "anyone";
        /// Those close to somebody affected.
        Kin = 1, "kin";
        /// Those affected alone; whoever is close to one has groups of their own.
        Affected = 2, "affected";
    }
}

coded! {
    /// How a group meets.
    Form {
        /// At a place.
        InPerson = 1, "in-person";
        /// By video or chat.
        Online = 2, "online";
        /// At a place and online at once.
        Hybrid = 3, "hybrid";
        /// By telephone.
        Telephone = 4, "telephone";
    }
}

coded! {
    /// Whether a group takes new members.
    Status {
        /// Open to newcomers.
        Open = 1, "open";
        /// Full at present.
        Full = 2, "full";
        /// Not meeting at present.
        Paused = 3, "paused";
        /// Being founded, looking for its first members.
        Founding = 4, "founding";
    }
}

coded! {
    /// Whether the meeting place can be reached with a wheelchair.
    Accessibility {
        /// Without barriers.
        Yes = 1, "yes";
        /// With barriers.
        No = 2, "no";
        /// In part.
        Partly = 3, "partly";
    }
}

coded! {
    /// For whom a group is, by gender; groups for everybody have none.
    Gender {
        /// Women.
        Women = 1, "women";
        /// Men.
        Men = 2, "men";
        /// Trans, inter and non-binary people, or named otherwise.
        Diverse = 3, "diverse";
    }
}

coded! {
    /// Day of the week, ISO 8601 numbering.
    Day {
        /// Monday.
        Monday = 1, "monday";
        /// Tuesday.
        Tuesday = 2, "tuesday";
        /// Wednesday.
        Wednesday = 3, "wednesday";
        /// Thursday.
        Thursday = 4, "thursday";
        /// Friday.
        Friday = 5, "friday";
        /// Saturday.
        Saturday = 6, "saturday";
        /// Sunday.
        Sunday = 7, "sunday";
    }
}

impl Day {
    /// The bit of this day in a weekday mask: Monday is bit 0.
    pub const fn bit(self) -> u8 {
        1 << (self as u8 - 1)
    }

    /// The days of a weekday mask, Monday first.
    pub fn of_mask(mask: u8) -> impl Iterator<Item = Day> {
        Self::ALL
            .iter()
            .copied()
            .filter(move |day| mask & day.bit() != 0)
    }
}

coded! {
    /// Time of day of a meeting, by the minute at which it begins.
    Daytime {
        /// Before noon.
        Morning = 1, "morning";
        /// From noon to before five.
        Afternoon = 2, "afternoon";
        /// From five on, after work.
        Evening = 3, "evening";
    }
}

impl Daytime {
    /// The time of day of a minute after midnight.
    pub const fn of(minute: u16) -> Self {
        match minute / 60 {
            ..12 => Self::Morning,
            12..17 => Self::Afternoon,
            17.. => Self::Evening,
        }
    }
}

coded! {
    /// Part of a day, where a schedule names no hour.
    DayPart {
        /// Early in the day: "morgens", "früh".
        Morning = 1, "morning";
        /// Before noon.
        Forenoon = 2, "forenoon";
        /// About noon.
        Noon = 3, "noon";
        /// After noon.
        Afternoon = 4, "afternoon";
        /// In the evening.
        Evening = 5, "evening";
        /// At night.
        Night = 6, "night";
    }
}

impl DayPart {
    /// The time of day that it belongs to.
    pub const fn daytime(self) -> Daytime {
        match self {
            Self::Morning | Self::Forenoon => Daytime::Morning,
            Self::Noon | Self::Afternoon => Daytime::Afternoon,
            Self::Evening | Self::Night => Daytime::Evening,
        }
    }
}

coded! {
    /// When a group that meets regularly does not meet.
    Exception {
        /// On public holidays.
        Holidays = 1, "holidays";
        /// In the school holidays.
        SchoolHolidays = 2, "school-holidays";
        /// In the school holidays of the summer.
        SummerHolidays = 3, "summer-holidays";
        /// In the school holidays about Christmas.
        ChristmasHolidays = 4, "christmas-holidays";
        /// In a break in summer whose dates are not told.
        SummerBreak = 5, "summer-break";
        /// In a break in winter whose dates are not told.
        WinterBreak = 6, "winter-break";
    }
}

impl Exception {
    /// The bit of this exception in a mask.
    pub const fn bit(self) -> u8 {
        1 << (self as u8 - 1)
    }
}

coded! {
    /// The properties by which visitors filter. Values of `District`, `Audience`, `Language` and `Topic`
    /// are texts of the catalogue (languages as BCP 47 tags), those of `Age` two ages parted by a hyphen, the
    /// others keys of their enumeration.
    FacetKind {
        /// Topic, as named by the thesaurus or, where it does not know the topic, by the office.
        Topic = 1, "topic";
        /// Landkreis or kreisfreie Stadt.
        District = 2, "district";
        /// [`Form`].
        Form = 3, "form";
        /// Weekday of a meeting, [`Day`].
        Day = 4, "day";
        /// For whom: Betroffene, Angehörige, Eltern, ...
        Audience = 5, "audience";
        /// [`Gender`].
        Gender = 6, "gender";
        /// Language spoken, BCP 47 tag.
        Language = 7, "language";
        /// [`Accessibility`].
        Accessibility = 8, "accessibility";
        /// [`Status`].
        Status = 9, "status";
        /// When a meeting begins, [`Daytime`].
        Daytime = 10, "daytime";
        /// Ages in years that a group names, `18-29`, `60-`; groups for all ages have none.
        Age = 11, "age";
    }
}
