//! A file of format 1 as an earlier build wrote it. It must stay readable for as long as the format number
//! stays, and the same input must still give the same sections. Written anew, after a change of the format
//! number only, by `UPDATE_GOLDEN=1 cargo test -p grufi-engine --features write golden`.

use super::{bytes, scheme, small};
use grufi_engine::Index;
use grufi_engine::write::Input;
use std::collections::BTreeMap;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/format-1.bin");
/// META holds the hash of all others; 8 and 9 are rules that grow with every release.
const VOLATILE: [u32; 3] = [1, 8, 9];

fn sections(file: &[u8]) -> BTreeMap<u32, &[u8]> {
    let number = |at: usize| u32::from_le_bytes(file[at..at + 4].try_into().unwrap());
    (0..number(12) as usize)
        .map(|n| {
            let entry = 32 + 12 * n;
            let (offset, len) = (number(entry + 4) as usize, number(entry + 8) as usize);
            (number(entry), &file[offset..offset + len])
        })
        .filter(|(tag, _)| !VOLATILE.contains(tag))
        .collect()
}

#[test]
fn golden() {
    let scheme = scheme();
    let now = bytes(&Input {
        scheme: Some(&scheme),
        ..small()
    });
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(FILE, &now).unwrap();
    }
    let golden = std::fs::read(FILE).unwrap();
    assert_eq!(sections(&now), sections(&golden));
    let index = Index::open(&golden).unwrap();
    let group = index.group(index.find_group("a").unwrap()).unwrap();
    assert_eq!(
        (group.name(), group.town()),
        ("Schlaflos in Celle", "Celle")
    );
    let (concept, _) = index.concepts_of("schlaflos ")[0];
    assert_eq!(index.concept(concept).unwrap().label(), "Schlafstörungen");
}
