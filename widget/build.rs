//! Style sheets in `style/` -> `style.css` in `OUT_DIR`: one sheet without comments and needless white space.

use std::path::Path;
use std::{env, fs, io};

/// In the order of the cascade.
const SHEETS: [&str; 6] = [
    "tokens.css",
    "base.css",
    "search.css",
    "filters.css",
    "results.css",
    "help.css",
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
    fs::write(Path::new(&out).join("style.css"), style)
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
