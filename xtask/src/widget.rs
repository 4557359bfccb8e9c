//! Loader, glue, WebAssembly and texts -> `target/widget`, where `grufi build` looks for them.

use crate::glue;
use crate::places;
use crate::process::{cargo, command, output, run};
use crate::progress::{step, unchanged};
use crate::prune;
use crate::stamp::Stamp;
use crate::texts::{LANGUAGES, compile};
use crate::tools::node::Node;
use crate::tools::rust::{self, Crate};
use anyhow::{Context, Result, anyhow, ensure};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// What the loader holds once in place of the names of the other files; see the indexer's `publish`.
const TOKEN: &str = "__GRUFI_CODE__";

/// WebAssembly features that rustc's `wasm32-unknown-unknown` and wasm-bindgen use, all of them in every
/// browser since 2022.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Size above all. Inlining more makes the module smaller, but what is downloaded, the compressed module,
/// bigger. In the order of their names, functions made from one stand together, which compresses
/// better. The exports are of Leptos' server functions; nothing calls them here.
const SMALL: [&str; 8] = [
    "-Oz",
    "--converge",
    "--reorder-functions-by-name",
    "--strip-producers",
    "--strip-target-features",
    "--one-caller-inline-max-function-size=10",
    "--always-inline-max-function-size=0",
    "--remove-exports=*intounderlying*",
];

/// Names of imports and exports, which the glue needs as well, in one or two letters.
const SHORT: &str = "--minify-imports-and-exports-and-modules";

/// Scripts run in browsers since 2019.
const SCRIPT: [&str; 2] = ["--minify", "--target=es2019"];

/// What packs the WebAssembly and, as part of the loader, unpacks it.
const PACKING: [&str; 4] = ["structure.mjs", "predictor.mjs", "unpack.mjs", "pack.mjs"];

/// Scripts of several files are made one.
const BUNDLE: [&str; 2] = ["--bundle", "--format=iife"];

/// The glue leaves out what neither of its files uses.
const UNUSED: [&str; 4] = [
    glue::DECLARED,
    glue::ABSENT[0],
    glue::ABSENT[1],
    glue::ABSENT[2],
];

/// The folder of the finished files.
///
/// # Errors
/// If there is no target folder.
pub fn folder() -> Result<PathBuf> {
    Ok(places::target()?.join("widget"))
}

/// The finished WebAssembly before it was packed.
///
/// # Errors
/// If there is no target folder.
pub fn unpacked() -> Result<PathBuf> {
    Ok(work()?.join("widget.wasm"))
}

fn work() -> Result<PathBuf> {
    Ok(places::target()?.join("widget-build"))
}

/// Where the loader and its parts are.
fn sources() -> PathBuf {
    places::root().join("widget").join("loader")
}

/// Installs what is missing and builds what has changed.
///
/// # Errors
/// If a tool is missing or fails.
pub fn build() -> Result<()> {
    rust::wasm_target()?;
    let bindgen = Crate::wasm_bindgen()?;
    let tools = Node::tools()?;
    let (out, work) = (folder()?, work()?);
    for folder in [&out, &work] {
        fs::create_dir_all(folder)
            .with_context(|| format!("cannot create {}", folder.display()))?;
    }
    step("Compiling the widget to WebAssembly", || {
        // Rustc optimises across crates only where nothing but the module is made of them.
        let flags = [
            "rustc",
            "-p",
            "grufi-widget",
            "--lib",
            "--crate-type",
            "cdylib",
            "--target",
            rust::WASM,
            "--profile",
            "wasm-release",
            "--",
            "-C",
            "link-arg=--emit-relocs",
            // Less than is usual for this size: what is packed gets smaller still.
            "-C",
            "llvm-args=-inline-threshold=0",
        ];
        run(cargo()
            .args(flags)
            // With `--target`, these are not for build scripts and macros: nothing native is built anew.
            .env("CARGO_ENCODED_RUSTFLAGS", remapped()?))
    })?;
    module(&bindgen, &tools, &out, &work)?;
    let packing = packing()?;
    pack(&packing, &out, &work)?;
    loader(&packing, &tools, &out, &work)?;
    texts(&out)
}

/// Flags of rustc that keep this machine's folders out of what is published, parted as cargo wants them.
fn remapped() -> Result<String> {
    let home = |name, folder: &str| {
        env::var_os(name)
            .map(PathBuf::from)
            .or_else(|| env::home_dir().map(|home| home.join(folder)))
    };
    let cargo_home = home("CARGO_HOME", ".cargo");
    // Cargo unpacks crates into folders named after their registry's host.
    let registries = cargo_home.iter().flat_map(|home| {
        let folders = fs::read_dir(home.join("registry").join("src"));
        folders.into_iter().flatten().flatten()
    });
    let mut registries: Vec<_> = registries
        .map(|folder| (Some(folder.path()), "crates"))
        .collect();
    registries.sort();
    // Where several fit, the last one counts.
    let folders = [
        (cargo_home.clone(), "cargo"),
        (home("RUSTUP_HOME", ".rustup"), "rustup"),
        (Some(places::root()), "grufi"),
        (Some(places::target()?), "target"),
    ];
    let flags = folders
        .into_iter()
        .chain(registries)
        .filter_map(|(folder, name)| {
            Some(format!("--remap-path-prefix={}={name}", folder?.display()))
        });
    Ok(flags.collect::<Vec<_>>().join("\u{1f}"))
}

