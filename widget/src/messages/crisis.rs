//! Emergency numbers, the same in all languages.

/// The numbers of each service, in the order of the text `crisis_lines`.
const NUMBERS: &str = "112|0800 1110111,0800 1110222,116 123|116 117|116 111|116 016";

/// Who helps at once.
#[derive(Debug)]
pub struct CrisisLine {
    /// Who answers.
    pub name: &'static str,
    /// When, for whom, what it costs.
    pub detail: &'static str,
    /// The numbers, as people read them.
    pub numbers: &'static str,
}

/// The services of a text, each with its numbers.
pub fn lines(text: &'static str) -> impl Iterator<Item = CrisisLine> {
    text.split('|')
        .zip(NUMBERS.split('|'))
        .map(|(line, numbers)| {
            let (name, detail) = line.split_once("; ").unwrap_or((line, ""));
            CrisisLine {
                name,
                detail,
                numbers,
            }
        })
}
