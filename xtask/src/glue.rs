//! The glue that wasm-bindgen writes (`--target web`) -> the script that the loader runs: only what the module
//! imports after it was made smaller, under the short names that it has then, and started from bytes alone.
//!
//! The loader calls `wasm_bindgen(bytes)`, and then the functions that the module exports, as properties of it.

use anyhow::{Result, ensure};

/// How a function begins that the module exports.
const EXPORT: &str = "export function ";

/// Where wasm-bindgen imports from, and where the module does when its names are short.
const MODULE: (&str, &str) = ("\"./widget_bg.js\"", "\"a\"");

/// How a function begins and ends that the module may import.
const IMPORT: (&str, &str, &str) = ("        ", ": function(", "        },");

/// The name that the loader calls, declared as no property of the page's `window`.
pub const DECLARED: &str = "--banner:js=let wasm_bindgen;";

/// What takes the place of wasm-bindgen's own start, which can also download, and warns of what it may not get.
const START: &str = "
export async function start(bytes) {
    const { instance } = await WebAssembly.instantiate(bytes, __wbg_get_imports());
    __wbg_finalize_init(instance);
}
";

/// What esbuild is to take as absent. Without it, nothing is left of wasm-bindgen's own start, of the classes that
/// nothing uses, and of the registry for closures that only JavaScript holds: there are as many as kinds, and
/// they stay for the life of the page.
pub const ABSENT: [&str; 3] = [
    "--define:import.meta.url=undefined",
    "--define:Symbol.dispose=undefined",
    "--define:FinalizationRegistry=undefined",
];

/// Short names of a module, by their names in the glue.
#[derive(Debug, PartialEq, Eq)]
pub struct Names<'a> {
    imports: Vec<(&'a str, &'a str)>,
    exports: Vec<(&'a str, &'a str)>,
}

impl<'a> Names<'a> {
    /// Reads what wasm-opt prints as it shortens names: a list `[module, name, short name]` for each import, and
    /// `[name, short name]` for each export.
    pub fn read(printed: &'a str) -> Self {
        let mut names = Self {
            imports: Vec::new(),
            exports: Vec::new(),
        };
        for line in printed.lines() {
            let words: Vec<_> = line.split('"').skip(1).step_by(2).collect();
            match words[..] {
                [_, name, short] => names.imports.push((name, short)),
                [name, short] => names.exports.push((name, short)),
                _ => {}
            }
        }
        names
    }
}

/// The glue as a module of JavaScript that exports what the loader calls and `start`.
///
/// # Errors
/// If the glue is not of the form that is known.
pub fn renamed(glue: &str, names: &Names) -> Result<String> {
    let mut out = String::with_capacity(glue.len());
    let (mut imported, mut left_out) = (0, false);
    for line in glue.lines() {
        if let Some(name) = import(line) {
            let short = names.imports.iter().find(|(one, _)| *one == name);
            left_out = short.is_none();
            if let Some((name, short)) = short {
                imported += 1;
                out.push_str(&line.replacen(name, short, 1));
                out.push('\n');
                continue;
            }
        }
        if left_out {
            left_out = line != IMPORT.2;
        } else if !line.starts_with("export {") {
            out.push_str(line);
            out.push('\n');
        }
    }
    ensure!(
        imported == names.imports.len() && out.matches(MODULE.0).count() == 1,
        "the glue imports {imported} functions instead of {}, or from elsewhere",
        names.imports.len()
    );
    for (name, short) in &names.exports {
        out = of_module(&out, name, short);
    }
    Ok(out.replace(MODULE.0, MODULE.1) + START)
}

/// The script that makes `wasm_bindgen` of the glue in `file`, with all that it exports.
pub fn entry(glue: &str, file: &str) -> String {
    let exported = glue.lines().filter_map(|line| line.strip_prefix(EXPORT));
    let names = exported.filter_map(|rest| Some(rest.split_once('(')?.0));
    let names = names.collect::<Vec<_>>().join(", ");
    format!(
        "import {{ start, {names} }} from './{file}';\n\
         wasm_bindgen = Object.assign(start, {{ {names} }});\n"
    )
}

/// The name of the function that begins in a line, if the module may import it.
fn import(line: &str) -> Option<&str> {
    let (name, _) = line.strip_prefix(IMPORT.0)?.split_once(IMPORT.1)?;
    name.starts_with("__wb").then_some(name)
}

/// `wasm.name` -> `wasm.short`, but not where the name goes on.
fn of_module(text: &str, name: &str, short: &str) -> String {
    let from = format!("wasm.{name}");
    let mut parts = text.split(from.as_str());
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let goes_on = part.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
        out.push_str("wasm.");
        out.push_str(if goes_on { name } else { short });
        out.push_str(part);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &str = r#"{
 "imports": [
  ["./widget_bg.js", "__wbg_top_2d", "$"]
 ],
 "exports": [
  ["mount", "A"],
  ["memory", "B"]
 ]
}"#;

    #[test]
    fn names_are_read_as_printed() {
        let names = Names::read(PRINTED);
        assert_eq!(names.imports, [("__wbg_top_2d", "$")]);
        assert_eq!(names.exports, [("mount", "A"), ("memory", "B")]);
    }

    #[test]
    fn only_what_is_imported_stays_and_under_its_short_name() {
        let glue = r#"export function mount() {
    wasm.mount(wasm.memory.buffer, wasm.mount_more);
}
        __wbg_top_2d: function(arg0) {
            return arg0.top;
        },
        __wbg_read_3e: function(arg0) {
            return arg0.read();
        },
        "./widget_bg.js": import0,
export { initSync, __wbg_init as default };
"#;
        let expected = r#"export function mount() {
    wasm.A(wasm.B.buffer, wasm.mount_more);
}
        $: function(arg0) {
            return arg0.top;
        },
        "a": import0,
"#;
        let names = Names::read(PRINTED);
        let renamed = renamed(glue, &names).expect("glue");
        assert_eq!(renamed, [expected, START].concat());
        assert!(super::renamed("", &names).is_err());
        let entry = entry(&renamed, "glue.js");
        assert!(entry.starts_with("import { start, mount } from './glue.js';\n"));
    }
}
