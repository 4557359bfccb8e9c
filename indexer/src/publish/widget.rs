//! The widget's files, as `cargo xtask widget` builds them.

use super::Error;
use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The loader: a classic script with [`TOKEN`] once.
pub(super) const LOADER: &str = "grufi.js";
/// The expression in the loader that stands for the names of the other files.
pub(super) const TOKEN: &str = "__GRUFI_CODE__";
/// The glue between JavaScript and WebAssembly.
const GLUE: &str = "glue.js";
/// The widget itself, packed as the loader unpacks it.
const WASM: &str = "widget.packed";
/// Beginning and end of the names of the texts, around the language's tag.
const TEXTS: (&str, &str) = ("texte-", ".txt");
/// Environment variable that names the folder of these files.
const VARIABLE: &str = "GRUFI_WIDGET";

/// The widget's files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Widget {
    /// The loader, with its token.
    pub loader: String,
    /// The glue script.
    pub glue: Vec<u8>,
    /// The WebAssembly module, packed for the loader.
    pub wasm: Vec<u8>,
    /// The texts by language, but for German, which is part of the module.
    pub texts: BTreeMap<String, String>,
}

impl Widget {
    /// Finds the widget: in the folder given, else in the one that `GRUFI_WIDGET` names, else in `widget`
    /// beside the program or beside its folder. `None` if nobody named a folder and it is in neither place.
    ///
    /// # Errors
    /// If a file cannot be read, or a folder that was named lacks one.
    pub fn find(dir: Option<&Path>) -> Result<Option<Self>, Error> {
        let named = dir
            .map(Path::to_path_buf)
            .or_else(|| env::var_os(VARIABLE).map(PathBuf::from));
        if let Some(dir) = named {
            return match [LOADER, GLUE, WASM]
                .into_iter()
                .find(|file| !dir.join(file).is_file())
            {
                Some(file) => Err(Error::NoWidget { dir, file }),
                None => Self::read(&dir).map(Some),
            };
        }
        let program = env::current_exe().ok();
        let beside = program.as_deref().and_then(Path::parent);
        let places = beside
            .into_iter()
            .flat_map(|dir| [Some(dir), dir.parent()])
            .flatten();
        let mut dirs = places.map(|place| place.join("widget"));
        let whole = |dir: &PathBuf| {
            [LOADER, GLUE, WASM]
                .iter()
                .all(|file| dir.join(file).is_file())
        };
        dirs.find(whole).map(|dir| Self::read(&dir)).transpose()
    }

    fn read(dir: &Path) -> Result<Self, Error> {
        let bytes = |file| {
            let path = dir.join(file);
            fs::read(&path).map_err(|source| Error::Io { path, source })
        };
        let path = dir.join(LOADER);
        let loader = fs::read_to_string(&path).map_err(|source| Error::Io { path, source })?;
        Ok(Widget {
            loader,
            glue: bytes(GLUE)?,
            wasm: bytes(WASM)?,
            texts: texts(dir)?,
        })
    }

    /// The loader with its token replaced by an expression.
    ///
    /// # Errors
    /// [`Error::Loader`] unless the token stands in the loader once.
    pub(super) fn entry(&self, code: &str) -> Result<String, Error> {
        match self.loader.matches(TOKEN).count() {
            1 => Ok(self.loader.replace(TOKEN, code)),
            times => Err(Error::Loader(times)),
        }
    }
}

/// The texts in a folder, by language.
fn texts(dir: &Path) -> Result<BTreeMap<String, String>, Error> {
    let at = |path: &Path, source| Error::Io {
        path: path.to_path_buf(),
        source,
    };
    let mut texts = BTreeMap::new();
    for entry in fs::read_dir(dir).map_err(|source| at(dir, source))? {
        let path = entry.map_err(|source| at(dir, source))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let tag = name
            .strip_prefix(TEXTS.0)
            .and_then(|name| name.strip_suffix(TEXTS.1));
        if let Some(tag) = tag {
            let text = fs::read_to_string(&path).map_err(|source| at(&path, source))?;
            texts.insert(tag.to_owned(), text);
        }
    }
    Ok(texts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_must_stand_once() {
        let entry = |loader: &str| {
            let widget = Widget {
                loader: loader.into(),
                glue: Vec::new(),
                wasm: Vec::new(),
                texts: BTreeMap::new(),
            };
            widget.entry("{}").map_err(|error| error.to_string())
        };
        assert_eq!(
            entry("const c=__GRUFI_CODE__;"),
            Ok("const c={};".to_owned())
        );
        for (loader, times) in [("", "0-mal"), ("__GRUFI_CODE__;__GRUFI_CODE__", "2-mal")] {
            assert!(
                entry(loader).is_err_and(|error| error.contains(times)),
                "{loader}"
            );
        }
    }
}
