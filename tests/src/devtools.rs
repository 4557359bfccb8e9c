//! The Chrome DevTools Protocol, and WebDriver BiDi whose messages have the same form, over one WebSocket:
//! commands and their results, and events as they come.

use crate::wait::PATIENCE;
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::fmt;
use std::net::TcpStream;
use tungstenite::{Message, WebSocket};

/// What the browser tells unasked.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its name, such as `Network.requestWillBeSent`.
    pub method: String,
    /// Its parameters.
    pub params: Value,
}

/// A page went on to another document before it had done what it was told.
#[derive(Debug)]
pub struct WentOn {
    told: String,
}

impl WentOn {
    /// What the browser says then. It has no numbers of its own for it.
    const SAID: [&str; 3] = [
        "Inspected target navigated or closed",
        "Execution context was destroyed.",
        "Cannot find context with specified id",
    ];
}

impl fmt::Display for WentOn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: the page went on to another document", self.told)
    }
}

impl std::error::Error for WentOn {}

/// A connection to the browser or to one of its pages.
pub struct Connection {
    socket: WebSocket<TcpStream>,
    last: u64,
    events: Vec<Event>,
}

impl Connection {
    /// Connects to an address such as `ws://127.0.0.1:9222/devtools/page/...`.
    ///
    /// # Errors
    /// If nobody answers there.
    pub fn open(address: &str) -> Result<Self> {
        let host = address
            .strip_prefix("ws://")
            .and_then(|rest| rest.split('/').next());
        let stream = TcpStream::connect(host.context("not an address of a WebSocket")?)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let (socket, _) = tungstenite::client(address, stream)?;
        Ok(Self {
            socket,
            last: 0,
            events: Vec::new(),
        })
    }

    /// Gives a command and waits for its result.
    ///
    /// # Errors
    /// If the browser refuses the command or does not answer; [`WentOn`] if the page left its document meanwhile.
    pub fn call(&mut self, method: &str, params: Value) -> Result<Value> {
        self.last += 1;
        let id = self.last;
        let text = json!({ "id": id, "method": method, "params": params }).to_string();
        self.socket
            .send(Message::text(text))
            .with_context(|| format!("cannot send {method}"))?;
        loop {
            let message = self
                .socket
                .read()
                .with_context(|| format!("no answer to {method}"))?;
            let Message::Text(text) = message else {
                continue;
            };
            let mut answer: Value = serde_json::from_str(&text)?;
            if let Some(method) = answer["method"].as_str().map(str::to_owned) {
                self.events.push(Event {
                    method,
                    params: answer["params"].take(),
                });
            } else if answer["id"] == id {
                let message = answer["error"]["message"].as_str();
                if message.is_some_and(|message| WentOn::SAID.contains(&message)) {
                    let told = method.to_owned();
                    return Err(WentOn { told }.into());
                }
                if !answer["error"].is_null() {
                    // BiDi writes the message beside the error.
                    bail!(
                        "{method}: {}{}",
                        answer["error"]["message"],
                        answer["message"]
                    );
                }
                return Ok(answer["result"].take());
            }
        }
    }

    /// The events that came with the answers to commands so far, oldest first.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// Forgets the events so far.
    pub fn clear_events(&mut self) {
        self.events.clear();
    }
}
