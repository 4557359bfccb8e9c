//! `grufi preview`: what the loopback server answers.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

/// The server, ended with the test.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

#[test]
fn files_of_the_folder_and_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("secret.txt"), "secret").unwrap();
    let site = dir.path().join("site");
    fs::create_dir_all(site.join("unter")).unwrap();
    for name in [
        "index.html",
        "unter/index.html",
        "grufi.js",
        "a.bin",
        "grufi-stand.json",
    ] {
        fs::write(site.join(name), name).unwrap();
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_grufi"));
    command
        .arg("preview")
        .arg(&site)
        .args(["--port", "0"])
        .stdout(Stdio::piped());
    let mut server = Server(command.spawn().unwrap());
    let mut line = String::new();
    BufReader::new(server.0.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let address = line
        .split("http://")
        .nth(1)
        .unwrap()
        .split('/')
        .next()
        .unwrap();
    assert!(address.starts_with("127.0.0.1:"), "{line}");

    let ask = |request: &str| {
        let mut stream = TcpStream::connect(address).unwrap();
        write!(
            stream,
            "{request} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let header = |name: &str| {
            let line = head.lines().find(|line| line.starts_with(name));
            line.map(|line| line[name.len()..].trim().to_owned())
                .unwrap_or_default()
        };
        let status = head.split(' ').nth(1).unwrap().to_owned();
        (
            status,
            header("content-type:") + &header("location:"),
            body.to_owned(),
        )
    };
    let html = "text/html; charset=utf-8";
    let plain = "text/plain; charset=utf-8";
    let missing = "Diese Datei gibt es nicht.";
    let table = [
        ("GET /", "200", html, "index.html"),
        ("GET /index.html?x=1", "200", html, "index.html"),
        (
            "GET /grufi.js",
            "200",
            "text/javascript; charset=utf-8",
            "grufi.js",
        ),
        ("GET /a.bin", "200", "application/octet-stream", "a.bin"),
        (
            "GET /grufi-stand.json",
            "200",
            "application/json",
            "grufi-stand.json",
        ),
        ("GET /unter/", "200", html, "unter/index.html"),
        ("GET /unter", "301", "text/plain; charset=utf-8/unter/", ""),
        (
            "HEAD /grufi.js",
            "200",
            "text/javascript; charset=utf-8",
            "",
        ),
        ("GET /fehlt", "404", plain, missing),
        ("GET /../secret.txt", "404", plain, missing),
        ("GET /%2e%2e/secret.txt", "404", plain, missing),
        ("POST /", "405", plain, "Nur Lesen ist möglich."),
    ];
    for (request, status, kind, body) in table {
        let expected = (status.to_owned(), kind.to_owned(), body.to_owned());
        assert_eq!(ask(request), expected, "{request}");
    }
}
