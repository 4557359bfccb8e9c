//! One tab with a profile of its own.

use crate::chromium::Chromium;
use crate::devtools::{Connection, Event, WentOn};
use crate::finder::Finder;
use crate::wait;
use anyhow::{Context, Result, bail, ensure};
use base64::Engine;
use serde_json::{Value, json};
use std::cell::{RefCell, RefMut};
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// What stands in the browser's storage for an origin. Everything empty is the only right answer.
const STORED: &str = "(async () => [
    document.cookie && 'cookie',
    localStorage.length && 'localStorage',
    sessionStorage.length && 'sessionStorage',
    (await indexedDB.databases()).length && 'IndexedDB',
    (await caches.keys()).length && 'caches',
    (await navigator.serviceWorker.getRegistrations()).length && 'service worker',
].filter(Boolean))()";

/// A page of the browser. It closes when this is dropped.
pub struct Page {
    connection: RefCell<Connection>,
    chromium: Arc<Chromium>,
    context: String,
}

impl Page {
    pub(crate) fn new(
        connection: Connection,
        chromium: Arc<Chromium>,
        context: &str,
    ) -> Result<Self> {
        let page = Self {
            connection: RefCell::new(connection),
            chromium,
            context: context.to_owned(),
        };
        for domain in ["Page", "Runtime", "Network", "Log", "DOM"] {
            page.call(&format!("{domain}.enable"), json!({}))?;
        }
        page.size(1280, 900)?;
        Ok(page)
    }

    /// Gives a command of the DevTools protocol.
    ///
    /// # Errors
    /// If the browser refuses it.
    pub fn call(&self, method: &str, params: Value) -> Result<Value> {
        self.wire().call(method, params)
    }

    /// Sets the size of the window, in CSS pixels.
    ///
    /// # Errors
    /// If the browser refuses it.
    pub fn size(&self, width: u32, height: u32) -> Result<()> {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.call("Emulation.setDeviceMetricsOverride", metrics)
            .map(drop)
    }

    /// Pretends a preference of the visitor, such as `prefers-color-scheme` `dark`.
    ///
    /// # Errors
    /// If the browser does not know it.
    pub fn prefer(&self, feature: &str, value: &str) -> Result<()> {
        let features = json!({ "features": [{ "name": feature, "value": value }] });
        self.call("Emulation.setEmulatedMedia", features).map(drop)
    }

    /// Runs no scripts of the pages opened from now on.
    ///
    /// # Errors
    /// If the browser refuses it.
    pub fn without_scripts(&self) -> Result<()> {
        self.call(
            "Emulation.setScriptExecutionDisabled",
            json!({ "value": true }),
        )
        .map(drop)
    }

    /// Shows the page as paper does.
    ///
    /// # Errors
    /// If the browser refuses it.
    pub fn as_printed(&self) -> Result<()> {
        self.call("Emulation.setEmulatedMedia", json!({ "media": "print" }))
            .map(drop)
    }

    /// The page as PDF.
    ///
    /// # Errors
    /// If the browser cannot print it.
    pub fn pdf(&self) -> Result<Vec<u8>> {
        let answer = self.call("Page.printToPDF", json!({ "printBackground": true }))?;
        let file = answer["data"].as_str().context("no file")?;
        base64::engine::general_purpose::STANDARD
            .decode(file)
            .context("the file is damaged")
    }

    /// Runs a script in every document before its own scripts.
    ///
    /// # Errors
    /// If the browser refuses it.
    pub fn before_scripts(&self, source: &str) -> Result<()> {
        self.call(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": source }),
        )
        .map(drop)
    }

    /// Opens an address and waits until its document has been read.
    ///
    /// # Errors
    /// If it cannot be opened.
    pub fn open(&self, address: &str) -> Result<()> {
        self.start(address)?;
        self.wait("document.readyState !== 'loading' && location.href !== 'about:blank'")
            .with_context(|| address.to_owned())
    }

