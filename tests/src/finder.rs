//! One finder on a page, seen through its closed shadow root.
//!
//! Scripts of the page cannot look into the root; the debugger can. The functions given to [`Finder::call`]
//! run with the root as `this`.

use crate::keyboard;
use crate::page::{Page, returned};
use crate::wait;
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

/// Selector of the search field.
pub const FIELD: &str = "input[type=search]";
/// Selector of what is drawn once all of it is.
pub const READY: &str = ".grufi:not([aria-busy])";
/// Selector of the groups shown.
pub const CARDS: &str = ".cards > li";

/// Groups shown at first, and added by each press of "more".
pub const PAGE: usize = 10;

/// A finder that is ready.
pub struct Finder<'p> {
    page: &'p Page,
    root: String,
}

impl<'p> Finder<'p> {
    /// The finder of this number on the page, from 0; `None` as long as it is not drawn.
    pub(crate) fn find(page: &'p Page, number: usize) -> Result<Option<Self>> {
        Self::showing(page, number, READY)
    }

    /// The same as soon as it has a field.
    pub(crate) fn loading(page: &'p Page, number: usize) -> Result<Option<Self>> {
        Self::showing(page, number, FIELD)
    }

    fn showing(page: &'p Page, number: usize, selector: &str) -> Result<Option<Self>> {
        let expression = format!("document.querySelectorAll('grufi-finder')[{number}]");
        let host = page.call("Runtime.evaluate", json!({ "expression": expression }))?;
        let Some(host) = host["result"]["objectId"].as_str() else {
            return Ok(None);
        };
        let node = page.call(
            "DOM.describeNode",
            json!({ "objectId": host, "depth": 1, "pierce": true }),
        )?;
        let root = &node["node"]["shadowRoots"][0]["backendNodeId"];
        if root.is_null() {
            return Ok(None);
        }
        let root = page.call("DOM.resolveNode", json!({ "backendNodeId": root }))?;
        let root = root["object"]["objectId"]
            .as_str()
            .context("the shadow root cannot be reached")?;
        let finder = Self {
            page,
            root: root.to_owned(),
        };
        Ok(finder.exists(selector)?.then_some(finder))
    }

    /// Calls a function with the shadow root as `this`.
    ///
    /// # Errors
    /// If it throws.
    pub fn call(&self, function: &str, arguments: &[Value]) -> Result<Value> {
        let arguments: Vec<Value> = arguments
            .iter()
            .map(|value| json!({ "value": value }))
            .collect();
        let options = json!({
            "objectId": self.root,
            "functionDeclaration": function,
            "arguments": arguments,
            "returnByValue": true,
            "awaitPromise": true,
        });
        returned(self.page.call("Runtime.callFunctionOn", options)?)
            .with_context(|| function.to_owned())
    }

    /// Whether the selector finds something.
    ///
    /// # Errors
    /// If the page does not answer.
    pub fn exists(&self, selector: &str) -> Result<bool> {
        Ok(self.count(selector)? > 0)
    }

    /// How many elements the selector finds.
    ///
    /// # Errors
    /// If the page does not answer.
    pub fn count(&self, selector: &str) -> Result<usize> {
        let count = self.call(
            "function (s) { return this.querySelectorAll(s).length }",
            &[selector.into()],
        )?;
        Ok(count.as_u64().unwrap_or_default() as usize)
    }

    /// Whether the first element that the selector finds takes up room on the page.
    ///
    /// # Errors
    /// If the page does not answer.
    pub fn shows(&self, selector: &str) -> Result<bool> {
        let shown = "function (s) { const e = this.querySelector(s); return !!e && e.getClientRects().length > 0 }";
        Ok(self.call(shown, &[selector.into()])? == true)
    }

    /// The text of the first element that the selector finds, as a visitor reads it.
    ///
    /// # Errors
    /// If there is none.
    pub fn text(&self, selector: &str) -> Result<String> {
        let text = self.call(
            "function (s) { return this.querySelector(s)?.innerText }",
            &[selector.into()],
        )?;
        Ok(text
            .as_str()
            .with_context(|| format!("no {selector}"))?
            .to_owned())
    }

    /// The texts of all elements that the selector finds, with all that screen readers say.
    ///
    /// # Errors
    /// If the page does not answer.
    pub fn texts(&self, selector: &str) -> Result<Vec<String>> {
        let texts = "function (s) { return [...this.querySelectorAll(s)].map((e) => e.textContent.trim()) }";
        Ok(serde_json::from_value(
            self.call(texts, &[selector.into()])?,
        )?)
    }

    /// An attribute of the first element that the selector finds.
    ///
    /// # Errors
    /// If the page does not answer.
    pub fn attribute(&self, selector: &str, name: &str) -> Result<Option<String>> {
        let attribute = "function (s, n) { return this.querySelector(s)?.getAttribute(n) }";
        Ok(self
            .call(attribute, &[selector.into(), name.into()])?
            .as_str()
            .map(str::to_owned))
    }

