//! What the tests start from: the sample's folder on a server, a page in the browser.

use anyhow::Result;
use grufi_tests::chromium::Chromium;
use grufi_tests::page::Page;
use grufi_tests::places;
use grufi_tests::server::{Manner, Server};

/// The published folder in a subfolder of a server, and the pages of imaginary hosts beside it.
pub fn manner() -> Result<Manner> {
    Ok(Manner::default()
        .folder("/a/b/finder/", places::site()?)
        .folder("/a/b/host-pages/", places::host_pages()))
}

/// The address of a file in the published folder.
pub fn published(server: &Server, name: &str) -> String {
    server.at(&format!("/a/b/finder/{name}"))
}

/// The address of a host's page.
pub fn host_page(server: &Server, name: &str) -> String {
    server.at(&format!("/a/b/host-pages/{name}"))
}

/// A page with an empty profile.
pub fn page() -> Result<Page> {
    Chromium::shared()?.page()
}

/// The server and a page on which a finder opens. The server must outlive the page.
pub fn start() -> Result<(Server, Page)> {
    Ok((manner()?.serve()?, page()?))
}
