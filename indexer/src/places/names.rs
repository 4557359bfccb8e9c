//! What names of towns and districts are compared by.

use grufi_engine::analysis::fold;

/// Words after which a name only tells where a town lies: `Osterode am Harz`.
const ADDITIONS: [&str; 7] = [" am ", " an ", " auf ", " bei ", " im ", " in ", " ob "];

/// A name without case, umlauts, hyphens and brackets; `St.` is `Sankt`.
pub(super) fn key(name: &str) -> String {
    let words = name
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let folded = words.map(|word| match fold(word) {
        word if word == "st" => fold("Sankt"),
        word => word,
    });
    folded.collect::<Vec<_>>().join(" ")
}

/// A name without what tells the town from others of its name: brackets, a slash, a landscape or river.
pub(super) fn short(name: &str) -> &str {
    let ends = ADDITIONS
        .iter()
        .filter_map(|addition| name.find(addition))
        .chain(name.find(['(', '/']));
    let end = ends.filter(|end| *end > 0).min().unwrap_or(name.len());
    name[..end].trim_end()
}

#[cfg(test)]
mod tests {
    use super::{key, short};

    #[test]
    fn keys() {
        let table = [
            ("Lüneburg", "Lueneburg"),
            ("Lüneburg", "LUNEBURG"),
            ("Barßel", "barssel"),
            ("Clausthal-Zellerfeld", "Clausthal Zellerfeld"),
            ("Oldenburg (Stadt)", "oldenburg stadt"),
            ("Sankt Andreasberg", "St. Andreasberg"),
        ];
        for (left, right) in table {
            assert_eq!(key(left), key(right), "{left}");
        }
        assert_ne!(key("Winsen (Luhe)"), key("Winsen (Aller)"));
        assert_eq!(key(" -/ "), "");
    }

    #[test]
    fn short_names() {
        let table = [
            ("Lingen (Ems)", "Lingen"),
            ("Nienburg/Weser", "Nienburg"),
            ("Osterode am Harz", "Osterode"),
            ("Neustadt am Rübenberge", "Neustadt"),
            ("Buchholz in der Nordheide", "Buchholz"),
            ("Bad Harzburg", "Bad Harzburg"),
            ("(ohne)", "(ohne)"),
            ("", ""),
        ];
        for (name, expected) in table {
            assert_eq!(short(name), expected, "{name}");
        }
    }
}
