//! Firefox by WebDriver BiDi, which it speaks itself over one WebSocket: no driver stands in between.
//!
//! # Invariants
//! - One Firefox has one page and an empty profile. It ends when it is dropped, also by a panic.
//! - A window that nobody sees never has the focus of the system: fields get keys, but are not told that they
//!   gain or lose the focus.
//! - The finder's closed root is reached as WebDriver reaches it, not by preparing the page.

use crate::devtools::Connection;
use crate::finder::READY;
use crate::wait;
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// The key Enter, as WebDriver writes it.
pub const ENTER: char = '\u{e007}';
/// The key Tab.
pub const TAB: char = '\u{e004}';
/// The key Escape.
pub const ESCAPE: char = '\u{e00c}';
/// The key arrow down.
pub const DOWN: char = '\u{e015}';
/// The key Delete.
pub const DELETE: char = '\u{e017}';

/// Settings of the profile: no traffic of its own.
const SETTINGS: &str = r#"
user_pref("app.normandy.enabled", false);
user_pref("app.update.disabledForTesting", true);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("services.settings.server", "data:,");
"#;

/// A running Firefox and its page.
pub struct Firefox {
    process: Child,
    connection: RefCell<Connection>,
    context: String,
    _profile: TempDir,
}

impl Firefox {
    /// Starts a browser.
    ///
    /// # Errors
    /// If there is none, or it does not come up.
    pub fn start() -> Result<Self> {
        Self::with("")
    }

    /// Starts a browser that runs no scripts of pages. Of such pages only [`Firefox::count`] tells.
    ///
    /// # Errors
    /// As [`Firefox::start`].
    pub fn without_scripts() -> Result<Self> {
        Self::with(r#"user_pref("javascript.enabled", false);"#)
    }

    fn with(setting: &str) -> Result<Self> {
        let profile = tempfile::tempdir()?;
        fs::write(profile.path().join("user.js"), [SETTINGS, setting].concat())?;
        let mut process = Command::new(program()?)
            .args(["--headless", "--no-remote", "--remote-debugging-port", "0"])
            .arg("--profile")
            .arg(profile.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start Firefox")?;
        let file = profile.path().join("WebDriverBiDiServer.json");
        let connected = wait::until("Firefox", || {
            if let Some(status) = process.try_wait()? {
                bail!("Firefox ended at once: {status}");
            }
            let text = fs::read_to_string(&file).unwrap_or_default();
            let server: Value = serde_json::from_str(&text).unwrap_or_default();
            Ok(server["ws_port"].as_u64())
        })
        .and_then(|port| session(&format!("ws://127.0.0.1:{port}/session")));
        match connected {
            Ok((connection, context)) => Ok(Self {
                process,
                connection: RefCell::new(connection),
                context,
                _profile: profile,
            }),
            Err(error) => {
                end(&mut process);
                Err(error)
            }
        }
    }

    /// Gives a command of WebDriver BiDi; the page is added to its parameters as `context`.
    ///
    /// # Errors
    /// If the browser refuses it.
    pub fn call(&self, method: &str, mut params: Value) -> Result<Value> {
        params["context"] = json!(self.context);
        self.connection.borrow_mut().call(method, params)
    }

    /// Opens an address and waits until its document has been read.
    ///
    /// # Errors
    /// If it cannot be opened.
    pub fn open(&self, address: &str) -> Result<()> {
        let place = json!({ "url": address, "wait": "interactive" });
        self.call("browsingContext.navigate", place).map(drop)
    }

    /// Opens an address and waits for the finder on it.
    ///
    /// # Errors
    /// If it cannot be opened, or there is no finder on it.
    pub fn open_finder(&self, address: &str) -> Result<Root<'_>> {
        self.open(address)?;
        let finder = wait::until("the finder", || self.root())?;
        finder.wait(&format!("this.querySelector('{READY}') !== null"))?;
        Ok(finder)
    }

    /// How many elements of the document the selector finds; needs no scripts of the page.
    ///
    /// # Errors
    /// If the page does not answer.
    pub fn count(&self, selector: &str) -> Result<usize> {
        let locator = json!({ "locator": { "type": "css", "value": selector } });
        let nodes = self.call("browsingContext.locateNodes", locator)?;
        Ok(nodes["nodes"].as_array().map_or(0, Vec::len))
    }

    /// Presses and releases keys one by one: characters, or keys such as [`ENTER`].
    ///
    /// # Errors
    /// If the browser refuses it.
    pub fn press(&self, keys: &str) -> Result<()> {
        let strokes: Vec<Value> = keys
            .chars()
            .flat_map(|key| ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key })))
            .collect();
        self.act(json!({ "type": "key", "id": "keyboard", "actions": strokes }))
    }

    fn act(&self, source: Value) -> Result<()> {
        self.call("input.performActions", json!({ "actions": [source] }))
            .map(drop)
    }

    /// The finder's root; `None` as long as it is not drawn.
    fn root(&self) -> Result<Option<Root<'_>>> {
        let options = json!({
            "expression": "document.querySelector('grufi-finder')",
            "target": { "context": self.context },
            "awaitPromise": false,
            "serializationOptions": { "includeShadowTree": "all", "maxDomDepth": 1 },
        });
        let host = self.call("script.evaluate", options)?;
        let Some(node) = host["result"]["value"]["shadowRoot"]["sharedId"].as_str() else {
            return Ok(None);
        };
        let root = Root {
            firefox: self,
            node: node.to_owned(),
        };
        Ok(
            (root.call("this.querySelector('input[type=search]') !== null", "")? == true)
                .then_some(root),
        )
    }
}

