//! What the first answer needs and is made from the index: the vocabulary, rules and tables, made in parts, so
//! that a slow phone is free for its visitor in between.
//!
//! # Invariants
//! - Answers do not depend on how much was prepared: what is missing is made when it is needed.

use super::Index;
use super::vocabulary::{Entries, Vocabulary};
use crate::crisis::{Compiler, Rules};
use crate::format::Bitset;
use crate::understand::Tables;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

/// Lines of rules compiled at once: few milliseconds on a slow phone. Who has no clock cannot do better; the
/// caller has one, and takes as many steps at a time as the visitor does not feel.
const LINES: usize = 16;

/// Keys of the vocabulary decoded at once: about as much.
const KEYS: usize = 256;

/// Coded and written parts of the index, and what is made from them.
pub(super) struct Prepared<'b> {
    /// The vocabulary on the way, with what is left of it, as long as there is any: the coder has a large memory.
    decoder: Mutex<Option<(Vocabulary, Entries<'b>)>>,
    vocabulary: OnceLock<Vocabulary>,
    compiler: Mutex<Compiler<'b>>,
    crisis: OnceLock<Rules<'b>>,
    tables_text: &'b str,
    tables: OnceLock<Tables<'b>>,
    /// Groups by whom they address.
    addressing: OnceLock<[Bitset; 2]>,
}

impl<'b> Prepared<'b> {
    /// Nothing made yet; without entries, the vocabulary stays empty.
    pub(super) fn new(
        entries: Option<Entries<'b>>,
        crisis_text: &'b str,
        tables_text: &'b str,
    ) -> Self {
        Self {
            decoder: Mutex::new(entries.map(|entries| (Vocabulary::default(), entries))),
            vocabulary: OnceLock::new(),
            compiler: Mutex::new(Compiler::new(crisis_text)),
            crisis: OnceLock::new(),
            tables_text,
            tables: OnceLock::new(),
            addressing: OnceLock::new(),
        }
    }

    /// Decodes so many keys more; whether there may be more.
    fn decode(&self, keys: usize) -> bool {
        let mut decoder = lock(&self.decoder);
        let decoder = decoder.as_mut();
        decoder.is_some_and(|(vocabulary, entries)| vocabulary.extend(entries, keys))
    }
}

/// What a lock holds; nobody leaves it half done.
fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<'b> Index<'b> {
    /// Does a part of the work that the first answer would do; whether any is left.
    pub fn prepare(&self) -> bool {
        let prepared = &self.prepared;
        if prepared.vocabulary.get().is_none() {
            if !prepared.decode(KEYS) {
                self.vocabulary();
            }
            return true;
        }
        if prepared.crisis.get().is_none() {
            if !lock(&prepared.compiler).step(LINES) {
                self.crisis();
            }
            return true;
        }
        let left = prepared.tables.get().is_none();
        self.tables();
        left
    }

    /// The words of the thesaurus.
    pub(crate) fn vocabulary(&self) -> &Vocabulary {
        let prepared = &self.prepared;
        prepared.vocabulary.get_or_init(|| {
            prepared.decode(usize::MAX);
            let decoder = lock(&prepared.decoder).take();
            decoder.map_or_else(Vocabulary::default, |(vocabulary, _)| vocabulary)
        })
    }

    /// Whether a text speaks of danger to somebody's life.
    pub(crate) fn is_alarming(&self, text: &str) -> bool {
        !text.is_empty() && self.crisis().hear(text)
    }

    /// The rules that recognise a crisis.
    fn crisis(&self) -> &Rules<'b> {
        let prepared = &self.prepared;
        prepared
            .crisis
            .get_or_init(|| std::mem::take(&mut *lock(&prepared.compiler)).finish())
    }

    /// The groups that address those affected, and those that address relatives or parents, as `find` does once.
    pub(crate) fn addressing(&self, find: impl FnOnce() -> [Bitset; 2]) -> &[Bitset; 2] {
        self.prepared.addressing.get_or_init(find)
    }

    /// The tables of words that say something besides a topic.
    pub(crate) fn tables(&self) -> &Tables<'b> {
        let prepared = &self.prepared;
        prepared
            .tables
            .get_or_init(|| Tables::read(prepared.tables_text))
    }
}
