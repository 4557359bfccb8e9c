//! The command line.

/// Printed for `--help` and after a wrong call.
pub const USAGE: &str = "\
Usage: cargo xtask COMMAND

  demo [--port N]      builds everything and serves the sample catalogue on the loopback address
  test [--only PART]   sets up, then runs every check; parts: fmt, clippy, unit, browser, budget
                       (--only may stand several times)
  test --all           the same, then trunk and pack
  widget               builds loader, glue and WebAssembly into target/widget
  site                 builds the sample catalogue into target/demo
  bench                measures the engine natively and the finder in Chromium, and sizes
  vitals               waiting times on a cheap phone with a slow connection
  screenshots          pictures of all states into target/screenshots, and those of the handbook
  budget               sizes against their limits
  trunk                checks that `trunk build` works
  pack                 checks that `wasm-pack build widget` gives an npm package";

/// A part of the suite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Formatting.
    Fmt,
    /// Lints.
    Clippy,
    /// Tests without a browser.
    Unit,
    /// Tests in Chromium and Firefox.
    Browser,
    /// Sizes.
    Budget,
}

impl Part {
    /// All parts, in the order in which they run.
    pub const ALL: [Self; 5] = [
        Self::Fmt,
        Self::Clippy,
        Self::Unit,
        Self::Browser,
        Self::Budget,
    ];

    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "fmt" => Self::Fmt,
            "clippy" => Self::Clippy,
            "unit" => Self::Unit,
            "browser" => Self::Browser,
            "budget" => Self::Budget,
            _ => return None,
        })
    }
}

/// What to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Prints the usage.
    Help,
    /// Builds the widget.
    Widget,
    /// Builds the sample's folder.
    Site,
    /// Builds and serves the sample's folder.
    Demo {
        /// Port to listen on.
        port: Option<u16>,
    },
    /// Runs the suite.
    Test {
        /// Its parts to run.
        parts: Vec<Part>,
        /// Whether Trunk and wasm-pack are checked too.
        packages: bool,
    },
    /// Measures.
    Bench,
    /// Checks sizes.
    Budget,
    /// Measures waiting times.
    Vitals,
    /// Takes pictures.
    Screenshots,
    /// Checks `trunk build`.
    Trunk,
    /// Checks `wasm-pack build`.
    Pack,
}

/// Reads the arguments, the program's name left out.
///
/// # Errors
/// What is wrong with them.
pub fn parse(arguments: impl Iterator<Item = String>) -> Result<Command, String> {
    let mut rest = arguments;
    let command = match rest.next().as_deref() {
        None | Some("help" | "--help" | "-h") => return Ok(Command::Help),
        Some("widget") => Command::Widget,
        Some("site") => Command::Site,
        Some("demo") => return demo(rest),
        Some("test") => return test(rest),
        Some("bench") => Command::Bench,
        Some("budget") => Command::Budget,
        Some("vitals") => Command::Vitals,
        Some("screenshots") => Command::Screenshots,
        Some("trunk") => Command::Trunk,
        Some("pack") => Command::Pack,
        Some(other) => return Err(format!("There is no command {other:?}.")),
    };
    rest.next()
        .map_or(Ok(command), |extra| Err(unknown(&extra)))
}

fn demo(mut rest: impl Iterator<Item = String>) -> Result<Command, String> {
    let mut port = None;
    while let Some(flag) = rest.next() {
        match flag.as_str() {
            "--port" => {
                let value = rest.next().ok_or("--port needs a number.")?;
                port = Some(
                    value
                        .parse()
                        .map_err(|_| format!("{value:?} is no port."))?,
                );
            }
            other => return Err(unknown(other)),
        }
    }
    Ok(Command::Demo { port })
}

fn test(mut rest: impl Iterator<Item = String>) -> Result<Command, String> {
    let (mut parts, mut packages) = (Vec::new(), false);
    while let Some(flag) = rest.next() {
        match flag.as_str() {
            "--all" => packages = true,
            "--only" => {
                let value = rest.next().ok_or("--only needs the name of a part.")?;
                parts.push(
                    Part::named(&value).ok_or_else(|| format!("There is no part {value:?}."))?,
                );
            }
            other => return Err(unknown(other)),
        }
    }
    if parts.is_empty() {
        parts = Part::ALL.to_vec();
    }
    Ok(Command::Test { parts, packages })
}

fn unknown(argument: &str) -> String {
    format!("The argument {argument:?} is unknown.")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command, String> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn commands() {
        let some = |parts: &[Part], packages| {
            Ok(Command::Test {
                parts: parts.to_vec(),
                packages,
            })
        };
        for (line, expected) in [
            ("", Ok(Command::Help)),
            ("widget", Ok(Command::Widget)),
            ("vitals", Ok(Command::Vitals)),
            ("demo", Ok(Command::Demo { port: None })),
            ("demo --port 8080", Ok(Command::Demo { port: Some(8080) })),
            ("test", some(&Part::ALL, false)),
            ("test --all", some(&Part::ALL, true)),
            (
                "test --only fmt --only unit",
                some(&[Part::Fmt, Part::Unit], false),
            ),
            ("demo --port x", Err("\"x\" is no port.".to_owned())),
            ("test --only x", Err("There is no part \"x\".".to_owned())),
            (
                "site now",
                Err("The argument \"now\" is unknown.".to_owned()),
            ),
            ("dance", Err("There is no command \"dance\".".to_owned())),
        ] {
            assert_eq!(parsed(line), expected, "{line}");
        }
    }
}
