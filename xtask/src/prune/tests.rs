use super::*;
use binary::Section;

/// A panic's function, `dead`, and two exports, of which one is of server functions. What they mention are calls and
/// the data `used`, `said`, `gone` and a place in the source, whose file is `a.rs`.
const BODIES: [(&str, &[u8]); 4] = [
    ("run", &[0, 0x10, 1, 0x41, 0, 0x1a, 0x41, 12, 0x1a, 0x0b]),
    (
        "_RNvNtCs1_4core9panicking5panic",
        &[0, 0x41, 4, 0x1a, 0, 0x0b],
    ),
    ("dead", &[0, 0x41, 8, 0x1a, 0x0b]),
    ("intounderlyingsink_close", &[0, 0x10, 2, 0x0b]),
];
const BYTES: &[u8; 32] = b"usedsaidgone\x1c\0\0\0\x04\0\0\0\x01\0\0\0\x02\0\0\0a.rs";
/// Starts and lengths in it.
const SPANS: [(u8, u8); 5] = [(0, 4), (4, 4), (8, 4), (12, 16), (28, 4)];

fn linked() -> Vec<u8> {
    let mut code = vec![BODIES.len() as u8];
    let mut table = vec![(BODIES.len() + SPANS.len()) as u8];
    let mut exports = vec![2];
    // Kind of relocation, place, symbol; addresses have an addend.
    let mut mentions = vec![
        (0, 0, 1),
        (3, 0, 4),
        (3, 0, 7),
        (3, 0, 5),
        (3, 0, 6),
        (0, 0, 2),
    ];
    let mut places = mentions.iter_mut();
    for (number, (name, body)) in BODIES.iter().enumerate() {
        code.push(body.len() as u8);
        let operands = body
            .iter()
            .enumerate()
            .filter(|(_, byte)| [0x10, 0x41].contains(*byte));
        for (at, _) in operands {
            places.next().expect("a mention").1 = (code.len() + at + 1) as u8;
        }
        code.extend(*body);
        table.extend([0, 0, number as u8, name.len() as u8]);
        table.extend(name.bytes());
        if [0, 3].contains(&number) {
            exports.push(name.len() as u8);
            exports.extend(name.bytes());
            exports.extend([0, number as u8]);
        }
    }
    for (start, length) in SPANS {
        table.extend([1, 0, 1, b'd', 0, start, length]);
    }
    let mut linking = vec![2, 8, table.len() as u8];
    linking.extend(table);
    let mut of_code = vec![1, mentions.len() as u8];
    for (kind, at, symbol) in mentions {
        of_code.extend([kind, at, symbol]);
        of_code.extend((kind == 3).then_some(0));
    }
    let mut data = vec![1, 0, 0x41, 0, 0x0b, BYTES.len() as u8];
    let of_data = vec![2, 1, 5, data.len() as u8 + 12, 8, 0];
    data.extend(BYTES);
    let section = |id, name, content| Section {
        id,
        name,
        content: Cow::Owned(content),
    };
    module(&[
        section(EXPORTS, "", exports),
        section(CODE, "", code),
        section(DATA, "", data),
        section(CUSTOM, "linking", linking),
        section(CUSTOM, "reloc.CODE", of_code),
        section(CUSTOM, "reloc.DATA", of_data),
        section(CUSTOM, "name", vec![0]),
    ])
}

#[test]
fn only_what_is_reached_stays_and_panics_say_nothing() {
    let pruned = pruned(&linked()).expect("a module");
    let sections = sections(&pruned).expect("sections");
    let ids: Vec<_> = sections.iter().map(|one| (one.id, one.name)).collect();
    assert_eq!(
        ids,
        [(EXPORTS, ""), (CODE, ""), (DATA, ""), (CUSTOM, "name")]
    );
    let code = &sections[1].content;
    let bodies = entries(code, |_| Ok(())).expect("bodies");
    let bodies: Vec<_> = bodies.into_iter().map(|body| &code[body]).collect();
    assert_eq!(bodies, [BODIES[0].1, &TRAP, &TRAP, &TRAP]);
    let data = &sections[2].content;
    assert_eq!(data[6..10], *b"used");
    assert!(data[10..].iter().all(|byte| *byte == 0), "{data:?}");
}

#[test]
fn other_modules_are_refused() {
    let linked = linked();
    let unnamed = String::from_utf8_lossy(&linked).replace("9panicking", "9elsewhere");
    for (module, error) in [
        (&b"\0asm\x01\0\0\0"[..], "linked without --emit-relocs"),
        (b"\x1f\x8b", "no WebAssembly"),
        (&linked[..linked.len() - 1], "bytes are missing"),
        (unnamed.as_bytes(), "no function that panics end in"),
    ] {
        let refused = pruned(module).expect_err(error).to_string();
        assert!(refused.contains(error), "{refused}");
    }
}
