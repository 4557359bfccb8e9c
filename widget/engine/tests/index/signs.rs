//! Texts without letters and digits.

use super::{bytes, small};
use grufi_engine::{Index, Request};

#[test]
fn signs_alone_find_nothing_and_no_text_lists_everything() {
    let bytes = bytes(&small());
    let index = Index::open(&bytes).unwrap();
    let all = index.len() as usize;
    for (text, total) in [
        ("", all),
        ("  ", all),
        ("???", 0),
        (".....", 0),
        ("\u{1f622}", 0),
    ] {
        let request = Request {
            text,
            limit: 10,
            ..Request::default()
        };
        assert_eq!(index.search(&request).total, total, "{text:?}");
    }
}