    /// Waits until a function of the shadow root gives true.
    ///
    /// # Errors
    /// If it throws, or never does.
    pub fn wait(&self, function: &str) -> Result<()> {
        wait::until(function, || {
            Ok((self.call(function, &[])? == true).then_some(()))
        })
    }

    /// Clicks with the mouse on the first element that the selector finds, once it is shown and has stood
    /// still for some frames: cards that come into sight are laid out then, and move what stands below them.
    /// Then waits for two frames, in which what the click changes is drawn and takes the focus.
    ///
    /// # Errors
    /// If it never is, or something lies above it.
    pub fn click(&self, selector: &str) -> Result<()> {
        let centre = "async function (s) {
            const element = this.querySelector(s);
            element?.scrollIntoView({ block: 'center', behavior: 'instant' });
            const place = () => {
                const box = element?.getClientRects()[0];
                return box && [box.x + box.width / 2, box.y + box.height / 2];
            };
            const before = place();
            for (let frame = 0; frame < 6; frame++) {
                if (!before || String(place()) !== String(before)) return null;
                await new Promise(requestAnimationFrame);
            }
            const top = this.elementFromPoint(...before);
            return [...before, element === top || element.contains(top) || !!top?.contains(element)];
        }";
        let (x, y, free): (f64, f64, bool) = wait::until(selector, || {
            Ok(serde_json::from_value(
                self.call(centre, &[selector.into()])?,
            )?)
        })?;
        ensure!(free, "something lies above {selector}");
        self.page.click_at(x, y)?;
        let frames = "async function () { for (let n = 0; n < 2; n++) await new Promise(requestAnimationFrame) }";
        self.call(frames, &[])?;
        Ok(())
    }

    /// Types a text as [`Finder::type_text`] does, leaves the field, which closes the list of suggestions, and
    /// waits until the first page of groups is drawn: the finder draws some of them at once and the others when
    /// typing rests.
    ///
    /// # Errors
    /// If the field cannot be reached, or the groups do not come.
    pub fn search(&self, text: &str) -> Result<()> {
        self.type_text(text)?;
        keyboard::press(self.page, keyboard::TAB)?;
        let page = self.found()?.min(PAGE);
        wait::until("a page of groups", || {
            Ok((self.count(CARDS)? == page).then_some(()))
        })
    }

    /// Waits until all that follows few groups is drawn, the hint that one can be founded last.
    ///
    /// # Errors
    /// If it never is.
    pub fn wait_for_nearby(&self) -> Result<()> {
        self.wait("function () { return !!this.querySelector('.nearby .mail') }")
    }

    /// Types a text into the search field, key by key, in place of what stands there.
    ///
    /// # Errors
    /// If the field cannot be reached.
    pub fn type_text(&self, text: &str) -> Result<()> {
        self.call(
            "function (s) { const f = this.querySelector(s); f.focus(); f.select() }",
            &[FIELD.into()],
        )?;
        if text.is_empty() {
            keyboard::press(self.page, keyboard::DELETE)?;
        }
        keyboard::type_text(self.page, text)?;
        let typed = self.call(
            "function (s) { return this.querySelector(s).value }",
            &[FIELD.into()],
        )?;
        ensure!(
            typed == text,
            "{typed} stands in the field instead of {text:?}"
        );
        Ok(())
    }

    /// Asserts that nothing of the finder or its page has to be scrolled sideways to be read.
    ///
    /// # Errors
    /// If something sticks out; the message names it.
    pub fn fits_its_width(&self) -> Result<()> {
        self.page.fits_its_width().with_context(|| {
            let outside = "function () {
                const width = document.documentElement.clientWidth;
                const outside = [...this.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > width);
                return outside.map((e) => e.localName + '.' + e.className).join(' ');
            }";
            self.call(outside, &[]).map(|names| names.to_string()).unwrap_or_default()
        })
    }

    /// Names of the groups shown, in their order.
    ///
    /// # Errors
    /// If the page does not answer.
    pub fn names(&self) -> Result<Vec<String>> {
        self.texts(&format!("{CARDS} .name"))
    }

    /// The number in the line that says how many groups were found, in Western or Persian digits.
    ///
    /// # Errors
    /// If there is no such line.
    pub fn found(&self) -> Result<usize> {
        let line = self.text(".status")?;
        let digit = |c: char| {
            c.to_digit(10)
                .or_else(|| ('۰'..='۹').position(|one| one == c).map(|at| at as u32))
        };
        Ok(line
            .chars()
            .filter_map(digit)
            .fold(0, |number, digit| number * 10 + digit as usize))
    }
}
