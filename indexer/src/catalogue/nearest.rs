//! The known word that is nearest to a misspelt one, for remedies.

/// The candidate nearest to `word`, where it is near enough to be meant.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    ranked(word, candidates).into_iter().next()
}

/// The candidates that are near enough to be meant, the nearest first.
pub fn ranked<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Vec<&'c str> {
    let word = fold(word);
    let allowed = ((word.len() + 1) / 3).clamp(1, 3);
    let near = candidates
        .into_iter()
        .map(|candidate| (distance(&word, &fold(candidate)), candidate));
    let mut near: Vec<(usize, &str)> = near.filter(|(distance, _)| *distance <= allowed).collect();
    near.sort_by_key(|(distance, _)| *distance);
    near.into_iter().map(|(_, candidate)| candidate).collect()
}

/// Lower case, without what differs between spellings of a column name.
fn fold(text: &str) -> Vec<char> {
    let kept = text
        .to_lowercase()
        .replace('ß', "ss")
        .replace(['ä', 'Ä'], "ae")
        .replace('ö', "oe");
    kept.replace('ü', "ue")
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// Edit distance with insertion, deletion, replacement and the swap of neighbours.
pub(super) fn distance(left: &[char], right: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in right.iter().enumerate() {
            let mut best = (last[j] + usize::from(a != b))
                .min(last[j + 1] + 1)
                .min(row[j] + 1);
            if i > 0 && j > 0 && *a == right[j - 1] && left[i - 1] == *b {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[right.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn nearest_known_words() {
        let known = [
            "name",
            "themen",
            "telefon",
            "strasse",
            "plz",
            "veroeffentlichen",
        ];
        let table = [
            ("Straße", Some("strasse")),
            ("Telefno", Some("telefon")),
            ("thema", Some("themen")),
            ("veröffentlichen", Some("veroeffentlichen")),
            ("Bemerkung", None),
            ("x", None),
        ];
        for (word, expected) in table {
            assert_eq!(nearest(word, known), expected, "{word}");
        }
    }
}