impl Drop for Firefox {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}

/// The root of a finder that is ready.
pub struct Root<'f> {
    firefox: &'f Firefox,
    node: String,
}

impl Root<'_> {
    /// The value of an expression in which `this` is the root and `it` a text.
    ///
    /// # Errors
    /// If it throws.
    pub fn call(&self, expression: &str, it: &str) -> Result<Value> {
        let function = format!("function (it) {{ return JSON.stringify({expression}) ?? 'null' }}");
        let answer = self.run(&function, it)?;
        let text = answer["value"].as_str().context("no value")?;
        Ok(serde_json::from_str(text)?)
    }

    /// Waits until an expression, as in [`Root::call`], is true.
    ///
    /// # Errors
    /// If it throws, or never is.
    pub fn wait(&self, expression: &str) -> Result<()> {
        wait::until(expression, || {
            Ok((self.call(expression, "")? == true).then_some(()))
        })
    }

    /// How many elements the selector finds.
    ///
    /// # Errors
    /// If the page does not answer.
    pub fn count(&self, selector: &str) -> Result<usize> {
        let count = self.call("this.querySelectorAll(it).length", selector)?;
        Ok(count.as_u64().unwrap_or_default() as usize)
    }

    /// The text of the first element that the selector finds.
    ///
    /// # Errors
    /// If there is none.
    pub fn text(&self, selector: &str) -> Result<String> {
        let text = self.call("this.querySelector(it)?.innerText", selector)?;
        Ok(text
            .as_str()
            .with_context(|| format!("no {selector}"))?
            .to_owned())
    }

    /// Types a text into the search field, in place of what stands there.
    ///
    /// # Errors
    /// If the browser refuses it.
    pub fn type_text(&self, text: &str) -> Result<()> {
        let field = "(this.querySelector(it).focus(), this.querySelector(it).select())";
        self.call(field, "input[type=search]")?;
        self.firefox.press(&DELETE.to_string())?;
        self.firefox.press(text)
    }

    /// Clicks with the mouse on the first element that the selector finds, once there is one
    /// and it has stood still for some frames.
    ///
    /// # Errors
    /// If it never does.
    pub fn click(&self, selector: &str) -> Result<()> {
        let find = "async function (it) {
            const element = this.querySelector(it);
            element?.scrollIntoView({ block: 'center', behavior: 'instant' });
            const place = () => element?.getBoundingClientRect().y;
            const before = place();
            for (let frame = 0; frame < 6; frame++) {
                await new Promise(requestAnimationFrame);
                if (place() !== before) return null;
            }
            return element;
        }";
        let element = wait::until(selector, || {
            Ok(self.run(find, selector)?["sharedId"]
                .as_str()
                .map(str::to_owned))
        })?;
        let origin = json!({ "type": "element", "element": { "sharedId": element } });
        self.firefox.act(json!({
            "type": "pointer",
            "id": "mouse",
            "actions": [
                { "type": "pointerMove", "x": 0, "y": 0, "origin": origin },
                { "type": "pointerDown", "button": 0 },
                { "type": "pointerUp", "button": 0 },
            ],
        }))
    }

    fn run(&self, function: &str, it: &str) -> Result<Value> {
        let options = json!({
            "functionDeclaration": function,
            "target": { "context": self.firefox.context },
            "this": { "sharedId": self.node },
            "arguments": [{ "type": "string", "value": it }],
            "awaitPromise": true,
        });
        let mut answer = self.firefox.call("script.callFunction", options)?;
        if answer["type"] == "exception" {
            bail!("{function}: {}", answer["exceptionDetails"]["text"]);
        }
        Ok(answer["result"].take())
    }
}

/// A session of WebDriver, and the page that the browser opened with.
fn session(address: &str) -> Result<(Connection, String)> {
    let mut connection = Connection::open(address)?;
    connection.call("session.new", json!({ "capabilities": {} }))?;
    let tree = connection.call("browsingContext.getTree", json!({}))?;
    let context = tree["contexts"][0]["context"]
        .as_str()
        .context("Firefox has no page")?
        .to_owned();
    Ok((connection, context))
}

/// Ends a process that may have ended already.
fn end(process: &mut Child) {
    let _ = process.kill();
    let _ = process.wait();
}

/// The browser's program: named by `FIREFOX`, or found on the PATH.
fn program() -> Result<PathBuf> {
    if let Some(named) = env::var_os("FIREFOX") {
        return Ok(named.into());
    }
    let path = env::var_os("PATH").unwrap_or_default();
    let names = ["firefox-esr", "firefox"];
    let files = env::split_paths(&path).flat_map(|folder| names.map(|name| folder.join(name)));
    files
        .into_iter()
        .find(|file| file.is_file())
        .context("Firefox is missing: apt-get install firefox-esr")
}
