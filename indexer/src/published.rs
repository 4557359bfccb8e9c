//! Reading a published folder back.

use anyhow::{Context, bail};
use flate2::read::GzDecoder;
use serde::Deserialize;
use std::io::Read;
use std::path::Path;

/// The part of `grufi-stand.json` that tells where the index is.
#[derive(Deserialize)]
struct Stand {
    index: String,
}

/// How many groups a published folder holds by its own account, `None` where it does not tell.
pub fn groups(dir: &Path) -> Option<usize> {
    #[derive(Deserialize)]
    struct Count {
        groups: usize,
    }
    let text = std::fs::read_to_string(dir.join("grufi-stand.json")).ok()?;
    let count: Count = serde_json::from_str(&text).ok()?;
    Some(count.groups)
}

/// The bytes of the index of a published folder, inflated.
///
/// # Errors
/// Where the folder is none of ours or a file is missing or damaged; the message is for operators.
pub fn index(dir: &Path) -> anyhow::Result<Vec<u8>> {
    let stand = dir.join("grufi-stand.json");
    let text = std::fs::read_to_string(&stand).with_context(|| {
        format!(
            "{}: fehlt oder ist nicht lesbar. Den Ordner mit »grufi build« anlegen.",
            stand.display()
        )
    })?;
    let stand: Stand =
        serde_json::from_str(&text).with_context(|| format!("{}: beschädigt", stand.display()))?;
    if stand.index.contains(['/', '\\']) {
        bail!("{}: »{}« ist kein Dateiname", dir.display(), stand.index);
    }
    let file = dir.join(&stand.index);
    let packed =
        std::fs::read(&file).with_context(|| format!("{}: nicht lesbar", file.display()))?;
    let mut bytes = Vec::new();
    GzDecoder::new(&packed[..])
        .read_to_end(&mut bytes)
        .with_context(|| format!("{}: beschädigt, bitte neu veröffentlichen", file.display()))?;
    Ok(bytes)
}
