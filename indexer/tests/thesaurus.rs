//! The authored thesaurus: it is sound, covers the seed topics, is exported whole, and its committed weights
//! are those that training gives.
#![allow(clippy::unwrap_used)]

mod common;

use common::{grufi, said};
use expect_test::expect;
use grufi_engine::MeantFor;
use grufi_indexer::thesaurus::check::{Severity, check};
use grufi_indexer::thesaurus::{Thesaurus, to_text, train, write_skos};
use oxrdf::{NamedOrBlankNode, Term, Triple};
use oxttl::TurtleParser;
use std::collections::BTreeSet;
use std::path::Path;

/// Topics that every edition has, one id a line.
const SEED_IDS: &str = include_str!("fixtures/seed-ids.txt");
const WEIGHTS: &str = include_str!("../thesaurus/weights.tsv");
const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";

fn thesaurus() -> Thesaurus {
    Thesaurus::embedded().unwrap()
}

#[test]
fn has_no_errors() {
    let findings = check(&thesaurus());
    let errors: Vec<String> = findings
        .iter()
        .filter(|it| it.severity() == Severity::Error)
        .map(ToString::to_string)
        .collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    assert!(findings.len() <= 20, "{} warnings", findings.len());
}

#[test]
fn covers_the_seed_topics() {
    let thesaurus = thesaurus();
    let missing: Vec<&str> = SEED_IDS
        .lines()
        .filter(|id| thesaurus.number(id).is_none())
        .collect();
    assert_eq!((SEED_IDS.lines().count(), missing), (406, vec![]));
}

#[test]
fn topics_for_relatives() {
    let table = [
        ("angehoerige-von-suchtkranken", MeantFor::Kin),
        ("pflegende-angehoerige", MeantFor::Kin),
        ("al-anon", MeantFor::Kin),
        ("co-abhaengigkeit", MeantFor::Kin),
        ("eltern-autistischer-kinder", MeantFor::Kin),
        ("kinder-narzisstischer-eltern", MeantFor::Kin),
        ("krebs-kinder-krebskranker-eltern", MeantFor::Kin),
        ("eltern-kind-entfremdung", MeantFor::Anyone),
        ("eltern-von-jugendlichen", MeantFor::Anyone),
        ("alkohol", MeantFor::Affected),
    ];
    let thesaurus = thesaurus();
    for (id, expected) in table {
        let concept = thesaurus.concepts.iter().find(|it| it.id == id).unwrap();
        assert_eq!(concept.meant_for, expected, "{id}");
    }
}

#[test]
fn committed_weights_are_those_of_training() {
    let thesaurus = thesaurus();
    let trained = to_text(&train(&thesaurus, Default::default()).unwrap());
    let differing = trained
        .lines()
        .zip(WEIGHTS.lines())
        .position(|(new, committed)| new != committed);
    assert!(
        trained == WEIGHTS,
        "run `grufi thesaurus --train`; first differing line: {differing:?}"
    );
}

#[test]
fn training_writes_the_file_that_is_asked_for() {
    let dir = tempfile::tempdir().unwrap();
    let (status, _, error) = said(&grufi(dir.path(), &["thesaurus", "--train"]));
    assert_eq!(status, Some(1));
    assert!(
        error.contains("indexer/thesaurus/weights.tsv: nicht zu schreiben"),
        "{error}"
    );
    assert!(std::fs::read_dir(dir.path()).unwrap().next().is_none());
}

