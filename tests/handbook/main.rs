//! The handbook and the pages of the published folder: every local link leads somewhere, every picture is there
//! and has words for those who do not see it, elements are closed in the order in which they were opened, and
//! the commands shown are commands of `grufi`.

use anyhow::{Context, Result, ensure};
use grufi_indexer::compile;
use grufi_indexer::publish;
use grufi_tests::{places, scale};
use std::collections::{BTreeMap, HashSet};
use std::fs;

/// Elements without an end.
const VOID: [&str; 6] = ["meta", "link", "img", "br", "hr", "input"];
/// What the handbook's pictures may weigh together, in bytes.
const PICTURES: u64 = 1_000_000;

/// A tag: its name, whether it ends an element, and its attributes.
struct Tag {
    name: String,
    end: bool,
    attributes: BTreeMap<String, String>,
}

/// The tags of a page whose attributes stand in double quotes.
fn tags(page: &str) -> Result<Vec<Tag>> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").context("an open comment")?.1;
            continue;
        }
        let mut quoted = false;
        let close = rest.find(|c| {
            quoted ^= c == '"';
            c == '>' && !quoted
        });
        let (tag, after) = rest.split_at(close.context("an open tag")?);
        rest = &after[1..];
        let end = tag.starts_with('/');
        let tag = tag.trim_start_matches('/');
        let (name, mut list) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
        if name.starts_with('!') {
            continue;
        }
        let mut attributes = BTreeMap::new();
        while let Some((key, more)) = list.split_once("=\"") {
            let (value, more) = more.split_once('"').context("an open attribute")?;
            let key = key.split_whitespace().next_back().unwrap_or_default();
            let doubled = attributes.insert(key.to_owned(), value.to_owned());
            ensure!(doubled.is_none(), "{key} stands twice in <{tag}>");
            list = more;
        }
        tags.push(Tag {
            name: name.to_owned(),
            end,
            attributes,
        });
    }
    Ok(tags)
}

/// Elements are nested, ids stand once, headings leave no level out; gives the ids.
fn well_formed(tags: &[Tag]) -> Result<HashSet<&str>> {
    let (mut open, mut ids, mut level) = (Vec::new(), HashSet::new(), 0);
    for tag in tags {
        if tag.end {
            let last = open.pop();
            ensure!(
                last == Some(tag.name.as_str()),
                "{last:?} is closed by {}",
                tag.name
            );
            continue;
        }
        if !VOID.contains(&tag.name.as_str()) {
            open.push(tag.name.as_str());
        }
        if let Some(id) = tag.attributes.get("id") {
            ensure!(ids.insert(id.as_str()), "the id {id} stands twice");
        }
        let heading = tag
            .name
            .strip_prefix('h')
            .and_then(|n| n.parse::<u32>().ok());
        if let Some(heading) = heading {
            ensure!(heading <= level + 1, "h{heading} follows h{level}");
            level = heading;
        }
        if tag.name == "img" {
            for key in ["alt", "width", "height"] {
                let value = tag.attributes.get(key);
                ensure!(
                    value.is_some_and(|value| !value.is_empty()),
                    "img without {key}"
                );
            }
        }
    }
    ensure!(open.is_empty(), "{open:?} stay open");
    Ok(ids)
}

/// Checks all pages of a folder that has these files.
fn check(pages: &BTreeMap<String, String>, files: &HashSet<String>) -> Result<()> {
    let mut parsed = BTreeMap::new();
    for (name, page) in pages {
        parsed.insert(name.as_str(), tags(page).with_context(|| name.clone())?);
    }
    let mut anchors = BTreeMap::new();
    for (name, tags) in &parsed {
        anchors.insert(
            *name,
            well_formed(tags).with_context(|| (*name).to_owned())?,
        );
    }
    for (name, tags) in &parsed {
        let links = tags
            .iter()
            .flat_map(|tag| ["href", "src"].map(|key| tag.attributes.get(key)));
        for link in links.flatten() {
            if ["https:", "http:", "tel:", "mailto:"]
                .iter()
                .any(|kind| link.starts_with(kind))
            {
                continue;
            }
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let file = if file.is_empty() { name } else { file };
            ensure!(
                files.contains(file),
                "{name} links to {file}, which is not there"
            );
            let known = anchors.get(file).is_some_and(|ids| ids.contains(anchor));
            ensure!(anchor.is_empty() || known, "{name} links to {link}");
        }
    }
    Ok(())
}

/// The handbook's pages by name.
fn handbook() -> Result<BTreeMap<String, String>> {
    let mut pages = BTreeMap::new();
    for file in fs::read_dir(places::root().join("www/handbuch"))? {
        let path = file?.path();
        if path.extension().is_some_and(|ending| ending == "html") {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            pages.insert(name.into_owned(), fs::read_to_string(&path)?);
        }
    }
    ensure!(pages.contains_key("index.html"), "{:?}", pages.keys());
    Ok(pages)
}

#[test]
fn the_handbook_holds_together() -> Result<()> {
    let pages = handbook()?;
    let mut files: HashSet<String> = pages.keys().cloned().collect();
    files.insert("handbuch.css".to_owned());
    let mut size = 0;
    for picture in fs::read_dir(places::root().join("www/handbuch/bilder"))? {
        let picture = picture?;
        let name = picture.file_name().to_string_lossy().into_owned();
        ensure!(
            pages
                .values()
                .any(|page| page.contains(&format!("bilder/{name}\""))),
            "{name} is shown nowhere"
        );
        size += picture.metadata()?.len();
        files.insert(format!("bilder/{name}"));
    }
    ensure!(size < PICTURES, "the pictures weigh {size} bytes");
    check(&pages, &files)
}

#[test]
fn the_published_pages_hold_together() -> Result<()> {
    let catalogue = scale::sample()?;
    let files = publish::files(&compile::compile(&catalogue)?, &catalogue, None)?;
    let names: HashSet<String> = files.keys().cloned().collect();
    let pages = files
        .into_iter()
        .filter(|(name, _)| name.ends_with(".html"))
        .map(|(name, page)| Ok((name, String::from_utf8(page)?)))
        .collect::<Result<BTreeMap<String, String>>>()?;
    ensure!(pages.contains_key("datenschutz.html"), "{:?}", pages.keys());
    check(&pages, &names)
}

#[test]
fn commands_shown_exist() -> Result<()> {
    let arguments = fs::read_to_string(places::root().join("indexer/src/cli/args.rs"))?;
    let mut seen = 0;
    for (name, page) in handbook()? {
        let shown = page
            .split("<code>")
            .filter_map(|part| part.split("</code>").next())
            .filter_map(|code| code.strip_prefix("grufi "));
        for line in shown {
            let command = line.split(' ').next().unwrap_or_default();
            ensure!(
                arguments.contains(&format!("\"grufi {command} ")),
                "{name}: grufi {command}"
            );
            for flag in line.split(' ').filter_map(|word| word.strip_prefix("--")) {
                let named = arguments.contains(&format!("\"{flag}\""))
                    || arguments.contains(&format!("        {flag}: "));
                ensure!(named, "{name}: --{flag}");
            }
            seen += 1;
        }
    }
    ensure!(seen >= 6, "only {seen} commands");
    Ok(())
}
