//! The scheme as SKOS in Turtle.
//!
//! Areas are the top concepts, so that every concept has a place in the hierarchy. Plain-language labels are
//! alternative labels in `de-simple` (variant subtag of the IANA registry for simplified language), lay words
//! are notes, sentences are examples, and a scope note says that a topic is for relatives. `skos:related` is
//! written in both directions, as it is symmetric.

use super::concept::{Area, Concept};
use super::read::Thesaurus;
use grufi_engine::MeantFor;
use oxrdf::vocab::rdf;
use oxrdf::{IriParseError, LanguageTagParseError, Literal, NamedNode, NamedNodeRef, TripleRef};
use oxttl::TurtleSerializer;
use oxttl::turtle::WriterTurtleSerializer;
use std::collections::BTreeSet;
use std::fmt;
use std::io::{self, Write};

/// Names the concepts; nothing is fetched from it.
const BASE: &str = "urn:grufi:thesaurus:";
const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";
const TITLE: &str = "GruFi: Themen der Selbsthilfe";
const FOR_KIN: &str = "Für Angehörige und andere Nahestehende";
const FOR_AFFECTED: &str = "Für Betroffene selbst";

/// Why the scheme cannot be written.
#[derive(Debug)]
pub enum SkosError {
    /// An id is no part of an IRI.
    Iri(IriParseError),
    /// A language is no BCP 47 tag.
    Language(LanguageTagParseError),
    /// The output cannot be written to.
    Io(io::Error),
}

impl fmt::Display for SkosError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Iri(error) => error.fmt(f),
            Self::Language(error) => error.fmt(f),
            Self::Io(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for SkosError {}

impl From<IriParseError> for SkosError {
    fn from(error: IriParseError) -> Self {
        Self::Iri(error)
    }
}

impl From<LanguageTagParseError> for SkosError {
    fn from(error: LanguageTagParseError) -> Self {
        Self::Language(error)
    }
}

impl From<io::Error> for SkosError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Writes the scheme as Turtle.
///
/// # Errors
/// [`SkosError`] where an id is malformed or the output fails.
pub fn write_skos(thesaurus: &Thesaurus, out: impl Write) -> Result<(), SkosError> {
    let serializer = TurtleSerializer::new()
        .with_prefix("skos", SKOS)?
        .with_prefix("t", BASE)?;
    let mut turtle = Turtle {
        writer: serializer.for_writer(out),
        scheme: iri("scheme")?,
    };
    turtle.scheme(thesaurus)?;
    let symmetric = symmetric_related(thesaurus);
    for concept in &thesaurus.concepts {
        let related = symmetric
            .iter()
            .filter(|(one, _)| *one == concept.id)
            .map(|&(_, other)| other);
        turtle.concept(concept, related)?;
    }
    turtle.writer.finish()?;
    Ok(())
}

struct Turtle<W: Write> {
    writer: WriterTurtleSerializer<W>,
    scheme: NamedNode,
}

impl<W: Write> Turtle<W> {
    fn scheme(&mut self, thesaurus: &Thesaurus) -> Result<(), SkosError> {
        let scheme = self.scheme.clone();
        self.is_a(&scheme, "ConceptScheme")?;
        self.text(&scheme, "prefLabel", TITLE, "de")?;
        let areas: BTreeSet<Area> = thesaurus
            .concepts
            .iter()
            .map(|concept| concept.area)
            .collect();
        for area in &areas {
            self.link(&scheme, "hasTopConcept", &area_iri(*area)?)?;
        }
        for area in areas {
            let node = area_iri(area)?;
            self.is_a(&node, "Concept")?;
            self.link(&node, "inScheme", &scheme)?;
            self.link(&node, "topConceptOf", &scheme)?;
            self.text(&node, "prefLabel", area.label(), "de")?;
        }
        Ok(())
    }

    fn concept<'t>(
        &mut self,
        concept: &Concept,
        related: impl Iterator<Item = &'t str>,
    ) -> Result<(), SkosError> {
        let node = iri(&concept.id)?;
        self.is_a(&node, "Concept")?;
        self.link(&node, "inScheme", &self.scheme.clone())?;
        self.text(&node, "prefLabel", &concept.pref_label, "de")?;
        self.text(&node, "altLabel", &concept.leicht, "de-simple")?;
        let lists = [
            ("altLabel", &concept.alt),
            ("hiddenLabel", &concept.hidden),
            ("note", &concept.lay),
            ("example", &concept.say),
            ("example", &concept.kin),
        ];
        for (property, list) in lists {
            for text in list {
                self.text(&node, property, text, "de")?;
            }
        }
        match concept.meant_for {
            MeantFor::Anyone => {}
            MeantFor::Kin => self.text(&node, "scopeNote", FOR_KIN, "de")?,
            MeantFor::Affected => self.text(&node, "scopeNote", FOR_AFFECTED, "de")?,
        }
        for (language, list) in concept.foreign() {
            for (at, text) in list.iter().enumerate() {
                self.text(
                    &node,
                    if at == 0 { "prefLabel" } else { "altLabel" },
                    text,
                    language,
                )?;
            }
        }
        for id in &concept.broader {
            self.link(&node, "broader", &iri(id)?)?;
        }
        if concept.broader.is_empty() {
            self.link(&node, "broader", &area_iri(concept.area)?)?;
        }
        for id in related {
            self.link(&node, "related", &iri(id)?)?;
        }
        Ok(())
    }

    fn is_a(&mut self, node: &NamedNode, class: &str) -> Result<(), SkosError> {
        let class = NamedNode::new(format!("{SKOS}{class}"))?;
        Ok(self
            .writer
            .serialize_triple(TripleRef::new(node, rdf::TYPE, &class))?)
    }

    fn link(
        &mut self,
        node: &NamedNode,
        property: &str,
        other: &NamedNode,
    ) -> Result<(), SkosError> {
        let property = NamedNode::new(format!("{SKOS}{property}"))?;
        Ok(self
            .writer
            .serialize_triple(TripleRef::new(node, &property, other))?)
    }

    fn text(
        &mut self,
        node: &NamedNode,
        property: &str,
        text: &str,
        language: &str,
    ) -> Result<(), SkosError> {
        let property = NamedNode::new(format!("{SKOS}{property}"))?;
        let text = Literal::new_language_tagged_literal(text, language)?;
        Ok(self.writer.serialize_triple(TripleRef::new(
            node,
            NamedNodeRef::from(&property),
            &text,
        ))?)
    }
}

fn iri(id: &str) -> Result<NamedNode, IriParseError> {
    NamedNode::new(format!("{BASE}{id}"))
}

fn area_iri(area: Area) -> Result<NamedNode, IriParseError> {
    iri(&format!("area-{}", area.key()))
}

/// Related pairs in both directions, without those of a concept and one above it (SKOS S27).
fn symmetric_related(thesaurus: &Thesaurus) -> BTreeSet<(&str, &str)> {
    let concepts = || thesaurus.concepts.iter();
    let hierarchy: BTreeSet<(&str, &str)> = concepts()
        .flat_map(|concept| {
            thesaurus
                .ancestors(concept)
                .into_iter()
                .map(|above| (concept.id.as_str(), above))
        })
        .collect();
    concepts()
        .flat_map(|concept| {
            concept
                .related
                .iter()
                .map(|id| (concept.id.as_str(), id.as_str()))
        })
        .flat_map(|(one, other)| [(one, other), (other, one)])
        .filter(|&(one, other)| {
            !hierarchy.contains(&(one, other)) && !hierarchy.contains(&(other, one))
        })
        .collect()
}
