//! A language's texts as written -> the text that the widget reads. Shared by the widget's build script,
//! which builds German into the module, and the workshop, which builds the files of the other languages.
//!
//! As written, a line is `key = text`; lines that are blank or begin with `#` say something to people.
//! Compiled, the first line names this form and the keys, so that a widget recognises texts of another
//! version; then comes one text a line, without its key, in the order of the German file; then labels, a
//! German word of catalogues, a tab and its translation. The indexer adds the topics to them.
//!
//! ```text
//! a | b   parts that the widget chooses from: of as many as in German, or
//! # a | # as  forms of a counted text, one for each category in `plurals`
//! # and %     the first and the second thing that is put in
//! ```

/// The languages, as the finder's switch lists them.
pub const LANGUAGES: [&str; 9] = ["de", "de-simple", "en", "tr", "uk", "ru", "ar", "fa", "pl"];

/// The key of the words of catalogues, which become labels.
pub const WORDS: &str = "audiences";

/// Keys and texts of a file, in order.
///
/// # Errors
/// The line that is none.
pub fn read(file: &str) -> Result<Vec<(&str, &str)>, String> {
    file.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let (key, text) = line
                .split_once('=')
                .ok_or_else(|| format!("{line:?} is no `key = text`"))?;
            match text.trim() {
                "" => Err(format!("{} has no text", key.trim())),
                text => Ok((key.trim(), text)),
            }
        })
        .collect()
}

/// The compiled texts of a file whose keys, parts and places agree with those of the German file.
///
/// # Errors
/// The first key where they do not.
pub fn compile(german: &str, file: &str) -> Result<String, String> {
    let (model, texts) = (read(german)?, read(file)?);
    let keys = |texts: &[(&str, &str)]| {
        texts
            .iter()
            .map(|(key, _)| *key)
            .collect::<Vec<_>>()
            .join(" ")
    };
    let wanted = keys(&model);
    if let Some(((key, _), (instead, _))) = model.iter().zip(&texts).find(|((a, _), (b, _))| a != b)
    {
        return Err(format!("{instead} stands where {key} belongs"));
    }
    if model.len() != texts.len() {
        return Err(format!("{} texts instead of {}", texts.len(), model.len()));
    }
    let plurals = |texts: &[(&str, &str)]| {
        let found = texts.iter().find(|(key, _)| *key == "plurals");
        found.map_or(0, |(_, text)| parts(text).count())
    };
    let mut compiled = format!("grufi-texte {:08x}\n", hash(&wanted));
    let mut labels = Vec::new();
    for ((key, model_text), (_, text)) in model.iter().zip(&texts) {
        let wanted = match is_counted(model_text) {
            true => plurals(&texts),
            false => parts(model_text).count(),
        };
        let found = parts(text).count();
        if found != wanted && *key != "plurals" {
            return Err(format!("{key} has {found} parts instead of {wanted}"));
        }
        let same_places = match is_counted(model_text) {
            // The last form is the one for any number; that for one may say it without the number.
            true => {
                parts(text).next_back().map(places) == parts(model_text).next_back().map(places)
            }
            false => places(text) == places(model_text),
        };
        if !same_places {
            return Err(format!("{key} has other places than the German text"));
        }
        if *key == WORDS {
            labels.extend(
                parts(model_text)
                    .zip(parts(text))
                    .filter(|(german, word)| german != word),
            );
            continue;
        }
        compiled.push_str(&parts(text).collect::<Vec<_>>().join("|"));
        compiled.push('\n');
    }
    labels.sort_unstable();
    for (german, word) in labels {
        compiled.push_str(&format!("{german}\t{word}\n"));
    }
    Ok(compiled)
}

/// Whether a text has forms for numbers.
fn is_counted(text: &str) -> bool {
    text.contains('#') && text.contains('|')
}

fn parts(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split('|').map(str::trim)
}

/// How often each place stands in a text.
fn places(text: &str) -> (usize, usize) {
    (text.matches('#').count(), text.matches('%').count())
}

/// FNV-1a, 32 bits.
fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}
