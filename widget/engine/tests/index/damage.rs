//! Damaged files are refused with the right error, never with a panic.

use super::{bytes, scheme, small};
use grufi_engine::{Index, OpenError};

#[test]
fn every_changed_byte_is_found() {
    let scheme = scheme();
    let whole = bytes(&grufi_engine::write::Input {
        scheme: Some(&scheme),
        ..small()
    });
    assert!(Index::open(&whole).is_ok());
    let mut damaged = whole.clone();
    for at in 0..whole.len() {
        for flip in [0x01, 0xff] {
            damaged[at] ^= flip;
            assert!(Index::open(&damaged).is_err(), "byte {at} xor {flip:#x}");
            damaged[at] = whole[at];
        }
    }
}

#[test]
fn every_truncation_is_found() {
    let whole = bytes(&small());
    for len in 0..whole.len() {
        let error = Index::open(&whole[..len]).err();
        match len {
            0..32 => assert_eq!(error, Some(OpenError::TooShort { len })),
            _ => assert_eq!(
                error,
                Some(OpenError::Length {
                    expected: whole.len() as u64,
                    got: len as u64
                })
            ),
        }
    }
}

#[test]
fn errors_name_what_is_wrong() {
    let mut other = bytes(&small());
    other[8] = 9;
    let table: [(&[u8], &str); 3] = [
        (
            b"<!DOCTYPE html><title>404 Not Found</title>",
            "this file is no index of the finder",
        ),
        (
            b"",
            "the index has 0 bytes, less than a header: download it again",
        ),
        (
            &other,
            "the index has format 9, this engine reads format 1: publish index and widget together",
        ),
    ];
    for (bytes, message) in table {
        assert_eq!(Index::open(bytes).err().unwrap().to_string(), message);
    }
}
