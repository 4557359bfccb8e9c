//! `grufi preview`: serves a published folder on the loopback address.
//!
//! # Invariants
//! - Only `127.0.0.1` is listened on.
//! - Only files below the folder are read: the path of a request is taken apart, never resolved upwards.

use super::mime;
use super::out::{note, say};
use anyhow::Context;
use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{Method, Request, Response, StatusCode, header};
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use tokio::net::TcpListener;

/// Port tried first when none is given.
const PORT: u16 = 8000;

pub fn run(dir: &Path, port: Option<u16>) -> anyhow::Result<ExitCode> {
    if !dir.join("index.html").is_file() {
        note!(
            "Fehler: In {} steht keine index.html. Zuerst mit »grufi build« bauen.",
            dir.display()
        );
        return Ok(ExitCode::from(super::USAGE));
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(serve(dir, port))?;
    Ok(ExitCode::SUCCESS)
}

async fn serve(dir: &Path, port: Option<u16>) -> anyhow::Result<()> {
    let bind = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    let listener = match port {
        Some(port) => bind(port)
            .await
            .with_context(|| format!("Port {port} ist nicht frei"))?,
        None => match bind(PORT).await {
            Ok(listener) => listener,
            Err(_) => bind(0).await.context("Kein Port ist frei")?,
        },
    };
    say!(
        "Vorschau: http://{}/ (beenden mit Strg+C)",
        listener.local_addr()?
    )?;
    let app = Router::new()
        .fallback(answer)
        .with_state(Arc::new(dir.to_path_buf()));
    let stop = async {
        // Where the signal cannot be awaited, the system's own handling of it ends the process.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    axum::serve(listener, app)
        .with_graceful_shutdown(stop)
        .await?;
    Ok(())
}

async fn answer(State(root): State<Arc<PathBuf>>, request: Request<Body>) -> Response<Body> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return plain(StatusCode::METHOD_NOT_ALLOWED, "Nur Lesen ist möglich.");
    }
    let asked = request.uri().path();
    let Some(mut path) = file_of(&root, asked) else {
        return plain(StatusCode::NOT_FOUND, "Diese Datei gibt es nicht.");
    };
    if path.is_dir() {
        if !asked.ends_with('/') {
            let mut answer = plain(StatusCode::MOVED_PERMANENTLY, "");
            if let Ok(location) = format!("/{}/", asked.trim_matches('/')).parse() {
                answer.headers_mut().insert(header::LOCATION, location);
            }
            return answer;
        }
        path.push("index.html");
    }
    match tokio::fs::read(&path).await {
        Ok(bytes) => answer_with(StatusCode::OK, mime::of(&path), Body::from(bytes)),
        Err(_) => plain(StatusCode::NOT_FOUND, "Diese Datei gibt es nicht."),
    }
}

fn plain(status: StatusCode, text: &'static str) -> Response<Body> {
    answer_with(status, "text/plain; charset=utf-8", Body::from(text))
}

fn answer_with(status: StatusCode, kind: &'static str, body: Body) -> Response<Body> {
    let mut answer = Response::new(body);
    *answer.status_mut() = status;
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static(kind));
    headers.insert(
        header::CACHE_CONTROL,
        header::HeaderValue::from_static("no-cache"),
    );
    answer
}

/// The file below `root` that a path of a request names; `None` for paths that could lead elsewhere.
fn file_of(root: &Path, asked: &str) -> Option<PathBuf> {
    let mut path = root.to_path_buf();
    for part in asked.split('/').filter(|part| !part.is_empty()) {
        let name = unescaped(part)?;
        if name.starts_with('.') || name.contains(['/', '\\', '\0', ':']) {
            return None;
        }
        path.push(name);
    }
    Some(path)
}

/// Resolves `%41` and the like.
fn unescaped(part: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let digits = std::str::from_utf8(rest.get(..2)?).ok()?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        rest = &rest[2..];
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_below_the_folder() {
        let table = [
            ("/", Some("/srv")),
            ("/index.html", Some("/srv/index.html")),
            ("/a//b%20c.html", Some("/srv/a/b c.html")),
            ("/%C3%A4", Some("/srv/ä")),
            ("/../secret", None),
            ("/a/../../secret", None),
            ("/%2e%2e/secret", None),
            ("/a%2f..%2fsecret", None),
            ("/..%5csecret", None),
            ("/.git", None),
            ("/%zz", None),
            ("/%4", None),
            ("/%ff", None),
        ];
        for (asked, expected) in table {
            assert_eq!(
                file_of(Path::new("/srv"), asked),
                expected.map(PathBuf::from),
                "{asked}"
            );
        }
    }
}
