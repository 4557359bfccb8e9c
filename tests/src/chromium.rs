//! The browser: started, shared by the tests that run at the same time, ended with the last of them.

use crate::devtools::Connection;
use crate::page::Page;
use crate::wait;
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use tempfile::TempDir;

/// No window, no updates, no traffic of its own. The sandbox cannot be set up in containers; the only pages
/// opened are ours.
const FLAGS: [&str; 14] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-background-timer-throttling",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--no-first-run",
    "--no-default-browser-check",
    "--hide-scrollbars",
    "--remote-debugging-port=0",
];

/// A running Chromium with an empty profile. It ends when this is dropped, also by a panic.
pub struct Chromium {
    process: Child,
    connection: Mutex<Connection>,
    /// Host and port of the debugger.
    debugger: String,
    _profile: TempDir,
}

impl Chromium {
    /// The browser that other tests are using right now, or a new one.
    ///
    /// # Errors
    /// As [`Chromium::start`].
    pub fn shared() -> Result<Arc<Self>> {
        static RUNNING: Mutex<Weak<Chromium>> = Mutex::new(Weak::new());
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(chromium) = running.upgrade() {
            return Ok(chromium);
        }
        let chromium = Arc::new(Self::start()?);
        *running = Arc::downgrade(&chromium);
        Ok(chromium)
    }

    /// Starts a browser.
    ///
    /// # Errors
    /// If there is none, or it does not come up.
    pub fn start() -> Result<Self> {
        let profile = tempfile::tempdir()?;
        let mut process = Command::new(program()?)
            .args(FLAGS)
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .arg("about:blank")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start Chromium")?;
        let file = profile.path().join("DevToolsActivePort");
        let connected = wait::until("Chromium", || {
            if let Some(status) = process.try_wait()? {
                bail!("Chromium ended at once: {status}");
            }
            let text = fs::read_to_string(&file).unwrap_or_default();
            Ok(text
                .split_once('\n')
                .map(|(port, path)| (format!("127.0.0.1:{port}"), path.to_owned())))
        })
        .and_then(|(debugger, path)| {
            let connection = Connection::open(&format!("ws://{debugger}{path}"))?;
            Ok((debugger, Mutex::new(connection)))
        });
        match connected {
            Ok((debugger, connection)) => Ok(Self {
                process,
                connection,
                debugger,
                _profile: profile,
            }),
            Err(error) => {
                end(&mut process);
                Err(error)
            }
        }
    }

    /// A new page with cookies, storage and caches of its own.
    ///
    /// # Errors
    /// If the browser refuses it.
    pub fn page(self: &Arc<Self>) -> Result<Page> {
        let context = self.call(
            "Target.createBrowserContext",
            json!({ "disposeOnDetach": false }),
        )?;
        let context = &context["browserContextId"];
        let target = json!({ "url": "about:blank", "browserContextId": context });
        let target = self.call("Target.createTarget", target)?;
        let id = target["targetId"].as_str().context("no page")?;
        let connection = Connection::open(&format!("ws://{}/devtools/page/{id}", self.debugger))?;
        Page::new(
            connection,
            self.clone(),
            context.as_str().unwrap_or_default(),
        )
    }

    /// Closes the pages of a profile and forgets what they stored.
    pub(crate) fn close(&self, context: &str) {
        // The browser may be gone already, and with it the profile.
        let _ = self.call(
            "Target.disposeBrowserContext",
            json!({ "browserContextId": context }),
        );
    }

    /// What pages of this profile hold as cookies.
    pub(crate) fn cookies(&self, context: &str) -> Result<Value> {
        Ok(
            self.call("Storage.getCookies", json!({ "browserContextId": context }))?["cookies"]
                .take(),
        )
    }

    fn call(&self, method: &str, params: Value) -> Result<Value> {
        self.connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .call(method, params)
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}

/// Ends a process that may have ended already.
fn end(process: &mut Child) {
    let _ = process.kill();
    let _ = process.wait();
}

/// The browser's program: named by `CHROMIUM`, or found on the PATH.
fn program() -> Result<PathBuf> {
    if let Some(named) = env::var_os("CHROMIUM") {
        return Ok(named.into());
    }
    let path = env::var_os("PATH").unwrap_or_default();
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let files = env::split_paths(&path).flat_map(|folder| names.map(|name| folder.join(name)));
    files
        .into_iter()
        .find(|file| file.is_file())
        .context("Chromium is missing: apt-get install chromium")
}
