//! What is asked for, by kind.

/// A kind of request with some of its kind.
pub struct Kind {
    /// Its name in the tables.
    pub name: &'static str,
    /// The requests.
    pub texts: &'static [&'static str],
}

/// The kinds.
pub const KINDS: [Kind; 4] = [
    Kind {
        name: "exact",
        texts: &[
            "Depression",
            "Diabetes",
            "Alkohol",
            "Brustkrebs",
            "Angststörung",
            "Parkinson Göttingen",
        ],
    },
    Kind {
        name: "prefix",
        texts: &["d", "al", "dep", "angs", "brustk", "selbsthi"],
    },
    Kind {
        name: "typo",
        texts: &[
            "Depresion",
            "Diabtes",
            "Alkhol",
            "Brustkrbes",
            "Angstsörung",
            "Pakrinson Götingen",
        ],
    },
    Kind {
        name: "sentence",
        texts: &[
            "ich komme morgens nicht mehr aus dem Bett und habe zu nichts mehr Lust",
            "mein Mann trinkt jeden Abend und ich weiß nicht mehr was ich tun soll",
            "meine Mutter vergisst alles und ich kann sie nicht mehr allein lassen",
            "seit der Geburt meines Kindes bin ich nur noch traurig und müde",
            "ich suche eine Gruppe für Angehörige in Hannover am Abend",
            "unser Sohn spielt den ganzen Tag am Computer und geht nicht zur Schule",
        ],
    },
];
