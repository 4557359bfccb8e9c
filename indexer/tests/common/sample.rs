//! The sample catalogue as visitors find it: its index, compiled once.

use grufi_engine::Index;
use grufi_indexer::catalogue::Report;
use grufi_indexer::compile;
use grufi_indexer::import::{SourceFile, import};
use std::path::Path;
use std::sync::OnceLock;

/// The index of the sample catalogue.
pub fn index() -> Index<'static> {
    static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    let bytes = BYTES.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../www/sample");
        let mut report = Report::default();
        let files = ["gruppen.csv", "kontaktstellen.csv"].map(|name| folder.join(name));
        let sources: Vec<SourceFile> = files
            .iter()
            .map(|file| SourceFile::read(file, &mut report).unwrap())
            .collect();
        let catalogue = import(&sources, &mut report);
        compile::compile(&catalogue.for_publication()).unwrap()
    });
    Index::open(bytes).unwrap()
}
