//! What a check found, in German.

use std::fmt;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The thesaurus contradicts itself.
    Error,
    /// Worth a look.
    Warning,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Id of the concept; empty where it concerns the whole.
    pub concept: String,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// Two concepts have this id.
    DuplicateId,
    /// The id has characters other than a to z, digits and hyphens within.
    MalformedId,
    /// A link to itself or to a concept that does not exist.
    UnknownId {
        /// `broader` or `related`.
        key: &'static str,
        /// The id named.
        id: String,
    },
    /// The concept is broader than itself.
    Cycle,
    /// A name that means another concept as well, which has nothing to do with this one.
    Contradiction {
        /// The name.
        text: String,
        /// Id of the other concept.
        other: String,
    },
    /// A link that is there already.
    RepeatedId {
        /// `broader` or `related`.
        key: &'static str,
        /// The id named.
        id: String,
    },
    /// No links to and fro.
    Orphan,
    /// A list or label is missing: its key.
    Missing(&'static str),
    /// Few German expressions: how many.
    Few(usize),
    /// Few German expressions in the whole thesaurus: how many on average.
    FewOnAverage(f32),
    /// No word in it, or white space around it.
    Empty(String),
    /// More words than people type.
    Long {
        /// The expression.
        text: String,
        /// Its length in words.
        words: usize,
    },
    /// Function words only.
    Meaningless(String),
    /// The same expression twice, as the engine reads it.
    Repeated {
        /// As it stands first.
        first: String,
        /// As it stands again.
        again: String,
    },
    /// A sentence or lay phrase that leads to another concept as well, which has nothing to do with this one.
    SharedPhrase {
        /// The phrase.
        text: String,
        /// Id of the other concept.
        other: String,
    },
    /// A single lay word of too many concepts.
    Common {
        /// The word.
        text: String,
        /// Ids of the concepts.
        topics: Vec<String>,
    },
}

impl Finding {
    pub(super) fn new(concept: &str, problem: Problem) -> Self {
        Self {
            concept: concept.to_owned(),
            problem,
        }
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        match self.problem {
            Problem::DuplicateId
            | Problem::MalformedId
            | Problem::UnknownId { .. }
            | Problem::Cycle
            | Problem::Empty(_)
            | Problem::Contradiction { .. } => Severity::Error,
            _ => Severity::Warning,
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity() {
            Severity::Error => "Fehler",
            Severity::Warning => "Warnung",
        };
        match self.concept.as_str() {
            "" => write!(f, "{severity}: {}", self.problem),
            concept => write!(f, "{severity}: {concept}: {}", self.problem),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DuplicateId => write!(f, "Die Kennung ist doppelt vergeben."),
            Self::MalformedId => write!(
                f,
                "Die Kennung darf nur a bis z, Ziffern und Bindestriche enthalten."
            ),
            Self::UnknownId { key, id } => write!(
                f,
                "{key} nennt »{id}«, einen anderen Begriff dieses Namens gibt es nicht."
            ),
            Self::Cycle => write!(f, "Der Begriff steht über sich selbst (broader im Kreis)."),
            Self::Contradiction { text, other } => {
                write!(
                    f,
                    "»{text}« ist auch ein Name von {other}; verbinden oder bei einem streichen."
                )
            }
            Self::RepeatedId { key, id } => write!(f, "{key} nennt »{id}« überflüssig."),
            Self::Orphan => write!(f, "Der Begriff ist mit keinem anderen verbunden."),
            Self::Missing(key) => write!(f, "{key} fehlt."),
            Self::Few(count) => write!(f, "Nur {count} deutsche Ausdrücke."),
            Self::FewOnAverage(average) => write!(
                f,
                "Nur {average:.1} deutsche Ausdrücke je Begriff im Mittel."
            ),
            Self::Empty(text) => write!(f, "»{text}« ist leer oder von Leerzeichen umgeben."),
            Self::Long { text, words } => {
                write!(f, "»{text}« hat {words} Wörter, Füllwörter nicht gezählt.")
            }
            Self::Meaningless(text) => write!(f, "»{text}« besteht nur aus Füllwörtern."),
            Self::Repeated { first, again } => write!(f, "»{again}« wiederholt »{first}«."),
            Self::SharedPhrase { text, other } => {
                write!(
                    f,
                    "»{text}« führt auch zu {other}; verbinden oder bei einem streichen."
                )
            }
            Self::Common { text, topics } => {
                write!(
                    f,
                    "»{text}« steht bei {} Begriffen: {}.",
                    topics.len(),
                    topics.join(", ")
                )
            }
        }
    }
}
