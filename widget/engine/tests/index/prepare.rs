//! Preparing in steps changes no answer, wherever it stops.

use super::{bytes, scheme, small};
use grufi_engine::write::Input;
use grufi_engine::{Index, Request};

#[test]
fn answers_do_not_depend_on_what_was_prepared() {
    let scheme = scheme();
    let bytes = bytes(&Input {
        scheme: Some(&scheme),
        ..small()
    });
    let answers = |index: &Index<'_>| {
        let texts = ["", "ich will nicht mehr leben", "schlaflso abends", "celle"];
        texts.map(|text| {
            let answer = index.search(&Request {
                text,
                limit: 9,
                ..Request::default()
            });
            (answer.crisis, answer.total, answer.intent.place)
        })
    };
    let expected = answers(&Index::open(&bytes).unwrap());
    assert!(expected[1].0 && !expected[3].0);
    let mut steps = 0;
    loop {
        let index = Index::open(&bytes).unwrap();
        let left = (0..steps).all(|_| index.prepare());
        assert_eq!(answers(&index), expected, "after {steps} steps");
        if !left {
            break;
        }
        steps += 1;
    }
    assert!(steps > 5, "{steps} steps");
}
