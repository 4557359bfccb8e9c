//! A web server that behaves as badly as real ones: wrong types, missing, slow and damaged files, policies.
//!
//! Nothing is compressed, and no header lets other origins read anything.
//!
//! # Invariants
//! - It listens on the loopback address only, and ends when it is dropped.

use anyhow::Result;
use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, Response, StatusCode, Uri, header};
use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use tokio::sync::{oneshot, watch};

/// Whether a rule is meant for a file name.
type Meant = fn(&str) -> bool;

/// What to serve, and how.
#[derive(Clone, Default)]
pub struct Manner {
    folders: Vec<(String, PathBuf)>,
    wrong_types: bool,
    headers: Vec<(HeaderName, String)>,
    missing: Option<Meant>,
    damaged: Option<Meant>,
    held: Option<Meant>,
    replaced: Vec<(String, String)>,
}

impl Manner {
    /// Serves a folder below a path that begins and ends with a slash.
    pub fn folder(mut self, path: &str, folder: PathBuf) -> Self {
        self.folders.push((path.to_owned(), folder));
        self
    }

    /// Calls everything but pages, scripts and style sheets plain text, WebAssembly and JSON included.
    pub fn wrong_types(mut self) -> Self {
        self.wrong_types = true;
        self
    }

    /// Sends a Content Security Policy with every page.
    pub fn policy(mut self, policy: &str) -> Self {
        self.headers
            .push((header::CONTENT_SECURITY_POLICY, policy.to_owned()));
        self
    }

    /// Has lost the files meant.
    pub fn missing(mut self, meant: Meant) -> Self {
        self.missing = Some(meant);
        self
    }

    /// Serves the files meant with a byte changed in the middle.
    pub fn damaged(mut self, meant: Meant) -> Self {
        self.damaged = Some(meant);
        self
    }

    /// Keeps requests for the files meant waiting until [`Server::release`].
    pub fn held(mut self, meant: Meant) -> Self {
        self.held = Some(meant);
        self
    }

    /// Replaces a text in every page.
    pub fn replaced(mut self, text: &str, by: impl Into<String>) -> Self {
        self.replaced.push((text.to_owned(), by.into()));
        self
    }

    /// Begins to serve.
    ///
    /// # Errors
    /// If no port is free.
    pub fn serve(self) -> Result<Server> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        listener.set_nonblocking(true)?;
        let origin = format!("http://{}", listener.local_addr()?);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let (stop, stopped) = oneshot::channel::<()>();
        let (release, released) = watch::channel(false);
        let asked = Arc::new(Mutex::new(Vec::new()));
        let site = Site {
            manner: Arc::new(self),
            asked: asked.clone(),
            released,
        };
        let app = Router::new().fallback(answer).with_state(site);
        let thread = thread::spawn(move || {
            runtime.block_on(async {
                let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
                    return;
                };
                // Not graceful: a browser keeps its connections.
                tokio::select! {
                    _ = axum::serve(listener, app) => {}
                    _ = stopped => {}
                }
            });
        });
        Ok(Server {
            origin,
            asked,
            release,
            stop: Some(stop),
            thread: Some(thread),
        })
    }
}

/// A server at work.
pub struct Server {
    origin: String,
    asked: Arc<Mutex<Vec<String>>>,
    release: watch::Sender<bool>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// The address of a path.
    pub fn at(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// The paths asked for so far, each as often as it was, but for the icon that browsers look for.
    pub fn asked(&self) -> Vec<String> {
        self.asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Answers the requests that are kept waiting, and from now on all.
    pub fn release(&self) {
        // Nobody may be waiting.
        let _ = self.release.send(true);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let (Some(stop), Some(thread)) = (self.stop.take(), self.thread.take()) {
            let _ = stop.send(());
            let _ = thread.join();
        }
    }
}

/// What the answers are made from.
#[derive(Clone)]
struct Site {
    manner: Arc<Manner>,
    asked: Arc<Mutex<Vec<String>>>,
    released: watch::Receiver<bool>,
}

async fn answer(State(mut site): State<Site>, uri: Uri) -> Response<Body> {
    let path = uri.path();
    if path == "/favicon.ico" {
        return status(StatusCode::NO_CONTENT);
    }
    site.asked
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(path.to_owned());
    let manner = &site.manner;
    let Some((file, name)) = manner.file(path) else {
        return status(StatusCode::NOT_FOUND);
    };
    let meant = |rule: Option<Meant>| rule.is_some_and(|meant| meant(&name));
    if meant(manner.held) && site.released.wait_for(|released| *released).await.is_err() {
        return status(StatusCode::SERVICE_UNAVAILABLE);
    }
    let Ok(mut content) = fs::read(file) else {
        return status(StatusCode::NOT_FOUND);
    };
    if meant(manner.missing) {
        return status(StatusCode::NOT_FOUND);
    }
    if meant(manner.damaged) {
        let middle = content.len() / 2;
        content[middle] ^= 0x55;
    }
    if name.ends_with(".html") {
        let text = String::from_utf8_lossy(&content).into_owned();
        let text = manner
            .replaced
            .iter()
            .fold(text, |text, (from, to)| text.replace(from, to));
        content = text.into_bytes();
    }
    let mut response = Response::new(Body::from(content));
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static(manner.kind(&name)),
    );
    for (header, value) in &manner.headers {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(header.clone(), value);
        }
    }
    response
}

impl Manner {
    /// The file that a path means, and its name.
    fn file(&self, path: &str) -> Option<(PathBuf, String)> {
        let (prefix, folder) = self
            .folders
            .iter()
            .find(|(prefix, _)| path.starts_with(prefix.as_str()))?;
        let name = match &path[prefix.len()..] {
            "" => "index.html",
            name => name,
        };
        let plain = !name.contains("..") && !name.starts_with('/');
        plain.then(|| (folder.join(name), name.to_owned()))
    }

    fn kind(&self, name: &str) -> &'static str {
        match name.rsplit('.').next() {
            Some("html") => "text/html; charset=utf-8",
            Some("js") => "text/javascript; charset=utf-8",
            Some("css") => "text/css; charset=utf-8",
            _ if self.wrong_types => "text/plain",
            Some("json") => "application/json",
            _ => "application/octet-stream",
        }
    }
}

fn status(code: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = code;
    response
}
