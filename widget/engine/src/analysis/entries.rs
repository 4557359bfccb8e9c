//! A table of words as one text: a slice of texts would cost a pointer and a length for each.

/// Entries parted by one blank, each a key or `key:value`, ascending by key.
pub(super) struct Entries(pub(super) &'static str);

impl Entries {
    /// The value of a key, "" where its entry has none; `None` where there is no such key.
    ///
    /// # Complexity
    /// Logarithmic in the length of the text.
    pub(super) fn find(&self, key: &str) -> Option<&'static str> {
        let (mut low, mut high) = (0, self.0.len());
        while low < high {
            // The entry around the middle; `low` and `high` are where entries begin.
            let middle = (low + high) / 2;
            let start = self.0[..middle].rfind(' ').map_or(0, |at| at + 1);
            let end = self.0[middle..]
                .find(' ')
                .map_or(self.0.len(), |at| middle + at);
            let entry = &self.0[start..end];
            let (known, value) = entry.split_once(':').unwrap_or((entry, ""));
            match known.cmp(key) {
                std::cmp::Ordering::Less => low = end + 1,
                std::cmp::Ordering::Equal => return Some(value),
                std::cmp::Ordering::Greater => high = start,
            }
        }
        None
    }

    /// All keys in their order.
    #[cfg(test)]
    pub(super) fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.0
            .split(' ')
            .map(|entry| entry.split(':').next().unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_every_entry_and_nothing_else() {
        let entries = Entries("a ab:x b c:y zz");
        let found: Vec<_> = ["a", "ab", "b", "c", "zz"]
            .map(|key| entries.find(key))
            .into();
        assert_eq!(found, [Some(""), Some("x"), Some(""), Some("y"), Some("")]);
        for key in ["", "0", "aa", "abc", "bb", "d", "z", "zzz"] {
            assert_eq!(entries.find(key), None, "{key}");
        }
        assert_eq!(Entries("").find("a"), None);
    }
}