#[test]
fn skos_parses_and_is_symmetric() {
    let mut turtle = Vec::new();
    write_skos(&thesaurus(), &mut turtle).unwrap();
    let triples: Vec<Triple> = TurtleParser::new()
        .for_slice(&turtle)
        .map(Result::unwrap)
        .collect();
    let links = |property: &str| -> BTreeSet<(String, String)> {
        let named = triples
            .iter()
            .filter(|triple| triple.predicate.as_str() == format!("{SKOS}{property}"));
        let pair = |triple: &Triple| match (&triple.subject, &triple.object) {
            (NamedOrBlankNode::NamedNode(one), Term::NamedNode(other)) => {
                Some((one.as_str().to_owned(), other.as_str().to_owned()))
            }
            _ => None,
        };
        named.filter_map(pair).collect()
    };
    let (broader, related) = (links("broader"), links("related"));
    let swapped = |(one, other): &(String, String)| (other.clone(), one.clone());
    assert!(related.iter().all(|pair| related.contains(&swapped(pair))));
    assert!(
        related
            .iter()
            .all(|pair| !broader.contains(pair) && !broader.contains(&swapped(pair)))
    );
    let concepts = thesaurus().concepts.len();
    assert_eq!(
        (links("topConceptOf").len(), links("inScheme").len()),
        (10, concepts + 10)
    );
    let scope_notes = triples
        .iter()
        .filter(|triple| triple.predicate.as_str() == format!("{SKOS}scopeNote"));
    let scoped = thesaurus()
        .concepts
        .iter()
        .filter(|it| it.meant_for != MeantFor::Anyone)
        .count();
    assert_eq!(scope_notes.count(), scoped);
    let with_broader: BTreeSet<&String> = broader.iter().map(|(one, _)| one).collect();
    assert_eq!(with_broader.len(), concepts);
}

#[test]
fn check_tells_what_is_wrong() {
    let concept = |id: &str, links: &str, lists: &str| {
        format!(
            "[[concept]]\nid = \"{id}\"\nprefLabel = \"{id}\"\nleicht = \"x\"\narea = \"psyche\"\n{links}\n{lists}\n\
             lay = [\"Müdigkeit\"]\nsay = [\"ich bin müde\"]\n\
             en = [\"{id}en\"]\ntr = [\"{id}tr\"]\nuk = [\"{id}uk\"]\nru = [\"{id}ru\"]\nar = []\nfa = [\"{id}fa\"]\npl = [\"{id}pl\"]\n"
        )
    };
    let text = [
        concept(
            "eins",
            "broader = [\"zwei\"]\nrelated = [\"weg\"]",
            "alt = [\"Insomnie\"]",
        ),
        concept(
            "zwei",
            "broader = [\"eins\"]",
            "alt = [\"Angst\", \"Ängste\"]",
        ),
        concept("drei", "", "alt = [\"insomnie\"]\nhidden = [\" \"]"),
        concept("drei", "", "hidden = [\"y\"]"),
    ]
    .concat();
    let thesaurus = Thesaurus::read([("probe.toml", text.as_str())]).unwrap();
    let found: Vec<String> = check(&thesaurus)
        .iter()
        .map(ToString::to_string)
        .filter(|line| !line.contains("deutsche Ausdrücke"))
        .collect();
    expect![[r#"
        Fehler: drei: Die Kennung ist doppelt vergeben.
        Fehler: eins: related nennt »weg«, einen anderen Begriff dieses Namens gibt es nicht.
        Fehler: eins: Der Begriff steht über sich selbst (broader im Kreis).
        Fehler: zwei: Der Begriff steht über sich selbst (broader im Kreis).
        Fehler: drei: » « ist leer oder von Leerzeichen umgeben.
        Fehler: drei: »insomnie« ist auch ein Name von eins; verbinden oder bei einem streichen.
        Warnung: drei: Der Begriff ist mit keinem anderen verbunden.
        Warnung: drei: Der Begriff ist mit keinem anderen verbunden.
        Warnung: eins: ar fehlt.
        Warnung: zwei: ar fehlt.
        Warnung: zwei: »Ängste« wiederholt »Angst«.
        Warnung: drei: ar fehlt.
        Warnung: drei: alt fehlt.
        Warnung: drei: ar fehlt.
        Warnung: drei: »ich bin müde« führt auch zu eins; verbinden oder bei einem streichen."#]]
    .assert_eq(&found.join("\n"));
}

#[test]
fn commands_print_to_standard_output() {
    let (status, out, _) = said(&grufi(Path::new("."), &["thesaurus", "--check"]));
    assert_eq!(status, Some(0));
    assert!(
        out.contains("Begriffe: 647;") && out.contains("Fehler: 0,"),
        "{out}"
    );
    let (status, out, _) = said(&grufi(Path::new("."), &["thesaurus", "--skos"]));
    assert_eq!((status, out.starts_with("@prefix skos:")), (Some(0), true));
}
