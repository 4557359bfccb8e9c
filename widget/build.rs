//! Style sheets in `style/` -> `style.css` in `OUT_DIR`: one sheet without comments and needless white space.
//! Texts in `messages/` -> `texte-<tag>.txt` there, and the names of the languages in `languages.txt`.

#[path = "messages/compile.rs"]
mod compile;

use std::path::Path;
use std::{env, fs, io};

/// In the order of the cascade.
const SHEETS: [&str; 10] = [
    "tokens.css",
    "base.css",
    "search.css",
    "filters.css",
    "results.css",
    "help.css",
    "language.css",
    "calm.css",
    "page.css",
    "browse.css",
];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=style");
    let mut style = String::new();
    for name in SHEETS {
        minify(
            &fs::read_to_string(Path::new("style").join(name))?,
            &mut style,
        );
    }
    let out = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    let out = Path::new(&out);
    fs::write(out.join("style.css"), style)?;
    texts(out)
}

/// Compiles the texts of all languages, so that none is incomplete where the widget builds.
fn texts(out: &Path) -> io::Result<()> {
    println!("cargo::rerun-if-changed=messages");
    let file = |tag| fs::read_to_string(Path::new("messages").join(format!("{tag}.txt")));
    let german = file("de")?;
    let mut names = String::new();
    for tag in compile::LANGUAGES {
        let invalid = |error| io::Error::other(format!("messages/{tag}.txt: {error}"));
        let texts = file(tag)?;
        let compiled = compile::compile(&german, &texts).map_err(invalid)?;
        fs::write(out.join(format!("texte-{tag}.txt")), compiled)?;
        let read = compile::read(&texts).map_err(invalid)?;
        let name = read.iter().find(|(key, _)| *key == "name");
        let name = name.map(|(_, name)| *name).unwrap_or_default();
        names.push_str(&format!("{tag} {name}\n"));
    }
    fs::write(out.join("languages.txt"), names.trim_end())
}

/// Appends a sheet. Strings stay as they are. A space stays wherever it may mean something: before a colon
/// (`.a :hover`), at brackets, and around `+`, `-` and `*`.
fn minify(sheet: &str, out: &mut String) {
    let mut rest = sheet.chars().peekable();
    let mut space = false;
    while let Some(c) = rest.next() {
        if c == '/' && rest.next_if_eq(&'*').is_some() {
            while let Some(x) = rest.next() {
                if x == '*' && rest.next_if_eq(&'/').is_some() {
                    break;
                }
            }
            space = true;
            continue;
        }
        if c.is_ascii_whitespace() {
            space = true;
            continue;
        }
        if c == '}' && out.ends_with(';') {
            out.pop();
        }
        let swallows = |c: char| matches!(c, '{' | '}' | ';' | ',' | '>');
        let after = out
            .chars()
            .next_back()
            .is_none_or(|c| swallows(c) || c == ':');
        if space && !after && !swallows(c) {
            out.push(' ');
        }
        space = false;
        out.push(c);
        if matches!(c, '"' | '\'') {
            let mut escaped = false;
            for x in rest.by_ref() {
                out.push(x);
                if x == c && !escaped {
                    break;
                }
                escaped = x == '\\' && !escaped;
            }
        }
    }
}