/// Glue and WebAssembly.
fn module(bindgen: &Crate, tools: &Node, out: &Path, work: &Path) -> Result<()> {
    let compiled = places::target()?
        .join(rust::WASM)
        .join("wasm-release")
        .join("grufi_widget.wasm");
    let linked =
        fs::read(&compiled).with_context(|| format!("cannot read {}", compiled.display()))?;
    let content = prune::pruned(&linked)?;
    let flags = [
        Node::versions(),
        bindgen.version.clone(),
        SMALL.join(" "),
        SHORT.to_owned(),
        FEATURES.join(" "),
        SCRIPT.join(" "),
        BUNDLE.join(" "),
        UNUSED.join(" "),
    ]
    .join(" ");
    let stamp = Stamp::new(work.join("module.stamp"), &[&content, flags.as_bytes()]);
    let (script, wasm) = (out.join("glue.js"), unpacked()?);
    if stamp.is_current(&[&script, &wasm]) {
        unchanged("Glue and WebAssembly");
        return Ok(());
    }
    let program = bindgen.program()?;
    let pruned = work.join("widget_pruned.wasm");
    fs::write(&pruned, &content).with_context(|| format!("cannot write {}", pruned.display()))?;
    step("Binding the WebAssembly to JavaScript", || {
        let flags = [
            "--target",
            "web",
            "--no-typescript",
            "--out-name",
            "widget",
            "--out-dir",
        ];
        run(command(program).args(flags).arg(work).arg(&pruned))
    })?;
    step("Making the WebAssembly smaller", || {
        let (from, to) = (work.join("widget_bg.wasm"), work.join("widget_small.wasm"));
        run(command(&tools.wasm_opt)
            .args(SMALL)
            .args(FEATURES)
            .arg(&from)
            .arg("-o")
            .arg(&to))?;
        let names = output(
            command(&tools.wasm_opt)
                .arg(SHORT)
                .args(FEATURES)
                .arg(&to)
                .arg("-o")
                .arg(&wasm),
        )?;
        let bound = fs::read_to_string(work.join("widget.js"))?;
        let (entry, module) = (work.join("entry.js"), work.join("renamed.js"));
        let renamed = glue::renamed(&bound, &glue::Names::read(&names))?;
        fs::write(&entry, glue::entry(&renamed, "renamed.js"))?;
        fs::write(&module, renamed)?;
        minify(tools, &entry, &script, &UNUSED)
    })?;
    stamp.write()
}

/// Packs the WebAssembly for the loader to unpack.
fn pack(packing: &[u8], out: &Path, work: &Path) -> Result<()> {
    let (wasm, packed) = (unpacked()?, out.join("widget.packed"));
    let content = fs::read(&wasm).with_context(|| format!("cannot read {}", wasm.display()))?;
    let stamp = Stamp::new(work.join("packed.stamp"), &[&content, packing]);
    if stamp.is_current(&[&packed]) {
        unchanged("Packed WebAssembly");
        return Ok(());
    }
    step("Packing the WebAssembly", || {
        let script = sources().join("packing").join("pack.mjs");
        run(command("node").arg(script).arg(&wasm).arg(&packed))
    })?;
    stamp.write()
}

/// The scripts that pack and unpack, one after the other.
fn packing() -> Result<Vec<u8>> {
    let folder = sources().join("packing");
    let mut content = Vec::new();
    for name in PACKING {
        let file = folder.join(name);
        content.extend(fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?);
    }
    Ok(content)
}

/// The loader.
fn loader(packing: &[u8], tools: &Node, out: &Path, work: &Path) -> Result<()> {
    let source = sources().join("grufi.js");
    let content = fs::read(&source).with_context(|| format!("cannot read {}", source.display()))?;
    let flags = [Node::versions(), SCRIPT.join(" "), BUNDLE.join(" ")].join(" ");
    let stamp = Stamp::new(
        work.join("loader.stamp"),
        &[&content, packing, flags.as_bytes()],
    );
    let entry = out.join("grufi.js");
    if stamp.is_current(&[&entry]) {
        unchanged("Loader");
        return Ok(());
    }
    step("Making the loader smaller", || {
        minify(tools, &source, &entry, &[])?;
        let script = fs::read_to_string(&entry)
            .with_context(|| format!("cannot read {}", entry.display()))?;
        let times = script.matches(TOKEN).count();
        ensure!(
            times == 1,
            "{} holds {TOKEN} {times} times instead of once",
            entry.display()
        );
        Ok(())
    })?;
    stamp.write()
}

/// The texts of all languages but German, which is part of the module.
fn texts(out: &Path) -> Result<()> {
    let folder = places::root().join("widget").join("messages");
    let written = |tag: &str| {
        let file = folder.join(format!("{tag}.txt"));
        fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))
    };
    let german = written("de")?;
    for tag in LANGUAGES.into_iter().filter(|tag| *tag != "de") {
        let compiled = compile(&german, &written(tag)?)
            .map_err(|error| anyhow!("messages/{tag}.txt: {error}"))?;
        let file = out.join(format!("texte-{tag}.txt"));
        fs::write(&file, compiled).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

fn minify(tools: &Node, from: &Path, to: &Path, flags: &[&str]) -> Result<()> {
    let outfile = format!("--outfile={}", to.display());
    run(command(&tools.esbuild)
        .arg(from)
        .args(SCRIPT)
        .args(BUNDLE)
        .args(flags)
        .arg(outfile)
        .arg("--log-level=warning"))
}
