//! Ids made from names and places, for entries whose source has none.

/// Lower-case letters and digits of a text, joined by hyphens; ä ö ü ß become ae oe ue ss.
pub fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'ä' => slug.push_str("ae"),
            'ö' => slug.push_str("oe"),
            'ü' => slug.push_str("ue"),
            'ß' => slug.push_str("ss"),
            _ if c.is_alphanumeric() => slug.push(c),
            _ if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            _ => {}
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// An id from a name and the words of a place; a word that the name ends with is not repeated.
pub fn from_name_and_place(name: &str, place: &[&str]) -> String {
    let mut id = slug(name);
    for part in place
        .iter()
        .map(|part| slug(part))
        .filter(|part| !part.is_empty())
    {
        if id != part && !id.ends_with(&format!("-{part}")) {
            id = if id.is_empty() {
                part
            } else {
                format!("{id}-{part}")
            };
        }
    }
    id
}

#[cfg(test)]
mod tests {
    use super::{from_name_and_place, slug};

    #[test]
    fn slugs() {
        let table = [
            ("Frauen nach Krebs", "frauen-nach-krebs"),
            ("Ängste & Süße", "aengste-suesse"),
            ("  »AA«  –  Gruppe 2 ", "aa-gruppe-2"),
            ("", ""),
            ("!?", ""),
        ];
        for (text, expected) in table {
            assert_eq!(slug(text), expected, "{text}");
        }
    }

    #[test]
    fn ids() {
        let table: [(&str, &[&str], &str); 4] = [
            ("Angstgruppe", &["Verden"], "angstgruppe-verden"),
            ("Angstgruppe Verden", &["Verden"], "angstgruppe-verden"),
            ("AA", &["Celle", "Markt 3"], "aa-celle-markt-3"),
            ("", &["Celle"], "celle"),
        ];
        for (name, place, expected) in table {
            assert_eq!(from_name_and_place(name, place), expected);
        }
    }
}
