//! The order of German texts in lists.

/// Key by which German texts are sorted: ä as a, ß as ss, without regard to case.
pub fn collation(text: &str) -> String {
    let folded = text.to_lowercase().replace('ß', "ss");
    folded.replace('ä', "a").replace('ö', "o").replace('ü', "u")
}

#[cfg(test)]
mod tests {
    use super::collation;

    #[test]
    fn umlauts_stand_with_their_vowels() {
        let mut words = ["Zoff", "Apfel", "Äpfel", "straße", "Strasse", "Öl", "Ofen"];
        words.sort_by_key(|word| collation(word));
        assert_eq!(
            words,
            ["Apfel", "Äpfel", "Ofen", "Öl", "straße", "Strasse", "Zoff"]
        );
    }
}