    /// Opens an address and waits for the finder on it.
    ///
    /// # Errors
    /// If it cannot be opened, or there is no finder on it.
    pub fn open_finder(&self, address: &str) -> Result<Finder<'_>> {
        self.open(address)?;
        self.finder(0)
    }

    /// Opens an address without waiting for its document.
    ///
    /// # Errors
    /// If nobody answers there.
    pub fn start(&self, address: &str) -> Result<()> {
        let answer = self.call("Page.navigate", json!({ "url": address }))?;
        match answer["errorText"].as_str() {
            Some(error) => bail!("{address}: {error}"),
            None => Ok(()),
        }
    }

    /// Waits for the finder of this number on the page, from 0, to be ready.
    ///
    /// # Errors
    /// If there is none in the end.
    pub fn finder(&self, number: usize) -> Result<Finder<'_>> {
        wait::until("the finder", || Finder::find(self, number))
    }

    /// Waits for the field that the finder of this number shows while it is loading.
    ///
    /// # Errors
    /// If there is none in the end.
    pub fn loading_finder(&self, number: usize) -> Result<Finder<'_>> {
        wait::until("the first field", || Finder::loading(self, number))
    }

    /// The value of an expression. Promises are awaited.
    ///
    /// # Errors
    /// If it throws.
    pub fn evaluate(&self, expression: &str) -> Result<Value> {
        let options = json!({ "expression": expression, "returnByValue": true, "awaitPromise": true, "userGesture": true });
        returned(self.call("Runtime.evaluate", options)?).with_context(|| expression.to_owned())
    }

    /// The text of an expression's value.
    ///
    /// # Errors
    /// If it throws, or is no text.
    pub fn text(&self, expression: &str) -> Result<String> {
        let value = self.evaluate(expression)?;
        Ok(value
            .as_str()
            .with_context(|| format!("{expression} is no text but {value}"))?
            .to_owned())
    }

    /// Waits until an expression is true, of this document or of the one that the page goes on to.
    ///
    /// # Errors
    /// If it throws, or never is.
    pub fn wait(&self, expression: &str) -> Result<()> {
        wait::until(expression, || match self.evaluate(expression) {
            Err(error) if error.is::<WentOn>() => Ok(None),
            value => Ok((value? == true).then_some(())),
        })
    }

    /// Hands the page an event of the keyboard or of the mouse. It may leave its document for that.
    ///
    /// # Errors
    /// If the browser refuses it.
    pub(crate) fn input(&self, method: &str, event: Value) -> Result<()> {
        match self.call(method, event) {
            Err(error) if error.is::<WentOn>() => Ok(()),
            answer => answer.map(drop),
        }
    }

    /// Events of this name since they were last forgotten. Everything that the page did before this call is
    /// among them.
    ///
    /// # Errors
    /// If the page does not answer.
    pub fn events(&self, method: &str) -> Result<Vec<Event>> {
        self.evaluate("0")?;
        Ok(self
            .wire()
            .events()
            .iter()
            .filter(|event| event.method == method)
            .cloned()
            .collect())
    }

    /// Forgets the events so far.
    ///
    /// # Errors
    /// If the page does not answer.
    pub fn forget_events(&self) -> Result<()> {
        self.evaluate("0")?;
        self.wire().clear_events();
        Ok(())
    }

    /// The addresses that were requested since events were last forgotten, each as often as it was.
    ///
    /// # Errors
    /// If the page does not answer.
    pub fn requests(&self) -> Result<Vec<String>> {
        let events = self.events("Network.requestWillBeSent")?;
        let address = |event: &Event| {
            event.params["request"]["url"]
                .as_str()
                .unwrap_or_default()
                .to_owned()
        };
        Ok(events.iter().map(address).collect())
    }

    /// What the browser has complained of on its console: errors and violations of a policy.
    ///
    /// # Errors
    /// If the page does not answer.
    pub fn complaints(&self) -> Result<Vec<String>> {
        let entries = self.events("Log.entryAdded")?;
        let thrown = self.events("Runtime.exceptionThrown")?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let entries = entries
            .iter()
            .filter(|event| event.params["entry"]["level"] == "error");
        let entries = entries.map(|event| text(&event.params["entry"]["text"]));
        let thrown = thrown
            .iter()
            .map(|event| event.params["exceptionDetails"].to_string());
        Ok(entries.chain(thrown).collect())
    }

    /// Names of the kinds of storage in which this page left something.
    ///
    /// # Errors
    /// If the browser cannot be asked.
    pub fn stored(&self) -> Result<Vec<String>> {
        let mut stored: Vec<String> = serde_json::from_value(self.evaluate(STORED)?)?;
        if self
            .chromium
            .cookies(&self.context)?
            .as_array()
            .is_some_and(|cookies| !cookies.is_empty())
        {
            stored.push("cookies of the profile".to_owned());
        }
        let origin = self.evaluate("location.origin")?;
        let usage = self.call("Storage.getUsageAndQuota", json!({ "origin": origin }))?;
        if usage["usage"].as_f64().unwrap_or_default() > 0.0 {
            stored.push(usage["usageBreakdown"].to_string());
        }
        Ok(stored)
    }

    /// Writes a picture of the window, as PNG or WebP by the file's ending.
    ///
    /// # Errors
    /// If it cannot be taken or written.
    pub fn screenshot(&self, file: &Path) -> Result<()> {
        let webp = file.extension().is_some_and(|ending| ending == "webp");
        let format = if webp { "webp" } else { "png" };
        let options = json!({ "format": format, "quality": 70, "captureBeyondViewport": false });
        let answer = self.call("Page.captureScreenshot", options)?;
        let picture = base64::engine::general_purpose::STANDARD
            .decode(answer["data"].as_str().context("no picture")?)
            .context("the picture is damaged")?;
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(file, picture).with_context(|| format!("cannot write {}", file.display()))
    }

    /// Presses and releases the mouse at a point of the window.
    ///
    /// # Errors
    /// If the browser refuses it.
    pub fn click_at(&self, x: f64, y: f64) -> Result<()> {
        for (kind, buttons) in [("mouseMoved", 0), ("mousePressed", 1), ("mouseReleased", 0)] {
            let button = if kind == "mouseMoved" { "none" } else { "left" };
            let event = json!({ "type": kind, "x": x, "y": y, "button": button, "buttons": buttons, "clickCount": 1 });
            self.input("Input.dispatchMouseEvent", event)?;
        }
        Ok(())
    }

    /// Asserts that nothing has to be scrolled sideways to be read.
    ///
    /// # Errors
    /// If something sticks out.
    pub fn fits_its_width(&self) -> Result<()> {
        // Before its style sheets are there, it is as wide as its longest line.
        self.wait("document.readyState === 'complete'")?;
        let page = "document.documentElement";
        let [content, window] =
            ["scrollWidth", "clientWidth"].map(|name| self.evaluate(&format!("{page}.{name}")));
        let (content, window) = (content?, window?);
        ensure!(
            content.as_f64() <= window.as_f64(),
            "content is {content} px wide in {window} px"
        );
        Ok(())
    }

    fn wire(&self) -> RefMut<'_, Connection> {
        self.connection.borrow_mut()
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.chromium.close(&self.context);
    }
}

/// The value that a script gave, or what it threw.
pub(crate) fn returned(mut answer: Value) -> Result<Value> {
    let thrown = &answer["exceptionDetails"];
    if !thrown.is_null() {
        bail!("{} {}", thrown["text"], thrown["exception"]["description"]);
    }
    Ok(answer["result"]["value"].take())
}
