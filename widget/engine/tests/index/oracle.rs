//! Search on random catalogues against a naive scan: BM25F computed from the records, word by word.

use super::bytes;
use grufi_engine::analysis::{is_function_word, tokens};
use grufi_engine::write::{GroupRecord, Input};
use grufi_engine::{Index, Request};
use proptest::collection::vec;
use proptest::prelude::*;

const WORDS: [&str; 12] = [
    "Angst", "Trauer", "Schlaf", "Herz", "Rheuma", "Tanzen", "Krebs", "Garten", "Lunge", "Musik",
    "Demenz", "Wandern",
];

fn keys(text: &str) -> Vec<String> {
    tokens(text)
        .filter(|token| !is_function_word(&token.folded))
        .map(|token| token.key())
        .collect()
}

fn phrase(words: &[usize]) -> String {
    words
        .iter()
        .map(|&word| WORDS[word])
        .collect::<Vec<_>>()
        .join(" ")
}

/// As documented in the engine's `search/rank.rs`.
const TEXT: f32 = 0.9;
const NAMED: f32 = 0.55;

/// Share of the request that a record covers; constants as documented in the engine's `search/text.rs`.
fn naive(records: &[GroupRecord<'_>], query: &str) -> Vec<(String, f32)> {
    let lengths: Vec<usize> = records
        .iter()
        .map(|record| keys(record.description).len())
        .collect();
    let average = (lengths.iter().sum::<usize>() as f32 / records.len() as f32).max(1.0);
    let idf = |holding: f32| (1.0 + (records.len() as f32 - holding + 0.5) / (holding + 0.5)).ln();
    let fields = |record: &GroupRecord<'_>| {
        [
            keys(record.name),
            keys(&record.topics.join(" ")),
            keys(record.description),
        ]
    };
    let mut scores = vec![0.0; records.len()];
    let mut attainable = 0.0;
    for key in keys(query) {
        let holding = records
            .iter()
            .filter(|record| fields(record).concat().contains(&key))
            .count();
        attainable += idf(if holding > 0 { holding as f32 } else { 1.0 });
        for ((record, score), length) in records.iter().zip(&mut scores).zip(&lengths) {
            let normalised = (0.5 + 0.5 * *length as f32 / average).max(0.1);
            let count = |field: &[String]| {
                field.iter().filter(|&found| *found == key).count().min(3) as f32
            };
            let [name, topics, description] = fields(record);
            let frequency =
                3.0 * count(&name) + 4.0 * count(&topics) + count(&description) / normalised;
            *score += idf(holding.max(1) as f32) * frequency / (frequency + 1.2);
        }
    }
    let mut found: Vec<(String, f32)> = records
        .iter()
        .zip(scores)
        .map(|(record, score)| (record.id.to_owned(), score / attainable))
        .filter(|&(_, score)| score >= 0.3)
        .collect();
    for (id, score) in &mut found {
        let record = records.iter().find(|record| record.id == id);
        *score += record.map_or(0.0, |record| named(&keys(query), &keys(record.name)));
    }
    let best = found.iter().map(|&(_, score)| score).fold(0.0, f32::max);
    found.retain(|&(_, score)| score >= best * 0.5);
    found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    found
}

/// What an entry gains by its name, in shares of the text's weight.
fn named(asked: &[String], name: &[String]) -> f32 {
    let held = asked.iter().filter(|key| name.contains(key)).count();
    let shared = held as f32 / (asked.len() + name.len() - held.min(name.len())) as f32;
    match held * 2 >= asked.len() && shared >= 0.5 {
        true => shared * NAMED / TEXT,
        false => 0.0,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn search_agrees(
        groups in vec((vec(0usize..12, 0..3), vec(0usize..12, 0..2), vec(0usize..12, 0..9)), 1..25),
        query in vec(0usize..12, 1..4),
    ) {
        let texts: Vec<(String, String, String, String)> = groups
            .iter()
            .enumerate()
            .map(|(n, (name, topic, description))| (format!("g{n:02}"), phrase(name), phrase(topic), phrase(description)))
            .collect();
        let records: Vec<GroupRecord<'_>> = texts
            .iter()
            .map(|(id, name, topic, description)| GroupRecord {
                id,
                name,
                topics: if topic.is_empty() { Vec::new() } else { vec![topic] },
                description,
                ..GroupRecord::default()
            })
            .collect();
        let written = bytes(&Input { groups: records.clone(), ..Input::default() });
        let index = Index::open(&written).unwrap();
        let query = format!("{} ", phrase(&query));
        let limit = records.len();
        let hits = index.search(&Request { text: &query, limit, ..Request::default() }).hits;
        let mut found: Vec<(String, f32)> = hits
            .iter()
            .map(|hit| (index.group(hit.group).unwrap().id().to_owned(), hit.score / TEXT))
            .collect();
        found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let expected = naive(&records, &query);
        // What lies on the edge of a threshold may fall to either side by rounding.
        let edge = |score: f32| {
            let best = expected.first().map_or(0.0, |first| first.1);
            (score - 0.3).abs() < 1e-4 || (score - best * 0.5).abs() < 1e-4
        };
        let clear = |list: &[(String, f32)]| {
            list.iter().filter(|(_, score)| !edge(*score)).map(|(id, _)| id.clone()).collect::<std::collections::BTreeSet<_>>()
        };
        prop_assert_eq!(clear(&found), clear(&expected));
        for (id, score) in &found {
            if let Some((_, wanted)) = expected.iter().find(|(known, _)| known == id) {
                prop_assert!((score - wanted).abs() < 1e-3, "{}: {} instead of {}", id, score, wanted);
            }
        }
    }
}
